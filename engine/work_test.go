package engine_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/value"
	"github.com/hjemmel/hjemmel/engine"
)

// The rule sets below are made to cost much. Each is refused when it is
// compiled, or answered, or told to be too much, in a time that is bounded.

const costlyLaw = `retskilde "LAB" {
  art        = "lov"
  titel      = "en lov"
  månedsslut = "sidste dag"
}
oplysning "d" {
  type       = "dato"
  art        = "faktum"
  oplyses_af = "register"
  spørgsmål  = "Hvornår?"
}
bestemmelse "LAB § 1" {
  resumé = "Regel."
  affattelse "1. januar 2020" {
    ved = ["LAB"]
    regel "svar" { er = "%s" }
  }
}
afgørelse "svar" {
  type   = "ja/nej"
  tekst  = "Svaret"
  ellers = "nej"
}
`

// costlyRules are names that follow from each other: x0, x1 and so on.
func costlyRules(svar string, n int, name func(i int) string) fstest.MapFS {
	var b strings.Builder
	fmt.Fprintf(&b, costlyLaw, svar)
	for i := range n {
		b.WriteString(name(i))
	}
	return fstest.MapFS{"a.hcl": {Data: []byte(b.String())}}
}

func begreb(i int, kind, er string) string {
	return fmt.Sprintf("begreb \"x%d\" {\n  type    = %q\n  hjemmel = \"LAB § 1\"\n  er      = %q\n}\n", i, kind, er)
}

// listsOf goes through n lists, each inside the one before by way of a term
// that is read on the day of a record.
func listsOf(n int) fstest.MapFS {
	return costlyRules(fmt.Sprintf("x%d", n), n+1, func(i int) string {
		if i == 0 {
			return begreb(0, "ja/nej", "dagen er før d")
		}
		list := fmt.Sprintf("oplysning \"l%d\" {\n  type       = \"liste\"\n  art        = \"faktum\"\n  oplyses_af = \"register\"\n  spørgsmål  = \"Hvilke?\"\n  felt \"f%d\" { type = \"dato\" }\n}\n", i, i)
		return list + begreb(i, "ja/nej", fmt.Sprintf("nogen l%d hvor (x%d pr. f%d)", i, i-1, i))
	})
}

// fullLists tells every list in full.
func fullLists(e *engine.Engine) dsl.Facts {
	facts := dsl.Facts{{Name: "d", Cell: value.Cell{State: value.Known, Value: value.Value{Type: value.Type{Kind: value.Date}, N: 1000}}}}
	for _, f := range e.Program().Facts {
		if f.Type.Kind != value.List {
			continue
		}
		v := value.Value{Type: f.Type}
		for k := range 64 {
			day := value.Value{Type: value.Type{Kind: value.Date}, N: int64(50_000 + 100*k)}
			v.Records = append(v.Records, value.Record{{State: value.Known, Value: day}})
		}
		facts = append(facts, dsl.Given{Name: f.Name, Cell: value.Cell{State: value.Known, Value: v}})
	}
	return facts
}

func TestListsInLists(t *testing.T) {
	for n, want := range map[int]diag.Code{1: "", 2: "", 4: diag.TooMuchWork, 8: diag.TooMuchWork} {
		e := sound(t, listsOf(n))
		start := time.Now()
		_, err := e.Decide(t.Context(), engine.Query{Facts: fullLists(e)})
		var wrong *engine.QueryError
		if errors.As(err, &wrong) != (want != "") || wrong != nil && wrong.Code != want {
			t.Errorf("%d lists: %v", n, err)
		}
		if took := time.Since(start); took > 30*time.Second {
			t.Errorf("%d lists took %v", n, took)
		}
	}
}

