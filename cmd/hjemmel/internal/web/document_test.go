package web

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/getkin/kin-openapi/openapi3filter"
	"github.com/getkin/kin-openapi/routers"
	"github.com/getkin/kin-openapi/routers/gorillamux"
)

// document loads the OpenAPI document that a server gives, and holds it to the
// specification.
func document(t *testing.T, s *Server, path string) *openapi3.T {
	t.Helper()
	w := answerTo(s, request("GET", path, ""))
	doc, err := openapi3.NewLoader().LoadFromData(w.Body.Bytes())
	if err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	if err := doc.Validate(context.Background()); err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	return doc
}

func TestDocumentIsValid(t *testing.T) {
	s, _ := newServer(t, nil)
	if v := document(t, s, "/openapi.json").OpenAPI; v != "3.1.0" {
		t.Errorf("version %s", v)
	}
	if v := document(t, s, "/openapi-3.0.json").OpenAPI; v != "3.0.3" {
		t.Errorf("version %s", v)
	}
	guarded, _ := newServer(t, func(o *Options) { o.Token = "en-hemmelighed-paa-32-tegn-123456" })
	w := answerTo(guarded, with(request("GET", "/openapi.json", ""), "Authorization", "Bearer en-hemmelighed-paa-32-tegn-123456"))
	if doc, err := openapi3.NewLoader().LoadFromData(w.Body.Bytes()); err != nil || doc.Components.SecuritySchemes["token"] == nil {
		t.Errorf("the document does not tell of the token: %v", err)
	}
}

// TestDocumentIsTrue sends every operation requests good and bad, and holds the
// answers, of every status, to what the document says.
func TestDocumentIsTrue(t *testing.T) {
	s, _ := newServer(t, nil)
	for _, path := range []string{"/openapi.json", "/openapi-3.0.json"} {
		doc := document(t, s, path)
		doc.Servers = nil
		router, err := gorillamux.NewRouter(doc)
		if err != nil {
			t.Fatal(err)
		}
		tried := map[string]bool{}
		for _, r := range everySort(t) {
			tried[r.Method+" "+r.URL.Path] = true
			holds(t, s, router, r)
		}
		for path, item := range doc.Paths.Map() {
			for method := range item.Operations() {
				if !tried[method+" "+path] && path != "/events" {
					t.Errorf("%s %s is in the document, and was not tried", method, path)
				}
			}
		}
	}
}

// everySort are requests of every sort: all cases, decided and explained, and
// what else there is to get.
func everySort(t *testing.T) []*http.Request {
	var all []*http.Request
	_, cases := shipped()
	for i, c := range cases {
		want := expected(c)
		if len(want) == 0 {
			continue
		}
		path := []string{"/decide", "/explain", "/missing"}[i%3]
		all = append(all, request("POST", path+"?"+url.Values{"want": want}.Encode(), string(questionText(t, c.Question))))
	}
	for _, path := range []string{"/decide", "/explain?lang=en", "/missing"} {
		all = append(all,
			request("POST", path, simple),
			request("POST", path, `{"version": 1, "givet": {"x": 1}}`),
			with(request("POST", path, simple), ruleSetHeader, strings.Repeat("0", 64)))
	}
	for _, path := range []string{
		"/law", "/law?at=LAB+%C2%A7+114", "/law?at=x", "/facts", "/schema/facts", "/schema/decision", "/rule-set",
		"/health", "/ready", "/metrics", "/openapi.json", "/openapi-3.0.json",
	} {
		all = append(all, request("GET", path, ""))
	}
	return all
}

// holds checks an answer against the document.
func holds(t *testing.T, s *Server, router routers.Router, r *http.Request) {
	t.Helper()
	body, _ := io.ReadAll(r.Body)
	r.Body = io.NopCloser(bytes.NewReader(body))
	route, params, err := router.FindRoute(r)
	if err != nil {
		t.Errorf("%s %s is not in the document: %v", r.Method, r.URL, err)
		return
	}
	w := answerTo(s, r)
	in := &openapi3filter.RequestValidationInput{Request: r, PathParams: params, Route: route}
	if w.Code < 300 {
		r.Body = io.NopCloser(bytes.NewReader(body))
		if err := openapi3filter.ValidateRequest(context.Background(), in); err != nil {
			t.Errorf("%s %s: a good request is not as the document says: %v", r.Method, r.URL, err)
		}
	}
	out := &openapi3filter.ResponseValidationInput{
		RequestValidationInput: in, Status: w.Code, Header: w.Header(), Body: io.NopCloser(w.Body),
		Options: &openapi3filter.Options{IncludeResponseStatus: true},
	}
	if err := openapi3filter.ValidateResponse(context.Background(), out); err != nil {
		t.Errorf("%s %s: the answer %d is not as the document says: %v", r.Method, r.URL, w.Code, err)
	}
}

func init() { // the package knows problems as JSON, but not our two kinds of text
	openapi3filter.RegisterBodyDecoder("text/plain", openapi3filter.FileBodyDecoder)
}

// TestDocumentNamesEveryPath asks for what is routed and not documented: there
// is nothing.
func TestDocumentNamesEveryPath(t *testing.T) {
	s, _ := newServer(t, nil)
	var doc struct {
		Paths map[string]map[string]json.RawMessage
	}
	if err := json.Unmarshal(s.document, &doc); err != nil {
		t.Fatal(err)
	}
	for path, method := range s.paths {
		if doc.Paths[path][strings.ToLower(method)] == nil {
			t.Errorf("%s %s is routed and not documented", method, path)
		}
	}
	if len(doc.Paths) != len(s.paths) {
		t.Errorf("%d paths are documented, %d are routed", len(doc.Paths), len(s.paths))
	}
}
