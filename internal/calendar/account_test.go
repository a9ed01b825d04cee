package calendar_test

import (
	"strings"
	"testing"

	"evovoice/internal/account"
	"evovoice/internal/store"
	"evovoice/internal/store/storefix"
)

// A schedule that was stored before a rule about it came shows in the check of
// its account.
func TestSchedulesOfAnAccountAreChecked(t *testing.T) {
	t.Parallel()
	storefix.Each(t, func(t *testing.T, e store.Engine) {
		tt := tenantOn(t, e)
		tt.put(t, tt.root, office)
		tt.put(t, tt.leaf, `{"inherit":true,"rules":[]}`)
		if outcome, says, err := tt.calendar.AccountCheck().Run(admin(), tt.account); outcome != account.OK || says != "2 schedules are valid" || err != nil {
			t.Errorf("%s, %s, %v", outcome, says, err)
		}
		storefix.Alter(t, e, `UPDATE customer SET schedule = '{"rules":[{"state":"x","startTime":"25:00"}]}' WHERE id = '`+tt.leaf+`'`)
		outcome, says, err := tt.calendar.AccountCheck().Run(admin(), tt.account)
		if outcome != account.Failed || err != nil || !strings.HasPrefix(says, "1 of 2 schedules are wrong, the first of customer "+tt.leaf) {
			t.Errorf("%s, %s, %v", outcome, says, err)
		}
	})
}
