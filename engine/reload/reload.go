// Package reload keeps an engine in step with a folder of rule files.
//
//	rules, err := reload.Watch("rules")
//	if err != nil { … }
//	defer rules.Close()
//	…
//	d, err := rules.Engine().Decide(ctx, query)
//
// A [Watcher] follows the folder and all below it: files that are written,
// renamed, made or deleted, by whatever an editor does when it saves. Each
// time the folder has come to rest, the rules are loaded aside into a new
// engine, and swapped in atomically. Rules that do not load swap nothing: the
// old engine goes on answering, and [Watcher.Last] says why. Nor do rules that
// say the same as before, by their hash. A file that was emptied, as by a
// program that is about to write it, is such a fault of the rules; it is waited
// for a second before it is told of.
//
// A file that stands as it did is not read again, nor is a condition checked
// again for which nothing has changed (dsl.Memory): so a save takes little from
// the questions that are answered meanwhile.
//
// An engine is immutable. Take it once for each question, and the answer, its
// explanation and the hash that it carries are all of the same rules.
//
// [Follow] is the same without the engine, for folders with other things in
// them, such as cases.
package reload

import (
	"sync"
	"sync/atomic"
	"time"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/engine"
)

// Watcher has the engine of a folder as it stands. It is safe to share.
type Watcher struct {
	follower *Follower
	last     atomic.Pointer[Change]

	mu          sync.Mutex
	subscribers map[*subscriber]bool

	// Only the follower's goroutine uses these.
	seen   snapshot   // the files of the engine in Last
	memory dsl.Memory // what was read the last time
}

type subscriber struct{ told func(Change) }

// Change is what came of reading the folder.
type Change struct {
	Engine  *engine.Engine // answers from now on; nil until rules have loaded
	Old     string         // hash of the rules that answered before; empty at first
	New     string         // hash of the rules that answer now
	Found   diag.List      // in the folder; rules with an error among it were not swapped in
	Changed []string       // what reads differently: provisions as they are cited, other blocks by keyword and name
	Since   time.Time      // when the folder was first noticed to change
	Took    time.Duration  // to load, compare and swap
}

// Swapped reports whether the change brought a new engine.
func (c Change) Swapped() bool { return c.Old != c.New }

// Watch loads the rules of a folder and follows it. That the rules do not load
// is not an error here: Last has what was found, and Engine is nil until they
// do. The error says that the folder cannot be opened or followed.
func Watch(dir string) (*Watcher, error) { return watch(dir, usual) }

func watch(dir string, p pace) (*Watcher, error) {
	w := &Watcher{subscribers: map[*subscriber]bool{}}
	w.last.Store(&Change{})
	var err error
	w.follower, err = follow(dir, p, w.load)
	if err != nil {
		return nil, err
	}
	return w, nil
}

// Engine returns the engine that answers now, or nil if no rules have loaded.
func (w *Watcher) Engine() *engine.Engine { return w.last.Load().Engine }

// Last returns what came of reading the folder the last time.
func (w *Watcher) Last() Change { return *w.last.Load() }

// Subscribe has told called with every change from now on, one at a time and
// in order, after the swap. It must return soon: the next load waits for it.
// After cancel has returned, told is not called any more. From told neither
// Subscribe nor cancel nor Close may be called: they wait for it to return.
func (w *Watcher) Subscribe(told func(Change)) (cancel func()) {
	s := &subscriber{told}
	w.mu.Lock()
	defer w.mu.Unlock()
	w.subscribers[s] = true
	return func() {
		w.mu.Lock()
		defer w.mu.Unlock()
		delete(w.subscribers, s)
	}
}

// Close stops following. The last engine goes on answering. It is called once.
func (w *Watcher) Close() error { return w.follower.Close() }

// load reads the rules and swaps them in if they are sound and new.
func (w *Watcher) load(files snapshot, since time.Time) {
	start := time.Now()
	before := w.last.Load()
	c := Change{Engine: before.Engine, Old: before.New, New: before.New, Since: since}
	var e *engine.Engine
	if e, c.Found = engine.Reopen(files, &w.memory); e != nil && e.Program().Hash != before.New {
		c.Engine, c.New = e, e.Program().Hash
		c.Changed = changed(w.seen, files)
		w.seen = files
	}
	c.Took = time.Since(start)
	w.last.Store(&c)
	w.tell(c)
}

func (w *Watcher) tell(c Change) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for s := range w.subscribers {
		s.told(c)
	}
}
