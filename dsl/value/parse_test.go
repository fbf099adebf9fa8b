package value

import (
	"strings"
	"testing"

	"github.com/hjemmel/hjemmel/dsl/diag"
)

// types of clause 20 by their names, with options and fields to try.
func typeOf(t testing.TB, name string) Type {
	t.Helper()
	typ, ok := ParseType(name)
	if !ok {
		t.Fatalf("%q is no type", name)
	}
	switch typ.Kind {
	case Choice:
		return ChoiceOf("gift", "ugift", "samlevende")
	case List:
		return ListOf([]Field{
			{Name: "beløb", Type: Type{Kind: Amount, Unit: PerMonth, Scale: 2}},
			{Name: "dag", Type: Type{Kind: Date}, Optional: true},
			{Name: "år", Type: Type{Kind: Age}, Computed: true},
			{Name: "fravær", Type: Type{Kind: Intervals}},
		}...)
	default:
	}
	return typ
}

// Clause 20: what is written, and the one way in which it is printed.
func TestNotation(t *testing.T) {
	tests := []struct{ typ, written, printed string }{
		{"ja/nej", "ja", ""},
		{"ja/nej", " nej ", "nej"},
		{"tal", "3", ""},
		{"tal", "16323", ""},
		{"tal", "-3", ""},
		{"tal", "007", "7"},
		{"kr.", "500 kr.", ""},
		{"kr.", "-0,5 kr.", "-0,50 kr."},
		{"kr.", "0 kr.", ""},
		{"kr. pr. måned", "16.323 kr. pr. måned", ""},
		{"kr. pr. måned", "16323 kr. pr. måned", "16.323 kr. pr. måned"},
		{"kr. pr. måned", "20.000 kr.", "20.000 kr. pr. måned"},
		{"kr. pr. måned", "2.022,35 kr. pr. måned", ""},
		{"kr. pr. måned", "2.022,3 kr. pr. måned", "2.022,30 kr. pr. måned"},
		{"kr. pr. måned", "2.022,00 kr. pr. måned", "2.022 kr. pr. måned"},
		{"kr. pr. time", "14,99 kr. pr. time", ""},
		{"kr. pr. år", "1.234.567.890 kr. pr. år", ""},
		{"kr.", "10.000.000.000.000 kr.", ""},
		{"pct.", "55 pct.", ""},
		{"pct.", "2,5 pct.", ""},
		{"pct.", "2,50 pct.", "2,5 pct."},
		{"varighed", "3 år", ""},
		{"varighed", "1 måned", ""},
		{"varighed", "0 måneder", ""},
		{"varighed", "18 måneder", "1 år og 6 måneder"},
		{"varighed", "65 år og 6 måneder", ""},
		{"varighed", "-18 måneder", ""},
		{"varighed", "-24 måneder", "-2 år"},
		{"dage", "14 dage", ""},
		{"dage", "1 dag", ""},
		{"dage", "6 uger", "42 dage"},
		{"dage", "1.000 dage", ""},
		{"alder", "40 år", ""},
		{"dato", "31. januar 2026", ""},
		{"dato", "29. februar 2024", ""},
		{"dato", "1.\u00a0maj  2024", "1. maj 2024"},
		{"måned", "maj 2024", ""},
		{"valg", "samlevende", ""},
		{"perioder", "[]", ""},
		{"perioder", `[{ fra = "1. april 2022", til_og_med = "30. april 2022" }]`, ""},
		{"perioder", `[{til_og_med="30. april 2022",fra="1. april 2022",},"og evt. flere"]`,
			`[{ fra = "1. april 2022", til_og_med = "30. april 2022" }, "og evt. flere"]`},
		{"perioder", `[{fra="2. maj 2022",til_og_med="3. maj 2022"},{fra="1. maj 2022",til_og_med="1. maj 2022"}]`,
			`[{ fra = "1. maj 2022", til_og_med = "1. maj 2022" }, { fra = "2. maj 2022", til_og_med = "3. maj 2022" }]`},
		{"liste", `[{ beløb = "20 kr. pr. måned", dag = "ingen" }, "og evt. flere"]`, ""},
		{"liste", `[{ dag = "1. maj 2024", fravær = [{ fra = "1. maj 2022", til_og_med = "1. maj 2022" }] }]`, ""},
	}
	for _, test := range tests {
		want := test.printed
		if want == "" {
			want = test.written
		}
		v, problem := Parse(typeOf(t, test.typ), test.written)
		if problem != nil {
			t.Errorf("%s %q: %s", test.typ, test.written, problem.Message(diag.Danish))
			continue
		}
		if v.String() != want {
			t.Errorf("%s %q is printed %q, want %q", test.typ, test.written, v, want)
		}
	}
}

