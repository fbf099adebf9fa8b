package syntax

import (
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/source"
)

// goodFiles is the notation, one form at a time, beside how it is read.
var goodFiles = []struct{ name, text, want string }{
	{"an empty file", "", ""},
	{"remarks only", "# en bemærkning\n// en til\n/* og\n en */", ""},
	{"a block with a name", `sats "lønindtægtsgrænse" {}`, "sats \"lønindtægtsgrænse\"\n"},
	{"one attribute on the line", `regel "længste_varighed" { er = "5 år" }`,
		"regel \"længste_varighed\"\n  er = \"5 år\"\n"},
	{"attributes and blocks in the order written", `
bestemmelse "LAB § 114, stk. 1" {
  resumé = "Længden." # hvor længe
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "længste_varighed" { er = "5 år" }
  }
  jf = []
}
sats "x" {
}
`, `bestemmelse "LAB § 114, stk. 1"
  resumé = "Længden."
  jf = []
  affattelse "1. januar 2020"
    ved = ["lov 548/2019"]
    regel "længste_varighed"
      er = "5 år"
sats "x"
`},
	{"the five kinds of value", `x {
  tekst = "ja"
  tal   = 12
  brøk  = -2.5
  sandt = true
  liste = [
    "a",
    ["b"], # en liste i en liste
  ]
  post = { er = "ja", af = "kommunen" }
  poster = [{
    fra = "1. maj 2024"
    til = "2. maj 2024"
  }]
}`, `x
  tekst = "ja"
  tal = 12
  brøk = -2.5
  sandt = true
  liste = ["a", ["b"]]
  post = {er = "ja", af = "kommunen"}
  poster = [{fra = "1. maj 2024", til = "2. maj 2024"}]
`},
	{"escapes", `x { a = "\"citat\", \\, \n, \t, \u00e5, \U0001F600, $${ og %%{, 55 % $" }`,
		"x\n  a = \"\\\"citat\\\", \\\\, \\n, \\t, å, 😀, ${ og %{, 55 % $\"\n"},
	{"a text of several lines", "x {\n  a = <<E\n  en\n    to\nE\n}\n", "x\n  a = \"  en\\n    to\\n\"\n"},
	{"a text of several lines without its indentation", "x {\n  a = <<-E\n    en\n      to\n\n    $${tre}\n  E\n}\n",
		"x\n  a = \"en\\n  to\\n\\n${tre}\\n\"\n"},
	{"an empty text of several lines", "x {\n  a = <<-E\n  E\n}\n", "x\n  a = \"\"\n"},
	{"the line endings of Windows", "x {\r\n  a = \"b\"\r\n  c = <<-E\r\n    en\r\n    to\r\n  E\r\n}\r\n",
		"x\n  a = \"b\"\n  c = \"en\\nto\\n\"\n"},
	{"tabs between words", "x\t{\n\ta\t=\t\"b\tc\"\n}", "x\n  a = \"b\\tc\"\n"},
	{"a name in quotation marks in a record", `x { a = { "b c" = 1 } }`, "x\n  a = {b c = 1}\n"},
}

func TestParse(t *testing.T) {
	for _, c := range goodFiles {
		t.Run(c.name, func(t *testing.T) {
			file, found := Parse(source.NewFile("f.hcl", []byte(c.text)))
			if len(found) > 0 {
				t.Fatal(found)
			}
			if diff := cmp.Diff(c.want, outline(file)); diff != "" {
				t.Error(diff)
			}
			sameAsHCL(t, c.text, file)
			checkBlocks(t, c.text, file.Blocks)
		})
	}
}

// TestSpecification reads every snippet of docs/language.md.
func TestSpecification(t *testing.T) {
	manual, err := os.ReadFile("../../docs/language.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, part := range strings.Split(string(manual), "```hcl\n")[1:] {
		text, _, _ := strings.Cut(part, "```")
		file, found := Parse(source.NewFile("language.md", []byte(text)))
		if len(found) > 0 {
			t.Errorf("%s\n%v", text, found)
		}
		sameAsHCL(t, text, file)
	}
}

