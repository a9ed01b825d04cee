package api

// BillingSettings are the prices of an account or customer.
// Source: contract type BillingSettings.
type BillingSettings struct {
	Base                *BillingItem `json:"base,omitempty"`
	LocalNumbers        *BillingItem `json:"localNumbers,omitempty"`
	TollFreeNumbers     *BillingItem `json:"tollFreeNumbers,omitempty"`
	InboundVoiceCalls   *BillingItem `json:"inboundVoiceCalls,omitempty"`
	OutboundVoiceCalls  *BillingItem `json:"outboundVoiceCalls,omitempty"`
	InboundFaxes        *BillingItem `json:"inboundFaxes,omitempty"`
	OutboundFaxes       *BillingItem `json:"outboundFaxes,omitempty"`
	InboundSMSMessages  *BillingItem `json:"inboundSmsMessages,omitempty"`
	OutboundSMSMessages *BillingItem `json:"outboundSmsMessages,omitempty"`
	AIInsights          *BillingItem `json:"aiInsights,omitempty" later:"true"`
	AILiveMinutes       *BillingItem `json:"aiLiveMinutes,omitempty" later:"true"`
	AIMessages          *BillingItem `json:"aiMessages,omitempty" later:"true"`
}

// BillingItem is the price of one category. Source: contract type BillingItem.
type BillingItem struct {
	// BaseCost and UnitCost are amounts in the account's currency; they are
	// decimals on the wire and are never computed with as floating point.
	BaseCost          float64 `json:"baseCost"`
	RawUnitMultiplier float64 `json:"rawUnitMultiplier"`
	UnitCost          float64 `json:"unitCost"`
	Allowance         int     `json:"allowance" note:"Units that the base cost includes"`
}
