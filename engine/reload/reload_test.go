package reload

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/rules"
)

// set is a folder with the shipped rules, watched.
type set struct {
	*testing.T
	dir     string
	w       *Watcher
	changes chan Change
}

func watchShipped(t *testing.T) *set {
	s := &set{T: t, dir: filepath.Join(t.TempDir(), "rules"), changes: make(chan Change, 16)}
	if err := os.CopyFS(s.dir, rules.FS); err != nil {
		t.Fatal(err)
	}
	var err error
	if s.w, err = Watch(s.dir); err != nil {
		t.Fatal(err)
	}
	s.w.Subscribe(func(c Change) { s.changes <- c })
	t.Cleanup(func() { s.w.Close() })
	if found := s.w.Last().Found; s.w.Engine() == nil {
		t.Fatal("the shipped rules do not load: ", found)
	}
	return s
}

// edit replaces text in a file, once.
func (s *set) edit(name, old, new string) {
	s.Helper()
	text := s.read(name)
	if !strings.Contains(text, old) {
		s.Fatalf("%s does not hold %q", name, old)
	}
	s.write(name, strings.Replace(text, old, new, 1))
}

func (s *set) read(name string) string {
	text, err := os.ReadFile(filepath.Join(s.dir, name))
	if err != nil {
		s.Fatal(err)
	}
	return string(text)
}

func (s *set) write(name, text string) {
	if err := os.WriteFile(filepath.Join(s.dir, name), []byte(text), 0o666); err != nil {
		s.Fatal(err)
	}
}

func (s *set) next() Change {
	s.Helper()
	select {
	case c := <-s.changes:
		return c
	case <-time.After(5 * time.Second):
		s.Fatal("no change was told")
		return Change{}
	}
}

const file = "lab/paragraf_114.hcl"

// TestChange shows what a subscriber is told of the things that people save.
func TestChange(t *testing.T) {
	s := watchShipped(t)
	first := s.w.Engine()
	whole := s.read(file)

	t.Run("a remark swaps nothing", func(t *testing.T) {
		s.write(file, "# en bemærkning\n"+whole)
		if c := s.next(); c.Swapped() || c.Found.HasErrors() || s.w.Engine() != first {
			t.Errorf("%+v", c)
		}
	})
	t.Run("an error keeps the old engine and is told", func(t *testing.T) {
		s.edit(file, "regel \"", "regl \"")
		c := s.next()
		if c.Swapped() || !c.Found.HasErrors() || s.w.Engine() != first {
			t.Errorf("%+v", c)
		}
		if at := c.Found[0].Span; at.IsZero() || at.File.Name != file || at.Text() != "regl" {
			t.Errorf("the finding stands at %q", at.Text())
		}
	})
	t.Run("another value is a new engine, and the provision is named", func(t *testing.T) {
		p := first.Program().Term("længste_varighed").Rules[0]
		old := p.Is.Span.Text()
		s.write(file, strings.Replace(whole, `"`+old+`"`, `"`+old+` "`, 1)) // a blank in a text is another text
		c := s.next()
		if !c.Swapped() || s.w.Engine() == first || c.Old != first.Program().Hash || c.New != s.w.Engine().Program().Hash {
			t.Errorf("%+v", c)
		}
		if len(c.Changed) != 1 || !strings.HasPrefix(c.Changed[0], "LAB § 114") {
			t.Errorf("changed: %q", c.Changed)
		}
	})
	t.Run("back again is the first hash again", func(t *testing.T) {
		s.write(file, whole)
		if c := s.next(); c.New != first.Program().Hash || len(c.Changed) != 1 {
			t.Errorf("%+v", c)
		}
	})
	t.Run("the folder is gone, and comes back", func(t *testing.T) {
		away := s.dir + ".away"
		if err := os.Rename(s.dir, away); err != nil {
			t.Fatal(err)
		}
		if c := s.next(); !c.Found.HasErrors() || s.w.Engine() == nil {
			t.Errorf("%+v", c)
		}
		if err := os.Rename(away, s.dir); err != nil {
			t.Fatal(err)
		}
		if c := s.next(); c.Found.HasErrors() || c.New != first.Program().Hash {
			t.Errorf("%+v", c)
		}
	})
}

