package golden

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/engine"
)

// WriteText writes a line for each red difference, and the totals.
func (r *Report) WriteText(w io.Writer, lang diag.Language) error {
	var b strings.Builder
	for _, result := range r.Red() {
		for _, line := range result.lines(lang) {
			fmt.Fprintln(&b, line)
		}
	}
	fmt.Fprintln(&b, r.total(lang))
	_, err := io.WriteString(w, b.String())
	return err
}

// lines are what is to be said of a red case.
func (r *Result) lines(lang diag.Language) []string {
	if r.Err != nil {
		return []string{place(r.Case.Span) + ": " + r.message(lang)}
	}
	lines := make([]string, len(r.Differences))
	for i, d := range r.Differences {
		lines[i] = place(d.Span) + ": " + d.diagnostic(r.Case.Name).Message(lang)
	}
	return lines
}

// message tells why a case could not be decided.
func (r *Result) message(lang diag.Language) string {
	var list diag.List
	var query *engine.QueryError
	why := ""
	switch {
	case errors.As(r.Err, &list) && len(list) > 0:
		return list[0].Message(lang)
	case errors.As(r.Err, &query):
		why = query.Message(lang)
	}
	return diag.New(diag.CaseFailed, r.Case.Span, r.Case.Name, why).Message(lang)
}

// diagnostic is the difference as a finding.
func (d Difference) diagnostic(sag string) diag.Diagnostic {
	if d.Name == "forventet" {
		return diag.New(diag.NothingExpected, d.Span, sag)
	}
	return diag.New(diag.OtherAnswer, d.Span, sag, d.Name, d.Want, d.Got, d.because())
}

// because names the provisions and the rates behind the answer got, and where
// they stand.
func (d Difference) because() string {
	var law []string
	for _, g := range d.Grounds {
		law = append(law, g.String())
	}
	if len(law) == 0 {
		law = append(law, "ingen bestemmelse")
	}
	for _, r := range d.Rates {
		law = append(law, fmt.Sprintf("sats %s %s, %s", r.Rate.Name, r.Part.Label, place(r.Part.Span)))
	}
	return strings.Join(law, "; ")
}

// String names the provision with the wording and the places of its rules, as
// "LAB § 114 (affattelse 1. januar 2022), lab/114.hcl:43, 45".
func (g Ground) String() string {
	text := g.Law.String()
	var last *dsl.Rule
	for _, r := range g.Rules {
		switch {
		case last != nil && last.Wording == r.Wording:
			text += fmt.Sprintf(", %d", r.Span.Position().Line)
			continue
		case last != nil:
			text += ","
		}
		text += fmt.Sprintf(" (affattelse %s), %s", r.Wording.Label, place(r.Span))
		last = r
	}
	return text
}

func (r *Report) total(lang diag.Language) string {
	total, red := len(r.Results), len(r.Red())
	if lang == diag.English {
		return fmt.Sprintf("%s, %d green, %d red", count(total, "case", "cases"), total-red, red)
	}
	return fmt.Sprintf("%s, %s, %s", count(total, "sag", "sager"),
		count(total-red, "grøn", "grønne"), count(red, "rød", "røde"))
}

func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

func place(s source.Span) string {
	if s.IsZero() {
		return ""
	}
	return fmt.Sprintf("%s:%d", s.File.Name, s.Position().Line)
}
