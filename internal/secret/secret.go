// Package secret seals texts that the server must be able to read again, such
// as credentials of carriers, before they are stored. It keeps no key in the
// database and refuses to open what another key sealed.
package secret

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"strings"
)

// Box seals and opens with AES-256-GCM.
type Box struct {
	aead cipher.AEAD
}

// keySize is in bytes.
const keySize = 32

// New makes a box from a key of 64 hexadecimal digits.
func New(key string) (*Box, error) {
	raw, err := hex.DecodeString(strings.TrimSpace(key))
	if err != nil || len(raw) != keySize {
		return nil, fmt.Errorf("a secret key must have %d hexadecimal digits", 2*keySize)
	}
	block, err := aes.NewCipher(raw)
	if err != nil {
		return nil, fmt.Errorf("secret key: %w", err)
	}
	aead, err := cipher.NewGCM(block)
	if err != nil {
		return nil, fmt.Errorf("secret key: %w", err)
	}
	return &Box{aead: aead}, nil
}

// KeyFile reads the key in path, which only its owner may read, and makes one
// where there is none.
func KeyFile(path string) (*Box, error) {
	text, err := os.ReadFile(path)
	if errors.Is(err, os.ErrNotExist) {
		text, err = makeKey(path)
	}
	if err != nil {
		return nil, fmt.Errorf("secret key: %w", err)
	}
	return New(string(text))
}

func makeKey(path string) ([]byte, error) {
	raw := make([]byte, keySize)
	rand.Read(raw) // never fails, by its contract
	text := []byte(hex.EncodeToString(raw) + "\n")
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if errors.Is(err, os.ErrExist) {
		return os.ReadFile(path) // another process was first
	}
	if err != nil {
		return nil, err
	}
	if _, err = f.Write(text); err == nil {
		err = f.Sync() // what is sealed with a lost key is lost too
	}
	return text, errors.Join(err, f.Close())
}

// Seal gives a text that only a box with the same key and context opens. The
// context says what it is for and where it belongs, so that one sealed text
// cannot be put in the place of another.
func (b *Box) Seal(plain, context string) string {
	nonce := make([]byte, b.aead.NonceSize())
	rand.Read(nonce)
	return base64.RawStdEncoding.EncodeToString(b.aead.Seal(nonce, nonce, []byte(plain), []byte(context)))
}

// Open gives the text that Seal was called with.
func (b *Box) Open(sealed, context string) (string, error) {
	raw, err := base64.RawStdEncoding.DecodeString(sealed)
	if err != nil || len(raw) < b.aead.NonceSize() {
		return "", errors.New("open secret: not a sealed text")
	}
	n := b.aead.NonceSize()
	plain, err := b.aead.Open(nil, raw[:n], raw[n:], []byte(context))
	if err != nil {
		return "", errors.New("open secret: sealed with another key or for another place")
	}
	return string(plain), nil
}
