package value

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
	"testing/quick"
	"unicode/utf8"

	"github.com/hjemmel/hjemmel/dsl/diag"
)

func TestJSON(t *testing.T) {
	tests := []struct{ typ, danish, json string }{
		{"ja/nej", "ja", `true`},
		{"ja/nej", "nej", `false`},
		{"tal", "3", `"3"`},
		{"kr.", "20.000 kr.", `"20000.00"`},
		{"kr. pr. måned", "2.022,35 kr. pr. måned", `"2022.35"`},
		{"kr.", "-0,5 kr.", `"-0.50"`},
		{"pct.", "2,5 pct.", `"2.5"`},
		{"varighed", "3 år", `"P3Y"`},
		{"varighed", "6 måneder", `"P6M"`},
		{"varighed", "65 år og 6 måneder", `"P65Y6M"`},
		{"varighed", "0 måneder", `"P0M"`},
		{"varighed", "-18 måneder", `"-P18M"`},
		{"dage", "6 uger", `"P42D"`},
		{"alder", "40 år", `"P40Y"`},
		{"dato", "31. januar 2026", `"2026-01-31"`},
		{"måned", "maj 2024", `"2024-05"`},
		{"valg", "gift", `"gift"`},
		{"perioder", "[]", `[]`},
		{"perioder", `[{ fra = "1. april 2022", til_og_med = "30. april 2022" }]`, `[{"fra":"2022-04-01","til_og_med":"2022-04-30"}]`},
		{"liste", `[{ beløb = "20 kr. pr. måned", dag = "ingen", fravær = [] }, "og evt. flere"]`,
			`{"og_evt_flere":true,"poster":[{"beløb":"20.00","dag":"ingen","fravær":[]}]}`},
	}
	for _, test := range tests {
		v, problem := Parse(typeOf(t, test.typ), test.danish)
		if problem != nil {
			t.Errorf("%s %s: %s", test.typ, test.danish, problem.Code)
			continue
		}
		if got := string(v.JSON()); got != test.json {
			t.Errorf("%s %s is %s, want %s", test.typ, test.danish, got, test.json)
		}
		if back, problem := ParseJSON(v.Type, []byte(" "+test.json+"\n")); problem != nil || !Equal(back, v) {
			t.Errorf("%s is read back as %s", test.json, back)
		}
	}
}

