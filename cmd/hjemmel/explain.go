package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"
)

func (a *app) explainCommand() *cobra.Command {
	q := &question{}
	cmd := &cobra.Command{
		Use:   "explain CASE|- [NAME] [OUTCOME…]",
		Short: "Show the argument for an answer, from the outcome down to the facts",
		Long: `Explain shows why: each answer, the rule that gave it and why its wording applies, and below that what it rests
on, down to the facts that were told and the rates that were read. CASE, NAME and OUTCOME are as for decide.`,
		Example: `  hjemmel explain sag.hcl længste_varighed
  hjemmel explain golden/aktivloven/68a-loenfradrag.hcl "løn over grænsen i 2024" lønfradrag`,
		Args:              a.args(1, -1),
		ValidArgsFunction: a.completeCase,
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.explain(cmd.Context(), q, args)
		},
	}
	q.flags(cmd)
	return cmd
}

func (a *app) explain(ctx context.Context, q *question, args []string) error {
	e, asked, err := a.ask(q, args)
	if err != nil {
		return err
	}
	d, err := e.Decide(ctx, asked)
	if err != nil {
		return err
	}
	answer{a, q}.dates(d)
	for _, o := range d.Outcomes {
		fmt.Fprintln(a.out)
		if err := o.Explain().WriteText(a.out, a.lang); err != nil {
			return err
		}
	}
	return nil
}
