package format

import (
	"regexp"
	"sort"
	"strings"

	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/hjemmel/hjemmel/dsl/syntax"
)

// rewritten is the text of a block with other attributes, before layout.
func rewritten(src []byte, block *syntax.Block, attrs []Attr) string {
	staying := map[string]bool{}
	for _, a := range attrs {
		staying[a.Name] = true
	}
	c := cut(src, block, staying)
	if c.oneLine && len(attrs) == 1 && !strings.Contains(attrs[0].Value, "\n") {
		return c.header + " " + attrs[0].Name + " = " + attrs[0].Value + " }"
	}
	var out strings.Builder
	out.WriteString(c.header)
	for _, a := range attrs {
		p, known := c.parts[a.Name]
		if !known {
			p = part{before: "\n", name: a.Name + " = "}
		}
		out.WriteString(p.before + p.name + a.Value + p.beside)
	}
	out.WriteString(c.rest + "}")
	return out.String()
}

// pieces is a block cut up: a header to its brace and the remark beside it,
// the attributes that stay, and what stands after the last of them.
type pieces struct {
	header  string
	parts   map[string]part
	rest    string
	oneLine bool
}

// part is an attribute without its value, but with what belongs to it.
type part struct {
	before string // from the line ending before it, with the remarks above it
	name   string // to its value
	beside string // the remark after it
}

// cutter goes through a block in the order of the text.
type cutter struct {
	src    []byte
	tokens hclsyntax.Tokens
	at     int    // what stands before is cut
	carry  string // what stays of attributes that go, and inner blocks
}

func cut(src []byte, block *syntax.Block, staying map[string]bool) pieces {
	c := &cutter{src: src, tokens: lex(src)}
	c.at = c.brace(block)
	p := pieces{parts: map[string]part{}}
	c.at = c.remarkEnd(c.at)
	p.header = string(src[block.Span.Start:c.at])
	p.oneLine = !strings.Contains(block.Span.Text(), "\n") && !strings.Contains(block.Span.Text(), "/*")
	attrs, blocks := block.Attrs, block.Blocks
	for len(attrs) > 0 || len(blocks) > 0 {
		if len(attrs) == 0 || len(blocks) > 0 && blocks[0].Span.Start < attrs[0].NameSpan.Start {
			c.carry += c.take(c.remarkEnd(blocks[0].Span.End))
			blocks = blocks[1:]
			continue
		}
		a := c.attr(attrs[0])
		if name := attrs[0].Name; staying[name] {
			a.before = fresh(c.carry + a.before)
			p.parts[name], c.carry = a, ""
		} else {
			c.carry += loose(a.before)
		}
		attrs = attrs[1:]
	}
	p.rest = fresh(c.carry + c.take(block.Span.End-1))
	return p
}

func (c *cutter) attr(a *syntax.Attr) part {
	var p part
	p.before = c.take(a.NameSpan.Start)
	p.name = c.take(a.Value.Span.Start)
	c.at = a.Value.Span.End
	p.beside = c.take(c.remarkEnd(c.at))
	return p
}

func (c *cutter) take(to int) string {
	text := string(c.src[c.at:to])
	c.at = to
	return text
}

// brace is the offset after a block's opening brace.
func (c *cutter) brace(b *syntax.Block) int {
	header := b.KeywordSpan.End
	for _, l := range b.Labels {
		header = l.Whole.End
	}
	for i := c.token(header); i < len(c.tokens); i++ {
		if c.tokens[i].Type == hclsyntax.TokenOBrace {
			return c.tokens[i].Range.End.Byte
		}
	}
	return header
}

// token is the first one at or after an offset.
func (c *cutter) token(offset int) int {
	return sort.Search(len(c.tokens), func(i int) bool { return c.tokens[i].Range.Start.Byte >= offset })
}

// remarkEnd is where the remarks that follow offset on its line end.
func (c *cutter) remarkEnd(offset int) int {
	for i := c.token(offset); i < len(c.tokens) && c.tokens[i].Type == hclsyntax.TokenComment; i++ {
		text := string(c.tokens[i].Bytes)
		if strings.HasSuffix(text, "\n") {
			return c.tokens[i].Range.End.Byte - 1
		}
		offset = c.tokens[i].Range.End.Byte
	}
	return offset
}

// fresh makes text start on a new line.
func fresh(text string) string {
	text = strings.TrimLeft(text, " \t")
	if strings.HasPrefix(text, "\n") {
		return text
	}
	return "\n" + text
}

var blankLine = regexp.MustCompile(`\n[ \t]*\n`)

// loose is what of the text before an attribute stays when it goes: all but
// the remarks right above it.
func loose(before string) string {
	last := 0
	for _, at := range blankLine.FindAllStringIndex(before, -1) {
		last = at[0]
	}
	return before[:last]
}
