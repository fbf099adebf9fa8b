package dsl

// form is what a block may hold.
type form struct {
	label    bool     // it has a name in quotes
	many     bool     // it may have several
	required []string // attributes
	optional []string
	blocks   []string // keywords of nested blocks
	endless  bool     // an end written here gets its own message
}

func (f form) allows(attr string) bool {
	return contains(f.required, attr) || contains(f.optional, attr)
}

func (f form) names() []string {
	return append(append([]string{}, f.required...), f.optional...)
}

// The forms of clauses 1 to 6.
var (
	ruleFile = []string{"retskilde", "oplysning", "begreb", "afgørelse", "sats", "bestemmelse"}

	sourceForm = form{
		label:    true,
		required: []string{"art", "titel"},
		optional: []string{"eli", "kundgjort", "månedsslut", "forslag"},
	}
	factForm = form{
		label:    true,
		required: []string{"type", "art", "oplyses_af", "spørgsmål"},
		optional: []string{"hjemmel", "muligheder", "mindst", "højst", "kan_mangle", "tidslinje", "afløser"},
		blocks:   []string{"felt"},
	}
	fieldForm = form{
		label:    true,
		required: []string{"type"},
		optional: []string{"kan_mangle", "muligheder", "er"},
	}
	termForm = form{
		label:    true,
		required: []string{"type"},
		optional: []string{"tekst", "muligheder", "ellers", "er", "hjemmel", "fortolkning", "ufuldstændig"},
	}
	outcomeForm = form{
		label:    true,
		required: []string{"type", "tekst"},
		optional: []string{"muligheder", "ellers", "hjemmel", "fortolkning", "ufuldstændig"},
	}
	rateForm = form{
		label:    true,
		required: []string{"type", "hjemmel"},
		blocks:   []string{"år", "periode"},
	}
	yearForm = form{
		label:    true,
		required: []string{"er", "kilde"},
		optional: []string{"afledt", "foreløbig"},
	}
	periodForm = form{
		required: []string{"fra", "til_og_med", "er", "kilde"},
		optional: []string{"afledt", "foreløbig"},
	}
	provisionForm = form{
		label:    true,
		required: []string{"resumé"},
		optional: []string{"skæringsdato", "rykket_fra", "jf"},
		blocks:   []string{"affattelse"},
		endless:  true,
	}
	wordingForm = form{
		label:    true,
		required: []string{"ved"},
		optional: []string{"virkning_fra", "tidligst", "ophævet", "status", "begrundelse", "ufuldstændig", "fortolkning"},
		blocks:   []string{"overgang", "regel", "fingeraftryk"},
		endless:  true,
	}
	fingerprintForm = form{
		label:    true,
		many:     true,
		required: []string{"er"},
	}
	transitionForm = form{
		required: []string{"gælder_ikke_hvis"},
		optional: []string{"hjemmel", "resumé"},
	}
	ruleForm = form{
		label:    true,
		optional: []string{"når", "er", "fraviger", "suspenderer", "fortolkning", "ufuldstændig"},
		endless:  true,
	}
	caseForm = form{
		label:    true,
		optional: []string{"kilde", "bygger_på", "fælles", "på", "lov", "kendt", "forslag"},
		blocks:   []string{"givet", "forventet"},
	}
)

// The vocabularies of the language.
var (
	sourceArts    = []string{"lov", "bekendtgørelse", "lovbekendtgørelse", "vejledning", "skrivelse", "praksis", "satser"}
	monthEnds     = []string{"sidste dag", "næste dag"}
	factArts      = []string{"faktum", "skøn", "ønske", "indstilling"}
	askedOf       = []string{"borgeren", "register", "kommunen", "rehabiliteringsteamet", "læge"}
	wordingStatus = []string{"skøn", "procedure", "uden for området", "mangler"}
)
