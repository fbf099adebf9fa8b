package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/diag"
)

const (
	examplesFile = "testdata/diagnostics.txt"
	snippetFiles = "../../dsl/testdata/bad/*"
	preludeFile  = "../../dsl/testdata/prelude.hcl"
	page         = "../../docs/diagnostics.md"
)

// TestDiagnosticsPage holds docs/diagnostics.md to the catalogue: each code has
// an example that brings it about. With -update the page is written.
func TestDiagnosticsPage(t *testing.T) {
	examples := snippetExamples(t)
	for code, e := range commandExamples(t) {
		examples[code] = e
	}
	got := pageText(t, examples)
	if *update {
		if err := os.WriteFile(page, got, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, _ := os.ReadFile(page)
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("%s is stale; run go test ./cmd/hjemmel -run Diagnostics -update\n%s", page, diff)
	}
}

const pageHead = `# Diagnostics

Every code that hjemmel can report, with an example that brings it about, what the message means in English, and how to mend
it. The codes are Danish and never change. This page is written by ` + "`go test ./cmd/hjemmel -run Diagnostics -update`" + `
from the catalogue (` + "`dsl/diag`" + `) and the snippets under ` + "`dsl/testdata/bad`" + `.

An error keeps the rules from loading or a case from being read; a warning does not. Where the message ends in *check --fix
retter*, ` + "`hjemmel check --fix`" + ` makes the change; a *forslag* is a guess, and yours to make.
`

// example is what brings a code about: printed in Danish, or described.
type example struct {
	shown, described string
	english          string // the message of what is shown
}

func pageText(t *testing.T, examples map[diag.Code]example) []byte {
	var b bytes.Buffer
	b.WriteString(pageHead)
	for _, code := range diag.Codes() {
		entry, _ := diag.Lookup(code)
		e, ok := examples[code]
		if !ok {
			t.Errorf("%q has no example: write a snippet under dsl/testdata/bad, or a section in cmd/hjemmel/%s", code, examplesFile)
		}
		fmt.Fprintf(&b, "\n## %s\n\n", code)
		if e.shown != "" {
			fmt.Fprintf(&b, "```text\n%s```\n\n", e.shown)
		} else {
			fmt.Fprintf(&b, "%s\n\n*Dansk:* %s. *Hjælp:* %s.\n\n", e.described, plain(entry.DA), entry.HelpDA)
			e.english = plain(entry.EN)
		}
		fmt.Fprintf(&b, "*English:* %s. *Help:* %s.\n", e.english, entry.HelpEN)
		delete(examples, code)
	}
	for code := range examples {
		t.Errorf("%q has an example, but is no code", code)
	}
	return b.Bytes()
}

var verbs = regexp.MustCompile(`%(\[\d\])?[sdv]`)

// plain shows a message without its arguments.
func plain(format string) string { return verbs.ReplaceAllString(format, "…") }

// findingExample is a finding as check prints it.
func findingExample(t *testing.T, d diag.Diagnostic) example {
	t.Helper()
	var b strings.Builder
	if err := diag.WriteText(&b, diag.List{d}, diag.TextOptions{}); err != nil {
		t.Fatal(err)
	}
	return example{shown: b.String(), english: d.Message(diag.English)}
}

var (
	snippetMark = regexp.MustCompile(`(?m)\s*###(?: "[^"]+")+\s*$`)
	snippetCut  = regexp.MustCompile(`(?m)^# --- .*$`)
)

// snippetExamples finds for each code the shortest finding that the snippets
// of package dsl bring about. The places that belong to a finding have codes
// of their own, and the same example.
func snippetExamples(t *testing.T) map[diag.Code]example {
	t.Helper()
	prelude, err := os.ReadFile(preludeFile)
	if err != nil {
		t.Fatal(err)
	}
	names, err := filepath.Glob(snippetFiles)
	if err != nil || len(names) == 0 {
		t.Fatal("no snippets", err)
	}
	examples := map[diag.Code]example{}
	show := func(code diag.Code, e example) {
		if old, ok := examples[code]; !ok || len(e.shown) < len(old.shown) {
			examples[code] = e
		}
	}
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, snippet := range snippetCut.Split(string(text), -1) {
			for _, d := range readSnippet(t, prelude, filepath.Ext(name), strings.TrimLeft(snippetMark.ReplaceAllString(snippet, ""), "\n")) {
				e := findingExample(t, d)
				show(d.Code, e)
				for _, n := range d.Related {
					show(n.Code, example{e.shown, "", n.Message(diag.English)})
				}
			}
		}
	}
	return examples
}

