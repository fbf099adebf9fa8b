package diag

// What can be wrong with a citation.
const (
	CitationTooLong  Code = "henvisning-for-lang"
	CitationNoAct    Code = "henvisning-uden-retskilde"
	CitationNoPlace  Code = "henvisning-uden-paragraf"
	CitationMany     Code = "henvisning-til-flere"
	CitationNotation Code = "henvisning-kan-ikke-læses"
)

var ofCite = map[Code]Entry{
	CitationTooLong: {
		DA:     "henvisningen fylder mere end %d tegn",
		EN:     "the citation is longer than %d characters",
		HelpDA: "en henvisning nævner én retskilde og ét sted i den",
		HelpEN: "a citation names one source and one place in it",
	},
	CitationNoAct: {
		DA:     "henvisningen nævner ingen retskilde: skriv for eksempel %s",
		EN:     "the citation names no source: write for instance %s",
		HelpDA: "sæt retskildens navn foran, som det står i dens blok",
		HelpEN: "put the label of the source in front, as its block has it",
	},
	CitationNoPlace: {
		DA:     "“%s” nævner intet sted i retskilden: skriv for eksempel %s",
		EN:     "“%s” names no place in the source: write for instance %s",
		HelpDA: "en henvisning har mindst en paragraf eller et kapitel efter retskildens navn",
		HelpEN: "a citation has at least a § or a kap. after the label of the source",
	},
	CitationMany: {
		DA:     "“%s” nævner mere end ét sted: skriv en henvisning for hvert",
		EN:     "“%s” names more than one place: write a citation for each",
		HelpDA: "skriv en liste, som [\"LAB § 112, stk. 1\", \"LAB § 112, stk. 2\"]",
		HelpEN: "write a list, such as [\"LAB § 112, stk. 1\", \"LAB § 112, stk. 2\"]",
	},
	CitationNotation: {
		DA:     "“%s” kan ikke læses i en henvisning: skriv for eksempel %s",
		EN:     "“%s” cannot be read in a citation: write for instance %s",
		HelpDA: "stedet skrives fra paragraffen og nedefter: §, stk., nr., litra, pkt.",
		HelpEN: "the place is written from the § downwards: §, stk., nr., litra, pkt.",
	},
}
