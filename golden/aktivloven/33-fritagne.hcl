# Aktivlovens § 33, der efter § 68 a, stk. 5, også gælder her: indtægter på 1.000 kr.,
# der ikke trækkes fra, og hvornår de ikke gjorde.

sag "invaliditetsydelse og plejetillæg, 2024" {
  kilde     = "LBK 808/2024 § 33, stk. 1, nr. 1"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "maj 2024"
    indtægter = [{ slags = "invaliditetsydelse_og_plejetillæg", udbetalt_i = "maj 2024", beløb = "1.000 kr.", dækker_fra = "1. maj 2024", dækker_til = "31. maj 2024" }]
  }

  forventet {
    ydelse  = "12.326 kr. pr. måned"
    hjemmel = ["aktivloven § 33, stk. 1, nr. 1", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 68 a, stk. 5"]
  }
}

sag "invaliditetsydelse og plejetillæg, 2013" {
  kilde     = "LBK 1193/2014 § 33, stk. 1, nr. 1"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "maj 2013"
    indtægter = [{ slags = "invaliditetsydelse_og_plejetillæg", udbetalt_i = "maj 2013", beløb = "1.000 kr.", dækker_fra = "1. maj 2013", dækker_til = "31. maj 2013" }]
  }

  forventet {
    ydelse  = "10.500 kr. pr. måned"
    hjemmel = ["aktivloven § 33, stk. 1, nr. 1", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 68 a, stk. 5"]
  }
}

sag "godtgørelse i tilbud, 2024" {
  kilde     = "LBK 808/2024 § 33, stk. 1, nr. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "maj 2024"
    indtægter = [{ slags = "godtgørelse_i_tilbud", udbetalt_i = "maj 2024", beløb = "1.000 kr.", dækker_fra = "1. maj 2024", dækker_til = "31. maj 2024" }]
  }

  forventet {
    ydelse  = "12.326 kr. pr. måned"
    hjemmel = ["aktivloven § 33, stk. 1, nr. 2", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 68 a, stk. 5"]
  }
}

sag "godtgørelse i tilbud, 2013" {
  kilde     = "LBK 1193/2014 § 33, stk. 1, nr. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "maj 2013"
    indtægter = [{ slags = "godtgørelse_i_tilbud", udbetalt_i = "maj 2013", beløb = "1.000 kr.", dækker_fra = "1. maj 2013", dækker_til = "31. maj 2013" }]
  }

  forventet {
    ydelse  = "10.500 kr. pr. måned"
    hjemmel = ["aktivloven § 33, stk. 1, nr. 2", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 68 a, stk. 5"]
  }
}

sag "vederlag ved valg, 2024" {
  kilde     = "LBK 808/2024 § 33, stk. 1, nr. 3"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "maj 2024"
    indtægter = [{ slags = "vederlag_ved_valg", udbetalt_i = "maj 2024", beløb = "1.000 kr.", dækker_fra = "1. maj 2024", dækker_til = "31. maj 2024" }]
  }

  forventet {
    ydelse  = "12.326 kr. pr. måned"
    hjemmel = ["aktivloven § 33, stk. 1, nr. 3", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 68 a, stk. 5"]
  }
}

sag "vederlag ved valg, 2013" {
  kilde     = "LBK 1193/2014 § 33, stk. 1, nr. 3"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "maj 2013"
    indtægter = [{ slags = "vederlag_ved_valg", udbetalt_i = "maj 2013", beløb = "1.000 kr.", dækker_fra = "1. maj 2013", dækker_til = "31. maj 2013" }]
  }

  forventet {
    ydelse  = "10.500 kr. pr. måned"
    hjemmel = ["aktivloven § 33, stk. 1, nr. 3", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 68 a, stk. 5"]
  }
}

sag "skattefrit legat, 2024" {
  kilde     = "LBK 808/2024 § 33, stk. 1, nr. 4"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "maj 2024"
    indtægter = [{ slags = "skattefrit_legat", udbetalt_i = "maj 2024", beløb = "1.000 kr.", dækker_fra = "1. maj 2024", dækker_til = "31. maj 2024" }]
  }

  forventet {
    ydelse  = "12.326 kr. pr. måned"
    hjemmel = ["aktivloven § 33, stk. 1, nr. 4", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 68 a, stk. 5"]
  }
}

