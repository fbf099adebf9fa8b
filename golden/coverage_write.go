package golden

import (
	"fmt"
	"io"
	"path"
	"slices"
	"strings"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/diag"
)

// ledgerHead explains the file that WriteLedger writes.
const ledgerHead = `# Hvad reglerne dækker: hver ordlyd af hver bestemmelse, hvad der er skrevet om
# den, og foran den, hvor mange sager der prøver det. "hjemmel law --coverage"
# siger hvilke, og "hjemmel law --coverage -w" skriver filen.
`

// WriteLedger writes the ledger in short: a line for each wording, with the
// number of cases that exercise it, so that a change of rules or cases is a
// small diff.
func (c *Coverage) WriteLedger(w io.Writer) error {
	var b strings.Builder
	b.WriteString(ledgerHead)
	for _, s := range c.Sources {
		fmt.Fprintf(&b, "\n%s\n", s.total(diag.Danish))
		for _, x := range s.Wordings {
			fmt.Fprintf(&b, "%4d  %s (%s): %s\n", len(x.Cases), x.Wording.Provision.Cite.Path(), x.Wording.Label, x.says(diag.Danish))
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// WriteText writes the ledger for a person: why what is no rule is none, and
// the names of the cases that exercise each wording, by file.
func (c *Coverage) WriteText(w io.Writer, lang diag.Language) error {
	var b strings.Builder
	for _, s := range c.Sources {
		fmt.Fprintln(&b, s.total(lang))
		for _, x := range s.Wordings {
			x.write(&b, lang)
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func (x *WordingCoverage) write(b *strings.Builder, lang diag.Language) {
	fmt.Fprintf(b, "  %s (%s): %s", x.Wording.Provision.Cite.Path(), x.Wording.Label, x.says(lang))
	if x.Wording.Reason != "" {
		fmt.Fprintf(b, " — %s", x.Wording.Reason)
	}
	fmt.Fprintf(b, "  [%s]\n", place(x.Wording.Span))
	file := ""
	for _, c := range x.Cases {
		if c.Span.File.Name != file {
			file = c.Span.File.Name
			fmt.Fprintf(b, "    %s\n", file)
		}
		fmt.Fprintf(b, "      %s\n", c.Name)
	}
}

// states are what a wording can be in the ledger, in the order of the totals.
var states = []struct {
	status string // as in rule files; empty: rules
	da, en string
}{
	{"", "med regler", "with rules"},
	{"skøn", "skøn", "skøn"},
	{"procedure", "procedure", "procedure"},
	{"uden for området", "uden for området", "outside the field (uden for området)"},
	{"ophævet", "ophævet", "repealed"},
	{"mangler", "mangler", "missing (mangler)"},
}

// state is the status of a wording, or that it is repealed; empty with rules.
func state(w *dsl.Wording) string {
	if w.Repealed {
		return "ophævet"
	}
	return w.Status
}

// says tells in a few words what is written: the names that the rules
// conclude, or why there are none.
func (x *WordingCoverage) says(lang diag.Language) string {
	for _, s := range states[1:] {
		if s.status == state(x.Wording) {
			return diag.Words{DA: s.da, EN: s.en}.In(lang)
		}
	}
	var names []string
	for _, r := range x.Wording.Rules {
		if !slices.Contains(names, r.Name) {
			names = append(names, r.Name)
		}
	}
	return strings.Join(names, ", ")
}

// total counts the wordings of a source by what is written of them, and those
// whose rules no case exercises.
func (s *SourceCoverage) total(lang diag.Language) string {
	counts, idle := map[string]int{}, 0
	for _, x := range s.Wordings {
		counts[state(x.Wording)]++
		if len(x.Cases) == 0 && len(x.Wording.Rules) > 0 {
			idle++
		}
	}
	var parts []string
	for _, state := range states {
		if n := counts[state.status]; n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, diag.Words{DA: state.da, EN: state.en}.In(lang)))
		}
	}
	wordings, without := count(len(s.Wordings), "ordlyd", "ordlyde"), "%d med regler uden sag"
	if lang == diag.English {
		wordings, without = count(len(s.Wordings), "wording", "wordings"), "%d with rules without a case"
	}
	return fmt.Sprintf("%s: %s (%s), "+without, s.Source.Label, wordings, strings.Join(parts, ", "), idle)
}

// LedgerFile is where the ledger of a folder of cases stands.
func LedgerFile(folder string) string { return path.Join(folder, "coverage.txt") }
