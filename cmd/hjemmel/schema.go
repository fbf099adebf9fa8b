package main

import (
	"github.com/spf13/cobra"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/engine"
)

func (a *app) schemaCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "schema [facts|decision]",
		Short: "Print the JSON Schema of what goes in, or of what comes out",
		Long: `Schema prints a JSON Schema (draft 2020-12): of the facts that decide reads as JSON, which follows from the rules,
or of the decision that decide --json prints, which is the same for all rules.`,
		Example: `  hjemmel schema facts > sag.schema.json
  hjemmel schema decision`,
		ValidArgs: []string{"facts", "decision"},
		Args:      a.args(0, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			switch {
			case len(args) == 0 || args[0] == "facts":
				return a.factsSchema()
			case args[0] == "decision":
				_, err := a.out.Write(engine.DecisionSchema())
				return err
			}
			return misuse(diag.ArgumentTooMany, args[0], "schema [facts|decision]")
		},
	}
	cmd.Flags().Bool("json", true, "print JSON (it always does)")
	return cmd
}

func (a *app) factsSchema() error {
	e, err := a.engine()
	if err != nil {
		return err
	}
	return a.json(dsl.FactsSchema(e.Program()))
}
