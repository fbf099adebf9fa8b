# --- nothing may be left out but what has a default
oplysning "alder_ved_start" { ### "manglende-attribut" "manglende-attribut"
  art       = "fakta" ### "ukendt-ord"
  spørgsmål = "" ### "tom-tekst"
}

# --- names
oplysning "Startdag" { ### "navneform"
  type       = "dato"
  art        = "faktum"
  oplyses_af = "register"
  spørgsmål  = "Hvornår?"
}
oplysning "start-dag" { ### "navneform"
  type       = "dato"
  art        = "faktum"
  oplyses_af = "register"
  spørgsmål  = "Hvornår?"
}
oplysning "_start" { ### "navneform"
  type       = "dato"
  art        = "faktum"
  oplyses_af = "register"
  spørgsmål  = "Hvornår?"
}
oplysning "dagen" { ### "optaget-ord"
  type       = "dato"
  art        = "faktum"
  oplyses_af = "register"
  spørgsmål  = "Hvornår?"
}
oplysning "eller" { ### "optaget-ord"
  type       = "dato"
  art        = "faktum"
  oplyses_af = "register"
  spørgsmål  = "Hvornår?"
}
oplysning "startdato" { ### "navn-brugt"
  type       = "dato"
  art        = "faktum"
  oplyses_af = "register"
  spørgsmål  = "Hvornår?"
}

# --- options
oplysning "bolig" {
  type       = "valg" ### "valg-uden-muligheder"
  art        = "faktum"
  oplyses_af = "borgeren"
  spørgsmål  = "Hvordan bor borgeren?"
}
oplysning "bor" {
  type       = "ja/nej"
  muligheder = ["ja_tak"] ### "muligheder-uden-valg"
  art        = "faktum"
  oplyses_af = "borgeren"
  spørgsmål  = "Hvordan bor borgeren?"
}
oplysning "by" {
  type       = "valg"
  muligheder = ["aarhus", "aarhus", "Odense"] ### "mulighed-to-gange" "navneform"
  art        = "faktum"
  oplyses_af = "borgeren"
  spørgsmål  = "Hvor bor borgeren?"
}
oplysning "ø" {
  type       = "valg"
  muligheder = ["startdato"] ### "mulighed-er-navn"
  art        = "faktum"
  oplyses_af = "borgeren"
  spørgsmål  = "Hvor bor borgeren?"
}
oplysning "egn" {
  type       = "valg"
  muligheder = [] ### "tom-liste"
  art        = "faktum"
  oplyses_af = "borgeren"
  spørgsmål  = "Hvor bor borgeren?"
}

# --- bounds and timelines
oplysning "kvote" {
  type       = "tal"
  art        = "faktum"
  oplyses_af = "kommunen"
  spørgsmål  = "Hvor mange?"
  mindst     = "10"
  højst      = "5" ### "grænser-omvendt"
}
oplysning "lovlig" {
  type       = "ja/nej"
  art        = "faktum"
  oplyses_af = "kommunen"
  spørgsmål  = "Er det lovligt?"
  mindst     = "nej" ### "ingen-grænser"
}
oplysning "ophold" {
  type       = "perioder"
  tidslinje  = true ### "ingen-tidslinje"
  art        = "faktum"
  oplyses_af = "kommunen"
  spørgsmål  = "Hvor?"
}

# --- afløser names another fact
oplysning "ny_startdato" { ### "ukendt-afløst"
  type       = "dato"
  art        = "faktum"
  oplyses_af = "kommunen"
  spørgsmål  = "Hvornår?"
  afløser    = "stardato"
}

# --- a fact that nothing uses would be asked for in vain
oplysning "yndlingsfarve" { ### "ubrugt-oplysning"
  type       = "valg"
  muligheder = ["rød", "blå"]
  art        = "faktum"
  oplyses_af = "borgeren"
  hjemmel    = "LAB § 200" ### "hjemmel-uden-bestemmelse"
  spørgsmål  = "Hvilken farve?"
}

# --- a citation that cannot be read
oplysning "farve" {
  type       = "ja/nej"
  art        = "faktum"
  oplyses_af = "borgeren"
  hjemmel    = "LAB paragraf 2" ### "henvisning-uden-paragraf"
  spørgsmål  = "Rød?"
}
