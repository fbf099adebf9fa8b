package syntax

import (
	"testing"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/source"
)

// FuzzParse holds what is true of every text: reading it ends, every span lies
// in it, and what is read without a finding is HCL that means the same.
func FuzzParse(f *testing.F) {
	for _, c := range goodFiles {
		f.Add(c.text)
	}
	for _, c := range badFiles {
		f.Add(c.text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		file, found := Parse(source.NewFile("f.hcl", []byte(text)))
		for _, d := range found {
			checkSpan(t, text, d.Span)
			if d.Message(diag.Danish) == "" {
				t.Errorf("no message for %s", d.Code)
			}
			for _, fix := range d.Fixes {
				for _, e := range fix.Edits {
					checkSpan(t, text, e.Span)
				}
			}
		}
		checkBlocks(t, text, file.Blocks)
		if len(found) == 0 {
			sameAsHCL(t, text, file)
		}
	})
}

func sameAsHCL(t *testing.T, text string, file *File) {
	t.Helper()
	parsed, diags := hclsyntax.ParseConfig([]byte(text), "f.hcl", hcl.InitialPos)
	if diags.HasErrors() {
		t.Fatalf("read without a finding, but not HCL: %v\n%s", diags, text)
	}
	if got, want := outline(file), outlineHCL(parsed.Body.(*hclsyntax.Body)); got != want {
		t.Errorf("read as\n%s\nbut hcl reads\n%s", got, want)
	}
}

func checkSpan(t *testing.T, text string, s source.Span) {
	t.Helper()
	if s.File == nil || s.Start < 0 || s.End < s.Start || s.End > len(text) {
		t.Fatalf("span %d to %d of %d bytes", s.Start, s.End, len(text))
	}
}

func checkBlocks(t *testing.T, text string, blocks []*Block) {
	for _, b := range blocks {
		checkSpan(t, text, b.Span)
		checkSpan(t, text, b.KeywordSpan)
		for _, l := range b.Labels {
			checkPlaces(t, text, l)
		}
		checkAttrs(t, text, b.Attrs)
		checkBlocks(t, text, b.Blocks)
	}
}

func checkAttrs(t *testing.T, text string, attrs []*Attr) {
	for _, a := range attrs {
		checkSpan(t, text, a.NameSpan)
		checkValue(t, text, a.Value)
	}
}

func checkValue(t *testing.T, text string, v Value) {
	checkSpan(t, text, v.Span)
	if v.Kind == Text || v.Kind == Number {
		checkPlaces(t, text, v.Text)
	}
	for _, item := range v.Items {
		checkValue(t, text, item)
	}
	checkAttrs(t, text, v.Fields)
}

// checkPlaces wants every byte of a text to lead into its literal, in order.
func checkPlaces(t *testing.T, text string, s source.Text) {
	t.Helper()
	checkSpan(t, text, s.Whole)
	last := s.Whole.Start
	for i := range len(s.Value) {
		span := s.Span(i, i+1)
		checkSpan(t, text, span)
		if span.Start < last || span.End > s.Whole.End || span.Start == span.End {
			t.Fatalf("byte %d of %q is at %d to %d, outside its literal %d to %d",
				i, s.Value, span.Start, span.End, s.Whole.Start, s.Whole.End)
		}
		last = span.Start
	}
}
