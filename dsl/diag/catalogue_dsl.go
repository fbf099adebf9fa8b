package diag

// Codes of what is wrong with blocks, names and types.
const (
	NoFiles              Code = "ingen-regelfiler"
	Unreadable           Code = "kan-ikke-åbnes"
	EmptyFile            Code = "tom-fil"
	LinkRefused          Code = "genvej"
	FileName             Code = "filnavn"
	SetTooLarge          Code = "for-stort-regelsæt"
	MoreFindings         Code = "flere-fund"
	TooManyBlocks        Code = "for-mange-blokke"
	TooManyRules         Code = "for-mange-regler"
	TooManyOverrides     Code = "for-mange-undtagelser"
	TooManyWordings      Code = "for-mange-affattelser"
	UnknownBlock         Code = "ukendt-blok"
	UnknownAttribute     Code = "ukendt-attribut"
	MissingAttribute     Code = "manglende-attribut"
	MissingLabel         Code = "uden-navn"
	ExtraLabel           Code = "for-mange-navne"
	WantText             Code = "skal-være-tekst"
	WantFlag             Code = "skal-være-true"
	WantRecord           Code = "skal-være-felter"
	WantList             Code = "skal-være-liste"
	EmptyText            Code = "tom-tekst"
	EmptyList            Code = "tom-liste"
	UnknownWord          Code = "ukendt-ord"
	NoEnd                Code = "slutdato"
	SeeOther             Code = "se-også"
	CaseAmongRules       Code = "sag-blandt-regler"
	RuleAmongCases       Code = "regel-blandt-sager"
	BadName              Code = "navneform"
	ReservedName         Code = "optaget-ord"
	NameTaken            Code = "navn-brugt"
	UnknownSource        Code = "ukendt-retskilde"
	BadSourceLabel       Code = "retskildenavn"
	UnknownType          Code = "ukendt-type"
	ChoiceWithoutOptions Code = "valg-uden-muligheder"
	OptionsWithoutChoice Code = "muligheder-uden-valg"
	OptionTwice          Code = "mulighed-to-gange"
	OptionIsName         Code = "mulighed-er-navn"
	ListWithoutFields    Code = "liste-uden-felter"
	FieldsWithoutList    Code = "felt-uden-liste"
	ListInList           Code = "felt-er-liste"
	ComputedOptional     Code = "beregnet-felt-kan-mangle"
	BackwardBounds       Code = "grænser-omvendt"
	NoBounds             Code = "ingen-grænser"
	NoTimeline           Code = "ingen-tidslinje"
	UnknownReplaced      Code = "ukendt-afløst"
)

