// Package syntax reads one rule or case file into blocks exactly as written.
// It is a stage of package dsl; programs use dsl.Load.
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
