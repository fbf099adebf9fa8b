package dsl

import (
	"encoding/json"
	"slices"
	"strings"

	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/dsl/syntax"
	"golang.org/x/text/unicode/norm"
)

// The text of a question is cut up here and not by encoding/json, because
// every value must know its place, and because programs ask many questions:
// a value that stands in the text as it is costs no more than its place.

// next reads a value; false if something was wrong with it.
func (j *jsonReader) next() (syntax.Value, bool) {
	j.blank()
	start := j.at
	switch c := j.peek(); c {
	case '{':
		return j.object()
	case '[':
		return j.array()
	case '"':
		text, ok := j.quoted()
		span := j.since(start)
		text = j.composed(text, span)
		return syntax.Value{Kind: syntax.Text, Text: source.Text{Value: text, Whole: span}, Span: span}, ok
	default:
		return j.bare()
	}
}

// peek is the next byte, or 0 at the end.
func (j *jsonReader) peek() byte {
	if j.at < len(j.text) {
		return j.text[j.at]
	}
	return 0
}

func (j *jsonReader) blank() {
	for j.at < len(j.text) && strings.IndexByte(" \t\r\n", j.text[j.at]) >= 0 {
		j.at++
	}
}

// take passes over a sign, with what is blank before it.
func (j *jsonReader) take(sign byte) bool {
	j.blank()
	if j.peek() != sign {
		return false
	}
	j.at++
	return true
}

func (j *jsonReader) since(start int) source.Span {
	return source.Span{File: j.file, Start: start, End: j.at}
}

// bad reports the byte at hand as no JSON.
func (j *jsonReader) bad() bool {
	start := min(j.at, len(j.text))
	j.report(diag.BadJSON, source.Span{File: j.file, Start: start, End: min(start+1, len(j.text))})
	return false
}

// quoted reads a string.
func (j *jsonReader) quoted() (string, bool) {
	start := j.at + 1
	for j.at = start; j.at < len(j.text); j.at++ {
		switch c := j.text[j.at]; {
		case c == '"':
			j.at++
			return j.text[start : j.at-1], true
		case c == '\\':
			return j.escaped(start - 1)
		case c < ' ':
			return "", j.bad()
		}
	}
	return "", j.bad()
}

// composed is a text in form NFC. One that is not is reported, and then read as
// the one that looks like it.
func (j *jsonReader) composed(text string, at source.Span) string {
	if norm.NFC.IsNormalString(text) {
		return text
	}
	text = norm.NFC.String(text)
	quoted, _ := json.Marshal(text) // text is UTF-8
	j.list.Add(diag.New(diag.NotNFC, at, text).Replace(diag.ComposeLetters, string(quoted)))
	return text
}

// escaped reads a string that is not as it stands.
func (j *jsonReader) escaped(start int) (string, bool) {
	for ; j.at < len(j.text) && j.text[j.at] != '"'; j.at++ {
		if j.text[j.at] == '\\' {
			j.at++
		}
	}
	var text string
	if j.at >= len(j.text) || json.Unmarshal([]byte(j.text[start:j.at+1]), &text) != nil {
		j.at = start
		return "", j.bad()
	}
	j.at++
	return text, true
}

// bare reads a number, true or false. Null is refused (clause 17).
func (j *jsonReader) bare() (syntax.Value, bool) {
	start := j.at
	for j.at < len(j.text) && strings.IndexByte(" \t\r\n,:]}[{\"", j.text[j.at]) < 0 {
		j.at++
	}
	word, span := j.text[start:j.at], j.since(start)
	switch {
	case word == "true" || word == "false":
		return syntax.Value{Kind: syntax.Bool, Bool: word == "true", Span: span}, true
	case word == "null":
		j.report(diag.JSONNull, span)
		return syntax.Value{}, false
	case word != "" && json.Valid([]byte(word)):
		return syntax.Value{Kind: syntax.Number, Text: source.Text{Value: word, Whole: span}, Span: span}, true
	}
	j.at = start
	return syntax.Value{}, j.bad()
}

// goesOn passes over the comma before the next of several; it is the comma that
// is wrong if the end follows.
func (j *jsonReader) goesOn(several bool, end byte) bool {
	if !several {
		return true
	}
	if !j.take(',') {
		return j.bad()
	}
	comma := j.at - 1
	if j.blank(); j.peek() == end {
		j.at = comma
		return j.bad()
	}
	return true
}

func (j *jsonReader) array() (syntax.Value, bool) {
	v := syntax.Value{Kind: syntax.List, Span: j.since(j.at)}
	j.at++
	for !j.take(']') {
		if !j.goesOn(len(v.Items) > 0, ']') {
			return v, false
		}
		item, ok := j.next()
		if !ok {
			return v, false
		}
		v.Items = append(v.Items, item)
	}
	v.Span.End = j.at
	return v, true
}

func (j *jsonReader) object() (syntax.Value, bool) {
	v := syntax.Value{Kind: syntax.Object, Span: j.since(j.at)}
	j.at++
	var seen map[string]bool
	sound := true
	for !j.take('}') {
		if !j.goesOn(len(v.Fields) > 0, '}') {
			return v, false
		}
		field, ok := j.field()
		if !ok {
			return v, false
		}
		if twice(v.Fields, field.Name, &seen) {
			j.report(diag.JSONTwice, field.NameSpan, field.Name)
			sound = false
		}
		v.Fields = append(v.Fields, field)
	}
	v.Span.End = j.at
	return v, sound
}

// twice reports whether a name is among the fields read so far. Most objects
// have few, and no use for the map.
func twice(fields []*syntax.Attr, name string, seen *map[string]bool) bool {
	if len(fields) < 24 {
		return slices.ContainsFunc(fields, func(f *syntax.Attr) bool { return f.Name == name })
	}
	if *seen == nil {
		*seen = map[string]bool{}
		for _, f := range fields {
			(*seen)[f.Name] = true
		}
	}
	again := (*seen)[name]
	(*seen)[name] = true
	return again
}

func (j *jsonReader) field() (*syntax.Attr, bool) {
	j.blank()
	start := j.at
	if j.peek() != '"' {
		return nil, j.bad()
	}
	name, ok := j.quoted()
	if !ok {
		return nil, false
	}
	field := &syntax.Attr{NameSpan: j.since(start)}
	field.Name = j.composed(name, field.NameSpan)
	if !j.take(':') {
		return nil, j.bad()
	}
	field.Value, ok = j.next()
	return field, ok
}

// ends reports what follows the question.
func (j *jsonReader) ends() bool {
	j.blank()
	return j.at == len(j.text) || j.bad()
}
