package engine_test

import (
	"fmt"
	"maps"
	"math/big"
	"math/rand/v2"
	"sync/atomic"
	"testing"
	"time"

	"github.com/expr-lang/expr"
	"github.com/expr-lang/expr/ast"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/formula"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/dsl/value"
	"github.com/hjemmel/hjemmel/engine"
)

// TestEngineEqualsExpr runs formulas, lowered to expr's language, on expr's own
// virtual machine. It knows no types: where everything is told, what comes out
// must be what the engine makes of the same text.
func TestEngineEqualsExpr(t *testing.T) {
	var tried atomic.Int64
	defer func() { t.Logf("%d formulas", tried.Load()) }()
	eachProgram(t, programs(t, 2_000, 300), func(seed uint64) {
		w := newOracleWorld(seed)
		read, found := dsl.Load(w.folder())
		if found.HasErrors() {
			t.Errorf("program %d: %v", seed, found)
			return
		}
		e, err := engine.New(read)
		if err != nil {
			t.Errorf("program %d: %v", seed, err)
			return
		}
		r := rand.New(rand.NewPCG(seed, 5))
		for range 5 {
			q := w.told(r)
			told, env := caseText(read, q), w.env(q)
			for name, a := range answersOf(t, e, q) {
				text := w.texts[w.program.Term(name).Is]
				tried.Add(1)
				got := onMachine(t, text, read, env)
				if !agrees(a, got, read.Term(name).Type) {
					t.Errorf("program %d: engine %v, expr %v: %s\n%s", seed, a, got, text, told)
				}
			}
		}
	})
}

// agrees compares an answer with what the machine made of it. Where something
// cannot be calculated, or a rate has a hole, the machine stops with an error,
// even if og or eller does not need it; so an error says nothing.
func agrees(a answer, got any, t value.Type) bool {
	if _, failed := got.(error); failed || got == nil {
		return true
	}
	return a.state == known && got == machineValue(a.value, t)
}

// newOracleWorld is a program of defined names that rest on facts and rates
// alone.
func newOracleWorld(seed uint64) *world {
	w := &world{Rand: rand.New(rand.NewPCG(seed, 0)), program: &dsl.Program{}, texts: map[*formula.Node]string{}}
	w.types = []value.Type{boolType, numberType, monthlyType, w.anyType(), w.anyType()}
	w.sources()
	w.facts(6)
	for _, f := range w.program.Facts {
		f.Optional, f.Timeline, f.FieldLogic = false, false, nil
		for i := range f.Type.Fields() {
			f.Type.Fields()[i].Optional, f.Type.Fields()[i].Computed = false, false
		}
	}
	w.rates()
	acts := w.program.Sources
	acts[0].MonthEnd = oracleEnd
	p := &dsl.Provision{Cite: cites[0], Source: acts[0], Summary: "Noget."}
	p.Wordings = []*dsl.Wording{{Provision: p, Label: danishDate(labels[0]), InForce: labels[0], Effect: labels[0], By: acts[2:3], Status: "mangler", Reason: "Intet."}}
	w.program.Provisions = []*dsl.Provision{p}
	for i := range 6 {
		by := w.inside(p, nil)
		by.here = true
		is := by.value(w.termType(), 3, true)
		term := &dsl.Term{Name: fmt.Sprint("t", i), Type: is.node.Type, Is: w.keep(is), Provision: p}
		w.program.Terms = append(w.program.Terms, term)
	}
	return w
}

// told tells every fact in full.
func (w *world) told(r *rand.Rand) engine.Query {
	q := engine.Query{Day: &labels[2]}
	for _, t := range w.program.Terms {
		q.Want = append(q.Want, t.Name)
	}
	var names []string
	for _, f := range w.program.Facts {
		names = append(names, f.Name)
	}
	return completed(r, w.program, q, names)
}

// onMachine lowers a formula and runs it.
func onMachine(t *testing.T, text string, p *dsl.Program, env map[string]any) any {
	f, found := formula.Parse(source.NewText(source.NewFile("formel", []byte(text)), text, 0))
	if found.HasErrors() {
		t.Errorf("%v: %s", found, text)
		return nil
	}
	program, err := expr.Compile(f.Expr(listScope{p}), expr.Patch(untyped{}))
	if err != nil {
		t.Errorf("%v: %s", err, text)
		return nil
	}
	got, err := expr.Run(program, env)
	if err != nil {
		return err // a calculation that cannot be done
	}
	return got
}

