# LAB § 112, stk. 1: målgruppen. Tre skøn skal alle være opfyldt, og desuden én
# af tre yderligere betingelser.

sag "skøn om målgruppen" {
  fælles = true
  givet {
    komplekse_problemer                = { er = "ja", af = "kommunen", dato = "10. januar 2023", begrundelse = "misbrug og angst ud over ledigheden" }
    ordinær_indsats_udtømt             = { er = "ja", af = "kommunen", dato = "10. januar 2023", begrundelse = "to forløb med mentor er opgivet, andre tilbud er ikke relevante" }
    behov_for_helhedsorienteret_forløb = { er = "ja", af = "kommunen", dato = "10. januar 2023", begrundelse = "behandling og praktik skal følges ad" }
  }
}

sag "i målgruppen" {
  fælles    = true
  bygger_på = "skøn om målgruppen"
  givet {
    fødselsdato                      = "5. maj 1980"
    tidligere_forløb                 = []
    ønsker_ressourceforløb           = "nej"
    udvikling_udelukket              = { er = "nej", af = "kommunen", dato = "10. januar 2023", begrundelse = "behandling er i gang og virker" }
    længerevarende_forsørgelse       = { er = "nej", af = "kommunen", dato = "10. januar 2023", begrundelse = "seks måneder på kontanthjælp" }
    tilbud_uden_virkning             = { er = "nej", af = "kommunen", dato = "10. januar 2023", begrundelse = "ingen tilbud prøvet" }
    behov_for_længerevarende_indsats = { er = "ja", af = "kommunen", dato = "10. januar 2023", begrundelse = "job er ikke realistisk inden for to år" }
  }
}

sag "i målgruppen efter nr. 3" {
  kilde     = "LBK 701/2022 § 112, stk. 1"
  bygger_på = "i målgruppen"
  givet {
    startdato = "1. marts 2023"
  }

  forventet {
    kan_iværksættes = "ja"
    hjemmel         = ["LAB § 112, stk. 1, 1. pkt.", "LAB § 112, stk. 1, nr. 3"]
  }
}

sag "i målgruppen efter nr. 1" {
  kilde     = "LBK 701/2022 § 112, stk. 1"
  bygger_på = "i målgruppen"
  givet {
    startdato                        = "1. marts 2023"
    længerevarende_forsørgelse       = { er = "ja", af = "kommunen", dato = "10. januar 2023", begrundelse = "fire år på kontanthjælp" }
    behov_for_længerevarende_indsats = { er = "nej", af = "kommunen", dato = "10. januar 2023", begrundelse = "jobmål kan sættes nu" }
  }

  forventet {
    kan_iværksættes = "ja"
    hjemmel         = ["LAB § 112, stk. 1, 1. pkt.", "LAB § 112, stk. 1, nr. 1"]
  }
}

sag "i målgruppen efter nr. 2" {
  kilde     = "LBK 701/2022 § 112, stk. 1"
  bygger_på = "i målgruppen"
  givet {
    startdato                        = "1. marts 2023"
    tilbud_uden_virkning             = { er = "ja", af = "kommunen", dato = "10. januar 2023", begrundelse = "to praktikker uden virkning" }
    behov_for_længerevarende_indsats = { er = "nej", af = "kommunen", dato = "10. januar 2023", begrundelse = "jobmål kan sættes nu" }
  }

  forventet {
    kan_iværksættes = "ja"
    hjemmel         = ["LAB § 112, stk. 1, 1. pkt.", "LAB § 112, stk. 1, nr. 2"]
  }
}

sag "to yderligere betingelser, to grunde" {
  kilde     = "LBK 701/2022 § 112, stk. 1"
  bygger_på = "i målgruppen"
  givet {
    startdato                  = "1. marts 2023"
    længerevarende_forsørgelse = { er = "ja", af = "kommunen", dato = "10. januar 2023", begrundelse = "fire år på kontanthjælp" }
  }

  forventet {
    kan_iværksættes = "ja"
    hjemmel         = ["LAB § 112, stk. 1, 1. pkt.", "LAB § 112, stk. 1, nr. 1", "LAB § 112, stk. 1, nr. 3"]
  }
}

sag "ingen yderligere betingelse" {
  kilde     = "LBK 701/2022 § 112, stk. 1"
  bygger_på = "i målgruppen"
  givet {
    startdato                        = "1. marts 2023"
    behov_for_længerevarende_indsats = { er = "nej", af = "kommunen", dato = "10. januar 2023", begrundelse = "jobmål kan sættes nu" }
  }

  forventet {
    kan_iværksættes = "nej"
  }
}

sag "ikke komplekse problemer" {
  kilde     = "LBK 701/2022 § 112, stk. 1"
  bygger_på = "i målgruppen"
  givet {
    startdato           = "1. marts 2023"
    komplekse_problemer = { er = "nej", af = "kommunen", dato = "10. januar 2023", begrundelse = "kun ledighed" }
  }

  forventet {
    kan_iværksættes = "nej"
  }
}

sag "afventer skøn om komplekse problemer" {
  kilde = "LBK 701/2022 § 112, stk. 1"
  givet {
    startdato                          = "1. marts 2023"
    fødselsdato                        = "5. maj 1980"
    tidligere_forløb                   = []
    ønsker_ressourceforløb             = "nej"
    udvikling_udelukket                = "nej"
    ordinær_indsats_udtømt             = "ja"
    behov_for_helhedsorienteret_forløb = "ja"
    længerevarende_forsørgelse         = "ja"
    tilbud_uden_virkning               = "nej"
    behov_for_længerevarende_indsats   = "nej"
  }

  forventet {
    kan_iværksættes = { mangler = ["komplekse_problemer"] }
  }
}

sag "nr. 1 er nok, selv om nr. 2 og 3 ikke er vurderet" {
  kilde     = "LBK 701/2022 § 112, stk. 1"
  bygger_på = "skøn om målgruppen"
  givet {
    startdato                  = "1. marts 2023"
    fødselsdato                = "5. maj 1980"
    tidligere_forløb           = []
    udvikling_udelukket        = "nej"
    længerevarende_forsørgelse = "ja"
  }

  forventet {
    kan_iværksættes = "ja" # under alle omstændigheder ja
  }
}

sag "startdagen ukendt, men svaret er det samme i alle ordlyde" {
  kilde = "målgruppen har forlangt komplekse problemer siden 2013"
  givet {
    komplekse_problemer = { er = "nej", af = "kommunen", dato = "10. januar 2023", begrundelse = "kun ledighed" }
  }

  forventet {
    kan_iværksættes = "nej"
  }
}
