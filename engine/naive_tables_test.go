package engine_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/formula"
	"github.com/hjemmel/hjemmel/dsl/value"
	"github.com/hjemmel/hjemmel/engine"
)

// TestTables executes the tables of clause 16 as docs/language.md prints them:
// each entry is a program of one formula, answered by the engine and by the
// naive evaluator.
func TestTables(t *testing.T) {
	text, err := os.ReadFile("../docs/language.md")
	if err != nil {
		t.Fatal(err)
	}
	tried := 0
	for _, name := range []string{"og", "eller", "ikke", "strict"} {
		rows := printedTable(t, string(text), name)
		states := rows[0][1:]
		for _, row := range rows[1:] {
			for i, want := range row[1:] {
				for _, f := range tabled(name, row[0], row[0], states[i]) {
					tried++
					if got := f.answers(t); got != [2]string{want, want} {
						t.Errorf("table %s, %s with %s (%v): engine %s, naive %s, printed %s", name, row[0], states[i], f.op, got[0], got[1], want)
					}
				}
			}
		}
	}
	if tried < 25+25+10+16*len(strictOps) {
		t.Errorf("only %d entries were tried", tried)
	}
}

// printedTable returns the cells of the table after a marker, without markup.
func printedTable(t *testing.T, text, name string) [][]string {
	_, after, found := strings.Cut(text, "<!-- table: "+name+" -->\n")
	if !found {
		t.Fatalf("no table %q in docs/language.md", name)
	}
	var rows [][]string
	for line := range strings.Lines(after) {
		line = strings.Trim(strings.NewReplacer("*", "", "`", "").Replace(line), "| \n")
		if line == "" {
			break
		}
		if strings.HasPrefix(line, "---") {
			continue
		}
		var cells []string
		for _, cell := range strings.Split(line, "|") {
			cells = append(cells, strings.TrimSpace(cell))
		}
		rows = append(rows, cells)
	}
	if name == "ikke" { // its first row begins with an empty cell, which Trim took
		rows[0] = append([]string{""}, rows[0]...)
	}
	return rows
}

// entry is one formula of a table: an operation on operands in some states.
type entry struct {
	op       formula.Op
	result   value.Type
	operand  value.Type
	operands []string
}

// strictOps are operations whose operands can be all alike, of types whose
// values are too many to try: else an open result may be decided after all.
var strictOps = []entry{
	{op: formula.Equal, result: boolType, operand: numberType},
	{op: formula.NotEqual, result: boolType, operand: percentType},
	{op: formula.LessEqual, result: boolType, operand: dateType},
	{op: formula.Greater, result: boolType, operand: monthlyType},
	{op: formula.In, result: boolType, operand: monthType},
	{op: formula.Add, result: numberType, operand: numberType},
	{op: formula.Sub, result: monthlyType, operand: monthlyType},
	{op: formula.Mul, result: numberType, operand: numberType},
	{op: formula.Min, result: numberType, operand: numberType},
	{op: formula.Max, result: monthsType, operand: monthsType},
	{op: formula.AgeAt, result: ageType, operand: dateType},
	{op: formula.MonthsBetween, result: monthsType, operand: dateType},
	{op: formula.Weekdays, result: numberType, operand: dateType},
	{op: formula.CountDays, result: daysType, operand: dateType},
	{op: formula.Later, result: dateType, operand: dateType},
	{op: formula.Earlier, result: dateType, operand: dateType},
}

// tabled returns the formulas for one entry of a table.
func tabled(table, op, row, column string) []entry {
	both := []string{row, column}
	switch {
	case table == "og":
		return []entry{{formula.And, boolType, boolType, both}}
	case table == "eller":
		return []entry{{formula.Or, boolType, boolType, both}}
	case op == "ikke":
		return []entry{{formula.Not, boolType, boolType, both[1:]}}
	case op == "findes":
		return []entry{{formula.Exists, boolType, boolType, both[1:]}}
	}
	var all []entry
	for _, e := range strictOps {
		e.operands = both
		all = append(all, e)
	}
	return all
}

// answers works the entry out with the engine and naively.
func (e entry) answers(t *testing.T) [2]string {
	p, facts := e.program()
	machine, err := engine.New(p)
	if err != nil {
		t.Fatal(err)
	}
	q := engine.Query{Facts: facts, Want: []string{"udfald", "prøve"}}
	outcomes, err := decideAll(machine, q)
	if err != nil {
		t.Fatal(err)
	}
	mine := naive(p, q)
	return [2]string{
		e.state(answerOf(outcomes["udfald"]), answerOf(outcomes["prøve"])),
		e.state(mine["udfald"], mine["prøve"]),
	}
}

// state names an answer as the tables do. What has no value is told apart by a
// strict operation with something open: ingen gives way to it, gælder ikke
// does not.
func (e entry) state(a, probe answer) string {
	switch {
	case a.state == open:
		return "åben"
	case a.state == known && e.result.Kind == value.Bool && e.operand.Kind == value.Bool:
		return show(a.value)
	case a.state == known:
		return "known"
	case probe.state == open:
		return "ingen"
	}
	return "gælder ikke"
}

// unknown is something open of the entry's type that no list of answers decides.
func (e entry) unknown(p *dsl.Program) *formula.Node {
	t := e.result
	if t.Kind == value.Bool {
		t = numberType
	}
	p.Facts = append(p.Facts, &dsl.Fact{Name: "ukendt", Type: t})
	n := &formula.Node{Op: formula.Name, Kind: formula.Fact, Ref: "ukendt", Type: t}
	if e.result.Kind == value.Bool {
		return &formula.Node{Op: formula.Less, Type: boolType, Kids: []*formula.Node{n, n}}
	}
	return n
}

// program is begreb "udfald", defined by the entry's formula, and the facts
// that put its operands in their states.
func (e entry) program() (*dsl.Program, dsl.Facts) {
	p := &dsl.Program{Terms: []*dsl.Term{{Name: "væk", Type: e.operand}}}
	var facts dsl.Facts
	n := &formula.Node{Op: e.op, Type: e.result, MonthEnd: value.LastDay}
	for i, state := range e.operands {
		name := fmt.Sprint("f", i)
		kid := &formula.Node{Op: formula.Name, Kind: formula.Fact, Ref: name, Type: e.operand}
		p.Facts = append(p.Facts, &dsl.Fact{Name: name, Type: e.operand, Optional: true})
		switch state {
		case "ja", "known":
			facts = append(facts, dsl.Given{Name: name, Cell: value.Cell{State: value.Known, Value: value.Value{Type: e.operand, N: 1}}})
		case "nej":
			facts = append(facts, dsl.Given{Name: name, Cell: value.Cell{State: value.Known, Value: value.Value{Type: e.operand, N: 0}}})
		case "ingen":
			facts = append(facts, dsl.Given{Name: name, Cell: value.Cell{State: value.Absent}})
		case "gælder ikke":
			kid = &formula.Node{Op: formula.Name, Kind: formula.Term, Ref: "væk", Type: e.operand}
		}
		n.Kids = append(n.Kids, kid)
	}
	result := &formula.Node{Op: formula.Name, Kind: formula.Term, Ref: "udfald", Type: e.result}
	unknown := e.unknown(p)
	probe := &formula.Node{Op: formula.Equal, Type: boolType, Kids: []*formula.Node{result, unknown}}
	p.Terms = append(p.Terms, &dsl.Term{Name: "udfald", Type: e.result, Is: n}, &dsl.Term{Name: "prøve", Type: boolType, Is: probe})
	return p, facts
}
