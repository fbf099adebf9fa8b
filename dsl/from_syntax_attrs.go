package dsl

import (
	"slices"
	"strings"

	"github.com/hjemmel/hjemmel/dsl/cite"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/formula"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/dsl/syntax"
	"github.com/hjemmel/hjemmel/dsl/value"
)

// reader reads attributes of blocks and keeps what is wrong with them.
type reader struct {
	list    diag.List
	program *Program
	unread  *unread // nil where nothing of the text can be left unread
	parsed  parsed

	suggested int // unknown words that were held against the names
}

func (r *reader) report(code diag.Code, span source.Span, args ...any) {
	r.list.Add(diag.New(code, span, args...))
}

// attrs are the attributes of one block that belong there. Its methods give
// the zero value for an attribute that is not written, and report one that is
// written wrongly.
type attrs struct {
	r     *reader
	block *syntax.Block
	form  form
}

// attrs holds a block against its form.
func (r *reader) attrs(b *syntax.Block, f form) attrs {
	a := attrs{r, b, f}
	meant := map[string]bool{}
	for _, at := range b.Attrs {
		if !f.allows(at.Name) {
			r.strange(at, b.Keyword, f)
			meant[formula.Nearest(at.Name, f.names())] = true
		}
	}
	for _, want := range f.required {
		if a.at(want) == nil && !meant[want] {
			r.report(diag.MissingAttribute, b.KeywordSpan, b.Keyword, want)
		}
	}
	for _, nested := range b.Blocks {
		if !contains(f.blocks, nested.Keyword) {
			r.strangeBlock(nested, diag.Quoted(b.Keyword), f.blocks)
		}
	}
	r.labels(b, f)
	return a
}

// strange reports an attribute that has no place in its block.
func (r *reader) strange(at *syntax.Attr, keyword string, f form) {
	if f.endless && ends[at.Name] {
		r.report(diag.NoEnd, at.NameSpan, at.Name)
		return
	}
	d := diag.New(diag.UnknownAttribute, at.NameSpan, keyword, at.Name, strings.Join(f.names(), ", "))
	r.list.Add(r.suggest(d, at.Name, f.names))
}

// ends are the names people reach for to say that a wording stops.
var ends = map[string]bool{
	"i_kraft_til": true, "slutdato": true, "slut": true, "til": true, "til_og_med": true,
	"gyldig_til": true, "gælder_til": true, "virkning_til": true, "ophører": true, "udløber": true,
}

func (r *reader) strangeBlock(b *syntax.Block, parent diag.Words, allowed []string) {
	d := diag.New(diag.UnknownBlock, b.KeywordSpan, b.Keyword, parent, diag.Listed(allowed))
	r.list.Add(r.suggest(d, b.Keyword, these(allowed)))
	r.unread.lose(b.Span)
}

// labels reports a name that is missing, or one too many.
func (r *reader) labels(b *syntax.Block, f form) {
	switch {
	case f.label && len(b.Labels) == 0:
		r.report(diag.MissingLabel, b.KeywordSpan, b.Keyword)
		r.unread.lose(b.KeywordSpan)
	case f.label && !f.many && len(b.Labels) > 1:
		r.report(diag.ExtraLabel, b.Labels[1].Whole, b.Keyword)
	case !f.label && len(b.Labels) > 0:
		r.report(diag.ExtraLabel, b.Labels[0].Whole, b.Keyword)
	}
}

// label is the name of a block; empty when it has none.
func label(b *syntax.Block) source.Text {
	if len(b.Labels) == 0 {
		return source.Text{Whole: b.KeywordSpan}
	}
	return b.Labels[0]
}

// at finds an attribute that belongs in the block, or nil.
func (a attrs) at(name string) *syntax.Attr {
	if !a.form.allows(name) {
		return nil
	}
	for _, at := range slices.Backward(a.block.Attrs) {
		if at.Name == name {
			return at
		}
	}
	return nil
}

func (a attrs) has(name string) bool { return a.at(name) != nil }

// span is the place of an attribute's name, or of the block without it.
func (a attrs) span(name string) source.Span {
	if at := a.at(name); at != nil {
		return at.NameSpan
	}
	return a.block.KeywordSpan
}

// text reads an attribute written as "text".
func (a attrs) text(name string) (source.Text, bool) {
	at := a.at(name)
	if at == nil {
		return source.Text{}, false
	}
	return a.r.asText(at.Value, name)
}