func TestNotationRefuses(t *testing.T) {
	tests := []struct {
		typ, written string
		code         diag.Code
		at           string // the words it is about; empty: all
	}{
		{"ja/nej", "Ja", diag.WrongNotation, ""},
		{"ja/nej", "true", diag.WrongNotation, ""},
		{"ja/nej", "", diag.WrongNotation, ""},
		{"tal", "16.323", diag.BareThousands, ""},
		{"tal", "1.234.567", diag.MisplacedPoint, ""},
		{"tal", "1.5", diag.MisplacedPoint, ""},
		{"tal", "0.125", diag.MisplacedPoint, ""},
		{"tal", "1,5", diag.TooManyDecimals, ""},
		{"tal", "1,2,3", diag.MisplacedComma, ""},
		{"tal", "1.1.2022", diag.NumericDate, ""},
		{"tal", "2022-01-31", diag.NumericDate, ""},
		{"tal", "1000000000", diag.PersonNumber, ""},
		{"tal", "10000000000", diag.ValueTooLarge, ""},
		{"tal", "100000000000000000000", diag.ValueTooLarge, ""},
		{"tal", "3 kr.", diag.WrongNotation, ""},
		{"tal", "tre", diag.WrongNotation, ""},
		{"tal", "--3", diag.WrongNotation, ""},
		{"kr.", "500", diag.UnitMissing, ""},
		{"kr.", "500 kr", diag.UnitMissing, ""},
		{"kr.", "500 kr. pr. måned", diag.WrongUnit, ""},
		{"kr.", "1,234 kr.", diag.TooManyDecimals, ""},
		{"kr.", "1,123456789 kr.", diag.TooManyDecimals, ""},
		{"kr.", "10.000.000.000.001 kr.", diag.ValueTooLarge, ""},
		{"kr.", "-10.000.000.000.000,01 kr.", diag.ValueTooLarge, ""},
		{"kr.", "1,234.50 kr.", diag.MisplacedPoint, ""},
		{"kr.", "12.34.567 kr.", diag.MisplacedPoint, ""},
		{"kr.", "1234.567 kr.", diag.MisplacedPoint, ""},
		{"kr. pr. måned", "20.000", diag.UnitMissing, ""},
		{"kr. pr. måned", "20.000 kr. pr. uge", diag.WrongUnit, ""},
		{"kr. pr. måned", "20.000 kr. om måneden", diag.WrongNotation, ""},
		{"kr. pr. måned", "20.000 kr. pr.", diag.WrongNotation, ""},
		{"kr. pr. måned", "20.000kr. pr. måned", diag.WrongNotation, ""},
		{"pct.", "55", diag.UnitMissing, ""},
		{"pct.", "55 %", diag.UnitMissing, ""},
		{"pct.", "55%", diag.UnitMissing, ""},
		{"pct.", "55 kr.", diag.WrongNotation, ""},
		{"varighed", "3", diag.UnitMissing, ""},
		{"varighed", "6 uger", diag.DaysNotMonths, ""},
		{"varighed", "14 dage", diag.DaysNotMonths, ""},
		{"varighed", "2,5 år", diag.WrongNotation, ""},
		{"varighed", "1001 år", diag.ValueTooLarge, ""},
		{"varighed", "999999999999 måneder", diag.ValueTooLarge, ""},
		{"varighed", "1000 år og 1 måned", diag.ValueTooLarge, ""},
		{"varighed", "3 år og 2 år", diag.WrongNotation, ""},
		{"varighed", "-3 år og 2 måneder", diag.WrongNotation, ""},
		{"varighed", "3 år og 2 uger", diag.WrongNotation, ""},
		{"dage", "6 måneder", diag.MonthsNotDays, ""},
		{"dage", "3 år", diag.MonthsNotDays, ""},
		{"dage", "14", diag.UnitMissing, ""},
		{"alder", "40", diag.UnitMissing, ""},
		{"alder", "480 måneder", diag.WrongNotation, ""},
		{"alder", "40 år og 6 måneder", diag.WrongNotation, ""},
		{"alder", "-1 år", diag.WrongNotation, ""},
		{"alder", "6 uger", diag.DaysNotMonths, ""},
		{"dato", "1.1.2022", diag.NumericDate, ""},
		{"dato", "1/1-2022", diag.NumericDate, ""},
		{"dato", "2022-01-01", diag.NumericDate, ""},
		{"dato", "31. februar 2022", diag.NoSuchDay, ""},
		{"dato", " 29. februar 2023 ", diag.NoSuchDay, "29. februar 2023"},
		{"dato", "31. december 1899", diag.OutsideCalendar, ""},
		{"dato", "1. januar 2200", diag.OutsideCalendar, ""},
		{"dato", "1 januar 2022", diag.WrongNotation, ""},
		{"dato", "1. Januar 2022", diag.WrongNotation, ""},
		{"dato", "januar 2022", diag.WrongNotation, ""},
		{"måned", "maj 1899", diag.OutsideCalendar, ""},
		{"måned", "2024-05", diag.WrongNotation, ""},
		{"måned", "1. maj 2024", diag.WrongNotation, ""},
		{"valg", "enke", diag.UnknownOption, ""},
		{"valg", "000000-0000", diag.PersonNumber, ""},
		{"valg", "nr. 0102031234.", diag.PersonNumber, "0102031234"},
		{"kr.", "0102031234 kr.", diag.PersonNumber, "0102031234"},
		{"perioder", "", diag.WrongNotation, ""},
		{"perioder", "[", diag.WrongNotation, ""},
		{"perioder", "[] []", diag.WrongNotation, "[]"},
		{"perioder", `[{}]`, diag.FieldMissing, "{}"},
		{"perioder", `[{ fra = "1. maj 2022" }]`, diag.FieldMissing, `{ fra = "1. maj 2022" }`},
		{"perioder", `["og evt. flere", {}]`, diag.WrongNotation, `{}]`},
		{"perioder", `[{ fra = "1. maj 2022", til_og_med = "30. april 2022" }]`, diag.PeriodBackwards, `{ fra = "1. maj 2022", til_og_med = "30. april 2022" }`},
		{"perioder", `[{ fra = "ingen" }]`, diag.NotAbsent, `"ingen"`},
		{"perioder", `[{ fra = "1. maj 2022" fra = "1. maj 2022" }]`, diag.WrongNotation, `fra = "1. maj 2022" }]`},
		{"perioder", `[{ fra = "1. maj 2022", fra = "1. maj 2022" }]`, diag.FieldTwice, `fra`},
		{"perioder", `[{ til = "1. maj 2022" }]`, diag.UnknownField, `til`},
		{"perioder", `[{ "fra" = "1. maj 2022" }]`, diag.UnknownField, `"`},
		{"perioder", `[{ fra = "31. april 2022" }]`, diag.NoSuchDay, `31. april 2022`},
		{"perioder", `[{ fra = [] }]`, diag.WrongNotation, `[] }]`},
		{"perioder", `[{ fra = "1. maj`, diag.WrongNotation, `"1. maj`},
		{"liste", `[{ år = "40 år" }]`, diag.ComputedField, `år`},
		{"liste", `[{ beløb = "20" }]`, diag.UnitMissing, `20`},
		{"liste", `[{ fravær = [{ fra = "1.5.2022" }] }]`, diag.NumericDate, `1.5.2022`},
		{"liste", "[" + strings.Repeat("{},", 65) + "]", diag.TooManyRecords, "{}"},
	}
	for _, test := range tests {
		v, problem := Parse(typeOf(t, test.typ), test.written)
		at := test.at
		if at == "" {
			at = test.written
		}
		switch {
		case problem == nil:
			t.Errorf("%s %q is read as %s", test.typ, test.written, v)
		case problem.Code != test.code:
			t.Errorf("%s %q: %s, want %s", test.typ, test.written, problem.Code, test.code)
		case test.written[problem.Start:problem.End] != at:
			t.Errorf("%s %q: about %q, want %q", test.typ, test.written, test.written[problem.Start:problem.End], at)
		}
		checkMessage(t, problem)
	}
}

