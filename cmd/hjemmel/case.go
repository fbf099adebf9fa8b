package main

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/source"
)

// findCase reads what a case tells: file.hcl, file.hcl#name, file.json, or -
// for either on standard input.
func (a *app) findCase(p *dsl.Program, file, name string) (dsl.Question, error) {
	if at := strings.LastIndex(file, ".hcl#"); at >= 0 && name == "" {
		file, name = file[:at+len(".hcl")], file[at+len(".hcl#"):]
	}
	text, err := a.read(file)
	if err != nil {
		return dsl.Question{}, err
	}
	if isJSON(file, text) {
		q, list := dsl.ReadFacts(bytes.NewReader(text), p)
		rename(file, list)
		return q, list.Err()
	}
	cases, list := readCases(p, file, text)
	if err := list.Err(); err != nil {
		return dsl.Question{}, err
	}
	c, err := pick(cases, file, name)
	if err != nil {
		return dsl.Question{}, err
	}
	return c.Question, nil
}

// maxInput is more than any case may fill; the readers refuse what is over
// their own limits.
const maxInput = 2 << 20

// read reads a file, or standard input.
func (a *app) read(file string) ([]byte, error) {
	in := a.in
	if file != "-" {
		f, err := os.Open(file)
		if err != nil {
			return nil, misuse(diag.Unreadable, file)
		}
		defer f.Close()
		in = f
	}
	text, err := io.ReadAll(io.LimitReader(in, maxInput))
	if err != nil {
		return nil, misuse(diag.Unreadable, file)
	}
	return text, nil
}

// isJSON reports whether a text is meant as JSON: by the name of its file, or
// since no case file begins with a brace.
func isJSON(file string, text []byte) bool {
	return strings.HasSuffix(file, ".json") || bytes.HasPrefix(bytes.TrimSpace(text), []byte("{"))
}

// readCases reads the cases of one file. Only if they build on others are the
// other files of the folder read.
func readCases(p *dsl.Program, file string, text []byte) ([]*dsl.Case, diag.List) {
	cases, list := dsl.ReadCase(source.NewFile(filepath.ToSlash(file), text), p)
	buildsOnOthers := slices.ContainsFunc(list, func(d diag.Diagnostic) bool { return d.Code == diag.UnknownBase })
	if !buildsOnOthers || file == "-" {
		return cases, list
	}
	all, found, err := loadCases(p, filepath.Dir(file))
	if err != nil {
		return cases, list
	}
	return only(all, found, filepath.ToSlash(filepath.Clean(file)))
}

// loadCases reads every case of a folder.
func loadCases(p *dsl.Program, dir string) ([]*dsl.Case, diag.List, error) {
	f, done, err := openFolder(dir)
	if err != nil {
		return nil, nil, err
	}
	defer done()
	cases, list := dsl.LoadCases(f, p)
	spans := placesIn(list)
	for _, c := range cases {
		spans = append(spans, c.Span)
	}
	f.claim(spans)
	return cases, list, nil
}

// only keeps the cases and the findings of one file.
func only(cases []*dsl.Case, list diag.List, file string) ([]*dsl.Case, diag.List) {
	elsewhere := func(s source.Span) bool { return !s.IsZero() && s.File.Name != file }
	cases = slices.DeleteFunc(cases, func(c *dsl.Case) bool { return elsewhere(c.Span) })
	list = slices.DeleteFunc(list, func(d diag.Diagnostic) bool { return elsewhere(d.Span) })
	return cases, list
}

// pick chooses a case by name, or the only one there is.
func pick(cases []*dsl.Case, file, name string) (*dsl.Case, error) {
	var names []string
	var own []*dsl.Case
	for _, c := range cases {
		if c.Name == name {
			return c, nil
		}
		if !c.Shared {
			names, own = append(names, c.Name), append(own, c)
		}
	}
	switch {
	case name == "" && len(own) == 0:
		return nil, misuse(diag.FileWithoutCase, file)
	case name != "":
		return nil, misuse(diag.UnknownCase, name, file, namesText(names))
	case len(own) > 1:
		return nil, misuse(diag.WhichCase, file, namesText(names))
	}
	return own[0], nil
}

// rename gives the findings about facts the name of the file that they stood in.
func rename(file string, list diag.List) {
	for _, s := range placesIn(list) {
		if s.File != nil {
			s.File.Name = filepath.ToSlash(file)
		}
	}
}
