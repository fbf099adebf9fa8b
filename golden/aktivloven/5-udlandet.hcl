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
