package format

import (
	"bytes"
	"errors"
	"fmt"
	"sort"
	"strings"

	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/dsl/syntax"
)

// Apply makes edits in a text. They may stand in any order, but must not
// overlap; insertions at one place are made in the order given.
func Apply(src []byte, edits []diag.Edit) ([]byte, error) {
	edits = append([]diag.Edit(nil), edits...)
	sort.SliceStable(edits, func(i, j int) bool { return edits[i].Span.Start < edits[j].Span.Start })
	var out []byte
	at := 0
	for _, e := range edits {
		switch {
		case e.Span.Start < 0 || e.Span.End < e.Span.Start || e.Span.End > len(src):
			return nil, fmt.Errorf("format: edit of bytes %d to %d in %d", e.Span.Start, e.Span.End, len(src))
		case e.Span.Start < at:
			return nil, errors.New("format: edits overlap")
		}
		out = append(append(out, src[at:e.Span.Start]...), e.New...)
		at = e.Span.End
	}
	return append(out, src[at:]...), nil
}

// Attr is an attribute to write: its name and its value as it stands in a
// file, quotation marks included.
type Attr struct {
	Name, Value string
}

// ReplaceBlock gives the block at the end of path these attributes, in this
// order, and leaves every byte outside the block as it is. A step of path is
// the name of a block, or the keyword of one without a name:
//
//	ReplaceBlock(src, []string{"løn over grænsen", "forventet"}, attrs)
//
// Remarks above and beside an attribute stay with it as long as it stays, and
// so do remarks that stand alone. The error holds findings if the file cannot
// be read, the block is not there, or a value is not one.
func ReplaceBlock(src []byte, path []string, attrs []Attr) ([]byte, error) {
	for _, a := range attrs {
		if err := checkValue(a.Value); err != nil {
			return nil, err
		}
	}
	block, err := find(src, path)
	if err != nil {
		return nil, err
	}
	text, err := replaced(unixLines(src), path, attrs)
	if err != nil {
		return nil, err
	}
	if bytes.Contains(src, []byte("\r\n")) {
		text = strings.ReplaceAll(text, "\n", "\r\n")
	}
	return splice(src, block.Span, text), nil
}

// checkValue refuses a literal that is not one value, or more than that.
func checkValue(literal string) error {
	file, found := parse([]byte("x {\na = " + literal + "\n}\n"))
	if found.HasErrors() {
		return found
	}
	x := file.Blocks[0]
	if len(file.Blocks) != 1 || len(x.Attrs) != 1 || len(x.Blocks) != 0 || x.Attrs[0].Value.Span.Text() != literal {
		return fmt.Errorf("format: %q is more than a value", literal)
	}
	return nil
}

// replaced is the text of the block at path with other attributes, laid out in
// its place.
func replaced(src []byte, path []string, attrs []Attr) (string, error) {
	block, err := find(src, path)
	if err != nil {
		return "", err
	}
	formatted, found := Source(splice(src, block.Span, rewritten(src, block, attrs)))
	if found.HasErrors() {
		return "", found
	}
	block, err = find(formatted, path)
	if err != nil {
		return "", err
	}
	return block.Span.Text(), nil
}

func splice(src []byte, at source.Span, text string) []byte {
	return bytes.Join([][]byte{src[:at.Start], []byte(text), src[at.End:]}, nil)
}

// find follows path from the top of a file.
func find(src []byte, path []string) (*syntax.Block, error) {
	file, found := parse(src)
	if found.HasErrors() {
		return nil, found
	}
	block := &syntax.Block{Blocks: file.Blocks, Span: source.Span{File: file.Source}}
	for n, step := range path {
		inner := child(block, step)
		if inner == nil {
			above := ""
			if n > 0 {
				above = path[n-1]
			}
			return nil, diag.List{diag.New(diag.NoSuchBlock, block.Span, step, above)}
		}
		block = inner
	}
	return block, nil
}

func child(of *syntax.Block, step string) *syntax.Block {
	for _, b := range of.Blocks {
		if len(b.Labels) > 0 && b.Labels[0].Value == step || len(b.Labels) == 0 && b.Keyword == step {
			return b
		}
	}
	return nil
}
