package engine

import (
	"bytes"
	"encoding/json"
	"fmt"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/cite"
	"github.com/hjemmel/hjemmel/dsl/source"
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
func (d *Decision) MarshalJSON() ([]byte, error) {
	out := decisionJSON{Version: JSONVersion, RuleSet: d.RuleSet, Dagen: iso(d.Day), Lov: iso(d.Law), Kendt: iso(d.Known)}
	out.Outcomes = mapped(d.Outcomes, newOutcomeJSON)
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	err := encoder.Encode(out)
	return b.Bytes(), err
}

type decisionJSON struct {
	Version  int           `json:"version"`
	RuleSet  string        `json:"rule_set"`
	Dagen    string        `json:"dagen,omitempty"` // the dates as a question names them
	Lov      string        `json:"lov,omitempty"`
	Kendt    string        `json:"kendt,omitempty"`
	Outcomes []outcomeJSON `json:"outcomes"`
}

type outcomeJSON struct {
	Name       string           `json:"name"`
	Text       string           `json:"text,omitempty"`
	Type       string           `json:"type"`
	State      string           `json:"state"`
	Value      json.RawMessage  `json:"value,omitempty"`
	Shown      string           `json:"shown,omitempty"`
	Default    bool             `json:"default,omitempty"`
	OpenLaw    bool             `json:"law_open,omitempty"`
	Law        []string         `json:"law"`
	Missing    []missingJSON    `json:"missing,omitempty"`
	Conflict   []ruleJSON       `json:"conflict,omitempty"`
	Fired      []firedJSON      `json:"fired,omitempty"`
	Defeated   []defeatJSON     `json:"defeated,omitempty"`
	RestsOn    []string         `json:"rests_on,omitempty"`
	Rates      []rateJSON       `json:"rates,omitempty"`
	Discretion []discretionJSON `json:"discretion,omitempty"`
	Taints     []taintJSON      `json:"taints,omitempty"`
}

func newOutcomeJSON(o *Outcome) outcomeJSON {
	out := outcomeJSON{
		Name: o.Term.Name, Text: o.Term.Text, Type: o.Term.Type.String(), State: stateWords[o.State],
		Default: o.Default, OpenLaw: o.OpenLaw,
		Law:        mapped(o.Law, cite.Cite.String),
		Missing:    mapped(o.Missing, newMissingJSON),
		Conflict:   mapped(o.Conflict, newRuleJSON),
		Fired:      mapped(o.Fired, newFiredJSON),
		Defeated:   mapped(o.Defeated, newDefeatJSON),
		RestsOn:    o.RestsOn,
		Rates:      mapped(o.Rates, newRateJSON),
		Discretion: mapped(o.Skøn, newDiscretionJSON),
		Taints:     mapped(o.Taints, func(t Taint) taintJSON { return taintJSON{taintWords[t.Kind], t.Name, t.Text} }),
	}
	if o.State == Decided {
		out.Value, out.Shown = o.Value.JSON(), o.Value.String()
	}
	return out
}

type missingJSON struct {
	Kind     string   `json:"kind"`
	Name     string   `json:"name"`
	Maybe    bool     `json:"maybe,omitempty"`
	Type     string   `json:"type,omitempty"`
	Options  []string `json:"options,omitempty"`
	Sort     string   `json:"sort,omitempty"`
	AskedOf  string   `json:"asked_of,omitempty"`
	Question string   `json:"question,omitempty"`
	Law      []string `json:"law,omitempty"`
	Text     string   `json:"text,omitempty"`
}

func newMissingJSON(m Missing) missingJSON {
	out := missingJSON{Kind: missingWords[m.Kind], Name: m.Name, Maybe: m.Maybe, Text: m.Text}
	if f := m.Fact; f != nil {
		out.Type, out.Options = f.Type.String(), f.Type.Options
		out.Sort, out.AskedOf, out.Question = f.Art, f.AskedOf, f.Question
		out.Law = mapped(f.Law, cite.Cite.String)
	}
	return out
}

type ruleJSON struct {
	ID        string `json:"id"`
	Name      string `json:"name"`
	Provision string `json:"provision"`
	Wording   string `json:"wording"`
	Place     string `json:"place,omitempty"`
}

func newRuleJSON(r *dsl.Rule) ruleJSON {
	return ruleJSON{r.ID(), r.Name, r.Wording.Provision.Cite.String(), r.Wording.InForce.ISO(), place(r.Span)}
}

type firedJSON struct {
	Rule      ruleJSON      `json:"rule"`
	Certain   bool          `json:"certain"`
	Selection selectionJSON `json:"selection"`
}

func newFiredJSON(f Fired) firedJSON {
	return firedJSON{newRuleJSON(f.Rule), f.Certain, newSelectionJSON(f.Selection)}
}

type selectionJSON struct {
	Wording string       `json:"wording,omitempty"`
	By      []string     `json:"by,omitempty"`
	Date    string       `json:"date,omitempty"`
	Frozen  bool         `json:"frozen,omitempty"`
	Others  []passedJSON `json:"others,omitempty"`
}

type passedJSON struct {
	Wording string `json:"wording"`
	Why     string `json:"why"`
}

func newSelectionJSON(s explain.Selection) selectionJSON {
	out := selectionJSON{Date: iso(s.Date), Frozen: s.Frozen}
	if s.Wording != nil {
		out.Wording = s.Wording.InForce.ISO()
		out.By = mapped(s.Wording.By, func(a *dsl.Source) string { return a.Label })
	}
	out.Others = mapped(s.Others, func(p explain.Passed) passedJSON { return passedJSON{p.Wording.InForce.ISO(), passedWords[p.Why]} })
	return out
}

type defeatJSON struct {
	Rule      ruleJSON `json:"rule"`
	By        ruleJSON `json:"by"`
	Suspended bool     `json:"suspended,omitempty"`
}

func newDefeatJSON(d Defeat) defeatJSON {
	return defeatJSON{newRuleJSON(d.Rule), newRuleJSON(d.By), d.Suspended}
}

type discretionJSON struct {
	Fact    string          `json:"fact"`
	Value   json.RawMessage `json:"value,omitempty"`
	By      string          `json:"by,omitempty"`
	Date    string          `json:"date,omitempty"`
	Weighed []string        `json:"weighed,omitempty"`
	Reason  string          `json:"reason,omitempty"`
}

func newDiscretionJSON(d Discretion) discretionJSON {
	out := discretionJSON{
		Fact: d.Fact.Name, By: d.Given.By, Date: iso(d.Given.Date), Weighed: d.Given.Weighed, Reason: d.Given.Reason,
	}
	if d.Given.Cell.State == value.Known {
		out.Value = d.Given.Cell.Value.JSON()
	}
	return out
}

type rateJSON struct {
	Name        string          `json:"name"`
	Part        string          `json:"part"`
	Value       json.RawMessage `json:"value"`
	Shown       string          `json:"shown"`
	Source      string          `json:"source"`
	Derived     string          `json:"derived,omitempty"`
	Provisional string          `json:"provisional,omitempty"`
	Place       string          `json:"place,omitempty"`
}

func newRateJSON(r RateUse) rateJSON {
	p := r.Part
	return rateJSON{
		r.Rate.Name, p.Label, p.Value.JSON(), p.Value.String(), p.Source, p.Derived, p.Provisional, place(p.Span),
	}
}

type taintJSON struct {
	Kind string `json:"kind"`
	Name string `json:"name"`
	Text string `json:"text,omitempty"`
}

func iso(d *value.Day) string {
	if d == nil {
		return ""
	}
	return d.ISO()
}

func place(s source.Span) string {
	if s.IsZero() {
		return ""
	}
	return fmt.Sprintf("%s:%d", s.File.Name, s.Position().Line)
}

// mapped is never nil, so that an empty list is written as [].
func mapped[A, B any](list []A, of func(A) B) []B {
	out := make([]B, len(list))
	for i, a := range list {
		out[i] = of(a)
	}
	return out
}
