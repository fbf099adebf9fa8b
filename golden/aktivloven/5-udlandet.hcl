# Aktivlovens § 5: beholder borgeren ydelsen i udlandet?

sag "en uge i udlandet" {
  fælles = true
  givet {
    i_udlandet                             = "ja"
    ophold_tilladt                         = "ja"
    ophold_hindrer_rådighed                = "nej"
    repatrieringsrejse                     = "nej"
    hjemme_hvert_døgn                      = "nej"
    tidligere_ture_i_måneden               = "0"
    nætter_i_udlandet                      = "7"
    ved_begyndelse_eller_slutning_af_ferie = "nej"
    udrejsedag                             = "10. maj 2024"
    besked_om_udrejse                      = "1. maj 2024"
    holder_ferie                           = "nej"
    formål_i_udlandet                      = "andet_formål"
    bevillingsdato                         = "1. januar 2023"
  }
}

sag "andet formål" {
  kilde     = "LBK 808/2024 § 5, stk. 1"
  bygger_på = "en uge i udlandet"
  på        = "10. maj 2024"

  forventet {
    beholder_ydelsen_i_udlandet = "nej"
    hjemmel                     = ["aktivloven § 5, stk. 2, nr. 1", "aktivloven § 5, stk. 2, nr. 2", "aktivloven § 5, stk. 2, nr. 3", "aktivloven § 5, stk. 2, nr. 4", "aktivloven § 5, stk. 3, 1. pkt.", "aktivloven § 5, stk. 5"]
  }
}

sag "tilbud eller revalidering" {
  kilde     = "LBK 808/2024 § 5, stk. 2, nr. 1"
  bygger_på = "en uge i udlandet"
  på        = "10. maj 2024"
  givet {
    formål_i_udlandet = "tilbud_eller_revalidering"
  }

  forventet {
    beholder_ydelsen_i_udlandet = "ja"
    hjemmel                     = ["aktivloven § 5, stk. 2, nr. 1"]
  }
}

sag "tilbud eller revalidering, 2013" {
  kilde     = "LBK 1193/2014 § 5, stk. 2, nr. 1"
  bygger_på = "en uge i udlandet"
  på        = "10. maj 2013"
  givet {
    formål_i_udlandet = "tilbud_eller_revalidering"
  }

  forventet {
    beholder_ydelsen_i_udlandet = "ja"
    hjemmel                     = ["aktivloven § 5, stk. 2, nr. 1"]
  }
}

sag "samvær med eget barn" {
  kilde     = "LBK 808/2024 § 5, stk. 2, nr. 2"
  bygger_på = "en uge i udlandet"
  på        = "10. maj 2024"
  givet {
    formål_i_udlandet = "samvær_med_eget_barn"
  }

  forventet {
    beholder_ydelsen_i_udlandet = "ja"
    hjemmel                     = ["aktivloven § 5, stk. 2, nr. 2"]
  }
}

sag "samvær med eget barn, 2013" {
  kilde     = "LBK 1193/2014 § 5, stk. 2, nr. 2"
  bygger_på = "en uge i udlandet"
  på        = "10. maj 2013"
  givet {
    formål_i_udlandet = "samvær_med_eget_barn"
  }

  forventet {
    beholder_ydelsen_i_udlandet = "ja"
    hjemmel                     = ["aktivloven § 5, stk. 2, nr. 2"]
  }
}

sag "lægebehandling" {
  kilde     = "LBK 808/2024 § 5, stk. 2, nr. 3"
  bygger_på = "en uge i udlandet"
  på        = "10. maj 2024"
  givet {
    formål_i_udlandet = "lægebehandling"
  }

  forventet {
    beholder_ydelsen_i_udlandet = "ja"
    hjemmel                     = ["aktivloven § 5, stk. 2, nr. 3"]
  }
}

sag "lægebehandling, 2013" {
  kilde     = "LBK 1193/2014 § 5, stk. 2, nr. 3"
  bygger_på = "en uge i udlandet"
  på        = "10. maj 2013"
  givet {
    formål_i_udlandet = "lægebehandling"
  }

  forventet {
    beholder_ydelsen_i_udlandet = "ja"
    hjemmel                     = ["aktivloven § 5, stk. 2, nr. 3"]
  }
}

