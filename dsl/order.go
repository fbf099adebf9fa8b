package dsl

import (
	"strings"

	"github.com/hjemmel/hjemmel/dsl/formula"
)

// follow lists what can be reached from some nodes, each after those that it
// leads to, and the rings that keep it from doing so. It does not recurse: a
// chain can be as long as a rule set is large.
func follow[N comparable](from []N, next func(N) []N) (order []N, rings [][]N) {
	type step struct {
		node N
		rest []N
	}
	const done = -1
	place := map[N]int{} // on the path, counted from 1
	var path []step
	push := func(n N) {
		path = append(path, step{n, next(n)})
		place[n] = len(path)
	}
	for _, start := range from {
		if place[start] == 0 {
			push(start)
		}
		for len(path) > 0 {
			top := &path[len(path)-1]
			if len(top.rest) == 0 {
				place[top.node] = done
				order = append(order, top.node)
				path = path[:len(path)-1]
				continue
			}
			n := top.rest[0]
			top.rest = top.rest[1:]
			switch at := place[n]; {
			case at == 0:
				push(n)
			case at != done:
				var ring []N
				for _, s := range path[at-1:] {
					ring = append(ring, s.node)
				}
				rings = append(rings, ring)
			}
		}
	}
	return order, rings
}

// maxShown is how many links of a chain a message prints.
const maxShown = 12

// chain prints names that lead to each other.
func chain(names []string) string {
	if len(names) > maxShown {
		names = append(names[:maxShown-1:maxShown-1], "…", names[len(names)-1])
	}
	return strings.Join(names, " → ")
}

// order lists everything that has formulas, so that what is mentioned comes
// before what mentions it. It goes by the words alone, and a word in a formula
// may turn out to be a field; so the check follows the meaning as well, and
// this order only keeps it from having to go deep.
func (l *loader) order() []*named {
	var all []*named
	for _, t := range l.program.Terms {
		all = append(all, l.names[t.Name])
	}
	for _, f := range l.program.Facts {
		all = append(all, l.names[f.Name])
	}
	for _, p := range l.program.Provisions {
		all = append(all, l.dateOf(p))
	}
	order, _ := follow(all, l.mentioned)
	return order
}

// mentioned lists what the formulas of a name mention.
func (l *loader) mentioned(n *named) []*named {
	if n.mentioned == nil {
		n.mentioned = l.searched(n)
	}
	return n.mentioned
}

func (l *loader) searched(n *named) []*named {
	switch {
	case n.provision != nil:
		return l.words(l.formulasOf(n.provision)...)
	case n.fact != nil:
		var texts []*formula.Formula
		for i := range n.fact.Type.Fields() {
			texts = append(texts, l.fields[fieldKey{n.fact, i}])
		}
		return l.words(texts...)
	case n.term != nil:
		return l.mentionedByTerm(n.term)
	}
	return nil
}

func (l *loader) mentionedByTerm(t *Term) []*named {
	all := l.words(l.formulas[&t.Is])
	if t.Provision != nil {
		all = append(all, l.dateOf(t.Provision))
	}
	for _, r := range t.Rules {
		all = append(all, l.dateOf(r.Wording.Provision))
		all = append(all, l.words(l.formulas[&r.When], l.formulas[&r.Is])...)
	}
	return all
}

func (l *loader) formulasOf(p *Provision) []*formula.Formula {
	texts := []*formula.Formula{l.formulas[&p.Date]}
	for _, w := range p.Wordings {
		if w.Transition != nil {
			texts = append(texts, l.formulas[&w.Transition.Unless])
		}
	}
	return texts
}

// words finds the declared names among the words of formulas.
func (l *loader) words(texts ...*formula.Formula) []*named {
	var all []*named
	for _, f := range texts {
		if f == nil {
			continue
		}
		for _, name := range f.Names() {
			if n := l.names[name]; n != nil {
				all = append(all, n)
			}
		}
	}
	return all
}
