package api

// ListRequest is the base of paged list requests; T is the element type of the
// reply. Source: contract type ListRequest<T>.
type ListRequest[T any] struct {
	_                [0]T
	Page             int        `json:"page" note:"Page number from 0"`
	All              bool       `json:"all" note:"Return every match and ignore paging"`
	CountPerPage     int        `json:"countPerPage" note:"Items a page, 25 unless given, 10000 at most"`
	SpecificIDs      []string   `json:"specificIds" note:"Only records with these ids"`
	SortField        string     `json:"sortField,omitempty" note:"Member to sort by"`
	SortOrder        SortOrders `json:"sortOrder" note:"Direction of sortField"`
	SimplifiedPaging bool       `json:"simplifiedPaging" note:"Leave the totals out; an empty list marks the end"`
}

// ListResponse is the reply of paged list requests.
// Source: contract type ListResponse<T>.
type ListResponse[T any] struct {
	Items        []T  `json:"items"`
	TotalCount   int  `json:"totalCount" note:"Matches on all pages; 0 under simplified paging"`
	TotalPages   int  `json:"totalPages" note:"0 under simplified paging"`
	HasMorePages bool `json:"hasMorePages" note:"Whether a further page has items"`
}

// SortOrders is the direction of a list. Source: contract enum SortOrders.
type SortOrders string

// The members of SortOrders.
const (
	SortAscend  SortOrders = "Ascend"
	SortDescend SortOrders = "Descend"
)

// Members lists the names in order.
func (SortOrders) Members() []string { return []string{"Ascend", "Descend"} }
