# Aktivlovens § 5, stk. 3 og 5: korte ture og ferie i udlandet.

sag "dagstur med besked to dage før" {
  kilde     = "LBK 808/2024 § 5, stk. 3"
  bygger_på = "en uge i udlandet"
  på        = "10. maj 2024"
  givet {
    ophold_tilladt    = "nej"
    hjemme_hvert_døgn = "ja"
    nætter_i_udlandet = "0"
    udrejsedag        = "10. maj 2024"
    besked_om_udrejse = "8. maj 2024"
  }

  forventet {
    beholder_ydelsen_i_udlandet = "ja"
    hjemmel                     = ["aktivloven § 5, stk. 3, 1. pkt."]
  }
}

sag "dagstur med besked dagen før" {
  kilde     = "LBK 808/2024 § 5, stk. 3, 3. pkt."
  bygger_på = "en uge i udlandet"
  på        = "10. maj 2024"
  givet {
    ophold_tilladt    = "nej"
    hjemme_hvert_døgn = "ja"
    nætter_i_udlandet = "0"
    udrejsedag        = "10. maj 2024"
    besked_om_udrejse = "9. maj 2024"
  }

  forventet {
    beholder_ydelsen_i_udlandet = "nej"
    hjemmel                     = ["aktivloven § 5, stk. 2, nr. 1", "aktivloven § 5, stk. 2, nr. 2", "aktivloven § 5, stk. 2, nr. 3", "aktivloven § 5, stk. 2, nr. 4", "aktivloven § 5, stk. 3, 3. pkt.", "aktivloven § 5, stk. 5"]
  }
}

sag "dagstur uden besked" {
  kilde     = "LBK 808/2024 § 5, stk. 3, 3. pkt."
  bygger_på = "en uge i udlandet"
  på        = "10. maj 2024"
  givet {
    ophold_tilladt    = "nej"
    hjemme_hvert_døgn = "ja"
    nætter_i_udlandet = "0"
    udrejsedag        = "10. maj 2024"
    besked_om_udrejse = "ingen"
  }

  forventet {
    beholder_ydelsen_i_udlandet = "nej"
    hjemmel                     = ["aktivloven § 5, stk. 2, nr. 1", "aktivloven § 5, stk. 2, nr. 2", "aktivloven § 5, stk. 2, nr. 3", "aktivloven § 5, stk. 2, nr. 4", "aktivloven § 5, stk. 3, 3. pkt.", "aktivloven § 5, stk. 5"]
  }
}

sag "anden dagstur i måneden" {
  kilde     = "LBK 808/2024 § 5, stk. 3, 2. pkt."
  bygger_på = "en uge i udlandet"
  på        = "10. maj 2024"
  givet {
    ophold_tilladt           = "nej"
    hjemme_hvert_døgn        = "ja"
    nætter_i_udlandet        = "0"
    udrejsedag               = "10. maj 2024"
    besked_om_udrejse        = "8. maj 2024"
    tidligere_ture_i_måneden = "1"
  }

  forventet {
    beholder_ydelsen_i_udlandet = "nej"
    hjemmel                     = ["aktivloven § 5, stk. 2, nr. 1", "aktivloven § 5, stk. 2, nr. 2", "aktivloven § 5, stk. 2, nr. 3", "aktivloven § 5, stk. 2, nr. 4", "aktivloven § 5, stk. 3, 2. pkt.", "aktivloven § 5, stk. 5"]
  }
}

sag "dagstur lige før en ferie" {
  kilde     = "LBK 808/2024 § 5, stk. 3, 2. pkt."
  bygger_på = "en uge i udlandet"
  på        = "10. maj 2024"
  givet {
    ophold_tilladt                         = "nej"
    hjemme_hvert_døgn                      = "ja"
    nætter_i_udlandet                      = "0"
    udrejsedag                             = "10. maj 2024"
    besked_om_udrejse                      = "8. maj 2024"
    ved_begyndelse_eller_slutning_af_ferie = "ja"
  }

  forventet {
    beholder_ydelsen_i_udlandet = "nej"
    hjemmel                     = ["aktivloven § 5, stk. 2, nr. 1", "aktivloven § 5, stk. 2, nr. 2", "aktivloven § 5, stk. 2, nr. 3", "aktivloven § 5, stk. 2, nr. 4", "aktivloven § 5, stk. 3, 2. pkt.", "aktivloven § 5, stk. 5"]
  }
}

