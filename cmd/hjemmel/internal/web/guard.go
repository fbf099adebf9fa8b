package web

import (
	"crypto/sha256"
	"crypto/subtle"
	"errors"
	"log/slog"
	"math/rand/v2"
	"net"
	"net/http"
	"runtime/debug"
	"strconv"
	"strings"
	"time"

	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/engine"
)

// The headers of every answer.
const (
	requestHeader = "X-Request-Id"
	ruleSetHeader = "Hjemmel-Rule-Set"
)

// ServeHTTP lets a request in or refuses it, and notes how it went.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	a := &answer{ResponseWriter: w, began: time.Now(), id: strconv.FormatUint(rand.Uint64()|1<<63, 36)}
	defer s.note(a, r)
	h := w.Header()
	h[requestHeader] = []string{a.id}
	a.engine = s.rules.Engine()
	if hash := hashOf(a.engine); hash != "" {
		h[ruleSetHeader] = []string{hash}
	}
	h["X-Content-Type-Options"] = noSniff
	h["Cache-Control"] = noStore
	if p := s.admit(r); p != nil {
		if p.Status == http.StatusUnauthorized {
			h["Www-Authenticate"] = []string{"Bearer"}
		}
		p.write(a)
		return
	}
	s.mux.ServeHTTP(a, r)
}

var (
	noSniff = []string{"nosniff"}
	noStore = []string{"no-store"}
)

// answer counts what is sent.
type answer struct {
	http.ResponseWriter
	engine *engine.Engine // of the rules that answer; nil if none are loaded
	began  time.Time
	id     string
	status int
	sent   int
}

func (a *answer) WriteHeader(status int) {
	if a.status == 0 {
		a.status = status
	}
	a.ResponseWriter.WriteHeader(status)
}

func (a *answer) Write(b []byte) (int, error) {
	if a.status == 0 {
		a.status = http.StatusOK
	}
	n, err := a.ResponseWriter.Write(b)
	a.sent += n
	return n, err
}

// Unwrap lets http.ResponseController through.
func (a *answer) Unwrap() http.ResponseWriter { return a.ResponseWriter }

// note logs and counts a request, by its route and never by its address. A
// fault of ours is answered as one.
func (s *Server) note(a *answer, r *http.Request) {
	if fault := recover(); fault != nil {
		if err, ok := fault.(error); ok && errors.Is(err, http.ErrAbortHandler) {
			panic(fault)
		}
		// What was being worked on may be in the fault itself, but not in the stack.
		s.log.Error("fault", slog.String("request_id", a.id), slog.String("stack", string(debug.Stack())))
		if a.status == 0 {
			newProblem(http.StatusInternalServerError, diag.ServerFault).write(a)
		}
	}
	now := time.Now()
	route := r.Pattern
	if route == "" || route == "/" {
		route = "none"
	}
	took := now.Sub(a.began)
	s.meters.request(route, a.status, took)
	if h := s.log.Handler(); h.Enabled(r.Context(), slog.LevelInfo) {
		line := slog.NewRecord(now, slog.LevelInfo, "request", 0) // it is always from here: no need to look for the place
		line.AddAttrs(slog.String("request_id", a.id), slog.String("route", route), slog.Int("status", a.status),
			slog.Int("bytes", a.sent), slog.Int64("took_ns", took.Nanoseconds()))
		_ = h.Handle(r.Context(), line)
	}
}

// open are the paths that need no token: a prober has none.
var open = map[string]bool{"/health": true, "/ready": true}

// admit refuses requests without the token. Where there is no token, those are
// refused that a web page from elsewhere makes in a browser on this machine.
func (s *Server) admit(r *http.Request) *problem {
	switch {
	case open[r.URL.Path]:
		return nil
	case s.token != nil:
		scheme, token, _ := strings.Cut(r.Header.Get("Authorization"), " ")
		if !s.token.matches(token) || !strings.EqualFold(scheme, "Bearer") {
			return newProblem(http.StatusUnauthorized, diag.NoToken)
		}
	case !isLoopback(r.Host) || crossOrigin.Check(r) != nil:
		return newProblem(http.StatusForbidden, diag.ForeignPage)
	}
	return nil
}

var crossOrigin = http.NewCrossOriginProtection()

// isLoopback reports whether a host, with or without a port, is this machine.
func isLoopback(host string) bool {
	name, _, err := net.SplitHostPort(host)
	if err != nil {
		name = strings.Trim(host, "[]")
	}
	if strings.EqualFold(name, "localhost") {
		return true
	}
	ip := net.ParseIP(name)
	return ip != nil && ip.IsLoopback()
}

// digest is a token as it is kept.
type digest [sha256.Size]byte

func newDigest(token string) *digest {
	if token == "" {
		return nil
	}
	d := digest(sha256.Sum256([]byte(token)))
	return &d
}

// matches takes the same time for every token.
func (d *digest) matches(token string) bool {
	other := sha256.Sum256([]byte(token))
	return subtle.ConstantTimeCompare(d[:], other[:]) == 1
}

// elsewhere answers what no operation does.
func (s *Server) elsewhere(w http.ResponseWriter, r *http.Request) {
	if methods, ok := s.paths[r.URL.Path]; ok {
		w.Header().Set("Allow", methods)
		newProblem(http.StatusMethodNotAllowed, diag.WrongMethod, methods).write(w)
		return
	}
	newProblem(http.StatusNotFound, diag.NoPath).write(w)
}
