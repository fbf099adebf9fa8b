package value

import (
	"testing"
	"time"
)

// otherEaster works out Easter by Gauss's method as completed by Kinkelin: not
// the way that Easter does.
func otherEaster(year int) time.Time {
	k := year / 100
	m := 15 + (3*k+3)/4 - (8*k+13)/25
	s := 2 - (3*k+3)/4
	a := year % 19
	d := (19*a + m) % 30
	r := (d + a/11) / 29
	og := 21 + d - r
	sz := 7 - (year+year/4+s)%7
	oe := 7 - (og-sz)%7
	return time.Date(year, time.March, og+oe, 0, 0, 0, 0, time.UTC)
}

func TestEasterAgreesWithGauss(t *testing.T) {
	for year := firstYear; year <= lastYear; year++ {
		got, ok := Easter(year)
		if want := otherEaster(year).Format(time.DateOnly); !ok || got.ISO() != want {
			t.Errorf("Easter is %s, want %s", got.ISO(), want)
		}
	}
	for year, want := range map[int]string{2000: "23. april 2000", 2008: "23. marts 2008", 2024: "31. marts 2024", 2038: "25. april 2038"} {
		if got, _ := Easter(year); got.String() != want {
			t.Errorf("Easter is %s, want %s", got, want)
		}
	}
	if d, ok := Easter(1899); ok {
		t.Errorf("Easter before the calendar is %s", d)
	}
}

// Clause 37: Great Prayer Day was a holiday until 2023.
func TestHolidays(t *testing.T) {
	tests := map[int][]string{
		2023: {"1. januar", "6. april", "7. april", "9. april", "10. april", "5. maj", "18. maj", "28. maj", "29. maj", "25. december", "26. december"},
		2024: {"1. januar", "28. marts", "29. marts", "31. marts", "1. april", "9. maj", "19. maj", "20. maj", "25. december", "26. december"},
	}
	for year, texts := range tests {
		want := map[Day]bool{}
		for _, text := range texts {
			want[day(t, text+" "+time.Date(year, 1, 1, 0, 0, 0, 0, time.UTC).Format("2006"))] = true
		}
		first, _ := DayOf(year, 1, 1)
		for d := first; FirstOfYear(d) == first; d++ {
			if Holiday(d) != want[d] {
				t.Errorf("%s: holiday %v, want %v", d, Holiday(d), want[d])
			}
		}
	}
}

func TestWeekdaysCountsOneDayAtATime(t *testing.T) {
	from := day(t, "1. januar 2023")
	var want int64
	for d := from; d <= day(t, "31. december 2026"); d++ {
		if wd := utc(d).Weekday(); wd != time.Saturday && wd != time.Sunday && !Holiday(d) {
			want++
		}
		if got := Weekdays(from, d); got != want {
			t.Fatalf("%s to %s: %d weekdays, want %d", from, d, got, want)
		}
	}
	if got := Weekdays(from, from-1); got != 0 {
		t.Errorf("an empty period has %d weekdays", got)
	}
	if all := Weekdays(MinDay, MaxDay); all != Weekdays(MinDay, from-1)+Weekdays(from, MaxDay) || all != Weekdays(MinDay-9, MaxDay+9) {
		t.Errorf("the parts of the calendar do not add up to %d weekdays", all)
	}
}
