# Aktivlovens § 68 a, stk. 3: indtægt i tilbud, fx løntilskud. Der ses bort fra et
# beløb for hver time, højst 160 timer om måneden; resten trækkes fra krone for
# krone (F46).

sag "100 timer i tilbud, 2013" {
  kilde     = "satser 2013, § 68 a, stk. 3"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned            = "maj 2013"
    indtægt_i_tilbud = "3.000 kr. pr. måned"
    timer_i_tilbud   = "100"
  }

  forventet {
    fradrag_for_tilbudsindtægt = "1.477 kr. pr. måned" # 3.000 - 100 * 15,23
    hjemmel                    = ["aktivloven § 68 a, stk. 3, 1. pkt."]
  }
}

sag "100 timer i tilbud, 2014" {
  kilde     = "satser 2014, § 68 a, stk. 3"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned            = "maj 2014"
    indtægt_i_tilbud = "3.000 kr. pr. måned"
    timer_i_tilbud   = "100"
  }

  forventet {
    fradrag_for_tilbudsindtægt = "1.450 kr. pr. måned" # 3.000 - 100 * 15,50
    hjemmel                    = ["aktivloven § 68 a, stk. 3, 1. pkt."]
  }
}

sag "100 timer i tilbud, 2015" {
  kilde     = "satser 2015, § 68 a, stk. 3"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned            = "maj 2015"
    indtægt_i_tilbud = "3.000 kr. pr. måned"
    timer_i_tilbud   = "100"
  }

  forventet {
    fradrag_for_tilbudsindtægt = "1.427 kr. pr. måned" # 3.000 - 100 * 15,73
    hjemmel                    = ["aktivloven § 68 a, stk. 3, 1. pkt."]
  }
}

sag "100 timer i tilbud, 2016" {
  kilde     = "satser 2016, § 68 a, stk. 3"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned            = "maj 2016"
    indtægt_i_tilbud = "3.000 kr. pr. måned"
    timer_i_tilbud   = "100"
  }

  forventet {
    fradrag_for_tilbudsindtægt = "1.410 kr. pr. måned" # 3.000 - 100 * 15,90
    hjemmel                    = ["aktivloven § 68 a, stk. 3, 1. pkt."]
  }
}

sag "100 timer i tilbud, 2017" {
  kilde     = "satser 2017, § 68 a, stk. 3"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned            = "maj 2017"
    indtægt_i_tilbud = "3.000 kr. pr. måned"
    timer_i_tilbud   = "100"
  }

  forventet {
    fradrag_for_tilbudsindtægt = "1.385 kr. pr. måned" # 3.000 - 100 * 16,15
    hjemmel                    = ["aktivloven § 68 a, stk. 3, 1. pkt."]
  }
}

sag "100 timer i tilbud, 2018" {
  kilde     = "satser 2018, § 68 a, stk. 3"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned            = "maj 2018"
    indtægt_i_tilbud = "3.000 kr. pr. måned"
    timer_i_tilbud   = "100"
  }

  forventet {
    fradrag_for_tilbudsindtægt = "1.365 kr. pr. måned" # 3.000 - 100 * 16,35
    hjemmel                    = ["aktivloven § 68 a, stk. 3, 1. pkt."]
  }
}

sag "100 timer i tilbud, 2019" {
  kilde     = "satser 2019, § 68 a, stk. 3"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned            = "maj 2019"
    indtægt_i_tilbud = "3.000 kr. pr. måned"
    timer_i_tilbud   = "100"
  }

  forventet {
    fradrag_for_tilbudsindtægt = "1.345 kr. pr. måned" # 3.000 - 100 * 16,55
    hjemmel                    = ["aktivloven § 68 a, stk. 3, 1. pkt."]
  }
}

sag "100 timer i tilbud, 2020" {
  kilde     = "satser 2020, § 68 a, stk. 3"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned            = "maj 2020"
    indtægt_i_tilbud = "3.000 kr. pr. måned"
    timer_i_tilbud   = "100"
  }

  forventet {
    fradrag_for_tilbudsindtægt = "1.326 kr. pr. måned" # 3.000 - 100 * 16,74
    hjemmel                    = ["aktivloven § 68 a, stk. 3, 1. pkt."]
  }
}

sag "100 timer i tilbud, 2021" {
  kilde     = "satser 2021, § 68 a, stk. 3"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned            = "maj 2021"
    indtægt_i_tilbud = "3.000 kr. pr. måned"
    timer_i_tilbud   = "100"
  }

  forventet {
    fradrag_for_tilbudsindtægt = "1.305 kr. pr. måned" # 3.000 - 100 * 16,95
    hjemmel                    = ["aktivloven § 68 a, stk. 3, 1. pkt."]
  }
}

sag "100 timer i tilbud, 2022" {
  kilde     = "satser 2022, § 68 a, stk. 3"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned            = "maj 2022"
    indtægt_i_tilbud = "3.000 kr. pr. måned"
    timer_i_tilbud   = "100"
  }

  forventet {
    fradrag_for_tilbudsindtægt = "1.302 kr. pr. måned" # 3.000 - 100 * 16,98
    hjemmel                    = ["aktivloven § 68 a, stk. 3, 1. pkt."]
  }
}

