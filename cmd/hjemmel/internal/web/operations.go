package web

import (
	"encoding/json"
	"net/http"
	"net/url"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/engine"
)

// operations declares every operation: each both routes requests and stands in
// the OpenAPI document.
func (s *Server) operations() {
	question := s.body("Question")
	s.post("/decide", "Decide a case", "Every outcome with its value, or what is missing, and the provisions that carry it.",
		question, "Decision", []*huma.Param{wantParam}, s.decide)
	s.post("/explain", "Decide a case and explain it", "The decision, and for each outcome the whole argument as text.",
		question, s.schema(reflect.TypeFor[explained]()), []*huma.Param{wantParam, langParam}, s.explain)
	s.post("/missing", "What is missing, and what to ask next", "The outcomes that are open, and the question that holds most of them open.",
		question, s.schema(reflect.TypeFor[missing]()), []*huma.Param{wantParam}, s.missing)
	get(s, "/law", "The provisions", "Provisions with their wordings and rules, by act; with at, those at or below a citation.", []*huma.Param{atParam}, s.law)
	get(s, "/facts", "What can be told of a case", "Every oplysning: its type, the question, and who may answer.", nil, s.facts)
	get(s, "/schema/facts", "JSON Schema of a question", "Follows from the rules: every fact with its type.", nil, s.factsSchema)
	get(s, "/schema/decision", "JSON Schema of a decision", "The same for all rules.", nil, s.decisionSchema)
	get(s, "/rule-set", "Which rules answer", "Their hash, what they can decide, and what was found when they were last read.", nil, s.ruleSet)
	get(s, "/health", "Is the program alive", "Answers as long as the program does.", nil, s.health)
	get(s, "/ready", "Can it answer", "200 when rules are loaded and the server is not stopping, else 503.", nil, s.ready)
	s.add(http.MethodGet, "/events", "Hear of new rules", "Server-sent events: rules, first at once and then each time that the rules were read.",
		response("text/event-stream", &huma.Schema{Type: "string"}), nil, nil, s.events)
	s.add(http.MethodGet, "/metrics", "Metrics", "In the text format of Prometheus.",
		response("text/plain", &huma.Schema{Type: "string"}), nil, nil, s.metrics)
	s.add(http.MethodGet, "/openapi.json", "This document", "OpenAPI 3.1.",
		response("application/json", &huma.Schema{Type: "object"}), nil, nil, s.openAPI(&s.document))
	s.add(http.MethodGet, "/openapi-3.0.json", "This document for older tools", "OpenAPI 3.0.",
		response("application/json", &huma.Schema{Type: "object"}), nil, nil, s.openAPI(&s.older))
}

// The parameters of operations.
var (
	wantParam = &huma.Param{
		Name: "want", In: "query", Description: "Answer only this afgørelse or begreb. May be repeated.",
		Schema: &huma.Schema{Type: "array", Items: &huma.Schema{Type: "string"}},
	}
	langParam = &huma.Param{
		Name: "lang", In: "query", Description: "Language of the explanation. The law's words stay Danish in both.",
		Schema: &huma.Schema{Type: "string", Enum: []any{"da", "en"}, Default: "da"},
	}
	atParam = &huma.Param{
		Name: "at", In: "query", Description: "A citation, such as LAB § 114.", Schema: &huma.Schema{Type: "string"},
	}
	ruleSetParam = &huma.Param{
		Name: ruleSetHeader, In: "header", Description: "Hash of the rules that must answer; others give 409.",
		Schema: &huma.Schema{Type: "string", Pattern: "^[0-9a-f]{64}$"},
	}
)

// call is one request for an operation.
type call struct {
	w      http.ResponseWriter
	r      *http.Request
	query  url.Values
	engine *engine.Engine // of the rules that answer; nil if none are loaded
	reader *dsl.Reader    // of the question, in operations that have one
}

// answers handles a call, or says why not.
type answers func(*call) *problem

