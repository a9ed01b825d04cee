package mail

import (
	"net/netip"
	"testing"
)

func TestGuard(t *testing.T) {
	t.Parallel()
	g := &Guard{Networks: []netip.Prefix{netip.MustParsePrefix("10.1.0.0/16"), netip.MustParsePrefix("fd00:1::/32")}}
	for _, c := range []struct {
		address string
		reached bool
	}{
		{"93.184.215.14:25", true},
		{"93.184.215.14:465", true},
		{"93.184.215.14:587", true},
		{"93.184.215.14:2525", true},
		{"[2606:2800:21f::1]:587", true},
		{"93.184.215.14:80", false},
		{"93.184.215.14:22", false},
		{"[2606:2800:21f::1]:443", false},
		{"127.0.0.1:25", false},
		{"[::1]:25", false},
		{"[::ffff:127.0.0.1]:25", false},
		{"10.0.0.1:25", false},
		{"172.16.3.4:587", false},
		{"192.168.1.1:587", false},
		{"[::ffff:192.168.1.1]:587", false},
		{"169.254.169.254:25", false},
		{"[fe80::1%eth0]:25", false},
		{"[fd12::1]:25", false},
		{"100.64.0.1:25", false},
		{"0.0.0.0:25", false},
		{"[::]:25", false},
		{"0.1.2.3:25", false},
		{"224.0.0.1:25", false},
		{"255.255.255.255:25", false},
		{"240.0.0.1:25", false},
		{"198.18.0.1:25", false},
		{"192.0.0.8:25", false},
		{"[64:ff9b::7f00:1]:25", false},
		{"[2002:7f00:1::]:25", false},
		{"[2001:db8::1]:25", false},
		{"[fec0::1]:25", false},
		{"10.1.2.3:25", true},
		{"10.1.2.3:2500", true},
		{"[::ffff:10.1.2.3]:2500", true},
		{"[fd00:1::2]:4000", true},
		{"10.2.0.1:25", false},
		{"nonsense", false},
	} {
		if err := g.control("tcp", c.address, nil); (err == nil) != c.reached {
			t.Errorf("%s: %v", c.address, err)
		}
	}
	var none *Guard
	if err := none.control("tcp", "127.0.0.1:1", nil); err != nil {
		t.Errorf("without a guard: %v", err)
	}
}

// TestNoPasswordInTheClear: over a line that others can read nobody signs in,
// whatever the server offers.
func TestNoPasswordInTheClear(t *testing.T) {
	t.Parallel()
	c := &conversation{account: Account{UserName: "ann", Password: "open-sesame-1"}}
	if err := c.signIn(nil); err != errNoTLS {
		t.Errorf("got %v", err)
	}
}
