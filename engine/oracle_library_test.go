package engine_test

// The functions of lowered formulas, for expr's virtual machine.

import (
	"errors"
	"math/big"
	"reflect"
	"slices"
	"time"

	"github.com/hjemmel/hjemmel/dsl/value"
)

var errImpossible = errors.New("cannot be calculated")

// function is a function of the machine. It panics where there is no result;
// the machine makes that an error.
type function = func(...any) any

var library = map[string]any{
	"_kr": fromText, "_pct": fromText, "_tal": fromText,
	"_måneder": function(func(a ...any) any { return monthCount(wholeOf(a[0])) }),
	"_dage":    function(func(a ...any) any { return dayCount(wholeOf(a[0])) }),
	"_dato":    function(func(a ...any) any { return toDay(parsedTime(time.DateOnly, a[0])) }),
	"_måned":   function(func(a ...any) any { return monthIn(parsedTime("2006-01", a[0])) }),
	"_findes":  function(func(a ...any) any { return a[0] != nil }),
	"_er":      function(func(a ...any) any { return told(a) && a[0] == a[1] }),
	"_erIkke":  function(func(a ...any) any { return told(a) && a[0] != a[1] }),
	"_under":   function(func(a ...any) any { return n64(a[0]) < n64(a[1]) }),
	"_højst":   function(func(a ...any) any { return n64(a[0]) <= n64(a[1]) }),
	"_over":    function(func(a ...any) any { return n64(a[0]) > n64(a[1]) }),
	"_mindst":  function(func(a ...any) any { return n64(a[0]) >= n64(a[1]) }),
	"_blandt":  function(func(a ...any) any { return told(a[:1]) && told(a[1].([]any)) && slices.Contains(a[1].([]any), a[0]) }),
	"_plus":    function(func(a ...any) any { return plus(a[0], n64(a[0]), n64(a[1])) }),
	"_minus":   function(func(a ...any) any { return plus(a[0], n64(a[0]), -n64(a[1])) }),
	"_negativ": function(func(a ...any) any { return like(a[0], -n64(a[0])) }),
	"_gange":   function(times),
	"_delt":    function(func(a ...any) any { return quotient(a[0], a[1]) }),
	"_min":     function(func(a ...any) any { return like(a[0], n64(slices.MinFunc(a, byNumber))) }),
	"_max":     function(func(a ...any) any { return like(a[0], n64(slices.MaxFunc(a, byNumber))) }),
	"_antal":   function(func(a ...any) any { return decimalNumber(int64(a[0].(int)) * one) }),
	"_sum":     function(sumOf),
	"_af":      function(func(a ...any) any { return scaled(quotient(times(a...), decimalNumber(100*one))) }),
	"_regnet":  function(retype),

	"_afrundet":       function(roundTo),
	"_efter":          function(func(a ...any) any { return shift(a[0], a[1], 1) }),
	"_før":            function(func(a ...any) any { return shift(a[0], a[1], -1) }),
	"_førsteDag":      function(func(a ...any) any { return toDay(firstDay(monthOf(a[0]))) }),
	"_sidsteDag":      function(func(a ...any) any { return toDay(firstDay(monthOf(a[0])).AddDate(0, 1, -1)) }),
	"_førsteDagIÅret": function(func(a ...any) any { return toDay(date(toTime(a[0]).Year(), 1, 1)) }),
	"_månedenFor":     function(func(a ...any) any { return monthNumber(monthOf(a[0])) }),
	"_senere":         function(func(a ...any) any { return max(a[0].(dayNumber), a[1].(dayNumber)) }),
	"_tidligere":      function(func(a ...any) any { return min(a[0].(dayNumber), a[1].(dayNumber)) }),
	"_hverdage":       function(func(a ...any) any { return decimalNumber(one * workdays(toTime(a[0]), toTime(a[1]))) }),
	"_antalDage":      function(countOfDays),
	"_antalMåneder":   function(func(a ...any) any { return monthCount(wholeMonths(toTime(a[0]), toTime(a[1]), oracleEnd)) }),
	"_alder":          function(ageOf),
	"_frist":          function(stoppedClock),
}

// oracleEnd is the month end of the act that the formulas stand in.
const oracleEnd = value.LastDay

var fromText function = func(a ...any) any {
	r, ok := new(big.Rat).SetString(a[0].(string))
	if !ok {
		panic(errImpossible)
	}
	return scaled(r)
}

// n64 is a value as a whole number of its own units.
func n64(v any) int64 {
	if v == nil {
		panic(errImpossible)
	}
	return reflect.ValueOf(v).Int()
}

// like is a number as a value of the sort of another.
func like(v any, n int64) any { return reflect.ValueOf(n).Convert(reflect.TypeOf(v)).Interface() }

func plus(v any, a, b int64) any {
	if sum := a + b; sum > a == (b > 0) {
		return like(v, sum)
	}
	panic(errImpossible)
}