var ofDsl = map[Code]Entry{
	NoFiles: {
		DA:     "der er ingen regelfiler i mappen",
		EN:     "there are no rule files in the folder",
		HelpDA: "en regelfil har et navn, der ender på .hcl; se efter, om stien er den rigtige",
		HelpEN: "a rule file has a name that ends in .hcl; see whether the path is the right one",
	},
	Unreadable: {
		DA:     "“%s” kan ikke åbnes",
		EN:     "“%s” cannot be opened",
		HelpDA: "se efter, om filen er der, og om den må læses",
		HelpEN: "see whether the file is there and may be read",
	},
	EmptyFile: {
		DA:     "filen er tom",
		EN:     "the file is empty",
		HelpDA: "gem den igen, hvis der stod noget i den; ellers slet den, eller skriv en bemærkning om, hvad der skal stå",
		HelpEN: "save it again if something stood in it; else delete it, or write a remark on what will stand there",
	},
	LinkRefused: {
		DA:     "“%s” er en genvej til et andet sted og bliver ikke læst",
		EN:     "“%s” is a link to another place and is not read",
		HelpDA: "læg selve filen i mappen; et regelsæt er det, der står i dets mappe",
		HelpEN: "put the file itself in the folder; a rule set is what stands in its folder",
	},
	FileName: {
		DA:     "filnavnet “%s” har andet end almindelige bogstaver, tal og tegn",
		EN:     "the file name “%s” has more than plain letters, digits and marks",
		HelpDA: "skriv ae, oe og aa i filnavne; navne med æ, ø og å bliver ikke ens på alle maskiner",
		HelpEN: "write ae, oe and aa in file names; names with æ, ø and å are not the same on all machines",
	},
	SetTooLarge: {
		DA:     "filerne fylder tilsammen %d MiB; et regelsæt må højst fylde %d MiB",
		EN:     "the files are %d MiB together; a rule set may be %d MiB at most",
		HelpDA: "del regelsættet i flere mapper",
		HelpEN: "split the rule set over several folders",
	},
	TooManyBlocks: {
		DA:     "reglerne har %d blokke; et regelsæt må højst have %d",
		EN:     "the rules have %d blocks; a rule set may have %d at most",
		HelpDA: "del regelsættet i flere mapper",
		HelpEN: "split the rule set over several folders",
	},
	TooManyRules: {
		DA:     "“%s” har flere end %d regler",
		EN:     "“%s” has more than %d rules",
		HelpDA: "del navnet i flere begreber, for eksempel et for hvert kapitel",
		HelpEN: "split the name into several terms, for instance one for each chapter",
	},
	TooManyOverrides: {
		DA:     "reglerne fraviger og suspenderer hinanden mere end %d gange",
		EN:     "the rules override and suspend each other more than %d times",
		HelpDA: "nævn i fraviger og suspenderer kun de bestemmelser, der menes",
		HelpEN: "mention in fraviger and suspenderer only the provisions that are meant",
	},
	TooManyWordings: {
		DA:     "ophævelserne rammer tilsammen mere end %d affattelser",
		EN:     "the repeals reach more than %d wordings in all",
		HelpDA: "skriv en ophævelse af en hel paragraf én gang, på paragraffen",
		HelpEN: "write the repeal of a whole paragraph once, on the paragraph",
	},
	MoreFindings: {
		Severity: Warning,
		DA:       "der er %d fund mere",
		EN:       "there are %d findings more",
		HelpDA:   "ret de viste først; ofte har mange den samme årsag",
		HelpEN:   "mend those that are shown first; many often have one cause",
	},
	UnknownBlock: {
		DA:     "“%s” er ikke en blok i %s: %s",
		EN:     "“%s” is not a block in %s: %s",
		HelpDA: "blokkene og deres indhold står i docs/language.md, del A",
		HelpEN: "docs/language.md, part A, has the blocks and what they hold",
	},
	UnknownAttribute: {
		DA:     "“%s” har ikke noget, der hedder “%s”: her kan stå %s",
		EN:     "“%s” has nothing called “%s”: here can stand %s",
		HelpDA: "blokkene og deres indhold står i docs/language.md, del A",
		HelpEN: "docs/language.md, part A, has the blocks and what they hold",
	},
	MissingAttribute: {
		DA:     "“%s” skal have “%s”",
		EN:     "“%s” must have “%s”",
		HelpDA: "tilføj den manglende linje",
		HelpEN: "add the missing line",
	},
	MissingLabel: {
		DA:     "“%s” skal have et navn i citationstegn",
		EN:     "“%s” must have a name in quotation marks",
		HelpDA: "skriv navnet efter ordet, før {",
		HelpEN: "write the name after the word, before {",
	},
	ExtraLabel: {
		DA:     "her står et navn for meget efter “%s”",
		EN:     "here is a name too many after “%s”",
		HelpDA: "slet det",
		HelpEN: "delete it",
	},
	WantText: {
		DA:     "“%s” skal skrives som tekst i citationstegn",
		EN:     "“%s” must be written as text in quotation marks",
		HelpDA: "sæt værdien i citationstegn, for eksempel \"3 år\"",
		HelpEN: "put the value in quotation marks, for instance \"3 år\"",
	},
	WantFlag: {
		DA:     "“%s” skrives true eller false, uden citationstegn",
		EN:     "“%s” is written true or false, without quotation marks",
		HelpDA: "skriv true, eller slet linjen",
		HelpEN: "write true, or delete the line",
	},
	WantRecord: {
		DA:     "“%s” skal skrives som felter i tuborgklammer",
		EN:     "“%s” must be written as fields in braces",
		HelpDA: "skriv { navn = \"værdi\" }; i en tidslinje { fra = \"…\", til_og_med = \"…\", er = \"…\" }",
		HelpEN: "write { name = \"value\" }; in a timeline { fra = \"…\", til_og_med = \"…\", er = \"…\" }",
	},
	WantList: {
		DA:     "“%s” skal skrives som en liste i kantede parenteser",
		EN:     "“%s” must be written as a list in square brackets",
		HelpDA: "skriv [{ … }, { … }]",
		HelpEN: "write [{ … }, { … }]",
	},
	EmptyText: {
		DA:     "“%s” er tom",
		EN:     "“%s” is empty",
		HelpDA: "skriv, hvad der skal stå, eller slet linjen",
		HelpEN: "write what must stand there, or delete the line",
	},
	EmptyList: {
		DA:     "“%s” er en tom liste",
		EN:     "“%s” is an empty list",
		HelpDA: "skriv, hvad der skal stå, eller slet linjen",
		HelpEN: "write what must stand there, or delete the line",
	},
	UnknownWord: {
		DA:     "“%s” kan ikke stå i “%s”; der kan stå: %s",
		EN:     "“%s” cannot stand in “%s”; what can stand there is: %s",
		HelpDA: "vælg et af ordene",
		HelpEN: "choose one of the words",
	},
	NoEnd: {
		DA:     "en slutdato skrives ikke (“%s”): en affattelse slutter, hvor den næste begynder",
		EN:     "an end date is not written (“%s”): a wording ends where the next begins",
		HelpDA: "skriv den næste affattelse, eller en affattelse med ophævet = true fra den dag, bestemmelsen ikke gælder længere",
		HelpEN: "write the next wording, or a wording with ophævet = true from the day the provision no longer applies",
	},
	SeeOther: {
		DA:     "det andet sted er her",
		EN:     "the other place is here",
		HelpDA: "sammenhold de to steder",
		HelpEN: "compare the two places",
	},
	CaseAmongRules: {
		DA:     "en “sag” står i en sagsfil, aldrig ved siden af regler",
		EN:     "a “sag” stands in a case file, never beside rules",
		HelpDA: "flyt sagen til mappen med sager",
		HelpEN: "move the case to the folder of cases",
	},
	RuleAmongCases: {
		DA:     "“%s” står i en regelfil, aldrig ved siden af sager",
		EN:     "“%s” stands in a rule file, never beside cases",
		HelpDA: "flyt blokken til mappen med regler",
		HelpEN: "move the block to the folder of rules",
	},
	BadName: {
		DA:     "“%s” er ikke et navn: små bogstaver, cifre og _, først et bogstav",
		EN:     "“%s” is not a name: lower-case letters, digits and _, a letter first",
		HelpDA: "skriv ordene med små bogstaver og _ imellem, for eksempel seneste_startdag",
		HelpEN: "write the words in lower case with _ between them, such as seneste_startdag",
	},
	ReservedName: {
		DA:     "“%s” er et ord i sproget og kan ikke være et navn",
		EN:     "“%s” is a word of the language and cannot be a name",
		HelpDA: "find et navn, der siger mere, for eksempel to ord med _ imellem",
		HelpEN: "find a name that says more, for instance two words with _ between them",
	},
	NameTaken: {
		DA:     "navnet “%s” er allerede brugt",
		EN:     "the name “%s” is already in use",
		HelpDA: "et navn betyder én ting i hele mappen; find et andet, eller slet den ene",
		HelpEN: "a name means one thing in the whole folder; find another, or delete one of them",
	},
	UnknownSource: {
		DA:     "“%s” er ikke en retskilde i mappen",
		EN:     "“%s” is not a retskilde in the folder",
		HelpDA: "skriv en retskilde med netop det navn, eller ret navnet",
		HelpEN: "write a retskilde with exactly that name, or correct the name",
	},
	BadSourceLabel: {
		DA:     "“%s” kan ikke være navnet på en retskilde",
		EN:     "“%s” cannot be the name of a retskilde",
		HelpDA: "brug en kort betegnelse uden § og uden kap., for eksempel LAB eller lov 548/2019",
		HelpEN: "use a short name without § and without kap., such as LAB or lov 548/2019",
	},
	UnknownType: {
		DA:     "“%s” er ikke en type",
		EN:     "“%s” is not a type",
		HelpDA: "typerne står i docs/language.md, punkt 20, for eksempel ja/nej, kr. pr. måned og dato",
		HelpEN: "the types stand in clause 20 of the description of the language, such as ja/nej, kr. pr. måned and dato",
	},
	ChoiceWithoutOptions: {
		DA:     "et “valg” skal have “muligheder”",
		EN:     "“valg” must have “muligheder”",
		HelpDA: "skriv muligheder = [\"…\", \"…\"]",
		HelpEN: "write muligheder = [\"…\", \"…\"]",
	},
	OptionsWithoutChoice: {
		DA:     "“muligheder” hører til et “valg”, ikke til “%s”",
		EN:     "“muligheder” belongs to “valg”, not to “%s”",
		HelpDA: "skriv type = \"valg\", eller slet linjen",
		HelpEN: "write type = \"valg\", or delete the line",
	},
	OptionTwice: {
		DA:     "muligheden “%s” står to gange",
		EN:     "the option “%s” stands twice",
		HelpDA: "slet den ene",
		HelpEN: "delete one of them",
	},
	OptionIsName: {
		DA:     "muligheden “%s” er også et navn",
		EN:     "the option “%s” is also a name",
		HelpDA: "i en betingelse ville ordet kunne læses på to måder; find et andet til den ene",
		HelpEN: "in a condition the word could be read in two ways; find another for one of them",
	},
	ListWithoutFields: {
		DA:     "listen “%s” har ingen felter",
		EN:     "the list “%s” has no fields",
		HelpDA: "skriv et felt for hver ting, der skal oplyses om en post",
		HelpEN: "write a felt for each thing to be told of a record",
	},
	FieldsWithoutList: {
		DA:     "et “felt” hører til en “liste”",
		EN:     "“felt” belongs to “liste”",
		HelpDA: "skriv type = \"liste\", eller slet feltet",
		HelpEN: "write type = \"liste\", or delete the field",
	},
	ListInList: {
		DA:     "et felt kan ikke selv være en liste",
		EN:     "a field cannot be a list itself",
		HelpDA: "skriv den inderste liste som en oplysning for sig",
		HelpEN: "write the inner list as an oplysning of its own",
	},
	ComputedOptional: {
		DA:     "feltet “%s” bliver beregnet og kan derfor ikke have kan_mangle",
		EN:     "the field “%s” is computed and so cannot have kan_mangle",
		HelpDA: "slet kan_mangle",
		HelpEN: "delete kan_mangle",
	},
	BackwardBounds: {
		DA:     "mindst “%s” er mere end højst “%s”",
		EN:     "mindst “%s” is more than højst “%s”",
		HelpDA: "byt om på de to",
		HelpEN: "swap the two",
	},
	NoBounds: {
		DA:     "“%s” giver ikke mening for “%s”",
		EN:     "“%s” makes no sense for “%s”",
		HelpDA: "grænser hører til tal, beløb, varigheder, aldre og datoer; slet linjen",
		HelpEN: "bounds belong to numbers, amounts, periods, ages and dates; delete the line",
	},
	NoTimeline: {
		DA:     "“%s” kan ikke være en tidslinje",
		EN:     "“%s” cannot be a timeline",
		HelpDA: "skriv perioden som felter i listen, eller slet linjen",
		HelpEN: "write the period as fields of the list, or delete the line",
	},
	UnknownReplaced: {
		DA:     "“afløser” nævner “%s”, som ikke er en anden oplysning",
		EN:     "“afløser” mentions “%s”, which is not another oplysning",
		HelpDA: "behold den gamle oplysning i mappen, så gamle sager kan læses",
		HelpEN: "keep the old oplysning in the folder, so that old cases can be read",
	},
}
