package golden

import (
	"encoding/json"
	"io"
)

// The JSON form of a ledger, see reportJSON about Version.
type coverageJSON struct {
	Version int                  `json:"version"`
	RuleSet string               `json:"rule_set"`
	Cases   int                  `json:"cases"`
	Sources []sourceCoverageJSON `json:"sources"`
}

type sourceCoverageJSON struct {
	Source   string                `json:"source"`
	Title    string                `json:"title"`
	Wordings []wordingCoverageJSON `json:"wordings"`
}

type wordingCoverageJSON struct {
	Provision string     `json:"provision"`
	Wording   string     `json:"wording"`
	State     string     `json:"state"` // regler, ophævet or the status
	Reason    string     `json:"reason,omitempty"`
	Place     string     `json:"place"`
	Rules     []ruleJSON `json:"rules"`
	Cases     []caseAt   `json:"cases"`
}

type caseAt struct {
	Name  string `json:"name"`
	Place string `json:"place"`
}

// WriteJSON writes the ledger for programs.
func (c *Coverage) WriteJSON(w io.Writer) error {
	out := coverageJSON{Version: 1, RuleSet: c.RuleSet, Cases: c.Cases, Sources: []sourceCoverageJSON{}}
	for _, s := range c.Sources {
		source := sourceCoverageJSON{Source: s.Source.Label, Title: s.Source.Title}
		for _, x := range s.Wordings {
			source.Wordings = append(source.Wordings, x.json())
		}
		out.Sources = append(out.Sources, source)
	}
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(out)
}

func (x *WordingCoverage) json() wordingCoverageJSON {
	w := x.Wording
	out := wordingCoverageJSON{
		Provision: w.Provision.Cite.String(), Wording: w.InForce.ISO(), State: state(w), Reason: w.Reason, Place: place(w.Span),
		Rules: []ruleJSON{}, Cases: []caseAt{},
	}
	if out.State == "" {
		out.State = "regler"
	}
	for _, r := range w.Rules {
		out.Rules = append(out.Rules, ruleJSON{r.Name, w.InForce.ISO(), place(r.Span)})
	}
	for _, c := range x.Cases {
		out.Cases = append(out.Cases, caseAt{c.Name, place(c.Span)})
	}
	return out
}
