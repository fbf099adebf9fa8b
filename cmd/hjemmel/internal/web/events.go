package web

import (
	"encoding/json"
	"net/http"
	"sync"
	"time"

	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/engine/reload"
)

// rulesEvent tells of a reading of the rules.
type rulesEvent struct {
	Old      string   `json:"old,omitempty"` // hash of the rules that answered before
	New      string   `json:"new"`           // and of those that answer now
	Errors   bool     `json:"errors"`        // what was read has errors, and answers nothing
	Findings int      `json:"findings"`
	Changed  []string `json:"changed"` // provisions as they are cited, other blocks by keyword and name
}

func newRulesEvent(c reload.Change) rulesEvent {
	return rulesEvent{c.Old, c.New, c.Found.HasErrors(), len(c.Found), append([]string{}, c.Changed...)}
}

// streams are the clients that listen.
type streams struct {
	mu     sync.Mutex
	open   map[chan rulesEvent]bool
	closed chan struct{}
	once   sync.Once
}

// The most clients that may listen at once, and how often they hear that the
// line is open.
const (
	maxStreams = 64
	beatTime   = 15 * time.Second
)

func newStreams() *streams {
	return &streams{open: map[chan rulesEvent]bool{}, closed: make(chan struct{})}
}

func (s *streams) close() { s.once.Do(func() { close(s.closed) }) }

// join returns a channel of events, or nil if there are too many. A client
// that is slow misses events, but not the last: an older one makes room.
func (s *streams) join() chan rulesEvent {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.open) >= maxStreams {
		return nil
	}
	c := make(chan rulesEvent, 1)
	s.open[c] = true
	return c
}

func (s *streams) leave(c chan rulesEvent) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.open, c)
}

func (s *streams) send(e rulesEvent) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for c := range s.open {
		select {
		case <-c:
		default:
		}
		c <- e
	}
}

// events tells a client of rules for as long as it listens.
func (s *Server) events(c *call) *problem {
	told := s.streams.join()
	if told == nil {
		return newProblem(http.StatusTooManyRequests, diag.TooManyListeners)
	}
	defer s.streams.leave(told)
	c.w.Header().Set("Content-Type", "text/event-stream")
	beat := time.NewTicker(beatTime)
	defer beat.Stop()
	last := s.rules.Last()
	last.Old, last.Changed = last.New, nil
	for text := eventText(newRulesEvent(last)); c.push(text); {
		select {
		case e := <-told:
			text = eventText(e)
		case <-beat.C:
			text = []byte(":\n\n")
		case <-c.r.Context().Done():
			return nil
		case <-s.streams.closed:
			return nil
		}
	}
	return nil
}

func eventText(e rulesEvent) []byte {
	data, err := json.Marshal(e)
	if err != nil {
		return nil
	}
	return append(append([]byte("event: rules\ndata: "), data...), "\n\n"...)
}

// push sends at once; false if the client is gone. Only a single push is held
// to the time limit, not the whole stream.
func (c *call) push(text []byte) bool {
	control := http.NewResponseController(c.w)
	if control.SetWriteDeadline(time.Now().Add(writeTime)) != nil {
		return false
	}
	if _, err := c.w.Write(text); err != nil {
		return false
	}
	return control.Flush() == nil
}
