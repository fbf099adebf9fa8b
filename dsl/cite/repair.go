package cite

import (
	"regexp"
	"strings"

	"github.com/hjemmel/hjemmel/dsl/diag"
)

// habits are the ways in which citations are written elsewhere, each with the
// notation that is meant.
var habits = []struct {
	written *regexp.Regexp
	meant   string
}{
	{regexp.MustCompile(`(?i)\bparagraf(fen)?\b|\bpar\.`), "§"},
	{regexp.MustCompile(`(?i)\b(stk|stykke)\b\.?`), "stk."},
	{regexp.MustCompile(`(?i)\b(nr|nummer)\b\.?`), "nr."},
	{regexp.MustCompile(`(?i)\b(pkt|punktum)\b\.?`), "pkt."},
	{regexp.MustCompile(`(?i)\b(litra|bogstav)\b\.?`), "litra"},
	{regexp.MustCompile(`(?i)\b(kap|kapitel)\b\.?`), "kap."},
	{regexp.MustCompile(`([0-9])\s*\.?\s*pkt\.`), "$1. pkt."},
	{regexp.MustCompile(`^([^§/]*[^§/0-9 ]) ([0-9]+( [a-z])?)(,|$)`), "$1 § $2$4"},
}

// paragraphLetter is the letter of a paragraph, written as a capital or close
// to its number.
var paragraphLetter = regexp.MustCompile(`§\s*([0-9]+)\s*([A-ZÆØÅ])(,|\s|$)`)

// repaired adds to a problem the citation that was most likely meant, if a few
// known habits explain the text.
func repaired(text string, problem *diag.Problem) *diag.Problem {
	meant := paragraphLetter.ReplaceAllStringFunc(text, strings.ToLower)
	for _, h := range habits {
		meant = h.written.ReplaceAllString(meant, h.meant)
	}
	c, wrong := parse(strings.TrimRight(meant, ",. "))
	if wrong != nil {
		if c, wrong = parse(meant); wrong != nil {
			return problem
		}
	}
	if last := len(problem.Args) - 1; problem.Args[last] == example {
		problem.Args[last] = c.String()
	}
	problem.Instead, problem.Whole = c.String(), true
	return problem
}
