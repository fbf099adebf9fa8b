package engine_test

import (
	"context"
	"encoding/json"
	"io/fs"
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/engine"
	"github.com/hjemmel/hjemmel/rules"
)

var figure = regexp.MustCompile(`(er +|når +)= "[^"]*?([0-9]+)`)

// TestReopen changes a figure of the shipped rules at a time, breaks them now
// and then, and holds what the golden cases come to by the engine that was
// opened again to what they come to by one opened from scratch.
func TestReopen(t *testing.T) {
	steps := 24
	if testing.Short() {
		steps = 6
	}
	r := rand.New(rand.NewPCG(4, 2))
	files, names := editable(t)
	memory := new(dsl.Memory)
	first, found := engine.Reopen(files, memory)
	if found.HasErrors() {
		t.Fatal(found)
	}
	all, _ := dsl.LoadCases(goldenFS(), first.Program())
	var cases []*dsl.Case
	for _, n := range r.Perm(len(all))[:30] {
		cases = append(cases, all[n])
	}
	before, differ := decided(t, first, cases), 0
	for step := range steps {
		name := names[r.IntN(len(names))]
		old := files[name]
		if at := figure.FindAllSubmatchIndex(old.Data, -1); len(at) > 0 {
			place := at[r.IntN(len(at))]
			text := string(old.Data)
			files[name] = &fstest.MapFile{Data: []byte(text[:place[4]] + "7" + text[place[4]:])}
		}
		if step%5 == 4 {
			broken := strings.TrimSuffix(strings.TrimSpace(string(old.Data)), "}")
			files[name] = &fstest.MapFile{Data: []byte(broken)}
		}
		want, wantFound := engine.Open(files)
		is, found := engine.Reopen(files, memory)
		if found.Error() != wantFound.Error() || (is == nil) != (want == nil) {
			t.Fatalf("step %d, %s: from scratch\n%v\nagain\n%v", step, name, wantFound, found)
		}
		if is == nil {
			files[name] = old
			continue
		}
		got := decided(t, is, cases)
		if want := decided(t, want, cases); got != want {
			t.Fatalf("step %d, %s: from scratch\n%s\nagain\n%s", step, name, want, got)
		}
		if got != before {
			differ++
		}
	}
	if !testing.Short() && differ < steps/5 {
		t.Errorf("only %d of %d changes made a difference", differ, steps)
	}
	if decided(t, first, cases) != before {
		t.Error("the first engine has changed")
	}
}

// editable are the shipped rules, and the names of the files with rules in them.
func editable(t *testing.T) (fstest.MapFS, []string) {
	t.Helper()
	files, names := fstest.MapFS{}, []string(nil)
	err := fs.WalkDir(rules.FS, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := fs.ReadFile(rules.FS, name)
		files[name] = &fstest.MapFile{Data: text}
		if strings.Contains(name, "paragraf") {
			names = append(names, name)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files, names
}

// decided is all that an engine says of some cases.
func decided(t *testing.T, e *engine.Engine, cases []*dsl.Case) string {
	t.Helper()
	var all strings.Builder
	for _, c := range cases {
		d, err := e.Decide(context.Background(), ask(c))
		if err != nil {
			all.WriteString(err.Error())
			continue
		}
		d.RuleSet = ""
		text, err := json.Marshal(d)
		if err != nil {
			t.Fatal(err)
		}
		all.Write(text)
	}
	return all.String()
}
