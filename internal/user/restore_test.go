package user_test

import (
	"context"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"evovoice/api"
	"evovoice/internal/fault"
	"evovoice/internal/store"
	"evovoice/internal/user"
)

// state reads what the audit would hold of a login now.
func (s *staff) state(t *testing.T, id string) []byte {
	t.Helper()
	kept, err := store.View(t.Context(), s.db, func(q *store.Reader) (any, error) {
		return s.users.Restorers()[user.Kind].Current(t.Context(), q, "", id)
	})
	if err != nil {
		t.Fatal(err)
	}
	if kept == nil {
		return nil
	}
	text, err := json.Marshal(kept)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

func (s *staff) restore(ctx context.Context, id string, state []byte) error {
	_, err := store.Write(ctx, s.db, func(tx *store.Tx) (int, error) {
		return 0, s.users.Restorers()[user.Kind].Restore(ctx, tx, "", id, state)
	})
	return err
}

func TestRestoreChanges(t *testing.T) {
	t.Parallel()
	s := newStaff(t)
	root, id := s.as(t, "root"), s.logins["harbor"].ID
	before := s.state(t, id)
	_, err := s.users.PatchUser(root, &api.PatchUser{
		UserID: id, FirstName: ptr("New"), Roles: []string{"User"}, AccountIDs: s.accounts[1:],
		ManagerAccess: ptr(api.AccessReadOnly), DashboardPermissions: []api.DashboardPermissions{api.ViewFlows},
	})
	if err != nil {
		t.Fatal(err)
	}
	after := s.state(t, id)
	if string(after) == string(before) {
		t.Fatal("nothing changed")
	}
	if err := s.restore(s.as(t, "light"), id, before); !fault.Is(err, fault.Forbidden) {
		t.Errorf("put back by who may not set roles: %v", err)
	}
	if err := s.restore(root, id, before); err != nil {
		t.Fatal(err)
	}
	if got := s.state(t, id); string(got) != string(before) {
		t.Errorf("%s\nwant\n%s", got, before)
	}
}

func TestRestoreDeletedAndAdded(t *testing.T) {
	t.Parallel()
	s := newStaff(t)
	root, id := s.as(t, "root"), s.logins["client"].ID
	before := s.state(t, id)
	if err := s.users.DeleteUser(root, &api.DeleteUser{UserID: id}); err != nil {
		t.Fatal(err)
	}
	if s.state(t, id) != nil {
		t.Fatal("a deleted login has a state")
	}
	if err := s.restore(s.as(t, "harbor"), id, before); !fault.Is(err, fault.NotFound) && !fault.Is(err, fault.Conflict) {
		t.Errorf("put back by who does not reach it: %v", err)
	}
	if err := s.restore(root, id, before); err != nil {
		t.Fatal(err)
	}
	back, err := s.users.ByEmail(t.Context(), "client@example.com")
	if err != nil || back.ID != id || back.PasswordHash != "" || back.CustomerID != s.customer || !slices.Equal(back.Roles, []api.Role{api.Customer}) {
		t.Errorf("%+v, %v", back, err)
	}
	if err := s.restore(root, id, nil); err != nil {
		t.Fatal(err)
	}
	if s.state(t, id) != nil {
		t.Error("a login that was added is still there")
	}
	if err := s.restore(root, s.logins["root"].ID, nil); !fault.Is(err, fault.Conflict) {
		t.Errorf("a login undoes itself: %v", err)
	}
}

func TestRestoreSaysWhatIsInTheWay(t *testing.T) {
	t.Parallel()
	s := newStaff(t)
	root := s.as(t, "root")
	harbor, harbor2 := s.logins["harbor"].ID, s.logins["harbor2"].ID
	old := s.state(t, harbor)
	if _, err := s.users.PatchUser(root, &api.PatchUser{UserID: harbor, NewPassword: good}); err != nil {
		t.Fatal(err)
	}
	if d := strings.Replace(string(old), "2026-01-02T03:04:05.000Z", "2025-01-01T00:00:00.000Z", 1); refused(s.restore(root, harbor, []byte(d))) != "Conflict newPassword" {
		t.Error("a password is put back")
	}
	gone := s.state(t, harbor2)
	if err := s.users.DeleteUser(root, &api.DeleteUser{UserID: harbor2}); err != nil {
		t.Fatal(err)
	}
	if _, err := s.users.NewUser(root, &api.NewUser{EmailAddress: "harbor2@example.com", Password: good, AccountID: s.accounts[0]}); err != nil {
		t.Fatal(err)
	}
	if got := refused(s.restore(root, harbor2, gone)); got != "Conflict emailAddress" {
		t.Errorf("an address that is in use: %s", got)
	}
	missing := strings.Replace(string(old), s.accounts[0], "0123456789abcdef01234567", 1)
	if got := refused(s.restore(root, harbor, []byte(missing))); !strings.HasPrefix(got, "Conflict accountIds") {
		t.Errorf("an account that is gone: %s", got)
	}
	if got := s.state(t, harbor); strings.Contains(string(got), "argon2") || strings.Contains(string(got), good) {
		t.Errorf("the audit holds a secret: %s", got)
	}
}
