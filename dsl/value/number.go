package value

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/hjemmel/hjemmel/dsl/diag"
)

// Problem is what is wrong with a text that should have been a value.
type Problem = diag.Problem

// The largest values that can be written. A plain number has at most nine
// digits before the comma: ten in a row are taken for a person's number.
const (
	maxKroner = 10_000_000_000_000
	maxNumber = 999_999_999
	maxYears  = 1000
	maxMonths = maxYears * 12
	maxDays   = 365_250
)

// ScanNumber reads the longest number that the text begins with: digits,
// thousands points, and decimals after a comma. The number is n / 10^scale.
// Size is 0 if there is none. A caller without a unit after the number must
// refuse one with points (see [BareNumber]).
func ScanNumber(text string) (size int, n int64, scale uint8, problem *Problem) {
	size = numberSize(text)
	if size == 0 {
		return 0, 0, 0, nil
	}
	if start, end, found := FindPersonNumber(text); found && start == 0 {
		return end, 0, 0, &Problem{Code: diag.PersonNumber, End: end}
	}
	if date := isoSize(text); date > 0 {
		problem = numericDate(text[:date])
		problem.End = date
		return date, 0, 0, problem
	}
	written := text[:size]
	n, scale, problem = readNumber(written)
	if problem != nil {
		problem.End = size
	}
	return size, n, scale, problem
}

// numberSize measures digits with single points and commas between them.
func numberSize(text string) int {
	size := digitCount(text)
	for size > 0 && size+1 < len(text) && (text[size] == '.' || text[size] == ',') {
		more := digitCount(text[size+1:])
		if more == 0 {
			break
		}
		size += 1 + more
	}
	return size
}

func digitCount(text string) int {
	for i := range len(text) {
		if text[i] < '0' || text[i] > '9' {
			return i
		}
	}
	return len(text)
}

// readNumber reads what numberSize measured.
func readNumber(written string) (n int64, scale uint8, problem *Problem) {
	whole, decimals, _ := strings.Cut(written, ",")
	switch {
	case strings.Contains(decimals, ","):
		return 0, 0, wrong(diag.MisplacedComma, written)
	case decimals == "" && dotted(whole):
		return 0, 0, numericDate(written)
	case !grouped(whole) || strings.Contains(decimals, "."):
		return 0, 0, wrong(diag.MisplacedPoint, written, withComma(written))
	case len(decimals) > MaxScale:
		return 0, 0, wrong(diag.TooManyDecimals, written, MaxScale)
	}
	n, err := strconv.ParseInt(strings.ReplaceAll(whole, ".", "")+decimals, 10, 64)
	if err != nil || uint64(n)/pow10[len(decimals)] > maxKroner {
		return 0, 0, wrong(diag.ValueTooLarge, written, formatNumber(maxKroner, 0, 0, true))
	}
	return n, uint8(len(decimals)), nil
}

// grouped reports whether the points of a whole number part thousands.
func grouped(whole string) bool {
	groups := strings.Split(whole, ".")
	for _, group := range groups[1:] {
		if len(group) != 3 {
			return false
		}
	}
	return len(groups) == 1 || len(groups[0]) <= 3 && groups[0][0] != '0'
}

// dotted reports whether a number looks like a date such as 1.1.2022.
func dotted(whole string) bool {
	parts := strings.Split(whole, ".")
	return len(parts) == 3 && len(parts[0]) <= 2 && len(parts[1]) <= 2 && (len(parts[2]) == 2 || len(parts[2]) == 4)
}

// withComma guesses what was meant by a misplaced point: the last mark is
// where the decimals begin.
func withComma(written string) string {
	last := strings.LastIndexAny(written, ".,")
	whole := strings.NewReplacer(".", "", ",", "").Replace(written[:last])
	return whole + "," + written[last+1:]
}

// BareNumber refuses a number without a unit that is written with points: such
// a number has two readings.
func BareNumber(written string) *Problem {
	if !strings.Contains(written, ".") {
		return nil
	}
	whole := strings.ReplaceAll(written, ".", "")
	if strings.Contains(written, ",") || strings.Count(written, ".") > 1 {
		return wrong(diag.MisplacedPoint, written, whole)
	}
	return wrong(diag.BareThousands, written, whole, strings.ReplaceAll(written, ".", ","))
}

// numericDate refuses a date written in numbers, such as 1.1.2022.
func numericDate(written string) *Problem {
	p := wrong(diag.NumericDate, written, "1. januar 2022")
	if d, ok := guessDate(written); ok {
		p.Args[1], p.Instead = d.String(), d.String()
		_, month, day := d.Civil()
		p.Guess = isoSize(written) == 0 && day <= 12 && int(month) != day // may be the American order
	}
	return p
}

// guessDate reads the ways of writing a date that the language refuses.
func guessDate(written string) (Day, bool) {
	if d, ok := DayFromISO(written); ok {
		return d, true
	}
	parts := strings.FieldsFunc(written, func(r rune) bool { return strings.ContainsRune("./-", r) })
	if len(parts) != 3 {
		return 0, false
	}
	if len(parts[0]) == 4 { // 2022/5/1
		slices.Reverse(parts)
	}
	day, ok1 := smallNumber(parts[0])
	month, ok2 := smallNumber(parts[1])
	year, ok3 := smallNumber(parts[2])
	if !ok1 || !ok2 || !ok3 {
		return 0, false
	}
	return DayOf(year, month, day)
}

