package diag

// Codes about conditions and amounts: the legal grammar and its types.
const (
	FormulaSyntax       Code = "formel-kan-ikke-læses"
	FormulaTooLong      Code = "formel-for-lang"
	FormulaTooDeep      Code = "formel-for-dyb"
	FormulaEnds         Code = "formel-slutter-for-tidligt"
	UnexpectedWord      Code = "uventet-ord"
	UnknownSymbol       Code = "ukendt-tegn"
	ForeignConstruct    Code = "uden-for-sproget"
	TemplateInFormula   Code = "skabelon-i-formel"
	ParagraphInFormula  Code = "paragraf-i-formel"
	QuotesInFormula     Code = "citationstegn-i-formel"
	HalfUnit            Code = "kun-hele"
	NoBetween           Code = "mellem"
	NoGreaterThan       Code = "større-end"
	NoAbout             Code = "omtrent"
	SayDigits           Code = "skriv-tallet"
	SayOg               Code = "skriv-og"
	SayEller            Code = "skriv-eller"
	NoClock             Code = "ingen-ur"
	NoIf                Code = "ingen-hvis"
	SaySign             Code = "skriv-tegnet"
	SayKr               Code = "skriv-kr"
	SayPct              Code = "skriv-pct"
	SayPeriod           Code = "skriv-enheden-ud"
	UnitAfter           Code = "enhed-efter-tallet"
	SayYesNo            Code = "skriv-ja-eller-nej"
	SayExists           Code = "skriv-findes"
	SmallLetters        Code = "skriv-med-småt"
	SayEr               Code = "skriv-er"
	NotComparison       Code = "ikke-sammenligningsord"
	NoArticle           Code = "overflødigt-ord"
	DayPoint            Code = "dag-uden-punktum"
	MonthInFull         Code = "måned-skrives-ud"
	WhereBrackets       Code = "hvor-uden-parentes"
	FunctionBare        Code = "funktion-uden-værdier"
	OptionAlone         Code = "mulighed-alene"
	MixedLogic          Code = "og-blandet-med-eller"
	LooseEllipsis       Code = "løst-sammenligningsord"
	NotOrdering         Code = "er-ikke-mindst"
	RoundTo             Code = "afrund-til"
	NestedLists         Code = "liste-i-liste"
	UnknownFunction     Code = "ukendt-funktion"
	ArgumentCount       Code = "antal-argumenter"
	UnknownName         Code = "ukendt-navn"
	UnknownNameNear     Code = "ukendt-navn-ligner"
	AmbiguousOption     Code = "navn-eller-mulighed"
	NeedsDay            Code = "mangler-dag"
	NeedsMonthEnd       Code = "mangler-månedsslut"
	Unguarded           Code = "kan-mangle"
	WrongType           Code = "forkert-type"
	TypesDiffer         Code = "typer-passer-ikke"
	UnitsDiffer         Code = "enheder-passer-ikke"
	WeekAgainstMonth    Code = "dage-mod-måneder"
	AmountNeedsUnit     Code = "beløb-uden-kr"
	WhichDay            Code = "hvilken-dag-i-måneden"
	NoOrder             Code = "ingen-rækkefølge"
	AgeWord             Code = "ord-om-alder"
	WrongComparison     Code = "forkert-sammenligningsord"
	DivideOutside       Code = "deling-uden-afrunding"
	DateArithmetic      Code = "regning-med-datoer"
	MultiplyNeedsNumber Code = "gange-kræver-tal"
	FormulaDecimals     Code = "formel-for-mange-decimaler"
	ExistsName          Code = "findes-kræver-navn"
	CannotRetype        Code = "regnet-som"
	OnDayName           Code = "pr-kræver-navn"
)

