package syntax

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/source"
)

// badFiles is what people write by mistake, and what is said about it where.
var badFiles = []struct {
	name, text string
	want       []string
}{
	{"a byte order mark", "\uFEFFx {\n}\n", []string{"1:1 bytemærke"}},
	{"another encoding", "x {\n  a = \"l\xf8n\"\n}\n", []string{"2:9 ikke-utf8"}},
	{"not text", "x {\x00}", []string{"1:4 styretegn"}},
	{"a lone carriage return", "x {\r}", []string{"1:4 styretegn"}},
	{"a hidden hyphen", "x {\n  a = \"be\u00adstemt\"\n}\n", []string{"2:10 usynligt-tegn"}},
	{"text that turns round", "x {\n  a = \"\u202ejn\"\n}\n", []string{"2:8 usynligt-tegn"}},
	{"loose accents", "x {\n  a = \"A\u030arhus\"\n  b = \"A\u030a\"\n}\n", []string{"2:8 ikke-nfc"}},
	{"loose accents by escape", `x { a = "A\u030arhus" }`, []string{"1:9 ikke-nfc"}},

	{"a paragraph without quotation marks", "x {\n  hjemmel = LAB § 112, stk. 1 # her\n}\n", []string{"2:13 uden-citationstegn"}},
	{"an amount", "x { a = 20.000 kr. pr. måned }", []string{"1:9 uden-citationstegn"}},
	{"a decimal comma", "x { a = 2,5 }", []string{"1:9 uden-citationstegn"}},
	{"a name", "x { a = startdato }", []string{"1:9 uden-citationstegn"}},
	{"a function", "x { a = max(b, 2) }", []string{"1:9 uden-citationstegn"}},
	{"arithmetic", "x { a = 1 + 2 }", []string{"1:9 uden-citationstegn"}},
	{"a word in a list", "x { a = [ja, \"nej\"] }", []string{"1:10 uden-citationstegn"}},
	{"nothing at all", "x { a = null }", []string{"1:9 null"}},
	{"a number with an exponent", "x { a = 1e5 }", []string{"1:9 ugyldigt-tal"}},
	{"a date as a number", "x { a = 1.2.2024 }", []string{"1:9 ugyldigt-tal"}},

	{"curly quotation marks", "x {\n  a = “løn, netto”\n}\n", []string{"2:7 forkerte-citationstegn"}},
	{"Danish quotation marks", "x { a = [»ja«, 'nej'] }", []string{"1:10 forkerte-citationstegn", "1:16 forkerte-citationstegn"}},
	{"low and high quotation marks", "x { a = „løn” }", []string{"1:9 forkerte-citationstegn"}},

	{"a quotation mark left out", "x {\n  a = \"løn\n  b = \"ja\n  c = 1.2.3\n}\n",
		[]string{"2:7 manglende-citationstegn", "3:7 manglende-citationstegn", "4:7 ugyldigt-tal"}},
	{"the first quotation mark left out", "x {\n  a = løn\"\n  b = 1e5\n}\n", []string{"2:7 uden-citationstegn", "3:7 ugyldigt-tal"}},
	{"a quotation mark left out in a list", "x {\n  a = [\"løn]\n  b = 1e5\n}\n", []string{"2:8 manglende-citationstegn", "3:7 ugyldigt-tal"}},
	{"a quotation mark left out in a name", "x \"løn {\n  b = \"c\"\n}\n", []string{"1:3 manglende-citationstegn"}},
	{"a text of several lines left open", "x {\n  a = <<-TEKST\n    løn\n  TEKS\n}\n", []string{"2:7 manglende-slutmærke"}},
	{"a quotation mark over two lines in a template", "x {\n  a = \"${ b\n  c = 1e5\n}\n",
		[]string{"2:7 manglende-citationstegn", "2:8 skabelon", "3:7 ugyldigt-tal"}},

	{"a template", "x {\n  a = \"løn ${b} og %{if c}\"\n}\n", []string{"2:12 skabelon", "2:20 skabelon"}},
	{"a template in a text of several lines", "x {\n  a = <<E\n${b}\nE\n}\n", []string{"3:1 skabelon"}},
	{"a template in a name", "x \"${b}\" {\n}\n", []string{"1:4 skabelon"}},
	{"an unknown escape", `x { a = "C:\løn\u12" }`, []string{"1:12 ukendt-escape", "1:16 ukendt-escape"}},
	{"an escape beyond Unicode", `x { a = "\U99999999" }`, []string{"1:10 ukendt-escape"}},
	{"an escape for a hidden character", `x { a = "\u202e\u0000" }`, []string{"1:10 ukendt-escape", "1:16 ukendt-escape"}},

	{"a block left open", "x \"a\" {\n  b = 1\n\ny \"c\" {\n  d = 1e5\n}\n", []string{"1:7 manglende-parentes", "5:7 ugyldigt-tal"}},
	{"an inner block left open", "x {\n  y {\n    a = 1\n}\nz {\n  b = 1e5\n}\n", []string{"2:5 manglende-parentes", "6:7 ugyldigt-tal"}},
	{"the last block left open", "x {\n  a = 1\n", []string{"1:3 manglende-parentes"}},
	{"a brace too many", "x {\n}\n}\ny {\n  a = 1e5\n}\n", []string{"3:1 overskydende-parentes", "5:7 ugyldigt-tal"}},
	{"a list left open", "x {\n  a = [\"b\",\n  c = 1e5\n}\n", []string{"2:7 manglende-parentes", "3:7 ugyldigt-tal"}},
	{"a list left open at the end", "x {\n  a = [\"b\"\n}\n", []string{"2:7 manglende-parentes"}},
	{"a record left open", "x {\n  a = { b = 1\n}\ny {\n  c = 1e5\n}\n", []string{"2:7 manglende-parentes", "5:7 ugyldigt-tal"}},

	{"an attribute written twice", "x {\n  a = \"1\"\n  a = \"2\"\n}\n", []string{"3:3 gentaget-attribut (2:3 tidligere-sted)"}},
	{"a field written twice", "x { a = { b = 1, b = 2 } }", []string{"1:18 gentaget-attribut (1:11 tidligere-sted)"}},
	{"an attribute outside a block", "a = \"1\"\nx {\n}\n", []string{"1:1 attribut-uden-blok"}},

	{"a paragraph sign in a name", "x {\n  løn§ = \"1\"\n  b = 1e5\n}\n", []string{"2:6 ugyldigt-tegn", "3:7 ugyldigt-tal"}},
	{"a paragraph sign for a block", "§ 1 {\n  a = 1\n}\nx {\n  b = 1e5\n}\n", []string{"1:1 ugyldigt-tegn", "5:7 ugyldigt-tal"}},
	{"a paragraph as a name", "x § 112 {\n  b = 1e5\n}\n", []string{"1:3 ugyldigt-tegn", "2:7 ugyldigt-tal"}},
	{"a paragraph after a word", "x LAB § 112 {\n  b = 1e5\n}\n", []string{"1:3 navn-uden-citationstegn", "1:7 ugyldigt-tegn", "2:7 ugyldigt-tal"}},
	{"a hyphen in a name", "x {\n  start-dato = \"1\"\n}\n", []string{"2:3 ugyldigt-navn"}},
	{"a capital in a name", "Regel \"a\" {\n}\n", []string{"1:1 ugyldigt-navn"}},
	{"a letter that only looks right", "x {\n  \u0430rt = \"1\"\n}\n", []string{"2:3 ugyldigt-navn"}},
	{"a name in quotation marks", "x {\n  \"a\" = \"1\"\n  b = 1e5\n}\n", []string{"2:3 ugyldigt-navn", "3:7 ugyldigt-tal"}},
	{"a word that hcl keeps to itself", "x { a = { for = 1 } }", []string{"1:11 ugyldigt-navn"}},
	{"a block name without quotation marks", "x løn {\n}\n", []string{"1:3 navn-uden-citationstegn"}},

	{"no value", "x {\n  a =\n  b = 1e5\n}\n", []string{"2:3 manglende-værdi", "3:7 ugyldigt-tal"}},
	{"no equals sign", "x {\n  a \n  b = 1e5\n}\n", []string{"2:3 manglende-lighedstegn", "3:7 ugyldigt-tal"}},
	{"a colon", "x { a = { b: 1 } }", []string{"1:11 manglende-lighedstegn"}},
	{"a colon in a block", "x {\n  a: \"1\"\n  b = 1e5\n}\n", []string{"2:3 manglende-lighedstegn", "3:7 ugyldigt-tal"}},
	{"no brace", "x \"a\"\ny {\n  b = 1e5\n}\n", []string{"1:1 manglende-tuborgklamme", "3:7 ugyldigt-tal"}},
	{"the brace on the next line", "x \"a\"\n{\n  b = 1e5\n}\n", []string{"1:1 manglende-tuborgklamme", "3:7 ugyldigt-tal"}},
	{"an equals sign before the brace", "x \"a\" = {\n  b = 1e5\n}\n", []string{"1:1 manglende-tuborgklamme", "2:7 ugyldigt-tal"}},

	{"a comma left out", "x { a = [\"b\" \"c\"] }", []string{"1:14 manglende-komma"}},
	{"a comma left out in a record", "x { a = { b = \"1\" c = \"2\" } }", []string{"1:19 manglende-komma"}},
	{"a comma too many", "x { a = [\"b\",, \"c\"] }", []string{"1:14 ugyldigt-tegn"}},
	{"two attributes on one line", "x {\n  a = \"1\" b = \"2\"\n  c = 1e5\n}\n", []string{"2:11 egen-linje", "3:7 ugyldigt-tal"}},
	{"a comma between attributes", "x {\n  a = \"1\", b = 1e5\n}\n", []string{"2:12 egen-linje", "2:16 ugyldigt-tal"}},
	{"a comma after an attribute", "x {\n  a = \"1\",\n}\n", []string{"2:10 tekst-efter-værdi"}},
	{"two attributes in a block of one line", "x { a = \"1\", b = \"2\" }", []string{"1:5 egen-linje"}},
	{"a block of one line that goes on", "x { a = \"1\"\n  b = 1e5\n}\n", []string{"1:5 egen-linje", "2:7 ugyldigt-tal"}},
	{"a block in a block of one line", "x { y \"a\" { b = \"1\" } }", []string{"1:5 egen-linje"}},
	{"a brace at the end of an attribute's line", "x {\n  a = \"1\" }\n", []string{"2:11 egen-linje"}},
	{"a block after a block", "x {} y {}", []string{"1:6 egen-linje"}},
	{"more after the value", "x {\n  a = \"1\" + \"2\" # plus\n}\n", []string{"2:11 tekst-efter-værdi"}},
	{"a unit after the quotation mark", "x {\n  a = \"5\" år\n}\n", []string{"2:11 tekst-efter-værdi"}},
	{"no equals sign before a text", "x {\n  a \"1\"\n  b = 1e5\n}\n", []string{"2:3 manglende-lighedstegn", "3:7 ugyldigt-tal"}},
	{"no equals sign in a block of one line", "x { a \"1\" }", []string{"1:5 manglende-lighedstegn"}},
	{"a remark without its sign", "x {\n  bemærk at reglen er ny\n  b = 1e5\n}\n", []string{"2:3 attribut-eller-blok", "3:7 ugyldigt-tal"}},
	{"a text broken over two lines", "x {\n  a = \"løn er over\n  fem gange satsen\"\n  b = 1e5\n}\n", []string{"2:7 manglende-citationstegn", "4:7 ugyldigt-tal"}},
	{"a block inside without its brace", "x {\n  y \"a\"\n    b = 1e5\n  }\n  c = 1e5\n}\n", []string{"2:3 manglende-tuborgklamme", "3:9 ugyldigt-tal", "5:7 ugyldigt-tal"}},
	{"a brace too many in a block", "x {\n  y {\n    b = 1\n  }\n  }\n  c = 1e5\n}\n", []string{"5:3 overskydende-parentes", "6:7 ugyldigt-tal"}},
	{"prose", "x {\n  (her er en bemærkning)\n  b = 1e5\n}\n", []string{"2:3 attribut-eller-blok", "3:7 ugyldigt-tal"}},
}

