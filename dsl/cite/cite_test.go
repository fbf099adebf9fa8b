package cite

import (
	"math/rand"
	"slices"
	"strings"
	"testing"
	"testing/quick"

	"github.com/hjemmel/hjemmel/dsl/diag"
)

// citations are written as people do, and as they are printed.
var citations = []struct{ written, printed string }{
	{"LAB § 68 a, stk. 2, nr. 1, litra b, 2. pkt.", ""},
	{"LAB § 114, stk. 1, 1. pkt.", ""},
	{"LAB § 112, 2. pkt.", ""},
	{"LAB kap. 19", ""},
	{"aktivloven kap. 6 a, § 68", ""},
	{"aktivloven kap. 6 a § 68", "aktivloven kap. 6 a, § 68"},
	{"lov 1750/2025 § 21, stk. 8", ""},
	{"BEK 2408/2021 § 17, stk. 3", ""},
	{"lov 1160/2021 § 1, nr. 5", ""},
	{"lov om social pension § 1 a, nr. 2 a", ""},
	{"LAB §114", "LAB § 114"},
	{"LAB§114", "LAB § 114"},
	{"LAB, § 114", "LAB § 114"},
	{"LAB §114stk.1", "LAB § 114, stk. 1"},
	{"LAB § 114 stk. 1 nr. 2 litra c 3. pkt.", "LAB § 114, stk. 1, nr. 2, litra c, 3. pkt."},
	{"LAB § 114,stk.1,1.pkt.", "LAB § 114, stk. 1, 1. pkt."},
	{"LAB\u00a0§\u00a068\u202fa, stk.\u00a02", "LAB § 68 a, stk. 2"},
	{"  LAB \n § 68a ", "LAB § 68 a"},
	{"LAB § 9 å, litra æ", ""},
	{"LAB § 15 aa", ""},
	{"kapitalloven § 3", ""},
	{"en kapitel.lov kap. 2, § 3", ""},
}

func TestParse(t *testing.T) {
	for _, test := range citations {
		want := test.printed
		if want == "" {
			want = test.written
		}
		c, problem := Parse(test.written)
		if problem != nil {
			t.Errorf("%q: %s", test.written, problem.Message(diag.Danish))
		} else if c.String() != want {
			t.Errorf("%q is printed %q, want %q", test.written, c, want)
		}
	}
}

func TestParseRefuses(t *testing.T) {
	tests := []struct {
		text string
		code diag.Code
		at   string // the words it is about
	}{
		{"", diag.CitationNoPlace, ""},
		{"LAB", diag.CitationNoPlace, "LAB"},
		{"LAB stk. 2", diag.CitationNoPlace, "LAB stk. 2"},
		{"§ 114", diag.CitationNoAct, "§ 114"},
		{"LAB §§ 112-115", diag.CitationMany, "§§ 112-115"},
		{"LAB § 112-115", diag.CitationMany, "§ 112-115"},
		{"LAB § 112, stk. 1 og 2", diag.CitationMany, "§ 112, stk. 1 og 2"},
		{"LAB § 112, stk. 1, stk. 2", diag.CitationNotation, "stk."},
		{"LAB § 112, nr. 1, stk. 2", diag.CitationNotation, "stk."},
		{"LAB § 112, stk 2", diag.CitationNotation, "stk"},
		{"LAB § 112, 2 pkt.", diag.CitationNotation, "pkt."},
		{"LAB § 112, stk. første", diag.CitationNotation, "første"},
		{"LAB § 68 A", diag.CitationNotation, "A"},
		{"LAB §", diag.CitationNotation, "§"},
		{"LAB § 112,", diag.CitationNotation, "§ 112,"},
		{"LAB § 0", diag.CitationNotation, "§ 0"},
		{"LAB § 99999999999999999999", diag.CitationNotation, "§ 99999999999999999999"},
		{"LAB kap. 19, stk. 2", diag.CitationNotation, "stk."},
		{"LAB § 112, kap. 19", diag.CitationNotation, "kap."},
		{"L\x00AB § 112", diag.CitationNotation, "L\x00AB "},
		{"LAB § 112\xff", diag.CitationNotation, "LAB § 112\xff"},
		{"LAB § " + strings.Repeat("1", 300), diag.CitationTooLong, "LAB § " + strings.Repeat("1", 300)},
	}
	for _, test := range tests {
		c, problem := Parse(test.text)
		switch {
		case problem == nil:
			t.Errorf("%q is read as %s", test.text, c)
		case problem.Code != test.code:
			t.Errorf("%q: %s, want %s", test.text, problem.Code, test.code)
		case test.text[problem.Start:problem.End] != test.at:
			t.Errorf("%q: about %q, want %q", test.text, test.text[problem.Start:problem.End], test.at)
		case strings.Contains(problem.Message(diag.Danish)+problem.Message(diag.English), "%!"):
			t.Errorf("%q: %s", test.text, problem.Message(diag.Danish))
		}
	}
}

// Clause 39: a citation lies below another if it is in the same place of the
// act or further down.
func TestContains(t *testing.T) {
	tests := []struct {
		above, below string
		want         bool
	}{
		{"LAB § 112", "LAB § 112", true},
		{"LAB § 112", "LAB § 112, stk. 3, 1. pkt.", true},
		{"LAB § 112, stk. 3", "LAB § 112, stk. 3, 1. pkt.", true},
		{"LAB § 112, stk. 3, 1. pkt.", "LAB § 112, stk. 3", false},
		{"LAB § 112, stk. 1", "LAB § 112, stk. 10", false},
		{"LAB § 68", "LAB § 68 a", false},
		{"LAB § 112", "aktivloven § 112", false},
		{"LAB kap. 19", "LAB kap. 19, § 112", true},
		{"LAB kap. 19", "LAB § 112", false},
		{"LAB § 112", "LAB kap. 19, § 112, stk. 1", true},
		{"LAB kap. 19, § 112", "LAB § 112, stk. 1", true},
		{"LAB § 112, nr. 1", "LAB § 112, stk. 1, nr. 1", false},
	}
	for _, test := range tests {
		if got := read(t, test.above).Contains(read(t, test.below)); got != test.want {
			t.Errorf("%s contains %s: %v, want %v", test.above, test.below, got, test.want)
		}
	}
}

