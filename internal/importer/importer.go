// Package importer brings customers of other systems in from CSV files. It
// plans the order of rows, so that parents come before what lies below them,
// and leaves every rule about customers to their own room.
package importer

import (
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"evovoice/api"
)

// Source is a CSV file with a header line.
type Source interface {
	io.ReaderAt
	// Size is in bytes.
	Size() int64
}

// Row is one line of the file.
type Row struct {
	// Line counts from 1, the header included.
	Line int
	// Request is the customer, but for a parent that the file names by reference.
	Request api.NewCustomer
	// ParentReference is the referenceId of the customer above; empty for none.
	ParentReference string
}

// columns tell what each column of a file holds.
type columns []column

type column struct {
	set  func(*Row, string) error
	name string
	data bool
}

// The columns that a file may have; data.NAME holds a custom field, with :bool
// or :number after it for those types.
var known = map[string]func(*Row, string) error{
	"name":              func(r *Row, v string) error { r.Request.Name = v; return nil },
	"referenceId":       func(r *Row, v string) error { r.Request.ReferenceID = &v; return nil },
	"parentCustomerId":  func(r *Row, v string) error { r.Request.ParentCustomerID = v; return nil },
	"parentReferenceId": func(r *Row, v string) error { r.ParentReference = v; return nil },
}

const dataPrefix = "data."

func readColumns(header []string) (columns, error) {
	all := make(columns, len(header))
	seen := map[string]bool{}
	for i, name := range header {
		name = strings.TrimSpace(strings.TrimPrefix(name, "\ufeff")) // spreadsheets begin files with it
		if seen[name] {
			return nil, fmt.Errorf("the column %q comes twice", name)
		}
		seen[name] = true
		all[i] = column{name: name, set: known[name], data: strings.HasPrefix(name, dataPrefix) && len(name) > len(dataPrefix)}
		if all[i].set == nil && !all[i].data {
			return nil, fmt.Errorf("unknown column %q: expected name, referenceId, parentCustomerId, parentReferenceId or data.FIELD", name)
		}
	}
	if !seen["name"] {
		return nil, errors.New("there is no column name")
	}
	return all, nil
}

func (c columns) row(line int, record []string) (Row, error) {
	r := Row{Line: line}
	var data []string
	for i, value := range record {
		if value == "" {
			continue
		}
		if !c[i].data {
			if err := c[i].set(&r, value); err != nil {
				return r, fmt.Errorf("%s: %w", c[i].name, err)
			}
			continue
		}
		member, err := dataMember(strings.TrimPrefix(c[i].name, dataPrefix), value)
		if err != nil {
			return r, fmt.Errorf("%s: %w", c[i].name, err)
		}
		data = append(data, member)
	}
	if data != nil {
		r.Request.Data = api.DocumentJSON[api.Struct]([]byte("{" + strings.Join(data, ",") + "}"))
	}
	return r, nil
}

// dataMember gives a custom field as a member of the data document.
func dataMember(column, value string) (string, error) {
	name, typ, _ := strings.Cut(column, ":")
	var inner string
	switch typ {
	case "bool":
		b, err := strconv.ParseBool(strings.ToLower(value))
		if err != nil {
			return "", fmt.Errorf("expected true or false, got %q", value)
		}
		inner = `"boolValue":` + strconv.FormatBool(b)
	case "number":
		if !json.Valid([]byte(value)) || strings.Trim(value, "-+.0123456789eE") != "" {
			return "", fmt.Errorf("expected a number, got %q", value)
		}
		inner = `"numberValue":` + value
	case "":
		inner = `"stringValue":` + quote(value)
	default:
		return "", fmt.Errorf("unknown type %q: expected bool or number", typ)
	}
	return quote(name) + ":{" + inner + "}", nil
}

func quote(s string) string {
	text, err := json.Marshal(s)
	if err != nil {
		panic(err) // every text has a JSON form
	}
	return string(text)
}

// plan is where the rows of a file are, in the order in which they go in.
type plan struct {
	columns columns
	places  []place
	// faults are the lines that cannot go in, by line.
	faults map[int]string
}

type place struct {
	offset, size int64
	line, level  int
}

// errNoHeader is the error of an empty file.
var errNoHeader = errors.New("the file has no header line")

// makePlan reads the file once and orders its rows by their depth below the
// topmost row of the file, then by line.
func makePlan(source Source) (*plan, error) {
	r := csv.NewReader(io.NewSectionReader(source, 0, source.Size()))
	r.ReuseRecord = true
	header, err := r.Read()
	if errors.Is(err, io.EOF) {
		return nil, errNoHeader
	}
	if err != nil {
		return nil, fmt.Errorf("read the header: %w", err)
	}
	p := &plan{faults: map[int]string{}}
	if p.columns, err = readColumns(header); err != nil {
		return nil, err
	}
	parents, byReference := []string{}, map[string]int{}
	start := r.InputOffset()
	for {
		record, err := r.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, fmt.Errorf("read the file: %w", err)
		}
		line, _ := r.FieldPos(0)
		row, err := p.columns.row(line, record)
		if err != nil {
			p.faults[line] = err.Error()
		}
		if row.Request.ReferenceID != nil && err == nil {
			if _, twice := byReference[*row.Request.ReferenceID]; !twice {
				byReference[strings.Clone(*row.Request.ReferenceID)] = len(p.places)
			}
		}
		parents = append(parents, strings.Clone(row.ParentReference))
		p.places = append(p.places, place{offset: start, size: r.InputOffset() - start, line: line})
		start = r.InputOffset()
	}
	p.order(parents, byReference)
	return p, nil
}

// order sorts the places by level. Rows on a circle of parents are faults.
func (p *plan) order(parents []string, byReference map[string]int) {
	const unknown, open = 0, -1
	var level func(i int) int
	level = func(i int) int {
		switch n := p.places[i].level; {
		case n == open:
			return 0
		case n != unknown:
			return n
		}
		above, inFile := byReference[parents[i]]
		if parents[i] == "" || !inFile {
			p.places[i].level = 1
			return 1
		}
		p.places[i].level = open
		n := level(above)
		if n == 0 {
			p.faults[p.places[i].line] = "parentReferenceId: the row is below itself"
			p.places[i].level = 1
			return 0
		}
		p.places[i].level = n + 1
		return n + 1
	}
	for i := range p.places {
		level(i)
	}
	slices.SortStableFunc(p.places, func(a, b place) int { return a.level - b.level })
}

// read gives the row at a place.
func (p *plan) read(source Source, at place) (Row, error) {
	record, err := csv.NewReader(io.NewSectionReader(source, at.offset, at.size)).Read()
	if err != nil {
		return Row{}, fmt.Errorf("read line %d: %w", at.line, err)
	}
	return p.columns.row(at.line, record)
}
