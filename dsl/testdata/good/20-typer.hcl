# --- a term of each type
oplysning "børn" {
  type       = "tal"
  art        = "faktum"
  oplyses_af = "register"
  spørgsmål  = "Hvor mange børn?"
}
oplysning "født" {
  type       = "dato"
  art        = "faktum"
  oplyses_af = "register"
  spørgsmål  = "Hvornår er borgeren født?"
}
begreb "alderen" {
  type    = "alder"
  hjemmel = "LAB § 114, stk. 1"
  er      = "alder(født, startdato)"
}
begreb "startmåned" {
  type = "måned"
  er   = "måneden for startdato"
}
begreb "barselsdage" {
  type = "dage"
  er   = "dage(barselsperioder)"
}
begreb "andel" {
  type = "pct."
  er   = "2,5 pct."
}
begreb "om_dagen" {
  type = "kr. pr. dag"
  er   = "(løn * 12 / 260) regnet som kr. pr. dag, afrundet til hele kr."
}
afgørelse "alt_opfyldt" {
  type   = "ja/nej"
  tekst  = "Alle betingelser er opfyldt"
  ellers = "nej"
}
bestemmelse "LAB § 117" {
  resumé = "Bruger alle typer."
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "alt_opfyldt" {
      når = "alderen er mindst 40 år og under 50 år og startmåned er før maj 2024 og barselsdage er under 6 uger og andel er højst 3 pct. og om_dagen er over 100 kr. og børn er mindst 1"
      er  = "ja"
    }
  }
}
