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
