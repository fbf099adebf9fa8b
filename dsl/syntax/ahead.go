package syntax

import "github.com/hashicorp/hcl/v2/hclsyntax"

// What people left out is told from what follows; here is what the parser asks
// of the tokens ahead.

// headsBlock reports whether a brace ends the line.
func (p *parser) headsBlock() bool {
	end := p.at
	for p.tokens[end].kind != hclsyntax.TokenNewline && p.tokens[end].kind != hclsyntax.TokenEOF {
		end++
	}
	return p.tokens[end-1].kind == hclsyntax.TokenOBrace
}

// goesDeeper reports whether the next line that says something begins with a
// name, further in than the line of t.
func (p *parser) goesDeeper(t token) bool { return p.goesDeeperFrom(p.at, t) }

func (p *parser) goesDeeperFrom(start int, t token) bool {
	at := start
	for p.tokens[at].kind == hclsyntax.TokenNewline {
		at++
	}
	next := p.tokens[at]
	return at > start && next.kind == hclsyntax.TokenIdent && next.line.indent > t.line.indent
}

// startsAttribute reports whether a name and an equals sign follow.
func (p *parser) startsAttribute() bool {
	return p.is(hclsyntax.TokenIdent) && p.tokens[p.at+1].kind == hclsyntax.TokenEqual
}

// startsBlock reports whether a line follows that begins like a block.
func (p *parser) startsBlock() bool {
	next := p.tokens[min(p.at+1, len(p.tokens)-1)].kind
	return p.is(hclsyntax.TokenIdent) && p.peek().leads() && (next == hclsyntax.TokenOQuote || next == hclsyntax.TokenOBrace)
}

// lacksEquals reports whether a word in a block is followed by one text and
// nothing more, so that it is an attribute rather than a block.
func (p *parser) lacksEquals(word token) bool {
	if p.depth == 0 || !p.is(hclsyntax.TokenOQuote) {
		return false
	}
	at := p.at + 1
	for p.tokens[at].kind == hclsyntax.TokenQuotedLit {
		at++
	}
	if p.tokens[at].kind != hclsyntax.TokenCQuote {
		return false
	}
	switch p.tokens[at+1].kind {
	case hclsyntax.TokenCBrace:
		return true
	case hclsyntax.TokenNewline:
		return !p.goesDeeperFrom(at+1, word)
	}
	return false
}

// isProse reports whether a word and those after it on the line are neither an
// attribute nor the head of a block.
func (p *parser) isProse(word token) bool {
	words, at := 1, p.at
	for ; p.tokens[at].kind == hclsyntax.TokenIdent; at++ {
		words++
	}
	if words < 3 {
		return false
	}
	for ; p.tokens[at].kind != hclsyntax.TokenNewline && p.tokens[at].kind != hclsyntax.TokenEOF; at++ {
		switch p.tokens[at].kind {
		case hclsyntax.TokenOBrace, hclsyntax.TokenEqual:
			return false
		case hclsyntax.TokenQuotedNewline:
			return true
		}
	}
	return !p.goesDeeperFrom(at, word)
}
