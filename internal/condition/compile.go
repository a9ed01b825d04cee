package condition

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/expr-lang/expr"
	"github.com/expr-lang/expr/ast"
	"github.com/expr-lang/expr/file"
	"github.com/expr-lang/expr/parser/lexer"
)

// Compile reads a text. The error is an [*Error] that points at the place.
func Compile(source string) (*Program, error) {
	if !utf8.ValidString(source) {
		return nil, errorAt("", 0, "the condition is no valid text")
	}
	if n := utf8.RuneCountInString(source); n > MaxLength {
		return nil, errorAt("", 0, fmt.Sprintf("the condition has %d characters, at most %d are allowed", n, MaxLength))
	}
	text, err := callNames(source)
	if err != nil {
		return nil, newError(source, err)
	}
	guard := &guard{}
	options := append([]expr.Option{
		expr.Env(environment{}), expr.DisableAllBuiltins(), expr.MaxNodes(MaxNodes), expr.Patch(guard),
	}, functions...)
	program, err := expr.Compile(text, options...)
	if guard.refused != nil {
		return nil, newError(source, guard.refused)
	}
	if err != nil {
		return nil, newError(source, err)
	}
	return &Program{source: source, program: program, grain: guard.grainOfAll(), facts: guard.facts}, nil
}

// ownNames are functions whose names the library keeps for operators. A call is
// written under another name of the same length, so that places stay right.
var (
	callNamesOf = map[string]string{"contains": "$ontains", "startsWith": "$tartsWith", "endsWith": "$ndsWith"}
	ownNames    = strings.NewReplacer("$ontains", "contains", "$tartsWith", "startsWith", "$ndsWith", "endsWith", "$add", "+", "$truth", "truth")
)

// callNames renames calls of functions that are operators too: contains(a, b)
// stands where a value is expected, a contains (b) where an operator is.
func callNames(source string) (string, error) {
	tokens, err := lexer.Lex(file.NewSource(source))
	if err != nil {
		return "", err
	}
	runes := []rune(source)
	value := false // whether a value ended before the token
	for i, t := range tokens {
		switch t.Kind {
		case lexer.Identifier:
			if strings.HasPrefix(t.Value, "$") {
				return "", &file.Error{Location: t.Location, Message: fmt.Sprintf("unknown name %s", t.Value)}
			}
			value = true
		case lexer.Number, lexer.String, lexer.Bytes:
			value = true
		case lexer.Bracket:
			value = t.Is(lexer.Bracket, ")", "]", "}")
		case lexer.Operator:
			call := callNamesOf[t.Value]
			if call != "" && !value && tokens[i+1].Is(lexer.Bracket, "(") {
				copy(runes[t.From:], []rune(call))
			}
			if t.Value != "not" { // a not contains b is still about a
				value = false
			}
		}
	}
	return string(runes), nil
}

// guard refuses what the language has no use for, and turns what is left into
// nodes that treat values as the language says.
type guard struct {
	refused             error
	uses, members, most int // of now
	facts               bool
}

var (
	names     = []string{"customer", "endpoint", "now"}
	operators = []string{
		"==", "!=", "<", "<=", ">", ">=", "&&", "||", "and", "or", "+", "-", "*", "/", "%", "??",
		"in", "contains", "startsWith", "endsWith",
	}
)

// Visit looks at a node whose children were visited.
func (g *guard) Visit(node *ast.Node) {
	switch n := (*node).(type) {
	case *ast.NilNode, *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode, *ast.StringNode, *ast.ArrayNode, *ast.ChainNode:
	case *ast.IdentifierNode:
		g.name(n)
	case *ast.MemberNode:
		g.member(n)
	case *ast.UnaryNode:
		if n.Operator == "!" || n.Operator == "not" {
			asTruth(&n.Node)
		}
	case *ast.BinaryNode:
		g.binary(node, n)
	case *ast.ConditionalNode:
		asTruth(&n.Cond)
	case *ast.CallNode:
		g.call(node, n)
	default:
		g.refuse(n, "this is not part of the language of conditions")
	}
}

func (g *guard) refuse(n ast.Node, format string, args ...any) {
	if g.refused == nil {
		g.refused = &file.Error{Location: n.Location(), Message: fmt.Sprintf(format, args...)}
	}
}

func (g *guard) name(n *ast.IdentifierNode) {
	if _, function := functionNames[n.Value]; function && n.Value != "now" {
		return // the name in a call
	}
	if !slices.Contains(names, n.Value) {
		g.refuse(n, "unknown name %s", n.Value)
	}
	if n.Value == "now" {
		g.uses++
		return
	}
	g.facts = true
}

func (g *guard) member(n *ast.MemberNode) {
	if !isNow(n.Node) {
		return
	}
	property, ok := n.Property.(*ast.StringNode)
	if !ok {
		return // counts as a use of the whole
	}
	g.members++
	g.most = max(g.most, int(grainOf(property.Value)))
}

func isNow(n ast.Node) bool {
	name, ok := n.(*ast.IdentifierNode)
	return ok && name.Value == "now"
}

// maxRange is the most numbers of a range such as 9..17.
const maxRange = 1000

func (g *guard) binary(node *ast.Node, n *ast.BinaryNode) {
	switch n.Operator {
	case "&&", "||", "and", "or":
		asTruth(&n.Left)
		asTruth(&n.Right)
	case "+":
		ast.Patch(node, &ast.CallNode{Callee: &ast.IdentifierNode{Value: "$add"}, Arguments: []ast.Node{n.Left, n.Right}})
	case "..":
		from, ok := n.Left.(*ast.IntegerNode)
		to, also := n.Right.(*ast.IntegerNode)
		if !ok || !also || to.Value-from.Value > maxRange || to.Value < from.Value {
			g.refuse(n, "a range goes from one whole number up to another, with at most %d between them", maxRange)
		}
	default:
		if !slices.Contains(operators, n.Operator) {
			g.refuse(n, "the operator %s is not part of the language of conditions", n.Operator)
		}
	}
}

func (g *guard) call(node *ast.Node, n *ast.CallNode) {
	name, ok := n.Callee.(*ast.IdentifierNode)
	if !ok {
		g.refuse(n, "only functions can be called")
		return
	}
	if _, known := functionNames[name.Value]; !known {
		g.refuse(n, "unknown function %s", ownNames.Replace(name.Value))
		return
	}
	if name.Value == "now" {
		ast.Patch(node, &ast.IdentifierNode{Value: "now"})
	}
}

// grainOfAll counts a bare now as reading the minute.
func (g *guard) grainOfAll() Grain {
	if g.uses > g.members {
		return EachMinute
	}
	return Grain(g.most)
}

var boolType = reflect.TypeFor[bool]()

// asTruth lets a value that is no bool stand where one is wanted.
func asTruth(node *ast.Node) {
	if (*node).Type() == boolType {
		return
	}
	inner := *node
	ast.Patch(node, &ast.CallNode{Callee: &ast.IdentifierNode{Value: "$truth"}, Arguments: []ast.Node{inner}})
}
