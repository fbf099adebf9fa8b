# --- fields
oplysning "besøg" { ### "liste-uden-felter"
  type       = "liste"
  art        = "faktum"
  oplyses_af = "kommunen"
  spørgsmål  = "Hvilke besøg?"
}
oplysning "rejse" {
  type       = "dato"
  art        = "faktum"
  oplyses_af = "kommunen"
  spørgsmål  = "Hvilken rejse?"
  felt "mål" { type = "dato" } ### "felt-uden-liste"
}
oplysning "ture" {
  type       = "liste"
  art        = "faktum"
  oplyses_af = "kommunen"
  spørgsmål  = "Hvilke ture?"
  felt "stop" { type = "liste" } ### "felt-er-liste"
  felt "ophold" { type = "perioder" } ### "felt-er-liste"
  felt "turdag" { type = "dato" }
  felt "turdag" { type = "dato" } ### "navn-brugt"
  felt "Tur" { type = "dato" } ### "navneform"
}

# --- a condition is about one list at a time
afgørelse "for_meget" {
  type   = "ja/nej"
  tekst  = "For meget"
  ellers = "nej"
}
bestemmelse "LAB § 118" {
  resumé = "To lister."
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "for_meget" {
      når = "nogen møder hvor (nogen møder hvor (udeblevet))" ### "liste-i-liste"
      er  = "ja"
    }
  }
}

# --- records
sag "poster" {
  kilde = "punkt 22"
  givet {
    møder = [
      { mødedag = "1. maj 2022" }, ### "ukendt-felt"
      { fritaget = "ja" }, ### "felt-beregnes"
      { udeblevet = "ingen" }, ### "kan-ikke-være-ingen"
      { årsag = "syyg" }, ### "ukendt-mulighed"
    ]
  }
  forventet {
    kan_iværksættes = "ja"
  }
}
