package diag

// What can be wrong with a value.
const (
	BareThousands   Code = "tal-med-to-læsninger"
	MisplacedPoint  Code = "punktum-i-tal"
	MisplacedComma  Code = "komma-i-tal"
	ValueTooLarge   Code = "værdi-for-stor"
	TooManyDecimals Code = "for-mange-decimaler"
	UnitMissing     Code = "enhed-mangler"
	WrongUnit       Code = "forkert-enhed"
	DaysNotMonths   Code = "dage-er-ikke-varighed"
	MonthsNotDays   Code = "varighed-er-ikke-dage"
	NumericDate     Code = "dato-med-tal"
	YearMissing     Code = "dato-uden-år"
	ShortYear       Code = "år-med-to-cifre"
	NoSuchDay       Code = "dag-findes-ikke"
	OutsideCalendar Code = "uden-for-kalenderen"
	PersonNumber    Code = "ligner-personnummer"
	UnknownOption   Code = "ukendt-mulighed"
	WrongNotation   Code = "forkert-notation"
	UnknownField    Code = "ukendt-felt"
	ComputedField   Code = "felt-beregnes"
	FieldTwice      Code = "felt-skrevet-to-gange"
	FieldMissing    Code = "felt-mangler"
	PeriodBackwards Code = "periode-baglæns"
	TooManyRecords  Code = "for-mange-poster"
	NotAbsent       Code = "kan-ikke-være-ingen"
	JSONNull        Code = "null"
	WrongJSON       Code = "forkert-json"
)

