package recur

import "testing"

// Every Windows name leads to a zone that the database has.
func TestWindowsZonesLoad(t *testing.T) {
	t.Parallel()
	if len(windowsZones) != 141 {
		t.Errorf("%d names of Windows, want 141", len(windowsZones))
	}
	for name, iana := range windowsZones {
		if z, err := LoadZone(name); err != nil || z.String() != iana {
			t.Errorf("%s is %s, want %s: %v", name, z, iana, err)
		}
	}
}
