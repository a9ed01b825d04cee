package mail

import (
	"fmt"
	"net/netip"
	"slices"
	"syscall"
)

// Guard says which mail servers are reached for accounts that people other than
// the operator type in. Otherwise these people could knock at whatever this
// machine reaches: public addresses are reached at the ports of mail only, and
// others only inside Networks.
type Guard struct {
	// Networks are reached on every port, public or not.
	Networks []netip.Prefix
}

// mailPorts are those that mail is handed in at: RFC 5321, RFC 6409, RFC 8314,
// and one that providers offer where these are closed.
var mailPorts = []uint16{25, 465, 587, 2525}

// notPublic are ranges beyond those that package netip knows by name: RFC 6890
// and what tunnels lead through.
var notPublic = []netip.Prefix{
	netip.MustParsePrefix("0.0.0.0/8"), netip.MustParsePrefix("100.64.0.0/10"), netip.MustParsePrefix("192.0.0.0/24"),
	netip.MustParsePrefix("192.0.2.0/24"), netip.MustParsePrefix("192.88.99.0/24"), netip.MustParsePrefix("198.18.0.0/15"),
	netip.MustParsePrefix("198.51.100.0/24"), netip.MustParsePrefix("203.0.113.0/24"), netip.MustParsePrefix("240.0.0.0/4"),
	netip.MustParsePrefix("64:ff9b::/96"), netip.MustParsePrefix("64:ff9b:1::/48"), netip.MustParsePrefix("100::/64"),
	netip.MustParsePrefix("2001::/23"), netip.MustParsePrefix("2001:db8::/32"), netip.MustParsePrefix("2002::/16"),
	netip.MustParsePrefix("fec0::/10"),
}

// control looks at the address that is about to be called, after names were
// resolved, so that a name cannot lead elsewhere than it was checked for.
func (g *Guard) control(_, address string, _ syscall.RawConn) error {
	if g == nil {
		return nil
	}
	target, err := netip.ParseAddrPort(address)
	if err != nil {
		return fmt.Errorf("no address: %q", address)
	}
	return g.check(target.Addr().Unmap().WithZone(""), target.Port())
}

func (g *Guard) check(ip netip.Addr, port uint16) error {
	within := func(p netip.Prefix) bool { return p.Contains(ip) }
	switch {
	case slices.ContainsFunc(g.Networks, within):
		return nil
	case !ip.IsGlobalUnicast() || ip.IsPrivate() || slices.ContainsFunc(notPublic, within):
		return fmt.Errorf("the address %s is not public, and not in a network that mail may go to", ip)
	case !slices.Contains(mailPorts, port):
		return fmt.Errorf("mail goes to the ports %v only, not to %d", mailPorts, port)
	}
	return nil
}
