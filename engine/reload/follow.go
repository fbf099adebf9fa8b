package reload

import (
	"errors"
	"io/fs"
	"path/filepath"
	"time"

	"github.com/fsnotify/fsnotify"
)

// Follower tells of a folder as it changes.
type Follower struct {
	dir     string
	pace    pace
	changed func(snapshot, time.Time)
	events  *fsnotify.Watcher
	hints   chan struct{} // something may have changed
	last    snapshot
	stop    chan struct{}
	done    chan struct{}
}

// pace is how fast a folder is followed.
type pace struct {
	quiet   time.Duration // how long nothing may happen before the folder is read
	longest time.Duration // it is read anyway when this long has passed
	grace   time.Duration // how long a file that was emptied is waited for
	poll    time.Duration // it is read this often even if nothing was heard
}

var usual = pace{quiet: 5 * time.Millisecond, longest: 250 * time.Millisecond, grace: time.Second, poll: 2 * time.Second}

// Follow calls changed with the rule and case files of a folder as it stands,
// before it returns, and again whenever they have come to stand otherwise,
// with the time when that was first noticed. What it hands over is a copy: all
// of it stood so at one moment, and it never changes.
//
// The first call is made by Follow itself; the others come one at a time, from
// a goroutine that lives until Close. The error says that the folder cannot be
// opened, or that the system has no room to watch more folders.
func Follow(dir string, changed func(files fs.FS, since time.Time)) (*Follower, error) {
	return follow(dir, usual, func(s snapshot, since time.Time) { changed(s, since) })
}

func follow(dir string, p pace, changed func(snapshot, time.Time)) (*Follower, error) {
	events, err := fsnotify.NewWatcher()
	if err != nil {
		return nil, err
	}
	f := &Follower{
		dir: dir, pace: p, changed: changed, events: events,
		hints: make(chan struct{}, 1), stop: make(chan struct{}), done: make(chan struct{}),
	}
	go f.listen()
	if err := f.begin(); err != nil {
		events.Close()
		<-f.done
		return nil, err
	}
	go f.run()
	return f, nil
}

// errRestless says that files changed all the time while they were read.
var errRestless = errors.New("the folder does not come to rest")

// begin reads the folder for the first time.
func (f *Follower) begin() error {
	start := time.Now()
	for {
		err := f.look(start)
		if !errors.Is(err, errRestless) || time.Since(start) > 5*time.Second {
			return err
		}
		time.Sleep(f.pace.quiet)
	}
}

// Close ends the following. When it returns, changed is not running and will
// not be called again. It must not be called from changed.
func (f *Follower) Close() error {
	close(f.stop)
	<-f.done
	err := f.events.Close()
	<-f.done
	return err
}

// listen makes hints of what the system tells. It always has an ear free: the
// system's messenger must not be kept waiting by one who waits for it.
func (f *Follower) listen() {
	defer func() { f.done <- struct{}{} }()
	for {
		var open bool
		select {
		case _, open = <-f.events.Events:
		case _, open = <-f.events.Errors: // such as more changes than could be told
		}
		if !open {
			return
		}
		select {
		case f.hints <- struct{}{}:
		default:
		}
	}
}

// run owns the state: every look at the folder is taken here. What the system
// tells of a change is used only as a hint that there is something to see.
func (f *Follower) run() {
	defer func() { f.done <- struct{}{} }()
	poll := time.NewTicker(f.pace.poll)
	defer poll.Stop()
	quiet := time.NewTimer(time.Hour)
	quiet.Stop()
	var since time.Time // of the first hint that is not followed yet
	hint := func() {
		if since.IsZero() {
			since = time.Now()
		}
		if time.Since(since) < f.pace.longest {
			quiet.Reset(f.pace.quiet)
		}
	}
	for {
		select {
		case <-f.stop:
			return
		case <-f.hints:
			hint()
		case <-quiet.C:
			if wait := f.again(since); wait > 0 {
				quiet.Reset(wait)
			} else {
				since = time.Time{}
			}
		case <-poll.C:
			if since.IsZero() {
				hint()
			}
		}
	}
}

// again looks at the folder once more, and says how soon to do so yet again; 0
// is when something happens. A folder that is gone, which nothing can tell of,
// is shown as one without anything in it.
func (f *Follower) again(since time.Time) time.Duration {
	switch err := f.look(since); {
	case err == nil:
		return 0
	case errors.Is(err, errRestless):
		return f.pace.quiet
	}
	f.tell(snapshot{}, since)
	return f.pace.longest
}

// look reads the folder and tells if it stands otherwise than before. It reads
// until two copies are the same: then all that the second shows stood so at
// the moment between them, and a set that is half written is never seen as
// whole.
func (f *Follower) look(since time.Time) error {
	before, err := take(f.dir)
	if err != nil {
		return err
	}
	for range 8 {
		f.watch(before)
		now, err := take(f.dir)
		if err != nil {
			return err
		}
		switch {
		case !now.same(before):
		case now.emptied(f.last) && time.Since(since) < f.pace.grace:
			return errRestless
		default:
			f.tell(now, since)
			return nil
		}
		before = now
	}
	return errRestless
}

func (f *Follower) tell(now snapshot, since time.Time) {
	if !now.same(f.last) {
		f.last = now
		f.changed(now, since)
	}
}

// watch asks to be told of changes in every folder, anew each time: another
// folder may have come to stand where one was. One that cannot be watched is
// seen when the folder is read anyway.
func (f *Follower) watch(s snapshot) {
	for name, n := range s {
		if n.mode.IsDir() {
			at := filepath.Join(f.dir, filepath.FromSlash(name))
			_ = f.events.Remove(at)
			_ = f.events.Add(at)
		}
	}
}
