package dsl

import (
	"sort"

	"github.com/hjemmel/hjemmel/dsl/cite"
)

// index finds the parts of a program by name and by place. A program that was
// put together by hand has none, and is searched from end to end.
type index struct {
	sources map[string]*Source
	facts   map[string]int // in Program.Facts
	terms   map[string]*Term
	rates   map[string]*Rate
	places  map[cite.Cite]*Provision
	acts    map[string][]*Provision    // in the order of the act
	parts   map[cite.Cite][]*Provision // by chapter
	rules   map[ruleKey][]*Rule        // in the order of the act
}

// ruleKey is a name and the act that rules for it stand in.
type ruleKey struct{ name, act string }

func newIndex() *index {
	return &index{sources: map[string]*Source{}, facts: map[string]int{}, terms: map[string]*Term{}, rates: map[string]*Rate{}}
}

// place makes the provisions of a program, which are in order, ready to be
// found.
func (x *index) place(provisions []*Provision) {
	x.places, x.acts, x.parts = map[cite.Cite]*Provision{}, map[string][]*Provision{}, map[cite.Cite][]*Provision{}
	for _, p := range provisions {
		x.places[p.Cite.Place()] = p
		x.acts[p.Cite.Act] = append(x.acts[p.Cite.Act], p)
		if chapter := chapterOf(p.Cite); chapter.At[cite.Chapter] != (cite.Part{}) {
			x.parts[chapter] = append(x.parts[chapter], p)
		}
	}
}

func chapterOf(c cite.Cite) cite.Cite {
	at := cite.Cite{Act: c.Act}
	at.At[cite.Chapter] = c.At[cite.Chapter]
	return at
}

// below lists the provisions at a place and below it, in the order of the act.
func (x *index) below(c cite.Cite) []*Provision {
	if c = c.Place(); c.At[cite.Paragraph] == (cite.Part{}) {
		return x.parts[chapterOf(c)]
	}
	all := x.acts[c.Act]
	from := sort.Search(len(all), func(i int) bool { return cite.Compare(all[i].Cite.Place(), c) >= 0 })
	n := sort.Search(len(all)-from, func(i int) bool { return !c.Contains(all[from+i].Cite) })
	return all[from : from+n]
}

// conclude makes the rules of terms, which are in the order of the acts, ready
// to be found.
func (x *index) conclude(terms []*Term) {
	x.rules = map[ruleKey][]*Rule{}
	for _, t := range terms {
		for _, r := range t.Rules {
			k := ruleKey{t.Name, r.Wording.Provision.Cite.Act}
			x.rules[k] = append(x.rules[k], r)
		}
	}
}

// rulesBelow lists the rules for a name at a place and below it.
func (x *index) rulesBelow(name string, c cite.Cite) []*Rule {
	all := x.rules[ruleKey{name, c.Act}]
	if c.At[cite.Paragraph] == (cite.Part{}) {
		var below []*Rule
		for _, r := range all {
			if c.Contains(r.Wording.Provision.Cite) {
				below = append(below, r)
			}
		}
		return below
	}
	c = c.Place()
	from := sort.Search(len(all), func(i int) bool { return cite.Compare(all[i].Wording.Provision.Cite.Place(), c) >= 0 })
	n := sort.Search(len(all)-from, func(i int) bool { return !c.Contains(all[from+i].Wording.Provision.Cite) })
	return all[from : from+n]
}

// reached lists the rules that r meets by citing one place.
func (x *index) reached(r *Rule, place cite.Cite) []*Rule {
	var met []*Rule
	for _, other := range x.rulesBelow(r.Name, place) {
		if other.Wording.Provision != r.Wording.Provision {
			met = append(met, other)
		}
	}
	return met
}

// above returns the nearest provision that a place lies below, or nil.
func (x *index) above(c cite.Cite) *Provision {
	at := c
	for level := len(at.At) - 1; level > int(cite.Chapter); level-- {
		at.At[level] = cite.Part{}
		if p := x.places[at.Place()]; p != nil && p.Cite.Contains(c) {
			return p
		}
	}
	return nil
}