var ofValue = map[Code]Entry{
	BareThousands: {
		DA:     "“%s” kan læses på to måder: skriv %s eller %s",
		EN:     "“%s” can be read in two ways: write %s or %s",
		HelpDA: "et punktum skiller tusinder i beløb, men i tal uden enhed er det tvetydigt: skriv tallet uden punktum, eller brug decimalkomma; i JSON skiller punktum kun decimaler",
		HelpEN: "a point parts thousands in amounts, but is ambiguous in a number without a unit: leave it out, or use a decimal comma; in JSON a point parts decimals only",
	},
	MisplacedPoint: {
		DA:     "punktummet i “%s” skiller ikke tusinder: skriv %s",
		EN:     "the point in “%s” does not part thousands: write %s",
		HelpDA: "decimaler skrives med komma; punktum står kun foran grupper på tre cifre, som i 1.234.567,50",
		HelpEN: "decimals take a comma; a point stands only before groups of three digits, as in 1.234.567,50",
	},
	MisplacedComma: {
		DA:     "“%s” har mere end ét komma",
		EN:     "“%s” has more than one comma",
		HelpDA: "et komma mellem cifre er et decimalkomma: sæt et mellemrum efter et komma, der skiller to tal",
		HelpEN: "a comma between digits is a decimal comma: put a space after a comma that parts two numbers",
	},
	ValueTooLarge: {
		DA:     "“%s” er for stort: her kan højst stå %s",
		EN:     "“%s” is too large: at most %s can stand here",
		HelpDA: "tjek, at tallet og dets enhed er skrevet rigtigt",
		HelpEN: "check that the number and its unit are written as meant",
	},
	TooManyDecimals: {
		DA:     "“%s” har for mange decimaler: her kan højst stå %d",
		EN:     "“%s” has too many decimals: at most %d can stand here",
		HelpDA: "beløb har to decimaler, og et tal i en oplysning er helt, medmindre andet er erklæret; afrund værdien",
		HelpEN: "amounts have two decimals, and a number in a fact is whole unless declared otherwise; round the value",
	},
	UnitMissing: {
		DA:     "“%s” mangler sin enhed: skriv %s",
		EN:     "“%s” lacks its unit: write %s",
		HelpDA: "et tal med en enhed skrives altid med den, så to forskellige enheder ikke kan forveksles",
		HelpEN: "a number with a unit is always written with it, so that two units cannot be mistaken for each other",
	},
	WrongUnit: {
		DA:     "“%s” er i %s, men her skal stå %s",
		EN:     "“%s” is in %s, but %s must stand here",
		HelpDA: "de seks slags beløb blandes ikke: regn værdien om, eller ret den erklærede type",
		HelpEN: "the six sorts of amounts are not mixed: convert the value, or change the declared type",
	},
	DaysNotMonths: {
		DA:     "“%s” er dage, men her skal stå en varighed i måneder eller år",
		EN:     "“%s” is days, but a varighed in months or years must stand here",
		HelpDA: "uger og dage tælles, måneder og år følger kalenderen; de kan ikke regnes om til hinanden",
		HelpEN: "weeks and days are counted, months and years follow the calendar; neither converts to the other",
	},
	MonthsNotDays: {
		DA:     "“%s” er en varighed, men her skal stå dage eller uger",
		EN:     "“%s” is a varighed, but days or weeks must stand here",
		HelpDA: "uger og dage tælles, måneder og år følger kalenderen; de kan ikke regnes om til hinanden",
		HelpEN: "weeks and days are counted, months and years follow the calendar; neither converts to the other",
	},
	NumericDate: {
		DA:     "“%s” er ikke skrevet som en dato: skriv %s",
		EN:     "“%s” is not written as a date: write %s",
		HelpDA: "datoer skrives med måneden som ord, så dag og måned ikke kan byttes om",
		HelpEN: "dates are written with the month as a word, so that day and month cannot be mistaken for each other",
	},
	YearMissing: {
		DA:     "“%s” har intet år: skriv for eksempel %s",
		EN:     "“%s” has no year: write for instance %s",
		HelpDA: "en dato og en måned skrives med år, så den samme tekst altid er den samme dag",
		HelpEN: "a date and a month are written with the year, so that the same text is always the same day",
	},
	ShortYear: {
		DA:     "“%s” har et år med to cifre: skriv %s eller %s",
		EN:     "“%s” has a year of two digits: write %s or %s",
		HelpDA: "et år skrives med fire cifre; to cifre kan læses som to århundreder",
		HelpEN: "a year is written with four digits; two can be read as either century",
	},
	NoSuchDay: {
		DA:     "“%s” findes ikke i kalenderen",
		EN:     "“%s” is not in the calendar",
		HelpDA: "ret dagen: måneden har færre dage, eller der er ingen skuddag det år",
		HelpEN: "mend the day: the month has fewer days, or the year has no leap day",
	},
	OutsideCalendar: {
		DA:     "“%s” ligger uden for årene 1900 til 2199",
		EN:     "“%s” lies outside the years 1900 to 2199",
		HelpDA: "reglerne regner med datoer fra 1. januar 1900 til 31. december 2199",
		HelpEN: "the rules reckon with dates from 1 January 1900 to 31 December 2199",
	},
	PersonNumber: {
		DA:     "her står noget, der ligner et personnummer",
		EN:     "this looks like a civil registration number",
		HelpDA: "regler og sager må ikke rumme personnumre: udelad det; et stort beløb skrives med punktum mellem tusinderne",
		HelpEN: "rules and cases must hold no civil registration numbers: leave it out; write a large amount with points between the thousands",
	},
	UnknownOption: {
		DA:     "“%s” er ikke en af mulighederne: %s",
		EN:     "“%s” is not one of the options: %s",
		HelpDA: "skriv en af de muligheder, som oplysningen erklærer",
		HelpEN: "write one of the options that the fact declares",
	},
	WrongNotation: {
		DA:     "“%s” kan ikke læses som %s: skriv for eksempel %s",
		EN:     "“%s” cannot be read as %s: write for instance %s",
		HelpDA: "hver type har én skrivemåde; de står i docs/language.md, punkt 20",
		HelpEN: "each type has one notation; clause 20 of the language lists them",
	},
	UnknownField: {
		DA:     "feltet “%s” er ikke erklæret: her kan stå %s",
		EN:     "the field “%s” is not declared: here can stand %s",
		HelpDA: "ret feltets navn, eller erklær feltet i listens oplysning",
		HelpEN: "mend the name of the field, or declare the field in the fact of the list",
	},
	ComputedField: {
		DA:     "feltet “%s” beregnes af reglerne",
		EN:     "the field “%s” is worked out by the rules",
		HelpDA: "udelad feltet: dets værdi følger af de andre felter",
		HelpEN: "leave the field out: its value follows from the other fields",
	},
	FieldTwice: {
		DA:     "feltet “%s” er skrevet to gange",
		EN:     "the field “%s” is written twice",
		HelpDA: "behold det ene",
		HelpEN: "keep one of them",
	},
	FieldMissing: {
		DA:     "feltet “%s” mangler",
		EN:     "the field “%s” is missing",
		HelpDA: "en periode skrives med både fra og til_og_med",
		HelpEN: "a period is written with both fra and til_og_med",
	},
	PeriodBackwards: {
		DA:     "perioden slutter %s, før den begynder %s",
		EN:     "the period ends %s, before it begins %s",
		HelpDA: "byt om på fra og til_og_med, eller ret den ene",
		HelpEN: "swap fra and til_og_med, or mend one of them",
	},
	TooManyRecords: {
		DA:     "listen har mere end %d poster",
		EN:     "the list has more than %d records",
		HelpDA: "del sagen op, eller læg poster sammen",
		HelpEN: "split the case, or join records",
	},
	NotAbsent: {
		DA:     "“%s” kan ikke være ingen",
		EN:     "“%s” cannot be ingen",
		HelpDA: "udelad den, hvis den ikke er kendt; kun det, der er erklæret med kan_mangle, kan være ingen",
		HelpEN: "leave it out if it is not known; only what is declared with kan_mangle can be ingen",
	},
	JSONNull: {
		DA:     "null siger ikke, om noget er ukendt eller ikke findes",
		EN:     "null does not tell whether something is unknown or does not exist",
		HelpDA: "udelad det, der er ukendt; skriv \"ingen\", når der ikke er noget",
		HelpEN: "leave out what is unknown; write \"ingen\" when there is none",
	},
	WrongJSON: {
		DA:     "JSON-værdien kan ikke læses som %s: skriv for eksempel %s",
		EN:     "the JSON value cannot be read as %s: write for instance %s",
		HelpDA: "beløb og tal er tekst med punktum, datoer er på formen 2026-01-31, og ja/nej er true eller false",
		HelpEN: "amounts and numbers are text with a point, dates are like 2026-01-31, and ja/nej is true or false",
	},
}
