package web

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/hjemmel/hjemmel/engine/reload"
	"github.com/hjemmel/hjemmel/rules"
)

// The size of a load run: clients at once, requests that each sends in a round,
// and how many rounds; and the requests of one that is held to no bar. A round
// is about as long as the rules stay the same.
const (
	loadClients  = 8
	loadRequests = 3500
	loadRounds   = 12
	loadFew      = 50
)

// The parts of a bare handler's requests per second that must be reached.
const (
	leastDecide  = 0.45
	leastExplain = 0.35
)

// TestLoad measures the server on loopback with a generator on raw sockets,
// while its rules are saved and swapped: how many requests per second it
// answers, as parts of what a bare handler does that sends the same JSON back
// (and, for comparison, of one that parses it first). No request may fail.
//
// They take turns. What else the machine does slows a round down and never up,
// and those most that compute most; so the best round of each is held to the
// bar, and the median is shown beside it. That is done only with
// HJEMMEL_LOAD=1: the race detector, or a machine that is never left alone,
// says nothing about the parts.
func TestLoad(t *testing.T) {
	held := os.Getenv("HJEMMEL_LOAD") != ""
	rounds, requests := 1, loadFew
	if held {
		rounds, requests = loadRounds, loadRequests
	}
	dir := filepath.Join(t.TempDir(), "rules")
	if err := os.CopyFS(dir, rules.FS); err != nil {
		t.Fatal(err)
	}
	w, err := reload.Watch(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	s, err := New(Options{Rules: w, Log: slog.New(slog.NewJSONHandler(io.Discard, nil))})
	if err != nil {
		t.Fatal(err)
	}
	addr := serving(t, func(ctx context.Context, l net.Listener) error { return s.Serve(ctx, l) })
	runs := map[string]*run{
		"bare":    {addr: serving(t, echo(copied)), requests: loadOf(t, "/decide")},
		"parsed":  {addr: serving(t, echo(parsed)), requests: loadOf(t, "/decide")},
		"decide":  {addr: addr, requests: loadOf(t, "/decide")},
		"explain": {addr: addr, requests: loadOf(t, "/explain")},
	}
	swaps := saveAgainAndAgain(t, w, filepath.Join(dir, "lab/paragraf_114.hcl"))
	names := []string{"bare", "parsed", "decide", "explain"}
	for range rounds {
		for _, name := range names {
			runs[name].once(t, requests)
		}
	}
	n := swaps()
	for _, name := range names {
		t.Logf("%-8s %s", name, runs[name])
	}
	part := func(of, whole string, at float64) float64 { return runs[of].rate(at) / runs[whole].rate(at) }
	decide, explain := part("decide", "bare", 1), part("explain", "bare", 1)
	for _, at := range []struct {
		name string
		part float64
	}{{"best", 1}, {"median", .5}} {
		t.Logf("%-6s round: decide %.0f %% and explain %.0f %% of bare; %.0f %% and %.0f %% of one that parses", at.name,
			100*part("decide", "bare", at.part), 100*part("explain", "bare", at.part),
			100*part("decide", "parsed", at.part), 100*part("explain", "parsed", at.part))
	}
	t.Logf("%d swaps", n)
	if n == 0 {
		t.Error("the rules were never swapped")
	}
	if held && (decide < leastDecide || explain < leastExplain) {
		t.Errorf("the bar is %.0f %% and %.0f %%", 100*leastDecide, 100*leastExplain)
	}
}

// echo serves a handler that answers each request with its own body, after it
// has gone through a function.
func echo(through func([]byte) ([]byte, error)) func(context.Context, net.Listener) error {
	handler := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err == nil {
			body, err = through(body)
		}
		if err != nil {
			http.Error(w, "", http.StatusBadRequest)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write(body)
	})
	return func(ctx context.Context, l net.Listener) error {
		server := &http.Server{Handler: handler}
		context.AfterFunc(ctx, func() { server.Close() })
		return server.Serve(l)
	}
}

func copied(body []byte) ([]byte, error) { return body, nil }

// parsed reads the JSON and writes it again, as a server has to that looks into
// it.
func parsed(body []byte) ([]byte, error) {
	var v any
	if err := json.Unmarshal(body, &v); err != nil {
		return nil, err
	}
	return json.Marshal(v)
}

// serving runs a server for as long as the test.
func serving(t testing.TB, serve func(context.Context, net.Listener) error) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() {
		_ = serve(ctx, l)
		close(done)
	}()
	t.Cleanup(func() { stop(); <-done })
	return l.Addr().String()
}

