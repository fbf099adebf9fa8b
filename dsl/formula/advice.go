package formula

import (
	"cmp"
	"slices"
	"strings"

	"github.com/alecthomas/participle/v2/lexer"

	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/dsl/value"
)

// advice for words that people write and the language does not have.
var advice = map[string]diag.Code{
	"den": diag.NoArticle, "mellem": diag.NoBetween, "fra": diag.NoBetween, "til": diag.NoBetween, "større": diag.NoGreaterThan, "mindre": diag.NoGreaterThan,
	"mere": diag.NoGreaterThan, "flere": diag.NoGreaterThan, "færre": diag.NoGreaterThan, "end": diag.NoGreaterThan, "lig": diag.NoGreaterThan, "samt": diag.SayOg, "både": diag.SayOg, "enten": diag.SayEller,
	"ca": diag.NoAbout, "cirka": diag.NoAbout, "omkring": diag.NoAbout, "omtrent": diag.NoAbout,
	"to": diag.SayDigits, "tre": diag.SayDigits, "fire": diag.SayDigits, "fem": diag.SayDigits, "seks": diag.SayDigits,
	"syv": diag.SayDigits, "otte": diag.SayDigits, "ni": diag.SayDigits, "ti": diag.SayDigits, "tolv": diag.SayDigits,
	"now": diag.NoClock, "idag": diag.NoClock, "hvis": diag.NoIf, "så": diag.NoIf, "ellers": diag.NoIf, "medmindre": diag.NoIf,
	"minus": diag.SaySign, "plus": diag.SaySign, "gange": diag.SaySign, "delt": diag.SaySign,
	"kr": diag.SayKr, "kroner": diag.SayKr, "dkk": diag.SayKr, "DKK": diag.SayKr, "procent": diag.SayPct, "pct": diag.SayPct,
	"mdr": diag.SayPeriod, "md": diag.SayPeriod, "mnd": diag.SayPeriod, "maaned": diag.SayPeriod, "maaneder": diag.SayPeriod, "aar": diag.SayPeriod,
	"sand": diag.SayYesNo, "falsk": diag.SayYesNo, "yes": diag.SayYesNo, "no": diag.SayYesNo,
	"ingen": diag.SayExists, "intet": diag.SayExists, "ukendt": diag.SayExists, "tom": diag.SayExists, "tomt": diag.SayExists,
}

// adviceOn says what is wrong with a word, or "": the language may not have it,
// or have it in small letters.
func adviceOn(word string) diag.Code {
	if code, known := advice[word]; known {
		return code
	}
	if small := strings.ToLower(word); small != word && keywords[small] != "" {
		return diag.SmallLetters
	}
	return ""
}

// syntaxError says what is wrong at a token, in the reader's words: the word
// that stands there may have a better one, and the word before it too.
func (p *reader) syntaxError(at int) {
	i := p.indexOf(at)
	if p.adviseWords(i) || p.adviseOrder(i) {
		return
	}
	switch open, extra := p.brackets(); {
	case extra == at:
		p.report(diag.ExtraBracket, at, p.endOf(i), ")")
	case !p.tokens.list[i].EOF():
		p.report(diag.UnexpectedWord, at, p.endOf(i), p.text.Value[at:p.endOf(i)])
	case open >= 0:
		p.report(diag.UnclosedBracket, open, open+len("("), "(", ")")
	default:
		p.report(diag.FormulaEnds, at, at)
	}
}

// adviseWords reports a word at a token, or just before it, that the language
// has another word for.
func (p *reader) adviseWords(i int) bool {
	for _, j := range []int{i, i - 1, i - 2} {
		code := p.advised(j)
		if code == "" {
			continue
		}
		for p.advised(j-1) == code { // større end, mindre end
			j--
		}
		if code == diag.NoGreaterThan && p.adviseComparison(j) {
			return true
		}
		from, to := p.tokens.list[j].Pos.Offset, p.endOf(j)
		if p.isToday(j) {
			to = p.endOf(j + 1)
		}
		p.report(code, from, to, p.text.Value[from:to])
		return true
	}
	return false
}

var more, less = strings.Fields("større mere flere"), strings.Fields("mindre færre")

// adviseComparison reports "større end" and its like, from a token on, with the
// word that says the same: "ikke mindre end" is mindst.
func (p *reader) adviseComparison(from int) bool {
	first, to := p.token(from).Value, from
	if !slices.Contains(more, first) && !slices.Contains(less, first) {
		return false
	}
	not := p.token(from-1).Value == "ikke"
	if not {
		from--
	}
	to += p.follows(to, "end")
	equal := p.follows(to, "eller", "lig")
	to += equal
	to += p.follows(to, "med")
	words := [...]string{"under", "højst"}
	if slices.Contains(more, first) != not {
		words = [...]string{"over", "mindst"}
	}
	word := words[0]
	if not == (equal == 0) {
		word = words[1]
	}
	p.found.Add(diag.New(diag.NoGreaterThan, p.span(from, to), p.read(from, to)).Suggest(word))
	return true
}

// follows counts some words if they all come after a token; else it is 0.
func (p *reader) follows(at int, words ...string) int {
	for i, word := range words {
		if p.token(at+1+i).Value != word {
			return 0
		}
	}
	return len(words)
}

