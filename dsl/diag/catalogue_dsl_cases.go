package diag

// Codes of what is wrong with a case, or with facts in JSON.
const (
	NoCases           Code = "ingen-sager"
	BlockTwice        Code = "blok-to-gange"
	CaseWithoutSource Code = "sag-uden-kilde"
	CaseWithoutExpect Code = "sag-uden-forventet"
	SharedWithExpect  Code = "fælles-med-forventet"
	UnknownBase       Code = "ukendt-grundsag"
	BaseCycle         Code = "sager-i-ring"
	UnknownFact       Code = "ukendt-oplysning"
	NotAFact          Code = "ikke-oplysning"
	DayIsGiven        Code = "dagen-i-givet"
	UnknownOutcome    Code = "ukendt-udfald"
	OutsideBounds     Code = "uden-for-grænser"
	MoreNotLast       Code = "flere-ikke-sidst"
	OverlappingParts  Code = "tidslinje-overlapper"
	WrongExpectation  Code = "forkert-forventet"
	UnknownBill       Code = "ikke-forslag"
	BadJSON           Code = "json-kan-ikke-læses"
	JSONTooLarge      Code = "json-for-stor"
	JSONTooDeep       Code = "json-for-dyb"
	JSONTwice         Code = "json-nøgle-to-gange"
	JSONUnknownKey    Code = "json-ukendt-nøgle"
	JSONVersion       Code = "json-version"
	JSONWantObject    Code = "json-objekt"
)

