package prices

import (
	"testing"

	"evovoice/api"
)

func TestCheck(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ text, path, message string }{
		{`{"base":{"baseCost":12.5,"unitCost":0.00839,"allowance":100},"more":{"baseCost":-1}}`, "", ""},
		{`{"base":null,"aiMessages":{"unitCost":1e-9}}`, "", ""},
		{`{"base":{"baseCost":-0.01}}`, "p.base.baseCost", "p.base.baseCost must be a number from 0 to 1000000000"},
		{`{"localNumbers":{"unitCost":1e-10}}`, "p.localNumbers.unitCost", "p.localNumbers.unitCost must have at most 9 decimal places"},
		{`{"localNumbers":{"unitCost":1000000000.000000001}}`, "p.localNumbers.unitCost", "p.localNumbers.unitCost must be a number from 0 to 1000000000"},
		{`{"base":{"allowance":1.5}}`, "p.base.allowance", "p.base.allowance must be a whole number"},
		{`{"Base":{"BASECOST":"-1"}}`, "p.base.baseCost", "p.base.baseCost must be a number from 0 to 1000000000"},
		{`{"base":{"baseCost":1},"base":{"baseCost":-1}}`, "p.base.baseCost", "p.base.baseCost must be a number from 0 to 1000000000"},
		{`{"base":{"baseCost":1e400000000}}`, "p.base.baseCost", "p.base.baseCost must be a number from 0 to 1000000000"},
	} {
		fields := Check("p", api.DocumentJSON[api.BillingSettings]([]byte(c.text)))
		switch {
		case c.path == "" && len(fields) > 0:
			t.Errorf("%s is refused: %v", c.text, fields)
		case c.path != "" && (len(fields) != 1 || fields[0].Path != c.path || fields[0].Message != c.message):
			t.Errorf("%s: %v", c.text, fields)
		}
	}
}