// TestNobodyWaits holds that Decide stops in the middle when ctx is done.
func TestNobodyWaits(t *testing.T) {
	e := sound(t, listsOf(8))
	ctx, cancel := context.WithCancel(t.Context())
	facts := fullLists(e)
	done := make(chan error)
	go func() {
		_, err := e.Decide(ctx, engine.Query{Facts: facts})
		done <- err
	}()
	cancel()
	if err := <-done; !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

func TestLongChainOfTerms(t *testing.T) {
	const n = 12_000
	e := sound(t, costlyRules("x0", n+1, func(i int) string {
		if i == n {
			return begreb(i, "ja/nej", "d er før 1. maj 2022")
		}
		return fmt.Sprintf("begreb \"x%d\" {\n  type = \"ja/nej\"\n  er   = \"x%d\"\n}\n", i, i+1)
	}))
	d, err := e.Decide(t.Context(), engine.Query{})
	if err != nil || d.Outcomes[0].State != engine.Undecided || len(d.Outcomes[0].Missing) != 2 {
		t.Errorf("got %v, %v", d, err)
	}
}

// TestNestedDays refuses a rule set in which each name reads the one before on
// two days that the one before gives.
func TestNestedDays(t *testing.T) {
	p, found := dsl.Load(costlyRules("x40 er d", 41, func(i int) string {
		if i == 0 {
			return begreb(0, "dato", "senere(d, dagen)")
		}
		return begreb(i, "dato", fmt.Sprintf("senere(x%d pr. (%d dage efter x%d), x%d pr. (%d uger før x%d))", i-1, i, i-1, i-1, i, i-1))
	}))
	if found.HasErrors() {
		t.Fatal(found)
	}
	start := time.Now()
	_, err := engine.New(p)
	if took := time.Since(start); err == nil || took > 30*time.Second {
		t.Errorf("%v after %v", err, took)
	}
}

// TestManyOpenOutcomes asks for a thousand outcomes that twelve open facts each
// have a bearing on: 4,096 completions of each.
func TestManyOpenOutcomes(t *testing.T) {
	const facts, outcomes = 12, 1000
	var b strings.Builder
	fmt.Fprintf(&b, costlyLaw, "ja")
	for i := range facts {
		fmt.Fprintf(&b, "oplysning \"b%d\" {\n  type       = \"ja/nej\"\n  art        = \"faktum\"\n  oplyses_af = \"register\"\n  spørgsmål  = \"Ja?\"\n}\n", i)
	}
	for i := range outcomes {
		fmt.Fprintf(&b, "afgørelse \"o%d\" {\n  type   = \"ja/nej\"\n  tekst  = \"Svar\"\n  ellers = \"nej\"\n}\n", i)
		fmt.Fprintf(&b, "bestemmelse \"LAB § %d\" {\n  resumé = \"Regel.\"\n  affattelse \"1. januar 2020\" {\n    ved = [\"LAB\"]\n    regel \"o%d\" {\n      når = %q\n      er  = \"ja\"\n    }\n  }\n}\n", i+2, i, parity(facts))
	}
	e := sound(t, fstest.MapFS{"a.hcl": {Data: []byte(b.String())}})
	day, _ := value.DayOf(2024, 1, 1)
	start := time.Now()
	d, err := e.Decide(t.Context(), engine.Query{Day: &day})
	if took := time.Since(start); err != nil || len(d.Outcomes) != outcomes+1 || took > 60*time.Second {
		t.Errorf("%v after %v", err, took)
	}
}

// parity is a condition that every one of n facts has a bearing on, whatever
// the others are.
func parity(n int) string {
	text := "b0"
	for i := 1; i < n; i++ {
		text = fmt.Sprintf("b%d er ikke (%s)", i, text)
	}
	return text
}

func sound(t *testing.T, rules fstest.MapFS) *engine.Engine {
	t.Helper()
	e, found := engine.Open(rules)
	if err := found.Err(); err != nil {
		t.Fatal(err)
	}
	return e
}

// TestGivenUp has the one who asks give up at every moment: there is an answer
// or there is none, and never a fault.
func TestGivenUp(t *testing.T) {
	const outcomes = 700
	e := sound(t, costlyRules("x0", outcomes, func(i int) string { return begreb(i, "ja/nej", "d er før 1. maj 2022") }))
	var want []string
	for i := range outcomes {
		want = append(want, fmt.Sprintf("x%d", i))
	}
	for asked := 0; ; asked++ {
		d, err := e.Decide(&impatient{t.Context(), asked}, engine.Query{Want: want})
		if (d == nil) != (err != nil) || err != nil && !errors.Is(err, context.Canceled) {
			t.Fatalf("asked %d times: %v, %v", asked, d, err)
		}
		if err == nil {
			return
		}
	}
}

// impatient is done when it has been asked so many times.
type impatient struct {
	context.Context
	left int
}

func (i *impatient) Err() error {
	if i.left--; i.left < 0 {
		return context.Canceled
	}
	return nil
}