sag "ganske særlige forhold" {
  kilde     = "LBK 808/2024 § 5, stk. 2, nr. 4"
  bygger_på = "en uge i udlandet"
  på        = "10. maj 2024"
  givet {
    formål_i_udlandet = "ganske_særlige_forhold"
  }

  forventet {
    beholder_ydelsen_i_udlandet = "ja"
    hjemmel                     = ["aktivloven § 5, stk. 2, nr. 4"]
  }
}

sag "ganske særlige forhold, 2013" {
  kilde     = "LBK 1193/2014 § 5, stk. 2, nr. 4"
  bygger_på = "en uge i udlandet"
  på        = "10. maj 2013"
  givet {
    formål_i_udlandet = "ganske_særlige_forhold"
  }

  forventet {
    beholder_ydelsen_i_udlandet = "ja"
    hjemmel                     = ["aktivloven § 5, stk. 2, nr. 4"]
  }
}

sag "lægebehandling, ikke tilladt" {
  kilde     = "LBK 808/2024 § 5, stk. 2"
  bygger_på = "en uge i udlandet"
  på        = "10. maj 2024"
  givet {
    formål_i_udlandet = "lægebehandling"
    ophold_tilladt    = { er = "nej", af = "kommunen", begrundelse = "behandlingen kan fås her" }
  }

  forventet {
    beholder_ydelsen_i_udlandet = "nej"
    hjemmel                     = ["aktivloven § 5, stk. 2, nr. 1", "aktivloven § 5, stk. 2, nr. 2", "aktivloven § 5, stk. 2, nr. 3", "aktivloven § 5, stk. 2, nr. 4", "aktivloven § 5, stk. 3, 1. pkt.", "aktivloven § 5, stk. 5"]
  }
}

sag "lægebehandling, der hindrer rådighed" {
  kilde     = "LBK 808/2024 § 5, stk. 4, 1. pkt."
  bygger_på = "en uge i udlandet"
  på        = "10. maj 2024"
  givet {
    formål_i_udlandet       = "lægebehandling"
    ophold_hindrer_rådighed = "ja"
  }

  forventet {
    beholder_ydelsen_i_udlandet = "nej"
    hjemmel                     = ["aktivloven § 5, stk. 4, 1. pkt."]
  }
}

sag "lægebehandling, der hindrer rådighed, 2013" {
  kilde     = "LBK 1193/2014 § 5, stk. 3"
  bygger_på = "en uge i udlandet"
  på        = "10. maj 2013"
  givet {
    formål_i_udlandet       = "lægebehandling"
    ophold_hindrer_rådighed = "ja"
  }

  forventet {
    beholder_ydelsen_i_udlandet = "nej"
    hjemmel                     = ["aktivloven § 5, stk. 4, 1. pkt."]
  }
}

sag "lægebehandling, der hindrer rådighed, 2018" {
  kilde     = "LBK 269/2017 § 5, stk. 3"
  bygger_på = "en uge i udlandet"
  på        = "10. maj 2018"
  givet {
    formål_i_udlandet       = "lægebehandling"
    ophold_hindrer_rådighed = "ja"
  }

  forventet {
    beholder_ydelsen_i_udlandet = "nej"
    hjemmel                     = ["aktivloven § 5, stk. 4, 1. pkt."]
  }
}

sag "repatrieringsrejse, der hindrer rådighed" {
  kilde     = "LBK 808/2024 § 5, stk. 4, 2. pkt."
  bygger_på = "en uge i udlandet"
  på        = "10. maj 2024"
  givet {
    formål_i_udlandet       = "ganske_særlige_forhold"
    ophold_hindrer_rådighed = "ja"
    repatrieringsrejse      = "ja"
  }

  forventet {
    beholder_ydelsen_i_udlandet = "ja"
    hjemmel                     = ["aktivloven § 5, stk. 2, nr. 4", "aktivloven § 5, stk. 4, 2. pkt."]
  }
}

sag "repatrieringsrejse, der hindrer rådighed, 2018" {
  kilde     = "LBK 269/2017 § 5, stk. 3"
  bygger_på = "en uge i udlandet"
  på        = "10. maj 2018"
  givet {
    formål_i_udlandet       = "ganske_særlige_forhold"
    ophold_hindrer_rådighed = "ja"
    repatrieringsrejse      = "ja"
  }

  forventet {
    beholder_ydelsen_i_udlandet = "nej"
    hjemmel                     = ["aktivloven § 5, stk. 4, 1. pkt."]
  }
}

