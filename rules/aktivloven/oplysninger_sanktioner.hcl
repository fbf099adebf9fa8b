# Det, en sag om sanktioner oplyses med: én post for hver hændelse. En dag, der
# er med under én hændelse, skrives ikke under en anden (F50).

oplysning "hændelser" {
  type       = "liste"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = ["aktivloven § 69, stk. 3", "aktivloven § 69 b, stk. 1", "aktivloven § 69 c", "aktivloven § 69 d, stk. 1"]
  spørgsmål  = "Hvornår har borgeren ikke gjort sin pligt, hvori bestod det, og hvad er der gjort forud?"

  felt "art" {
    type = "valg"
    muligheder = [
      "udeblevet_fra_tilbud", "udeblevet_fra_samtale", "udeblevet_fra_rådighedsvurdering", "udeblevet_hos_anden_aktør", "udeblevet_fra_selvbooket_samtale", "frist_for_booking_overskredet",
      "ophørt_med_arbejde", "afvist_arbejde", "sygdom_ikke_meldt", "sygdom_ikke_meldt_til_tilbudssted", "ikke_søgt_pålagte_job", "anden_manglende_medvirken",
    ]
  }

  # Dagen, det skete, eller den første dag, det varede.
  felt "hændelsesdag" {
    type = "dato"
  }

  # Dagen, borgeren igen mødte, tog kontakt eller bookede. Varede det ved, da
  # måneden sluttede, skrives den første i næste måned.
  felt "forbi" {
    type = "dato"
  }

  felt "grund" {
    type       = "valg"
    muligheder = ["ingen_rimelig_grund", "tilbuddets_indhold", "sygdom_eller_helbred", "afstand_og_transport", "fravær_med_barn", "børnepasning", "pasning_af_nærtstående", "ferie_efter_reglerne", "værnepligt", "arbejdskonflikt", "krigsmateriel", "anden_rimelig_grund", "andre_forhold"]
  }

  # Skøn: ville en sanktion få borgeren til at stå mere til rådighed?
  felt "sanktion_fremmer_rådighed" {
    type = "ja/nej"
  }

  # Skøn: havde kommunen udtømt alle rimelige muligheder for personlig kontakt?
  felt "personlig_kontakt_udtømt" {
    type = "ja/nej"
  }

  # Til 2019: stod følgerne og vejen tilbage i indkaldelsen eller henvisningen?
  felt "informeret_samtidig" {
    type = "ja/nej"
  }

  # 2020-2023: dagen, vejledningen senest blev gennemgået, sendt og gjort
  # tilgængelig; fra 2024: dagen, borgeren blev vejledt skriftligt.
  felt "vejledt" {
    type       = "dato"
    kan_mangle = true
  }

  # 2020-2023: advarede indkaldelsen til den første jobsamtale om dagssatsen?
  felt "første_samtale_med_advarsel" {
    type = "ja/nej"
  }

  # 2020-2023: var der brug for vejledning oftere, eller bad borgeren om den, uden at få den?
  felt "bad_forgæves_om_vejledning" {
    type = "ja/nej"
  }

  # § 69 a, stk. 1: de tre former for vejledning, hver i sin tid
  felt "advaret_om_første_samtale" {
    type = "ja/nej"
    er   = "advarsel_er_nok_ved_første_samtale pr. hændelsesdag og første_samtale_med_advarsel"
  }

  felt "er_vejledt" {
    type = "ja/nej"
    er   = "ikke krav_om_skriftlig_vejledning pr. hændelsesdag eller (vejledt findes og vejledt er senest hændelsesdag) eller advaret_om_første_samtale"
  }

  felt "vejledning_er_ny_nok" {
    type = "ja/nej"
    er   = "ikke krav_om_vejledning_hvert_halve_år pr. hændelsesdag eller (vejledt findes og hændelsesdag er senest (vejledningens_løbetid pr. hændelsesdag) efter vejledt) eller advaret_om_første_samtale"
  }

  felt "vejledning_i_orden" {
    type = "ja/nej"
    er   = "er_vejledt og vejledning_er_ny_nok og (ikke krav_om_samtidig_information pr. hændelsesdag eller informeret_samtidig) og (ikke krav_om_vejledning_efter_behov pr. hændelsesdag eller ikke bad_forgæves_om_vejledning)"
  }

  # § 69, stk. 4, med § 13, stk. 7 og 8
  felt "har_rimelig_grund" {
    type = "ja/nej"
    er   = "(grund er en af (tilbuddets_indhold, sygdom_eller_helbred, afstand_og_transport, fravær_med_barn, børnepasning, pasning_af_nærtstående, ferie_efter_reglerne, værnepligt, arbejdskonflikt, krigsmateriel) og opregnede_grunde_er_rimelige pr. hændelsesdag) eller (grund er anden_rimelig_grund og enhver_rimelig_grund_tæller pr. hændelsesdag) eller (grund er andre_forhold og andre_forhold_tæller pr. hændelsesdag)"
  }

  felt "fritaget" {
    type = "ja/nej"
    er   = "fritaget_for_rådighed pr. hændelsesdag"
  }

  felt "kan_sanktioneres" {
    type = "ja/nej"
    er   = "vejledning_i_orden og (ikke krav_om_personlig_kontakt pr. hændelsesdag eller personlig_kontakt_udtømt) og ikke har_rimelig_grund og (ikke krav_om_at_sanktion_hjælper pr. hændelsesdag eller sanktion_fremmer_rådighed) og ikke fritaget"
  }

  # §§ 69 b og 69 c
  felt "koster_dagsats" {
    type = "ja/nej"
    er   = "(art er udeblevet_fra_tilbud og udeblivelse_fra_tilbud_sanktioneres pr. hændelsesdag) eller (art er en af (udeblevet_fra_samtale, udeblevet_fra_rådighedsvurdering) og udeblivelse_fra_samtale_sanktioneres pr. hændelsesdag) eller (art er udeblevet_hos_anden_aktør og udeblivelse_hos_anden_aktør_sanktioneres pr. hændelsesdag) eller (art er udeblevet_fra_selvbooket_samtale og udeblivelse_fra_selvbooket_sanktioneres pr. hændelsesdag) eller (art er frist_for_booking_overskredet og manglende_booking_sanktioneres pr. hændelsesdag)"
  }

  # Hverdage fra hændelsen til dagen, før det er forbi.
  felt "dage_i_måneden" {
    type = "tal"
    er   = "hverdage(senere(hændelsesdag, første dag i måned), tidligere(dagen før forbi, sidste dag i måned))"
  }

  # Den første dag er ikke med i dem, når det er forbi samme dag, eller når den
  # falder på en lørdag, søndag eller helligdag. Ofte koster den alligevel.
  felt "første_dag_mangler" {
    type = "ja/nej"
    er   = "forbi er senest hændelsesdag eller hverdage(hændelsesdag, hændelsesdag) er 0"
  }

  felt "første_dag_koster_altid" {
    type = "ja/nej"
    er   = "(art er udeblevet_fra_tilbud og delvis_dag_koster pr. hændelsesdag) eller (art er en af (udeblevet_fra_samtale, udeblevet_fra_rådighedsvurdering, udeblevet_hos_anden_aktør, udeblevet_fra_selvbooket_samtale) og samtalens_dag_koster_altid pr. hændelsesdag) eller (art er frist_for_booking_overskredet og fristens_dag_koster_altid pr. hændelsesdag)"
  }

  # § 69 d, stk. 1
  felt "koster_punktsats" {
    type = "ja/nej"
    er   = "(art er ophørt_med_arbejde og ophør_med_arbejde_sanktioneres pr. hændelsesdag) eller (art er afvist_arbejde og afvist_arbejde_sanktioneres pr. hændelsesdag) eller (art er sygdom_ikke_meldt og manglende_sygemelding_sanktioneres pr. hændelsesdag) eller (art er sygdom_ikke_meldt_til_tilbudssted og manglende_besked_til_tilbudssted_sanktioneres pr. hændelsesdag) eller (art er ikke_søgt_pålagte_job og manglende_jobsøgning_sanktioneres pr. hændelsesdag)"
  }
}

