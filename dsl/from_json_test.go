package dsl

import (
	"errors"
	"io"
	"os"
	"strings"
	"testing"
	"testing/fstest"
	"testing/iotest"

	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/value"
)

// badJSON are texts that are refused before they are parsed.
var badJSON = []string{
	strings.Repeat(" ", 1<<20) + `{"version": 1}`,
	`{"version": 1, "givet": ` + strings.Repeat("[", 64) + strings.Repeat("]", 64) + `}`,
}

func TestJSONLimits(t *testing.T) {
	for i, want := range []diag.Code{diag.JSONTooLarge, diag.JSONTooDeep} {
		_, found := ReadFacts(strings.NewReader(badJSON[i]), prelude(t))
		if len(found) != 1 || found[0].Code != want {
			t.Errorf("got %v, want %s", found, want)
		}
	}
	for text, want := range map[string]diag.Code{
		"{\"version\": 1, \"gi\xffvet\": {}}":                         diag.NotUTF8,
		`{"version": 1, "givet": {"løn": "99999999999999999999.00"}}`: diag.ValueTooLarge,
		`{"version": 1, "givet": {"løn": "99999999999.00"}}`:          diag.OutsideBounds,
		`{"version": 1, "givet": {"løn": "0.005"}}`:                   diag.TooManyDecimals,
		`{"version": 1, "givet": {"møder": "nej"}}`:                   diag.WrongJSON,
		`{"version": 1, "givet": {"startdato": "000000-0000"}}`:       diag.PersonNumber,
		`{"version": 1, "givet": {"samlivsform": [{"er": "enlig"}]}}`: diag.MissingAttribute,
		`{"version": 1, "givet": {"ydelse": {"er": "ingen"}}}`:        diag.NotAbsent,
		`{"version": 1, "givet": {"dagen": "2022-01-01"}}`:            diag.DayIsGiven,
		`{"version": 1.0}`:                 diag.JSONVersion,
		`{"version": 1, "forslag": "L 8"}`: diag.UnknownBill,
		`{"version": 1, "givet": {"ydelse": {"er": "ingen", "er": "x"}}}`: diag.JSONTwice,
		``:                   diag.BadJSON,
		`{"version": 1`:      diag.BadJSON,
		`{"version": 1]`:     diag.BadJSON,
		`{"version" 1}`:      diag.BadJSON,
		`{"version": "1\x"}`: diag.BadJSON,
		`null`:               diag.JSONNull,
	} {
		_, found := ReadFacts(strings.NewReader(text), prelude(t))
		if len(found) == 0 || found[0].Code != want {
			t.Errorf("%s: got %v, want %s", text, found, want)
		}
	}
}

func TestJSONPlaces(t *testing.T) {
	text := "{\n  \"version\": 1,\n  \"givet\": {\n    \"løn\": \"1.005\"\n  }\n}\n"
	_, found := ReadFacts(strings.NewReader(text), prelude(t))
	if len(found) != 1 || found[0].Place() != "json:4:12: " {
		t.Errorf("got %v", found)
	}
}

func TestJSONMeansTheSameAsACase(t *testing.T) {
	p := prelude(t)
	q, found := ReadFacts(strings.NewReader(`{
  "version": 1, "dagen": "2022-03-01",
  "givet": {
    "løn": "20000.00", "bevillingsdato": "ingen", "ydelse": "sygedagpenge",
    "evne_forbedres": {"er": true, "af": "kommunen", "dato": "2024-03-03", "hensyn": ["helbred"], "begrundelse": "kort"},
    "møder": {"og_evt_flere": true, "poster": [{"mødedato": "2022-05-01", "udeblevet": false}]},
    "samlivsform": [{"fra": "2020-01-01", "til_og_med": "2021-12-31", "er": "enlig"}]
  }
}`), p)
	if len(found) > 0 {
		t.Fatal(found)
	}
	c := oneCase(t, p, `sag "x" {
  kilde = "prøve"
  på    = "1. marts 2022"
  givet {
    løn            = "20.000 kr. pr. måned"
    bevillingsdato = "ingen"
    ydelse         = "sygedagpenge"
    evne_forbedres = { er = "ja", af = "kommunen", dato = "3. marts 2024", hensyn = ["helbred"], begrundelse = "kort" }
    møder          = [{ mødedato = "1. maj 2022", udeblevet = "nej" }, "og evt. flere"]
    samlivsform    = [{ fra = "1. januar 2020", til_og_med = "31. december 2021", er = "enlig" }]
  }
  forventet {}
}`)
	if *q.Day != *c.Day || len(q.Facts) != len(c.Facts) {
		t.Errorf("got %v, want %v", q, c.Question)
	}
	for i := range c.Facts {
		want := &c.Facts[i]
		if got := q.Facts.Of(want.Name); got == nil || !sameGiven(got, want) {
			t.Errorf("%s: got %+v, want %+v", want.Name, got, want)
		}
	}
}

// sameGiven compares facts, but for where they stand.
func sameGiven(a, b *Given) bool {
	if (a.Date == nil) != (b.Date == nil) || a.Date != nil && *a.Date != *b.Date || len(a.Timeline) != len(b.Timeline) {
		return false
	}
	for i, part := range a.Timeline {
		if part.From != b.Timeline[i].From || part.To != b.Timeline[i].To || !sameCell(part.Cell, b.Timeline[i].Cell) {
			return false
		}
	}
	return sameCell(a.Cell, b.Cell) && a.By == b.By && a.Reason == b.Reason &&
		strings.Join(a.Weighed, "|") == strings.Join(b.Weighed, "|")
}

func sameCell(a, b value.Cell) bool {
	return a.State == b.State && (a.State != value.Known || value.Equal(a.Value, b.Value))
}

func TestJSONThatCannotBeRead(t *testing.T) {
	_, found := ReadFacts(io.Reader(iotest.ErrReader(errors.New("broken pipe"))), prelude(t))
	if len(found) != 1 || found[0].Code != diag.Unreadable {
		t.Errorf("got %v", found)
	}
}

func FuzzReadFacts(f *testing.F) {
	for _, text := range badJSON[1:] {
		f.Add(text)
	}
	f.Add(`{"version": 1, "dagen": "2022-03-01", "givet": {"løn": "1.00", "møder": [{"mødedato": "2022-01-01"}]}}`)
	f.Add(`{"version": 1, "givet": {"samlivsform": {"er": [{"fra": "2020-01-01", "til_og_med": "x"}]}}}`)
	for _, m := range inJSONFacts {
		if len(m.text) < 1000 {
			f.Add(`{"version": 1, "givet": {` + strings.NewReplacer("⟦", "", "⟧", "").Replace(m.text) + `}}`)
		}
	}
	text, err := os.ReadFile("testdata/prelude.hcl")
	if err != nil {
		f.Fatal(err)
	}
	p, found := Load(fstest.MapFS{"a.hcl": {Data: text}})
	if found.HasErrors() {
		f.Fatal(found)
	}
	f.Fuzz(func(t *testing.T, text string) {
		q, found := ReadFacts(strings.NewReader(text), p)
		placed(t, found)
		for i, given := range q.Facts {
			name := given.Name
			fact := p.Fact(name)
			if fact == nil || q.Facts.Of(name) != &q.Facts[i] {
				t.Fatalf("%s is not declared, or told twice", name)
			}
			if v := given.Cell.Value; given.Cell.State == value.Known && !fact.Timeline && (!v.Type.Same(fact.Type) || len(v.Records)+len(v.Intervals) > value.MaxRecords) {
				t.Fatalf("%s is read as %s", name, v)
			}
		}
	})
}
