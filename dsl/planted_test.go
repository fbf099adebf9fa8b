package dsl

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"unicode/utf8"

	"github.com/hjemmel/hjemmel/dsl/diag"
)

// plantings are ways to make a mistake in a rule file. The first group of the
// pattern is where the mistake begins; write gives what stands there then.
var plantings = []struct {
	name  string
	where *regexp.Regexp
	write func(was string) string
}{
	{"a misspelt name in a condition", regexp.MustCompile(`(?m)^ +når += "[^"\n]*?([a-zæøå]+_[a-zæøå_]+)`), double},
	{"a misspelt name in a value", regexp.MustCompile(`(?m)^ +er += "[^"\n]*?([a-zæøå]+_[a-zæøå_]+)`), double},
	{"a misspelt name of a date", regexp.MustCompile(`(?m)^ +skæringsdato += "(?:første dag i )?([a-zæøå_]+)"`), double},
	{"a word for dates about a number", regexp.MustCompile(`(?m)^ +(?:når|er) += "[^"\n]* er (mindst|højst|over) [0-9]`), instead("senest")},
	{"a word for numbers about a date", regexp.MustCompile(`(?m)^ +(?:når|er) += "[^"\n]* er (før|efter|senest|tidligst) `), instead("mindst")},
	{"og mixed with eller", regexp.MustCompile(`(?m)^ +når += "[^"\n()]* og [^"\n()]*[a-zæøå_] (og) [a-zæøå]`), instead("eller")},
	{"another unit", regexp.MustCompile(`(?m)^ +er += "([0-9.,]+ kr\. pr\. måned)"`), func(was string) string { return strings.Replace(was, "måned", "uge", 1) }},
	{"an amount that has two readings", regexp.MustCompile(`(?m)^ +er += "([0-9]+\.[0-9]{3} kr\. pr\. måned)"`), func(was string) string { return strings.TrimSuffix(was, " kr. pr. måned") }},
	{"no quotation mark before a text", regexp.MustCompile(`(?m)^ +resumé += ("[A-ZÆØÅa-zæøå])`), func(was string) string { return was[1:] }},
	{"no quotation mark after a text", regexp.MustCompile(`(?m)^ +er += ("(?:ja|nej)")$`), func(was string) string { return strings.TrimSuffix(was, `"`) }},
	{"curly quotation marks", regexp.MustCompile(`(?m)^ +begrundelse += ("[^"\n]+")$`), func(was string) string { return "“" + strings.Trim(was, `"`) + "”" }},
	{"a citation of a place that nobody carries", regexp.MustCompile(`(?m)^ +fraviger += \[("[^"]+ § )`), func(was string) string { return was + "9" }},
	{"a citation of an act that is not declared", regexp.MustCompile(`(?m)^ +fraviger += \["([^"§]+) §`), double},
	{"a citation without a point", regexp.MustCompile(`(?m)^ +fraviger += \["[^"\n]*, (stk\.) `), instead("stk")},
	{"a day that is not", regexp.MustCompile(`(?m)^ +affattelse "([^"]+)"`), instead("31. februar 2022")},
	{"a date in numbers", regexp.MustCompile(`(?m)^ +affattelse "([^"]+)"`), instead("1.5.2022")},
	{"an amending act that is not declared", regexp.MustCompile(`(?m)^ +ved += \["([^"]+)"`), double},
	{"a misspelt outcome", regexp.MustCompile(`(?m)^ +regel "([^"]+)"`), double},
	{"a misspelt attribute", regexp.MustCompile(`(?m)^ +(resumé|skæringsdato|begrundelse|spørgsmål|oplyses_af)  *=`), double},
	{"a misspelt block", regexp.MustCompile(`(?m)^ *(affattelse|regel|overgang|oplysning|begreb|sats) ["{]`), double},
	{"a misspelt type", regexp.MustCompile(`(?m)^ +type += "([^"]+)"`), double},
	{"a misspelt status", regexp.MustCompile(`(?m)^ +status += "([^"]+)"`), double},
	{"an end date", regexp.MustCompile(`(?m)^ +(ved)  *= \["lov`), instead(`til_og_med = "31. december 2025"` + "\n    ved")},
}

