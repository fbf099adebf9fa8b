package syntax

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/hjemmel/hjemmel/dsl/source"
)

// TestCost keeps the time for a file of the greatest size in proportion to it,
// whatever it holds. The bound is loose: what it guards against takes minutes.
func TestCost(t *testing.T) {
	if testing.Short() {
		t.Skip("measures time")
	}
	fill := func(before, again string) string {
		return before + strings.Repeat(again, (maxBytes-len(before))/len(again))
	}
	var names strings.Builder
	names.WriteString("x {\n")
	for n := 0; names.Len() < maxBytes-20; n++ {
		fmt.Fprintf(&names, "a%d = 1\n", n)
	}
	for name, text := range map[string]string{
		"records on one line": fill("x { a = [", "{},"),
		"blocks on one line":  fill("", "x {}"),
		"names":               names.String(),
		"blanks":              fill("x {\n", " "),
		"open strings":        fill("", "a = \"\n"),
		"open strings apart":  fill("", "a = \"\na = \"\"\n"),
		"one string":          fill("x { a = \"", `\n`),
		"one text":            fill("x {\n a = <<-E\n", " \t æ\n"),
		"marks":               fill("", "§ "),
		"words":               fill("", "a § "),
		"opening marks":       fill("x { a = [", "“ ”,"),
		"remarks":             fill("", "/**/"),
		"doubled marks":       fill("x { a = \"", "$${"),
		"loose accents":       fill("# ", "A\u030a"),
	} {
		t.Run(name, func(t *testing.T) {
			start := time.Now()
			_, _ = Parse(source.NewFile("f.hcl", []byte(text)))
			if took := time.Since(start); took > 5*time.Second {
				t.Errorf("took %v", took)
			}
		})
	}
}
