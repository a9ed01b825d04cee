package archive

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"filippo.io/age"
)

// Seal says who may read an archive; its zero value leaves it open to all.
type Seal struct {
	// Recipients are the public keys of those who may, as age writes them.
	Recipients []string
	// Passphrase opens it instead; it stands alone.
	Passphrase string
}

// IsOpen tells that everybody may read the archive.
func (s Seal) IsOpen() bool { return len(s.Recipients) == 0 && s.Passphrase == "" }

// Opener is what opens a sealed archive; its zero value opens none.
type Opener struct {
	// Identities are private keys, one a line, as age-keygen writes them.
	Identities []byte
	Passphrase string
}

var errBoth = errors.New("a backup is sealed to recipients or with a passphrase, not both")

// recipients reads whom to seal to, none for an open archive.
func (s Seal) recipients() ([]age.Recipient, error) {
	if s.Passphrase != "" {
		if len(s.Recipients) > 0 {
			return nil, errBoth
		}
		r, err := age.NewScryptRecipient(s.Passphrase)
		if err != nil {
			return nil, fmt.Errorf("passphrase: %w", err)
		}
		return []age.Recipient{r}, nil
	}
	var all []age.Recipient
	for _, text := range s.Recipients {
		found, err := age.ParseRecipients(bytes.NewReader([]byte(text)))
		if err != nil {
			return nil, fmt.Errorf("recipient %q: %w", text, err)
		}
		all = append(all, found...)
	}
	return all, nil
}

// Check tells whether the seal can be made.
func (s Seal) Check() error {
	_, err := s.recipients()
	return err
}

type nopCloser struct{ io.Writer }

func (nopCloser) Close() error { return nil }

// seal gives what to write into, to be closed at the end.
func (s Seal) seal(w io.Writer) (io.WriteCloser, error) {
	to, err := s.recipients()
	if err != nil {
		return nil, err
	}
	if len(to) == 0 {
		return nopCloser{w}, nil
	}
	return age.Encrypt(w, to...)
}

// open gives what is inside the seal.
func (o Opener) open(r io.Reader) (io.Reader, error) {
	var keys []age.Identity
	if len(o.Identities) > 0 {
		found, err := age.ParseIdentities(bytes.NewReader(o.Identities))
		if err != nil {
			return nil, fmt.Errorf("identities: %w", err)
		}
		keys = found
	}
	if o.Passphrase != "" {
		k, err := age.NewScryptIdentity(o.Passphrase)
		if err != nil {
			return nil, fmt.Errorf("passphrase: %w", err)
		}
		keys = append(keys, k)
	}
	if len(keys) == 0 {
		return nil, errors.New("the backup is encrypted: name the identity or the passphrase that opens it")
	}
	inside, err := age.Decrypt(r, keys...)
	if err != nil {
		return nil, fmt.Errorf("open the seal: %w", err)
	}
	return inside, nil
}
