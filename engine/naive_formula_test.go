package engine_test

// Formulas: clauses 22 to 24 and 30 to 36.

import (
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/formula"
	"github.com/hjemmel/hjemmel/dsl/value"
)

// formula evaluates a node where it stands.
func (o *opinion) formula(n *formula.Node, v view) answer {
	switch n.Op {
	case formula.Const:
		return is(naiveValue(value.Value{Type: n.Type, N: n.N}))
	case formula.Name:
		return o.named(n, v)
	case formula.And:
		return and(o.all(n.Kids, v)...)
	case formula.Or:
		return or(o.all(n.Kids, v)...)
	case formula.Not:
		return not(o.formula(n.Kids[0], v))
	case formula.Exists:
		return exists(o.formula(n.Kids[0], v))
	case formula.Any, formula.All, formula.Count, formula.Sum:
		return o.list(n, v)
	case formula.At:
		return o.onDate(n, v)
	case formula.AsOf:
		v.law = dayTime(value.Day(n.N))
		return o.formula(n.Kids[0], v)
	}
	operands := o.all(n.Kids, v)
	for i, a := range operands {
		if p, ok := a.value.(periods); ok && p.more != "" {
			operands[i] = missing(p.more)
		}
	}
	return strict(operands, func() answer {
		got := make([]any, len(operands))
		for i, a := range operands {
			got[i] = a.value
		}
		return fits(calculate(n, got), n.Type, v.name)
	})
}

func (o *opinion) all(nodes []*formula.Node, v view) []answer {
	as := make([]answer, len(nodes))
	for i, n := range nodes {
		as[i] = o.formula(n, v)
	}
	return as
}

// onDate is X pr. day: what X would be if that day were every own date.
func (o *opinion) onDate(n *formula.Node, v view) answer {
	day := o.formula(n.Kids[1], v)
	v.own, v.at = func() answer { return day }, &day
	return o.formula(n.Kids[0], v)
}

func (o *opinion) named(n *formula.Node, v view) answer {
	switch n.Kind {
	case formula.OwnDate:
		return v.own()
	case formula.Term:
		return o.term(n.Ref, v)
	case formula.Rate:
		return o.rate(n.Ref, v)
	case formula.FieldRef:
		return o.field(n.Field, v)
	}
	if n.Ref == "dagen" {
		return o.asked()
	}
	return o.fact(n.Ref, v)
}

func (o *opinion) fact(name string, v view) answer {
	var given dsl.Given
	at := o.query.Facts.Of(name)
	told := at != nil
	if told {
		given = *at
	}
	if o.declared(name).Timeline {
		if told && len(given.Timeline) == 0 {
			given.Timeline = []dsl.Part{{From: value.MinDay, To: value.MaxDay, Cell: given.Cell}}
		}
		return timeline(name, given.Timeline, v)
	}
	if !told {
		return missing(name)
	}
	return cell(given.Cell, name)
}

func (o *opinion) declared(name string) *dsl.Fact {
	i := slices.IndexFunc(o.program.Facts, func(f *dsl.Fact) bool { return f.Name == name })
	return o.program.Facts[i]
}

func cell(c value.Cell, fact string) answer {
	switch c.State {
	case value.Known:
		v := naiveValue(c.Value)
		if p, ok := v.(periods); ok && c.Value.Open {
			p.more = fact
			v = p
		}
		return is(v)
	case value.Absent:
		return answer{state: none}
	}
	return missing(fact)
}

// timeline reads a fact that has a value by period (clause 24). If every day
// has the same value, the day need not be known.
func timeline(name string, parts []dsl.Part, v view) answer {
	own := v.own()
	if own.state == none || own.state == nowhere {
		return own
	}
	if own.state == known {
		for _, p := range parts {
			if within(own.value.(time.Time), p.From, p.To) {
				return cell(p.Cell, name)
			}
		}
		return missing(name)
	}
	days := 0
	for _, p := range parts {
		days += int(p.To-p.From) + 1
	}
	if days < int(value.MaxDay-value.MinDay)+1 {
		return lacks(union(own.missing, setOf(name)))
	}
	for _, p := range parts[1:] {
		if !alike(cell(p.Cell, name), cell(parts[0].Cell, name)) {
			return lacks(own.missing)
		}
	}
	return cell(parts[0].Cell, name)
}

func (o *opinion) rate(name string, v view) answer {
	own := v.own()
	if own.state != known {
		return own
	}
	i := slices.IndexFunc(o.program.Rates, func(r *dsl.Rate) bool { return r.Name == name })
	for _, p := range o.program.Rates[i].Parts {
		if within(own.value.(time.Time), p.From, p.To) {
			return is(naiveValue(p.Value))
		}
	}
	return missing("sats:" + name)
}

// field reads a field of the record at hand.
func (o *opinion) field(i int, v view) answer {
	if computed := v.list.FieldLogic[i]; computed != nil {
		v.name = v.list.Name
		return o.formula(computed, v)
	}
	return cell(v.record[i], v.list.Name)
}

// list is nogen, alle, antal and sum (clause 22).
func (o *opinion) list(n *formula.Node, v view) answer {
	v.list = o.declared(n.Ref)
	told := o.fact(n.Ref, v)
	return strict([]answer{told}, func() answer {
		l := told.value.(records)
		conditions, values := []answer{}, []answer{}
		for _, r := range l.rows {
			v.record = r
			in := is(true)
			if len(n.Kids) > 0 {
				in = holds(o.formula(n.Kids[0], v))
			}
			conditions = append(conditions, in)
			if n.Op == formula.Sum && !no(in) {
				values = append(values, o.field(n.Field, v))
			}
		}
		if l.open {
			conditions = append(conditions, missing(n.Ref))
		}
		switch n.Op {
		case formula.Any:
			return or(append(conditions, is(false))...)
		case formula.All:
			return and(append(conditions, is(true))...)
		}
		return fits(total(n, conditions, values), n.Type, v.name)
	})
}

// total counts or sums the records that meet the condition.
func total(n *formula.Node, conditions, values []answer) answer {
	return strict(append(conditions, values...), func() answer {
		sum := new(big.Rat)
		if n.Op == formula.Sum {
			for _, a := range values {
				sum.Add(sum, a.value.(*big.Rat))
			}
			return is(sum)
		}
		for _, c := range conditions {
			if yes(c) {
				sum.Add(sum, big.NewRat(1, 1))
			}
		}
		return is(sum)
	})
}

// fits makes a result that the language cannot hold a calculation error.
func fits(a answer, t value.Type, name string) answer {
	switch v := a.value.(type) {
	case failure:
		return missing("fejl:" + name)
	case *big.Rat:
		units := new(big.Rat).Mul(v, tenTo(t.Scale))
		if !units.IsInt() {
			panic(fmt.Sprintf("%s has more than %d decimals", show(v), t.Scale))
		}
		if !units.Num().IsInt64() {
			return missing("fejl:" + name)
		}
	case time.Time:
		if v.Before(*dayTime(value.MinDay)) || v.After(*dayTime(value.MaxDay)) {
			return missing("fejl:" + name)
		}
	}
	return a
}

func tenTo(scale uint8) *big.Rat {
	return new(big.Rat).SetInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(scale)), nil))
}
