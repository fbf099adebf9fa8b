package syntax

import (
	"regexp"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/source"
	"golang.org/x/text/unicode/norm"
)

// Parse reads a rule or case file. When the list has errors, the file holds
// what could be read all the same.
func Parse(src *source.File) (*File, diag.List) {
	file := &File{Source: src}
	found, readable := checkText(src)
	if !readable {
		return file, found
	}
	p := &parser{file: src, found: found, relexed: maxRelexed, written: map[attrKey]*Attr{}, crowded: line{start: -1}}
	p.lex(0)
	p.unbalanced, p.surplus = p.opens() > 0, p.opens() < 0
	p.loose = slices.ContainsFunc(found, func(d diag.Diagnostic) bool { return d.Code == diag.NotNFC })
	var top Block
	p.body(&top, token{})
	for _, a := range top.Attrs {
		p.report(diag.New(diag.LooseAttribute, a.NameSpan, a.Name))
	}
	file.Blocks = top.Blocks
	p.found.Sort()
	return file, p.found
}

// maxRelexed bounds the bytes that are lexed again after open strings.
const maxRelexed = 4 * maxBytes

// parser goes through the tokens of one file.
type parser struct {
	file    *source.File
	tokens  []token // with end of file as last
	at      int
	depth   int
	found   diag.List
	relexed int // bytes that may still be lexed again
	written map[attrKey]*Attr

	unbalanced bool // there are more { than }: let the indentation say which one is open
	unclosed   bool // the line just read holds a string without an end
	surplus    bool // there are more } than {: let the indentation say which one is extra
	torn       bool // so did the line before
	crowded    line // the line last reported to hold too much
	spaced     int  // up to where hard spaces are reported
	stopped    bool // the rest of the file is left unread
	merging    bool // a merge began whose end has not been met
	loose      bool // some letters are written with loose accents, which is reported
}

func (p *parser) report(d diag.Diagnostic) {
	switch {
	case len(p.found) < maxFindings:
		p.found.Add(d)
	default:
		p.stop()
	}
}

// attrKey is a name in one block or record.
type attrKey struct {
	in   *[]*Attr
	name string
}

// deeper enters a bracket, unless it is one too many.
func (p *parser) deeper(open token) bool {
	if p.depth == maxDepth {
		p.report(diag.New(diag.TooDeep, p.spanOf(open), maxDepth))
		p.stop()
		return false
	}
	p.depth++
	return true
}

// body reads attributes and blocks into block, up to and with its closing
// brace, or to the end of the file when open is the zero token.
func (p *parser) body(block *Block, open token) {
	top := open == token{}
	for {
		p.skipNewlines()
		t := p.peek()
		switch {
		case top && t.kind == hclsyntax.TokenEOF:
			return
		case !top && (t.kind == hclsyntax.TokenEOF || p.endedBefore(open, t)):
			block.Span.End = p.tokens[max(p.at-1, 0)].end
			p.notClosed(open, "}")
			return
		case !top && t.kind == hclsyntax.TokenCBrace && !p.closesNothing(open, t):
			block.Span.End = p.next().end
			return
		case t.kind == hclsyntax.TokenIdent:
			p.torn, p.unclosed = p.unclosed, false
			p.item(block)
			p.endOfItem()
		default:
			p.unexpected(t)
		}
	}
}

// endedBefore reports, in a file that lacks a closing brace, whether the
// indentation of t shows that what open began should have ended before it.
func (p *parser) endedBefore(open, t token) bool {
	if !p.unbalanced {
		return false
	}
	outer, inner := open.line.indent, t.line.indent
	return t.leads() && (inner < outer || inner == outer && t.kind != hclsyntax.TokenCBrace)
}

// closesNothing reports, in a file with a closing brace too many, whether the
// indentation of t shows that it is not the one that ends what open began.
func (p *parser) closesNothing(open, t token) bool {
	return p.surplus && t.leads() && t.line.indent > open.line.indent
}

// notClosed refuses a bracket that the file or the block around it leaves open.
func (p *parser) notClosed(open token, closer string) {
	if p.stopped || open.start == open.end { // that one is missing is said already
		return
	}
	d := diag.New(diag.UnclosedBracket, p.spanOf(open), p.textOf(open), closer)
	if !p.is(hclsyntax.TokenEOF) {
		d = d.With(diag.NextBlockPlace, p.spanOf(p.peek()))
	}
	p.report(d)
}

