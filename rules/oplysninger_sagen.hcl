# Det, en sag oplyses med om sagens behandling: rehabiliteringsteamet, planen,
# fritagelse, mentor, godtgørelser, klage og kommunens forsøg.

# --- Rehabiliteringsteamet ---

oplysning "teamets_indstilling" {
  type       = "valg"
  muligheder = ["ressourceforløb", "fleksjob", "tilskud_til_selvstændig", "førtidspension", "jobafklaringsforløb", "anden_indsats"]
  art        = "indstilling"
  oplyses_af = "rehabiliteringsteamet"
  hjemmel    = ["LOB § 9, stk. 1, 2. pkt.", "LOB § 11, stk. 1, nr. 1", "tidligere LAB § 68 a, stk. 3, 1. pkt."]
  spørgsmål  = "Hvad har rehabiliteringsteamet indstillet?"
  kan_mangle = true
}

oplysning "påtænkt_afgørelse" {
  type       = "valg"
  muligheder = ["ressourceforløb", "fleksjob", "tilskud_til_selvstændig", "førtidspension", "jobafklaringsforløb", "anden_indsats"]
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = "LOB § 11, stk. 2, 2. pkt."
  spørgsmål  = "Hvad vil kommunen afgøre?"
}

oplysning "teamet_har_revurderet" {
  type       = "ja/nej"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = "LOB § 11, stk. 2, 3. pkt."
  spørgsmål  = "Har teamet behandlet sagen igen, efter at kommunen ønskede at fravige indstillingen?"
}

oplysning "udvikling_åbenbart_formålsløs" {
  type       = "ja/nej"
  art        = "skøn"
  oplyses_af = "kommunen"
  hjemmel    = "LOB § 10, stk. 2, 2. pkt."
  spørgsmål  = "Er det åbenbart formålsløst at udvikle borgerens arbejdsevne?"
}

oplysning "teammøde" {
  type       = "dato"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = "skrivelse 10112/2021 § 5, stk. 2"
  spørgsmål  = "Hvilken dag var mødet i rehabiliteringsteamet?"
}

oplysning "har_søgt_ressourceforløb" {
  type       = "ja/nej"
  art        = "faktum"
  oplyses_af = "borgeren"
  hjemmel    = "skrivelse 10112/2021 § 4, stk. 5"
  spørgsmål  = "Har borgeren selv bedt kommunen om et ressourceforløb?"
}

oplysning "forberedende_del_er_lavet" {
  type       = "ja/nej"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = ["BEK 2408/2021 § 3, stk. 1, 1. pkt.", "BEK 1708/2024 § 3, stk. 1, 1. pkt.", "tidligere LAB § 68 a, stk. 3, 1. pkt."]
  spørgsmål  = "Er rehabiliteringsplanens forberedende del lavet?"
}

oplysning "lægeattest_er_indhentet" {
  type       = "ja/nej"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = ["BEK 2408/2021 § 4, stk. 1, 1. pkt.", "BEK 1708/2024 § 4, stk. 1, 1. pkt."]
  spørgsmål  = "Har kommunen indhentet den praktiserende læges vurdering?"
}

oplysning "helbredsoplysninger_er_nok" {
  type       = "ja/nej"
  art        = "skøn"
  oplyses_af = "kommunen"
  hjemmel    = "BEK 1708/2024 § 4, stk. 1, 2. pkt."
  spørgsmål  = "Er de helbredsoplysninger, der allerede er i sagen, nok for rehabiliteringsteamet?"
}

oplysning "indsatsdel_fra" {
  type       = "dato"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = ["BEK 2408/2021 § 5, stk. 2", "BEK 1708/2024 § 5, stk. 2"]
  spørgsmål  = "Fra hvilken dag er tilbud og opfølgning fastlagt i planens indsatsdel?"
}

# --- Fritagelse ---

oplysning "dokumenteret_overgang" {
  type       = "valg"
  muligheder = ["ordinært_fuldtidsjob", "fleksjob", "barsel", "efterløn", "fleksydelse", "folkepension", "tidlig_pension", "seniorpension", "erhvervsrettet_fuldtidsstudie"]
  art        = "faktum"
  oplyses_af = "borgeren"
  hjemmel    = ["LAB § 106, stk. 1, nr. 1", "LAB § 106, stk. 1, nr. 4"]
  spørgsmål  = "Hvad kan borgeren dokumentere at skulle begynde på eller gå over til?"
  kan_mangle = true
}

oplysning "overgangsdato" {
  type       = "dato"
  art        = "faktum"
  oplyses_af = "borgeren"
  hjemmel    = ["LAB § 106, stk. 1, nr. 1", "LAB § 106, stk. 1, nr. 4"]
  spørgsmål  = "Hvilken dag sker det?"
  kan_mangle = true
}

oplysning "hjemsendt" {
  type       = "ja/nej"
  art        = "faktum"
  oplyses_af = "borgeren"
  hjemmel    = "LAB § 106, stk. 1, nr. 2"
  spørgsmål  = "Kan borgeren dokumentere at være hjemsendt på grund af vejrlig eller materialemangel?"
}

