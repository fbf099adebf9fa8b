package dsl

import (
	"github.com/hjemmel/hjemmel/dsl/cite"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/official"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/dsl/syntax"
)

// fingerprint reads a fingeraftryk (clause 5).
func (l *loader) fingerprint(b *syntax.Block, w *Wording) {
	a := l.attrs(b, fingerprintForm)
	text, ok := a.text("er")
	if !ok {
		return
	}
	look, ok := official.Parse(text.Value)
	if !ok {
		l.report(diag.FingerprintNotation, text.Whole, text.Value)
	}
	for _, name := range b.Labels {
		if s := l.act(name); s != nil {
			w.Fingerprints = append(w.Fingerprints, Fingerprint{s, look, name.Whole})
		}
	}
}

// fingerprints reports a paragraph that has two fingerprints by one source,
// be it in two of its provisions.
func (l *loader) fingerprints() {
	type key struct {
		at     cite.Cite
		source *Source
	}
	first := map[key]source.Span{}
	for _, p := range l.program.Provisions {
		for _, w := range p.Wordings {
			for _, f := range w.Fingerprints {
				k := key{p.Cite.Paragraph(), f.Source}
				if other, twice := first[k]; twice {
					l.list.Add(diag.New(diag.FingerprintTwice, f.Span, k.at, f.Source.Label).With(diag.SeeOther, other))
				} else {
					first[k] = f.Span
				}
			}
		}
	}
}
