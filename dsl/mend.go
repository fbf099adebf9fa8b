package dsl

import (
	"bytes"
	"io/fs"
	"maps"
	"slices"

	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/format"
	"github.com/hjemmel/hjemmel/dsl/source"
)

// Mended is a rule file with fixes made in it.
type Mended struct {
	Name  string
	Text  []byte
	Fixes int
}

// Mend makes the fixes that are certain in the rule files of a folder, and
// returns the files that they change, with what is found in the rules then. It
// writes nothing.
//
// No fix changes an answer: rules that load keep their identity (clause 8), or
// the fix is left as an offer; rules that do not load have no answers yet, and
// get only fixes of what keeps them from it. A file in the agreed layout is
// given back in it.
func Mend(fsys fs.FS) ([]Mended, diag.List) {
	m := mender{folder: fsys, texts: map[string][]byte{}, made: map[string]int{}, refused: map[string]bool{}}
	m.program, m.found = m.memory.Load(m)
	for range maxRounds {
		if !m.round() {
			break
		}
	}
	var files []Mended
	for name, text := range m.texts {
		files = append(files, Mended{name, text, m.made[name]})
	}
	slices.SortFunc(files, func(a, b Mended) int { return bytes.Compare([]byte(a.Name), []byte(b.Name)) })
	return files, m.found
}

// maxRounds bounds how often the rules are read again: one fix may bring
// another to light.
const maxRounds = 50

// mender is a folder of rule files as they would be with the fixes made.
type mender struct {
	folder  fs.FS
	memory  Memory            // of the files that stay as they are
	texts   map[string][]byte // of the files that change
	made    map[string]int
	refused map[string]bool // fixes that would change the rules

	program *Program
	found   diag.List
}

// Open implements fs.FS.
func (m mender) Open(name string) (fs.File, error) {
	f, err := m.folder.Open(name)
	if text, changed := m.texts[name]; changed && err == nil {
		return mendedFile{f, bytes.NewReader(text)}, nil
	}
	return f, err
}

type mendedFile struct {
	fs.File
	text *bytes.Reader
}

// Read implements fs.File.
func (f mendedFile) Read(p []byte) (int, error) { return f.text.Read(p) }

// round makes the fixes of one reading: all at once, or, if those change the
// rules, the first that does not. It reports whether any was made.
func (m *mender) round() bool {
	fixes := m.certain()
	if len(fixes) == 0 || m.try(fixes) {
		return len(fixes) > 0
	}
	for _, fix := range fixes {
		if m.try([]diag.Fix{fix}) {
			return true
		}
		m.refused[describe(fix)] = true
	}
	return false
}

// certain gathers the fixes to make: in rules with errors, those of errors.
func (m *mender) certain() []diag.Fix {
	var fixes []diag.Fix
	for _, d := range m.found {
		if m.found.HasErrors() && d.Severity != diag.Error {
			continue
		}
		for _, fix := range d.Fixes {
			if !fix.Guess && len(fix.Edits) > 0 && !m.refused[describe(fix)] && !overlaps(fixes, fix) {
				fixes = append(fixes, fix)
				break
			}
		}
	}
	return fixes
}

func overlaps(fixes []diag.Fix, fix diag.Fix) bool {
	for _, other := range fixes {
		for _, a := range other.Edits {
			for _, b := range fix.Edits {
				if a.Span.File == b.Span.File && a.Span.Start <= b.Span.End && b.Span.Start <= a.Span.End {
					return true
				}
			}
		}
	}
	return false
}

// describe names a fix by what it does and to which text.
func describe(fix diag.Fix) string {
	name := fix.Text(diag.Danish)
	for _, e := range fix.Edits {
		name += "\x00" + e.Span.File.Name + "\x00" + e.Span.Text() + "\x00" + e.New
	}
	return name
}

// try makes fixes, unless they change rules that load.
func (m *mender) try(fixes []diag.Fix) bool {
	next := *m
	next.texts, next.made = maps.Clone(m.texts), maps.Clone(m.made)
	edits := map[*source.File][]diag.Edit{}
	for _, fix := range fixes {
		for _, e := range fix.Edits {
			edits[e.Span.File] = append(edits[e.Span.File], e)
		}
		next.made[fix.Edits[0].Span.File.Name]++
	}
	for file, list := range edits {
		text, err := format.Apply(file.Text, list)
		if err != nil {
			return false
		}
		next.texts[file.Name] = laidOutAs(file.Text, text)
	}
	next.program, next.found = next.memory.Load(next)
	if m.program.Hash != "" && next.program.Hash != m.program.Hash {
		return false
	}
	*m = next
	return true
}

// laidOutAs gives a changed file the agreed layout if it had it before.
func laidOutAs(before, after []byte) []byte {
	laid, found := format.Source(before)
	if found.HasErrors() || !bytes.Equal(laid, before) {
		return after
	}
	if laid, found = format.Source(after); found.HasErrors() {
		return after
	}
	return laid
}
