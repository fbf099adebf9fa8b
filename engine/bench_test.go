package engine_test

import (
	"context"
	"io/fs"
	"os"
	"testing"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/engine"
	"github.com/hjemmel/hjemmel/rules"
)

// shipped opens the shipped rules and the golden cases.
func shipped(b testing.TB) (*engine.Engine, []*dsl.Case) {
	b.Helper()
	e, found := engine.Open(rules.FS)
	if err := found.Err(); err != nil {
		b.Fatal(err)
	}
	cases, found := dsl.LoadCases(goldenFS(), e.Program())
	if err := found.Err(); err != nil {
		b.Fatal(err)
	}
	return e, cases
}

func goldenFS() fs.FS { return os.DirFS("../golden") }

func ask(c *dsl.Case, want ...string) engine.Query {
	return engine.Query{Want: want, Facts: c.Facts, Day: c.Day, Law: c.Law, Known: c.Known, Bills: c.Bills}
}

// BenchmarkOpen reads, checks and compiles the shipped rules.
func BenchmarkOpen(b *testing.B) {
	for b.Loop() {
		if _, found := engine.Open(rules.FS); found.HasErrors() {
			b.Fatal(found)
		}
	}
}

// BenchmarkDecide decides one outcome of each golden case in turn, with its
// reasons. BenchmarkDecideAll decides every afgørelse of the case.
func BenchmarkDecide(b *testing.B) {
	e, cases := shipped(b)
	var asked []engine.Query
	for _, c := range cases {
		for _, x := range c.Expect {
			asked = append(asked, ask(c, x.Name))
		}
	}
	decideEach(b, e, asked)
}

func BenchmarkDecideAll(b *testing.B) {
	e, cases := shipped(b)
	var asked []engine.Query
	for _, c := range cases {
		if !c.Shared {
			asked = append(asked, ask(c))
		}
	}
	decideEach(b, e, asked)
}

func decideEach(b *testing.B, e *engine.Engine, asked []engine.Query) {
	b.Helper()
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		if _, err := e.Decide(context.Background(), asked[i%len(asked)]); err != nil {
			b.Fatal(err)
		}
		i++
	}
}

// BenchmarkByHand is the wage deduction of aktivloven § 68 a, stk. 2, written
// by hand in Go for one case: what BenchmarkDecideWage is held against.
func BenchmarkByHand(b *testing.B) {
	wage := int64(2_000_000)
	for b.Loop() {
		if payment(2024, wage, false) != 1_030_365 {
			b.Fatal("wrong payment")
		}
	}
}

// payment is in øre: base amount less 55 pct. of the wage above the limit.
func payment(year int, wage int64, provider bool) int64 {
	base, limit := int64(1_232_600), int64(1_632_300)
	if year == 2022 {
		base, limit = 1_171_600, 1_540_100
	}
	if provider {
		base = 1_638_200
	}
	over := max(wage-limit, 0)
	return max(base-(55*over+50)/100, 0)
}

// BenchmarkDecideWage decides the same case from the rules, with its reasons.
func BenchmarkDecideWage(b *testing.B) {
	e, cases := shipped(b)
	for _, c := range cases {
		if c.Name == "løn over grænsen i 2024" {
			decideEach(b, e, []engine.Query{ask(c, c.Expect[0].Name)})
			return
		}
	}
	b.Fatal("the case is gone")
}
