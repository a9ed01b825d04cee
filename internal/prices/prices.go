// Package prices holds the rules for price documents of accounts and customers.
// It computes nothing with them.
package prices

import (
	"encoding/json"
	"fmt"
	"math/big"
	"slices"

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
	var items map[string]map[string]json.RawMessage
	if json.Unmarshal(d.JSON(), &items) != nil {
		return nil // an unknown member of another shape; the known ones were bound
	}
	var fields []fault.Field
	for _, item := range Items {
		for _, member := range []string{"baseCost", "rawUnitMultiplier", "unitCost", "allowance"} {
			text, ok := items[item][member]
			if !ok || string(text) == "null" {
				continue
			}
			if wrong := checkNumber(member, string(text)); wrong != "" {
				where := path + "." + item + "." + member
				fields = append(fields, fault.Field{Path: where, Code: fault.Range, Message: where + " " + wrong})
			}
		}
	}
	return slices.Clip(fields)
}

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
