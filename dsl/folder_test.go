package dsl

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/hjemmel/hjemmel/dsl/diag"
)

// link is a symbolic link in a folder that is made up.
var link = &fstest.MapFile{Data: []byte("x.hcl"), Mode: fs.ModeSymlink | 0o777}

// badFolders are folders that are refused, whatever stands in their files.
var badFolders = []struct {
	name  string
	files fs.FS
	want  string // code and file of each finding
}{
	{"nothing at all", fstest.MapFS{}, "ingen-regelfiler"},
	{"no rule files", fstest.MapFS{"README.md": {}, ".skjult.hcl": {Data: []byte("?")}, ".git/a.hcl": {}}, "ingen-regelfiler"},
	{"a file too large", fstest.MapFS{"a.hcl": {Data: make([]byte, 1<<20+1)}}, "for-stor-fil a.hcl"},
	{"a file with nothing in it", fstest.MapFS{"a.hcl": {}, "b.hcl": {Data: []byte(" \n\n")}}, "tom-fil a.hcl, tom-fil b.hcl"},
	{"a name with æ", fstest.MapFS{"lov/bælte.hcl": {}}, "filnavn lov/bælte.hcl"},
	{"a link to a file", fstest.MapFS{"a.hcl": link}, "genvej a.hcl"},
	{"a file that cannot be opened", noOpen{fstest.MapFS{"a.hcl": {}}}, "kan-ikke-åbnes a.hcl"},
	{"a file that cannot be read to its end", noEnd{fstest.MapFS{"a.hcl": {}}}, "kan-ikke-åbnes a.hcl"},
	{"a pipe", fstest.MapFS{"a.hcl": {Mode: fs.ModeNamedPipe}}, "kan-ikke-åbnes a.hcl"},
	{"too much in all", manyFiles(65), "for-stort-regelsæt"},
	{"a ring of very many names", ringOf(12_000), "for-lang-kæde a.hcl"},
	{"a folder that is not there", os.DirFS("testdata/findes-ikke"), "kan-ikke-åbnes ."},
}

// ringOf is a folder with names that each rest on the next, and the last on
// the first.
func ringOf(n int) fs.FS {
	return chainOf(n, fmt.Sprintf("begreb \"x%d\" {\n  type = \"ja/nej\"\n  er   = \"x0\"\n}\n", n))
}

// chainOf is a folder with names that each rest on the next.
func chainOf(n int, last string) fs.FS {
	var text strings.Builder
	for i := range n {
		fmt.Fprintf(&text, "begreb \"x%d\" {\n  type = \"ja/nej\"\n  er   = \"x%d\"\n}\n", i, i+1)
	}
	return fstest.MapFS{"a.hcl": {Data: []byte(text.String() + last)}}
}

// noOpen is a folder that lists its files but does not open them.
type noOpen struct{ fstest.MapFS }

func (f noOpen) Open(name string) (fs.File, error) {
	if name == "a.hcl" {
		return nil, fs.ErrPermission
	}
	return f.MapFS.Open(name)
}

// noEnd is a folder whose files fail while they are read.
type noEnd struct{ fstest.MapFS }

func (f noEnd) Open(name string) (fs.File, error) {
	file, err := f.MapFS.Open(name)
	if name == "a.hcl" {
		return failing{file}, err
	}
	return file, err
}

type failing struct{ fs.File }

func (failing) Read([]byte) (int, error) { return 0, fs.ErrInvalid }

// manyFiles is a folder with n files of the largest size.
func manyFiles(n int) fs.FS {
	full := &fstest.MapFile{Data: []byte(strings.Repeat("#", 1<<20))}
	files := fstest.MapFS{}
	for i := range n {
		files[fmt.Sprintf("%d.hcl", i)] = full
	}
	return files
}

func TestBadFolders(t *testing.T) {
	for _, tt := range badFolders {
		t.Run(tt.name, func(t *testing.T) {
			p, found := Load(tt.files)
			if p == nil {
				t.Fatal("no program for tools")
			}
			if got := codes(found); got != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
			if !found.HasErrors() || p.Hash != "" {
				t.Error("a folder that is refused must not look like a rule set")
			}
		})
	}
}

// codes renders findings as code and file, in order.
func codes(found diag.List) string {
	var all []string
	for _, d := range found {
		text := string(d.Code)
		if d.Span.File != nil {
			text += " " + d.Span.File.Name
		}
		all = append(all, text)
	}
	return strings.Join(all, ", ")
}

// TestEmptyCaseFile holds that cases do not vanish with the text of their file;
// a file with a remark alone may be.
func TestEmptyCaseFile(t *testing.T) {
	_, found := LoadCases(fstest.MapFS{"a.hcl": {}, "b.hcl": {Data: []byte("# ingen sager endnu")}}, prelude(t))
	if got := codes(found); got != "tom-fil a.hcl" {
		t.Errorf("got %s", got)
	}
}

