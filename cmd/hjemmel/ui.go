package main

// How hjemmel speaks in a terminal.
//
//   - What was asked for goes to stdout, all else to stderr; so a pipe gets
//     the answer and a person sees the trouble.
//   - The place comes first, then what is wrong, then what to write instead.
//     Lower case, no full stop, no blame, no word of Go or of a library.
//   - --lang turns our words. The law's words stay as the rules have them, and
//     so do values and names, which must be written that way again.
//   - No box, no progress, no width: the same bytes everywhere. Colour only
//     underlines findings, and only on a terminal.
//   - A good answer is short. Nothing is said where all is well, but for the
//     one line that says what was looked at.
//   - --json prints one document and nothing beside it.
//
// Sentences about something that is wrong stand in the catalogue of dsl/diag;
// the labels of our own output stand beside the code that prints them, in both
// languages.

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/spf13/pflag"

	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/engine"
)

// ui is a terminal, or what stands in for one.
type ui struct {
	in       io.Reader
	out, err io.Writer
	lang     diag.Language
	color    bool // on out; err may go elsewhere
}

// word picks the words of the reader's language.
func (u *ui) word(da, en string) string {
	if u.lang == diag.English {
		return en
	}
	return da
}

// count says how many there are of something.
func (u *ui) count(n int, da, daMany, en, enMany string) string {
	one, many := u.word(da, en), u.word(daMany, enMany)
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// findings prints what was found in rule and case files.
func (u *ui) findings(w io.Writer, list diag.List, color bool) error {
	return diag.WriteText(w, list, diag.TextOptions{Language: u.lang, Color: color})
}

// json prints a document for programs.
func (u *ui) json(v any) error {
	encoder := json.NewEncoder(u.out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(v)
}

// errTold ends a command that has already said what is wrong.
var errTold = errors.New("told")

// wrongUse is a mistake on the command line.
type wrongUse struct{ diag.Diagnostic }

func (w wrongUse) Error() string { return w.Message(diag.Danish) }

func misuse(code diag.Code, args ...any) error {
	return wrongUse{diag.New(code, source.Span{}, args...)}
}

// flagMisuse says in our words what the flag reader found.
func flagMisuse(err error) error {
	var own wrongUse
	var unknown *pflag.NotExistError
	var bare *pflag.ValueRequiredError
	switch {
	case errors.As(err, &own):
		return own
	case errors.As(err, &unknown):
		return misuse(diag.UnknownFlag, dashed(unknown.GetSpecifiedName()))
	case errors.As(err, &bare):
		return misuse(diag.FlagWithoutValue, dashed(bare.GetSpecifiedName()))
	}
	return misuse(diag.FlagUnreadable)
}

func dashed(name string) string {
	if len(name) == 1 {
		return "-" + name
	}
	return "--" + name
}

// exit says what ended a command, and returns the exit code for it.
func (u *ui) exit(err error) int {
	var use wrongUse
	var query *engine.QueryError
	var list diag.List
	if errors.As(err, &query) {
		err = misuse(query.Code, query.Args...)
	}
	switch {
	case err == nil:
		return 0
	case errors.Is(err, errTold):
	case errors.As(err, &use):
		fmt.Fprintf(u.err, "hjemmel: %s\n%s\n", use.Message(u.lang), use.Help(u.lang))
		return 2
	case errors.As(err, &list):
		_ = u.findings(u.err, list, isTerminal(u.err))
	default:
		fmt.Fprintf(u.err, "hjemmel: %v\n", err)
	}
	return 1
}

// languageFlag reads --lang.
type languageFlag diag.Language

func (f *languageFlag) String() string { return "" }
func (f *languageFlag) Type() string   { return "da|en" }

func (f *languageFlag) Set(text string) error {
	lang, ok := map[string]diag.Language{"da": diag.Danish, "en": diag.English}[text]
	if !ok {
		return misuse(diag.UnknownLanguage, text)
	}
	*f = languageFlag(lang)
	return nil
}

// isTerminal reports whether a person looks on who has nothing against colour.
func isTerminal(w io.Writer) bool { return os.Getenv("NO_COLOR") == "" && isDevice(w) }

// isDevice reports whether what is printed is drawn rather than kept.
func isDevice(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// place is a file and a line.
func place(s source.Span) string {
	if s.IsZero() {
		return ""
	}
	return fmt.Sprintf("%s:%d", s.File.Name, s.Position().Line)
}
