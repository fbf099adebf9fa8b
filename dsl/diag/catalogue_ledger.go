package diag

// Codes of what keeps rules from being held against their sources.
const (
	NotOfficialText     Code = "ikke-en-lovtekst"
	FingerprintNotation Code = "fingeraftryk-notation"
	FingerprintTwice    Code = "fingeraftryk-to-gange"
	FigureWithoutLaw    Code = "tal-uden-hjemmel"
	BoundWithoutLaw     Code = "grænse-uden-hjemmel"
	TextOfNoSource      Code = "lovtekst-uden-kilde"
	WhichAct            Code = "hvilken-lov"
)

var ofLedger = map[Code]Entry{
	NotOfficialText: {
		DA:     "her er ingen lovtekst, der kan læses",
		EN:     "there is no text of an act here that can be read",
		HelpDA: "filen skal være et øjebliksbillede i JSON eller retsinformations XML (LexDania)",
		HelpEN: "the file must be a snapshot in JSON, or retsinformation's XML (LexDania)",
	},
	FingerprintNotation: {
		DA:     "“%s” er ikke et fingeraftryk",
		EN:     "“%s” is not a fingerprint",
		HelpDA: "lad hjemmel law --verify FIL --write LOV skrive det; det har formen 4 stk., 3 nr., 9 pkt., sha256 og 64 tegn",
		HelpEN: "let hjemmel law --verify FILE --write ACT write it; it has the form 4 stk., 3 nr., 9 pkt., sha256 and 64 characters",
	},
	FingerprintTwice: {
		DA:     "%s har allerede et fingeraftryk efter %s",
		EN:     "%s already has a fingerprint by %s",
		HelpDA: "en paragraf har ét fingeraftryk for hver kilde, den er læst i; slet det ene",
		HelpEN: "a paragraph has one fingerprint for each source that it was read in; delete one of them",
	},
	FigureWithoutLaw: {
		DA:     "“%s” i %s er et tal eller en dato uden kilde",
		EN:     "“%s” in %s is a figure or a date without a source",
		HelpDA: "skriv i hjemmel, hvilken bestemmelse det står i; eller flyt det til en regel i den bestemmelse, eller til en sats",
		HelpEN: "write in hjemmel which provision it stands in; or move it to a rule in that provision, or to a sats",
	},
	BoundWithoutLaw: {
		DA:     "%s for %s er en grænse uden kilde",
		EN:     "%s of %s is a limit without a source",
		HelpDA: "skriv i hjemmel, hvilken bestemmelse der spørger, eller lad grænsen ude",
		HelpEN: "write in hjemmel which provision asks, or leave the limit out",
	},
	TextOfNoSource: {
		DA:     "%s er en tekst (%s), som ingen retskilde har adressen på",
		EN:     "%s is a text (%s) that no retskilde has the address of",
		HelpDA: "erklær teksten som retskilde med dens eli, eller nævn den kilde, den skal holdes op mod: --against \"LBK 280/2024\"",
		HelpEN: "declare the text as a retskilde with its eli, or name the source to hold it against: --against \"LBK 280/2024\"",
	},
	WhichAct: {
		DA:     "hvilken lov er %s en tekst af?",
		EN:     "which act is %s a text of?",
		HelpDA: "nævn loven, som reglerne citerer den: --act LAB",
		HelpEN: "name the act as the rules cite it: --act LAB",
	},
}
