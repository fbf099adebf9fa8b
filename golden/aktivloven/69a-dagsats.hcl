# Aktivlovens § 69 a, stk. 4 (til 2019 § 35, stk. 3): hvad én dag koster. Den årlige
# ydelse er 12 måneder, og et år med fem dage om ugen har 260 dage.

sag "dagsats for forsørger, 2013" {
  kilde     = "satser 2013; beregnet"
  bygger_på = "forsørger i forløb"
  givet {
    måned = "maj 2013"
  }

  forventet {
    dagsats = "644 kr. pr. dag" # 13.952 * 12 / 260 = 643,94
    hjemmel = ["aktivloven § 35, stk. 3, 3. pkt.", "aktivloven § 68, stk. 2, nr. 1", "aktivloven § 69 a, stk. 3, 1. pkt."]
  }
}

sag "dagsats for ikke-forsørger, 2013" {
  kilde     = "satser 2013; beregnet"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2013"
  }

  forventet {
    dagsats = "485 kr. pr. dag" # 10.500 * 12 / 260 = 484,62
    hjemmel = ["aktivloven § 35, stk. 3, 3. pkt.", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 69 a, stk. 3, 1. pkt."]
  }
}

sag "dagsats for hjemmeboende, 2013" {
  kilde     = "satser 2013; beregnet"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned       = "maj 2013"
    fødselsdato = "2. maj 1993"
  }

  forventet {
    dagsats = "151 kr. pr. dag" # 3.265 * 12 / 260 = 150,69
    hjemmel = ["aktivloven § 35, stk. 3, 3. pkt.", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 69 a, stk. 3, 1. pkt."]
  }
}

sag "dagsats for forsørger, 2014" {
  kilde     = "satser 2014; beregnet"
  bygger_på = "forsørger i forløb"
  givet {
    måned = "maj 2014"
  }

  forventet {
    dagsats = "656 kr. pr. dag" # 14.203 * 12 / 260 = 655,52
    hjemmel = ["aktivloven § 35, stk. 3, 3. pkt.", "aktivloven § 68, stk. 2, nr. 1", "aktivloven § 69 a, stk. 3, 1. pkt."]
  }
}

sag "dagsats for ikke-forsørger, 2014" {
  kilde     = "satser 2014; beregnet"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2014"
  }

  forventet {
    dagsats = "493 kr. pr. dag" # 10.689 * 12 / 260 = 493,34
    hjemmel = ["aktivloven § 35, stk. 3, 3. pkt.", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 69 a, stk. 3, 1. pkt."]
  }
}

sag "dagsats for hjemmeboende, 2014" {
  kilde     = "satser 2014; beregnet"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned       = "maj 2014"
    fødselsdato = "2. maj 1994"
  }

  forventet {
    dagsats = "153 kr. pr. dag" # 3.324 * 12 / 260 = 153,42
    hjemmel = ["aktivloven § 35, stk. 3, 3. pkt.", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 69 a, stk. 3, 1. pkt."]
  }
}

sag "dagsats for forsørger, 2015" {
  kilde     = "satser 2015; beregnet"
  bygger_på = "forsørger i forløb"
  givet {
    måned = "maj 2015"
  }

  forventet {
    dagsats = "665 kr. pr. dag" # 14.416 * 12 / 260 = 665,35
    hjemmel = ["aktivloven § 35, stk. 3, 3. pkt.", "aktivloven § 68, stk. 2, nr. 1", "aktivloven § 69 a, stk. 3, 1. pkt."]
  }
}

sag "dagsats for ikke-forsørger, 2015" {
  kilde     = "satser 2015; beregnet"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2015"
  }

  forventet {
    dagsats = "501 kr. pr. dag" # 10.849 * 12 / 260 = 500,72
    hjemmel = ["aktivloven § 35, stk. 3, 3. pkt.", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 69 a, stk. 3, 1. pkt."]
  }
}

sag "dagsats for hjemmeboende, 2015" {
  kilde     = "satser 2015; beregnet"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned       = "maj 2015"
    fødselsdato = "2. maj 1995"
  }

  forventet {
    dagsats = "156 kr. pr. dag" # 3.374 * 12 / 260 = 155,72
    hjemmel = ["aktivloven § 35, stk. 3, 3. pkt.", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 69 a, stk. 3, 1. pkt."]
  }
}

