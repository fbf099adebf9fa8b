package official_test

import (
	"strings"
	"testing"
	"testing/quick"

	"github.com/hjemmel/hjemmel/dsl/cite"
	"github.com/hjemmel/hjemmel/dsl/official"
)

// skeletons are invented paragraphs, and what they are made of.
var skeletons = []struct{ text, want string }{
	{"§ 1. Kurser er for alle.", "1 stk., 1 pkt."},
	{"§ 1 a. Kurser er for alle. Enhver kan deltage.", "1 stk., 2 pkt."},
	{"§ 1. Kurser er for alle. Stk. 2. Dog ikke om søndagen, jf. stk. 1, 1. pkt. Stk. 3. Heller ikke i juli.", "3 stk., 3 pkt."},
	{"§ 1. Kurser er for den, der 1) er over 18 år, 2) kan læse, eller 3) har et særligt behov m.v. Stk. 2. Der betales 100 kr. pr. kursus.", "2 stk., 3 nr., 2 pkt."},
	{"§ 1. Følgende gælder: 1) Kurset er gratis. Det varer fire uger. 2) Der udleveres a) bøger, b) papir og c) mad.", "1 stk., 2 nr., 3 litra, 3 pkt."},
	{"§ 1. Først: 1) Det ene. Stk. 2. Dernæst: 1) Det andet. 2) Det tredje.", "2 stk., 3 nr., 3 pkt."},
	{"§ 1. Efter stk. 2 og nr. 3 gælder § 4, stk. 5. Stk. 9 står her ikke.", "1 stk., 2 pkt."},
	{"§ 1. Reglerne står i bilag 1 (jf. Bilagets indledning).", "1 stk., 1 pkt."},
}

func TestSkeleton(t *testing.T) {
	for _, tt := range skeletons {
		if got := official.Take(tt.text).Skeleton(); got != tt.want {
			t.Errorf("%s\n got  %s\n want %s", tt.text, got, tt.want)
		}
	}
}

// TestHashKnowsWords holds that the hash is blind to what cannot be seen, and
// sees every letter, figure and stop.
func TestHashKnowsWords(t *testing.T) {
	const text = "§ 1. Kurser er for alle på 18 år."
	same := []string{
		"§ 1.  Kurser er for alle på 18 år.",
		"§ 1. Kurser er for alle på 18 år.\r\n",
		"§\u00a01. Kur\u00adser er\tfor alle på 18 år.",
		"§ 1. Kurser er for alle pa\u030a 18 a\u030ar.",
	}
	other := []string{
		"§ 1. Kurser er for alle på 19 år.",
		"§ 1. Kurser er for alle på 18 år",
		"§ 1. kurser er for alle på 18 år.",
		"§ 2. Kurser er for alle på 18 år.",
	}
	want := official.Take(text)
	for _, s := range same {
		if got := official.Take(s); got != want {
			t.Errorf("%q has another fingerprint", s)
		}
	}
	for _, s := range other {
		if got := official.Take(s); got.Sum == want.Sum {
			t.Errorf("%q has the same hash", s)
		}
	}
}

func TestNotation(t *testing.T) {
	roundTrip := func(text string) bool {
		f := official.Take("§ 1. " + text)
		got, ok := official.Parse(f.String())
		return ok && got == f
	}
	if err := quick.Check(roundTrip, nil); err != nil {
		t.Error(err)
	}
	for _, tt := range skeletons {
		f := official.Take(tt.text)
		if got, ok := official.Parse(f.String()); !ok || got != f {
			t.Errorf("%s is read as %v, %v", f, got, ok)
		}
	}
	sum := strings.Repeat("0a", 32)
	for _, bad := range []string{
		"", "sha256 " + sum, "1 stk., 1 pkt.", "0 stk., sha256 " + sum, "1 pkt., 1 stk., sha256 " + sum,
		"1 stk., sha256 " + strings.ToUpper(sum), "1 stk., sha256 " + sum[1:], "1 stk. sha256 " + sum, " 1 stk., sha256 " + sum,
	} {
		if _, ok := official.Parse(bad); ok {
			t.Errorf("%q is read as a fingerprint", bad)
		}
	}
}