// endOfItem wants the line to end after an attribute or block; what follows is
// read all the same.
func (p *parser) endOfItem() {
	if t := p.peek(); !p.atLineStart() && p.is(hclsyntax.TokenIdent, hclsyntax.TokenCBrace) {
		p.wantLine(t)
	}
}

// wantLine refuses, once a line, what should have a line of its own.
func (p *parser) wantLine(t token) {
	if t.line != p.crowded {
		p.crowded = t.line
		p.report(diag.New(diag.OwnLine, p.spanOf(t), p.textOf(t)))
	}
}

// unexpected refuses a line that starts with something else than a name.
func (p *parser) unexpected(t token) {
	if p.conflict(t) {
		return
	}
	switch text := p.textOf(t); t.kind {
	case hclsyntax.TokenCBrace, hclsyntax.TokenCBrack, hclsyntax.TokenCParen:
		p.report(diag.New(diag.ExtraBracket, p.spanOf(t), text))
		p.next()
		return
	case hclsyntax.TokenInvalid:
		p.report(diag.New(diag.InvalidCharacter, p.spanOf(t), text))
	case hclsyntax.TokenOQuote:
		name := p.quoted()
		p.report(diag.New(diag.InvalidName, name.Whole, name.Whole.Text()))
	default:
		p.report(diag.New(diag.ItemExpected, p.spanOf(t), firstLine(text)))
	}
	p.skipLine()
}

// conflictMarks begin the lines that git leaves where two edits met: the one,
// what both began from, the other, and the end.
var conflictMarks = []string{"<<<<<<<", "|||||||", "=======", ">>>>>>>"}

// conflict refuses the mark of a merge and reads the first of the two edits,
// without the other.
func (p *parser) conflict(t token) bool {
	rest := string(p.file.Text[t.start:])
	mark := slices.IndexFunc(conflictMarks, func(mark string) bool { return strings.HasPrefix(rest, mark) })
	if mark < 0 || !t.leads() || t.line.indent > 0 {
		return false
	}
	if mark == 0 || !p.merging {
		p.report(diag.New(diag.MergeMark, p.span(t.start, t.start+len(conflictMarks[mark])), conflictMarks[mark]))
	}
	p.merging = mark == 0
	if end := strings.Index(rest, "\n"+conflictMarks[3]); mark != 0 && end >= 0 {
		p.resume(p.lineEnd(t.start + end + 1))
		return true
	}
	p.skipLine()
	return true
}

func firstLine(text string) string {
	line, _, _ := strings.Cut(text, "\n")
	return strings.TrimSpace(line)
}

// skipLine leaves out the rest of a line and of the brackets opened on it.
func (p *parser) skipLine() {
	for depth := 0; ; p.next() {
		switch p.peek().kind {
		case hclsyntax.TokenOBrace, hclsyntax.TokenOBrack, hclsyntax.TokenOParen:
			depth++
		case hclsyntax.TokenCBrack, hclsyntax.TokenCParen:
			depth--
		case hclsyntax.TokenCBrace:
			if depth <= 0 {
				return
			}
			depth--
		case hclsyntax.TokenNewline:
			if depth <= 0 {
				return
			}
		case hclsyntax.TokenQuotedNewline:
			p.relex(p.peek().start)
			return
		case hclsyntax.TokenEOF:
			return
		}
	}
}

// item reads an attribute or a block.
func (p *parser) item(into *Block) {
	word := p.next()
	switch {
	case p.otherMark():
		p.block(into, word)
		return
	case p.lacksEquals(word):
		a := p.attr(word)
		p.report(diag.New(diag.MissingEquals, a.NameSpan, a.Name))
		a.Value, _ = p.value(inBody)
		into.Attrs = append(into.Attrs, a)
		return
	case p.isProse(word):
		if !p.torn { // else it is the rest of a text that lacks its mark
			p.report(diag.New(diag.ItemExpected, p.spanOf(word), p.textOf(word)))
		}
		p.skipLine()
		return
	}
	switch p.peek().kind {
	case hclsyntax.TokenEqual:
		p.field(&into.Attrs, p.attr(word), inBody)
	case hclsyntax.TokenColon:
		a := p.attr(word)
		p.colon(a)
		p.field(&into.Attrs, a, inBody)
	case hclsyntax.TokenOQuote, hclsyntax.TokenOBrace, hclsyntax.TokenIdent:
		p.block(into, word)
	case hclsyntax.TokenInvalid:
		if p.headsBlock() {
			p.block(into, word)
			return
		}
		p.unexpected(p.peek())
	default:
		if p.goesDeeper(word) {
			p.block(into, word)
			return
		}
		p.report(diag.New(diag.MissingEquals, p.spanOf(word), p.textOf(word)))
		p.skipLine()
	}
}

