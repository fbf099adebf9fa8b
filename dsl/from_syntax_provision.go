package dsl

import (
	"bytes"
	"sort"
	"strings"

	"github.com/hjemmel/hjemmel/dsl/cite"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/dsl/syntax"
	"github.com/hjemmel/hjemmel/dsl/value"
)

// provision reads a bestemmelse (clause 5).
func (l *loader) provision(b *syntax.Block) {
	a := l.attrs(b, provisionForm)
	p := &Provision{Summary: a.string("resumé"), Span: label(b).Whole}
	l.formulas[&p.Date] = a.formula("skæringsdato")
	p.See = cites(l.must(a.references("jf")))
	p.MovedFrom = l.movedFrom(a)
	var ok bool
	if p.Cite, ok = l.cite(label(b)); ok {
		p.Source = l.program.Source(p.Cite.Act)
	} else {
		l.unread.lose(label(b).Whole)
	}
	if len(b.Blocks) == 0 {
		l.report(diag.NoWording, b.KeywordSpan)
	}
	for _, nested := range b.Blocks {
		if nested.Keyword == "affattelse" {
			l.wording(nested, p)
		}
	}
	l.sortWordings(p)
	l.blocks[p] = b
	if ok && l.place(p) {
		l.program.Provisions = append(l.program.Provisions, p)
	} else {
		l.homeless = append(l.homeless, p)
	}
}

// place reports a provision that stands twice or out of the act's order.
func (l *loader) place(p *Provision) bool {
	if other := l.places[p.Cite.Place()]; other != nil {
		l.list.Add(diag.New(diag.ProvisionTwice, p.Span, p.Cite).With(diag.SeeOther, other.Span))
		return false
	}
	l.places[p.Cite.Place()] = p
	previous := l.last[p.Source]
	l.last[p.Source] = p
	if previous != nil && previous.Span.File == p.Span.File && cite.Compare(previous.Cite, p.Cite) > 0 {
		d := diag.New(diag.OutOfOrder, p.Span, p.Cite, previous.Cite).With(diag.SeeOther, previous.Span)
		if l.maySuggest() {
			d.Fixes = []diag.Fix{l.moveUp(p)}
		}
		l.list.Add(d)
	}
	return true
}

// moveUp is the fix that puts a provision where it stands in the act: before
// the first of the file that comes after it.
func (l *loader) moveUp(p *Provision) diag.Fix {
	own := withRemarks(l.blocks[p].Span)
	text := own.Text()
	if !strings.HasSuffix(text, "\n\n") {
		text += "\n"
	}
	fix := diag.Fix{Title: diag.MoveUp, Edits: []diag.Edit{{Span: own}}}
	for _, other := range l.program.Provisions {
		if other.Source == p.Source && other.Span.File == p.Span.File && cite.Compare(other.Cite, p.Cite) > 0 {
			at := withRemarks(l.blocks[other].Span)
			at.End = at.Start
			fix.Edits = append(fix.Edits, diag.Edit{Span: at, New: text})
			break
		}
	}
	return fix
}

// withRemarks extends a block to the remarks right above it and to the blank
// line after it.
func withRemarks(s source.Span) source.Span {
	text := s.File.Text
	for s.Start > 0 {
		above := bytes.LastIndexByte(text[:s.Start-1], '\n') + 1
		if line := bytes.TrimSpace(text[above:s.Start]); !bytes.HasPrefix(line, []byte("#")) && !bytes.HasPrefix(line, []byte("//")) {
			break
		}
		s.Start = above
	}
	for range 2 {
		if line := bytes.IndexByte(text[s.End:], '\n'); line >= 0 && len(bytes.TrimSpace(text[s.End:s.End+line])) == 0 {
			s.End += line + 1
		}
	}
	return s
}

// movedFrom reads rykket_fra, which is one place.
func (l *loader) movedFrom(a attrs) *cite.Cite {
	text, ok := a.text("rykket_fra")
	if !ok {
		return nil
	}
	c, ok := l.cite(text)
	if !ok {
		return nil
	}
	l.must([]reference{{c, text.Whole}})
	return &c
}

// must notes citations that a provision has to carry.
func (l *loader) must(refs []reference) []reference {
	l.refs = append(l.refs, refs...)
	return refs
}

// wording reads an affattelse.
func (l *loader) wording(b *syntax.Block, p *Provision) {
	a := l.attrs(b, wordingForm)
	w := &Wording{
		Provision:  p,
		Label:      label(b).Value,
		By:         l.acts(a),
		Repealed:   a.flag("ophævet"),
		Status:     a.word("status", wordingStatus),
		Reason:     a.string("begrundelse"),
		Notes:      a.notes(),
		Incomplete: a.string("ufuldstændig"),
		Span:       label(b).Whole,
	}
	dated := l.wordingDays(a, w)
	for _, nested := range b.Blocks {
		switch nested.Keyword {
		case "overgang":
			l.transition(nested, w)
		case "regel":
			l.rule(nested, w)
		case "fingeraftryk":
			l.fingerprint(nested, w)
		}
	}
	l.content(a, w)
	if !dated {
		l.unread.lose(w.Span)
	} else {
		w.publish()
		p.Wordings = append(p.Wordings, w)
	}
}