// checkMessage fails if a problem's arguments do not fit its message, or if it
// repeats a person's number.
func checkMessage(t *testing.T, problem *Problem) {
	t.Helper()
	if problem == nil {
		return
	}
	for _, lang := range []diag.Language{diag.Danish, diag.English} {
		if m := problem.Message(lang); strings.Contains(m, "%!") || strings.Contains(m, "0102") {
			t.Errorf("%s: %s", problem.Code, m)
		}
	}
}

// What to write instead is said where it is certain, and can then be read.
func TestNotationTellsWhatToWriteInstead(t *testing.T) {
	tests := []struct{ typ, written, instead string }{
		{"dato", "1.2.2022", "1. februar 2022"},
		{"dato", "2022-02-01", "1. februar 2022"},
		{"pct.", "55 %", "55 pct."},
		{"kr. pr. måned", "20.000", "20.000 kr. pr. måned"},
		{"kr. pr. uge", "20,50 kr", "20,50 kr. pr. uge"},
		{"dage", "14", "14 dage"},
		{"dato", "31.2.2022", ""},
		{"tal", "16.323", ""},
	}
	for _, test := range tests {
		_, problem := Parse(typeOf(t, test.typ), test.written)
		if problem == nil || problem.Instead != test.instead {
			t.Errorf("%s %q: %+v, want %q instead", test.typ, test.written, problem, test.instead)
			continue
		}
		if _, problem := Parse(typeOf(t, test.typ), test.instead); test.instead != "" && problem != nil {
			t.Errorf("%s %q cannot be read: %s", test.typ, test.instead, problem.Code)
		}
	}
}

