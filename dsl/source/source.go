// Package source is where every message gets its place: files, byte spans,
// and texts that were lifted out of a file.
//
// Three ways of counting meet here. A [Span] counts bytes of the file, and is
// the only one that is stored. People count lines and characters ([Position]),
// editors count UTF-16 units ([Position.UTF16]); both are worked out at the edge.
//
// A condition is not its bytes in the file: escapes, heredoc indentation and
// line endings lie between. A [Text] therefore carries the place of each of
// its pieces, and [Text.Span] leads from an offset in the text back to the file.
package source

import (
	"bytes"
	"sort"
	"strings"
	"unicode/utf8"
)

// File is a named text, made by NewFile. It must not be changed once spans
// point into it.
type File struct {
	Name string
	Text []byte

	lines []int // byte offset of each line's first byte
}

// NewFile returns a file ready for positions.
func NewFile(name string, text []byte) *File {
	lines := make([]int, 1, bytes.Count(text, newline)+1)
	for at := bytes.IndexByte(text, '\n'); at >= 0; {
		start := lines[len(lines)-1] + at + 1
		lines = append(lines, start)
		at = bytes.IndexByte(text[start:], '\n')
	}
	return &File{Name: name, Text: text, lines: lines}
}

var newline = []byte{'\n'}

// Span is a half-open range of bytes in a file. The zero Span is nowhere.
type Span struct {
	File       *File
	Start, End int
}

// IsZero reports whether the span is nowhere.
func (s Span) IsZero() bool { return s.File == nil }

// Text returns the bytes that the span covers.
func (s Span) Text() string { return string(s.Bytes()) }

// Bytes returns the bytes that the span covers, which must not be changed.
func (s Span) Bytes() []byte {
	if s.File == nil {
		return nil
	}
	return s.File.Text[s.Start:s.End]
}

// Position returns the line and column of the span's start.
func (s Span) Position() Position {
	if s.File == nil {
		return Position{}
	}
	return s.File.Position(s.Start)
}

// Line returns the line of the span's start, counted from 1; 0: nowhere.
func (s Span) Line() int {
	if s.File == nil {
		return 0
	}
	return s.File.line(s.Start) + 1
}

// Position is a place as people and editors count it. Line and Column start at
// 1 and Column counts characters; UTF16 counts UTF-16 units from 0.
type Position struct {
	Line, Column, UTF16 int
}

// Position converts a byte offset.
func (f *File) Position(offset int) Position {
	offset = min(max(offset, 0), len(f.Text))
	line := f.line(offset)
	pos := Position{Line: line + 1, Column: 1}
	for rest := f.Text[f.lines[line]:offset]; len(rest) > 0; {
		r, size := utf8.DecodeRune(rest)
		rest = rest[size:]
		pos.Column++
		pos.UTF16++
		if r > 0xFFFF {
			pos.UTF16++
		}
	}
	return pos
}

// line returns the line of a byte, counted from 0.
func (f *File) line(offset int) int { return sort.SearchInts(f.lines, offset+1) - 1 }

// Line returns the text of a line, counted from 1, without its line ending.
func (f *File) Line(n int) string {
	if n < 1 || n > len(f.lines) {
		return ""
	}
	end := len(f.Text)
	if n < len(f.lines) {
		end = f.lines[n] - 1
	}
	start := f.lines[n-1]
	if end > start && f.Text[end-1] == '\r' {
		end--
	}
	return string(f.Text[start:end])
}

// Text is a string lifted out of a file, with the place of each piece.
type Text struct {
	Value string
	Whole Span // the literal in the file, quotes included

	pieces []piece
}

type piece struct {
	at    int // offset in Value
	start int // offset in the file
	exact bool
	size  int // bytes in the file
}

// NewText returns a text whose bytes stand in the file exactly as in value,
// from start on.
func NewText(file *File, value string, start int) Text {
	var b TextBuilder
	b.Add(value, start, len(value))
	return b.Text(Span{file, start, start + len(value)})
}

// TextBuilder collects a text from its pieces. The zero value is empty.
type TextBuilder struct {
	value  strings.Builder
	pieces []piece
}

// Add appends value, which stands in the file at start with size bytes. If
// size differs from len(value) the piece is one unit, such as an escape.
func (b *TextBuilder) Add(value string, start, size int) {
	b.pieces = append(b.pieces, piece{b.value.Len(), start, size == len(value), size})
	b.value.WriteString(value)
}

// Text returns what was added as the text of a literal.
func (b *TextBuilder) Text(whole Span) Text {
	return Text{Value: b.value.String(), Whole: whole, pieces: b.pieces}
}

// Span leads a half-open byte range of Value back to the file. The empty range
// at the end of Value is the place right after its last byte.
func (t Text) Span(from, to int) Span {
	if len(t.pieces) == 0 {
		return t.Whole
	}
	start, _ := t.locate(from)
	end := start
	if to > from {
		_, end = t.locate(to - 1)
	}
	return Span{t.Whole.File, start, max(start, end)}
}

// locate returns the file range of the byte at offset in Value.
func (t Text) locate(offset int) (start, end int) {
	i := sort.Search(len(t.pieces), func(i int) bool { return t.pieces[i].at > offset }) - 1
	p := t.pieces[max(i, 0)]
	switch end := p.start + p.size; {
	case offset >= len(t.Value):
		return end, end
	case !p.exact:
		return p.start, end
	}
	at := min(offset-p.at, p.size)
	return p.start + at, p.start + min(at+1, p.size)
}