func TestCompareIsTheOrderOfTheAct(t *testing.T) {
	inOrder := []string{
		"LAB kap. 2",
		"LAB kap. 19",
		"LAB § 9",
		"LAB § 68",
		"LAB kap. 12, § 68",
		"LAB § 68, 1. pkt.",
		"LAB § 68, stk. 1",
		"LAB § 68, stk. 1, 1. pkt.",
		"LAB § 68, stk. 1, 2. pkt.",
		"LAB § 68, stk. 1, nr. 1",
		"LAB § 68, stk. 1, nr. 2",
		"LAB § 68, stk. 1, nr. 2 a",
		"LAB § 68, stk. 1, nr. 10",
		"LAB § 68, stk. 1, nr. 10, litra a",
		"LAB § 68, stk. 1, nr. 10, litra z",
		"LAB § 68, stk. 1, nr. 10, litra æ",
		"LAB § 68, stk. 1, nr. 10, litra ø",
		"LAB § 68, stk. 1, nr. 10, litra å",
		"LAB § 68, stk. 1, nr. 10, litra aa",
		"LAB § 68, stk. 2",
		"LAB § 68, stk. 10",
		"LAB § 68 a",
		"LAB § 68 b",
		"LAB § 69",
		"aktivloven § 1",
	}
	var want []Cite
	for _, text := range inOrder {
		want = append(want, read(t, text))
	}
	got := slices.Clone(want)
	rand.New(rand.NewSource(1)).Shuffle(len(got), func(i, j int) { got[i], got[j] = got[j], got[i] })
	slices.SortFunc(got, Compare)
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("at %d stands %s, want %s", i, got[i], want[i])
		}
	}
}

func TestParagraphAndPlace(t *testing.T) {
	tests := []struct{ cite, paragraph, place string }{
		{"LAB kap. 19, § 112, stk. 3, 1. pkt.", "LAB § 112", "LAB § 112, stk. 3, 1. pkt."},
		{"LAB § 112", "LAB § 112", "LAB § 112"},
		{"LAB kap. 19", "LAB kap. 19", "LAB kap. 19"},
	}
	for _, test := range tests {
		c := read(t, test.cite)
		if got := c.Paragraph().String(); got != test.paragraph {
			t.Errorf("the paragraph of %s is %s, want %s", c, got, test.paragraph)
		}
		if got := c.Place().String(); got != test.place {
			t.Errorf("the place of %s is %s, want %s", c, got, test.place)
		}
	}
}

// What is printed is read back as the same citation, for every citation that
// can be made; and an order is an order.
func TestPrintAndOrderOfRandomCitations(t *testing.T) {
	property := func(seed int64) bool {
		r := rand.New(rand.NewSource(seed))
		a, b, c := random(r), random(r), random(r)
		back, problem := Parse(a.String())
		if problem != nil || back != a {
			t.Logf("%s is read back as %s", a, back)
			return false
		}
		if (Compare(a, b) == 0) != (a == b) || Compare(a, b) != -Compare(b, a) {
			t.Logf("%s and %s have no order", a, b)
			return false
		}
		if Compare(a, b) <= 0 && Compare(b, c) <= 0 && Compare(a, c) > 0 {
			t.Logf("%s, %s, %s go in a circle", a, b, c)
			return false
		}
		return !a.Contains(b) || Compare(a.Place(), b.Place()) <= 0
	}
	if err := quick.Check(property, &quick.Config{MaxCount: 5000}); err != nil {
		t.Error(err)
	}
}

// random makes a citation from few numbers, so that two often meet.
func random(r *rand.Rand) Cite {
	c := Cite{Act: []string{"LAB", "lov 1750/2025"}[r.Intn(2)]}
	letters := []Letter{0, 0, 1, 2, 29}
	for level := range c.At {
		if r.Intn(2) > 0 && Level(level) != Paragraph {
			continue
		}
		part := Part{Number: uint16(1 + r.Intn(12))}
		switch Level(level) {
		case Litra:
			part = Part{Letter: letters[2+r.Intn(3)]}
		case Chapter, Paragraph, Stk, Nr:
			part.Letter = letters[r.Intn(len(letters))]
		default:
		}
		c.At[level] = part
	}
	return c
}

func read(t *testing.T, text string) Cite {
	t.Helper()
	c, problem := Parse(text)
	if problem != nil {
		t.Fatalf("%q: %s", text, problem.Message(diag.Danish))
	}
	return c
}

func FuzzParse(f *testing.F) {
	for _, test := range citations {
		f.Add(test.written)
	}
	f.Fuzz(func(t *testing.T, text string) {
		c, problem := Parse(text)
		if problem != nil {
			if problem.Start < 0 || problem.Start > problem.End || problem.End > len(text) {
				t.Fatalf("%q: bytes %d to %d", text, problem.Start, problem.End)
			}
			return
		}
		back, problem := Parse(c.String())
		if problem != nil || back != c {
			t.Fatalf("%q is printed %q and read back as %q", text, c, back)
		}
	})
}

func BenchmarkParse(b *testing.B) {
	for b.Loop() {
		if _, problem := Parse("LAB § 68 a, stk. 2, nr. 1, litra b, 2. pkt."); problem != nil {
			b.Fatal(problem.Code)
		}
	}
}
