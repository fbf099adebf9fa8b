package dsl

import (
	"fmt"
	"io/fs"
	"math/rand/v2"
	"path"
	"strings"
	"testing"
	"testing/fstest"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/dsl/syntax"
	"github.com/hjemmel/hjemmel/rules"
)

// notations are the ways to write a text in a file. Each keeps the marks ⟦ and
// ⟧ around what they stand around.
var notations = map[string]func(r *rand.Rand, text string) string{
	"quoted":                func(_ *rand.Rand, text string) string { return `"` + text + `"` },
	"escaped":               func(r *rand.Rand, text string) string { return `"` + escaped(r, text) + `"` },
	"heredoc":               func(r *rand.Rand, text string) string { return heredoc(r, text, "<<-", "\t \t") },
	"heredoc at the margin": func(r *rand.Rand, text string) string { return heredoc(r, text, "<<", "") },
}

// escaped writes some letters as escapes.
func escaped(r *rand.Rand, text string) string {
	var b strings.Builder
	for _, c := range text {
		if c > ' ' && c != '⟦' && c != '⟧' && c != '$' && c != '{' && c != '}' && r.IntN(3) == 0 {
			fmt.Fprintf(&b, `\u%04x`, c)
		} else {
			b.WriteRune(c)
		}
	}
	return b.String()
}

// heredoc writes a text over several lines, broken at some of its spaces.
func heredoc(r *rand.Rand, text, open, indent string) string {
	var b strings.Builder
	b.WriteString(open + "TEKST\n" + indent)
	for _, c := range text {
		if c == ' ' && r.IntN(3) == 0 {
			b.WriteString("\n" + indent)
			continue
		}
		b.WriteRune(c)
	}
	b.WriteString("\n" + indent + "TEKST")
	return b.String()
}

// surroundings change a file around the texts in it.
var surroundings = map[string]func(string) string{
	"as it is":                func(text string) string { return text },
	"line endings of Windows": func(text string) string { return strings.ReplaceAll(text, "\n", "\r\n") },
	"tabs":                    func(text string) string { return strings.ReplaceAll(text, "  ", "\t") },
	"letters of many bytes": func(text string) string {
		return "# æøå 日本 𝔞 ẞ\n" + strings.ReplaceAll(text, "Undtagelse", "Æblegrød 𝔞 é 日本")
	},
}

// TestPositions writes each mistake in each notation, in each surrounding, and
// slices what is reported back out of the file: it is the text that was marked.
func TestPositions(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for _, m := range inConditions {
		if len(m.text) > 1000 {
			continue
		}
		for notation, write := range notations {
			for around, change := range surroundings {
				text := change(strings.Replace(aRule("@"), `"@"`, write(r, m.text), 1))
				before, rest, _ := strings.Cut(text, "⟦")
				inside, after, _ := strings.Cut(rest, "⟧")
				d, ok := firstError(t, before+inside+after)
				if !ok || d.Code != m.code && m.code != diag.TemplateText {
					t.Errorf("%s, %s, %s: %v", m.name, notation, around, d)
					continue
				}
				if d.Span.Start != len(before) && inside != "" || d.Span.Text() != inside {
					t.Errorf("%s, %s, %s: at %q, not %q, in\n%s", m.name, notation, around, d.Span.Text(), inside, text)
				}
				checkLines(t, d.Span)
			}
		}
	}
}

func firstError(t *testing.T, text string) (diag.Diagnostic, bool) {
	t.Helper()
	_, found := Load(fstest.MapFS{"a.hcl": {Data: preludeText(t)}, "regler.hcl": {Data: []byte(text)}})
	for _, d := range found {
		if d.Severity == diag.Error {
			return d, true
		}
	}
	return diag.Diagnostic{}, false
}

// checkLines counts lines, characters and UTF-16 units anew.
func checkLines(t *testing.T, s source.Span) {
	t.Helper()
	before := string(s.File.Text[:s.Start])
	line := before[strings.LastIndex(before, "\n")+1:]
	units := 0
	for _, c := range line {
		units++
		if c > 0xFFFF {
			units++
		}
	}
	want := source.Position{Line: 1 + strings.Count(before, "\n"), Column: 1 + utf8.RuneCountInString(line), UTF16: units}
	if got := s.Position(); got != want {
		t.Errorf("%q is at %+v, not %+v", s.Text(), got, want)
	}
}

// TestPositionsInRules does the same for mistakes outside conditions, where
// the surroundings leave them what they are.
func TestPositionsInRules(t *testing.T) {
	for _, m := range inRules {
		if len(m.text) > 10_000 || strings.Contains(m.text, "\r") {
			continue
		}
		for around, change := range surroundings {
			if strings.Contains(m.text, "\uFEFF") && around == "letters of many bytes" {
				continue
			}
			before, rest, _ := strings.Cut(change(m.text), "⟦")
			inside, after, _ := strings.Cut(rest, "⟧")
			d, ok := firstError(t, before+inside+after)
			if !ok || string(d.Code) != string(m.code) || d.Span.Start != len(before) || d.Span.Text() != inside {
				t.Errorf("%s, %s: %s at %q, not %q", m.name, around, d.Code, d.Span.Text(), inside)
			}
		}
	}
}

