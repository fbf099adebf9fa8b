package diag

// Codes of what is no error, but seldom meant, and of accepting it.
const (
	AlwaysMet       Code = "altid-opfyldt"
	NeverMet        Code = "aldrig-opfyldt"
	DayOfCase       Code = "læst-på-sagens-dag"
	RuleWithoutCase Code = "regel-uden-sag"
	NotWaivable     Code = "kan-ikke-accepteres"
	UnneededWaiver  Code = "unødig-accept"
	FixWhere        Code = "ret-hvor"
)

var ofLint = map[Code]Entry{
	AlwaysMet: {
		Severity: Warning,
		DA:       "“%s” er altid opfyldt%s",
		EN:       "“%s” is always met%s",
		HelpDA:   "ret grænsen eller ordet, eller slet det, der intet betyder; se oplysningens mindst, højst og muligheder",
		HelpEN:   "mend the limit or the word, or delete what has no bearing; see mindst, højst and muligheder of the oplysning",
	},
	DayOfCase: {
		Severity: Warning,
		DA:       "“%s” læses på sagens dag, men “%s” på postens egen",
		EN:       "“%s” is read on the day of the case, but “%s” on that of the record",
		HelpDA:   "skriv pr. og det felt, der har postens dag; er det sagens dag, der tæller, så acceptér meldingen med en begrundelse",
		HelpEN:   "write pr. and the field that has the day of the record; where the day of the case counts, accept this with a reason",
	},
	NeverMet: {
		Severity: Warning,
		DA:       "“%s” kan aldrig være opfyldt%s",
		EN:       "“%s” can never be met%s",
		HelpDA:   "ret grænsen eller ordet; se oplysningens mindst, højst og muligheder, og om der skulle have stået eller",
		HelpEN:   "mend the limit or the word; see mindst, højst and muligheder of the oplysning, and whether eller was meant",
	},
	RuleWithoutCase: {
		Severity: Warning,
		DA:       "ingen sag prøver reglen for “%s”",
		EN:       "no case exercises the rule for “%s”",
		HelpDA:   "skriv en sag, hvor reglen giver svaret, og en, hvor den lige netop ikke gør",
		HelpEN:   "write a case in which the rule gives the answer, and one in which it just does not",
	},
	NotWaivable: {
		DA:     "“%s” kan ikke accepteres",
		EN:     "“%s” cannot be accepted",
		HelpDA: "kun advarsler kan accepteres, og de nævnes med deres kode, som ubrugt-oplysning; en fejl skal rettes",
		HelpEN: "only warnings can be accepted, and they are named by their code, such as ubrugt-oplysning; an error must be mended",
	},
	FixWhere: {
		DA:     "de regler, der følger med programmet, kan ikke rettes",
		EN:     "the rules that come with the program cannot be mended",
		HelpDA: "nævn mappen med dine regler, som i hjemmel check regler --fix",
		HelpEN: "name the folder of your rules, as in hjemmel check rules --fix",
	},
	UnneededWaiver: {
		Severity: Warning,
		DA:       "her er intet at acceptere: “%s” bliver ikke meldt om blokken",
		EN:       "there is nothing to accept here: “%s” is not reported about the block",
		HelpDA:   "slet accepteret",
		HelpEN:   "delete accepteret",
	},
}
