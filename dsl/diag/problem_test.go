package diag

import (
	"testing"

	"github.com/hjemmel/hjemmel/dsl/source"
)

// A problem that was found in a part of a text leads to its place in the file,
// and so does its fix.
func TestProblemGetsItsPlace(t *testing.T) {
	file := source.NewFile("a.hcl", []byte(`sats = "5 pct. af 20.000"`))
	text := source.NewText(file, "5 pct. af 20.000", 8)
	problem := &Problem{Code: UnitMissing, Args: []any{"20.000", "20.000 kr."}, End: 6, Instead: "20.000 kr."}

	d := problem.After(10).In(text)
	if d.Span.Text() != "20.000" || d.Place() != "a.hcl:1:19: " {
		t.Errorf("the place is %q, %s", d.Span.Text(), d.Place())
	}
	if d.Message(Danish) != problem.Message(Danish) {
		t.Errorf("%q is not %q", d.Message(Danish), problem.Message(Danish))
	}
	if len(d.Fixes) != 1 || d.Fixes[0].Edits[0].Span != d.Span || d.Fixes[0].Edits[0].New != "20.000 kr." {
		t.Errorf("the fix is %+v", d.Fixes)
	}
	if problem.Start != 0 {
		t.Error("After moved the problem itself")
	}
}
