// Package scale fills databases of different sizes with the same kind of tenant
// and shows how the rates change from one to the next. It fills past the
// server, which must not run then, and measures through the API only.
package scale

import (
	"fmt"
	"iter"
	"strings"

	"evovoice/bench/system"
)

// Row is a customer of the tenant, parents before those below them.
type Row struct {
	ID, Parent, Path string
	Depth            int
	Name, Reference  string
	Data             string
	Tags             []int // numbers in TagNames
}

// TagNames are the tags of the tenant: on a fifth, on a tenth, and on about
// fifty customers.
var TagNames = []string{"Priority", "Bilingual", "Trial"}

// Tree is a tenant of a size, always the same one for the same size.
type Tree struct {
	Size int
	// Deep is a customer with DeepSize below it, at several levels.
	Deep     string
	DeepSize int
	// Subtree is one with SubtreeSize below it, which moves between Homes.
	Subtree     string
	SubtreeSize int
	Homes       [2]string
	// Leaf is at the end of a chain of ChainDepth.
	Leaf string
	// Sample are ids from all over the tree.
	Sample []string
}

// ChainDepth is the depth of the leaf.
const ChainDepth = 20

// RareWord is in the names of about thirty customers of any tree.
const RareWord = "Zephyrine"

// sampled is the count of ids in a sample.
const sampled = 2000

// NewTree plans a tenant of size customers, at least 200.
func NewTree(size int) *Tree {
	t := &Tree{Size: size, DeepSize: min(100_000, size*2/5), SubtreeSize: min(10_000, size/10)}
	for r := range t.Rows() {
		if r.Depth == ChainDepth && t.Leaf == "" && strings.HasPrefix(r.Name, chainName) {
			t.Leaf = r.ID
		}
		switch r.Name {
		case deepName:
			t.Deep = r.ID
		case subtreeName:
			t.Subtree = r.ID
		case homeName + " 1":
			t.Homes[0] = r.ID
		case homeName + " 2":
			t.Homes[1] = r.ID
		}
		if every := max(1, size/sampled); serial(r.ID)%every == 0 {
			t.Sample = append(t.Sample, r.ID)
		}
	}
	return t
}

// Names of the customers that are looked for.
const (
	chainName   = "Chain"
	deepName    = "Atlantic Answering Group"
	subtreeName = "Pacific Franchise"
	homeName    = "Holding"
)

// idPrefix makes ids older than any that the server makes.
const idPrefix = "010000000000"

func id(n int) string { return fmt.Sprintf("%s%012x", idPrefix, n) }

func serial(id string) (n int) {
	fmt.Sscanf(id[len(idPrefix):], "%x", &n) //nolint:errcheck // made by the function before
	return n
}

// node is what is needed of a customer to put others below it.
type node struct {
	id, path string
	depth    int
}

// Rows gives the customers.
func (t *Tree) Rows() iter.Seq[Row] {
	return func(yield func(Row) bool) {
		g := &growth{tree: t, yield: yield}
		top := node{}
		for i := range ChainDepth {
			top = g.add(top, fmt.Sprintf("%s %02d", chainName, i+1))
		}
		homes := []node{g.add(node{}, homeName+" 1"), g.add(node{}, homeName+" 2")}
		g.below(g.add(homes[0], subtreeName), t.SubtreeSize, 20)
		g.below(g.add(node{}, deepName), t.DeepSize, 100)
		const reseller, fanOut = 500, 20
		for !g.stopped && g.count < t.Size {
			g.below(g.add(node{}, g.name()), min(reseller, t.Size-g.count), fanOut)
		}
	}
}

type growth struct {
	tree    *Tree
	yield   func(Row) bool
	count   int
	stopped bool
}

// add gives a customer below a parent, or a root below none.
func (g *growth) add(parent node, name string) node {
	n := node{id: id(g.count), depth: parent.depth + 1}
	n.path = parent.path + n.id + "/"
	if parent.id == "" {
		n.path = "/" + n.id + "/"
	}
	if g.stopped || g.count >= g.tree.Size {
		return n
	}
	row := Row{ID: n.id, Parent: parent.id, Path: n.path, Depth: n.depth, Name: name, Reference: fmt.Sprintf("REF-%07d", g.count), Data: g.data(), Tags: g.tags()}
	g.count++
	g.stopped = !g.yield(row)
	return n
}

// below grows a tree of count customers, level by level.
func (g *growth) below(top node, count, fanOut int) {
	level := []node{top}
	for at := 0; count > 0 && !g.stopped; at++ {
		for range min(fanOut, count) {
			level = append(level, g.add(level[at], g.name()))
			count--
		}
	}
}

var (
	firsts = []string{"Harbour", "Mill Pond", "Granite", "Blue Water", "Old Town", "Cedar", "Lakeside", "Northgate", "Sunrise", "Maple", "Riverbend", "Stonebridge", "Fairview"}
	trades = []string{"Dental", "Family Law", "Plumbing", "Veterinary", "Heating", "Physiotherapy", "Property", "Locksmiths", "Paediatrics", "Insurance", "Towing"}
	places = []string{"Portsmouth", "Dover", "Kittery", "Exeter", "Concord", "Nashua", "Salem", "Hampton", "Durham"}
)

func (g *growth) name() string {
	n := g.count
	first := firsts[n%len(firsts)]
	if every := max(1, g.tree.Size/30); n%every == every/2 {
		first = RareWord
	}
	return fmt.Sprintf("%s %s %s %d", first, trades[n/len(firsts)%len(trades)], places[n/7%len(places)], n)
}

// data is the long document for one in ten, and a short one for the others.
func (g *growth) data() string {
	if g.count%10 == 0 {
		return system.Data()
	}
	return fmt.Sprintf(`{"Contract number":{"stringValue":"HD-%07d"},"Monthly minutes":{"numberValue":%d},"Bilingual":{"boolValue":%t},"Answer as":{"stringValue":"Thank you for calling, how may I help you?"},"Escalation":{"structValue":{"First":{"stringValue":"+1603555%04d"},"After minutes":{"numberValue":12}}}}`,
		g.count, 100+g.count%4900, g.count%3 == 0, g.count%10000)
}

func (g *growth) tags() (tags []int) {
	if g.count%5 == 0 {
		tags = append(tags, 0)
	}
	if g.count%10 == 5 {
		tags = append(tags, 1)
	}
	if g.count%max(1, g.tree.Size/50) == 3 {
		tags = append(tags, 2)
	}
	return tags
}
