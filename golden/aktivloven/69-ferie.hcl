# Aktivlovens § 69, stk. 6, og BEK 762/2025 § 2: ferie med ydelse efter 12
# sammenhængende måneder. Datoen, der spørges på, er den første feriedag.

sag "ydelse fra august 2024" {
  fælles    = true
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                                   = "august 2025"
    første_måned_med_ressourceforløbsydelse = "august 2024"
    kontanthjælp_fra                        = "ingen"
    revalidering_eller_tilbud_fra           = "ingen"
    seneste_måned_uden_ydelse               = "ingen"
    måneder_i_løntilskud                    = "0"
    ferie_aftalt                            = "ja"
    ferieuger_holdt                         = "0"
    uger_med_feriegodtgørelse               = "0"
    feriegodtgørelse_dækker_ferien          = "nej"
  }
}

sag "tolv måneder er gået" {
  kilde     = "LBK 1004/2025 § 69, stk. 6, 1. og 2. pkt.; BEK 762/2025 § 2, stk. 1 og 2"
  bygger_på = "ydelse fra august 2024"
  på        = "1. august 2025"

  forventet {
    ferieret_fra               = "1. august 2025" # 12 måneder efter 1. august 2024
    ferie_senest               = "31. juli 2026"
    ferieuger_tilbage          = "5"
    kan_holde_ferie_med_ydelse = "ja"
    hjemmel                    = ["BEK 762/2025 § 2, stk. 2", "BEK 762/2025 § 2, stk. 6", "aktivloven § 69, stk. 6, 1. pkt.", "aktivloven § 69, stk. 6, 2. pkt."]
  }
}

sag "dagen før tolv måneder er gået" {
  kilde     = "LBK 1004/2025 § 69, stk. 6, 1. pkt."
  bygger_på = "ydelse fra august 2024"
  på        = "31. juli 2025"
  givet {
    måned = "juli 2025"
  }

  forventet {
    kan_holde_ferie_med_ydelse = "nej"
    hjemmel                    = ["BEK 762/2025 § 2, stk. 2", "BEK 762/2025 § 2, stk. 6", "aktivloven § 68 a, stk. 4, 4. pkt.", "aktivloven § 69, stk. 6, 1. pkt.", "aktivloven § 69, stk. 6, 2. pkt."]
  }
}

sag "første ydelse midt i måneden" {
  kilde     = "BEK 762/2025 § 2, stk. 3"
  bygger_på = "ydelse fra august 2024"
  på        = "1. august 2025"
  givet {
    startdato = "20. august 2024"
  }

  forventet {
    ferieret_fra = "1. august 2025" # august 2024 tæller helt
    hjemmel      = ["BEK 762/2025 § 2, stk. 2", "BEK 762/2025 § 2, stk. 6", "aktivloven § 69, stk. 6, 1. pkt."]
  }
}

sag "ferieårets sidste dag" {
  kilde     = "LBK 1004/2025 § 69, stk. 6, 2. pkt.; F58"
  bygger_på = "ydelse fra august 2024"
  på        = "31. juli 2026"
  givet {
    måned = "juli 2026"
  }

  forventet {
    kan_holde_ferie_med_ydelse = "ja"
    hjemmel                    = ["BEK 762/2025 § 2, stk. 2", "BEK 762/2025 § 2, stk. 6", "aktivloven § 69, stk. 6, 1. pkt.", "aktivloven § 69, stk. 6, 2. pkt.", "lov 1750/2025 § 21, stk. 8"]
  }
}

sag "dagen efter ferieåret" {
  kilde     = "LBK 1004/2025 § 69, stk. 6, 2. pkt.; F58"
  bygger_på = "ydelse fra august 2024"
  på        = "1. august 2026"
  givet {
    måned = "august 2026"
  }

  forventet {
    kan_holde_ferie_med_ydelse = "nej"
    hjemmel                    = ["BEK 762/2025 § 2, stk. 2", "BEK 762/2025 § 2, stk. 6", "aktivloven § 68 a, stk. 4, 4. pkt.", "aktivloven § 69, stk. 6, 1. pkt.", "aktivloven § 69, stk. 6, 2. pkt.", "lov 1750/2025 § 21, stk. 8"]
  }
}

