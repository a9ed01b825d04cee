package app

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"evovoice/internal/audit"
	"evovoice/internal/secret"
	"evovoice/internal/store"
	"evovoice/internal/store/archive"
)

// Archived is what a backup holds.
type Archived = archive.Contents

// Opener is what opens an encrypted backup.
type Opener = archive.Opener

// Seal says who may read a backup.
type Seal = archive.Seal

// BackupTask says where a backup goes and what is in it.
type BackupTask struct {
	// File is its path, which must be free unless Force is set. Without one it
	// goes to Out.
	File  string
	Force bool
	Out   io.Writer
	Seal  Seal
	// WithKey puts the server's secret key into it, which has to be sealed.
	WithKey bool
	// Progress is told how many of how many rows are done; it may be nil.
	Progress func(done, all int)
}

// errTaken ends the opening of a database that was backed up as it is.
var errTaken = errors.New("the backup is taken")

// Backup writes all that the configured database holds at one instant into a
// file, beside a running server or not. A database of an earlier schema stays as
// it is.
func Backup(ctx context.Context, config Config, task BackupTask) (out *Archived, err error) {
	archived, err := config.task(task)
	if err != nil {
		return nil, fmt.Errorf("backup: %w", err)
	}
	url := config.databaseURL()
	if file, ok := strings.CutPrefix(url, "sqlite:"); ok { // opening it would make it
		if _, err := os.Stat(file); err != nil {
			return nil, fmt.Errorf("backup: %w", err)
		}
	}
	take := func(ctx context.Context, c store.Conn) error {
		archived.Taken = config.now()
		return task.write(func(w io.Writer) (err error) {
			out, err = archive.Write(ctx, w, c, dialectOf(url), archived)
			return err
		})
	}
	config.Shared = true
	before := func(ctx context.Context, _ int64, c store.Conn) error {
		if err := take(ctx, c); err != nil {
			return err
		}
		return errTaken
	}
	engine, err := openEngine(ctx, url, &config, migration{before: before})
	switch {
	case errors.Is(err, errTaken):
		return out, nil
	case err != nil:
		return nil, fmt.Errorf("backup: %w", err)
	}
	defer func() { err = errors.Join(err, engine.Close()) }()
	if err := engine.Read(ctx, func(c store.Conn) error { return take(ctx, c) }); err != nil {
		return nil, fmt.Errorf("backup: %w", err)
	}
	return out, nil
}

func (c *Config) now() time.Time {
	if c.Now == nil {
		return time.Now()
	}
	return c.Now()
}

// task is what the archive is told of a backup. It finds what cannot be done
// before anything is.
func (c *Config) task(t BackupTask) (archive.Task, error) {
	out := archive.Task{Product: c.Version, Seal: t.Seal, Progress: t.Progress}
	if err := t.Seal.Check(); err != nil {
		return out, err
	}
	if _, err := os.Lstat(t.File); t.File != "" && !t.Force && err == nil {
		return out, fmt.Errorf("%s: %w", t.File, os.ErrExist)
	}
	if !t.WithKey {
		return out, nil
	}
	if t.Seal.IsOpen() {
		return out, archive.ErrOpenKey
	}
	var err error
	out.Key, err = c.key()
	return out, err
}

// key gives the server's secret key.
func (c *Config) key() (string, error) {
	if c.SecretKey != "" {
		return c.SecretKey, nil
	}
	text, err := os.ReadFile(filepath.Join(c.Data, keyFile))
	if err != nil {
		return "", fmt.Errorf("secret key: %w", err)
	}
	key := strings.TrimSpace(string(text))
	if _, err := secret.New(key); err != nil {
		return "", fmt.Errorf("secret key: %w", err)
	}
	return key, nil
}

const keyFile = "secret.key"

func (t BackupTask) write(fill func(io.Writer) error) error {
	if t.File == "" {
		return fill(t.Out)
	}
	existing := archive.Refuse
	if t.Force {
		existing = archive.Replace
	}
	return archive.Create(t.File, existing, fill)
}

// migration says what is done about the schema of a database that is opened.
type migration struct {
	// before is called on one of an earlier version.
	before store.BeforeMigration
	// schema is the version to bring an empty one to, 0 for the newest.
	schema int64
}

