package secret_test

import (
	"encoding/base64"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"evovoice/internal/secret"
)

var (
	keyA = strings.Repeat("0a", 32)
	keyB = strings.Repeat("0a", 31) + "0b"
)

func box(t interface{ Fatal(...any) }, key string) *secret.Box {
	b, err := secret.New(key)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// TestSealAndOpen: what was sealed opens with the same key and context, and
// with no other.
func TestSealAndOpen(t *testing.T) {
	t.Parallel()
	a, b := box(t, keyA), box(t, " "+strings.ToUpper(keyB)+"\n")
	rapid.Check(t, func(t *rapid.T) {
		plain, context := rapid.String().Draw(t, "plain"), rapid.String().Draw(t, "context")
		sealed := a.Seal(plain, context)
		if got, err := a.Open(sealed, context); err != nil || got != plain {
			t.Fatalf("%q opens as %q, %v", plain, got, err)
		}
		if got, err := b.Open(sealed, context); err == nil {
			t.Fatalf("another key opens %q", got)
		}
		if got, err := a.Open(sealed, context+"/"); err == nil {
			t.Fatalf("another context opens %q", got)
		}
		if again := a.Seal(plain, context); again == sealed {
			t.Fatalf("sealed twice it is the same: %s", sealed)
		}
		if len(plain) > 3 && strings.Contains(sealed, base64.RawStdEncoding.EncodeToString([]byte(plain))) {
			t.Fatal("the sealed text shows the plain one")
		}
	})
}

// TestOpenRefusesChanges changes each byte of a sealed text in turn.
func TestOpenRefusesChanges(t *testing.T) {
	t.Parallel()
	b := box(t, keyA)
	raw, err := base64.RawStdEncoding.DecodeString(b.Seal("token", "account/1"))
	if err != nil {
		t.Fatal(err)
	}
	for i := range raw {
		changed := append([]byte(nil), raw...)
		changed[i] ^= 1
		if got, err := b.Open(base64.RawStdEncoding.EncodeToString(changed), "account/1"); err == nil || got != "" {
			t.Errorf("changed at byte %d it opens as %q", i, got)
		}
	}
	for n := range raw {
		if _, err := b.Open(base64.RawStdEncoding.EncodeToString(raw[:n]), "account/1"); err == nil {
			t.Errorf("cut to %d bytes it opens", n)
		}
	}
	for _, text := range []string{"", "token", "not base64!", base64.StdEncoding.EncodeToString(raw) + "="} {
		if _, err := b.Open(text, "account/1"); err == nil {
			t.Errorf("%q opens", text)
		}
	}
}

func TestNewRefuses(t *testing.T) {
	t.Parallel()
	for _, key := range []string{"", "0a", keyA[:63], keyA + "00", strings.Repeat("zz", 32), strings.Repeat("0a", 16)} {
		if _, err := secret.New(key); err == nil || key != "" && strings.Contains(err.Error(), key) {
			t.Errorf("the key %q: %v", key, err)
		}
	}
}
