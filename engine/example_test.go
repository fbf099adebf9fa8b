package engine_test

import (
	"context"
	"fmt"
	"os"
	"testing/fstest"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/value"
	"github.com/hjemmel/hjemmel/engine"
	"github.com/hjemmel/hjemmel/engine/explain"
)

// skolelov is an invented act: a bus pass for pupils who live far away.
var skolelov = fstest.MapFS{"skolelov.hcl": {Data: []byte(`
retskilde "skoleloven" {
  art        = "lov"
  titel      = "en opdigtet lov om befordring"
  månedsslut = "sidste dag"
}

oplysning "afstand" {
  type       = "tal"
  art        = "faktum"
  oplyses_af = "borgeren"
  hjemmel    = "skoleloven § 1"
  spørgsmål  = "Hvor mange kilometer er der til skolen?"
}

oplysning "farlig_vej" {
  type       = "ja/nej"
  art        = "skøn"
  oplyses_af = "kommunen"
  hjemmel    = "skoleloven § 2"
  spørgsmål  = "Er skolevejen farlig?"
}

afgørelse "buskort" {
  type   = "ja/nej"
  tekst  = "Eleven har ret til buskort"
  ellers = "nej"
}

bestemmelse "skoleloven § 1" {
  resumé = "Buskort til elever, der bor langt væk."

  affattelse "1. august 2020" {
    ved = ["skoleloven"]

    regel "buskort" {
      når = "afstand er over 6"
      er  = "ja"
    }
  }
}

bestemmelse "skoleloven § 2" {
  resumé = "Buskort, uanset afstand, hvis vejen er farlig."

  affattelse "1. august 2020" {
    ved = ["skoleloven"]

    regel "buskort" {
      når = "farlig_vej"
      er  = "ja"
    }
  }
}
`)}}

// Twelve lines embed the engine: open the rules, tell the facts, decide.
func Example() {
	e, found := engine.Open(skolelov)
	if err := found.Err(); err != nil {
		fmt.Println(err)
		return
	}
	day, _ := value.DayOf(2024, 8, 12)
	far := value.Value{Type: value.Type{Kind: value.Number}, N: 8}
	d, err := e.Decide(context.Background(), engine.Query{
		Facts: dsl.Facts{{Name: "afstand", Cell: value.Cell{State: value.Known, Value: far}}},
		Day:   &day,
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, o := range d.Outcomes {
		fmt.Println(o.Term.Text+":", o.Value, o.Law)
	}
	// Output: Eleven har ret til buskort: ja [skoleloven § 1]
}

// An outcome that cannot be decided yet says what is missing, whom to ask, and
// by which provision.
func ExampleOutcome_missing() {
	e, _ := engine.Open(skolelov)
	day, _ := value.DayOf(2024, 8, 12)
	near := value.Value{Type: value.Type{Kind: value.Number}, N: 2}
	d, err := e.Decide(context.Background(), engine.Query{
		Facts: dsl.Facts{{Name: "afstand", Cell: value.Cell{State: value.Known, Value: near}}},
		Day:   &day,
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, m := range d.Outcomes[0].Missing {
		fmt.Println(m.Fact.Question, "—", m.Fact.AskedOf, m.Fact.Art, m.Fact.Law)
	}
	// Output: Er skolevejen farlig? — kommunen skøn [skoleloven § 2]
}

// Explain gives the whole argument, as a tree or as text.
func ExampleOutcome_Explain() {
	e, _ := engine.Open(skolelov)
	day, _ := value.DayOf(2024, 8, 12)
	far := value.Value{Type: value.Type{Kind: value.Number}, N: 8}
	d, err := e.Decide(context.Background(), engine.Query{
		Facts: dsl.Facts{{Name: "afstand", Cell: value.Cell{State: value.Known, Value: far}}},
		Day:   &day,
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	if err := d.Outcomes[0].Explain().WriteText(os.Stdout, diag.Danish); err != nil {
		fmt.Println(err)
	}
	// Output:
	// Eleven har ret til buskort: ja
	//   efter skoleloven § 1 (1. august 2020): Buskort til elever, der bor langt væk.
	//     ordlyden på skæringsdatoen 12. august 2024
	//       dagen: 12. august 2024 (oplyst)
	//     når afstand er over 6
	//       afstand: 8 (oplyst)
}

// Those who know beforehand that they want the argument have it told while the
// case is decided. It is good until the function returns; its text is theirs.
func ExampleEngine_Explain() {
	e, _ := engine.Open(skolelov)
	day, _ := value.DayOf(2024, 8, 12)
	_, err := e.Explain(context.Background(), engine.Query{Day: &day}, func(o *engine.Outcome, why *explain.Argument) {
		fmt.Println(o.Term.Name, "is", o.State)
		fmt.Printf("%s", why.AppendText(nil, diag.English))
	})
	if err != nil {
		fmt.Println(err)
	}
	// Output:
	// buskort is open
	// Eleven har ret til buskort: open (åben)
	//   perhaps by skoleloven § 1 (1. august 2020): Buskort til elever, der bor langt væk.
	//     the wording on the selecting date 12. august 2024
	//       dagen: 12. august 2024 (told)
	//     når afstand er over 6
	//       afstand: open (åben) (not told)
	//   perhaps by skoleloven § 2 (1. august 2020): Buskort, uanset afstand, hvis vejen er farlig.
	//     the wording on the selecting date 12. august 2024
	//       dagen: 12. august 2024 (told)
	//     når farlig_vej
	//       farlig_vej: open (åben) (not told)
}
