package dsl

import (
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/source"
)

// placed holds that each finding has a place within its file and a message in
// both languages.
func placed(t *testing.T, found diag.List) {
	t.Helper()
	for _, d := range found {
		if s := d.Span; s.File != nil && (s.Start < 0 || s.End < s.Start || s.End > len(s.File.Text)) {
			t.Errorf("%s: span %d-%d of %d bytes", d.Code, s.Start, s.End, len(s.File.Text))
		}
		if d.Message(diag.Danish) == "" || d.Message(diag.English) == "" {
			t.Errorf("%s has no message", d.Code)
		}
	}
}

func seed(f *testing.F) []byte {
	f.Helper()
	text, err := os.ReadFile("testdata/prelude.hcl")
	if err != nil {
		f.Fatal(err)
	}
	for _, folder := range []string{"testdata/good", "testdata/bad"} {
		entries, err := os.ReadDir(folder)
		if err != nil {
			f.Fatal(err)
		}
		for _, e := range entries {
			text, err := os.ReadFile(folder + "/" + e.Name())
			if err != nil {
				f.Fatal(err)
			}
			for _, s := range cut(e.Name(), string(text)) {
				f.Add(s.text)
			}
		}
	}
	return text
}

// FuzzLoad holds that no text makes the loader fail, and that what is refused
// is refused at a place.
func FuzzLoad(f *testing.F) {
	prelude, m := seed(f), new(Memory)
	f.Fuzz(func(t *testing.T, text string) {
		p, found := m.Load(fstest.MapFS{"a.hcl": {Data: prelude}, "b.hcl": {Data: []byte(text)}})
		placed(t, found)
		if found.HasErrors() != (p.Hash == "") {
			t.Error("a rule set has a hash if and only if it has no errors")
		}
		if strings.TrimSpace(text) == "" {
			return // refused before it is parsed
		}
		parsed, wrong := m.begin().parse([]*source.File{source.NewFile("a.hcl", prelude), source.NewFile("b.hcl", []byte(text))})
		if _, _, all := resolve(parsed, nil, m.begin()); found.HasErrors() != (wrong.HasErrors() || all.HasErrors()) {
			t.Error("what is left unsaid makes a rule set look sound")
		}
	})
}

// FuzzReadCase is the same for cases.
func FuzzReadCase(f *testing.F) {
	p, found := Load(fstest.MapFS{"a.hcl": {Data: seed(f)}})
	if found.HasErrors() {
		f.Fatal(found)
	}
	f.Fuzz(func(t *testing.T, text string) {
		_, found := ReadCase(source.NewFile("sag.hcl", []byte(text)), p)
		placed(t, found)
	})
}