func readSnippet(t *testing.T, prelude []byte, ext, text string) diag.List {
	t.Helper()
	p, found := dsl.Load(fstest.MapFS{"oplysninger.hcl": {Data: prelude}})
	if found.HasErrors() {
		t.Fatal(found)
	}
	switch {
	case ext == ".json":
		_, found = dsl.ReadFacts(strings.NewReader(text), p)
	case strings.HasPrefix(text, "sag "):
		_, found = dsl.LoadCases(fstest.MapFS{"sager.hcl": {Data: []byte(text)}}, p)
	default:
		_, found = dsl.Load(fstest.MapFS{"oplysninger.hcl": {Data: prelude}, "regler.hcl": {Data: []byte(text)}})
	}
	return slices.DeleteFunc(found, func(d diag.Diagnostic) bool { return d.Span.File != nil && d.Span.File.Name == "oplysninger.hcl" })
}

// commandExamples reads the examples of commands and the described ones.
func commandExamples(t *testing.T) map[diag.Code]example {
	t.Helper()
	text, err := os.ReadFile(examplesFile)
	if err != nil {
		t.Fatal(err)
	}
	examples := map[diag.Code]example{}
	for _, section := range strings.Split(string(text), "\n# --- ")[1:] {
		name, body, _ := strings.Cut(section, "\n")
		code := diag.Code(strings.TrimSpace(name))
		if _, twice := examples[code]; twice {
			t.Errorf("%s has two examples of %q", examplesFile, code)
		}
		t.Run(string(code), func(t *testing.T) { examples[code] = commandExample(t, code, strings.TrimSpace(body)) })
	}
	return examples
}

func commandExample(t *testing.T, code diag.Code, body string) example {
	t.Helper()
	if described, ok := strings.CutPrefix(body, "> "); ok {
		return example{described: strings.ReplaceAll(described, "\n> ", "\n")}
	}
	before, command, ok := strings.Cut("\n"+body, "\n$ ")
	if !ok {
		t.Fatalf("the example of %q has neither a command nor a description", code)
	}
	exampleFolder(t, strings.TrimLeft(before, "\n"))
	var out bytes.Buffer
	run(words(strings.TrimPrefix(command, "hjemmel ")), strings.NewReader(""), &out, &out)
	shown := firstFinding(out.String(), code)
	entry, _ := diag.Lookup(code)
	if !mentions(shown, entry.DA) {
		t.Errorf("%q is not what %q prints:\n%s", code, command, out.String())
	}
	return example{shown: "$ " + command + "\n" + shown, english: plain(entry.EN)}
}

// exampleFolder is where the commands of examples run.
func exampleFolder(t *testing.T, more string) {
	t.Helper()
	dir := t.TempDir()
	t.Setenv("LC_ALL", "da_DK.UTF-8")
	files := map[string]string{"regler/mere.hcl": more, "tom/her": "", "nye/regler.hcl": "\n", "sager/tom.hcl.txt": "# endnu ingen\n", "sager/een.hcl.txt": oneCase, "sager/sager.hcl.txt": twoCases}
	if err := os.CopyFS(filepath.Join(dir, "regler"), os.DirFS("testdata/regler")); err != nil {
		t.Fatal(err)
	}
	for name, text := range files {
		if text == "" && name != "tom/her" {
			continue
		}
		file := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	t.Chdir(dir)
}

const (
	oneCase  = "sag \"forløb i 2022\" {\n  kilde = \"prøve\"\n  på    = \"1. marts 2022\"\n  givet {}\n  forventet { længste_varighed = \"3 år\" }\n}\n"
	twoCases = oneCase + "sag \"forløb i 2021\" {\n  kilde = \"prøve\"\n  på    = \"1. marts 2021\"\n  givet {}\n  forventet { længste_varighed = \"5 år\" }\n}\n"
)

// words splits a command as a shell would, so far as quotation marks go.
func words(command string) []string {
	var all []string
	for i, part := range strings.Split(command, `"`) {
		if i%2 == 1 {
			all = append(all, part)
		} else {
			all = append(all, strings.Fields(part)...)
		}
	}
	return all
}

// firstFinding cuts the finding with a code out of what a command printed; a
// message about the command line is all of it.
func firstFinding(out string, code diag.Code) string {
	at := strings.Index(out, "["+string(code)+"]")
	if at < 0 {
		return out
	}
	start := strings.LastIndex(out[:at], "\n") + 1
	end := start
	for line := range strings.Lines(out[start:]) {
		if end > start && !strings.HasPrefix(line, " ") && !strings.Contains(line, " | ") {
			break
		}
		end += len(line)
	}
	return out[start:end]
}

// mentions reports whether a text holds a message of the catalogue, whatever
// its arguments.
func mentions(text, format string) bool {
	var pattern strings.Builder
	for i, part := range verbs.Split(format, -1) {
		if i > 0 {
			pattern.WriteString(".*")
		}
		pattern.WriteString(regexp.QuoteMeta(part))
	}
	return regexp.MustCompile(pattern.String()).MatchString(text)
}
