// Package format writes rule and case files in the one agreed layout, and
// changes them without losing what people wrote around the change.
//
// The layout is hcl's own (two spaces for each level, equals signs and
// remarks under each other) with this added: line endings are \n; a block of
// several lines has one blank line after it, and one before it if a block
// stands there; so do all blocks at the top; elsewhere a blank line stays if
// the author put it there, never two, and none next to the brace of the block
// around it. Nothing ends in blanks, and the file ends in one line ending.
// Text in quotation marks and in heredocs is never touched.
//
// [Source] is for people's files, [Canonical] for the identity of a rule set,
// [ReplaceBlock] and [Apply] for tools that edit.
package format

import (
	"bytes"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/dsl/syntax"
)

// Source returns a file in the agreed layout. A file with errors is returned
// as it is, with what is wrong with it.
func Source(src []byte) ([]byte, diag.List) {
	if _, found := parse(src); found.HasErrors() {
		return src, found
	}
	return settled(src), nil
}

func parse(src []byte) (*syntax.File, diag.List) {
	return syntax.Parse(source.NewFile("", src))
}

// settled repeats a layout until it changes nothing: hcl's own may need a
// second look at remarks that moved.
func settled(src []byte) []byte {
	src = unixLines(src)
	for range 8 {
		next := spaced(src)
		if bytes.Equal(next, src) {
			break
		}
		src = next
	}
	return src
}

func unixLines(src []byte) []byte { return bytes.ReplaceAll(src, []byte("\r\n"), []byte("\n")) }

func lex(src []byte) hclsyntax.Tokens {
	tokens, _ := hclsyntax.LexConfig(src, "", hcl.InitialPos)
	return tokens
}
