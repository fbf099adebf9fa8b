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
	Number uint16 // of four digits at most
	Letter Letter
}

// String prints the part without its level: "68 a".
func (p Part) String() string { return string(p.appendTo(nil)) }

func (p Part) appendTo(b []byte) []byte {
	if p.Number == 0 {
		return p.Letter.appendTo(b)
	}
	b = strconv.AppendUint(b, uint64(p.Number), 10)
	if p.Letter == 0 {
		return b
	}
	return p.Letter.appendTo(append(b, ' '))
}

// String prints the citation in its canonical form.
func (c Cite) String() string {
	var room [64]byte
	return string(c.AppendTo(room[:0]))
}

// AppendTo appends the citation in its canonical form.
func (c *Cite) AppendTo(b []byte) []byte {
	b = append(b, c.Act...)
	if *c == (Cite{Act: c.Act}) {
		return b
	}
	return c.path(append(b, ' '))
}

// Path prints the citation without the act: "§ 68 a, stk. 2".
func (c Cite) Path() string {
	var room [64]byte
	return string(c.path(room[:0]))
}

func (c *Cite) path(b []byte) []byte {
	first := true
	for level, part := range c.At {
		if part == (Part{}) {
			continue
		}
		if !first {
			b = append(b, ", "...)
		}
		first = false
		b = part.appendTo(append(b, before[level]...))
		b = append(b, after[level]...)
	}
	return b
}

// What stands before the number of a place, and after it.
var (
	before = [levels]string{Chapter: "kap. ", Paragraph: "§ ", Stk: "stk. ", Nr: "nr. ", Litra: "litra "}
	after  = [levels]string{Pkt: ". pkt."}
)

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
	if c.Act != other.Act {
		return false
	}
	for level := c.depth(); level >= 0; level-- {
		if level == Chapter && c.At[Paragraph] != (Part{}) {
			break
		}
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
	if a.Act != b.Act {
		return cmp.Compare(a.Act, b.Act)
	}
	for level := Paragraph; level < levels; level++ {
		if order := compareParts(a.At[level], b.At[level]); order != 0 {
			return order
		}
	}
	return compareParts(a.At[Chapter], b.At[Chapter])
}

// compareParts orders numbers, then letters.
func compareParts(a, b Part) int { return cmp.Compare(a.order(), b.order()) }

func (p Part) order() uint32 { return uint32(p.Number)<<16 | uint32(p.Letter) }
