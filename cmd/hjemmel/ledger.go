package main

import (
	"bytes"
	"context"
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/cite"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/golden"
)

// ledger is what law does with the rules as a ledger: what they cover, and
// whether the official texts are still as they were.
type ledger struct {
	coverage bool
	verify   verification
	asJSON   bool
	write    bool
}

func (l *ledger) flags(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.BoolVar(&l.coverage, "coverage", false, "what is written of each wording, and the cases in golden that exercise it")
	flags.BoolVar(&l.verify.asked, "verify", false, "hold the fingerprints of the rules against the official texts in FILE…")
	flags.StringVar(&l.verify.against, "against", "", "with --verify: the retskilde whose fingerprints are meant, for a text that is newer than the rules")
	flags.StringVar(&l.verify.act, "act", "", "with --verify: the act that FILE is a text of; its other paragraphs are looked for too")
	flags.Var(dayFlag{&l.verify.on}, "on", "with --verify -w: the day whose wordings FILE shows; default: the day it was made public")
	flags.BoolVarP(&l.write, "write", "w", false, "with --coverage: write golden/coverage.txt; with --verify: write the fingerprints that are missing into the files of --rules, or print them")
	flags.BoolVar(&l.asJSON, "json", false, "with --coverage or --verify: print the result as JSON")
}

// args allows a citation, or files to verify.
func (a *app) ledgerArgs(l *ledger) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if l.verify.asked {
			return a.args(1, -1)(cmd, args)
		}
		return a.args(0, 1)(cmd, args)
	}
}

// showCoverage runs the cases in golden, and shows or writes what they exercise.
func (a *app) showCoverage(ctx context.Context, l *ledger, args []string) error {
	e, err := a.engine()
	if err != nil {
		return err
	}
	cases, err := a.allCases(e.Program(), nil)
	if err != nil {
		return err
	}
	c := golden.Cover(e.Program(), golden.Run(ctx, e, cases))
	if l.write {
		return a.writeLedger(c)
	}
	if len(args) > 0 {
		at, err := a.place(e.Program(), args[0])
		if err != nil {
			return err
		}
		c = c.Below(at)
	}
	if l.asJSON {
		return c.WriteJSON(a.out)
	}
	return c.WriteText(a.out, a.lang)
}

// writeLedger writes the ledger of golden if it is not as it should be, and
// says so.
func (a *app) writeLedger(c *golden.Coverage) error {
	var text bytes.Buffer
	if err := c.WriteLedger(&text); err != nil {
		return err
	}
	name := golden.LedgerFile("golden")
	if old, err := os.ReadFile(name); err == nil && bytes.Equal(old, text.Bytes()) {
		return nil
	}
	if err := save(name, text.Bytes()); err != nil {
		return err
	}
	fmt.Fprintln(a.err, name)
	return nil
}

// updateLedger keeps the ledger in step with cases that were rewritten, where
// there is one.
func (a *app) updateLedger(p *dsl.Program, report *golden.Report) error {
	if _, err := os.Stat(golden.LedgerFile("golden")); err != nil {
		return nil
	}
	return a.writeLedger(golden.Cover(p, report))
}

// place reads a citation that provisions stand at or below.
func (a *app) place(p *dsl.Program, text string) (cite.Cite, error) {
	at, problem := cite.Parse(text)
	if problem != nil {
		return at, misuse(problem.Code, problem.Args...)
	}
	for _, provision := range p.Provisions {
		if at.Contains(provision.Cite) {
			return at, nil
		}
	}
	return at, misuse(diag.NoProvision, at.String())
}
