package web

import (
	"encoding/json"
	"net/http"

	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/engine"
)

// problem is why a request was not answered, as problem+json (RFC 9457). It is
// for the client, and may quote what the client sent; the log has only its
// code.
type problem struct {
	Title    string            `json:"title" doc:"what is wrong, in English"`
	Status   int               `json:"status"`
	Code     diag.Code         `json:"code" doc:"the same for ever; docs and programs go by it"`
	Message  words             `json:"message" doc:"what is wrong"`
	Help     words             `json:"help" doc:"what to do about it"`
	RuleSet  string            `json:"rule_set,omitempty" doc:"hash of the rules that are loaded"`
	Request  string            `json:"request_id"`
	Findings []json.RawMessage `json:"findings,omitempty" doc:"what is wrong in the body, as hjemmel check --json prints it"`
}

type words struct {
	DA string `json:"da"`
	EN string `json:"en"`
}

func newProblem(status int, code diag.Code, args ...any) *problem {
	d := diag.New(code, source.Span{}, args...)
	return &problem{
		Title: d.Message(diag.English), Status: status, Code: code,
		Message: words{d.Message(diag.Danish), d.Message(diag.English)},
		Help:    words{d.Help(diag.Danish), d.Help(diag.English)},
	}
}

// wrongFacts says what could not be read in a body.
func wrongFacts(found diag.List) *problem {
	status := http.StatusUnprocessableEntity
	if found[0].Code == diag.JSONTooLarge {
		status = http.StatusRequestEntityTooLarge
	}
	p := newProblem(status, diag.WrongFacts)
	for _, d := range found {
		if text, err := d.MarshalJSON(); err == nil {
			p.Findings = append(p.Findings, text)
		}
	}
	return p
}

func wrongQuery(e *engine.QueryError) *problem {
	return newProblem(http.StatusUnprocessableEntity, e.Code, e.Args...)
}

// write sends the problem in place of an answer.
func (p *problem) write(w http.ResponseWriter) {
	p.Request = w.Header().Get(requestHeader)
	p.RuleSet = w.Header().Get(ruleSetHeader)
	text, err := json.Marshal(p)
	if err != nil {
		text = nil
	}
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(p.Status)
	_, _ = w.Write(text)
}
