package dsl

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/hjemmel/hjemmel/dsl/cite"
)

// TestIndex holds the quick search to the slow one, for random places in
// random acts.
func TestIndex(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 200 {
		l := &loader{reader: reader{program: &Program{index: newIndex()}}}
		p := l.program
		taken := map[cite.Cite]bool{}
		sources := map[string]*Source{"A": {Label: "A"}, "B": {Label: "B"}}
		p.Sources = []*Source{sources["A"], sources["B"]}
		for range 1 + r.IntN(30) {
			if c := randomPlace(r); !taken[c.Place()] {
				taken[c.Place()] = true
				p.Provisions = append(p.Provisions, &Provision{Cite: c, Source: sources[c.Act]})
			}
		}
		l.sortProvisions()
		p.index.place(p.Provisions)
		for range 50 {
			c := randomPlace(r)
			if got, want := p.provisionFor(c), slowProvisionFor(p, c); got != want {
				t.Fatalf("%s stands for %v, want %v, of %v", c, placeOf(got), placeOf(want), places(p.Provisions))
			}
			var below []*Provision
			for _, q := range p.Provisions {
				if c.Contains(q.Cite) {
					below = append(below, q)
				}
			}
			if got := p.index.below(c); fmt.Sprint(places(got)) != fmt.Sprint(places(below)) {
				t.Fatalf("below %s are %v, want %v", c, places(got), places(below))
			}
		}
	}
}

func randomPlace(r *rand.Rand) cite.Cite {
	c := cite.Cite{Act: []string{"A", "B"}[r.IntN(2)]}
	if r.IntN(3) > 0 {
		c.At[cite.Chapter] = cite.Part{Number: uint16(1 + r.IntN(2))}
	}
	if c.At[cite.Chapter] != (cite.Part{}) && r.IntN(4) == 0 {
		return c
	}
	c.At[cite.Paragraph] = cite.Part{Number: uint16(1 + r.IntN(3)), Letter: []cite.Letter{0, 0, 1}[r.IntN(3)]}
	for _, level := range []cite.Level{cite.Stk, cite.Nr, cite.Pkt} {
		if r.IntN(2) == 0 {
			c.At[level] = cite.Part{Number: uint16(1 + r.IntN(2))}
		}
	}
	return c
}

func slowProvisionFor(p *Program, c cite.Cite) *Provision {
	var above, below *Provision
	for _, q := range p.Provisions {
		switch {
		case q.Cite.Place() == c.Place():
			return q
		case q.Cite.Contains(c) && (above == nil || lowest(above.Cite) < lowest(q.Cite)):
			above = q
		case below == nil && c.Contains(q.Cite):
			below = q
		}
	}
	if above != nil {
		return above
	}
	return below
}

// lowest is the lowest level that a citation names.
func lowest(c cite.Cite) cite.Level {
	level := cite.Pkt
	for level > cite.Chapter && c.At[level] == (cite.Part{}) {
		level--
	}
	return level
}

func placeOf(p *Provision) string {
	if p == nil {
		return "nothing"
	}
	return p.Cite.String()
}

func places(list []*Provision) []string {
	var all []string
	for _, p := range list {
		all = append(all, p.Cite.String())
	}
	return all
}
