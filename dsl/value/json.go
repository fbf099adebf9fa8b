package value

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"math/bits"
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
	if plainFrom(b[from:], 0) < len(text) {
		return AppendQuotedBytes(b[:from-1], []byte(text))
	}
	return append(b, '"')
}

// AppendQuotedBytes is AppendQuoted for bytes that are known to be UTF-8.
func AppendQuotedBytes(b, text []byte) []byte {
	b = append(b, '"')
	plain := 0 // from where on nothing has been appended
	for i := plainFrom(text, 0); i < len(text); {
		escape, size := escapes[text[i]], 1
		if text[i] == separator[0] {
			escape, size = separated(text[i:]), len(separator)
		}
		if escape == "" {
			i = plainFrom(text, i+1)
			continue
		}
		b = append(append(b, text[plain:i]...), escape...)
		plain = i + size
		i = plainFrom(text, plain)
	}
	return append(append(b, text[plain:]...), '"')
}

// plainFrom returns where, from i on, the first byte stands that may have to be
// escaped, or the length of the text. It looks at eight bytes at a time.
func plainFrom(text []byte, i int) int {
	for ; i+8 <= len(text); i += 8 {
		if n := plainBytes(binary.LittleEndian.Uint64(text[i:])); n < 8 {
			return i + n
		}
	}
	for ; i < len(text); i++ {
		if c := text[i]; escapes[c] != "" || c == separator[0] {
			break
		}
	}
	return i
}

// plainBytes counts the bytes, from the lowest, that need no escape. (A byte of
// x-n is borrowed from, and so gets its highest bit, where that of x is less
// than n; a false one can only come after a true one. Warren, Hacker's Delight,
// 6-1.)
func plainBytes(x uint64) int {
	const each, high = 0x0101010101010101, 0x8080808080808080
	quote, slash, lead := x^'"'*each, x^'\\'*each, x^uint64(separator[0])*each
	found := (x-' '*each)&^x | (quote-each)&^quote | (slash-each)&^slash | (lead-each)&^lead
	return bits.TrailingZeros64(found&high) / 8
}

func quotedSlowly(text string) []byte {
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	_ = encoder.Encode(text) // a string cannot fail
	return bytes.TrimSuffix(b.Bytes(), []byte("\n"))
}

// escapes are those of single bytes.
var escapes = func() (all [256]string) {
	for c := range byte(' ') {
		all[c] = fmt.Sprintf(`\u%04x`, c)
	}
	all['\b'], all['\f'], all['\n'], all['\r'], all['\t'], all['"'], all['\\'] = `\b`, `\f`, `\n`, `\r`, `\t`, `\"`, `\\`
	return all
}()

// separator is a line separator that JavaScript has and JSON has not. The next
// rune is another.
const separator = "\u2028"

// separated returns the escape of the separator that a text begins with, if it
// does.
func separated(text []byte) string {
	switch {
	case bytes.HasPrefix(text, []byte(separator)):
		return `\u2028`
	case bytes.HasPrefix(text, []byte("\u2029")):
		return `\u2029`
	}
	return ""
}

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
