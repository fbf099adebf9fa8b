package dsl

import (
	"testing"
	"testing/fstest"

	"github.com/hjemmel/hjemmel/dsl/official"
	"github.com/hjemmel/hjemmel/dsl/value"
)

// verifyRules cite one act, read when it was made, when it was changed, and in
// a later edition of the whole.
const verifyRules = `
retskilde "kursusloven" {
  art       = "lov"
  titel     = "en opdigtet lov om kurser"
  eli       = "https://lovtidende.example/2031/7"
  kundgjort = "3. februar 2030"
}
retskilde "lov 9/2032" {
  art       = "lov"
  titel     = "en opdigtet ændringslov"
  eli       = "https://lovtidende.example/2032/9/"
  kundgjort = "1. maj 2032"
}
retskilde "LBK 5/2034" {
  art       = "lovbekendtgørelse"
  titel     = "loven med ændringer"
  eli       = "https://lovtidende.example/2034/5"
  kundgjort = "1. maj 2034"
}
bestemmelse "kursusloven § 1" {
  resumé = "Ophævet."
  affattelse "1. januar 2040" {
    ved     = ["lov 9/2032"]
    ophævet = true
  }
}
bestemmelse "kursusloven § 1, stk. 1" {
  resumé = "Uændret siden loven."
  affattelse "1. januar 2031" {
    ved         = ["kursusloven"]
    status      = "procedure"
    begrundelse = "intet at regne på"
  }
}
bestemmelse "kursusloven § 1, stk. 2" {
  resumé = "Ændret."
  affattelse "1. januar 2031" {
    ved         = ["kursusloven"]
    status      = "procedure"
    begrundelse = "intet at regne på"
  }
  affattelse "1. januar 2033" {
    ved         = ["lov 9/2032"]
    status      = "procedure"
    begrundelse = "intet at regne på"
  }
}
`

// TestPrint chooses the wording that a text made, or else the first of the
// paragraph that was in force.
func TestPrint(t *testing.T) {
	p, found := Load(fstest.MapFS{"regler.hcl": {Data: []byte(verifyRules)}})
	if err := found.Err(); err != nil {
		t.Fatal(err)
	}
	const provisions = `"provisions": [{"section": "1", "chapter": "1", "content": "§ 1. Et. Stk. 2. To."}, {"section": "2", "chapter": "1", "content": "§ 2. Tre."}]}`
	for _, tt := range []struct{ source, text, day, want string }{
		{"kursusloven", `{"id": "2031:7", ` + provisions, "2030-02-03", "kursusloven § 1, stk. 1 (1. januar 2031)"},
		{"lov 9/2032", `{"id": "2032:9", ` + provisions, "2032-05-01", "kursusloven § 1, stk. 2 (1. januar 2033)"},
		{"LBK 5/2034", `{"id": "2034:5", ` + provisions, "2034-05-01", "kursusloven § 1, stk. 1 (1. januar 2031)"},
		{"LBK 5/2034", `{"id": "2034:5", ` + provisions, "2029-01-01", ""},
		{"LBK 5/2034", `{"id": "2034:5", ` + provisions, "2041-01-01", ""},
	} {
		doc, problem := official.Read([]byte(tt.text))
		if problem != nil {
			t.Fatal(problem.Code)
		}
		if texts := p.TextsOf(doc); len(texts) != 1 || texts[0].Label != tt.source {
			t.Errorf("%s: %v", tt.source, texts)
		}
		day, _ := value.DayFromISO(tt.day)
		got := ""
		for _, x := range p.Print(doc, p.Source(tt.source), "kursusloven", day) {
			got += x.Wording.Provision.Cite.String() + " (" + x.Wording.Label + ")"
		}
		if got != tt.want {
			t.Errorf("%s on %s: %q, want %q", tt.source, tt.day, got, tt.want)
		}
	}
}

// TestTextsOf takes an address for what it is.
func TestTextsOf(t *testing.T) {
	p, _ := Load(fstest.MapFS{"regler.hcl": {Data: []byte(verifyRules)}})
	for _, id := range []string{"", "2031", "2031:70", "1:7", ":7", "2032:"} {
		if texts := p.TextsOf(&official.Document{ID: id}); len(texts) > 0 {
			t.Errorf("%q is taken for %s", id, texts[0].Label)
		}
	}
}
