// Package interop runs clients that others wrote against the running server, as
// they are published: the TypeScript client of ServiceStack in both its
// editions, with the types that this server prints for them, and curl. It
// refuses to change a client, or to speak for one where the client can speak
// for itself.
package interop

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
)

// Edition is a published edition of @servicestack/client, and how Node runs it.
type Edition struct {
	// Name is for messages.
	Name string
	// Folder of this package holds its package.json.
	Folder string
	// Flags are for Node.
	Flags []string
	// Base is the path below which it calls operations, OneWay the one for
	// calls whose answer it does not want.
	Base, OneWay string
}

// Editions are those that clients of the API use. The first edition came with a
// fetch of its own, which it takes wherever Node has none.
func Editions() []Edition {
	return []Edition{
		{Name: "1.x", Folder: "npm/v1", Base: "/json/reply/", OneWay: "/json/oneway/"},
		{Name: "1.x with node-fetch", Folder: "npm/v1", Flags: []string{"--no-experimental-fetch"}, Base: "/json/reply/", OneWay: "/json/oneway/"},
		{Name: "2.x", Folder: "npm/v2", Base: "/api/", OneWay: "/api/"},
	}
}

// ErrNotInstalled tells how to get the tools that the tests need.
var ErrNotInstalled = errors.New(`run "make test", which installs the clients and compilers that the tests need`)

// scripts are for every edition, but for those in the folder of one.
//
//go:embed scripts/*.ts scripts/v2
var scripts embed.FS

// Listings are TypeScript listings by the file that scripts import them from.
type Listings map[string]string

// Compile makes a folder in which Node finds an edition of the client, the
// listings and the scripts. All of it must satisfy the TypeScript compiler at
// its strictest, together with what the client says of its own types.
func Compile(ctx context.Context, folder string, e Edition, listings Listings) error {
	modules, err := installed(filepath.Join(e.Folder, "node_modules", "@servicestack"))
	if err != nil {
		return err
	}
	tsc, err := installed("../tsc/node_modules/.bin/tsc")
	if err != nil {
		return err
	}
	if _, err := exec.LookPath("node"); err != nil {
		return ErrNotInstalled
	}
	if err := os.Symlink(filepath.Dir(modules), filepath.Join(folder, "node_modules")); err != nil {
		return err
	}
	files := map[string]string{"package.json": `{"type":"module"}`, "tsconfig.json": settings}
	for name, text := range listings {
		files[name] = text
	}
	for _, folder := range []string{"scripts", "scripts/" + path.Base(e.Folder)} {
		if err := addScripts(files, folder); err != nil {
			return err
		}
	}
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o600); err != nil {
			return err
		}
	}
	compiler := exec.CommandContext(ctx, tsc, "--project", folder, "--pretty", "false")
	if out, err := compiler.CombinedOutput(); err != nil {
		return fmt.Errorf("compile the scripts of %s: %w\n%s", e.Name, err, out)
	}
	return nil
}

const settings = `{"compilerOptions":{
	"target": "es2022", "module": "nodenext", "lib": ["es2022", "dom", "dom.iterable"], "types": [],
	"strict": true, "noImplicitOverride": true, "skipLibCheck": true
}}`

func addScripts(files map[string]string, folder string) error {
	entries, err := scripts.ReadDir(folder)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	for _, entry := range entries {
		if entry.IsDir() {
			continue
		}
		text, err := scripts.ReadFile(folder + "/" + entry.Name())
		if err != nil {
			return err
		}
		files[entry.Name()] = string(text)
	}
	return err
}

// installed gives the whole path of a file that scripts/test-needs installs.
func installed(path string) (string, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return "", err
	}
	if _, err := os.Stat(path); err != nil {
		return "", ErrNotInstalled
	}
	return path, nil
}
