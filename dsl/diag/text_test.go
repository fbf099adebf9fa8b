package diag

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hjemmel/hjemmel/dsl/source"
)

// finding is a DuplicateAttribute at the first place of word in text.
func finding(text, word string) Diagnostic {
	f := source.NewFile("løn.hcl", []byte(text))
	at := strings.Index(text, word)
	return New(DuplicateAttribute, source.Span{File: f, Start: at, End: at + len(word)}, word)
}

func written(t *testing.T, opts TextOptions, d ...Diagnostic) string {
	t.Helper()
	var b strings.Builder
	if err := WriteText(&b, d, opts); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestWriteText(t *testing.T) {
	text := "regel \"løn\" {\n  er = \"3 år\"\n  er = \"4 år\"\n}\n"
	f := source.NewFile("løn.hcl", []byte(text))
	second, first := strings.LastIndex(text, "er ="), strings.Index(text, "er =")
	d := New(DuplicateAttribute, source.Span{File: f, Start: second, End: second + 2}, "er").
		With(EarlierPlace, source.Span{File: f, Start: first, End: first + 2}, "er").
		Suggest("når")
	d.Law = "LAB § 114, stk. 1"
	want := `løn.hcl:3:3: fejl[gentaget-attribut]: “er” er skrevet to gange
  LAB § 114, stk. 1
3 |   er = "4 år"
  |   ^^
  se også: løn.hcl:2:3: “er” står første gang her
2 |   er = "3 år"
  |   ^^
  hjælp: behold den ene; flere værdier skrives som en liste, ["…", "…"]
  forslag: skriv “når”
`
	if diff := cmp.Diff(want, written(t, TextOptions{}, d)); diff != "" {
		t.Error(diff)
	}
	english := written(t, TextOptions{Language: English}, d)
	for _, part := range []string{"error[gentaget-attribut]: “er” is written twice", "see also: ", "help: keep one", "suggestion: write “når”"} {
		if !strings.Contains(english, part) {
			t.Errorf("no %q in\n%s", part, english)
		}
	}
}

// TestUnderline shows the line and the carets under it for each kind of character.
func TestUnderline(t *testing.T) {
	for _, c := range []struct{ name, text, word, line, carets string }{
		{"plain", "a = løn", "løn", "1 | a = løn", "  |     ^^^"},
		{"after æøå", `"æ ø å" løn`, "løn", `1 | "æ ø å" løn`, "  |         ^^^"},
		{"tabs", "\ta\t= løn", "løn", "1 |     a   = løn", "  |           ^^^"},
		{"a tab in the span", "a\tb", "\t", "1 | a   b", "  |  ^^^"},
		{"wide characters", "日本 løn", "løn", "1 | 日本 løn", "  |      ^^^"},
		{"a wide span", "a 日本", "日本", "1 | a 日本", "  |   ^^^^"},
		{"loose accents", "A\u030arhus løn", "løn", "1 | A\u030arhus løn", "  |       ^^^"},
		{"more than one line", "a {\n}\n", "{\n}", "1 | a {", "  |   ^"},
		{"line endings of Windows", "a = b\r\nc\r\n", "b\r\nc", "1 | a = b", "  |     ^"},
		{"what steers a terminal", "a\x1b[31m b", "b", "1 | a�[31m b", "  |        ^"},
		{"what cannot be seen", "a\u202eb", "\u202e", "1 | a�b", "  |  ^"},
	} {
		t.Run(c.name, func(t *testing.T) {
			lines := strings.Split(written(t, TextOptions{}, finding(c.text, c.word)), "\n")
			if lines[1] != c.line || lines[2] != c.carets {
				t.Errorf("got\n%s\n%s\nwant\n%s\n%s", lines[1], lines[2], c.line, c.carets)
			}
		})
	}
}

func TestUnderlineAtTheEnd(t *testing.T) {
	f := source.NewFile("f.hcl", []byte("a =\n"))
	got := written(t, TextOptions{}, New(MissingValue, source.Span{File: f, Start: 3, End: 3}, "a"))
	if !strings.Contains(got, "1 | a =\n  |    ^\n") {
		t.Error(got)
	}
}

func TestLongLine(t *testing.T) {
	got := written(t, TextOptions{}, finding(strings.Repeat("æ", 5000)+"løn"+strings.Repeat("ø", 5000), "løn"))
	for _, line := range strings.Split(got, "\n") {
		if width(line) > maxBefore+maxAfter+10 {
			t.Errorf("%d columns", width(line))
		}
	}
	if !strings.Contains(got, "æløn") {
		t.Errorf("the word is not shown:\n%s", got)
	}
}

func TestColor(t *testing.T) {
	d := finding("a = løn", "løn")
	if plain := written(t, TextOptions{}, d); strings.Contains(plain, "\x1b") {
		t.Errorf("colours without being asked: %q", plain)
	}
	if got := written(t, TextOptions{Color: true}, d); !strings.Contains(got, string(red)+"fejl[gentaget-attribut]") {
		t.Errorf("no colours: %q", got)
	}
}

// TestFixText holds that a fix speaks for itself where it has no title.
func TestFixText(t *testing.T) {
	file := source.NewFile("f.hcl", []byte("løn"))
	at := func(start, end int, into string) []Edit {
		return []Edit{{source.Span{File: file, Start: start, End: end}, into}}
	}
	for _, c := range []struct {
		fix    Fix
		da, en string
	}{
		{Fix{Edits: at(0, 4, "ydelse")}, "skriv “ydelse”", "write “ydelse”"},
		{Fix{Edits: at(4, 4, "!")}, "tilføj “!”", "add “!”"},
		{Fix{Edits: at(0, 4, "")}, "slet “løn”", "delete “løn”"},
		{Fix{Title: AddQuotes, Edits: at(0, 4, `"løn"`)}, "sæt citationstegn", "add quotation marks"},
	} {
		if c.fix.Text(Danish) != c.da || c.fix.Text(English) != c.en {
			t.Errorf("got %s, %s", c.fix.Text(Danish), c.fix.Text(English))
		}
	}
}

// TestFileNotRead names the file alone: there is no line to show.
func TestFileNotRead(t *testing.T) {
	got := written(t, TextOptions{}, New(Unreadable, source.Span{File: source.NewFile("a.hcl", nil)}, "a.hcl"))
	if !strings.HasPrefix(got, "a.hcl: fejl[kan-ikke-åbnes]: “a.hcl” kan ikke åbnes\n  hjælp") {
		t.Error(got)
	}
}

func TestWithoutPlace(t *testing.T) {
	got := written(t, TextOptions{}, New(DuplicateAttribute, source.Span{}, "er"))
	if !strings.HasPrefix(got, "fejl[gentaget-attribut]: “er” er skrevet to gange\n  hjælp") {
		t.Error(got)
	}
}

func TestLanguageFromEnv(t *testing.T) {
	for _, c := range []struct {
		env  map[string]string
		want Language
	}{
		{nil, Danish},
		{map[string]string{"LANG": "da_DK.UTF-8"}, Danish},
		{map[string]string{"LANG": "en_GB.UTF-8"}, English},
		{map[string]string{"LANG": "C"}, Danish},
		{map[string]string{"LANG": "en_GB", "LC_MESSAGES": "da_DK"}, Danish},
		{map[string]string{"LANG": "da_DK", "LC_MESSAGES": "da_DK", "LC_ALL": "en"}, English},
		{map[string]string{"LANG": "en_GB", "LC_ALL": ""}, English},
	} {
		if got := LanguageFromEnv(func(name string) string { return c.env[name] }); got != c.want {
			t.Errorf("%v: got %v", c.env, got)
		}
	}
}
