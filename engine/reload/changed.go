package reload

import (
	"bytes"

	"github.com/hjemmel/hjemmel/dsl/format"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/dsl/syntax"
)

// changed names the blocks that do not say the same in two folders: those of
// now in their order, and then those that are gone. Only files that differ are
// read. Blocks are held against each other in the form that the rule-set hash
// is made of; so remarks, layout and the file that a block stands in make no
// difference.
func changed(before, now snapshot) []string {
	if before == nil {
		return nil
	}
	gone, here := blocks(before, now), blocks(now, before)
	var names []string
	for _, b := range here {
		if o := find(gone, b.name); o == nil || o.text != b.text {
			names = append(names, b.name)
		}
	}
	for _, b := range gone {
		if find(here, b.name) == nil {
			names = append(names, b.name)
		}
	}
	return names
}

// block is what stands at the top of a rule file.
type block struct {
	name string
	text string // canonical
}

// blocks reads the files of one folder that another does not have the same.
func blocks(s, other snapshot) []block {
	var all []block
	for _, name := range s.files() {
		if o := other[name]; o != nil && bytes.Equal(o.text, s[name].text) {
			continue
		}
		all = append(all, s[name].read(name)...)
	}
	return all
}

// read reads the blocks of a file, once.
func (n *node) read(name string) []block {
	if n.blocks == nil {
		file, _ := syntax.Parse(source.NewFile(name, n.text))
		for _, b := range file.Blocks {
			n.blocks = append(n.blocks, block{heading(b), format.Block(b)})
		}
	}
	return n.blocks
}

// heading names a block as findings do.
func heading(b *syntax.Block) string {
	switch {
	case len(b.Labels) == 0:
		return b.Keyword
	case b.Keyword == "bestemmelse":
		return b.Labels[0].Value
	}
	return b.Keyword + " " + b.Labels[0].Value
}

func find(blocks []block, name string) *block {
	for i := range blocks {
		if blocks[i].name == name {
			return &blocks[i]
		}
	}
	return nil
}
