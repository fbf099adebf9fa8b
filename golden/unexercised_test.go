package golden_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/golden"
)

// TestUnexercised names the rules that the cases leave alone; those that the
// rules accept are not named.
func TestUnexercised(t *testing.T) {
	e := open(t, fstest.MapFS{"regler.hcl": {Data: []byte(coveredLaw)}})
	for _, tt := range []struct{ sag, want string }{
		{"the rule answers", "LAB § 2, LAB § 3"},
		{"it is overridden", "LAB § 3"},
		{"what overrides is switched off", ""},
		{"before the law", "LAB § 1, LAB § 2, LAB § 3"},
	} {
		for _, c := range coverings {
			if c.name != tt.sag {
				continue
			}
			if got := unexercised(t, e.Program(), run(t, e, fstest.MapFS{"sager.hcl": {Data: []byte(covering(c.name, c.facts))}})); got != tt.want {
				t.Errorf("%s: got %s, want %s", tt.sag, got, tt.want)
			}
		}
	}
	accepted := strings.Replace(coveredLaw, `      når      = "ikke egnet"`, `      når      = "ikke egnet"
      accepteret "regel-uden-sag" { begrundelse = "prøves et andet sted" }`, 1)
	e = open(t, fstest.MapFS{"regler.hcl": {Data: []byte(accepted)}})
	answers := coverings[0]
	if got := unexercised(t, e.Program(), run(t, e, fstest.MapFS{"sager.hcl": {Data: []byte(covering(answers.name, answers.facts))}})); got != "LAB § 3" {
		t.Errorf("accepted: got %s", got)
	}
}

func unexercised(t *testing.T, p *dsl.Program, report *golden.Report) string {
	t.Helper()
	var laws []string
	for _, d := range golden.Unexercised(p, report) {
		laws = append(laws, d.Law)
	}
	return strings.Join(laws, ", ")
}

func covering(name, facts string) string {
	return "sag \"" + name + "\" {\n kilde = \"prøve\"\n givet {\n" + strings.ReplaceAll(facts, ", ", "\n") + "\n}\n forventet { ret = \"ja\" }\n}\n"
}
