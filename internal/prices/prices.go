// Package prices holds the rules for price documents of accounts and customers.
// It computes nothing with them.
package prices

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/big"
	"strings"

	"evovoice/api"
	"evovoice/internal/fault"
)

// Bounds of a price. Prices have more places than amounts, as a carrier charges
// fractions of a cent.
const (
	MaxPlaces    = 9
	MaxPrice     = 1_000_000_000
	MaxAllowance = 1_000_000_000
)

// Items are the wire names of the price items.
var Items = []string{
	"base", "localNumbers", "tollFreeNumbers", "inboundVoiceCalls", "outboundVoiceCalls", "inboundFaxes",
	"outboundFaxes", "inboundSmsMessages", "outboundSmsMessages", "aiInsights", "aiLiveMinutes", "aiMessages",
}

// Check gives what is wrong with a price document; path is the member it came
// in. Unknown members are left alone.
func Check(path string, d api.Document[api.BillingSettings]) []fault.Field {
	if d.IsNull() {
		return nil
	}
	items := members(d.JSON())
	var fields []fault.Field
	for _, item := range Items {
		price := members(items[item])
		for _, member := range []string{"baseCost", "rawUnitMultiplier", "unitCost", "allowance"} {
			text := strings.Trim(string(price[member]), `"`) // numbers are taken as texts too
			if text == "" || text == "null" {
				continue
			}
			if wrong := checkNumber(member, text); wrong != "" {
				where := path + "." + item + "." + member
				fields = append(fields, fault.Field{Path: where, Code: fault.Range, Message: where + " " + wrong})
			}
		}
	}
	return fields
}

// members gives those of a JSON object under the names that we know, which are
// read in any case; of two the last counts, as in binding.
func members(text []byte) map[string]json.RawMessage {
	found := map[string]json.RawMessage{}
	d := json.NewDecoder(bytes.NewReader(text))
	if token, err := d.Token(); err != nil || token != json.Delim('{') {
		return found
	}
	for d.More() {
		name, err := d.Token()
		if err != nil {
			return found
		}
		var value json.RawMessage
		if d.Decode(&value) != nil {
			return found
		}
		for _, known := range names {
			if text, ok := name.(string); ok && strings.EqualFold(text, known) {
				found[known] = value
			}
		}
	}
	return found
}

var names = append([]string{"baseCost", "rawUnitMultiplier", "unitCost", "allowance"}, Items...)

var scale = new(big.Rat).SetInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(MaxPlaces), nil))

// maxDigits bounds the text of a number before it is read exactly.
const maxDigits = 40

func checkNumber(member, text string) string {
	value, ok := new(big.Rat), false
	if len(text) <= maxDigits {
		value, ok = value.SetString(text)
	}
	limit := int64(MaxPrice)
	if member == "allowance" {
		limit = MaxAllowance
	}
	switch {
	case !ok || value.Sign() < 0 || value.Cmp(new(big.Rat).SetInt64(limit)) > 0:
		return fmt.Sprintf("must be a number from 0 to %d", limit)
	case member == "allowance" && !value.IsInt():
		return "must be a whole number"
	case !new(big.Rat).Mul(value, scale).IsInt():
		return fmt.Sprintf("must have at most %d decimal places", MaxPlaces)
	}
	return ""
}
