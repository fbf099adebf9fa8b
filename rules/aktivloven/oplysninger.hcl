# Det, en sag om ressourceforløbsydelse oplyses med. En oplysning med tidslinje
# kan skrives med perioder og læses den første i måneden (F40).

# --- Måneden og forløbet ---

oplysning "måned" {
  type       = "måned"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68 a, stk. 1, 1. pkt."]
  spørgsmål  = "Hvilken måned gælder ydelsen?"
}

oplysning "visiteret" {
  type       = "ja/nej"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = "aktivloven § 68, stk. 1, 1. pkt."
  spørgsmål  = "Har den kommune, borgeren bor i, visiteret borgeren til et ressourceforløb, der stadig løber?"
  tidslinje  = true
}

oplysning "visiteret_af_tidligere_kommune" {
  type       = "ja/nej"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = "aktivloven § 68, stk. 8"
  spørgsmål  = "Er borgeren flyttet hertil i et løbende ressourceforløb, som en anden kommune har visiteret til?"
  tidslinje  = true
}

oplysning "forløb_ophørt" {
  type       = "dato"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = "aktivloven § 68 a, stk. 1, 3. pkt."
  spørgsmål  = "Hvilken dag var ressourceforløbets sidste? Svar ingen, hvis det stadig løber."
  kan_mangle = true
}

# --- Grundbeløbet ---

oplysning "forsørger" {
  type       = "ja/nej"
  art        = "faktum"
  oplyses_af = "register"
  hjemmel    = ["aktivloven § 68, stk. 2, nr. 1", "aktivloven § 68, stk. 2, nr. 2"]
  spørgsmål  = "Har borgeren pligt til at forsørge et barn?"
  tidslinje  = true
}

oplysning "barn_i_riget" {
  type       = "ja/nej"
  art        = "faktum"
  oplyses_af = "register"
  hjemmel    = "aktivloven § 68, stk. 3, 1. pkt."
  spørgsmål  = "Opholder barnet sig her i riget?"
  tidslinje  = true
}

oplysning "undtaget_fra_krav_om_ophold" {
  type       = "ja/nej"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = "aktivloven § 68, stk. 3, 2. pkt."
  spørgsmål  = "Har borgeren som EU/EØS-borger eller efter en overenskomst ret til beløbet, selv om barnet er i udlandet?"
}

oplysning "bor_hos_forælder" {
  type       = "ja/nej"
  art        = "faktum"
  oplyses_af = "register"
  hjemmel    = "aktivloven § 68, stk. 2, nr. 3"
  spørgsmål  = "Bor borgeren hos en eller begge forældre?"
  tidslinje  = true
}

oplysning "børn_med_bidragspligt" {
  type       = "tal"
  art        = "faktum"
  oplyses_af = "borgeren"
  hjemmel    = "aktivloven § 68, stk. 2, nr. 4"
  spørgsmål  = "Hvor mange børn har borgeren en dokumenteret pligt til at betale bidrag til?"
  mindst     = "0"
  tidslinje  = true
}

oplysning "ydelse_før_forløbet" {
  type       = "valg"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = ["aktivloven § 68, stk. 4, 1. pkt.", "aktivloven § 68, stk. 5, 1. pkt.", "aktivloven § 68, stk. 6"]
  spørgsmål  = "Hvilken ydelse fik borgeren lige før visitationen til ressourceforløbet?"
  muligheder = ["sygedagpenge", "ledighedsydelse", "førtidspension", "anden_ydelse"]
}

oplysning "hidtidig_ydelse" {
  type       = "kr. pr. uge"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = ["aktivloven § 68, stk. 4, 1. pkt.", "aktivloven § 68, stk. 5, 1. pkt."]
  spørgsmål  = "Hvor meget fik borgeren om ugen i sygedagpenge eller ledighedsydelse?"
  mindst     = "0 kr. pr. uge"
}

oplysning "sygedagpenge_til" {
  type       = "dato"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = "aktivloven § 68, stk. 4, 2. pkt."
  spørgsmål  = "Hvilken dag ville have været den sidste med ret til sygedagpenge efter sygedagpengelovens kapitel 8?"
}

oplysning "forlængelse_til" {
  type       = "dato"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = "aktivloven § 68, stk. 4, 3. pkt."
  spørgsmål  = "Var sygedagpengene forlænget efter kapitel 9 inden visitationen, og hvilken dag ville have været den sidste? Svar ingen, hvis de ikke var."
  kan_mangle = true
}

# --- Niveau efter dom eller anholdelsesbeslutning ---

