package diag

// Findings of package syntax: what keeps a file from being read as blocks.
const (
	FileTooLarge       Code = "for-stor-fil"
	ByteOrderMark      Code = "bytemærke"
	NotUTF8            Code = "ikke-utf8"
	ControlCharacter   Code = "styretegn"
	InvisibleCharacter Code = "usynligt-tegn"
	OtherSpace         Code = "andet-mellemrum"
	MergeMark          Code = "flettemærke"
	NotNFC             Code = "ikke-nfc"
	TooDeep            Code = "for-dyb"
	TemplateText       Code = "skabelon"
	BadEscape          Code = "ukendt-escape"
	Unquoted           Code = "uden-citationstegn"
	WrongQuotes        Code = "forkerte-citationstegn"
	UnclosedString     Code = "manglende-citationstegn"
	UnclosedHeredoc    Code = "manglende-slutmærke"
	UnclosedBracket    Code = "manglende-parentes"
	ExtraBracket       Code = "overskydende-parentes"
	DuplicateAttribute Code = "gentaget-attribut"
	EarlierPlace       Code = "tidligere-sted"
	NextBlockPlace     Code = "næste-blok"
	InvalidCharacter   Code = "ugyldigt-tegn"
	InvalidName        Code = "ugyldigt-navn"
	InvalidNumber      Code = "ugyldigt-tal"
	UnquotedLabel      Code = "navn-uden-citationstegn"
	MissingValue       Code = "manglende-værdi"
	MissingEquals      Code = "manglende-lighedstegn"
	MissingBrace       Code = "manglende-tuborgklamme"
	MissingComma       Code = "manglende-komma"
	OwnLine            Code = "egen-linje"
	TextAfterValue     Code = "tekst-efter-værdi"
	ItemExpected       Code = "attribut-eller-blok"
	LooseAttribute     Code = "attribut-uden-blok"
	NoSuchBlock        Code = "blok-findes-ikke"
)

