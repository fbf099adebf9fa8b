package engine_test

// Completions of a query: every way to tell what is missing, or many of them.

import (
	"iter"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/value"
	"github.com/hjemmel/hjemmel/engine"
)

// mostCompletions is how many are few enough to try them all.
const mostCompletions = 200

// completions yields the query with everything told that is missing: all ways
// of it if they are few, else some at random.
func completions(p *dsl.Program, q engine.Query, lacking set, some int) iter.Seq[engine.Query] {
	names := facts(lacking)
	ways, finite := 1, true
	for _, name := range names {
		n := len(options(p, name))
		finite = finite && n > 0
		ways *= max(n, 1)
	}
	return func(yield func(engine.Query) bool) {
		if finite && ways <= mostCompletions {
			enumerate(p, q, names, yield)
			return
		}
		r := rand.New(rand.NewPCG(1, 1))
		for range some {
			if !yield(completed(r, p, q, names)) {
				return
			}
		}
	}
}

// facts are the names in a set that can be told, sorted.
func facts(lacking set) []string {
	var names []string
	for _, name := range slices.Sorted(maps.Keys(lacking)) {
		if !strings.Contains(name, ":") {
			names = append(names, name)
		}
	}
	return names
}

// options are all values of a fact, if those are few and known: none otherwise.
func options(p *dsl.Program, name string) []value.Cell {
	f := p.Fact(name)
	if f == nil || f.Timeline {
		return nil
	}
	var low, high int64
	switch {
	case f.Type.Kind == value.Bool:
		high = 1
	case f.Type.Kind == value.Choice:
		high = int64(len(f.Type.Options())) - 1
	case f.Min != nil && f.Max != nil:
		low, high = f.Min.N, f.Max.N
	default:
		return nil
	}
	var cells []value.Cell
	for n := low; n <= high; n++ {
		cells = append(cells, value.Cell{State: value.Known, Value: value.Value{Type: f.Type, N: n}})
	}
	if f.Optional {
		cells = append(cells, value.Cell{State: value.Absent})
	}
	return cells
}

func enumerate(p *dsl.Program, q engine.Query, names []string, yield func(engine.Query) bool) bool {
	if len(names) == 0 {
		return yield(q)
	}
	for _, c := range options(p, names[0]) {
		if !enumerate(p, with(q, names[0], dsl.Given{Cell: c}), names[1:], yield) {
			return false
		}
	}
	return true
}

func with(q engine.Query, name string, g dsl.Given) engine.Query {
	g.Name = name
	q.Facts = q.Facts.With(g)
	return q
}

// without takes back in a completed query what it says of one fact.
func without(q, done engine.Query, name string) engine.Query {
	if name == "dagen" {
		done.Day = q.Day
		return done
	}
	done.Facts = slices.DeleteFunc(slices.Clone(done.Facts), func(g dsl.Given) bool { return g.Name == name })
	if g := q.Facts.Of(name); g != nil {
		done.Facts = append(done.Facts, *g)
	}
	return done
}

// completed tells everything that is missing at random.
func completed(r *rand.Rand, p *dsl.Program, q engine.Query, names []string) engine.Query {
	for _, name := range names {
		if name == "dagen" {
			d := anyDay(r)
			q.Day = &d
			continue
		}
		f, told := p.Fact(name), q.Facts.Of(name)
		if told == nil {
			told = &dsl.Given{}
		}
		if f.Timeline {
			q = with(q, name, dsl.Given{Timeline: filled(r, f, told.Timeline)})
		} else {
			q = with(q, name, dsl.Given{Cell: closed(r, f, told)})
		}
	}
	return q
}

// anyDay is a day on which something happens, the day before, or any day.
func anyDay(r *rand.Rand) value.Day {
	switch r.IntN(3) {
	case 0:
		return pick(r, someDays)
	case 1:
		return pick(r, labels) - value.Day(r.IntN(2)) - value.Day(31*r.IntN(2))
	}
	return labels[0] + value.Day(r.IntN(8*365))
}

// filled tells a timeline on the days that it has not been told.
func filled(r *rand.Rand, f *dsl.Fact, told []dsl.Part) []dsl.Part {
	var parts []dsl.Part
	next := value.MinDay
	for _, p := range append(slices.Clone(told), dsl.Part{From: value.MaxDay + 1, To: value.MaxDay + 1}) {
		if next < p.From {
			half := next + (p.From-1-next)/2
			parts = append(parts, dsl.Part{From: next, To: half, Cell: randomCell(r, f)})
			if half+1 < p.From {
				parts = append(parts, dsl.Part{From: half + 1, To: p.From - 1, Cell: randomCell(r, f)})
			}
		}
		if p.From <= value.MaxDay {
			parts = append(parts, p)
		}
		next = p.To + 1
	}
	return parts
}

// closed tells a fact, or the rest of it.
func closed(r *rand.Rand, f *dsl.Fact, told *dsl.Given) value.Cell {
	if told.Cell.State == value.Unknown {
		told.Cell = randomCell(r, f)
		if f.Type.Kind == value.Date && told.Cell.State == value.Known && f.Min == nil {
			told.Cell.Value.N = int64(anyDay(r))
		}
	}
	v := told.Cell.Value
	if told.Cell.State == value.Absent || !v.Open && v.Records == nil {
		return told.Cell
	}
	more := randomValue(r, f)
	if v.Open {
		v.Records = append(slices.Clone(v.Records), more.Records...)
		v.Intervals = append(slices.Clone(v.Intervals), more.Intervals...)
	}
	records := make([]value.Record, len(v.Records))
	for i, record := range v.Records {
		records[i] = closedRecord(r, f.Type, record)
	}
	v.Records, v.Open = records, false
	return value.Cell{State: value.Known, Value: v}
}

func closedRecord(r *rand.Rand, t value.Type, record value.Record) value.Record {
	record = slices.Clone(record)
	for i, field := range t.Fields() {
		for record[i].State == value.Unknown && !field.Computed {
			record[i] = randomRecord(r, t)[i]
		}
	}
	return record
}
