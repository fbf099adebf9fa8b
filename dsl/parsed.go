package dsl

import (
	"maps"
	"slices"

	"github.com/hjemmel/hjemmel/dsl/cite"
	"github.com/hjemmel/hjemmel/dsl/formula"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/dsl/syntax"
)

// The same condition often stands in one wording after another, and the same
// citation in many places; each text is parsed once, and several at a time.
// What does not parse is parsed again where it stands, to be reported there.

// parsed holds texts that were read without a finding.
type parsed struct {
	formulas map[string]*formula.Formula
	cites    map[string]cite.Cite
}

// The attributes that hold formulas, and those that hold citations.
var (
	formulaAttrs  = []string{"når", "er", "skæringsdato", "gælder_ikke_hvis"}
	citationAttrs = []string{"hjemmel", "fraviger", "suspenderer", "jf", "rykket_fra"}
)

// parseAhead parses the formulas and the citations of a rule set, but for those
// that are remembered.
func (m *Memory) parseAhead(blocks []*syntax.Block) parsed {
	m.now.parsed = parsed{map[string]*formula.Formula{}, map[string]cite.Cite{}}
	texts := ahead{m, map[string]source.Text{}, map[string]bool{}}
	texts.collect(blocks)
	each(slices.Collect(maps.Values(texts.formulas)), m.now.formulas, func(t source.Text) (string, *formula.Formula, bool) {
		f, found := formula.Parse(t)
		return t.Value, f, len(found) == 0
	})
	each(slices.Collect(maps.Keys(texts.cites)), m.now.cites, func(text string) (string, cite.Cite, bool) {
		c, problem := cite.Parse(text)
		return text, c, problem == nil
	})
	return m.now.parsed
}

// each reads texts several at a time, and keeps what is read without a finding.
func each[T, V any](texts []T, kept map[string]V, read func(T) (string, V, bool)) {
	type result struct {
		text string
		v    V
		ok   bool
	}
	results := make([]result, len(texts))
	inParallel(len(texts), func(i int) { results[i].text, results[i].v, results[i].ok = read(texts[i]) })
	for _, r := range results {
		if r.ok {
			kept[r.text] = r.v
		}
	}
}

// ahead gathers the texts to parse, each once.
type ahead struct {
	*Memory
	formulas map[string]source.Text
	cites    map[string]bool
}

func (a ahead) collect(blocks []*syntax.Block) {
	for _, b := range blocks {
		if b.Keyword == "bestemmelse" && len(b.Labels) > 0 {
			a.citation(b.Labels[0].Value)
		}
		for _, at := range b.Attrs {
			switch {
			case contains(formulaAttrs, at.Name) && at.Value.Kind == syntax.Text && b.Keyword != "fingeraftryk":
				a.formula(at.Value.Text)
			case contains(citationAttrs, at.Name):
				a.citations(at.Value)
			}
		}
		a.collect(b.Blocks)
	}
}

func (a ahead) formula(text source.Text) {
	if a.now.formulas[text.Value] != nil {
		return
	}
	if f := a.before.formulas[text.Value]; f != nil {
		a.now.formulas[text.Value] = f.At(text) // where it stood is no longer of use
	} else {
		a.formulas[text.Value] = text
	}
}

func (a ahead) citation(text string) {
	if c, known := a.before.cites[text]; known {
		a.now.cites[text] = c
	} else {
		a.cites[text] = true
	}
}

func (a ahead) citations(v syntax.Value) {
	if v.Kind == syntax.Text {
		a.citation(v.Text.Value)
	}
	for _, item := range v.Items {
		a.citations(item)
	}
}

// formula reads a text as a formula.
func (r *reader) formula(text source.Text) *formula.Formula {
	if f := r.parsed.formulas[text.Value]; f != nil {
		return f.At(text)
	}
	f, found := formula.Parse(text)
	r.list.Add(found...)
	if found.HasErrors() {
		return nil
	}
	return f
}
