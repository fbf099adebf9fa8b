package engine_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/dsl/value"
	"github.com/hjemmel/hjemmel/engine"
)

// TestOrderDoesNotMatter shuffles facts over lines and blocks over files
// (clauses 8 and 16). With the first the decision stays the same to the byte.
// With the second its lists may come in another order, which is that of the
// declarations, and the places differ; but not the hash.
func TestOrderDoesNotMatter(t *testing.T) {
	eachProgram(t, programs(t, 400, 100), func(seed uint64) {
		w := newWorld(seed, 2+int(seed%8))
		r := rand.New(rand.NewPCG(seed, 2))
		first, found := dsl.Load(w.folder())
		if found.HasErrors() {
			return
		}
		other, found := dsl.Load(shuffledFiles(r, w.blocks()))
		if found.HasErrors() {
			t.Errorf("program %d is refused in another order: %v", seed, found)
			return
		}
		q := w.query(r)
		a, b := decisionText(t, first, q), decisionText(t, first, shuffledFacts(t, r, first, q))
		if a == b {
			a, b = sortedText(t, a), sortedText(t, decisionText(t, other, q))
		}
		if a != b {
			t.Errorf("program %d:\n%s\n%s\n%s\n%s", seed, a, b, caseText(first, q), strings.Join(w.blocks(), "\n"))
		}
	})
}

// sortedText is JSON with every list sorted and without places.
func sortedText(t *testing.T, text string) string {
	var v any
	if err := json.Unmarshal([]byte(text), &v); err != nil {
		t.Fatal(err)
	}
	return sorted(v)
}

func sorted(v any) string {
	var parts []string
	switch v := v.(type) {
	case []any:
		for _, item := range v {
			parts = append(parts, sorted(item))
		}
		slices.Sort(parts)
	case map[string]any:
		for _, key := range slices.Sorted(maps.Keys(v)) {
			if key != "place" {
				parts = append(parts, key+": "+sorted(v[key]))
			}
		}
	default:
		return fmt.Sprint(v)
	}
	return "[" + strings.Join(parts, ", ") + "]"
}

// shuffledFiles deals blocks out to files in any order.
func shuffledFiles(r *rand.Rand, blocks []string) fstest.MapFS {
	files := fstest.MapFS{}
	names := []string{"a.hcl", "b/c.hcl", "d.hcl"}
	blocks = slices.Clone(blocks)
	r.Shuffle(len(blocks), func(i, j int) { blocks[i], blocks[j] = blocks[j], blocks[i] })
	for _, b := range blocks {
		name := pick(r, names)
		if files[name] == nil {
			files[name] = &fstest.MapFile{}
		}
		files[name].Data = append(files[name].Data, b...)
	}
	return files
}

// shuffledFacts reads the facts of a query again, from lines in another order.
func shuffledFacts(t *testing.T, r *rand.Rand, p *dsl.Program, q engine.Query) engine.Query {
	shuffled := *p
	shuffled.Facts = slices.Clone(p.Facts)
	r.Shuffle(len(p.Facts), func(i, j int) {
		shuffled.Facts[i], shuffled.Facts[j] = shuffled.Facts[j], shuffled.Facts[i]
	})
	text := caseText(&shuffled, q)
	cases, found := dsl.ReadCase(source.NewFile("sag.hcl", []byte(text)), p)
	if found.HasErrors() {
		t.Errorf("%v\n%s", found, text)
		return q
	}
	again := q
	again.Facts = cases[0].Facts
	return again
}

