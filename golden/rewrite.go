package golden

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/cite"
	"github.com/hjemmel/hjemmel/dsl/format"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/dsl/value"
	"github.com/hjemmel/hjemmel/engine"
)

// File is a case file with its new text.
type File struct {
	Name string
	Text []byte
}

// Rewrite returns the files of the red cases, sorted by name, with what came
// out in place of what was expected; remarks, and answers that hold, stay as
// they are. A case that expects nothing yet gets every afgørelse that is
// decided, and the provisions that carried them. Cases that could not be
// decided are left alone.
func Rewrite(r *Report) ([]File, error) {
	texts := map[*source.File][]byte{}
	for _, result := range r.Red() {
		attrs := result.attrs()
		if result.Err != nil || len(attrs) == 0 {
			continue
		}
		file := result.Case.Span.File
		text, changed := texts[file]
		if !changed {
			text = file.Text
		}
		text, err := format.ReplaceBlock(text, []string{result.Case.Name, "forventet"}, attrs)
		if err != nil {
			return nil, err
		}
		texts[file] = text
	}
	var files []File
	for file, text := range texts {
		files = append(files, File{file.Name, text})
	}
	slices.SortFunc(files, func(a, b File) int { return cmp.Compare(a.Name, b.Name) })
	return files, nil
}

// attrs are the lines of forventet as they should be.
func (r *Result) attrs() []format.Attr {
	if r.Err != nil {
		return nil
	}
	if len(r.Case.Expect) == 0 {
		return filled(r.Decision)
	}
	attrs := make([]format.Attr, len(r.Case.Expect))
	for i, x := range r.Case.Expect {
		attrs[i] = format.Attr{Name: x.Name, Value: x.Span.Text()}
		if o := r.Decision.Outcomes[i]; !meets(o, x) {
			attrs[i].Value = written(o)
		}
	}
	if !r.Case.Pinned {
		return attrs
	}
	hjemmel := format.Attr{Name: "hjemmel", Value: r.Case.CiteSpan.Text()}
	if law := carried(r.Decision); !sameCites(r.Case.Carried, law) {
		hjemmel.Value = quoted(names(law))
	}
	return slices.Insert(attrs, linesBefore(r.Case), hjemmel)
}

// linesBefore counts the expectations written above hjemmel.
func linesBefore(c *dsl.Case) int {
	n := 0
	for _, x := range c.Expect {
		if x.Span.Start < c.CiteSpan.Start {
			n++
		}
	}
	return n
}

// filled is every answer that is decided, and what carried them.
func filled(d *engine.Decision) []format.Attr {
	decided := &engine.Decision{}
	var attrs []format.Attr
	for _, o := range d.Outcomes {
		if o.State == engine.Decided {
			decided.Outcomes = append(decided.Outcomes, o)
			attrs = append(attrs, format.Attr{Name: o.Term.Name, Value: written(o)})
		}
	}
	if len(attrs) > 0 {
		attrs = append(attrs, format.Attr{Name: "hjemmel", Value: quoted(names(carried(decided)))})
	}
	return attrs
}

// written is an answer as forventet says it.
func written(o *engine.Outcome) string {
	switch {
	case o.State == engine.NotApplicable:
		return strconv.Quote(notApplicable)
	case len(o.Conflict) > 0:
		return "{ konflikt = " + quoted(names(conflict(o))) + " }"
	case o.State == engine.Undecided:
		return "{ mangler = " + quoted(missing(o)) + " }"
	case o.Value.Type.Kind == value.Intervals || o.Value.Type.Kind == value.List:
		return o.Value.String()
	}
	return strconv.Quote(o.Value.String())
}

func quoted(texts []string) string {
	items := make([]string, len(texts))
	for i, text := range texts {
		items[i] = strconv.Quote(text)
	}
	return "[" + strings.Join(items, ", ") + "]"
}

// names prints citations.
func names(law []cite.Cite) []string {
	texts := make([]string, len(law))
	for i, at := range law {
		texts[i] = at.String()
	}
	return texts
}
