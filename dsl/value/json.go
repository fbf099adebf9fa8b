package value

import (
	"bytes"
	"encoding/json"
	"strconv"
)

// JSON writes the value for machines: amounts and numbers as text with a
// point, ISO dates and periods, true and false. [ParseJSON] reads it back.
func (v Value) JSON() json.RawMessage {
	switch v.Type.Kind {
	case Bool:
		return strconv.AppendBool(nil, v.N != 0)
	case Intervals, List:
		return listJSON(v)
	default:
		return quote(v.scalarJSON())
	}
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
	case Date:
		return Day(v.N).ISO()
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

func quote(text string) []byte {
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	_ = encoder.Encode(text) // a string cannot fail
	return bytes.TrimSuffix(b.Bytes(), []byte("\n"))
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
		text := quote(absentWord)
		if record[i].State == Known {
			text = record[i].Value.JSON()
		}
		parts = append(parts, append(append(quote(f.Name), ':'), text...))
	}
	return append(append([]byte("{"), bytes.Join(parts, []byte(","))...), '}')
}
