package dsl

import (
	"fmt"
	"io/fs"
	"maps"
	"math/rand/v2"
	"reflect"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"testing/fstest"
	"time"

	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/formula"
	shipped "github.com/hjemmel/hjemmel/rules"
)

// TestMemory edits rule sets at random, and holds what a Memory makes of each to
// what a load from scratch does: the whole program with its places and its
// hash, and every finding. What was loaded before must stay as it was.
func TestMemory(t *testing.T) {
	for _, test := range []struct {
		name  string
		files map[string]string
		steps int
	}{
		{"the shipped rules", textsOf(t, shipped.FS), 60},
		{"snippets", map[string]string{"prelude.hcl": string(preludeText(t))}, 2500},
	} {
		t.Run(test.name, func(t *testing.T) {
			if testing.Short() {
				test.steps /= 10
			}
			e := editor{Rand: rand.New(rand.NewPCG(8, 9)), whole: test.files, files: maps.Clone(test.files), snippets: ruleSnippets(t)}
			sound := e.follow(t, test.steps)
			if t.Logf("%d of %d sets were sound", sound, test.steps); !testing.Short() && (sound < test.steps/5 || sound > test.steps*9/10) {
				t.Error("too few sets were sound, or too few were not, for the test to mean anything")
			}
		})
	}
}

// follow edits and loads a number of times, and counts the sets without errors.
func (e *editor) follow(t *testing.T, steps int) (sound int) {
	type loaded struct {
		program *Program
		found   diag.List
	}
	memory := new(Memory)
	var before, beforeScratch loaded
	for step := range steps {
		done := e.edit()
		folder := e.folder()
		var is, want loaded
		want.program, want.found = Load(folder)
		is.program, is.found = memory.Load(folder)
		if is.program.Hash != want.program.Hash || is.found.Error() != want.found.Error() {
			t.Fatalf("step %d, %s: from scratch\n%.2000v\nfrom memory\n%.2000v", step, done, want.found, is.found)
		}
		if !reflect.DeepEqual(is, want) {
			t.Fatalf("step %d, %s: not the same program or findings", step, done)
		}
		if !reflect.DeepEqual(before, beforeScratch) {
			t.Fatalf("step %d, %s: what was loaded before has changed", step, done)
		}
		if before, beforeScratch = is, want; want.program.Hash != "" {
			sound++
		}
	}
	return sound
}

// editor makes random edits, and mends most of what it broke.
type editor struct {
	*rand.Rand
	whole, files map[string]string
	snippets     []string
}

