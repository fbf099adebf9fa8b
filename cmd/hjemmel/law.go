package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/formula"
)

func (a *app) lawCommand() *cobra.Command {
	l := &ledger{}
	cmd := &cobra.Command{
		Use:   "law [CITATION] | law --verify FILE…",
		Short: "List the provisions and their wordings, or show one; what they cover, and whether they are current",
		Long: `Law lists the sources of law and their provisions, each with the days from which its wordings are in force
and what they conclude. With a citation it shows that provision and what lies below it in full: rules, notes and places.

--coverage is the ledger: what is written of each wording, or why nothing is, and the cases in golden that exercise it.
--verify holds the fingerprints of the rules against official texts, snapshots in JSON or retsinformation's XML:
a paragraph whose text is another ends with exit code 1.`,
		Example: `  hjemmel law
  hjemmel law "LAB § 114"
  hjemmel law "aktivloven § 68 a, stk. 2"
  hjemmel law --coverage "LAB § 114"
  hjemmel law --verify lbk280.xml --act LAB`,
		Args: a.ledgerArgs(l),
		RunE: func(cmd *cobra.Command, args []string) error {
			switch {
			case l.verify.asked:
				return a.verify(l, args)
			case l.coverage:
				return a.showCoverage(cmd.Context(), l, args)
			}
			e, err := a.engine()
			if err != nil {
				return err
			}
			if len(args) == 0 {
				a.listLaw(e.Program())
				return nil
			}
			return a.showLaw(e.Program(), args[0])
		},
	}
	l.flags(cmd)
	return cmd
}

func (a *app) listLaw(p *dsl.Program) {
	for _, s := range p.Sources {
		fmt.Fprintf(a.out, "%s: %s\n", s.Label, s.Title)
		for _, provision := range p.Provisions {
			if provision.Source == s {
				a.listProvision(provision)
			}
		}
	}
}

func (a *app) listProvision(p *dsl.Provision) {
	fmt.Fprintf(a.out, "  %s\n", p.Cite.Path())
	for _, w := range p.Wordings {
		fmt.Fprintf(a.out, "    %s: %s\n", w.Label, a.gist(w))
	}
}

// gist says in a few words what a wording does.
func (a *app) gist(w *dsl.Wording) string {
	switch {
	case w.Repealed:
		return a.word("ophævet", "repealed")
	case w.Status != "":
		return w.Status
	}
	var names []string
	for _, r := range w.Rules {
		if n := len(names); n == 0 || names[n-1] != r.Name {
			names = append(names, r.Name)
		}
	}
	return strings.Join(names, ", ")
}

// showLaw prints the provisions at or below a citation.
func (a *app) showLaw(p *dsl.Program, text string) error {
	at, err := a.place(p, text)
	if err != nil {
		return err
	}
	for _, provision := range p.Provisions {
		if at.Contains(provision.Cite) {
			a.showProvision(provision)
		}
	}
	return nil
}

func (a *app) showProvision(p *dsl.Provision) {
	fmt.Fprintf(a.out, "%s  [%s]\n", p.Cite, place(p.Span))
	a.line(1, "", p.Summary)
	a.line(1, a.word("ordlyden vælges af: ", "the wording is selected by: "), formulaText(p.Date))
	if p.MovedFrom != nil {
		a.line(1, a.word("rykket fra: ", "moved from: "), p.MovedFrom.String())
	}
	a.line(1, a.word("jf.: ", "see: "), joinCites(p.See))
	for _, w := range p.Wordings {
		a.showWording(w)
	}
}

func (a *app) showWording(w *dsl.Wording) {
	var acts []string
	for _, s := range w.By {
		acts = append(acts, s.Label)
	}
	a.line(1, a.word("affattelse ", "wording of "), w.Label+" ("+strings.Join(acts, ", ")+")")
	if w.Effect != w.InForce {
		a.line(2, a.word("virkning fra: ", "effect from: "), w.Effect.String())
	}
	if w.Earliest != w.InForce {
		a.line(2, a.word("tidligst: ", "at the earliest: "), w.Earliest.String())
	}
	if w.Repealed {
		a.line(2, "", a.gist(w))
	}
	a.line(2, w.Status+": ", w.Reason)
	if t := w.Transition; t != nil {
		a.line(2, a.word("gælder ikke hvis ", "does not apply if "), formulaText(t.Unless)+" ("+joinCites(t.Law)+")")
	}
	for _, r := range w.Rules {
		a.showRule(r)
	}
	a.notes(2, w.Notes, w.Incomplete)
}

func (a *app) showRule(r *dsl.Rule) {
	switch {
	case r.Is == nil:
		a.line(2, r.Name+" ", a.word("suspenderer ", "suspends ")+joinCites(r.Suspends))
	default:
		a.line(2, r.Name+" = ", formulaText(r.Is))
	}
	if r.When != nil {
		a.line(3, a.word("når ", "when "), formulaText(r.When))
	}
	a.line(3, a.word("fraviger ", "overrides "), joinCites(r.Overrides))
	a.notes(3, r.Notes, r.Incomplete)
}

func (a *app) notes(depth int, notes []string, incomplete string) {
	a.line(depth, a.word("fortolkning: ", "interpretation: "), strings.Join(notes, ", "))
	a.line(depth, a.word("ufuldstændig: ", "incomplete: "), incomplete)
}

// line prints a labelled text, indented; nothing if there is no text.
func (a *app) line(depth int, label, text string) {
	if text != "" {
		fmt.Fprintf(a.out, "%s%s%s\n", strings.Repeat("  ", depth), label, text)
	}
}

// formulaText is a formula as its file has it, on one line.
func formulaText(n *formula.Node) string {
	if n == nil {
		return ""
	}
	if n.Op == formula.Name {
		return n.Ref
	}
	return strings.Join(strings.Fields(n.Span.Text()), " ")
}
