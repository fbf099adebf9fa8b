package dsl

import (
	"bytes"
	"encoding/json"
	"io"
	"unicode/utf8"

	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/dsl/syntax"
	"github.com/hjemmel/hjemmel/dsl/value"
	"golang.org/x/text/unicode/norm"
)

// The limits of a question in JSON, before it is parsed.
const (
	maxJSONSize  = 1 << 20
	maxJSONDepth = 64
	maxFindings  = 100 // the rest of a question is then left unread
)

var questionForm = form{
	required: []string{"version"},
	optional: []string{"dagen", "lov", "kendt", "forslag", "givet"},
}

// ReadFacts reads a question in JSON:
//
//	{
//	  "version": 1,
//	  "dagen": "2022-03-01",
//	  "givet": {
//	    "startdato": "2022-03-01",
//	    "løn": "20000.00",
//	    "vurdering": {"er": true, "af": "kommunen", "dato": "2022-02-01"}
//	  }
//	}
//
// Amounts are text with a point and dates are ISO; "ingen" says that there is
// none. A key that is written twice, an unknown key and null are refused.
func ReadFacts(r io.Reader, p *Program) (Question, diag.List) { return new(Reader).Facts(r, p) }

// Reader reads questions, one after the other and each in the room of the one
// before: what it returns is good until the next is read, and so is what was
// made of it. (An engine's decision reads the facts again when it is asked to
// explain itself.) The facts must not be changed. The zero Reader is ready. It
// must not be used by two goroutines at once. Where questions are few or are kept, use [ReadFacts].
type Reader struct {
	text []byte
	room room
}

// maxKept is how large a text may be whose room is kept.
const maxKept = 64 << 10

// Facts reads a question as [ReadFacts] does.
func (r *Reader) Facts(in io.Reader, p *Program) (Question, diag.List) {
	if cap(r.text) > maxKept {
		*r = Reader{}
	}
	text := bytes.NewBuffer(r.text[:0])
	_, err := text.ReadFrom(io.LimitReader(in, maxJSONSize+1))
	r.text = text.Bytes()
	file := source.NewFile("json", r.text)
	if err != nil {
		return Question{}, diag.List{diag.New(diag.Unreadable, source.Span{File: file}, file.Name)}
	}
	if q, ok := readQuickly(p, file, &r.room); ok {
		return q, nil
	}
	return readCarefully(p, file)
}

func readCarefully(p *Program, file *source.File) (Question, diag.List) {
	j := &jsonReader{reader: reader{program: p}, file: file}
	q := j.question()
	j.list.Sort()
	return q, j.list
}

// jsonReader reads JSON into the values that a case file has, and then reads
// those as it would a case.
type jsonReader struct {
	reader
	file *source.File
	text string // of the file
	at   int    // in text
}

func (j *jsonReader) question() Question {
	var q Question
	if !j.within() {
		return q
	}
	j.text = string(j.file.Text)
	root, ok := j.next()
	if !ok || !j.ends() {
		return q
	}
	if root.Kind != syntax.Object {
		j.report(diag.JSONWantObject, root.Span, "json")
		return q
	}
	found := j.keys(root)
	j.version(found["version"], root)
	q.Day, q.Law, q.Known = j.date(found["dagen"]), j.date(found["lov"]), j.date(found["kendt"])
	if at := found["forslag"]; at != nil {
		for _, t := range j.asTexts(at.Value, at.Name) {
			if j.bill(t) {
				q.Bills = append(q.Bills, t.Value)
			}
		}
	}
	if at := found["givet"]; at != nil {
		q.Facts = j.givet(at)
	}
	return q
}

// keys holds the outermost keys against the form of a question.
func (j *jsonReader) keys(root syntax.Value) map[string]*syntax.Attr {
	found := map[string]*syntax.Attr{}
	for _, at := range root.Fields {
		if questionForm.allows(at.Name) {
			found[at.Name] = at
			continue
		}
		d := diag.New(diag.JSONUnknownKey, at.NameSpan, at.Name)
		j.list.Add(j.suggest(d, at.Name, questionForm.names))
	}
	return found
}

