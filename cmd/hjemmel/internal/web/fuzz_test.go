package web

import (
	"context"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"testing"
	"time"
)

// The fuzz targets hold every operation to this: whatever is sent, it is
// answered, and never with a fault.

func FuzzDecide(f *testing.F)  { fuzzPost(f, "/decide") }
func FuzzExplain(f *testing.F) { fuzzPost(f, "/explain") }
func FuzzMissing(f *testing.F) { fuzzPost(f, "/missing") }

func fuzzPost(f *testing.F, path string) {
	_, cases := shipped()
	for i, c := range cases {
		if want := expected(c); i%10 == 0 && len(want) > 0 {
			f.Add(url.Values{"want": want[:1]}.Encode(), string(questionText(f, c.Question)), "")
		}
	}
	f.Add("", simple, "")
	f.Add("want=slutdato&lang=en", simple, "0000000000000000000000000000000000000000000000000000000000000000")
	f.Add("want", `{"version": 1, "givet": {"barselsperioder": {"poster": [{}], "og_evt_flere": true}}}`, "")
	s, _ := newServer(f, nil)
	f.Fuzz(func(t *testing.T, query, body, hash string) {
		r := request(http.MethodPost, path, body)
		r.URL.RawQuery = query
		if hash != "" {
			r.Header[ruleSetHeader] = []string{hash}
		}
		answered(t, s, r)
	})
}

func FuzzGet(f *testing.F) {
	s, _ := newServer(f, nil)
	var paths []string
	for path, method := range s.paths {
		if method == http.MethodGet {
			paths = append(paths, path)
		}
	}
	slices.Sort(paths)
	for i := range paths {
		f.Add(uint(i), "", "", "")
	}
	f.Add(uint(slices.Index(paths, "/law")), "at=LAB+%C2%A7+114%2C+stk.+1", "", "")
	f.Add(uint(0), "", "/../x%2f", "text/html")
	f.Fuzz(func(t *testing.T, i uint, query, more, accept string) {
		r := request(http.MethodGet, paths[i%uint(len(paths))], "")
		r.URL.Path += more
		r.URL.RawQuery = query
		r.Header["Accept"] = []string{accept}
		answered(t, s, r)
	})
}

func answered(t *testing.T, s *Server, r *http.Request) {
	t.Helper()
	ctx, leave := context.WithCancel(r.Context())
	defer leave()
	w := &listener{httptest.NewRecorder(), leave}
	s.ServeHTTP(w, r.WithContext(ctx))
	if w.Code >= 500 || w.Code < 200 {
		t.Errorf("%s %s: %d %s", r.Method, r.URL, w.Code, w.Body)
	}
}

// listener is a client that leaves once it has heard something: /events would
// go on.
type listener struct {
	*httptest.ResponseRecorder
	leave context.CancelFunc
}

func (l *listener) Flush()                           { l.leave() }
func (l *listener) SetWriteDeadline(time.Time) error { return nil }
