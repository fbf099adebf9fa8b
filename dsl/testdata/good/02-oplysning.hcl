# --- a wish that only the person can tell
oplysning "egen_ansøgning" {
  type       = "ja/nej"
  art        = "ønske"
  oplyses_af = "borgeren"
  hjemmel    = "LAB § 112, stk. 1"
  spørgsmål  = "Søger borgeren selv?"
}
afgørelse "skal_behandles" {
  type   = "ja/nej"
  tekst  = "Ansøgningen skal behandles"
  ellers = "nej"
}
bestemmelse "LAB § 113" {
  resumé = "Ansøgninger skal behandles."
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "skal_behandles" {
      når = "egen_ansøgning"
      er  = "ja"
    }
  }
}

# --- a number within bounds has the decimals that they are written with
oplysning "ugentlige_timer" {
  type       = "tal"
  art        = "faktum"
  oplyses_af = "borgeren"
  hjemmel    = ["LAB § 112", "LAB § 114, stk. 1"]
  spørgsmål  = "Hvor mange timer om ugen?"
  mindst     = "0,00"
  højst      = "37,00"
}
begreb "deltid" {
  type = "ja/nej"
  er   = "ugentlige_timer er under 37"
}
afgørelse "nedsat" {
  type   = "ja/nej"
  tekst  = "Forløbet er på nedsat tid"
  ellers = "nej"
}
bestemmelse "LAB § 114, stk. 2" {
  resumé = "Nedsat tid."
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "nedsat" {
      når = "deltid"
      er  = "ja"
    }
  }
}

# --- a fact that replaces another; the old one stays, so that old cases can be read
oplysning "forsørgelse" {
  type       = "valg"
  muligheder = ["egen", "kommunal"]
  art        = "indstilling"
  oplyses_af = "rehabiliteringsteamet"
  spørgsmål  = "Hvem forsørger borgeren?"
  kan_mangle = true
  afløser    = "ydelse"
}
afgørelse "ydelse_udbetales" {
  type   = "ja/nej"
  tekst  = "Ydelse udbetales"
  ellers = "nej"
}
bestemmelse "aktivloven § 68" {
  resumé = "Hvem der får ydelse."
  affattelse "1. januar 2022" {
    ved = ["lov 1160/2021"]
    regel "ydelse_udbetales" {
      når = "forsørgelse findes og forsørgelse er kommunal"
      er  = "ja"
    }
  }
}
