package main

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/rogpeppe/go-internal/diff"

	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/engine"
	"github.com/hjemmel/hjemmel/golden"
)

// mostFound is how many findings are shown, mostArgued for how many cases the
// change of the argument is, and mostRed how many red lines are, so that the
// whole fits on a screen.
const (
	mostFound  = 5
	mostArgued = 3
	mostRed    = 5
)

// shift is a case that came out differently.
type shift struct{ before, after *golden.Result }

// compare lists the cases whose answers, or the provisions that carry them,
// are others than before. A case that is new has no before to show.
func compare(before, after *golden.Report) []shift {
	if before == nil || after == nil || before == after {
		return nil
	}
	was := map[string]*golden.Result{}
	for _, r := range before.Results {
		was[r.Case.Name] = r
	}
	var shifts []shift
	for _, r := range after.Results {
		if b := was[r.Case.Name]; b != nil && !maps.Equal(told(b), told(r)) {
			shifts = append(shifts, shift{b, r})
		}
	}
	return shifts
}

// reply is what came out for one outcome.
type reply struct{ text, law string }

// told is what came out of a case, by outcome.
func told(r *golden.Result) map[string]reply {
	if r.Decision == nil {
		return map[string]reply{"": {text: whyNot(r.Err)}}
	}
	replies := map[string]reply{}
	for _, o := range r.Decision.Outcomes {
		replies[o.Term.Name] = reply{brief(o), joinCites(o.Law)}
	}
	return replies
}

func whyNot(err error) string {
	var query *engine.QueryError
	var list diag.List
	switch {
	case errors.As(err, &query):
		return query.Message(diag.Danish)
	case errors.As(err, &list) && len(list) > 0:
		return list[0].Message(diag.Danish)
	}
	return "ikke afgjort"
}

// brief is an answer in the words of the case files, which stay Danish.
func brief(o *engine.Outcome) string {
	switch {
	case o.State == engine.Decided:
		return o.Value.String()
	case o.State == engine.NotApplicable:
		return "gælder ikke"
	case len(o.Conflict) > 0:
		return "konflikt"
	}
	var names []string
	for _, m := range o.Missing {
		names = append(names, m.Name)
	}
	return "mangler " + strings.Join(names, ", ")
}

// draw shows what the last save came to.
func (w *watching) draw(took time.Duration) {
	w.page.Reset()
	w.write(took)
	if isDevice(w.terminal) && os.Getenv("TERM") != "dumb" {
		fmt.Fprint(w.terminal, "\x1b[H\x1b[2J\x1b[3J")
	}
	_, _ = w.page.WriteTo(w.terminal)
}

// write has the sum of it all last, where a terminal that is too low shows it.
func (w *watching) write(took time.Duration) {
	fmt.Fprintf(w.out, "hjemmel watch %s, %s  %s\n\n", w.rules, w.cases, time.Now().Format("15:04:05"))
	w.mistakes(append(slices.Clone(w.found), w.wrong...))
	if w.found.HasErrors() && w.engine != nil {
		w.line(0, "", w.word("de sidste regler uden fejl gælder fortsat", "the last rules without errors still apply"))
	}
	for i, s := range w.shifts {
		w.shift(s, w.all || i < mostArgued)
	}
	w.red()
	fmt.Fprintln(w.out)
	w.sum()
	if w.again {
		w.line(0, "", fmt.Sprintf(w.word("%d ms fra gem til svar", "%d ms from save to answer"), took.Milliseconds()))
	}
	fmt.Fprintln(w.out)
	w.again = true
}

// mistakes shows what was found, the errors first where there is much.
func (w *watching) mistakes(found diag.List) {
	more := len(found) - mostFound
	if more <= 0 || w.all {
		_ = w.findings(w.out, found, w.color)
		return
	}
	slices.SortStableFunc(found, func(a, b diag.Diagnostic) int { return cmp.Compare(a.Severity, b.Severity) })
	_ = w.findings(w.out, found[:mostFound], w.color)
	w.line(0, "", fmt.Sprintf(w.word("%d til; --all viser dem", "%d more; --all shows them"), more))
}

// shift shows a case that came out differently: each answer before and after,
// and how its argument changed.
func (w *watching) shift(s shift, argued bool) {
	fmt.Fprintf(w.out, "\n%s: %s  %s\n", w.placeOf(s.after.Case.Span), quoted(s.after.Case.Name), w.colour(s))
	before, after := told(s.before), told(s.after)
	for _, name := range slices.Sorted(maps.Keys(after)) {
		if before[name] == after[name] {
			continue
		}
		w.line(1, strings.TrimPrefix(name+": ", ": "), w.turn(before[name].text, after[name].text))
		if before[name].law != after[name].law {
			w.line(2, "hjemmel: ", w.turn(before[name].law, after[name].law))
		}
		if argued {
			w.argument(argument(s.before, name, w.lang), argument(s.after, name, w.lang))
		}
	}
}