// looseDate is the problem with a date that has its month as a word, but is not
// written as dates are: with another word, in another order, cut short.
func looseDate(t Type, words []string) *Problem {
	problem := unreadable(t, strings.Join(words, " "))
	if len(words) > 4 {
		return problem
	}
	var day, month, year, parts int
	for _, word := range words {
		word = strings.ToLower(strings.Trim(word, ".,"))
		number, digits := smallNumber(word)
		switch named := monthLike(word); {
		case digits && len(word) == 4:
			year = number
		case digits:
			day = number
		case named > 0:
			month = named
		default:
			continue
		}
		parts++
	}
	if d, ok := DayOf(year, month, day); ok && parts == 3 {
		problem.Args[2], problem.Instead, problem.Guess = d.String(), d.String(), true
	}
	return problem
}

// monthLike is the number of a month whose name is written in full or cut
// short, else 0.
func monthLike(word string) int {
	for i, name := range monthNames {
		if len(word) >= len("jan") && strings.HasPrefix(name, word) {
			return i + 1
		}
	}
	return 0
}

// isoSize measures a date such as 2026-01-31 at the beginning of a text.
func isoSize(text string) int {
	const size = len("2026-01-31")
	if len(text) < size || text[4] != '-' || text[7] != '-' || digitCount(text[size:]) > 0 {
		return 0
	}
	if digitCount(text) != 4 || digitCount(text[5:]) != 2 || digitCount(text[8:]) != 2 {
		return 0
	}
	return size
}

// FindPersonNumber finds what has the form of a Danish person's number: six
// digits, perhaps a hyphen, and four digits, that are no part of a longer
// number.
func FindPersonNumber(text string) (start, end int, found bool) {
	for start < len(text) {
		digits := digitCount(text[start:])
		if digits == 0 {
			start++
			continue
		}
		end = start + digits
		if digits == 6 && end < len(text) && text[end] == '-' {
			if digitCount(text[end+1:]) == 4 {
				digits, end = 10, end+5
			}
		}
		if digits == 10 && !goesOn(text[end:]) && !comesFrom(text[:start]) {
			return start, end, true
		}
		start = end
	}
	return 0, 0, false
}

// goesOn reports whether a number continues in the text after it.
func goesOn(after string) bool {
	return len(after) > 1 && (after[0] == '.' || after[0] == ',') && digitCount(after[1:]) > 0
}

// comesFrom reports whether a number began in the text before it.
func comesFrom(before string) bool {
	n := len(before)
	return n > 1 && (before[n-1] == '.' || before[n-1] == ',') && digitCount(before[n-2:n-1]) > 0
}

// formatNumber writes n / 10^scale in Danish with at least least decimals, or
// none if they are all zero; further zeros at the end are left out.
func formatNumber(n int64, scale uint8, least int, points bool) string {
	whole, decimals := splitNumber(n, scale, least)
	if points {
		for i := len(whole) - 3; i > 0; i -= 3 {
			whole = whole[:i] + "." + whole[i:]
		}
	}
	if strings.Trim(decimals, "0") != "" {
		whole += "," + decimals
	}
	if n < 0 {
		return "-" + whole
	}
	return whole
}

// splitNumber returns the digits of the magnitude of n / 10^scale before and
// after the comma; after it at least least of them, and no more than needed.
func splitNumber(n int64, scale uint8, least int) (whole, decimals string) {
	digits := strconv.FormatUint(magnitude(n), 10)
	if missing := int(scale) + 1 - len(digits); missing > 0 {
		digits = strings.Repeat("0", missing) + digits
	}
	cut := len(digits) - int(scale)
	decimals = strings.TrimRight(digits[cut:], "0")
	if missing := least - len(decimals); missing > 0 {
		decimals += strings.Repeat("0", missing)
	}
	return digits[:cut], decimals
}

// atScale gives a number that was read the decimals that its type has, and the
// type its decimals if any will do.
func atScale(t *Type, written string, n int64, scale uint8) (int64, *Problem) {
	limit := int64(maxNumber)
	if t.Kind == Amount {
		limit = maxKroner
	}
	if compareScaled(n, scale, limit, 0) > 0 || compareScaled(n, scale, -limit, 0) < 0 {
		return 0, wrong(diag.ValueTooLarge, written, formatNumber(limit, 0, 0, t.Kind == Amount))
	}
	if t.Scale == AnyScale {
		t.Scale = scale
		if t.Kind == Amount {
			t.Scale = max(scale, 2)
		}
	}
	scaled, ok := Rescale(n, scale, t.Scale)
	if ok {
		return scaled, nil
	}
	if scale > t.Scale {
		return 0, wrong(diag.TooManyDecimals, written, int(t.Scale))
	}
	most := formatNumber(math.MaxInt64/int64(pow10[min(t.Scale, MaxScale)]), 0, 0, t.Kind == Amount)
	return 0, wrong(diag.ValueTooLarge, written, most)
}
