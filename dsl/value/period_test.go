package value

import (
	"math/rand"
	"testing"
)

// Clause 37: someone born on 29 February is a year older on 28 February or
// 1 March, as the act's rule says.
func TestAgeAt(t *testing.T) {
	tests := []struct {
		born, at, rule string
		want           int64 // -1: none
	}{
		{"15. marts 1980", "14. marts 2020", "sidste dag", 39},
		{"15. marts 1980", "15. marts 2020", "sidste dag", 40},
		{"15. marts 1980", "15. marts 2020", "ingen", 40},
		{"15. marts 1980", "15. marts 1980", "sidste dag", 0},
		{"15. marts 1980", "14. marts 1980", "sidste dag", -1},
		{"29. februar 1980", "27. februar 2021", "sidste dag", 40},
		{"29. februar 1980", "28. februar 2021", "sidste dag", 41},
		{"29. februar 1980", "28. februar 2021", "næste dag", 40},
		{"29. februar 1980", "1. marts 2021", "næste dag", 41},
		{"29. februar 1980", "1. marts 2021", "ingen", -1},
		{"29. februar 1980", "28. februar 2020", "sidste dag", 39},
		{"29. februar 1980", "29. februar 2020", "ingen", 40},
		{"1. januar 1900", "31. december 2199", "sidste dag", 299},
	}
	for _, test := range tests {
		got, ok := AgeAt(day(t, test.born), day(t, test.at), rules[test.rule])
		if ok != (test.want >= 0) || ok && got != test.want {
			t.Errorf("born %s, at %s (%s): %d, %v; want %d", test.born, test.at, test.rule, got, ok, test.want)
		}
	}
}

// alder(f, d) is the number of years y for which y years after f is not after d.
func TestAgeAtIsItsDefinition(t *testing.T) {
	r := rand.New(rand.NewSource(2))
	for range 20_000 {
		born, at := someDays(r, 40_000)
		for name, rule := range map[string]MonthEnd{"sidste dag": LastDay, "næste dag": NextMonth} {
			got, ok := AgeAt(born, at, rule)
			want := int64(0)
			for {
				if birthday, reached := AddMonths(born, 12*(want+1), rule); !reached || birthday > at {
					break
				}
				want++
			}
			if !ok || got != want {
				t.Fatalf("born %s, at %s (%s): %d, want %d", born, at, name, got, want)
			}
		}
	}
}

func TestMonthsBetween(t *testing.T) {
	tests := []struct {
		from, to, rule string
		want           int64 // -1: none
	}{
		{"1. januar 2024", "31. januar 2024", "ingen", 1},
		{"1. januar 2024", "30. januar 2024", "ingen", 0},
		{"15. januar 2024", "14. februar 2024", "ingen", 1},
		{"1. januar 2199", "31. december 2199", "ingen", 12},
		{"1. januar 1900", "31. december 2199", "ingen", 3600},
		{"31. januar 2023", "27. februar 2023", "sidste dag", 1},
		{"31. januar 2023", "27. februar 2023", "næste dag", 0},
		{"31. januar 2023", "28. februar 2023", "næste dag", 1},
		{"31. januar 2023", "28. februar 2023", "ingen", -1},
		{"2. januar 2024", "1. januar 2024", "ingen", 0},
	}
	for _, test := range tests {
		got, ok := MonthsBetween(day(t, test.from), day(t, test.to), rules[test.rule])
		if ok != (test.want >= 0) || ok && got != test.want {
			t.Errorf("%s to %s (%s): %d, %v; want %d", test.from, test.to, test.rule, got, ok, test.want)
		}
	}
}

// måneder(a, b) is the largest m for which the day before m months after a is
// not after b.
func TestMonthsBetweenIsItsDefinition(t *testing.T) {
	r := rand.New(rand.NewSource(3))
	for range 20_000 {
		from, to := someDays(r, 2000)
		for name, rule := range map[string]MonthEnd{"sidste dag": LastDay, "næste dag": NextMonth} {
			got, ok := MonthsBetween(from, to, rule)
			want := int64(0)
			for {
				if after, reached := AddMonths(from, want+1, rule); !reached || after-1 > to {
					break
				}
				want++
			}
			if !ok || got != want {
				t.Fatalf("%s to %s (%s): %d, want %d", from, to, name, got, want)
			}
		}
	}
}

