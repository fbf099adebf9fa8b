package main

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/format"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/dsl/syntax"
	"github.com/hjemmel/hjemmel/dsl/value"
)

// print gives the rules the fingerprints that they lack: into the files of
// --rules, or on paper where there are none to write to.
func (a *app) print(p *dsl.Program, o verification, all []verified) error {
	edits := map[*source.File][]dsl.Printed{}
	var order []*source.File
	for _, v := range all {
		text, act, err := o.meant(p, v)
		if err != nil {
			return err
		}
		for _, x := range p.Print(v.doc, text, act, o.day(v, text)) {
			file := x.Wording.Span.File
			if edits[file] == nil {
				order = append(order, file)
			}
			edits[file] = append(edits[file], x)
		}
	}
	for _, file := range order {
		if a.rules == "" {
			for _, x := range edits[file] {
				fmt.Fprintf(a.out, "%s: %s (%s)\n  %s\n", place(x.Wording.Span), x.Wording.Provision.Cite, x.Wording.Label, printedText(x))
			}
			continue
		}
		text, found := stamped(file, edits[file])
		if err := found.Err(); err != nil {
			return err
		}
		if err := save(file.Name, text); err != nil {
			return err
		}
		fmt.Fprintf(a.err, "%s: %s\n", file.Name, a.count(len(edits[file]), "fingeraftryk", "fingeraftryk", "fingerprint", "fingerprints"))
	}
	return nil
}

// meant chooses the source that a file is a text of, and the act whose
// paragraphs it holds: the one named, or the file's own where it has provisions.
func (o verification) meant(p *dsl.Program, v verified) (*dsl.Source, string, error) {
	act := o.act
	for _, provision := range p.Provisions {
		if act == "" && !v.doc.Amends() && slices.Contains(v.texts, provision.Source) {
			act = provision.Source.Label
		}
	}
	if act == "" {
		return nil, "", misuse(diag.WhichAct, v.file)
	}
	for _, s := range v.texts {
		if s.Label != act {
			return s, act, nil
		}
	}
	return v.texts[0], act, nil
}

// day is the day whose wordings a text shows.
func (o verification) day(v verified, text *dsl.Source) value.Day {
	if o.on != nil {
		return *o.on
	}
	if text.Dated {
		return text.Public
	}
	if issued, ok := value.DayFromISO(v.doc.Issued); ok {
		return issued
	}
	return value.MaxDay
}

func printedText(x dsl.Printed) string {
	return fmt.Sprintf("fingeraftryk %q { er = %q }", x.Source.Label, x.String())
}

// stamp adds a source to the fingerprint that a wording has already, or else
// the fingerprint at the end of the wording.
func stamp(wording *syntax.Block, x dsl.Printed) diag.Edit {
	at, text := wording.Span.End-1, printedText(x)+"\n"
	for _, b := range wording.Blocks {
		for _, attr := range b.Attrs {
			if b.Keyword == "fingeraftryk" && attr.Value.Text.Value == x.String() && len(b.Labels) > 0 {
				at, text = b.Labels[len(b.Labels)-1].Whole.End, " "+strconv.Quote(x.Source.Label)
			}
		}
	}
	return diag.Edit{Span: source.Span{File: wording.KeywordSpan.File, Start: at, End: at}, New: text}
}

// stamped is a rule file with fingerprints at the end of their affattelser.
func stamped(file *source.File, prints []dsl.Printed) ([]byte, diag.List) {
	parsed, found := syntax.Parse(file)
	if found.HasErrors() {
		return nil, found
	}
	var edits []diag.Edit
	for _, provision := range parsed.Blocks {
		for _, wording := range provision.Blocks {
			for _, x := range prints {
				if wording.Keyword == "affattelse" && len(wording.Labels) > 0 && wording.Labels[0].Whole.Start == x.Wording.Span.Start {
					edits = append(edits, stamp(wording, x))
				}
			}
		}
	}
	text, err := format.Apply(file.Text, edits)
	if err != nil {
		return nil, diag.List{diag.New(diag.NotSaved, source.Span{}, file.Name)}
	}
	return format.Source(text)
}
