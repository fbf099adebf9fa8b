package syntax

import (
	"bytes"
	"regexp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/source"
	"golang.org/x/text/unicode/norm"
)

// quoted reads a string on one line. A string without its closing mark is
// taken to end with its line.
func (p *parser) quoted() source.Text {
	open := p.next()
	for {
		switch t := p.peek(); t.kind {
		case hclsyntax.TokenCQuote:
			p.next()
			return p.finish(p.unescape(open.end, t.start), open.start, t.end)
		case hclsyntax.TokenQuotedLit, hclsyntax.TokenInvalid:
			p.next()
		case hclsyntax.TokenTemplateInterp, hclsyntax.TokenTemplateControl:
			p.template()
		default:
			p.report(diag.New(diag.UnclosedString, p.span(open.start, open.end)))
			p.unclosed = true
			end := p.textEnd(open.end)
			p.relex(end)
			return p.finish(p.unescape(open.end, end), open.start, end)
		}
	}
}

// textEnd is where a string without its closing mark most likely ends: with
// its line, but before the brace of the block that it names, and before the
// one that ends the block it stands in.
func (p *parser) textEnd(from int) int {
	line := bytes.TrimRight(p.file.Text[from:p.lineEnd(from)], " \t\r")
	before := p.file.Text[lineAt(p.file.Text, from).start:from]
	if bytes.Count(before, []byte("{")) > bytes.Count(before, []byte("}")) {
		line = bytes.TrimSuffix(line, []byte("}"))
	}
	return from + len(bytes.TrimRight(line, "{ \t\r"))
}

// template refuses ${ … } and %{ … } and skips it.
func (p *parser) template() {
	open := p.next()
	d := diag.New(diag.TemplateText, p.span(open.start, open.end), p.textOf(open))
	p.report(d.Suggest(string(p.file.Text[open.start]) + p.textOf(open)))
	for depth := 1; depth > 0; {
		switch p.peek().kind {
		case hclsyntax.TokenTemplateInterp, hclsyntax.TokenTemplateControl:
			depth++
		case hclsyntax.TokenTemplateSeqEnd:
			depth--
		case hclsyntax.TokenEOF, hclsyntax.TokenQuotedNewline, hclsyntax.TokenNewline:
			return
		}
		p.next()
	}
}

// heredoc reads a text between <<MARK and MARK. With <<-MARK the indentation
// that its lines share is not part of the text.
func (p *parser) heredoc() source.Text {
	open := p.next()
	for {
		switch t := p.peek(); t.kind {
		case hclsyntax.TokenCHeredoc:
			p.next()
			return p.finish(p.lines(open, t.start), open.start, t.end)
		case hclsyntax.TokenTemplateInterp, hclsyntax.TokenTemplateControl:
			p.template()
		case hclsyntax.TokenEOF:
			mark := strings.TrimSpace(p.textOf(open))
			p.report(diag.New(diag.UnclosedHeredoc, p.span(open.start, open.start+len(mark)), strings.TrimLeft(mark, "<-")))
			p.stop()
			return p.finish(p.lines(open, t.start), open.start, t.start)
		default:
			p.next()
		}
	}
}

func (p *parser) lines(open token, end int) *source.TextBuilder {
	margin := 0
	if strings.HasPrefix(p.textOf(open), "<<-") {
		margin = sharedIndent(string(p.file.Text[open.end:end]))
	}
	text := new(source.TextBuilder)
	for at := open.end; at < end; {
		stop := min(p.lineEnd(at)+1, end)
		line := p.file.Text[at:stop]
		if !isBlank(string(line)) {
			at += indentBytes(string(line), margin)
		}
		p.literal(text, at, stop)
		at = stop
	}
	return text
}

// sharedIndent counts the white space that all lines but the blank ones start with.
func sharedIndent(text string) int {
	shared := -1
	for line := range strings.Lines(text) {
		if isBlank(line) {
			continue
		}
		rest := strings.TrimLeftFunc(line, unicode.IsSpace)
		indent := utf8.RuneCountInString(line[:len(line)-len(rest)])
		if shared < 0 || indent < shared {
			shared = indent
		}
	}
	return max(shared, 0)
}