oplysning "arbejdsfordeling_fra" {
  type       = "dato"
  art        = "faktum"
  oplyses_af = "register"
  hjemmel    = ["LAB § 106, stk. 1, nr. 3", "LAB § 106, stk. 2"]
  spørgsmål  = "Fra hvilken dag er borgeren omfattet af en arbejdsfordeling?"
  kan_mangle = true
}

oplysning "pligten_fastholdes" {
  type       = "ja/nej"
  art        = "skøn"
  oplyses_af = "kommunen"
  hjemmel    = "LAB § 106, stk. 3, 1. pkt."
  spørgsmål  = "Har jobcentret besluttet, at pligten bliver ved, fordi det er til borgerens fordel, eller fordi fritagelsen misbruges?"
}

# --- Mentor ---

oplysning "mentor_fra" {
  type       = "dato"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = "LAB § 167, stk. 1, 1. pkt."
  spørgsmål  = "Fra hvilken dag er mentorstøtten bevilget?"
}

oplysning "mentor_til_og_med" {
  type       = "dato"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = "LAB § 167, stk. 1, 1. pkt."
  spørgsmål  = "Til og med hvilken dag er mentorstøtten bevilget i denne bevilling?"
}

oplysning "psykiatrisk_udskrivning" {
  type       = "dato"
  art        = "faktum"
  oplyses_af = "læge"
  hjemmel    = "LAB § 167, stk. 2"
  spørgsmål  = "Hvilken dag udskrives borgeren fra en psykiatrisk indlæggelse?"
  kan_mangle = true
}

# --- Godtgørelser ---

oplysning "daglige_kilometer" {
  type       = "tal"
  art        = "faktum"
  oplyses_af = "borgeren"
  hjemmel    = "LAB § 175, stk. 1, 1. pkt."
  spørgsmål  = "Hvor mange kilometer er der frem og tilbage mellem bopælen og tilbuddet?"
  mindst     = "0"
}

oplysning "transport_skyldes_funktionsevne" {
  type       = "ja/nej"
  art        = "skøn"
  oplyses_af = "kommunen"
  hjemmel    = "LAB § 175, stk. 4, 1. pkt."
  spørgsmål  = "Er udgiften til befordring en følge af en nedsat fysisk eller psykisk funktionsevne?"
}

oplysning "faktisk_befordringsudgift" {
  type       = "kr. pr. dag"
  art        = "faktum"
  oplyses_af = "borgeren"
  hjemmel    = "LAB § 175, stk. 4, 1. pkt."
  spørgsmål  = "Hvad koster befordringen om dagen?"
  mindst     = "0 kr. pr. dag"
}

oplysning "anslået_merudgift" {
  type       = "kr. pr. måned"
  art        = "skøn"
  oplyses_af = "kommunen"
  hjemmel    = "LAB § 176, stk. 1, 1. pkt."
  spørgsmål  = "Hvor stor en udgift ved at deltage vil kommunen dække om måneden?"
  mindst     = "0 kr. pr. måned"
}

# --- Klage ---

oplysning "klagens_genstand" {
  type       = "valg"
  muligheder = ["afgørelse_om_forløb", "indsats_i_forløbet", "afslag_på_at_behandle_sagen", "afgørelse_om_merudgift", "planens_indsatsdel", "forelæggelse_for_teamet"]
  art        = "faktum"
  oplyses_af = "borgeren"
  hjemmel    = ["LAB § 204, stk. 1", "skrivelse 10112/2021 § 4, stk. 5", "skrivelse 10112/2021 § 4, stk. 6"]
  spørgsmål  = "Hvad vil borgeren klage over?"
}

# --- Frikommuner ---

oplysning "kommune" {
  type = "valg"
  muligheder = [
    "aalborg", "allerød", "ballerup", "brønderslev", "fredensborg", "frederikshavn", "frederikssund", "furesø", "gladsaxe", "gribskov", "guldborgsund", "halsnæs",
    "helsingør", "hillerød", "hjørring", "ikast_brande", "jammerbugt", "læsø", "mariagerfjord", "morsø", "rebild", "thisted", "vesthimmerland", "en_anden",
  ]
  art        = "faktum"
  oplyses_af = "register"
  hjemmel    = "frikommuneforsøget § 6"
  spørgsmål  = "I hvilken kommune er forløbet?"
}

oplysning "har_forlængelsesforsøg" {
  type       = "ja/nej"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = "frikommuneforsøget § 6"
  spørgsmål  = "Er kommunens netværk godkendt til forsøget med forlængelse af ressourceforløb?"
}

oplysning "ønsker_forlængelse" {
  type       = "ja/nej"
  art        = "ønske"
  oplyses_af = "borgeren"
  hjemmel    = "frikommuneforsøget § 6"
  spørgsmål  = "Ønsker borgeren forløbet forlænget?"
}

oplysning "planlagte_indsatser_gøres_færdige" {
  type       = "ja/nej"
  art        = "skøn"
  oplyses_af = "kommunen"
  hjemmel    = "frikommuneforsøget § 6"
  spørgsmål  = "Skal forlængelsen bruges til at gøre indsatser færdige, som allerede er planlagt i forløbet?"
}

oplysning "forlængelse" {
  type       = "varighed"
  art        = "faktum"
  oplyses_af = "kommunen"
  hjemmel    = "frikommuneforsøget § 6"
  spørgsmål  = "Hvor længe vil kommunen forlænge forløbet?"
}
