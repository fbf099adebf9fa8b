package evaluate

import (
	"slices"

	"github.com/hjemmel/hjemmel/dsl/value"
	"github.com/hjemmel/hjemmel/engine/plan"
)

// Settled is how a term got its value from its rules (clause 16).
type Settled struct {
	Value    Val
	OpenLaw  bool      // known, though no rule certainly carries it
	Default  bool      // ellers answered
	Conflict []int     // rules that apply with different values
	Rules    []Applied // zero for those that are not in Live
	Live     []int     // those whose wordings apply, or perhaps do

	ways int // how many have been looked for, from one rule to another
	at   int // the epoch that this holds in
}

// Applied is what became of a rule.
type Applied struct {
	Selected Val // whether its wording applies
	When     Val // whether its condition is met; known ja where there is none
	Stands   Val // both, and no suspension holds
	Over     Val // whether a rule that stands overrides it
	Fires    Val // it stands, and nothing that stands overrides it
	Value    Val // of a rule that fires or may fire

	stood bool // Stands has been worked out, or is being
	asked int  // which way was looked for last
	way   Val  // whether it leads here
}

// gives reports whether the rule's value is one, should the rule fire.
func (a *Applied) gives() bool {
	return !a.Fires.IsNo() && (a.Value.State == Known || a.Value.State == Open)
}

// Settled returns how the term of a cell got its value.
func (t *Trace) Settled(n int) *Settled { return t.settle(n) }

func (t *Trace) settle(n int) *Settled {
	ops, s := &t.Machine.cells[n], &t.settled[n]
	epoch := t.begun
	if ops.varies {
		epoch = t.epoch
	}
	if s.at != epoch {
		t.resolve(ops, s)
		s.at = epoch
	}
	return s
}

// resolve settles the term of a cell, in the room that its last answer had.
func (t *Trace) resolve(cell *cellOps, s *Settled) {
	s.clear(len(cell.rules))
	for i := range cell.runs {
		t.live(&cell.runs[i], s)
	}
	for _, i := range s.Live {
		s.Rules[i].When = truth(true)
		if when := cell.rules[i].when; when != nil {
			s.Rules[i].When = met(when(t))
		}
	}
	for _, i := range s.Live {
		s.stand(cell.rules, i)
	}
	for _, i := range s.Live {
		if len(cell.rules[i].over) > 0 {
			s.over(cell.rules, i)
		}
		t.fire(&cell.rules[i], &s.Rules[i])
	}
	t.conclude(cell, s)
}

// clear makes s that of a term with so many rules, none of them live.
func (s *Settled) clear(rules int) {
	if len(s.Rules) != rules {
		s.Rules = make([]Applied, rules)
	}
	for _, i := range s.Live {
		s.Rules[i] = Applied{}
	}
	s.Value, s.OpenLaw, s.Default = Val{}, false, false
	s.Conflict, s.Live, s.ways = nil, s.Live[:0], 0
}

// run is some rules of a term, one after the other, whose wordings belong to
// one provision.
type run struct {
	selects int
	first   int
	words   []int // of each rule
}

// runsOf divides the rules of a term.
func runsOf(rules []*plan.Rule) []run {
	var runs []run
	for i, r := range rules {
		if i == 0 || r.Select != rules[i-1].Select {
			runs = append(runs, run{selects: r.Select, first: i})
		}
		last := &runs[len(runs)-1]
		last.words = append(last.words, r.Word)
	}
	return runs
}

// live gathers the rules of a run whose wordings apply, or perhaps do.
func (t *Trace) live(r *run, s *Settled) {
	pick := t.Pick(r.selects)
	for i, w := range r.words {
		if selected := pick.applies(w); !selected.IsNo() {
			s.Rules[r.first+i].Selected = selected
			s.Live = append(s.Live, r.first+i)
		}
	}
}

// stand works out whether rule i stands, after the suspensions of it.
func (s *Settled) stand(rules []ruleOps, i int) Val {
	a := &s.Rules[i]
	if a.stood || a.Selected.IsNo() {
		return a.Stands
	}
	a.stood = true
	a.Stands = and(a.Selected, a.When)
	if len(rules[i].off) == 0 {
		return a.Stands
	}
	off := truth(false)
	for _, j := range rules[i].off {
		off = or(off, s.stand(rules, j))
	}
	a.Stands = and(a.Stands, not(off))
	return a.Stands
}

