package main

import (
	_ "embed"
	"slices"

	"github.com/spf13/cobra"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/engine"
)

//go:embed coverage.schema.json
var coverageSchema []byte

//go:embed verification.schema.json
var verificationSchema []byte

var schemas = []string{"facts", "decision", "coverage", "verification"}

func (a *app) schemaCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "schema [facts|decision|coverage|verification]",
		Short: "Print the JSON Schema of what goes in, or of what comes out",
		Long: `Schema prints a JSON Schema (draft 2020-12): of the facts that decide reads as JSON, which follows from the rules;
or, the same for all rules, of the decision that decide --json prints, or of what law --coverage --json and
law --verify --json print.`,
		Example: `  hjemmel schema facts > sag.schema.json
  hjemmel schema decision`,
		ValidArgs: schemas,
		Args:      a.args(0, 1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) > 0 && !slices.Contains(schemas, args[0]) {
				return misuse(diag.ArgumentTooMany, args[0], cmd.Use)
			}
			return a.schema(append(args, "facts")[0])
		},
	}
	cmd.Flags().Bool("json", false, "print JSON (it always does)")
	return cmd
}

func (a *app) schema(name string) (err error) {
	switch name {
	case "decision":
		_, err = a.out.Write(engine.DecisionSchema())
	case "coverage":
		_, err = a.out.Write(coverageSchema)
	case "verification":
		_, err = a.out.Write(verificationSchema)
	default:
		err = a.factsSchema()
	}
	return err
}

func (a *app) factsSchema() error {
	e, err := a.engine()
	if err != nil {
		return err
	}
	return a.json(dsl.FactsSchema(e.Program()))
}
