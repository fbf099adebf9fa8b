# Aktivlovens § 69, stk. 2, og før den forsøget i § 110 a: må afvist lægebehandling
# tælle imod borgeren?

sag "før forsøget" {
  kilde     = "ingen regel"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                       = "juni 2014"
    klinisk_vurdering_indhentet = "ja"
    sundhedskoordinator_udtalt  = "ja"
  }

  forventet {
    afvist_behandling_må_tælle = "ja"
    hjemmel                    = []
  }
}

sag "forsøget, vurdering indhentet" {
  kilde     = "LBK 806/2015 § 110 a"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                       = "juli 2014"
    klinisk_vurdering_indhentet = "ja"
    sundhedskoordinator_udtalt  = "nej"
  }

  forventet {
    afvist_behandling_må_tælle = "nej"
    hjemmel                    = ["aktivloven § 110 a"]
  }
}

sag "forsøget, vurdering ikke indhentet" {
  kilde     = "LBK 806/2015 § 110 a"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                       = "juli 2014"
    klinisk_vurdering_indhentet = "nej"
    sundhedskoordinator_udtalt  = "nej"
  }

  forventet {
    afvist_behandling_må_tælle = "ja"
    hjemmel                    = ["aktivloven § 110 a"]
  }
}

sag "forsøget, juni 2016" {
  kilde     = "LBK 806/2015 § 110 a"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                       = "juni 2016"
    klinisk_vurdering_indhentet = "ja"
    sundhedskoordinator_udtalt  = "nej"
  }

  forventet {
    afvist_behandling_må_tælle = "nej"
    hjemmel                    = ["aktivloven § 110 a"]
  }
}

sag "forsøget fra juli 2016, kun klinisk vurdering" {
  kilde     = "LBK 269/2017 § 110 a"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                       = "juli 2016"
    klinisk_vurdering_indhentet = "ja"
    sundhedskoordinator_udtalt  = "nej"
  }

  forventet {
    afvist_behandling_må_tælle = "ja"
    hjemmel                    = ["aktivloven § 110 a"]
  }
}

sag "forsøget fra juli 2016, sundhedskoordinator udtalt" {
  kilde     = "LBK 269/2017 § 110 a"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                       = "juli 2016"
    klinisk_vurdering_indhentet = "nej"
    sundhedskoordinator_udtalt  = "ja"
  }

  forventet {
    afvist_behandling_må_tælle = "nej"
    hjemmel                    = ["aktivloven § 110 a"]
  }
}

sag "forsøget, juni 2019" {
  kilde     = "LBK 247/2019 § 110 a"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                       = "juni 2019"
    klinisk_vurdering_indhentet = "nej"
    sundhedskoordinator_udtalt  = "nej"
  }

  forventet {
    afvist_behandling_må_tælle = "ja"
    hjemmel                    = ["aktivloven § 110 a"]
  }
}

sag "loven fra juli 2019" {
  kilde     = "LBK 981/2019 § 69, stk. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                       = "juli 2019"
    klinisk_vurdering_indhentet = "nej"
    sundhedskoordinator_udtalt  = "nej"
  }

  forventet {
    afvist_behandling_må_tælle = "nej"
    hjemmel                    = ["aktivloven § 69, stk. 2"]
  }
}

sag "afvist behandling i 2024" {
  kilde     = "LBK 808/2024 § 69, stk. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
  }

  forventet {
    afvist_behandling_må_tælle = "nej"
    hjemmel                    = ["aktivloven § 69, stk. 2"]
  }
}
