package value

import "strconv"

// The calendar is one table: where each month begins. Every month has nearly
// the same length, so the month of a day is a division and at most one step
// back; that is faster than civil arithmetic and needs 14 kB.

const (
	firstYear  = 1900
	lastYear   = 2199
	monthCount = (lastYear - firstYear + 1) * 12
	firstMonth = firstYear * 12 // in months since January of the year 0
)

// monthStart holds the first day of each month since January 1900, in days
// from MinDay, and of the three months that follow the last.
var monthStart = func() (start [monthCount + 3]int32) {
	for m := 1; m < len(start); m++ {
		start[m] = start[m-1] + int32(monthLength(firstYear+(m-1)/12, (m-1)%12+1))
	}
	return start
}()

func monthLength(year, month int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}

// place is a day as the table sees it: month counts from January 1900, day
// from 0.
type place struct{ month, day int64 }

// locate finds a day's place. A day outside the calendar counts as the
// nearest one inside.
func locate(d Day) place {
	n := int64(min(max(d, MinDay), MaxDay) - MinDay)
	m := (n + 3) * (400 * 12) / 146097 // 400 years have 146,097 days
	if int64(monthStart[m]) > n {
		m--
	}
	return place{m, n - int64(monthStart[m])}
}

// start returns the first day of a month counted from January 1900.
func start(month int64) Day { return MinDay + Day(monthStart[month]) }

// Valid reports whether the calendar has the day.
func (d Day) Valid() bool { return MinDay <= d && d <= MaxDay }

// Civil returns the year, the month (1 to 12) and the day of the month.
func (d Day) Civil() (year, month, day int) {
	p := locate(d)
	return firstYear + int(p.month/12), int(p.month%12) + 1, int(p.day) + 1
}

// DayOf returns the day of a date; false if there is no such day, or if it
// lies outside the calendar.
func DayOf(year, month, day int) (Day, bool) {
	if year < firstYear || year > lastYear || month < 1 || month > 12 {
		return 0, false
	}
	if day < 1 || day > monthLength(year, month) {
		return 0, false
	}
	return start(int64((year-firstYear)*12+month-1)) + Day(day-1), true
}

// String renders the day as 31. januar 2026.
func (d Day) String() string { return string(d.AppendTo(nil)) }

// AppendTo appends what String returns.
func (d Day) AppendTo(b []byte) []byte {
	year, month, day := d.Civil()
	b = append(strconv.AppendInt(b, int64(day), 10), ". "...)
	b = append(append(b, monthNames[month-1]...), ' ')
	return strconv.AppendInt(b, int64(year), 10)
}

// ISO renders the day as 2026-01-31.
func (d Day) ISO() string { return string(d.AppendISO(nil)) }

// AppendISO appends the day as 2026-01-31.
func (d Day) AppendISO(b []byte) []byte {
	year, month, day := d.Civil()
	b = append(strconv.AppendInt(b, int64(year), 10), '-')
	b = append(append(b, twoDigits(month)...), '-')
	return append(b, twoDigits(day)...)
}

func twoDigits(n int) string { return string([]byte{byte('0' + n/10), byte('0' + n%10)}) }

// DayFromISO reads 2026-01-31; false if that is not a day of the calendar.
func DayFromISO(text string) (Day, bool) {
	if len(text) != len("2026-01-31") || text[4] != '-' || text[7] != '-' {
		return 0, false
	}
	year, ok1 := smallNumber(text[:4])
	month, ok2 := smallNumber(text[5:7])
	day, ok3 := smallNumber(text[8:])
	if !ok1 || !ok2 || !ok3 {
		return 0, false
	}
	return DayOf(year, month, day)
}

// smallNumber reads at most nine digits and nothing else.
func smallNumber(text string) (int, bool) {
	if text == "" || len(text) > 9 || digitCount(text) != len(text) {
		return 0, false
	}
	n, err := strconv.Atoi(text)
	return n, err == nil
}

// AddDays moves a day; false if that leaves the calendar.
func AddDays(d Day, days int64) (Day, bool) {
	const all = int64(MaxDay - MinDay)
	if days < -all || days > all {
		return 0, false
	}
	moved := d + Day(days)
	return moved, moved.Valid()
}

// AddMonths moves a day by whole months and keeps the day of the month. Where
// the month is too short the rule says where it lands. It is false if that
// leaves the calendar, or if a rule is needed and there is none.
func AddMonths(d Day, months int64, rule MonthEnd) (Day, bool) {
	moved, ok := addMonths(locate(d), months, rule)
	return moved, ok && moved <= MaxDay
}

// addMonths also reaches the months just after the calendar's end.
func addMonths(from place, months int64, rule MonthEnd) (Day, bool) {
	if months < -monthCount || months > monthCount+1 {
		return 0, false
	}
	m := from.month + months
	if m < 0 || m > monthCount+1 {
		return 0, false
	}
	moved := start(m) + Day(from.day)
	if next := start(m + 1); moved >= next {
		switch rule {
		case NextMonth:
			return next, true
		case LastDay:
			return next - 1, true
		default:
			return 0, false
		}
	}
	return moved, true
}

// FirstOfMonth returns the first day of the day's month.
func FirstOfMonth(d Day) Day { return start(locate(d).month) }

// LastOfMonth returns the last day of the day's month.
func LastOfMonth(d Day) Day { return start(locate(d).month+1) - 1 }

// FirstOfYear returns 1 January of the day's year.
func FirstOfYear(d Day) Day { return start(locate(d).month / 12 * 12) }

// MonthOfDay returns the day's month, as a value of kind Month counts it.
func MonthOfDay(d Day) int64 { return firstMonth + locate(d).month }

// FirstDayOfMonth returns the first day of a month of kind Month.
func FirstDayOfMonth(month int64) (Day, bool) {
	if !validMonth(month) {
		return 0, false
	}
	return start(month - firstMonth), true
}

// LastDayOfMonth returns the last day of a month of kind Month.
func LastDayOfMonth(month int64) (Day, bool) {
	if !validMonth(month) {
		return 0, false
	}
	return start(month-firstMonth+1) - 1, true
}

func validMonth(month int64) bool {
	return firstMonth <= month && month < firstMonth+monthCount
}

var monthNames = [12]string{"januar", "februar", "marts", "april", "maj", "juni", "juli", "august",
	"september", "oktober", "november", "december"}

// MonthNumber returns the number of a month by its Danish name, in lower case.
func MonthNumber(word string) (int, bool) {
	for i, name := range monthNames {
		if name == word {
			return i + 1, true
		}
	}
	return 0, false
}
