package value

import (
	"math/rand"
	"testing"
	"time"
)

// Every day of the calendar is compared with package time, and every function
// with its definition, worked out the slow way.

var rules = map[string]MonthEnd{"sidste dag": LastDay, "næste dag": NextMonth, "ingen": NoRule}

func utc(d Day) time.Time { return time.Unix(int64(d)*86400, 0).UTC() }

func day(t *testing.T, text string) Day {
	t.Helper()
	v, problem := Parse(Type{Kind: Date}, text)
	if problem != nil {
		t.Fatalf("%q: %s", text, problem.Code)
	}
	return Day(v.N)
}

func TestEveryDayAgreesWithPackageTime(t *testing.T) {
	for d := MinDay; d <= MaxDay; d++ {
		year, month, dom := d.Civil()
		y, m, dd := utc(d).Date()
		if year != y || month != int(m) || dom != dd {
			t.Fatalf("day %d is %d-%d-%d, want %s", d, year, month, dom, utc(d))
		}
		if back, ok := DayOf(year, month, dom); !ok || back != d {
			t.Fatalf("%s: DayOf gives %d, want %d", d, back, d)
		}
		if d.ISO() != utc(d).Format(time.DateOnly) {
			t.Fatalf("%s: ISO gives %s", d, d.ISO())
		}
		if back, ok := DayFromISO(d.ISO()); !ok || back != d {
			t.Fatalf("%s: DayFromISO gives %s", d, back)
		}
		if v, problem := Parse(Type{Kind: Date}, d.String()); problem != nil || Day(v.N) != d {
			t.Fatalf("%s is read back as %s", d, v)
		}
	}
	if utc(MinDay).Format(time.DateOnly) != "1900-01-01" || utc(MaxDay).Format(time.DateOnly) != "2199-12-31" {
		t.Error("the calendar does not reach from 1900 to 2199")
	}
}

func TestEveryDayHasItsMonthAndYear(t *testing.T) {
	at := func(y int, m time.Month, d int) Day {
		return Day(time.Date(y, m, d, 0, 0, 0, 0, time.UTC).Unix() / 86400)
	}
	for d := MinDay; d <= MaxDay; d++ {
		y, m, _ := utc(d).Date()
		month := MonthOfDay(d)
		first, ok1 := FirstDayOfMonth(month)
		last, ok2 := LastDayOfMonth(month)
		switch {
		case month != int64(y)*12+int64(m)-1:
			t.Fatalf("%s: month %d", d, month)
		case FirstOfMonth(d) != at(y, m, 1) || first != at(y, m, 1) || !ok1:
			t.Fatalf("%s: first of month %s, %s", d, FirstOfMonth(d), first)
		case LastOfMonth(d) != at(y, m+1, 0) || last != at(y, m+1, 0) || !ok2:
			t.Fatalf("%s: last of month %s, %s", d, LastOfMonth(d), last)
		case FirstOfYear(d) != at(y, 1, 1):
			t.Fatalf("%s: first of year %s", d, FirstOfYear(d))
		}
	}
}

func TestDaysThatDoNotExist(t *testing.T) {
	for _, c := range [][3]int{
		{2023, 2, 29}, {1900, 2, 29}, {2100, 2, 29}, {2024, 2, 30}, {2024, 4, 31}, {2024, 1, 0}, {2024, 1, 32},
		{2024, 0, 1}, {2024, 13, 1}, {1899, 12, 31}, {2200, 1, 1},
	} {
		if d, ok := DayOf(c[0], c[1], c[2]); ok {
			t.Errorf("%v is %s", c, d)
		}
	}
	for _, text := range []string{"", "2023-02-29", "2024-1-01", "2024-01-1", "+024-01-01", "2024/01/01", "2024-01-01 "} {
		if d, ok := DayFromISO(text); ok {
			t.Errorf("%q is %s", text, d)
		}
	}
	for _, m := range []int64{-1, 0, firstMonth - 1, firstMonth + monthCount, 1 << 62} {
		if _, ok := FirstDayOfMonth(m); ok {
			t.Errorf("month %d has a first day", m)
		}
		if _, ok := LastDayOfMonth(m); ok {
			t.Errorf("month %d has a last day", m)
		}
	}
}

func TestAddDaysStaysInTheCalendar(t *testing.T) {
	for _, test := range []struct {
		from Day
		days int64
		ok   bool
	}{
		{MinDay, 0, true}, {MinDay, int64(MaxDay - MinDay), true}, {MaxDay, -int64(MaxDay - MinDay), true},
		{MinDay, -1, false}, {MaxDay, 1, false}, {0, 1 << 62, false}, {0, -1 << 62, false},
	} {
		d, ok := AddDays(test.from, test.days)
		if ok != test.ok || ok && int64(d-test.from) != test.days {
			t.Errorf("%s plus %d days is %s, %v", test.from, test.days, d, ok)
		}
	}
}