// TestLongChain holds that a chain of names may be as long as it likes, if it
// ends.
func TestLongChain(t *testing.T) {
	_, found := Load(chainOf(12_000, "begreb \"x12000\" {\n  type = \"ja/nej\"\n  er   = \"ja\"\n}\n"))
	if found.HasErrors() {
		t.Error(found)
	}
}

// TestLinksOut holds that a link never leads out of the folder, to a file or
// to a folder.
func TestLinksOut(t *testing.T) {
	outside, folder := t.TempDir(), t.TempDir()
	if err := os.WriteFile(filepath.Join(outside, "hemmelig.hcl"), []byte(`retskilde "X" {}`), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, target := range map[string]string{"fil.hcl": filepath.Join(outside, "hemmelig.hcl"), "mappe": outside} {
		if err := os.Symlink(target, filepath.Join(folder, name)); err != nil {
			t.Skip("no links here: ", err)
		}
	}
	p, found := Load(os.DirFS(folder))
	if got := codes(found); got != "genvej fil.hcl, genvej mappe" {
		t.Errorf("got %s", got)
	}
	if len(p.Sources) > 0 {
		t.Error("a link was followed")
	}
}

// TestUnreadPartsAreQuiet holds that a file that cannot be parsed does not
// make the rest look wrong.
func TestUnreadPartsAreQuiet(t *testing.T) {
	_, found := Load(fstest.MapFS{
		"a.hcl": {Data: preludeText(t)},
		"b.hcl": {Data: []byte("begreb \"x\" {\n  type = \"dato\n}\n")},
		"c.hcl": {Data: []byte("begreb \"y\" {\n  type = \"dato\"\n  er   = \"x\"\n}\n")},
	})
	for _, d := range found {
		if d.Span.File.Name != "b.hcl" {
			t.Errorf("%s%s", d.Place(), d.Message(diag.Danish))
		}
	}
	if !found.HasErrors() {
		t.Error("the text without an end was not refused")
	}
}

// TestMoreThanOneMistake holds that a mistake hides no other, in its file or
// elsewhere, and brings about no others.
func TestMoreThanOneMistake(t *testing.T) {
	_, found := Load(fstest.MapFS{
		"a.hcl": {Data: preludeText(t)},
		"b.hcl": {Data: []byte(`begreb "uden_slut" {
  type = "ja/nej
  er   = "ønsker_forløb"
}
begreb "stavefejl" {
  type = "ja/nej"
  er   = "ønsker_forløbb"
}
begreb "uden_type" {
  type = "ja og nej"
  er   = "ønsker_forløb"
}
begreb "bruger_dem" {
  type = "ja/nej"
  er   = "uden_slut og uden_type og løn er over 5 kr. pr. uge"
}
`)},
		"c.hcl": {Data: []byte(`bestemmelse "LAB § 115 stk 2" {
  resumé = "Stedet er skrevet forkert."
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "kan_iværksættes" { er = "uden_slut eller uden_navn" }
  }
}
bestemmelse "LAB § 116" {
  resumé = "Nævner det forkert skrevne sted, og et, som ingen har skrevet."
  jf     = ["LAB § 115, stk. 2", "LAB § 300"]
  affattelse "1. februar 2020" {
    ved = ["lov 548/2019"]
  }
}
`)},
	})
	want := "b.hcl:2:10: manglende-citationstegn, b.hcl:7:11: ukendt-navn-ligner, b.hcl:10:10: ukendt-type, " +
		"b.hcl:15:49: enheder-passer-ikke, c.hcl:1:24: henvisning-kan-ikke-læses, c.hcl:5:53: ukendt-navn, " +
		"c.hcl:10:34: ikke-båret, c.hcl:11:3: tom-affattelse"
	var got []string
	for _, d := range found {
		got = append(got, d.Place()+string(d.Code))
	}
	if text := strings.Join(got, ", "); text != want {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.ReplaceAll(want, ", ", "\n"))
	}
}

// TestDeterministic holds that files, parsed at the same time, always give the
// same program and the same findings.
func TestDeterministic(t *testing.T) {
	files := fstest.MapFS{"prelude.hcl": {Data: preludeText(t)}}
	for i := range 20 {
		text := fmt.Sprintf("begreb \"x%d\" {\n  type = \"dato\"\n  er   = \"x%d\"\n}\n", i, (i+7)%20)
		files[fmt.Sprintf("%02d.hcl", i)] = &fstest.MapFile{Data: []byte(text)}
	}
	_, first := Load(files)
	for range 20 {
		if _, again := Load(files); again.Error() != first.Error() {
			t.Fatalf("first:\n%v\nthen:\n%v", first, again)
		}
	}
}
