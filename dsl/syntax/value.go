package syntax

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/source"
)

// place is where a value stands; it decides where a value without quotation
// marks ends.
type place uint8

const (
	inBody place = iota
	inList
	inObject
)

// field reads = and a value for a name.
func (p *parser) field(into *[]*Attr, a *Attr, where place) {
	equals := p.next()
	value, ok := p.value(where)
	if !ok {
		p.report(diag.New(diag.MissingValue, p.span(a.NameSpan.Start, equals.end), a.Name))
		return
	}
	a.Value = value
	key := attrKey{into, a.Name}
	if earlier := p.written[key]; earlier != nil {
		p.report(diag.New(diag.DuplicateAttribute, a.NameSpan, a.Name).With(diag.EarlierPlace, earlier.NameSpan, a.Name))
		return
	}
	p.written[key] = a
	*into = append(*into, a)
}

// value reads a value; it reports false if there is none.
func (p *parser) value(where place) (Value, bool) {
	first := p.at
	var v Value
	switch p.peek().kind {
	case hclsyntax.TokenNewline, hclsyntax.TokenEOF, hclsyntax.TokenComma, hclsyntax.TokenCBrace, hclsyntax.TokenCBrack:
		return v, false
	case hclsyntax.TokenOQuote:
		v = textValue(p.quoted())
	case hclsyntax.TokenOHeredoc:
		v = textValue(p.heredoc())
	case hclsyntax.TokenOBrack:
		v = p.list()
	case hclsyntax.TokenOBrace:
		v = p.object()
	default:
		if v, ok := p.bare(where); ok {
			return v, true
		}
		p.at = first
		return p.unquoted(where), true
	}
	p.endOfValue(where)
	return v, true
}

func textValue(text source.Text) Value { return Value{Kind: Text, Text: text, Span: text.Whole} }

var validNumber = regexp.MustCompile(`^-?[0-9]+(\.[0-9]+)?$`)

// bare reads a number, true or false that stands alone.
func (p *parser) bare(where place) (Value, bool) {
	start := p.next()
	end := start
	if start.kind == hclsyntax.TokenMinus && p.is(hclsyntax.TokenNumberLit) {
		end = p.next()
	}
	if !p.atEnd(where) {
		return Value{}, false
	}
	span := p.span(start.start, end.end)
	switch word := p.textOf(end); {
	case end.kind == hclsyntax.TokenNumberLit:
		return p.number(start, end), true
	case word == "true" || word == "false":
		return Value{Kind: Bool, Bool: word == "true", Span: span}, true
	}
	return Value{}, false
}

// number is a number with or without a sign before it; blanks between are not
// part of its text.
func (p *parser) number(sign, digits token) Value {
	span, text := p.span(sign.start, digits.end), new(source.TextBuilder)
	if sign != digits {
		p.plain(text, sign.start, sign.end)
	}
	p.plain(text, digits.start, digits.end)
	v := Value{Kind: Number, Text: text.Text(span), Span: span}
	if !validNumber.MatchString(v.Text.Value) {
		p.report(diag.New(diag.InvalidNumber, v.Span, v.Text.Value))
	}
	return v
}

// atEnd reports whether nothing more belongs to a value.
func (p *parser) atEnd(where place) bool {
	switch p.peek().kind {
	case hclsyntax.TokenNewline, hclsyntax.TokenEOF:
		return true
	case hclsyntax.TokenComma:
		return where != inBody
	case hclsyntax.TokenCBrack:
		return where == inList
	case hclsyntax.TokenCBrace:
		return where != inList
	}
	return false
}

// endOfValue refuses what follows a value on its line.
func (p *parser) endOfValue(where place) {
	switch {
	case p.atEnd(where), p.unclosed, p.atLineStart():
		return
	case where == inBody && p.startsAttribute(), where != inBody && p.startsItem():
		return // the next one has been put too near, which is said there
	}
	if comma := p.at; p.is(hclsyntax.TokenComma) {
		p.next()
		if p.startsAttribute() {
			return // the attribute that follows belongs on its own line
		}
		p.at = comma
	}
	if rest := p.run(where); !rest.IsZero() {
		p.report(diag.New(diag.TextAfterValue, rest, shortened(rest.Text())))
	}
}

