package main

// danishHelp is the help for each command, by its path. TestDanishHelp holds it
// to the commands and their flags.
var danishHelp = map[string]helpText{
	"hjemmel": {
		use:   "hjemmel",
		short: "Afgør sager efter lovens regler, med den hjemmel, som hvert svar hviler på",
		long: `hjemmel afgør sager efter lovens regler og viser, hvilke bestemmelser hvert svar hviler på.
Reglerne, der følger med, er dansk lov om ressourceforløb og ressourceforløbsydelse.

Afslutningskoder: 0 det gik godt (et svar kan stadig være åbent); 1 fejl i regler eller sager, eller en rød sag; 2 forkert brug.`,
		flags: map[string]string{
			"rules": "`MAPPE` med regler i stedet for dem, der følger med",
			"lang":  "beskedernes sprog, `da|en` (ellers efter LC_ALL, LC_MESSAGES eller LANG)",
		},
	},
	"hjemmel help":       {use: "help [kommando]", short: "Hjælp til en kommando", long: "Viser hjælpen til en kommando."},
	"hjemmel completion": {use: "completion", short: "Lav scriptet til autofuldførelse i skallen", long: "completion laver scriptet til autofuldførelse i skallen. Hjælpen til hver skal siger, hvordan det bruges."},
	"hjemmel decide": {
		use:   "decide SAG|- [NAVN] [AFGØRELSE…]",
		short: "Sig, hvad der følger af en sags oplysninger, og hvilke bestemmelser der bærer det",
		long: `decide besvarer hver afgørelse for én sag. Det, der ikke kan besvares endnu, er åbent; så står der, hvad der mangler,
hvilket spørgsmål der skal stilles, og hvem der kan svare. Også det er et svar, så afslutningskoden er 0.

SAG er en fil med sager (fil.hcl, med NAVN på én af dem, eller fil.hcl#navn, hvor der er flere), en fil med oplysninger
(fil.json), eller - for en af delene fra standardinput. Med AFGØRELSE besvares kun de nævnte. Dage skrives 2022-03-01
eller "1. marts 2022". Det, der er åbent, vises kort, med de spørgsmål, der skal stilles først; nævn en AFGØRELSE for at se det hele.`,
		flags: decideFlags,
	},
	"hjemmel explain": {
		use:   "explain SAG|- [NAVN] [AFGØRELSE…]",
		short: "Vis begrundelsen for et svar, fra afgørelsen ned til oplysningerne",
		long: `explain viser hvorfor: hvert svar, den regel, der gav det, hvorfor netop den ordlyd gælder, og derunder hvad det hviler
på, ned til de oplysninger, der er givet, og de satser, der er læst. SAG, NAVN og AFGØRELSE er som for decide.`,
		flags: decideFlags,
	},
	"hjemmel check": {
		use:   "check [MAPPE]",
		short: "Find det, der er galt i en mappe med regler",
		long: `check læser reglerne i en mappe (de regler, der følger med, hvis ingen er nævnt) og siger, hvad der er galt, ved det ord,
det drejer sig om. En advarsel stopper intet; en fejl giver afslutningskode 1.

--fix retter først det i filerne, som beskederne tilbyder, og som er sikkert; kommentarer og opsætning bliver stående, og
intet svar ændres. En rettelse, der er et gæt, overlades til dig. --cases nævner en mappe med sager og advarer om de regler, som
ingen af dem prøver. --expr viser hver betingelse og hvert beløb som den tekst, det bliver til, med stedet.`,
		flags: map[string]string{
			"cases": "`MAPPE` med sager; advar om regler, som ingen af dem prøver",
			"expr":  "vis, hvad hver betingelse bliver til",
			"fix":   "ret det, der er sikkert",
			"json":  "skriv beskederne som JSON",
		},
	},
	"hjemmel test": {
		use:   "test [STED…]",
		short: "Hold reglerne op mod de sager, der fastholder dem",
		long: `test afgør hver sag i de mapper eller filer, der er nævnt (golden, hvis ingen er), og sammenligner. Hver rød linje siger,
hvad der var ventet, hvad der kom, og den bestemmelse og regel, der gjorde det. En rød sag giver afslutningskode 1.

--update skriver det, der kom, ind i sagsfilerne, med kommentarer i behold, og i golden/coverage.txt, hvor den findes.
Læs forskellen, før du committer.`,
		flags: map[string]string{
			"json":   "skriv rapporten som JSON",
			"update": "skriv det, der kom, ind i sagsfilerne",
		},
	},
	"hjemmel fmt": {
		use:   "fmt [STED…]",
		short: "Sæt regler og sager op på den ene måde, der er aftalt",
		long: `fmt sætter filer med regler og sager op. Uden sted læses standardinput, og resultatet skrives ud; en mappe betyder hver
.hcl-fil i den. Uden flag skrives resultatet ud; -d giver afslutningskode 1, hvis en fil ville blive ændret.`,
		flags: map[string]string{
			"diff":  "vis forskellene",
			"list":  "nævn de filer, der er sat anderledes op",
			"write": "skriv resultatet i filen i stedet for at vise det",
		},
	},
	"hjemmel facts": {
		use:   "facts [NAVN…]",
		short: "Vis de oplysninger, som reglerne spørger om",
		long: `facts viser hver oplysning: navnet, typen, hvem der kan svare, spørgsmålet, og den bestemmelse, der spørger.
Med navne kun dem.`,
		flags: map[string]string{"json": "skriv JSON"},
	},
	"hjemmel law": {
		use:   "law [HENVISNING] | law --verify FIL…",
		short: "Vis bestemmelserne og deres ordlyde, eller én; hvad de dækker, og om de er ajour",
		long: `law viser retskilderne og deres bestemmelser, hver med de dage, som ordlydene gælder fra, og hvad de siger noget om.
Med en henvisning vises bestemmelsen og det, der hører under den, helt: regler, bemærkninger og steder.

--coverage er opgørelsen: hvad der er skrevet af hver ordlyd, eller hvorfor intet er, og de sager i golden, der prøver den.
--verify holder reglernes fingeraftryk op mod officielle tekster, øjebliksbilleder i JSON eller retsinformations XML:
en paragraf med en anden tekst giver afslutningskode 1.`,
		flags: map[string]string{
			"act":      "med --verify: den `LOV`, som FIL er en tekst af; også dens andre paragraffer ledes der efter",
			"against":  "med --verify: den `RETSKILDE`, hvis fingeraftryk er ment, for en tekst, der er nyere end reglerne",
			"coverage": "hvad der er skrevet af hver ordlyd, og de sager i golden, der prøver den",
			"json":     "med --coverage eller --verify: skriv resultatet som JSON",
			"on":       "med --verify -w: den `DAG`, hvis ordlyde FIL viser; ellers dagen, den blev kundgjort",
			"verify":   "hold reglernes fingeraftryk op mod de officielle tekster i FIL…",
			"write": "med --coverage: skriv golden/coverage.txt; med --verify: skriv de fingeraftryk, der mangler, i filerne i --rules, " +
				"eller vis dem",
		},
	},
	"hjemmel schema": {
		use:   "schema [facts|decision|coverage|verification]",
		short: "Skriv JSON Schema for det, der skal ind, eller det, der kommer ud",
		long: `schema skriver et JSON Schema (udkast 2020-12): for de oplysninger, som decide læser som JSON, og som følger af reglerne;
eller, ens for alle regler, for den afgørelse, som decide --json skriver, eller for det, som law --coverage --json og
law --verify --json skriver.`,
		flags: map[string]string{"json": "skriv JSON (det sker altid)"},
	},
	"hjemmel version": {
		use:   "version",
		short: "Vis udgaven af programmet, sproget og reglerne",
		long:  `version viser programmets udgave, og hvordan det er bygget, sprogets udgave og regelsættets hash.`,
	},
	"hjemmel watch": {
		use:   "watch [MAPPE]",
		short: "Følg regler, mens de rettes: fejl ved ordet, og hvilke sager der blev anderledes",
		long: `watch følger en mappe med regler (MAPPE, ellers --rules, ellers rules) og de sager, der fastholder dem. Hver gang en fil
gemmes, vises det, der er galt, ved ordet; de sager, hvis svar blev anderledes, før og efter; hvordan begrundelsen for hver
blev en anden; og tiden, fra der blev gemt. Regler med fejl ændrer intet: næste gang sammenlignes der med de sidste, der
var i orden. På en terminal tegnes hver gang på en tom skærm. Ctrl-C slutter.`,
		flags: map[string]string{
			"all":   "vis hver besked, og begrundelsens forskel for hver sag, ikke kun de første",
			"cases": "`MAPPE` med sagerne",
		},
	},
	"hjemmel serve": {
		use:   "serve",
		short: "Svar på spørgsmål over HTTP",
		long: `serve svarer programmer i alle sprog over HTTP, i den JSON, som decide læser og skriver: decide, explain, det der mangler,
loven, oplysningerne. /openapi.json beskriver det. Med --rules følges mappen, og regler, der gemmes uden fejl, svarer fra
da af; ellers svarer de regler, der følger med.

Serveren lytter kun til denne maskine. En adresse, som andre kan nå, kræver --token-file, en fil med en fælles hemmelighed,
som klienter sender med Authorization: Bearer. Der er ingen TLS: sæt en proxy foran.

Loggen går til stderr, én linje JSON for hver forespørgsel, uden noget, en klient har sendt. Regler, der gemmes med fejl, er
en advarsel i den, med de første steder; /rule-set har det hele, /events fortæller om det, og målingen
hjemmel_rules_current er 0, til de er rettet. Ctrl-C eller SIGTERM slutter serveren, når de forespørgsler, der er i gang, er
besvaret.`,
		flags: map[string]string{
			"addr":       "`ADRESSE`, der lyttes på",
			"token-file": "`FIL` med en hemmelighed, som klienter skal sende",
		},
	},
}

var decideFlags = map[string]string{
	"json":  "skriv afgørelsen som JSON",
	"known": "kun det, der var offentligt denne `DAG`",
	"lov":   "hver bestemmelse, som den stod denne `DAG`",
	"on":    "den `DAG`, der spørges om (dagen); ellers sagens dag, ellers i dag",
	"want":  "svar kun på afgørelsen eller begrebet `NAVN`; det samme som AFGØRELSE (kan gentages)",
}

// danishRemarks are those in the examples.
var danishRemarks = map[string]string{
	"what follows from the facts of a case, and why":     "hvad der følger af en sags oplysninger, og hvorfor",
	"how that provision has read, and what it concludes": "hvordan bestemmelsen har lydt, og hvad den siger",
	"do the pinned cases still come out the same?":       "giver sagerne stadig det samme?",
	"which files are not laid out as agreed?":            "hvilke filer er ikke sat op som aftalt?",
	"what would change?":                                 "hvad ville blive ændret?",
	"the rules that you are working on":                  "de regler, der arbejdes på",
	"and mend what can be mended without asking":         "og ret det, der kan rettes uden at spørge",
	"and name the rules that no case exercises":          "og nævn de regler, som ingen sag prøver",
}
