package dsl

import (
	"slices"

	"github.com/hjemmel/hjemmel/dsl/cite"
)

// Source returns the retskilde with a label, or nil.
func (p *Program) Source(label string) *Source {
	if p.index != nil {
		return p.index.sources[label]
	}
	for _, s := range p.Sources {
		if s.Label == label {
			return s
		}
	}
	return nil
}

// Fact returns the oplysning with a name, or nil.
func (p *Program) Fact(name string) *Fact {
	if i := p.factIndex(name); i >= 0 {
		return p.Facts[i]
	}
	return nil
}

// factIndex returns where in Facts the oplysning with a name stands, or -1.
func (p *Program) factIndex(name string) int {
	if p.index != nil {
		i, declared := p.index.facts[name]
		if !declared {
			return -1
		}
		if i < len(p.Facts) && p.Facts[i].Name == name {
			return i
		}
	}
	return slices.IndexFunc(p.Facts, func(f *Fact) bool { return f.Name == name })
}

// Term returns the begreb or afgørelse with a name, or nil.
func (p *Program) Term(name string) *Term {
	if p.index != nil {
		return p.index.terms[name]
	}
	for _, t := range p.Terms {
		if t.Name == name {
			return t
		}
	}
	return nil
}

// Rate returns the sats with a name, or nil.
func (p *Program) Rate(name string) *Rate {
	if p.index != nil {
		return p.index.rates[name]
	}
	for _, r := range p.Rates {
		if r.Name == name {
			return r
		}
	}
	return nil
}

// ProvisionAt returns the bestemmelse for exactly the place cited, or nil.
func (p *Program) ProvisionAt(c cite.Cite) *Provision {
	if p.index != nil {
		return p.index.places[c.Place()]
	}
	for _, provision := range p.Provisions {
		if provision.Cite.Place() == c.Place() {
			return provision
		}
	}
	return nil
}

// Outcomes returns the terms that people ask for, as declared.
func (p *Program) Outcomes() []*Term {
	var outcomes []*Term
	for _, t := range p.Terms {
		if t.Outcome {
			outcomes = append(outcomes, t)
		}
	}
	return outcomes
}

// Reached returns the rules that r meets by citing places in fraviger or
// suspenderer: those for the same name in the provisions cited and all that
// lies below them, in the order of the act. A rule never meets the rules of
// its own provision, also when a place above it is cited.
func (p *Program) Reached(r *Rule, places []cite.Cite) []*Rule {
	term := p.Term(r.Name)
	if term == nil {
		return nil
	}
	if p.index != nil && len(places) == 1 {
		return p.index.reached(r, places[0])
	}
	var met []*Rule
	for _, other := range term.Rules {
		at := other.Wording.Provision
		if at == r.Wording.Provision {
			continue
		}
		for _, place := range places {
			if place.Contains(at.Cite) {
				met = append(met, other)
				break
			}
		}
	}
	return met
}

// provisionFor is the provision that a citation in hjemmel stands for: the
// place itself, else the nearest above it, else the first below it.
func (p *Program) provisionFor(c cite.Cite) *Provision {
	if exact := p.index.places[c.Place()]; exact != nil {
		return exact
	}
	if above := p.index.above(c); above != nil {
		return above
	}
	if below := p.index.below(c); len(below) > 0 {
		return below[0]
	}
	return nil
}

func (p *Program) sourceLabels() []string {
	var labels []string
	for _, s := range p.Sources {
		labels = append(labels, s.Label)
	}
	return labels
}

func (p *Program) factNames() []string {
	var names []string
	for _, f := range p.Facts {
		names = append(names, f.Name)
	}
	return names
}

func (p *Program) termNames() []string {
	var names []string
	for _, t := range p.Terms {
		names = append(names, t.Name)
	}
	return names
}
