# Det, en sag oplyses med om et forløb, der er i gang: samtaler, tilbud, mentor
# og fritagelse, og hvad der sker bagefter.

# --- Forløbets slutning ---

oplysning "ophørsdato" {
  type       = "dato"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = "LAB § 6, nr. 8"
  spørgsmål  = "Hvilken dag ophørte forløbet før tid, fx fordi borgeren kom i arbejde?"
  kan_mangle = true
}

oplysning "beslutning_om_fremtiden" {
  type       = "dato"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = ["LAB § 113, stk. 4", "tidligere LAB § 68 a, stk. 7"]
  spørgsmål  = "Hvilken dag besluttede kommunen, hvad der skal ske efter forløbet?"
  kan_mangle = true
}

oplysning "afviser_nyt_forløb" {
  type       = "ja/nej"
  art        = "ønske"
  oplyses_af = "borgeren"
  hjemmel    = "skrivelse 10112/2021 § 6, stk. 7"
  spørgsmål  = "Har borgeren udtrykkeligt sagt nej til et nyt ressourceforløb?"
}

oplysning "fremgang_dokumenteret" {
  type       = "ja/nej"
  art        = "skøn"
  oplyses_af = "kommunen"
  hjemmel    = "skrivelse 10112/2021 § 6, stk. 7"
  spørgsmål  = "Er det dokumenteret, at arbejdsevnen er blevet så meget bedre, at borgeren hverken er i målgruppen for ressourceforløb, fleksjob eller førtidspension?"
}

oplysning "hverken_fleksjob_eller_førtidspension" {
  type       = "ja/nej"
  art        = "skøn"
  oplyses_af = "kommunen"
  hjemmel    = ["skrivelse 10112/2021 § 6, stk. 7", "frikommuneforsøget § 6"]
  spørgsmål  = "Har kommunen vurderet, at borgeren hverken er i målgruppen for fleksjob eller førtidspension?"
}

oplysning "flyttet_kommune" {
  type       = "ja/nej"
  art        = "faktum"
  oplyses_af = "register"
  hjemmel    = "skrivelse 10112/2021 § 4, stk. 7"
  spørgsmål  = "Er borgeren flyttet til en anden kommune under forløbet?"
}

# --- Førtidspensionister ---

oplysning "modtager_førtidspension" {
  type       = "ja/nej"
  art        = "faktum"
  oplyses_af = "register"
  hjemmel    = ["LAB § 6, nr. 11", "LAB § 115, stk. 1", "tidligere LAB § 68 b, stk. 1"]
  spørgsmål  = "Får borgeren førtidspension?"
}

oplysning "følger_ikke_forløbet" {
  type       = "ja/nej"
  art        = "skøn"
  oplyses_af = "kommunen"
  hjemmel    = ["LAB § 115, stk. 2", "tidligere LAB § 68 b, stk. 2"]
  spørgsmål  = "Lader førtidspensionisten være med at følge forløbet?"
}

# --- Jobsamtaler ---

oplysning "overgang_til_ydelsen" {
  type       = "dato"
  art        = "faktum"
  oplyses_af = "register"
  hjemmel    = ["LAB § 9, stk. 2, nr. 3", "tidligere LAB § 18, stk. 2"]
  spørgsmål  = "Hvilken dag gik borgeren over til ressourceforløbsydelse under ressourceforløbet? Samme ydelse under et jobafklaringsforløb tæller ikke med."
}

oplysning "samtaler" {
  type       = "liste"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = ["LAB § 31, stk. 3", "tidligere LAB § 18, stk. 2"]
  spørgsmål  = "Hvilke dage er der holdt jobsamtaler med borgeren?"

  felt "holdt" {
    type = "dato"
  }
}

oplysning "beder_om_samtale" {
  type       = "ja/nej"
  art        = "ønske"
  oplyses_af = "borgeren"
  hjemmel    = "LAB § 32, stk. 1, 3. pkt."
  spørgsmål  = "Beder borgeren om en jobsamtale?"
}

oplysning "første_samtale" {
  type       = "ja/nej"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = "LAB § 33, stk. 1, 1. pkt."
  spørgsmål  = "Er det den første jobsamtale?"
}

oplysning "ønsker_samtale_uden_fremmøde" {
  type       = "ja/nej"
  art        = "ønske"
  oplyses_af = "borgeren"
  hjemmel    = "LAB § 33, stk. 1, 2. pkt."
  spørgsmål  = "Ønsker borgeren samtalen holdt over telefon eller video?"
}

oplysning "fremmøde_er_nødvendigt" {
  type       = "ja/nej"
  art        = "skøn"
  oplyses_af = "kommunen"
  hjemmel    = "LAB § 33, stk. 2, 1. pkt."
  spørgsmål  = "Er der efter jobcentrets konkrete vurdering behov for, at borgeren møder frem?"
}