sag "dagstur, der hindrer rådighed" {
  kilde     = "LBK 808/2024 § 5, stk. 4"
  bygger_på = "en uge i udlandet"
  på        = "10. maj 2024"
  givet {
    ophold_tilladt          = "nej"
    hjemme_hvert_døgn       = "ja"
    nætter_i_udlandet       = "0"
    udrejsedag              = "10. maj 2024"
    besked_om_udrejse       = "8. maj 2024"
    ophold_hindrer_rådighed = "ja"
  }

  forventet {
    beholder_ydelsen_i_udlandet = "nej"
    hjemmel                     = ["aktivloven § 5, stk. 4, 1. pkt."]
  }
}

sag "dagstur i 2018" {
  kilde     = "LBK 269/2017 § 5: ingen regel om korte ture"
  bygger_på = "en uge i udlandet"
  på        = "10. maj 2018"
  givet {
    ophold_tilladt    = "nej"
    hjemme_hvert_døgn = "ja"
    nætter_i_udlandet = "0"
    udrejsedag        = "10. maj 2024"
    besked_om_udrejse = "8. maj 2024"
  }

  forventet {
    beholder_ydelsen_i_udlandet = "nej"
    hjemmel                     = ["aktivloven § 5, stk. 2, nr. 1", "aktivloven § 5, stk. 2, nr. 2", "aktivloven § 5, stk. 2, nr. 3", "aktivloven § 5, stk. 2, nr. 4", "aktivloven § 5, stk. 5"]
  }
}

sag "dagstur i 2020, dagen for reglen kendes ikke" {
  kilde     = "LBK 981/2019 § 5"
  bygger_på = "en uge i udlandet"
  på        = "10. maj 2020"
  givet {
    ophold_tilladt    = "nej"
    hjemme_hvert_døgn = "ja"
    nætter_i_udlandet = "0"
    udrejsedag        = "10. maj 2020"
    besked_om_udrejse = "8. maj 2020"
  }

  forventet {
    beholder_ydelsen_i_udlandet = "nej"
    hjemmel                     = ["aktivloven § 5, stk. 2, nr. 1", "aktivloven § 5, stk. 2, nr. 2", "aktivloven § 5, stk. 2, nr. 3", "aktivloven § 5, stk. 2, nr. 4", "aktivloven § 5, stk. 5"]
  }
}

sag "anden dagstur i juli 2025, uden besked" {
  kilde     = "LBK 1004/2025 § 5, stk. 3, 1. pkt.; F60"
  bygger_på = "en uge i udlandet"
  på        = "10. juli 2025"
  givet {
    ophold_tilladt           = "nej"
    hjemme_hvert_døgn        = "ja"
    nætter_i_udlandet        = "0"
    udrejsedag               = "10. maj 2024"
    besked_om_udrejse        = "ingen"
    tidligere_ture_i_måneden = "1"
  }

  forventet {
    beholder_ydelsen_i_udlandet = "ja"
    hjemmel                     = ["aktivloven § 5, stk. 3, 1. pkt."]
  }
}

sag "én overnatning i maj 2024" {
  kilde     = "LBK 808/2024 § 5, stk. 3"
  bygger_på = "en uge i udlandet"
  på        = "10. maj 2024"
  givet {
    ophold_tilladt    = "nej"
    hjemme_hvert_døgn = "nej"
    nætter_i_udlandet = "1"
    udrejsedag        = "10. maj 2024"
    besked_om_udrejse = "8. maj 2024"
  }

  forventet {
    beholder_ydelsen_i_udlandet = "nej"
    hjemmel                     = ["aktivloven § 5, stk. 2, nr. 1", "aktivloven § 5, stk. 2, nr. 2", "aktivloven § 5, stk. 2, nr. 3", "aktivloven § 5, stk. 2, nr. 4", "aktivloven § 5, stk. 3, 1. pkt.", "aktivloven § 5, stk. 5"]
  }
}

