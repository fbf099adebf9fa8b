# Aktivlovens § 68 a, stk. 2: grænsen for løn år for år, med en løn på 1.000 kr. over
# grænsen. Til og med 2021 koster det 30 pct. af grænsen og 55 pct. af resten, fra
# 2022 kun 55 pct. af resten.

sag "1.000 kr. over grænsen, 2015" {
  kilde     = "satser 2015, § 68 a, stk. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2015"
    løn   = "14.648 kr. pr. måned"
  }

  forventet {
    lønfradrag = "4.644,40 kr. pr. måned" # 30 pct. af 13.648 = 4.094,40; 55 pct. af 1.000 = 550
    ydelse     = "6.204,60 kr. pr. måned" # 10.849 - 4.644,40
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "1.000 kr. over grænsen, 2016" {
  kilde     = "satser 2016, § 68 a, stk. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2016"
    løn   = "14.839 kr. pr. måned"
  }

  forventet {
    lønfradrag = "4.701,70 kr. pr. måned" # 30 pct. af 13.839 = 4.151,70; 55 pct. af 1.000 = 550
    ydelse     = "6.266,30 kr. pr. måned" # 10.968 - 4.701,70
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "1.000 kr. over grænsen, 2017" {
  kilde     = "satser 2017, § 68 a, stk. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2017"
    løn   = "15.116 kr. pr. måned"
  }

  forventet {
    lønfradrag = "4.784,80 kr. pr. måned" # 30 pct. af 14.116 = 4.234,80; 55 pct. af 1.000 = 550
    ydelse     = "6.358,20 kr. pr. måned" # 11.143 - 4.784,80
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "1.000 kr. over grænsen, 2018" {
  kilde     = "satser 2018, § 68 a, stk. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2018"
    løn   = "15.398 kr. pr. måned"
  }

  forventet {
    lønfradrag = "4.869,40 kr. pr. måned" # 30 pct. af 14.398 = 4.319,40; 55 pct. af 1.000 = 550
    ydelse     = "6.412,60 kr. pr. måned" # 11.282 - 4.869,40
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "1.000 kr. over grænsen, 2019" {
  kilde     = "satser 2019, § 68 a, stk. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2019"
    løn   = "15.686 kr. pr. måned"
  }

  forventet {
    lønfradrag = "4.955,80 kr. pr. måned" # 30 pct. af 14.686 = 4.405,80; 55 pct. af 1.000 = 550
    ydelse     = "6.467,20 kr. pr. måned" # 11.423 - 4.955,80
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "1.000 kr. over grænsen, 2020" {
  kilde     = "satser 2020, § 68 a, stk. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2020"
    løn   = "15.965 kr. pr. måned"
  }

  forventet {
    lønfradrag = "5.039,50 kr. pr. måned" # 30 pct. af 14.965 = 4.489,50; 55 pct. af 1.000 = 550
    ydelse     = "6.514,50 kr. pr. måned" # 11.554 - 5.039,50
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "1.000 kr. over grænsen, 2021" {
  kilde     = "satser 2021, § 68 a, stk. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2021"
    løn   = "16.264 kr. pr. måned"
  }

  forventet {
    lønfradrag = "5.129,20 kr. pr. måned" # 30 pct. af 15.264 = 4.579,20; 55 pct. af 1.000 = 550
    ydelse     = "6.568,80 kr. pr. måned" # 11.698 - 5.129,20
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "1.000 kr. over grænsen, 2022" {
  kilde     = "satser 2022, § 68 a, stk. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2022"
    løn   = "16.401 kr. pr. måned"
  }

  forventet {
    lønfradrag = "550 kr. pr. måned"    # 55 pct. af 1.000
    ydelse     = "11.166 kr. pr. måned" # 11.716 - 550
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "1.000 kr. over grænsen, 2023" {
  kilde     = "satser 2023, § 68 a, stk. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2023"
    løn   = "16.817 kr. pr. måned"
  }

  forventet {
    lønfradrag = "550 kr. pr. måned"    # 55 pct. af 1.000
    ydelse     = "11.394 kr. pr. måned" # 11.944 - 550
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "1.000 kr. over grænsen, 2024" {
  kilde     = "satser 2024, § 68 a, stk. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    løn   = "17.323 kr. pr. måned"
  }

  forventet {
    lønfradrag = "550 kr. pr. måned"    # 55 pct. af 1.000
    ydelse     = "11.776 kr. pr. måned" # 12.326 - 550
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "1.000 kr. over grænsen, 2025" {
  kilde     = "satser 2025, § 68 a, stk. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2025"
    løn   = "17.911 kr. pr. måned"
  }

  forventet {
    lønfradrag = "550 kr. pr. måned"    # 55 pct. af 1.000
    ydelse     = "12.220 kr. pr. måned" # 12.770 - 550
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "1.000 kr. over grænsen, 2026" {
  kilde     = "satser 2026, § 68 a, stk. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "januar 2026"
    løn   = "18.672 kr. pr. måned"
  }

  forventet {
    lønfradrag = "550 kr. pr. måned"    # 55 pct. af 1.000
    ydelse     = "12.795 kr. pr. måned" # 13.345 - 550
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

# Samme løn i december 2021 og januar 2022: to ordlyde.

sag "løn på 15.264 kr. i december 2021" {
  kilde     = "S4, afsnit 8; LBK 241/2021 § 68 a, stk. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "december 2021"
    løn   = "15.264 kr. pr. måned"
  }

  forventet {
    lønfradrag = "4.579,20 kr. pr. måned" # 30 pct. af 15.264
    hjemmel    = ["aktivloven § 68 a, stk. 2"]
  }
}

sag "løn på 15.264 kr. i januar 2022" {
  kilde     = "S4, afsnit 8; LBK 1031/2023 § 68 a, stk. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "januar 2022"
    løn   = "15.264 kr. pr. måned"
  }

  forventet {
    lønfradrag = "0 kr. pr. måned" # under grænsen på 15.401
    hjemmel    = ["aktivloven § 68 a, stk. 2"]
  }
}

# Lønnen skrevet som tidslinje.

sag "løn måned for måned, marts" {
  kilde     = "LBK 808/2024 § 68 a, stk. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "marts 2024"
    løn = [
      { fra = "1. januar 2024", til_og_med = "31. marts 2024", er = "10.000 kr. pr. måned" },
      { fra = "1. april 2024", til_og_med = "31. december 2024", er = "18.323 kr. pr. måned" },
    ]
  }

  forventet {
    ydelse  = "12.326 kr. pr. måned" # under grænsen
    hjemmel = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "løn måned for måned, april" {
  kilde     = "LBK 808/2024 § 68 a, stk. 2"
  bygger_på = "løn måned for måned, marts"
  givet {
    måned = "april 2024"
  }

  forventet {
    ydelse  = "11.226 kr. pr. måned" # 12.326 - 55 pct. af 2.000
    hjemmel = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}
