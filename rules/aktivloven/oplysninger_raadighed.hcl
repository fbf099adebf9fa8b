# Det, en sag om rådighed, ferie, ophold i udlandet og sanktioner oplyses med.

# --- Rådighed ---

oplysning "har_rimeligt_tilbud_om_arbejde" {
  type       = "ja/nej"
  art        = "skøn"
  oplyses_af = "kommunen"
  hjemmel    = "aktivloven § 69, stk. 1"
  spørgsmål  = "Har borgeren et rimeligt tilbud om arbejde?"
}

oplysning "deltager_aktivt" {
  type       = "ja/nej"
  art        = "skøn"
  oplyses_af = "kommunen"
  hjemmel    = "aktivloven § 69, stk. 1"
  spørgsmål  = "Deltager borgeren aktivt i det ressourceforløb, der er lagt? Se bort fra afvist lægebehandling, hvis den ikke må tillægges betydning."
}

oplysning "rimelig_grund_til_ikke_at_deltage" {
  type       = "ja/nej"
  art        = "skøn"
  oplyses_af = "kommunen"
  hjemmel    = "aktivloven § 69, stk. 4"
  spørgsmål  = "Har borgeren en rimelig grund til ikke at deltage?"
}

oplysning "er_syg" {
  type       = "ja/nej"
  art        = "faktum"
  oplyses_af = "borgeren"
  hjemmel    = "aktivloven § 68, stk. 7"
  spørgsmål  = "Er borgeren syg?"
  tidslinje  = true
}

oplysning "har_barselsfravær" {
  type       = "ja/nej"
  art        = "faktum"
  oplyses_af = "borgeren"
  hjemmel    = ["aktivloven § 68, stk. 7", "aktivloven § 69, stk. 5"]
  spørgsmål  = "Har borgeren ret til fravær ved graviditet, barsel eller adoption, som ville have givet dagpenge?"
  tidslinje  = true
}

oplysning "har_sorgorlov" {
  type       = "ja/nej"
  art        = "faktum"
  oplyses_af = "borgeren"
  hjemmel    = ["aktivloven § 68, stk. 7", "aktivloven § 69, stk. 5"]
  spørgsmål  = "Har borgeren ret til sorgorlov, som ville have givet dagpenge?"
  tidslinje  = true
}

oplysning "ophør_besluttet_fra" {
  type       = "dato"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = "aktivloven § 69 e"
  spørgsmål  = "Fra hvilken dag har kommunen besluttet, at ydelsen ophører? Svar ingen, hvis den ikke har."
  kan_mangle = true
}

# --- Afvist lægebehandling ---

oplysning "klinisk_vurdering_indhentet" {
  type       = "ja/nej"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = "aktivloven § 110 a"
  spørgsmål  = "Har kommunen indhentet den kliniske funktions vurdering af en anden behandling?"
}

oplysning "sundhedskoordinator_udtalt" {
  type       = "ja/nej"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = "aktivloven § 110 a"
  spørgsmål  = "Har kommunen indhentet en udtalelse fra sundhedskoordinatoren om behandlingen?"
}

# --- Ferie ---

oplysning "første_måned_med_ressourceforløbsydelse" {
  type       = "måned"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = "BEK 762/2025 § 2, stk. 2"
  spørgsmål  = "Hvilken måned fik borgeren første gang ressourceforløbsydelse i dette forløb, helt eller delvis?"
}

oplysning "kontanthjælp_fra" {
  type       = "måned"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = "BEK 762/2025 § 2, stk. 7"
  spørgsmål  = "Gik borgeren lige fra kontanthjælp til ressourceforløbsydelse, og fra hvilken måned fik borgeren uafbrudt kontanthjælp? Svar ingen, hvis ikke."
  kan_mangle = true
}

oplysning "revalidering_eller_tilbud_fra" {
  type       = "måned"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = "BEK 762/2025 § 2, stk. 8"
  spørgsmål  = "Gik borgeren lige fra revalidering i særligt tilrettelagte projekter eller fra tilbud efter LAB kapitel 11 til ressourceforløbsydelse, og fra hvilken måned? Svar ingen, hvis ikke."
  kan_mangle = true
}

oplysning "seneste_måned_uden_ydelse" {
  type       = "måned"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = "BEK 762/2025 § 2, stk. 4"
  spørgsmål  = "Hvilken hel måned siden da har borgeren senest været uden ydelse, løntilskud fraregnet? Svar ingen, hvis der ikke er nogen."
  kan_mangle = true
}

oplysning "måneder_i_løntilskud" {
  type       = "tal"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = "BEK 762/2025 § 2, stk. 6"
  spørgsmål  = "Hvor mange hele måneder har borgeren i den tid været i løntilskud uden at få ydelse?"
  mindst     = "0"
}

oplysning "ferie_aftalt" {
  type       = "ja/nej"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = "aktivloven § 69, stk. 6, 7. pkt."
  spørgsmål  = "Er feriens placering aftalt med kommunen eller fastsat af den?"
}

