package engine

import (
	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/value"
	"github.com/hjemmel/hjemmel/engine/explain"
)

// JSONVersion is the version of the JSON form of a [Decision]. It grows when a
// field changes its meaning or goes away; new fields may come at any time.
const JSONVersion = 1

// The words of the JSON form. Names of outcomes, facts and provisions are the
// law's own and stay Danish.
var (
	stateWords   = [...]string{Undecided: "open", Decided: "decided", NotApplicable: "not_applicable"}
	missingWords = [...]string{
		MissingFact: "fact", MissingSource: "source", MissingConflict: "conflict", MissingCalculation: "calculation",
	}
	passedWords = [...]string{
		explain.Superseded: "superseded", explain.NotYet: "not_yet", explain.NotPublic: "not_public",
		explain.Transitional: "transition", explain.BillOnly: "bill", explain.Perhaps: "perhaps",
	}
	taintWords = [...]string{
		DerivedRate: "derived_rate", ProvisionalRate: "provisional_rate", IncompleteSource: "incomplete_source",
		Interpretation: "interpretation", Window: "in_force_window",
	}
)

// MarshalJSON writes the decision for programs: fields in a fixed order,
// amounts as text with a point, ISO dates, provisions as they are cited.
// "hjemmel schema decision" prints its schema.
func (d *Decision) MarshalJSON() ([]byte, error) { return d.AppendJSON(nil), nil }

// AppendJSON appends what [Decision.MarshalJSON] writes. What is false, empty
// or unknown is left out, but for what the schema requires.
func (d *Decision) AppendJSON(b []byte) []byte {
	w := jsonWriter{b, d.fragments}
	w.open('{')
	w.key("version")
	w.number(JSONVersion)
	w.text("rule_set", d.RuleSet)
	w.date("dagen", d.Day) // the dates as a question names them
	w.date("lov", d.Law)
	w.date("kendt", d.Known)
	w.key("outcomes")
	w.open('[')
	for _, o := range d.Outcomes {
		w.outcome(o)
	}
	w.shut(']')
	w.shut('}')
	return w.end()
}

func (w *jsonWriter) outcome(o *Outcome) {
	w.open('{')
	w.once(o.Term, func() {
		w.text("name", o.Term.Name)
		w.some("text", o.Term.Text)
		w.text("type", o.Term.Type.String())
	})
	w.text("state", stateWords[o.State])
	if o.State == Decided {
		w.value("value", o.Value)
		w.some("shown", o.Value.String())
	}
	w.flag("default", o.Default)
	w.flag("law_open", o.OpenLaw)
	w.key("law")
	w.cites(o.Law)
	each(w, "missing", o.Missing, w.missing)
	each(w, "conflict", o.Conflict, w.rule)
	each(w, "fired", o.Fired, w.fired)
	each(w, "defeated", o.Defeated, w.defeat)
	w.texts("rests_on", o.RestsOn)
	each(w, "rates", o.Rates, w.rate)
	each(w, "discretion", o.Skøn, w.discretion)
	each(w, "taints", o.Taints, w.taint)
	w.shut('}')
}

func (w *jsonWriter) missing(m Missing) {
	w.open('{')
	w.text("kind", missingWords[m.Kind])
	w.text("name", m.Name)
	w.flag("maybe", m.Maybe)
	if m.Fact != nil {
		w.once(m.Fact, func() { w.fact(m.Fact) })
	}
	w.some("text", m.Text)
	w.shut('}')
}

func (w *jsonWriter) fact(f *dsl.Fact) {
	w.text("type", f.Type.String())
	w.texts("options", f.Type.Options())
	w.some("sort", f.Art)
	w.some("asked_of", f.AskedOf)
	w.some("question", f.Question)
	if len(f.Law) > 0 {
		w.key("law")
		w.cites(f.Law)
	}
}

func (w *jsonWriter) rule(r *dsl.Rule) { w.once(r, func() { w.ruleAnew(r) }) }

func (w *jsonWriter) ruleAnew(r *dsl.Rule) {
	w.open('{')
	w.key("id")
	from := w.start()
	w.out = r.Wording.Provision.Cite.AppendTo(w.out)
	w.out = append(append(append(w.out, " ("...), r.Wording.Label...), ')')
	w.stop(from)
	w.text("name", r.Name)
	w.key("provision")
	w.cite(&r.Wording.Provision.Cite)
	w.date("wording", &r.Wording.InForce)
	w.place(r.Span)
	w.shut('}')
}

func (w *jsonWriter) fired(f Fired) {
	w.open('{')
	w.key("rule")
	w.rule(f.Rule)
	w.key("certain")
	w.truth(f.Certain)
	w.key("selection")
	w.selection(f.Selection)
	w.shut('}')
}

func (w *jsonWriter) selection(s explain.Selection) {
	w.open('{')
	if s.Wording != nil {
		w.date("wording", &s.Wording.InForce)
		each(w, "by", s.Wording.By, func(a *dsl.Source) { w.string(a.Label) })
	}
	w.date("date", s.Date)
	w.flag("frozen", s.Frozen)
	each(w, "others", s.Others, w.passed)
	w.shut('}')
}

func (w *jsonWriter) passed(p explain.Passed) {
	w.open('{')
	w.date("wording", &p.Wording.InForce)
	w.text("why", passedWords[p.Why])
	w.shut('}')
}

func (w *jsonWriter) defeat(d Defeat) {
	w.open('{')
	w.key("rule")
	w.rule(d.Rule)
	w.key("by")
	w.rule(d.By)
	w.flag("suspended", d.Suspended)
	w.shut('}')
}

func (w *jsonWriter) discretion(d Discretion) {
	w.open('{')
	w.text("fact", d.Fact.Name)
	if d.Given.Cell.State == value.Known {
		w.value("value", d.Given.Cell.Value)
	}
	w.some("by", d.Given.By)
	w.date("date", d.Given.Date)
	w.texts("weighed", d.Given.Weighed)
	w.some("reason", d.Given.Reason)
	w.shut('}')
}

func (w *jsonWriter) rate(r RateUse) { w.once(r.Part, func() { w.rateAnew(r) }) }

func (w *jsonWriter) rateAnew(r RateUse) {
	p := r.Part
	w.open('{')
	w.text("name", r.Rate.Name)
	w.text("part", p.Label)
	w.value("value", p.Value)
	w.text("shown", p.Value.String())
	w.text("source", p.Source)
	w.some("derived", p.Derived)
	w.some("provisional", p.Provisional)
	w.place(p.Span)
	w.shut('}')
}

func (w *jsonWriter) taint(t Taint) {
	w.open('{')
	w.text("kind", taintWords[t.Kind])
	w.text("name", t.Name)
	w.some("text", t.Text)
	w.shut('}')
}
