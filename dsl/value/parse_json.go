package value

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/hjemmel/hjemmel/dsl/diag"
)

// ParseJSON reads a value of a type as [Value.JSON] writes it. The problem's
// place is in bytes of raw. A field written twice and null are refused.
func ParseJSON(t Type, raw []byte) (Value, *Problem) {
	if t.Kind == Bool && (string(raw) == "true" || string(raw) == "false") {
		return Value{Type: t, N: truth(raw[0] == 't')}, nil
	}
	if text, ok := asItStands(raw); ok && t.Kind != Bool && t.Kind != Intervals && t.Kind != List {
		v := Value{Type: t}
		return v, placed(v.ReadJSONText(text), 0, len(raw))
	}
	r := &jsonReader{raw: raw, decoder: json.NewDecoder(bytes.NewReader(raw))}
	r.decoder.UseNumber()
	v, problem := r.value(t, r.next())
	if problem != nil {
		return v, problem
	}
	if r.next(); !errors.Is(r.err, io.EOF) {
		return v, r.unreadable(t)
	}
	return v, nil
}

func truth(yes bool) int64 {
	if yes {
		return 1
	}
	return 0
}

// asItStands is the text of a JSON string that has no escapes in it.
func asItStands(raw []byte) (string, bool) {
	n := len(raw)
	if n < 2 || raw[0] != '"' || raw[n-1] != '"' {
		return "", false
	}
	for _, c := range raw[1 : n-1] {
		if c < ' ' || c == '"' || c == '\\' {
			return "", false
		}
	}
	return string(raw[1 : n-1]), utf8.Valid(raw)
}

// jsonReader reads tokens, as the type expects them: so its depth is the
// type's.
type jsonReader struct {
	raw        []byte
	decoder    *json.Decoder
	err        error
	start, end int // the last token
}

// next reads a token; nil is null, or the end with an error kept.
func (r *jsonReader) next() json.Token {
	var tok json.Token
	before := int(r.decoder.InputOffset())
	tok, r.err = r.decoder.Token()
	r.end = int(r.decoder.InputOffset())
	r.start = min(before+len(r.raw[before:])-len(bytes.TrimLeft(r.raw[before:], " \t\r\n,:")), len(r.raw))
	r.end = max(r.end, r.start)
	return tok
}

func (r *jsonReader) value(t Type, tok json.Token) (Value, *Problem) {
	switch tok := tok.(type) {
	case nil:
		if r.err == nil {
			return Value{}, r.place(&Problem{Code: diag.JSONNull})
		}
	case bool:
		if t.Kind == Bool {
			return Value{Type: t, N: truth(tok)}, nil
		}
	case string:
		v := Value{Type: t}
		return v, r.place(v.ReadJSONText(tok))
	case json.Delim:
		switch {
		case t.Kind != Intervals && t.Kind != List:
		case tok == '[':
			v := Value{Type: t}
			return v, r.records(&v)
		case tok == '{':
			return r.open(t)
		}
	}
	return Value{}, r.unreadable(t)
}

// open reads {"og_evt_flere": true, "poster": [...]}.
func (r *jsonReader) open(t Type) (Value, *Problem) {
	v := Value{Type: t}
	seen := map[any]bool{}
	for r.decoder.More() {
		key := r.next()
		if seen[key] {
			return v, r.place(wrong(diag.FieldTwice, key.(string)))
		}
		seen[key] = true
		switch tok := r.next(); {
		case key == "og_evt_flere" && (tok == true || tok == false):
			v.Open = tok == true
		case key == "poster" && tok == json.Delim('['):
			if problem := r.records(&v); problem != nil {
				return v, problem
			}
		default:
			return v, r.unreadable(t)
		}
	}
	if r.next() != json.Delim('}') || !seen["poster"] {
		return v, r.unreadable(t)
	}
	return v, nil
}

// records reads the records of a list up to its closing bracket.
func (r *jsonReader) records(v *Value) *Problem {
	for r.decoder.More() {
		if r.next() != json.Delim('{') {
			return r.unreadable(v.Type)
		}
		start := r.start
		record, problem := r.record(v.Type)
		if problem != nil {
			return problem
		}
		if problem = v.add(record); problem != nil {
			problem.Start, problem.End = start, r.end
			return problem
		}
	}
	if r.next() != json.Delim(']') {
		return r.unreadable(v.Type)
	}
	return nil
}

func (r *jsonReader) record(t Type) (Record, *Problem) {
	fields := t.fields()
	record := make(Record, len(fields))
	for r.decoder.More() {
		name, ok := r.next().(string)
		if !ok {
			return nil, r.unreadable(t)
		}
		i, problem := t.field(name, record)
		if problem != nil {
			return nil, r.place(problem)
		}
		if record[i], problem = r.cell(fields[i]); problem != nil {
			return nil, problem
		}
	}
	if r.next() != json.Delim('}') {
		return nil, r.unreadable(t)
	}
	return record, nil
}

func (r *jsonReader) cell(f Field) (Cell, *Problem) {
	tok := r.next()
	if tok == AbsentWord {
		c, problem := f.absent()
		return c, r.place(problem)
	}
	v, problem := r.value(f.Type, tok)
	return Cell{Known, v}, problem
}

