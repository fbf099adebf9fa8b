package dsl_test

import (
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/engine"
	shipped "github.com/hjemmel/hjemmel/rules"
)

// check does what hjemmel check does, but for printing.
func check(b *testing.B, files fs.FS) {
	p, found := dsl.Load(files)
	if found.HasErrors() {
		b.Fatal(found)
	}
	_ = p.Waive(p.Unsourced())
	if _, err := engine.New(p); err != nil {
		b.Fatal(err)
	}
}

// BenchmarkCheckShipped reads, checks and compiles the shipped rules.
func BenchmarkCheckShipped(b *testing.B) {
	for b.Loop() {
		check(b, shipped.FS)
	}
}

// BenchmarkCheck656 does so with a set of 656 rules that is made up.
func BenchmarkCheck656(b *testing.B) {
	files := synthetic(656)
	for b.Loop() {
		check(b, files)
	}
}

// BenchmarkLoad656 only reads and checks them.
func BenchmarkLoad656(b *testing.B) {
	files := synthetic(656)
	for b.Loop() {
		if _, found := dsl.Load(files); found.HasErrors() {
			b.Fatal(found)
		}
	}
}

// synthetic is a rule set with n rules, eight for each of its names, in acts of
// forty provisions, about as long as those of real acts.
func synthetic(n int) fs.FS {
	files := fstest.MapFS{}
	add := func(name, format string, args ...any) {
		f := files[name]
		if f == nil {
			f = &fstest.MapFile{}
			files[name] = f
		}
		f.Data = fmt.Appendf(f.Data, format+"\n", args...)
	}
	for i := range 30 {
		add("oplysninger.hcl", factBlock, fmt.Sprintf("er_i_gruppe_%d", i), "ja/nej")
		add("oplysninger.hcl", factBlock, fmt.Sprintf("beløb_%d", i), "kr. pr. måned")
		add("oplysninger.hcl", factBlock, fmt.Sprintf("dato_%d", i), "dato")
	}
	for i := range n {
		name, kind, when, is := i/8, i%2, "", ""
		if i%8 == 0 {
			declare(add, name)
		}
		switch name % 3 {
		case 0:
			when, is = fmt.Sprintf("alder(dato_%d, dagen) er mindst %d år og under %d år og ikke er_i_gruppe_%d", i%30, 20+i%40, 70, i%30), []string{"ja", "nej"}[kind]
		case 1:
			when, is = fmt.Sprintf("beløb_%d er over 16.323 kr. og (er_i_gruppe_%d eller er_i_gruppe_%d)", i%30, i%30, (i+7)%30), fmt.Sprintf("55 pct. af (beløb_%d - 1.%03d kr., dog mindst 0 kr.), afrundet til hele kr.", i%30, i%1000)
		default:
			when, is = fmt.Sprintf("dato_%d er senest 31. januar 2026 og dato_%d er efter 1. januar 20%02d", i%30, (i+3)%30, i%20), fmt.Sprintf("%d måneder efter dato_%d", 1+i%24, i%30)
		}
		act := fmt.Sprintf("lov %d/2020", 1+i/40)
		if i%40 == 0 {
			add("kilder.hcl", sourceBlock, act)
		}
		add(fmt.Sprintf("paragraf_%d.hcl", i/20), lawBlock, act, i%40+1, i%20, 2000+i%20, act, name, when, is)
	}
	return files
}

func declare(add func(string, string, ...any), name int) {
	kind := []string{"ja/nej", "kr. pr. måned", "dato"}[name%3]
	ellers := ""
	if kind == "ja/nej" {
		ellers = "\n  ellers = \"nej\""
	}
	add("afgoerelser.hcl", "afgørelse \"svar_%d\" {\n  type  = %q\n  tekst = \"Svar %d\"%s\n}\n", name, kind, name, ellers)
}

const (
	sourceBlock = `retskilde "%s" {
  art        = "lov"
  titel      = "en lov"
  månedsslut = "sidste dag"
}
`
	factBlock = `oplysning "%s" {
  type       = "%s"
  art        = "faktum"
  oplyses_af = "kommunen"
  spørgsmål  = "Hvad er svaret på dette spørgsmål, som en borger kan svare på?"
}
`
	lawBlock = `# En bemærkning om, hvad bestemmelsen siger, og hvorfor den er skrevet sådan.
bestemmelse "%s § %d" {
  resumé       = "Hvad bestemmelsen siger, med egne ord, i en sætning eller to."
  skæringsdato = "dato_%d"

  affattelse "1. januar %d" {
    ved = ["%s"]

    regel "svar_%d" {
      når = "%s"
      er  = "%s"
    }
  }
}
`
)

func TestSynthetic(t *testing.T) {
	p, found := dsl.Load(synthetic(656))
	n := 0
	for _, term := range p.Terms {
		n += len(term.Rules)
	}
	if found.HasErrors() || n != 656 {
		t.Errorf("%d rules, %.300s", n, strings.TrimSpace(found.Error()))
	}
}
