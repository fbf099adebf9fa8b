package value

import (
	"bytes"
	"encoding/binary"
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
func AppendQuoted(b []byte, text string) []byte {
	from := len(b) + 1
	b = append(append(b, '"'), text...)
	if !utf8.Valid(b[from:]) {
		return append(b[:from-1], quotedSlowly(text)...)
	}
	for _, c := range b[from:] {
		if special[c] {
			return AppendQuotedBytes(b[:from-1], []byte(text))
		}
	}
	return append(b, '"')
}

// AppendQuotedBytes is AppendQuoted for bytes that are known to be UTF-8.
func AppendQuotedBytes(b, text []byte) []byte {
	b = append(b, '"')
	plain := 0 // from where on nothing has been appended
	for i := 0; i < len(text); i++ {
		for i+8 <= len(text) && plainEight(binary.LittleEndian.Uint64(text[i:])) {
			i += 8
		}
		if i == len(text) {
			break
		}
		c := text[i]
		if !special[c] {
			continue
		}
		escape, size := controls[c], 1
		if c >= utf8.RuneSelf {
			escape, size = separators[string(text[i:min(i+3, len(text))])], 3
		}
		if escape != "" {
			b = append(append(b, text[plain:i]...), escape...)
			plain = i + size
		}
	}
	return append(append(b, text[plain:]...), '"')
}

// plainEight reports whether none of eight bytes is special. It may say no
// though none is. (A byte of x-n is borrowed from, and so gets its highest bit,
// where x is less than n; Warren, Hacker's Delight, 6-1.)
func plainEight(x uint64) bool {
	const each, high = 0x0101010101010101, 0x8080808080808080
	less := (x - ' '*each) &^ x
	for _, c := range [...]uint64{'"', '\\', 0xE2} {
		same := x ^ c*each
		less |= (same - each) &^ same
	}
	return less&high == 0
}

func quotedSlowly(text string) []byte {
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	_ = encoder.Encode(text) // a string cannot fail
	return bytes.TrimSuffix(b.Bytes(), []byte("\n"))
}

// controls are the escapes of single bytes, and separators those of the line
// separators that JavaScript has and JSON has not. special marks where one of
// these may begin.
var (
	controls = func() (all [256]string) {
		for c := range byte(' ') {
			all[c] = fmt.Sprintf(`\u%04x`, c)
		}
		all['\b'], all['\f'], all['\n'], all['\r'], all['\t'], all['"'], all['\\'] = `\b`, `\f`, `\n`, `\r`, `\t`, `\"`, `\\`
		return all
	}()
	separators = map[string]string{"\u2028": `\u2028`, "\u2029": `\u2029`}
	special    = func() (all [256]bool) {
		for c, escape := range controls {
			all[c] = escape != ""
		}
		all["\u2028"[0]] = true
		return all
	}()
)

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
		text := AppendQuoted(nil, AbsentWord)
		if record[i].State == Known {
			text = record[i].Value.JSON()
		}
		parts = append(parts, append(append(AppendQuoted(nil, f.Name), ':'), text...))
	}
	return append(append([]byte("{"), bytes.Join(parts, []byte(","))...), '}')
}
