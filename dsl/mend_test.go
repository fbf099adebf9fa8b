package dsl

import (
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/format"
)

// mendings are files with mistakes, and what is made of them.
var mendings = []struct{ name, before, after string }{
	{"a byte order mark, loose accents, a soft hyphen", "\uFEFF# A\u030arsager\nbegreb \"tidlig\" {\n  type = \"ja/nej\"\n  er   = \"ønsker\u00ad_forløb\" # bemærkning\n}\n",
		"# Årsager\nbegreb \"tidlig\" {\n  type = \"ja/nej\"\n  er   = \"ønsker_forløb\" # bemærkning\n}\n"},
	{"quotation marks", "begreb tidlig {\n  type = “ja/nej”\n  er   = ønsker_forløb\n}\n",
		"begreb \"tidlig\" {\n  type = \"ja/nej\"\n  er   = \"ønsker_forløb\"\n}\n"},
	{"a colon, a capital", "begreb \"tidlig\" {\n  Type: \"ja/nej\"\n  er = \"ønsker_forløb\"\n}\n",
		"begreb \"tidlig\" {\n  type = \"ja/nej\"\n  er = \"ønsker_forløb\"\n}\n"},
	{"the notation of a date and of a citation", "begreb \"tidlig\" {\n  type    = \"ja/nej\"\n  hjemmel = \"LAB § 112 stk 1\" # her\n  er      = \"startdato er før 2022-05-01\"\n}\n",
		"begreb \"tidlig\" {\n  type    = \"ja/nej\"\n  hjemmel = \"LAB § 112, stk. 1\" # her\n  er      = \"startdato er før 1. maj 2022\"\n}\n"},
	{"line endings of Windows", "begreb \"tidlig\" {\r\n  type = ja/nej\r\n  er   = \"ønsker_forløb\"\r\n}\r\n",
		"begreb \"tidlig\" {\r\n  type = \"ja/nej\"\r\n  er   = \"ønsker_forløb\"\r\n}\r\n"},

	// what is a guess is left alone
	{"a misspelt name", "begreb \"tidlig\" {\n  type = \"ja/nej\"\n  er   = \"ønsker_forlob\"\n}\n", ""},
	{"a date that may be American", "begreb \"tidlig\" {\n  type = \"ja/nej\"\n  er   = \"startdato er før 5/1/2022\"\n}\n", ""},
	{"a year of two digits", "begreb \"tidlig\" {\n  type = \"ja/nej\"\n  er   = \"startdato er før 1. maj 22\"\n}\n", ""},
	{"a name that nothing reads", "begreb \"tidlig\" {\n  type = \"ja/nej\"\n  er   = \"ønsker_forløb\"\n}\n", ""},
	{"a warning while there are errors", provision("LAB § 116", "") + provision("LAB § 115", "  ukendt = \"x\"\n"), ""},

	// warnings are mended if the rules stay the same
	{"a provision out of order, with its remarks",
		"# Om resten af loven.\n\n" + provision("LAB § 116", "") + "\n# Om § 115\n# og kun den.\n" + provision("LAB § 115", "") + "\n# Om § 117.\n" + provision("LAB § 117", ""),
		"# Om resten af loven.\n\n# Om § 115\n# og kun den.\n" + provision("LAB § 115", "") + "\n" + provision("LAB § 116", "") + "\n# Om § 117.\n" + provision("LAB § 117", "")},
	{"the last two exchanged", provision("LAB § 116", "") + "\n" + provision("LAB § 115", ""), provision("LAB § 115", "") + "\n" + provision("LAB § 116", "")},
	{"three in the wrong order", provision("LAB § 117", "") + "\n" + provision("LAB § 116", "") + "\n" + provision("LAB § 115", ""),
		provision("LAB § 115", "") + "\n" + provision("LAB § 116", "") + "\n" + provision("LAB § 117", "")},
	{"an accepteret that accepts nothing",
		provision("LAB § 116", "\n  accepteret \"altid-opfyldt\" {\n    begrundelse = \"prøve\"\n  }\n"), provision("LAB § 116", "")},
}

