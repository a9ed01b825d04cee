package signin_test

import (
	"fmt"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/customer"
	"evovoice/internal/fault"
	"evovoice/internal/signin"
	"evovoice/internal/store"
	"evovoice/internal/user"
)

func (d *desk) newKey(t *testing.T, loginID string, r api.NewApiKey) *api.NewApiKeyResult {
	t.Helper()
	if r.Name == "" {
		r.Name = "Nightly export"
	}
	made, err := d.NewApiKey(d.as(t, loginID), &r)
	if err != nil {
		t.Fatal(err)
	}
	return made
}

func (d *desk) byKey(key string) (call.Caller, error) {
	return d.Identify(with(call.Credentials{Key: key}))
}

// seen describes how far a caller gets.
func seen(c call.Caller) string {
	if c.Reach.IsEverywhere() {
		return fmt.Sprint(c.Roles, " everywhere")
	}
	return fmt.Sprintf("%v %d accounts, %d trees", c.Roles, len(c.Reach.WholeAccounts()), len(c.Reach.Subtrees()))
}

// keyStaff is a desk with a login of each sort.
func keyStaff(t *testing.T) (*desk, [2]string, map[string]string) {
	t.Helper()
	d := newDesk(t)
	accounts := d.openAccounts(t)
	c, err := customer.New(d.db).NewCustomer(d.as(t, d.loginID), &api.NewCustomer{AccountID: accounts[1], Name: "Root"})
	if err != nil {
		t.Fatal(err)
	}
	return d, accounts, map[string]string{
		"admin":   d.loginID,
		"manager": d.add(t, user.Login{Email: "manager@example.com", Roles: []api.Role{api.Manager}, AccountIDs: accounts[:]}),
		"client":  d.add(t, user.Login{Email: "client@example.com", Roles: []api.Role{api.Customer, api.User}, AccountIDs: accounts[:1], CustomerID: c.ID}),
		"reader":  d.add(t, user.Login{Email: "reader@example.com", Roles: []api.Role{api.Manager}, AccountIDs: accounts[:1], ManagerAccess: api.AccessReadOnly}),
	}
}

func TestWhatAKeyReaches(t *testing.T) {
	t.Parallel()
	d, accounts, logins := keyStaff(t)
	for _, c := range []struct {
		login string
		key   api.NewApiKey
		want  string
	}{
		{"admin", api.NewApiKey{}, "[SystemAdministrator] everywhere"},
		{"admin", api.NewApiKey{AccountID: accounts[0]}, "[Manager] 1 accounts, 0 trees"},
		{"admin", api.NewApiKey{AccountID: accounts[0], Role: "Manager"}, "[Manager] 1 accounts, 0 trees"},
		{"admin", api.NewApiKey{Role: "User"}, "[User] 0 accounts, 0 trees"},
		{"manager", api.NewApiKey{}, "[Manager] 2 accounts, 0 trees"},
		{"manager", api.NewApiKey{AccountID: accounts[1]}, "[Manager] 1 accounts, 0 trees"},
		{"manager", api.NewApiKey{AccountID: accounts[1], Role: "CallCenterDashboard"}, "[CallCenterDashboard] 0 accounts, 0 trees"},
		{"client", api.NewApiKey{}, "[Customer User] 0 accounts, 1 trees"},
		{"client", api.NewApiKey{AccountID: accounts[1]}, "[Customer User] 0 accounts, 1 trees"},
		{"client", api.NewApiKey{AccountID: accounts[0]}, "[Customer User] 0 accounts, 0 trees"},
		{"client", api.NewApiKey{Role: "User"}, "[User] 0 accounts, 0 trees"},
	} {
		made := d.newKey(t, logins[c.login], c.key)
		caller, err := d.byKey(made.Key)
		if err != nil || seen(caller) != c.want || caller.LoginID != logins[c.login] || caller.KeyID != made.ID {
			t.Errorf("%s, %+v: %s, %v; want %s", c.login, c.key, seen(caller), err, c.want)
		}
	}
	reader, err := d.byKey(d.newKey(t, logins["reader"], api.NewApiKey{}).Key)
	if err != nil || reader.ManagerAccess != api.AccessReadOnly {
		t.Errorf("a key may more than its login: %+v, %v", reader, err)
	}
}

