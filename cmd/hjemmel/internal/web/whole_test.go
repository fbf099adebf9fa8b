package web

import (
	"bytes"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strconv"
	"testing"
)

// answersOf serves answers of as many bytes as the query says.
func answersOf(t *testing.T) *httptest.Server {
	s := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		n, _ := strconv.Atoi(r.URL.RawQuery)
		(&call{w: w, r: r}).send(bytes.Repeat([]byte("x"), n))
	}))
	s.Listener = wholeListener{s.Listener}
	s.Config.ConnContext = withConn
	s.Start()
	t.Cleanup(s.Close)
	return s
}

// TestInOnePiece reads answers once each: all of it is there, be it around what
// the HTTP library writes at once, or several times that.
func TestInOnePiece(t *testing.T) {
	s := answersOf(t)
	c, err := net.Dial("tcp", s.Listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	room := make([]byte, 1<<20)
	for n, step := 1, 0; n < 40_000; n += step {
		if step = 1 + n/10; 3000 < n && n < 5000 {
			step = 17
		}
		if _, err := fmt.Fprintf(c, "GET /?%d HTTP/1.1\r\nHost: localhost\r\n\r\n", n); err != nil {
			t.Fatal(err)
		}
		got, err := c.Read(room)
		if _, body, _ := bytes.Cut(room[:got], headEnd); err != nil || len(body) != n {
			t.Fatalf("of %d bytes %d came first, %v", n, len(body), err)
		}
	}
}

// TestWhole sends answers of many lengths on one connection: each arrives, and
// nothing is kept back of one that has no body.
func TestWhole(t *testing.T) {
	s := answersOf(t)
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
