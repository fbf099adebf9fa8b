package web

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"mime"
	"net/http"
	"sync"
	"time"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/cite"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/value"
	"github.com/hjemmel/hjemmel/engine"
	"github.com/hjemmel/hjemmel/engine/explain"
)

// clientGone is what the log says of a client that did not wait.
const clientGone = 499

// buffers are reused between requests; large ones are let go.
var buffers = sync.Pool{New: func() any { return new(buffer) }}

type buffer struct{ bytes []byte }

func release(b *buffer, used []byte) {
	if cap(used) <= 256<<10 {
		b.bytes = used[:0]
	}
	buffers.Put(b)
}

func (s *Server) decide(c *call) *problem {
	d, p := s.decision(c, nil)
	if p != nil {
		return p
	}
	b := buffers.Get().(*buffer)
	text := d.AppendJSON(b.bytes)
	c.send(text)
	release(b, text)
	return nil
}

// decision reads the question and puts it to the rules. tell may be nil.
func (s *Server) decision(c *call, tell func(*engine.Outcome, *explain.Argument)) (*engine.Decision, *problem) {
	q, p := c.question()
	if p != nil {
		return nil, p
	}
	d, err := c.engine.Explain(&until{Context: c.r.Context()}, engine.Ask(q, c.query["want"]...), tell)
	if err != nil {
		return nil, c.undecided(err)
	}
	s.meters.decided(d)
	return d, nil
}

// undecided says why there is no decision.
func (c *call) undecided(err error) *problem {
	var wrong *engine.QueryError
	switch {
	case errors.As(err, &wrong):
		return wrongQuery(wrong)
	case c.r.Context().Err() != nil:
		return newProblem(clientGone, diag.BodyCutShort)
	}
	return newProblem(http.StatusServiceUnavailable, diag.TookTooLong)
}

// until is a context that ends some time after it is first asked whether it
// has. Decisions ask when they begin and now and then whether to go on, and
// never wait to be told; so it needs no timer.
type until struct {
	context.Context
	end time.Time
}

// Err says why to stop, if so.
func (u *until) Err() error {
	if err := u.Context.Err(); err != nil {
		return err
	}
	now := time.Now()
	if u.end.IsZero() {
		u.end = now.Add(decideTime)
	}
	if now.After(u.end) {
		return context.DeadlineExceeded
	}
	return nil
}

// question reads the body.
func (c *call) question() (dsl.Question, *problem) {
	if !isJSON(c.r.Header.Get("Content-Type")) {
		return dsl.Question{}, newProblem(http.StatusUnsupportedMediaType, diag.NotJSON)
	}
	q, found := c.reader.Facts(c.r.Body, c.engine.Program())
	switch {
	case !found.HasErrors():
		return q, nil
	case found[0].Code == diag.Unreadable:
		return q, newProblem(http.StatusBadRequest, diag.BodyCutShort)
	}
	return q, wrongFacts(found)
}

func isJSON(contentType string) bool {
	if contentType == "application/json" {
		return true
	}
	kind, _, err := mime.ParseMediaType(contentType)
	return err == nil && kind == "application/json"
}

// explained is a decision with the argument for each outcome.
type explained struct {
	Version      int             `json:"version"`
	RuleSet      string          `json:"rule_set"`
	Decision     json.RawMessage `json:"decision" doc:"as /decide gives it"`
	Explanations []explanation   `json:"explanations" doc:"in the order of the outcomes"`
}

type explanation struct {
	Outcome string `json:"outcome"`
	Text    string `json:"text" doc:"indented lines: a value, the rule that gave it, and below that what it rests on"`
}