// turn is an answer before and after.
func (w *watching) turn(before, after string) string {
	nothing := w.word("intet", "nothing (intet)")
	switch before, after = cmp.Or(before, nothing), cmp.Or(after, nothing); {
	case before == after:
		return after
	default:
		return before + " → " + after
	}
}

// colour tells how a case stands to what it expects, before and after.
func (w *watching) colour(s shift) string {
	word := map[bool]string{true: w.word("grøn", "green"), false: w.word("rød", "red")}
	return w.turn(word[s.before.Green()], word[s.after.Green()])
}

func quoted(name string) string { return "“" + name + "”" }

func (w *watching) placeOf(s source.Span) string {
	return filepath.ToSlash(filepath.Join(w.cases, place(s)))
}

func argument(r *golden.Result, name string, lang diag.Language) []byte {
	var b bytes.Buffer
	if r.Decision == nil {
		return nil
	}
	for _, o := range r.Decision.Outcomes {
		if o.Term.Name == name {
			_ = o.Explain().WriteText(&b, lang)
		}
	}
	return b.Bytes()
}

// argument shows the lines of an argument that changed, with their neighbours.
func (w *watching) argument(before, after []byte) {
	lines := strings.Split(strings.TrimSuffix(string(diff.Diff("", before, "", after)), "\n"), "\n")
	if len(lines) < 4 {
		return
	}
	for _, line := range lines[3:] { // after the names of the files
		switch line[:min(1, len(line))] {
		case "@":
			line = "…"
		case "-":
			line = w.tint("31", line)
		case "+":
			line = w.tint("32", line)
		}
		w.line(2, "", line)
	}
}

func (w *watching) tint(colour, line string) string {
	if !w.color {
		return line
	}
	return "\x1b[" + colour + "m" + line + "\x1b[0m"
}

// red names the cases that do not come out as expected and were not shown yet.
func (w *watching) red() {
	if w.report == nil {
		return
	}
	red := slices.DeleteFunc(w.report.Red(), func(r *golden.Result) bool {
		return slices.ContainsFunc(w.shifts, func(s shift) bool { return s.after == r })
	})
	for i, r := range red {
		if i == 0 {
			fmt.Fprintln(w.out)
		}
		if i == mostRed && !w.all {
			w.line(0, "", w.count(len(red)-i, "rød sag til", "røde sager til", "more red case", "more red cases"))
			break
		}
		for _, d := range r.Differences {
			fmt.Fprintf(w.out, w.word("%s: %s: %s skulle være %s, men er %s\n", "%s: %s: %s should be %s, but is %s\n"),
				w.placeOf(d.Span), quoted(r.Case.Name), d.Name, d.Want, d.Got)
		}
		if r.Err != nil {
			fmt.Fprintf(w.out, "%s: %s: %s\n", w.placeOf(r.Case.Span), quoted(r.Case.Name), whyNot(r.Err))
		}
	}
}

// sum tells what changed in all, and how many cases come out as expected.
func (w *watching) sum() {
	w.line(0, w.word("ændret: ", "changed: "), strings.Join(w.edited, "; "))
	switch n := len(w.shifts); {
	case n > 0:
		w.line(0, "", w.count(n, "sag kom anderledes ud", "sager kom anderledes ud", "case came out differently", "cases came out differently"))
	case w.again && !w.found.HasErrors() && !w.wrong.HasErrors():
		w.line(0, "", w.word("ingen sag kom anderledes ud", "no case came out differently"))
	}
	if w.report == nil {
		return
	}
	all, red := len(w.report.Results), len(w.report.Red())
	w.line(0, "", strings.Join([]string{
		w.count(all, "sag", "sager", "case", "cases"),
		w.count(all-red, "grøn", "grønne", "green", "green"),
		w.count(red, "rød", "røde", "red", "red"),
	}, ", "))
}

// placed returns findings with their files named from where the reader stands:
// the loader knows only their names inside the folder. The files themselves
// are left alone, since others may be reading them.
func placed(dir string, list diag.List) diag.List {
	files := map[*source.File]*source.File{}
	place := func(s source.Span) source.Span {
		if s.File == nil {
			return s
		}
		if files[s.File] == nil {
			files[s.File] = source.NewFile(filepath.ToSlash(filepath.Join(dir, s.File.Name)), s.File.Text)
		}
		s.File = files[s.File]
		return s
	}
	out := slices.Clone(list)
	for i, d := range out {
		out[i].Span = place(d.Span)
		out[i].Related = slices.Clone(d.Related)
		for n, note := range d.Related {
			out[i].Related[n].Span = place(note.Span)
		}
	}
	return out
}
