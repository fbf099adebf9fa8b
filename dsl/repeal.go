package dsl

import (
	"cmp"
	"slices"

	"github.com/hjemmel/hjemmel/dsl/diag"
)

// repeals carries each repeal down: an affattelse that is ophævet on a whole
// paragraph ends every stykke, nummer and punktum below it, under the same
// transitional rule (clause 11). A provision that begins later is left alone.
func (l *loader) repeals() {
	reached := map[*Provision][]*Wording{}
	n := 0
	for _, above := range l.program.Provisions {
		for _, w := range above.Wordings {
			if !w.Repealed {
				continue
			}
			for _, below := range l.program.index.below(above.Cite) {
				if below == above || !below.begunBefore(w) {
					continue
				}
				if n++; n > maxWordings {
					l.report(diag.TooManyWordings, w.Span, maxWordings)
					return
				}
				reached[below] = append(reached[below], l.repeal(below, w))
			}
		}
	}
	for p, from := range reached {
		p.Wordings = merged(p.Wordings, from)
	}
}

// begunBefore reports whether a repeal from above has something to end here.
func (p *Provision) begunBefore(w *Wording) bool {
	return slices.ContainsFunc(p.Wordings, func(own *Wording) bool { return own.InForce < w.InForce })
}

// repeal is a repeal from above as a wording of a provision.
func (l *loader) repeal(p *Provision, above *Wording) *Wording {
	w := *above
	w.Provision, w.Above, w.Fingerprints = p, above.Provision, nil
	if t := above.Transition; t != nil {
		own := *t
		w.Transition = &own
		l.formulas[&own.Unless] = l.formulas[&t.Unless]
	}
	return &w
}

// merged puts the repeals that reach a provision, those from nearest by last,
// among its own wordings. Of one day, what is nearest says what happens: the
// others are left out, but for those that may count where it does not, since
// it is not public yet or a bill.
func merged(own, reached []*Wording) []*Wording {
	all := slices.Concat(reached, own)
	slices.SortStableFunc(all, func(a, b *Wording) int { return cmp.Compare(a.InForce, b.InForce) })
	var kept, ofDay []*Wording
	for _, w := range slices.Backward(all) {
		if len(ofDay) > 0 && ofDay[0].InForce != w.InForce {
			ofDay = nil
		}
		if w.Above != nil && len(ofDay) > 0 {
			if slices.ContainsFunc(ofDay, w.impliedBy) {
				continue
			}
			w.Instead = ofDay[len(ofDay)-1]
		}
		kept, ofDay = append(kept, w), append(ofDay, w)
	}
	slices.Reverse(kept)
	return kept
}

// impliedBy reports whether another wording counts wherever w does: it was
// public no later, and is no bill that w is not.
func (w *Wording) impliedBy(other *Wording) bool {
	return other.Known <= w.Known && !slices.ContainsFunc(other.By, func(act *Source) bool {
		return act.Bill && !slices.Contains(w.By, act)
	})
}
