package dsl

import (
	"bytes"
	"slices"

	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/dsl/syntax"
)

// Waiver is an accepteret block: those who keep the rules have seen a warning
// about a block, and say why it may stay (clause 40).
type Waiver struct {
	Code   diag.Code
	Reason string
	Block  source.Span // what it concerns, with all that stands in it
	Span   source.Span // its label

	own source.Span // the accepteret block itself
}

// waivable are the findings that accepteret can accept: those that may be
// right in the circumstances.
var waivable = []diag.Code{
	diag.UnusedFact, diag.UnusedTerm, diag.UnusedRate, diag.NoRules, diag.NotCarriedAside, diag.OutOfOrder,
	diag.AlwaysMet, diag.NeverMet, diag.DayOfCase, diag.FigureWithoutLaw, diag.BoundWithoutLaw, diag.RuleWithoutCase,
}

// ofLoad are those that Load looks for.
func ofLoad() []diag.Code {
	return slices.DeleteFunc(slices.Clone(waivable), func(c diag.Code) bool {
		return c == diag.FigureWithoutLaw || c == diag.BoundWithoutLaw || c == diag.RuleWithoutCase
	})
}

var waiverForm = form{label: true, required: []string{"begrundelse"}}

// waivers takes the accepteret blocks out of files: they say nothing of the
// law, and are no part of its identity.
func (r *reader) waivers(files []*syntax.File) []*syntax.File {
	bare := make([]*syntax.File, len(files))
	for i, f := range files {
		bare[i] = &syntax.File{Source: f.Source, Blocks: r.withoutWaivers(f.Blocks)}
	}
	return bare
}

func (r *reader) withoutWaivers(blocks []*syntax.Block) []*syntax.Block {
	out := make([]*syntax.Block, len(blocks))
	for i, b := range blocks {
		out[i] = b
		if !slices.ContainsFunc(b.Blocks, holdsWaiver) {
			continue
		}
		bare := *b
		bare.Blocks = nil
		for _, inner := range b.Blocks {
			if inner.Keyword == waiverKeyword {
				r.waiver(inner, b)
			} else {
				bare.Blocks = append(bare.Blocks, inner)
			}
		}
		bare.Blocks = r.withoutWaivers(bare.Blocks)
		out[i] = &bare
	}
	return out
}

const waiverKeyword = "accepteret"

// holdsWaiver reports whether a block is an accepteret, or has one somewhere
// in it.
func holdsWaiver(b *syntax.Block) bool {
	return b.Keyword == waiverKeyword || slices.ContainsFunc(b.Blocks, holdsWaiver)
}

func (r *reader) waiver(b, around *syntax.Block) {
	a := r.attrs(b, waiverForm)
	name := label(b)
	w := &Waiver{Code: diag.Code(name.Value), Reason: a.string("begrundelse"), Block: around.Span, Span: name.Whole, own: b.Span}
	if name.Value != "" && !slices.Contains(waivable, w.Code) {
		d := diag.New(diag.NotWaivable, name.Whole, name.Value)
		r.list.Add(r.suggest(d, name.Value, waivableNames))
		return
	}
	r.program.Waivers = append(r.program.Waivers, w)
}

func waivableNames() []string {
	var names []string
	for _, c := range waivable {
		names = append(names, string(c))
	}
	return names
}

// Waive leaves out of findings those that an accepteret accepts, and adds a
// warning for each accepteret that accepts none. Only the codes given were
// looked for; the accepteret of others may be needed elsewhere.
func (p *Program) Waive(found diag.List, codes ...diag.Code) diag.List {
	needed, byCode := map[*Waiver]bool{}, map[waiverKey][]*Waiver{}
	for _, w := range p.Waivers {
		k := waiverKey{w.Block.File, w.Code}
		byCode[k] = append(byCode[k], w)
	}
	var left diag.List
	for _, d := range found {
		if w := nearestWaiver(byCode, d); w != nil {
			needed[w] = true
		} else {
			left.Add(d)
		}
	}
	for _, w := range p.Waivers {
		if slices.Contains(codes, w.Code) && !needed[w] {
			d := diag.New(diag.UnneededWaiver, w.Span, string(w.Code))
			d.Fixes = []diag.Fix{{Title: diag.DropWaiver, Edits: []diag.Edit{{Span: wholeLines(w.own)}}}}
			left.Add(d)
		}
	}
	return left
}

// waiverKey is where an accepteret can be looked for.
type waiverKey struct {
	file *source.File
	code diag.Code
}

// nearestWaiver finds the accepteret nearest to a finding.
func nearestWaiver(byCode map[waiverKey][]*Waiver, d diag.Diagnostic) *Waiver {
	var nearest *Waiver
	for _, w := range byCode[waiverKey{d.Span.File, d.Code}] {
		if within(d.Span, w.Block) && (nearest == nil || within(w.Block, nearest.Block) && w.Block != nearest.Block) {
			nearest = w
		}
	}
	return nearest
}

// wholeLines extends a block to the lines that it takes up, with the blank
// line that parts it from what stands before.
func wholeLines(s source.Span) source.Span {
	text := s.File.Text
	for s.Start > 0 && (text[s.Start-1] == ' ' || text[s.Start-1] == '\t') {
		s.Start--
	}
	if s.End < len(text) && text[s.End] == '\r' {
		s.End++
	}
	if s.End < len(text) && text[s.End] == '\n' {
		s.End++
	}
	for _, blank := range []string{"\n\n", "\n\r\n"} {
		if bytes.HasSuffix(text[:s.Start], []byte(blank)) {
			s.Start -= len(blank) - 1
			break
		}
	}
	return s
}
