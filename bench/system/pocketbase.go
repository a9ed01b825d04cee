package system

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"path/filepath"
	"strings"

	"evovoice/bench/process"
)

// PocketBase is one with a collection of customers, whose rules ask for a
// signed-in caller.
type PocketBase struct {
	// FullSync makes it sync at each commit, as evovoice does; its default
	// loses what was written last when the power fails.
	FullSync bool
	program  string
}

// Name implements System.
func (p *PocketBase) Name() string {
	if p.FullSync {
		return "PocketBase, full sync"
	}
	return "PocketBase, its default"
}

// Prepare builds it.
func (p *PocketBase) Prepare(ctx context.Context, shop *Shop) error {
	p.program = filepath.Join(shop.Dir, "pocketbase")
	// Its module may name a newer Go than this machine's, which then comes from
	// the module proxy too.
	_, err := process.Run(ctx, process.Spec{
		Path: "go", Args: []string{"build", "-trimpath", "-o", p.program, "."},
		Dir: filepath.Join(shop.Repository, "bench", "peers", "pocketbase"), Env: []string{"CGO_ENABLED=0", "GOTOOLCHAIN=auto"},
	})
	if err != nil {
		return fmt.Errorf("%w: it cannot be built: %w", ErrSkip, err)
	}
	return nil
}

// Start implements System. It takes a program in a temporary folder for one
// under development unless told otherwise.
func (p *PocketBase) Start(ctx context.Context, home *Home) (*Running, error) {
	return home.start(ctx, "/api/health", func(address string) process.Spec {
		s := process.Spec{
			Path: p.program, Args: []string{"serve", "--http=" + address, "--dir=" + filepath.Join(home.Dir, "data"), "--dev=false"},
			Env: []string{"BENCH_PASSWORD=" + home.Password},
		}
		if p.FullSync {
			s.Env = append(s.Env, "BENCH_SYNC=FULL")
		}
		return s
	})
}

// SignIn implements System.
func (p *PocketBase) SignIn(ctx context.Context, home *Home, r *Running) (*Target, error) {
	body, err := json.Marshal(map[string]string{"identity": "bench@example.com", "password": home.Password})
	if err != nil {
		return nil, err
	}
	text, err := call(ctx, "http://"+r.Address+"/api/collections/users/auth-with-password", http.MethodPost, nil, string(body), nil)
	if err != nil {
		return nil, err
	}
	var signedIn struct {
		Token string `json:"token"`
	}
	if err := json.Unmarshal(text, &signedIn); err != nil {
		return nil, err
	}
	const records = "/api/collections/customers/records"
	below := func(parent string) string {
		return records + "?skipTotal=1&sort=name&filter=" + strings.ReplaceAll(url.QueryEscape(fmt.Sprintf(`parent="%s"`, parent)), "+", "%20")
	}
	api := collection{path: records, parent: "parent", list: func(parent string) string { return below(parent) + "&perPage=25" }}
	return &Target{
		Address: r.Address, Header: bearer(signedIn.Token), Jobs: api.request,
		Page: func(parent string, page int) string {
			return fmt.Sprintf("%s&fields=id&perPage=%d&page=%d", below(parent), PageSize, page+1)
		},
	}, nil
}