// Clause 21: a type has its decimals; AnyScale takes those that are written.
func TestDecimals(t *testing.T) {
	tests := []struct {
		typ, written string
		scale        uint8
		n            int64
	}{
		{"tal", "3", 0, 3},
		{"tal", "2,5", 1, 25},
		{"tal", "2,50", 2, 250},
		{"pct.", "55 pct.", 0, 55},
		{"kr.", "20 kr.", 2, 2000},
		{"kr.", "20,1234 kr.", 4, 201234},
		{"kr.", "-0,12345678 kr.", 8, -12345678},
	}
	for _, test := range tests {
		typ := typeOf(t, test.typ)
		typ.Scale = AnyScale
		v, problem := Parse(typ, test.written)
		if problem != nil || v.Type.Scale != test.scale || v.N != test.n {
			t.Errorf("%s: %d with %d decimals, want %d with %d", test.written, v.N, v.Type.Scale, test.n, test.scale)
		}
	}
	typ := typeOf(t, "kr.")
	typ.Scale = 8
	if v, problem := Parse(typ, "10.000.000.000.000 kr."); problem == nil || problem.Code != diag.ValueTooLarge {
		t.Errorf("with eight decimals ten billions do not fit, but give %s", v)
	}
}

func TestScanNumber(t *testing.T) {
	tests := []struct {
		text  string
		size  int
		n     int64
		scale uint8
	}{
		{"", 0, 0, 0},
		{"kr.", 0, 0, 0},
		{"3", 1, 3, 0},
		{"31. januar", 2, 31, 0},
		{"3, 4", 1, 3, 0},
		{"2,5 pct.", 3, 25, 1},
		{"16.323 kr.", 6, 16323, 0},
		{"1.234.567,89)", 12, 123456789, 2},
		{"3år", 1, 3, 0},
		{"2022-1", 4, 2022, 0},
		{"2022 - 01 - 31", 4, 2022, 0},
	}
	for _, test := range tests {
		size, n, scale, problem := ScanNumber(test.text)
		if size != test.size || n != test.n || scale != test.scale || problem != nil {
			t.Errorf("%q: %d bytes, %d with %d decimals, %v", test.text, size, n, scale, problem)
		}
	}
}

func TestBareNumber(t *testing.T) {
	for written, want := range map[string]diag.Code{"16323": "", "2,5": "", "16.323": diag.BareThousands, "1.234,5": diag.MisplacedPoint} {
		problem := BareNumber(written)
		if got := problem; (got == nil) != (want == "") || got != nil && got.Code != want {
			t.Errorf("%q: %v, want %q", written, got, want)
		}
		checkMessage(t, problem)
	}
}

func TestFindPersonNumber(t *testing.T) {
	for text, want := range map[string]string{
		"000000-0000":            "000000-0000",
		"0102031234":             "0102031234",
		"borger (000000-0000).":  "000000-0000",
		"sag 12, 000000-0000":    "000000-0000",
		"000000-00005":           "",
		"010203 1234":            "",
		"01020312345":            "",
		"1234567890,00":          "",
		"0,1234567890":           "",
		"1.234.567.890 kr.":      "",
		"lov nr. 1160 af 2021":   "",
		"2026-01-31, 2026-02-01": "",
		"":                       "",
	} {
		start, end, found := FindPersonNumber(text)
		if found != (want != "") || text[start:end] != want {
			t.Errorf("%q: %q", text, text[start:end])
		}
	}
}

func TestTypeNames(t *testing.T) {
	for _, name := range TypeNames() {
		typ, ok := ParseType(name)
		if !ok || typ.String() != name {
			t.Errorf("%q is read as %q", name, typ)
		}
	}
	for _, name := range []string{"", "kr", "kr. pr. kvartal", "Dato", "heltal"} {
		if typ, ok := ParseType(name); ok {
			t.Errorf("%q is read as %q", name, typ)
		}
	}
	if len(TypeNames()) != 17 {
		t.Errorf("clause 20 has 17 types, not %d", len(TypeNames()))
	}
}