// TestPlaces points from a word in a value back to the file.
func TestPlaces(t *testing.T) {
	for _, c := range []struct{ name, text, word, want string }{
		{"plain", `x { a = "løn er mindst 5 kr." }`, "mindst", "mindst"},
		{"before an escape", `x { a = "løn \"netto\" er" }`, "løn", "løn"},
		{"the escape", `x { a = "løn \"netto\" er" }`, `"`, `\"`},
		{"from escape to escape", `x { a = "løn \"netto\" er" }`, `"netto"`, `\"netto\"`},
		{"after an escape", `x { a = "l\u00f8n er" }`, "er", "er"},
		{"a letter written as an escape", `x { a = "l\u00f8n er" }`, "ø", `\u00f8`},
		{"over a doubled mark", `x { a = "a $${b} c" }`, "${b}", "$${b}"},
		{"in a text of several lines", "x {\n  a = <<E\nen\nto\nE\n}\n", "to", "to"},
		{"past the indentation", "x {\n  a = <<-E\n    en\n      to\n    E\n}\n", "  to", "  to"},
		{"over the indentation", "x {\n  a = <<-E\n    en\n    to\n    E\n}\n", "en\nto", "en\n    to"},
		{"a line ending of Windows", "x {\n  a = <<E\r\nen\r\nto\r\nE\r\n}\n", "\n", "\r\n"},
		{"after a line ending of Windows", "x {\n  a = <<E\r\nen\r\nto\r\nE\r\n}\n", "to", "to"},
	} {
		t.Run(c.name, func(t *testing.T) {
			file, found := Parse(source.NewFile("f.hcl", []byte(c.text)))
			if len(found) > 0 {
				t.Fatal(found)
			}
			text := file.Blocks[0].Attrs[0].Value.Text
			at := strings.Index(text.Value, c.word)
			if at < 0 {
				t.Fatalf("%q is not in %q", c.word, text.Value)
			}
			if got := text.Span(at, at+len(c.word)).Text(); got != c.want {
				t.Errorf("%q is %q in the file, want %q", c.word, got, c.want)
			}
		})
	}
}

// TestEachByteHasItsPlace holds for text without escapes: the byte of the
// value is the byte of the file.
func TestEachByteHasItsPlace(t *testing.T) {
	text := "x \"æ ø å 😀\" {\n  a = \"æblegrød, 2,5 pct.\"\n  b = <<-E\n\t\tÅ\n\t\t\tø\n\tE\n  c = [\"§ 68 a\"]\n}\n"
	file, found := Parse(source.NewFile("f.hcl", []byte(text)))
	if len(found) > 0 {
		t.Fatal(found)
	}
	x := file.Blocks[0]
	for _, s := range []source.Text{x.Labels[0], x.Attrs[0].Value.Text, x.Attrs[1].Value.Text, x.Attrs[2].Value.Items[0].Text} {
		for i := range len(s.Value) {
			if got := s.Span(i, i+1).Text(); got != s.Value[i:i+1] {
				t.Errorf("byte %d of %q is %q in the file", i, s.Value, got)
			}
		}
	}
}

// TestSpans shows what the spans of blocks, names and values cover.
func TestSpans(t *testing.T) {
	text := "regel \"a\" {\n  når = [\"b\", 2]\n} # slut\n"
	file, _ := Parse(source.NewFile("f.hcl", []byte(text)))
	b := file.Blocks[0]
	a := b.Attrs[0]
	for _, c := range []struct {
		span source.Span
		want string
	}{
		{b.Span, "regel \"a\" {\n  når = [\"b\", 2]\n}"},
		{b.KeywordSpan, "regel"},
		{b.Labels[0].Whole, `"a"`},
		{a.NameSpan, "når"},
		{a.Value.Span, `["b", 2]`},
		{a.Value.Items[0].Span, `"b"`},
		{a.Value.Items[1].Span, "2"},
	} {
		if got := c.span.Text(); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
}

// TestFixesMend applies each fix of each bad file and wants its finding gone.
func TestFixesMend(t *testing.T) {
	for _, c := range badFiles {
		_, found := Parse(source.NewFile("f.hcl", []byte(c.text)))
		for _, d := range found {
			for _, fix := range d.Fixes {
				mended := applied(c.text, fix)
				_, left := Parse(source.NewFile("f.hcl", []byte(mended)))
				if len(left) >= len(found) {
					t.Errorf("%s: %q leaves %v", c.name, fix.Title, left)
				}
			}
		}
	}
}

func applied(text string, fix diag.Fix) string {
	for i := len(fix.Edits) - 1; i >= 0; i-- {
		e := fix.Edits[i]
		text = text[:e.Span.Start] + e.New + text[e.Span.End:]
	}
	return text
}
