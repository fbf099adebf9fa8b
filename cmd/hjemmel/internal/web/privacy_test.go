package web

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/engine"
	"github.com/hjemmel/hjemmel/engine/reload"
)

// person is a number of the form of a CPR number. It is put together here so
// that none stands in the tree.
var person = fmt.Sprintf("%06d-%04d", 10170, 1234)

// TestNothingPersonalIsKept puts a person's number in every field of every
// request: each fact and each part of a fact, keys, parameters, headers, paths,
// methods, and requests that are no HTTP. It may come back in the answer; the
// log and the metrics must not have it.
func TestNothingPersonalIsKept(t *testing.T) {
	s, log := newServer(t, nil)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	go func() { _ = s.Serve(t.Context(), l) }() // ends with the test
	sent := 0
	for _, text := range malformed() {
		exchange(t, l.Addr().String(), text, true)
		sent++
	}
	for _, text := range wellFormed(t, s) {
		exchange(t, l.Addr().String(), text, false)
		sent++
	}
	metrics := answerTo(s, request("GET", "/metrics", "")).Body.String()
	for name, text := range map[string]string{"log": log.String(), "metrics": metrics} {
		text = counted.ReplaceAllString(text, "")
		for _, form := range []string{person, strings.ReplaceAll(person, "-", ""), person[:6], person[7:] + "x"} {
			if at := strings.Index(text, form); at >= 0 {
				t.Errorf("the %s has %s: …%s…", name, form, text[max(0, at-200):min(len(text), at+50)])
			}
		}
	}
	if lines := strings.Count(log.String(), `"msg":"request"`); lines < sent/2 {
		t.Errorf("%d requests were sent and %d logged: the test reads the wrong log", sent, lines)
	}
	t.Logf("%d requests, %d bytes of log, %d of metrics", sent, len(log.String()), len(metrics))
}

// counted is what the clock, chance and counters write, which may happen upon
// any six digits.
var counted = regexp.MustCompile(`"time":"[^"]*"|"took_ns":\d+|"request_id":"[^"]*"|(?m) [-+.e\d]+$`)

// wellFormed are requests for every operation with the number everywhere.
func wellFormed(t *testing.T, s *Server) []string {
	var all []string
	add := func(method, target, headers, body string) {
		all = append(all, fmt.Sprintf("%s %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n%sContent-Length: %d\r\n\r\n%s",
			method, target, headers, len(body), body))
	}
	const asJSON = "Content-Type: application/json\r\n"
	everyHeader := asJSON
	for _, name := range []string{
		"X-Request-Id", "Hjemmel-Rule-Set", "Authorization", "User-Agent", "Referer", "Origin", "Cookie", "Accept", "Accept-Language",
		"Traceparent", "Forwarded", "X-Forwarded-For", "X-Other", "X-" + person, "If-None-Match", "Range", "Accept-Encoding", "Last-Event-Id",
	} {
		everyHeader += name + ": " + person + "\r\n"
	}
	for path, method := range s.paths {
		if path == "/events" {
			continue
		}
		add(method, path, everyHeader, simple)
		add(method, path+"?"+person+"="+person, asJSON, simple)
		add(method, path+"?want="+person+"&lang="+person+"&at="+person, asJSON, simple)
		add(method, path+"/"+person, asJSON, simple)
		add(person, path, asJSON, simple)
		if method == http.MethodPost {
			for _, body := range bodies(t) {
				add(method, path+"?want=slutdato", asJSON, body)
			}
		}
	}
	return all
}

// bodies are questions with the number in every place that a question has.
func bodies(t *testing.T) []string {
	e, _ := shipped()
	var all []string
	add := func(question any) {
		text, err := json.Marshal(question)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, string(text))
	}
	for _, field := range []string{"version", "dagen", "lov", "kendt", "forslag", "givet", person} {
		q := map[string]any{"version": 1}
		q[field] = person
		add(q)
		q[field] = []any{person}
		add(q)
	}
	for _, f := range e.Program().Facts {
		for _, told := range told(t, f) {
			add(map[string]any{"version": 1, "dagen": "2022-03-01", "givet": map[string]any{f.Name: told}})
		}
	}
	return append(all, person, `"`+person+`"`, `{"`+person, `{"version": 1, "givet": {"`+person+`": "`+person+`"}}`)
}

