package password

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed common.txt
var commonText string

// commonWords are passwords that guessers try first, in lower case; shorter ones
// are refused for their length.
var commonWords = sync.OnceValue(func() map[string]bool {
	words := map[string]bool{}
	for word := range strings.Lines(commonText) {
		words[strings.TrimSpace(word)] = true
	}
	return words
})

func common(password string) bool {
	return commonWords()[strings.ToLower(strings.TrimSpace(password))]
}

// isAddress tells whether a password is an email address, or the part of it
// that names the person.
func isAddress(password, email string) bool {
	password, email = strings.TrimSpace(password), strings.TrimSpace(email)
	name, _, _ := strings.Cut(email, "@")
	return strings.EqualFold(password, email) || strings.EqualFold(password, name)
}