sag "dagsats for forsørger, 2016" {
  kilde     = "satser 2016; beregnet"
  bygger_på = "forsørger i forløb"
  givet {
    måned = "maj 2016"
  }

  forventet {
    dagsats = "673 kr. pr. dag" # 14.575 * 12 / 260 = 672,69
    hjemmel = ["aktivloven § 35, stk. 3, 3. pkt.", "aktivloven § 68, stk. 2, nr. 1", "aktivloven § 69 a, stk. 3, 1. pkt."]
  }
}

sag "dagsats for ikke-forsørger, 2016" {
  kilde     = "satser 2016; beregnet"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2016"
  }

  forventet {
    dagsats = "506 kr. pr. dag" # 10.968 * 12 / 260 = 506,22
    hjemmel = ["aktivloven § 35, stk. 3, 3. pkt.", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 69 a, stk. 3, 1. pkt."]
  }
}

sag "dagsats for hjemmeboende, 2016" {
  kilde     = "satser 2016; beregnet"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned       = "maj 2016"
    fødselsdato = "2. maj 1996"
  }

  forventet {
    dagsats = "157 kr. pr. dag" # 3.411 * 12 / 260 = 157,43
    hjemmel = ["aktivloven § 35, stk. 3, 3. pkt.", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 69 a, stk. 3, 1. pkt."]
  }
}

sag "dagsats for forsørger, 2017" {
  kilde     = "satser 2017; beregnet"
  bygger_på = "forsørger i forløb"
  givet {
    måned = "maj 2017"
  }

  forventet {
    dagsats = "683 kr. pr. dag" # 14.808 * 12 / 260 = 683,45
    hjemmel = ["aktivloven § 35, stk. 3, 3. pkt.", "aktivloven § 68, stk. 2, nr. 1", "aktivloven § 69 a, stk. 3, 1. pkt."]
  }
}

sag "dagsats for ikke-forsørger, 2017" {
  kilde     = "satser 2017; beregnet"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2017"
  }

  forventet {
    dagsats = "514 kr. pr. dag" # 11.143 * 12 / 260 = 514,29
    hjemmel = ["aktivloven § 35, stk. 3, 3. pkt.", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 69 a, stk. 3, 1. pkt."]
  }
}

sag "dagsats for hjemmeboende, 2017" {
  kilde     = "satser 2017; beregnet"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned       = "maj 2017"
    fødselsdato = "2. maj 1997"
  }

  forventet {
    dagsats = "160 kr. pr. dag" # 3.466 * 12 / 260 = 159,97
    hjemmel = ["aktivloven § 35, stk. 3, 3. pkt.", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 69 a, stk. 3, 1. pkt."]
  }
}

sag "dagsats for forsørger, 2018" {
  kilde     = "satser 2018; beregnet"
  bygger_på = "forsørger i forløb"
  givet {
    måned = "maj 2018"
  }

  forventet {
    dagsats = "692 kr. pr. dag" # 14.993 * 12 / 260 = 691,98
    hjemmel = ["aktivloven § 35, stk. 3, 3. pkt.", "aktivloven § 68, stk. 2, nr. 1", "aktivloven § 69 a, stk. 3, 1. pkt."]
  }
}

sag "dagsats for ikke-forsørger, 2018" {
  kilde     = "satser 2018; beregnet"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2018"
  }

  forventet {
    dagsats = "521 kr. pr. dag" # 11.282 * 12 / 260 = 520,71
    hjemmel = ["aktivloven § 35, stk. 3, 3. pkt.", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 69 a, stk. 3, 1. pkt."]
  }
}

sag "dagsats for hjemmeboende, 2018" {
  kilde     = "satser 2018; beregnet"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned       = "maj 2018"
    fødselsdato = "2. maj 1998"
  }

  forventet {
    dagsats = "162 kr. pr. dag" # 3.509 * 12 / 260 = 161,95
    hjemmel = ["aktivloven § 35, stk. 3, 3. pkt.", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 69 a, stk. 3, 1. pkt."]
  }
}

sag "dagsats for forsørger, 2019" {
  kilde     = "satser 2019; beregnet"
  bygger_på = "forsørger i forløb"
  givet {
    måned = "maj 2019"
  }

  forventet {
    dagsats = "701 kr. pr. dag" # 15.180 * 12 / 260 = 700,62
    hjemmel = ["aktivloven § 35, stk. 3, 3. pkt.", "aktivloven § 68, stk. 2, nr. 1", "aktivloven § 69 a, stk. 3, 1. pkt."]
  }
}

