package dsl

import (
	"cmp"
	"slices"
	"strings"

	"github.com/hjemmel/hjemmel/dsl/cite"
	"github.com/hjemmel/hjemmel/dsl/official"
	"github.com/hjemmel/hjemmel/dsl/value"
)

// Verdict is how a paragraph of the rules stands to an official text.
type Verdict uint8

// The verdicts.
const (
	Same        Verdict = iota // as its fingerprint says
	Drifted                    // the text is another
	Unprinted                  // in the text, but no wording has a fingerprint of it
	NotInText                  // it has a fingerprint, but the text does not have the paragraph
	OutsideText                // in the text, but no provision stands for it
)

// Verification is what became of one paragraph held against an official text.
type Verification struct {
	Paragraph cite.Cite // act and §
	Verdict   Verdict
	Wording   *Wording             // that has the fingerprint
	Was, Is   official.Fingerprint // what the wording says, and what the text is
}

// TextsOf returns the sources that a document is the text of: those whose eli
// names its year and number.
func (p *Program) TextsOf(doc *official.Document) []*Source {
	year, number, ok := strings.Cut(doc.ID, ":")
	var texts []*Source
	for _, s := range p.Sources {
		if ok && strings.HasSuffix(strings.TrimRight(s.ELI, "/"), "/"+year+"/"+number) {
			texts = append(texts, s)
		}
	}
	return texts
}

// Verify holds the fingerprints by some sources against a document, paragraph
// by paragraph in the order of the acts. The acts whose other paragraphs are
// looked for are the document itself, those that have such a fingerprint, and
// those named.
func (p *Program) Verify(doc *official.Document, texts []*Source, acts ...string) []Verification {
	var found []Verification
	for _, provision := range p.Provisions {
		if !doc.Amends() && slices.Contains(texts, provision.Source) {
			acts = append(acts, provision.Cite.Act)
		}
		for _, w := range provision.Wordings {
			for _, f := range w.Fingerprints {
				if slices.Contains(texts, f.Source) {
					found = append(found, p.verify(doc, w, f))
					acts = append(acts, provision.Cite.Act)
				}
			}
		}
	}
	slices.Sort(acts)
	for _, act := range slices.Compact(acts) {
		found = append(found, p.unprinted(doc, act, found)...)
	}
	slices.SortStableFunc(found, func(a, b Verification) int { return cite.Compare(a.Paragraph, b.Paragraph) })
	return found
}

func (p *Program) verify(doc *official.Document, w *Wording, f Fingerprint) Verification {
	v := Verification{Paragraph: w.Provision.Cite.Paragraph(), Verdict: NotInText, Wording: w, Was: f.Fingerprint}
	if there := p.find(doc, v.Paragraph); there != nil {
		v.Verdict, v.Is = Drifted, there.Fingerprint
		if v.Is.Sum == v.Was.Sum {
			v.Verdict = Same
		}
	}
	return v
}

// find finds a paragraph of an act in a document. In an amending act it is one
// that the document inserts, unless the act is the document itself.
func (p *Program) find(doc *official.Document, at cite.Cite) *official.Paragraph {
	inserted := doc.Amends() && !slices.Contains(p.TextsOf(doc), p.Source(at.Act))
	return doc.Find(at.At[cite.Paragraph], inserted)
}

// unprinted lists the paragraphs of a document, read as a text of an act, that
// are not among those found.
func (p *Program) unprinted(doc *official.Document, act string, found []Verification) []Verification {
	var rest []Verification
	for _, there := range doc.Paragraphs {
		at := cite.Cite{Act: act}
		at.At[cite.Paragraph] = there.Number
		v := Verification{Paragraph: at, Verdict: OutsideText, Is: there.Fingerprint}
		if slices.ContainsFunc(p.Provisions, func(x *Provision) bool { return at.Contains(x.Cite) }) {
			v.Verdict = Unprinted
		}
		if p.find(doc, at) != nil && !slices.ContainsFunc(found, func(x Verification) bool { return x.Paragraph == at }) {
			rest = append(rest, v)
		}
	}
	return rest
}

// Printed is a fingerprint that a wording may be given.
type Printed struct {
	Wording *Wording
	Fingerprint
}

// Print finds a wording for each paragraph of an act that a document has and
// that has no fingerprint by the text: one that the text made, or else the
// first of the paragraph that was in force on a day.
func (p *Program) Print(doc *official.Document, text *Source, act string, day value.Day) []Printed {
	var found []Printed
	for _, v := range p.Verify(doc, []*Source{text}, act) {
		if v.Verdict != Unprinted || v.Paragraph.Act != act {
			continue
		}
		if w := p.wordingOf(v.Paragraph, text, day); w != nil {
			found = append(found, Printed{w, Fingerprint{Source: text, Fingerprint: v.Is}})
		}
	}
	return found
}

// wordingOf chooses the wording of a paragraph that a text shows.
func (p *Program) wordingOf(paragraph cite.Cite, text *Source, day value.Day) *Wording {
	var made, inForce *Wording
	for _, provision := range p.Provisions {
		if !paragraph.Contains(provision.Cite) {
			continue
		}
		var applies *Wording
		for _, w := range provision.Wordings {
			if made == nil && !w.Repealed && slices.Contains(w.By, text) {
				made = w
			}
			if w.Effect <= day {
				applies = w
			}
		}
		if inForce == nil && applies != nil && !applies.Repealed {
			inForce = applies
		}
	}
	return cmp.Or(made, inForce)
}
