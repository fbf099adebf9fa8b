package format

import (
	"bytes"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hjemmel/hjemmel/dsl/syntax"
)

// layouts is a file as it was written, and in the agreed layout.
var layouts = []struct{ name, text, want string }{
	{"nothing", "", ""},
	{"only blank lines", "\n\n \n", ""},
	{"only a remark", "\n# en bemærkning   \n\n", "# en bemærkning\n"},
	{"blanks and signs", "sats   \"x\"{\ntype=\"dato\"   \n\thjemmel =   [ \"a\",\"b\" ]\n}", `sats "x" {
  type    = "dato"
  hjemmel = ["a", "b"]
}
`},
	{"line endings of Windows", "x {\r\n  a = \"1\"\r\n  b = <<E\r\n  to\r\nE\r\n}\r\n", "x {\n  a = \"1\"\n  b = <<E\n  to\nE\n}\n"},
	{"blocks at the top", "x {}\ny {\n}\n\n\n\n# om z\nz {}\n", "x {}\n\ny {\n}\n\n# om z\nz {}\n"},
	{"blank lines at the edges", "\n\nx {\n\n\n  a = \"1\"\n\n\n}\n\n\n", "x {\n  a = \"1\"\n}\n"},
	{"blank lines between attributes", "x {\n  a = \"1\"\n\n\n  b = \"2\"\n  c = \"3\"\n}\n", "x {\n  a = \"1\"\n\n  b = \"2\"\n  c = \"3\"\n}\n"},
	{"blocks in a block", `bestemmelse "LAB § 114, stk. 1" {
  resumé = "Længden."
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "længste_varighed" { er = "5 år" }
    regel "korteste_varighed" { er = "1 år" }
  }
  # den korte
  affattelse "1. januar 2022" {
    ved = ["lov 1160/2021"]
    regel "længste_varighed" {
      er = "3 år"
    }
    regel "korteste_varighed" { er = "1 år" }
  } # indtil videre
  jf = []
}
`, `bestemmelse "LAB § 114, stk. 1" {
  resumé = "Længden."
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "længste_varighed" { er = "5 år" }
    regel "korteste_varighed" { er = "1 år" }
  }

  # den korte
  affattelse "1. januar 2022" {
    ved = ["lov 1160/2021"]
    regel "længste_varighed" {
      er = "3 år"
    }

    regel "korteste_varighed" { er = "1 år" }
  } # indtil videre

  jf = []
}
`},
	{"remarks", "x {\n  # over a\n  a = \"1\" # ved a\n  bb = \"2\"   # ved b\n\n  # alene\n\n  c = \"3\"\n  # til sidst\n}\n", `x {
  # over a
  a  = "1" # ved a
  bb = "2" # ved b

  # alene

  c = "3"
  # til sidst
}
`},
	{"lists and records", "x {\n  a = [\n\n\"1\",\n# to\n\"2\",\n\n]\n  b = {\n\n er = \"ja\"\n af=\"kommunen\"\n }\n  c = -2.5\n}\n", `x {
  a = [
    "1",
    # to
    "2",
  ]
  b = {
    er = "ja"
    af = "kommunen"
  }
  c = -2.5
}
`},
	{"text of several lines", "x {\n  a = <<-E\n      en  \n\n\n      to\n\n  E\n\n\n  b = \"  to   \"\n}\n", "x {\n  a = <<-E\n      en  \n\n\n      to\n\n  E\n\n  b = \"  to   \"\n}\n"},
}

func TestSource(t *testing.T) {
	for _, c := range layouts {
		t.Run(c.name, func(t *testing.T) {
			got, found := Source([]byte(c.text))
			if len(found) > 0 {
				t.Fatal(found)
			}
			if diff := cmp.Diff(c.want, string(got)); diff != "" {
				t.Error(diff)
			}
			checkLayout(t, []byte(c.text))
		})
	}
}

// TestSourceWithErrors leaves the file alone.
func TestSourceWithErrors(t *testing.T) {
	text := "x   {\n  a = \"1\n}\n"
	got, found := Source([]byte(text))
	if string(got) != text || !found.HasErrors() {
		t.Errorf("got %q, %v", got, found)
	}
	if _, err := Canonical([]byte(text)); err == nil {
		t.Error("a canonical text of a file with errors")
	}
}