// someDays returns two days at most most days apart, often at a month's end
// and never so late that the months after them leave the calendar.
func someDays(r *rand.Rand, most int64) (from, to Day) {
	from = MinDay + Day(r.Int63n(int64(MaxDay-MinDay)-most-62))
	if r.Intn(2) == 0 {
		from = LastOfMonth(from) - Day(r.Intn(3))
	}
	to = from + Day(r.Int63n(most))
	if r.Intn(2) == 0 {
		to = max(from, LastOfMonth(to)-Day(r.Intn(3)))
	}
	return from, to
}

// Clause 38, in days from the start of one year.
func TestDeadline(t *testing.T) {
	newYear := day(t, "1. januar 2022")
	tests := []struct {
		name   string
		base   Day
		exempt []Interval
		want   Day
	}{
		{"nothing exempt", 180, nil, 180},
		{"a period inside", 180, []Interval{{30, 39}}, 190},
		{"a period before the start", 180, []Interval{{-20, -1}}, 180},
		{"a period across the start", 180, []Interval{{-20, 9}}, 190},
		{"a period after the end", 180, []Interval{{181, 200}}, 180},
		{"a period that begins on the end", 180, []Interval{{180, 189}}, 190},
		{"an overlap counts once", 180, []Interval{{30, 39}, {35, 44}}, 195},
		{"one period inside another", 180, []Interval{{30, 59}, {35, 44}}, 210},
		{"an exempt day inside the extension extends it", 180, []Interval{{30, 39}, {185, 194}}, 200},
		{"two of them, told in any order", 180, []Interval{{195, 204}, {30, 39}, {185, 194}}, 210},
		{"a period backwards is none", 180, []Interval{{39, 30}}, 180},
	}
	for _, test := range tests {
		var exempt []Interval
		for _, iv := range test.exempt {
			exempt = append(exempt, Interval{newYear + iv.From, newYear + iv.To})
		}
		if got, ok := Deadline(newYear, newYear+test.base, exempt); !ok || got-newYear != test.want {
			t.Errorf("%s: day %d, %v; want %d", test.name, got-newYear, ok, test.want)
		}
	}
	if d, ok := Deadline(MaxDay-10, MaxDay, []Interval{{MaxDay, MaxDay}}); ok {
		t.Errorf("a deadline after the calendar is %s", d)
	}
}

// The deadline is the smallest d = base + the exempt days in start to d, and
// the exempt days of the union are counted once.
func TestDeadlineAndCountDaysAreTheirDefinitions(t *testing.T) {
	r := rand.New(rand.NewSource(4))
	for range 5000 {
		const start = Day(100)
		base := start + Day(r.Intn(40)) - 3
		exempt := someIntervals(r)
		inUnion := func(d Day) bool {
			for _, iv := range exempt {
				if iv.From <= d && d <= iv.To {
					return true
				}
			}
			return false
		}
		var union, counted int64
		for d := Day(0); d < 400; d++ {
			if inUnion(d) {
				union++
			}
		}
		want := min(start, base) - 1
		for ; want != base+Day(counted); want++ {
			if want+1 >= start && inUnion(want+1) {
				counted++
			}
		}
		if got, ok := Deadline(start, base, exempt); !ok || got != want {
			t.Fatalf("start %d, base %d, exempt %v: %d, want %d", start, base, exempt, got, want)
		}
		if got := CountDays(exempt); got != union {
			t.Fatalf("%v: %d days, want %d", exempt, got, union)
		}
	}
}

func someIntervals(r *rand.Rand) []Interval {
	var periods []Interval
	for range r.Intn(6) {
		from := Day(80 + r.Intn(100))
		periods = append(periods, Interval{from, from + Day(r.Intn(20)) - 2})
	}
	return periods
}

func TestDeadlineLeavesThePeriodsAsTheyWere(t *testing.T) {
	periods := []Interval{{30, 39}, {10, 19}}
	Deadline(0, 20, periods)
	CountDays(periods)
	if periods[0].From != 30 {
		t.Error("the caller's periods were sorted")
	}
}