func decisionText(t *testing.T, p *dsl.Program, q engine.Query) string {
	e, err := engine.New(p)
	if err != nil {
		t.Fatal(err)
	}
	d, err := e.Decide(t.Context(), q)
	if err != nil {
		t.Fatal(err)
	}
	text, err := json.Marshal(d)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// TestLongListsAreRefused tells lists and periods of 64 and of 65 (clause 9).
func TestLongListsAreRefused(t *testing.T) {
	field := value.Field{Name: "felt", Type: numberType}
	list := &dsl.Fact{Name: "liste", Type: value.ListOf(field)}
	periods := &dsl.Fact{Name: "perioder", Type: value.Type{Kind: value.Intervals}}
	e, err := engine.New(&dsl.Program{Facts: []*dsl.Fact{list, periods}})
	if err != nil {
		t.Fatal(err)
	}
	for n, refused := range map[int]bool{value.MaxRecords: false, value.MaxRecords + 1: true} {
		long := map[*dsl.Fact]value.Value{
			list:    {Type: list.Type, Records: slices.Repeat([]value.Record{{{}}}, n)},
			periods: {Type: periods.Type, Intervals: slices.Repeat([]value.Interval{{From: labels[0], To: labels[1]}}, n)},
		}
		for f, v := range long {
			_, err := e.Decide(t.Context(), engine.Query{Facts: dsl.Facts{{Name: f.Name, Cell: value.Cell{State: value.Known, Value: v}}}})
			var wrong *engine.QueryError
			if errors.As(err, &wrong) != refused || refused && wrong.Code != diag.QueryRecords {
				t.Errorf("%d in %s: %v", n, f.Name, err)
			}
		}
	}
}

// TestOutsideRangeIsRefused tells a fact outside its mindst and højst: what is
// missing counts on there being no such value (clauses 2 and 18).
func TestOutsideRangeIsRefused(t *testing.T) {
	f := &dsl.Fact{Name: "antal", Type: numberType, Min: &value.Value{Type: numberType, N: 1}, Max: &value.Value{Type: numberType, N: 3}}
	e, err := engine.New(&dsl.Program{Facts: []*dsl.Fact{f}})
	if err != nil {
		t.Fatal(err)
	}
	for n, refused := range []bool{true, false, false, false, true} {
		cell := value.Cell{State: value.Known, Value: value.Value{Type: numberType, N: int64(n)}}
		_, err := e.Decide(t.Context(), engine.Query{Facts: dsl.Facts{{Name: "antal", Cell: cell}}})
		if (err != nil) != refused {
			t.Errorf("%d: %v", n, err)
		}
	}
}

// TestNewFactKeepsKnown tells one thing more, over and over: what was decided
// stays as it was (clause 16).
func TestNewFactKeepsKnown(t *testing.T) {
	eachQuery(t, programs(t, 3_000, 500), func(seed uint64, w *world, e *engine.Engine, q engine.Query) {
		r := rand.New(rand.NewPCG(seed, 3))
		before := answersOf(t, e, q)
		for _, name := range w.untold(r, q) {
			q = completed(r, w.program, q, []string{name})
			after := answersOf(t, e, q)
			for term, a := range before {
				if b := after[term]; a.state != open && !alike(a, b) {
					t.Errorf("program %d: %s was %v and is %v when %s is told\n%s\n%s", seed, term, a, b, name, caseText(w.program, q), strings.Join(w.blocks(), "\n"))
					return
				}
			}
			before = after
		}
	})
}

// eachQuery runs a check on random programs with random facts.
func eachQuery(t *testing.T, n int, check func(seed uint64, w *world, e *engine.Engine, q engine.Query)) {
	eachProgram(t, n, func(seed uint64) {
		w := newWorld(seed, 2+int(seed%8))
		w.repeal()
		e, err := engine.New(w.program)
		if err != nil {
			t.Errorf("program %d: %v", seed, err)
			return
		}
		check(seed, w, e, w.query(rand.New(rand.NewPCG(seed, 1))))
	})
}

func answersOf(t *testing.T, e *engine.Engine, q engine.Query) map[string]answer {
	outcomes, err := decideAll(e, q)
	if err != nil {
		t.Error(err)
	}
	answers := map[string]answer{}
	for name, o := range outcomes {
		answers[name] = answerOf(o)
	}
	return answers
}

// untold lists what a query does not tell, or not all of, in random order.
func (w *world) untold(r *rand.Rand, q engine.Query) []string {
	var names []string
	if q.Day == nil {
		names = append(names, "dagen")
	}
	for _, f := range w.program.Facts {
		g := q.Facts.Of(f.Name)
		if g == nil || f.Timeline || g.Cell.Value.Open || len(g.Cell.Value.Records) > 0 {
			names = append(names, f.Name)
		}
	}
	r.Shuffle(len(names), func(i, j int) { names[i], names[j] = names[j], names[i] })
	return names
}

// TestUnlistedFactNeverMatters tells what an open outcome does not list as
// missing: nothing comes of it (clause 18), whatever the listed facts turn out
// to be. Only when a list is told may its condition ask for more.
func TestUnlistedFactNeverMatters(t *testing.T) {
	eachQuery(t, programs(t, 2_000, 300), func(seed uint64, w *world, e *engine.Engine, q engine.Query) {
		r := rand.New(rand.NewPCG(seed, 4))
		untold := w.untold(r, q)
		for term, a := range answersOf(t, e, q) {
			for _, name := range untold {
				if a.state != open || a.missing[name] {
					continue
				}
				if why := w.unlisted(t, r, e, q, term, name, w.plain(a.missing)); why != "" {
					t.Errorf("program %d: %s %v, but %s matters: %s\n%s", seed, term, a, name, why, strings.Join(w.blocks(), "\n"))
					return
				}
			}
		}
	})
}

// plain lists the facts in a set, or none if a list is among them.
func (w *world) plain(lacking set) []string {
	names := facts(lacking)
	isList := func(name string) bool {
		f := w.program.Fact(name)
		return f != nil && f.Type.Kind == value.List
	}
	if slices.ContainsFunc(names, isList) {
		return nil
	}
	return names
}

// unlisted tries an unlisted fact with some completions of those listed.
func (w *world) unlisted(t *testing.T, r *rand.Rand, e *engine.Engine, q engine.Query, term, name string, listed []string) string {
	q.Want = []string{term}
	for range 5 {
		some := completed(r, w.program, q, listed)
		more := completed(r, w.program, some, []string{name})
		a, b := answersOf(t, e, some)[term], answersOf(t, e, more)[term]
		if !alike(a, b) {
			return a.String() + " becomes " + b.String() + " with\n" + caseText(w.program, more)
		}
	}
	return ""
}

// TestMissingIsExact checks, where all answers can be tried, that an open
// outcome is open and that each fact listed makes a difference (clause 18).
func TestMissingIsExact(t *testing.T) {
	eachProgram(t, programs(t, 2_000, 300), func(seed uint64) {
		w := newWorldOf(seed, 2+int(seed%6), boolType, boolType, colourType)
		w.repeal()
		e, err := engine.New(w.program)
		if err != nil {
			t.Errorf("program %d: %v", seed, err)
			return
		}
		q := w.query(rand.New(rand.NewPCG(seed, 1)))
		q.Day = &labels[3]
		outcomes, err := decideAll(e, q)
		if err != nil {
			t.Error(err)
			return
		}
		for term, o := range outcomes {
			if why := w.inexact(q, term, answerOf(o)); o.State == engine.Undecided && why != "" {
				t.Errorf("program %d: %s %v: %s\n%s\n%s", seed, term, answerOf(o), why, caseText(w.program, q), strings.Join(w.blocks(), "\n"))
				return
			}
		}
	})
}

// inexact finds a listed fact that makes no difference, or an outcome that is
// not open at all.
func (w *world) inexact(q engine.Query, term string, a answer) string {
	all := naiveTerm(w.program, q, term).missing
	ways := 1
	for _, name := range facts(all) {
		ways *= len(options(w.program, name))
	}
	if ways == 0 || ways > mostCompletions {
		return ""
	}
	identical := func(a, b answer) bool { return a.String() == b.String() }
	for _, name := range facts(a.missing) {
		if matters(w.program, q, term, all, name, identical) == "" {
			return name + " makes no difference"
		}
	}
	return ""
}