func isBlank(line string) bool {
	return strings.HasSuffix(line, "\n") && strings.TrimSpace(line) == ""
}

// indentBytes is the size of a line's first characters.
func indentBytes(line string, characters int) int {
	for at := range line {
		if characters == 0 {
			return at
		}
		characters--
	}
	return len(line)
}

// literal appends what stands between two offsets outside quotes, where only
// $${ and %%{ and line endings are not themselves.
func (p *parser) literal(text *source.TextBuilder, from, to int) {
	p.scan(text, from, to, func(rest []byte) (string, int) { return doubled(rest) })
}

// unescape reads what stands between two quotation marks.
func (p *parser) unescape(from, to int) *source.TextBuilder {
	text := new(source.TextBuilder)
	p.scan(text, from, to, func(rest []byte) (string, int) {
		if rest[0] != '\\' {
			return doubled(rest)
		}
		value, size := escape(rest)
		if size == 0 {
			size = badEscapeSize(rest)
			at := to - len(rest)
			p.report(diag.New(diag.BadEscape, p.span(at, at+size), string(rest[:size])))
		}
		return value, size
	})
	return text
}

// scan appends file bytes to text, plain ones in runs and the others, which
// special recognises by a size above 0, one at a time.
func (p *parser) scan(text *source.TextBuilder, from, to int, special func(rest []byte) (string, int)) {
	plain := from
	for at := from; at < to; {
		value, size := special(p.file.Text[at:to])
		if size == 0 && p.loose {
			value, size = composed(p.file.Text[at:to])
		}
		if size == 0 {
			at++
			continue
		}
		p.plain(text, plain, at)
		text.Add(value, at, size)
		at += size
		plain = at
	}
	p.plain(text, plain, to)
}

// composed is the letter that text begins with, if it has loose accents.
func composed(text []byte) (string, int) {
	size := norm.NFC.NextBoundary(text, true)
	if norm.NFC.IsNormal(text[:size]) {
		return "", 0
	}
	return norm.NFC.String(string(text[:size])), size
}

func (p *parser) plain(text *source.TextBuilder, from, to int) {
	if from < to {
		text.Add(string(p.file.Text[from:to]), from, to-from)
	}
}

// doubled reads the line ending of Windows and the two ways to write a
// template mark that is meant as text.
func doubled(rest []byte) (string, int) {
	switch {
	case bytes.HasPrefix(rest, []byte("\r\n")):
		return "\n", 2
	case bytes.HasPrefix(rest, []byte("$${")):
		return "${", 3
	case bytes.HasPrefix(rest, []byte("%%{")):
		return "%{", 3
	}
	return "", 0
}

var (
	simpleEscapes = map[byte]string{'n': "\n", 'r': "\r", 't': "\t", '"': `"`, '\\': `\`}
	unicodeEscape = regexp.MustCompile(`^\\(u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})`)
)

// escape reads an escape; its size is 0 if it has no meaning.
func escape(rest []byte) (string, int) {
	if len(rest) > 1 && simpleEscapes[rest[1]] != "" {
		return simpleEscapes[rest[1]], 2
	}
	digits := unicodeEscape.Find(rest)
	if digits == nil {
		return "", 0
	}
	number, err := strconv.ParseUint(string(digits[2:]), 16, 32)
	r := rune(number)
	if err != nil || !utf8.ValidRune(r) || isControl(r) || isInvisible(r) {
		return "", 0
	}
	return string(r), len(digits)
}

func badEscapeSize(rest []byte) int {
	if digits := unicodeEscape.Find(rest); digits != nil {
		return len(digits)
	}
	_, size := utf8.DecodeRune(rest[1:])
	return 1 + size
}

// finish gives a text its place, and refuses escapes that add up to something
// else than form NFC.
func (p *parser) finish(b *source.TextBuilder, start, end int) source.Text {
	text := b.Text(p.span(start, end))
	if !norm.NFC.IsNormalString(text.Value) && norm.NFC.IsNormal(p.file.Text[start:end]) {
		p.report(diag.New(diag.NotNFC, text.Whole, norm.NFC.String(text.Value)))
	}
	return text
}
