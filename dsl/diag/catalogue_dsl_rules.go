package diag

// Codes of what is wrong with terms, rates, provisions and rules.
const (
	ElseNotAllowed        Code = "ellers-uden-ja-nej"
	ElseWithIs            Code = "ellers-med-er"
	MissingElse           Code = "mangler-ellers"
	ListConcluded         Code = "liste-som-resultat"
	BadNote               Code = "fortolkningsnote"
	NoRules               Code = "uden-regel"
	UnusedFact            Code = "ubrugt-oplysning"
	UnusedTerm            Code = "ubrugt-begreb"
	UnusedRate            Code = "ubrugt-sats"
	NotARate              Code = "ikke-en-sats"
	EmptyRate             Code = "tom-sats"
	BadYear               Code = "ugyldigt-år"
	OverlappingRate       Code = "satser-overlapper"
	RateMentionsName      Code = "sats-med-navn"
	NotConstant           Code = "sats-kan-ikke-regnes"
	NotCarried            Code = "ikke-båret"
	NotCarriedAside       Code = "hjemmel-uden-bestemmelse"
	ProvisionTwice        Code = "bestemmelse-to-gange"
	OutOfOrder            Code = "lovens-rækkefølge"
	NoWording             Code = "uden-affattelse"
	EarliestNotEarlier    Code = "tidligst-ikke-før"
	SameDay               Code = "samme-dag"
	TransitionTwice       Code = "to-overgange"
	RepealedWithRules     Code = "ophævet-med-regel"
	RepealedWithStatus    Code = "ophævet-med-status"
	StatusWithRules       Code = "status-med-regel"
	StatusWithoutReason   Code = "status-uden-begrundelse"
	ReasonWithoutStatus   Code = "begrundelse-uden-status"
	EmptyWording          Code = "tom-affattelse"
	UnknownConclusion     Code = "ukendt-resultat"
	ConcludesGiven        Code = "regel-om-oplysning"
	ConcludesDefined      Code = "regel-om-fastlagt"
	SuspensionWithValue   Code = "suspenderer-med-værdi"
	SuspensionOverrides   Code = "suspenderer-og-fraviger"
	MeetsNothing          Code = "rammer-ingen-regel"
	OverrideCycle         Code = "fraviger-i-ring"
	RuleTwice             Code = "regel-to-gange"
	Clash                 Code = "regler-strider"
	TooManyDecimalsMoney  Code = "beløb-uden-afrunding"
	TooManyDecimalsNumber Code = "tal-uden-afrunding"
	Cycle                 Code = "navne-i-ring"
	LongChain             Code = "for-lang-kæde"
	CyclePart             Code = "led-i-ring"
)

