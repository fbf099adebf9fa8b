package dsl

import (
	"bytes"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
	"unsafe"

	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/dsl/value"
	"golang.org/x/text/unicode/norm"
)

// quick reads a question in JSON in one pass over its bytes, if all of it is
// plainly right: no escapes, no bills, nothing unknown, nothing twice. What is
// not, it leaves unread: then jsonReader goes over it, slowly, and has the place
// of everything that it may have to tell of. Where quick reads a question, the
// two read the same; FuzzQuick holds them to that.
type quick struct {
	file *source.File
	text string // of the file
	at   int    // in text
	*room
}

// readQuickly reads a question; false: not plainly right.
func readQuickly(p *Program, file *source.File, r *room) (Question, bool) {
	if len(file.Text) > maxJSONSize || bytes.IndexByte(file.Text, '\\') >= 0 {
		return Question{}, false
	}
	// Nothing is kept of this string, and its bytes stay as they are for as long
	// as it is read; a copy would be most of the memory that a question takes.
	k := &quick{file: file, text: unsafe.String(unsafe.SliceData(file.Text), len(file.Text)), room: r}
	r.begin(p)
	var question Question
	var seen [5]bool
	ok := k.object(func(key string) bool {
		i := slices.Index(quickKeys[:], key)
		if i < 0 || seen[i] {
			return false
		}
		seen[i] = true
		switch key {
		case "version":
			return k.literal("1")
		case "dagen":
			return k.date(&question.Day)
		case "lov":
			return k.date(&question.Law)
		case "kendt":
			return k.date(&question.Known)
		}
		return k.givet()
	})
	question.Facts = r.told()
	return question, ok && seen[0] && k.blank() == 0 && k.at == len(k.text)
}

var quickKeys = [...]string{"version", "dagen", "lov", "kendt", "givet"}

// blank passes over white space, and returns the byte after it, or 0.
func (k *quick) blank() byte {
	for ; k.at < len(k.text); k.at++ {
		if c := k.text[k.at]; c != ' ' && c != '\n' && c != '\t' && c != '\r' {
			return c
		}
	}
	return 0
}

// take passes over a sign.
func (k *quick) take(sign byte) bool {
	if k.blank() != sign {
		return false
	}
	k.at++
	return true
}

// literal passes over a word without quotation marks.
func (k *quick) literal(word string) bool {
	k.blank()
	rest, found := strings.CutPrefix(k.text[k.at:], word)
	if !found || rest == "" || strings.IndexByte(" \t\r\n,]}", rest[0]) < 0 {
		return false
	}
	k.at += len(word)
	return true
}

// quoted reads a string, which has no escapes. There may be control characters
// in it, and what is no UTF-8: names and values have none of that, but texts
// may.
func (k *quick) quoted() (string, bool) {
	if !k.take('"') {
		return "", false
	}
	n := strings.IndexByte(k.text[k.at:], '"')
	if n < 0 {
		return "", false
	}
	text := k.text[k.at : k.at+n]
	k.at += n + 1
	return text, true
}

// object reads an object, its values by way of each.
func (k *quick) object(each func(key string) bool) bool {
	if !k.take('{') {
		return false
	}
	if k.take('}') {
		return true
	}
	for {
		key, ok := k.quoted()
		if !ok || !k.take(':') || !each(key) {
			return false
		}
		if !k.take(',') {
			return k.take('}')
		}
	}
}

// array reads an array, its items by way of each.
func (k *quick) array(each func() bool) bool {
	if !k.take('[') {
		return false
	}
	if k.take(']') {
		return true
	}
	for each() {
		if !k.take(',') {
			return k.take(']')
		}
	}
	return false
}

// filled reads a string with something in it.
func (k *quick) filled() (string, bool) {
	text, ok := k.quoted()
	return strings.Clone(text), ok && strings.TrimSpace(text) != "" && clean(text)
}

// clean reports whether a text is UTF-8 in form NFC without control characters.
func clean(text string) bool {
	return utf8.ValidString(text) && norm.NFC.IsNormalString(text) && strings.IndexFunc(text, unicode.IsControl) < 0
}

func (k *quick) day() (value.Day, bool) {
	text, ok := k.quoted()
	if !ok {
		return 0, false
	}
	return value.DayFromISO(text)
}

func (k *quick) date(into **value.Day) bool {
	day, ok := k.day()
	*into = &day
	return ok
}

func (k *quick) givet() bool {
	return k.object(func(name string) bool {
		fact, to := k.tell(name)
		if fact == nil {
			return false
		}
		k.blank()
		start := k.at
		ok := k.read(fact, to)
		to.Span = source.Span{File: k.file, Start: start, End: k.at}
		return ok
	})
}