sag "ferien er ikke aftalt" {
  kilde     = "LBK 1004/2025 § 69, stk. 6, 7. pkt."
  bygger_på = "ydelse fra august 2024"
  på        = "1. august 2025"
  givet {
    ferie_aftalt = "nej"
  }

  forventet {
    kan_holde_ferie_med_ydelse = "nej"
    hjemmel                    = ["aktivloven § 69, stk. 6, 7. pkt."]
  }
}

sag "borgeren har ikke ret til ydelsen" {
  kilde     = "LBK 1004/2025 § 69, stk. 6, 3. pkt."
  bygger_på = "ydelse fra august 2024"
  på        = "1. august 2025"
  givet {
    visiteret = "nej"
  }

  forventet {
    kan_holde_ferie_med_ydelse = "nej"
    hjemmel                    = ["aktivloven § 68, stk. 1, 1. pkt.", "aktivloven § 68, stk. 8", "aktivloven § 69, stk. 6, 3. pkt."]
  }
}

sag "fem uger er holdt" {
  kilde     = "LBK 1004/2025 § 69, stk. 6, 6. pkt."
  bygger_på = "ydelse fra august 2024"
  på        = "1. august 2025"
  givet {
    ferieuger_holdt = "5"
  }

  forventet {
    ferieuger_tilbage          = "0"
    kan_holde_ferie_med_ydelse = "nej"
    hjemmel                    = ["aktivloven § 69, stk. 6, 1. pkt.", "aktivloven § 69, stk. 6, 6. pkt."]
  }
}

sag "fire uger er holdt" {
  kilde     = "LBK 1004/2025 § 69, stk. 6, 6. pkt."
  bygger_på = "ydelse fra august 2024"
  på        = "1. august 2025"
  givet {
    ferieuger_holdt = "4"
  }

  forventet {
    ferieuger_tilbage          = "1"
    kan_holde_ferie_med_ydelse = "ja"
    hjemmel                    = ["BEK 762/2025 § 2, stk. 2", "BEK 762/2025 § 2, stk. 6", "aktivloven § 69, stk. 6, 1. pkt.", "aktivloven § 69, stk. 6, 2. pkt."]
  }
}

sag "to uger med feriegodtgørelse" {
  kilde     = "LBK 1004/2025 § 69, stk. 6, 5. pkt."
  bygger_på = "ydelse fra august 2024"
  på        = "1. august 2025"
  givet {
    uger_med_feriegodtgørelse = "2"
  }

  forventet {
    ferieuger_tilbage = "3" # 5 - 2
    hjemmel           = ["aktivloven § 69, stk. 6, 5. pkt."]
  }
}

sag "mere end fem uger i alt" {
  kilde     = "LBK 1004/2025 § 69, stk. 6, 5. og 6. pkt."
  bygger_på = "ydelse fra august 2024"
  på        = "1. august 2025"
  givet {
    ferieuger_holdt           = "4"
    uger_med_feriegodtgørelse = "2"
  }

  forventet {
    ferieuger_tilbage = "0" # 5 - 4 - 2 er under 0
    hjemmel           = ["aktivloven § 69, stk. 6, 5. pkt."]
  }
}

sag "en hel måned uden ydelse" {
  kilde     = "BEK 762/2025 § 2, stk. 4"
  bygger_på = "ydelse fra august 2024"
  på        = "1. august 2025"
  givet {
    seneste_måned_uden_ydelse = "december 2024"
  }

  forventet {
    ferieret_fra = "1. januar 2026" # 12 måneder efter 1. januar 2025
    hjemmel      = ["BEK 762/2025 § 2, stk. 4", "BEK 762/2025 § 2, stk. 6", "aktivloven § 69, stk. 6, 1. pkt."]
  }
}

sag "to måneder i løntilskud" {
  kilde     = "BEK 762/2025 § 2, stk. 6"
  bygger_på = "ydelse fra august 2024"
  på        = "1. august 2025"
  givet {
    måneder_i_løntilskud = "2"
  }

  forventet {
    ferieret_fra = "1. oktober 2025" # 14 måneder efter 1. august 2024
    hjemmel      = ["BEK 762/2025 § 2, stk. 2", "BEK 762/2025 § 2, stk. 6", "aktivloven § 69, stk. 6, 1. pkt."]
  }
}

