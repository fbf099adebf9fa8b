# LAB § 113, stk. 3, og BEK 2409/2021: samtalen med en sundhedskoordinator.

sag "tilbud fra 1. juni 2024" {
  fælles    = true
  bygger_på = "toårigt forløb fra 1. marts 2023"
  givet {
    tilbud_givet             = "15. maj 2024"
    tilbud_begynder          = "1. juni 2024"
    mener_helbredet_overses  = "ja"
    stillingtagen_til_tilbud = "ingen"
  }
}

sag "borgerens egen opfattelse er nok" {
  kilde     = "LBK 280/2024 § 113, stk. 3, 1. pkt.; skrivelse 10112/2021, afsnit 6.4"
  bygger_på = "tilbud fra 1. juni 2024"
  på        = "20. maj 2024"
  forventet {
    ret_til_sundhedssamtale = "ja"
    hjemmel                 = ["LAB § 6, nr. 8", "LAB § 113, stk. 3, 1. pkt.", "LAB § 114, stk. 1, 1. pkt."]
  }
}

sag "borgeren mener det ikke" {
  kilde     = "LBK 280/2024 § 113, stk. 3, 1. pkt."
  bygger_på = "tilbud fra 1. juni 2024"
  på        = "20. maj 2024"
  givet {
    mener_helbredet_overses = "nej"
  }

  forventet {
    ret_til_sundhedssamtale = "nej"
    hjemmel                 = ["LAB § 113, stk. 3, 1. pkt."]
  }
}

sag "ingen ret til samtalen i 2021" {
  kilde     = "lov 548/2019 § 113"
  bygger_på = "tilbud fra 1. juni 2024"
  på        = "31. december 2021"
  givet {
    startdato = "1. marts 2021"
  }

  forventet {
    ret_til_sundhedssamtale = "nej"
  }
}

sag "ret til samtalen fra 2022, også i et gammelt forløb" {
  kilde     = "LBK 701/2022 § 113, stk. 3"
  bygger_på = "tilbud fra 1. juni 2024"
  på        = "1. januar 2022"
  givet {
    startdato = "1. marts 2021"
  }

  forventet {
    ret_til_sundhedssamtale = "ja"
    hjemmel                 = ["LAB § 6, nr. 8", "LAB § 113, stk. 3, 1. pkt.", "LAB § 114, stk. 1, 1. pkt."]
  }
}

sag "beder om samtalen dagen før tilbuddet" {
  kilde     = "LBK 280/2024 § 113, stk. 3, 2. pkt.; skrivelse 10112/2021, afsnit 6.4"
  bygger_på = "tilbud fra 1. juni 2024"
  på        = "5. juni 2024"
  givet {
    beder_om_sundhedssamtale = "31. maj 2024"
  }

  forventet {
    tilbud_afventer_stillingtagen = "ja"
    skal_fortsætte_i_tilbud       = "nej"
    hjemmel                       = ["LAB § 113, stk. 3, 2. pkt.", "skrivelse 10112/2021 § 6, stk. 4"]
  }
}

sag "beder om samtalen på tilbuddets første dag" {
  kilde     = "skrivelse 10112/2021, afsnit 6.4; F29"
  bygger_på = "tilbud fra 1. juni 2024"
  på        = "5. juni 2024"
  givet {
    beder_om_sundhedssamtale = "1. juni 2024"
  }

  forventet {
    tilbud_afventer_stillingtagen = "nej"
    skal_fortsætte_i_tilbud       = "ja"
    hjemmel                       = ["LAB § 113, stk. 3, 2. pkt.", "skrivelse 10112/2021 § 6, stk. 4"]
  }
}

sag "jobcentret har taget stilling" {
  kilde     = "LBK 280/2024 § 113, stk. 3, 2. pkt."
  bygger_på = "tilbud fra 1. juni 2024"
  på        = "10. juni 2024"
  givet {
    beder_om_sundhedssamtale = "31. maj 2024"
    stillingtagen_til_tilbud = "10. juni 2024"
  }

  forventet {
    tilbud_afventer_stillingtagen = "nej"
    hjemmel                       = ["LAB § 113, stk. 3, 2. pkt."]
  }
}

sag "dagen før jobcentret tager stilling" {
  kilde     = "LBK 280/2024 § 113, stk. 3, 2. pkt."
  bygger_på = "tilbud fra 1. juni 2024"
  på        = "9. juni 2024"
  givet {
    beder_om_sundhedssamtale = "31. maj 2024"
    stillingtagen_til_tilbud = "10. juni 2024"
  }

  forventet {
    tilbud_afventer_stillingtagen = "ja"
    hjemmel                       = ["LAB § 113, stk. 3, 2. pkt."]
  }
}

sag "borgeren beder ikke om samtalen" {
  kilde     = "LBK 280/2024 § 113, stk. 3, 2. pkt."
  bygger_på = "tilbud fra 1. juni 2024"
  på        = "20. maj 2024"
  givet {
    beder_om_sundhedssamtale = "ingen"
  }

  forventet {
    tilbud_afventer_stillingtagen = "nej"
    skal_fortsætte_i_tilbud       = "nej"
    hjemmel                       = ["LAB § 113, stk. 3, 2. pkt.", "skrivelse 10112/2021 § 6, stk. 4"]
  }
}

sag "skriftlig vejledning senest med tilbuddet" {
  kilde     = "BEK 2409/2021 § 2"
  bygger_på = "tilbud fra 1. juni 2024"
  på        = "1. maj 2024"
  forventet {
    vejledning_om_sundhedssamtale_senest = "15. maj 2024"
    hjemmel                              = ["BEK 2409/2021 § 2"]
  }
}

# BEK 58/2026 § 1, stk. 3: kun forløb, der er bevilget senest 31. januar 2026.
sag "vejledning efter afskaffelsen, bevilget i tide" {
  kilde     = "BEK 58/2026 § 1, stk. 3"
  bygger_på = "tilbud fra 1. juni 2024"
  på        = "1. februar 2026"
  givet {
    bevillingsdato = "31. januar 2026"
    tilbud_givet   = "15. februar 2026"
  }

  forventet {
    vejledning_om_sundhedssamtale_senest = "15. februar 2026"
    hjemmel                              = ["BEK 2409/2021 § 2", "BEK 58/2026 § 1, stk. 3"]
  }
}

sag "vejledning efter afskaffelsen, bevilget for sent" {
  kilde     = "BEK 58/2026 § 1, stk. 3"
  bygger_på = "tilbud fra 1. juni 2024"
  på        = "1. februar 2026"
  givet {
    bevillingsdato = "1. februar 2026"
    tilbud_givet   = "15. februar 2026"
  }

  forventet {
    vejledning_om_sundhedssamtale_senest = "gælder ikke"
  }
}
