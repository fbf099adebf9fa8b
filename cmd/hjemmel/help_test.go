package main

import (
	"bytes"
	"regexp"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// TestDanishHelp holds the Danish help to the commands: every one of them is
// there, with each of its flags and each remark in its examples, and nothing
// that is no longer.
func TestDanishHelp(t *testing.T) {
	root := new(app).command()
	root.InitDefaultHelpCmd()
	root.InitDefaultCompletionCmd("")
	commands, remarks := 0, map[string]bool{}
	for _, cmd := range append(root.Commands(), root) {
		text, known := danishHelp[cmd.CommandPath()]
		if name, _, _ := strings.Cut(text.use, " "); !known || name != cmd.Name() || text.short == "" || text.long == "" {
			t.Errorf("%s is not in Danish", cmd.CommandPath())
		}
		commands++
		sameFlags(t, cmd, text)
		for _, remark := range regexp.MustCompile(`# (.+)`).FindAllStringSubmatch(cmd.Example, -1) {
			remarks[remark[1]] = true
			if danishRemarks[remark[1]] == "" {
				t.Errorf("%q is not in Danish", remark[1])
			}
		}
	}
	if commands != len(danishHelp) || len(remarks) != len(danishRemarks) {
		t.Errorf("%d commands and %d remarks, of which %d and %d are in Danish", commands, len(remarks), len(danishHelp), len(danishRemarks))
	}
}

func sameFlags(t *testing.T, cmd *cobra.Command, text helpText) {
	t.Helper()
	own := 0
	cmd.LocalFlags().VisitAll(func(f *pflag.Flag) {
		if f.Name == "help" {
			return
		}
		own++
		if text.flags[f.Name] == "" {
			t.Errorf("--%s of %s is not in Danish", f.Name, cmd.CommandPath())
		}
	})
	for name := range text.flags {
		if cmd.LocalFlags().Lookup(name) == nil && cmd.Name() != "explain" { // which has those of decide, but for one
			t.Errorf("%s has no --%s", cmd.CommandPath(), name)
		}
	}
}

// TestHelpSpeaks asks for help in each language, whatever the environment says.
func TestHelpSpeaks(t *testing.T) {
	for lang, want := range map[string][]string{
		"da": {"Brug:\n  hjemmel check [MAPPE] [flag]\n", "# og ret det, der kan rettes", "--cases MAPPE", "vis denne hjælp"},
		"en": {"Usage:\n  hjemmel check [DIR] [flags]\n", "# and mend what can", "--cases string", "help for check"},
	} {
		var out bytes.Buffer
		if code := run([]string{"check", "--help", "--lang", lang}, strings.NewReader(""), &out, &out); code != 0 {
			t.Errorf("exit code %d", code)
		}
		for _, part := range want {
			if !strings.Contains(out.String(), part) {
				t.Errorf("%q is not in\n%s", part, out.String())
			}
		}
	}
}
