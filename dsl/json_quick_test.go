package dsl

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/hjemmel/hjemmel/dsl/source"
)

// plainQuestions are those that must be read quickly: what programs send.
var plainQuestions = []string{
	`{"version": 1}`,
	` { "givet" : { } , "kendt" : "2024-01-01" , "lov" : "2020-01-01" , "dagen" : "2022-03-01" , "version" : 1 } `,
	`{"version":1,"givet":{"startdato":"2022-03-01","løn":"20000.00","ønsker_forløb":true,"ydelse":"kontanthjælp","antal_forløb":"2","længde":"P3Y"}}`,
	`{"version":1,"givet":{"bevillingsdato":"ingen","barselsperioder":[{"fra":"2022-04-01","til_og_med":"2022-04-30"},{"til_og_med":"2022-06-01","fra":"2022-06-01"}]}}`,
	`{"version":1,"givet":{"barselsperioder":[],"møder":[]}}`,
	`{"version":1,"givet":{"møder":[{"mødedato":"2022-01-01","udeblevet":true},{"årsag":"ingen"},{}]}}`,
	`{"version":1,"givet":{"samlivsform":"enlig"}}`,
	`{"version":1,"givet":{"samlivsform":[{"fra":"2022-02-01","til_og_med":"2022-03-01","er":"enlig"},{"fra":"2022-01-01","til_og_med":"2022-01-31","er":"enlig"}]}}`,
	`{"version":1,"givet":{"evne_forbedres":{"er":false,"af":"kommunen","dato":"2022-03-01","hensyn":["helbred","økonomi"],"begrundelse":"samlet set"}}}`,
	`{"version":1,"givet":{"evne_forbedres":{"hensyn":"helbred","er":true}}}`,
}

// involvedQuestions are right, and read carefully all the same.
var involvedQuestions = []string{
	`{"version": 1, "forslag": ["L 1"]}`,
	`{"version": 1, "givet": {"l\u00f8n": "20000.00"}}`,
	`{"version": 1, "givet": {"møder": {"og_evt_flere": true, "poster": []}}}`,
	`{"version": 1, "givet": {"barselsperioder": [{"fra": "2022-06-01", "til_og_med": "2022-06-02"}, {"fra": "2022-04-01", "til_og_med": "2022-04-30"}]}}`,
}

// brokenQuestions are no JSON, or not what may be told, though almost.
var brokenQuestions = []string{
	`{"version":1,"givet":{"ønsker_forløb":truefalse}}`,
	`{"version":1,"givet":{"møder":[{"udeblevet":truefalse}]}}`,
	`{"version":1,"givet":{"evne_forbedres":{"er":truefalse}}}`,
	`{"version":1,"givet":{"ønsker_forløb":true false}}`,
	`{"version":1,"givet":{"ønsker_forløb":tru}}`,
	`{"version":11,"givet":{}}`,
	`{"version":1,"givet":{"evne_forbedres":{"er":true,"hensyn":"` + "\u0343" + `"}}}`,
	`{"version":1,"givet":{"evne_forbedres":{"er":true,"af":"kom` + "\x01" + `munen"}}}`,
	`{"version":1,"givet":{"evne_forbedres":{"er":true,"af":"kom` + "\xff" + `munen"}}}`,
	`{"version":1,"givet":{"ydelse":"kontant` + "\n" + `hjælp"}}`,
}

// TestTextsStay holds that a text that was read is a string like any other,
// though the reader goes on to another question in the same room.
func TestTextsStay(t *testing.T) {
	p := prelude(t)
	question := func(text string) *strings.Reader {
		return strings.NewReader(`{"version":1,"givet":{"evne_forbedres":{"er":true,"af":"` + text + `","hensyn":["` + text + `"],"begrundelse":"` + text + `"}}}`)
	}
	var r Reader
	q, found := r.Facts(question("kommunen"), p)
	if len(found) > 0 {
		t.Fatal(found)
	}
	g := q.Facts[0]
	texts := []string{g.By, g.Reason, g.Weighed[0], g.Name}
	if _, found = r.Facts(question("klinisk "), p); len(found) > 0 {
		t.Fatal(found)
	}
	if want := []string{"kommunen", "kommunen", "kommunen", "evne_forbedres"}; !slices.Equal(texts, want) {
		t.Errorf("%q", texts)
	}
}

func TestQuick(t *testing.T) {
	p := prelude(t)
	for _, text := range plainQuestions {
		if _, ok := readQuickly(p, source.NewFile("json", []byte(text)), new(room)); !ok {
			t.Errorf("not read quickly: %s", text)
		}
		sameBothWays(t, p, text)
	}
	for _, text := range involvedQuestions {
		if _, ok := readQuickly(p, source.NewFile("json", []byte(text)), new(room)); ok {
			t.Errorf("read quickly: %s", text)
		}
	}
	for _, text := range brokenQuestions {
		if _, found := ReadFacts(strings.NewReader(text), p); !found.HasErrors() {
			t.Errorf("read as sound: %s", text)
		}
	}
}

// FuzzQuick holds the two readers of questions to each other: what is read
// quickly is read carefully without a finding, and is the same.
func FuzzQuick(f *testing.F) {
	for _, text := range slices.Concat(plainQuestions, involvedQuestions, brokenQuestions, badJSON[1:]) {
		f.Add(text)
	}
	for _, m := range inJSONFacts {
		if len(m.text) < 1000 {
			f.Add(`{"version": 1, "givet": {` + strings.NewReplacer("⟦", "", "⟧", "").Replace(m.text) + `}}`)
		}
	}
	p := prelude(f)
	f.Fuzz(func(t *testing.T, text string) { sameBothWays(t, p, text) })
}

func sameBothWays(t *testing.T, p *Program, text string) {
	t.Helper()
	file := source.NewFile("json", []byte(text))
	quickly, ok := readQuickly(p, file, new(room))
	if !ok {
		return
	}
	carefully, found := readCarefully(p, file)
	if len(found) > 0 || !reflect.DeepEqual(quickly, carefully) {
		t.Errorf("%s\nquickly   %+v\ncarefully %+v\n%v", text, quickly, carefully, found)
	}
}

// TestReader reads questions in the room of one another: each is as if it were
// the only one.
func TestReader(t *testing.T) {
	p := prelude(t)
	var r Reader
	for range 2 {
		for _, text := range slices.Concat(plainQuestions, involvedQuestions, brokenQuestions, badJSON) {
			got, found := r.Facts(strings.NewReader(text), p)
			want, wrong := ReadFacts(strings.NewReader(text), p)
			if !reflect.DeepEqual(got, want) || !reflect.DeepEqual(found, wrong) {
				t.Errorf("%.100s\ngot  %+v\nwant %+v", text, got, want)
			}
		}
	}
}
