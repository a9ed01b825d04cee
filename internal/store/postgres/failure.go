package postgres

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"io"
	"net"

	"github.com/jackc/pgx/v5/pgconn"
)

// isLost tells that an error came of the connection and not from the server, or
// that the server said it ends the connection.
func isLost(err error) bool {
	var e *pgconn.PgError
	if errors.As(err, &e) {
		return e.Code[:2] == "08" || e.Code == "57P01" || e.Code == "57P02" || e.Code == "57P03"
	}
	return true
}

// unfit tells that a statement failed for the state of the server or the way to
// it and not for what it asks: the same may go well later. Source: PostgreSQL,
// appendix A.
func unfit(err error) bool {
	if errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		return false // the caller left
	}
	var e *pgconn.PgError
	if !errors.As(err, &e) {
		var connect *pgconn.ConnectError
		return errors.As(err, &connect) || pgconn.SafeToRetry(err) || isBroken(err)
	}
	switch e.Code[:2] {
	case "08", // connection exception
		"40", // transaction rollback: serialization, deadlock
		"53", // insufficient resources
		"57", // operator intervention
		"58": // system error
		return true
	}
	return e.Code == "55P03" // lock not available
}

// isBroken tells that an error is one of the way to the server.
func isBroken(err error) bool {
	var network net.Error
	return errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, net.ErrClosed) ||
		errors.Is(err, driver.ErrBadConn) || errors.Is(err, sql.ErrConnDone) || errors.As(err, &network)
}
