package syntax

import (
	"bytes"
	"unicode"
	"unicode/utf8"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/source"
)

// token is a word, a sign or a piece of a string.
type token struct {
	kind       hclsyntax.TokenType
	start, end int
	line       line
}

// line is where a token's line begins, and how far its first word stands in.
type line struct {
	start, indent int
}

func lineAt(text []byte, offset int) line {
	start := bytes.LastIndexByte(text[:offset], '\n') + 1
	rest := text[start:]
	return line{start, len(rest) - len(bytes.TrimLeft(rest, " \t"))}
}

// leads reports whether t is the first on its line.
func (t token) leads() bool { return t.start == t.line.start+t.line.indent }

// lex reads the tokens from an offset on. Remarks are left out, but for the
// line ending of the ones that reach to it.
func (p *parser) lex(from int) {
	tokens, _ := hclsyntax.LexConfig(p.file.Text[from:], "", hcl.Pos{Byte: from})
	p.tokens, p.at = make([]token, 0, len(tokens)), 0
	line, last := lineAt(p.file.Text, from), from
	for _, t := range tokens {
		if t.Type == hclsyntax.TokenInvalid && p.unseen(t.Range.Start.Byte, t.Bytes) {
			continue
		}
		next := token{kind: t.Type, start: t.Range.Start.Byte, end: t.Range.End.Byte}
		if t.Type == hclsyntax.TokenComment {
			if !bytes.HasSuffix(t.Bytes, []byte("\n")) {
				continue
			}
			next = token{kind: hclsyntax.TokenNewline, start: next.end - 1, end: next.end}
		}
		if bytes.IndexByte(p.file.Text[last:next.start], '\n') >= 0 {
			line = lineAt(p.file.Text, next.start)
		}
		next.line, last = line, next.start
		p.tokens = append(p.tokens, next)
	}
}

// unseen reports whether a piece that is no token is a space of another kind,
// or an invisible character, which has been reported. Both are passed over.
func (p *parser) unseen(at int, piece []byte) bool {
	r, size := utf8.DecodeRune(piece)
	if size != len(piece) || !isInvisible(r) && !unicode.IsSpace(r) {
		return false
	}
	if !isInvisible(r) && at >= p.spaced {
		p.spaced = at + size
		p.report(diag.New(diag.OtherSpace, p.span(at, at+size), codePoint(r)).Replace(diag.PlainSpace, " "))
	}
	return true
}

// opens counts the braces that are not closed.
func (p *parser) opens() int {
	open := 0
	for _, t := range p.tokens {
		switch t.kind {
		case hclsyntax.TokenOBrace:
			open++
		case hclsyntax.TokenCBrace:
			open--
		}
	}
	return open
}

func (p *parser) peek() token { return p.tokens[p.at] }

func (p *parser) next() token {
	t := p.tokens[p.at]
	if t.kind != hclsyntax.TokenEOF {
		p.at++
	}
	return t
}

func (p *parser) is(kinds ...hclsyntax.TokenType) bool {
	for _, k := range kinds {
		if p.peek().kind == k {
			return true
		}
	}
	return false
}

func (p *parser) skipNewlines() {
	for p.is(hclsyntax.TokenNewline) {
		p.next()
	}
}

// resume goes on from an offset, which may lie inside what was lexed as a string.
func (p *parser) resume(offset int) {
	for p.peek().start < offset && !p.is(hclsyntax.TokenEOF) {
		p.next()
	}
	if p.at > 0 && p.tokens[p.at-1].end > offset || p.peek().kind == hclsyntax.TokenQuotedNewline {
		p.relex(offset)
	}
}

func (p *parser) relex(offset int) {
	p.relexed -= len(p.file.Text) - offset
	if p.relexed < 0 {
		p.stop()
	}
	if !p.stopped {
		p.lex(offset)
	}
}

// stop leaves the rest of the file unread.
func (p *parser) stop() {
	p.stopped = true
	p.at = len(p.tokens) - 1
}

func (p *parser) span(start, end int) source.Span {
	return source.Span{File: p.file, Start: start, End: end}
}

func (p *parser) spanOf(t token) source.Span { return p.span(t.start, t.end) }

func (p *parser) textOf(t token) string { return string(p.file.Text[t.start:t.end]) }

// lineEnd is the offset of the line ending at or after offset.
func (p *parser) lineEnd(offset int) int {
	if i := bytes.IndexByte(p.file.Text[offset:], '\n'); i >= 0 {
		return offset + i
	}
	return len(p.file.Text)
}

// atLineStart reports whether a line ending was read last: what was being read
// has been given up before this line.
func (p *parser) atLineStart() bool {
	return p.at > 0 && p.tokens[p.at-1].kind == hclsyntax.TokenNewline
}