// TestPositionsOfLooseAccents holds that the first letter with a loose accent
// is pointed at, wherever it stands.
func TestPositionsOfLooseAccents(t *testing.T) {
	text := aRule("ønsker_forløb") + "# Ågården, så\n"
	for at, c := range text {
		loose := norm.NFD.String(string(c))
		if loose == string(c) {
			continue
		}
		d, ok := firstError(t, text[:at]+loose+text[at+utf8.RuneLen(c):])
		if !ok || d.Code != diag.NotNFC || d.Span.Start != at || d.Span.Text() != loose {
			t.Errorf("%q at %d: %s at %q", c, at, d.Code, d.Span.Text())
		}
	}
}

// naming are the codes whose first argument is the text that they point at.
var naming = map[diag.Code]bool{
	diag.UnknownName: true, diag.UnknownNameNear: true, diag.UnknownConclusion: true, diag.UnknownSource: true, diag.UnknownType: true,
	diag.UnknownWord: true, diag.NameTaken: true, diag.BadName: true, diag.ReservedName: true, diag.UnusedFact: true, diag.UnusedTerm: true,
	diag.UnusedRate: true, diag.NoRules: true, diag.UnknownFunction: true, diag.ForeignConstruct: true, diag.UnexpectedWord: true,
	diag.NumericDate: true, diag.NoSuchDay: true, diag.OutsideCalendar: true, diag.WrongNotation: true, diag.CitationNotation: true,
	diag.OptionTwice: true, diag.BadNote: true, diag.AlwaysMet: true, diag.NeverMet: true, diag.InvalidName: true, diag.DuplicateAttribute: true,
}

// TestPositionsOfRandomMistakes makes random changes in the shipped rules, in
// random notations, and holds every finding that names a text to that text.
func TestPositionsOfRandomMistakes(t *testing.T) {
	rounds := 400
	if testing.Short() {
		rounds = 40
	}
	texts := shippedTexts(t)
	r := rand.New(rand.NewPCG(3, 4))
	checked := 0
	for range rounds {
		name := texts.names[r.IntN(len(texts.names))]
		text := mangled(r, rewritten(r, texts.text[name]))
		for around, change := range surroundings {
			parsed, found := new(Memory).begin().parse([]*source.File{source.NewFile(name, []byte(change(text)))})
			_, _, more := resolve(parsed, nil, new(Memory).begin())
			for _, d := range append(found, more...) {
				if s := d.Span; s.File == nil || s.Start < 0 || s.End < s.Start || s.End > len(s.File.Text) {
					t.Fatalf("%s: %s at %d to %d", name, d.Code, s.Start, s.End)
				}
				if !naming[d.Code] {
					continue
				}
				checked++
				named := fmt.Sprint(d.Args[0])
				if plain(d.Span.Text()) != plain(named) && plain(decoded(d.Span)) != plain(named) && !strings.HasSuffix(named, "…") {
					t.Errorf("%s, %s: %s names %q and points at %q", name, around, d.Code, named, d.Span.Text())
				}
			}
		}
	}
	if checked < 10*rounds {
		t.Errorf("only %d findings name what they point at", checked)
	}
}

type corpus struct {
	names []string
	text  map[string]string
}

func shippedTexts(t *testing.T) corpus {
	t.Helper()
	c := corpus{text: map[string]string{}}
	err := fs.WalkDir(rules.FS, ".", func(name string, _ fs.DirEntry, err error) error {
		if err != nil || path.Ext(name) != ".hcl" {
			return err
		}
		text, err := fs.ReadFile(rules.FS, name)
		c.names, c.text[name] = append(c.names, name), string(text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// rewritten writes some of the conditions of a file in other notations.
func rewritten(r *rand.Rand, text string) string {
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		name, value, ok := strings.Cut(line, " = \"")
		inner, closed := strings.CutSuffix(value, `"`)
		switch strings.TrimSpace(name) {
		case "når", "er", "skæringsdato":
			if ok && closed && !strings.ContainsAny(inner, `"\`) && r.IntN(2) == 0 {
				if r.IntN(2) == 0 {
					lines[i] = name + " = " + notations["escaped"](r, inner)
				} else {
					lines[i] = name + " = " + notations["heredoc"](r, inner)
				}
			}
		}
	}
	return strings.Join(lines, "\n")
}

// mangled changes a few characters of a text.
func mangled(r *rand.Rand, text string) string {
	runes := []rune(text)
	for range 1 + r.IntN(8) {
		at := r.IntN(len(runes))
		if c := runes[at]; c == '\n' || c == '\\' {
			continue
		}
		switch r.IntN(3) {
		case 0:
			runes[at] = []rune("xæ9_ .§\"")[r.IntN(8)]
		case 1:
			runes = append(runes[:at:at], runes[at+1:]...)
		default:
			runes = append(runes[:at:at], append([]rune{runes[at]}, runes[at:]...)...)
		}
	}
	return string(runes)
}

// plain is a text without the quotation marks around it and with single spaces.
func plain(text string) string {
	return strings.Join(strings.Fields(strings.Trim(text, "\"“”")), " ")
}

// decoded is what a place says: without quotation marks, escapes read.
func decoded(s source.Span) string {
	text := s.Text()
	file, _ := syntax.Parse(source.NewFile("", []byte("x {\n  a = \""+strings.Trim(text, "\"“”")+"\"\n}\n")))
	if len(file.Blocks) == 1 && len(file.Blocks[0].Attrs) == 1 {
		text = file.Blocks[0].Attrs[0].Value.Text.Value
	}
	return text
}
