package dsl_test

import (
	"fmt"
	"strings"
	"testing/fstest"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/diag"
)

const rules = `
retskilde "LAB" {
  art   = "lov"
  titel = "lov om en aktiv beskæftigelsesindsats"
}
oplysning "startdato" {
  type       = "dato"
  art        = "faktum"
  oplyses_af = "kommunen"
  spørgsmål  = "Hvilken dag starter forløbet?"
}
afgørelse "længste_varighed" {
  type  = "varighed"
  tekst = "Forløbet kan vare"
}
bestemmelse "LAB § 114, stk. 1, 1. pkt." {
  resumé       = "Længden af ét forløb."
  skæringsdato = "startdato"
  affattelse "1. januar 2020" {
    ved = ["LAB"]
    regel "længste_varighed" { er = "5 år" }
  }
}
`

func ExampleLoad() {
	program, found := dsl.Load(fstest.MapFS{"lab.hcl": {Data: []byte(rules)}})
	if found.HasErrors() {
		fmt.Println(found)
		return
	}
	for _, t := range program.Outcomes() {
		fmt.Println(t.Text, "→", t.Rules[0].ID())
	}
	// Output:
	// Forløbet kan vare → LAB § 114, stk. 1, 1. pkt. (1. januar 2020)
}

func ExampleLoad_findings() {
	text := strings.Replace(rules, `= "startdato"`, `= "stardato"`, 1)
	_, found := dsl.Load(fstest.MapFS{"lab.hcl": {Data: []byte(text)}})
	for _, d := range found {
		fmt.Println(d.Place() + d.Message(diag.Danish))
		fmt.Println("  under", d.Law)
	}
	// Output:
	// lab.hcl:18:19: navnet “stardato” er ikke erklæret; mente du “startdato”?
	//   under LAB § 114, stk. 1, 1. pkt.
}

func ExampleReadFacts() {
	program, _ := dsl.Load(fstest.MapFS{"lab.hcl": {Data: []byte(rules)}})
	question, found := dsl.ReadFacts(strings.NewReader(`{
  "version": 1,
  "dagen": "2024-05-01",
  "givet": {"startdato": "2022-03-01"}
}`), program)
	fmt.Println(question.Day, question.Facts.Of("startdato").Cell.Value, len(found))
	// Output:
	// 1. maj 2024 1. marts 2022 0
}

// A Reader is for many questions, each of which is done with before the next.
func ExampleReader() {
	program, _ := dsl.Load(fstest.MapFS{"lab.hcl": {Data: []byte(rules)}})
	var reader dsl.Reader
	for _, text := range []string{
		`{"version": 1, "givet": {"startdato": "2022-03-01"}}`,
		`{"version": 1, "givet": {"startdato": "2024-05-01"}}`,
		`{"version": 1, "givet": {"startdato": "i går"}}`,
	} {
		question, found := reader.Facts(strings.NewReader(text), program)
		if err := found.Err(); err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(question.Facts.Of("startdato").Cell.Value)
	}
	// Output:
	// 1. marts 2022
	// 1. maj 2024
	// json:1:39: JSON-værdien kan ikke læses som en dato: skriv for eksempel "2026-01-31"
}
