package diag

// Codes about folders that are followed.
const (
	NotFollowed Code = "mappe-følges-ikke"
)

var _ = register(map[Code]Entry{
	NotFollowed: {
		DA:     "mappen “%s” kan ikke følges",
		EN:     "the folder “%s” cannot be followed",
		HelpDA: "se efter, om andre programmer i den skriver hele tiden, og om systemet må følge flere mapper",
		HelpEN: "see whether other programs write in it all the time, and whether the system may follow more folders",
	},
})