sag "kontanthjælp lige før" {
  kilde     = "BEK 762/2025 § 2, stk. 7"
  bygger_på = "ydelse fra august 2024"
  på        = "1. august 2025"
  givet {
    kontanthjælp_fra = "februar 2024"
  }

  forventet {
    ferieret_fra = "1. februar 2025"
    hjemmel      = ["BEK 762/2025 § 2, stk. 6", "BEK 762/2025 § 2, stk. 7", "aktivloven § 69, stk. 6, 1. pkt."]
  }
}

sag "kontanthjælp før en måned uden ydelse" {
  kilde     = "BEK 762/2025 § 2, stk. 4 og 7"
  bygger_på = "ydelse fra august 2024"
  på        = "1. august 2025"
  givet {
    kontanthjælp_fra          = "februar 2024"
    seneste_måned_uden_ydelse = "december 2024"
  }

  forventet {
    ferieret_fra = "1. januar 2026"
    hjemmel      = ["BEK 762/2025 § 2, stk. 4", "BEK 762/2025 § 2, stk. 6", "aktivloven § 69, stk. 6, 1. pkt."]
  }
}

sag "revalidering lige før" {
  kilde     = "BEK 762/2025 § 2, stk. 8"
  bygger_på = "ydelse fra august 2024"
  på        = "1. august 2025"
  givet {
    revalidering_eller_tilbud_fra = "marts 2024"
  }

  forventet {
    ferieret_fra = "1. marts 2025"
    hjemmel      = ["BEK 762/2025 § 2, stk. 6", "BEK 762/2025 § 2, stk. 8", "aktivloven § 69, stk. 6, 1. pkt."]
  }
}

sag "feriegodtgørelse før tolv måneder" {
  kilde     = "LBK 1004/2025 § 68 a, stk. 4, 4. pkt.; S1"
  bygger_på = "ydelse fra august 2024"
  på        = "1. marts 2025"
  givet {
    måned                          = "marts 2025"
    feriegodtgørelse_dækker_ferien = "ja"
  }

  forventet {
    kan_holde_ferie_med_ydelse = "ja"
    hjemmel                    = ["aktivloven § 68 a, stk. 4, 4. pkt."]
  }
}

sag "feriegodtgørelse, ferien er ikke aftalt" {
  kilde     = "LBK 1004/2025 § 68 a, stk. 4, 4. pkt."
  bygger_på = "ydelse fra august 2024"
  på        = "1. august 2025"
  givet {
    ferie_aftalt                   = "nej"
    feriegodtgørelse_dækker_ferien = "ja"
  }

  forventet {
    kan_holde_ferie_med_ydelse = "ja"
    hjemmel                    = ["aktivloven § 68 a, stk. 4, 4. pkt."]
  }
}

sag "feriegodtgørelse i december 2015" {
  kilde     = "LBK 806/2015 § 68 a, stk. 4"
  bygger_på = "ydelse fra august 2024"
  på        = "1. december 2015"
  givet {
    måned                                   = "december 2015"
    første_måned_med_ressourceforløbsydelse = "august 2015"
    feriegodtgørelse_dækker_ferien          = "ja"
  }

  forventet {
    kan_holde_ferie_med_ydelse = "nej" # reglen kom i 2016
    hjemmel                    = ["aktivloven § 69, stk. 6, 1. pkt.", "aktivloven § 69, stk. 6, 2. pkt.", "aktivloven § 69, stk. 8"]
  }
}

sag "tolv måneder i 2018" {
  kilde     = "LBK 269/2017 § 69, stk. 4"
  bygger_på = "ydelse fra august 2024"
  på        = "1. maj 2018"
  givet {
    første_måned_med_ressourceforløbsydelse = "maj 2017"
    måned                                   = "maj 2018"
  }

  forventet {
    ferieret_fra               = "1. maj 2018"
    kan_holde_ferie_med_ydelse = "ja"
    hjemmel                    = ["aktivloven § 69, stk. 6, 1. pkt.", "aktivloven § 69, stk. 6, 2. pkt.", "aktivloven § 69, stk. 8"]
  }
}

