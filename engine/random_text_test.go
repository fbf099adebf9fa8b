package engine_test

// Random programs as rule files, and queries as text.

import (
	"fmt"
	"io/fs"
	"strings"
	"testing/fstest"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/cite"
	"github.com/hjemmel/hjemmel/dsl/formula"
	"github.com/hjemmel/hjemmel/dsl/value"
	"github.com/hjemmel/hjemmel/engine"
)

// folder is the program as one rule file.
func (w *world) folder() fs.FS {
	return fstest.MapFS{"regler.hcl": &fstest.MapFile{Data: []byte(strings.Join(w.blocks(), "\n"))}}
}

// blocks are the blocks of the program as rule text, provisions last.
func (w *world) blocks() []string {
	var all []string
	for _, s := range w.program.Sources {
		all = append(all, sourceText(s))
	}
	for _, f := range w.program.Facts {
		all = append(all, w.factText(f))
	}
	for _, r := range w.program.Rates {
		all = append(all, w.rateText(r))
	}
	for _, t := range w.program.Terms {
		all = append(all, w.termText(t))
	}
	for _, p := range w.program.Provisions {
		all = append(all, w.provisionText(p))
	}
	return all
}

// block writes a block; attributes with an empty value are left out.
func block(head string, attrs []string, inner ...string) string {
	var b strings.Builder
	b.WriteString(head + " {\n")
	for i := 0; i < len(attrs); i += 2 {
		if attrs[i+1] != "" {
			fmt.Fprintf(&b, "%s = %s\n", attrs[i], attrs[i+1])
		}
	}
	for _, s := range inner {
		b.WriteString(s)
	}
	return b.String() + "}\n"
}

func quoted(s string) string {
	if s == "" {
		return ""
	}
	return `"` + s + `"`
}

func flag(b bool) string {
	if b {
		return "true"
	}
	return ""
}

func list[T any](items []T, text func(T) string) string {
	if len(items) == 0 {
		return ""
	}
	var texts []string
	for _, i := range items {
		texts = append(texts, quoted(text(i)))
	}
	return "[" + strings.Join(texts, ", ") + "]"
}

func asIs(s string) string { return s }

func sourceText(s *dsl.Source) string {
	attrs := []string{"art", quoted(s.Art), "titel", quoted(s.Title), "forslag", flag(s.Bill)}
	if s.Dated {
		attrs = append(attrs, "kundgjort", quoted(danishDate(s.Public)))
	}
	if s.MonthEnd != value.NoRule {
		attrs = append(attrs, "månedsslut", quoted([]string{"sidste dag", "næste dag"}[s.MonthEnd-1]))
	}
	return block("retskilde "+quoted(s.Label), attrs)
}

func typeName(t value.Type) string {
	return map[value.Kind]string{
		value.Bool: "ja/nej", value.Number: "tal", value.Percent: "pct.", value.Months: "varighed", value.Days: "dage",
		value.Age: "alder", value.Date: "dato", value.Month: "måned", value.Choice: "valg", value.Intervals: "perioder",
		value.List: "liste", value.Amount: map[value.Unit]string{value.Plain: "kr.", value.PerMonth: "kr. pr. måned"}[t.Unit],
	}[t.Kind]
}

func typeAttrs(t value.Type) []string {
	return []string{"type", quoted(typeName(t)), "muligheder", list(t.Options(), asIs)}
}

func (w *world) factText(f *dsl.Fact) string {
	attrs := append(typeAttrs(f.Type), "art", quoted(f.Art), "oplyses_af", quoted(f.AskedOf), "spørgsmål", quoted(f.Question),
		"kan_mangle", flag(f.Optional), "tidslinje", flag(f.Timeline))
	if f.Min != nil {
		attrs = append(attrs, "mindst", quoted(danish(*f.Min)), "højst", quoted(danish(*f.Max)))
	}
	var fields []string
	for i, field := range f.Type.Fields() {
		more := append(typeAttrs(field.Type), "kan_mangle", flag(field.Optional), "er", quoted(w.texts[f.FieldLogic[i]]))
		fields = append(fields, block("felt "+quoted(field.Name), more))
	}
	return block("oplysning "+quoted(f.Name), attrs, fields...)
}

func (w *world) rateText(r *dsl.Rate) string {
	var parts []string
	for _, p := range r.Parts {
		parts = append(parts, block("år "+quoted(p.Label), []string{"er", quoted(danish(p.Value)), "kilde", quoted(p.Source)}))
	}
	return block("sats "+quoted(r.Name), []string{"type", quoted(typeName(r.Type)), "hjemmel", quoted("LA § 1")}, parts...)
}

