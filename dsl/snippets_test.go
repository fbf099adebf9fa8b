package dsl

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"sort"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/hjemmel/hjemmel/dsl/diag"
)

// snippet is a piece of a file under testdata, with as many empty lines before
// it as it has in the file.
type snippet struct {
	file, title, text string
	want              map[int][]string // codes by line
}

var (
	mark = regexp.MustCompile(`\s*###((?: "[^"]+")+)\s*$`)
	code = regexp.MustCompile(`"([^"]+)"`)
)

// snippets cuts the files of a folder.
func snippets(t *testing.T, folder string) []snippet {
	t.Helper()
	names, err := filepath.Glob(filepath.Join("testdata", folder, "*"))
	if err != nil || len(names) == 0 {
		t.Fatalf("no snippets in %s: %v", folder, err)
	}
	var all []snippet
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, cut(filepath.ToSlash(name), string(text))...)
	}
	return all
}

func cut(file, text string) []snippet {
	var all []snippet
	current := snippet{file: file, want: map[int][]string{}}
	for i, line := range strings.Split(text, "\n") {
		if title, ok := strings.CutPrefix(line, "# ---"); ok {
			all = append(all, current)
			current = snippet{file, strings.TrimSpace(title), strings.Repeat("\n", i), map[int][]string{}}
			line = ""
		}
		if m := mark.FindStringSubmatch(line); m != nil {
			for _, c := range code.FindAllStringSubmatch(m[1], -1) {
				current.want[i+1] = append(current.want[i+1], c[1])
			}
			line = mark.ReplaceAllString(line, "")
		}
		current.text += line + "\n"
	}
	return append(all, current)[1:]
}

// read reads a snippet and returns what was found in it.
func (s snippet) read(t *testing.T) diag.List {
	t.Helper()
	if strings.HasSuffix(s.file, ".json") {
		_, found := ReadFacts(strings.NewReader(s.text), prelude(t))
		return found
	}
	if strings.HasPrefix(strings.TrimSpace(s.text), "sag ") {
		_, found := LoadCases(fstest.MapFS{"sag.hcl": {Data: []byte(s.text)}}, prelude(t))
		return found
	}
	_, found := Load(fstest.MapFS{
		"prelude.hcl": {Data: preludeText(t)},
		"regler.hcl":  {Data: []byte(s.text)},
	})
	var here diag.List
	for _, d := range found {
		switch {
		case d.Span.File == nil || d.Span.File.Name != "prelude.hcl":
			here.Add(d)
		case d.Severity == diag.Error:
			t.Errorf("in the prelude: %s%s", d.Place(), d.Message(diag.Danish))
		}
	}
	return here
}

func preludeText(t testing.TB) []byte {
	t.Helper()
	text, err := os.ReadFile("testdata/prelude.hcl")
	if err != nil {
		t.Fatal(err)
	}
	return text
}

func prelude(t testing.TB) *Program {
	t.Helper()
	p, found := Load(fstest.MapFS{"prelude.hcl": {Data: preludeText(t)}})
	if found.HasErrors() {
		t.Fatalf("prelude: %v", found)
	}
	return p
}

// compare holds findings against what the lines of the snippet say.
func (s snippet) compare(t *testing.T, found diag.List) {
	t.Helper()
	got := map[int][]string{}
	for _, d := range found {
		line := d.Span.Position().Line
		got[line] = append(got[line], string(d.Code))
	}
	lines := map[int]bool{}
	for line := range got {
		lines[line] = true
	}
	for line := range s.want {
		lines[line] = true
	}
	for line := range lines {
		sort.Strings(got[line])
		sort.Strings(s.want[line])
		if g, w := fmt.Sprintf("%q", got[line]), fmt.Sprintf("%q", s.want[line]); g != w {
			t.Errorf("%s:%d: got %s, want %s", s.file, line, g, w)
		}
	}
	if t.Failed() {
		for _, d := range found {
			t.Logf("%s%s [%s]", d.Place(), d.Message(diag.Danish), d.Code)
		}
	}
}

func TestGood(t *testing.T) {
	for _, s := range snippets(t, "good") {
		t.Run(filepath.Base(s.file)+"/"+s.title, func(t *testing.T) {
			if len(s.want) > 0 {
				t.Fatal("a good snippet expects no findings")
			}
			s.compare(t, s.read(t))
		})
	}
}

