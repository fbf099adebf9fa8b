package dsl

import (
	"bytes"
	"io/fs"

	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/dsl/syntax"
)

// Memory loads a rule set that is loaded again and again, as while it is
// edited: what stands as it did the last time is not read again. The zero
// Memory remembers nothing yet. It must not be used by two goroutines at once.
//
// What is remembered never changes, so programs loaded earlier stay as they
// are; and it is only what the last load used, so a Memory does not grow.
type Memory struct{ before, now remembered }

// remembered is what one load has read.
type remembered struct {
	files map[string]*parsedFile // by path
	parsed
	checked map[checkKey]*checkedFormula
}

// parsedFile is a file with what is made of it alone. The same bytes at the same
// path are the same source.File, so that spans into it stay true.
type parsedFile struct {
	*syntax.File
	found diag.List
	texts [][]byte // canonical, of each block; nil until a set with it is sound
}

// Load loads the rule files of a folder as [Load] does, and comes out the same.
func (m *Memory) Load(fsys fs.FS) (*Program, diag.List) {
	m.begin()
	defer func() { m.before = remembered{} }()
	files, list := readFolder(fsys, diag.NoFiles, m.file)
	parsed, found := m.parse(files)
	list.Add(found...)
	if found, ok := small(parsed); !ok {
		return &Program{index: newIndex()}, finish(append(list, found...), nil)
	}
	program, bare, found := resolve(parsed, unreadOf(list, files), m)
	list.Add(found...)
	if !list.HasErrors() {
		program.Hash = m.hash(bare)
	}
	return program, finish(list, parsed)
}

// begin makes what was read now what was read before.
func (m *Memory) begin() *Memory {
	m.before, m.now = m.now, remembered{files: map[string]*parsedFile{}, checked: map[checkKey]*checkedFormula{}}
	return m
}

// file is the file of a text, the remembered one if it is the same.
func (m *Memory) file(name string, text []byte) *source.File {
	if known := m.before.files[name]; known != nil && bytes.Equal(known.Source.Text, text) {
		return known.Source
	}
	return source.NewFile(name, text)
}

// parse parses the files that are not remembered, several at a time. The
// result does not depend on which was done first.
func (m *Memory) parse(files []*source.File) ([]*syntax.File, diag.List) {
	all := make([]*parsedFile, len(files))
	var anew []int
	for i, f := range files {
		if known := m.before.files[f.Name]; known != nil && known.Source == f {
			all[i] = known
		} else {
			anew = append(anew, i)
		}
	}
	inParallel(len(anew), func(n int) {
		file, found := syntax.Parse(files[anew[n]])
		all[anew[n]] = &parsedFile{File: file, found: found}
	})
	parsed := make([]*syntax.File, len(files))
	var list diag.List
	for i, f := range all {
		parsed[i] = f.File
		list.Add(f.found...)
		m.now.files[f.Source.Name] = f
	}
	return parsed, list
}