sag "skattefrit legat, 2013" {
  kilde     = "LBK 1193/2014 § 33, stk. 1, nr. 4"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "maj 2013"
    indtægter = [{ slags = "skattefrit_legat", udbetalt_i = "maj 2013", beløb = "1.000 kr.", dækker_fra = "1. maj 2013", dækker_til = "31. maj 2013" }]
  }

  forventet {
    ydelse  = "10.500 kr. pr. måned"
    hjemmel = ["aktivloven § 33, stk. 1, nr. 4", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 68 a, stk. 5"]
  }
}

sag "barns indtægt, 2024" {
  kilde     = "LBK 808/2024 § 33, stk. 1, nr. 5"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "maj 2024"
    indtægter = [{ slags = "barns_indtægt", udbetalt_i = "maj 2024", beløb = "1.000 kr.", dækker_fra = "1. maj 2024", dækker_til = "31. maj 2024" }]
  }

  forventet {
    ydelse  = "12.326 kr. pr. måned"
    hjemmel = ["aktivloven § 33, stk. 1, nr. 5", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 68 a, stk. 5"]
  }
}

sag "barns indtægt, 2013" {
  kilde     = "LBK 1193/2014 § 33, stk. 1, nr. 5"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "maj 2013"
    indtægter = [{ slags = "barns_indtægt", udbetalt_i = "maj 2013", beløb = "1.000 kr.", dækker_fra = "1. maj 2013", dækker_til = "31. maj 2013" }]
  }

  forventet {
    ydelse  = "10.500 kr. pr. måned"
    hjemmel = ["aktivloven § 33, stk. 1, nr. 5", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 68 a, stk. 5"]
  }
}

sag "kost på sygehus, 2024" {
  kilde     = "LBK 808/2024 § 33, stk. 1, nr. 6"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                  = "maj 2024"
    indtægter              = [{ slags = "kost_på_sygehus", udbetalt_i = "maj 2024", beløb = "1.000 kr.", dækker_fra = "1. maj 2024", dækker_til = "31. maj 2024" }]
    indlagt_siden          = "20. april 2024"
    trækker_besparelse_fra = "ja"
  }

  forventet {
    ydelse  = "12.326 kr. pr. måned"
    hjemmel = ["aktivloven § 33, stk. 1, nr. 6, 1. pkt.", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 68 a, stk. 5"]
  }
}

sag "kost på sygehus, 2013" {
  kilde     = "LBK 1193/2014 § 33, stk. 1, nr. 6"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                  = "maj 2013"
    indtægter              = [{ slags = "kost_på_sygehus", udbetalt_i = "maj 2013", beløb = "1.000 kr.", dækker_fra = "1. maj 2013", dækker_til = "31. maj 2013" }]
    indlagt_siden          = "20. april 2013"
    trækker_besparelse_fra = "ja"
  }

  forventet {
    ydelse  = "10.500 kr. pr. måned"
    hjemmel = ["aktivloven § 33, stk. 1, nr. 6, 1. pkt.", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 68 a, stk. 5"]
  }
}

sag "transportgodtgørelse, 2024" {
  kilde     = "LBK 808/2024 § 33, stk. 1, nr. 7"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "maj 2024"
    indtægter = [{ slags = "transportgodtgørelse", udbetalt_i = "maj 2024", beløb = "1.000 kr.", dækker_fra = "1. maj 2024", dækker_til = "31. maj 2024" }]
  }

  forventet {
    ydelse  = "12.326 kr. pr. måned"
    hjemmel = ["aktivloven § 33, stk. 1, nr. 7", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 68 a, stk. 5"]
  }
}

sag "transportgodtgørelse, 2013" {
  kilde     = "LBK 1193/2014 § 33, stk. 1, nr. 7"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "maj 2013"
    indtægter = [{ slags = "transportgodtgørelse", udbetalt_i = "maj 2013", beløb = "1.000 kr.", dækker_fra = "1. maj 2013", dækker_til = "31. maj 2013" }]
  }

  forventet {
    ydelse  = "10.500 kr. pr. måned"
    hjemmel = ["aktivloven § 33, stk. 1, nr. 7", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 68 a, stk. 5"]
  }
}