// listScope tells lowering which names are lists.
type listScope struct{ p *dsl.Program }

// Names implements formula.Scope.
func (s listScope) Names(value.Kind) []string { return nil }

// Lookup implements formula.Scope.
func (s listScope) Lookup(name string) (formula.Decl, bool) {
	f := s.p.Fact(name)
	if f == nil {
		return formula.Decl{}, false
	}
	return formula.Decl{Kind: formula.Fact, Type: f.Type}, true
}

// untyped turns expr's operators on numbers into calls of ours.
type untyped struct{}

var operators = map[string]string{
	"+": "_plus", "-": "_minus", "*": "_gange", "/": "_delt", "<": "_under", "<=": "_højst", ">": "_over", ">=": "_mindst", "==": "_er", "!=": "_erIkke",
}

// Visit implements ast.Visitor.
func (untyped) Visit(n *ast.Node) {
	call := func(name string, args ...ast.Node) {
		ast.Patch(n, &ast.CallNode{Callee: &ast.IdentifierNode{Value: name}, Arguments: args})
	}
	switch x := (*n).(type) {
	case *ast.IntegerNode:
		ast.Patch(n, &ast.ConstantNode{Value: decimalNumber(int64(x.Value) * one)})
	case *ast.BinaryNode:
		if x.Operator == "in" {
			call("_blandt", x.Left, x.Right)
		} else if name := operators[x.Operator]; name != "" {
			call(name, x.Left, x.Right)
		}
	case *ast.UnaryNode:
		if x.Operator == "-" {
			call("_negativ", x.Node)
		}
	case *ast.BuiltinNode:
		switch x.Name {
		case "min", "max":
			call("_"+x.Name, x.Arguments...)
		case "count":
			call("_antal", x)
		case "sum":
			call("_sum", &ast.BuiltinNode{Name: "map", Arguments: x.Arguments})
		}
	}
}

// The values of the machine. Numbers, amounts and percentages are whole
// numbers of 10^-8.
type (
	decimalNumber int64
	monthCount    int64 // a varighed, or twelve times an age
	dayCount      int64
	dayNumber     int64
	monthNumber   int64
)

const one = 100_000_000

// machineValue is a naive value on the machine; nil if that cannot hold it.
func machineValue(v any, t value.Type) any {
	switch v := v.(type) {
	case *big.Rat:
		switch t.Kind {
		case value.Months:
			return monthCount(whole(v))
		case value.Age:
			return monthCount(12 * whole(v))
		case value.Days:
			return dayCount(whole(v))
		}
		if n := new(big.Rat).Mul(v, big.NewRat(one, 1)); n.Num().IsInt64() {
			return decimalNumber(whole(n))
		}
		return nil
	case time.Time:
		return dayNumber(v.Unix() / 86400)
	case month:
		return monthNumber(v)
	}
	return v
}

// env is everything that a lowered formula can mention.
func (w *world) env(q engine.Query) map[string]any {
	env := maps.Clone(library)
	env["_dagen"] = dayNumber(*q.Day)
	for _, o := range colourType.Options() {
		env[o] = o
	}
	for _, g := range q.Facts {
		env[g.Name] = machineFact(g.Cell.Value)
	}
	for _, r := range w.program.Rates {
		env[r.Name] = nil
		for _, part := range r.Parts {
			if part.From <= *q.Day && *q.Day <= part.To {
				env[r.Name] = machineFact(part.Value)
			}
		}
	}
	return env
}

func machineFact(v value.Value) any {
	if v.Type.Kind != value.List {
		return machineValue(naiveValue(v), v.Type)
	}
	rows := []map[string]any{}
	for _, record := range v.Records {
		row := map[string]any{}
		for i, f := range v.Type.Fields() {
			row[f.Name] = machineFact(record[i].Value)
		}
		rows = append(rows, row)
	}
	return rows
}
