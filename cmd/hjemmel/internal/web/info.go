package web

import (
	"encoding/json"
	"net/http"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/engine"
)

// ruleSet tells which rules answer, and what is wrong in newer ones if they
// could not be loaded.
type ruleSet struct {
	Version    int               `json:"version"`
	RuleSet    string            `json:"rule_set"`
	Language   string            `json:"language" doc:"of the rule files"`
	Current    bool              `json:"current" doc:"false: newer rules have errors, and these go on answering"`
	Acts       []string          `json:"acts"`
	Outcomes   []outcome         `json:"outcomes" doc:"what can be decided"`
	Provisions int               `json:"provisions"`
	Findings   []json.RawMessage `json:"findings" doc:"in the rule files as last read, as hjemmel check --json prints them"`
}

type outcome struct {
	Name string `json:"name"`
	Text string `json:"text"`
	Type string `json:"type"`
}

func (s *Server) ruleSet(c *call) (ruleSet, *problem) {
	last := s.rules.Last()
	out := ruleSet{
		Version: 1, Language: dsl.LanguageVersion, Current: !last.Found.HasErrors(),
		Acts: []string{}, Outcomes: []outcome{}, Findings: []json.RawMessage{},
	}
	for _, d := range last.Found {
		if text, err := d.MarshalJSON(); err == nil {
			out.Findings = append(out.Findings, text)
		}
	}
	if c.engine == nil {
		return out, nil
	}
	p := c.engine.Program()
	out.RuleSet, out.Provisions = p.Hash, len(p.Provisions)
	for _, source := range p.Sources {
		out.Acts = append(out.Acts, source.Label)
	}
	for _, t := range p.Outcomes() {
		out.Outcomes = append(out.Outcomes, outcome{t.Name, t.Text, t.Type.String()})
	}
	return out, nil
}

// facts are what can be told.
type facts struct {
	Version int    `json:"version"`
	RuleSet string `json:"rule_set"`
	Facts   []fact `json:"facts"`
}

type fact struct {
	Name     string   `json:"name"`
	Type     string   `json:"type"`
	Options  []string `json:"options,omitempty"`
	Sort     string   `json:"sort"`
	AskedOf  string   `json:"asked_of"`
	Question string   `json:"question"`
	Law      []string `json:"law,omitempty"`
}

func (s *Server) facts(c *call) (facts, *problem) {
	if c.engine == nil {
		return facts{}, newProblem(http.StatusServiceUnavailable, diag.NoRulesYet)
	}
	p := c.engine.Program()
	out := facts{Version: 1, RuleSet: p.Hash, Facts: []fact{}}
	for _, f := range p.Facts {
		out.Facts = append(out.Facts, fact{f.Name, f.Type.String(), f.Type.Options(), f.Art, f.AskedOf, f.Question, citations(f.Law)})
	}
	return out, nil
}

func (s *Server) factsSchema(c *call) (object, *problem) {
	if c.engine == nil {
		return nil, newProblem(http.StatusServiceUnavailable, diag.NoRulesYet)
	}
	return dsl.FactsSchema(c.engine.Program()), nil
}

func (s *Server) decisionSchema(*call) (json.RawMessage, *problem) {
	return engine.DecisionSchema(), nil
}

// status is what a prober wants to know.
type status struct {
	Status  string `json:"status"`
	RuleSet string `json:"rule_set,omitempty"`
}

func (s *Server) health(*call) (status, *problem) { return status{Status: "ok"}, nil }

func (s *Server) ready(c *call) (status, *problem) {
	switch {
	case c.engine == nil:
		return status{}, newProblem(http.StatusServiceUnavailable, diag.NoRulesYet)
	case s.stopping.Load():
		return status{}, newProblem(http.StatusServiceUnavailable, diag.Stopping)
	}
	return status{"ok", hashOf(c.engine)}, nil
}

func (s *Server) metrics(c *call) *problem {
	s.meters.handler().ServeHTTP(c.w, c.r)
	return nil
}
