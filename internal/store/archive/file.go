package archive

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// Existing says what becomes of a file that is there already.
type Existing int

// What becomes of it.
const (
	Refuse Existing = iota
	Replace
)

// Create makes a file of what fill writes. The file has its name only once all
// of it is on disk, and nobody but its owner may read it.
func Create(file string, existing Existing, fill func(io.Writer) error) (err error) {
	if existing == Refuse {
		if _, err := os.Lstat(file); err == nil {
			return fmt.Errorf("%s: %w", file, os.ErrExist)
		}
	}
	folder := filepath.Dir(file)
	f, err := os.CreateTemp(folder, "."+filepath.Base(file)+".part-*") // only its owner may use it
	if err != nil {
		return err
	}
	defer os.Remove(f.Name()) //nolint:errcheck // it has another name by then
	err = fill(f)
	if err == nil {
		err = f.Sync()
	}
	if err := errors.Join(err, f.Close()); err != nil {
		return err
	}
	if err := name(f.Name(), file, existing); err != nil {
		return err
	}
	return syncFolder(folder)
}

// name gives a finished file its name. A link fails where the name was taken
// meanwhile, as a rename does not; some file systems have none.
func name(from, to string, existing Existing) error {
	if existing == Refuse {
		err := os.Link(from, to)
		if err == nil || errors.Is(err, os.ErrExist) {
			return err
		}
	}
	return os.Rename(from, to)
}

func syncFolder(path string) error {
	folder, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(folder.Sync(), folder.Close())
}
