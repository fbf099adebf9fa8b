# Aktivlovens § 109: hvor meget beløbene reguleres den 1. januar.

sag "regulering i 2013" {
  kilde     = "§ 109; procenterne for 2013"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "januar 2013"
  }

  forventet {
    reguleringsprocent = "1,6 pct."
    hjemmel            = ["aktivloven § 109, stk. 1"]
  }
}

sag "regulering i 2014" {
  kilde     = "§ 109; procenterne for 2014"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "januar 2014"
  }

  forventet {
    reguleringsprocent = "1,8 pct."
    hjemmel            = ["aktivloven § 109, stk. 1"]
  }
}

sag "regulering i 2015" {
  kilde     = "§ 109; procenterne for 2015"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "januar 2015"
  }

  forventet {
    reguleringsprocent = "1,5 pct."
    hjemmel            = ["aktivloven § 109, stk. 1"]
  }
}

sag "regulering i 2016" {
  kilde     = "§ 109; procenterne for 2016"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "januar 2016"
  }

  forventet {
    reguleringsprocent = "1,1 pct." # 1,4 - 0,3
    hjemmel            = ["aktivloven § 109, stk. 1", "aktivloven § 109, stk. 4"]
  }
}

sag "regulering i 2017" {
  kilde     = "§ 109; procenterne for 2017"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "januar 2017"
  }

  forventet {
    reguleringsprocent = "1,6 pct." # 2 - 0,4
    hjemmel            = ["aktivloven § 109, stk. 1", "aktivloven § 109, stk. 4"]
  }
}

sag "regulering i 2018" {
  kilde     = "§ 109; procenterne for 2018"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "januar 2018"
  }

  forventet {
    reguleringsprocent = "1,25 pct." # 2 - 0,75
    hjemmel            = ["aktivloven § 109, stk. 1", "aktivloven § 109, stk. 4"]
  }
}

sag "regulering i 2019" {
  kilde     = "§ 109; procenterne for 2019"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "januar 2019"
  }

  forventet {
    reguleringsprocent = "1,25 pct." # 2 - 0,75
    hjemmel            = ["aktivloven § 109, stk. 1", "aktivloven § 109, stk. 4"]
  }
}

sag "regulering i 2020" {
  kilde     = "§ 109; procenterne for 2020"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "januar 2020"
  }

  forventet {
    reguleringsprocent = "1,15 pct." # 1,7 + 0,2 - 0,75
    hjemmel            = ["aktivloven § 109, stk. 2", "aktivloven § 109, stk. 4"]
  }
}

sag "regulering i 2021" {
  kilde     = "§ 109; procenterne for 2021"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "januar 2021"
  }

  forventet {
    reguleringsprocent = "1,25 pct." # 1,7 + 0,3 - 0,75
    hjemmel            = ["aktivloven § 109, stk. 2", "aktivloven § 109, stk. 4"]
  }
}

sag "regulering i 2022" {
  kilde     = "§ 109; procenterne for 2022"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "januar 2022"
  }

  forventet {
    reguleringsprocent = "0,15 pct." # 1,7 - 0,8 - 0,75
    hjemmel            = ["aktivloven § 109, stk. 2", "aktivloven § 109, stk. 4"]
  }
}

sag "regulering i 2023" {
  kilde     = "§ 109; procenterne for 2023"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "januar 2023"
  }

  forventet {
    reguleringsprocent = "1,95 pct." # 1,7 + 1 - 0,75
    hjemmel            = ["aktivloven § 109, stk. 2", "aktivloven § 109, stk. 4"]
  }
}

sag "regulering i 2024" {
  kilde     = "§ 109; procenterne for 2024"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "januar 2024"
  }

  forventet {
    reguleringsprocent = "3,2 pct." # 1,7 + 1,5
    hjemmel            = ["aktivloven § 109, stk. 2"]
  }
}

sag "regulering i 2025" {
  kilde     = "§ 109; procenterne for 2025"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "januar 2025"
  }

  forventet {
    reguleringsprocent = "3,6 pct." # 1,7 + 1,9
    hjemmel            = ["aktivloven § 109, stk. 2"]
  }
}

sag "regulering i 2026" {
  kilde     = "§ 109; procenterne for 2026"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "januar 2026"
  }

  forventet {
    reguleringsprocent = "4,5 pct." # 1,7 + 2,8
    hjemmel            = ["aktivloven § 109, stk. 2"]
  }
}

