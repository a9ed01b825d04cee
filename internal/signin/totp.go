package signin

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha1"
	"crypto/subtle"
	"encoding/base32"
	"encoding/binary"
	"fmt"
	"net/url"
	"strings"
	"time"
)

// The one-time codes that authenticators agree on: SHA-1, six digits, and a new
// one every half minute.
const (
	codeDigits = 6
	codePeriod = 30 * time.Second
	// secretSize is in bytes, as long as the hash (RFC 4226 4, R6).
	secretSize = 20
	// drift is how many steps a clock may be off on either side (RFC 6238 5.2).
	drift = 1
)

var base32Text = base32.StdEncoding.WithPadding(base32.NoPadding)

func newCodeSecret() []byte {
	secret := make([]byte, secretSize)
	rand.Read(secret)
	return secret
}

// hotp gives the code for a counter (RFC 4226 5.3).
func hotp(secret []byte, counter uint64, digits int) string {
	var message [8]byte
	binary.BigEndian.PutUint64(message[:], counter)
	mac := hmac.New(sha1.New, secret)
	mac.Write(message[:])
	sum := mac.Sum(nil)
	offset := sum[len(sum)-1] & 0x0f
	number := uint64(binary.BigEndian.Uint32(sum[offset:]) & 0x7fffffff)
	modulus := uint64(1)
	for range digits {
		modulus *= 10
	}
	return fmt.Sprintf("%0*d", digits, number%modulus)
}

// step is the number of a moment's code (RFC 6238 4.2).
func step(at time.Time) int64 { return at.Unix() / int64(codePeriod/time.Second) }

// findStep gives the step that a code is of, one that counts and is no further
// from now than the drift.
func findStep(secret []byte, code string, now time.Time, counts func(step int64) bool) (int64, bool) {
	found, ok := int64(0), false
	for s := step(now) - drift; s <= step(now)+drift; s++ {
		same := subtle.ConstantTimeCompare([]byte(hotp(secret, uint64(s), codeDigits)), []byte(code)) == 1
		if same && !ok && counts(s) {
			found, ok = s, true
		}
	}
	return found, ok
}

// codeURI is what authenticators read from a QR code.
func codeURI(secret []byte, issuer, email string) string {
	query := url.Values{
		"secret": {base32Text.EncodeToString(secret)}, "issuer": {issuer},
		"algorithm": {"SHA1"}, "digits": {fmt.Sprint(codeDigits)}, "period": {fmt.Sprint(int(codePeriod / time.Second))},
	}
	// Authenticators show a plus sign as such.
	parameters := strings.ReplaceAll(query.Encode(), "+", "%20")
	return "otpauth://totp/" + url.PathEscape(issuer) + ":" + url.PathEscape(email) + "?" + parameters
}