// wordingDays reads the label, virkning_fra and tidligst.
func (l *loader) wordingDays(a attrs, w *Wording) bool {
	if w.Label == "" {
		return false
	}
	var ok bool
	if w.InForce, ok = l.day(label(a.block)); !ok {
		return false
	}
	w.Effect, w.Earliest = w.InForce, w.InForce
	if d, ok := a.day("virkning_fra"); ok {
		w.Effect = d
	}
	if d, ok := a.day("tidligst"); ok {
		w.Earliest = d
		if d >= w.InForce {
			l.report(diag.EarliestNotEarlier, a.at("tidligst").Value.Span, a.string("tidligst"), w.Label)
		}
	}
	return true
}

// acts reads ved: the declared sources that made a wording.
func (l *loader) acts(a attrs) []*Source {
	var by []*Source
	for _, t := range a.texts("ved") {
		if s := l.act(t); s != nil {
			by = append(by, s)
		}
	}
	return by
}

// act finds a declared source, or reports that there is none.
func (l *loader) act(t source.Text) *Source {
	s := l.program.Source(t.Value)
	if s == nil && t.Value != "" {
		d := diag.New(diag.UnknownSource, t.Whole, t.Value)
		l.list.Add(l.suggest(d, t.Value, l.program.sourceLabels))
	}
	return s
}

// publish works out from when the wording is known, and whether it is a bill.
func (w *Wording) publish() {
	w.Known = value.MinDay
	for _, s := range w.By {
		known := w.Effect
		if s.Dated {
			known = s.Public
		}
		w.Known = max(w.Known, known)
		w.Bill = w.Bill || s.Bill
	}
}

// content reports a wording that says nothing, or two things: it has rules,
// or a status with its reason, or is repealed.
func (l *loader) content(a attrs, w *Wording) {
	status := a.has("status")
	switch {
	case w.Repealed && len(w.Rules) > 0:
		l.report(diag.RepealedWithRules, w.Rules[0].Span)
	case w.Repealed && status:
		l.report(diag.RepealedWithStatus, a.span("status"))
	case status && len(w.Rules) > 0:
		l.report(diag.StatusWithRules, w.Rules[0].Span, w.Status)
	case status && !a.has("begrundelse"):
		l.report(diag.StatusWithoutReason, a.span("status"), w.Status)
	case !status && a.has("begrundelse"):
		l.report(diag.ReasonWithoutStatus, a.span("begrundelse"))
	case !status && !w.Repealed && len(w.Rules) == 0:
		l.report(diag.EmptyWording, a.block.KeywordSpan)
	}
}

// sortWordings orders wordings by the day they are in force from, which is not
// always the order in which they take effect (clause 11).
func (l *loader) sortWordings(p *Provision) {
	sort.SliceStable(p.Wordings, func(i, j int) bool { return p.Wordings[i].InForce < p.Wordings[j].InForce })
	for i, w := range p.Wordings[min(1, len(p.Wordings)):] {
		if before := p.Wordings[i]; before.InForce == w.InForce {
			l.list.Add(diag.New(diag.SameDay, w.Span, w.InForce).With(diag.SeeOther, before.Span))
		}
	}
}

// transition reads an overgang (clause 11).
func (l *loader) transition(b *syntax.Block, w *Wording) {
	a := l.attrs(b, transitionForm)
	if w.Transition != nil {
		l.list.Add(diag.New(diag.TransitionTwice, b.KeywordSpan).With(diag.SeeOther, w.Transition.Span))
		return
	}
	refs := a.references("hjemmel")
	l.asides = append(l.asides, refs...)
	w.Transition = &Transition{Law: cites(refs), Summary: a.string("resumé"), Span: b.KeywordSpan}
	l.formulas[&w.Transition.Unless] = a.formula("gælder_ikke_hvis")
}

// rule reads a regel.
func (l *loader) rule(b *syntax.Block, w *Wording) {
	a := l.attrs(b, ruleForm)
	r := &Rule{
		Name:       label(b).Value,
		Wording:    w,
		Notes:      a.notes(),
		Incomplete: a.string("ufuldstændig"),
		Span:       label(b).Whole,
	}
	r.Overrides = l.ruleReferences(a, r, "fraviger")
	r.Suspends = l.ruleReferences(a, r, "suspenderer")
	l.formulas[&r.When] = a.formula("når")
	if a.has("er") {
		l.formulas[&r.Is] = a.formula("er")
	}
	switch {
	case a.has("suspenderer") && a.has("er"):
		l.report(diag.SuspensionWithValue, a.span("er"), r.Name)
	case a.has("suspenderer") && a.has("fraviger"):
		l.report(diag.SuspensionOverrides, a.span("fraviger"))
	case !a.has("suspenderer") && !a.has("er"):
		l.report(diag.MissingAttribute, b.KeywordSpan, b.Keyword, "er")
	}
	if r.Name != "" {
		w.Rules = append(w.Rules, r)
	}
}

// ruleReferences reads fraviger or suspenderer and keeps the places, since
// each citation must meet a rule.
func (l *loader) ruleReferences(a attrs, r *Rule, name string) []cite.Cite {
	refs := l.must(a.references(name))
	for _, ref := range refs {
		l.targets = append(l.targets, target{r, ref})
	}
	return cites(refs)
}
