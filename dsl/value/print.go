package value

import (
	"strconv"
	"strings"
)

// String writes the value in the notation of clause 20, in the one way that
// every value has; [Parse] reads it back.
func (v Value) String() string {
	switch v.Type.Kind {
	case Bool:
		if v.N != 0 {
			return "ja"
		}
		return "nej"
	case Number:
		return formatNumber(v.N, v.Type.Scale, 0, false)
	case Amount:
		return formatNumber(v.N, v.Type.Scale, 2, true) + " " + v.Type.String()
	case Percent:
		return formatNumber(v.N, v.Type.Scale, 0, true) + " pct."
	case Months:
		return formatMonths(v.N)
	case Days:
		return count(v.N, "dag", "dage")
	case Age:
		return count(v.N, "år", "år")
	case Date:
		return Day(v.N).String()
	case Month:
		year, month := splitMonth(v.N)
		return monthNames[month-1] + " " + strconv.Itoa(year)
	case Choice:
		return v.option()
	case Intervals, List:
		return formatList(v)
	default:
		return ""
	}
}

// AppendTo appends what String returns.
func (v *Value) AppendTo(b []byte) []byte {
	if v.Type.Kind == Date {
		return Day(v.N).AppendTo(b)
	}
	return append(b, v.String()...)
}

// option returns the name of a Choice.
func (v Value) option() string {
	if v.N < 0 || v.N >= int64(len(v.Type.Options())) {
		return ""
	}
	return v.Type.Options()[v.N]
}

// splitMonth returns the year and the month (1 to 12) of a value of kind
// Month; one outside the calendar counts as the nearest inside.
func splitMonth(n int64) (year, month int) {
	n = min(max(n, firstMonth), firstMonth+monthCount-1)
	return int(n / 12), int(n%12) + 1
}

func formatMonths(n int64) string {
	years, months := n/12, n%12
	switch {
	case n == 0 || years == 0 || n < 0 && months != 0:
		return count(n, "måned", "måneder")
	case months == 0:
		return count(years, "år", "år")
	}
	return count(years, "år", "år") + " og " + count(months, "måned", "måneder")
}

func count(n int64, one, many string) string {
	unit := many
	if n == 1 || n == -1 {
		unit = one
	}
	return formatNumber(n, 0, 0, true) + " " + unit
}

// formatList writes periods and lists as a case does. Computed fields are left
// out, as they are in a case.
func formatList(v Value) string {
	var items []string
	fields, records := v.records()
	for _, record := range records {
		items = append(items, formatRecord(fields, record))
	}
	if v.Open {
		items = append(items, strconv.Quote(MoreWord))
	}
	return "[" + strings.Join(items, ", ") + "]"
}

func formatRecord(fields []Field, record Record) string {
	var parts []string
	for i, f := range fields {
		if i >= len(record) || f.Computed || record[i].State == Unknown {
			continue
		}
		parts = append(parts, f.Name+" = "+formatCell(record[i]))
	}
	return "{ " + strings.Join(parts, ", ") + " }"
}

func formatCell(c Cell) string {
	switch {
	case c.State == Absent:
		return `"` + AbsentWord + `"`
	case c.Value.Type.Kind == Intervals || c.Value.Type.Kind == List:
		return c.Value.String()
	}
	return `"` + c.Value.String() + `"`
}
