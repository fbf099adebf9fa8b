package dsl

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/dsl/value"
)

// oneCase reads a text with one case in it.
func oneCase(t *testing.T, p *Program, text string) *Case {
	t.Helper()
	cases, found := ReadCase(source.NewFile("sag.hcl", []byte(text)), p)
	if len(found) > 0 || len(cases) != 1 {
		t.Fatalf("%d cases, %v", len(cases), found)
	}
	return cases[0]
}

func TestCasesBuildOnEachOtherAcrossFiles(t *testing.T) {
	cases, found := LoadCases(fstest.MapFS{
		"a.hcl": {Data: []byte(`sag "tredje" {
  kilde     = "prøve"
  bygger_på = "anden"
  givet { løn = "3 kr. pr. måned" }
  forventet { kan_iværksættes = "ja" }
}`)},
		"b.hcl": {Data: []byte(`sag "anden" {
  fælles    = true
  bygger_på = "første"
  givet { ønsker_forløb = "ja" }
}
sag "første" {
  fælles = true
  på     = "1. marts 2022"
  givet {
    løn       = "1 kr. pr. måned"
    startdato = "1. januar 2022"
  }
}`)},
	}, prelude(t))
	if len(found) > 0 || len(cases) != 3 {
		t.Fatal(len(cases), found)
	}
	third := cases[0]
	if len(third.Facts) != 3 || third.Facts.Of("løn").Cell.Value.N != 300 || third.Day == nil {
		t.Errorf("got %+v", third)
	}
	if first := cases[2]; len(first.Facts) != 2 || first.Facts.Of("løn").Cell.Value.N != 100 {
		t.Errorf("the case built on has changed: %+v", first)
	}
}

func TestExpectations(t *testing.T) {
	c := oneCase(t, prelude(t), `sag "x" {
  kilde = "prøve"
  forventet {
    kan_iværksættes  = { mangler = ["startdato"] }
    længste_varighed = "3 år"
    hjemmel          = ["LAB § 114, stk. 1"]
  }
}`)
	open, known := c.Expect[0], c.Expect[1]
	if !open.Open || open.Missing[0] != "startdato" || open.Value != nil {
		t.Errorf("got %+v", open)
	}
	if known.Value.N != 36 || known.Span.Text() != `"3 år"` {
		t.Errorf("got %+v %s", known, known.Span.Text())
	}
	if !c.Pinned || len(c.Carried) != 1 || c.CiteSpan.Text() != `["LAB § 114, stk. 1"]` {
		t.Errorf("got %+v", c)
	}
}

func TestListsInCases(t *testing.T) {
	c := oneCase(t, prelude(t), `sag "x" {
  kilde = "prøve"
  givet {
    møder       = [{ udeblevet = "ja", årsag = "ingen" }]
    samlivsform = "enlig"
  }
  forventet {}
}`)
	meetings := c.Facts.Of("møder").Cell.Value
	record := meetings.Records[0]
	if meetings.Open || record[0].State != value.Unknown || record[1].State != value.Known || record[2].State != value.Absent {
		t.Errorf("got %+v", meetings)
	}
	always := c.Facts.Of("samlivsform").Timeline
	if len(always) != 1 || always[0].From != value.MinDay || always[0].To != value.MaxDay {
		t.Errorf("got %+v", always)
	}
}

// TestAtMost64Records is clause 9.
func TestAtMost64Records(t *testing.T) {
	p := prelude(t)
	for fact, record := range map[string]string{
		"møder":           `{ udeblevet = "ja" }, `,
		"barselsperioder": `{ fra = "1. april 2022", til_og_med = "30. april 2022" }, `,
		"samlivsform":     `{ fra = "1. april 2022", til_og_med = "1. april 2022", er = "enlig" }, `,
	} {
		text := `sag "x" {
  kilde = "prøve"
  givet { ` + fact + ` = [` + strings.Repeat(record, 65) + `] }
  forventet {}
}`
		_, found := ReadCase(source.NewFile("sag.hcl", []byte(text)), p)
		if len(found) != 1 || found[0].Code != diag.TooManyRecords {
			t.Errorf("%s: got %v", fact, found)
		}
	}
}