// A key follows its login down.
func TestAKeyLosesWhatItsLoginLoses(t *testing.T) {
	t.Parallel()
	d, accounts, logins := keyStaff(t)
	id := logins["manager"]
	keys := map[string]string{
		"plain":   d.newKey(t, id, api.NewApiKey{}).Key,
		"account": d.newKey(t, id, api.NewApiKey{AccountID: accounts[0]}).Key,
		"role":    d.newKey(t, id, api.NewApiKey{Role: "Manager"}).Key,
	}
	want := func(moment string, want map[string]string) {
		t.Helper()
		for name, line := range want {
			if caller, err := d.byKey(keys[name]); err != nil || seen(caller) != line {
				t.Errorf("%s, %s: %s, %v; want %s", moment, name, seen(caller), err, line)
			}
		}
	}
	patch := func(r api.PatchUser) {
		t.Helper()
		r.UserID = id
		if _, err := d.users.PatchUser(d.as(t, d.loginID), &r); err != nil {
			t.Fatal(err)
		}
	}
	patch(api.PatchUser{AccountIDs: accounts[1:]})
	want("without the account", map[string]string{
		"plain": "[Manager] 1 accounts, 0 trees", "account": "[] 0 accounts, 0 trees", "role": "[Manager] 1 accounts, 0 trees",
	})
	patch(api.PatchUser{Roles: []string{"User"}, AccountIDs: accounts[:]})
	want("without the role", map[string]string{
		"plain": "[User] 0 accounts, 0 trees", "account": "[User] 0 accounts, 0 trees", "role": "[] 0 accounts, 0 trees",
	})
	if err := d.users.DeleteUser(d.as(t, d.loginID), &api.DeleteUser{UserID: id}); err != nil {
		t.Fatal(err)
	}
	for name, key := range keys {
		if _, err := d.byKey(key); !fault.Is(err, fault.Unauthorized) {
			t.Errorf("%s outlives its login: %v", name, err)
		}
	}
}

func TestNewApiKeyRefuses(t *testing.T) {
	t.Parallel()
	d, accounts, logins := keyStaff(t)
	for _, c := range []struct {
		login string
		key   api.NewApiKey
		want  string
	}{
		{"admin", api.NewApiKey{Name: "  "}, "NotEmpty name"},
		{"admin", api.NewApiKey{Name: "a\nb", Role: "King", ExpiresAt: "tomorrow"}, "InvalidCharacters name role:Predicate expiresAt:RegularExpression"},
		{"admin", api.NewApiKey{Name: "x", ExpiresAt: "2026-01-02T03:04:05Z"}, "Predicate expiresAt"},
		{"admin", api.NewApiKey{Name: "x", AccountID: "x"}, "NotFound accountId"},
		{"admin", api.NewApiKey{Name: "x", AccountID: accounts[0], Role: "SystemAdministrator"}, "Predicate role"},
		{"admin", api.NewApiKey{Name: "x", Role: "Manager"}, "NotEmpty accountId"},
		{"admin", api.NewApiKey{Name: "x", Role: "Customer"}, "Predicate role"},
		{"manager", api.NewApiKey{Name: "x", Role: "SystemAdministrator"}, "Forbidden role"},
		{"client", api.NewApiKey{Name: "x", Role: "Manager"}, "Forbidden role"},
		{"reader", api.NewApiKey{Name: "x", AccountID: accounts[1]}, "NotFound accountId"},
	} {
		if _, err := d.NewApiKey(d.as(t, logins[c.login]), &c.key); refused(err) != c.want {
			t.Errorf("%s, %+v: %v, want %q", c.login, c.key, err, c.want)
		}
	}
	for range signin.MaxKeys {
		d.newKey(t, logins["reader"], api.NewApiKey{})
	}
	if _, err := d.NewApiKey(d.as(t, logins["reader"]), &api.NewApiKey{Name: "x"}); refused(err) != "Conflict" {
		t.Errorf("one more: %v", err)
	}
}

