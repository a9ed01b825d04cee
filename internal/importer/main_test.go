package importer_test

import (
	"os"
	"testing"

	"evovoice/internal/store/storefix"
)

func TestMain(m *testing.M) { os.Exit(storefix.Run(m)) }
