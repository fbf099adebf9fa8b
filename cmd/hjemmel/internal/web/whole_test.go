package web

import (
	"bytes"
	"io"
	"net/http"
	"net/http/httptest"
	"strconv"
	"testing"
)

// TestWhole sends answers of many lengths on one connection: each arrives, and
// nothing is kept back of one that has no body.
func TestWhole(t *testing.T) {
	s := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		n, _ := strconv.Atoi(r.URL.RawQuery)
		(&call{w: w, r: r}).send(bytes.Repeat([]byte("x"), n))
	}))
	s.Listener = wholeListener{s.Listener}
	s.Config.ConnContext = withConn
	s.Start()
	defer s.Close()
	for _, n := range []int{1, leastWhole - 1, leastWhole, 3700, 3800, 3900, 4000, 4096, 4097, 5000, 8192, mostWhole, mostWhole + 1, 1 << 20} {
		for method, want := range map[string]int{http.MethodGet: n, http.MethodHead: 0} {
			r, err := http.NewRequestWithContext(t.Context(), method, s.URL+"?"+strconv.Itoa(n), nil)
			if err != nil {
				t.Fatal(err)
			}
			answer, err := s.Client().Do(r)
			if err != nil {
				t.Fatalf("%s of %d bytes: %v", method, n, err)
			}
			body, err := io.ReadAll(answer.Body)
			answer.Body.Close()
			if err != nil || len(body) != want || answer.ContentLength != int64(n) {
				t.Errorf("%s of %d bytes: got %d, %v", method, n, len(body), err)
			}
		}
	}
}