const snapshot = `{
  "id": "2031:7", "title": "Bekendtgørelse af lov om kurser", "issued_date": "2031-02-03",
  "provisions": [
    {"section": "1", "chapter": "1", "content": "§ 1. Kurser er for den, der 1) er over 18 år, eller 2) har et særligt behov. Stk. 2. Kurser er gratis."},
    {"section": "1a", "chapter": "1", "content": "§ 1 a. Et kursus varer fire uger."},
    {"section": "1", "chapter": null, "content": "§ 1. Loven træder i kraft den 1. marts."}
  ]
}`

const lexDania = `<?xml version="1.0" encoding="utf-8"?>
<Dokument id="d">
  <Meta><DocumentTitle>Bekendtgørelse af lov om kurser</DocumentTitle><Year>2031</Year><Number>7</Number><DiesSigni>2031-02-03</DiesSigni></Meta>
  <DokumentIndhold>
    <Bog><Afsnit><Kapitel localId="1">
      <Explicatus>Kapitel 1</Explicatus>
      <Rubrica><Linea><Char>Hvem og hvor længe</Char></Linea></Rubrica>
      <ParagrafGruppe>
        <Paragraf localId="1">
          <Explicatus>§ 1.</Explicatus>
          <Stk>
            <Exitus><Linea><Char>Kurser er for </Char><Char formaChar="Italic">den</Char><Char>, der</Char></Linea></Exitus>
            <Exitus><Index>
              <Indentatio formaInd="Nummer"><Explicatus>1)</Explicatus><Exitus><Linea><Char>er over 18 år, eller</Char></Linea></Exitus></Indentatio>
              <Indentatio formaInd="Nummer"><Explicatus>2)</Explicatus><Exitus><Linea><Char>har et særligt behov.</Char></Linea></Exitus></Indentatio>
            </Index></Exitus>
          </Stk>
          <Stk>
            <Explicatus>Stk. 2.</Explicatus>
            <Exitus><Linea><Char>Kurser er gratis.</Char></Linea><Nota><Explicatus>1)</Explicatus><Exitus><Linea><Char>En fodnote.</Char></Linea></Exitus></Nota></Exitus>
          </Stk>
        </Paragraf>
        <Paragraf>
          <Explicatus>§ 1 a.</Explicatus>
          <Stk><Exitus><Linea><Char>Et kursus varer fire uger.</Char></Linea></Exitus></Stk>
        </Paragraf>
      </ParagrafGruppe>
    </Kapitel></Afsnit></Bog>
    <Ikraft><Paragraf localId="1"><Explicatus>§ 1.</Explicatus><Stk><Exitus><Linea><Char>Loven træder i kraft den 1. marts.</Char></Linea></Exitus></Stk></Paragraf></Ikraft>
  </DokumentIndhold>
</Dokument>`

// TestOneTextTwoForms reads one act in both forms: the fingerprints are equal.
func TestOneTextTwoForms(t *testing.T) {
	a, b := read(t, snapshot), read(t, lexDania)
	for _, doc := range []*official.Document{a, b} {
		if doc.ID != "2031:7" || doc.Title != "Bekendtgørelse af lov om kurser" || doc.Issued != "2031-02-03" || doc.Amends() {
			t.Errorf("%+v", doc)
		}
		if len(doc.Paragraphs) != 2 {
			t.Fatalf("%d paragraphs, want 2", len(doc.Paragraphs))
		}
	}
	for _, p := range a.Paragraphs {
		other := b.Find(p.Number, false)
		if other == nil || other.Fingerprint != p.Fingerprint {
			t.Errorf("§ %s: %v in JSON, %v in XML", p.Number, p, other)
		}
	}
	if got := a.Paragraphs[0].Skeleton(); got != "2 stk., 2 nr., 2 pkt." {
		t.Error(got)
	}
}