sag "én overnatning i juli 2025" {
  kilde     = "LBK 1004/2025 § 5, stk. 3, 2. pkt."
  bygger_på = "en uge i udlandet"
  på        = "10. juli 2025"
  givet {
    ophold_tilladt    = "nej"
    hjemme_hvert_døgn = "nej"
    nætter_i_udlandet = "1"
    udrejsedag        = "10. juli 2025"
    besked_om_udrejse = "8. juli 2025"
  }

  forventet {
    beholder_ydelsen_i_udlandet = "ja"
    hjemmel                     = ["aktivloven § 5, stk. 3, 2. pkt."]
  }
}

sag "to overnatninger i juli 2025" {
  kilde     = "LBK 1004/2025 § 5, stk. 3, 2. pkt."
  bygger_på = "en uge i udlandet"
  på        = "10. juli 2025"
  givet {
    ophold_tilladt    = "nej"
    hjemme_hvert_døgn = "nej"
    nætter_i_udlandet = "2"
    udrejsedag        = "10. juli 2025"
    besked_om_udrejse = "8. juli 2025"
  }

  forventet {
    beholder_ydelsen_i_udlandet = "nej"
    hjemmel                     = ["aktivloven § 5, stk. 2, nr. 1", "aktivloven § 5, stk. 2, nr. 2", "aktivloven § 5, stk. 2, nr. 3", "aktivloven § 5, stk. 2, nr. 4", "aktivloven § 5, stk. 3, 1. pkt.", "aktivloven § 5, stk. 3, 2. pkt.", "aktivloven § 5, stk. 5"]
  }
}

sag "anden overnatning i måneden" {
  kilde     = "LBK 1004/2025 § 5, stk. 3, 2. pkt."
  bygger_på = "en uge i udlandet"
  på        = "10. juli 2025"
  givet {
    ophold_tilladt           = "nej"
    hjemme_hvert_døgn        = "nej"
    nætter_i_udlandet        = "1"
    udrejsedag               = "10. juli 2025"
    besked_om_udrejse        = "8. juli 2025"
    tidligere_ture_i_måneden = "1"
  }

  forventet {
    beholder_ydelsen_i_udlandet = "nej"
    hjemmel                     = ["aktivloven § 5, stk. 2, nr. 1", "aktivloven § 5, stk. 2, nr. 2", "aktivloven § 5, stk. 2, nr. 3", "aktivloven § 5, stk. 2, nr. 4", "aktivloven § 5, stk. 3, 1. pkt.", "aktivloven § 5, stk. 3, 2. pkt.", "aktivloven § 5, stk. 5"]
  }
}

sag "overnatning lige efter en ferie" {
  kilde     = "LBK 1004/2025 § 5, stk. 3, 3. pkt."
  bygger_på = "en uge i udlandet"
  på        = "10. juli 2025"
  givet {
    ophold_tilladt                         = "nej"
    hjemme_hvert_døgn                      = "nej"
    nætter_i_udlandet                      = "1"
    udrejsedag                             = "10. juli 2025"
    besked_om_udrejse                      = "8. juli 2025"
    ved_begyndelse_eller_slutning_af_ferie = "ja"
  }

  forventet {
    beholder_ydelsen_i_udlandet = "nej"
    hjemmel                     = ["aktivloven § 5, stk. 2, nr. 1", "aktivloven § 5, stk. 2, nr. 2", "aktivloven § 5, stk. 2, nr. 3", "aktivloven § 5, stk. 2, nr. 4", "aktivloven § 5, stk. 3, 1. pkt.", "aktivloven § 5, stk. 3, 3. pkt.", "aktivloven § 5, stk. 5"]
  }
}

