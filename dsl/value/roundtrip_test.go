package value

import (
	"math/rand"
	"testing"
	"testing/quick"

	"github.com/hjemmel/hjemmel/dsl/diag"
)

// Whatever is printed is read back as the same value: in Danish, and as JSON.
func TestEveryValueIsReadBack(t *testing.T) {
	for _, name := range TypeNames() {
		property := func(seed int64) bool {
			v := randomValue(rand.New(rand.NewSource(seed)), typeOf(t, name))
			back, problem := Parse(v.Type, v.String())
			if problem != nil || !Equal(back, v) {
				t.Logf("%s is read back as %s", v, back)
				return false
			}
			back, problem = ParseJSON(v.Type, v.JSON())
			if problem != nil || !Equal(back, v) {
				t.Logf("%s is read back as %s", v.JSON(), back.JSON())
				return false
			}
			return true
		}
		if err := quick.Check(property, &quick.Config{MaxCount: 500}); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// randomValue makes a value that can be written, small ones most often.
func randomValue(r *rand.Rand, t Type) Value {
	v := Value{Type: t}
	signedUpTo := func(most int64) int64 { return (r.Int63n(2*most+1) - most) >> (r.Intn(30)) }
	switch t.Kind {
	case Bool:
		v.N = r.Int63n(2)
	case Number, Percent:
		v.N = signedUpTo(maxNumber)
	case Amount:
		v.Type.Scale = uint8(2 + r.Intn(3))
		v.N = signedUpTo(maxKroner)
	case Months:
		v.N = signedUpTo(maxMonths)
	case Days:
		v.N = signedUpTo(maxDays)
	case Age:
		v.N = r.Int63n(maxYears + 1)
	case Date:
		v.N = int64(MinDay) + r.Int63n(int64(MaxDay-MinDay+1))
	case Month:
		v.N = firstMonth + r.Int63n(monthCount)
	case Choice:
		v.N = r.Int63n(int64(len(t.Options())))
	case Intervals, List:
		v.Open = r.Intn(2) == 0
		for range r.Intn(4) {
			if problem := v.add(randomRecord(r, t)); problem != nil {
				v.Records = nil
			}
		}
	default:
	}
	return v
}

func randomRecord(r *rand.Rand, t Type) Record {
	record := make(Record, len(t.fields()))
	for i, f := range t.fields() {
		switch {
		case f.Computed:
		case t.Kind == Intervals || r.Intn(3) > 0:
			v := randomValue(r, f.Type)
			v.Type.Scale = f.Type.Scale
			record[i] = Cell{Known, v}
		case f.Optional:
			record[i].State = Absent
		}
	}
	return record
}

func TestEqualAndCompareIgnoreDecimals(t *testing.T) {
	amount := func(n int64, scale uint8) Value {
		return Value{Type: Type{Kind: Amount, Unit: PerMonth, Scale: scale}, N: n}
	}
	tests := []struct {
		a, b Value
		want int
	}{
		{amount(2000, 2), amount(200000, 4), 0},
		{amount(2000, 2), amount(200001, 4), -1},
		{amount(-2000, 2), amount(-200001, 4), 1},
		{amount(-1, 2), amount(1, 4), -1},
		{amount(0, 0), amount(0, 8), 0},
		{amount(1<<62, 0), amount(1<<62, 8), 1},
		{amount(-1<<62, 0), amount(-1<<62, 8), -1},
		{amount(1<<62, 0), amount(1<<62-1, 0), 1},
	}
	for _, test := range tests {
		if got, ok := Compare(&test.a, &test.b); got != test.want || !ok || Equal(test.a, test.b) != (test.want == 0) {
			t.Errorf("%s against %s: %d, want %d", test.a, test.b, got, test.want)
		}
		if got, _ := Compare(&test.b, &test.a); got != -test.want {
			t.Errorf("%s against %s: %d, want %d", test.b, test.a, got, -test.want)
		}
	}
	perMonth, perYear := amount(2000, 2), amount(2000, 2)
	perYear.Type.Unit = PerYear
	if _, ok := Compare(&perYear, &perMonth); ok || Equal(perYear, perMonth) {
		t.Error("an amount a year is compared with one a month")
	}
	yes := Value{Type: Type{Kind: Bool}, N: 1}
	if _, ok := Compare(&yes, &yes); ok || !Equal(yes, yes) {
		t.Error("ja has an order, or is not itself")
	}
}

func TestEqualLists(t *testing.T) {
	typ := typeOf(t, "liste")
	texts := []string{
		`[]`,
		`["og evt. flere"]`,
		`[{ beløb = "20 kr. pr. måned" }]`,
		`[{ beløb = "21 kr. pr. måned" }]`,
		`[{ beløb = "20 kr. pr. måned", dag = "ingen" }]`,
		`[{ beløb = "20 kr. pr. måned" }, {}]`,
	}
	for i, a := range texts {
		for j, b := range texts {
			v, problem := Parse(typ, a)
			if problem != nil {
				t.Fatal(a, problem.Code)
			}
			w, _ := Parse(typ, b)
			if Equal(v, w) != (i == j) {
				t.Errorf("%s and %s: equal %v", a, b, Equal(v, w))
			}
		}
	}
}

func FuzzParse(f *testing.F) {
	for i, text := range []string{"ja", "16.323", "2.022,35 kr. pr. måned", "55 pct.", "65 år og 6 måneder", "6 uger", "40 år",
		"31. januar 2026", "1.1.2022", "maj 2024", "gift", `[{ fra = "1. maj 2022", til_og_med = "1. maj 2022" }, "og evt. flere"]`,
		`[{ beløb = "20 kr.", fravær = [] }]`} {
		f.Add(uint8(i), text)
	}
	names := TypeNames()
	f.Fuzz(func(t *testing.T, which uint8, text string) {
		typ := typeOf(t, names[int(which)%len(names)])
		v, problem := Parse(typ, text)
		if problem != nil {
			checkPlace(t, text, problem)
			return
		}
		if back, problem := Parse(typ, v.String()); problem != nil || !Equal(v, back) {
			t.Fatalf("%s %q is printed %q and read back as %q", typ, text, v, back)
		}
		if back, problem := ParseJSON(typ, v.JSON()); problem != nil || !Equal(v, back) {
			t.Fatalf("%s %q is printed %s and read back as %q", typ, text, v.JSON(), back)
		}
	})
}

func FuzzParseJSON(f *testing.F) {
	for i, text := range []string{`true`, `"3"`, `"20000.00"`, `"P65Y6M"`, `"2026-01-31"`, `null`, `{"og_evt_flere":true,"poster":[]}`,
		`[{"fra":"2022-04-01","til_og_med":"2022-04-30"}]`, `[{"beløb":"20","dag":"ingen","fravær":[]}]`} {
		f.Add(uint8(i), text)
	}
	names := TypeNames()
	f.Fuzz(func(t *testing.T, which uint8, text string) {
		typ := typeOf(t, names[int(which)%len(names)])
		v, problem := ParseJSON(typ, []byte(text))
		if problem != nil {
			checkPlace(t, text, problem)
			return
		}
		if back, problem := ParseJSON(typ, v.JSON()); problem != nil || !Equal(v, back) {
			t.Fatalf("%s %q is printed %s and read back as %q", typ, text, v.JSON(), back)
		}
	})
}

func checkPlace(t *testing.T, text string, problem *Problem) {
	t.Helper()
	if problem.Start < 0 || problem.Start > problem.End || problem.End > len(text) {
		t.Fatalf("%q: %s at bytes %d to %d", text, problem.Code, problem.Start, problem.End)
	}
	if _, ok := diag.Lookup(problem.Code); !ok {
		t.Fatalf("%s is in no catalogue", problem.Code)
	}
}
