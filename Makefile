# Commands for people and machines; `make help` lists them.
GO      ?= go
VERSION ?= $(shell git describe --tags --always --dirty 2>/dev/null || echo development)
BUILD    = CGO_ENABLED=0 $(GO) build -trimpath -ldflags "-X main.version=$(VERSION)" -o bin/evovoice ./cmd/evovoice
TOOL     = $(GO) tool -modfile=tools/go.mod

.PHONY: help build run demo test check lint race crash fuzz bench bench-short bench-scale microbench generate

help: ## list the commands
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

build: ## build bin/evovoice
	$(BUILD)

run: build ## run the server at http://127.0.0.1:8080 with data in ./data
	./bin/evovoice serve --listen 127.0.0.1:8080 --data ./data

demo: build ## run the server on a throw-away database with a small tenant
	./bin/evovoice demo

test: ## install what the tests need, then run them all
	./scripts/test-needs
	$(GO) test -shuffle=on ./...

check: lint ## format, vet, lint, unit tests: before each commit
	$(GO) test $$($(GO) list ./... | grep -v '^evovoice/test')

lint: ## format, vet and lint
	./scripts/test-needs
	@unformatted=$$($(TOOL) gofumpt -l $$(git ls-files '*.go' | grep -v testdata)); \
		test -z "$$unformatted" || { echo "not formatted; run gofumpt -w on:"; echo "$$unformatted"; exit 1; }
	$(GO) vet ./...
	$(TOOL) staticcheck ./...

# What has goroutines of its own; domains run on these, one call at a time.
RACY = ./host ./host/wire ./internal/app ./internal/limit ./internal/mail ./internal/metrics ./internal/password \
	./internal/store ./internal/store/queue ./internal/store/sqlite ./internal/trace
race: ## run what runs at once under the race detector (needs a C compiler)
	$(GO) test -race -shuffle=on $(RACY)

crash: ## kill, cut the power and break the disk for ten minutes (by EVOVOICE_CRASH_SEED); make test does it in short
	EVOVOICE_CRASH=long $(GO) test -count=1 -timeout 90m -v ./test/crash
	EVOVOICE_CRASH=long $(GO) test -count=1 -timeout 90m -v -run 'Crash|Power|Proof|EveryCall|Room|SlowSync' ./internal/store/sqlite

FUZZTIME ?= 20s
fuzz: ## run every fuzz target for FUZZTIME
	@for file in $$(git grep -lE '^func Fuzz' -- '*_test.go'); do \
		for target in $$(grep -ohE '^func Fuzz[A-Za-z0-9]+' $$file | cut -d' ' -f2); do \
			$(GO) test -run '^$$' -fuzz "^$$target$$" -fuzztime $(FUZZTIME) ./$$(dirname $$file) || exit 1; \
		done; done

# The program is run itself rather than by go run, so that signals reach it.
BENCH = $(GO) -C bench build -o ../bin/bench . && exec ./bin/bench
BENCHFLAGS ?=

bench: ## measure the server beside others (about an hour), and write docs/benchmarks.md
	$(BENCH) run $(BENCHFLAGS)

bench-short: ## a quick look at the same in a few minutes, without writing
	$(BENCH) run -short $(BENCHFLAGS)

bench-scale: ## measure the server with up to a million customers, and write docs/benchmarks.md
	$(BENCH) scale $(BENCHFLAGS)

microbench: ## measure codecs, routing and storage on this machine
	$(GO) test -run '^$$' -bench . -benchmem ./...

generate: ## make generated files anew
	$(GO) generate ./...
