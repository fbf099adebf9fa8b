package golden_test

import (
	"io/fs"
	"os"
	"path"
	"strings"
	"testing"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/golden"
	"github.com/hjemmel/hjemmel/rules"
)

// TestMendingChangesNoAnswer plants what check --fix mends in every file of
// the shipped rules, and holds the mended rules to every case: the same answers
// on the same grounds.
func TestMendingChangesNoAnswer(t *testing.T) {
	if testing.Short() {
		t.Skip("loads the shipped rules many times")
	}
	planted := map[string]string{}
	err := fs.WalkDir(rules.FS, ".", func(name string, _ fs.DirEntry, err error) error {
		if err != nil || path.Ext(name) != ".hcl" {
			return err
		}
		text, err := fs.ReadFile(rules.FS, name)
		planted[name] = plant(string(text))
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	untidy := overlay(t, rules.FS, planted)
	files, found := dsl.Mend(untidy)
	if len(files) == 0 || found.HasErrors() {
		t.Fatal(len(files), found)
	}
	mended := map[string]string{}
	for name, text := range planted {
		mended[name] = text
	}
	for _, f := range files {
		mended[f.Name] = string(f.Text)
	}
	before, after := open(t, rules.FS), open(t, overlay(t, rules.FS, mended))
	if before.Program().Hash != after.Program().Hash {
		t.Error("the rules have another identity")
	}
	if got, want := answers(run(t, after, os.DirFS("."))), answers(run(t, before, os.DirFS("."))); got != want {
		t.Error("the answers have changed")
	}
}

// plant puts the last provision of a file first, and an accepteret that
// accepts nothing in it.
func plant(text string) string {
	last := strings.LastIndex(text, "\nbestemmelse ")
	first := strings.Index(text, "\nbestemmelse ")
	if last < 0 || first == last {
		return text
	}
	block := strings.Replace(text[last:], " {\n", " {\n  accepteret \"altid-opfyldt\" { begrundelse = \"prøve\" }\n", 1)
	return text[:first] + block + text[first:last]
}

// answers is what came out of a report, with the provisions that carried it.
func answers(r *golden.Report) string {
	var b strings.Builder
	for _, result := range r.Results {
		b.WriteString(result.Case.Name + "\n")
		if result.Err != nil {
			b.WriteString(result.Err.Error() + "\n")
			continue
		}
		for _, o := range result.Decision.Outcomes {
			b.WriteString(o.Term.Name + " " + o.Value.String())
			for _, law := range o.Law {
				b.WriteString(" " + law.String())
			}
			b.WriteString("\n")
		}
	}
	return b.String()
}
