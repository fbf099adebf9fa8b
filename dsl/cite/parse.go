package cite

import (
	"errors"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/alecthomas/participle/v2"
	"github.com/alecthomas/participle/v2/lexer"

	"github.com/hjemmel/hjemmel/dsl/diag"
)

// maxLength is the longest citation in bytes.
const maxLength = 300

const example = "LAB § 112, stk. 3, 1. pkt."

// The grammar of a path. Words come before letters, so that "litra" is never
// read as "li"; commas may be left out.
type (
	path struct {
		Chapter   *number `parser:"( 'kap.' @@ )? ( Comma?"`
		Paragraph *number `parser:"  '§' @@"`
		Stk       *number `parser:"  ( Comma? 'stk.' @@ )?"`
		Nr        *number `parser:"  ( Comma? 'nr.' @@ )?"`
		Litra     string  `parser:"  ( Comma? 'litra' @Letter )?"`
		Pkt       string  `parser:"  ( Comma? @Number Point 'pkt.' )? )?"`
	}
	number struct {
		Number string `parser:"@Number"`
		Letter string `parser:"@Letter?"`
	}
)

var parser = participle.MustBuild[path](
	participle.Lexer(lexer.MustSimple([]lexer.SimpleRule{
		{Name: "Space", Pattern: `[\s\p{Z}]+`},
		{Name: "Many", Pattern: `§§|og|til|[-–]`},
		{Name: "Word", Pattern: `§|kap\.|stk\.|nr\.|litra|pkt\.`},
		{Name: "Number", Pattern: `[0-9]+`},
		{Name: "Letter", Pattern: `[a-zæøå]{1,2}`},
		{Name: "Comma", Pattern: `,`},
		{Name: "Point", Pattern: `\.`},
		{Name: "Other", Pattern: `.`},
	})),
	participle.Elide("Space"),
	participle.UseLookahead(4),
)

// Parse reads a citation. The problem's place is in bytes of the text.
func Parse(text string) (Cite, *diag.Problem) {
	c, problem := parse(text)
	if problem != nil && problem.Code != diag.CitationTooLong && problem.Code != diag.CitationMany {
		problem = repaired(text, problem)
	}
	return c, problem
}

func parse(text string) (Cite, *diag.Problem) {
	if len(text) > maxLength {
		return Cite{}, &diag.Problem{Code: diag.CitationTooLong, Args: []any{maxLength}, End: len(text)}
	}
	if !utf8.ValidString(text) {
		return Cite{}, notation(text, 0, len(text))
	}
	cut := pathStart(text)
	act := cleanLabel(text[:cut])
	if cut == len(text) {
		return Cite{}, problemAt(diag.CitationNoPlace, text, 0, len(text), text, example)
	}
	if strings.ContainsFunc(act, func(c rune) bool { return !unicode.IsPrint(c) }) {
		return Cite{}, notation(text, 0, cut)
	}
	if act == "" {
		return Cite{}, problemAt(diag.CitationNoAct, text, 0, len(text), example)
	}
	tree, err := parser.ParseString("", text[cut:])
	if err != nil {
		return Cite{}, explain(text, cut, err)
	}
	c, ok := tree.cite(act)
	if !ok {
		return Cite{}, notation(text, cut, len(text))
	}
	return c, nil
}

// ActSize is how much of a text that begins with a citation the name of the act
// takes up, as it is written there.
func ActSize(text string) int {
	return len(strings.TrimRightFunc(text[:pathStart(text)], func(c rune) bool { return c == ',' || unicode.IsSpace(c) }))
}

// pathStart returns where the label ends: at the first "§" or word "kap.".
func pathStart(text string) int {
	cut := strings.Index(text, "§")
	if cut < 0 {
		cut = len(text)
	}
	for from := 0; ; {
		at := strings.Index(text[from:cut], "kap.")
		if at < 0 {
			return cut
		}
		at += from
		if at == 0 || strings.TrimRightFunc(text[:at], unicode.IsSpace) != text[:at] {
			return at
		}
		from = at + len("kap.")
	}
}

// cleanLabel gives a label single spaces and no comma at its end.
func cleanLabel(text string) string {
	return strings.TrimRight(strings.Join(strings.Fields(text), " "), ", ")
}

// cite checks the numbers of a path; every one is at least 1 and of at most
// four digits.
func (p *path) cite(act string) (Cite, bool) {
	c := Cite{Act: act}
	c.At[Litra].Letter, _ = LetterOf(p.Litra) // the grammar lets no others through
	ok := true
	set := func(level Level, n *number) {
		if n == nil || !ok {
			return
		}
		value, err := strconv.Atoi(n.Number)
		ok = err == nil && value > 0 && value < 10_000
		letter, _ := LetterOf(n.Letter)
		c.At[level] = Part{uint16(value), letter}
	}
	set(Chapter, p.Chapter)
	set(Paragraph, p.Paragraph)
	set(Stk, p.Stk)
	set(Nr, p.Nr)
	if p.Pkt != "" {
		set(Pkt, &number{Number: p.Pkt})
	}
	return c, ok
}

// explain finds the word that the grammar stopped at.
func explain(text string, cut int, err error) *diag.Problem {
	var stop *participle.UnexpectedTokenError
	if !errors.As(err, &stop) || stop.Unexpected.EOF() {
		return notation(text, cut, len(text))
	}
	if stop.Unexpected.Type == parser.Lexer().Symbols()["Many"] {
		return problemAt(diag.CitationMany, text, cut, len(text), text)
	}
	start := cut + stop.Unexpected.Pos.Offset
	end := start + len(stop.Unexpected.Value)
	if before := strings.TrimRightFunc(text[cut:start], unicode.IsLetter); unicode.IsLetter([]rune(text[start:])[0]) {
		start = cut + len(before) // the letters before it belong to the word
	}
	if more := strings.IndexAny(text[end:], " ,"); more >= 0 {
		return notation(text, start, end+more)
	}
	return notation(text, start, len(text))
}

func notation(text string, start, end int) *diag.Problem {
	return problemAt(diag.CitationNotation, text, start, end, strings.ToValidUTF8(text[start:end], "?"), example)
}

func problemAt(code diag.Code, text string, start, end int, args ...any) *diag.Problem {
	return &diag.Problem{Code: code, Args: args, Start: start, End: min(end, len(text))}
}
