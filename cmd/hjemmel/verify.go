package main

import (
	"fmt"
	"io"
	"os"
	"slices"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/official"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/dsl/value"
)

// verification is how the rules are held against official texts.
type verification struct {
	asked   bool
	against string
	act     string
	on      *value.Day
}

// verified is one file, with what became of its paragraphs.
type verified struct {
	file  string
	doc   *official.Document
	texts []*dsl.Source
	found []dsl.Verification
}

// verify holds the rules against files, or gives the rules the fingerprints
// that they lack. A paragraph that has drifted is a red result. A file that is
// no text of the rules is told of, and the others are held against them.
func (a *app) verify(l *ledger, files []string) error {
	p, list, err := a.program()
	if err == nil {
		err = list.Err()
	}
	if err == nil {
		err = l.verify.declared(p)
	}
	if err != nil {
		return err
	}
	var all []verified
	var wrong []error
	for _, file := range files {
		if v, err := l.verify.read(p, file); err != nil {
			wrong = append(wrong, err)
		} else {
			all = append(all, v)
		}
	}
	switch {
	case l.write:
		err, all = a.print(p, l.verify, all), nil // writing is no test
	case l.asJSON:
		err = a.json(verifiedJSON(all))
	default:
		a.tellVerified(all)
	}
	return a.worst(append(wrong, err), all)
}

// worst says what is wrong with each file but the last, which ends the command.
func (a *app) worst(wrong []error, all []verified) error {
	wrong = slices.DeleteFunc(wrong, func(err error) bool { return err == nil })
	if n := len(wrong); n > 0 {
		for _, err := range wrong[:n-1] {
			a.exit(err)
		}
		return wrong[n-1]
	}
	if slices.ContainsFunc(all, verified.drifted) {
		return errTold
	}
	return nil
}

// declared reports whether the sources that the command line names are.
func (o verification) declared(p *dsl.Program) error {
	for _, label := range []string{o.act, o.against} {
		if label != "" && p.Source(label) == nil {
			return misuse(diag.UnknownSource, label)
		}
	}
	return nil
}

func (v verified) drifted() bool {
	return slices.ContainsFunc(v.found, func(x dsl.Verification) bool { return x.Verdict == dsl.Drifted })
}

// read reads one file and holds it against the rules.
func (o verification) read(p *dsl.Program, file string) (verified, error) {
	v := verified{file: file}
	text, err := readOfficial(file)
	if err != nil {
		return v, err
	}
	doc, problem := official.Read(text)
	if problem != nil {
		return v, diag.List{diag.New(problem.Code, source.Span{File: source.NewFile(file, nil)}, problem.Args...)}
	}
	v.doc, v.texts = doc, p.TextsOf(doc)
	var acts []string
	if o.act != "" {
		acts = append(acts, o.act)
	}
	if o.against != "" {
		v.texts = []*dsl.Source{p.Source(o.against)}
	}
	if len(v.texts) == 0 {
		return v, misuse(diag.TextOfNoSource, file, doc.ID)
	}
	v.found = p.Verify(doc, v.texts, acts...)
	return v, nil
}

// maxOfficial is more than any act fills.
const maxOfficial = 64 << 20

func readOfficial(file string) ([]byte, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, misuse(diag.Unreadable, file)
	}
	defer f.Close()
	text, err := io.ReadAll(io.LimitReader(f, maxOfficial))
	if err != nil {
		return nil, misuse(diag.Unreadable, file)
	}
	return text, nil
}

func (a *app) tellVerified(all []verified) {
	for _, v := range all {
		fmt.Fprintf(a.out, "%s: %s, %s\n", v.file, v.texts[0].Label, a.count(len(v.doc.Paragraphs), "paragraf", "paragraffer", "paragraph", "paragraphs"))
		counts := map[dsl.Verdict]int{}
		for _, x := range v.found {
			counts[x.Verdict]++
			if x.Verdict != dsl.OutsideText {
				fmt.Fprintf(a.out, "  %s: %s\n", x.Paragraph, a.verdict(x))
			}
		}
		fmt.Fprintf(a.out, "  "+a.word("%d uændret, %d ændret, %d uden fingeraftryk, %d ikke i filen, %d uden bestemmelse\n",
			"%d same, %d drifted, %d not fingerprinted, %d not in the file, %d without a provision\n"),
			counts[dsl.Same], counts[dsl.Drifted], counts[dsl.Unprinted], counts[dsl.NotInText], counts[dsl.OutsideText])
	}
}

// verdict says what became of a paragraph.
func (a *app) verdict(x dsl.Verification) string {
	switch x.Verdict {
	case dsl.Same:
		return a.word("uændret", "same")
	case dsl.Unprinted:
		return a.word("uden fingeraftryk", "not fingerprinted")
	case dsl.NotInText:
		return a.word("ikke i filen", "not in the file")
	case dsl.OutsideText:
		return a.word("uden bestemmelse", "without a provision")
	}
	was, is := x.Was.Skeleton(), x.Is.Skeleton()
	if was == is {
		return fmt.Sprintf(a.word("ændret; stadig %s", "drifted; still %s"), is) + "  [" + place(x.Wording.Span) + "]"
	}
	return fmt.Sprintf(a.word("ændret; var %s, er %s", "drifted; was %s, is %s"), was, is) + "  [" + place(x.Wording.Span) + "]"
}

type verifiedFileJSON struct {
	File       string                  `json:"file"`
	Source     string                  `json:"source"`
	Paragraphs []verifiedParagraphJSON `json:"paragraphs"`
}

type verifiedParagraphJSON struct {
	Paragraph string `json:"paragraph"`
	Verdict   string `json:"verdict"` // same, drifted, not-fingerprinted, not-in-file, no-provision
	Wording   string `json:"wording,omitempty"`
	Was       string `json:"was,omitempty"`
	Is        string `json:"is,omitempty"`
	Place     string `json:"place,omitempty"`
}

var verdictNames = map[dsl.Verdict]string{
	dsl.Same: "same", dsl.Drifted: "drifted", dsl.Unprinted: "not-fingerprinted", dsl.NotInText: "not-in-file", dsl.OutsideText: "no-provision",
}

func verifiedJSON(all []verified) any {
	files := []verifiedFileJSON{}
	for _, v := range all {
		f := verifiedFileJSON{File: v.file, Source: v.texts[0].Label, Paragraphs: []verifiedParagraphJSON{}}
		for _, x := range v.found {
			p := verifiedParagraphJSON{Paragraph: x.Paragraph.String(), Verdict: verdictNames[x.Verdict]}
			if x.Wording != nil {
				p.Wording, p.Place, p.Was = x.Wording.InForce.ISO(), place(x.Wording.Span), x.Was.String()
			}
			if x.Is.Sum != "" {
				p.Is = x.Is.String()
			}
			f.Paragraphs = append(f.Paragraphs, p)
		}
		files = append(files, f)
	}
	return map[string]any{"version": 1, "files": files}
}
