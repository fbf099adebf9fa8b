package format

import (
	"regexp"
	"strings"

	"github.com/hjemmel/hjemmel/dsl/syntax"
)

// Canonical returns a file's text with nothing in it but what it says: no
// remarks, no layout, one way to write each text. Two files with the same
// canonical text say the same. The error holds the findings if the file cannot
// be read.
func Canonical(src []byte) ([]byte, error) {
	file, found := parse(src)
	if found.HasErrors() {
		return nil, found
	}
	var out strings.Builder
	for _, b := range file.Blocks {
		writeBlock(&out, b)
	}
	return []byte(out.String()), nil
}

// Block returns the canonical text of one block: its keyword and names,
// attributes and nested blocks in the order written, one a line.
func Block(b *syntax.Block) string {
	var out strings.Builder
	writeBlock(&out, b)
	return out.String()
}

func writeBlock(out *strings.Builder, b *syntax.Block) {
	out.WriteString(b.Keyword)
	for _, l := range b.Labels {
		out.WriteByte(' ')
		writeText(out, l.Value)
	}
	out.WriteString(" {\n")
	for _, a := range b.Attrs {
		out.WriteString(a.Name)
		out.WriteString(" = ")
		writeValue(out, a.Value)
		out.WriteByte('\n')
	}
	for _, inner := range b.Blocks {
		writeBlock(out, inner)
	}
	out.WriteString("}\n")
}

func writeValue(out *strings.Builder, v syntax.Value) {
	switch v.Kind {
	case syntax.Text:
		writeText(out, v.Text.Value)
	case syntax.Number:
		out.WriteString(v.Text.Value)
	case syntax.Bool:
		out.WriteString(map[bool]string{true: "true", false: "false"}[v.Bool])
	case syntax.List:
		writeItems(out, "[", len(v.Items), func(i int) { writeValue(out, v.Items[i]) }, "]")
	case syntax.Object:
		writeItems(out, "{ ", len(v.Fields), func(i int) { writeField(out, v.Fields[i]) }, " }")
	}
}

func writeItems(out *strings.Builder, before string, n int, item func(int), after string) {
	out.WriteString(before)
	for i := range n {
		if i > 0 {
			out.WriteString(", ")
		}
		item(i)
	}
	out.WriteString(after)
}

var plainName = regexp.MustCompile(`^[a-zæøåéäöü][a-z0-9æøåéäöü_]*$`)

func writeField(out *strings.Builder, a *syntax.Attr) {
	if plainName.MatchString(a.Name) && a.Name != "for" {
		out.WriteString(a.Name)
	} else {
		writeText(out, a.Name)
	}
	out.WriteString(" = ")
	writeValue(out, a.Value)
}

// escapes are the characters that a text in quotation marks cannot hold as
// they are.
var escapes = strings.NewReplacer(
	`\`, `\\`, `"`, `\"`, "\n", `\n`, "\r", `\r`, "\t", `\t`, "${", "$${", "%{", "%%{",
)

func writeText(out *strings.Builder, text string) {
	out.WriteByte('"')
	_, _ = escapes.WriteString(out, text)
	out.WriteByte('"')
}
