package app

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"evovoice/api"
	"evovoice/internal/call"
	"evovoice/internal/user"
)

// Demo is what the demo tenant consists of.
type Demo struct {
	Account *api.AccountInfo
	Logins  []user.Login
	// Customers counts the tree that Tree draws.
	Customers int
	Tree      string
}

type demoCustomer struct {
	name, reference string
	data            map[string]any
	below           []demoCustomer
}

func words(s string) map[string]any   { return map[string]any{"stringValue": s} }
func yes(b bool) map[string]any       { return map[string]any{"boolValue": b} }
func number(n float64) map[string]any { return map[string]any{"numberValue": n} }

var demoTree = []demoCustomer{
	{
		name: "Lakeside Medical Group", reference: "HAS-1001",
		data: map[string]any{"Greeting": words("Thank you for calling Lakeside Medical."), "After Hours Paging": yes(true)},
		below: []demoCustomer{
			{name: "Lakeside Pediatrics", reference: "HAS-1002", below: []demoCustomer{
				{name: "Pediatrics Nurse Line", reference: "HAS-1003", data: map[string]any{"Max Hold Seconds": number(45)}},
				{name: "Pediatrics Billing", reference: "HAS-1004"},
			}},
			{name: "Lakeside Cardiology", reference: "HAS-1005", below: []demoCustomer{
				{name: "Cardiology On Call", reference: "HAS-1006", data: map[string]any{"After Hours Paging": yes(true)}},
			}},
		},
	},
	{
		name: "Brannigan & Cole, Attorneys", reference: "HAS-2001",
		data: map[string]any{"Greeting": words("Law offices of Brannigan and Cole.")},
		below: []demoCustomer{
			{name: "Intake Desk", reference: "HAS-2002"},
			{name: "Estate Planning", reference: "HAS-2003"},
		},
	},
	{name: "Tidewater Plumbing", reference: "HAS-3001", data: map[string]any{"Emergency Dispatch": yes(true)}},
}

// Demo fills an empty database with a small tenant; all its logins get the
// password.
func (a *App) Demo(ctx context.Context, password string) (*Demo, error) {
	const admin = "admin@harbor.example"
	ctx = call.Into(ctx, &call.Call{
		Operation: "demo", Address: "command line",
		Caller: call.Caller{Email: admin, Roles: []api.Role{api.SystemAdministrator}, Reach: call.Everywhere()},
	})
	account, err := a.Accounts.NewAccount(ctx, &api.NewAccount{Name: "Harbor Answering Service"})
	if err != nil {
		return nil, fmt.Errorf("demo account: %w", err)
	}
	d := &Demo{Account: account}
	var tree strings.Builder
	medical, err := a.demoCustomers(ctx, d, &tree, demoTree, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("demo customers: %w", err)
	}
	d.Tree = tree.String()
	for _, l := range []user.Login{
		{Email: admin, FirstName: "Ada", LastName: "Reyes", Roles: []api.Role{api.SystemAdministrator}},
		{Email: "manager@harbor.example", FirstName: "Marta", LastName: "Okafor", Roles: []api.Role{api.Manager}, AccountIDs: []string{account.ID}},
		{Email: "office@lakeside.example", FirstName: "Lena", LastName: "Park", Roles: []api.Role{api.Customer}, CustomerID: medical},
		{Email: "operator@harbor.example", FirstName: "Omar", LastName: "Diaz", Roles: []api.Role{api.User}, AccountIDs: []string{account.ID}},
		{Email: "wallboard@harbor.example", FirstName: "Wall", LastName: "Board", Roles: []api.Role{api.CallCenterDashboard}, AccountIDs: []string{account.ID}},
	} {
		added, err := a.AddLogin(ctx, l, password)
		if err != nil {
			return nil, fmt.Errorf("demo login %s: %w", l.Email, err)
		}
		d.Logins = append(d.Logins, *added)
	}
	return d, nil
}

// demoCustomers adds customers below a parent, draws them, and gives the id of
// the first.
func (a *App) demoCustomers(ctx context.Context, d *Demo, tree *strings.Builder, customers []demoCustomer, parentID, indent string) (string, error) {
	first := ""
	for _, c := range customers {
		request := &api.NewCustomer{AccountID: d.Account.ID, Name: c.name, ParentCustomerID: parentID, ReferenceID: &c.reference}
		if c.data != nil {
			data, err := json.Marshal(c.data)
			if err != nil {
				return "", err
			}
			request.Data.SetJSON(data)
		}
		added, err := a.Customers.NewCustomer(ctx, request)
		if err != nil {
			return "", err
		}
		d.Customers++
		fmt.Fprintf(tree, "%s%s (%s)\n", indent, added.Name, added.ID)
		if first == "" {
			first = added.ID
		}
		if _, err := a.demoCustomers(ctx, d, tree, c.below, added.ID, indent+"  "); err != nil {
			return "", err
		}
	}
	return first, nil
}
