package main

import (
	"bytes"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/hjemmel/hjemmel/dsl/diag"
)

// helpText is the help for a command in Danish. That in English stands with the
// command. Examples are the same in both, but for their remarks.
type helpText struct {
	use, short, long string
	flags            map[string]string // names of arguments in `…`
}

// speak gives the commands their help in the language of the messages, which
// is known once the flags are read.
func (a *app) speak(root *cobra.Command) {
	help := root.HelpFunc()
	root.SetHelpFunc(func(cmd *cobra.Command, args []string) {
		if !a.translate(cmd) {
			help(cmd, args)
			return
		}
		var text bytes.Buffer
		cmd.SetOut(&text)
		help(cmd, args)
		_, _ = danishNotes.WriteString(a.out, text.String())
	})
}

// refuseUnknown makes the commands that come with cobra refuse what they do not
// know. They would show some help instead, as if that had been asked for.
func refuseUnknown(root *cobra.Command) {
	root.InitDefaultHelpCmd()
	root.InitDefaultCompletionCmd()
	help, _, _ := root.Find([]string{"help"})
	completion, _, _ := root.Find([]string{"completion"})
	completion.Args = cobra.ArbitraryArgs
	completion.RunE = func(cmd *cobra.Command, args []string) error {
		if len(args) > 0 {
			return misuse(diag.UnknownCommand, "completion "+args[0])
		}
		return cmd.Help()
	}
	help.Run = nil
	help.RunE = func(_ *cobra.Command, args []string) error {
		about, rest, err := root.Find(args)
		if err != nil || len(rest) > 0 {
			return misuse(diag.UnknownCommand, strings.Join(args, " "))
		}
		about.InitDefaultHelpFlag()
		return about.Help()
	}
}

// translate puts the help for a command in Danish, if that is spoken. That for
// the scripts that cobra makes for shells is there in English only.
func (a *app) translate(cmd *cobra.Command) bool {
	text, known := danishHelp[cmd.CommandPath()]
	if !known || a.lang != diag.Danish {
		return false
	}
	cmd.Use, cmd.Short, cmd.Long = text.use, text.short, text.long
	for english, danish := range danishRemarks {
		cmd.Example = strings.ReplaceAll(cmd.Example, "# "+english, "# "+danish)
	}
	for _, flags := range []*pflag.FlagSet{cmd.LocalFlags(), cmd.InheritedFlags()} {
		flags.VisitAll(func(f *pflag.Flag) { f.Usage = danishFlag(text, f) })
	}
	for _, sub := range cmd.Commands() {
		if text, known := danishHelp[sub.CommandPath()]; known {
			sub.Short = text.short
		}
	}
	return true
}

func danishFlag(text helpText, f *pflag.Flag) string {
	if f.Name == "help" {
		return "vis denne hjælp"
	}
	if usage, known := text.flags[f.Name]; known {
		return usage
	}
	return danishHelp["hjemmel"].flags[f.Name]
}

// danishNotes are what cobra and pflag say on their own.
var danishNotes = strings.NewReplacer(
	"Usage:\n", "Brug:\n", "\nExamples:\n", "\nEksempler:\n", "\nAvailable Commands:\n", "\nKommandoer:\n",
	"\nFlags:\n", "\nFlag:\n", "\nGlobal Flags:\n", "\nFlag til alle kommandoer:\n", "\nUse \"", "\nSkriv \"",
	"[command]", "[kommando]", "[flags]", "[flag]", "(default ", "(ellers ", "for more information about a command.", "for at se mere om en kommando.",
)
