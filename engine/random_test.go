package engine_test

// Random programs: small, of every construct of the language, well typed by
// construction. A world holds the program as it must be read, and the text of
// every formula in it, so that the loader has a second opinion too.

import (
	"fmt"
	"math/rand/v2"
	"slices"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/cite"
	"github.com/hjemmel/hjemmel/dsl/formula"
	"github.com/hjemmel/hjemmel/dsl/value"
)

// world is a random program with the texts of its formulas.
type world struct {
	*rand.Rand
	program *dsl.Program
	texts   map[*formula.Node]string
	types   []value.Type                   // what formulas are about
	homes   map[*dsl.Term][]*dsl.Provision // where a term's rules stand
	steep   int                            // depth of formulas
}

// newWorld makes the program of a seed. Size is the number of terms, from 2.
func newWorld(seed uint64, size int) *world { return newWorldOf(seed, size) }

// newWorldOf makes a program about values of some types; without any, of all.
func newWorldOf(seed uint64, size int, types ...value.Type) *world {
	w := &world{
		Rand:    rand.New(rand.NewPCG(seed, uint64(size))),
		program: &dsl.Program{Hash: fmt.Sprint(seed, size)},
		texts:   map[*formula.Node]string{},
		homes:   map[*dsl.Term][]*dsl.Provision{},
	}
	w.steep = 1 + w.IntN(2)
	if w.types = types; types == nil {
		w.types = []value.Type{boolType, boolType, w.anyType(), w.anyType(), w.anyType()}
	}
	w.sources()
	w.facts(2 + w.IntN(min(size, 7)))
	w.rates()
	w.places(1 + w.IntN(size))
	w.declareTerms(size)
	for i, t := range w.program.Terms {
		w.conclude(t, w.program.Terms[:i])
	}
	w.fillWordings()
	w.repealSome()
	w.dates()
	return w
}

func (w *world) anyType() value.Type {
	return pick(w.Rand, []value.Type{numberType, kronerType, monthlyType, percentType, monthsType, daysType, ageType, dateType, dateType, monthType, colourType, spansType})
}

// termType is a type that rules may conclude here: periods have no literals.
func (w *world) termType() value.Type {
	if t := pick(w.Rand, w.types); t.Kind != value.Intervals {
		return t
	}
	return boolType
}

func (w *world) sources() {
	end := []value.MonthEnd{value.LastDay, value.NextMonth}
	w.program.Sources = []*dsl.Source{
		{Label: "LA", Art: "lov", Title: "lov a", MonthEnd: end[w.IntN(2)]},
		{Label: "LB", Art: "lov", Title: "lov b", MonthEnd: end[w.IntN(2)]},
		{Label: "lov 1/2017", Art: "lov", Title: "ændringslov", Dated: true, Public: day(2017, 12, 20)},
		{Label: "lov 2/2020", Art: "lov", Title: "ændringslov", Dated: true, Public: day(2020, 6, 5)},
		{Label: "lov 3/2022", Art: "lov", Title: "ændringslov"},
		{Label: "lov 4/2024", Art: "lov", Title: "lovforslag", Dated: true, Public: day(2023, 5, 1), Bill: true},
	}
}

func day(year, month, dayOfMonth int) value.Day {
	d, _ := value.DayOf(year, month, dayOfMonth)
	return d
}

// facts declares facts of the types that formulas are about.
func (w *world) facts(n int) {
	for i := range n {
		f := &dsl.Fact{Name: fmt.Sprintf("f%d", i), Art: "faktum", AskedOf: "borgeren", Question: "Hvad?"}
		f.Type = pick(w.Rand, w.types)
		if w.chance(12) {
			f.Type = value.Type{Kind: value.List}
		}
		f.Optional = w.chance(20)
		f.Timeline = f.Type.Kind != value.List && f.Type.Kind != value.Intervals && w.chance(12)
		w.program.Facts = append(w.program.Facts, f)
		if f.Type.Kind == value.List {
			w.recordFields(f)
		}
		w.bounds(f)
	}
}

func (w *world) chance(percent int) bool { return w.IntN(100) < percent }

// bounds gives some numbers and dates a range, so that their values can be
// daysType.
func (w *world) bounds(f *dsl.Fact) {
	if !w.chance(30) {
		return
	}
	switch f.Type.Kind {
	case value.Number, value.Months, value.Days:
		f.Min, f.Max = &value.Value{Type: f.Type, N: 0}, &value.Value{Type: f.Type, N: 3}
	case value.Date:
		f.Min, f.Max = w.dayValue(2019, 12, 30), w.dayValue(2020, 1, 3)
	}
}

func (w *world) dayValue(y, m, d int) *value.Value {
	return &value.Value{Type: dateType, N: int64(day(y, m, d))}
}

func (w *world) recordFields(f *dsl.Fact) {
	f.Type = value.ListOf([]value.Field{
		{Name: "felt_ja", Type: boolType},
		{Name: "felt_dato", Type: dateType, Optional: w.chance(50)},
		{Name: "felt_tal", Type: numberType},
		{Name: "felt_beløb", Type: monthlyType},
	}...)
	for range w.IntN(2) {
		i := len(f.Type.Fields())
		by := writer{Rand: w.Rand, world: w, day: formula.NoRef, fields: f, flat: true}
		p := by.value(pick(w.Rand, []value.Type{boolType, numberType, dateType, monthlyType}), 1, true)
		if p.node.Type.Scale > 2 {
			continue
		}
		f.FieldLogic = map[int]*formula.Node{i: w.keep(p)}
		f.Type = value.ListOf(append(f.Type.Fields(), value.Field{Name: "felt_regnet", Type: p.node.Type, Computed: true})...)
	}
}

