package diag

// Codes about rules in use: folders that are followed, and facts that come from
// programs.
const (
	NoFactType  Code = "felt-uden-type"
	NotFollowed Code = "mappe-følges-ikke"
)

var _ = register(map[Code]Entry{
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
})