sag "erstatning og mén, 2024" {
  kilde     = "LBK 808/2024 § 33, stk. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "maj 2024"
    indtægter = [{ slags = "erstatning_og_mén", udbetalt_i = "maj 2024", beløb = "1.000 kr.", dækker_fra = "1. maj 2024", dækker_til = "31. maj 2024" }]
  }

  forventet {
    ydelse  = "12.326 kr. pr. måned"
    hjemmel = ["aktivloven § 33, stk. 2", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 68 a, stk. 5"]
  }
}

sag "erstatning og mén, 2013" {
  kilde     = "LBK 1193/2014 § 33, stk. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "maj 2013"
    indtægter = [{ slags = "erstatning_og_mén", udbetalt_i = "maj 2013", beløb = "1.000 kr.", dækker_fra = "1. maj 2013", dækker_til = "31. maj 2013" }]
  }

  forventet {
    ydelse  = "10.500 kr. pr. måned"
    hjemmel = ["aktivloven § 33, stk. 2", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 68 a, stk. 5"]
  }
}

sag "tilskud til at passe egne børn" {
  kilde     = "LBK 808/2024 § 33, stk. 1, nr. 5, som undtager det"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "maj 2024"
    indtægter = [{ slags = "pasning_af_egne_børn", udbetalt_i = "maj 2024", beløb = "1.000 kr.", dækker_fra = "1. maj 2024", dækker_til = "31. maj 2024" }]
  }

  forventet {
    ydelse  = "11.326 kr. pr. måned" # 12.326 - 1.000
    hjemmel = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "indlagt præcis tre måneder" {
  kilde     = "LBK 808/2024 § 33, stk. 1, nr. 6, 2. pkt."
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                  = "juni 2024"
    indtægter              = [{ slags = "kost_på_sygehus", udbetalt_i = "juni 2024", beløb = "1.000 kr.", dækker_fra = "1. juni 2024", dækker_til = "30. juni 2024" }]
    indlagt_siden          = "1. marts 2024"
    trækker_besparelse_fra = "ja"
  }

  forventet {
    ydelse  = "12.326 kr. pr. måned"
    hjemmel = ["aktivloven § 33, stk. 1, nr. 6, 1. pkt.", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 68 a, stk. 5"]
  }
}

sag "indlagt mere end tre måneder" {
  kilde     = "LBK 808/2024 § 33, stk. 1, nr. 6, 2. pkt."
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                  = "juli 2024"
    indtægter              = [{ slags = "kost_på_sygehus", udbetalt_i = "juli 2024", beløb = "1.000 kr.", dækker_fra = "1. juli 2024", dækker_til = "31. juli 2024" }]
    indlagt_siden          = "1. marts 2024"
    trækker_besparelse_fra = "ja"
  }

  forventet {
    ydelse  = "11.326 kr. pr. måned" # 12.326 - 1.000
    hjemmel = ["aktivloven § 33, stk. 1, nr. 6, 2. pkt.", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "indlagt mere end tre måneder, kommunen trækker ikke fra" {
  kilde     = "LBK 808/2024 § 33, stk. 1, nr. 6, 2. pkt."
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                  = "juli 2024"
    indtægter              = [{ slags = "kost_på_sygehus", udbetalt_i = "juli 2024", beløb = "1.000 kr.", dækker_fra = "1. juli 2024", dækker_til = "31. juli 2024" }]
    indlagt_siden          = "1. marts 2024"
    trækker_besparelse_fra = "nej"
  }

  forventet {
    ydelse  = "12.326 kr. pr. måned"
    hjemmel = ["aktivloven § 33, stk. 1, nr. 6, 1. pkt.", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 68 a, stk. 5"]
  }
}

sag "indlagt mere end tre måneder, 2014" {
  kilde     = "LBK 1193/2014 § 33, stk. 1, nr. 6, 2. pkt."
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                  = "juli 2014"
    indtægter              = [{ slags = "kost_på_sygehus", udbetalt_i = "juli 2014", beløb = "1.000 kr.", dækker_fra = "1. juli 2014", dækker_til = "31. juli 2014" }]
    indlagt_siden          = "1. marts 2014"
    trækker_besparelse_fra = "ja"
  }

  forventet {
    ydelse  = "9.689 kr. pr. måned" # 10.689 - 1.000
    hjemmel = ["aktivloven § 33, stk. 1, nr. 6, 2. pkt.", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}
