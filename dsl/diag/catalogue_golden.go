package diag

// Codes of what is wrong with a case that was run.
const (
	OtherAnswer     Code = "andet-svar"
	NothingExpected Code = "intet-forventet"
	CaseWithoutDay  Code = "sag-uden-dag"
	CaseFailed      Code = "sag-ikke-afgjort"
)

// Codes of what is wrong on a command line.
const (
	UnknownCommand   Code = "ukendt-kommando"
	ArgumentMissing  Code = "argument-mangler"
	ArgumentTooMany  Code = "argument-for-meget"
	RulesTwice       Code = "regler-to-gange"
	UnknownFlag      Code = "ukendt-flag"
	FlagWithoutValue Code = "flag-uden-værdi"
	FlagUnreadable   Code = "flag-kan-ikke-læses"
	UnknownLanguage  Code = "ukendt-sprog"
	FolderMissing    Code = "mappe-mangler"
	NotSaved         Code = "ikke-gemt"
	NothingToWrite   Code = "intet-at-skrive"
	UnknownCase      Code = "ukendt-sag"
	FileWithoutCase  Code = "fil-uden-sag"
	WhichCase        Code = "hvilken-sag"
	NoGolden         Code = "ingen-golden"
	NoProvision      Code = "ingen-bestemmelse"
)

var ofGolden = map[Code]Entry{
	OtherAnswer: {
		DA:     "“%s”: %s: forventet %s, fik %s — %s",
		EN:     "“%s”: %s: expected %s, got %s — %s",
		HelpDA: "læs reglen, der er nævnt; er svaret det rigtige, så kør hjemmel test --update",
		HelpEN: "read the rule that is named; if the answer is right, run hjemmel test --update",
	},
	NothingExpected: {
		DA:     "“%s” forventer intet endnu",
		EN:     "“%s” expects nothing yet",
		HelpDA: "skriv de ventede svar i forventet, eller kør hjemmel test --update og læs, hvad der kom ud",
		HelpEN: "write the expected answers in forventet, or run hjemmel test --update and read what came out",
	},
	CaseWithoutDay: {
		DA:     "“%s” siger ikke, hvilken dag der spørges, men %s afhænger af den",
		EN:     "“%s” does not say which day is asked, but %s depends on it",
		HelpDA: "skriv på = \"…\" i sagen, eller lov eller kendt",
		HelpEN: "write på = \"…\" in the case, or lov or kendt",
	},
	CaseFailed: {
		DA:     "“%s” kunne ikke afgøres: %s",
		EN:     "“%s” could not be decided: %s",
		HelpDA: "se efter, om sagen spørger om et navn, som reglerne giver",
		HelpEN: "see whether the case asks for a name that the rules give",
	},
	UnknownCommand: {
		DA:     "“%s” er ikke en kommando",
		EN:     "“%s” is not a command",
		HelpDA: "skriv hjemmel --help for at se dem, der er",
		HelpEN: "write hjemmel --help to see those there are",
	},
	ArgumentMissing: {
		DA:     "her mangler noget: kommandoen skrives %s",
		EN:     "something is missing: the command is written %s",
		HelpDA: "skriv --help efter kommandoen for at se et eksempel",
		HelpEN: "write --help after the command to see an example",
	},
	RulesTwice: {
		DA: "reglernes mappe er nævnt to gange, som “%s” og “%s”", EN: "the folder of rules is named twice, as “%s” and “%s”",
		HelpDA: "nævn den ét sted; sager nævnes med --cases", HelpEN: "name it in one place; cases are named with --cases",
	},
	ArgumentTooMany: {
		DA:     "“%s” er for meget: kommandoen skrives %s",
		EN:     "“%s” is too much: the command is written %s",
		HelpDA: "sæt navne med mellemrum i citationstegn; --help efter kommandoen viser et eksempel",
		HelpEN: "put names with spaces in quotes; --help after the command shows an example",
	},
	UnknownFlag: {
		DA:     "“%s” er ikke et flag til kommandoen",
		EN:     "“%s” is not a flag of the command",
		HelpDA: "skriv --help efter kommandoen for at se dem, der er",
		HelpEN: "write --help after the command to see those there are",
	},
	FlagWithoutValue: {
		DA:     "“%s” mangler sin værdi",
		EN:     "“%s” lacks its value",
		HelpDA: "skriv værdien efter flaget, som i --on \"1. marts 2022\"",
		HelpEN: "write the value after the flag, as in --on \"1. marts 2022\"",
	},
	FlagUnreadable: {
		DA:     "et flag kan ikke læses",
		EN:     "a flag cannot be read",
		HelpDA: "et flag skrives --navn, --navn værdi eller --navn=værdi",
		HelpEN: "a flag is written --name, --name value or --name=value",
	},
	UnknownLanguage: {
		DA:     "“%s” er ikke et af sprogene: da, en",
		EN:     "“%s” is not one of the languages: da, en",
		HelpDA: "skriv --lang da eller --lang en",
		HelpEN: "write --lang da or --lang en",
	},
	FolderMissing: {
		DA:     "mappen “%s” kan ikke åbnes",
		EN:     "the folder “%s” cannot be opened",
		HelpDA: "se efter, om stien er den rigtige, og om mappen må læses",
		HelpEN: "see whether the path is the right one and the folder may be read",
	},
	NotSaved: {
		DA:     "“%s” kan ikke gemmes",
		EN:     "“%s” cannot be saved",
		HelpDA: "se efter, om filen og dens mappe må skrives; filen er som før",
		HelpEN: "see whether the file and its folder may be written; the file is as before",
	},
	NothingToWrite: {
		DA:     "“-w” skriver i filer, men her er ingen nævnt",
		EN:     "“-w” writes to files, but none is named",
		HelpDA: "nævn filen eller mappen, som i hjemmel fmt -w regler",
		HelpEN: "name the file or the folder, as in hjemmel fmt -w rules",
	},
	FileWithoutCase: {
		DA:     "der er ingen sag i %s",
		EN:     "there is no case in %s",
		HelpDA: "en sag skrives sag \"navn\" { givet { … } }; en fælles sag er kun til, at andre kan bygge på den",
		HelpEN: "a case is written sag \"name\" { givet { … } }; a shared case is only there for others to build on",
	},
	UnknownCase: {
		DA:     "der er ingen sag “%s” i %s; der er %s",
		EN:     "there is no case “%s” in %s; there is %s",
		HelpDA: "skriv navnet, som det står efter sag",
		HelpEN: "write the name as it stands after sag",
	},
	WhichCase: {
		DA:     "der er flere sager i %s: %s",
		EN:     "there are several cases in %s: %s",
		HelpDA: "vælg en af dem: fil.hcl#navn, eller navnet i citationstegn efter filen",
		HelpEN: "choose one of them: file.hcl#name, or the name in quotes after the file",
	},
	NoGolden: {
		DA:     "her er ingen mappe, der hedder golden",
		EN:     "there is no folder called golden here",
		HelpDA: "gå til den mappe, hvor golden ligger, eller skriv en sti: hjemmel test mine-sager",
		HelpEN: "go to the folder that holds golden, or write a path: hjemmel test my-cases",
	},
	NoProvision: {
		DA:     "reglerne har ingen bestemmelse på eller under %s",
		EN:     "the rules have no provision at or below %s",
		HelpDA: "hjemmel law viser dem, der er",
		HelpEN: "hjemmel law lists those there are",
	},
}
