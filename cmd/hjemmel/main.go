// Command hjemmel decides cases by rules of law, and shows the provisions that
// each answer rests on.
//
//	hjemmel decide sag.hcl                 what follows from the facts of a case, and why
//	hjemmel explain sag.hcl                the same as an argument, step by step
//	hjemmel check                          are the rules sound?
//	hjemmel test                           do the pinned cases still come out the same?
//	hjemmel watch                          the same, each time that a file is saved
//	hjemmel fmt -w rules golden            one layout for all rule and case files
//	hjemmel serve                          all this over HTTP
//	hjemmel facts, law, schema, version    what there is to ask, to read and to build on
//
// The shipped rules are inside the program; --rules names a folder with others.
// Messages are Danish or English (--lang); the words of the law are Danish in
// both.
//
// # Exit codes
//
//	0   it went well; for decide and explain also when an answer is still open
//	1   errors in rule or case files, a red case, or a file that cannot be read or written
//	2   wrong use: an unknown command or flag, a name or a day that does not exist
//
// The commands only read what they are given, call a package and print. Each
// stands in a file of its own; ui.go holds the voice they share.
package main

import (
	"context"
	"io"
	"os"
	"os/signal"

	"github.com/spf13/cobra"

	"github.com/hjemmel/hjemmel/dsl/diag"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run is the whole program, with its doors as arguments.
func run(args []string, in io.Reader, out, errs io.Writer) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	a := &app{ui: ui{in: in, out: out, err: errs, lang: diag.LanguageFromEnv(os.Getenv), color: isTerminal(out)}}
	root := a.command()
	root.SetArgs(args)
	root.SetIn(in)
	root.SetOut(out)
	root.SetErr(errs)
	return a.exit(root.ExecuteContext(ctx))
}

// app is what the commands share: the terminal, and which rules are meant.
type app struct {
	ui
	rules string // folder of --rules; empty: the shipped rules
}

func (a *app) command() *cobra.Command {
	root := &cobra.Command{
		Use:   "hjemmel",
		Short: "Decide cases by rules of law, with the provisions that each answer rests on",
		Long: `hjemmel decides cases by rules of law, and shows the provisions that each answer rests on.
The shipped rules are Danish law on ressourceforløb and ressourceforløbsydelse.

Exit codes: 0 it went well (an answer may still be open); 1 errors in rule or case files, or a red case; 2 wrong use.`,
		Example: `  hjemmel decide sag.hcl                # what follows from the facts of a case, and why
  hjemmel law "LAB § 114, stk. 1"       # how that provision has read, and what it concludes
  hjemmel test                          # do the pinned cases still come out the same?`,
		Args:          a.args(0, 0),
		RunE:          func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
		SilenceErrors: true,
		SilenceUsage:  true,
	}
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return flagMisuse(err) })
	root.PersistentFlags().StringVar(&a.rules, "rules", "", "folder of rule files to use in place of the shipped ones")
	root.PersistentFlags().Var((*languageFlag)(&a.lang), "lang", "language of messages, da or en (default from LC_ALL, LC_MESSAGES or LANG)")
	root.AddCommand(
		a.decideCommand(), a.explainCommand(), a.checkCommand(), a.testCommand(), a.fmtCommand(),
		a.factsCommand(), a.lawCommand(), a.schemaCommand(), a.versionCommand(),
		a.watchCommand(), a.serveCommand(),
	)
	refuseUnknown(root)
	a.speak(root)
	return root
}

// args allows from least to most arguments; most < 0 is any number.
func (a *app) args(least, most int) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		a.translate(cmd)
		switch {
		case !cmd.HasParent() && len(args) > 0:
			return misuse(diag.UnknownCommand, args[0])
		case len(args) < least:
			return misuse(diag.ArgumentMissing, cmd.Use)
		case most >= 0 && len(args) > most:
			return misuse(diag.ArgumentTooMany, args[most], cmd.Use)
		}
		return nil
	}
}
