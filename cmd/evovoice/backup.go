package main

import (
	"context"
	"fmt"
	"os"
	"strings"

	"evovoice/internal/app"
)

type backupCommand struct {
	settings
	EncryptTo      []string `help:"Encrypt to the owner of an age public key; more than one may be given." placeholder:"AGE-RECIPIENT" env:"EVOVOICE_BACKUP_ENCRYPT_TO"`
	PassphraseFile string   `help:"Encrypt with the passphrase in a file instead." placeholder:"FILE" env:"EVOVOICE_BACKUP_PASSPHRASE_FILE"`
	WithKey        bool     `help:"Put the secret key into the backup, which has to be encrypted."`
	Force          bool     `help:"Take the place of a file that is there."`
	File           string   `arg:"" help:"File to write, or - for standard output."`
}

// Run takes a backup. What it tells goes to standard error when the backup
// goes to standard output.
func (c *backupCommand) Run(ctx context.Context, t terminal) error {
	log, err := c.logger(t.log)
	if err != nil {
		return err
	}
	config, err := c.config(log)
	if err != nil {
		return err
	}
	task := app.BackupTask{File: c.File, Force: c.Force, WithKey: c.WithKey}
	if task.Seal, err = c.seal(); err != nil {
		return err
	}
	told := t.out
	if c.File == "-" {
		task.File, task.Out, told = "", t.out, t.err
	}
	bar := &progressBar{out: t.err}
	task.Progress = bar.show
	done, err := app.Backup(ctx, config, task)
	bar.end()
	if err != nil {
		return err
	}
	fmt.Fprintf(told, "%d rows of %d tables, SHA-256 %s\n", done.Rows(), len(done.Tables), done.Sum)
	if done.Key == "" {
		fmt.Fprintln(told, "The secret key is not in it; keep a copy of it elsewhere.")
	}
	return nil
}

func (c *backupCommand) seal() (app.Seal, error) {
	passphrase, err := readPassphrase(c.PassphraseFile)
	return app.Seal{Recipients: c.EncryptTo, Passphrase: passphrase}, err
}

// readPassphrase reads the first line of a file; no file is no passphrase.
func readPassphrase(file string) (string, error) {
	if file == "" {
		return "", nil
	}
	text, err := os.ReadFile(file)
	if err != nil {
		return "", fmt.Errorf("passphrase: %w", err)
	}
	line, _, _ := strings.Cut(string(text), "\n")
	if line = strings.TrimRight(line, "\r"); line == "" {
		return "", fmt.Errorf("passphrase: the first line of %s is empty", file)
	}
	return line, nil
}
