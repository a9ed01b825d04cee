package pages

// Caller says who reads a page. The zero value is a reader of whom nothing is
// known.
type Caller struct {
	// Who names the login that the reader is signed in with, for people; empty
	// means that nobody is signed in.
	Who string
	// Allowed tells whether that login may use an operation. Without it, or
	// without Who, pages mark nothing.
	Allowed func(op Operation) bool
	// SignInPath leads to the page where people sign in; empty leaves the link
	// out.
	SignInPath string
}

// marks tells whether pages say what the reader may use.
func (c Caller) marks() bool { return c.Who != "" && c.Allowed != nil }

// signIn links to the page where people sign in, unless the reader is.
func (c Caller) signIn() *Link {
	if c.Who != "" || c.SignInPath == "" {
		return nil
	}
	return &Link{Href: c.SignInPath, Label: "Sign in"}
}
