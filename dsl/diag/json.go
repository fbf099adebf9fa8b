package diag

import (
	"bytes"
	"encoding/json"
	"io"

	"github.com/hjemmel/hjemmel/dsl/source"
)

// The JSON form of findings: stable names, both languages, and every place
// both as people count it and in bytes.
type (
	jsonFinding struct {
		Code     Code      `json:"code"`
		Severity string    `json:"severity"`
		Message  jsonWords `json:"message"`
		Help     jsonWords `json:"help"`
		jsonPlace
		Wide    *jsonPlace `json:"wide,omitempty"`
		Law     string     `json:"law,omitempty"`
		Related []jsonNote `json:"related,omitempty"`
		Fixes   []jsonFix  `json:"fixes,omitempty"`
	}
	jsonNote struct {
		Code    Code      `json:"code"`
		Message jsonWords `json:"message"`
		jsonPlace
	}
	jsonFix struct {
		Title jsonWords  `json:"title"`
		Guess bool       `json:"guess,omitempty"`
		Edits []jsonEdit `json:"edits"`
	}
	jsonEdit struct {
		jsonPlace
		New string `json:"new"`
	}
	jsonWords struct {
		DA string `json:"da"`
		EN string `json:"en"`
	}
	// jsonPlace is left out where a finding has no place.
	jsonPlace struct {
		File      string     `json:"file,omitempty"`
		Line      int        `json:"line,omitempty"`
		Column    int        `json:"column,omitempty"`
		EndLine   int        `json:"endLine,omitempty"`
		EndColumn int        `json:"endColumn,omitempty"`
		Bytes     *jsonRange `json:"bytes,omitempty"`
	}
	jsonRange struct {
		Start int `json:"start"`
		End   int `json:"end"`
	}
)

// WriteJSON writes the findings as one JSON array.
func WriteJSON(w io.Writer, l List) error {
	if l == nil {
		l = List{}
	}
	out := encoder(w)
	out.SetIndent("", "  ")
	return out.Encode(l)
}

// encoder leaves <, > and & as they are.
func encoder(w io.Writer) *json.Encoder {
	out := json.NewEncoder(w)
	out.SetEscapeHTML(false)
	return out
}

// MarshalJSON writes the finding in both languages with its place.
func (d Diagnostic) MarshalJSON() ([]byte, error) {
	f := jsonFinding{
		Code: d.Code, Severity: d.Severity.String(), Law: d.Law, jsonPlace: placeOf(d.Span),
		Message: jsonWords{d.Message(Danish), d.Message(English)},
		Help:    jsonWords{d.Help(Danish), d.Help(English)},
	}
	if !d.Wide.IsZero() {
		wide := placeOf(d.Wide)
		f.Wide = &wide
	}
	for _, n := range d.Related {
		f.Related = append(f.Related, jsonNote{n.Code, jsonWords{n.Message(Danish), n.Message(English)}, placeOf(n.Span)})
	}
	for _, fix := range d.Fixes {
		f.Fixes = append(f.Fixes, jsonFix{jsonWords{fix.Text(Danish), fix.Text(English)}, fix.Guess, editsOf(fix)})
	}
	var b bytes.Buffer
	err := encoder(&b).Encode(f)
	return b.Bytes(), err
}

func editsOf(f Fix) []jsonEdit {
	edits := make([]jsonEdit, len(f.Edits))
	for i, e := range f.Edits {
		edits[i] = jsonEdit{placeOf(e.Span), e.New}
	}
	return edits
}

func placeOf(s source.Span) jsonPlace {
	if s.IsZero() {
		return jsonPlace{}
	}
	start, end := s.Position(), s.File.Position(s.End)
	return jsonPlace{
		File: s.File.Name, Line: start.Line, Column: start.Column, EndLine: end.Line, EndColumn: end.Column,
		Bytes: &jsonRange{s.Start, s.End},
	}
}
