package format

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/hjemmel/hjemmel/dsl/syntax"
)

// TestRandomFiles writes files in every untidy way and lays them out.
func TestRandomFiles(t *testing.T) {
	for seed := range uint64(500) {
		w := &untidy{Rand: rand.New(rand.NewPCG(seed, 1))}
		w.file()
		text := w.String()
		if seed%5 == 0 {
			text = strings.ReplaceAll(text, "\n", "\r\n")
		}
		if _, found := Source([]byte(text)); found.HasErrors() {
			t.Fatalf("seed %d: %v\n%s", seed, found, text)
		}
		checkLayout(t, []byte(text))
		if t.Failed() {
			t.Fatalf("seed %d:\n%s", seed, text)
		}
	}
}

// untidy writes a random file that can be read.
type untidy struct {
	*rand.Rand
	strings.Builder
	n int
}

func (w *untidy) pick(texts ...string) { w.WriteString(texts[w.IntN(len(texts))]) }

func (w *untidy) gap() { w.pick("", " ", " ", "  ", "\t", " /* midt i */ ") }

func (w *untidy) endLine() {
	w.pick("", "", " ", "\t", " # ved siden af", "// også  ", " /* her */", " /* over\n\n flere */")
	w.WriteString("\n")
}

func (w *untidy) between() {
	for range w.IntN(4) {
		w.pick("\n", "\n", "   \n", "# alene\n", "  # rykket ind\n", "/* på\n flere linjer */\n", "\t// til\n")
	}
	w.gap()
}

func (w *untidy) name() string {
	w.n++
	return fmt.Sprintf("%s_%d", []string{"a", "løn", "en_lang_en"}[w.IntN(3)], w.n)
}

func (w *untidy) file() {
	for range w.IntN(5) {
		w.between()
		w.block(0)
	}
	w.between()
}

func (w *untidy) block(depth int) {
	w.WriteString(w.name())
	for range w.IntN(3) {
		w.pick(` "navn"`, `"§ 1, stk. 2"`, "\t\"æ\"")
	}
	w.gap()
	switch w.IntN(4) {
	case 0:
		w.pick("{}", "{ }")
	case 1:
		w.WriteString("{" + " " + w.name())
		w.gap()
		w.WriteString("=")
		w.gap()
		w.pick(`"1"`, "2.5", "[1,2]", "{ a = 1 }", "-3")
		w.gap()
		w.WriteString("}")
	default:
		w.WriteString("{")
		w.endLine()
		for range w.IntN(5) {
			w.item(depth)
		}
		w.between()
		w.WriteString("}")
	}
	w.endLine()
}

func (w *untidy) item(depth int) {
	w.between()
	if depth < 3 && w.IntN(3) == 0 {
		w.block(depth + 1)
		return
	}
	w.WriteString(w.name())
	w.gap()
	w.WriteString("=")
	w.gap()
	if w.IntN(6) == 0 {
		w.pick("<<E\n  en\n\n\n", "<<-E\n\ten\n\t  to  \n", "<<E\n", "<<-E\n $${x}\n # ikke en bemærkning\n")
		w.pick("E\n", "  E\n")
		return
	}
	w.value(0)
	w.endLine()
}

func (w *untidy) value(depth int) {
	kind := w.IntN(8)
	if depth > 2 {
		kind %= 4
	}
	switch kind {
	case 0:
		w.pick("12", "2.5", "-1")
	case 1:
		w.pick("true", "false")
	case 4, 5:
		w.list(depth)
	case 6, 7:
		w.object(depth)
	default:
		w.pick(`"ja"`, `"æ \"ø\" å"`, `"  #  ingen  "`, `"$${a}"`, `""`)
	}
}

func (w *untidy) list(depth int) {
	w.WriteString("[")
	for n := range w.IntN(4) {
		if n > 0 {
			w.WriteString(",")
		}
		w.insideList()
		w.value(depth + 1)
		w.insideList()
	}
	w.WriteString("]")
}

func (w *untidy) insideList() { w.pick("", " ", "\n", "\n\n", " # led\n", "\n  # led\n\n", "\t") }

func (w *untidy) object(depth int) {
	w.WriteString("{")
	for n := range w.IntN(4) {
		if n > 0 {
			w.pick(", ", ",", "\n", "\n\n", " # felt\n", ",\n")
		}
		w.pick("", " ", "\n", "\n# felt\n")
		if n > 0 {
			w.WriteString(" ")
		}
		w.WriteString(w.name())
		w.gap()
		w.WriteString("=")
		w.gap()
		w.value(depth + 1)
	}
	w.pick("", " ", "\n", "\n\n")
	w.WriteString("}")
}

// TestRandomReplace gives the first block of a random file other values: what
// stands around it stays byte for byte, and no remark is lost.
func TestRandomReplace(t *testing.T) {
	for seed := range uint64(500) {
		w := &untidy{Rand: rand.New(rand.NewPCG(seed, 2))}
		w.file()
		text := w.String()
		file, _ := parse([]byte(text))
		if len(file.Blocks) == 0 {
			continue
		}
		block := file.Blocks[0]
		path := []string{block.Keyword}
		if len(block.Labels) > 0 {
			path[0] = block.Labels[0].Value
		}
		var attrs []Attr
		for _, a := range block.Attrs {
			attrs = append(attrs, Attr{a.Name, `["ny"]`})
		}
		attrs = append(attrs, Attr{"tilføjet", "1"})
		got, err := ReplaceBlock([]byte(text), path, attrs)
		if err != nil {
			t.Fatalf("seed %d: %v\n%s", seed, err, text)
		}
		before, after := text[:block.Span.Start], text[block.Span.End:]
		inner := strings.TrimSuffix(strings.TrimPrefix(string(got), before), after)
		if before+inner+after != string(got) {
			t.Fatalf("seed %d: changed outside the block\n%s\n%s", seed, text, got)
		}
		changed, _ := find(got, path)
		if len(changed.Attrs) != len(attrs) || len(changed.Blocks) != len(block.Blocks) {
			t.Fatalf("seed %d: not what was asked for\n%s\n%s", seed, text, got)
		}
		if was, is := remarks(text, block), remarks(string(got), changed); was != is {
			t.Fatalf("seed %d: %d remarks of %d are left\n%s\n%s", seed, is, was, text, got)
		}
	}
}

// remarks counts the remarks in a block outside the values of its attributes.
func remarks(text string, b *syntax.Block) int {
	n := 0
	for _, t := range lex([]byte(text)) {
		at := t.Range.Start.Byte
		if t.Type != hclsyntax.TokenComment || at < b.Span.Start || at >= b.Span.End {
			continue
		}
		n++
		for _, a := range b.Attrs {
			if a.Value.Span.Start <= at && at < a.Value.Span.End {
				n--
			}
		}
	}
	return n
}
