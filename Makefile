# Commands for people and machines; `make help` lists them.
GO      ?= go
VERSION ?= $(shell git describe --tags --always --dirty 2>/dev/null || echo development)
BUILD    = CGO_ENABLED=0 $(GO) build -trimpath -ldflags "-X main.version=$(VERSION)" -o bin/evovoice ./cmd/evovoice
TOOL     = $(GO) tool -modfile=tools/go.mod

.PHONY: help build run demo test check race fuzz bench generate

help: ## list the commands
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

build: ## build bin/evovoice
	$(BUILD)

run: build ## run the server at http://127.0.0.1:8080 with data in ./data
	./bin/evovoice serve --listen 127.0.0.1:8080 --data ./data

demo: build ## run the server on a throw-away database with a small tenant
	./bin/evovoice demo

test: ## install what the tests need, then run them all
	./scripts/test-needs
	$(GO) test -shuffle=on ./...

check: ## format, vet, lint, unit tests: before each commit
	./scripts/test-needs
	@unformatted=$$($(TOOL) gofumpt -l $$(git ls-files '*.go' | grep -v testdata)); \
		test -z "$$unformatted" || { echo "not formatted; run gofumpt -w on:"; echo "$$unformatted"; exit 1; }
	$(GO) vet ./...
	$(TOOL) staticcheck ./...
	$(GO) test $$($(GO) list ./... | grep -v '^evovoice/test')

race: ## run what runs at once under the race detector (needs a C compiler)
	$(GO) test -race -shuffle=on ./host ./host/wire ./client/... ./internal/...

FUZZTIME ?= 20s
fuzz: ## run every fuzz target for FUZZTIME
	@for file in $$(git grep -lE '^func Fuzz' -- '*_test.go'); do \
		for target in $$(grep -ohE '^func Fuzz[A-Za-z0-9]+' $$file | cut -d' ' -f2); do \
			$(GO) test -run '^$$' -fuzz "^$$target$$" -fuzztime $(FUZZTIME) ./$$(dirname $$file) || exit 1; \
		done; done

bench: ## measure codecs, routing and storage on this machine
	$(GO) test -run '^$$' -bench . -benchmem ./...

generate: ## make generated files anew
	$(GO) generate ./...
