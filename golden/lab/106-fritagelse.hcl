# LAB § 106: fritagelse for samtaler, tilbud og jobsøgning.

sag "ingen grund til fritagelse" {
  fælles = true
  givet {
    dokumenteret_overgang = "ingen"
    overgangsdato         = "ingen"
    hjemsendt             = "nej"
    arbejdsfordeling_fra  = "ingen"
    pligten_fastholdes    = "nej"
  }
}

sag "ikke fritaget" {
  kilde     = "LBK 280/2024 § 106, stk. 1"
  bygger_på = "ingen grund til fritagelse"
  på        = "1. maj 2024"
  forventet {
    fritaget_for_samtaler_og_tilbud = "nej"
    fritaget_for_jobsøgning         = "nej"
    hjemmel                         = ["LAB § 106, stk. 1", "LAB § 106, stk. 1, nr. 1", "LAB § 106, stk. 1, nr. 2", "LAB § 106, stk. 1, nr. 3", "LAB § 106, stk. 1, nr. 4"]
  }
}

sag "fuldtidsjob om præcis seks uger" {
  kilde     = "LBK 280/2024 § 106, stk. 1, nr. 1; F25"
  bygger_på = "ingen grund til fritagelse"
  på        = "1. maj 2024"
  givet {
    dokumenteret_overgang = "ordinært_fuldtidsjob"
    overgangsdato         = "12. juni 2024"
  }

  forventet {
    fritaget_for_samtaler_og_tilbud = "ja" # 42 dage efter 1. maj
    fritaget_for_jobsøgning         = "ja"
    hjemmel                         = ["LAB § 106, stk. 1", "LAB § 106, stk. 1, nr. 1"]
  }
}

sag "fuldtidsjob om seks uger og en dag" {
  kilde     = "LBK 280/2024 § 106, stk. 1, nr. 1; F25"
  bygger_på = "fuldtidsjob om præcis seks uger"
  på        = "1. maj 2024"
  givet {
    overgangsdato = "13. juni 2024"
  }

  forventet {
    fritaget_for_samtaler_og_tilbud = "nej" # 43 dage
    hjemmel                         = ["LAB § 106, stk. 1", "LAB § 106, stk. 1, nr. 1", "LAB § 106, stk. 1, nr. 2", "LAB § 106, stk. 1, nr. 3", "LAB § 106, stk. 1, nr. 4"]
  }
}

sag "fuldtidsjob, der begynder i dag" {
  kilde     = "LBK 280/2024 § 106, stk. 1, nr. 1; F25"
  bygger_på = "fuldtidsjob om præcis seks uger"
  på        = "12. juni 2024"
  forventet {
    fritaget_for_samtaler_og_tilbud = "nej" # det ligger ikke længere foran
    hjemmel                         = ["LAB § 106, stk. 1", "LAB § 106, stk. 1, nr. 1", "LAB § 106, stk. 1, nr. 2", "LAB § 106, stk. 1, nr. 3", "LAB § 106, stk. 1, nr. 4"]
  }
}

sag "fleksjob i 2020" {
  kilde     = "lov 548/2019 § 106, stk. 1, nr. 1"
  bygger_på = "ingen grund til fritagelse"
  på        = "1. februar 2020"
  givet {
    dokumenteret_overgang = "fleksjob"
    overgangsdato         = "1. marts 2020"
  }

  forventet {
    fritaget_for_samtaler_og_tilbud = "ja"
    hjemmel                         = ["LAB § 106, stk. 1", "LAB § 106, stk. 1, nr. 1"]
  }
}

sag "seniorpension, dagen før LBK 280/2024" {
  kilde     = "LBK 701/2022 § 106, stk. 1, nr. 1"
  bygger_på = "ingen grund til fritagelse"
  på        = "29. februar 2024"
  givet {
    dokumenteret_overgang = "seniorpension"
    overgangsdato         = "20. marts 2024"
  }

  forventet {
    fritaget_for_samtaler_og_tilbud = "nej" # i det åbne tidsrum regnes den gamle ordlyd
    hjemmel                         = ["LAB § 106, stk. 1", "LAB § 106, stk. 1, nr. 1", "LAB § 106, stk. 1, nr. 2", "LAB § 106, stk. 1, nr. 3", "LAB § 106, stk. 1, nr. 4"]
  }
}

sag "seniorpension, dagen for LBK 280/2024" {
  kilde     = "LBK 280/2024 § 106, stk. 1, nr. 1"
  bygger_på = "seniorpension, dagen før LBK 280/2024"
  på        = "1. marts 2024"
  forventet {
    fritaget_for_samtaler_og_tilbud = "ja"
    hjemmel                         = ["LAB § 106, stk. 1", "LAB § 106, stk. 1, nr. 1"]
  }
}