// string reads an attribute written as "text" whose place does not matter.
func (a attrs) string(name string) string {
	t, _ := a.text(name)
	return t.Value
}

// asText reads a value that must be a text with something in it.
func (r *reader) asText(v syntax.Value, name string) (source.Text, bool) {
	if v.Kind != syntax.Text {
		d := diag.New(diag.WantText, v.Span, name)
		switch v.Kind {
		case syntax.Bool:
			d = d.Suggest(map[bool]string{true: `"ja"`, false: `"nej"`}[v.Bool])
		case syntax.Number:
			d = d.Replace(diag.AddQuotes, `"`+strings.Replace(v.Text.Value, ".", ",", 1)+`"`)
		}
		r.list.Add(d)
		return source.Text{}, false
	}
	if strings.TrimSpace(v.Text.Value) == "" {
		r.report(diag.EmptyText, v.Span, name)
		return source.Text{}, false
	}
	return v.Text, true
}

// texts reads an attribute written as "text" or as ["text", …].
func (a attrs) texts(name string) []source.Text {
	at := a.at(name)
	if at == nil {
		return nil
	}
	return a.r.asTexts(at.Value, name)
}

func (r *reader) asTexts(v syntax.Value, name string) []source.Text {
	items := v.Items
	if v.Kind != syntax.List {
		items = []syntax.Value{v}
	} else if len(items) == 0 {
		r.report(diag.EmptyList, v.Span, name)
	}
	var texts []source.Text
	for _, item := range items {
		if t, ok := r.asText(item, name); ok {
			texts = append(texts, t)
		}
	}
	return texts
}

// strings reads an attribute written as "text" or as ["text", …].
func (a attrs) strings(name string) []string {
	var out []string
	for _, t := range a.texts(name) {
		out = append(out, t.Value)
	}
	return out
}

// flag reads an attribute written as true or false.
func (a attrs) flag(name string) bool {
	at := a.at(name)
	if at == nil {
		return false
	}
	if at.Value.Kind != syntax.Bool {
		a.r.report(diag.WantFlag, at.Value.Span, name)
	}
	return at.Value.Bool
}

// word reads an attribute that is one of a few words.
func (a attrs) word(name string, words []string) string {
	t, ok := a.text(name)
	if !ok || contains(words, t.Value) {
		return t.Value
	}
	d := diag.New(diag.UnknownWord, t.Whole, t.Value, name, strings.Join(words, ", "))
	a.r.list.Add(a.r.suggest(d, t.Value, these(words)))
	return ""
}

// day reads an attribute that is a date.
func (a attrs) day(name string) (value.Day, bool) {
	t, ok := a.text(name)
	if !ok {
		return 0, false
	}
	return a.r.day(t)
}

func (r *reader) day(t source.Text) (value.Day, bool) {
	v, ok := r.value(value.Type{Kind: value.Date}, t)
	return value.Day(v.N), ok
}

// optionalDay is day for an attribute that may be left out.
func (a attrs) optionalDay(name string) *value.Day {
	if d, ok := a.day(name); ok {
		return &d
	}
	return nil
}

// reference is a citation where it is written.
type reference struct {
	cite.Cite
	span source.Span
}

// references reads an attribute that is a citation or a list of them. The act
// must be declared.
func (a attrs) references(name string) []reference {
	var refs []reference
	for _, t := range a.texts(name) {
		if c, ok := a.r.cite(t); ok {
			refs = append(refs, reference{c, t.Whole})
		}
	}
	return refs
}

func (r *reader) cite(t source.Text) (cite.Cite, bool) {
	c, ok := r.parseCite(t)
	if !ok {
		return c, false
	}
	if r.program.Source(c.Act) == nil {
		d := diag.New(diag.UnknownSource, t.Span(0, cite.ActSize(t.Value)), c.Act)
		r.list.Add(r.suggest(d, c.Act, r.program.sourceLabels))
		return c, false
	}
	return c, true
}

func cites(refs []reference) []cite.Cite {
	var out []cite.Cite
	for _, ref := range refs {
		out = append(out, ref.Cite)
	}
	return out
}

func contains(list []string, word string) bool {
	for _, w := range list {
		if w == word {
			return true
		}
	}
	return false
}