sag "100 timer i tilbud, 2023" {
  kilde     = "satser 2023, § 68 a, stk. 3"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned            = "maj 2023"
    indtægt_i_tilbud = "3.000 kr. pr. måned"
    timer_i_tilbud   = "100"
  }

  forventet {
    fradrag_for_tilbudsindtægt = "1.269 kr. pr. måned" # 3.000 - 100 * 17,31
    hjemmel                    = ["aktivloven § 68 a, stk. 3, 1. pkt."]
  }
}

sag "100 timer i tilbud, 2024" {
  kilde     = "satser 2024, § 68 a, stk. 3"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned            = "maj 2024"
    indtægt_i_tilbud = "3.000 kr. pr. måned"
    timer_i_tilbud   = "100"
  }

  forventet {
    fradrag_for_tilbudsindtægt = "1.214 kr. pr. måned" # 3.000 - 100 * 17,86
    hjemmel                    = ["aktivloven § 68 a, stk. 3, 1. pkt."]
  }
}

sag "100 timer i tilbud, 2025" {
  kilde     = "satser 2025, § 68 a, stk. 3"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned            = "maj 2025"
    indtægt_i_tilbud = "3.000 kr. pr. måned"
    timer_i_tilbud   = "100"
  }

  forventet {
    fradrag_for_tilbudsindtægt = "1.150 kr. pr. måned" # 3.000 - 100 * 18,50
    hjemmel                    = ["aktivloven § 68 a, stk. 3, 1. pkt."]
  }
}

sag "160 timer" {
  kilde     = "LBK 808/2024 § 68 a, stk. 3, 2. pkt."
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned            = "maj 2024"
    indtægt_i_tilbud = "6.000 kr. pr. måned"
    timer_i_tilbud   = "160"
  }

  forventet {
    fradrag_for_tilbudsindtægt = "3.142,40 kr. pr. måned" # 6.000 - 160 * 17,86 = 6.000 - 2.857,60
    ydelse                     = "9.183,60 kr. pr. måned" # 12.326 - 3.142,40
    hjemmel                    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 68 a, stk. 3, 1. pkt."]
  }
}

sag "161 timer" {
  kilde     = "LBK 808/2024 § 68 a, stk. 3, 2. pkt."
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned            = "maj 2024"
    indtægt_i_tilbud = "6.000 kr. pr. måned"
    timer_i_tilbud   = "161"
  }

  forventet {
    fradrag_for_tilbudsindtægt = "3.142,40 kr. pr. måned" # højst 160 timer
    hjemmel                    = ["aktivloven § 68 a, stk. 3, 1. pkt.", "aktivloven § 68 a, stk. 3, 2. pkt."]
  }
}

sag "161 timer i 2014" {
  kilde     = "LBK 806/2015 § 68 a, stk. 3, 2. pkt.; ordlyden i 2014 er ikke fundet"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned            = "maj 2014"
    indtægt_i_tilbud = "6.000 kr. pr. måned"
    timer_i_tilbud   = "161"
  }

  forventet {
    fradrag_for_tilbudsindtægt = "3.520 kr. pr. måned" # 6.000 - 160 * 15,50 = 6.000 - 2.480
    hjemmel                    = ["aktivloven § 68 a, stk. 3, 1. pkt.", "aktivloven § 68 a, stk. 3, 2. pkt."]
  }
}

sag "ti en halv time" {
  kilde     = "LBK 808/2024 § 68 a, stk. 3"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned            = "maj 2024"
    indtægt_i_tilbud = "1.000 kr. pr. måned"
    timer_i_tilbud   = "10,5"
  }

  forventet {
    fradrag_for_tilbudsindtægt = "812,47 kr. pr. måned" # 1.000 - 10,5 * 17,86 = 1.000 - 187,53
    hjemmel                    = ["aktivloven § 68 a, stk. 3, 1. pkt."]
  }
}

sag "fribeløbet er større end indtægten" {
  kilde     = "LBK 808/2024 § 68 a, stk. 3"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned            = "maj 2024"
    indtægt_i_tilbud = "1.000 kr. pr. måned"
    timer_i_tilbud   = "100"
  }

  forventet {
    fradrag_for_tilbudsindtægt = "0 kr. pr. måned" # 1.000 - 1.786 er under 0
    ydelse                     = "12.326 kr. pr. måned"
    hjemmel                    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 68 a, stk. 3, 1. pkt."]
  }
}

sag "tilbud og løn i samme måned" {
  kilde     = "LBK 808/2024 § 68 a, stk. 3"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned            = "maj 2024"
    løn              = "18.323 kr. pr. måned"
    indtægt_i_tilbud = "2.000 kr. pr. måned"
    timer_i_tilbud   = "50"
  }

  forventet {
    ydelse  = "10.119 kr. pr. måned" # 12.326 - 55 pct. af 2.000 - (2.000 - 50 * 17,86) = 12.326 - 1.100 - 1.107
    hjemmel = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 68 a, stk. 3, 1. pkt."]
  }
}

sag "fribeløbet for 2026 er ikke fundet" {
  kilde     = "hul i satserne; F52"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned            = "januar 2026"
    indtægt_i_tilbud = "2.000 kr. pr. måned"
    timer_i_tilbud   = "50"
  }

  forventet {
    fradrag_for_tilbudsindtægt = { mangler = ["fribeløb_pr_time"] }
  }
}

sag "ingen indtægt i tilbud i 2026" {
  kilde     = "LBK 808/2024 § 68 a, stk. 3"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "januar 2026"
  }

  forventet {
    ydelse  = "13.345 kr. pr. måned" # satsen er foreløbig
    hjemmel = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}
