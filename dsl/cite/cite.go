// Package cite reads, prints and orders citations of Danish acts (clause 39
// of docs/language.md).
//
//	aktivloven kap. 6 a, § 68 a, stk. 2, nr. 1, litra b, 2. pkt.
//	LAB § 114, stk. 1, 1. pkt.
//	lov 1750/2025 § 21, stk. 8
//
// A [Cite] is an act's label and a place in the act: a part for each [Level]
// from the chapter down to the sentence, those not written being zero. It can
// be compared with == and used as the key of a map. [Parse] is tolerant of
// spaces and commas left out; [Cite.String] always prints the same way.
package cite

import (
	"cmp"
	"strconv"
	"strings"
)

// Cite is a citation: an act's label and a place in the act.
type Cite struct {
	Act string // the label, such as "LAB" or "lov 1750/2025"
	At  [levels]Part
}

// Level is a step on the way from an act to a sentence in it.
type Level int

// The levels, from the top down.
const (
	Chapter   Level = iota // kap. 6 a
	Paragraph              // § 68 a
	Stk                    // stk. 2
	Nr                     // nr. 1
	Litra                  // litra b
	Pkt                    // 2. pkt.
	levels
)

// Part is the number of a place at one level, such as 68 a. The zero Part
// means that the citation does not say. A litra has a letter only.
type Part struct {
	Number int
	Letter string
}

// String prints the part without its level: "68 a".
func (p Part) String() string {
	switch {
	case p.Number == 0:
		return p.Letter
	case p.Letter == "":
		return strconv.Itoa(p.Number)
	}
	return strconv.Itoa(p.Number) + " " + p.Letter
}

// String prints the citation in its canonical form.
func (c Cite) String() string {
	var text strings.Builder
	text.Grow(len(c.Act) + 32)
	text.WriteString(c.Act)
	c.print(&text, " ")
	return text.String()
}

// Path prints the citation without the act: "§ 68 a, stk. 2".
func (c Cite) Path() string {
	var text strings.Builder
	c.print(&text, "")
	return text.String()
}

// print writes the place in the act, if there is one, after something.
func (c Cite) print(text *strings.Builder, after string) {
	for level, part := range c.At {
		if part == (Part{}) {
			continue
		}
		text.WriteString(after)
		if level < int(Pkt) {
			text.WriteString([...]string{"kap. ", "§ ", "stk. ", "nr. ", "litra "}[level])
		}
		text.WriteString(part.String())
		if level == int(Pkt) {
			text.WriteString(". pkt.")
		}
		after = ", "
	}
}

// Place returns the citation without its chapter, which says nothing more
// where a § is given: two citations of one place are then equal.
func (c Cite) Place() Cite {
	if c.At[Paragraph] != (Part{}) {
		c.At[Chapter] = Part{}
	}
	return c
}

// Paragraph returns the citation of the § that the place is in, without the
// chapter; of a chapter alone, the chapter.
func (c Cite) Paragraph() Cite {
	p := Cite{Act: c.Act}
	p.At[Chapter], p.At[Paragraph] = c.At[Chapter], c.At[Paragraph]
	return p.Place()
}

// Contains reports whether other is the same place or lies below it. The
// chapter does not matter if c names a §.
func (c Cite) Contains(other Cite) bool {
	c = c.Place()
	if c.Act != other.Act {
		return false
	}
	if c.At[Paragraph] != (Part{}) {
		other = other.Place()
	}
	for level := c.depth(); level >= 0; level-- {
		if c.At[level] != other.At[level] {
			return false
		}
	}
	return true
}

// depth returns the lowest level that the citation names; -1 for none.
func (c Cite) depth() Level {
	level := levels - 1
	for level >= 0 && c.At[level] == (Part{}) {
		level--
	}
	return level
}

// Compare orders citations by label, and within an act as the act has them:
// § 68 before § 68, stk. 1 before § 68 a before § 69. A chapter alone comes
// before every §; beside a § it only breaks a tie.
func Compare(a, b Cite) int {
	if order := cmp.Compare(a.Act, b.Act); order != 0 {
		return order
	}
	for level := Paragraph; level < levels; level++ {
		if order := compareParts(a.At[level], b.At[level]); order != 0 {
			return order
		}
	}
	return compareParts(a.At[Chapter], b.At[Chapter])
}

// compareParts orders numbers, then letters: b before aa, z before æ, ø, å.
func compareParts(a, b Part) int {
	if order := cmp.Compare(a.Number, b.Number); order != 0 || a.Letter == b.Letter {
		return order
	}
	return cmp.Or(
		cmp.Compare(len([]rune(a.Letter)), len([]rune(b.Letter))),
		cmp.Compare(alphabetical(a.Letter), alphabetical(b.Letter)),
	)
}
