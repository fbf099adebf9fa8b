# Det, en sag oplyses med. Hvert spørgsmål kan besvares af den, der er nævnt
# i oplyses_af; skøn gives helst med dato, hensyn og begrundelse.

# --- Forløbet ---

oplysning "bevillingsdato" {
  type       = "dato"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = ["lov 1750/2025 § 21, stk. 8", "skrivelse 10112/2021 § 9, stk. 5"]
  spørgsmål  = "Hvilken dag bevilgede kommunen ressourceforløbet?"
  mindst     = "1. januar 2013"
}

oplysning "startdato" {
  type       = "dato"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = ["LAB § 112, stk. 3, 1. pkt.", "LAB § 113, stk. 2, 1. pkt.", "LAB § 114, stk. 1, 1. pkt."]
  spørgsmål  = "Hvilken dag begynder ressourceforløbet?"
  mindst     = "1. januar 2013"
}

oplysning "bevilget_varighed" {
  type       = "varighed"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = ["LAB § 114, stk. 1, 1. pkt.", "tidligere LAB § 68 a, stk. 4"]
  spørgsmål  = "Hvor langt et forløb har kommunen bevilget?"
}

oplysning "barselsperioder" {
  type       = "perioder"
  art        = "faktum"
  oplyses_af = "borgeren"
  hjemmel    = "LAB § 114, stk. 1, 2. pkt."
  spørgsmål  = "I hvilke perioder under forløbet har borgeren haft fravær med barsel, adoption eller sorgorlov, der ville have givet ret til dagpenge?"
}

oplysning "tidligere_forløb" {
  type       = "liste"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = ["LAB § 114, stk. 3, 1. pkt.", "LAB § 114, stk. 4, 1. pkt.", "tidligere LAB § 68 a, stk. 9, 2. pkt."]
  spørgsmål  = "Hvilke ressourceforløb har borgeren været i før dette: første og sidste dag, og antallet af barselsdage undervejs?"

  felt "begyndt" {
    type = "dato"
  }

  felt "sluttet" {
    type = "dato"
  }

  felt "barselsdage" {
    type = "dage"
  }

  felt "hele_måneder" {
    type = "varighed"
    er   = "måneder(begyndt, sluttet)"
  }

  felt "dage_derudover" {
    type = "dage"
    er   = "dage(hele_måneder efter begyndt, sluttet) - barselsdage"
  }
}

# --- Borgeren ---

oplysning "fødselsdato" {
  type       = "dato"
  art        = "faktum"
  oplyses_af = "register"
  hjemmel    = ["pensionsloven § 1 a, stk. 1", "aktivloven § 68, stk. 2, nr. 3"]
  spørgsmål  = "Hvilken dag er borgeren født?"
}

oplysning "ønsker_ressourceforløb" {
  type       = "ja/nej"
  art        = "ønske"
  oplyses_af = "borgeren"
  hjemmel    = ["LAB § 112, stk. 3, 1. pkt.", "LAB § 114, stk. 4, 1. pkt.", "tidligere LAB § 68 a, stk. 9, 2. pkt."]
  spørgsmål  = "Ønsker borgeren selv det ressourceforløb, sagen drejer sig om?"
}

oplysning "ønsker_mere_end_fem_år" {
  type       = "ja/nej"
  art        = "ønske"
  oplyses_af = "borgeren"
  hjemmel    = "LAB § 114, stk. 3, 1. pkt."
  spørgsmål  = "Ønsker borgeren at være mere end fem år i ressourceforløb i alt?"
}

# --- Målgruppen ---

oplysning "komplekse_problemer" {
  type       = "ja/nej"
  art        = "skøn"
  oplyses_af = "kommunen"
  hjemmel    = ["LAB § 112, stk. 1, 1. pkt.", "tidligere LAB § 68 a, stk. 1, 1. pkt."]
  spørgsmål  = "Har borgeren komplekse problemer ud over ledighed?"
}

oplysning "ordinær_indsats_udtømt" {
  type       = "ja/nej"
  art        = "skøn"
  oplyses_af = "kommunen"
  hjemmel    = ["LAB § 112, stk. 1, 1. pkt.", "tidligere LAB § 68 a, stk. 1, 1. pkt."]
  spørgsmål  = "Er mulighederne i den ordinære indsats udtømt, så problemerne ikke kan løses med den? De behøver ikke være afprøvet."
}

oplysning "behov_for_helhedsorienteret_forløb" {
  type       = "ja/nej"
  art        = "skøn"
  oplyses_af = "kommunen"
  hjemmel    = ["LAB § 112, stk. 1, 1. pkt.", "tidligere LAB § 68 a, stk. 1, 1. pkt."]
  spørgsmål  = "Kræver problemerne ét samlet forløb, hvor beskæftigelsesindsats går hånd i hånd med social eller sundhedsmæssig indsats?"
}