sag "dagsats for ikke-forsørger, 2019" {
  kilde     = "satser 2019; beregnet"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2019"
  }

  forventet {
    dagsats = "527 kr. pr. dag" # 11.423 * 12 / 260 = 527,22
    hjemmel = ["aktivloven § 35, stk. 3, 3. pkt.", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 69 a, stk. 3, 1. pkt."]
  }
}

sag "dagsats for hjemmeboende, 2019" {
  kilde     = "satser 2019; beregnet"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned       = "maj 2019"
    fødselsdato = "2. maj 1999"
  }

  forventet {
    dagsats = "164 kr. pr. dag" # 3.553 * 12 / 260 = 163,98
    hjemmel = ["aktivloven § 35, stk. 3, 3. pkt.", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 69 a, stk. 3, 1. pkt."]
  }
}

sag "dagsats for forsørger, 2020" {
  kilde     = "satser 2020; beregnet"
  bygger_på = "forsørger i forløb"
  givet {
    måned = "maj 2020"
  }

  forventet {
    dagsats = "709 kr. pr. dag" # 15.355 * 12 / 260 = 708,69
    hjemmel = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 1", "aktivloven § 69 a, stk. 4, 3. pkt."]
  }
}

sag "dagsats for ikke-forsørger, 2020" {
  kilde     = "satser 2020; beregnet"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2020"
  }

  forventet {
    dagsats = "533 kr. pr. dag" # 11.554 * 12 / 260 = 533,26
    hjemmel = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 69 a, stk. 4, 3. pkt."]
  }
}

sag "dagsats for hjemmeboende, 2020" {
  kilde     = "satser 2020; beregnet"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned       = "maj 2020"
    fødselsdato = "2. maj 2000"
  }

  forventet {
    dagsats = "166 kr. pr. dag" # 3.594 * 12 / 260 = 165,88
    hjemmel = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 69 a, stk. 4, 3. pkt."]
  }
}

sag "dagsats for forsørger, 2021" {
  kilde     = "satser 2021; beregnet"
  bygger_på = "forsørger i forløb"
  givet {
    måned = "maj 2021"
  }

  forventet {
    dagsats = "718 kr. pr. dag" # 15.547 * 12 / 260 = 717,55
    hjemmel = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 1", "aktivloven § 69 a, stk. 4, 3. pkt."]
  }
}

sag "dagsats for ikke-forsørger, 2021" {
  kilde     = "satser 2021; beregnet"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2021"
  }

  forventet {
    dagsats = "540 kr. pr. dag" # 11.698 * 12 / 260 = 539,91
    hjemmel = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 69 a, stk. 4, 3. pkt."]
  }
}

sag "dagsats for hjemmeboende, 2021" {
  kilde     = "satser 2021; beregnet"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned       = "maj 2021"
    fødselsdato = "2. maj 2001"
  }

  forventet {
    dagsats = "168 kr. pr. dag" # 3.639 * 12 / 260 = 167,95
    hjemmel = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 69 a, stk. 4, 3. pkt."]
  }
}

sag "dagsats for forsørger, 2022" {
  kilde     = "bm.dk, satser for 2022, periodesanktion: offentliggjort"
  bygger_på = "forsørger i forløb"
  givet {
    måned = "maj 2022"
  }

  forventet {
    dagsats = "719 kr. pr. dag" # 15.570 * 12 / 260 = 718,62
    hjemmel = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 1", "aktivloven § 69 a, stk. 4, 3. pkt."]
  }
}

sag "dagsats for ikke-forsørger, 2022" {
  kilde     = "bm.dk, satser for 2022, periodesanktion: offentliggjort"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2022"
  }

  forventet {
    dagsats = "541 kr. pr. dag" # 11.716 * 12 / 260 = 540,74
    hjemmel = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 69 a, stk. 4, 3. pkt."]
  }
}

sag "dagsats for hjemmeboende, 2022" {
  kilde     = "bm.dk, satser for 2022, periodesanktion: offentliggjort"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned       = "maj 2022"
    fødselsdato = "2. maj 2002"
  }

  forventet {
    dagsats = "168 kr. pr. dag" # 3.644 * 12 / 260 = 168,18
    hjemmel = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 69 a, stk. 4, 3. pkt."]
  }
}

