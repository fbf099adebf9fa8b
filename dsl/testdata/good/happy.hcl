retskilde "LAB" {
  art        = "lov"
  titel      = "lov om en aktiv beskæftigelsesindsats"
  kundgjort  = "7. maj 2019"
  månedsslut = "sidste dag"
}
retskilde "lov 548/2019" {
  art   = "lov"
  titel = "lov om en aktiv beskæftigelsesindsats"
}
retskilde "lov 1160/2021" {
  art       = "lov"
  titel     = "ændringslov"
  kundgjort = "8. juni 2021"
}
retskilde "aktivloven" {
  art   = "lov"
  titel = "lov om aktiv socialpolitik"
}

oplysning "startdato" {
  type       = "dato"
  art        = "faktum"
  oplyses_af = "kommunen"
  spørgsmål  = "Hvilken dag starter forløbet?"
}
oplysning "folkepensionsdato" {
  type       = "dato"
  art        = "faktum"
  oplyses_af = "register"
  spørgsmål  = "Hvornår når borgeren folkepensionsalderen?"
}
oplysning "ønsker_ressourceforløb" {
  type       = "ja/nej"
  art        = "ønske"
  oplyses_af = "borgeren"
  hjemmel    = "LAB § 112, stk. 3, 1. pkt."
  spørgsmål  = "Ønsker borgeren selv et ressourceforløb?"
}
oplysning "måned" {
  type       = "måned"
  art        = "faktum"
  oplyses_af = "kommunen"
  spørgsmål  = "Hvilken måned gælder det?"
}
oplysning "løn" {
  type       = "kr. pr. måned"
  art        = "faktum"
  oplyses_af = "borgeren"
  spørgsmål  = "Hvor høj er lønnen?"
}

begreb "seneste_startdag" {
  type    = "dato"
  hjemmel = "LAB § 112, stk. 3, 1. pkt."
  er      = "6 år før folkepensionsdato"
}
begreb "længste_varighed" {
  type = "varighed"
}
afgørelse "kan_iværksættes" {
  type   = "ja/nej"
  tekst  = "Ressourceforløb kan iværksættes"
  ellers = "nej"
}
afgørelse "lønfradrag" {
  type  = "kr. pr. måned"
  tekst = "Fradrag i ydelsen for løn"
}
afgørelse "seneste_slutdag" {
  type  = "dato"
  tekst = "Forløbet slutter senest"
}
sats "lønindtægtsgrænse" {
  type    = "kr. pr. måned"
  hjemmel = "aktivloven § 68 a, stk. 2"
  år "2024" {
    er    = "16.323 kr. pr. måned"
    kilde = "bm.dk, satser for 2024"
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
bestemmelse "LAB § 112, stk. 3, 1. pkt." {
  resumé       = "Under 6 år til folkepensionsalderen: kun efter eget ønske."
  skæringsdato = "startdato"
  affattelse "1. januar 2022" {
    ved = ["lov 1160/2021"]
    regel "kan_iværksættes" {
      fraviger = ["LAB § 112, stk. 1"]
      når      = "startdato er efter seneste_startdag og ikke ønsker_ressourceforløb"
      er       = "nej"
    }
  }
}
bestemmelse "LAB § 114, stk. 1, 1. pkt." {
  resumé       = "Længden af ét forløb."
  skæringsdato = "startdato"
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "længste_varighed" { er = "5 år" }
  }
  affattelse "1. januar 2022" {
    ved = ["lov 1160/2021"]
    regel "længste_varighed" { er = "3 år" }
    regel "seneste_slutdag" { er = "længste_varighed efter startdato" }
  }
}
bestemmelse "aktivloven § 68 a, stk. 2" {
  resumé       = "Lempeligere fradrag for løn."
  skæringsdato = "første dag i måned"
  affattelse "1. januar 2022" {
    ved = ["lov 1160/2021"]
    regel "lønfradrag" { er = "55 pct. af (løn - lønindtægtsgrænse, dog mindst 0 kr.), afrundet til hele øre" }
  }
}
