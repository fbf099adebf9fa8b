package engine_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/engine"
)

// TestReplay decides the programs under testdata/replay: what random programs
// once found, cut down, with what ought to have come out.
func TestReplay(t *testing.T) {
	folders, _ := filepath.Glob("testdata/replay/*")
	if len(folders) == 0 {
		t.Fatal("nothing to replay")
	}
	for _, folder := range folders {
		t.Run(filepath.Base(folder), func(t *testing.T) { replay(t, folder) })
	}
}

func replay(t *testing.T, folder string) {
	rules, err := os.ReadFile(filepath.Join(folder, "regler.hcl"))
	if err != nil {
		t.Fatal(err)
	}
	p, found := dsl.Load(ruleFile(string(rules)))
	if found.HasErrors() {
		t.Fatal(found)
	}
	e, err := engine.New(p)
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(filepath.Join(folder, "sager.hcl"))
	if err != nil {
		t.Fatal(err)
	}
	cases, found := dsl.ReadCase(source.NewFile("sager.hcl", text), p)
	if found.HasErrors() {
		t.Fatal(found)
	}
	for _, c := range cases {
		q := engine.Query{Day: c.Day, Law: c.Law, Known: c.Known, Bills: c.Bills, Facts: c.Facts}
		if why := disagreement(e, p, only(q, p)); why != "" {
			t.Errorf("%s: %s", c.Name, why)
		}
		expected(t, e, c, only(q, p))
	}
}

// expected holds the outcomes of a case against what it says must come out.
func expected(t *testing.T, e *engine.Engine, c *dsl.Case, q engine.Query) {
	outcomes, err := decideAll(e, q)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range c.Expect {
		o := outcomes[want.Name]
		if got, want := answerOf(o).String(), wanted(want); got != want && conflicting(o) != want {
			t.Errorf("%s: %s is %s, want %s", c.Name, o.Term.Name, got, want)
		}
	}
}

// wanted writes an expectation as answers are written.
func wanted(want dsl.Expectation) string {
	switch {
	case want.NotApplicable:
		return "gælder ikke"
	case want.Open:
		return "åben " + setOf(want.Missing...).String()
	case want.Conflict != nil:
		places := set{}
		for _, c := range want.Conflict {
			places[c.String()] = true
		}
		return "konflikt " + places.String()
	}
	return show(naiveValue(*want.Value))
}

// conflicting writes the places of a conflict, or what is missing whatever
// sort of thing it is.
func conflicting(o *engine.Outcome) string {
	if len(o.Conflict) > 0 {
		places := set{}
		for _, r := range o.Conflict {
			places[r.Wording.Provision.Cite.String()] = true
		}
		return "konflikt " + places.String()
	}
	names := set{}
	for _, m := range o.Missing {
		names[m.Name] = true
	}
	return "åben " + names.String()
}
