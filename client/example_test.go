package client_test

import (
	"context"
	"errors"
	"fmt"
	"os"

	"evovoice/api"
	"evovoice/client"
	"evovoice/internal/app"
)

// serverForExamples starts a server with one login and tells its address.
func serverForExamples() (url string, stop func()) {
	folder, err := os.MkdirTemp("", "client-example")
	if err != nil {
		panic(err)
	}
	a, err := app.New(context.Background(), app.Config{Listen: "127.0.0.1:0", Data: folder})
	if err != nil {
		panic(err)
	}
	if _, err := a.FirstStart(context.Background(), adminEmail, password); err != nil {
		panic(err)
	}
	if err := a.Start(); err != nil {
		panic(err)
	}
	return a.URL(), func() {
		if err := errors.Join(a.Stop(), os.RemoveAll(folder)); err != nil {
			panic(err)
		}
	}
}

func Example() {
	url, stop := serverForExamples()
	defer stop()
	ctx := context.Background()

	c, err := client.New(url, client.WithReason("spring import"))
	if err != nil {
		panic(err)
	}
	defer c.Close()
	if _, err := c.SignIn(ctx, adminEmail, password); err != nil {
		panic(err)
	}
	account, err := c.NewAccount(ctx, &api.NewAccount{Name: "Harbor Answering Service"})
	if err != nil {
		panic(err)
	}
	customer, err := c.NewCustomer(ctx, &api.NewCustomer{AccountID: account.ID, Name: "Lakeside Medical"})
	if err != nil {
		panic(err)
	}
	fmt.Println(customer.Name, "of", customer.AccountName)
	if err := c.SignOut(ctx); err != nil {
		panic(err)
	}
	_, err = c.GetCustomer(ctx, &api.GetCustomer{CustomerID: customer.ID})
	fmt.Println("signed out:", client.IsUnauthorized(err))
	// Output:
	// Lakeside Medical of Harbor Answering Service
	// signed out: true
}

func ExampleAll() {
	url, stop := serverForExamples()
	defer stop()
	ctx := context.Background()
	c, err := client.New(url, client.WithBasic(adminEmail, password))
	if err != nil {
		panic(err)
	}
	defer c.Close()
	for _, name := range []string{"Harbor", "Northwind", "Tidewater"} {
		if _, err := c.NewAccount(ctx, &api.NewAccount{Name: name}); err != nil {
			panic(err)
		}
	}
	request := &api.ListAccounts{ListRequest: api.ListRequest[api.AccountInfo]{SortField: "name", CountPerPage: 2}}
	for account, err := range client.All(ctx, c.ListAccounts, request) {
		if err != nil {
			panic(err)
		}
		fmt.Println(account.Name)
	}
	// Output:
	// Harbor
	// Northwind
	// Tidewater
}

func ExampleError() {
	url, stop := serverForExamples()
	defer stop()
	ctx := context.Background()
	c, err := client.New(url, client.WithBasic(adminEmail, password))
	if err != nil {
		panic(err)
	}
	defer c.Close()
	_, err = c.NewAccount(ctx, &api.NewAccount{}, client.WithRequestID("import-1"))
	fmt.Println(err)
	var refused *client.Error
	if errors.As(err, &refused) {
		for _, f := range refused.Fields {
			fmt.Println(f.Name, f.Code)
		}
	}
	// Output:
	// client: NewAccount: 400 NotEmpty: name must not be blank (request import-1)
	// name NotEmpty
}

func ExampleWithIdempotencyKey() {
	url, stop := serverForExamples()
	defer stop()
	ctx := context.Background()
	c, err := client.New(url, client.WithBasic(adminEmail, password))
	if err != nil {
		panic(err)
	}
	defer c.Close()
	// A key from one's own records makes the import safe to run again.
	for range 2 {
		var seen client.Outcome
		account, err := c.NewAccount(ctx, &api.NewAccount{Name: "Harbor"}, client.WithIdempotencyKey("import-row-17"), client.WithOutcome(&seen))
		if err != nil {
			panic(err)
		}
		fmt.Println(account.Name, "already there:", seen.Replayed)
	}
	// Output:
	// Harbor already there: false
	// Harbor already there: true
}
