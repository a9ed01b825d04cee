package secret

import (
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// KeyFile reads the key in path and makes one where there is none. It refuses a
// file that others than its owner may use.
func KeyFile(path string) (*Box, error) {
	text, err := readKey(path)
	if errors.Is(err, os.ErrNotExist) {
		if err = makeKey(path); err == nil {
			text, err = readKey(path)
		}
	}
	if err != nil {
		return nil, fmt.Errorf("secret key: %w", err)
	}
	return New(text)
}

func readKey(path string) (string, error) {
	info, err := os.Stat(path)
	if err != nil {
		return "", err
	}
	if mode := info.Mode().Perm(); mode&0o077 != 0 {
		return "", fmt.Errorf("%s may be used by others than its owner (mode %04o); take that away with chmod 600", path, mode)
	}
	text, err := os.ReadFile(path)
	return string(text), err
}

// makeKey puts a new key into path, unless another process is first. The file
// appears there whole: one that is read half written would seal with half a key.
func makeKey(path string) error {
	raw := make([]byte, keySize)
	rand.Read(raw)                                              // never fails, by its contract
	f, err := os.CreateTemp(filepath.Dir(path), "new-secret-*") // only its owner may use it
	if err != nil {
		return err
	}
	defer os.Remove(f.Name()) //nolint:errcheck // it has another name by then
	if _, err = f.WriteString(hex.EncodeToString(raw) + "\n"); err == nil {
		err = f.Sync()
	}
	if err := errors.Join(err, f.Close()); err != nil {
		return err
	}
	if err := os.Link(f.Name(), path); err != nil && !errors.Is(err, os.ErrExist) {
		return err
	}
	return syncFolder(filepath.Dir(path))
}

// syncFolder puts a new name on disk: what is sealed with a lost key is lost too.
func syncFolder(path string) error {
	folder, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(folder.Sync(), folder.Close())
}