oplysning "alvorligt_syg" {
  type       = "ja/nej"
  art        = "skøn"
  oplyses_af = "kommunen"
  hjemmel    = "LAB § 33, stk. 3, 1. pkt."
  spørgsmål  = "Er borgeren sygemeldt med en alvorlig, især livstruende, sygdom?"
}

oplysning "kontakt_er_uhensigtsmæssig" {
  type       = "ja/nej"
  art        = "skøn"
  oplyses_af = "kommunen"
  hjemmel    = "LAB § 33, stk. 3, 1. pkt."
  spørgsmål  = "Er kontakt uhensigtsmæssig eller umulig på grund af borgerens helbred?"
}

# --- Tilbud ---

oplysning "tilbudskapitel" {
  type       = "valg"
  muligheder = ["kapitel_11", "kapitel_12", "kapitel_13", "kapitel_14", "tidligere_kapitel_10_12", "intet"]
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = ["LAB § 33, stk. 3, 1. pkt.", "LAB § 175, stk. 1, 1. pkt.", "LAB § 176, stk. 1, 1. pkt.", "tidligere LAB § 18, stk. 3"]
  spørgsmål  = "Efter hvilket kapitel i LAB er det tilbud, borgeren deltager i? 11 er virksomhedspraktik, 12 løntilskud, 14 vejledning og opkvalificering; før 2020 kapitel 10-12."
}

oplysning "tilbud_givet" {
  type       = "dato"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = "BEK 2409/2021 § 2"
  spørgsmål  = "Hvilken dag giver kommunen borgeren det konkrete beskæftigelsesrettede tilbud?"
}

oplysning "tilbud_begynder" {
  type       = "dato"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = "LAB § 113, stk. 3, 2. pkt."
  spørgsmål  = "Hvilken dag skal borgeren begynde i tilbuddet?"
}

oplysning "tilbud_passer_til_helbredet" {
  type       = "ja/nej"
  art        = "skøn"
  oplyses_af = "kommunen"
  hjemmel    = "LAB § 53, stk. 4, 2. pkt."
  spørgsmål  = "Er tilbuddet tilpasset borgerens helbred?"
}

oplysning "mener_helbredet_overses" {
  type       = "ja/nej"
  art        = "faktum"
  oplyses_af = "borgeren"
  hjemmel    = "LAB § 113, stk. 3, 1. pkt."
  spørgsmål  = "Mener borgeren selv, at tilbuddet ikke tager nok hensyn til helbredet?"
}

oplysning "beder_om_sundhedssamtale" {
  type       = "dato"
  art        = "ønske"
  oplyses_af = "borgeren"
  hjemmel    = ["LAB § 113, stk. 3, 2. pkt.", "skrivelse 10112/2021 § 6, stk. 4"]
  spørgsmål  = "Hvilken dag bad borgeren om en samtale med en sundhedskoordinator?"
  kan_mangle = true
}

oplysning "stillingtagen_til_tilbud" {
  type       = "dato"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = ["LAB § 113, stk. 3, 2. pkt.", "BEK 2409/2021 § 3, stk. 3"]
  spørgsmål  = "Hvilken dag tog jobcentret stilling til, om tilbuddet skal tilpasses?"
  kan_mangle = true
}

# --- Jobformidler ---

oplysning "ønsker_jobformidler" {
  type       = "ja/nej"
  art        = "ønske"
  oplyses_af = "borgeren"
  hjemmel    = ["LAB § 113 a, 1. pkt.", "skrivelse 10112/2021 § 5, stk. 9"]
  spørgsmål  = "Ønsker borgeren en personlig jobformidler?"
}

oplysning "har_jobformidler" {
  type       = "ja/nej"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = "LAB § 113, stk. 3, 3. pkt."
  spørgsmål  = "Har borgeren en personlig jobformidler?"
}

oplysning "jobformidler_er_hensigtsmæssig" {
  type       = "ja/nej"
  art        = "skøn"
  oplyses_af = "kommunen"
  hjemmel    = "BEK 2409/2021 § 3, stk. 1, 2. pkt."
  spørgsmål  = "Er det hensigtsmæssigt, at jobformidleren er med i samtalen i stedet for den koordinerende sagsbehandler?"
}

oplysning "jobformidlerens_anden_rolle" {
  type       = "valg"
  muligheder = ["ingen_anden", "koordinerende_sagsbehandler", "mentor", "virksomhedskonsulent"]
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = "skrivelse 10112/2021 § 5, stk. 9"
  spørgsmål  = "Hvilken anden rolle har den, der skal være jobformidler, over for borgeren?"
}

oplysning "jobformidler_er_kvalificeret" {
  type       = "ja/nej"
  art        = "skøn"
  oplyses_af = "kommunen"
  hjemmel    = "skrivelse 10112/2021 § 5, stk. 9"
  spørgsmål  = "Har den, der skal være jobformidler, de rette kvalifikationer?"
}