func provision(place, more string) string {
	return `bestemmelse "` + place + `" {
  resumé = "Prøve."
` + more + `
  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "mangler"
    begrundelse = "prøve"
  }
}
`
}

func TestMend(t *testing.T) {
	for _, c := range mendings {
		t.Run(c.name, func(t *testing.T) {
			folder := fstest.MapFS{"a.hcl": {Data: preludeText(t)}, "b.hcl": {Data: []byte(c.before)}}
			before, _ := Load(folder)
			files, found := Mend(folder)
			if c.after == "" {
				if len(files) > 0 || len(found) == 0 {
					t.Errorf("changed to %s", files[0].Text)
				}
				return
			}
			if len(files) != 1 || files[0].Name != "b.hcl" || files[0].Fixes == 0 {
				t.Fatalf("%d files, %v", len(files), found)
			}
			if diff := cmp.Diff(c.after, string(files[0].Text)); diff != "" {
				t.Error(diff)
			}
			if before.Hash != "" {
				after, _ := Load(fstest.MapFS{"a.hcl": {Data: preludeText(t)}, "b.hcl": {Data: files[0].Text}})
				if after.Hash != before.Hash {
					t.Error("the rules have changed")
				}
			}
			if found.HasErrors() {
				t.Errorf("errors remain: %v", found)
			}
		})
	}
}

// TestMendRefuses holds that a fix that says it is certain, and yet changes
// rules that load, is not made.
func TestMendRefuses(t *testing.T) {
	m := mender{folder: fstest.MapFS{"a.hcl": {Data: preludeText(t)}}, texts: map[string][]byte{}, made: map[string]int{}, refused: map[string]bool{}}
	m.program, m.found = Load(m)
	span := m.program.Fact("løn").Span
	wrong := diag.New(diag.UnusedFact, span, "løn").Replace(diag.Words{}, `"indtægt"`)
	m.found = diag.List{wrong}
	if m.round() || len(m.texts) > 0 {
		t.Error("the fix was made")
	}
}

// TestMendShipped holds that the shipped rules need no mending.
func TestMendShipped(t *testing.T) {
	files, _ := Mend(os.DirFS("../rules"))
	for _, f := range files {
		t.Errorf("%s would change", f.Name)
	}
}

// TestMendKeepsLayout holds that a file in the agreed layout is given back in it.
func TestMendKeepsLayout(t *testing.T) {
	text := provision("LAB § 117", "") + "\n" + provision("LAB § 116", "")
	files, _ := Mend(fstest.MapFS{"a.hcl": {Data: preludeText(t)}, "b.hcl": {Data: []byte(text)}})
	laid, found := format.Source(files[0].Text)
	if found.HasErrors() || string(laid) != string(files[0].Text) || strings.HasSuffix(string(laid), "\n\n") {
		t.Errorf("%s", files[0].Text)
	}
}

// TestMendSnippets mends everything that is refused elsewhere: what loads stays
// the same rules, and there is nothing left to mend.
func TestMendSnippets(t *testing.T) {
	for _, s := range snippets(t, "bad") {
		if strings.HasSuffix(s.file, ".json") || strings.HasPrefix(strings.TrimSpace(s.text), "sag ") {
			continue
		}
		files := fstest.MapFS{"a.hcl": {Data: preludeText(t)}, "b.hcl": {Data: []byte(s.text)}}
		before, _ := Load(files)
		mended, _ := Mend(files)
		for _, m := range mended {
			files[m.Name] = &fstest.MapFile{Data: m.Text}
		}
		if after, _ := Load(files); before.Hash != "" && after.Hash != before.Hash {
			t.Errorf("%s, %s: the rules have changed", s.file, s.title)
		}
		if again, _ := Mend(files); len(again) > 0 {
			t.Errorf("%s, %s: not all was mended at once", s.file, s.title)
		}
	}
}