// safeguard takes a backup into a folder before a schema is changed.
func (c *Config) safeguard(dialect store.Dialect, folder string) store.BeforeMigration {
	if c.SkipMigrationBackup {
		return nil
	}
	return func(ctx context.Context, schema int64, conn store.Conn) error {
		at := c.now().UTC()
		file := filepath.Join(folder, fmt.Sprintf("before-migration-%d-%s.evobackup", schema, at.Format("20060102T150405.000Z")))
		err := archive.Create(file, archive.Refuse, func(w io.Writer) error {
			_, err := archive.Write(ctx, w, conn, dialect, archive.Task{Product: c.Version, Taken: at})
			return err
		})
		if err != nil {
			return fmt.Errorf("take a backup: %w", err)
		}
		c.Log.Info("took a backup before the schema is changed", "file", file, "schema", schema)
		return nil
	}
}

// VerifyBackup reads a backup to its end and gives what it holds.
func VerifyBackup(ctx context.Context, file string, opener Opener, progress func(done, all int)) (*Archived, error) {
	return archive.Verify(ctx, file, opener, progress)
}

// RestoreTask says what is restored.
type RestoreTask struct {
	File   string
	Opener Opener
	// Progress is told how many of how many rows are done, once while the file
	// is looked through and once while it is put back; it may be nil.
	Progress func(done, all int)
}

// Restored is what came back.
type Restored struct {
	*Archived
	// Key tells whether the data folder has the key that stored credentials are
	// sealed with.
	Key bool
	// Checked is what was proved of the database afterwards.
	Checked []audit.Counted
}

// Restore puts a backup into the configured database, which must hold no rows,
// compares both, and proves the database. Nothing is changed before all of the
// file was found whole. A backup of an earlier schema is brought up to date
// afterwards.
func Restore(ctx context.Context, config Config, task RestoreTask) (*Restored, error) {
	found, err := archive.Verify(ctx, task.File, task.Opener, task.Progress)
	if err != nil {
		return nil, fmt.Errorf("restore: %w", err)
	}
	out := &Restored{Archived: found}
	if err := os.MkdirAll(config.Data, 0o700); err != nil {
		return nil, fmt.Errorf("restore: %w", err)
	}
	if err := config.fitKey(found.Key); err != nil {
		return nil, fmt.Errorf("restore: %w", err)
	}
	if err := config.putRows(ctx, task, found); err != nil {
		return nil, err
	}
	if out.Key, err = config.putKey(found.Key); err != nil {
		return nil, fmt.Errorf("restore: %w", err)
	}
	out.Checked, err = config.prove(ctx)
	return out, err
}

func (c *Config) putRows(ctx context.Context, task RestoreTask, found *Archived) (err error) {
	config := *c
	config.Shared = false // a server would go on from an empty database
	occupied := func(context.Context, int64, store.Conn) error {
		return errors.New("the target is not empty: it has tables of an earlier schema")
	}
	engine, err := openEngine(ctx, c.databaseURL(), &config, migration{before: occupied, schema: found.Schema})
	if err != nil {
		return fmt.Errorf("restore: %w", err)
	}
	defer func() { err = errors.Join(err, engine.Close()) }()
	return archive.Restore(ctx, task.File, task.Opener, engine, found, task.Progress)
}

// fitKey refuses a key other than the one that is there.
func (c *Config) fitKey(key string) error {
	if key == "" {
		return nil
	}
	has, err := c.key()
	switch {
	case errors.Is(err, os.ErrNotExist):
		return nil
	case err != nil:
		return err
	case !strings.EqualFold(has, key):
		return errors.New("the backup holds another secret key than this server has; move that one away first")
	}
	return nil
}

// putKey writes the key into the data folder where there is none, and tells
// whether there is one then.
func (c *Config) putKey(key string) (bool, error) {
	_, err := c.key()
	if !errors.Is(err, os.ErrNotExist) || key == "" {
		return err == nil, nil
	}
	err = archive.Create(filepath.Join(c.Data, keyFile), archive.Refuse, func(w io.Writer) error {
		_, err := io.WriteString(w, key+"\n")
		return err
	})
	return err == nil, err
}

// prove opens the database as a server does, which brings it up to date, and
// checks it. It makes no key where there is none: the right one may yet come.
func (c *Config) prove(ctx context.Context) (counted []audit.Counted, err error) {
	config := *c
	config.Shared, config.SkipMigrationBackup = false, true // the backup is the one just restored
	if _, err := c.key(); err != nil {
		var any [32]byte
		rand.Read(any[:])
		config.SecretKey = hex.EncodeToString(any[:])
	}
	a, err := New(ctx, config)
	if err != nil {
		return nil, fmt.Errorf("check: %w", err)
	}
	defer func() { err = errors.Join(err, a.Stop()) }()
	return a.Audit.Check(ctx)
}