var ofDslRules = map[Code]Entry{
	ElseNotAllowed: {
		DA:     "“ellers” hører kun til ja/nej, ikke til “%s”",
		EN:     "“ellers” belongs to ja/nej only, not to “%s”",
		HelpDA: "slet linjen; når ingen regel giver en værdi, er svaret gælder ikke",
		HelpEN: "delete the line; when no rule gives a value, the answer is gælder ikke",
	},
	ElseWithIs: {
		DA:     "“%s” er fastlagt ved “er” og har ingen regler, som “ellers” kan stå i stedet for",
		EN:     "“%s” is defined by “er” and has no rules for “ellers” to stand in for",
		HelpDA: "slet ellers",
		HelpEN: "delete ellers",
	},
	MissingElse: {
		DA:     "“%s” er ja/nej og skal have “ellers”: svaret, når ingen regel gælder",
		EN:     "“%s” is ja/nej and must have “ellers”: the answer when no rule applies",
		HelpDA: "skriv ellers = \"nej\" eller ellers = \"ja\"",
		HelpEN: "write ellers = \"nej\" or ellers = \"ja\"",
	},
	ListConcluded: {
		DA:     "en regel kan ikke give en liste",
		EN:     "a rule cannot give a list",
		HelpDA: "en liste oplyses; brug nogen, alle, antal og sum til at slutte noget ud fra den",
		HelpEN: "a list is told; use nogen, alle, antal and sum to conclude something from it",
	},
	BadNote: {
		DA:     "“%s” er ikke nummeret på en fortolkningsnote",
		EN:     "“%s” is not the number of an interpretation note",
		HelpDA: "skriv F og et tal, for eksempel F3",
		HelpEN: "write F and a number, such as F3",
	},
	NoRules: {
		Severity: Warning,
		DA:       "ingen regel giver “%s” en værdi",
		EN:       "no rule gives “%s” a value",
		HelpDA:   "skriv en regel, giv begrebet et er, eller slet det",
		HelpEN:   "write a rule, give the begreb an er, or delete it",
	},
	UnusedFact: {
		Severity: Warning,
		DA:       "oplysningen “%s” bliver ikke brugt",
		EN:       "the fact “%s” is not used",
		HelpDA:   "brug den i en betingelse, eller slet den; ingen skal spørges om noget, der er uden betydning",
		HelpEN:   "use it in a condition, or delete it; nobody should be asked for what has no bearing",
	},
	UnusedTerm: {
		Severity: Warning,
		DA:       "begrebet “%s” bliver ikke brugt",
		EN:       "the term “%s” is not used",
		HelpDA:   "brug det, gør det til en afgørelse, eller slet det",
		HelpEN:   "use it, make it an afgørelse, or delete it",
	},
	UnusedRate: {
		Severity: Warning,
		DA:       "satsen “%s” bliver ikke brugt",
		EN:       "the rate “%s” is not used",
		HelpDA:   "brug den i en regel, eller slet den",
		HelpEN:   "use it in a rule, or delete it",
	},
	NotARate: {
		DA:     "en sats kan ikke være “%s”",
		EN:     "a rate cannot be “%s”",
		HelpDA: "en sats er et tal, et beløb, en procent, en varighed, en alder eller en dato",
		HelpEN: "a rate is a number, an amount, a percentage, a period, an age or a date",
	},
	EmptyRate: {
		DA:     "satsen har ingen år og ingen perioder",
		EN:     "the rate has no years and no periods",
		HelpDA: "skriv år \"2024\" { … } for hvert år, der er en kilde til",
		HelpEN: "write år \"2024\" { … } for each year that there is a source for",
	},
	BadYear: {
		DA:     "“%s” er ikke et år",
		EN:     "“%s” is not a year",
		HelpDA: "skriv et årstal med fire cifre, for eksempel \"2024\"",
		HelpEN: "write a year of four digits, such as \"2024\"",
	},
	OverlappingRate: {
		DA:     "“%s” overlapper “%s”",
		EN:     "“%s” overlaps “%s”",
		HelpDA: "hver dag har højst én sats; ret fra eller til_og_med",
		HelpEN: "each day has one rate at most; correct fra or til_og_med",
	},
	RateMentionsName: {
		DA:     "en sats er et tal eller et regnestykke uden navne, men her står “%s”",
		EN:     "a rate is a number or arithmetic without names, but here is “%s”",
		HelpDA: "skriv værdien; skal den regnes ud af andre satser, så skriv et begreb",
		HelpEN: "write the value; if it must be worked out from other rates, write a begreb",
	},
	NotConstant: {
		DA:     "satsen kan ikke regnes ud på forhånd",
		EN:     "the rate cannot be worked out in advance",
		HelpDA: "brug kun tal, +, -, *, procent og afrundet",
		HelpEN: "use only numbers, +, -, *, percentages and afrundet",
	},
	NotCarried: {
		DA:     "der er ingen bestemmelse for “%s”",
		EN:     "there is no bestemmelse for “%s”",
		HelpDA: "skriv en bestemmelse for stedet, eventuelt med en status og en begrundelse, eller ret henvisningen",
		HelpEN: "write a bestemmelse for the place, perhaps with a status and a reason, or correct the citation",
	},
	NotCarriedAside: {
		Severity: Warning,
		DA:       "ingen bestemmelse bærer hjemlen “%s”",
		EN:       "no provision carries the authority “%s”",
		HelpDA:   "se efter, om henvisningen er rigtig; er den det, så skriv en bestemmelse for stedet",
		HelpEN:   "see whether the citation is right; if it is, write a bestemmelse for the place",
	},
	ProvisionTwice: {
		DA:     "bestemmelsen “%s” står to gange",
		EN:     "the provision “%s” stands twice",
		HelpDA: "saml affattelserne i én blok; en bestemmelse er ét sted i loven",
		HelpEN: "gather the wordings in one block; a bestemmelse is one place in the act",
	},
	OutOfOrder: {
		Severity: Warning,
		DA:       "“%s” står efter “%s”, men kommer før i loven",
		EN:       "“%s” stands after “%s”, but comes before it in the act",
		HelpDA:   "flyt blokken, så filen kan læses ved siden af loven",
		HelpEN:   "move the block, so that the file can be read beside the act",
	},
	NoWording: {
		DA:     "bestemmelsen har ingen affattelse",
		EN:     "the provision has no wording",
		HelpDA: "skriv affattelse \"1. januar 2022\" { … } med den dag, den trådte i kraft",
		HelpEN: "write affattelse \"1. januar 2022\" { … } with the day it came into force",
	},
	EarliestNotEarlier: {
		DA:     "tidligst “%s” er ikke før “%s”",
		EN:     "tidligst “%s” is not before “%s”",
		HelpDA: "etiketten er den seneste dag, ikrafttrædelsen kan være, og tidligst den tidligste",
		HelpEN: "the label is the latest day that it can be in force from, and tidligst the earliest",
	},
	SameDay: {
		DA:     "to affattelser af bestemmelsen er i kraft fra samme dag, %s",
		EN:     "two wordings of the provision are in force from the same day, %s",
		HelpDA: "saml dem i én, eller ret den ene dag; den dag, de har virkning fra, skrives i virkning_fra",
		HelpEN: "gather them in one, or correct one of the days; the day that they have effect from is written in virkning_fra",
	},
	TransitionTwice: {
		DA:     "affattelsen har allerede en overgang",
		EN:     "the wording already has an overgang",
		HelpDA: "skriv begge betingelser i én overgang, med eller imellem",
		HelpEN: "write both conditions in one overgang, with eller between them",
	},
	RepealedWithRules: {
		DA:     "en ophævet affattelse har ingen regler",
		EN:     "a repealed wording has no rules",
		HelpDA: "slet reglen, eller slet ophævet",
		HelpEN: "delete the rule, or delete ophævet",
	},
	RepealedWithStatus: {
		DA:     "en ophævet affattelse har ingen status",
		EN:     "a repealed wording has no status",
		HelpDA: "slet status, eller slet ophævet",
		HelpEN: "delete status, or delete ophævet",
	},
	StatusWithRules: {
		DA:     "affattelsen har status “%s” og kan derfor ikke have regler",
		EN:     "the wording has the status “%s” and so cannot have rules",
		HelpDA: "slet den ene; status siger, hvorfor der ikke er nogen regel",
		HelpEN: "delete one of them; status says why there is no rule",
	},
	StatusWithoutReason: {
		DA:     "status “%s” skal have en “begrundelse”",
		EN:     "the status “%s” must have a “begrundelse”",
		HelpDA: "skriv med få ord, hvorfor bestemmelsen ikke er skrevet som regler",
		HelpEN: "write in a few words why the provision is not written as rules",
	},
	ReasonWithoutStatus: {
		DA:     "“begrundelse” hører til en “status”",
		EN:     "“begrundelse” belongs to a “status”",
		HelpDA: "skriv status, eller slet begrundelse",
		HelpEN: "write status, or delete begrundelse",
	},
	EmptyWording: {
		DA:     "affattelsen har hverken regler eller status og er ikke ophævet",
		EN:     "the wording has neither rules nor a status and is not repealed",
		HelpDA: "skriv en regel, eller en status med en begrundelse",
		HelpEN: "write a rule, or a status with a reason",
	},
	UnknownConclusion: {
		DA:     "“%s” er hverken et begreb eller en afgørelse",
		EN:     "“%s” is neither a begreb nor an afgørelse",
		HelpDA: "skriv et begreb eller en afgørelse med det navn, eller ret navnet",
		HelpEN: "write a begreb or an afgørelse with that name, or correct the name",
	},
	ConcludesGiven: {
		DA:     "en regel kan ikke give “%s”, som er en oplysning eller en sats",
		EN:     "a rule cannot give “%s”, which is an oplysning or a sats",
		HelpDA: "lad reglen give et begreb, og brug det i stedet",
		HelpEN: "let the rule give a begreb, and use that instead",
	},
	ConcludesDefined: {
		DA:     "“%s” er fastlagt ved “er” og kan ikke også have regler",
		EN:     "“%s” is defined by “er” and cannot have rules too",
		HelpDA: "slet er i begrebet, eller slet reglen",
		HelpEN: "delete er in the begreb, or delete the rule",
	},
	SuspensionWithValue: {
		DA:     "reglen for “%s” suspenderer og har derfor ingen værdi",
		EN:     "the rule for “%s” suspends and so has no value",
		HelpDA: "slet er; skal reglen give en værdi, så skriv fraviger",
		HelpEN: "delete er; if the rule must give a value, write fraviger",
	},
	SuspensionOverrides: {
		DA:     "en regel kan ikke både suspendere og fravige",
		EN:     "a rule cannot both suspend and override",
		HelpDA: "del den i to regler, eller slet den ene linje",
		HelpEN: "split it into two rules, or delete one of the lines",
	},
	MeetsNothing: {
		DA:     "der er ingen anden regel for “%[2]s” i “%[1]s”",
		EN:     "there is no other rule for “%[2]s” in “%[1]s”",
		HelpDA: "fraviger og suspenderer gælder kun regler for samme navn i andre bestemmelser; ret henvisningen eller navnet",
		HelpEN: "fraviger and suspenderer only concern rules for the same name in other provisions; correct the citation or the name",
	},
	OverrideCycle: {
		DA:     "reglerne for “%s” fraviger hinanden i ring: %s",
		EN:     "the rules for “%s” override each other in a ring: %s",
		HelpDA: "lad den ene vige; en undtagelse kan ikke selv vige for det, den er undtagelse fra",
		HelpEN: "let one give way; an exception cannot give way to what it is an exception from",
	},
	RuleTwice: {
		Severity: Warning,
		DA:       "reglen om “%s” står to gange i affattelsen",
		EN:       "the rule about “%s” stands twice in the wording",
		HelpDA:   "slet den ene, eller ret den kopi, der skulle sige noget andet",
		HelpEN:   "delete one of them, or mend the copy that should say something else",
	},
	Clash: {
		DA:     "to regler, der altid gælder samtidig, giver “%s” hver sin værdi",
		EN:     "two rules that always apply together give “%s” different values",
		HelpDA: "skriv når i den ene, eller fraviger",
		HelpEN: "write når in one of them, or fraviger",
	},
	TooManyDecimalsMoney: {
		DA:     "“%s” er et beløb, der kan få %d decimaler",
		EN:     "“%s” is an amount that can get %d decimals",
		HelpDA: "skriv “, afrundet til hele øre” eller “, afrundet til hele kr.” sidst i regnestykket",
		HelpEN: "end the arithmetic with “, afrundet til hele øre” or “, afrundet til hele kr.”",
	},
	TooManyDecimalsNumber: {
		DA:     "“%s” er et tal, der kan få %d decimaler",
		EN:     "“%s” is a number that can get %d decimals",
		HelpDA: "slut regnestykket med , afrundet til hele tal",
		HelpEN: "end the arithmetic with , afrundet til hele tal",
	},
	Cycle: {
		DA:     "“%s” afhænger af sig selv: %s",
		EN:     "“%s” depends on itself: %s",
		HelpDA: "skriv en af betingelserne uden det navn, der fører tilbage",
		HelpEN: "write one of the conditions without the name that leads back",
	},
	LongChain: {
		DA:     "“%s” hviler på en kæde af flere end %d navne",
		EN:     "“%s” rests on a chain of more than %d names",
		HelpDA: "se efter et navn, der fører tilbage; går kæden ikke i ring, så saml flere led i ét begreb",
		HelpEN: "look for a name that leads back; if the chain is no ring, gather several links in one term",
	},
	CyclePart: {
		DA:     "“%s” fører videre her",
		EN:     "“%s” leads on here",
		HelpDA: "følg navnene rundt",
		HelpEN: "follow the names around",
	},
}