func (w *world) termText(t *dsl.Term) string {
	attrs := append(typeAttrs(t.Type), "er", quoted(w.texts[t.Is]))
	if t.Else != nil {
		attrs = append(attrs, "ellers", quoted(danish(*t.Else)))
	}
	if t.Provision != nil {
		attrs = append(attrs, "hjemmel", quoted(t.Provision.Cite.String()))
	}
	if t.Outcome {
		return block("afgørelse "+quoted(t.Name), append(attrs, "tekst", quoted(t.Text)))
	}
	return block("begreb "+quoted(t.Name), attrs)
}

func (w *world) provisionText(p *dsl.Provision) string {
	var wordings []string
	for _, a := range p.Wordings {
		wordings = append(wordings, w.wordingText(a))
	}
	attrs := []string{"resumé", quoted(p.Summary), "skæringsdato", quoted(w.texts[p.Date])}
	return block("bestemmelse "+quoted(p.Cite.String()), attrs, wordings...)
}

func (w *world) wordingText(a *dsl.Wording) string {
	attrs := []string{"ved", list(a.By, func(s *dsl.Source) string { return s.Label }), "ophævet", flag(a.Repealed),
		"status", quoted(a.Status), "begrundelse", quoted(a.Reason)}
	if a.Effect != a.InForce {
		attrs = append(attrs, "virkning_fra", quoted(danishDate(a.Effect)))
	}
	var inner []string
	if a.Transition != nil {
		inner = append(inner, block("overgang", []string{"gælder_ikke_hvis", quoted(w.texts[a.Transition.Unless])}))
	}
	for _, r := range a.Rules {
		inner = append(inner, w.ruleText(r))
	}
	return block("affattelse "+quoted(a.Label), attrs, inner...)
}

func (w *world) ruleText(r *dsl.Rule) string {
	return block("regel "+quoted(r.Name), []string{"når", quoted(w.text(r.When)), "er", quoted(w.text(r.Is)),
		"fraviger", list(r.Overrides, cite.Cite.String), "suspenderer", list(r.Suspends, cite.Cite.String)})
}

func (w *world) text(n *formula.Node) string {
	if n == nil {
		return ""
	}
	return w.texts[n]
}

// caseText writes a query as a sag that others could build on.
func caseText(p *dsl.Program, q engine.Query) string {
	attrs := []string{"fælles", "true", "forslag", list(q.Bills, asIs)}
	for name, d := range map[string]*value.Day{"på": q.Day, "lov": q.Law, "kendt": q.Known} {
		if d != nil {
			attrs = append(attrs, name, quoted(danishDate(*d)))
		}
	}
	var facts []string
	for _, f := range p.Facts {
		if g := q.Facts.Of(f.Name); g != nil {
			facts = append(facts, f.Name, givenText(g))
		}
	}
	return block(`sag "tilfældig"`, attrs, block("givet", facts))
}

func givenText(g *dsl.Given) string {
	if len(g.Timeline) == 0 {
		return cellText(g.Cell)
	}
	var parts []string
	for _, p := range g.Timeline {
		parts = append(parts, fmt.Sprintf("{ fra = %q, til_og_med = %q, er = %s }", danishDate(p.From), danishDate(p.To), cellText(p.Cell)))
	}
	return "[" + strings.Join(parts, ", ") + "]"
}

func cellText(c value.Cell) string {
	if c.State == value.Absent {
		return `"ingen"`
	}
	var items []string
	switch v := c.Value; v.Type.Kind {
	case value.List:
		for _, r := range v.Records {
			items = append(items, recordText(v.Type, r))
		}
	case value.Intervals:
		for _, s := range v.Intervals {
			items = append(items, fmt.Sprintf("{ fra = %q, til_og_med = %q }", danishDate(s.From), danishDate(s.To)))
		}
	default:
		return quoted(danish(v))
	}
	if c.Value.Open {
		items = append(items, `"og evt. flere"`)
	}
	return "[" + strings.Join(items, ", ") + "]"
}

func recordText(t value.Type, r value.Record) string {
	var fields []string
	for i, c := range r {
		if c.State != value.Unknown {
			fields = append(fields, t.Fields()[i].Name+" = "+cellText(c))
		}
	}
	return "{ " + strings.Join(fields, ", ") + " }"
}