sag "dagsats for forsørger, 2023" {
  kilde     = "satser 2023; beregnet"
  bygger_på = "forsørger i forløb"
  givet {
    måned = "maj 2023"
  }

  forventet {
    dagsats = "733 kr. pr. dag" # 15.874 * 12 / 260 = 732,65
    hjemmel = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 1", "aktivloven § 69 a, stk. 4, 3. pkt."]
  }
}

sag "dagsats for ikke-forsørger, 2023" {
  kilde     = "satser 2023; beregnet"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2023"
  }

  forventet {
    dagsats = "551 kr. pr. dag" # 11.944 * 12 / 260 = 551,26
    hjemmel = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 69 a, stk. 4, 3. pkt."]
  }
}

sag "dagsats for hjemmeboende, 2023" {
  kilde     = "satser 2023; beregnet"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned       = "maj 2023"
    fødselsdato = "2. maj 2003"
  }

  forventet {
    dagsats = "171 kr. pr. dag" # 3.715 * 12 / 260 = 171,46
    hjemmel = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 69 a, stk. 4, 3. pkt."]
  }
}

sag "dagsats for forsørger, 2024" {
  kilde     = "bm.dk, satser for 2024, periodesanktion: offentliggjort"
  bygger_på = "forsørger i forløb"
  givet {
    måned = "maj 2024"
  }

  forventet {
    dagsats = "756 kr. pr. dag" # 16.382 * 12 / 260 = 756,09
    hjemmel = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 1", "aktivloven § 69 a, stk. 4, 3. pkt."]
  }
}

sag "dagsats for ikke-forsørger, 2024" {
  kilde     = "bm.dk, satser for 2024, periodesanktion: offentliggjort"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
  }

  forventet {
    dagsats = "569 kr. pr. dag" # 12.326 * 12 / 260 = 568,89
    hjemmel = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 69 a, stk. 4, 3. pkt."]
  }
}

sag "dagsats for hjemmeboende, 2024" {
  kilde     = "bm.dk, satser for 2024, periodesanktion: offentliggjort"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned       = "maj 2024"
    fødselsdato = "2. maj 2004"
  }

  forventet {
    dagsats = "177 kr. pr. dag" # 3.834 * 12 / 260 = 176,95
    hjemmel = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 69 a, stk. 4, 3. pkt."]
  }
}

sag "dagsats for forsørger, 2025" {
  kilde     = "satser 2025; beregnet"
  bygger_på = "forsørger i forløb"
  givet {
    måned = "maj 2025"
  }

  forventet {
    dagsats = "783 kr. pr. dag" # 16.972 * 12 / 260 = 783,32
    hjemmel = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 1", "aktivloven § 69 a, stk. 4, 3. pkt."]
  }
}

sag "dagsats for ikke-forsørger, 2025" {
  kilde     = "satser 2025; beregnet"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2025"
  }

  forventet {
    dagsats = "589 kr. pr. dag" # 12.770 * 12 / 260 = 589,38
    hjemmel = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 69 a, stk. 4, 3. pkt."]
  }
}

sag "dagsats for hjemmeboende, 2025" {
  kilde     = "satser 2025; beregnet"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned       = "maj 2025"
    fødselsdato = "2. maj 2005"
  }

  forventet {
    dagsats = "183 kr. pr. dag" # 3.972 * 12 / 260 = 183,32
    hjemmel = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 69 a, stk. 4, 3. pkt."]
  }
}

sag "dagsats for forsørger, 2026" {
  kilde     = "satser 2026; beregnet"
  bygger_på = "forsørger i forløb"
  givet {
    måned = "januar 2026"
  }

  forventet {
    dagsats = "819 kr. pr. dag" # 17.736 * 12 / 260 = 818,58
    hjemmel = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 1", "aktivloven § 69 a, stk. 4, 3. pkt."]
  }
}

sag "dagsats for ikke-forsørger, 2026" {
  kilde     = "satser 2026; beregnet"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "januar 2026"
  }

  forventet {
    dagsats = "616 kr. pr. dag" # 13.345 * 12 / 260 = 615,92
    hjemmel = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 69 a, stk. 4, 3. pkt."]
  }
}

sag "dagsats for hjemmeboende, 2026" {
  kilde     = "satser 2026; beregnet"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned       = "januar 2026"
    fødselsdato = "2. maj 2006"
  }

  forventet {
    dagsats = "192 kr. pr. dag" # 4.151 * 12 / 260 = 191,58
    hjemmel = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 69 a, stk. 4, 3. pkt."]
  }
}