oplysning "straffesag" {
  type       = "valg"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = ["aktivloven § 10 f, stk. 1", "aktivloven § 10 h, stk. 1", "aktivloven § 10 j, stk. 1"]
  spørgsmål  = "Er der en dom eller en anholdelsesbeslutning, der sætter ydelsen ned efter § 10 f, § 10 h eller § 10 j?"
  muligheder = ["ingen_straffesag", "dom_efter_10_f", "dom_efter_10_h", "anholdelsesbeslutning"]
}

oplysning "ubetinget_fængsel" {
  type       = "ja/nej"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = "aktivloven § 10 f, stk. 2, 1. pkt."
  spørgsmål  = "Lød dommen på ubetinget fængsel?"
}

oplysning "endelig_dom" {
  type       = "dato"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = "aktivloven § 10 f, stk. 2, 3. pkt."
  spørgsmål  = "Hvilken dag blev dommen endelig?"
}

oplysning "afsoning_begyndt" {
  type       = "dato"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = "aktivloven § 10 f, stk. 2, 2. pkt."
  spørgsmål  = "Hvilken dag blev borgeren frihedsberøvet efter dommen? Var borgeren det allerede, skrives dagen for dommen."
}

oplysning "løsladt" {
  type       = "dato"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = ["aktivloven § 10 f, stk. 2, 1. pkt.", "aktivloven § 10 h, stk. 2"]
  spørgsmål  = "Hvilken dag var straffen eller foranstaltningen udstået?"
}

oplysning "anholdelse_besluttet" {
  type       = "dato"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = "aktivloven § 10 j, stk. 2"
  spørgsmål  = "Hvilken dag traf retten beslutning om anholdelse?"
}

oplysning "anholdelse_ophævet" {
  type       = "ja/nej"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = "aktivloven § 10 j, stk. 3"
  spørgsmål  = "Er beslutningen om anholdelse siden ophævet af en domstol?"
}

oplysning "mindste_niveau" {
  type       = "valg"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = ["aktivloven § 69 d, stk. 3, nr. 1", "aktivloven § 69 d, stk. 3, nr. 2", "aktivloven § 69 d, stk. 3, nr. 3"]
  spørgsmål  = "Hvilket trin er den nedsatte ydelse på: med tillæg til enlig forsørger, hjemmeboende eller et andet?"
  muligheder = ["trin_for_enlig_forsørger", "trin_for_andre", "trin_for_hjemmeboende"]
}

oplysning "hjælp_på_mindste_niveau" {
  type       = "kr. pr. måned"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = ["aktivloven § 10 f, stk. 1", "aktivloven § 10 h, stk. 1", "aktivloven § 10 j, stk. 1"]
  spørgsmål  = "Hvad ville borgeren kunne få i kontanthjælp på mindste niveau med tillæg (til juni 2025 efter § 22, derefter efter § 16, stk. 2)?"
  mindst     = "0 kr. pr. måned"
  tidslinje  = true
}

# --- Indtægter ---

oplysning "løn" {
  type       = "kr. pr. måned"
  art        = "faktum"
  oplyses_af = "register"
  hjemmel    = "aktivloven § 68 a, stk. 2"
  spørgsmål  = "Hvad er borgerens samlede løn i måneden, med pension og beløb fra arbejdsgiver eller Lønmodtagernes Garantifond ved fratræden?"
  mindst     = "0 kr. pr. måned"
  tidslinje  = true
}

oplysning "indtægt_i_tilbud" {
  type       = "kr. pr. måned"
  art        = "faktum"
  oplyses_af = "register"
  hjemmel    = "aktivloven § 68 a, stk. 3, 1. pkt."
  spørgsmål  = "Hvad tjener borgeren i måneden som led i et tilbud, fx i løntilskud?"
  mindst     = "0 kr. pr. måned"
  tidslinje  = true
}

oplysning "timer_i_tilbud" {
  type       = "tal"
  art        = "faktum"
  oplyses_af = "register"
  hjemmel    = "aktivloven § 68 a, stk. 3, 1. pkt."
  spørgsmål  = "Hvor mange timer har borgeren arbejdet i tilbuddet i måneden?"
  mindst     = "0,00"
  tidslinje  = true
}

