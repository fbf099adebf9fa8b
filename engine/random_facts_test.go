package engine_test

// Random facts, dates asked and constants, over small domains.

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/formula"
	"github.com/hjemmel/hjemmel/dsl/value"
	"github.com/hjemmel/hjemmel/engine"
)

// units is a random value of a type, as the whole numberType that stands for it.
func (w *world) units(t value.Type) int64 { return units(w.Rand, t) }

func units(r *rand.Rand, t value.Type) int64 {
	switch t.Kind {
	case value.Bool:
		return r.Int64N(2)
	case value.Number, value.Days, value.Months:
		if r.IntN(40) == 0 { // so that some calculations cannot be done
			return map[value.Kind]int64{value.Number: 999_999_999, value.Days: 300_000, value.Months: 12_000}[t.Kind]
		}
		return r.Int64N(4)
	case value.Amount:
		if r.IntN(40) == 0 {
			return 900_000_000_000_000
		}
		return pick(r, []int64{0, 10000, 10050, 33333, 200000})
	case value.Percent:
		return pick(r, []int64{0, 250, 5500, 10000})
	case value.Age:
		return pick(r, []int64{0, 18, 40, 65})
	case value.Date:
		return int64(pick(r, someDays))
	case value.Month:
		return int64(pick(r, []int{2017*12 + 11, 2020 * 12, 2020*12 + 1, 2022*12 + 4}))
	}
	return r.Int64N(int64(len(t.Options())))
}

// someDays are days around which something happens.
var someDays = []value.Day{
	day(1970, 1, 1), day(1980, 2, 29), day(1999, 12, 31), day(2017, 12, 31), day(2018, 1, 1), day(2019, 12, 31), day(2020, 1, 1),
	day(2020, 1, 31), day(2020, 2, 29), day(2020, 6, 30), day(2021, 12, 31), day(2022, 1, 1), day(2022, 5, 17), day(2024, 3, 28),
	value.MinDay, value.MaxDay,
}

// constant is a literal of a type.
func (w *writer) constant(t value.Type) phrase {
	n := units(w.Rand, t)
	c := phrase{node: &formula.Node{Op: formula.Const, Type: t, N: n}}
	switch t.Kind {
	case value.Number:
		if w.chance(5) {
			c.node.Type.Scale, c.node.N = 1, 15
		}
	case value.Percent:
		if n%100 == 0 {
			c.node.Type.Scale, c.node.N = 0, n/100
		} else {
			c.node.Type.Scale, c.node.N = 1, n/10
		}
	}
	c.text = danish(value.Value{Type: c.node.Type, N: c.node.N})
	return c
}

// danish writes a value in the notation of clause 20.
func danish(v value.Value) string {
	n := v.N
	switch v.Type.Kind {
	case value.Bool:
		return []string{"nej", "ja"}[n]
	case value.Number:
		return decimal(v)
	case value.Amount:
		return decimal(v) + map[value.Unit]string{value.Plain: " kr.", value.PerMonth: " kr. pr. måned"}[v.Type.Unit]
	case value.Percent:
		return decimal(v) + " pct."
	case value.Months:
		if n > 0 && n%12 == 0 {
			return fmt.Sprint(n/12, " år")
		}
		return fmt.Sprint(n, " måneder")
	case value.Days:
		return fmt.Sprint(n, " dage")
	case value.Age:
		return fmt.Sprint(n, " år")
	case value.Date:
		return danishDate(value.Day(n))
	case value.Month:
		return fmt.Sprint(monthNames[n%12], " ", n/12)
	}
	return v.Type.Options()[n]
}

func decimal(v value.Value) string {
	digits := fmt.Sprintf("%0*d", int(v.Type.Scale)+1, v.N)
	if v.Type.Scale == 0 {
		return digits
	}
	point := len(digits) - int(v.Type.Scale)
	return digits[:point] + "," + digits[point:]
}

var monthNames = strings.Fields("januar februar marts april maj juni juli august september oktober november december")

func danishDate(d value.Day) string {
	t := dayTime(d)
	return fmt.Sprintf("%d. %s %d", t.Day(), monthNames[t.Month()-1], t.Year())
}

// query asks all terms of a program with random facts.
func (w *world) query(r *rand.Rand) engine.Query {
	var q engine.Query
	for _, t := range w.program.Terms {
		q.Want = append(q.Want, t.Name)
	}
	for _, f := range w.program.Facts {
		if g, told := randomFact(r, f); told {
			q.Facts = append(q.Facts, g)
		}
	}
	q.Day = sometimes(r, 70)
	q.Law = sometimes(r, 12)
	q.Known = sometimes(r, 12)
	if r.IntN(3) == 0 {
		q.Bills = []string{"lov 4/2024"}
	}
	return q
}

func sometimes(r *rand.Rand, percent int) *value.Day {
	if r.IntN(100) >= percent {
		return nil
	}
	d := pick(r, someDays)
	return &d
}

func randomFact(r *rand.Rand, f *dsl.Fact) (dsl.Given, bool) {
	if r.IntN(100) < 35 {
		return dsl.Given{}, false
	}
	if f.Timeline {
		parts := randomParts(r, f)
		return dsl.Given{Name: f.Name, Timeline: parts}, parts != nil
	}
	return dsl.Given{Name: f.Name, Cell: randomCell(r, f)}, true
}

func randomParts(r *rand.Rand, f *dsl.Fact) []dsl.Part {
	if r.IntN(4) == 0 {
		return []dsl.Part{{From: value.MinDay, To: value.MaxDay, Cell: randomCell(r, f)}}
	}
	var parts []dsl.Part
	edges := []value.Day{value.MinDay, labels[0], labels[1], labels[3], value.MaxDay + 1}
	for i := range edges[1:] {
		if r.IntN(4) > 0 {
			parts = append(parts, dsl.Part{From: edges[i], To: edges[i+1] - 1, Cell: randomCell(r, f)})
		}
	}
	return parts
}

func randomCell(r *rand.Rand, f *dsl.Fact) value.Cell {
	if f.Optional && r.IntN(3) == 0 {
		return value.Cell{State: value.Absent}
	}
	return value.Cell{State: value.Known, Value: randomValue(r, f)}
}

func randomValue(r *rand.Rand, f *dsl.Fact) value.Value {
	v := value.Value{Type: f.Type}
	switch {
	case f.Type.Kind == value.List:
		for range r.IntN(4) {
			v.Records = append(v.Records, randomRecord(r, f.Type))
		}
		v.Open = r.IntN(4) == 0
	case f.Type.Kind == value.Intervals:
		for range r.IntN(3) {
			from := pick(r, someDays)
			v.Intervals = append(v.Intervals, value.Interval{From: from, To: min(from+value.Day(r.IntN(40)), value.MaxDay)})
		}
		slices.SortFunc(v.Intervals, func(a, b value.Interval) int { return int(a.From - b.From) })
		v.Open = r.IntN(4) == 0
	case f.Min != nil:
		v.N = f.Min.N + r.Int64N(f.Max.N-f.Min.N+1)
	default:
		v.N = units(r, f.Type)
	}
	return v
}

func randomRecord(r *rand.Rand, t value.Type) value.Record {
	record := make(value.Record, len(t.Fields()))
	for i, field := range t.Fields() {
		switch {
		case field.Computed || r.IntN(6) == 0:
		case field.Optional && r.IntN(3) == 0:
			record[i] = value.Cell{State: value.Absent}
		default:
			record[i] = value.Cell{State: value.Known, Value: value.Value{Type: field.Type, N: units(r, field.Type)}}
		}
	}
	return record
}
