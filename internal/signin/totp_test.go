package signin

import (
	"net/url"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

var vectorSecret = []byte("12345678901234567890")

// RFC 4226 appendix D.
func TestHOTPVectors(t *testing.T) {
	t.Parallel()
	for counter, want := range strings.Fields("755224 287082 359152 969429 338314 254676 287922 162583 399871 520489") {
		if got := hotp(vectorSecret, uint64(counter), 6); got != want {
			t.Errorf("counter %d: %s, want %s", counter, got, want)
		}
	}
}

// RFC 6238 appendix B, SHA-1.
func TestTOTPVectors(t *testing.T) {
	t.Parallel()
	for at, want := range map[int64]string{
		59: "94287082", 1111111109: "07081804", 1111111111: "14050471",
		1234567890: "89005924", 2000000000: "69279037", 20000000000: "65353130",
	} {
		if got := hotp(vectorSecret, uint64(step(time.Unix(at, 0))), 8); got != want {
			t.Errorf("second %d: %s, want %s", at, got, want)
		}
	}
}

func after(last int64) func(int64) bool { return func(step int64) bool { return step > last } }

// A code counts within a step of its own, and neither it nor one before it once
// it counted.
func TestFindStep(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		secret := rapid.SliceOfN(rapid.Byte(), secretSize, secretSize).Draw(t, "secret")
		now := time.Unix(rapid.Int64Range(1e9, 4e9).Draw(t, "now"), 0)
		off := rapid.Int64Range(-3, 3).Draw(t, "off")
		last := step(now) + rapid.Int64Range(-4, 3).Draw(t, "last")
		of := step(now) + off
		found, ok := findStep(secret, hotp(secret, uint64(of), codeDigits), now, after(last))
		if want := off >= -drift && off <= drift && of > last; want && (!ok || found > of) {
			t.Fatalf("the code of step %+d is refused, the last was %+d", off, last-step(now))
		}
		if ok && (found <= last || found < step(now)-drift || found > step(now)+drift) {
			t.Fatalf("a code counts for step %d", found)
		}
		if _, again := findStep(secret, hotp(secret, uint64(of), codeDigits), now, after(max(of, last))); again {
			// Two steps may have one code by chance, but not at this size.
			t.Fatal("a code counts again")
		}
	})
}

func TestCodeURI(t *testing.T) {
	t.Parallel()
	uri := codeURI(vectorSecret, "Evo Voice", "ann+x@example.com")
	const want = "otpauth://totp/Evo%20Voice:ann+x@example.com?algorithm=SHA1&digits=6&issuer=Evo%20Voice&period=30&secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
	if uri != want {
		t.Errorf("%s\nwant\n%s", uri, want)
	}
	parsed, err := url.Parse(uri)
	if err != nil || parsed.Path != "/Evo Voice:ann+x@example.com" || parsed.Query().Get("issuer") != "Evo Voice" {
		t.Errorf("%+v, %v", parsed, err)
	}
}
