package main

import (
	"fmt"
	"runtime/debug"

	"github.com/spf13/cobra"

	"github.com/hjemmel/hjemmel/dsl"
)

func (a *app) versionCommand() *cobra.Command {
	return &cobra.Command{
		Use:     "version",
		Short:   "Print the versions of the program, the language and the rules",
		Long:    `Version prints the version of the program and how it was built, the version of the rule language, and the hash of the rules.`,
		Example: `  hjemmel version`,
		Args:    a.args(0, 0),
		RunE: func(*cobra.Command, []string) error {
			e, err := a.engine()
			if err != nil {
				return err
			}
			version, built := build()
			fmt.Fprintf(a.out, "hjemmel %s\n%s\n", version, dsl.LanguageVersion)
			fmt.Fprintf(a.out, "%s %s\n", a.word("regelsæt", "rule set"), e.Program().Hash)
			fmt.Fprintln(a.out, built)
			return nil
		},
	}
}

// build tells the version of the program, and the Go that built it from which
// revision.
func build() (version, built string) {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "(devel)", ""
	}
	built = info.GoVersion
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" || s.Key == "vcs.time" {
			built += " " + s.Value
		}
	}
	return info.Main.Version, built
}
