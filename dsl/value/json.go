package value

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strconv"
	"unicode/utf8"
)

// JSON writes the value for machines: amounts and numbers as text with a
// point, ISO dates and periods, true and false. [ParseJSON] reads it back.
func (v Value) JSON() json.RawMessage { return v.AppendJSON(nil) }

// AppendJSON appends the value as JSON has it.
func (v *Value) AppendJSON(b []byte) []byte {
	switch v.Type.Kind {
	case Bool:
		return strconv.AppendBool(b, v.N != 0)
	case Date:
		return append(Day(v.N).AppendISO(append(b, '"')), '"')
	case Intervals, List:
		return append(b, listJSON(*v)...)
	default:
		return AppendQuoted(b, v.scalarJSON())
	}
}

// AppendQuoted appends a text as a JSON string, as encoding/json writes it when
// it is not for HTML.
func AppendQuoted[T string | []byte](b []byte, text T) []byte {
	b = append(b, '"')
	plain := 0 // from where on nothing has been appended
	for i := 0; i < len(text); {
		size, escape := 1, ""
		switch c := text[i]; {
		case c == '"':
			escape = `\"`
		case c == '\\':
			escape = `\\`
		case c < ' ':
			escape = controls[c]
		case c >= utf8.RuneSelf:
			var r rune
			r, size = utf8.DecodeRuneInString(string(text[i:min(i+utf8.UTFMax, len(text))]))
			switch {
			case r == utf8.RuneError && size == 1:
				escape = `\ufffd`
			case r == '\u2028':
				escape = `\u2028`
			case r == '\u2029':
				escape = `\u2029`
			}
		}
		if escape != "" {
			b = append(append(b, text[plain:i]...), escape...)
			plain = i + size
		}
		i += size
	}
	return append(append(b, text[plain:]...), '"')
}

// controls are the escapes of control characters.
var controls = func() (all [' ']string) {
	for c := range all {
		all[c] = fmt.Sprintf(`\u%04x`, c)
	}
	all['\b'], all['\f'], all['\n'], all['\r'], all['\t'] = `\b`, `\f`, `\n`, `\r`, `\t`
	return all
}()

func (v Value) scalarJSON() string {
	switch v.Type.Kind {
	case Number, Percent:
		return decimal(v, 0)
	case Amount:
		return decimal(v, 2)
	case Months:
		return isoMonths(v.N)
	case Days:
		return isoPeriod(v.N, "D")
	case Age:
		return isoPeriod(v.N, "Y")
	case Month:
		year, month := splitMonth(v.N)
		return strconv.Itoa(year) + "-" + twoDigits(month)
	case Choice:
		return v.option()
	default:
		return ""
	}
}

// decimal writes a number with a point and at least least decimals.
func decimal(v Value, least int) string {
	whole, decimals := splitNumber(v.N, v.Type.Scale, least)
	if decimals != "" {
		whole += "." + decimals
	}
	if v.N < 0 {
		return "-" + whole
	}
	return whole
}

func isoPeriod(n int64, unit string) string {
	sign := ""
	if n < 0 {
		sign = "-"
	}
	return sign + "P" + strconv.FormatUint(magnitude(n), 10) + unit
}

func isoMonths(n int64) string {
	years, months := n/12, n%12
	switch {
	case n == 0 || years == 0 || n < 0 && months != 0:
		return isoPeriod(n, "M")
	case months == 0:
		return isoPeriod(years, "Y")
	}
	return isoPeriod(years, "Y") + strconv.FormatInt(months, 10) + "M"
}

func listJSON(v Value) []byte {
	fields, records := v.records()
	items := make([][]byte, len(records))
	for i, record := range records {
		items[i] = recordJSON(fields, record)
	}
	list := append(append([]byte("["), bytes.Join(items, []byte(","))...), ']')
	if !v.Open {
		return list
	}
	return append(append([]byte(`{"og_evt_flere":true,"poster":`), list...), '}')
}

func recordJSON(fields []Field, record Record) []byte {
	var parts [][]byte
	for i, f := range fields {
		if i >= len(record) || f.Computed || record[i].State == Unknown {
			continue
		}
		text := AppendQuoted(nil, absentWord)
		if record[i].State == Known {
			text = record[i].Value.JSON()
		}
		parts = append(parts, append(append(AppendQuoted(nil, f.Name), ':'), text...))
	}
	return append(append([]byte("{"), bytes.Join(parts, []byte(","))...), '}')
}
