# Et lille regelsæt til prøverne af kommandolinjen.

retskilde "LAB" {
  art        = "lov"
  titel      = "lov om en aktiv beskæftigelsesindsats"
  kundgjort  = "7. maj 2019"
  månedsslut = "sidste dag"
}

retskilde "lov 1160/2021" {
  art       = "lov"
  titel     = "lov nr. 1160 af 2021"
  kundgjort = "8. juni 2021"
}

retskilde "aktivloven" {
  art        = "lov"
  titel      = "lov om aktiv socialpolitik"
  månedsslut = "sidste dag"
}

oplysning "startdato" {
  type       = "dato"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = "LAB § 114, stk. 1, 1. pkt."
  spørgsmål  = "Hvilken dag begynder forløbet?"
}

oplysning "ønsker_ressourceforløb" {
  type       = "ja/nej"
  art        = "ønske"
  oplyses_af = "borgeren"
  hjemmel    = "LAB § 112, stk. 3, 1. pkt."
  spørgsmål  = "Ønsker borgeren selv et ressourceforløb?"
}

oplysning "har_udviklingsperspektiv" {
  type       = "ja/nej"
  art        = "skøn"
  oplyses_af = "kommunen"
  spørgsmål  = "Er der et udviklingsperspektiv for borgerens arbejdsevne?"
}

oplysning "løn" {
  type       = "kr. pr. måned"
  art        = "faktum"
  oplyses_af = "borgeren"
  mindst     = "0 kr. pr. måned"
  spørgsmål  = "Hvor meget tjener borgeren om måneden?"
}

oplysning "måned" {
  type       = "måned"
  art        = "faktum"
  oplyses_af = "kommunen"
  spørgsmål  = "Hvilken måned gælder ydelsen?"
}

afgørelse "længste_varighed" {
  type  = "varighed"
  tekst = "Så langt må forløbet være"
}

afgørelse "kan_iværksættes" {
  type   = "ja/nej"
  tekst  = "Ressourceforløbet kan iværksættes"
  ellers = "nej"
}

afgørelse "lønfradrag" {
  type  = "kr. pr. måned"
  tekst = "Det, løn trækker ned i ydelsen"
}