oplysning "kommunen_lader_ydelsen_ophøre" {
  type       = "ja/nej"
  art        = "skøn"
  oplyses_af = "kommunen"
  hjemmel    = "aktivloven § 69 e"
  spørgsmål  = "Vil kommunen lade ydelsen ophøre, fordi borgeren ikke medvirker?"
}

oplysning "anden_sanktion_løber" {
  type       = "ja/nej"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = "aktivloven § 69 f, stk. 8, 3. pkt."
  spørgsmål  = "Er borgeren ved at afvikle en sanktion efter §§ 69 a-69 e, eller er der af anden grund ikke ret til ydelsen?"
}

oplysning "forseelser" {
  type       = "liste"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = ["aktivloven § 69 f, stk. 1, nr. 1", "aktivloven § 69 f, stk. 1, nr. 2"]
  spørgsmål  = "Hvornår har borgeren fået ydelsen uden ret til den, hvordan, og vidste borgeren bedre?"

  felt "forseelse" {
    type       = "valg"
    muligheder = ["arbejde_ikke_oplyst", "ophold_i_udlandet_uden_ret", "anden_forseelse"]
  }

  felt "forseelsesdag" {
    type = "dato"
  }

  # Skøn: vidste borgeren bedre?
  felt "mod_bedre_vidende" {
    type = "ja/nej"
  }

  # Er der allerede truffet afgørelse om nedsættelse eller tilbagebetaling for den?
  felt "allerede_sanktioneret" {
    type = "ja/nej"
  }

  felt "tæller" {
    type = "ja/nej"
    er   = "mod_bedre_vidende og ((forseelse er arbejde_ikke_oplyst og skjult_arbejde_sanktioneres) eller (forseelse er ophold_i_udlandet_uden_ret og udlandsophold_sanktioneres))"
  }
}

oplysning "afgørelsesdato_om_forseelse" {
  type       = "dato"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = "aktivloven § 69 f, stk. 9"
  spørgsmål  = "Hvilken dag træffer kommunen afgørelse om forseelsen?"
}

oplysning "forseelse_konstateret" {
  type       = "dato"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = "aktivloven § 69 f, stk. 4"
  spørgsmål  = "Hvilken dag konstaterede kommunen forseelsen?"
}