var ofDslCases = map[Code]Entry{
	NoCases: {
		DA:     "der er ingen sagsfiler i mappen",
		EN:     "there are no case files in the folder",
		HelpDA: "en sagsfil har et navn, der ender på .hcl",
		HelpEN: "a case file has a name that ends in .hcl",
	},
	BlockTwice: {
		DA:     "“%s” står to gange i sagen",
		EN:     "“%s” stands twice in the case",
		HelpDA: "saml de to",
		HelpEN: "gather the two",
	},
	CaseWithoutSource: {
		DA:     "sagen skal have en “kilde”",
		EN:     "the case must have a “kilde”",
		HelpDA: "skriv, hvor sagen kommer fra, eller fælles = true, hvis andre sager bygger på den",
		HelpEN: "write where the case comes from, or fælles = true if other cases build on it",
	},
	CaseWithoutExpect: {
		DA:     "sagen siger ikke, hvad der er “forventet”",
		EN:     "the case does not say what is “forventet”",
		HelpDA: "skriv forventet { … }, eller fælles = true, hvis andre sager bygger på den",
		HelpEN: "write forventet { … }, or fælles = true if other cases build on it",
	},
	SharedWithExpect: {
		DA:     "en fælles sag har kun oplysninger og intet “forventet”",
		EN:     "a shared case has only facts and no “forventet”",
		HelpDA: "slet forventet, eller slet fælles",
		HelpEN: "delete forventet, or delete fælles",
	},
	UnknownBase: {
		DA:     "“%s” er ikke en sag i mappen",
		EN:     "“%s” is not a case in the folder",
		HelpDA: "ret navnet i bygger_på",
		HelpEN: "correct the name in bygger_på",
	},
	BaseCycle: {
		DA:     "sagerne bygger på hinanden i ring: %s",
		EN:     "the cases build on each other in a ring: %s",
		HelpDA: "lad en af dem stå på egne ben",
		HelpEN: "let one of them stand by itself",
	},
	UnknownFact: {
		DA:     "“%s” er ikke en oplysning",
		EN:     "“%s” is not an oplysning",
		HelpDA: "ret navnet, eller skriv oplysningen i regelfilerne",
		HelpEN: "correct the name, or write the oplysning in the rule files",
	},
	NotAFact: {
		DA:     "“%s” oplyses ikke: reglerne giver den",
		EN:     "“%s” is not told: the rules give it",
		HelpDA: "slet linjen, eller skriv den i forventet",
		HelpEN: "delete the line, or write it in forventet",
	},
	DayIsGiven: {
		DA:     "“dagen” er ikke en oplysning i sagen",
		EN:     "“dagen” is not a fact of the case",
		HelpDA: "skriv på = \"…\" i sagen; i JSON står dagen ved siden af givet",
		HelpEN: "write på = \"…\" in the case; in JSON dagen stands beside givet",
	},
	UnknownOutcome: {
		DA:     "“%s” er hverken en afgørelse eller et begreb",
		EN:     "“%s” is neither an afgørelse nor a begreb",
		HelpDA: "ret navnet; i forventet står det, reglerne giver",
		HelpEN: "correct the name; what the rules give stands in forventet",
	},
	OutsideBounds: {
		DA:     "“%s” skal være %s",
		EN:     "“%s” must be %s",
		HelpDA: "ret værdien, eller ret mindst og højst i oplysningen",
		HelpEN: "correct the value, or correct mindst and højst in the oplysning",
	},
	MoreNotLast: {
		DA:     "“og evt. flere” står sidst i listen",
		EN:     "“og evt. flere” stands last in the list",
		HelpDA: "flyt teksten til sidst",
		HelpEN: "move the text to the end",
	},
	OverlappingParts: {
		DA:     "perioderne i “%s” overlapper",
		EN:     "the periods of “%s” overlap",
		HelpDA: "hver dag har højst én værdi; ret fra eller til_og_med",
		HelpEN: "each day has one value at most; correct fra or til_og_med",
	},
	WrongExpectation: {
		DA:     "“%s” kan ikke forventes sådan",
		EN:     "“%s” cannot be expected in this way",
		HelpDA: "skriv en værdi, \"gælder ikke\", { mangler = [\"…\"] } eller { konflikt = [\"…\"] }",
		HelpEN: "write a value, \"gælder ikke\", { mangler = [\"…\"] } or { konflikt = [\"…\"] }",
	},
	UnknownBill: {
		DA:     "“%s” er ikke et forslag",
		EN:     "“%s” is not a bill",
		HelpDA: "kun en retskilde med forslag = true kan nævnes her",
		HelpEN: "only a retskilde with forslag = true can be mentioned here",
	},
	BadJSON: {
		DA:     "her er teksten ikke JSON",
		EN:     "the text is not JSON here",
		HelpDA: "se efter et manglende komma, citationstegn eller en manglende parentes",
		HelpEN: "look for a missing comma, quotation mark or bracket",
	},
	JSONTooLarge: {
		DA:     "teksten er større end %d MiB",
		EN:     "the text is larger than %d MiB",
		HelpDA: "send én sag ad gangen",
		HelpEN: "send one case at a time",
	},
	JSONTooDeep: {
		DA:     "parenteser står mere end %d inde i hinanden",
		EN:     "brackets stand more than %d deep",
		HelpDA: "en sag er et objekt med oplysninger; se efter en parentes, der ikke er lukket",
		HelpEN: "a case is an object of facts; look for a bracket that is not closed",
	},
	JSONTwice: {
		DA:     "“%s” er skrevet to gange",
		EN:     "“%s” is written twice",
		HelpDA: "behold den ene",
		HelpEN: "keep one of them",
	},
	JSONUnknownKey: {
		DA:     "“%s” er ikke en del af en forespørgsel",
		EN:     "“%s” is not part of a question",
		HelpDA: "der kan stå version, dagen, lov, kendt, forslag og givet",
		HelpEN: "what can stand there is version, dagen, lov, kendt, forslag and givet",
	},
	JSONVersion: {
		DA:     "forespørgslen skal have “\"version\": 1”",
		EN:     "the question must have “\"version\": 1”",
		HelpDA: "skriv version som det første; andre versioner kan ikke læses",
		HelpEN: "write version first; other versions cannot be read",
	},
	JSONWantObject: {
		DA:     "“%s” skal være et objekt, { … }",
		EN:     "“%s” must be an object, { … }",
		HelpDA: "skriv { \"navn\": værdi }",
		HelpEN: "write { \"name\": value }",
	},
}
