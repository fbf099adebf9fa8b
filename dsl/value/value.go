// Package value is the values of the law: yes and no, numbers, exact amounts,
// periods, dates, options, periods of time and lists of records.
//
// A [Value] is exact and small: one whole number, whose meaning its [Type]
// gives. Amounts are never floats; dates are day numbers; nothing here rounds
// unless it is asked to. Clauses 20 to 24, 37 and 38 of docs/language.md are
// the specification.
//
// What is inside:
//
//	notation    Parse and Value.String (Danish), ParseJSON and Value.JSON,
//	            ParseType and Type.String; ScanNumber for those who read formulas
//	calendar    Day.Civil and DayOf, AddDays, AddMonths and the ends of months
//	periods     AgeAt, MonthsBetween, Deadline, CountDays, Weekdays, Holiday
//	arithmetic  Add64, Sub64, Mul64, Rescale, RoundTo: false instead of wrapping
//	comparison  Equal, Compare
//
// What is printed is read back as the same value. What cannot be read gives a
// [Problem]: a code, and its place in the text.
//
//	kind      N is
//	Bool      0 or 1
//	Number    the number times 10^Scale
//	Amount    kroner times 10^Scale (Scale 2: øre), per Unit
//	Percent   the percentage times 10^Scale (55 pct. with Scale 0 is 55)
//	Months    whole months (a "varighed")
//	Days      days
//	Age       completed years
//	Date      days since 1 January 1970
//	Month     months since January of the year 0
//	Choice    index into Type.Options()
//	Intervals –, see Value.Intervals
//	List      –, see Value.Records
package value

import "slices"

// Kind is what sort of value it is.
type Kind uint8

// The kinds. Invalid is the zero Kind.
const (
	Invalid Kind = iota
	Bool
	Number
	Amount
	Percent
	Months
	Days
	Age
	Date
	Month
	Choice
	Intervals
	List
)

// Unit is the period that an amount of money is for.
type Unit uint8

// The units of money. AnyUnit is a literal "kr." that takes the unit of what
// it stands against.
const (
	Plain Unit = iota
	PerYear
	PerMonth
	PerWeek
	PerDay
	PerHour
	AnyUnit
)

// Type is a kind with what belongs to it. Types are compared with Same. Every
// value carries one, so it is small.
type Type struct {
	_     [0]func() // not with ==
	Kind  Kind
	Unit  Unit  // Amount
	Scale uint8 // Number, Amount, Percent: decimals
	parts *parts
}

// parts is what a Choice and a List consist of.
type parts struct {
	options []string
	fields  []Field
}

// ChoiceOf is the type of a choice between options.
func ChoiceOf(options ...string) Type {
	return Type{Kind: Choice, parts: &parts{options: options}}
}

// ListOf is the type of a list whose records have these fields.
func ListOf(fields ...Field) Type {
	return Type{Kind: List, parts: &parts{fields: fields}}
}

// Options are those of a Choice, in the order declared.
func (t Type) Options() []string {
	if t.parts == nil {
		return nil
	}
	return t.parts.options
}

// Fields are those of a List, in the order declared.
func (t Type) Fields() []Field {
	if t.parts == nil {
		return nil
	}
	return t.parts.fields
}

// Field is a field of the records of a list.
type Field struct {
	Name     string
	Type     Type
	Optional bool // may be told absent
	Computed bool
}

// Same reports whether two types are the same sort, whatever their decimals.
func (t Type) Same(u Type) bool {
	if t.Kind != u.Kind || t.Kind == Amount && t.Unit != u.Unit {
		return false
	}
	if t.Kind != Choice {
		return true
	}
	return t.parts == u.parts || slices.Equal(t.Options(), u.Options())
}

// Value is a known value.
type Value struct {
	Type      Type
	N         int64
	Intervals []Interval // Type.Kind == Intervals: sorted, overlaps allowed
	Records   []Record   // Type.Kind == List
	Open      bool       // Intervals, List: more may follow
}

// Interval is the days From to To, both included.
type Interval struct{ From, To Day }

// Record is one record of a list: a value for each field of the list's type,
// in the same order.
type Record []Cell

// Cell is a field of a record, or a fact of a case: known, unknown or absent.
type Cell struct {
	State State
	Value Value // when Known
}

// State of a fact. The zero State is Unknown.
type State uint8

// The states that a fact of a case can be in.
const (
	Unknown State = iota
	Known
	Absent
)

// Day is a day, counted from 1 January 1970.
type Day int64

// The days that the language knows: 1 January 1900 to 31 December 2199.
const (
	MinDay Day = -25567
	MaxDay Day = 84005
)

// MonthEnd says where a date lands when the month is too short.
type MonthEnd uint8

// The two rules. NoRule is the zero value: the act states none.
const (
	NoRule    MonthEnd = iota
	LastDay            // the last day of the month
	NextMonth          // the day after it
)