var ofFormula = map[Code]Entry{
	FormulaSyntax: {DA: "teksten “%s” kan ikke læses", EN: "the text “%s” cannot be read",
		HelpDA: "del den op i flere begreber, eller sæt parenteser", HelpEN: "split it into several terms, or add brackets"},
	FormulaTooLong: {DA: "en betingelse må højst fylde %d byte", EN: "a condition may hold at most %d bytes",
		HelpDA: "læg en del af den i et begreb", HelpEN: "move a part of it into a begreb"},
	FormulaTooDeep: {DA: "parenteser står mere end %d inde i hinanden", EN: "brackets stand more than %d deep",
		HelpDA: "læg en del af formlen i et begreb", HelpEN: "move a part of the formula into a begreb"},
	FormulaEnds: {DA: "her mangler der noget: teksten slutter for tidligt", EN: "something is missing here: the text ends too early",
		HelpDA: "skriv resten af sætningen, for eksempel det, der sammenlignes med", HelpEN: "write the rest, such as what it is compared with"},
	UnexpectedWord: {DA: "“%s” passer ikke ind her", EN: "“%s” does not fit here",
		HelpDA: "navne skrives med _ mellem ordene; ordene i sproget står i docs/language.md, del E", HelpEN: "names have _ between their words; the words of the language are in docs/language.md, part E"},
	UnknownSymbol: {DA: "tegnet “%s” bruges ikke i sproget", EN: "the sign “%s” is not in the language",
		HelpDA: "brug ordene: er, er mindst, og, eller, ikke", HelpEN: "use the words: er, er mindst, og, eller, ikke"},
	ForeignConstruct: {DA: "“%s” findes ikke i dette sprog", EN: "“%s” is not part of this language",
		HelpDA: "skriv betingelsen med de danske ord; et valg mellem to værdier er to regler med hver sit når", HelpEN: "write the condition in the Danish words; a choice between two values is two rules, each with its når"},
	TemplateInFormula: {DA: "“%s” (skabelon) bruges ikke i regler", EN: "“%s” (a template) is not used in rules",
		HelpDA: "skriv navnet alene", HelpEN: "write the name alone"},
	ParagraphInFormula: {DA: "“%s” hører ikke hjemme i en betingelse", EN: "“%s” does not belong in a condition",
		HelpDA: "en betingelse bruger navne; henvisninger står i fraviger, suspenderer, hjemmel og jf", HelpEN: "a condition uses names; citations stand in fraviger, suspenderer, hjemmel and jf"},
	QuotesInFormula: {DA: "“%s” bruges ikke i en betingelse", EN: "“%s” is not used in a condition",
		HelpDA: "skriv navnet eller muligheden, som den er, uden citationstegn", HelpEN: "write the name or the option as it is, without quotation marks"},
	HalfUnit: {DA: "“%s” skal være et helt antal", EN: "“%s” must be a whole number",
		HelpDA: "skriv for eksempel 6 måneder i stedet for 0,5 år", HelpEN: "write for instance 6 måneder instead of 0,5 år"},
	NoBetween: {DA: "“%s” siger ikke, om grænserne er med", EN: "“%s” does not say whether the limits count",
		HelpDA: "skriv begge grænser: er mindst 40 år og under 50 år, eller er tidligst 1. maj 2024 og senest 31. maj 2024",
		HelpEN: "write both limits: er mindst 40 år og under 50 år, or er tidligst 1. maj 2024 og senest 31. maj 2024"},
	NoGreaterThan: {DA: "“%s” bruges ikke til at sammenligne", EN: "“%s” is not used to compare",
		HelpDA: "skriv er over, er under, er mindst eller er højst", HelpEN: "write er over, er under, er mindst or er højst"},
	NoAbout: {DA: "“%s” siger ikke, hvor grænsen går", EN: "“%s” does not say where the limit is",
		HelpDA: "skriv den nøjagtige grænse, for eksempel er mindst 3 år; beror den på et skøn, så lav en oplysning, der fortæller skønnet",
		HelpEN: "write the exact limit, for instance er mindst 3 år; if it rests on a discretion, declare a fact that tells it"},
	SayDigits: {DA: "skriv “%s” som et tal", EN: "write “%s” as a number",
		HelpDA: "tal skrives med cifre, for eksempel 3 år eller 2", HelpEN: "numbers are written in digits, for instance 3 år or 2"},
	SayOg: {DA: "skriv og i stedet for “%s”", EN: "write og instead of “%s”",
		HelpDA: "og kræver, at begge dele er opfyldt", HelpEN: "og asks that both parts hold"},
	SayEller: {DA: "skriv eller i stedet for “%s”", EN: "write eller instead of “%s”",
		HelpDA: "eller kræver, at mindst den ene del er opfyldt", HelpEN: "eller asks that at least one part holds"},
	NoClock: {DA: "“%s”: sproget har intet ur", EN: "“%s”: the language has no clock",
		HelpDA: "brug dagen, den dato sagen afgøres efter", HelpEN: "use dagen, the date that the case is decided by"},
	NoIf: {DA: "“%s” bruges ikke i en formel", EN: "“%s” is not used in a formula",
		HelpDA: "skriv to regler med hver sit når, eller en undtagelse med fraviger", HelpEN: "write two rules, each with its når, or an exception with fraviger"},
	SaySign: {DA: "skriv tegnet i stedet for “%s”", EN: "write the sign instead of “%s”",
		HelpDA: "tegnene er +, -, * og /", HelpEN: "the signs are +, -, * and /"},
	SayKr: {DA: "skriv kr. i stedet for “%s”", EN: "write kr. instead of “%s”",
		HelpDA: "beløb skrives som 16.323 kr. eller 16.323 kr. pr. måned", HelpEN: "amounts are written as 16.323 kr. or 16.323 kr. pr. måned"},
	SayPct: {DA: "skriv pct. i stedet for “%s”", EN: "write pct. instead of “%s”",
		HelpDA: "procenter skrives som 55 pct. eller 55 pct. af et beløb", HelpEN: "percentages are written as 55 pct. or 55 pct. af an amount"},
	SayPeriod: {DA: "skriv år, måneder, uger eller dage i stedet for “%s”", EN: "write år, måneder, uger or dage instead of “%s”",
		HelpDA: "varigheder skrives som 36 måneder, 3 år eller 65 år og 6 måneder", HelpEN: "periods are written as 36 måneder, 3 år or 65 år og 6 måneder"},
	UnitAfter: {DA: "“%s” skrives efter tallet", EN: "“%s” is written after the number",
		HelpDA: "skriv for eksempel 16.323 kr.", HelpEN: "write for instance 16.323 kr."},
	SayYesNo: {DA: "skriv ja eller nej i stedet for “%s”", EN: "write ja or nej instead of “%s”",
		HelpDA: "et ja/nej kan også stå alene: skriv navnet, eller ikke og navnet", HelpEN: "a ja/nej can also stand alone: write the name, or ikke and the name"},
	SayExists: {DA: "“%s” siges med findes eller findes ikke", EN: "“%s” is said with findes or findes ikke",
		HelpDA: "skriv navnet og findes, hvis der er en værdi, eller findes ikke, hvis der ingen er", HelpEN: "write the name and findes where there is a value, or findes ikke where there is none"},
	SmallLetters: {DA: "“%s” skrives med små bogstaver", EN: "“%s” is written in small letters",
		HelpDA: "sprogets egne ord, som og, eller, ikke og er, skrives altid med små bogstaver", HelpEN: "the words of the language, such as og, eller, ikke and er, are always written in small letters"},
	SayEr: {DA: "der skal stå er foran “%s”", EN: "er must stand in front of “%s”",
		HelpDA: "skriv for eksempel startdato er før 1. maj 2022 eller antal møder er mindst 2", HelpEN: "write for instance startdato er før 1. maj 2022 or antal møder er mindst 2"},
	NotComparison: {DA: "“%s” kan ikke stå mellem er og det, der sammenlignes med", EN: "“%s” cannot stand between er and what is compared with",
		HelpDA: "tal og beløb: mindst, højst, over, under; datoer: før, efter, senest, tidligst; ellers intet ord", HelpEN: "numbers and amounts: mindst, højst, over, under; dates: før, efter, senest, tidligst; else no word"},
	NoArticle: {DA: "“%s” skrives ikke foran en dato", EN: "“%s” is not written in front of a date",
		HelpDA: "skriv datoen alene: 1. maj 2022", HelpEN: "write the date alone: 1. maj 2022"},
	DayPoint: {DA: "“%s” mangler et punktum efter dagen: skriv %s", EN: "“%s” lacks a point after the day: write %s",
		HelpDA: "datoer skrives som 1. maj 2022", HelpEN: "dates are written as 1. maj 2022"},
	MonthInFull: {DA: "måneden “%s” skal skrives helt ud med små bogstaver", EN: "the month “%s” must be written in full in small letters",
		HelpDA: "skriv for eksempel 1. januar 2022", HelpEN: "write for instance 1. januar 2022"},
	WhereBrackets: {DA: "efter hvor skal betingelsen stå i parentes", EN: "after hvor the condition must stand in brackets",
		HelpDA: "skriv for eksempel nogen møder hvor (udeblevet)", HelpEN: "write for instance nogen møder hvor (udeblevet)"},
	FunctionBare: {DA: "“%s” skal have sine værdier i parentes", EN: "“%s” must have its values in brackets",
		HelpDA: "skriv for eksempel alder(fødselsdato, dagen); funktionerne står i docs/language.md, punkt 36", HelpEN: "write for instance alder(fødselsdato, dagen); the functions are in docs/language.md, clause 36"},
	OptionAlone: {DA: "“%s” er en mulighed for “%s” og kan ikke stå alene", EN: "“%s” is an option of “%s” and cannot stand alone",
		HelpDA: "skriv for eksempel ydelse er en af (kontanthjælp, sygedagpenge)", HelpEN: "write for instance ydelse er en af (kontanthjælp, sygedagpenge)"},
	MixedLogic: {DA: "“%s” og “%s” må ikke blandes uden parenteser", EN: "“%s” and “%s” cannot be mixed without brackets",
		HelpDA: "sæt parenteser om det, der hører sammen", HelpEN: "put brackets around what belongs together"},
	LooseEllipsis: {DA: "“%s” har intet at sammenligne", EN: "“%s” has nothing to compare",
		HelpDA: "den korte form bruges kun efter og: alder er mindst 40 år og under 50 år", HelpEN: "the short form only stands after og: alder er mindst 40 år og under 50 år"},
	NotOrdering: {DA: "“%s” læses forskelligt; skriv “%s”", EN: "“%s” is read in different ways; write “%s”",
		HelpDA: "brug det modsatte sammenligningsord", HelpEN: "use the opposite comparison word"},
	RoundTo: {DA: "der kan ikke afrundes til “%s”", EN: "cannot round to “%s”",
		HelpDA: "skriv for eksempel afrundet til hele kr., til øre, til 10 kr., til hele tal eller til 2 decimaler", HelpEN: "write for instance afrundet til hele kr., til øre, til 10 kr., til hele tal or til 2 decimaler"},
	NestedLists: {DA: "en liste kan ikke gennemgås inde i en anden", EN: "a list cannot be gone through inside another",
		HelpDA: "læg den indre del i et begreb eller i et beregnet felt", HelpEN: "move the inner part into a begreb or a computed field"},
	UnknownFunction: {DA: "der er ingen funktion, der hedder “%s”", EN: "there is no function called “%s”",
		HelpDA: "funktionerne er alder, frist, dage, hverdage, måneder, min, max, senere og tidligere", HelpEN: "the functions are alder, frist, dage, hverdage, måneder, min, max, senere and tidligere"},
	ArgumentCount: {DA: "%s skal have %d værdier, men har %d", EN: "%s takes %d values, but has %d",
		HelpDA: "se funktionerne i docs/language.md, punkt 36", HelpEN: "see the functions in docs/language.md, clause 36"},
	UnknownName: {DA: "navnet “%s” er ikke erklæret", EN: "the name “%s” is not declared",
		HelpDA: "erklær det som oplysning, begreb, afgørelse eller sats", HelpEN: "declare it as oplysning, begreb, afgørelse or sats"},
	UnknownNameNear: {DA: "navnet “%s” er ikke erklæret; mente du “%s”?", EN: "the name “%s” is not declared; did you mean “%s”?",
		HelpDA: "ret navnet, eller erklær det", HelpEN: "correct the name, or declare it"},
	AmbiguousOption: {DA: "“%s” er både et navn og en af mulighederne", EN: "“%s” is both a name and one of the options",
		HelpDA: "giv navnet eller muligheden et andet ord", HelpEN: "give the name or the option another word"},
	NeedsDay: {DA: "“%s” læses på en dag, og her er ingen", EN: "“%s” is read on a day, and there is none here",
		HelpDA: "angiv hjemmel på begrebet, så bestemmelsens skæringsdato gælder, eller skriv … pr. en dato", HelpEN: "state hjemmel on the begreb, so that the provision's skæringsdato applies, or write … pr. a date"},
	NeedsMonthEnd: {DA: "her regnes i måneder, men månedsslut er ikke angivet", EN: "months are added here, but no månedsslut is stated",
		HelpDA: "angiv månedsslut på retskilden, og hjemmel på begrebet", HelpEN: "state månedsslut on the retskilde, and hjemmel on the begreb"},
	Unguarded: {DA: "“%s” kan mangle; skriv “%s findes og …” først", EN: "“%s” may be absent; write “%s findes og …” first",
		HelpDA: "en oplysning med kan_mangle må kun bruges, hvor findes er sagt", HelpEN: "a fact with kan_mangle may only be used where findes has been said"},
	WrongType: {DA: "her skal stå %s, men dette er %s", EN: "this should be %s, but it is %s",
		HelpDA: "se typerne i docs/language.md, punkt 20", HelpEN: "see the types in docs/language.md, clause 20"},
	TypesDiffer: {DA: "%s kan ikke holdes op mod %s", EN: "%s cannot stand against %s",
		HelpDA: "begge sider skal være af samme type", HelpEN: "both sides must be of the same type"},
	UnitsDiffer: {DA: "%s kan ikke holdes op mod %s", EN: "%s cannot stand against %s",
		HelpDA: "skriv omregningen: (beløb * 12 / 52) regnet som kr. pr. uge, afrundet til øre", HelpEN: "write the conversion: (beløb * 12 / 52) regnet som kr. pr. uge, afrundet til øre"},
	WeekAgainstMonth: {DA: "%s kan ikke holdes op mod %s: en måned har ikke et fast antal dage", EN: "%s cannot stand against %s: a month has no fixed number of days",
		HelpDA: "brug samme slags periode på begge sider, eller sammenlign datoer", HelpEN: "use the same sort of period on both sides, or compare dates"},
	AmountNeedsUnit: {DA: "her skal stå et beløb (%s), men dette er et tal uden enhed", EN: "this should be an amount (%s), but it is a number without a unit",
		HelpDA: "skriv kr. efter tallet", HelpEN: "write kr. after the number"},
	WhichDay: {DA: "“%s” er en måned, men her skal stå en dag", EN: "“%s” is a month, but a day must stand here",
		HelpDA: "skriv første dag i eller sidste dag i foran", HelpEN: "write første dag i or sidste dag i in front"},
	NoOrder: {DA: "“%s” kan ikke bruges her; skriv “%s”", EN: "“%s” cannot be used here; write “%s”",
		HelpDA: "ja/nej og valg er ens eller forskellige, aldrig større eller mindre; i lister og perioder tæller man med antal, nogen, alle eller dage", HelpEN: "ja/nej and valg are equal or not, never greater or less; lists and periods are counted with antal, nogen, alle or dage"},
	AgeWord: {DA: "“%s” bruges ikke om alder; skriv “er mindst” eller “er under”", EN: "“%s” is not used of ages; write “er mindst” or “er under”",
		HelpDA: "over 50 år ville betyde 51: skriv er mindst 50 år eller er under 50 år", HelpEN: "over 50 år would mean 51: write er mindst 50 år or er under 50 år"},
	WrongComparison: {DA: "“%s” bruges ikke om %s; skriv “%s”", EN: "“%s” is not used of %s; write “%s”",
		HelpDA: "datoer: før, efter, senest, tidligst; tal og beløb: mindst, højst, over, under", HelpEN: "dates: før, efter, senest, tidligst; numbers and amounts: mindst, højst, over, under"},
	DivideOutside: {DA: "en deling skal afrundes", EN: "a division must be rounded",
		HelpDA: "skriv (a / b), afrundet til hele kr., med delingen direkte inden for", HelpEN: "write (a / b), afrundet til hele kr., with the division directly inside"},
	DateArithmetic: {DA: "datoer lægges ikke sammen og trækkes ikke fra", EN: "dates are not added or subtracted",
		HelpDA: "skriv 6 måneder efter X, dagen før X, dage(fra, til_og_med) eller måneder(fra, til_og_med)", HelpEN: "write 6 måneder efter X, dagen før X, dage(fra, til_og_med) or måneder(fra, til_og_med)"},
	MultiplyNeedsNumber: {DA: "%s kan ikke ganges med %s", EN: "%s cannot be multiplied by %s",
		HelpDA: "en af de to skal være et tal", HelpEN: "one of the two must be a number"},
	FormulaDecimals: {DA: "formlen giver %d decimaler; højst %d kan regnes nøjagtigt", EN: "the formula gives %d decimals; at most %d are exact",
		HelpDA: "afrund undervejs, hvis loven gør det", HelpEN: "round on the way, if the law does"},
	ExistsName: {DA: "findes kan kun spørge om et navn", EN: "findes can only ask about a name",
		HelpDA: "skriv navnet på en oplysning, et begreb eller et felt", HelpEN: "write the name of a fact, a term or a field"},
	CannotRetype: {DA: "%s kan ikke regnes som “%s”", EN: "%s cannot be counted as “%s”",
		HelpDA: "beløb, tal og procent kan regnes som hinanden; dage, måneder og hele tal kan regnes som hinanden", HelpEN: "amounts, numbers and percentages can be counted as each other; days, months and whole numbers as each other"},
	OnDayName: {DA: "en anden dag kan kun gives et navn", EN: "only a name can be read on another day",
		HelpDA: "skriv for eksempel grundbeløb pr. hændelsesdag, med et begreb, en sats eller en tidslinje foran", HelpEN: "write for instance grundbeløb pr. hændelsesdag, with a term, a rate or a timeline in front"},
}
