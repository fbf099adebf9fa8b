package main

import (
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
	var asJSON, expr bool
	cmd := &cobra.Command{
		Use:   "check [DIR]",
		Short: "Find what is wrong in a folder of rule files",
		Long: `Check reads the rule files of a folder (the shipped rules, if none is named) and reports what is wrong,
each finding at the word that it is about. Warnings do not fail; errors end with exit code 1.

--expr prints each condition and amount as the text that it is lowered to, with its place.`,
		Example: `  hjemmel check regler/                 # the rules that you are working on
  hjemmel check --json | jq '.[].code'`,
		Args: a.args(0, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) > 0 {
				a.rules = args[0]
			}
			return a.check(asJSON, expr)
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print the findings as JSON")
	cmd.Flags().BoolVar(&expr, "expr", false, "print what each condition is lowered to")
	return cmd
}

func (a *app) check(asJSON, expr bool) error {
	p, list, err := a.program()
	if err != nil {
		return err
	}
	if !list.HasErrors() {
		list.Add(p.Unsourced()...)
		if _, err := compile(p); err != nil {
			return err
		}
	}
	switch {
	case asJSON:
		err = diag.WriteJSON(a.out, list)
	default:
		_ = a.findings(a.out, list)
		if expr {
			err = a.lowered(p)
		}
		fmt.Fprintln(a.out, a.summary(p, list))
	}
	if list.HasErrors() {
		return errTold
	}
	return err
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
