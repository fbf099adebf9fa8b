package engine_test

// Strict operations on known values: clauses 21 and 34 to 38.

import (
	"cmp"
	"math/big"
	"slices"
	"time"

	"github.com/hjemmel/hjemmel/dsl/formula"
	"github.com/hjemmel/hjemmel/dsl/value"
)

// failure is the value of a calculation that has none.
type failure struct{}

func calculate(n *formula.Node, a []any) answer {
	switch {
	case n.Op <= formula.In:
		return is(compare(n.Op, a))
	case n.Op <= formula.Retype:
		return is(arithmetic(n, a))
	}
	return is(dateWork(n, a))
}

func compare(op formula.Op, a []any) bool {
	switch op {
	case formula.Equal:
		return equal(a[0], a[1])
	case formula.NotEqual:
		return !equal(a[0], a[1])
	case formula.Less:
		return order(a[0], a[1]) < 0
	case formula.LessEqual:
		return order(a[0], a[1]) <= 0
	case formula.Greater:
		return order(a[0], a[1]) > 0
	case formula.GreaterEqual:
		return order(a[0], a[1]) >= 0
	}
	return slices.ContainsFunc(a[1:], func(b any) bool { return equal(a[0], b) })
}

func order(a, b any) int {
	switch a := a.(type) {
	case *big.Rat:
		return a.Cmp(b.(*big.Rat))
	case time.Time:
		return a.Compare(b.(time.Time))
	}
	return cmp.Compare(a.(month), b.(month))
}

func arithmetic(n *formula.Node, a []any) any {
	x := a[0].(*big.Rat)
	z := new(big.Rat)
	switch n.Op {
	case formula.Neg:
		return z.Neg(x)
	case formula.Round:
		return rounded(n, a)
	case formula.Min:
		return slices.MinFunc(a, order)
	case formula.Max:
		return slices.MaxFunc(a, order)
	}
	if len(a) == 1 {
		return x // the same number with more decimals, or in another unit
	}
	y := a[1].(*big.Rat)
	switch n.Op {
	case formula.Add:
		return z.Add(x, y)
	case formula.Sub:
		return z.Sub(x, y)
	case formula.Percent:
		return z.Quo(z.Mul(x, y), big.NewRat(100, 1))
	}
	return z.Mul(x, y)
}

// rounded is a, or a/b, as a multiple of a step.
func rounded(n *formula.Node, a []any) any {
	x := a[0].(*big.Rat)
	if len(a) == 2 {
		if a[1].(*big.Rat).Sign() == 0 {
			return failure{}
		}
		x = new(big.Rat).Quo(x, a[1].(*big.Rat))
	}
	step := new(big.Rat).Quo(big.NewRat(n.Step, 1), tenTo(n.Type.Scale))
	steps := new(big.Rat).Quo(x, step)
	size := new(big.Rat).Abs(steps)
	whole := new(big.Int).Quo(size.Num(), size.Denom())
	rest := new(big.Rat).Sub(size, new(big.Rat).SetInt(whole))
	up := n.Mode == value.Up && rest.Sign() > 0 || n.Mode == value.Nearest && rest.Cmp(big.NewRat(1, 2)) >= 0
	if up {
		whole.Add(whole, big.NewInt(1))
	}
	if steps.Sign() < 0 {
		whole.Neg(whole)
	}
	return step.Mul(step, new(big.Rat).SetInt(whole))
}

func dateWork(n *formula.Node, a []any) any {
	switch n.Op {
	case formula.AddMonths, formula.AddDays:
		return moved(a[1].(time.Time), a[0], n.Kids[0].Type.Kind, n.MonthEnd)
	case formula.SubMonths, formula.SubDays:
		back := new(big.Rat).Neg(a[0].(*big.Rat))
		return moved(a[1].(time.Time), back, n.Kids[0].Type.Kind, n.MonthEnd)
	case formula.FirstOfMonth:
		return firstDay(a[0])
	case formula.LastOfMonth:
		return firstDay(a[0]).AddDate(0, 1, -1)
	case formula.FirstOfYear:
		return date(a[0].(time.Time).Year(), 1, 1)
	case formula.MonthOf:
		d := a[0].(time.Time)
		return month(d.Year()*12 + int(d.Month()) - 1)
	case formula.Later:
		return slices.MaxFunc(a, order)
	case formula.Earlier:
		return slices.MinFunc(a, order)
	}
	return counted(n, a)
}

func counted(n *formula.Node, a []any) any {
	switch n.Op {
	case formula.AgeAt:
		return age(a[0].(time.Time), a[1].(time.Time), n.MonthEnd)
	case formula.MonthsBetween:
		return integer(wholeMonths(a[0].(time.Time), a[1].(time.Time), n.MonthEnd))
	case formula.Weekdays:
		return integer(workdays(a[0].(time.Time), a[1].(time.Time)))
	case formula.Deadline:
		return deadline(n, a)
	}
	if n.Kids[0].Type.Kind == value.Date {
		return integer(daysFrom(a[0].(time.Time), a[1].(time.Time)))
	}
	return integer(len(daysOf(a...)))
}

// moved is a date some months or days later, if the language can hold it.
func moved(d time.Time, by any, kind value.Kind, end value.MonthEnd) any {
	n := by.(*big.Rat)
	if n.Cmp(integer(-200000)) < 0 || n.Cmp(integer(200000)) > 0 {
		return failure{}
	}
	if kind == value.Months {
		d = addMonths(d, whole(n), end)
	} else {
		d = d.AddDate(0, 0, whole(n))
	}
	if d.Before(*dayTime(value.MinDay)) || d.After(*dayTime(value.MaxDay)) {
		return failure{}
	}
	return d
}

// deadline walks from the day on which the clock would have run out, had it
// never stopped.
func deadline(n *formula.Node, a []any) any {
	start, stopped := a[0].(time.Time), daysOf(a[2:]...)
	end, ok := moved(start, a[1], n.Kids[1].Type.Kind, n.MonthEnd).(time.Time)
	if !ok {
		return failure{}
	}
	count := 0
	for d := start; !d.After(end); d = d.AddDate(0, 0, 1) {
		if stopped[d] {
			count++
		}
	}
	for d := end; ; d = d.AddDate(0, 0, 1) {
		if d.After(end) && stopped[d] {
			count++
		}
		if end.AddDate(0, 0, count).Equal(d) {
			return d
		}
	}
}

func whole(a any) int {
	r := a.(*big.Rat)
	if !r.IsInt() {
		panic("not a whole number: " + r.String())
	}
	return int(r.Num().Int64())
}

func integer(n int) *big.Rat { return big.NewRat(int64(n), 1) }