var ofSyntax = map[Code]Entry{
	FileTooLarge: {
		DA:     "filen er større end %d MiB, som er det meste, en fil må fylde",
		EN:     "the file is larger than %d MiB, the most that a file may hold",
		HelpDA: "del filen i flere, for eksempel en for hvert kapitel",
		HelpEN: "split the file, for instance into one for each chapter",
	},
	ByteOrderMark: {
		DA:     "filen begynder med et bytemærke (BOM)",
		EN:     "the file starts with a byte order mark (BOM)",
		HelpDA: "gem filen som UTF-8 uden BOM",
		HelpEN: "save the file as UTF-8 without a BOM",
	},
	NotUTF8: {
		DA:     "teksten er ikke UTF-8 fra dette sted",
		EN:     "the text is not UTF-8 from this place on",
		HelpDA: "vælg tegnsættet UTF-8 i editoren, og gem filen igen; så kommer æ, ø og å rigtigt med",
		HelpEN: "choose UTF-8 as the encoding in the editor and save the file again",
	},
	ControlCharacter: {
		DA:     "her står et styretegn (%s), som ikke kan stå i en tekstfil",
		EN:     "here is a control character (%s), which cannot stand in a text file",
		HelpDA: "slet tegnet; er filen slet ikke tekst, så gem den et andet sted",
		HelpEN: "delete the character; if the file is not text at all, keep it elsewhere",
	},
	InvisibleCharacter: {
		DA:     "her står et usynligt tegn (%s), som kan skjule, hvad teksten siger",
		EN:     "here is an invisible character (%s), which can hide what the text says",
		HelpDA: "slet tegnet; det følger ofte med, når tekst kopieres fra en hjemmeside",
		HelpEN: "delete the character; it often comes along when text is copied from a web page",
	},
	OtherSpace: {
		DA:     "her står et mellemrum af en anden slags (%s)",
		EN:     "here is a space of another kind (%s)",
		HelpDA: "skriv et almindeligt mellemrum; et hårdt følger ofte med, når tekst kopieres fra et dokument",
		HelpEN: "write a plain space; a hard one often comes along when text is copied from a document",
	},
	MergeMark: {
		DA:     "“%s” viser, at to rettelser er sat sammen uden at være afstemt",
		EN:     "“%s” shows that two edits were put together and not settled",
		HelpDA: "mellem <<<<<<< og ======= står den ene, mellem ======= og >>>>>>> den anden: behold den rigtige, og slet linjerne med tegnene",
		HelpEN: "one stands between <<<<<<< and =======, the other between ======= and >>>>>>>: keep the right one, and delete the lines with the marks",
	},
	NotNFC: {
		DA:     "“%s” er skrevet med løse accenter og ikke i Unicode-form NFC",
		EN:     "“%s” is written with loose accents and not in Unicode form NFC",
		HelpDA: "skriv bogstavet som ét tegn; to ens udseende ord er ellers ikke det samme ord",
		HelpEN: "write the letter as one character; two words that look alike are otherwise not the same word",
	},
	TooDeep: {
		DA:     "parenteser og blokke står mere end %d inde i hinanden",
		EN:     "brackets and blocks stand more than %d deep",
		HelpDA: "se efter en parentes, der ikke er lukket, eller del indholdet op",
		HelpEN: "look for a bracket that is not closed, or split the content up",
	},
	TemplateText: {
		DA:     "“%s” begynder en skabelon, og skabeloner findes ikke her",
		EN:     "“%s” starts a template, and there are no templates here",
		HelpDA: "skriv selve teksten; skal tegnene stå der, så skriv det første to gange",
		HelpEN: "write the text itself; if the characters are meant, write the first one twice",
	},
	BadEscape: {
		DA:     "“%s” betyder ikke noget i en tekst",
		EN:     "“%s” has no meaning in a text",
		HelpDA: `efter en omvendt skråstreg kan stå ", \, n, t eller u og fire hexcifre; skriv \\ for skråstregen selv`,
		HelpEN: `after a backslash stands ", \, n, t or u and four hex digits; write \\ for the backslash itself`,
	},
	Unquoted: {
		DA:     "“%s” står uden citationstegn",
		EN:     "“%s” stands without quotation marks",
		HelpDA: "skriv teksten i citationstegn; uden kan kun stå et tal, true og false",
		HelpEN: "write the text in quotation marks; only a number, true and false stand without",
	},
	WrongQuotes: {
		DA:     "citationstegnene om “%s” er ikke lige",
		EN:     "the quotation marks around “%s” are not straight",
		HelpDA: `brug tegnet " på begge sider; tekstbehandling skifter det ofte ud`,
		HelpEN: `use the character " on both sides; word processors often change it`,
	},
	UnclosedString: {
		DA:     "teksten begynder her, men citationstegnet efter den mangler på linjen",
		EN:     "the text starts here, but the quotation mark after it is missing on the line",
		HelpDA: `slut teksten med " på samme linje; en tekst over flere linjer skrives mellem <<-TEKST og TEKST`,
		HelpEN: `end the text with " on the same line; a text of several lines is written between <<-TEKST and TEKST`,
	},
	UnclosedHeredoc: {
		DA:     "teksten begynder her, men linjen med kun “%s” efter den mangler",
		EN:     "the text starts here, but the line with only “%s” after it is missing",
		HelpDA: "skriv mærket alene på en linje efter teksten, og slut linjen med et linjeskift",
		HelpEN: "write the mark alone on a line after the text, and end that line with a line break",
	},
	UnclosedBracket: {
		DA:     "“%s” bliver ikke lukket med “%s”",
		EN:     "“%s” is not closed with “%s”",
		HelpDA: "sæt den manglende parentes, hvor indholdet slutter",
		HelpEN: "put the missing bracket where the content ends",
	},
	ExtraBracket: {
		DA:     "“%s” lukker ikke noget",
		EN:     "“%s” closes nothing",
		HelpDA: "slet tegnet, eller se efter en blok, der er lukket for tidligt",
		HelpEN: "delete the character, or look for a block that is closed too early",
	},
	DuplicateAttribute: {
		DA:     "“%s” er skrevet to gange",
		EN:     "“%s” is written twice",
		HelpDA: "behold den ene; flere værdier skrives som en liste, [\"…\", \"…\"]",
		HelpEN: "keep one of them; several values are written as a list, [\"…\", \"…\"]",
	},
	EarlierPlace: {
		DA:     "“%s” står første gang her",
		EN:     "“%s” stands here first",
		HelpDA: "sammenhold de to steder",
		HelpEN: "compare the two places",
	},
	NextBlockPlace: {
		DA:     "indholdet ser ud til at slutte før dette sted",
		EN:     "the content seems to end before this place",
		HelpDA: "sæt den manglende parentes før dette sted",
		HelpEN: "put the missing bracket before this place",
	},
	InvalidCharacter: {
		DA:     "tegnet “%s” kan ikke stå her",
		EN:     "the character “%s” cannot stand here",
		HelpDA: "paragraffer og anden tekst skrives i citationstegn efter et navn og et lighedstegn",
		HelpEN: "sections and other text are written in quotation marks after a name and an equals sign",
	},
	InvalidName: {
		DA:     "“%s” kan ikke være et navn",
		EN:     "“%s” cannot be a name",
		HelpDA: "et navn er små bogstaver, cifre og _, begynder med et bogstav og står uden citationstegn før lighedstegnet",
		HelpEN: "a name is lower-case letters, digits and _, starts with a letter and stands without quotation marks before the equals sign",
	},
	InvalidNumber: {
		DA:     "“%s” er ikke et tal",
		EN:     "“%s” is not a number",
		HelpDA: "skriv værdien i citationstegn, for eksempel \"2,5\" eller \"16.323 kr.\"",
		HelpEN: "write the value in quotation marks, for instance \"2,5\" or \"16.323 kr.\"",
	},
	UnquotedLabel: {
		DA:     "navnet “%s” står uden citationstegn",
		EN:     "the name “%s” stands without quotation marks",
		HelpDA: "en blok skrives som ord \"navn\" { … }",
		HelpEN: "a block is written as word \"name\" { … }",
	},
	MissingValue: {
		DA:     "“%s” har ingen værdi",
		EN:     "“%s” has no value",
		HelpDA: "skriv værdien på samme linje som lighedstegnet",
		HelpEN: "write the value on the same line as the equals sign",
	},
	MissingEquals: {
		DA:     "efter “%s” mangler et lighedstegn og en værdi",
		EN:     "after “%s” an equals sign and a value are missing",
		HelpDA: "skriv navn = \"værdi\" for en attribut, eller ord \"navn\" { … } for en blok",
		HelpEN: "write name = \"value\" for an attribute, or word \"name\" { … } for a block",
	},
	MissingBrace: {
		DA:     "blokken “%s” mangler sin {",
		EN:     "the block “%s” lacks its {",
		HelpDA: "en blok skrives som ord \"navn\" { … }, med { på samme linje som navnet",
		HelpEN: "a block is written as word \"name\" { … }, with { on the line of the name",
	},
	MissingComma: {
		DA:     "før “%s” mangler et komma",
		EN:     "a comma is missing before “%s”",
		HelpDA: "skil leddene med komma, som i [\"…\", \"…\"] og { er = \"…\", af = \"…\" }",
		HelpEN: "part the items with commas, as in [\"…\", \"…\"] and { er = \"…\", af = \"…\" }",
	},
	OwnLine: {
		DA:     "“%s” skal begynde på en ny linje",
		EN:     "“%s” must start on a new line",
		HelpDA: "kun en blok med én attribut kan stå på én linje; ellers står hver attribut, hver blok og hvert } på sin egen",
		HelpEN: "only a block with one attribute stands on one line; otherwise each attribute, block and } has its own",
	},
	TextAfterValue: {
		DA:     "efter værdien står der mere: “%s”",
		EN:     "there is more after the value: “%s”",
		HelpDA: "skriv hele værdien i ét sæt citationstegn, og én attribut på hver linje",
		HelpEN: "write the whole value in one pair of quotation marks, and one attribute on each line",
	},
	ItemExpected: {
		DA:     "her ventes en attribut eller en blok, ikke “%s”",
		EN:     "an attribute or a block is expected here, not “%s”",
		HelpDA: "skriv navn = \"værdi\" for en attribut, ord \"navn\" { … } for en blok, og # foran en bemærkning",
		HelpEN: "write name = \"value\" for an attribute, word \"name\" { … } for a block, and # before a remark",
	},
	LooseAttribute: {
		DA:     "“%s” står uden for en blok",
		EN:     "“%s” stands outside a block",
		HelpDA: "flyt linjen ind mellem { og } i den blok, den hører til",
		HelpEN: "move the line in between { and } of the block it belongs to",
	},
	NoSuchBlock: {
		DA:     "blokken “%s” findes ikke i “%s”",
		EN:     "there is no block “%s” in “%s”",
		HelpDA: "skriv blokken ind i filen, og prøv igen",
		HelpEN: "write the block into the file and try again",
	},
}
