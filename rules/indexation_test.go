package rules_test

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/value"
	"github.com/hjemmel/hjemmel/engine"
	"github.com/hjemmel/hjemmel/rules"
)

// chains are the rates that aktivlovens § 109 regulates: each begins with an
// amount that is printed, and every later year, printed or derived, must be
// what the regulation gives. The percentages are those that the rules decide
// for the year; a gap in a rate is stepped over and not filled.
var chains = []struct {
	rate    string
	base    string // the amount it starts from
	year    int    // the level of that amount
	percent string // the outcome that gives the year's percentage
	step    string // what it is rounded to
}{
	{"forsørgersats", "13.952 kr.", 2013, "reguleringsprocent", "hele kr."},
	{"ikke_forsørgersats", "10.500 kr.", 2013, "reguleringsprocent", "hele kr."},
	{"hjemmeboendesats", "3.265 kr.", 2013, "reguleringsprocent", "hele kr."},
	{"bidragstillæg", "1.548 kr.", 2024, "reguleringsprocent", "hele kr."},
	{"fribeløb_pr_time", "14,99 kr.", 2012, "reguleringsprocent", "hele øre"},
	{"punktsats", "1.590 kr.", 2012, "reguleringsprocent", "hele kr."},
	{"punktsats_hjemmeboende", "246 kr.", 2012, "reguleringsprocent", "hele kr."},
	{"punktsats_mindste_enlig_forsørger", "1.735 kr.", 2018, "reguleringsprocent", "hele kr."},
	{"punktsats_mindste", "868 kr.", 2018, "reguleringsprocent", "hele kr."},
	{"punktsats_mindste_hjemmeboende", "269 kr.", 2018, "reguleringsprocent", "hele kr."},
	{"lønindtægtsgrænse", "13.648 kr.", 2015, "reguleringsprocent_for_lønindtægtsgrænsen", "hele kr."},
	// The act names the limit once more, in the level of 2021.
	{"lønindtægtsgrænse", "15.264 kr.", 2021, "reguleringsprocent_for_lønindtægtsgrænsen", "hele kr."},
}

// TestEveryAmountFollowsTheRegulation recomputes every amount of every year,
// and holds the words of "afledt" to the same sum.
func TestEveryAmountFollowsTheRegulation(t *testing.T) {
	e, found := engine.Open(rules.FS)
	if err := found.Err(); err != nil {
		t.Fatal(err)
	}
	percents := map[string]value.Value{}
	for _, c := range chains {
		rate := e.Program().Rate(c.rate)
		if rate == nil {
			t.Errorf("no rate %s", c.rate)
			continue
		}
		parts := byYear(t, rate)
		now := ore(t, c.base)
		if part, ok := parts[c.year]; ok && part.Value.N != now {
			t.Errorf("%s %d: the rules say %s, the act %s", c.rate, c.year, part.Value, c.base)
		}
		for year := c.year + 1; year <= lastYear(parts); year++ {
			key := fmt.Sprint(c.percent, year)
			if _, ok := percents[key]; !ok {
				percents[key] = decidePercent(t, e, c.percent, year)
			}
			before, p := now, percents[key]
			now = regulated(t, before, p, c.step)
			part, ok := parts[year]
			if !ok {
				continue
			}
			if part.Value.N != now {
				t.Errorf("%s %d: the rules say %s, the regulation %s", c.rate, year, part.Value, amount(now))
			}
			if want := fmt.Sprintf("%s reguleret med %s, afrundet til %s", amount(before), p, c.step); part.Derived != "" && part.Derived != want {
				t.Errorf("%s %d: afledt says %q, the sum is %q", c.rate, year, part.Derived, want)
			}
		}
	}
}

// TestEveryRegulatedRateHasAChain keeps the table complete.
func TestEveryRegulatedRateHasAChain(t *testing.T) {
	e, _ := engine.Open(rules.FS)
	known := map[string]bool{}
	for _, c := range chains {
		known[c.rate] = true
	}
	for _, r := range e.Program().Rates {
		if r.Type.Kind == value.Amount && strings.HasPrefix(r.Law[0].String(), "aktivloven ") && !known[r.Name] {
			t.Errorf("%s follows no chain", r.Name)
		}
	}
}

// decidePercent asks the rules for the percentage of a year.
func decidePercent(t *testing.T, e *engine.Engine, outcome string, year int) value.Value {
	t.Helper()
	month, problem := value.Parse(value.Type{Kind: value.Month}, fmt.Sprintf("januar %d", year))
	if problem != nil {
		t.Fatal(problem)
	}
	facts := dsl.Facts{{Name: "måned", Cell: value.Cell{State: value.Known, Value: month}}}
	d, err := e.Decide(context.Background(), engine.Query{Want: []string{outcome}, Facts: facts})
	if err != nil {
		t.Fatal(err)
	}
	o := d.Outcomes[0]
	if o.State != engine.Decided {
		t.Fatalf("%s %d is %v", outcome, year, o.State)
	}
	return o.Value
}

// regulated is an amount in øre, raised by a percentage and rounded.
func regulated(t *testing.T, ore int64, p value.Value, step string) int64 {
	t.Helper()
	whole := int64(100)
	if step == "hele øre" {
		whole = 1
	}
	unit := int64(100)
	for range p.Type.Scale {
		unit *= 10
	}
	num, ok := value.Mul64(ore, unit+p.N)
	next, fits := value.RoundTo(num, unit, 0, value.Nearest, whole)
	if !ok || !fits {
		t.Fatal("an amount that does not fit")
	}
	return next
}

// ore reads an amount of the table as øre.
func ore(t *testing.T, text string) int64 {
	t.Helper()
	v, problem := value.Parse(value.Type{Kind: value.Amount, Unit: value.Plain, Scale: 2}, text)
	if problem != nil {
		t.Fatal(problem)
	}
	return v.N
}

// amount writes øre as the rules do, without "pr. måned".
func amount(ore int64) string {
	return value.Value{Type: value.Type{Kind: value.Amount, Unit: value.Plain, Scale: 2}, N: ore}.String()
}

func byYear(t *testing.T, r *dsl.Rate) map[int]dsl.RatePart {
	t.Helper()
	parts := map[int]dsl.RatePart{}
	for _, p := range r.Parts {
		year, err := strconv.Atoi(p.Label)
		if err != nil {
			t.Fatalf("%s: %s is no year", r.Name, p.Label)
		}
		parts[year] = p
	}
	return parts
}

func lastYear(parts map[int]dsl.RatePart) int {
	last := 0
	for year := range parts {
		last = max(last, year)
	}
	return last
}