func TestKeysEnd(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	brief := d.newKey(t, d.loginID, api.NewApiKey{ExpiresAt: d.clock().Add(time.Hour).Format(time.RFC3339)})
	other := d.newKey(t, d.loginID, api.NewApiKey{})
	if _, err := d.byKey(brief.Key); err != nil {
		t.Fatal(err)
	}
	d.wait(time.Hour)
	for name, key := range map[string]string{"expired": brief.Key, "invented": brief.Key + "x", "its id": "evk_" + brief.ID} {
		if _, err := d.byKey(key); refused(err) != "Unauthorized" {
			t.Errorf("%s: %v", name, err)
		}
	}
	byKey, err := d.byKey(other.Key)
	if err != nil {
		t.Fatal(err)
	}
	ctx := call.Into(t.Context(), &call.Call{Caller: byKey})
	if err := d.DeleteApiKey(ctx, &api.DeleteApiKey{KeyID: brief.ID}); refused(err) != "Forbidden" {
		t.Errorf("a key deletes another one: %v", err)
	}
	if err := d.DeleteApiKey(ctx, &api.DeleteApiKey{KeyID: other.ID}); err != nil {
		t.Errorf("a key deletes itself: %v", err)
	}
	if _, err := d.byKey(other.Key); refused(err) != "Unauthorized" {
		t.Errorf("deleted: %v", err)
	}
	if err := d.DeleteApiKey(d.as(t, d.loginID), &api.DeleteApiKey{KeyID: other.ID}); refused(err) != "NotFound keyId" {
		t.Errorf("deleted again: %v", err)
	}
}

func TestKeysOfOthers(t *testing.T) {
	t.Parallel()
	d, _, logins := keyStaff(t)
	key := d.newKey(t, logins["reader"], api.NewApiKey{})
	admins := d.newKey(t, logins["admin"], api.NewApiKey{})
	for _, c := range []struct{ login, userID, keyID, list, remove string }{
		{"manager", logins["reader"], key.ID, "", ""},
		{"reader", logins["manager"], admins.ID, "Forbidden userId", "NotFound keyId"},
		{"client", logins["reader"], key.ID, "NotFound userId", "NotFound keyId"},
		{"manager", logins["admin"], admins.ID, "NotFound userId", "NotFound keyId"},
		{"manager", "x", "x", "NotFound userId", "NotFound keyId"},
	} {
		listed, err := d.ListApiKeys(d.as(t, logins[c.login]), &api.ListApiKeys{UserID: c.userID})
		if refused(err) != c.list || err == nil && (len(listed.Items) != 1 || listed.Items[0].ID != key.ID) {
			t.Errorf("%s lists %+v, %v; want %q", c.login, listed, err, c.list)
		}
		ctx := d.as(t, logins[c.login])
		call.From(ctx).DryRun = true
		if err := d.DeleteApiKey(ctx, &api.DeleteApiKey{KeyID: c.keyID}); refused(err) != c.remove {
			t.Errorf("%s deletes: %v, want %q", c.login, err, c.remove)
		}
	}
}

func TestKeysAreListedWithoutTheirSecret(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	one, two := d.newKey(t, d.loginID, api.NewApiKey{Name: "One"}), d.newKey(t, d.loginID, api.NewApiKey{Name: "Two"})
	if !strings.HasPrefix(one.Key, "evk_") || len(one.Key) != 47 || one.Key == two.Key {
		t.Errorf("keys %q and %q", one.Key, two.Key)
	}
	listed, err := d.ListApiKeys(d.as(t, d.loginID), &api.ListApiKeys{ListRequest: api.ListRequest[api.ApiKeyInfo]{CountPerPage: 1}})
	if err != nil || len(listed.Items) != 1 || listed.Items[0] != two.ApiKeyInfo || listed.TotalCount != 2 {
		t.Errorf("%+v, %v", listed, err)
	}
	listed, err = d.ListApiKeys(d.as(t, d.loginID), &api.ListApiKeys{ListRequest: api.ListRequest[api.ApiKeyInfo]{SpecificIDs: []string{one.ID}, SortField: "name"}})
	if err != nil || len(listed.Items) != 1 || listed.Items[0].Name != "One" {
		t.Errorf("%+v, %v", listed, err)
	}
	err = d.db.Read(t.Context(), func(q *store.Reader) error {
		for _, statement := range []string{
			`SELECT COUNT(*) FROM api_key WHERE key_hash = $1`,
			`SELECT COUNT(*) FROM change_entry WHERE COALESCE(after_state, '') LIKE '%' || $1 || '%'`,
		} {
			var found int
			if _, err := q.Scan(t.Context(), call.System(), []any{&found}, statement, one.Key); err != nil || found > 0 {
				return fmt.Errorf("%s: %d, %v", statement, found, err)
			}
		}
		return nil
	})
	if err != nil {
		t.Error(err)
	}
}