func (p *parser) attr(word token) *Attr {
	return &Attr{Name: p.name(p.spanOf(word)), NameSpan: p.spanOf(word)}
}

// block reads labels and what stands in braces.
func (p *parser) block(into *Block, word token) {
	b := &Block{Keyword: p.name(p.spanOf(word)), KeywordSpan: p.spanOf(word), Span: p.spanOf(word)}
	into.Blocks = append(into.Blocks, b)
	for p.is(hclsyntax.TokenOQuote) || p.otherMark() || p.is(hclsyntax.TokenIdent) && !(len(b.Labels) > 0 && p.startsAttribute()) {
		b.Labels = append(b.Labels, p.label())
	}
	b.Span.End = p.tokens[max(p.at-1, 0)].end
	open, ok := p.openBrace(b)
	if !ok || !p.deeper(open) {
		return
	}
	defer func() { p.depth-- }()
	b.Span.End = open.end
	if !p.is(hclsyntax.TokenIdent) {
		p.body(b, open)
		return
	}
	p.inline(b, open)
}

func (p *parser) label() source.Text {
	if p.is(hclsyntax.TokenOQuote) {
		return p.quoted()
	}
	if p.otherMark() {
		if v, ok := p.otherMarks(); ok {
			return v.Text
		}
	}
	t := p.next()
	text := p.textOf(t)
	p.report(diag.New(diag.UnquotedLabel, p.spanOf(t), text).Replace(diag.AddQuotes, `"`+text+`"`))
	return source.NewText(p.file, text, t.start)
}

// openBrace finds the brace after a block's labels, also where something is in the way.
func (p *parser) openBrace(b *Block) (token, bool) {
	if p.is(hclsyntax.TokenOBrace) {
		return p.next(), true
	}
	t := p.peek()
	if t.kind == hclsyntax.TokenInvalid {
		p.report(diag.New(diag.InvalidCharacter, p.spanOf(t), p.textOf(t)))
	} else {
		p.report(diag.New(diag.MissingBrace, b.Span, b.Keyword))
	}
	missing := token{kind: hclsyntax.TokenOBrace, start: b.Span.End, end: b.Span.End, line: lineAt(p.file.Text, b.Span.Start)}
	if p.startsAttribute() {
		return missing, true
	}
	for !p.is(hclsyntax.TokenOBrace, hclsyntax.TokenCBrace, hclsyntax.TokenNewline, hclsyntax.TokenEOF, hclsyntax.TokenQuotedNewline) {
		p.next()
	}
	before := p.at
	p.skipNewlines()
	if p.is(hclsyntax.TokenOBrace) {
		return p.next(), true
	}
	p.at = before
	if t.kind == hclsyntax.TokenNewline && p.goesDeeper(missing) {
		return missing, true
	}
	if p.is(hclsyntax.TokenQuotedNewline) {
		p.relex(p.peek().start)
	}
	return token{}, false
}

// inline reads a body that starts on the line of its brace: one attribute and
// the closing brace.
func (p *parser) inline(b *Block, open token) {
	first := p.peek()
	p.unclosed = false
	p.item(b)
	if p.is(hclsyntax.TokenComma) {
		p.next()
	}
	if p.is(hclsyntax.TokenCBrace) && len(b.Blocks) == 0 {
		b.Span.End = p.next().end
		return
	}
	if !p.unclosed {
		p.wantLine(first)
	}
	p.body(b, open)
}

var (
	validName    = regexp.MustCompile(`^[a-zæøåéäöü][a-z0-9æøåéäöü_]*$`)
	namesByHabit = strings.NewReplacer("-", "_")
)

// name checks a keyword or attribute name and returns the name that was meant.
func (p *parser) name(span source.Span) string {
	name := norm.NFC.String(span.Text()) // loose accents are reported already
	if validName.MatchString(name) {
		return name
	}
	d := diag.New(diag.InvalidName, span, name)
	meant := namesByHabit.Replace(strings.ToLower(name))
	if !validName.MatchString(meant) {
		p.report(d)
		return name
	}
	p.report(d.Replace(diag.Words{}, meant))
	return meant
}