oplysning "indtægter" {
  type       = "liste"
  art        = "faktum"
  oplyses_af = "borgeren"
  hjemmel    = ["aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 4, 1. pkt.", "aktivloven § 33, stk. 1"]
  spørgsmål  = "Hvilke indtægter har borgeren haft ud over løn og indtægt i tilbud? Er en indtægt udbetalt for en periode, der ligger både i og uden for forløbet, deles den i to (F45)."

  felt "slags" {
    type = "valg"
    muligheder = [
      "løn_for_en_periode", "feriegodtgørelse", "ferietillæg", "pasning_af_egne_børn", "øvrig_indtægt",
      "invaliditetsydelse_og_plejetillæg", "godtgørelse_i_tilbud", "vederlag_ved_valg", "skattefrit_legat", "fondsydelse_efter_nr_40", "barns_indtægt", "kost_på_sygehus", "transportgodtgørelse",
      "jobpræmie_til_enlig_forsørger", "jobpræmie_til_langvarigt_ledig", "efterbetalt_ydelse", "kulturpas", "leje_fra_én_logerende", "ægtefælles_danskbonus", "ægtefælles_uddannelsesgodtgørelse", "erstatning_og_mén",
    ]
  }

  felt "udbetalt_i" {
    type = "måned"
  }

  felt "beløb" {
    type = "kr."
  }

  felt "dækker_fra" {
    type = "dato"
  }

  felt "dækker_til" {
    type = "dato"
  }

  # § 68 a, stk. 1, 2. og 3. pkt.
  felt "uden_for_forløbet" {
    type = "ja/nej"
    er   = "(indtægt_fra_før_forløbet_er_fri og dækker_til er før startdato) eller (indtægt_fra_efter_forløbet_er_fri og forløb_ophørt findes og dækker_fra er efter forløb_ophørt)"
  }

  # § 68 a, stk. 5, og § 33, stk. 1, nr. 1-7
  felt "fri_efter_nr_1_til_4" {
    type = "ja/nej"
    er   = "(slags er invaliditetsydelse_og_plejetillæg og invaliditetsydelse_er_fri) eller (slags er godtgørelse_i_tilbud og godtgørelse_er_fri) eller (slags er vederlag_ved_valg og vederlag_er_frit) eller (slags er skattefrit_legat og legat_er_frit) eller (slags er fondsydelse_efter_nr_40 og fondsydelse_efter_nr_40_er_fri)"
  }

  felt "fri_efter_nr_5_til_7" {
    type = "ja/nej"
    er   = "(slags er barns_indtægt og barns_indtægt_er_fri) eller (slags er kost_på_sygehus og kost_på_sygehus_er_fri) eller (slags er transportgodtgørelse og transportgodtgørelse_er_fri)"
  }

  # § 33, stk. 1, nr. 8-11, hvis indhold har skiftet plads
  felt "fri_efter_nr_8_til_9" {
    type = "ja/nej"
    er   = "(slags er jobpræmie_til_enlig_forsørger og jobpræmie_til_enlig_er_fri) eller (slags er jobpræmie_til_langvarigt_ledig og jobpræmie_til_ledig_er_fri) eller (slags er efterbetalt_ydelse og efterbetaling_er_fri) eller (slags er kulturpas og kulturpas_er_frit)"
  }

  felt "fri_efter_nr_10_til_11" {
    type = "ja/nej"
    er   = "(slags er leje_fra_én_logerende og leje_er_fri) eller (slags er ægtefælles_danskbonus og danskbonus_er_fri) eller (slags er ægtefælles_uddannelsesgodtgørelse og uddannelsesgodtgørelse_er_fri)"
  }

  felt "fri" {
    type = "ja/nej"
    er   = "paragraf_33_gælder og (fri_efter_nr_1_til_4 eller fri_efter_nr_5_til_7 eller fri_efter_nr_8_til_9 eller fri_efter_nr_10_til_11 eller (slags er erstatning_og_mén og erstatning_er_fri))"
  }

  # § 68 a, stk. 4, 2. pkt.: ferien fordeles på sine hverdage (F47)
  felt "feriedage_i_måneden" {
    type = "tal"
    er   = "hverdage(senere(dækker_fra, første dag i måned), tidligere(dækker_til, sidste dag i måned))"
  }

  felt "del_i_måneden" {
    type = "kr."
    er   = "(beløb * feriedage_i_måneden / hverdage(dækker_fra, dækker_til)), afrundet til hele øre"
  }
}

oplysning "indlagt_siden" {
  type       = "dato"
  art        = "faktum"
  oplyses_af = "borgeren"
  hjemmel    = "aktivloven § 33, stk. 1, nr. 6"
  spørgsmål  = "Hvilken dag blev borgeren indlagt på sygehus?"
}

oplysning "trækker_besparelse_fra" {
  type       = "ja/nej"
  art        = "skøn"
  oplyses_af = "kommunen"
  hjemmel    = "aktivloven § 33, stk. 1, nr. 6"
  spørgsmål  = "Vil kommunen trække det fra, som borgeren sparer ved at være indlagt?"
}
