package formula

import (
	"strings"

	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/value"
)

// number reads what begins with a digit: a date, a period, an amount, a
// percentage or a plain number. It returns the bytes read, or -1 after
// reporting what is wrong.
func (p *reader) number(at int) int {
	text := p.text.Value
	if size := p.dateLiteral(at); size != 0 {
		return size
	}
	size, n, scale, problem := value.ScanNumber(text[at:])
	if problem != nil {
		return p.refuse(at, size, problem)
	}
	end := skipSpace(text, at+size)
	if t, unit := unitAt(text, end); unit > 0 {
		return p.withUnit(at, end+unit, n, scale, t)
	}
	if months, days, unit := periodUnit(wordAt(text, end)); unit {
		return p.period(at, end, n, scale, months, days)
	}
	if problem := value.BareNumber(text[at : at+size]); problem != nil {
		return p.refuse(at, size, problem)
	}
	return p.add(tokLiteral, at, size, text[at:at+size], value.Value{Type: value.Type{Kind: value.Number, Scale: scale}, N: n})
}

// refuse reports a problem of a value of size bytes that begins at an offset.
func (p *reader) refuse(at, size int, problem *value.Problem) int {
	placed := *problem
	if placed.End == 0 {
		placed.End = max(size, 1)
	}
	p.found.Add(placed.After(at).In(p.text))
	return -1
}

// dateLiteral reads "31. januar 2026", or returns 0 if there is no month.
func (p *reader) dateLiteral(at int) int {
	text := p.text.Value
	dot := at
	for dot < len(text) && text[dot] >= '0' && text[dot] <= '9' {
		dot++
	}
	if dot == len(text) || text[dot] != '.' || dot-at > 2 {
		return 0
	}
	month := skipSpace(text, dot+1)
	name := wordAt(text, month)
	if _, ok := value.MonthNumber(name); !ok {
		return 0
	}
	year := skipSpace(text, month+len(name))
	end := year
	for end < len(text) && text[end] >= '0' && text[end] <= '9' {
		end++
	}
	v, problem := value.Parse(value.Type{Kind: value.Date}, text[at:end])
	if problem != nil {
		return p.refuse(at, end-at, problem)
	}
	return p.add(tokLiteral, at, end-at, text[at:end], v)
}

// monthLiteral reads "maj 2024", or returns 0 if no year follows.
func (p *reader) monthLiteral(at, size int) int {
	text := p.text.Value
	year := skipSpace(text, at+size)
	end := year
	for end < len(text) && text[end] >= '0' && text[end] <= '9' {
		end++
	}
	if end == year || year == at+size {
		return 0
	}
	v, problem := value.Parse(value.Type{Kind: value.Month}, text[at:end])
	if problem != nil {
		return p.refuse(at, end-at, problem)
	}
	return p.add(tokLiteral, at, end-at, text[at:end], v)
}

func (p *reader) withUnit(at, end int, n int64, scale uint8, t value.Type) int {
	text := p.text.Value
	if t.Kind == value.Amount {
		if strings.HasSuffix(text[at:end], "øre") {
			if scale > 0 {
				p.report(diag.HalfUnit, at, end, text[at:end])
				return -1
			}
			scale = 2
		} else if scale < 2 {
			n, _ = value.Rescale(n, scale, 2)
			scale = 2
		}
	}
	t.Scale = scale
	return p.add(tokLiteral, at, end-at, text[at:end], value.Value{Type: t, N: n})
}

// periodUnit reads a unit of time: how many months or days one is.
func periodUnit(word string) (months, days int64, ok bool) {
	switch word {
	case "år":
		return 12, 0, true
	case "måned", "måneder":
		return 1, 0, true
	case "uge", "uger":
		return 0, 7, true
	case "dag", "dage":
		return 0, 1, true
	}
	return 0, 0, false
}

// period reads "3 år", "14 dage" or "65 år og 6 måneder", from the unit on.
func (p *reader) period(at, unit int, n int64, scale uint8, months, days int64) int {
	text := p.text.Value
	end := unit + len(wordAt(text, unit))
	if scale > 0 {
		p.report(diag.HalfUnit, at, end, text[at:end])
		return -1
	}
	if n > 1_000_000 {
		p.report(diag.ValueTooLarge, at, end, text[at:end], "1.000.000")
		return -1
	}
	v := value.Value{Type: value.Type{Kind: value.Months}, N: n * months}
	if days > 0 {
		v = value.Value{Type: value.Type{Kind: value.Days}, N: n * days}
	}
	if months == 12 {
		more, size := monthsAfter(text, end)
		v.N += more
		end += size
	}
	return p.add(tokLiteral, at, end-at, text[at:end], v)
}

// monthsAfter reads " og 6 måneder" after a number of years.
func monthsAfter(text string, at int) (months int64, size int) {
	og := skipSpace(text, at)
	if wordAt(text, og) != "og" {
		return 0, 0
	}
	digits := skipSpace(text, og+len("og"))
	length, n, scale, problem := value.ScanNumber(text[digits:])
	if problem != nil || length == 0 || scale > 0 || n >= 12 {
		return 0, 0
	}
	unit := skipSpace(text, digits+length)
	if one, _, _ := periodUnit(wordAt(text, unit)); one != 1 {
		return 0, 0
	}
	return n, unit + len(wordAt(text, unit)) - at
}
