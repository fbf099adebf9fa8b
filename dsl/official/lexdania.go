package official

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"
)

// lexdania reads a LexDania document as it streams by.
type lexdania struct {
	doc    *Document
	open   []string // names of the elements around the place read
	texts  []*text  // the paragraphs around it
	within map[string]int
	meta   map[string]string
}

// text is a paragraph that is being read.
type text struct {
	Paragraph
	depth    int
	numbered bool
	words    strings.Builder
}

// maxNested is more paragraphs within each other than any act has: an amending
// act has one in its own.
const maxNested = 4

// readXML reads a document in XML; nil if it is not one.
func readXML(src []byte) *Document {
	r := &lexdania{doc: &Document{}, within: map[string]int{}, meta: map[string]string{}}
	in := xml.NewDecoder(bytes.NewReader(src))
	for {
		token, err := in.RawToken()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil || !r.read(token) {
			return nil
		}
	}
	if len(r.open) > 0 {
		return nil
	}
	r.doc.ID = r.meta["Year"] + ":" + r.meta["Number"]
	r.doc.Title, r.doc.Issued = r.meta["DocumentTitle"], r.meta["DiesSigni"]
	return r.doc
}

// read takes in one token; false if the elements do not match.
func (r *lexdania) read(token xml.Token) bool {
	switch t := token.(type) {
	case xml.StartElement:
		if len(r.open) == 0 && t.Name.Local != "Dokument" || len(r.texts) > maxNested {
			return false
		}
		r.start(t)
	case xml.EndElement:
		last := len(r.open) - 1
		if last < 0 || r.open[last] != t.Name.Local {
			return false
		}
		r.end(t.Name.Local)
	case xml.CharData:
		r.chars(string(t))
	}
	return true
}

func (r *lexdania) start(e xml.StartElement) {
	name := e.Name.Local
	r.open = append(r.open, name)
	r.within[name]++
	switch name {
	case "Paragraf", "AendringCentreretParagraf", "IkraftCentreretParagraf":
		p := &text{depth: len(r.open)}
		p.Inserted = r.within["AendringNyTekst"] > 0
		for _, a := range e.Attr {
			if a.Name.Local == "localId" {
				p.Number, p.numbered = number(a.Value)
			}
		}
		r.texts = append(r.texts, p)
	}
}

func (r *lexdania) end(name string) {
	if last := len(r.texts) - 1; last >= 0 && r.texts[last].depth == len(r.open) {
		p := r.texts[last]
		r.texts = r.texts[:last]
		if p.numbered && r.within["Ikraft"] == 0 {
			p.Fingerprint = Take(p.words.String())
			r.doc.Paragraphs = append(r.doc.Paragraphs, p.Paragraph)
		}
	}
	r.open = r.open[:len(r.open)-1]
	r.within[name]--
}

func (r *lexdania) chars(chars string) {
	name := ""
	if len(r.open) > 0 {
		name = r.open[len(r.open)-1]
	}
	if len(r.open) == 3 && r.open[1] == "Meta" {
		r.meta[name] += strings.TrimSpace(chars)
	}
	if r.within["Nota"] > 0 {
		return
	}
	for _, p := range r.texts {
		if !p.numbered && name == "Explicatus" && len(r.open) == p.depth+1 {
			p.Number, p.numbered = number(chars)
		}
		p.words.WriteString(chars)
		p.words.WriteByte(' ')
	}
}