// wholeOf is a whole number of the machine.
func wholeOf(v any) int64 { return n64(v) / one }

// told stops the machine where an operand has no value.
func told(operands []any) bool {
	if slices.Contains(operands, nil) {
		panic(errImpossible)
	}
	return true
}

func byNumber(a, b any) int { return int(min(max(n64(a)-n64(b), -1), 1)) }

// times multiplies a number by anything.
func times(a ...any) any {
	x, y := a[0], a[1]
	if _, number := x.(decimalNumber); !number {
		x, y = y, x
	}
	product := new(big.Int).Mul(big.NewInt(n64(x)), big.NewInt(n64(y)))
	product.Quo(product, big.NewInt(one))
	if !product.IsInt64() {
		panic(errImpossible)
	}
	return like(y, product.Int64())
}

// quotient of two numbers or amounts.
func quotient(a, b any) *big.Rat {
	if n64(b) == 0 {
		panic(errImpossible)
	}
	return big.NewRat(n64(a), n64(b))
}

// scaled is a fraction as a number of the machine.
func scaled(r *big.Rat) decimalNumber {
	n := new(big.Rat).Mul(r, big.NewRat(one, 1))
	if !n.Num().IsInt64() {
		panic(errImpossible)
	}
	return decimalNumber(whole(n))
}

func sumOf(a ...any) any {
	total := decimalNumber(0)
	for _, item := range a[0].([]any) {
		total = plus(total, n64(total), n64(item)).(decimalNumber)
	}
	return total
}

func retype(a ...any) any {
	n := a[0]
	if r, quotient := n.(*big.Rat); quotient {
		return r
	}
	switch a[1].(string) {
	case "varighed":
		return monthCount(wholeOf(n))
	case "dage":
		return dayCount(wholeOf(n))
	}
	return n
}

// roundTo is _afrundet(x, way, kind, decimals, step).
func roundTo(a ...any) any {
	x, quotient := a[0].(*big.Rat)
	if !quotient {
		x = big.NewRat(n64(a[0]), one)
	}
	unit := quotientOf(wholeOf(a[4]), wholeOf(a[3]))
	n := new(big.Rat).Quo(x, unit)
	down := new(big.Int).Quo(n.Num(), n.Denom())
	rest := new(big.Rat).Sub(n, new(big.Rat).SetInt(down))
	away := big.NewInt(int64(rest.Sign()))
	twice := new(big.Rat).Add(rest, rest)
	if a[1] == "op" || a[1] == "nærmest" && twice.Abs(twice).Cmp(big.NewRat(1, 1)) >= 0 {
		down.Add(down, away)
	}
	return scaled(new(big.Rat).Mul(unit, new(big.Rat).SetInt(down)))
}

// quotientOf is step/10^decimals.
func quotientOf(step, decimals int64) *big.Rat {
	return new(big.Rat).Quo(big.NewRat(step, 1), tenTo(uint8(decimals)))
}

func toTime(v any) time.Time { return *dayTime(value.Day(v.(dayNumber))) }

func toDay(t time.Time) dayNumber {
	d := dayNumber(t.Unix() / 86400)
	if t.Before(*dayTime(value.MinDay)) || t.After(*dayTime(value.MaxDay)) {
		panic(errImpossible)
	}
	return d
}

func parsedTime(layout string, text any) time.Time {
	t, err := time.Parse(layout, text.(string))
	if err != nil {
		panic(err)
	}
	return t
}

func monthIn(t time.Time) monthNumber { return monthNumber(t.Year()*12 + int(t.Month()) - 1) }

func monthOf(v any) month {
	if m, ok := v.(monthNumber); ok {
		return month(m)
	}
	return month(monthIn(toTime(v)))
}

func shift(by, day any, sign int64) any {
	n := n64(by) * sign
	if n < -200_000 || n > 200_000 {
		panic(errImpossible)
	}
	if _, months := by.(monthCount); months {
		return toDay(addMonths(toTime(day), int(n), oracleEnd))
	}
	return toDay(toTime(day).AddDate(0, 0, int(n)))
}

func countOfDays(a ...any) any {
	if _, dates := a[0].(dayNumber); dates {
		return dayCount(daysFrom(toTime(a[0]), toTime(a[1])))
	}
	return dayCount(len(daysOf(a...)))
}

func ageOf(a ...any) any {
	years, ok := age(toTime(a[0]), toTime(a[1]), oracleEnd).(*big.Rat)
	if !ok {
		panic(errImpossible)
	}
	return monthCount(12 * whole(years))
}

func stoppedClock(a ...any) any {
	end := shift(a[1], a[0], 1).(dayNumber)
	stopped := daysOf(a[2:]...)
	for d := end; ; d++ {
		count := 0
		for day := a[0].(dayNumber); day <= d; day++ {
			if stopped[toTime(day)] {
				count++
			}
		}
		if d == end+dayNumber(count) {
			return toDay(toTime(d))
		}
	}
}
