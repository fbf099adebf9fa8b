package explain

import (
	"strings"

	"github.com/hjemmel/hjemmel/dsl/diag"
)

// phrase names a turn of speech of the explanations. What fills its blanks is
// text.
type phrase int

const (
	open phrase = iota
	absent
	notApplicable
	notTold
	told
	foundBy
	published
	derived
	provisional
	noSource
	definedAs
	byDefault
	openLaw
	seeAbove
	records
	dateOf
	dateKnown
	dateOpen
	frozen
	windowed
	superseded
	notYet
	notPublic
	transitional
	billOnly
	perhaps
)

// words are the phrases, each in the pieces that stand around its blanks.
var words = map[diag.Language][][]string{
	diag.Danish: pieces([]string{
		open: "åben", absent: "ingen", notApplicable: "gælder ikke",
		notTold: "ikke oplyst", told: "oplyst", foundBy: "skøn af %s", published: "kilde: %s", derived: "afledt: %s", provisional: "foreløbig: %s",
		noSource: "ingen kilde for den dag", definedAs: "defineret som: %s", byDefault: "ingen regel siger andet", openLaw: "hvilken regel der bærer svaret, er åbent",
		seeAbove: "se ovenfor", records: "%s poster", dateOf: "skæringsdato for %s",
		dateKnown: "ordlyden på skæringsdatoen %s", dateOpen: "skæringsdatoen er ikke kendt", frozen: "ordlyden er fastholdt på %s",
		windowed:   "affattelse %s kan være trådt i kraft allerede %s",
		superseded: "affattelse %s er afløst", notYet: "affattelse %s har endnu ikke virkning", notPublic: "affattelse %s var ikke kundgjort",
		transitional: "affattelse %s gælder ikke på grund af en overgangsregel", billOnly: "affattelse %s er kun et forslag", perhaps: "affattelse %s kan også gælde",
	}),
	diag.English: pieces([]string{
		open: "open (åben)", absent: "none (ingen)", notApplicable: "does not apply (gælder ikke)",
		notTold: "not told", told: "told", foundBy: "assessed by %s", published: "source: %s", derived: "derived: %s", provisional: "provisional: %s",
		noSource: "no source for that day", definedAs: "defined as: %s", byDefault: "no rule says otherwise", openLaw: "which rule carries the answer is open",
		seeAbove: "see above", records: "%s records", dateOf: "selecting date of %s",
		dateKnown: "the wording on the selecting date %s", dateOpen: "the selecting date is not known", frozen: "the wording is held as on %s",
		windowed:   "the wording of %s may have come into force as early as %s",
		superseded: "the wording of %s is superseded", notYet: "the wording of %s has no effect yet", notPublic: "the wording of %s was not public",
		transitional: "the wording of %s does not apply because of a transitional rule", billOnly: "the wording of %s is only a bill", perhaps: "the wording of %s may apply too",
	}),
}

// roles says what a rule does; the second blank is the rule that it gives way
// to.
var roles = map[diag.Language][][]string{
	diag.Danish: pieces([]string{
		Fires: "efter %s", MayFire: "måske efter %s", Clashes: "i strid: %s", Suspends: "%s slår en regel fra",
		Overridden: "%s fraviges af %s", SwitchedOff: "%s er slået fra af %s", Fails: "betingelsen i %s er ikke opfyldt", NotInForce: "%s gælder ikke her",
	}),
	diag.English: pieces([]string{
		Fires: "by %s", MayFire: "perhaps by %s", Clashes: "in conflict: %s", Suspends: "%s switches a rule off",
		Overridden: "%s gives way to %s", SwitchedOff: "%s is switched off by %s", Fails: "the condition in %s is not met", NotInForce: "%s does not apply here",
	}),
}

func pieces(table []string) [][]string {
	all := make([][]string, len(table))
	for i, phrase := range table {
		all[i] = strings.Split(phrase, "%s")
	}
	return all
}
