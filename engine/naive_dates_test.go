package engine_test

// Days by package time: clauses 35 to 38.

import (
	"sync"
	"time"

	"github.com/hjemmel/hjemmel/dsl/value"
)

func date(year, month, day int) time.Time {
	return time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
}

func dayTime(d value.Day) *time.Time {
	t := date(1970, 1, 1).AddDate(0, 0, int(d))
	return &t
}

func within(d time.Time, from, to value.Day) bool {
	return !d.Before(*dayTime(from)) && !d.After(*dayTime(to))
}

// addMonths keeps the day of the month; where there is none, the rule says.
func addMonths(d time.Time, months int, end value.MonthEnd) time.Time {
	moved := d.AddDate(0, months, 0)
	if moved.Day() == d.Day() {
		return moved
	}
	if end == value.NextMonth {
		return firstDay(moved)
	}
	return firstDay(moved).AddDate(0, 0, -1)
}

func firstDay(a any) time.Time {
	if m, ok := a.(month); ok {
		return date(0, 1+int(m), 1)
	}
	d := a.(time.Time)
	return date(d.Year(), int(d.Month()), 1)
}

// age counts the years whose day has come; before birth there is none.
func age(born, on time.Time, end value.MonthEnd) any {
	if on.Before(born) {
		return failure{}
	}
	years := 0
	for !addMonths(born, 12*(years+1), end).After(on) {
		years++
	}
	return integer(years)
}

func wholeMonths(from, to time.Time, end value.MonthEnd) int {
	months := 0
	for !addMonths(from, months+1, end).AddDate(0, 0, -1).After(to) {
		months++
	}
	return months
}

func daysFrom(from, to time.Time) int {
	days := 0
	for d := from; !d.After(to); d = d.AddDate(0, 0, 1) {
		days++
	}
	return days
}

// daysOf is the union of periods, day by day.
func daysOf(all ...any) map[time.Time]bool {
	days := map[time.Time]bool{}
	for _, p := range all {
		for _, s := range p.(periods).spans {
			for d := s.From; d <= s.To; d++ {
				days[*dayTime(d)] = true
			}
		}
	}
	return days
}

func workdays(from, to time.Time) int {
	days := 0
	for d := from; !d.After(to); d = d.AddDate(0, 0, 1) {
		if d.Weekday() != time.Saturday && d.Weekday() != time.Sunday && !publicHoliday(d) {
			days++
		}
	}
	return days
}

func publicHoliday(d time.Time) bool {
	year, month, day := d.Date()
	switch {
	case month == time.January && day == 1, month == time.December && (day == 25 || day == 26):
		return true
	}
	switch sinceEaster := int(d.Sub(easters()[year]).Hours()) / 24; sinceEaster {
	case -3, -2, 0, 1, 39, 49, 50:
		return true
	case 26:
		return year <= 2023
	}
	return false
}

// easters are those of the years that the language knows, and of those beside
// them that a range may touch.
var easters = sync.OnceValue(func() []time.Time {
	all := make([]time.Time, 2201)
	for year := 1899; year < len(all); year++ {
		all[year] = easter(year)
	}
	return all
})

// easter is the first Sunday after the ecclesiastical full moon on or after
// 21 March. The moon is found by the Gregorian epact, not by a closed formula.
func easter(year int) time.Time {
	century := year/100 + 1
	epact := (11*(year%19+1) + 20 + (8*century+5)/25 - 5 - (3*century/4 - 12)) % 30
	epact = (epact + 30) % 30
	if epact == 24 || epact == 25 && year%19 > 10 {
		epact++
	}
	moon := date(year, 3, 44-epact)
	if 44-epact < 21 {
		moon = moon.AddDate(0, 0, 30)
	}
	for d := moon.AddDate(0, 0, 1); ; d = d.AddDate(0, 0, 1) {
		if d.Weekday() == time.Sunday {
			return d
		}
	}
}