// Clause 37: adding months keeps the day of the month; where there is none,
// the rule says.
func TestAddMonths(t *testing.T) {
	tests := []struct {
		from   string
		months int64
		rule   string
		want   string // empty: none
	}{
		{"31. januar 2023", 1, "sidste dag", "28. februar 2023"},
		{"31. januar 2023", 1, "næste dag", "1. marts 2023"},
		{"31. januar 2023", 1, "ingen", ""},
		{"31. januar 2024", 1, "sidste dag", "29. februar 2024"},
		{"29. februar 2024", 12, "sidste dag", "28. februar 2025"},
		{"29. februar 2024", 12, "næste dag", "1. marts 2025"},
		{"29. februar 2024", 48, "ingen", "29. februar 2028"},
		{"31. maj 2022", 6, "sidste dag", "30. november 2022"},
		{"31. maj 2022", -6, "næste dag", "1. december 2021"},
		{"31. maj 2022", -3, "næste dag", "1. marts 2022"},
		{"15. august 2022", 36, "ingen", "15. august 2025"},
		{"31. december 2199", 0, "ingen", "31. december 2199"},
		{"1. december 2199", 1, "sidste dag", ""},
		{"31. december 2199", 2, "næste dag", ""},
		{"1. januar 1900", -1, "sidste dag", ""},
		{"1. januar 1900", 3599, "ingen", "1. december 2199"},
		{"1. januar 2000", 1 << 62, "sidste dag", ""},
		{"1. januar 2000", -1 << 62, "sidste dag", ""},
	}
	for _, test := range tests {
		got, ok := AddMonths(day(t, test.from), test.months, rules[test.rule])
		if ok != (test.want != "") || ok && got.String() != test.want {
			t.Errorf("%s + %d måneder (%s) = %s, %v; want %s", test.from, test.months, test.rule, got, ok, test.want)
		}
	}
}

// The two rules agree wherever no rule is needed, and stand on either side of
// the month's end where one is.
func TestMonthEndRulesDifferOnlyWhereTheDayIsMissing(t *testing.T) {
	for d := MinDay; d <= MaxDay; d += 1 {
		for _, months := range []int64{-25, -12, -1, 0, 1, 6, 12, 13} {
			exact, exists := AddMonths(d, months, NoRule)
			last, ok1 := AddMonths(d, months, LastDay)
			next, ok2 := AddMonths(d, months, NextMonth)
			if ok1 != ok2 || exists && !ok1 {
				t.Fatalf("%s + %d: only one rule gives a day", d, months)
			}
			if exists && (last != exact || next != exact) || !exists && ok1 && last+1 != next {
				t.Fatalf("%s + %d: %s, %s, %s", d, months, exact, last, next)
			}
			if _, _, dom := d.Civil(); exists {
				if _, _, same := exact.Civil(); same != dom {
					t.Fatalf("%s + %d is %s", d, months, exact)
				}
			}
		}
	}
}

// The properties that Catala proves of its dates: adding is monotone, and
// adding and subtracting again lands near the start, on the rule's side of it.
func TestAddMonthsIsMonotoneAndNearlyInvertible(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	for range 100_000 {
		d := MinDay + Day(r.Int63n(int64(MaxDay-MinDay)))
		e := min(d+Day(r.Int63n(40)), MaxDay)
		months := r.Int63n(200) - 100
		for name, rule := range map[string]MonthEnd{"sidste dag": LastDay, "næste dag": NextMonth} {
			a, ok1 := AddMonths(d, months, rule)
			b, ok2 := AddMonths(e, months, rule)
			if !ok1 || !ok2 {
				continue
			}
			if a > b {
				t.Fatalf("%s ≤ %s, but with %d months (%s) %s > %s", d, e, months, name, a, b)
			}
			if longer, ok := AddMonths(d, months+1, rule); ok && longer <= a {
				t.Fatalf("%s + %d months (%s) is not after + %d", d, months+1, name, months)
			}
			back, ok := AddMonths(a, -months, rule)
			off := int64(back - d)
			if !ok || rule == LastDay && (off > 0 || off < -3) || rule == NextMonth && (off < 0 || off > 3) {
				t.Fatalf("%s + %d - %d months (%s) = %s", d, months, months, name, back)
			}
		}
	}
}

func TestMonthNumber(t *testing.T) {
	if n, ok := MonthNumber("august"); n != 8 || !ok {
		t.Errorf("august is %d, %v", n, ok)
	}
	for _, word := range []string{"", "August", "aug", "august ", "march"} {
		if n, ok := MonthNumber(word); ok {
			t.Errorf("%q is month %d", word, n)
		}
	}
}

// A day outside the calendar never panics.
func TestDaysOutsideTheCalendar(t *testing.T) {
	for _, d := range []Day{MinDay - 1, MaxDay + 1, -1 << 62, 1 << 62} {
		if d.Valid() || Holiday(d) {
			t.Errorf("day %d is in the calendar", d)
		}
		if near := d.String(); near != "1. januar 1900" && near != "31. december 2199" {
			t.Errorf("day %d is printed %s", d, near)
		}
	}
}

func BenchmarkAddMonths(b *testing.B) {
	d := Day(0)
	for b.Loop() {
		d, _ = AddMonths(d, 1, LastDay)
		d &= 0xFFFF
	}
}

func BenchmarkCivil(b *testing.B) {
	d, sum := Day(0), 0
	for b.Loop() {
		year, month, dom := d.Civil()
		sum += year + month + dom
		d = (d + 37) & 0xFFFF
	}
	_ = sum
}
