package client

import (
	"context"
	"fmt"
	"iter"
	"reflect"

	"evovoice/api"
)

// itemsPerPage is what All asks for when the request does not say.
const itemsPerPage = 250

// All gives the items of all pages of a list, from the request's page on:
//
//	for customer, err := range client.All(ctx, c.ListCustomers, &api.ListCustomers{NameFilter: "north"}) {
//
// It reads a page when the items before it are used up, and ends after the
// first error. Records that are added or removed meanwhile can move others over
// a page's end, so that these come twice or not at all.
func All[R, T any](
	ctx context.Context,
	list func(context.Context, *R, ...CallOption) (*api.ListResponse[T], error),
	request *R,
	o ...CallOption,
) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		var none T
		asked, paging, err := pagedCopy[R, T](request)
		if err != nil {
			yield(none, err)
			return
		}
		for ; ; paging.Page++ {
			page, err := list(ctx, asked, o...)
			if err != nil {
				yield(none, err)
				return
			}
			for _, item := range page.Items {
				if !yield(item, nil) {
					return
				}
			}
			if len(page.Items) == 0 || !page.HasMorePages {
				return
			}
		}
	}
}

// pagedCopy copies a request, so that the caller's stays as it is, and gives
// the copy's paging members.
func pagedCopy[R, T any](request *R) (*R, *api.ListRequest[T], error) {
	asked := new(R)
	if request != nil {
		*asked = *request
	}
	var paging *api.ListRequest[T]
	if base := reflect.ValueOf(asked).Elem().FieldByName("ListRequest"); base.IsValid() {
		paging, _ = base.Addr().Interface().(*api.ListRequest[T])
	}
	if paging == nil {
		return nil, nil, fmt.Errorf("client: %T does not page through %T", asked, *new(T))
	}
	paging.All, paging.SimplifiedPaging = false, true
	if paging.CountPerPage == 0 {
		paging.CountPerPage = itemsPerPage
	}
	return asked, paging, nil
}