// double writes the last letter twice.
func double(was string) string {
	_, size := utf8.DecodeLastRuneInString(was)
	return was + was[len(was)-size:]
}

func instead(text string) func(string) string { return func(string) string { return text } }

// planted is a shipped file with one mistake.
type planted struct {
	kind, file, text string
	at               int // where it begins
}

// plantedMistakes makes some mistakes of each kind, in places that lie apart.
func plantedMistakes(c corpus, each int) []planted {
	var all []planted
	for _, p := range plantings {
		var found []planted
		for _, name := range c.names {
			text := c.text[name]
			for _, m := range p.where.FindAllStringSubmatchIndex(text, -1) {
				was := text[m[2]:m[3]]
				found = append(found, planted{p.name, name, text[:m[2]] + p.write(was) + text[m[3]:], m[2]})
			}
		}
		for i := range min(each, len(found)) {
			all = append(all, found[i*len(found)/min(each, len(found))])
		}
	}
	return all
}

// TestPlantedMistakes puts a mistake in more than fifty places of the shipped
// rules, one at a time, and demands an error within three columns of it, with
// the provision named, and not many others.
func TestPlantedMistakes(t *testing.T) {
	each := 4
	if testing.Short() {
		each = 1
	}
	c := shippedTexts(t)
	mistakes := plantedMistakes(c, each)
	if len(mistakes) < 50 && !testing.Short() {
		t.Errorf("only %d places", len(mistakes))
	}
	found := make([]diag.List, len(mistakes))
	inParallel(len(mistakes), func(i int) { found[i] = c.with(mistakes[i].file, mistakes[i].text) })
	others := 0
	for i, m := range mistakes {
		errors := slices.DeleteFunc(found[i], func(d diag.Diagnostic) bool { return d.Severity != diag.Error })
		if !slices.ContainsFunc(errors, m.reported) {
			line := 1 + strings.Count(m.text[:m.at], "\n")
			t.Errorf("%s, %s:%d: not reported there under %q:\n%s\n%v", m.kind, m.file, line, m.law(), strings.Split(m.text, "\n")[line-1], said(errors))
		}
		others += len(errors) - 1
	}
	t.Logf("%d places, %d errors beside those planted", len(mistakes), others)
	if others > len(mistakes)/2 {
		t.Errorf("%d places, and %d errors that only follow from them", len(mistakes), others)
	}
}

// with loads the shipped rules with one file changed.
func (c corpus) with(file, text string) diag.List {
	files := fstest.MapFS{}
	for _, name := range c.names {
		files[name] = &fstest.MapFile{Data: []byte(c.text[name])}
	}
	files[file] = &fstest.MapFile{Data: []byte(text)}
	_, found := Load(files)
	return found
}

func (m planted) reported(d diag.Diagnostic) bool {
	if d.Span.File == nil || d.Span.File.Name != m.file {
		return false
	}
	want, got := d.Span.File.Position(m.at), d.Span.Position()
	near := got.Column - want.Column
	named := d.Law == m.law() || !strings.Contains(m.law(), "§") && strings.Contains(d.Law, "§") // the hjemmel of a begreb
	return got.Line == want.Line && -3 <= near && near <= 3 && named
}

var topBlock = regexp.MustCompile(`(?m)^([a-zæøå]+) "([^"]+)" \{`)

// law is the provision, or the block, that the mistake stands in.
func (m planted) law() string {
	law := ""
	for _, b := range topBlock.FindAllStringSubmatchIndex(m.text, -1) {
		if b[0] > m.at {
			break
		}
		law = m.text[b[4]:b[5]]
		if keyword := m.text[b[2]:b[3]]; keyword != "bestemmelse" {
			law = keyword + " " + law
		}
	}
	return law
}

func said(found diag.List) string {
	var b strings.Builder
	for _, d := range found {
		fmt.Fprintf(&b, "  %s%s [%s, %s]\n", d.Place(), d.Message(diag.Danish), d.Code, d.Law)
	}
	return b.String()
}