// startsItem reports whether a comma has been left out before the next item.
func (p *parser) startsItem() bool {
	return p.is(hclsyntax.TokenIdent, hclsyntax.TokenOQuote, hclsyntax.TokenOBrace, hclsyntax.TokenOBrack, hclsyntax.TokenNumberLit)
}

// run takes everything up to the end of a value's place.
func (p *parser) run(where place) source.Span {
	start, end := p.peek().start, p.peek().start
	for depth := 0; depth > 0 || !p.atEnd(where); end = p.next().end {
		switch p.peek().kind {
		case hclsyntax.TokenOParen, hclsyntax.TokenOBrack, hclsyntax.TokenOBrace:
			depth++
		case hclsyntax.TokenCParen, hclsyntax.TokenCBrack, hclsyntax.TokenCBrace:
			depth--
		case hclsyntax.TokenNewline, hclsyntax.TokenEOF, hclsyntax.TokenOHeredoc:
			return p.span(start, end)
		case hclsyntax.TokenQuotedNewline:
			p.unclosed = true
			p.relex(p.peek().start)
			return p.span(start, end)
		}
	}
	if start == end {
		return source.Span{}
	}
	return p.span(start, end)
}

var (
	openingMarks = "“”„»«'‘’`´"
	maxShown     = 60
)

// unquoted reads text that lacks its quotation marks, and takes it as if it had them.
func (p *parser) unquoted(where place) Value {
	if v, ok := p.otherMarks(); ok {
		p.endOfValue(where)
		return v
	}
	span := p.run(where)
	if span.IsZero() {
		span = p.spanOf(p.next())
	}
	d := diag.New(diag.Unquoted, span, shortened(span.Text()))
	if span.Text() == "null" {
		d = diag.New(diag.JSONNull, span)
	} else if !strings.ContainsAny(span.Text(), "\"\\\n") {
		d = d.Replace(diag.AddQuotes, `"`+span.Text()+`"`)
	}
	p.report(d)
	return textValue(source.NewText(p.file, span.Text(), span.Start))
}

// otherMark reports whether a mark follows that looks like a quotation mark.
func (p *parser) otherMark() bool {
	r, _ := utf8.DecodeRune(p.file.Text[p.peek().start:])
	return strings.ContainsRune(openingMarks, r) && p.is(hclsyntax.TokenInvalid, hclsyntax.TokenApostrophe, hclsyntax.TokenBacktick)
}

// otherMarks reads text between marks that look like quotation marks.
func (p *parser) otherMarks() (Value, bool) {
	start := p.peek().start
	line := string(p.file.Text[start:p.lineEnd(start)])
	mark, size := utf8.DecodeRuneInString(line)
	if !strings.ContainsRune(openingMarks, mark) {
		return Value{}, false
	}
	inner := line[size:]
	last := strings.IndexAny(inner, openingMarks+`"`)
	if last < 0 {
		return Value{}, false
	}
	_, lastSize := utf8.DecodeRuneInString(inner[last:])
	inner = inner[:last]
	whole := p.span(start, start+size+last+lastSize)
	d := diag.New(diag.WrongQuotes, whole, shortened(inner))
	p.report(d.Replace(diag.StraightQuotes, `"`+inner+`"`))
	p.resume(whole.End)
	text := source.NewText(p.file, inner, start+size)
	text.Whole = whole
	return textValue(text), true
}

func shortened(text string) string {
	text = firstLine(text)
	if runes := []rune(text); len(runes) > maxShown {
		return string(runes[:maxShown]) + "…"
	}
	return text
}

// list reads [ … ]; line endings do not count in it.
func (p *parser) list() Value {
	open := p.next()
	v := Value{Kind: List, Span: p.spanOf(open)}
	if !p.deeper(open) {
		return v
	}
	defer func() { p.depth-- }()
	for {
		p.skipNewlines()
		if p.closed(&v, open, hclsyntax.TokenCBrack) {
			return v
		}
		item, ok := p.value(inList)
		if !ok {
			p.unexpectedIn(inList)
			continue
		}
		v.Items = append(v.Items, item)
		p.skipNewlines()
		p.separator(hclsyntax.TokenCBrack)
	}
}

