package test_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"evovoice/api"
	"evovoice/test"
)

func TestListingsCompile(t *testing.T) {
	t.Parallel()
	tsc, err := filepath.Abs("tsc/node_modules/.bin/tsc")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(tsc); err != nil {
		t.Fatal(`run "make test", which installs TypeScript`)
	}
	s := test.Start(t)
	dir := t.TempDir()
	args := []string{"--strict", "--noEmit", "--target", "es2020", "--pretty", "false"}
	for _, op := range api.Operations() {
		listing := typescript(t, s.Client(), op.Name, "")
		if !strings.Contains(listing, "export class "+op.Name+" ") {
			t.Errorf("the listing of %s does not declare it", op.Name)
		}
		file := op.Name + ".ts"
		if err := os.WriteFile(filepath.Join(dir, file), []byte(listing), 0o600); err != nil {
			t.Fatal(err)
		}
		args = append(args, file)
	}
	if err := os.WriteFile(filepath.Join(dir, "use.ts"), []byte(use), 0o600); err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(test.Context(t), tsc, append(args, "use.ts")...)
	cmd.Dir = dir
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}

// use is what a client does with the listings.
const use = `import { NewCustomer, CustomerInfo, Struct, Value } from './NewCustomer';
import { ListCustomers } from './ListCustomers';

const data = new Struct();
data['Max Hold Seconds'] = new Value({ numberValue: 45 });
const request = new NewCustomer({ name: 'Bluewater Dental', data });
const made: CustomerInfo = request.createResponse();
const way: string[] = (made.breadcrumb ?? []).map(step => step.name ?? '');
const names: (string | undefined)[] = (new ListCustomers({ page: 1 }).createResponse().items ?? []).map(c => c.name);
console.log(request.getTypeName(), request.getMethod(), way, names);
`

func TestToolIsPinnedWithoutAddresses(t *testing.T) {
	t.Parallel()
	lock, err := os.ReadFile("tsc/package-lock.json")
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(string(lock), `"resolved"`) {
		t.Error("tsc/package-lock.json holds download addresses")
	}
	wanted, err := os.ReadFile("tsc/package.json")
	if err != nil {
		t.Fatal(err)
	}
	pin := between(t, string(wanted), `"typescript": "`, `"`)
	if strings.Trim(pin, "0123456789.") != "" {
		t.Errorf("typescript is not pinned: %s", pin)
	}
	if got := between(t, string(lock), `"node_modules/typescript": {`+"\n      \"version\": \"", `"`); got != pin {
		t.Errorf("typescript %s is locked, %s wanted", got, pin)
	}
}
