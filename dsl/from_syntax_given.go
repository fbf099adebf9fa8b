package dsl

import (
	"sort"
	"strings"

	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/syntax"
	"github.com/hjemmel/hjemmel/dsl/value"
)

// givenReader reads facts. Case files and JSON have the same shape, and differ
// in the notation of a single value.
type givenReader struct {
	*reader
	value func(value.Field, syntax.Value) (value.Cell, bool)
}

var givenForm = form{required: []string{"er"}, optional: []string{"af", "dato", "hensyn", "begrundelse"}}

// given reads one fact: a value, or a record that says more of it.
func (g givenReader) given(at *syntax.Attr) (Given, bool) {
	f := g.factNamed(at)
	if f == nil {
		return Given{}, false
	}
	given := Given{Name: f.Name, Span: at.Value.Span, at: g.program.factIndex(f.Name)}
	if !isRecord(at.Value, "er") {
		return given, g.content(f, at.Value, &given)
	}
	a := g.fields(at.Name, at.Value, givenForm)
	given.By, given.Weighed, given.Reason = a.string("af"), a.strings("hensyn"), a.string("begrundelse")
	if at := a.at("dato"); at != nil {
		if cell, ok := g.value(value.Field{Name: "dato", Type: value.Type{Kind: value.Date}}, at.Value); ok {
			d := value.Day(cell.Value.N)
			given.Date = &d
		}
	}
	er := a.at("er")
	return given, er != nil && g.content(f, er.Value, &given)
}

// isRecord reports whether a value has fields, among them a certain one.
func isRecord(v syntax.Value, name string) bool {
	if v.Kind != syntax.Object {
		return false
	}
	for _, f := range v.Fields {
		if f.Name == name {
			return true
		}
	}
	return false
}

// factNamed finds the oplysning that a line is about.
func (g givenReader) factNamed(at *syntax.Attr) *Fact {
	if f := g.program.Fact(at.Name); f != nil {
		return f
	}
	switch {
	case at.Name == "dagen":
		g.report(diag.DayIsGiven, at.NameSpan)
	case g.program.Term(at.Name) != nil || g.program.Rate(at.Name) != nil:
		g.report(diag.NotAFact, at.NameSpan, at.Name)
	default:
		d := diag.New(diag.UnknownFact, at.NameSpan, at.Name)
		g.list.Add(g.suggest(d, at.Name, g.program.factNames))
	}
	return nil
}

// fields reads the fields of a record as if they were a block's attributes.
func (r *reader) fields(name string, v syntax.Value, f form) attrs {
	return r.attrs(&syntax.Block{Keyword: name, KeywordSpan: v.Span, Attrs: v.Fields, Span: v.Span}, f)
}

// content reads the value or the timeline of a fact.
func (g givenReader) content(f *Fact, v syntax.Value, into *Given) bool {
	field := value.Field{Name: f.Name, Type: f.Type, Optional: f.Optional}
	switch {
	case f.Timeline && v.Kind == syntax.List:
		return g.timeline(f, v, into)
	case f.Timeline:
		cell, ok := g.bounded(f, field, v)
		into.Timeline = []Part{{value.MinDay, value.MaxDay, cell}}
		return ok
	}
	var ok bool
	into.Cell, ok = g.bounded(f, field, v)
	return ok
}

// bounded reads a value that must lie within mindst and højst.
func (g givenReader) bounded(f *Fact, field value.Field, v syntax.Value) (value.Cell, bool) {
	cell, ok := g.value(field, v)
	if !ok || cell.State != value.Known {
		return cell, ok
	}
	if !f.Allows(&cell.Value) {
		g.report(diag.OutsideBounds, v.Span, f.Name, f.Bounds())
		return cell, false
	}
	return cell, true
}

var partForm = form{required: []string{"fra", "til_og_med", "er"}}

// timeline reads the parts of a timeline (clause 24).
func (g givenReader) timeline(f *Fact, v syntax.Value, into *Given) bool {
	if len(v.Items) > value.MaxRecords {
		g.report(diag.TooManyRecords, v.Span, value.MaxRecords)
		return false
	}
	sound := true
	for _, item := range v.Items {
		part, ok := g.part(f, item)
		sound = sound && ok
		into.Timeline = append(into.Timeline, part)
	}
	sort.SliceStable(into.Timeline, func(i, j int) bool { return into.Timeline[i].From < into.Timeline[j].From })
	for i := range into.Timeline {
		if sound && i > 0 && into.Timeline[i].From <= into.Timeline[i-1].To {
			g.report(diag.OverlappingParts, v.Span, f.Name)
			sound = false
		}
	}
	return sound
}

