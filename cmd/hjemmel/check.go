package main

import (
	"context"
	"fmt"
	"io/fs"
	"path"

	"github.com/spf13/cobra"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/formula"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/dsl/syntax"
	"github.com/hjemmel/hjemmel/dsl/value"
)

func (a *app) checkCommand() *cobra.Command {
	var how checking
	cmd := &cobra.Command{
		Use:   "check [DIR]",
		Short: "Find what is wrong in a folder of rule files",
		Long: `Check reads the rule files of a folder (the shipped rules, if none is named) and reports what is wrong,
each finding at the word that it is about. Warnings do not fail; errors end with exit code 1.

--fix first makes the changes that findings offer and that are certain, in the files, with remarks and layout kept: they
never change an answer. A change that is a guess is left to you. --cases names a folder of cases, and warns of the rules that
none of them exercises. --expr prints each condition and amount as the text that it is lowered to, with its place.`,
		Example: `  hjemmel check regler/                 # the rules that you are working on
  hjemmel check regler --fix            # and mend what can be mended without asking
  hjemmel check regler --cases golden   # and name the rules that no case exercises
  hjemmel check --json | jq '.[].code'`,
		Args: a.args(0, 1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := a.rulesAt(args); err != nil {
				return err
			}
			return a.check(cmd.Context(), how)
		},
	}
	cmd.Flags().BoolVar(&how.json, "json", false, "print the findings as JSON")
	cmd.Flags().BoolVar(&how.expr, "expr", false, "print what each condition is lowered to")
	cmd.Flags().BoolVar(&how.fix, "fix", false, "make the changes that are certain")
	cmd.Flags().StringVar(&how.cases, "cases", "", "folder of cases; warn of rules that none exercises")
	return cmd
}

// checking is what check does beside looking.
type checking struct {
	json, expr, fix bool
	cases           string
}

func (a *app) check(ctx context.Context, how checking) error {
	if how.fix {
		if err := a.fix(); err != nil {
			return err
		}
	}
	p, list, err := a.program()
	if err != nil {
		return err
	}
	if !list.HasErrors() {
		more, err := a.further(ctx, p, how.cases)
		if err != nil {
			return err
		}
		list.Add(more...)
		list.Sort()
	}
	switch {
	case how.json:
		err = diag.WriteJSON(a.out, list)
	default:
		_ = a.findings(a.out, list, a.color)
		if how.expr {
			err = a.lowered(p)
		}
		fmt.Fprintln(a.out, a.summary(p, list))
	}
	if list.HasErrors() {
		return errTold
	}
	return err
}

// further looks for what a rule set can lack and load all the same.
func (a *app) further(ctx context.Context, p *dsl.Program, cases string) (diag.List, error) {
	list := p.Waive(p.Unsourced(), diag.FigureWithoutLaw, diag.BoundWithoutLaw)
	e, err := compile(p)
	if err != nil || cases == "" {
		return list, err
	}
	more, err := a.unexercised(ctx, e, cases)
	list.Add(more...)
	return list, err
}

// summary says what was looked at, and how many findings there were.
func (a *app) summary(p *dsl.Program, list diag.List) string {
	rules, errors := 0, 0
	for _, provision := range p.Provisions {
		for _, w := range provision.Wordings {
			rules += len(w.Rules)
		}
	}
	for _, d := range list {
		if d.Severity == diag.Error {
			errors++
		}
	}
	return fmt.Sprintf("%s, %s, %s, %s, %s: %s, %s",
		a.count(filesOf(p), "fil", "filer", "file", "files"),
		a.count(len(p.Provisions), "bestemmelse", "bestemmelser", "provision", "provisions"),
		a.count(rules, "regel", "regler", "rule", "rules"),
		a.count(len(p.Rates), "sats", "satser", "rate", "rates"),
		a.count(len(p.Facts), "oplysning", "oplysninger", "fact", "facts"),
		a.count(errors, "fejl", "fejl", "error", "errors"),
		a.count(len(list)-errors, "advarsel", "advarsler", "warning", "warnings"))
}

func filesOf(p *dsl.Program) int {
	files := map[*source.File]bool{}
	for _, s := range placesOf(p) {
		files[s.File] = true
	}
	return len(files)
}

// lowered prints every condition and amount as expr's parser reads it.
func (a *app) lowered(p *dsl.Program) error {
	f, done, err := a.rulesFolder()
	if err != nil {
		return err
	}
	defer done()
	return fs.WalkDir(f, ".", func(name string, _ fs.DirEntry, err error) error {
		if err != nil || path.Ext(name) != ".hcl" {
			return err
		}
		text, err := fs.ReadFile(f, name)
		if err != nil {
			return err
		}
		file, _ := syntax.Parse(source.NewFile(path.Join(f.name, name), text))
		a.lowerBlocks(file.Blocks, scope{p})
		return nil
	})
}

func (a *app) lowerBlocks(blocks []*syntax.Block, names formula.Scope) {
	for _, b := range blocks {
		for _, at := range b.Attrs {
			if isFormula(b.Keyword, at) {
				a.lower(at.Value.Text, names)
			}
		}
		a.lowerBlocks(b.Blocks, names)
	}
}

func (a *app) lower(text source.Text, names formula.Scope) {
	if f, _ := formula.Parse(text); f != nil {
		fmt.Fprintf(a.out, "%s: %s\n", place(text.Whole), f.Expr(names))
	}
}

// isFormula reports whether an attribute holds a condition or an amount to
// work out; the "er" of a rate is a value as it stands.
func isFormula(keyword string, at *syntax.Attr) bool {
	if at.Value.Kind != syntax.Text {
		return false
	}
	switch at.Name {
	case "når", "skæringsdato", "gælder_ikke_hvis":
		return true
	case "er":
		return keyword == "regel" || keyword == "begreb" || keyword == "felt"
	}
	return false
}

// scope is the names of a program, for reading its formulas once more.
type scope struct{ *dsl.Program }

func (s scope) Lookup(name string) (formula.Decl, bool) {
	if f := s.Fact(name); f != nil {
		return formula.Decl{Kind: formula.Fact, Type: f.Type, Optional: f.Optional, Timeline: f.Timeline}, true
	}
	if t := s.Term(name); t != nil {
		return formula.Decl{Kind: formula.Term, Type: t.Type}, true
	}
	if r := s.Rate(name); r != nil {
		return formula.Decl{Kind: formula.Rate, Type: r.Type}, true
	}
	return formula.Decl{}, false
}

func (s scope) Names(value.Kind) []string { return nil }