sag "regulering af grænsen for løn i 2016" {
  kilde     = "§ 109 og LAB § 127; F54"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "januar 2016"
  }

  forventet {
    reguleringsprocent_for_lønindtægtsgrænsen = "1,4 pct."
    hjemmel                                   = ["aktivloven § 109, stk. 1", "aktivloven § 109, stk. 2"]
  }
}

sag "regulering af grænsen for løn i 2017" {
  kilde     = "§ 109 og LAB § 127; F54"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "januar 2017"
  }

  forventet {
    reguleringsprocent_for_lønindtægtsgrænsen = "2 pct."
    hjemmel                                   = ["aktivloven § 109, stk. 1", "aktivloven § 109, stk. 2"]
  }
}

sag "regulering af grænsen for løn i 2018" {
  kilde     = "§ 109 og LAB § 127; F54"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "januar 2018"
  }

  forventet {
    reguleringsprocent_for_lønindtægtsgrænsen = "2 pct."
    hjemmel                                   = ["aktivloven § 109, stk. 1", "aktivloven § 109, stk. 2"]
  }
}

sag "regulering af grænsen for løn i 2019" {
  kilde     = "§ 109 og LAB § 127; F54"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "januar 2019"
  }

  forventet {
    reguleringsprocent_for_lønindtægtsgrænsen = "2 pct."
    hjemmel                                   = ["aktivloven § 109, stk. 1", "aktivloven § 109, stk. 2"]
  }
}

sag "regulering af grænsen for løn i 2020" {
  kilde     = "§ 109 og LAB § 189 a; F54"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "januar 2020"
  }

  forventet {
    reguleringsprocent_for_lønindtægtsgrænsen = "1,9 pct." # 1,7 pct. og tilpasningsprocenten
    hjemmel                                   = ["aktivloven § 109, stk. 2", "aktivloven § 109, stk. 3"]
  }
}

sag "regulering af grænsen for løn i 2021" {
  kilde     = "§ 109 og LAB § 189 a; F54"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "januar 2021"
  }

  forventet {
    reguleringsprocent_for_lønindtægtsgrænsen = "2 pct." # 1,7 pct. og tilpasningsprocenten
    hjemmel                                   = ["aktivloven § 109, stk. 2", "aktivloven § 109, stk. 3"]
  }
}

sag "regulering af grænsen for løn i 2022" {
  kilde     = "§ 109 og LAB § 189 a; F54"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "januar 2022"
  }

  forventet {
    reguleringsprocent_for_lønindtægtsgrænsen = "0,9 pct." # 1,7 pct. og tilpasningsprocenten
    hjemmel                                   = ["aktivloven § 109, stk. 2", "aktivloven § 109, stk. 3"]
  }
}

sag "regulering af grænsen for løn i 2023" {
  kilde     = "§ 109 og LAB § 189 a; F54"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "januar 2023"
  }

  forventet {
    reguleringsprocent_for_lønindtægtsgrænsen = "2,7 pct." # 1,7 pct. og tilpasningsprocenten
    hjemmel                                   = ["aktivloven § 109, stk. 2", "aktivloven § 109, stk. 3"]
  }
}

sag "regulering af grænsen for løn i 2024" {
  kilde     = "§ 109 og LAB § 189 a; F54"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "januar 2024"
  }

  forventet {
    reguleringsprocent_for_lønindtægtsgrænsen = "3,2 pct." # 1,7 pct. og tilpasningsprocenten
    hjemmel                                   = ["aktivloven § 109, stk. 2", "aktivloven § 109, stk. 3"]
  }
}

sag "regulering af grænsen for løn i 2025" {
  kilde     = "§ 109 og LAB § 189 a; F54"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "januar 2025"
  }

  forventet {
    reguleringsprocent_for_lønindtægtsgrænsen = "3,6 pct." # 1,7 pct. og tilpasningsprocenten
    hjemmel                                   = ["aktivloven § 109, stk. 2", "aktivloven § 109, stk. 3"]
  }
}

sag "regulering af grænsen for løn i 2026" {
  kilde     = "§ 109 og LAB § 189 a; F54"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "januar 2026"
  }

  forventet {
    reguleringsprocent_for_lønindtægtsgrænsen = "4,5 pct." # 1,7 pct. og tilpasningsprocenten
    hjemmel                                   = ["aktivloven § 109, stk. 2", "aktivloven § 109, stk. 3"]
  }
}

sag "regulering af grænsen for løn i 2014" {
  kilde     = "LBK 1193/2014 § 109, stk. 2, nævner ikke § 68 a; F54"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "januar 2014"
  }

  forventet {
    reguleringsprocent_for_lønindtægtsgrænsen = "gælder ikke"
    hjemmel                                   = []
  }
}