// post declares an operation on the facts of a case. answer is a schema, or
// the name of one in the document.
func (s *Server) post(path, summary, description string, body *huma.RequestBody, answer any, params []*huma.Param, h answers) {
	schema, ok := answer.(*huma.Schema)
	if !ok {
		schema = ref(answer.(string))
	}
	params = append(slices.Clone(params), ruleSetParam)
	s.add(http.MethodPost, path, summary, description, response("application/json", schema), body, params, s.ruled(h))
}

// get declares an operation that answers with a value of type T.
func get[T any](s *Server, path, summary, description string, params []*huma.Param, h func(*call) (T, *problem)) {
	schema := s.schema(reflect.TypeFor[T]())
	s.add(http.MethodGet, path, summary, description, response("application/json", schema), nil, params, func(c *call) *problem {
		v, p := h(c)
		if p != nil {
			return p
		}
		text, err := json.Marshal(v)
		if err != nil {
			return newProblem(http.StatusInternalServerError, diag.ServerFault)
		}
		c.send(text)
		return nil
	})
}

// add declares an operation and routes it.
func (s *Server) add(method, path, summary, description string, ok *huma.Response, body *huma.RequestBody, params []*huma.Param, h answers) {
	op := &huma.Operation{
		OperationID: operationID(path), Method: method, Path: path, Summary: summary, Description: description,
		Parameters: params, RequestBody: body,
		Responses: map[string]*huma.Response{
			"200":     ok,
			"default": {Description: "Why not", Content: content("application/problem+json", s.schema(reflect.TypeFor[problem]()))},
		},
	}
	s.api.OpenAPI().AddOperation(op)
	s.paths[path] = method
	s.api.Adapter().Handle(op, func(ctx huma.Context) {
		r, w := humago.Unwrap(ctx)
		c := &call{w: w, r: r, query: url.Values{}, engine: w.(*answer).engine} // ServeHTTP alone leads here
		p := c.parameters(op)
		if p == nil {
			p = h(c)
		}
		if p != nil {
			p.write(w)
		}
	})
}

// operationID is the path as one word: schema-facts.
func operationID(path string) string {
	id := []byte(path[1:])
	for i, b := range id {
		if b == '/' || b == '.' {
			id[i] = '-'
		}
	}
	return string(id)
}

// parameters reads the query. What no parameter is called is refused: a fact
// in an address would end in the logs of everything on the way.
func (c *call) parameters(op *huma.Operation) *problem {
	for pair := range strings.SplitSeq(c.r.URL.RawQuery, "&") { // one by one: the first that is wrong is named
		one, err := url.ParseQuery(pair)
		if err != nil {
			return newProblem(http.StatusUnprocessableEntity, diag.QueryUnreadable)
		}
		for name, values := range one {
			i := slices.IndexFunc(op.Parameters, func(p *huma.Param) bool { return p.In == "query" && p.Name == name })
			if i < 0 {
				return newProblem(http.StatusUnprocessableEntity, diag.UnknownParameter, op.Path)
			}
			if options := op.Parameters[i].Schema.Enum; options != nil && !slices.Contains(options, any(values[0])) {
				return newProblem(http.StatusUnprocessableEntity, diag.ParameterOption, name)
			}
			c.query.Add(name, values[0])
		}
	}
	return nil
}

// ruled is for operations that cannot do without rules, and of which a client
// may ask that they be certain ones.
func (s *Server) ruled(h answers) answers {
	return func(c *call) *problem {
		if c.engine == nil {
			return newProblem(http.StatusServiceUnavailable, diag.NoRulesYet)
		}
		if hash := c.r.Header.Get(ruleSetHeader); hash != "" && hash != c.engine.Program().Hash {
			return newProblem(http.StatusConflict, diag.OtherRules)
		}
		c.reader = readers.Get().(*dsl.Reader)
		defer readers.Put(c.reader) // what it read was answered
		return h(c)
	}
}

var readers = sync.Pool{New: func() any { return new(dsl.Reader) }}

// send answers with JSON.
func (c *call) send(text []byte) {
	h := c.w.Header()
	h["Content-Type"] = jsonType
	h["Content-Length"] = []string{strconv.Itoa(len(text))}
	inOnePiece(c.r, len(text))
	_, _ = c.w.Write(text)
}

var jsonType = []string{"application/json"}