// read reads a value, or a record that says more of it.
func (k *quick) read(f *Fact, g *Given) bool {
	if k.blank() != '{' {
		return k.content(f, g)
	}
	var seen [5]bool
	return k.object(func(key string) bool {
		i := slices.Index(recordKeys[:], key)
		if i < 0 || seen[i] {
			return false
		}
		seen[i] = true
		var ok bool
		switch key {
		case "er":
			ok = k.content(f, g)
		case "af":
			g.By, ok = k.filled()
		case "begrundelse":
			g.Reason, ok = k.filled()
		case "hensyn":
			ok = k.weighed(g)
		case "dato":
			ok = k.date(&g.Date)
		}
		return ok
	}) && seen[0]
}

var recordKeys = [...]string{"er", "af", "dato", "hensyn", "begrundelse"}

func (k *quick) weighed(g *Given) bool {
	one := func() bool {
		text, ok := k.filled()
		g.Weighed = append(g.Weighed, text)
		return ok
	}
	if k.blank() == '"' {
		return one()
	}
	return k.array(one) && len(g.Weighed) > 0
}

// content reads a value or a timeline.
func (k *quick) content(f *Fact, g *Given) bool {
	switch {
	case f.Timeline && k.blank() == '[':
		return k.timeline(f, g)
	case f.Timeline:
		g.Timeline = k.part(0)
		g.Timeline[0].From, g.Timeline[0].To = value.MinDay, value.MaxDay
		return k.cell(f, &g.Timeline[0].Cell)
	}
	return k.cell(f, &g.Cell)
}

// part adds a part to a timeline of n parts, the last in the room, and returns
// the timeline.
func (k *quick) part(n int) []Part {
	k.parts = append(k.parts, Part{})
	end := len(k.parts)
	return k.parts[end-n-1 : end : end]
}

func (k *quick) timeline(f *Fact, g *Given) bool {
	ok := k.array(func() bool {
		var seen [3]bool
		g.Timeline = k.part(len(g.Timeline))
		p := &g.Timeline[len(g.Timeline)-1]
		return len(g.Timeline) <= value.MaxRecords && k.object(func(key string) bool {
			i := slices.Index(partForm.required, key)
			if i < 0 || seen[i] {
				return false
			}
			seen[i] = true
			var ok bool
			switch key {
			case "fra":
				p.From, ok = k.day()
			case "til_og_med":
				p.To, ok = k.day()
			case "er":
				ok = k.cell(f, &p.Cell)
			}
			return ok
		}) && seen == [3]bool{true, true, true} && p.From <= p.To
	})
	slices.SortStableFunc(g.Timeline, func(a, b Part) int { return int(a.From - b.From) })
	for i := 1; i < len(g.Timeline); i++ {
		ok = ok && g.Timeline[i].From > g.Timeline[i-1].To
	}
	return ok
}

// cell reads the value of a fact, within its bounds.
func (k *quick) cell(f *Fact, c *value.Cell) bool {
	if k.blank() != '[' {
		return k.scalar(&f.Type, f.Optional, c) && f.Allows(&c.Value)
	}
	c.State, c.Value.Type = value.Known, f.Type
	switch f.Type.Kind {
	case value.List:
		return k.array(func() bool { return k.record(&c.Value) })
	case value.Intervals:
		return k.array(func() bool { return k.interval(&c.Value) })
	}
	return false
}

// scalar reads a value of one piece.
func (k *quick) scalar(t *value.Type, optional bool, c *value.Cell) bool {
	if t.Kind == value.Bool {
		c.State, c.Value.Type = value.Known, *t
		if k.literal("true") {
			c.Value.N = 1
			return true
		}
		return k.literal("false")
	}
	text, ok := k.quoted()
	if !ok {
		return false
	}
	if text == value.AbsentWord {
		c.State = value.Absent
		return optional
	}
	c.State, c.Value.Type = value.Known, *t
	return c.Value.ReadJSONText(text) == nil
}

// record reads one record of a list. A field left out is unknown.
func (k *quick) record(list *value.Value) bool {
	fields := list.Type.Fields()
	record := k.room.record(len(fields))
	list.Records = append(list.Records, record)
	return len(list.Records) <= value.MaxRecords && k.object(func(key string) bool {
		i := slices.IndexFunc(fields, func(f value.Field) bool { return f.Name == key })
		if i < 0 || fields[i].Computed || record[i].State != value.Unknown {
			return false
		}
		return k.scalar(&fields[i].Type, fields[i].Optional, &record[i])
	})
}

// interval reads one period, which must come after those before it.
func (k *quick) interval(list *value.Value) bool {
	var in value.Interval
	var seen [2]bool
	ok := k.object(func(key string) bool {
		i := slices.Index(intervalForm.required, key)
		if i < 0 || seen[i] {
			return false
		}
		seen[i] = true
		var ok bool
		*[...]*value.Day{&in.From, &in.To}[i], ok = k.day()
		return ok
	})
	n := len(list.Intervals)
	list.Intervals = append(list.Intervals, in)
	return ok && n < value.MaxRecords && seen == [2]bool{true, true} && in.From <= in.To && (n == 0 || list.Intervals[n-1].From < in.From)
}