// The use of a key is written once a minute, however often it is used.
func TestLastUse(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	made := d.newKey(t, d.loginID, api.NewApiKey{})
	last := func() string {
		d.Settle()
		listed, err := d.ListApiKeys(d.as(t, d.loginID), &api.ListApiKeys{})
		if err != nil {
			t.Fatal(err)
		}
		for _, k := range listed.Items {
			if k.ID == made.ID {
				return k.LastUsedAt
			}
		}
		t.Fatalf("no key %s", made.ID)
		return ""
	}
	if got := last(); got != "" {
		t.Errorf("used before it was: %s", got)
	}
	first := d.clock()
	for i := range 3 {
		if i > 0 { // a commit, for which the caller is looked up anew
			d.newKey(t, d.loginID, api.NewApiKey{})
		}
		if _, err := d.byKey(made.Key); err != nil {
			t.Fatal(err)
		}
		if got := last(); got != store.FormatTime(first) {
			t.Errorf("last used %s, want %s", got, first)
		}
		d.wait(20 * time.Second)
	}
	if _, err := d.byKey(made.Key); err != nil {
		t.Fatal(err)
	}
	if got := last(); got != store.FormatTime(first.Add(time.Minute)) {
		t.Errorf("a minute later: %s", got)
	}
}

func TestKeysInRequests(t *testing.T) {
	t.Parallel()
	const key = "evk_abc-DEF_123"
	for name, c := range map[string]struct {
		set  map[string]string
		want call.Credentials
	}{
		"bearer":              {headers("Authorization", "Bearer "+key), call.Credentials{Key: key}},
		"bearer in any case":  {headers("Authorization", "bEARER  "+key), call.Credentials{Key: key}},
		"bearer, not a key":   {headers("Authorization", "Bearer eyJhbGciOi"), call.Credentials{}},
		"basic, no password":  {headers("basic", key+":"), call.Credentials{Key: key}},
		"basic, any password": {headers("basic", key+":x"), call.Credentials{Key: key}},
		"basic, a name like a key": {
			headers("basic", "evk_ann@example.com:x"),
			call.Credentials{Basic: true, UserName: "evk_ann@example.com", Password: "x"},
		},
		"a key before a session": {headers("Authorization", "Bearer "+key, "X-ss-id", "token"), call.Credentials{Key: key}},
		"a code":                 {headers("basic", "ann:x", "X-TOTP", "123456"), call.Credentials{Basic: true, UserName: "ann", Password: "x", Code: "123456"}},
	} {
		r := httptest.NewRequest("GET", "/", nil)
		for name, value := range c.set {
			if name == "basic" {
				user, password, _ := strings.Cut(value, ":")
				r.SetBasicAuth(user, password)
				continue
			}
			r.Header.Set(name, value)
		}
		if got := signin.FromRequest(r); fmt.Sprintf("%+v", got) != fmt.Sprintf("%+v", c.want) {
			t.Errorf("%s: %+v, want %+v", name, got, c.want)
		}
	}
}

func headers(pairs ...string) map[string]string {
	set := map[string]string{}
	for i := 0; i < len(pairs); i += 2 {
		set[pairs[i]] = pairs[i+1]
	}
	return set
}