func (e *editor) folder() fs.FS {
	folder := fstest.MapFS{}
	for name, text := range e.files {
		folder[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return folder
}

var (
	anyNumber = regexp.MustCompile(`[0-9]+`)
	anyType   = regexp.MustCompile(`type( *)= "[^"]*"`)
	anyName   = regexp.MustCompile(`[a-zæøå]+_[a-zæøå_]+`)
	anyWord   = regexp.MustCompile(`[a-zæøå]{3,}`)
	anyBlock  = regexp.MustCompile(`(?ms)^[a-zæøå]+ "[^"]*" \{\n.*?^\}\n`)
)

// edit changes something, and says what.
func (e *editor) edit() string {
	if e.IntN(5) < 2 {
		e.files = maps.Clone(e.whole)
		if e.IntN(4) == 0 {
			return "restored"
		}
	}
	name := e.oneOf(slices.Sorted(maps.Keys(e.files)))
	text := e.files[name]
	switch kind := e.IntN(12); kind {
	case 0, 1:
		e.files[name] = e.replaceOne(anyNumber, text, fmt.Sprint(1+e.IntN(2030)))
		return "a number in " + name
	case 2:
		e.files[name] = e.replaceOne(anyBlock, text, "")
		return "a block gone from " + name
	case 3:
		e.files[name] = e.replaceOne(anyType, text, `type = "`+e.oneOf([]string{"ja/nej", "tal", "dato", "pct.", "kr.", "kr. pr. måned", "varighed", "liste"})+`"`)
		return "another type in " + name
	case 4:
		e.files[name] = e.replaceOne(anyName, text, e.oneOf(anyName.FindAllString(text, -1)))
		return "one name for another in " + name
	case 5:
		old := e.oneOf(anyName.FindAllString(text, -1))
		for name, text := range e.files {
			e.files[name] = strings.ReplaceAll(text, old, old+"_x")
		}
		return old + " renamed everywhere"
	case 6:
		e.files[name] = e.replaceOne(anyWord, text, e.oneOf(anyWord.FindAllString(text, -1)))
		return "a word in " + name
	case 7:
		from := e.IntN(len(text) + 1)
		e.files[name] = text[:from] + text[min(len(text), from+1+e.IntN(40)):]
		return "bytes gone from " + name
	case 8:
		other := e.oneOf(slices.Sorted(maps.Keys(e.files)))
		e.files[name], e.files[other] = e.files[other], text
		return name + " exchanged with " + other
	case 9:
		delete(e.files, name)
		return name + " gone"
	case 10:
		e.files[name] = "\n# en bemærkning\n" + text
		return "a remark in " + name
	}
	extra := fmt.Sprintf("z%d.hcl", e.IntN(3))
	e.files[extra] = e.oneOf(e.snippets)
	return "a snippet as " + extra
}

// oneOf is one of some texts, or none of none.
func (e *editor) oneOf(texts []string) string {
	if len(texts) == 0 {
		return "x"
	}
	return texts[e.IntN(len(texts))]
}

// replaceOne replaces one of the places that match.
func (e *editor) replaceOne(what *regexp.Regexp, text, by string) string {
	places := what.FindAllStringIndex(text, -1)
	if len(places) == 0 {
		return text
	}
	at := places[e.IntN(len(places))]
	return text[:at[0]] + by + text[at[1]:]
}

// ruleSnippets are the texts of all snippets that are rules, right and wrong.
func ruleSnippets(t *testing.T) []string {
	var texts []string
	for _, s := range append(snippets(t, "good"), snippets(t, "bad")...) {
		if !strings.HasSuffix(s.file, ".json") {
			texts = append(texts, s.text)
		}
	}
	return texts
}

func textsOf(t testing.TB, fsys fs.FS) map[string]string {
	t.Helper()
	texts := map[string]string{}
	err := fs.WalkDir(fsys, ".", func(name string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() {
			var text []byte
			text, err = fs.ReadFile(fsys, name)
			texts[name] = string(text)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return texts
}

// TestMemoryOfOthers changes what the formulas of another file rest on.
func TestMemoryOfOthers(t *testing.T) {
	const rules = `
begreb "slutdag" {
  type    = "dato"
  hjemmel = "LAB § 9"
  er      = "6 måneder efter startdato"
}
begreb "i_forløb" {
  type = "ja/nej"
  er   = "ønsker_forløb"
}
begreb "det_dobbelte" {
  type = "tal"
  er   = "2 * antal_forløb"
}
afgørelse "forløb_til" {
  type  = "dato"
  tekst = "Forløbet kan vare til"
}
bestemmelse "LAB § 9" {
  resumé       = "Forløb."
  skæringsdato = "startdato"
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "forløb_til" {
      når = "ønsker_forløb og bevillingsdato findes"
      er  = "1 måned efter bevillingsdato"
    }
  }
}
`
	for _, test := range []struct{ name, old, new string }{
		{"the end of a month", "sidste dag", "næste dag"},
		{"no end of a month", `månedsslut = "sidste dag"`, ""},
		{"a fact that may be absent", "starter forløbet?\"", "starter forløbet?\"\n  kan_mangle = true"},
		{"a condition that fails, and so shows no date to exist", `"ønsker_forløb" {` + "\n  type       = \"ja/nej\"", `"ønsker_forløb" {` + "\n  type       = \"dato\""},
		{"a fact becomes a term", "oplysning \"ønsker_forløb\"", "begreb \"ønsker_forløb\" {\n  type = \"ja/nej\"\n  er = \"evne_forbedres\"\n}\noplysning \"ønsker\""},
		{"decimals", "\"tal\"", "\"tal\"\n  højst = \"9,99\""},
		{"a name is gone", "oplysning \"antal_forløb\"", "oplysning \"antal\""},
	} {
		t.Run(test.name, func(t *testing.T) {
			text := string(preludeText(t))
			e := editor{files: map[string]string{"a.hcl": text, "b.hcl": rules}}
			var m Memory
			first, found := m.Load(e.folder())
			if found.HasErrors() {
				t.Fatal(found)
			}
			for _, text := range []string{strings.Replace(text, test.old, test.new, 1), text} {
				e.files["a.hcl"] = text
				want, wantFound := Load(e.folder())
				is, found := m.Load(e.folder())
				if !reflect.DeepEqual(is, want) || !reflect.DeepEqual(found, wantFound) {
					t.Errorf("from scratch\n%v\nfrom memory\n%v", wantFound, found)
				}
				if text != string(preludeText(t)) && reflect.DeepEqual(formulasOf(want), formulasOf(first)) {
					t.Error("the formulas do not rest on this")
				}
			}
		})
	}
}

// formulasOf are the formulas in the file of TestMemoryOfOthers.
func formulasOf(p *Program) []*formula.Node {
	var all []*formula.Node
	for _, name := range []string{"slutdag", "i_forløb", "det_dobbelte"} {
		all = append(all, p.Term(name).Is)
	}
	return append(all, p.Term("forløb_til").Rules[0].Is)
}

// TestMemoryForgets holds that a Memory keeps nothing of a file that is written
// anew, also where its formulas say the same.
func TestMemoryForgets(t *testing.T) {
	const times = 20
	var m Memory
	var forgotten atomic.Int32
	text := preludeText(t)
	for n := range times {
		p, found := m.Load(fstest.MapFS{"prelude.hcl": {Data: fmt.Appendf(nil, "# %d\n%s", n, text)}})
		if found.HasErrors() {
			t.Fatal(found)
		}
		runtime.AddCleanup(p.Facts[0].Span.File, func(n *atomic.Int32) { n.Add(1) }, &forgotten)
	}
	for range 100 {
		if forgotten.Load() == times-1 {
			break
		}
		runtime.GC()
		time.Sleep(time.Millisecond)
	}
	if n := forgotten.Load(); n != times-1 {
		t.Errorf("of %d texts of a file, all but %d are kept", times, n)
	}
	runtime.KeepAlive(&m)
}

// BenchmarkMemory reads and checks the shipped rules again, with one file changed.
func BenchmarkMemory(b *testing.B) {
	const name = "lab/paragraf_114.hcl"
	e := editor{files: textsOf(b, shipped.FS)}
	text, memory, n := e.files[name], new(Memory), 0
	b.ReportAllocs()
	for b.Loop() {
		n++
		e.files[name] = strings.Replace(text, "resumé       = \"", fmt.Sprintf("resumé = \"%d ", n), 1)
		if _, found := memory.Load(e.folder()); found.HasErrors() {
			b.Fatal(found)
		}
	}
}
