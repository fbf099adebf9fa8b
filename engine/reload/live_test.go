package reload

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/hjemmel/hjemmel/dsl/value"
	"github.com/hjemmel/hjemmel/engine"
)

// TestLive saves rules 1,000 times, in every way that editors and people do,
// while eight goroutines decide. Two files carry the number of the save, each
// its own copy, and no answer may ever show two numbers that differ.
//
// Each save is arranged so that the folder, at every single moment, holds
// either equal numbers or rules that do not load. So whoever sees unequal ones
// has put together files of different moments. The test needs no luck with
// time: only that the deciders and the saver run at once.
func TestLive(t *testing.T) {
	const saves, deciders = 1000, 8
	goroutines, descriptors := runtime.NumGoroutine(), openFiles(t)
	s := newSaver(t)
	w, err := watch(s.dir, pace{quiet: 200 * time.Microsecond, longest: 10 * time.Millisecond, grace: time.Minute, poll: time.Hour})
	if err != nil {
		t.Fatal(err)
	}
	var swaps, kept atomic.Int64
	cancel := w.Subscribe(func(c Change) {
		if c.Swapped() {
			swaps.Add(1)
		} else if c.Found.HasErrors() {
			kept.Add(1)
		}
	})
	var decided atomic.Int64
	var all sync.WaitGroup
	stop := make(chan struct{})
	for range deciders {
		all.Go(func() { decided.Add(decideUntil(t, w, stop)) })
	}
	for range saves {
		s.save()
		if s.stamp%50 == 0 {
			await(t, w, s.stamp)
		}
	}
	await(t, w, s.stamp)
	close(stop)
	all.Wait()
	cancel()
	if err := w.Close(); err != nil {
		t.Error(err)
	}
	t.Logf("%d saves, %d swaps, %d refused, %d decisions", saves, swaps.Load(), kept.Load(), decided.Load())
	if swaps.Load() < saves/50 || kept.Load() == 0 || decided.Load() < saves {
		t.Error("too little happened for the test to mean anything")
	}
	noMore(t, "goroutines", goroutines, func() int { return runtime.NumGoroutine() })
	noMore(t, "open files", descriptors, func() int { return openFiles(t) })
}

// decideUntil decides again and again; the number it sees never goes back.
func decideUntil(t *testing.T, w *Watcher, stop chan struct{}) (n int64) {
	for last := int64(0); ; n++ {
		select {
		case <-stop:
			return n
		default:
		}
		a, z, err := stamps(w.Engine())
		if err != nil || a != z || a < last {
			t.Errorf("decision %d: stamps %d and %d after %d, error %v", n, a, z, last, err)
			return n
		}
		last = a
		time.Sleep(time.Millisecond)
	}
}

// stamps asks the rules for the numbers of both files.
func stamps(e *engine.Engine) (a, z int64, err error) {
	day, _ := value.DayOf(2024, 1, 1)
	d, err := e.Decide(context.Background(), engine.Query{Want: []string{"stempel_a", "stempel_z"}, Day: &day})
	if err != nil {
		return 0, 0, err
	}
	for _, o := range d.Outcomes {
		if o.State != engine.Decided {
			return 0, 0, fmt.Errorf("%s is not decided", o.Term.Name)
		}
	}
	return d.Outcomes[0].Value.N, d.Outcomes[1].Value.N, nil
}

func await(t *testing.T, w *Watcher, stamp int) {
	t.Helper()
	for deadline := time.Now().Add(10 * time.Second); ; time.Sleep(time.Millisecond) {
		a, _, err := stamps(w.Engine())
		if err == nil && a == int64(stamp) {
			return
		}
		if time.Now().After(deadline) {
			t.Fatalf("save %d never came to answer: still %d, %v; %v", stamp, a, err, w.Last().Found)
		}
	}
}

func noMore(t *testing.T, what string, before int, count func() int) {
	t.Helper()
	after := count()
	for deadline := time.Now().Add(5 * time.Second); after > before && time.Now().Before(deadline); after = count() {
		time.Sleep(10 * time.Millisecond)
	}
	if after > before {
		t.Errorf("%s: %d before, %d after", what, before, after)
	}
}

// openFiles counts the descriptors of the process, where the system tells.
func openFiles(t *testing.T) int {
	entries, err := os.ReadDir("/proc/self/fd")
	if err != nil {
		t.Log("descriptors are not counted on this system")
	}
	return len(entries)
}

// saver writes two rule files that need each other: neither loads alone.
type saver struct {
	t     *testing.T
	rand  *rand.Rand
	dir   string // what is watched
	at    string // the folder in it that holds a.hcl
	stamp int
}

func newSaver(t *testing.T) *saver {
	s := &saver{t: t, rand: rand.New(rand.NewPCG(1, 2)), dir: t.TempDir(), stamp: 1}
	s.at = s.dir
	s.write(s.z(), s.text("z"))
	s.write(s.a(), s.text("a"))
	s.fill(s.dir)
	return s
}