func (s *Server) explain(c *call) *problem {
	lang := diag.Danish
	if c.query.Get("lang") == "en" {
		lang = diag.English
	}
	all, one := buffers.Get().(*buffer), buffers.Get().(*buffer)
	texts, argument := all.bytes, one.bytes
	d, p := s.decision(c, func(o *engine.Outcome, why *explain.Argument) {
		if len(texts) > 0 {
			texts = append(texts, ',')
		}
		argument = why.AppendText(argument[:0], lang)
		texts = value.AppendQuoted(append(texts, `{"outcome":`...), o.Term.Name)
		texts = append(value.AppendQuotedBytes(append(texts, `,"text":`...), argument), '}')
	})
	if p == nil {
		b := buffers.Get().(*buffer)
		text := fmt.Appendf(b.bytes, `{"version":%d,"rule_set":%q,"decision":`, engine.JSONVersion, d.RuleSet)
		text = append(d.AppendJSON(text), `,"explanations":[`...)
		text = append(append(text, texts...), "]}"...)
		c.send(text)
		release(b, text)
	}
	release(all, texts)
	release(one, argument)
	return p
}

// missing is what a decision lacks.
type missing struct {
	Version int       `json:"version"`
	RuleSet string    `json:"rule_set"`
	Open    []lacking `json:"open" doc:"the outcomes that are not decided"`
	Next    *asked    `json:"next,omitempty" doc:"what to ask first; left out when nobody can be asked"`
}

type lacking struct {
	Outcome string   `json:"outcome"`
	Text    string   `json:"text,omitempty"`
	Lacks   []string `json:"lacks" doc:"best first: facts, dagen, rates without a source, conflicts"`
}

type asked struct {
	Fact     string   `json:"fact"`
	Question string   `json:"question,omitempty"`
	Type     string   `json:"type"`
	Options  []string `json:"options,omitempty"`
	Sort     string   `json:"sort,omitempty"`
	AskedOf  string   `json:"asked_of,omitempty" doc:"who may answer"`
	Law      []string `json:"law,omitempty"`
	Opens    int      `json:"opens" doc:"how many outcomes lack it"`
}

func (s *Server) missing(c *call) *problem {
	d, p := s.decision(c, nil)
	if p != nil {
		return p
	}
	out := missing{Version: engine.JSONVersion, RuleSet: d.RuleSet, Open: []lacking{}, Next: next(d)}
	for _, o := range d.Outcomes {
		if o.State != engine.Undecided {
			continue
		}
		l := lacking{Outcome: o.Term.Name, Text: o.Term.Text, Lacks: []string{}}
		for _, m := range o.Missing {
			l.Lacks = append(l.Lacks, m.Name)
		}
		out.Open = append(out.Open, l)
	}
	text, err := json.Marshal(out)
	if err != nil {
		return newProblem(http.StatusInternalServerError, diag.ServerFault)
	}
	c.send(text)
	return nil
}

// next is the fact that most open outcomes lack; of those that as many lack,
// the one that came first.
func next(d *engine.Decision) *asked {
	var order []engine.Missing
	lacked := map[string]int{}
	for _, o := range d.Outcomes {
		for _, m := range o.Missing {
			if m.Kind != engine.MissingFact {
				continue
			}
			if lacked[m.Name]++; lacked[m.Name] == 1 {
				order = append(order, m)
			}
		}
	}
	var best *engine.Missing
	for i, m := range order {
		if best == nil || lacked[m.Name] > lacked[best.Name] {
			best = &order[i]
		}
	}
	if best == nil {
		return nil
	}
	return newAsked(*best, lacked[best.Name])
}

func newAsked(m engine.Missing, opens int) *asked {
	a := &asked{Fact: m.Name, Type: "dato", Opens: opens} // dagen, which no oplysning declares
	if f := m.Fact; f != nil {
		a.Question, a.Type, a.Options = f.Question, f.Type.String(), f.Type.Options()
		a.Sort, a.AskedOf, a.Law = f.Art, f.AskedOf, citations(f.Law)
	}
	return a
}

func citations(law []cite.Cite) []string {
	var texts []string
	for _, at := range law {
		texts = append(texts, at.String())
	}
	return texts
}
