package main

import (
	"context"
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/golden"
)

func (a *app) testCommand() *cobra.Command {
	var asJSON, update bool
	cmd := &cobra.Command{
		Use:   "test [PATH…]",
		Short: "Hold the rules to the cases that pin them",
		Long: `Test decides every case in the folders or files named (golden, if none is), and compares. Each red line tells
what was expected, what came out, and the provision and the rule line behind it. A red case ends with exit code 1.

--update writes what came out into the case files, with comments kept, and golden/coverage.txt, where there is one.
Read the diff before you commit it.`,
		Example: `  hjemmel test
  hjemmel test golden/lab --rules regler
  hjemmel test --update && git diff golden`,
		Args: a.args(0, -1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.test(cmd.Context(), args, asJSON, update)
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print the report as JSON")
	cmd.Flags().BoolVar(&update, "update", false, "write what came out into the case files")
	return cmd
}

func (a *app) test(ctx context.Context, paths []string, asJSON, update bool) error {
	e, err := a.engine()
	if err != nil {
		return err
	}
	cases, err := a.allCases(e.Program(), paths)
	if err != nil {
		return err
	}
	report := golden.Run(ctx, e, cases)
	if update {
		if err := a.update(report); err != nil {
			return err
		}
		if cases, err = a.allCases(e.Program(), paths); err != nil {
			return err
		}
		report = golden.Run(ctx, e, cases)
		if len(paths) == 0 {
			if err := a.updateLedger(e.Program(), report); err != nil {
				return err
			}
		}
	}
	if asJSON {
		err = report.WriteJSON(a.out)
	} else {
		err = report.WriteText(a.out, a.lang)
	}
	if err == nil && !report.Green() {
		err = errTold
	}
	return err
}

// allCases reads the cases of folders and files.
func (a *app) allCases(p *dsl.Program, paths []string) ([]*dsl.Case, error) {
	if len(paths) == 0 {
		paths = []string{"golden"}
		if _, err := os.Stat("golden"); err != nil {
			return nil, misuse(diag.NoGolden)
		}
	}
	var all []*dsl.Case
	var found diag.List
	for _, path := range paths {
		cases, list, err := a.casesAt(p, path)
		if err != nil {
			return nil, err
		}
		all = append(all, cases...)
		found.Add(list...)
	}
	return all, found.Err()
}

func (a *app) casesAt(p *dsl.Program, path string) ([]*dsl.Case, diag.List, error) {
	if info, err := os.Stat(path); err == nil && info.IsDir() {
		return loadCases(p, path)
	}
	text, err := a.read(path)
	if err != nil {
		return nil, nil, err
	}
	cases, list := readCases(p, path, text)
	return cases, list, nil
}

// update writes what came out into the files, and says which.
func (a *app) update(report *golden.Report) error {
	files, err := golden.Rewrite(report)
	if err != nil {
		return err
	}
	for _, f := range files {
		if err := save(f.Name, f.Text); err != nil {
			return err
		}
		fmt.Fprintln(a.err, f.Name)
	}
	return nil
}