func TestSpecification(t *testing.T) {
	manual, err := os.ReadFile("../../docs/language.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, part := range strings.Split(string(manual), "```hcl\n")[1:] {
		text, _, _ := strings.Cut(part, "```")
		checkLayout(t, []byte(text))
	}
}

// TestCanonical: what two people may do differently without saying something else.
func TestCanonical(t *testing.T) {
	want := "x \"n\" {\na = \"1\"\nb = [\"2\"]\ny {\nc = \"3\"\n}\n}\nz {\n}\n"
	for _, text := range []string{
		want,
		"x \"n\" {\n  a = \"1\"\n  b = [\n    \"\\u0032\",\n  ]\n  y { c = \"3\" }\n}\nz {}\n",
		"x \"n\" {\n  a=\"1\"\n  b=[ \"2\" ]\n  y {c=\"3\"}\n}\nz {}",
		"# først\n\nx \"n\" { # her\n\n  a = \"1\" # ved a\n\n  /* om b */ b = [\"2\"] // ved b\n\n  # y\n  y { c = \"3\" }\n}\n\n\n# z\nz {}\n# slut",
		"x \"n\" {\r\n  a = \"1\"\r\n  b = [\"2\"]\r\n  y { c = \"3\" }\r\n}\r\nz {}\r\n",
	} {
		got, err := Canonical([]byte(text))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, string(got)); diff != "" {
			t.Errorf("%s\n%s", text, diff)
		}
	}
}

func FuzzSource(f *testing.F) {
	for _, c := range layouts {
		f.Add([]byte(c.text))
	}
	f.Add([]byte("x {\n  a = [1, # en\n  2]\n /* b\n\n c */\n}\n"))
	f.Fuzz(func(t *testing.T, text []byte) { checkLayout(t, text) })
}

// checkLayout holds what is true of every text that can be read: its layout is
// the layout of its layout, and says the same.
func checkLayout(t *testing.T, text []byte) {
	t.Helper()
	once, found := Source(text)
	if found.HasErrors() {
		return
	}
	twice, found := Source(once)
	if found.HasErrors() {
		t.Fatalf("the layout cannot be read: %v\n%s", found, once)
	}
	if diff := cmp.Diff(string(once), string(twice)); diff != "" {
		t.Fatalf("a second time changes\n%s", diff)
	}
	if diff := cmp.Diff(said(text), said(once)); diff != "" {
		t.Fatalf("the layout says something else\n%s", diff)
	}
	if len(once) > 0 && (once[0] == '\n' || !bytes.HasSuffix(once, []byte("\n")) || bytes.HasSuffix(once, []byte("\n\n"))) {
		t.Fatalf("edges of the file: %q", once)
	}
	canonical, err := Canonical(text)
	if err != nil {
		t.Fatal(err)
	}
	if again, err := Canonical(once); err != nil || !bytes.Equal(canonical, again) {
		t.Fatalf("the layout has another canonical text: %v\n%s\n%s", err, canonical, again)
	}
	if again, err := Canonical(canonical); err != nil || !bytes.Equal(canonical, again) {
		t.Fatalf("the canonical text has another: %v\n%s\n%s", err, canonical, again)
	}
	if diff := cmp.Diff(said(text), said(canonical)); diff != "" {
		t.Fatalf("the canonical text says something else\n%s", diff)
	}
}

// said is what a file says, without places.
func said(text []byte) string {
	file, _ := parse(text)
	var b strings.Builder
	for _, block := range file.Blocks {
		sayBlock(&b, block)
	}
	return b.String()
}

func sayBlock(b *strings.Builder, block *syntax.Block) {
	fmt.Fprintf(b, "%s", block.Keyword)
	for _, l := range block.Labels {
		fmt.Fprintf(b, " %q", l.Value)
	}
	b.WriteString(" {\n")
	sayAttrs(b, block.Attrs)
	for _, inner := range block.Blocks {
		sayBlock(b, inner)
	}
	b.WriteString("}\n")
}

func sayAttrs(b *strings.Builder, attrs []*syntax.Attr) {
	for _, a := range attrs {
		fmt.Fprintf(b, "%s = ", a.Name)
		sayValue(b, a.Value)
	}
}

func sayValue(b *strings.Builder, v syntax.Value) {
	fmt.Fprintf(b, "%d %v %q (\n", v.Kind, v.Bool, v.Text.Value)
	for _, i := range v.Items {
		sayValue(b, i)
	}
	sayAttrs(b, v.Fields)
	b.WriteString(")\n")
}
