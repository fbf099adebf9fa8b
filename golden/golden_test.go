package golden_test

import (
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/engine"
	"github.com/hjemmel/hjemmel/engine/explain"
	"github.com/hjemmel/hjemmel/golden"
	"github.com/hjemmel/hjemmel/rules"
)

var update = flag.Bool("update", false, "write what came out into the case files")

// TestCases holds the shipped rules to every case below this folder.
func TestCases(t *testing.T) {
	e := open(t, rules.FS)
	report := run(t, e, os.DirFS("."))
	if *update {
		rewrite(t, report, func(name string, text []byte) {
			if err := os.WriteFile(name, text, 0o666); err != nil {
				t.Fatal(err)
			}
		})
		report = run(t, e, os.DirFS("."))
	}
	if !report.Green() {
		t.Error(text(t, report))
	}
	if len(report.Results) < 40 {
		t.Errorf("only %d cases", len(report.Results))
	}
}

// The length of a course from 2022, and the same law with one word changed.
const (
	file      = "lab/paragraf_114.hcl"
	before    = `regel "længste_varighed" { er = "3 år" }`
	after     = `regel "længste_varighed" { er = "4 år" }`
	outcome   = "længste_varighed"
	provision = "LAB § 114, stk. 1, 1. pkt."
)

// TestOneWordTurnsItsCasesRed changes one word of the law: every case that
// turns red rests on the rule, every case that pins its value turns red, and
// each red line names the provision, the wording and the line of the file.
func TestOneWordTurnsItsCasesRed(t *testing.T) {
	e, changed := open(t, rules.FS), open(t, overlay(t, rules.FS, edited(t)))
	law := run(t, e, os.DirFS("."))
	for i, now := range run(t, changed, os.DirFS(".")).Results {
		was := law.Results[i]
		rests, pins := restsOn(was)
		if !now.Green() && !rests {
			t.Errorf("«%s» is red and does not rest on %s", was.Case.Name, provision)
		}
		if now.Green() && pins {
			t.Errorf("«%s» is green and pins a value of %s", was.Case.Name, provision)
		}
		for _, d := range now.Differences {
			namesTheRule(t, changed, now, d)
		}
	}
	red := len(run(t, changed, os.DirFS(".")).Red())
	if red == 0 || red > len(law.Results)/2 {
		t.Errorf("%d cases are red", red)
	}
}

// restsOn tells whether an answer of a case rests on the rule, and whether the
// case pins the value that the rule gave.
func restsOn(r *golden.Result) (rests, pins bool) {
	for _, o := range r.Decision.Outcomes {
		o.Explain().Walk(func(a *explain.Argument) {
			for _, s := range a.Steps {
				if isTheRule(s.Rule) && s.Role != explain.NotInForce {
					rests = true
					pins = pins || s.Role == explain.Fires && o.Term.Name == outcome
				}
			}
		})
	}
	return rests, pins
}

func isTheRule(r *dsl.Rule) bool {
	return r.Name == outcome && r.Wording.Provision.Cite.String() == provision && r.Wording.Label == "1. januar 2022"
}

func namesTheRule(t *testing.T, e *engine.Engine, r *golden.Result, d golden.Difference) {
	t.Helper()
	rules := e.Program().Term(outcome).Rules
	rule := rules[slices.IndexFunc(rules, isTheRule)]
	line := fmt.Sprint(rule.Span.Position().Line)
	red := text(t, &golden.Report{Results: []*golden.Result{{Case: r.Case, Decision: r.Decision, Differences: []golden.Difference{d}}}})
	for _, part := range []string{r.Case.Name, d.Name, provision + " (affattelse 1. januar 2022), " + file, line} {
		if !strings.Contains(red, part) {
			t.Errorf("the red line does not name %s:\n%s", part, red)
		}
	}
}

// TestRewriteTurnsRedGreen lets the changed law rewrite the cases: all are
// green then, and nothing but the answers has changed.
func TestRewriteTurnsRedGreen(t *testing.T) {
	changed := open(t, overlay(t, rules.FS, edited(t)))
	report := run(t, changed, os.DirFS("."))
	texts := map[string]string{}
	rewrite(t, report, func(name string, text []byte) { texts[name] = string(text) })
	if len(texts) == 0 {
		t.Fatal("nothing was rewritten")
	}
	again := run(t, changed, overlay(t, os.DirFS("."), texts))
	if !again.Green() {
		t.Error(text(t, again))
	}
	for name, text := range texts {
		old, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		sameButForAnswers(t, name, string(old), text)
	}
}

// sameButForAnswers compares two files line by line: where they differ, the
// name before the equals sign and the remark after the value are the same.
func sameButForAnswers(t *testing.T, name, old, text string) {
	t.Helper()
	a, b := strings.Split(old, "\n"), strings.Split(text, "\n")
	if len(a) != len(b) {
		t.Errorf("%s has %d lines, and had %d", name, len(b), len(a))
		return
	}
	for i := range a {
		if a[i] != b[i] && (leading(a[i], "=") != leading(b[i], "=") || remark(a[i]) != remark(b[i])) {
			t.Errorf("%s:%d: more than an answer was rewritten:\n%s\n%s", name, i+1, a[i], b[i])
		}
	}
}

func leading(line, sign string) string {
	name, _, _ := strings.Cut(line, sign)
	return strings.TrimSpace(name)
}

func remark(line string) string {
	_, remark, _ := strings.Cut(line, "#")
	return remark
}

// open makes an engine of rules that are known to be sound.
func open(t *testing.T, fsys fs.FS) *engine.Engine {
	t.Helper()
	e, list := engine.Open(fsys)
	if err := list.Err(); err != nil {
		t.Fatal(err)
	}
	return e
}

// run reads the cases of a folder and decides them.
func run(t *testing.T, e *engine.Engine, fsys fs.FS) *golden.Report {
	t.Helper()
	cases, list := dsl.LoadCases(fsys, e.Program())
	if err := list.Err(); err != nil {
		t.Fatal(err)
	}
	return golden.Run(t.Context(), e, cases)
}

func rewrite(t *testing.T, report *golden.Report, write func(string, []byte)) {
	t.Helper()
	files, err := golden.Rewrite(report)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		write(f.Name, f.Text)
	}
}

func text(t *testing.T, report *golden.Report) string {
	t.Helper()
	var b strings.Builder
	if err := report.WriteText(&b, diag.Danish); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// edited is the rule file with the one word changed.
func edited(t *testing.T) map[string]string {
	t.Helper()
	text, err := fs.ReadFile(rules.FS, file)
	if err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(string(text), before); n != 1 {
		t.Fatalf("%s holds %q %d times", file, before, n)
	}
	return map[string]string{file: strings.Replace(string(text), before, after, 1)}
}

// overlay is a folder with other texts in place of some of its files.
func overlay(t *testing.T, fsys fs.FS, texts map[string]string) fs.FS {
	t.Helper()
	files := fstest.MapFS{}
	err := fs.WalkDir(fsys, ".", func(name string, _ fs.DirEntry, err error) error {
		if err != nil || path.Ext(name) != ".hcl" {
			return err
		}
		text, err := fs.ReadFile(fsys, name)
		if replaced, ok := texts[name]; ok {
			text = []byte(replaced)
		}
		files[name] = &fstest.MapFile{Data: text}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}
