package value

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hjemmel/hjemmel/dsl/diag"
)

// Periods and lists are written alike: records in brackets, each with named
// fields. A period is a record of two dates.

// The words of a case that are no values: there is none, and more may follow.
const (
	AbsentWord = "ingen"
	MoreWord   = "og evt. flere"
)

// MaxRecords is the longest list (clause 9).
const MaxRecords = 64

var periodFields = []Field{{Name: "fra", Type: Type{Kind: Date}}, {Name: "til_og_med", Type: Type{Kind: Date}}}

// fields returns the fields of a type's records.
func (t Type) fields() []Field {
	if t.Kind == Intervals {
		return periodFields
	}
	return t.Fields()
}

// records returns a list's records, and periods as records.
func (v Value) records() ([]Field, []Record) {
	if v.Type.Kind == List {
		return v.Type.Fields(), v.Records
	}
	records := make([]Record, len(v.Intervals))
	for i, iv := range v.Intervals {
		records[i] = Record{dayCell(iv.From), dayCell(iv.To)}
	}
	return periodFields, records
}

func dayCell(d Day) Cell {
	return Cell{Known, Value{Type: periodFields[0].Type, N: int64(d)}}
}

// add puts a record at the end of a list or among periods.
func (v *Value) add(record Record) *Problem {
	if len(v.Records)+len(v.Intervals) == MaxRecords {
		return &Problem{Code: diag.TooManyRecords, Args: []any{MaxRecords}}
	}
	if v.Type.Kind == List {
		v.Records = append(v.Records, record)
		return nil
	}
	for i, f := range periodFields {
		if record[i].State != Known {
			return &Problem{Code: diag.FieldMissing, Args: []any{f.Name}}
		}
	}
	iv := Interval{Day(record[0].Value.N), Day(record[1].Value.N)}
	if iv.To < iv.From {
		return &Problem{Code: diag.PeriodBackwards, Args: []any{iv.To.String(), iv.From.String()}}
	}
	v.Intervals = sorted(append(v.Intervals, iv))
	return nil
}

// field finds a field that can be written and is not yet.
func (t Type) field(name string, written Record) (int, *Problem) {
	for i, f := range t.fields() {
		switch {
		case f.Name != name:
			continue
		case f.Computed:
			return 0, wrong(diag.ComputedField, name)
		case written[i].State != Unknown:
			return 0, wrong(diag.FieldTwice, name)
		}
		return i, nil
	}
	return 0, wrong(diag.UnknownField, name, t.fieldNames())
}

// absent is the cell of a field that is told to have no value.
func (f Field) absent() (Cell, *Problem) {
	if !f.Optional {
		return Cell{}, wrong(diag.NotAbsent, f.Name)
	}
	return Cell{State: Absent}, nil
}

// listReader reads the text of periods and lists.
type listReader struct {
	text string
	at   int
	want Type // the outermost type, for messages
}

func parseList(t Type, text string) (Value, *Problem) {
	r := &listReader{text: text, want: t}
	v, problem := r.list(t)
	if problem == nil && !r.end() {
		problem = r.unreadable()
	}
	return v, problem
}

func (r *listReader) list(t Type) (Value, *Problem) {
	v := Value{Type: t}
	if !r.skip('[') {
		return v, r.unreadable()
	}
	for !r.skip(']') {
		if v.Open {
			return v, r.unreadable()
		}
		if problem := r.item(&v); problem != nil {
			return v, problem
		}
		if !r.skip(',') && !r.sees(']') {
			return v, r.unreadable()
		}
	}
	return v, nil
}

// item reads a record, or the words that leave the list open.
func (r *listReader) item(v *Value) *Problem {
	start := r.at
	if words, ok := r.quoted(); ok && words == MoreWord {
		v.Open = true
		return nil
	}
	r.at = start
	record, problem := r.record(v.Type)
	if problem == nil {
		problem = r.place(v.add(record), start)
	}
	return problem
}

func (r *listReader) record(t Type) (Record, *Problem) {
	fields := t.fields()
	record := make(Record, len(fields))
	if !r.skip('{') {
		return nil, r.unreadable()
	}
	for !r.skip('}') {
		r.space()
		start := r.at
		i, problem := t.field(r.name(), record)
		if problem != nil {
			return nil, r.place(problem, start)
		}
		if !r.skip('=') {
			return nil, r.unreadable()
		}
		if record[i], problem = r.cell(fields[i]); problem != nil {
			return nil, problem
		}
		if !r.skip(',') && !r.sees('}') {
			return nil, r.unreadable()
		}
	}
	return record, nil
}

func (r *listReader) cell(f Field) (Cell, *Problem) {
	if r.sees('[') && (f.Type.Kind == Intervals || f.Type.Kind == List) {
		v, problem := r.list(f.Type)
		return Cell{Known, v}, problem
	}
	start := r.at
	text, ok := r.quoted()
	if !ok {
		return Cell{}, r.unreadable()
	}
	if text == AbsentWord {
		c, problem := f.absent()
		return c, r.place(problem, start)
	}
	v, problem := Parse(f.Type, text)
	if problem != nil {
		problem = problem.After(r.at - 1 - len(text))
	}
	return Cell{Known, v}, problem
}

// place gives a problem the bytes from start to here.
func (r *listReader) place(problem *Problem, start int) *Problem {
	if problem != nil {
		problem.Start, problem.End = start, max(r.at, min(start+1, len(r.text)))
	}
	return problem
}

func (r *listReader) unreadable() *Problem {
	problem := unreadable(r.want, r.text)
	problem.Start, problem.End = r.at, len(r.text)
	if r.end() {
		problem.Start = 0
	}
	return problem
}

func (r *listReader) space() {
	for r.at < len(r.text) {
		c, size := utf8.DecodeRuneInString(r.text[r.at:])
		if !unicode.IsSpace(c) {
			return
		}
		r.at += size
	}
}

func (r *listReader) end() bool { r.space(); return r.at == len(r.text) }

func (r *listReader) sees(mark byte) bool {
	return !r.end() && r.text[r.at] == mark
}

func (r *listReader) skip(mark byte) bool {
	if !r.sees(mark) {
		return false
	}
	r.at++
	return true
}

// name reads the name of a field.
func (r *listReader) name() string {
	rest := r.text[r.at:]
	size := strings.IndexFunc(rest, func(c rune) bool {
		return c != '_' && !unicode.IsLetter(c) && !unicode.IsDigit(c)
	})
	if size < 0 {
		size = len(rest)
	}
	r.at += size
	return rest[:size]
}

// quoted reads a text in quotes.
func (r *listReader) quoted() (string, bool) {
	if !r.sees('"') {
		return "", false
	}
	text, _, closed := strings.Cut(r.text[r.at+1:], `"`)
	if !closed {
		return "", false
	}
	r.at += len(text) + 2
	return text, true
}
