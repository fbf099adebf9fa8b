package diag

import "strings"

// What fixes do, where the edit does not say it plainly enough itself.
var (
	AddQuotes      = Words{"sæt citationstegn", "add quotation marks"}
	StraightQuotes = Words{"sæt lige citationstegn", "use straight quotation marks"}
	WriteEquals    = Words{"skriv = i stedet for :", "write = in place of :"}
	DropMark       = Words{"slet bytemærket", "delete the byte order mark"}
	PlainSpace     = Words{"skriv et almindeligt mellemrum", "write a plain space"}
	DropCharacter  = Words{"slet tegnet", "delete the character"}
	MoveUp         = Words{"flyt bestemmelsen op, hvor den står i loven", "move the provision up to where it stands in the act"}
	DropWaiver     = Words{"slet accepteret", "delete accepteret"}
	ComposeLetters = Words{"skriv bogstaverne som ét tegn (NFC)", "write each letter as one character (NFC)"}
)

// Sorts of values, where a message says what should stand somewhere.
var (
	ANumber        = Words{"et tal", "a number"}
	AnAmount       = Words{"et beløb", "an amount"}
	NumberOrAmount = Words{"et tal eller et beløb", "a number or an amount"}
	Countable      = Words{"et tal, et beløb eller en periode", "a number, an amount or a period"}
	APeriod        = Words{"en periode, for eksempel 6 måneder", "a period, such as 6 måneder"}
	APercentage    = Words{"en procent", "a percentage"}
	CalendarPeriod = Words{"en varighed", "a varighed"}
	SomeDays       = Words{"dage", "dage"}
	AnAge          = Words{"en alder", "an age"}
	ADate          = Words{"en dato", "a date"}
	AMonth         = Words{"en måned", "a month"}
	AnOption       = Words{"en af mulighederne", "one of the options"}
	SomePeriods    = Words{"perioder", "periods"}
	AList          = Words{"en liste", "a list"}
	AValue         = Words{"en værdi", "a value"}
	YesOrNo        = Words{"ja/nej", "ja/nej"}
)

// AmountIn names an amount with its unit.
func AmountIn(unit string) Words {
	return Words{"et beløb i " + unit, "an amount in " + unit}
}

// Either names two notations, either of which will do.
func Either(a, b string) Words { return Words{a + " eller " + b, a + " or " + b} }

// WhenMet says of a condition that it follows from another that is met, or not.
func WhenMet(other string, met bool) Words {
	if met {
		return Words{", når “" + other + "” er det", " when “" + other + "” is"}
	}
	return Words{", når “" + other + "” ikke er det", " when “" + other + "” is not"}
}

// Where a block stands.
var (
	ARuleFile = Words{"en regelfil", "a rule file"}
	ACaseFile = Words{"en sagsfil", "a case file"}
)

// Quoted is a word of the language.
func Quoted(word string) Words { return Words{"“" + word + "”", "“" + word + "”"} }

// Listed names what can stand somewhere.
func Listed(words []string) Words {
	if len(words) == 0 {
		return Words{"her kan ingen blok stå", "no block can stand here"}
	}
	all := strings.Join(words, ", ")
	return Words{"her kan stå " + all, "here can stand " + all}
}

// Within names the bounds of a value; an empty one is no bound.
func Within(low, high string) Words {
	switch {
	case low == "":
		return Words{"højst " + high, "at most " + high}
	case high == "":
		return Words{"mindst " + low, "at least " + low}
	}
	return Words{"fra " + low + " til " + high, "from " + low + " to " + high}
}