sag "overnatning med besked dagen før" {
  kilde     = "LBK 1004/2025 § 5, stk. 3, 4. pkt."
  bygger_på = "en uge i udlandet"
  på        = "10. juli 2025"
  givet {
    ophold_tilladt    = "nej"
    hjemme_hvert_døgn = "nej"
    nætter_i_udlandet = "1"
    udrejsedag        = "10. juli 2025"
    besked_om_udrejse = "9. juli 2025"
  }

  forventet {
    beholder_ydelsen_i_udlandet = "nej"
    hjemmel                     = ["aktivloven § 5, stk. 2, nr. 1", "aktivloven § 5, stk. 2, nr. 2", "aktivloven § 5, stk. 2, nr. 3", "aktivloven § 5, stk. 2, nr. 4", "aktivloven § 5, stk. 3, 1. pkt.", "aktivloven § 5, stk. 3, 4. pkt.", "aktivloven § 5, stk. 5"]
  }
}

sag "ferie i udlandet" {
  kilde     = "LBK 808/2024 § 5, stk. 5; S1"
  bygger_på = "en uge i udlandet"
  på        = "10. maj 2024"
  givet {
    holder_ferie = "ja"
  }

  forventet {
    beholder_ydelsen_i_udlandet = "ja"
    hjemmel                     = ["aktivloven § 5, stk. 5"]
  }
}

sag "ferie i udlandet, der hindrer rådighed" {
  kilde     = "LBK 808/2024 § 5, stk. 5"
  bygger_på = "en uge i udlandet"
  på        = "10. maj 2024"
  givet {
    holder_ferie            = "ja"
    ophold_hindrer_rådighed = "ja"
    formål_i_udlandet       = "lægebehandling"
  }

  forventet {
    beholder_ydelsen_i_udlandet = "ja"
    hjemmel                     = ["aktivloven § 5, stk. 5"]
  }
}

sag "ferie i udlandet, 2013" {
  kilde     = "LBK 1193/2014 § 5, stk. 4"
  bygger_på = "en uge i udlandet"
  på        = "10. maj 2013"
  givet {
    holder_ferie = "ja"
  }

  forventet {
    beholder_ydelsen_i_udlandet = "ja"
    hjemmel                     = ["aktivloven § 5, stk. 5"]
  }
}

sag "ferie i udlandet i marts 2026, bevilget før afskaffelsen" {
  kilde     = "lov 1750/2025 § 21, stk. 8"
  bygger_på = "en uge i udlandet"
  på        = "10. marts 2026"
  givet {
    holder_ferie = "ja"
  }

  forventet {
    beholder_ydelsen_i_udlandet = "ja"
    hjemmel                     = ["aktivloven § 5, stk. 5", "lov 1750/2025 § 21, stk. 8"]
  }
}

sag "ferie i udlandet i marts 2026, bevilget for sent" {
  kilde     = "lov 1750/2025 § 4"
  bygger_på = "en uge i udlandet"
  på        = "10. marts 2026"
  givet {
    holder_ferie   = "ja"
    bevillingsdato = "1. februar 2026"
  }

  forventet {
    beholder_ydelsen_i_udlandet = "nej"
    hjemmel                     = ["aktivloven § 5, stk. 2, nr. 1", "aktivloven § 5, stk. 2, nr. 2", "aktivloven § 5, stk. 2, nr. 3", "aktivloven § 5, stk. 2, nr. 4", "aktivloven § 5, stk. 3, 1. pkt.", "aktivloven § 5, stk. 3, 2. pkt.", "lov 1750/2025 § 21, stk. 8"]
  }
}

sag "ikke i udlandet" {
  kilde     = "LBK 808/2024 § 5"
  bygger_på = "en uge i udlandet"
  på        = "10. maj 2024"
  givet {
    i_udlandet        = "nej"
    formål_i_udlandet = "lægebehandling"
  }

  forventet {
    beholder_ydelsen_i_udlandet = "nej"
    hjemmel                     = ["aktivloven § 5, stk. 2, nr. 1", "aktivloven § 5, stk. 2, nr. 2", "aktivloven § 5, stk. 2, nr. 3", "aktivloven § 5, stk. 2, nr. 4", "aktivloven § 5, stk. 3, 1. pkt.", "aktivloven § 5, stk. 5"]
  }
}