// told are ways to say a fact with the number in it: a wrong value, and a right
// one with the number as all that is said beside it.
func told(t *testing.T, f *dsl.Fact) []any {
	right := someAnswer(t, f)
	return []any{
		person,
		[]any{person},
		map[string]any{"er": person},
		map[string]any{"er": right, "af": person, "hensyn": []any{person}, "begrundelse": person},
		map[string]any{"er": right, "dato": person},
		map[string]any{"er": right, person: person},
		[]any{map[string]any{"fra": person, "til_og_med": person, "er": person}},
		map[string]any{"poster": []any{map[string]any{person: person}}},
	}
}

// malformed are requests that the HTTP library refuses or breaks off.
func malformed() []string {
	return []string{
		person + "\r\n\r\n",
		"GET / HTTP/9.9\r\nX: " + person + "\r\n\r\n",
		"GET /" + person + " HTTP/1.1\r\n\r\n",
		"GET / HTTP/1.1\r\nHost: " + person + "\r\nConnection: close\r\n\r\n",
		"GET / HTTP/1.1\r\nHost: localhost\r\nX " + person + ": x\r\n\r\n",
		"GET /%" + person + " HTTP/1.1\r\nHost: localhost\r\n\r\n",
		"GET /law?at=" + person + ";" + person + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
		"POST /decide HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n" + person,
		"POST /decide HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n" + person + "\r\n",
		"POST /decide HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + person + "\r\n\r\n",
		"POST /decide HTTP/1.1\r\nHost: localhost\r\nExpect: " + person + "\r\nConnection: close\r\n\r\n",
		"GET /" + strings.Repeat(person, 4000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n",
	}
}

// dialled is a connection that a text was sent on, as it is.
func dialled(t *testing.T, addr, text string) net.Conn {
	t.Helper()
	c, err := net.Dial("tcp", addr)
	if err != nil {
		t.Fatal(err)
	}
	_ = c.SetDeadline(time.Now().Add(10 * time.Second))
	_, _ = io.WriteString(c, text)
	return c
}

// exchange sends a request as it is, and reads what comes back; last says that
// nothing more will come.
func exchange(t *testing.T, addr, text string, last bool) {
	t.Helper()
	c := dialled(t, addr, text)
	defer c.Close()
	if last {
		_ = c.(*net.TCPConn).CloseWrite()
	}
	w, err := http.ReadResponse(bufio.NewReader(c), nil)
	if err != nil {
		return // refused without a word
	}
	defer w.Body.Close()
	if w.StatusCode >= 500 && w.StatusCode != http.StatusNotImplemented && w.StatusCode != http.StatusHTTPVersionNotSupported {
		t.Errorf("%d for %.200s", w.StatusCode, text)
	}
	_, _ = io.Copy(io.Discard, w.Body)
}

// faulty are rules that fail with a person's number in the fault.
type faulty struct{ Rules }

func (f faulty) Engine() *engine.Engine {
	if f.Rules == nil {
		panic(person)
	}
	return f.Rules.Engine()
}
func (f faulty) Subscribe(func(reload.Change)) func() { return func() {} }

// TestFault answers a fault of ours as one, and logs where it was and not what.
func TestFault(t *testing.T) {
	s, log := newServer(t, nil)
	s.rules = faulty{}
	w := answerTo(s, request("POST", "/decide", simple))
	if w.Code != http.StatusInternalServerError || !strings.Contains(w.Body.String(), "fejl-i-programmet") {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	if text := log.String(); !strings.Contains(text, "privacy_test.go") || strings.Contains(text, person) {
		t.Errorf("log: %s", text)
	}
}
