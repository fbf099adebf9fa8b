package dsl

import (
	"slices"
	"strings"

	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/dsl/syntax"
)

// unread knows which parts of a rule set could not be read. What they hold is
// unknown; so nothing is said to be missing that may stand there, and a part
// that is reported already is not reported again for what follows from it. A
// nil unread leaves nothing out.
type unread struct {
	whole   bool  // a file that nothing was read of
	misread spans // what the parser refused
	parts   spans // that, and what was parsed but has lost its meaning

	searched int // bytes that were searched for names
}

// spans are places, by file.
type spans map[*source.File][]source.Span

func (s spans) add(part source.Span) { s[part.File] = append(s[part.File], part) }

// unreadOf gathers what the parser gave up on.
func unreadOf(found diag.List, files []*source.File) *unread {
	u := &unread{misread: spans{}, parts: spans{}}
	read := map[*source.File]bool{}
	for _, f := range files {
		read[f] = true
	}
	for _, d := range found {
		if d.Severity != diag.Error {
			continue
		}
		part := d.Span
		switch d.Code {
		case diag.UnclosedHeredoc: // takes the rest of the file with it
			part.End = len(part.File.Text)
		case diag.NotUTF8, diag.ControlCharacter: // names in it cannot even be searched for
			u.whole = true
		case diag.TooDeep: // nothing else in the file matters
			part.Start, part.End = 0, len(part.File.Text)
		}
		u.misread.add(part)
		u.parts.add(part)
		u.whole = u.whole || !read[d.Span.File]
	}
	return u
}

// nothing reports whether all was read.
func (u *unread) nothing() bool { return u == nil || !u.whole && len(u.parts) == 0 }

// lose notes a part that was parsed, but whose meaning is lost.
func (u *unread) lose(part source.Span) {
	if u != nil {
		u.parts.add(part)
	}
}

// absentFromBlock are the findings that a block lacks something.
var absentFromBlock = codeSet(
	diag.MissingAttribute, diag.MissingLabel, diag.NoWording, diag.EmptyWording, diag.EmptyRate, diag.MissingElse,
	diag.ListWithoutFields, diag.ChoiceWithoutOptions, diag.StatusWithoutReason, diag.ReasonWithoutStatus,
	diag.CaseWithoutSource, diag.CaseWithoutExpect,
)

// absentFromSet are the findings that a rule set lacks something.
var absentFromSet = codeSet(
	diag.UnknownName, diag.UnknownNameNear, diag.UnknownConclusion, diag.UnknownSource, diag.UnknownReplaced,
	diag.NotCarried, diag.NotCarriedAside, diag.MeetsNothing, diag.NoRules, diag.UnknownBase,
)

func codeSet(codes ...diag.Code) map[diag.Code]bool {
	set := map[diag.Code]bool{}
	for _, c := range codes {
		set[c] = true
	}
	return set
}

// keep leaves out the findings that follow from what is unread. What has
// errors keeps one.
func (u *unread) keep(found diag.List, files []*syntax.File) diag.List {
	if u.nothing() {
		return found
	}
	blocks := map[*source.File][]*syntax.Block{}
	for _, f := range files {
		blocks[f.Source] = f.Blocks
	}
	kept := slices.DeleteFunc(slices.Clone(found), func(d diag.Diagnostic) bool {
		return slices.ContainsFunc(u.misread[d.Span.File], func(part source.Span) bool { return touch(d.Span, part) }) ||
			absentFromSet[d.Code] && u.mayHold(d) ||
			absentFromBlock[d.Code] && u.reaches(innermost(blocks[d.Span.File], d.Span), d.Span)
	})
	if len(u.misread) == 0 && !u.whole && found.HasErrors() && !kept.HasErrors() {
		return found
	}
	return kept
}

// touch reports whether two places have a byte in common.
func touch(a, b source.Span) bool {
	return a.File != nil && a.File == b.File && a.Start < b.End && b.Start < a.End
}

// within reports whether a place lies in a part.
func within(s, part source.Span) bool {
	return s.File != nil && s.File == part.File && part.Start <= s.Start && s.End <= part.End
}

// reaches reports whether some part lies in a block, but for one place.
func (u *unread) reaches(b, but source.Span) bool {
	return slices.ContainsFunc(u.parts[b.File], func(part source.Span) bool { return within(part, b) && part != but })
}

// innermost is the extent of the block that a place stands directly in.
func innermost(blocks []*syntax.Block, at source.Span) source.Span {
	for _, b := range blocks {
		if within(at, b.Span) {
			if inner := innermost(b.Blocks, at); !inner.IsZero() {
				return inner
			}
			return b.Span
		}
	}
	return source.Span{}
}

// mayHold reports whether what a finding misses may stand in an unread part:
// whether the file of such a part has a block of that name.
func (u *unread) mayHold(d diag.Diagnostic) bool {
	word, _, _ := strings.Cut(strings.Trim(d.Span.Text(), `"`), ",")
	for file := range u.parts {
		if u.whole || u.searched > maxSearched || holds(file, word, d) {
			return true
		}
		u.searched += len(file.Text)
	}
	return u.whole
}

// maxSearched is how much text is searched for names that may not be missing.
const maxSearched = 256 << 20

// holds reports whether a file names a block by a word, or by a text that
// begins with it, but for the block that a finding is about.
func holds(f *source.File, word string, d diag.Diagnostic) bool {
	text := string(f.Text)
	for at := 0; ; at++ {
		found := strings.Index(text[at:], `"`+word)
		if found < 0 {
			return false
		}
		at += found
		here := source.Span{File: f, Start: at + 1, End: at + 1 + len(word)}
		keyword := strings.TrimSpace(text[strings.LastIndex(text[:at], "\n")+1 : at])
		names := isName(keyword) && (keyword == "regel") == (d.Code == diag.NoRules)
		if names && !within(here, d.Span) && isWord(text, here.Start, len(word)) {
			return true
		}
	}
}
