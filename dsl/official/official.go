// Package official reads the official text of acts and takes the fingerprint
// of each paragraph, so that rule files can be held against the text that they
// were written from without holding a copy of it.
//
//	doc, problem := official.Read(text)
//	for _, p := range doc.Paragraphs {
//		fmt.Println(p.Number, p.Fingerprint)
//	}
//
// Two forms are read: snapshots in JSON,
//
//	{"id": "2024:280", "title": "…", "issued_date": "2024-03-01",
//	 "provisions": [{"section": "114", "chapter": "19", "content": "§ 114. …"}]}
//
// and LexDania, the XML of retsinformation.dk (Dokument, DokumentIndhold,
// Paragraf, Stk, Indentatio). Footnotes are no part of a paragraph; nor are the
// commencement provisions of other acts, which stand after a consolidated act.
//
// The text itself is not kept: a [Paragraph] is a number and a [Fingerprint].
package official

import (
	"bytes"
	"regexp"
	"strconv"
	"strings"

	"github.com/hjemmel/hjemmel/dsl/cite"
	"github.com/hjemmel/hjemmel/dsl/diag"
)

// Document is an official text: an act, an order or a consolidated act.
type Document struct {
	ID         string // year and number in the gazette, as "2024:280"
	Title      string
	Issued     string // the day it was signed, as "2024-03-01"; may be empty
	Paragraphs []Paragraph
}

// Paragraph is a § of a document. Inserted tells that it is new wording for
// another act, which an amending act gives.
type Paragraph struct {
	Number   cite.Part
	Inserted bool
	Fingerprint
}

// Read reads a document in either form.
func Read(text []byte) (*Document, *diag.Problem) {
	text = bytes.TrimPrefix(text, []byte("\xef\xbb\xbf"))
	var doc *Document
	if bytes.HasPrefix(bytes.TrimSpace(text), []byte("<")) {
		doc = readXML(text)
	} else {
		doc = readSnapshot(text)
	}
	if doc == nil || len(doc.Paragraphs) == 0 {
		return nil, &diag.Problem{Code: diag.NotOfficialText, End: len(text)}
	}
	return doc, nil
}

// Amends reports whether the document changes other acts.
func (d *Document) Amends() bool { return strings.Contains(d.Title, " om ændring af ") }

// Find returns a paragraph of the document, or nil. The document may itself
// have a § of the same number as one that it inserts in another act.
func (d *Document) Find(number cite.Part, inserted bool) *Paragraph {
	for i, p := range d.Paragraphs {
		if p.Number == number && p.Inserted == inserted {
			return &d.Paragraphs[i]
		}
	}
	return nil
}

var numbered = regexp.MustCompile(`^(?:§ *)?([0-9]{1,4}) *([a-zæøå]{0,2})\.?$`)

// number reads the number of a §, as "68a" or "§ 68 a.".
func number(text string) (cite.Part, bool) {
	found := numbered.FindStringSubmatch(strings.ToLower(strings.Join(strings.Fields(text), " ")))
	if found == nil {
		return cite.Part{}, false
	}
	n, err := strconv.ParseUint(found[1], 10, 16)
	letter, _ := cite.LetterOf(found[2])
	return cite.Part{Number: uint16(n), Letter: letter}, err == nil && n > 0
}
