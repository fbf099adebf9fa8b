package golden

import (
	"encoding/json"
	"io"

	"github.com/hjemmel/hjemmel/dsl/diag"
)

// The JSON form of a report. Version grows when a field changes its meaning or
// goes away; new fields may come at any time.
type reportJSON struct {
	Version int        `json:"version"`
	RuleSet string     `json:"rule_set"`
	Total   int        `json:"total"`
	Green   int        `json:"green"`
	Red     int        `json:"red"`
	Cases   []caseJSON `json:"cases"`
}

type caseJSON struct {
	Name        string           `json:"name"`
	Place       string           `json:"place"`
	Green       bool             `json:"green"`
	Differences []differenceJSON `json:"differences,omitempty"`
	Error       string           `json:"error,omitempty"`
}

type differenceJSON struct {
	Outcome  string       `json:"outcome"`
	Expected string       `json:"expected"`
	Got      string       `json:"got"`
	Place    string       `json:"place"`
	Grounds  []groundJSON `json:"grounds"`
}

type groundJSON struct {
	Provision string     `json:"provision"`
	Rules     []ruleJSON `json:"rules"`
}

type ruleJSON struct {
	Name    string `json:"name"`
	Wording string `json:"wording"`
	Place   string `json:"place"`
}

// WriteJSON writes the report for programs.
func (r *Report) WriteJSON(w io.Writer) error {
	total, red := len(r.Results), len(r.Red())
	out := reportJSON{Version: 1, RuleSet: r.RuleSet, Total: total, Green: total - red, Red: red, Cases: []caseJSON{}}
	for _, result := range r.Results {
		out.Cases = append(out.Cases, result.json())
	}
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(out)
}

func (r *Result) json() caseJSON {
	out := caseJSON{Name: r.Case.Name, Place: place(r.Case.Span), Green: r.Green()}
	if r.Err != nil {
		out.Error = r.message(diag.Danish)
	}
	for _, d := range r.Differences {
		out.Differences = append(out.Differences, d.json())
	}
	return out
}

func (d Difference) json() differenceJSON {
	out := differenceJSON{Outcome: d.Name, Expected: d.Want, Got: d.Got, Place: place(d.Span), Grounds: []groundJSON{}}
	for _, g := range d.Grounds {
		ground := groundJSON{Provision: g.Law.String(), Rules: []ruleJSON{}}
		for _, r := range g.Rules {
			ground.Rules = append(ground.Rules, ruleJSON{r.Name, r.Wording.InForce.ISO(), place(r.Span)})
		}
		out.Grounds = append(out.Grounds, ground)
	}
	return out
}
