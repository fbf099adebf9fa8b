package engine_test

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/value"
	"github.com/hjemmel/hjemmel/engine"
)

// Open reads a folder of rule files; os.DirFS and embed.FS are folders too.
func ExampleOpen() {
	e, found := engine.Open(skolelov)
	if err := found.Err(); err != nil {
		fmt.Println(err) // each with file, line and what to write instead
		return
	}
	for _, term := range e.Program().Outcomes() {
		fmt.Println(term.Name+":", term.Text)
	}
	// Output: buskort: Eleven har ret til buskort
}

// Facts come as JSON from elsewhere. What cannot be read is told with its
// place in the text.
func ExampleAsk() {
	e, _ := engine.Open(skolelov)
	question, found := dsl.ReadFacts(strings.NewReader(`{
		"version": 1,
		"dagen": "2024-08-12",
		"givet": {"afstand": "8"}
	}`), e.Program())
	if err := found.Err(); err != nil {
		fmt.Println(err)
		return
	}
	d, err := e.Decide(context.Background(), engine.Ask(question, "buskort"))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(d.Outcomes[0].Value, d.Outcomes[0].Law)
	// Output: ja [skoleloven § 1]
}

// Facts come from a struct of one's own. What is nil is not known.
func ExampleEngine_Decide() {
	e, _ := engine.Open(skolelov)
	type vurdering struct {
		Er  bool      `hjemmel:"er"`
		Af  string    `hjemmel:"af"`
		Den time.Time `hjemmel:"dato"`
	}
	elev := struct {
		Journal   string     // no tag: not asked for
		Afstand   int        `hjemmel:"afstand"`
		FarligVej *vurdering `hjemmel:"farlig_vej"`
	}{
		Journal: "24-1", Afstand: 2,
		FarligVej: &vurdering{Er: true, Af: "skolechefen", Den: time.Date(2024, 8, 1, 0, 0, 0, 0, time.UTC)},
	}
	facts, found := dsl.FactsOf(e.Program(), elev)
	if err := found.Err(); err != nil {
		fmt.Println(err)
		return
	}
	day, _ := value.DayFromISO("2024-08-12")
	d, err := e.Decide(context.Background(), engine.Query{Facts: facts, Day: &day})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, o := range d.Outcomes {
		fmt.Println(o.Term.Text+":", o.Value, o.Law)
		for _, s := range o.Skøn {
			fmt.Println("skøn:", s.Fact.Name, "af", s.Given.By, "den", s.Given.Date)
		}
	}
	// Output:
	// Eleven har ret til buskort: ja [skoleloven § 2]
	// skøn: farlig_vej af skolechefen den 1. august 2024
}

// What is missing can be asked for one by one, best first, until there is an
// answer. Each answer is one more fact.
func ExampleDecision_missing() {
	e, _ := engine.Open(skolelov)
	day, _ := value.DayFromISO("2024-08-12")
	answers := map[string]string{"afstand": `"2"`, "farlig_vej": "false"}
	var facts dsl.Facts
	for {
		d, err := e.Decide(context.Background(), engine.Query{Want: []string{"buskort"}, Facts: facts, Day: &day})
		if err != nil {
			fmt.Println(err)
			return
		}
		o := d.Outcomes[0]
		if o.State == engine.Decided {
			fmt.Println(o.Term.Text+":", o.Value)
			return
		}
		next := o.Missing[0].Fact
		answer, problem := value.ParseJSON(next.Type, []byte(answers[next.Name]))
		if problem != nil {
			fmt.Println(problem.Message(diag.Danish))
			return
		}
		fmt.Println(next.Question, answer)
		facts = facts.With(dsl.Given{Name: next.Name, Cell: value.Cell{State: value.Known, Value: answer}})
	}
	// Output:
	// Hvor mange kilometer er der til skolen? 2
	// Er skolevejen farlig? nej
	// Eleven har ret til buskort: nej
}