// loadOf are the golden cases as requests, each for the outcomes it is about.
func loadOf(t testing.TB, path string) [][]byte {
	_, cases := shipped()
	var all [][]byte
	for _, c := range cases {
		want := expected(c)
		if len(want) == 0 {
			continue
		}
		body := questionText(t, c.Question)
		all = append(all, fmt.Appendf(nil, "POST %s?%s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s",
			path, url.Values{"want": want}.Encode(), len(body), body))
	}
	return all
}

// saveAgainAndAgain saves a rule file every 500 ms, each time with another
// text; the function that it returns stops it, and counts the swaps.
func saveAgainAndAgain(t *testing.T, w *reload.Watcher, name string) func() int64 {
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var swaps atomic.Int64
	cancel := w.Subscribe(func(c reload.Change) {
		if c.Swapped() {
			swaps.Add(1)
		}
	})
	stop, done := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(done)
		for n := 0; ; n++ {
			saved := strings.Replace(string(text), `resumé       = "`, `resumé       = "`+strconv.Itoa(n)+" ", 1)
			if err := os.WriteFile(name, []byte(saved), 0o666); err != nil {
				t.Error(err)
			}
			select {
			case <-stop:
				return
			case <-time.After(500 * time.Millisecond):
			}
		}
	}()
	return func() int64 {
		close(stop)
		<-done
		cancel()
		return swaps.Load()
	}
}

// run is the same load, sent round after round.
type run struct {
	addr     string
	requests [][]byte
	rates    []float64       // requests per second, by round
	times    []time.Duration // of every request
	bytes    int
}

func (r *run) once(t *testing.T, requests int) {
	t.Helper()
	times := make([][]time.Duration, loadClients)
	var bytes atomic.Int64
	var all sync.WaitGroup
	start := time.Now()
	for i := range loadClients {
		all.Go(func() {
			n, err := send(r.addr, r.requests, i, requests, &times[i])
			if err != nil {
				t.Error(err)
			}
			bytes.Add(int64(n))
		})
	}
	all.Wait()
	took := time.Since(start)
	r.rates = append(r.rates, float64(loadClients*requests)/took.Seconds())
	r.times = append(r.times, slices.Concat(times...)...)
	r.bytes = int(bytes.Load()) / (loadClients * requests)
}

// send is one client: a socket, and requests one after the other. It reads no
// more of an answer than it must, and allocates nothing on the way.
func send(addr string, requests [][]byte, first, n int, times *[]time.Duration) (total int, err error) {
	c, err := net.Dial("tcp", addr)
	if err != nil {
		return 0, err
	}
	defer c.Close()
	*times = make([]time.Duration, 0, n)
	buf := make([]byte, 256<<10)
	for i := range n {
		began := time.Now()
		if _, err := c.Write(requests[(first*31+i)%len(requests)]); err != nil {
			return total, err
		}
		size, err := receive(c, buf)
		if err != nil {
			return total, err
		}
		total += size
		*times = append(*times, time.Since(began))
	}
	return total, nil
}

// receive reads one answer, which must be 200, and returns the length of its
// body.
func receive(c net.Conn, buf []byte) (int, error) {
	n := 0
	for {
		more, err := c.Read(buf[n:])
		if err != nil {
			return 0, err
		}
		n += more
		head, body, whole := bytes.Cut(buf[:n], []byte("\r\n\r\n"))
		if !whole {
			continue
		}
		if !bytes.HasPrefix(head, []byte("HTTP/1.1 200 ")) {
			return 0, fmt.Errorf("answered %.300s", buf[:n])
		}
		_, length, found := bytes.Cut(head, []byte("Content-Length: "))
		if !found {
			return 0, fmt.Errorf("no length: %s", head)
		}
		length, _, _ = bytes.Cut(length, []byte("\r\n"))
		want, err := strconv.Atoi(string(length))
		if err != nil {
			return 0, err
		}
		if len(body) >= want {
			return want, nil
		}
	}
}

// rate is that of a round: 1 the best, 0.5 the one in the middle.
func (r *run) rate(at float64) float64 {
	sorted := slices.Sorted(slices.Values(r.rates))
	return sorted[int(at*float64(len(sorted)-1))]
}

func (r *run) String() string {
	slices.Sort(r.times)
	at := func(part float64) time.Duration {
		return r.times[int(part*float64(len(r.times)-1))].Round(10 * time.Microsecond)
	}
	return fmt.Sprintf("%6.0f requests/s in the best round, %6.0f in the median; p50 %v, p99 %v; %d bytes an answer, %d requests",
		r.rate(1), r.rate(.5), at(.5), at(.99), r.bytes, len(r.times))
}
