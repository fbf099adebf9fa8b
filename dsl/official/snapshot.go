package official

import (
	"encoding/json"

	"github.com/hjemmel/hjemmel/dsl/cite"
)

type snapshot struct {
	ID         string `json:"id"`
	Title      string `json:"title"`
	Issued     string `json:"issued_date"`
	Provisions []struct {
		Section string `json:"section"`
		Chapter string `json:"chapter"`
		Content string `json:"content"`
	} `json:"provisions"`
}

// readSnapshot reads a document in JSON; nil if it is not one. A paragraph
// without a chapter is, in an amending act, new wording for another act; in an
// act that has chapters it is the commencement provision of another.
func readSnapshot(text []byte) *Document {
	var s snapshot
	if json.Unmarshal(text, &s) != nil {
		return nil
	}
	doc := &Document{ID: s.ID, Title: s.Title, Issued: s.Issued}
	chapters := false
	for _, p := range s.Provisions {
		chapters = chapters || p.Chapter != ""
	}
	seen := map[cite.Part]bool{}
	for _, p := range s.Provisions {
		n, ok := number(p.Section)
		if !ok || seen[n] || chapters && p.Chapter == "" {
			continue
		}
		seen[n] = true
		doc.Paragraphs = append(doc.Paragraphs, Paragraph{n, doc.Amends(), Take(p.Content)})
	}
	return doc
}