sag "erhvervsuddannelse, dagen før LBK 701/2022" {
  kilde     = "lov 548/2019 § 106, stk. 1"
  bygger_på = "ingen grund til fritagelse"
  på        = "21. maj 2022"
  givet {
    dokumenteret_overgang = "erhvervsrettet_fuldtidsstudie"
    overgangsdato         = "20. juni 2022"
  }

  forventet {
    fritaget_for_samtaler_og_tilbud = "nej"
    hjemmel                         = ["LAB § 106, stk. 1", "LAB § 106, stk. 1, nr. 1", "LAB § 106, stk. 1, nr. 2", "LAB § 106, stk. 1, nr. 3"]
  }
}

sag "erhvervsuddannelse, dagen for LBK 701/2022" {
  kilde     = "LBK 701/2022 § 106, stk. 1, nr. 4"
  bygger_på = "erhvervsuddannelse, dagen før LBK 701/2022"
  på        = "22. maj 2022"
  forventet {
    fritaget_for_samtaler_og_tilbud = "ja"
    hjemmel                         = ["LAB § 106, stk. 1", "LAB § 106, stk. 1, nr. 4"]
  }
}

sag "hjemsendt på grund af frost" {
  kilde     = "LBK 280/2024 § 106, stk. 1, nr. 2"
  bygger_på = "ingen grund til fritagelse"
  på        = "1. februar 2024"
  givet {
    hjemsendt = "ja"
  }

  forventet {
    fritaget_for_samtaler_og_tilbud = "ja"
    hjemmel                         = ["LAB § 106, stk. 1", "LAB § 106, stk. 1, nr. 2"]
  }
}

sag "sidste dag i seks ugers arbejdsfordeling" {
  kilde     = "LBK 280/2024 § 106, stk. 1, nr. 3, og stk. 2"
  bygger_på = "ingen grund til fritagelse"
  på        = "11. juni 2024"
  givet {
    arbejdsfordeling_fra = "1. maj 2024"
  }

  forventet {
    fritaget_for_samtaler_og_tilbud = "ja"
    fritaget_for_jobsøgning         = "ja" # dag 42 af arbejdsfordelingen
    hjemmel                         = ["LAB § 106, stk. 1", "LAB § 106, stk. 1, nr. 3"]
  }
}

sag "efter seks ugers arbejdsfordeling" {
  kilde     = "LBK 280/2024 § 106, stk. 2"
  bygger_på = "sidste dag i seks ugers arbejdsfordeling"
  på        = "12. juni 2024"
  forventet {
    fritaget_for_samtaler_og_tilbud = "ja"
    fritaget_for_jobsøgning         = "nej" # dag 43
    hjemmel                         = ["LAB § 106, stk. 1", "LAB § 106, stk. 1, nr. 1", "LAB § 106, stk. 1, nr. 2", "LAB § 106, stk. 1, nr. 3", "LAB § 106, stk. 1, nr. 4", "LAB § 106, stk. 2"]
  }
}

sag "dagen før arbejdsfordelingen" {
  kilde     = "LBK 280/2024 § 106, stk. 1, nr. 3"
  bygger_på = "sidste dag i seks ugers arbejdsfordeling"
  på        = "30. april 2024"
  forventet {
    fritaget_for_samtaler_og_tilbud = "nej"
    hjemmel                         = ["LAB § 106, stk. 1", "LAB § 106, stk. 1, nr. 1", "LAB § 106, stk. 1, nr. 2", "LAB § 106, stk. 1, nr. 3", "LAB § 106, stk. 1, nr. 4"]
  }
}

sag "arbejdsfordeling over seks uger og job på vej" {
  kilde     = "LBK 280/2024 § 106, stk. 1, nr. 1, og stk. 2"
  bygger_på = "efter seks ugers arbejdsfordeling"
  på        = "12. juni 2024"
  givet {
    dokumenteret_overgang = "ordinært_fuldtidsjob"
    overgangsdato         = "1. juli 2024"
  }

  forventet {
    fritaget_for_jobsøgning = "ja" # jobbet er en grund for sig
    hjemmel                 = ["LAB § 106, stk. 1", "LAB § 106, stk. 1, nr. 1", "LAB § 106, stk. 1, nr. 3"]
  }
}

sag "jobcentret fastholder pligten" {
  kilde     = "LBK 280/2024 § 106, stk. 3"
  bygger_på = "fuldtidsjob om præcis seks uger"
  på        = "1. maj 2024"
  givet {
    pligten_fastholdes = { er = "ja", af = "kommunen", dato = "1. maj 2024", begrundelse = "borgeren ønsker selv at fortsætte i praktikken" }
  }

  forventet {
    fritaget_for_samtaler_og_tilbud = "nej"
    fritaget_for_jobsøgning         = "nej"
    hjemmel                         = ["LAB § 106, stk. 3, 1. pkt."]
  }
}
