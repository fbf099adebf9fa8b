package value

import (
	"cmp"
	"slices"
)

// AgeAt returns the completed years at a day: the number of years y for which
// y years after born is not after the day, by the month-end rule. It is false
// before the birth, and where a rule is needed and there is none.
func AgeAt(born, at Day, rule MonthEnd) (int64, bool) {
	if at < born {
		return 0, false
	}
	b := locate(born)
	years := locate(at).month/12 - b.month/12
	birthday, ok := addMonths(b, 12*years, rule)
	if birthday > at {
		years--
	}
	return years, ok
}

// MonthsBetween returns the whole months in the days from to to, both
// included: the largest m for which the day before m months after from is not
// after to. An empty period has none. It is false where a rule is needed and
// there is none.
func MonthsBetween(from, to Day, rule MonthEnd) (int64, bool) {
	if to < from {
		return 0, true
	}
	f := locate(from)
	for m := locate(to).month - f.month + 1; ; m-- {
		after, ok := addMonths(f, m, rule)
		if !ok || after <= to+1 {
			return m, ok
		}
	}
}

// Deadline is the stopped clock of clause 38: the smallest day d that is base
// plus the number of exempt days in start to d, both included. Base is where
// the period ends when nothing is exempt. It is false if that leaves the
// calendar.
func Deadline(start, base Day, exempt []Interval) (Day, bool) {
	d := base
	for _, iv := range sorted(exempt) {
		from := max(iv.From, start)
		if from > d {
			break
		}
		if iv.To >= from {
			d += iv.To - from + 1
			start = iv.To + 1 // counted: an overlap counts once
		}
		if d > MaxDay {
			return 0, false
		}
	}
	return d, d.Valid()
}

// CountDays returns the number of days in the union of the periods.
func CountDays(periods []Interval) int64 {
	var days int64
	next := MinDay
	for _, iv := range sorted(periods) {
		from := max(iv.From, next)
		if iv.To >= from {
			days += int64(iv.To - from + 1)
			next = iv.To + 1
		}
	}
	return days
}

// sorted returns the periods by their first day; a copy only if needed.
func sorted(periods []Interval) []Interval {
	if slices.IsSortedFunc(periods, byStart) {
		return periods
	}
	periods = slices.Clone(periods)
	slices.SortFunc(periods, byStart)
	return periods
}

func byStart(a, b Interval) int {
	return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To))
}
