package web

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/value"
	"github.com/hjemmel/hjemmel/engine"
	"github.com/hjemmel/hjemmel/rules"
)

// shipped is the engine of the shipped rules, and the golden cases for it.
var shipped = sync.OnceValues(func() (*engine.Engine, []*dsl.Case) {
	e, found := engine.Open(rules.FS)
	if e == nil {
		panic(found)
	}
	cases, found := dsl.LoadCases(os.DirFS("../../../../golden"), e.Program())
	if found.HasErrors() {
		panic(found)
	}
	return e, cases
})

// journal is a log that tests can read while it is written.
type journal struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (j *journal) Write(b []byte) (int, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.text.Write(b)
}

func (j *journal) String() string {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.text.String()
}

// newServer serves the shipped rules to requests that a test makes itself.
func newServer(t testing.TB, change func(*Options)) (*Server, *journal) {
	t.Helper()
	e, _ := shipped()
	log := &journal{}
	o := Options{Rules: Fixed(e), Log: slog.New(slog.NewJSONHandler(log, nil)), Version: "test"}
	if change != nil {
		change(&o)
	}
	s, err := New(o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(s.Close)
	return s, log
}

const local = "http://127.0.0.1:8080"

func request(method, path, body string) *http.Request {
	r := httptest.NewRequest(method, local+path, strings.NewReader(body))
	if method == http.MethodPost {
		r.Header.Set("Content-Type", "application/json")
	}
	return r
}

func answerTo(s http.Handler, r *http.Request) *httptest.ResponseRecorder {
	w := httptest.NewRecorder()
	s.ServeHTTP(w, r)
	return w
}

// simple is a question that every test of decide can ask.
const simple = `{"version": 1, "dagen": "2022-03-01", "givet": {"startdato": "2022-03-01"}}`

// TestAnswersAreTheEngines holds every golden case, sent over HTTP, to what the
// engine itself says, and to the hash of the rules.
func TestAnswersAreTheEngines(t *testing.T) {
	s, _ := newServer(t, nil)
	e, cases := shipped()
	for _, c := range cases {
		q := engine.Ask(c.Question, expected(c)...)
		if len(q.Want) == 0 {
			continue // it only holds facts for others
		}
		want, err := e.Decide(context.Background(), q)
		if err != nil {
			t.Fatal(err)
		}
		text, err := want.MarshalJSON()
		if err != nil {
			t.Fatal(err)
		}
		w := answerTo(s, request("POST", "/decide?"+url.Values{"want": q.Want}.Encode(), string(questionText(t, c.Question))))
		if w.Code != http.StatusOK || !bytes.Equal(w.Body.Bytes(), text) {
			t.Fatalf("“%s”: %d %s\nwant %s", c.Name, w.Code, w.Body, text)
		}
		if w.Header().Get(ruleSetHeader) != e.Program().Hash {
			t.Errorf("“%s”: the answer does not carry the hash of the rules", c.Name)
		}
	}
}

// expected are the outcomes that a case is about.
func expected(c *dsl.Case) []string {
	var names []string
	for _, x := range c.Expect {
		names = append(names, x.Name)
	}
	return names
}

// TestRefusals shows what a client is told that asks wrongly.
func TestRefusals(t *testing.T) {
	s, _ := newServer(t, nil)
	deep := `{"version":1,"givet":{"startdato":` + strings.Repeat("[", 100_000) + strings.Repeat("]", 100_000) + `}}`
	for _, test := range []struct {
		name string
		r    *http.Request
		want int
		code string
	}{
		{"no JSON", request("POST", "/decide", "hej"), 422, "anmodning-oplysninger"},
		{"nothing", request("POST", "/decide", ""), 422, "anmodning-oplysninger"},
		{"a fact that there is not", request("POST", "/decide", `{"version": 1, "givet": {"x": true}}`), 422, "anmodning-oplysninger"},
		{"an outcome that there is not", request("POST", "/decide?want=x", simple), 422, "spørgsmål-afgørelse"},
		{"a fact in the address", request("POST", "/decide?startdato=2022-03-01", simple), 422, "anmodning-parameter"},
		{"an address that cannot be read", request("POST", "/decide?%zz", simple), 422, "anmodning-adresse"},
		{"another language", request("POST", "/explain?lang=fr", simple), 422, "anmodning-mulighed"},
		{"an unknown parameter before another language", request("POST", "/explain?x=1&lang=fr", simple), 422, "anmodning-parameter"},
		{"another language before an unknown parameter", request("POST", "/explain?lang=fr&x=1", simple), 422, "anmodning-mulighed"},
		{"too large", request("POST", "/decide", `{"version": 1}`+strings.Repeat(" ", 2<<20)), 413, "anmodning-oplysninger"},
		{"nested too deep", request("POST", "/decide", deep), 422, "anmodning-oplysninger"},
		{"other rules", with(request("POST", "/decide", simple), ruleSetHeader, strings.Repeat("0", 64)), 409, "andet-regelsæt"},
		{"another type", with(request("POST", "/decide", simple), "Content-Type", "text/plain"), 415, "anmodning-ikke-json"},
		{"the wrong method", request("GET", "/decide", ""), 405, "anmodning-metode"},
		{"a path that there is not", request("GET", "/x", ""), 404, "anmodning-sti"},
		{"a provision that there is not", request("GET", "/law?at=LAB+%C2%A7+9999", ""), 404, "ingen-bestemmelse"},
		{"no citation", request("GET", "/law?at=x", ""), 422, ""},
		{"a page from elsewhere", with(request("POST", "/decide", simple), "Origin", "https://example.com"), 403, "anmodning-fremmed"},
		{"a name that leads here", from(request("POST", "/decide", simple), "rebound.example.com"), 403, "anmodning-fremmed"},
	} {
		t.Run(test.name, func(t *testing.T) {
			w := answerTo(s, test.r)
			var p problem
			if err := json.Unmarshal(w.Body.Bytes(), &p); err != nil {
				t.Fatalf("%d %s: %v", w.Code, w.Body, err)
			}
			if w.Code != test.want || p.Status != test.want || test.code != "" && string(p.Code) != test.code {
				t.Errorf("got %d %s, want %d %s", w.Code, p.Code, test.want, test.code)
			}
			if hash := s.rules.Engine().Program().Hash; p.RuleSet != hash || w.Header().Get(ruleSetHeader) != hash {
				t.Errorf("the answer does not carry the hash of the rules: %s", w.Body)
			}
			if p.Message.DA == "" || p.Help.EN == "" || p.Request == "" || p.Request != w.Header().Get(requestHeader) {
				t.Errorf("not a whole answer: %s", w.Body)
			}
		})
	}
}

func with(r *http.Request, header, value string) *http.Request {
	r.Header.Set(header, value)
	return r
}

func from(r *http.Request, host string) *http.Request {
	r.Host = host
	return r
}

// TestTraversal asks for files by every trick in the address.
func TestTraversal(t *testing.T) {
	s, _ := newServer(t, nil)
	for _, path := range []string{
		"/../../etc/passwd", "/..%2f..%2fetc%2fpasswd", "/law/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd",
		"/law?at=../../etc/passwd", "/schema/..%5c..%5cetc%5cpasswd", "//etc/passwd", "/openapi.json/../../etc/passwd",
	} {
		if w := answerTo(s, request("GET", path, "")); w.Code < 300 {
			t.Errorf("%s: %d %s", path, w.Code, w.Body)
		}
	}
}

func TestToken(t *testing.T) {
	s, log := newServer(t, func(o *Options) { o.Token = "en-hemmelighed-paa-32-tegn-123456" })
	ask := func(path, auth string) int {
		t.Helper()
		r := from(request("GET", path, ""), "hjemmel.example.com")
		if auth != "" {
			r.Header.Set("Authorization", auth)
		}
		w := answerTo(s, r)
		if scheme := w.Header().Get("WWW-Authenticate"); (w.Code == http.StatusUnauthorized) != (scheme == "Bearer") {
			t.Errorf("%s: %d with the scheme %q", path, w.Code, scheme)
		}
		return w.Code
	}
	for _, test := range []struct {
		path, auth string
		want       int
	}{
		{"/rule-set", "", 401},
		{"/rule-set", "Bearer forkert", 401},
		{"/metrics", "", 401},
		{"/openapi.json", "", 401},
		{"/rule-set", "Bearer en-hemmelighed-paa-32-tegn-123456", 200},
		{"/rule-set", "bearer en-hemmelighed-paa-32-tegn-123456", 200},
		{"/rule-set", "en-hemmelighed-paa-32-tegn-123456", 401},
		{"/health", "", 200},
		{"/ready", "", 200},
	} {
		if got := ask(test.path, test.auth); got != test.want {
			t.Errorf("%s with %q: %d, want %d", test.path, test.auth, got, test.want)
		}
	}
	if strings.Contains(log.String(), "hemmelighed") {
		t.Error("the token is in the log")
	}
}

// TestMissingAsksUntilThereIsAnAnswer answers what /missing asks, one question at a
// time, until the outcome is decided.
func TestMissingAsksUntilThereIsAnAnswer(t *testing.T) {
	s, _ := newServer(t, nil)
	e, _ := shipped()
	givet := map[string]any{}
	for range len(e.Program().Facts) + 1 {
		body, err := json.Marshal(map[string]any{"version": 1, "dagen": "2022-03-01", "givet": givet})
		if err != nil {
			t.Fatal(err)
		}
		var m missing
		w := answerTo(s, request("POST", "/missing?want=kan_iv%C3%A6rks%C3%A6ttes", string(body)))
		if err := json.Unmarshal(w.Body.Bytes(), &m); err != nil || w.Code != http.StatusOK {
			t.Fatalf("%d %s", w.Code, w.Body)
		}
		if len(m.Open) == 0 {
			return
		}
		if m.Next == nil || givet[m.Next.Fact] != nil || m.Next.Question == "" {
			t.Fatalf("asks %+v after %v", m.Next, givet)
		}
		givet[m.Next.Fact] = someAnswer(t, e.Program().Fact(m.Next.Fact))
	}
	t.Fatalf("still open after %v", givet)
}

func someAnswer(t *testing.T, f *dsl.Fact) any {
	if f.Min != nil {
		return f.Min.JSON()
	}
	switch of := f.Type; of.Kind {
	case value.Bool:
		return true
	case value.Date:
		return "1980-03-01"
	case value.Choice:
		return of.Options()[0]
	case value.Number:
		return "1"
	case value.Amount:
		return "1000.00"
	case value.Months:
		return "P6M"
	case value.Days:
		return "P6D"
	case value.Month:
		return "2022-03"
	case value.List, value.Intervals:
		return []any{}
	}
	t.Fatalf("no answer of type %s", f.Type)
	return nil
}

// TestServe starts and stops a server as the command does: a request under way
// is answered, a listener is let go, and nothing is left behind.
func TestServe(t *testing.T) {
	s, log := newServer(t, nil)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.Background())
	served := make(chan error, 1)
	go func() { served <- s.Serve(ctx, l) }()
	events, err := http.Get("http://" + l.Addr().String() + "/events")
	if err != nil {
		t.Fatal(err)
	}
	defer events.Body.Close()
	first := make([]byte, 512)
	n, _ := events.Body.Read(first)
	e, _ := shipped()
	if !strings.Contains(string(first[:n]), "event: rules\ndata: {") || !strings.Contains(string(first[:n]), e.Program().Hash) {
		t.Errorf("the first event: %s", first[:n])
	}
	under, err := net.Dial("tcp", l.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	defer under.Close()
	fmt.Fprintf(under, "POST /decide?want=slutdato HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s", len(simple), simple[:20])
	time.Sleep(50 * time.Millisecond)
	stop()
	time.Sleep(50 * time.Millisecond)
	fmt.Fprint(under, simple[20:])
	if w, err := http.ReadResponse(bufio.NewReader(under), nil); err != nil || w.StatusCode != http.StatusOK {
		t.Errorf("the request under way was answered %v, %v", w, err)
	}
	if err := <-served; err != nil {
		t.Error(err)
	}
	if rest, _ := io.ReadAll(events.Body); strings.Contains(string(rest), "event") {
		t.Errorf("more events: %s", rest)
	}
	if !strings.Contains(log.String(), `"route":"GET /events","status":200`) {
		t.Errorf("log: %s", log)
	}
}

// questionText writes a question as package dsl reads it.
func questionText(t testing.TB, q dsl.Question) []byte {
	t.Helper()
	givet := map[string]any{}
	for _, g := range q.Facts {
		givet[g.Name] = givenJSON(&g)
	}
	out := map[string]any{"version": 1, "givet": givet}
	for name, day := range map[string]*value.Day{"dagen": q.Day, "lov": q.Law, "kendt": q.Known} {
		if day != nil {
			out[name] = day.ISO()
		}
	}
	if len(q.Bills) > 0 {
		out["forslag"] = q.Bills
	}
	text, err := json.Marshal(out)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

func givenJSON(g *dsl.Given) any {
	out := map[string]any{"er": cellJSON(g.Cell)}
	switch {
	case len(g.Timeline) == 1 && g.Timeline[0].From == value.MinDay && g.Timeline[0].To == value.MaxDay:
		out["er"] = cellJSON(g.Timeline[0].Cell) // the same on every day
	case g.Timeline != nil:
		parts := []any{}
		for _, p := range g.Timeline {
			parts = append(parts, map[string]any{"fra": p.From.ISO(), "til_og_med": p.To.ISO(), "er": cellJSON(p.Cell)})
		}
		out["er"] = parts
	}
	if g.By != "" {
		out["af"] = g.By
	}
	if g.Reason != "" {
		out["begrundelse"] = g.Reason
	}
	if len(g.Weighed) > 0 {
		out["hensyn"] = g.Weighed
	}
	if g.Date != nil {
		out["dato"] = g.Date.ISO()
	}
	if len(out) == 1 {
		return out["er"]
	}
	return out
}

func cellJSON(c value.Cell) any {
	if c.State == value.Absent {
		return "ingen"
	}
	return c.Value.JSON()
}