oplysning "feriegodtgørelse_dækker_ferien" {
  type       = "ja/nej"
  art        = "faktum"
  oplyses_af = "borgeren"
  hjemmel    = "aktivloven § 68 a, stk. 4, 4. pkt."
  spørgsmål  = "Har borgeren feriegodtgørelse eller ferietillæg, der dækker ferien?"
}

oplysning "ferieuger_holdt" {
  type       = "tal"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = "aktivloven § 69, stk. 6, 6. pkt."
  spørgsmål  = "Hvor mange ugers ferie med ydelse har borgeren holdt i det ferieår?"
  mindst     = "0"
}

oplysning "uger_med_feriegodtgørelse" {
  type       = "tal"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = "aktivloven § 69, stk. 6, 5. pkt."
  spørgsmål  = "Hvor mange ugers ferie med feriegodtgørelse har borgeren ret til i det ferieår?"
  mindst     = "0"
}

oplysning "holder_ferie" {
  type       = "ja/nej"
  art        = "faktum"
  oplyses_af = "borgeren"
  hjemmel    = ["aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 5, stk. 5"]
  spørgsmål  = "Holder borgeren ferie med ydelse?"
  tidslinje  = true
}

# --- Udlandet ---

oplysning "i_udlandet" {
  type       = "ja/nej"
  art        = "faktum"
  oplyses_af = "borgeren"
  hjemmel    = "aktivloven § 5, stk. 1"
  spørgsmål  = "Opholder borgeren sig i udlandet?"
  tidslinje  = true
}

oplysning "formål_i_udlandet" {
  type       = "valg"
  art        = "faktum"
  oplyses_af = "borgeren"
  hjemmel    = ["aktivloven § 5, stk. 2, nr. 1", "aktivloven § 5, stk. 2, nr. 2", "aktivloven § 5, stk. 2, nr. 3", "aktivloven § 5, stk. 2, nr. 4"]
  spørgsmål  = "Hvad er formålet med opholdet i udlandet?"
  muligheder = ["tilbud_eller_revalidering", "tilbud_for_handicappede", "ungdomsuddannelse", "samvær_med_eget_barn", "lægebehandling", "ganske_særlige_forhold", "andet_formål"]
}

oplysning "ophold_tilladt" {
  type       = "ja/nej"
  art        = "skøn"
  oplyses_af = "kommunen"
  hjemmel    = "aktivloven § 5, stk. 2"
  spørgsmål  = "Har kommunen tilladt, at borgeren beholder ydelsen under et kortvarigt ophold i udlandet?"
}

oplysning "ophold_hindrer_rådighed" {
  type       = "ja/nej"
  art        = "skøn"
  oplyses_af = "kommunen"
  hjemmel    = "aktivloven § 5, stk. 4, 1. pkt."
  spørgsmål  = "Hindrer opholdet borgeren i at opfylde de almindelige betingelser, fx i at tage imod arbejde eller tilbud?"
}

oplysning "repatrieringsrejse" {
  type       = "ja/nej"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = "aktivloven § 5, stk. 4, 2. pkt."
  spørgsmål  = "Er opholdet omfattet af repatrieringslovens § 6?"
}

oplysning "hjemme_hvert_døgn" {
  type       = "ja/nej"
  art        = "faktum"
  oplyses_af = "borgeren"
  hjemmel    = "aktivloven § 5, stk. 3, 1. pkt."
  spørgsmål  = "Er borgeren i Danmark inden for hvert døgn?"
}

oplysning "tidligere_ture_i_måneden" {
  type       = "tal"
  art        = "faktum"
  oplyses_af = "borgeren"
  hjemmel    = "aktivloven § 5, stk. 3, 2. pkt."
  spørgsmål  = "Hvor mange gange har borgeren allerede i samme kalendermåned været i udlandet (fra juli 2025: overnattet i udlandet)?"
  mindst     = "0"
}

oplysning "nætter_i_udlandet" {
  type       = "tal"
  art        = "faktum"
  oplyses_af = "borgeren"
  hjemmel    = "aktivloven § 5, stk. 3, 2. pkt."
  spørgsmål  = "Hvor mange nætter varer opholdet?"
  mindst     = "0"
}

oplysning "ved_begyndelse_eller_slutning_af_ferie" {
  type       = "ja/nej"
  art        = "faktum"
  oplyses_af = "borgeren"
  hjemmel    = "aktivloven § 5, stk. 3, 3. pkt."
  spørgsmål  = "Ligger opholdet lige før eller efter en ferieperiode?"
}

oplysning "udrejsedag" {
  type       = "dato"
  art        = "faktum"
  oplyses_af = "borgeren"
  hjemmel    = "aktivloven § 5, stk. 3, 4. pkt."
  spørgsmål  = "Hvilken dag rejser borgeren ud?"
}

oplysning "besked_om_udrejse" {
  type       = "dato"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = "aktivloven § 5, stk. 3, 4. pkt."
  spørgsmål  = "Hvilken dag gav borgeren kommunen besked om rejsen? Svar ingen, hvis der ikke er givet besked."
  kan_mangle = true
}