func TestJSONRefuses(t *testing.T) {
	tests := []struct {
		typ, json string
		code      diag.Code
		at        string // empty: all
	}{
		{"ja/nej", `null`, diag.JSONNull, ""},
		{"ja/nej", `"ja"`, diag.WrongJSON, ""},
		{"ja/nej", `true false`, diag.WrongJSON, "false"},
		{"ja/nej", `tru`, diag.WrongJSON, ""},
		{"tal", `3`, diag.WrongJSON, ""},
		{"tal", `"3,5"`, diag.WrongJSON, ""},
		{"tal", `"3.5"`, diag.TooManyDecimals, ""},
		{"tal", `"1e3"`, diag.WrongJSON, ""},
		{"tal", `"+3"`, diag.WrongJSON, ""},
		{"tal", `""`, diag.WrongJSON, ""},
		{"tal", `"3."`, diag.WrongJSON, ""},
		{"tal", `"0102031234"`, diag.PersonNumber, ""},
		{"kr.", `20000.00`, diag.WrongJSON, ""},
		{"tal", `"20.000"`, diag.BareThousands, ""},
		{"kr.", `"20.000"`, diag.BareThousands, ""},
		{"kr.", `"-20.500"`, diag.BareThousands, ""},
		{"kr.", `"20000.001"`, diag.TooManyDecimals, ""},
		{"kr.", `"0.123456789"`, diag.TooManyDecimals, ""},
		{"kr.", `"10000000000000.01"`, diag.ValueTooLarge, ""},
		{"kr.", `"99999999999999999999"`, diag.ValueTooLarge, ""},
		{"varighed", `"P14D"`, diag.WrongJSON, ""},
		{"varighed", `"P6M3Y"`, diag.WrongJSON, ""},
		{"varighed", `"P"`, diag.WrongJSON, ""},
		{"varighed", `"P1001Y"`, diag.ValueTooLarge, ""},
		{"alder", `"-P3Y"`, diag.WrongJSON, ""},
		{"dato", `""`, diag.WrongJSON, ""},
		{"dato", `"31. januar 2026"`, diag.WrongJSON, ""},
		{"dato", `"2022-02-31"`, diag.NoSuchDay, ""},
		{"dato", `"1899-12-31"`, diag.OutsideCalendar, ""},
		{"måned", `"2024-13"`, diag.NoSuchDay, ""},
		{"valg", `"enke"`, diag.UnknownOption, ""},
		{"valg", `"000000-0000"`, diag.PersonNumber, ""},
		{"perioder", `{}`, diag.WrongJSON, `}`},
		{"perioder", `{"poster":[],"poster":[]}`, diag.FieldTwice, `"poster"`},
		{"perioder", `{"poster":[],"andet":1}`, diag.WrongJSON, `1`},
		{"perioder", `{"og_evt_flere":true}`, diag.WrongJSON, `}`},
		{"perioder", `[1]`, diag.WrongJSON, `1`},
		{"perioder", `[{"fra":"2022-04-01"}]`, diag.FieldMissing, `{"fra":"2022-04-01"}`},
		{"perioder", `[{"fra":"2022-04-01","fra":"2022-04-01"}]`, diag.FieldTwice, `"fra"`},
		{"perioder", `[{"fra":"2022-04-02","til_og_med":"2022-04-01"}]`, diag.PeriodBackwards, `{"fra":"2022-04-02","til_og_med":"2022-04-01"}`},
		{"perioder", `[{"fra": null}]`, diag.JSONNull, `null`},
		{"perioder", `[{"til":"2022-04-01"}]`, diag.UnknownField, `"til"`},
		{"perioder", `[{"000000-0000":1}]`, diag.UnknownField, `"000000-0000"`},
		{"perioder", `[`, diag.WrongJSON, ``},
		{"liste", `[{"beløb":"ingen"}]`, diag.NotAbsent, `"ingen"`},
		{"liste", `[{"år":"P40Y"}]`, diag.ComputedField, `"år"`},
		{"liste", "[" + strings.Repeat("{},", 64) + "{}]", diag.TooManyRecords, `{}`},
	}
	for _, test := range tests {
		v, problem := ParseJSON(typeOf(t, test.typ), []byte(test.json))
		if problem == nil {
			t.Errorf("%s %s is read as %s", test.typ, test.json, v)
			continue
		}
		at := test.at
		if at == "" {
			at = test.json
		}
		if problem.Code != test.code {
			t.Errorf("%s %s: %s, want %s", test.typ, test.json, problem.Code, test.code)
		} else if got := test.json[problem.Start:problem.End]; got != at && test.json != "[" && test.json != "tru" {
			t.Errorf("%s %s: about %q, want %q", test.typ, test.json, got, at)
		}
		checkMessage(t, problem)
	}
}

// However deep the text, reading stops where the type does.
func TestJSONDepth(t *testing.T) {
	deep := strings.Repeat("[", 100_000)
	for _, name := range TypeNames() {
		if v, problem := ParseJSON(typeOf(t, name), []byte(deep)); problem == nil {
			t.Errorf("%s: read as %s", name, v)
		}
		if v, problem := Parse(typeOf(t, name), deep); problem == nil {
			t.Errorf("%s: read as %s", name, v)
		}
	}
}

// TestQuoted holds the text of a JSON string to encoding/json.
func TestQuoted(t *testing.T) {
	same := func(text string) bool {
		var b bytes.Buffer
		encoder := json.NewEncoder(&b)
		encoder.SetEscapeHTML(false)
		if err := encoder.Encode(text); err != nil {
			t.Fatal(err)
		}
		want := strings.TrimSuffix(b.String(), "\n")
		return string(AppendQuoted(nil, text)) == want &&
			(!utf8.ValidString(text) || string(AppendQuotedBytes([]byte("x"), []byte(text))) == "x"+want)
	}
	for c := range 256 {
		if text := "a" + string([]byte{byte(c)}) + "ø"; !same(text) {
			t.Errorf("%q: %s", text, AppendQuoted(nil, text))
		}
	}
	for _, text := range []string{"", "§ 114, stk. 1", "\u2028\u2029", "\xe2\x80", "\xff\xfe", "\ufffd", "😀", "<&>"} {
		if !same(text) {
			t.Errorf("%q: %s", text, AppendQuoted(nil, text))
		}
	}
	if err := quick.Check(same, nil); err != nil {
		t.Error(err)
	}
}

func BenchmarkAppendQuoted(b *testing.B) {
	text := bytes.Repeat([]byte("startdato: 1. maj 2022 (oplyst), og ordlyden på skæringsdatoen\n"), 64)
	b.SetBytes(int64(len(text)))
	var out []byte
	for b.Loop() {
		out = AppendQuotedBytes(out[:0], text)
	}
}