func (g givenReader) part(f *Fact, item syntax.Value) (Part, bool) {
	if item.Kind != syntax.Object {
		g.report(diag.WantRecord, item.Span, f.Name)
		return Part{}, false
	}
	a := g.fields(f.Name, item, partForm)
	from, ok1 := g.partDay(a, "fra")
	to, ok2 := g.partDay(a, "til_og_med")
	if ok1 && ok2 && to < from {
		g.report(diag.PeriodBackwards, item.Span, to, from)
		return Part{}, false
	}
	er := a.at("er")
	if er == nil {
		return Part{}, false
	}
	cell, ok := g.bounded(f, value.Field{Name: f.Name, Type: f.Type, Optional: f.Optional}, er.Value)
	return Part{from, to, cell}, ok && ok1 && ok2
}

func (g givenReader) partDay(a attrs, name string) (value.Day, bool) {
	at := a.at(name)
	if at == nil {
		return 0, false
	}
	cell, ok := g.value(value.Field{Name: name, Type: value.Type{Kind: value.Date}}, at.Value)
	return value.Day(cell.Value.N), ok
}

// caseValue reads a value in the notation of a case file (clause 7).
func (r *reader) caseValue(f value.Field, v syntax.Value) (value.Cell, bool) {
	if v.Kind == syntax.Text && strings.TrimSpace(v.Text.Value) == value.AbsentWord {
		if !f.Optional {
			r.report(diag.NotAbsent, v.Span, f.Name)
		}
		return value.Cell{State: value.Absent}, f.Optional
	}
	if f.Type.Kind == value.Intervals || f.Type.Kind == value.List {
		list, ok := r.caseList(f, v)
		return value.Cell{State: value.Known, Value: list}, ok
	}
	text, ok := r.asText(v, f.Name)
	if !ok {
		return value.Cell{}, false
	}
	known, ok := r.value(f.Type, text)
	return value.Cell{State: value.Known, Value: known}, ok
}

// caseList reads periods or a list of records.
func (r *reader) caseList(f value.Field, v syntax.Value) (value.Value, bool) {
	list := value.Value{Type: f.Type}
	if v.Kind != syntax.List {
		r.report(diag.WantList, v.Span, f.Name)
		return list, false
	}
	sound := true
	for i, item := range v.Items {
		switch {
		case item.Kind == syntax.Text && item.Text.Value == value.MoreWord:
			list.Open = true
			if i != len(v.Items)-1 {
				r.report(diag.MoreNotLast, item.Span)
				sound = false
			}
		case item.Kind != syntax.Object:
			r.report(diag.WantRecord, item.Span, f.Name)
			sound = false
		case f.Type.Kind == value.List:
			sound = r.record(&list, item) && sound
		default:
			sound = r.interval(&list, item) && sound
		}
	}
	if len(list.Records)+len(list.Intervals) > value.MaxRecords {
		r.report(diag.TooManyRecords, v.Span, value.MaxRecords)
		return list, false
	}
	sort.SliceStable(list.Intervals, func(i, j int) bool { return list.Intervals[i].From < list.Intervals[j].From })
	return list, sound
}

// record reads one record of a list. A field left out is unknown.
func (r *reader) record(list *value.Value, item syntax.Value) bool {
	record := make(value.Record, len(list.Type.Fields()))
	sound := true
	for _, at := range item.Fields {
		i := r.field(list.Type, at)
		if i < 0 {
			sound = false
			continue
		}
		var ok bool
		record[i], ok = r.caseValue(list.Type.Fields()[i], at.Value)
		sound = sound && ok
	}
	list.Records = append(list.Records, record)
	return sound
}

// field finds a field that can be told, or reports why not and returns -1.
func (r *reader) field(t value.Type, at *syntax.Attr) int {
	var names []string
	for i, f := range t.Fields() {
		switch {
		case f.Name == at.Name && f.Computed:
			r.report(diag.ComputedField, at.NameSpan, at.Name)
			return -1
		case f.Name == at.Name:
			return i
		case !f.Computed:
			names = append(names, f.Name)
		}
	}
	d := diag.New(diag.UnknownField, at.NameSpan, at.Name, strings.Join(names, ", "))
	r.list.Add(r.suggest(d, at.Name, these(names)))
	return -1
}

var intervalForm = form{required: []string{"fra", "til_og_med"}}

// interval reads one period.
func (r *reader) interval(list *value.Value, item syntax.Value) bool {
	a := r.fields("periode", item, intervalForm)
	from, ok1 := a.day("fra")
	to, ok2 := a.day("til_og_med")
	if ok1 && ok2 && to < from {
		r.report(diag.PeriodBackwards, item.Span, to, from)
		return false
	}
	list.Intervals = append(list.Intervals, value.Interval{From: from, To: to})
	return ok1 && ok2
}
