package web

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"sync"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/cite"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/engine"
)

// maxBody is a little more than a question may fill, so that its reader says
// that it is too large.
const maxBody = 1<<20 + 1

// clientGone is what the log says of a client that did not wait.
const clientGone = 499

// buffers are reused between requests; large ones are let go.
var buffers = sync.Pool{New: func() any { return bytes.NewBuffer(make([]byte, 0, 8<<10)) }}

func release(b *bytes.Buffer) {
	if b.Cap() <= 64<<10 {
		b.Reset()
		buffers.Put(b)
	}
}

func (s *Server) decide(c *call) *problem {
	d, p := s.decision(c)
	if p != nil {
		return p
	}
	text, err := d.MarshalJSON()
	if err != nil {
		return newProblem(http.StatusInternalServerError, diag.ServerFault)
	}
	c.send(text)
	return nil
}

// decision reads the question and puts it to the rules.
func (s *Server) decision(c *call) (*engine.Decision, *problem) {
	q, p := c.question()
	if p != nil {
		return nil, p
	}
	ctx, cancel := context.WithTimeout(c.r.Context(), decideTime)
	defer cancel()
	d, err := c.engine.Decide(ctx, engine.Ask(q, c.query["want"]...))
	var wrong *engine.QueryError
	switch {
	case errors.As(err, &wrong):
		return nil, wrongQuery(wrong)
	case c.r.Context().Err() != nil:
		return nil, newProblem(clientGone, diag.BodyCutShort)
	case err != nil:
		return nil, newProblem(http.StatusServiceUnavailable, diag.TookTooLong)
	}
	s.meters.decided(d)
	return d, nil
}

// question reads the body.
func (c *call) question() (dsl.Question, *problem) {
	if !isJSON(c.r.Header.Get("Content-Type")) {
		return dsl.Question{}, newProblem(http.StatusUnsupportedMediaType, diag.NotJSON)
	}
	body := buffers.Get().(*bytes.Buffer)
	defer release(body)
	if _, err := body.ReadFrom(io.LimitReader(c.r.Body, maxBody)); err != nil {
		return dsl.Question{}, newProblem(http.StatusBadRequest, diag.BodyCutShort)
	}
	q, found := dsl.ReadFacts(body, c.engine.Program())
	if found.HasErrors() {
		return q, wrongFacts(found)
	}
	return q, nil
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
	d, p := s.decision(c)
	if p != nil {
		return p
	}
	lang := diag.Danish
	if c.query.Get("lang") == "en" {
		lang = diag.English
	}
	decision, err := d.MarshalJSON()
	if err != nil {
		return newProblem(http.StatusInternalServerError, diag.ServerFault)
	}
	text, argument := buffers.Get().(*bytes.Buffer), buffers.Get().(*bytes.Buffer)
	defer release(text)
	defer release(argument)
	// Written as it goes: a decision that is JSON already need not be read again.
	fmt.Fprintf(text, `{"version":%d,"rule_set":%q,"decision":%s,"explanations":[`, engine.JSONVersion, d.RuleSet, decision)
	for i, o := range d.Outcomes {
		if i > 0 {
			text.WriteByte(',')
		}
		argument.Reset()
		_ = o.Explain().WriteText(argument, lang) // a buffer takes all
		text.WriteString(`{"outcome":`)
		quote(text, []byte(o.Term.Name))
		text.WriteString(`,"text":`)
		quote(text, argument.Bytes())
		text.WriteByte('}')
	}
	text.WriteString("]}")
	c.send(text.Bytes())
	return nil
}

// quote writes a text as JSON.
func quote(out *bytes.Buffer, text []byte) {
	out.WriteByte('"')
	for _, b := range text {
		switch {
		case b == '"' || b == '\\':
			out.WriteByte('\\')
			out.WriteByte(b)
		case b == '\n':
			out.WriteString(`\n`)
		case b < ' ':
			fmt.Fprintf(out, `\u%04x`, b)
		default:
			out.WriteByte(b)
		}
	}
	out.WriteByte('"')
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
	d, p := s.decision(c)
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
		a.Question, a.Type, a.Options = f.Question, f.Type.String(), f.Type.Options
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
