# Skrivelse 10112/2021, afsnit 4-6: ministeriets vejledning om loven fra 2022. Den
# binder ikke borgeren; her står det, der kan afgøres ud fra den.

bestemmelse "skrivelse 10112/2021 § 4, stk. 1" {
  resumé       = "Den, der siger nej på grund af seksårsgrænsen, skal vejledes om al anden hjælp. Afslaget giver ikke i sig selv ret til fleksjob eller førtidspension."
  skæringsdato = "startdato"
  jf           = ["LAB § 112, stk. 3, 1. pkt."]

  affattelse "1. januar 2022" {
    ved = ["skrivelse 10112/2021"]

    regel "skal_vejledes_om_anden_hjælp" {
      fortolkning = ["F1"]
      når         = "startdato er efter seneste_startdag og ikke ønsker_ressourceforløb"
      er          = "ja"
    }
  }
}

bestemmelse "skrivelse 10112/2021 § 4, stk. 2" {
  resumé = "Den ordinære indsats skal være udtømt, men behøver ikke være prøvet; fleksjob behøver ikke være udelukket."
  jf     = ["LAB § 112, stk. 1"]

  affattelse "1. januar 2022" {
    ved         = ["skrivelse 10112/2021"]
    status      = "skøn"
    begrundelse = "Indgår i skønnet ordinær_indsats_udtømt."
  }
}

bestemmelse "skrivelse 10112/2021 § 4, stk. 3" {
  resumé = "Forholdet mellem ressourceforløb og fleksjob."

  affattelse "1. januar 2022" {
    ved         = ["skrivelse 10112/2021"]
    status      = "skøn"
    begrundelse = "Teamets og kommunens vurdering."
  }
}

bestemmelse "skrivelse 10112/2021 § 4, stk. 4" {
  resumé = "Hvornår der er, og ikke er, et udviklingsperspektiv."
  jf     = ["LAB § 112, stk. 2"]

  affattelse "1. januar 2022" {
    ved         = ["skrivelse 10112/2021"]
    status      = "skøn"
    begrundelse = "Indgår i skønnet udvikling_udelukket."
  }
}

bestemmelse "skrivelse 10112/2021 § 4, stk. 5" {
  resumé = "Kommunen skal behandle borgerens ønske om et forløb, og et afslag på det kan påklages."
  jf     = ["LAB § 204, stk. 1"]

  affattelse "1. januar 2022" {
    ved = ["skrivelse 10112/2021"]

    regel "ansøgning_skal_behandles" {
      når = "har_søgt_ressourceforløb"
      er  = "ja"
    }

    regel "kan_påklages" {
      når = "klagens_genstand er afslag_på_at_behandle_sagen"
      er  = "ja"
    }
  }
}

bestemmelse "skrivelse 10112/2021 § 4, stk. 6" {
  resumé = "Også den enkelte indsats kan påklages, men ikke planens indsatsdel."
  jf     = ["LAB § 204, stk. 1"]

  affattelse "1. januar 2022" {
    ved = ["skrivelse 10112/2021"]

    regel "kan_påklages" {
      når = "klagens_genstand er indsats_i_forløbet"
      er  = "ja"
    }
  }
}

bestemmelse "skrivelse 10112/2021 § 4, stk. 7" {
  resumé = "Ved flytning følger planen med til den nye kommune."

  affattelse "1. januar 2022" {
    ved = ["skrivelse 10112/2021"]

    regel "planen_følger_med" {
      når = "er_i_ressourceforløb og flyttet_kommune"
      er  = "ja"
    }
  }
}

bestemmelse "skrivelse 10112/2021 § 5, stk. 1" {
  resumé = "Den koordinerende sagsbehandler er en følge af forløbet og ikke en betingelse for det."
  jf     = ["LAB § 36, stk. 3"]

  affattelse "1. januar 2022" {
    ved         = ["skrivelse 10112/2021"]
    status      = "procedure"
    begrundelse = "Reglen står i LAB § 36, stk. 3."
  }
}

bestemmelse "skrivelse 10112/2021 § 5, stk. 2" {
  resumé = "Det første møde efter indstillingen anbefales holdt senest en uge efter teamets møde."

  affattelse "1. januar 2022" {
    ved = ["skrivelse 10112/2021"]

    regel "første_møde_anbefalet_senest" { er = "7 dage efter teammøde" }
  }
}

bestemmelse "skrivelse 10112/2021 § 5, stk. 9" {
  resumé = "Den koordinerende sagsbehandler kan ikke være jobformidler; en kvalificeret mentor eller virksomhedskonsulent kan."
  jf     = ["LAB § 113 a"]

  affattelse "1. januar 2022" {
    ved = ["skrivelse 10112/2021"]

    regel "kan_være_jobformidler" {
      når = "jobformidlerens_anden_rolle er ikke koordinerende_sagsbehandler og jobformidler_er_kvalificeret"
      er  = "ja"
    }
  }
}

bestemmelse "skrivelse 10112/2021 § 6, stk. 4" {
  resumé = "Bedes der om samtalen, mens tilbuddet er i gang, fortsætter borgeren i det."
  jf     = ["LAB § 113, stk. 3, 2. pkt."]

  affattelse "1. januar 2022" {
    ved = ["skrivelse 10112/2021"]

    regel "skal_fortsætte_i_tilbud" {
      fortolkning = ["F29"]
      når         = "beder_om_sundhedssamtale findes og beder_om_sundhedssamtale er tidligst tilbud_begynder og (stillingtagen_til_tilbud findes ikke eller stillingtagen_til_tilbud er efter dagen)"
      er          = "ja"
    }
  }
}

bestemmelse "skrivelse 10112/2021 § 6, stk. 5" {
  resumé = "Et forløb fortsætter, til kommunen har besluttet, hvad der skal ske. Den, der har nået femårsloftet, kan overgå til kontanthjælp."
  jf     = ["LAB § 113, stk. 4", "LAB § 114, stk. 3"]

  affattelse "1. januar 2022" {
    ved = ["skrivelse 10112/2021"]

    regel "er_i_ressourceforløb" {
      fortolkning = ["F24"]
      når         = "dagen er efter slutdato og ophørsdato findes ikke og (beslutning_om_fremtiden findes ikke eller beslutning_om_fremtiden er efter dagen)"
      er          = "ja"
    }

    regel "kan_overgå_til_kontanthjælp" {
      fortolkning = ["F26"]
      når         = "alder(fødselsdato, dagen) er mindst 40 år og under 50 år og rest_af_fem_år er under 1 år og afviser_nyt_forløb og hverken_fleksjob_eller_førtidspension"
      er          = "ja"
    }
  }
}

bestemmelse "skrivelse 10112/2021 § 6, stk. 7" {
  resumé = "Borgeren kan overgå til kontanthjælp ved dokumenteret fremgang, og den, der er fyldt 50 år, også ved at sige nej til et nyt forløb."
  jf     = ["LAB § 114, stk. 4, 1. pkt."]

  affattelse "1. januar 2022" {
    ved = ["skrivelse 10112/2021"]

    regel "kan_overgå_til_kontanthjælp" {
      fortolkning = ["F26"]
      når         = "fremgang_dokumenteret eller (alder(fødselsdato, dagen) er mindst 50 år og afviser_nyt_forløb og hverken_fleksjob_eller_førtidspension)"
      er          = "ja"
    }
  }
}
