package value

import (
	"slices"
	"sort"
)

// lastPrayerYear is the last year in which Great Prayer Day was a holiday.
const lastPrayerYear = 2023

// Easter returns Easter Sunday of a year of the calendar, by the Gregorian
// computus.
func Easter(year int) (Day, bool) {
	a, b, c := year%19, year/100, year%100
	h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	n := h + l - 7*((a+11*h+22*l)/451) + 114
	return DayOf(year, n/31, n%31+1)
}

// holidays returns the public holidays of a year, in no order.
func holidays(year int) []Day {
	easter, ok := Easter(year)
	if !ok {
		return nil
	}
	newYear, _ := DayOf(year, 1, 1)
	christmas, _ := DayOf(year, 12, 25)
	days := []Day{
		newYear,
		easter - 3, easter - 2, easter, easter + 1,
		easter + 39, // Ascension Day
		easter + 49, easter + 50,
		christmas, christmas + 1,
	}
	if year <= lastPrayerYear {
		days = append(days, easter+26)
	}
	return days
}

// Holiday reports whether a day is a public holiday (clause 37).
func Holiday(d Day) bool {
	year, _, _ := d.Civil()
	return d.Valid() && slices.Contains(holidays(year), d)
}

// weekdayHolidays are the holidays from Monday to Friday, in order.
var weekdayHolidays = func() []Day {
	var days []Day
	for year := firstYear; year <= lastYear; year++ {
		for _, d := range holidays(year) {
			if weekdaysBefore(d+1) > weekdaysBefore(d) {
				days = append(days, d)
			}
		}
	}
	slices.Sort(days)
	return days
}()

// weekdaysBefore counts Monday to Friday before d, from MinDay, a Monday.
func weekdaysBefore(d Day) int64 {
	n := int64(d - MinDay)
	return n/7*5 + min(n%7, 5)
}

func holidaysBefore(d Day) int64 {
	return int64(sort.Search(len(weekdayHolidays), func(i int) bool { return weekdayHolidays[i] >= d }))
}

// Weekdays counts the days from Monday to Friday in from to to, both
// included, that are no public holidays. It counts within the calendar.
func Weekdays(from, to Day) int64 {
	from, to = max(from, MinDay), min(to, MaxDay)
	if to < from {
		return 0
	}
	return weekdaysBefore(to+1) - weekdaysBefore(from) - holidaysBefore(to+1) + holidaysBefore(from)
}