var orderings = strings.Fields("mindst højst over under før efter senest tidligst")

// meant are the comparison words for those that look like another.
var meant = map[string]string{"inden": "før", "minimum": "mindst", "maksimum": "højst", "maksimalt": "højst"}

// adviseOrder reports a word that stands in the place of another, or lacks one
// beside it.
func (p *reader) adviseOrder(i int) bool {
	tok, before, next := p.token(i), p.token(i-1), p.token(i+1)
	switch {
	case before.Value == "hvor":
		p.found.Add(diag.New(diag.WhereBrackets, p.span(i, i)))
	case before.Type == tokLiteral && tok.Type == tokLiteral && p.dayOf(i) != "":
		p.found.Add(diag.New(diag.DayPoint, p.span(i-1, i), p.read(i-1, i), p.dayOf(i)).Replace(diag.Words{}, p.dayOf(i)))
	case slices.Contains(orderings, tok.Value) && (before.Value == ")" || before.Type == tokName || before.Type == tokLiteral):
		p.found.Add(diag.New(diag.SayEr, p.span(i, i), tok.Value))
	case tok.Type == tokName && slices.Contains(orderings, next.Value) && before.Type == tokName && !p.isCompared(i-2):
		p.found.Add(diag.New(diag.SayEr, p.span(i, i), next.Value))
	case before.Type == tokName && (tok.Type == tokLiteral || tok.Type == tokName) && p.isCompared(i-2):
		d := diag.New(diag.NotComparison, p.span(i-1, i-1), before.Value)
		if near := cmp.Or(meant[before.Value], Nearest(before.Value, orderings)); near != "" {
			d = d.Suggest(near)
		}
		p.found.Add(d)
	default:
		return false
	}
	return true
}

// isCompared reports whether "er" or "er ikke" ends at a token.
func (p *reader) isCompared(i int) bool {
	return p.token(i).Value == "er" || p.token(i).Value == "ikke" && p.token(i-1).Value == "er"
}

// dayOf is the date that was meant by "1 maj 2022", or "".
func (p *reader) dayOf(month int) string {
	text := p.read(month-1, month-1) + ". " + p.read(month, month)
	if _, problem := value.Parse(value.Type{Kind: value.Date}, text); problem != nil {
		return ""
	}
	return text
}

// token is a token, or none outside the text.
func (p *reader) token(i int) lexer.Token {
	if i < 0 || i >= len(p.tokens.list) {
		return lexer.Token{}
	}
	return p.tokens.list[i]
}

// span is the place from one token to another, read the text there.
func (p *reader) span(from, to int) source.Span {
	return p.text.Span(p.tokens.list[from].Pos.Offset, p.endOf(to))
}

func (p *reader) read(from, to int) string {
	return p.text.Value[p.tokens.list[from].Pos.Offset:p.endOf(to)]
}

// months are the first letters of their names.
var months = strings.Fields("jan feb mar apr maj jun jul aug sep okt nov dec")

// isShortMonth reports whether a point stands between a day and a month that is
// not written in full, as in "1. jan. 2022" and "1. Maj 2022".
func (p *reader) isShortMonth(at int) bool {
	last := p.token(len(p.tokens.list) - 1)
	word := []rune(strings.ToLower(wordAt(p.text.Value, skipSpace(p.text.Value, at+len(".")))))
	return last.Type == tokLiteral && p.endOf(len(p.tokens.list)-1) == at &&
		len(word) >= 3 && slices.Contains(months, string(word[:3]))
}

// advised returns what there is to say of a token, or "".
func (p *reader) advised(i int) diag.Code {
	if i < 0 || i >= len(p.tokens.list) {
		return ""
	}
	switch tok := p.tokens.list[i]; {
	case tok.Type == tokLiteral:
		return ""
	case tok.Type == tokUnit && i+1 < len(p.tokens.list) && p.tokens.list[i+1].Type == tokLiteral:
		return diag.UnitAfter
	case p.isToday(i):
		return diag.NoClock
	default:
		return adviceOn(tok.Value)
	}
}

// isToday reports whether "i dag" begins at a token.
func (p *reader) isToday(i int) bool {
	list := p.tokens.list
	return list[i].Value == "i" && i+1 < len(list) && list[i+1].Value == "dag" && (i+2 == len(list) || list[i+2].Value != "i")
}

func (p *reader) endOf(token int) int { return p.tokens.info[p.tokens.list[token].Pos.Offset].end }

// brackets finds the innermost bracket that nothing closes, and the first that
// closes nothing; -1 where there is none.
func (p *reader) brackets() (open, extra int) {
	var opened []int
	for _, tok := range p.tokens.list {
		switch {
		case tok.Value == "(":
			opened = append(opened, tok.Pos.Offset)
		case tok.Value != ")":
		case len(opened) == 0:
			return -1, tok.Pos.Offset
		default:
			opened = opened[:len(opened)-1]
		}
	}
	if len(opened) == 0 {
		return -1, -1
	}
	return opened[len(opened)-1], -1
}

func (p *reader) indexOf(offset int) int {
	for i, tok := range p.tokens.list {
		if tok.Pos.Offset >= offset {
			return i
		}
	}
	return len(p.tokens.list) - 1
}