// keep remembers the text of a formula.
func (w *world) keep(p phrase) *formula.Node {
	w.texts[p.node] = p.text
	return p.node
}

func (w *world) rates() {
	for i, t := range w.types {
		if t.Kind == value.Bool || t.Kind == value.Choice || t.Kind == value.Intervals || !w.chance(50) {
			continue
		}
		r := &dsl.Rate{Name: fmt.Sprintf("sats%d", i), Type: t}
		for year := 2018; year <= 2024; year++ {
			if w.chance(75) {
				v := value.Value{Type: t, N: w.units(t)}
				r.Parts = append(r.Parts, dsl.RatePart{Label: fmt.Sprint(year), From: day(year, 1, 1), To: day(year, 12, 31), Value: v, Source: "kilde"})
			}
		}
		if len(r.Parts) > 0 {
			w.program.Rates = append(w.program.Rates, r)
		}
	}
}

// cites are where provisions may stand; paragraphs are the places above them.
var cites, paragraphs = func() (all []cite.Cite, above map[cite.Cite]cite.Cite) {
	above = map[cite.Cite]cite.Cite{}
	for _, act := range []string{"LA", "LB"} {
		for _, path := range []string{"§ 1", "§ 1, stk. 1", "§ 1, stk. 2", "§ 2", "§ 2, stk. 1", "§ 3, stk. 1", "§ 3, stk. 2"} {
			c, _ := cite.Parse(act + " " + path)
			all = append(all, c)
			above[c], _ = cite.Parse(act + " " + path[:len("§ 1")])
		}
	}
	return all, above
}()

// places makes provisions with wordings, in the order of the acts.
func (w *world) places(n int) {
	all := slices.Clone(cites)
	for len(all) > n {
		i := w.IntN(len(all))
		all = slices.Delete(all, i, i+1)
	}
	for _, c := range all {
		p := &dsl.Provision{Cite: c, Source: w.program.Source(c.Act), Summary: "Noget."}
		w.wordings(p)
		w.program.Provisions = append(w.program.Provisions, p)
	}
}

var labels = []value.Day{day(2018, 1, 1), day(2020, 1, 1), day(2020, 7, 1), day(2022, 1, 1), day(2024, 1, 1)}

func (w *world) wordings(p *dsl.Provision) {
	from := value.MinDay
	for i, d := range labels {
		if i > 0 && !w.chance(35) || i == 0 && w.chance(20) {
			continue
		}
		if d == labels[0] && w.chance(10) {
			d = from
		}
		wording := &dsl.Wording{Provision: p, InForce: d, Effect: d, Earliest: d, By: w.acts()}
		switch {
		case w.chance(10) && d > from+40:
			wording.Effect = d - 31
		case w.chance(10): // from before an older one, or from after a newer one
			wording.Effect = pick(w.Rand, labels) + value.Day(w.IntN(2))
		}
		w.publish(wording)
		p.Wordings = append(p.Wordings, wording)
		from = d
	}
	if len(p.Wordings) == 0 {
		p.Wordings = []*dsl.Wording{{Provision: p, InForce: labels[1], Effect: labels[1], Earliest: labels[1], By: w.program.Sources[3:4]}}
		w.publish(p.Wordings[0])
	}
}

func (w *world) acts() []*dsl.Source {
	acts := []*dsl.Source{w.program.Sources[2+w.IntN(3)]}
	if w.chance(10) {
		acts = append(acts, w.program.Sources[5])
	}
	return acts
}

// publish works out from when a wording is known (clause 12).
func (w *world) publish(wording *dsl.Wording) {
	wording.Label = danishDate(wording.InForce)
	wording.Known = value.MinDay
	for _, s := range wording.By {
		public := wording.Effect
		if s.Dated {
			public = s.Public
		}
		wording.Known = max(wording.Known, public)
		wording.Bill = wording.Bill || s.Bill
	}
}

func (w *world) declareTerms(n int) {
	for i := range n {
		t := &dsl.Term{Name: fmt.Sprintf("t%d", i), Type: w.termType(), Outcome: w.chance(50), Text: "Noget"}
		w.program.Terms = append(w.program.Terms, t)
		if w.chance(25) {
			t.Is = &formula.Node{} // written later
			t.Outcome = false
			continue
		}
		if t.Type.Kind == value.Bool {
			t.Else = &value.Value{Type: boolType, N: int64(w.IntN(2))}
		}
		for range 1 + w.IntN(5) {
			if p := pick(w.Rand, w.program.Provisions); !slices.Contains(w.homes[t], p) {
				w.homes[t] = append(w.homes[t], p)
			}
		}
	}
}

// timeline reports whether a node names a fact that has a value by period.
func (w *world) timeline(n *formula.Node) bool {
	f := w.program.Fact(n.Ref)
	return n.Kind == formula.Fact && f != nil && f.Timeline
}