sag "kontanthjælp lige før, 2018" {
  kilde     = "LBK 269/2017 § 69, stk. 4 og 5"
  bygger_på = "ydelse fra august 2024"
  på        = "1. maj 2018"
  givet {
    første_måned_med_ressourceforløbsydelse = "maj 2017"
    måned                                   = "maj 2018"
    kontanthjælp_fra                        = "januar 2017"
  }

  forventet {
    ferieret_fra = "1. januar 2018"
    hjemmel      = ["aktivloven § 69, stk. 6, 1. pkt.", "aktivloven § 69, stk. 8"]
  }
}

sag "revalidering lige før, 2018" {
  kilde     = "LBK 269/2017 § 69, stk. 4 og 5"
  bygger_på = "ydelse fra august 2024"
  på        = "1. maj 2018"
  givet {
    første_måned_med_ressourceforløbsydelse = "maj 2017"
    måned                                   = "maj 2018"
    revalidering_eller_tilbud_fra           = "februar 2017"
  }

  forventet {
    ferieret_fra = "1. februar 2018"
    hjemmel      = ["aktivloven § 69, stk. 6, 1. pkt.", "aktivloven § 69, stk. 8"]
  }
}

sag "en hel måned uden ydelse, 2018" {
  kilde     = "LBK 269/2017 § 69, stk. 4 og 5"
  bygger_på = "ydelse fra august 2024"
  på        = "1. maj 2018"
  givet {
    første_måned_med_ressourceforløbsydelse = "maj 2017"
    måned                                   = "maj 2018"
    kontanthjælp_fra                        = "januar 2017"
    seneste_måned_uden_ydelse               = "juli 2017"
  }

  forventet {
    ferieret_fra = "1. august 2018"
    hjemmel      = ["aktivloven § 69, stk. 6, 1. pkt.", "aktivloven § 69, stk. 8"]
  }
}

sag "løntilskud, 2018" {
  kilde     = "LBK 269/2017 § 69, stk. 4 og 5"
  bygger_på = "ydelse fra august 2024"
  på        = "1. maj 2018"
  givet {
    første_måned_med_ressourceforløbsydelse = "maj 2017"
    måned                                   = "maj 2018"
    måneder_i_løntilskud                    = "3"
  }

  forventet {
    ferieret_fra = "1. august 2018"
    hjemmel      = ["aktivloven § 69, stk. 6, 1. pkt.", "aktivloven § 69, stk. 8"]
  }
}

sag "tolv måneder i 2015" {
  kilde     = "LBK 806/2015 § 69, stk. 4, og § 13, stk. 11"
  bygger_på = "ydelse fra august 2024"
  på        = "1. maj 2015"
  givet {
    første_måned_med_ressourceforløbsydelse = "maj 2014"
    måned                                   = "maj 2015"
  }

  forventet {
    ferieret_fra               = "1. maj 2015"
    ferieuger_tilbage          = "5"
    kan_holde_ferie_med_ydelse = "ja"
    hjemmel                    = ["aktivloven § 69, stk. 6, 1. pkt.", "aktivloven § 69, stk. 6, 2. pkt.", "aktivloven § 69, stk. 8"]
  }
}

sag "ferie efter tolv måneder, men S1 siger deltagelse" {
  kilde     = "S1; LBK 808/2024 § 69, stk. 6: det er måneder med ydelse, der tæller"
  bygger_på = "ydelse fra august 2024"
  på        = "1. maj 2024"
  givet {
    første_måned_med_ressourceforløbsydelse = "juni 2023"
    kontanthjælp_fra                        = "maj 2023"
    måned                                   = "maj 2024"
  }

  forventet {
    kan_holde_ferie_med_ydelse = "ja" # kontanthjælpen tæller med
    hjemmel                    = ["aktivloven § 69, stk. 6, 1. pkt.", "aktivloven § 69, stk. 6, 2. pkt.", "aktivloven § 69, stk. 8"]
  }
}

sag "ferie under forløb, ret til ydelse" {
  kilde     = "LBK 808/2024 § 69, stk. 6, 4. pkt."
  bygger_på = "ydelse fra august 2024"
  givet {
    måned           = "maj 2024"
    holder_ferie    = "ja"
    deltager_aktivt = "nej"
  }

  forventet {
    har_ret_til_ydelse = "ja"
    hjemmel            = ["aktivloven § 68, stk. 1, 1. pkt.", "aktivloven § 69, stk. 6, 4. pkt."]
  }
}
