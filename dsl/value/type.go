package value

import (
	"strings"

	"github.com/hjemmel/hjemmel/dsl/diag"
)

// AnyScale is the Scale of a type for [Parse] that takes as many decimals as
// are written (amounts at least two): the value read has the Scale it needs.
const AnyScale uint8 = 255

// typeNames are the types as clause 20 writes them, but for amounts.
var typeNames = map[Kind]string{
	Bool: "ja/nej", Number: "tal", Percent: "pct.", Months: "varighed", Days: "dage", Age: "alder",
	Date: "dato", Month: "måned", Choice: "valg", Intervals: "perioder", List: "liste",
}

// unitNames are the amounts as clause 20 writes them, by unit.
var unitNames = [...]string{
	Plain: "kr.", PerYear: "kr. pr. år", PerMonth: "kr. pr. måned", PerWeek: "kr. pr. uge",
	PerDay: "kr. pr. dag", PerHour: "kr. pr. time", AnyUnit: "kr.",
}

// String returns the type as a declaration writes it.
func (t Type) String() string {
	if t.Kind == Amount && int(t.Unit) < len(unitNames) {
		return unitNames[t.Unit]
	}
	return typeNames[t.Kind]
}

// ParseType reads the type of a declaration. Amounts and percentages get two
// decimals and numbers none; options and fields are the caller's to add.
func ParseType(text string) (Type, bool) {
	if unit, ok := parseUnit(text); ok {
		return Type{Kind: Amount, Unit: unit, Scale: 2}, true
	}
	for kind, name := range typeNames {
		if name == text {
			t := Type{Kind: kind}
			if kind == Percent {
				t.Scale = 2
			}
			return t, true
		}
	}
	return Type{}, false
}

// TypeNames lists every type that a declaration can have, as clause 20 does.
func TypeNames() []string {
	names := []string{typeNames[Bool], typeNames[Number]}
	names = append(names, unitNames[:AnyUnit]...)
	for kind := Percent; kind <= List; kind++ {
		names = append(names, typeNames[kind])
	}
	return names
}

// parseUnit reads "kr." and "kr. pr. måned".
func parseUnit(text string) (Unit, bool) {
	for unit, name := range unitNames[:AnyUnit] {
		if name == text {
			return Unit(unit), true
		}
	}
	return 0, false
}

// describe names the type in a message: its name, and how it is written.
func (t Type) describe() (name diag.Words, example any) {
	switch t.Kind {
	case Bool:
		return diag.YesOrNo, "ja"
	case Number:
		return diag.ANumber, diag.Either("16323", "2,5")
	case Amount:
		return diag.AmountIn(t.String()), "16.323 " + t.String()
	case Percent:
		return diag.APercentage, "55 pct."
	case Months:
		return diag.CalendarPeriod, diag.Either("3 år, 6 måneder", "65 år og 6 måneder")
	case Days:
		return diag.SomeDays, diag.Either("14 dage", "6 uger")
	case Age:
		return diag.AnAge, "40 år"
	case Date:
		return diag.ADate, "31. januar 2026"
	case Month:
		return diag.AMonth, "maj 2024"
	case Choice:
		return diag.AnOption, strings.Join(t.Options(), ", ")
	case Intervals:
		return diag.SomePeriods, `[{ fra = "1. april 2022", til_og_med = "30. april 2022" }]`
	case List:
		return diag.AList, "[{ " + t.fieldNames() + ` = "…" }]`
	default:
		return diag.AValue, "ja"
	}
}

// fieldNames lists the fields that can be written.
func (t Type) fieldNames() string {
	var names []string
	for _, f := range t.fields() {
		if !f.Computed {
			names = append(names, f.Name)
		}
	}
	return strings.Join(names, ", ")
}