oplysning "længerevarende_forsørgelse" {
  type       = "ja/nej"
  art        = "skøn"
  oplyses_af = "kommunen"
  hjemmel    = ["LAB § 112, stk. 1, nr. 1", "tidligere LAB § 68 a, stk. 1, nr. 1"]
  spørgsmål  = "Har borgeren fået offentlig forsørgelse i længere tid? Loven nævner intet antal måneder."
}

oplysning "tilbud_uden_virkning" {
  type       = "ja/nej"
  art        = "skøn"
  oplyses_af = "kommunen"
  hjemmel    = ["LAB § 112, stk. 1, nr. 2", "tidligere LAB § 68 a, stk. 1, nr. 2"]
  spørgsmål  = "Har borgeren deltaget i tilbud eller revalidering, uden at tilknytningen til arbejdsmarkedet er blevet større?"
}

oplysning "behov_for_længerevarende_indsats" {
  type       = "ja/nej"
  art        = "skøn"
  oplyses_af = "kommunen"
  hjemmel    = ["LAB § 112, stk. 1, nr. 3", "tidligere LAB § 68 a, stk. 1, nr. 3"]
  spørgsmål  = "Er der brug for en længere indsats, før der kan sættes et konkret beskæftigelsesmål?"
}

oplysning "åbenbart_formålsløst" {
  type       = "ja/nej"
  art        = "skøn"
  oplyses_af = "kommunen"
  hjemmel    = "tidligere LAB § 68 a, stk. 2"
  spørgsmål  = "Er det på grund af svær sygdom eller betydelige funktionsnedsættelser åbenbart formålsløst at forsøge at udvikle arbejdsevnen?"
}

oplysning "udvikling_udelukket" {
  type       = "ja/nej"
  art        = "skøn"
  oplyses_af = "kommunen"
  hjemmel    = ["LAB § 112, stk. 2, 2. pkt.", "tidligere LAB § 68 a, stk. 2"]
  spørgsmål  = "Er det dokumenteret, eller af særlige grunde helt åbenbart, at arbejdsevnen ikke kan blive bedre i et ressourceforløb?"
}

# --- Indsatsgarantien ---

oplysning "indsatser" {
  type       = "liste"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = ["LAB § 113, stk. 2, 1. pkt.", "BEK 2408/2021 § 17, stk. 2", "BEK 1708/2024 § 17, stk. 2"]
  spørgsmål  = "Hvilke indsatser er borgeren begyndt på, hvornår, og står de i rehabiliteringsplanens indsatsdel?"

  felt "slags" {
    type       = "valg"
    muligheder = ["virksomhedspraktik", "løntilskud", "vejledning_og_opkvalificering", "social_indsats", "kommunal_sundhedsindsats", "anden_indsats"]
  }

  felt "begyndt" {
    type = "dato"
  }

  felt "i_indsatsdelen" {
    type = "ja/nej"
  }
}

oplysning "fritagne_perioder" {
  type       = "perioder"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = ["BEK 2408/2021 § 17, stk. 3", "BEK 1708/2024 § 17, stk. 3"]
  spørgsmål  = "I hvilke perioder har borgeren været fritaget for at stå til rådighed, fx på grund af sygdom?"
}

oplysning "standby_perioder" {
  type       = "perioder"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = ["BEK 2408/2021 § 17, stk. 3", "BEK 1708/2024 § 17, stk. 3"]
  spørgsmål  = "I hvilke perioder er kontaktforløbet gået uden kontakt til borgeren (standby)?"
}

oplysning "første_ordinære_arbejdsdag" {
  type       = "dato"
  art        = "faktum"
  oplyses_af = "register"
  hjemmel    = ["BEK 2408/2021 § 17, stk. 4", "BEK 1708/2024 § 17, stk. 4"]
  spørgsmål  = "Hvilken dag i forløbet var den første med timer som ordinært ansat lønmodtager?"
  kan_mangle = true
}

oplysning "første_dag_i_handicapløntilskud" {
  type       = "dato"
  art        = "faktum"
  oplyses_af = "register"
  hjemmel    = ["BEK 2408/2021 § 17, stk. 5", "BEK 1708/2024 § 17, stk. 5"]
  spørgsmål  = "Hvilken dag i forløbet var den første i løntilskud efter § 15 i lov om kompensation til handicappede i erhverv?"
  kan_mangle = true
}

oplysning "første_dag_i_stu" {
  type       = "dato"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = ["BEK 2408/2021 § 17, stk. 6", "BEK 1708/2024 § 17, stk. 6"]
  spørgsmål  = "Hvilken dag i forløbet var den første i en ungdomsuddannelse for unge med særlige behov (STU)?"
  kan_mangle = true
}

oplysning "særlige_grunde_imod_forelæggelse" {
  type       = "ja/nej"
  art        = "skøn"
  oplyses_af = "kommunen"
  hjemmel    = "LAB § 113, stk. 2, 2. pkt."
  spørgsmål  = "Taler særlige grunde imod, at sagen forelægges rehabiliteringsteamet?"
}