func (j *jsonReader) version(at *syntax.Attr, root syntax.Value) {
	if at == nil {
		j.report(diag.JSONVersion, source.Span{File: j.file, Start: root.Span.Start, End: root.Span.Start + 1})
	} else if at.Value.Kind != syntax.Number || at.Value.Text.Value != "1" {
		j.report(diag.JSONVersion, at.Value.Span)
	}
}

func (j *jsonReader) date(at *syntax.Attr) *value.Day {
	if at == nil {
		return nil
	}
	cell, ok := j.value(value.Field{Name: at.Name, Type: value.Type{Kind: value.Date}}, at.Value)
	if !ok {
		return nil
	}
	d := value.Day(cell.Value.N)
	return &d
}

func (j *jsonReader) givet(at *syntax.Attr) (facts Facts) {
	if at.Value.Kind != syntax.Object {
		j.report(diag.JSONWantObject, at.Value.Span, at.Name)
		return nil
	}
	g := givenReader{&j.reader, j.value}
	for _, fact := range at.Value.Fields {
		if len(j.list) > maxFindings {
			return facts
		}
		if given, ok := g.given(fact); ok {
			facts = append(facts, given)
		}
	}
	return facts
}

// value reads a single value in the notation of JSON.
func (j *jsonReader) value(f value.Field, v syntax.Value) (value.Cell, bool) {
	if v.Kind == syntax.Text && v.Text.Value == value.AbsentWord {
		if !f.Optional {
			j.report(diag.NotAbsent, v.Span, f.Name)
		}
		return value.Cell{State: value.Absent}, f.Optional
	}
	raw := v.Span.Text()
	text := source.NewText(j.file, raw, v.Span.Start)
	if !norm.NFC.IsNormalString(raw) { // which is reported: read what was meant
		raw = norm.NFC.String(raw)
		text = source.Text{Value: raw, Whole: v.Span}
	}
	known, problem := value.ParseJSON(f.Type, []byte(raw))
	if problem != nil {
		if problem.Code == diag.WrongJSON {
			inJSON(f.Type, v, problem)
		}
		j.list.Add(problem.In(text))
		return value.Cell{}, false
	}
	return value.Cell{State: value.Known, Value: known}, true
}

// inJSON tells how a value would be written that is in the notation of a case
// file, or lacks its quotation marks.
func inJSON(t value.Type, v syntax.Value, problem *diag.Problem) {
	known, wrong := value.Parse(t, v.Text.Value)
	if wrong != nil && wrong.Instead != "" { // 20000,50 and 01-05-2022
		known, wrong = value.Parse(t, wrong.Instead)
	}
	if wrong != nil {
		quoted, err := json.Marshal(v.Text.Value)
		if err != nil {
			return
		}
		known, wrong = value.ParseJSON(t, quoted)
	}
	if wrong == nil && v.Kind != syntax.List && v.Kind != syntax.Object {
		problem.Instead, problem.Guess = string(known.JSON()), true
		problem.Args[1] = problem.Instead
	}
}

// within reports a text that is too large, nested too deep or not UTF-8.
func (j *jsonReader) within() bool {
	text := j.file.Text
	if len(text) > maxJSONSize {
		j.report(diag.JSONTooLarge, source.Span{File: j.file}, maxJSONSize>>20)
		return false
	}
	depth, quoted := 0, false
	for at := 0; at < len(text); {
		c, size := utf8.DecodeRune(text[at:])
		span := source.Span{File: j.file, Start: at, End: at + size}
		at += size
		switch {
		case c == utf8.RuneError && size == 1:
			j.report(diag.NotUTF8, span)
			return false
		case quoted && c == '\\':
			at++
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '{' || c == '[':
			depth++
		case c == '}' || c == ']':
			depth--
		}
		if depth > maxJSONDepth {
			j.report(diag.JSONTooDeep, span, maxJSONDepth)
			return false
		}
	}
	return true
}