// TestOrder is clause 8: what stands in which file, and before what, never
// matters.
func TestOrder(t *testing.T) {
	for _, s := range snippets(t, "good") {
		if strings.HasSuffix(s.file, ".json") || strings.HasPrefix(strings.TrimSpace(s.text), "sag ") {
			continue
		}
		after, _ := Load(fstest.MapFS{"1.hcl": {Data: preludeText(t)}, "2.hcl": {Data: []byte(s.text)}})
		before, found := Load(fstest.MapFS{"1.hcl": {Data: []byte(s.text)}, "2.hcl": {Data: preludeText(t)}})
		if found.HasErrors() {
			t.Errorf("%s, %s: %v", s.file, s.title, found)
		}
		for _, term := range after.Terms {
			if scale := before.Term(term.Name).Type.Scale; scale != term.Type.Scale {
				t.Errorf("%s, %s: %s has %d decimals or %d", s.file, s.title, term.Name, scale, term.Type.Scale)
			}
		}
	}
}

func TestBad(t *testing.T) {
	for _, s := range snippets(t, "bad") {
		t.Run(filepath.Base(s.file)+"/"+s.title, func(t *testing.T) {
			if len(s.want) == 0 {
				t.Fatal("a bad snippet says what is refused")
			}
			s.compare(t, s.read(t))
		})
	}
}

// TestEveryClause holds that each numbered clause of the specification has a
// snippet that is right and one that is refused, and no snippet is of another.
func TestEveryClause(t *testing.T) {
	text, err := os.ReadFile("../docs/language.md")
	if err != nil {
		t.Fatal(err)
	}
	clauses := map[string]bool{"00": true} // what is said of files before the first clause
	for _, m := range regexp.MustCompile(`(?m)^\*\*(\d+)\. `).FindAllStringSubmatch(string(text), -1) {
		clauses[fmt.Sprintf("%02s", m[1])] = true
	}
	if len(clauses) < 36 {
		t.Errorf("only %d clauses found", len(clauses))
	}
	for _, folder := range []string{"good", "bad"} {
		shown := map[string]bool{}
		for _, s := range snippets(t, folder) {
			clause, _, _ := strings.Cut(filepath.Base(s.file), "-")
			if shown[clause] = true; !clauses[clause] {
				t.Errorf("%s is of no clause", s.file)
			}
		}
		for clause := range clauses {
			if !shown[clause] && (clause != "00" || folder == "bad") {
				t.Errorf("clause %s has no %s snippet", clause, folder)
			}
		}
	}
}

// TestEveryCode holds that each code of this package's catalogue is shown by a
// snippet, or by a test of files and folders.
func TestEveryCode(t *testing.T) {
	if testing.Short() {
		t.Skip("reads large folders")
	}
	shown := map[diag.Code]bool{}
	show := func(found diag.List) {
		for _, d := range found {
			shown[d.Code] = true
			for _, n := range d.Related {
				shown[n.Code] = true
			}
		}
	}
	for _, s := range snippets(t, "bad") {
		show(s.read(t))
	}
	for _, folder := range badFolders {
		_, found := Load(folder.files)
		show(found)
	}
	_, found := LoadCases(fstest.MapFS{}, prelude(t))
	show(found)
	for _, text := range manyMistakes {
		_, found := Load(fstest.MapFS{"a.hcl": {Data: []byte(text)}})
		show(found)
	}
	for _, c := range costly {
		_, found := Load(c.files())
		show(found)
	}
	for _, text := range badJSON {
		_, found := ReadFacts(strings.NewReader(text), prelude(t))
		show(found)
	}
	for _, c := range declaredCodes(t) {
		if !shown[c] {
			t.Errorf("no snippet shows %q", c)
		}
	}
}

// declaredCodes reads the codes of the catalogue files of this package.
func declaredCodes(t *testing.T) []diag.Code {
	t.Helper()
	names, _ := filepath.Glob("diag/catalogue_dsl*.go")
	var codes []diag.Code
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range regexp.MustCompile(`Code = "([^"]+)"`).FindAllStringSubmatch(string(text), -1) {
			codes = append(codes, diag.Code(m[1]))
		}
	}
	if len(codes) < 80 {
		t.Fatalf("only %d codes found", len(codes))
	}
	return codes
}

// TestLaw holds that a finding says under which provision, or in which block,
// it stands.
func TestLaw(t *testing.T) {
	text := `begreb "x" {
  type = "dto"
}
bestemmelse "LAB § 113" {
  resumé = "Noget."
  affattelse "1. januar 2020" {
    regel "kan_iværksættes" { er = "ja" }
  }
}
`
	_, found := Load(fstest.MapFS{"a.hcl": {Data: preludeText(t)}, "b.hcl": {Data: []byte(text)}})
	var laws, wide []string
	for _, d := range found {
		laws = append(laws, d.Law)
		wide = append(wide, strings.Join(strings.Fields(d.Wide.Text()), " "))
	}
	if got := strings.Join(laws, " | "); got != "begreb x | LAB § 113" {
		t.Errorf("got %s", got)
	}
	if got := strings.Join(wide, " | "); got != `type = "dto" | affattelse "1. januar 2020" { regel "kan_iværksættes" { er = "ja" } }` {
		t.Errorf("got %s", got)
	}
}