sag "tilbud for handicappede, 2018" {
  kilde     = "LBK 269/2017 § 5, stk. 2, nr. 1"
  bygger_på = "en uge i udlandet"
  på        = "10. maj 2018"
  givet {
    formål_i_udlandet = "tilbud_for_handicappede"
  }

  forventet {
    beholder_ydelsen_i_udlandet = "nej"
    hjemmel                     = ["aktivloven § 5, stk. 2, nr. 1", "aktivloven § 5, stk. 2, nr. 2", "aktivloven § 5, stk. 2, nr. 3", "aktivloven § 5, stk. 2, nr. 4", "aktivloven § 5, stk. 5"]
  }
}

sag "tilbud for handicappede, 2022" {
  kilde     = "LBK 241/2021 § 5, stk. 2, nr. 1"
  bygger_på = "en uge i udlandet"
  på        = "10. maj 2022"
  givet {
    formål_i_udlandet = "tilbud_for_handicappede"
  }

  forventet {
    beholder_ydelsen_i_udlandet = "ja"
    hjemmel                     = ["aktivloven § 5, stk. 2, nr. 1"]
  }
}

sag "tilbud eller revalidering, 2022" {
  kilde     = "LBK 241/2021 § 5, stk. 2, nr. 1"
  bygger_på = "en uge i udlandet"
  på        = "10. maj 2022"
  givet {
    formål_i_udlandet = "tilbud_eller_revalidering"
  }

  forventet {
    beholder_ydelsen_i_udlandet = "ja"
    hjemmel                     = ["aktivloven § 5, stk. 2, nr. 1"]
  }
}

sag "ungdomsuddannelse, 2021" {
  kilde     = "LBK 241/2021 § 5, stk. 2, nr. 1"
  bygger_på = "en uge i udlandet"
  på        = "10. maj 2021"
  givet {
    formål_i_udlandet = "ungdomsuddannelse"
  }

  forventet {
    beholder_ydelsen_i_udlandet = "nej"
    hjemmel                     = ["aktivloven § 5, stk. 2, nr. 1", "aktivloven § 5, stk. 2, nr. 2", "aktivloven § 5, stk. 2, nr. 3", "aktivloven § 5, stk. 2, nr. 4", "aktivloven § 5, stk. 3, 1. pkt.", "aktivloven § 5, stk. 5"]
  }
}

sag "ungdomsuddannelse, 2024" {
  kilde     = "LBK 1031/2023 § 5, stk. 2, nr. 1"
  bygger_på = "en uge i udlandet"
  på        = "10. maj 2024"
  givet {
    formål_i_udlandet = "ungdomsuddannelse"
  }

  forventet {
    beholder_ydelsen_i_udlandet = "ja"
    hjemmel                     = ["aktivloven § 5, stk. 2, nr. 1"]
  }
}

sag "samvær med eget barn, november 2014" {
  kilde     = "LBK 1193/2014 § 5, stk. 2, nr. 2"
  bygger_på = "en uge i udlandet"
  på        = "20. november 2014"
  givet {
    formål_i_udlandet = "samvær_med_eget_barn"
  }

  forventet {
    beholder_ydelsen_i_udlandet = "ja"
    hjemmel                     = ["aktivloven § 5, stk. 2, nr. 2"]
  }
}

sag "lægebehandling, november 2014" {
  kilde     = "LBK 1193/2014 § 5, stk. 2, nr. 3"
  bygger_på = "en uge i udlandet"
  på        = "20. november 2014"
  givet {
    formål_i_udlandet = "lægebehandling"
  }

  forventet {
    beholder_ydelsen_i_udlandet = "ja"
    hjemmel                     = ["aktivloven § 5, stk. 2, nr. 3"]
  }
}

sag "ganske særlige forhold, november 2014" {
  kilde     = "LBK 1193/2014 § 5, stk. 2, nr. 4"
  bygger_på = "en uge i udlandet"
  på        = "20. november 2014"
  givet {
    formål_i_udlandet = "ganske_særlige_forhold"
  }

  forventet {
    beholder_ydelsen_i_udlandet = "ja"
    hjemmel                     = ["aktivloven § 5, stk. 2, nr. 4"]
  }
}

sag "tilbud eller revalidering, november 2014" {
  kilde     = "LBK 1193/2014 § 5, stk. 2, nr. 1"
  bygger_på = "en uge i udlandet"
  på        = "20. november 2014"
  givet {
    formål_i_udlandet = "tilbud_eller_revalidering"
  }

  forventet {
    beholder_ydelsen_i_udlandet = "ja"
    hjemmel                     = ["aktivloven § 5, stk. 2, nr. 1"]
  }
}

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