// over tells whether rule i is overridden: by a rule that stands, directly or
// by way of rules that need not stand but whose wordings apply (clause 14).
func (s *Settled) over(rules []ruleOps, i int) {
	v, direct := truth(false), rules[i].over
	for _, j := range direct {
		v = or(v, s.Rules[j].Stands)
	}
	if rules[i].chained {
		for _, j := range s.Live {
			if a := &s.Rules[j]; !a.Stands.IsNo() && !among(direct, j) {
				s.ways++
				v = or(v, and(a.Stands, s.way(rules, j, i)))
			}
		}
	}
	s.Rules[i].Over = v
}

// among reports whether a number is in a list that is sorted. Most are short.
func among(sorted []int, n int) bool {
	if len(sorted) < 8 {
		return slices.Contains(sorted, n)
	}
	_, found := slices.BinarySearch(sorted, n)
	return found
}

// way tells whether rule j overrides rule i, directly or by way of others.
func (s *Settled) way(rules []ruleOps, j, i int) Val {
	a := &s.Rules[i]
	switch {
	case a.asked == s.ways:
		return a.way
	case among(rules[i].over, j):
		return truth(true)
	}
	v := truth(false)
	for _, m := range rules[i].over {
		if over := &s.Rules[m]; !over.Selected.IsNo() {
			v = or(v, and(over.Selected, s.way(rules, j, m)))
		}
	}
	a.asked, a.way = s.ways, v
	return v
}

func (t *Trace) fire(rule *ruleOps, a *Applied) {
	a.Fires = and(a.Stands, not(a.Over))
	if rule.is == nil {
		a.Fires = truth(false) // a suspension has no value
		return
	}
	if !a.Fires.IsNo() {
		a.Value = rule.is(t)
	}
}

// conclude is the table at the end of clause 16.
func (t *Trace) conclude(cell *cellOps, s *Settled) {
	g := given{same: true}
	s.count(&g)
	if g.differ {
		s.Value = t.open(cell.clash)
		s.clash()
		return
	}
	otherwise := cell.otherwise
	switch {
	case g.certain+g.perhaps == 0 && otherwise != nil:
		s.Value, s.Default = *otherwise, true
	case g.certain+g.perhaps == 0:
		s.Value = Val{State: NotApplicable}
	case !g.open && g.same && g.certain > 0:
		s.Value = known(g.first)
	case !g.open && g.same && otherwise != nil && otherwise.N == g.first:
		s.Value, s.OpenLaw = known(g.first), true
	default:
		s.Value = s.lacking()
	}
}

// given is what the rules say that give a value.
type given struct {
	certain, perhaps int   // how many fire, and how many may
	first            int64 // the value of one of them
	same             bool  // the others have the same
	open             bool  // a value is open
	differ           bool  // two that fire have values that differ
}

// count fills in g where it stands.
func (s *Settled) count(g *given) {
	var sure *Applied
	for _, i := range s.Live {
		a := &s.Rules[i]
		if !a.gives() {
			continue
		}
		if g.certain+g.perhaps == 0 {
			g.first = a.Value.N
		}
		g.same = g.same && a.Value.N == g.first
		g.open = g.open || a.Value.State == Open
		if !a.Fires.IsYes() {
			g.perhaps++
			continue
		}
		g.certain++
		if a.Value.State == Known {
			if sure == nil {
				sure = a
			}
			g.differ = g.differ || a.Value.N != sure.Value.N
		}
	}
}

// clash lists the rules that fire with known values, which differ.
func (s *Settled) clash() {
	for _, i := range s.Live {
		if a := &s.Rules[i]; a.gives() && a.Fires.IsYes() && a.Value.State == Known {
			s.Conflict = append(s.Conflict, i)
		}
	}
}

// lacking joins what the rules that fire or may fire lack.
func (s *Settled) lacking() Val {
	v := Val{State: Open}
	for _, i := range s.Live {
		if a := &s.Rules[i]; a.gives() {
			v.Lacks = union(v.Lacks, union(lacks(a.Fires), lacks(a.Value)))
		}
	}
	return v
}

// calendar answers a date operation: outside the calendar it is a fault.
func (t *Trace) calendar(d value.Day, ok bool, fault int) Val {
	if !ok {
		return t.open(fault)
	}
	return known(int64(d))
}