func TestBadFiles(t *testing.T) {
	for _, c := range badFiles {
		t.Run(c.name, func(t *testing.T) {
			_, found := Parse(source.NewFile("f.hcl", []byte(c.text)))
			var got []string
			for _, d := range found {
				got = append(got, codeAt(d.Span, d.Code)+related(d))
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("%s\n%s", c.text, diff)
			}
		})
	}
}

func codeAt(s source.Span, code diag.Code) string {
	p := s.Position()
	return fmt.Sprintf("%d:%d %s", p.Line, p.Column, code)
}

// related shows the other places of a finding that is about two.
func related(d diag.Diagnostic) string {
	if d.Code != diag.DuplicateAttribute {
		return ""
	}
	return " (" + codeAt(d.Related[0].Span, d.Related[0].Code) + ")"
}

// TestLimits is clause 9, so far as it concerns one file's form.
func TestLimits(t *testing.T) {
	nested := func(open, close string, n int) string {
		return "x {\na = " + strings.Repeat(open, n) + strings.Repeat(close, n) + "\n}\n"
	}
	blocks := func(n int) string { return strings.Repeat("x {\n", n) + strings.Repeat("}\n", n) }
	full := "x {\n}\n# " + strings.Repeat("-", maxBytes-8)
	for _, c := range []struct {
		name, text string
		want       diag.Code
	}{
		{"63 lists in a block", nested("[", "]", 63), ""},
		{"64 lists in a block", nested("[", "]", 64), diag.TooDeep},
		{"64 blocks", blocks(64), ""},
		{"65 blocks", blocks(65), diag.TooDeep},
		{"100,000 lists", nested("[", "]", 100_000), diag.TooDeep},
		{"100,000 records", nested("{a=", "}", 100_000), diag.TooDeep},
		{"100,000 open blocks", strings.Repeat("x {", 100_000), diag.TooDeep},
		{"100,000 round brackets", nested("(", ")", 100_000), diag.Unquoted},
		{"100,000 signs", nested("-", "", 100_000), diag.Unquoted},
		{"100,000 templates", "x { a = \"" + strings.Repeat("${\"", 100_000), diag.TemplateText},
		{"1 MiB", full, ""},
		{"1 MiB and a byte", full + "-", diag.FileTooLarge},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, found := Parse(source.NewFile("f.hcl", []byte(c.text)))
			if c.want == "" && len(found) > 0 || c.want != "" && !has(found, c.want) {
				t.Errorf("want %q, got %d findings, %.200s", c.want, len(found), found.Error())
			}
		})
	}
}

func has(found diag.List, code diag.Code) bool {
	for _, d := range found {
		if d.Code == code {
			return true
		}
	}
	return false
}

// TestFindingsEnd keeps a file of nothing but mistakes from costing more than
// it is worth.
func TestFindingsEnd(t *testing.T) {
	for _, line := range []string{"a = \"\n", "§\n", "x {\n a = \"b\n", "a = \u00ad\n"} {
		_, found := Parse(source.NewFile("f.hcl", []byte(strings.Repeat(line, 5_000))))
		if len(found) > 2*maxFindings {
			t.Errorf("%q: %d findings", line, len(found))
		}
	}
}
