package diag

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hjemmel/hjemmel/dsl/source"
)

// TextOptions says how findings are written for a person.
type TextOptions struct {
	Language Language
	Color    bool
}

// WriteText writes each finding with the line that it is about:
//
//	løn.hcl:3:11: fejl[ukendt-navn]: “lønn” er ikke oplyst
//	  LAB § 114, stk. 1
//	3 |   når = "lønn er mindst 5 kr."
//	  |          ^^^^
//	  hjælp: …
//	  forslag: skriv “løn”
func WriteText(w io.Writer, l List, opts TextOptions) error {
	for _, d := range l {
		if _, err := io.WriteString(w, textOf(d, opts)); err != nil {
			return err
		}
	}
	return nil
}

// words of the writer itself, in each language.
var words = map[Language]map[string]string{
	Danish:  {"error": "fejl", "warning": "advarsel", "note": "se også", "help": "hjælp", "fix": "check --fix retter", "guess": "forslag"},
	English: {"error": "error", "warning": "warning", "note": "see also", "help": "help", "fix": "check --fix mends", "guess": "suggestion"},
}

// style is how a part of a message looks on a terminal that has colours.
type style string

const (
	bold   style = "\x1b[1m"
	red    style = "\x1b[1;31m"
	yellow style = "\x1b[1;33m"
	cyan   style = "\x1b[36m"
)

func (s style) on(text string, color bool) string {
	if !color {
		return text
	}
	return string(s) + text + "\x1b[0m"
}

func (s Severity) style() style {
	if s == Warning {
		return yellow
	}
	return red
}

func textOf(d Diagnostic, opts TextOptions) string {
	var b strings.Builder
	word, color := words[opts.Language], opts.Color
	kind := d.Severity.style().on(fmt.Sprintf("%s[%s]", word[d.Severity.String()], d.Code), color)
	fmt.Fprintf(&b, "%s%s: %s\n", d.Place(), kind, bold.on(visible(d.Message(opts.Language)), color))
	if d.Law != "" {
		fmt.Fprintf(&b, "  %s\n", visible(d.Law))
	}
	writeExcerpt(&b, d.Span, d.Severity.style(), color)
	for _, n := range d.Related {
		fmt.Fprintf(&b, "  %s: %s%s\n", cyan.on(word["note"], color), Diagnostic{Span: n.Span}.Place(), visible(n.Message(opts.Language)))
		writeExcerpt(&b, n.Span, cyan, color)
	}
	if help := d.Help(opts.Language); help != "" {
		fmt.Fprintf(&b, "  %s: %s\n", cyan.on(word["help"], color), help)
	}
	for _, f := range d.Fixes {
		kind := word["fix"]
		if f.Guess {
			kind = word["guess"]
		}
		fmt.Fprintf(&b, "  %s: %s\n", cyan.on(kind, color), visible(f.Text(opts.Language)))
	}
	return b.String()
}

// Text says what a fix does, in a few words.
func (f Fix) Text(lang Language) string {
	if f.Title != (Words{}) || len(f.Edits) == 0 {
		return f.Title.In(lang)
	}
	switch e := f.Edits[0]; {
	case e.New == "":
		return fmt.Sprintf(Words{"slet “%s”", "delete “%s”"}.In(lang), e.Span.Text())
	case e.Span.Start == e.Span.End:
		return fmt.Sprintf(Words{"tilføj “%s”", "add “%s”"}.In(lang), e.New)
	default:
		return fmt.Sprintf(Words{"skriv “%s”", "write “%s”"}.In(lang), e.New)
	}
}

// writeExcerpt writes the first line of a span with the span underlined.
func writeExcerpt(b *strings.Builder, s source.Span, mark style, color bool) {
	if s.IsZero() || len(s.File.Text) == 0 {
		return
	}
	number := s.Position().Line
	before, marked, after := around(s)
	margin := fmt.Sprint(number)
	fmt.Fprintf(b, "%s | %s\n", margin, strings.TrimRight(before+marked+after, " "))
	carets := strings.Repeat("^", max(width(marked), 1))
	fmt.Fprintf(b, "%s | %s%s\n", strings.Repeat(" ", len(margin)), strings.Repeat(" ", width(before)), mark.on(carets, color))
}

// The most columns of a line that are shown before a span, and in all after its start.
const (
	maxBefore = 70
	maxAfter  = 110
)

// around cuts a span's first line in three, as it can be shown on a terminal.
func around(s source.Span) (before, marked, after string) {
	line := s.File.Line(s.Position().Line)
	start := bytes.LastIndexByte(s.File.Text[:s.Start], '\n') + 1
	from := min(s.Start-start, len(line))
	to := min(max(s.End-start, from), len(line))
	before = shown(line[:from], 0)
	marked = shown(line[from:to], width(before))
	after = shown(line[to:], width(before)+width(marked))
	return clippedLeft(before), clipped(marked, maxAfter), clipped(after, maxAfter-min(width(marked), maxAfter))
}

func clippedLeft(text string) string {
	runes := []rune(text)
	if len(runes) <= maxBefore {
		return text
	}
	return "…" + string(runes[len(runes)-maxBefore+1:])
}

func clipped(text string, limit int) string {
	runes := []rune(text)
	if len(runes) <= limit {
		return text
	}
	return string(runes[:max(limit-1, 0)]) + "…"
}

const tabWidth = 4

// shown replaces tabs by spaces, counted from a column, and what cannot be
// seen, or would steer a terminal, by a mark.
func shown(text string, column int) string {
	var b strings.Builder
	for _, r := range visible(text) {
		if r != '\t' {
			b.WriteRune(r)
			column += runeWidth(r)
			continue
		}
		n := tabWidth - column%tabWidth
		b.WriteString(strings.Repeat(" ", n))
		column += n
	}
	return b.String()
}

// visible replaces characters that cannot be seen or would steer a terminal.
func visible(text string) string {
	return strings.Map(func(r rune) rune {
		if r != '\t' && (unicode.IsControl(r) || unicode.Is(unicode.Cf, r)) {
			return utf8.RuneError
		}
		return r
	}, text)
}

// width counts the columns that a text takes up on a terminal.
func width(text string) int {
	n := 0
	for _, r := range text {
		n += runeWidth(r)
	}
	return n
}

func runeWidth(r rune) int {
	switch {
	case unicode.In(r, unicode.Mn, unicode.Me):
		return 0
	case unicode.Is(wide, r):
		return 2
	}
	return 1
}

// wide holds the characters that take two columns: East Asian scripts and
// pictures, in broad strokes.
var wide = &unicode.RangeTable{
	R16: []unicode.Range16{
		{Lo: 0x1100, Hi: 0x115F, Stride: 1}, {Lo: 0x2E80, Hi: 0xA4CF, Stride: 1}, {Lo: 0xAC00, Hi: 0xD7A3, Stride: 1},
		{Lo: 0xF900, Hi: 0xFAFF, Stride: 1}, {Lo: 0xFE30, Hi: 0xFE6F, Stride: 1}, {Lo: 0xFF00, Hi: 0xFF60, Stride: 1},
		{Lo: 0xFFE0, Hi: 0xFFE6, Stride: 1},
	},
	R32: []unicode.Range32{{Lo: 0x1F300, Hi: 0x1F64F, Stride: 1}, {Lo: 0x1F900, Hi: 0x1F9FF, Stride: 1}, {Lo: 0x20000, Hi: 0x3FFFD, Stride: 1}},
}
