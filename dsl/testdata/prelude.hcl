# What the snippets share. Names, days and amounts are invented where no act is cited.

retskilde "LAB" {
  art        = "lov"
  titel      = "lov om en aktiv beskæftigelsesindsats"
  kundgjort  = "7. maj 2019"
  månedsslut = "sidste dag"
}
retskilde "aktivloven" {
  art   = "lov"
  titel = "lov om aktiv socialpolitik"
}
retskilde "lov 548/2019" {
  art   = "lov"
  titel = "loven, som den blev vedtaget"
}
retskilde "lov 1160/2021" {
  art       = "lov"
  titel     = "en ændringslov"
  kundgjort = "8. juni 2021"
}
retskilde "L 7" {
  art     = "lov"
  titel   = "et forslag"
  forslag = true
}

oplysning "startdato" {
  type       = "dato"
  art        = "faktum"
  oplyses_af = "kommunen"
  spørgsmål  = "Hvilken dag starter forløbet?"
}
oplysning "løn" {
  type       = "kr. pr. måned"
  art        = "faktum"
  oplyses_af = "borgeren"
  spørgsmål  = "Hvor høj er lønnen?"
  mindst     = "0 kr. pr. måned"
  højst      = "500.000 kr. pr. måned"
}
oplysning "ønsker_forløb" {
  type       = "ja/nej"
  art        = "ønske"
  oplyses_af = "borgeren"
  spørgsmål  = "Ønsker borgeren et forløb?"
}
oplysning "evne_forbedres" {
  type       = "ja/nej"
  art        = "skøn"
  oplyses_af = "kommunen"
  spørgsmål  = "Kan arbejdsevnen blive bedre?"
}
oplysning "bevillingsdato" {
  type       = "dato"
  art        = "faktum"
  oplyses_af = "kommunen"
  spørgsmål  = "Hvornår blev forløbet bevilget?"
  kan_mangle = true
}
oplysning "ydelse" {
  type       = "valg"
  muligheder = ["kontanthjælp", "sygedagpenge"]
  art        = "faktum"
  oplyses_af = "register"
  spørgsmål  = "Hvilken ydelse får borgeren?"
}
oplysning "barselsperioder" {
  type       = "perioder"
  art        = "faktum"
  oplyses_af = "register"
  spørgsmål  = "Hvornår har borgeren haft barsel?"
}
oplysning "samlivsform" {
  type       = "valg"
  muligheder = ["enlig", "samlevende"]
  tidslinje  = true
  art        = "faktum"
  oplyses_af = "borgeren"
  spørgsmål  = "Hvordan har borgeren boet?"
}
oplysning "møder" {
  type       = "liste"
  art        = "faktum"
  oplyses_af = "kommunen"
  spørgsmål  = "Hvilke møder har der været?"
  felt "mødedato" { type = "dato" }
  felt "udeblevet" { type = "ja/nej" }
  felt "årsag" {
    type       = "valg"
    muligheder = ["syg", "glemte"]
    kan_mangle = true
  }
  felt "fritaget" {
    type = "ja/nej"
    er   = "udeblevet og årsag findes"
  }
}

oplysning "fødselsdato" {
  type       = "dato"
  art        = "faktum"
  oplyses_af = "register"
  spørgsmål  = "Hvilken dag er borgeren født?"
}
oplysning "antal_forløb" {
  type       = "tal"
  art        = "faktum"
  oplyses_af = "kommunen"
  spørgsmål  = "Hvor mange forløb har der været?"
}
oplysning "længde" {
  type       = "varighed"
  art        = "faktum"
  oplyses_af = "kommunen"
  spørgsmål  = "Hvor langt er forløbet?"
}

afgørelse "kan_iværksættes" {
  type   = "ja/nej"
  tekst  = "Forløbet kan iværksættes"
  ellers = "nej"
}
afgørelse "længste_varighed" {
  type  = "varighed"
  tekst = "Forløbet kan vare"
}
sats "grænse" {
  type    = "kr. pr. måned"
  hjemmel = "aktivloven § 68 a, stk. 2"
  år "2024" {
    er    = "16.323 kr. pr. måned"
    kilde = "satser for 2024"
  }
}

bestemmelse "LAB § 112, stk. 1" {
  resumé       = "Hvem kan få et forløb."
  skæringsdato = "startdato"
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "kan_iværksættes" { er = "ja" }
  }
}
bestemmelse "LAB § 114, stk. 1" {
  resumé       = "Hvor længe et forløb varer."
  skæringsdato = "startdato"
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "længste_varighed" { er = "5 år" }
  }
  affattelse "1. januar 2022" {
    ved = ["lov 1160/2021"]
    regel "længste_varighed" { er = "3 år" }
  }
}
bestemmelse "aktivloven § 68 a, stk. 2" {
  resumé = "Fradrag for løn."
  affattelse "1. januar 2022" {
    ved         = ["lov 1160/2021"]
    status      = "mangler"
    begrundelse = "ikke skrevet som regler her"
  }
}
