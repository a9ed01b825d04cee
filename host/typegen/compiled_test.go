package typegen_test

import (
	"testing"

	"evovoice/host/typegen"
)

// compiled are the languages of compilers with their file names.
var compiled = map[string]string{
	"csharp": "cs", "vbnet": "vb", "fsharp": "fs", "java": "java", "kotlin": "kt", "go": "go", "rust": "rs",
}

// compiledSets are those whose listings compilers must take.
func compiledSets(t *testing.T) map[string][]typegen.Operation {
	t.Helper()
	return map[string][]typegen.Operation{
		"NewCustomer": {operation(t, "NewCustomer")}, "all": operations(),
		"odd": oddOperations(), "reserved": reservedOperations(), "family": familyOperations(),
	}
}

func TestCompiledListings(t *testing.T) {
	t.Parallel()
	for name, extension := range compiled {
		for set, ops := range compiledSets(t) {
			if set == "odd" { // its texts are those that other languages stumble over
				continue
			}
			t.Run(name+"/"+set, func(t *testing.T) {
				t.Parallel()
				golden(t, set+"."+extension, []byte(listing(t, name, ops)))
			})
		}
	}
}