// TestChanged names blocks by what they say, wherever they stand.
func TestChanged(t *testing.T) {
	before := snapshotOf(map[string]string{
		"a.hcl": "sats \"x\" {\n  enhed = \"kr.\"\n}\n\nbestemmelse \"L § 1\" {\n}\n",
		"b.hcl": "bestemmelse \"L § 2\" {\n}\n",
	})
	for _, test := range []struct {
		name string
		now  map[string]string
		want []string
	}{
		{"moved, with another layout and a remark",
			map[string]string{"c/a.hcl": "bestemmelse \"L § 2\" {\n\n}\n# x\nbestemmelse \"L § 1\" {\n  # y\n}\nsats \"x\" {\nenhed=\"kr.\"\n}\n"}, nil},
		{"changed, new and gone",
			map[string]string{"a.hcl": "bestemmelse \"L § 1\" {\n  resumé = \"x\"\n}\nbestemmelse \"L § 3\" {\n}\n"},
			[]string{"L § 1", "L § 3", "sats x", "L § 2"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := changed(before, snapshotOf(test.now)); !slices.Equal(got, test.want) {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
	if got := changed(nil, before); got != nil {
		t.Errorf("the first rules changed nothing, but: %q", got)
	}
}

func snapshotOf(files map[string]string) snapshot {
	s := snapshot{}
	for name, text := range files {
		s[name] = &node{text: []byte(text)}
	}
	return s
}

// TestSnapshot holds a copy to what the loader finds in the folder itself.
func TestSnapshot(t *testing.T) {
	outside := filepath.Join(t.TempDir(), "udenfor.hcl")
	if err := os.WriteFile(outside, []byte("hemmelig"), 0o666); err != nil {
		t.Fatal(err)
	}
	for name, prepare := range map[string]func(dir string) error{
		"the shipped rules": func(dir string) error { return os.CopyFS(dir, rules.FS) },
		"nothing":           func(string) error { return nil },
		"a link out":        func(dir string) error { return os.Symlink(outside, filepath.Join(dir, "x.hcl")) },
		"a link to nowhere": func(dir string) error { return os.Symlink("ingen", filepath.Join(dir, "x.hcl")) },
		"a link to itself":  func(dir string) error { return os.Symlink(".", filepath.Join(dir, "x")) },
		"hidden files":      func(dir string) error { return os.WriteFile(filepath.Join(dir, ".x.hcl"), []byte("{"), 0o666) },
		"too large":         func(dir string) error { return os.WriteFile(filepath.Join(dir, "x.hcl"), make([]byte, 3<<20), 0o666) },
		"no rule file":      func(dir string) error { return os.WriteFile(filepath.Join(dir, "x.txt"), []byte("x"), 0o666) },
		"a bad name":        func(dir string) error { return os.WriteFile(filepath.Join(dir, "ø.hcl"), nil, 0o666) },
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			if err := prepare(dir); err != nil {
				t.Fatal(err)
			}
			copied, err := take(dir)
			if err != nil {
				t.Fatal(err)
			}
			want, wantFound := dsl.Load(os.DirFS(dir))
			got, found := dsl.Load(copied)
			if want.Hash != got.Hash || wantFound.Error() != found.Error() {
				t.Errorf("from the folder:\n%v\nfrom the copy:\n%v", wantFound, found)
			}
			for name, n := range copied {
				if strings.Contains(string(n.text), "hemmelig") {
					t.Errorf("%s was read from outside the folder", name)
				}
			}
		})
	}
}

// TestFollow tells of a folder that holds something else than rules.
func TestFollow(t *testing.T) {
	dir, seen := t.TempDir(), make(chan []string, 8)
	f, err := Follow(dir, func(files fs.FS, _ time.Time) {
		names, err := fs.Glob(files, "*.hcl")
		if err != nil {
			t.Error(err)
		}
		seen <- names
	})
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if names := <-seen; len(names) != 0 {
		t.Errorf("at first: %q", names)
	}
	if err := os.WriteFile(filepath.Join(dir, "sag.hcl"), []byte("x"), 0o666); err != nil {
		t.Fatal(err)
	}
	if names := <-seen; !slices.Equal(names, []string{"sag.hcl"}) {
		t.Errorf("then: %q", names)
	}
}

func TestNoFolder(t *testing.T) {
	if _, err := Watch(filepath.Join(t.TempDir(), "ingen")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("got %v", err)
	}
}

// TestEmptied holds that rules do not vanish with the text of their file: the
// engine from before goes on answering, and what is wrong is told.
func TestEmptied(t *testing.T) {
	dir, changes := filepath.Join(t.TempDir(), "rules"), make(chan Change, 16)
	if err := os.CopyFS(dir, rules.FS); err != nil {
		t.Fatal(err)
	}
	w, err := watch(dir, pace{quiet: time.Millisecond, longest: 10 * time.Millisecond, grace: 20 * time.Millisecond, poll: time.Second})
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	w.Subscribe(func(c Change) { changes <- c })
	s := &set{T: t, dir: dir, w: w, changes: changes}
	first, whole := w.Engine(), s.read(file)
	for _, empty := range []string{"", " \n"} {
		s.write(file, empty)
		c := s.next()
		if c.Swapped() || w.Engine() != first || len(c.Found) == 0 || c.Found[0].Code != diag.EmptyFile || c.Found[0].Span.File.Name != file {
			t.Errorf("emptied to %q: swapped %v, %v", empty, c.Swapped(), c.Found)
		}
		s.write(file, whole)
		if c := s.next(); c.Swapped() || c.Found.HasErrors() {
			t.Errorf("written again: swapped %v, %v", c.Swapped(), c.Found)
		}
	}
}

// BenchmarkReload measures from a saved file to the new engine, for the shipped
// rules. What a load takes (ms/load) is spread over the rules as a whole: most
// goes to put the program together from blocks that are parsed already, to hold
// its conditions to what they rest on, to compile it, and to clear up after the
// one before; the changed file itself takes a tenth. From the save to the answer
// there is also the short wait for the folder to come to rest, and reading it
// twice.
func BenchmarkReload(b *testing.B) {
	dir := filepath.Join(b.TempDir(), "rules")
	if err := os.CopyFS(dir, rules.FS); err != nil {
		b.Fatal(err)
	}
	w, err := Watch(dir)
	if err != nil {
		b.Fatal(err)
	}
	defer w.Close()
	changes := make(chan Change, 1)
	w.Subscribe(func(c Change) { changes <- c })
	name := filepath.Join(dir, file)
	text, err := os.ReadFile(name)
	if err != nil {
		b.Fatal(err)
	}
	var took, seen time.Duration
	n := 0
	for b.Loop() {
		n++
		said := fmt.Sprintf("resumé = \"%d ", n)
		saved := time.Now()
		if err := os.WriteFile(name, bytes.Replace(text, []byte("resumé       = \""), []byte(said), 1), 0o666); err != nil {
			b.Fatal(err)
		}
		c := <-changes
		if !c.Swapped() || len(c.Changed) != 1 {
			b.Fatal(c)
		}
		took += c.Took
		seen += time.Since(saved)
	}
	b.ReportMetric(float64(took.Microseconds())/float64(n)/1000, "ms/load")
	b.ReportMetric(float64(seen.Microseconds())/float64(n)/1000, "ms/save-to-answer")
}
