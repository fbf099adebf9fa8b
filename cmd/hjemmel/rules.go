package main

import (
	"io/fs"
	"os"
	"path/filepath"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/engine"
	"github.com/hjemmel/hjemmel/rules"
)

// folder is a tree of rule or case files, and what the reader calls it.
type folder struct {
	fs.FS
	name string
}

// rulesAt takes the folder of rules from an argument, where there is one.
func (a *app) rulesAt(args []string) error {
	switch {
	case len(args) == 0:
		return nil
	case a.rules != "" && filepath.Clean(a.rules) != filepath.Clean(args[0]):
		return misuse(diag.RulesTwice, args[0], a.rules)
	}
	a.rules = args[0]
	return nil
}

// rulesFolder opens the rules that the command line means.
func (a *app) rulesFolder() (folder, func(), error) {
	if a.rules == "" {
		return folder{rules.FS, "rules"}, func() {}, nil
	}
	return openFolder(a.rules)
}

// openFolder opens a folder so that nothing outside it can be read through it.
func openFolder(name string) (folder, func(), error) {
	root, err := os.OpenRoot(name)
	if err != nil {
		return folder{}, nil, misuse(diag.FolderMissing, name)
	}
	return folder{root.FS(), filepath.ToSlash(filepath.Clean(name))}, func() { root.Close() }, nil
}

// program loads the rules. The findings are those of the loader; an error
// means that there is no folder to load.
func (a *app) program() (*dsl.Program, diag.List, error) {
	f, done, err := a.rulesFolder()
	if err != nil {
		return nil, nil, err
	}
	defer done()
	p, list := dsl.Load(f)
	f.claim(append(placesOf(p), placesIn(list)...))
	return p, list, nil
}

// engine loads the rules and makes them ready. Warnings are left to check.
func (a *app) engine() (*engine.Engine, error) {
	p, list, err := a.program()
	if err != nil {
		return nil, err
	}
	if err := list.Err(); err != nil {
		return nil, err
	}
	return compile(p)
}

func compile(p *dsl.Program) (*engine.Engine, error) {
	e, err := engine.New(p)
	if err != nil {
		return nil, diag.List{diag.New(diag.PlanTooLarge, source.Span{})}
	}
	return e, nil
}

// claim names files as the reader sees them from the outside: the loader knows
// only their names inside the folder. It is done once, before anyone else has
// the files.
func (f folder) claim(spans []source.Span) {
	done := map[*source.File]bool{}
	for _, s := range spans {
		if s.File != nil && !done[s.File] {
			done[s.File] = true
			s.File.Name = filepath.ToSlash(filepath.Join(f.name, s.File.Name))
		}
	}
}

// placesOf returns a span in every file that holds any of the program.
func placesOf(p *dsl.Program) []source.Span {
	var spans []source.Span
	if p == nil {
		return nil
	}
	for _, x := range p.Sources {
		spans = append(spans, x.Span)
	}
	for _, x := range p.Facts {
		spans = append(spans, x.Span)
	}
	for _, x := range p.Terms {
		spans = append(spans, x.Span)
	}
	for _, x := range p.Rates {
		spans = append(spans, x.Span)
	}
	for _, x := range p.Provisions {
		spans = append(spans, x.Span)
	}
	return spans
}

// placesIn returns the spans of findings.
func placesIn(list diag.List) []source.Span {
	var spans []source.Span
	for _, d := range list {
		spans = append(spans, d.Span)
		for _, n := range d.Related {
			spans = append(spans, n.Span)
		}
	}
	return spans
}