const amending = `<Dokument><Meta><DocumentTitle>Lov om ændring af lov om kurser</DocumentTitle><Year>2032</Year><Number>9</Number></Meta>
<DokumentIndhold>
  <AendringCentreretParagraf localId="1"><Explicatus>§ 1</Explicatus>
    <Exitus><Linea><Char>I lov om kurser foretages følgende ændring:</Char></Linea></Exitus>
    <AendringsNummer><Explicatus>1.</Explicatus><Aendring>
      <AendringDefinition><Exitus><Linea><Char>Efter § 1 a indsættes:</Char></Linea></Exitus></AendringDefinition>
      <AendringAktion><AendringNyTekst>
        <Paragraf localId="1b"><Explicatus>§ 1 b.</Explicatus><Stk><Exitus><Linea><Char>Der gives bevis.</Char></Linea></Exitus></Stk></Paragraf>
      </AendringNyTekst></AendringAktion>
    </Aendring></AendringsNummer>
  </AendringCentreretParagraf>
  <IkraftCentreretParagraf localId="2"><Explicatus>§ 2</Explicatus><Exitus><Linea><Char>Loven træder i kraft den 1. april.</Char></Linea></Exitus></IkraftCentreretParagraf>
</DokumentIndhold></Dokument>`

// TestAmendingAct tells an amending act's own paragraphs from those it gives
// another act.
func TestAmendingAct(t *testing.T) {
	doc := read(t, amending)
	for _, tt := range []struct {
		number   cite.Part
		inserted bool
		there    bool
	}{
		{cite.Part{Number: 1}, false, true},
		{cite.Part{Number: 2}, false, true},
		{cite.Part{Number: 1, Letter: 2}, true, true},
		{cite.Part{Number: 1, Letter: 2}, false, false},
		{cite.Part{Number: 2}, true, false},
	} {
		if got := doc.Find(tt.number, tt.inserted) != nil; got != tt.there {
			t.Errorf("§ %s, inserted %v: %v", tt.number, tt.inserted, got)
		}
	}
	inJSON := read(t, `{"id": "2032:9", "title": "Lov om ændring af lov om kurser", "provisions": [{"section": "1b", "chapter": null, "content": "§ 1 b. Der gives bevis."}]}`)
	b := cite.Part{Number: 1, Letter: 2}
	if *inJSON.Find(b, true) != *doc.Find(b, true) {
		t.Error("the inserted paragraph differs between the forms")
	}
}

func TestNoOfficialText(t *testing.T) {
	for _, text := range []string{
		"", "{}", "[]", "<html/>", "<Dokument/>", "<Dokument>", "<Dokument></Meta></Dokument>", `{"provisions": [{"section": "I", "content": "x"}]}`,
		"<Dokument><Paragraf><Explicatus>uden nummer</Explicatus></Paragraf></Dokument>",
	} {
		if _, problem := official.Read([]byte(text)); problem == nil {
			t.Errorf("%q is read", text)
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, text := range []string{snapshot, lexDania, amending, "<a"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		doc, problem := official.Read([]byte(text))
		if (doc == nil) == (problem == nil) {
			t.Fatal("neither a document nor a problem, or both")
		}
		if doc == nil {
			return
		}
		for _, p := range doc.Paragraphs {
			if got, ok := official.Parse(p.String()); p.Stk < 10_000 && p.Nr < 10_000 && p.Litra < 10_000 && p.Pkt < 10_000 && (!ok || got != p.Fingerprint) {
				t.Fatalf("%s is read as %v, %v", p.Fingerprint, got, ok)
			}
		}
	})
}

func read(t *testing.T, text string) *official.Document {
	t.Helper()
	doc, problem := official.Read([]byte(text))
	if problem != nil {
		t.Fatal(problem.Code)
	}
	return doc
}
