package diag

// Codes about questions to an engine.
const (
	PlanTooLarge  Code = "for-mange-dage"
	TooMuchWork   Code = "for-meget-arbejde"
	QueryDay      Code = "spørgsmål-dag"
	QueryBill     Code = "spørgsmål-forslag"
	QueryFact     Code = "spørgsmål-oplysning"
	QueryTwice    Code = "spørgsmål-to-gange"
	QueryOutcome  Code = "spørgsmål-afgørelse"
	QueryTimeline Code = "spørgsmål-tidslinje"
	QueryAbsent   Code = "spørgsmål-ingen"
	QueryType     Code = "spørgsmål-type"
	QueryRecords  Code = "spørgsmål-poster"
)

var ofEngine = map[Code]Entry{
	PlanTooLarge: {DA: "reglerne læser for mange begreber på hinandens dage", EN: "the rules read too many terms on one another's days",
		HelpDA: "brug pr. færre steder inde i hinanden", HelpEN: "nest pr. in fewer places"},
	TooMuchWork: {DA: "sagen kan ikke afgøres: den tager for mange udregninger", EN: "the case cannot be decided: it takes too much working out",
		HelpDA: "begreber, der læses pr. et felt i en liste, regnes ud for hver post; lad dem ikke gå igennem andre lister", HelpEN: "terms that are read pr. a field of a list are worked out for each record; let them not go through other lists"},
	QueryDay: {DA: "%s ligger uden for 1900-2199", EN: "%s lies outside 1900-2199",
		HelpDA: "angiv en dag fra 1. januar 1900 til 31. december 2199", HelpEN: "give a day from 1 January 1900 to 31 December 2199"},
	QueryBill: {DA: "“%s” er ikke et forslag i reglerne", EN: "“%s” is no bill in the rules",
		HelpDA: "angiv en retskilde, der er mærket forslag = true", HelpEN: "name a retskilde that is marked forslag = true"},
	QueryFact: {DA: "der er ingen oplysning, der hedder “%s”", EN: "there is no oplysning called “%s”",
		HelpDA: "se listen med hjemmel facts", HelpEN: "see the list with hjemmel facts"},
	QueryTwice: {DA: "“%s” er oplyst to gange", EN: "“%s” is told twice",
		HelpDA: "oplys hver oplysning én gang", HelpEN: "tell each fact once"},
	QueryOutcome: {DA: "der er ingen afgørelse og intet begreb, der hedder “%s”", EN: "there is no afgørelse or begreb called “%s”",
		HelpDA: "se afgørelserne med hjemmel law", HelpEN: "see the outcomes with hjemmel law"},
	QueryTimeline: {DA: "“%s” er ikke en tidslinje, eller dens perioder overlapper", EN: "“%s” is no timeline, or its periods overlap",
		HelpDA: "perioderne skrives i rækkefølge uden overlap, og kun for oplysninger med tidslinje", HelpEN: "write the periods in order without overlap, and only for facts with tidslinje"},
	QueryAbsent: {DA: "“%s” kan ikke være ingen", EN: "“%s” cannot be ingen",
		HelpDA: "udelad oplysningen, hvis den ikke kendes", HelpEN: "leave the fact out if it is not known"},
	QueryType: {DA: "“%s” skal være %s, men er %s", EN: "“%s” should be %s, but is %s",
		HelpDA: "se typen med hjemmel facts", HelpEN: "see the type with hjemmel facts"},
	QueryRecords: {DA: "“%s” har mere end %d poster", EN: "“%s” has more than %d records",
		HelpDA: "del sagen op", HelpEN: "split the case"},
}
