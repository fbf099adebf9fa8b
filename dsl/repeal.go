package dsl

import (
	"sort"

	"github.com/hjemmel/hjemmel/dsl/diag"
)

// repeals carries each repeal down: an affattelse that is ophævet on a whole
// paragraph ends every stykke, nummer and punktum below it, under the same
// transitional rule (clause 11). A provision that says itself what happens on
// that day, or that begins later, is left alone.
func (l *loader) repeals() {
	written := map[*Provision][]*Wording{}
	for _, p := range l.program.Provisions {
		written[p] = p.Wordings
	}
	n := 0
	for _, above := range l.program.Provisions {
		for _, w := range written[above] {
			if !w.Repealed {
				continue
			}
			for _, below := range l.program.index.below(above.Cite) {
				if below == above || !below.endsWith(w) {
					continue
				}
				if n++; n > maxWordings {
					l.report(diag.TooManyWordings, w.Span, maxWordings)
					return
				}
				l.repeal(below, w)
			}
		}
	}
}

// endsWith reports whether a repeal from above has something to end here.
func (p *Provision) endsWith(w *Wording) bool {
	begun := false
	for _, own := range p.Wordings {
		if own.Effect == w.Effect {
			return false
		}
		begun = begun || own.Effect < w.Effect
	}
	return begun
}

func (l *loader) repeal(p *Provision, above *Wording) {
	w := *above
	w.Provision, w.Above, w.Fingerprints = p, above.Provision, nil
	if t := above.Transition; t != nil {
		own := *t
		w.Transition = &own
		l.formulas[&own.Unless] = l.formulas[&t.Unless]
	}
	p.Wordings = append(p.Wordings[:len(p.Wordings):len(p.Wordings)], &w)
	sort.SliceStable(p.Wordings, func(i, j int) bool { return p.Wordings[i].Effect < p.Wordings[j].Effect })
}
