package web

import (
	"bufio"
	"context"
	"errors"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/hjemmel/hjemmel/engine"
)

// TestLimits holds the limits that SECURITY.md states: each is set, and each is
// kept, with times that a test can wait for.
func TestLimits(t *testing.T) {
	s, _ := newServer(t, nil)
	server := s.http()
	if server.ReadTimeout != 10*time.Second || server.WriteTimeout != 30*time.Second || decideTime != 5*time.Second {
		t.Error("a request has 10 seconds to arrive, 5 to be decided and 30 to be taken away")
	}
	server.ReadTimeout = 200 * time.Millisecond
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	go func() { _ = server.Serve(l) }()
	defer server.Close()
	const start = "GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
	for _, test := range []struct {
		name, sent string
		want       int // 0: the line is cut
	}{
		{"a whole request", start + "\r\n", 200},
		{"half a header", start + "X: ", 0},
		{"half a body", "POST /decide HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{", 400},
		{"a header of 15 KiB", start + "X: " + strings.Repeat("x", 15<<10) + "\r\n\r\n", 200},
		{"a header of 17 KiB", start + "X: " + strings.Repeat("x", 17<<10) + "\r\n\r\n", 431},
	} {
		if got := statusOf(t, l.Addr().String(), test.sent); got != test.want {
			t.Errorf("%s: %d, want %d", test.name, got, test.want)
		}
	}
}

// statusOf sends what may not be a whole request, and waits to be answered or
// cut off.
func statusOf(t *testing.T, addr, sent string) int {
	t.Helper()
	c := dialled(t, addr, sent)
	defer c.Close()
	w, err := http.ReadResponse(bufio.NewReader(c), nil)
	var slow net.Error
	switch {
	case errors.As(err, &slow) && slow.Timeout():
		t.Fatalf("still connected after %.60q", sent)
	case err != nil:
		return 0
	}
	defer w.Body.Close()
	return w.StatusCode
}

// TestListenersAreFew lets as many listen as there is room for, and no more.
func TestListenersAreFew(t *testing.T) {
	s, _ := newServer(t, nil)
	for range 64 {
		if s.streams.join() == nil {
			t.Fatal("fewer than 64 may listen")
		}
	}
	if w := answerTo(s, request("GET", "/events", "")); w.Code != http.StatusTooManyRequests {
		t.Errorf("one more: %d %s", w.Code, w.Body)
	}
}

// TestDecisionsEnd asks for a decision whose time is up.
func TestDecisionsEnd(t *testing.T) {
	e, cases := shipped()
	_, err := e.Decide(&until{context.Background(), time.Now()}, engine.Ask(cases[0].Question))
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("error %v", err)
	}
}
