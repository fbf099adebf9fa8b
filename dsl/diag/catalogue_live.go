package diag

// Codes about rules in use: folders that are followed, and facts that come from
// programs.
const (
	NoFactType  Code = "felt-uden-type"
	NotFollowed Code = "mappe-følges-ikke"
)

// Codes that the HTTP server answers with.
const (
	WrongFacts       Code = "anmodning-oplysninger"
	NotJSON          Code = "anmodning-ikke-json"
	BodyCutShort     Code = "anmodning-afbrudt"
	QueryUnreadable  Code = "anmodning-adresse"
	UnknownParameter Code = "anmodning-parameter"
	ParameterOption  Code = "anmodning-mulighed"
	NoPath           Code = "anmodning-sti"
	WrongMethod      Code = "anmodning-metode"
	NoToken          Code = "anmodning-adgang"
	ForeignPage      Code = "anmodning-fremmed"
	OtherRules       Code = "andet-regelsæt"
	NoRulesYet       Code = "intet-regelsæt"
	TookTooLong      Code = "for-lang-tid"
	TooManyListeners Code = "for-mange-lyttere"
	Stopping         Code = "lukker"
	ServerFault      Code = "fejl-i-programmet"
	ServeAddress     Code = "adresse-optaget"
	TokenFile        Code = "nøglefil"
	TokenNeeded      Code = "nøgle-mangler"
)

var ofLive = map[Code]Entry{
	NoFactType: {
		DA:     "“%s” er %s, og det er ingen oplysning",
		EN:     "“%s” is %s, and no oplysning is that",
		HelpDA: "brug bool, string, heltal, time.Time, eller en liste af poster; beløb er tekst med punktum",
		HelpEN: "use bool, string, an integer, time.Time, or a slice of structs; amounts are text with a point",
	},
	NotFollowed: {
		DA:     "mappen “%s” kan ikke følges",
		EN:     "the folder “%s” cannot be followed",
		HelpDA: "se efter, om andre programmer i den skriver hele tiden, og om systemet må følge flere mapper",
		HelpEN: "see whether other programs write in it all the time, and whether the system may follow more folders",
	},
	WrongFacts: {
		DA:     "oplysningerne kan ikke læses",
		EN:     "the facts cannot be read",
		HelpDA: "se findings; /schema/facts beskriver, hvad der kan oplyses",
		HelpEN: "see findings; /schema/facts describes what can be told",
	},
	NotJSON: {
		DA:     "indholdet skal være JSON",
		EN:     "the body should be JSON",
		HelpDA: "send sagen med Content-Type: application/json",
		HelpEN: "send the case with Content-Type: application/json",
	},
	BodyCutShort: {
		DA:     "anmodningen blev afbrudt",
		EN:     "the request was broken off",
		HelpDA: "send anmodningen igen",
		HelpEN: "send the request again",
	},
	QueryUnreadable: {
		DA:     "adressen kan ikke læses efter spørgsmålstegnet",
		EN:     "the address cannot be read after the question mark",
		HelpDA: "skriv navn=værdi med & imellem, og andre tegn som %xx",
		HelpEN: "write name=value with & between, and other characters as %xx",
	},
	UnknownParameter: {
		DA:     "%s har ikke en parameter med det navn",
		EN:     "%s has no parameter of that name",
		HelpDA: "se /openapi.json; oplysninger om en sag hører til i indholdet, aldrig i adressen",
		HelpEN: "see /openapi.json; facts of a case belong in the body, never in the address",
	},
	ParameterOption: {
		DA:     "parameteren %s har en værdi, som den ikke kan have",
		EN:     "the parameter %s has a value that it cannot have",
		HelpDA: "se mulighederne i /openapi.json",
		HelpEN: "see the options in /openapi.json",
	},
	NoPath: {
		DA:     "her er intet",
		EN:     "there is nothing here",
		HelpDA: "se stierne i /openapi.json",
		HelpEN: "see the paths in /openapi.json",
	},
	WrongMethod: {
		DA:     "her svares kun på %s",
		EN:     "only %s is answered here",
		HelpDA: "se metoderne i /openapi.json",
		HelpEN: "see the methods in /openapi.json",
	},
	NoToken: {
		DA:     "adgang kræver serverens nøgle",
		EN:     "access takes the server's token",
		HelpDA: "send den med Authorization: Bearer og nøglen",
		HelpEN: "send it with Authorization: Bearer and the token",
	},
	ForeignPage: {
		DA:     "uden nøgle svares kun programmer på samme maskine",
		EN:     "without a token only programs on the same machine are answered",
		HelpDA: "brug adressen 127.0.0.1 eller localhost, eller start serveren med --token-file",
		HelpEN: "use the address 127.0.0.1 or localhost, or start the server with --token-file",
	},
	OtherRules: {
		DA:     "regelsættet, der blev bedt om, er ikke indlæst",
		EN:     "the rule set asked for is not loaded",
		HelpDA: "rule_set er det regelsæt, der svarer nu; bed om det, eller om intet bestemt",
		HelpEN: "rule_set is the one that answers now; ask for it, or for none in particular",
	},
	NoRulesYet: {
		DA:     "der er ingen regler uden fejl endnu",
		EN:     "there are no rules without errors yet",
		HelpDA: "/rule-set viser, hvad der er galt i regelfilerne",
		HelpEN: "/rule-set shows what is wrong in the rule files",
	},
	TookTooLong: {
		DA:     "svaret tog for lang tid",
		EN:     "the answer took too long",
		HelpDA: "bed om færre afgørelser ad gangen med want",
		HelpEN: "ask for fewer outcomes at a time with want",
	},
	TooManyListeners: {
		DA:     "der er for mange, der lytter",
		EN:     "there are too many listeners",
		HelpDA: "prøv igen senere, eller spørg /rule-set",
		HelpEN: "try again later, or ask /rule-set",
	},
	Stopping: {
		DA:     "serveren er ved at lukke",
		EN:     "the server is about to stop",
		HelpDA: "send anmodningen til en anden",
		HelpEN: "send the request to another",
	},
	ServerFault: {
		DA:     "der er en fejl i programmet",
		EN:     "there is a fault in the program",
		HelpDA: "oplys request_id til dem, der driver serveren; loggen har resten",
		HelpEN: "tell those who run the server the request_id; the log has the rest",
	},
	ServeAddress: {
		DA:     "adressen “%s” kan ikke bruges",
		EN:     "the address “%s” cannot be used",
		HelpDA: "vælg en ledig port, som i --addr 127.0.0.1:8081",
		HelpEN: "choose a free port, as in --addr 127.0.0.1:8081",
	},
	TokenFile: {
		DA:     "nøglen i “%s” kan ikke bruges",
		EN:     "the token in “%s” cannot be used",
		HelpDA: "filen skal have mindst 16 tegn på én linje og kun kunne læses af den, der ejer den",
		HelpEN: "the file should have at least 16 characters on one line, and be readable by its owner alone",
	},
	TokenNeeded: {
		DA:     "“%s” kan nås fra andre maskiner, og her er ingen nøgle",
		EN:     "“%s” can be reached from other machines, and there is no token",
		HelpDA: "angiv --token-file, eller brug en adresse på 127.0.0.1",
		HelpEN: "give --token-file, or use an address at 127.0.0.1",
	},
}
