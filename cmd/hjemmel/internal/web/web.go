// Package web answers questions over HTTP: package engine for programs in other
// languages.
//
//	s, err := web.New(web.Options{Rules: watcher, Log: log})
//	if err != nil { … }
//	err = s.Serve(ctx, listener)
//
// The contract is the JSON of package dsl and package engine, as the command
// line reads and prints it; the OpenAPI document at /openapi.json is made from
// the same declarations that route the requests (operations.go). Every answer
// carries the hash of the rules that gave it, and a client that must have
// certain rules asks for them by that hash.
//
// What is promised about safety stands in SECURITY.md. In short: nothing that a
// client sends is written to the log or the metrics, not even a path; every
// request is bounded in size, depth and time; and nothing is read from disk on
// behalf of a client. guard.go holds these lines.
package web

import (
	"context"
	"errors"
	"log"
	"log/slog"
	"net"
	"net/http"
	"os"
	"runtime/debug"
	"sync/atomic"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/engine"
	"github.com/hjemmel/hjemmel/engine/reload"
)

// Rules is where the server has its engine from. A reload.Watcher is one.
type Rules interface {
	Engine() *engine.Engine
	Last() reload.Change
	Subscribe(told func(reload.Change)) (cancel func())
}

// Options are what a server is made of.
type Options struct {
	Rules   Rules
	Log     *slog.Logger
	Token   string // shared secret; empty: only clients on this machine
	Version string // of the program
}

// Server is the HTTP API.
type Server struct {
	rules    Rules
	log      *slog.Logger
	token    *digest
	mux      *http.ServeMux
	api      huma.API
	paths    map[string]string // methods by path
	document []byte            // OpenAPI 3.1
	older    []byte            // the same as OpenAPI 3.0
	meters   *meters
	streams  *streams
	stopping atomic.Bool
	forget   func()
}

// New makes a server. Close releases it. It fails only if the parts of the
// program do not fit together, whatever the rules are.
func New(o Options) (*Server, error) {
	s := &Server{
		rules: o.Rules, log: o.Log, token: newDigest(o.Token), mux: http.NewServeMux(),
		paths: map[string]string{}, meters: newMeters(), streams: newStreams(),
	}
	document, err := newDocument(o.Version, s.token != nil)
	if err != nil {
		return nil, err
	}
	s.api = humago.New(s.mux, huma.Config{OpenAPI: document})
	s.operations()
	if err := s.writeDocument(); err != nil {
		return nil, err
	}
	s.mux.HandleFunc("/", s.elsewhere)
	s.meters.rules(reload.Change{New: hashOf(o.Rules.Engine())})
	s.forget = o.Rules.Subscribe(s.reloaded)
	return s, nil
}

// Close ends the event streams and stops listening for new rules.
func (s *Server) Close() {
	s.stopping.Store(true)
	s.forget()
	s.streams.close()
}

// reloaded is told of each time that the rules were read.
func (s *Server) reloaded(c reload.Change) {
	s.meters.rules(c)
	s.streams.send(newRulesEvent(c))
	level, message := slog.LevelInfo, "rules read"
	if c.Found.HasErrors() {
		level, message = slog.LevelWarn, "rules refused, those before go on answering"
	}
	s.log.LogAttrs(context.Background(), level, message,
		slog.Bool("swapped", c.Swapped()), slog.String("rule_set", c.New), slog.Int("findings", len(c.Found)),
		slog.Any("errors", firstErrors(c.Found)), slog.Int64("took_ns", c.Took.Nanoseconds()))
}

// mostErrors is how many errors in the rules are logged; /rule-set has them all.
const mostErrors = 5

// firstErrors names errors in rule files by place and code.
func firstErrors(found diag.List) []string {
	first := []string{}
	for _, d := range found {
		if d.Severity == diag.Error && len(first) < mostErrors {
			first = append(first, d.Place()+string(d.Code))
		}
	}
	return first
}

// The time limits. A request has to come in, be answered and be taken away
// within these; an idle connection is closed.
const (
	readTime   = 10 * time.Second
	decideTime = 5 * time.Second
	writeTime  = 30 * time.Second
	idleTime   = 60 * time.Second
	stopTime   = 10 * time.Second
	maxHeader  = 16 << 10
	headerSlop = 4 << 10 // what the HTTP library takes above the limit that it is given
)

// gcPercent lets the heap grow to several times what is in use before it is
// swept. What a server holds on to is a rule set, some megabytes; what a
// request needs is gone with it.
const gcPercent = 400

// Serve answers on a listener until ctx is done; then it takes no new requests,
// lets those under way finish, and returns.
func (s *Server) Serve(ctx context.Context, l net.Listener) error {
	server := s.http()
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(gcPercent)
	}
	stopped := make(chan error, 1)
	go func() {
		<-ctx.Done()
		s.Close()
		limit, cancel := context.WithTimeout(context.Background(), stopTime)
		defer cancel()
		stopped <- server.Shutdown(limit)
	}()
	if err := server.Serve(wholeListener{l}); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return <-stopped
}

// http is the server with its limits.
func (s *Server) http() *http.Server {
	return &http.Server{
		Handler:        s,
		ConnContext:    withConn,
		ReadTimeout:    readTime, // for the headers too
		WriteTimeout:   writeTime,
		IdleTimeout:    idleTime,
		MaxHeaderBytes: maxHeader - headerSlop,
		ErrorLog:       log.New(quiet{s.log}, "", 0),
	}
}

// quiet notes that the HTTP library had something to say, but not what: it may
// quote a client.
type quiet struct{ log *slog.Logger }

func (q quiet) Write(b []byte) (int, error) {
	q.log.Warn("http: a connection failed")
	return len(b), nil
}

// Fixed are rules that never change.
func Fixed(e *engine.Engine) Rules { return fixed{e} }

type fixed struct{ engine *engine.Engine }

func (f fixed) Engine() *engine.Engine { return f.engine }
func (f fixed) Last() reload.Change {
	return reload.Change{Engine: f.engine, New: f.engine.Program().Hash}
}
func (f fixed) Subscribe(func(reload.Change)) func() { return func() {} }

func hashOf(e *engine.Engine) string {
	if e == nil {
		return ""
	}
	return e.Program().Hash
}