// fill puts files between a and z, so that there is time between reading them.
func (s *saver) fill(dir string) {
	for i := range 40 {
		s.must(os.WriteFile(filepath.Join(dir, fmt.Sprintf("fyld%d.hcl", i)), []byte("# fyld\n"), 0o666))
	}
}

func (s *saver) a() string { return filepath.Join(s.at, "a.hcl") }
func (s *saver) z() string { return filepath.Join(s.dir, "z.hcl") }

// text is a rule file with the number of this save. That it cites the other
// file is what keeps it from loading alone.
func (s *saver) text(name string) string {
	other := map[string]string{"a": "z", "z": "a"}[name]
	return fmt.Sprintf(`bestemmelse "%[1]s § 1" {
  resumé = "Stemplet."
  jf     = ["%[2]s § 1"]

  affattelse "1. januar 2020" {
    ved = ["%[1]s"]

    regel "stempel_%[1]s" { er = "%[3]d" }
  }
}

retskilde "%[1]s" {
  art   = "lov"
  titel = "prøveloven %[1]s"
}

afgørelse "stempel_%[1]s" {
  type  = "tal"
  tekst = "stempel"
}
`, name, other, s.stamp)
}

// save makes one new set, in a way drawn at random.
func (s *saver) save() {
	s.stamp++
	ways := []func(){s.half, s.bad, s.byRename, s.deleted, s.moved, s.linked, s.exchanged, s.folderRenamed}
	ways[s.rand.IntN(len(ways))]()
	s.write(s.z(), s.text("z"))
	s.write(s.a(), s.text("a"))
	s.remove(filepath.Join(s.dir, "link.hcl"))
	s.pause()
}

// The ways below all leave a folder that does not load; save then writes z
// and, last, a, which makes it whole.

func (s *saver) half() {
	text := s.text("a")
	s.write(s.a(), text[:s.rand.IntN(len(text)-3)])
}

// bad has its mistake first, so that no beginning of it loads either.
func (s *saver) bad() { s.write(s.a(), "afgørelse \"\" {\n}\n\n"+s.text("a")) }

func (s *saver) deleted() { s.remove(s.a()) }

// byRename saves as many editors do: a backup, a new file beside, and a rename.
func (s *saver) byRename() {
	s.rename(s.a(), s.a()+"~")
	s.pause()
	s.write(s.z()+".tmp", s.text("z"))
	s.rename(s.z()+".tmp", s.z())
	s.write(s.a()+".tmp", s.text("a"))
	s.rename(s.a()+".tmp", s.a())
	s.remove(s.a() + "~")
}

// moved puts a in a folder that is new, two levels down.
func (s *saver) moved() {
	s.remove(s.a())
	s.pause()
	s.at = filepath.Join(s.dir, fmt.Sprint("mappe", s.stamp), "under")
	s.must(os.MkdirAll(s.at, 0o777))
}

// folderRenamed gives the folder of a another name; that alone changes nothing.
func (s *saver) folderRenamed() {
	if s.at == s.dir {
		s.moved()
		return
	}
	to := filepath.Join(s.dir, fmt.Sprint("ny", s.stamp))
	s.rename(filepath.Dir(s.at), to)
	s.at = filepath.Join(to, "under")
	s.pause()
	s.half()
}

// linked leaves a link among the files, which is refused.
func (s *saver) linked() {
	s.must(os.Symlink(s.z(), filepath.Join(s.dir, "link.hcl")))
	s.write(s.z(), s.text("z"))
	s.write(s.a(), s.text("a"))
	s.pause()
}

// exchanged puts a whole new folder in the old one's place.
func (s *saver) exchanged() {
	next, last := s.dir+".next", s.dir+".last"
	s.must(os.MkdirAll(next, 0o777))
	s.at = s.dir
	for _, name := range []string{"a", "z"} {
		s.write(filepath.Join(next, name+".hcl"), s.text(name))
	}
	s.fill(next)
	s.rename(s.dir, last)
	s.rename(next, s.dir)
	s.must(os.RemoveAll(last))
}

func (s *saver) write(name, text string) {
	half := s.rand.IntN(len(text) + 1)
	f, err := os.Create(name)
	s.must(err)
	for _, part := range []string{text[:half], text[half:]} {
		_, err = f.WriteString(part)
		s.must(err)
		if s.rand.IntN(8) == 0 {
			s.pause()
		}
	}
	s.must(f.Close())
}

func (s *saver) remove(name string) {
	if err := os.Remove(name); !os.IsNotExist(err) {
		s.must(err)
	}
}

func (s *saver) rename(from, to string) { s.must(os.Rename(from, to)) }

// pause lets the watcher look in, or not.
func (s *saver) pause() { time.Sleep(time.Duration(s.rand.IntN(1500)) * time.Microsecond) }

func (s *saver) must(err error) {
	if err != nil {
		s.t.Helper()
		s.t.Fatal(err)
	}
}
