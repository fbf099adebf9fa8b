package value

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/hjemmel/hjemmel/dsl/diag"
)

// Parse reads a value of a type in the notation of clause 20. A number may have
// the decimals of the type's Scale and no more (see [AnyScale]). Amounts need
// their unit; "kr." alone is read as the type's own. The problem's place is in
// bytes of the text.
func Parse(t Type, text string) (Value, *Problem) {
	if start, end, found := FindPersonNumber(text); found {
		return Value{}, &Problem{Code: diag.PersonNumber, Start: start, End: end}
	}
	if t.Kind == Intervals || t.Kind == List {
		return parseList(t, text)
	}
	words := strings.Fields(text)
	v, problem := parseWords(t, words)
	if problem != nil && problem.End == 0 {
		trimmed := strings.TrimSpace(text)
		problem.Start = strings.Index(text, trimmed)
		problem.End = problem.Start + len(trimmed)
	}
	return v, problem
}

// parseWords reads a value that is one piece: words with spaces between them.
// The problems it finds are about the whole text.
func parseWords(t Type, words []string) (Value, *Problem) {
	text := strings.Join(words, " ")
	switch t.Kind {
	case Bool:
		return parseBool(t, text)
	case Choice:
		n, problem := option(t, text)
		return found(t, n, problem)
	case Date:
		return parseDate(t, words)
	case Month:
		return parseMonth(t, words)
	case Number, Amount, Percent:
		return parseQuantity(t, text)
	case Months, Days, Age:
		return parsePeriod(t, words)
	default:
		return Value{}, unreadable(t, text)
	}
}

func parseBool(t Type, text string) (Value, *Problem) {
	switch text {
	case "ja":
		return Value{Type: t, N: 1}, nil
	case "nej":
		return Value{Type: t}, nil
	}
	return Value{}, unreadable(t, text)
}

// option is the number of one of the options of a Choice.
func option(t Type, text string) (int64, *Problem) {
	i := slices.Index(t.Options(), text)
	if i < 0 {
		return 0, wrong(diag.UnknownOption, text, strings.Join(t.Options(), ", "))
	}
	return int64(i), nil
}

// found is the value that a number is, unless there was a problem.
func found(t Type, n int64, problem *Problem) (Value, *Problem) {
	if problem != nil {
		return Value{}, problem
	}
	return Value{Type: t, N: n}, nil
}

func parseDate(t Type, words []string) (Value, *Problem) {
	text := strings.Join(words, " ")
	if _, ok := guessDate(text); ok {
		return Value{}, numericDate(text)
	}
	if len(words) < 2 || len(words) > 3 {
		return Value{}, looseDate(t, words)
	}
	digits, dotted := strings.CutSuffix(words[0], ".")
	day, ok1 := smallNumber(digits)
	month, ok2 := MonthNumber(words[1])
	if !dotted || !ok1 || !ok2 {
		return Value{}, looseDate(t, words)
	}
	year, problem := readYear(t, text, words[2:])
	if problem != nil {
		return Value{}, problem
	}
	if year < firstYear || year > lastYear {
		return Value{}, wrong(diag.OutsideCalendar, text)
	}
	d, ok := DayOf(year, month, day)
	if !ok {
		return Value{}, wrong(diag.NoSuchDay, text)
	}
	return Value{Type: t, N: int64(d)}, nil
}

// readYear reads the last word of a date or month, which people leave out or
// cut short.
func readYear(t Type, text string, words []string) (int, *Problem) {
	if len(words) == 0 {
		return 0, wrong(diag.YearMissing, text, text+" 2026")
	}
	year, ok := smallNumber(words[0])
	if ok && len(words[0]) == 2 {
		before := strings.TrimSuffix(text, words[0])
		problem := wrong(diag.ShortYear, text, before+"20"+words[0], before+"19"+words[0])
		problem.Instead, problem.Guess = before+"20"+words[0], true
		return 0, problem
	}
	if !ok {
		return 0, unreadable(t, text)
	}
	return year, nil
}

func parseMonth(t Type, words []string) (Value, *Problem) {
	text := strings.Join(words, " ")
	if len(words) < 1 || len(words) > 2 {
		return Value{}, unreadable(t, text)
	}
	month, ok := MonthNumber(words[0])
	if !ok {
		return Value{}, unreadable(t, text)
	}
	year, problem := readYear(t, text, words[1:])
	if problem != nil {
		return Value{}, problem
	}
	if year < firstYear || year > lastYear {
		return Value{}, wrong(diag.OutsideCalendar, text)
	}
	return Value{Type: t, N: int64(year)*12 + int64(month-1)}, nil
}

// parseQuantity reads a number, an amount or a percentage.
func parseQuantity(t Type, text string) (Value, *Problem) {
	digits, negative := strings.CutPrefix(text, "-")
	size, n, scale, problem := ScanNumber(digits)
	if size == 0 {
		return Value{}, unreadable(t, text)
	}
	if problem != nil {
		problem.Start, problem.End = 0, 0
		return Value{}, problem
	}
	if negative {
		n = -n
	}
	written := text[:len(text)-len(digits)+size]
	t, problem = readUnit(t, text, written)
	if problem != nil {
		return Value{}, problem
	}
	n, problem = atScale(&t, written, n, scale)
	return found(t, n, problem)
}