// place gives a problem the bytes of the last token.
func (r *jsonReader) place(problem *Problem) *Problem {
	return placed(problem, r.start, r.end)
}

func placed(p *Problem, start, end int) *Problem {
	if p != nil {
		p.Start, p.End = start, end
	}
	return p
}

func (r *jsonReader) unreadable(t Type) *Problem {
	return r.place(t.wrongJSON())
}

func (t Type) wrongJSON() *Problem {
	name, _ := t.describe()
	return &Problem{Code: diag.WrongJSON, Args: []any{name, t.exampleJSON()}}
}

func (t Type) exampleJSON() string {
	return map[Kind]string{
		Bool: `true`, Number: `"2.5"`, Amount: `"16323.00"`, Percent: `"55"`, Months: `"P65Y6M"`, Days: `"P14D"`,
		Age: `"P40Y"`, Date: `"2026-01-31"`, Month: `"2024-05"`, Choice: `"` + strings.Join(t.Options(), `", "`) + `"`,
		Intervals: `[{"fra": "2022-04-01", "til_og_med": "2022-04-30"}]`, List: `[{…}]`,
	}[t.Kind]
}

// ReadJSONText is [ParseJSON] for a JSON string, without its quotation marks
// and escapes. It reads a value of the type that v has, to where v is: many are
// read, and a Value is slow to copy. The problem has no place.
func (v *Value) ReadJSONText(text string) (problem *Problem) {
	if _, _, found := FindPersonNumber(text); found {
		return &Problem{Code: diag.PersonNumber}
	}
	switch v.Type.Kind {
	case Number, Amount, Percent:
		v.N, problem = parseDecimal(&v.Type, text)
	case Months, Days, Age:
		v.N, problem = parseISOPeriod(v.Type, text)
	case Date, Month:
		v.N, problem = parseISODate(v.Type, text)
	case Choice:
		v.N, problem = option(v.Type, text)
	default:
		return v.Type.wrongJSON()
	}
	if problem != nil && problem.Code == diag.WrongNotation {
		return v.Type.wrongJSON()
	}
	return problem
}

func parseDecimal(t *Type, text string) (int64, *Problem) {
	digits, negative := strings.CutPrefix(text, "-")
	whole, decimals, point := strings.Cut(digits, ".")
	if whole == "" || point && decimals == "" || digitCount(whole) != len(whole) || digitCount(decimals) != len(decimals) {
		return 0, unreadable(*t, text)
	}
	if len(decimals) == 3 && t.Scale < 3 && len(whole) <= 3 && whole[0] != '0' { // 20.000 for 20000, in the Danish way
		sign := text[:len(text)-len(digits)]
		return 0, wrong(diag.BareThousands, text, sign+whole+decimals, text[:len(text)-1])
	}
	if len(decimals) > MaxScale {
		return 0, wrong(diag.TooManyDecimals, text, MaxScale)
	}
	n, err := strconv.ParseInt(whole+decimals, 10, 64)
	if err != nil {
		return 0, wrong(diag.ValueTooLarge, text, formatNumber(maxKroner, 0, 0, true))
	}
	if negative {
		n = -n
	}
	return atScale(t, text, n, uint8(len(decimals)))
}

// parseISODate reads 2026-01-31 as a date and 2024-05 as a month.
func parseISODate(t Type, text string) (int64, *Problem) {
	date := text
	if t.Kind == Month {
		date += "-01"
	}
	d, ok := DayFromISO(date)
	switch {
	case ok && t.Kind == Month:
		return MonthOfDay(d), nil
	case ok:
		return int64(d), nil
	case date == "" || isoSize(date) != len(date):
		return 0, unreadable(t, text)
	case date[:4] < "1900" || date[:4] > "2199":
		return 0, wrong(diag.OutsideCalendar, text)
	}
	return 0, wrong(diag.NoSuchDay, text)
}

// parseISOPeriod reads P65Y6M, P14D and P40Y.
func parseISOPeriod(t Type, text string) (int64, *Problem) {
	digits, negative := strings.CutPrefix(text, "-")
	rest, ok := strings.CutPrefix(digits, "P")
	var n int64
	for _, unit := range isoUnits[t.Kind] {
		number, after, found := strings.Cut(rest, unit.letter)
		if !found {
			continue
		}
		m, small := smallNumber(number)
		if !small {
			return 0, unreadable(t, text)
		}
		n += int64(m) * unit.size
		rest = after
	}
	if !ok || rest != "" || len(digits) < len("P1Y") || negative && t.Kind == Age {
		return 0, unreadable(t, text)
	}
	if n > largest(t.Kind) {
		return 0, wrong(diag.ValueTooLarge, text, Value{Type: t, N: largest(t.Kind)}.String())
	}
	if negative {
		n = -n
	}
	return n, nil
}

type isoUnit struct {
	letter string
	size   int64
}

var isoUnits = map[Kind][]isoUnit{
	Months: {{"Y", 12}, {"M", 1}},
	Days:   {{"D", 1}},
	Age:    {{"Y", 1}},
}
