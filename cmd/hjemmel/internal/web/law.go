package web

import (
	"fmt"
	"net/http"
	"strings"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/cite"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/formula"
	"github.com/hjemmel/hjemmel/dsl/source"
)

// law is the rules as people read them.
type law struct {
	Version int    `json:"version"`
	RuleSet string `json:"rule_set"`
	Acts    []act  `json:"acts"`
}

type act struct {
	Label      string      `json:"label"`
	Sort       string      `json:"sort"`
	Title      string      `json:"title"`
	ELI        string      `json:"eli,omitempty"`
	Public     string      `json:"public,omitempty" doc:"the day it was made public"`
	Bill       bool        `json:"bill,omitempty"`
	Provisions []provision `json:"provisions"`
}

type provision struct {
	Cite      string    `json:"cite"`
	Summary   string    `json:"summary"`
	Date      string    `json:"date" doc:"the date of a case that selects the wording"`
	MovedFrom string    `json:"moved_from,omitempty"`
	See       []string  `json:"see,omitempty"`
	Wordings  []wording `json:"wordings"`
}

type wording struct {
	InForce    string      `json:"in_force"`
	Effect     string      `json:"effect" doc:"the first day it has effect"`
	Earliest   string      `json:"earliest" doc:"before effect where the day is not established"`
	By         []string    `json:"by" doc:"the acts that made it"`
	Repealed   bool        `json:"repealed,omitempty"`
	Status     string      `json:"status,omitempty"`
	Reason     string      `json:"reason,omitempty"`
	Transition *transition `json:"transition,omitempty"`
	Rules      []rule      `json:"rules"`
	Notes      []string    `json:"notes,omitempty"`
	Incomplete string      `json:"incomplete,omitempty"`
}

type transition struct {
	Unless string   `json:"unless" doc:"the wording does not apply to cases where this holds"`
	Law    []string `json:"law"`
}

type rule struct {
	Name       string   `json:"name"`
	When       string   `json:"when,omitempty"`
	Is         string   `json:"is,omitempty"`
	Overrides  []string `json:"overrides,omitempty"`
	Suspends   []string `json:"suspends,omitempty"`
	Notes      []string `json:"notes,omitempty"`
	Incomplete string   `json:"incomplete,omitempty"`
	Place      string   `json:"place" doc:"file and line"`
}

func (s *Server) law(c *call) (law, *problem) {
	if c.engine == nil {
		return law{}, newProblem(http.StatusServiceUnavailable, diag.NoRulesYet)
	}
	var at *cite.Cite
	if text := c.query.Get("at"); text != "" {
		found, wrong := cite.Parse(text)
		if wrong != nil {
			return law{}, newProblem(http.StatusUnprocessableEntity, wrong.Code, wrong.Args...)
		}
		at = &found
	}
	p := c.engine.Program()
	out := law{Version: 1, RuleSet: p.Hash, Acts: []act{}}
	for _, s := range p.Sources {
		a := newAct(s)
		for _, of := range p.Provisions {
			if of.Source == s && (at == nil || at.Contains(of.Cite)) {
				a.Provisions = append(a.Provisions, newProvision(of))
			}
		}
		if at == nil || len(a.Provisions) > 0 {
			out.Acts = append(out.Acts, a)
		}
	}
	if at != nil && len(out.Acts) == 0 {
		return law{}, newProblem(http.StatusNotFound, diag.NoProvision, at.String())
	}
	return out, nil
}

func newAct(s *dsl.Source) act {
	a := act{Label: s.Label, Sort: s.Art, Title: s.Title, ELI: s.ELI, Bill: s.Bill, Provisions: []provision{}}
	if s.Dated {
		a.Public = s.Public.ISO()
	}
	return a
}

func newProvision(p *dsl.Provision) provision {
	out := provision{Cite: p.Cite.String(), Summary: p.Summary, Date: formulaText(p.Date), See: citations(p.See), Wordings: []wording{}}
	if p.MovedFrom != nil {
		out.MovedFrom = p.MovedFrom.String()
	}
	for _, w := range p.Wordings {
		out.Wordings = append(out.Wordings, newWording(w))
	}
	return out
}

func newWording(w *dsl.Wording) wording {
	out := wording{
		InForce: w.InForce.ISO(), Effect: w.Effect.ISO(), Earliest: w.Earliest.ISO(), By: []string{}, Repealed: w.Repealed,
		Status: w.Status, Reason: w.Reason, Rules: []rule{}, Notes: w.Notes, Incomplete: w.Incomplete,
	}
	for _, s := range w.By {
		out.By = append(out.By, s.Label)
	}
	if t := w.Transition; t != nil {
		out.Transition = &transition{formulaText(t.Unless), citations(t.Law)}
	}
	for _, r := range w.Rules {
		out.Rules = append(out.Rules, newRule(r))
	}
	return out
}

func newRule(r *dsl.Rule) rule {
	return rule{
		Name: r.Name, When: formulaText(r.When), Is: formulaText(r.Is), Overrides: citations(r.Overrides),
		Suspends: citations(r.Suspends), Notes: r.Notes, Incomplete: r.Incomplete, Place: place(r.Span),
	}
}

// place is a file, as it is called in the folder of rules, and a line.
func place(s source.Span) string { return fmt.Sprintf("%s:%d", s.File.Name, s.Position().Line) }

// formulaText is a formula as its file has it, on one line.
func formulaText(n *formula.Node) string {
	if n == nil {
		return ""
	}
	if n.Span.IsZero() {
		return n.Ref
	}
	return strings.Join(strings.Fields(n.Span.Text()), " ")
}
