// Package syntax reads one rule or case file into blocks exactly as written.
// It is a stage of package dsl; programs use dsl.Load.
//
// The text is HCL, and hcl's own scanner cuts it into tokens. The parser over
// them is ours, because the language wants little of HCL and much of its
// messages: no templates, no expressions, nothing evaluated; every finding in
// our own words, at the tight place; and after a finding the rest of the file
// read as it was most likely meant, so that one open quotation mark does not
// hide the other mistakes. Whatever is read without a finding is valid HCL that
// means the same; a fuzz test holds the two parsers to that.
//
// Limits come first (clause 9): size, encoding, form NFC and invisible
// characters before the text is cut up, depth while it is read, so that no
// text can exhaust the stack.
//
// A string is a [source.Text]: each byte of its value knows its place in the
// file, through escapes, doubled template marks, line endings and the
// indentation of a <<-MARK text.
package syntax

import "github.com/hjemmel/hjemmel/dsl/source"

// File is a parsed file: its blocks in the order written.
type File struct {
	Source *source.File
	Blocks []*Block
}

// Block is a keyword, labels in quotes, attributes and nested blocks.
type Block struct {
	Keyword     string
	KeywordSpan source.Span
	Labels      []source.Text
	Attrs       []*Attr
	Blocks      []*Block
	Span        source.Span // the whole block
}

// Attr is a name and a value.
type Attr struct {
	Name     string
	NameSpan source.Span
	Value    Value
}

// ValueKind is how a value is written.
type ValueKind uint8

// How values are written: "text", 12 or 2.5, true, [ … ] and { … }.
const (
	Text ValueKind = iota
	Number
	Bool
	List
	Object
)

// Value is an attribute's value as written.
type Value struct {
	Kind   ValueKind
	Text   source.Text // Text: the string; Number: its digits as written
	Bool   bool
	Items  []Value
	Fields []*Attr
	Span   source.Span
}
