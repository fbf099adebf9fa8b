package source

import (
	"testing"
	"testing/quick"
	"unicode/utf8"
)

func TestPosition(t *testing.T) {
	f := NewFile("f.hcl", []byte("løn\n\n  😀x\r\nslut"))
	for _, c := range []struct {
		offset int
		want   Position
	}{
		{0, Position{1, 1, 0}},
		{1, Position{1, 2, 1}},
		{3, Position{1, 3, 2}}, // after ø, which takes two bytes
		{4, Position{1, 4, 3}}, // the line ending belongs to its line
		{5, Position{2, 1, 0}},
		{6, Position{3, 1, 0}},
		{8, Position{3, 3, 2}},
		{12, Position{3, 4, 4}}, // after 😀, which takes two UTF-16 units
		{15, Position{4, 1, 0}},
		{19, Position{4, 5, 4}}, // the end
		{99, Position{4, 5, 4}}, // past the end
		{-1, Position{1, 1, 0}},
	} {
		if got := f.Position(c.offset); got != c.want {
			t.Errorf("offset %d: got %v, want %v", c.offset, got, c.want)
		}
	}
}

func TestLine(t *testing.T) {
	f := NewFile("f.hcl", []byte("en\r\nto\n\nfire"))
	for n, want := range []string{"", "en", "to", "", "fire", ""} {
		if got := f.Line(n); got != want {
			t.Errorf("line %d: got %q, want %q", n, got, want)
		}
	}
}

// TestPositionsGrow holds for every text: a later offset is never an earlier
// place, and a column never lies past its line.
func TestPositionsGrow(t *testing.T) {
	grows := func(text string) bool {
		f := NewFile("f", []byte(text))
		last := Position{1, 0, 0}
		for at := range text {
			p := f.Position(at)
			if p.Line < last.Line || p.Line == last.Line && p.Column <= last.Column {
				return false
			}
			if p.Column > utf8.RuneCountInString(f.Line(p.Line))+2 { // \r and \n
				return false
			}
			last = p
		}
		return true
	}
	if err := quick.Check(grows, nil); err != nil {
		t.Error(err)
	}
}

func TestTextSpan(t *testing.T) {
	f := NewFile("f.hcl", []byte(`a = "løn \"x\u00e5"`))
	var b TextBuilder
	b.Add("løn ", 5, 5)
	b.Add(`"`, 10, 2)
	b.Add("x", 12, 1)
	b.Add("å", 13, 6)
	text := b.Text(Span{f, 4, len(f.Text)})
	for _, c := range []struct {
		from, to int
		want     string
		start    int
	}{
		{0, 4, "løn", 5},
		{1, 3, "ø", 6},
		{5, 6, `\"`, 10},
		{5, 7, `\"x`, 10},
		{6, 7, "x", 12},
		{7, 9, `\u00e5`, 13},
		{7, 8, `\u00e5`, 13}, // half of å is still all of its escape
		{0, 9, `løn \"x\u00e5`, 5},
		{4, 4, "", 9},
		{9, 9, "", 19}, // after the last byte
	} {
		s := text.Span(c.from, c.to)
		if s.Text() != c.want || s.Start != c.start {
			t.Errorf("%d to %d of %q: got %q at %d, want %q at %d", c.from, c.to, text.Value, s.Text(), s.Start, c.want, c.start)
		}
	}
}

// TestTextSpanWithoutPieces points at the whole literal.
func TestTextSpanWithoutPieces(t *testing.T) {
	f := NewFile("f.hcl", []byte(`a = ""`))
	text := Text{Whole: Span{f, 4, 6}}
	if got := text.Span(0, 0).Text(); got != `""` {
		t.Errorf("got %q", got)
	}
}

func TestNowhere(t *testing.T) {
	var s Span
	if !s.IsZero() || s.Text() != "" || s.Position() != (Position{}) {
		t.Errorf("the zero span is somewhere: %v", s)
	}
}