// object reads { … }, its fields parted by commas or line endings.
func (p *parser) object() Value {
	open := p.next()
	v := Value{Kind: Object, Span: p.spanOf(open)}
	if !p.deeper(open) {
		return v
	}
	defer func() { p.depth-- }()
	for {
		p.skipNewlines()
		if p.closed(&v, open, hclsyntax.TokenCBrace) {
			return v
		}
		if !p.is(hclsyntax.TokenIdent, hclsyntax.TokenOQuote) {
			p.unexpectedIn(inObject)
			continue
		}
		p.objectField(&v)
		if !p.is(hclsyntax.TokenNewline) {
			p.separator(hclsyntax.TokenCBrace)
		}
	}
}

// objectField reads a name and its value in an object.
func (p *parser) objectField(v *Value) {
	a := &Attr{}
	if p.is(hclsyntax.TokenOQuote) {
		text := p.quoted()
		a.Name, a.NameSpan = text.Value, text.Whole
	} else {
		a.NameSpan = p.spanOf(p.next())
		a.Name = p.name(a.NameSpan)
		if a.Name == "for" { // a word of hcl's own in this place
			p.report(diag.New(diag.InvalidName, a.NameSpan, a.Name))
		}
	}
	switch p.peek().kind {
	case hclsyntax.TokenEqual:
		p.field(&v.Fields, a, inObject)
	case hclsyntax.TokenColon:
		p.colon(a)
		p.field(&v.Fields, a, inObject)
	default:
		p.report(diag.New(diag.MissingEquals, a.NameSpan, a.Name))
		p.run(inObject)
	}
}

// colon refuses : where = is meant.
func (p *parser) colon(a *Attr) {
	d := diag.New(diag.MissingEquals, a.NameSpan, a.Name)
	edit := diag.Edit{Span: p.spanOf(p.peek()), New: " ="}
	d.Fixes = []diag.Fix{{Title: diag.WriteEquals, Edits: []diag.Edit{edit}}}
	p.report(d)
}

// closed reads the closing bracket, or gives up on one that is not there.
func (p *parser) closed(v *Value, open token, closer hclsyntax.TokenType) bool {
	if p.is(closer) && !p.endedBefore(open, p.peek()) {
		v.Span.End = p.next().end
		return true
	}
	v.Span.End = p.tokens[max(p.at-1, 0)].end
	if p.unclosed {
		return true
	}
	line := closer == hclsyntax.TokenCBrack && (p.startsAttribute() || p.startsBlock())
	if !line && !p.is(hclsyntax.TokenEOF, hclsyntax.TokenCBrace, hclsyntax.TokenCBrack) && !p.endedBefore(open, p.peek()) {
		return false
	}
	p.notClosed(open, string(rune(closer)))
	return true
}

// separator reads the comma after an item.
func (p *parser) separator(closer hclsyntax.TokenType) {
	if p.is(hclsyntax.TokenComma) {
		p.next()
		return
	}
	if closer == hclsyntax.TokenCBrack && p.is(hclsyntax.TokenIdent) {
		return // text without quotation marks, which says more
	}
	if t := p.peek(); p.startsItem() && !p.unclosed {
		text := p.textOf(t)
		if t.kind == hclsyntax.TokenOQuote {
			text += p.textOf(p.tokens[p.at+1]) + text
		}
		p.report(diag.New(diag.MissingComma, p.span(t.start, t.start), shortened(text)))
	}
}

// unexpectedIn refuses a token that cannot start an item, and with it those
// like it that follow.
func (p *parser) unexpectedIn(where place) {
	t := p.next()
	for p.is(t.kind) && t.kind != hclsyntax.TokenEOF {
		p.next()
	}
	p.report(diag.New(diag.InvalidCharacter, p.spanOf(t), firstLine(p.textOf(t))))
}