// readUnit checks what follows a number, and returns the type with the unit
// that was written.
func readUnit(t Type, text, written string) (Type, *Problem) {
	unit := text[len(written):]
	switch {
	case t.Kind == Number && unit == "":
		return t, BareNumber(written)
	case t.Kind == Number:
		return t, unreadable(t, text)
	case unit == "" || unit == " %" || unit == "%" || unit == " kr" || unit == " pct":
		return t, unitMissing(text, written+" "+t.unitName())
	case t.Kind == Percent && unit == " pct.":
		return t, nil
	case t.Kind == Amount && strings.HasPrefix(unit, " "):
		return readMoney(t, text, unit[1:])
	}
	return t, unreadable(t, text)
}

func readMoney(t Type, text, unit string) (Type, *Problem) {
	got, ok := parseUnit(unit)
	switch {
	case !ok:
		return t, unreadable(t, text)
	case t.Unit == AnyUnit && got != Plain:
		t.Unit = got
	case got != t.Unit && got != Plain:
		return t, wrong(diag.WrongUnit, text, unitNames[got], t.String())
	}
	return t, nil
}

func unitMissing(text, instead string) *Problem {
	problem := wrong(diag.UnitMissing, text, clip(instead))
	problem.Instead = instead
	return problem
}

// unitName is the unit to write after a number that lacks one.
func (t Type) unitName() string {
	switch t.Kind {
	case Months:
		return "måneder"
	case Days:
		return "dage"
	case Age:
		return "år"
	default:
		return t.String()
	}
}

// parsePeriod reads a varighed, dage or an alder.
func parsePeriod(t Type, words []string) (Value, *Problem) {
	text := strings.Join(words, " ")
	p, ok := readPeriod(words)
	switch {
	case !ok && text != "" && digitCount(text) == len(text):
		return Value{}, unitMissing(text, text+" "+t.unitName())
	case !ok:
		return Value{}, unreadable(t, text)
	case t.Kind == Days && !p.counted:
		return Value{}, wrong(diag.MonthsNotDays, text)
	case t.Kind != Days && p.counted:
		return Value{}, wrong(diag.DaysNotMonths, text)
	case p.tooLarge:
		return Value{}, wrong(diag.ValueTooLarge, text, Value{Type: t, N: largest(t.Kind)}.String())
	case t.Kind == Age && (len(words) != 2 || words[1] != "år" || p.n < 0):
		return Value{}, unreadable(t, text)
	case t.Kind == Age:
		p.n /= 12
	}
	return Value{Type: t, N: p.n}, nil
}

// largest is the largest length of time that can be written.
func largest(kind Kind) int64 {
	switch kind {
	case Months:
		return maxMonths
	case Days:
		return maxDays
	default:
		return maxYears
	}
}

// period is a length of time: months, or days if it is counted.
type period struct {
	n        int64
	counted  bool
	tooLarge bool
}

// timeUnits are the words for lengths of time, as months or as days.
var timeUnits = map[string]period{
	"år": {n: 12}, "måned": {n: 1}, "måneder": {n: 1},
	"uge": {n: 7, counted: true}, "uger": {n: 7, counted: true},
	"dag": {n: 1, counted: true}, "dage": {n: 1, counted: true},
}

// readPeriod reads "3 år", "65 år og 6 måneder", "6 uger" or "-18 måneder".
func readPeriod(words []string) (period, bool) {
	if len(words) == 5 && words[1] == "år" && words[2] == "og" {
		years, ok1 := readPeriod(words[:2])
		months, ok2 := readPeriod(words[3:])
		ok := ok1 && ok2 && years.n >= 0 && months.n >= 0 && strings.HasPrefix(words[4], "måned")
		sum := years.n + months.n
		return period{sum, false, years.tooLarge || sum > maxMonths}, ok
	}
	if len(words) != 2 {
		return period{}, false
	}
	digits, negative := strings.CutPrefix(words[0], "-")
	unit, known := timeUnits[words[1]]
	size, n, scale, problem := ScanNumber(digits)
	if !known || size != len(digits) || size == 0 || scale > 0 || problem != nil && problem.Code != diag.ValueTooLarge {
		return period{}, false
	}
	limit := int64(maxMonths)
	if unit.counted {
		limit = maxDays
	}
	if problem != nil || n > limit/unit.n {
		return period{limit, unit.counted, true}, true
	}
	if negative {
		n = -n
	}
	return period{n * unit.n, unit.counted, false}, true
}

// unreadable is the problem with a text that no notation of the type fits.
func unreadable(t Type, text string) *Problem {
	name, example := t.describe()
	return wrong(diag.WrongNotation, text, name, example)
}

// wrong is a problem about a whole text; whoever knows where it stands says so.
func wrong(code diag.Code, text string, args ...any) *Problem {
	return &Problem{Code: code, Args: append([]any{clip(text)}, args...)}
}

// clip keeps a message short when the text is not, and never repeats a
// person's number.
func clip(text string) string {
	const most = 60
	if _, _, found := FindPersonNumber(text); found {
		return "…"
	}
	if utf8.RuneCountInString(text) <= most {
		return text
	}
	return string([]rune(text)[:most]) + "…"
}
