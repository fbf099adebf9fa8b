# Aktivlovens § 33, stk. 1, nr. 4 og 8-11: det, der er kommet til og gået ud. Indtægten
# er på 1.000 kr.

sag "jobpræmie til enlig forsørger, 2013" {
  kilde     = "LBK 1193/2014 § 33, stk. 1, nr. 8"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "maj 2013"
    indtægter = [{ slags = "jobpræmie_til_enlig_forsørger", udbetalt_i = "maj 2013", beløb = "1.000 kr.", dækker_fra = "1. maj 2013", dækker_til = "31. maj 2013" }]
  }

  forventet {
    ydelse  = "10.500 kr. pr. måned"
    hjemmel = ["aktivloven § 33, stk. 1, nr. 8", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 68 a, stk. 5"]
  }
}

sag "jobpræmie til enlig forsørger, december 2014" {
  kilde     = "LBK 1193/2014 § 33, stk. 1, nr. 8"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "december 2014"
    indtægter = [{ slags = "jobpræmie_til_enlig_forsørger", udbetalt_i = "december 2014", beløb = "1.000 kr.", dækker_fra = "1. december 2014", dækker_til = "31. december 2014" }]
  }

  forventet {
    ydelse  = "10.689 kr. pr. måned"
    hjemmel = ["aktivloven § 33, stk. 1, nr. 8", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 68 a, stk. 5"]
  }
}

sag "jobpræmie til enlig forsørger, 2016" {
  kilde     = "LBK 806/2015 § 33"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "maj 2016"
    indtægter = [{ slags = "jobpræmie_til_enlig_forsørger", udbetalt_i = "maj 2016", beløb = "1.000 kr.", dækker_fra = "1. maj 2016", dækker_til = "31. maj 2016" }]
  }

  forventet {
    ydelse  = "9.968 kr. pr. måned" # 10.968 - 1.000
    hjemmel = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "jobpræmie til langvarigt ledig, 2013" {
  kilde     = "LBK 1193/2014 § 33, stk. 1, nr. 9"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "maj 2013"
    indtægter = [{ slags = "jobpræmie_til_langvarigt_ledig", udbetalt_i = "maj 2013", beløb = "1.000 kr.", dækker_fra = "1. maj 2013", dækker_til = "31. maj 2013" }]
  }

  forventet {
    ydelse  = "10.500 kr. pr. måned"
    hjemmel = ["aktivloven § 33, stk. 1, nr. 9", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 68 a, stk. 5"]
  }
}

sag "jobpræmie til langvarigt ledig, december 2014" {
  kilde     = "LBK 1193/2014 § 33, stk. 1, nr. 9"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "december 2014"
    indtægter = [{ slags = "jobpræmie_til_langvarigt_ledig", udbetalt_i = "december 2014", beløb = "1.000 kr.", dækker_fra = "1. december 2014", dækker_til = "31. december 2014" }]
  }

  forventet {
    ydelse  = "10.689 kr. pr. måned"
    hjemmel = ["aktivloven § 33, stk. 1, nr. 9", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 68 a, stk. 5"]
  }
}

sag "jobpræmie til langvarigt ledig, juli 2015" {
  kilde     = "LBK 806/2015 § 33"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "juli 2015"
    indtægter = [{ slags = "jobpræmie_til_langvarigt_ledig", udbetalt_i = "juli 2015", beløb = "1.000 kr.", dækker_fra = "1. juli 2015", dækker_til = "31. juli 2015" }]
  }

  forventet {
    ydelse  = "9.849 kr. pr. måned" # 10.849 - 1.000
    hjemmel = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "efterbetaling, juni 2015" {
  kilde     = "LBK 1193/2014 § 33, stk. 1; dagen for ændringen kendes ikke"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "juni 2015"
    indtægter = [{ slags = "efterbetalt_ydelse", udbetalt_i = "juni 2015", beløb = "1.000 kr.", dækker_fra = "1. juni 2015", dækker_til = "30. juni 2015" }]
  }

  forventet {
    ydelse  = "9.849 kr. pr. måned" # 10.849 - 1.000
    hjemmel = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "efterbetaling, juli 2015" {
  kilde     = "LBK 806/2015 § 33, stk. 1, nr. 8"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "juli 2015"
    indtægter = [{ slags = "efterbetalt_ydelse", udbetalt_i = "juli 2015", beløb = "1.000 kr.", dækker_fra = "1. juli 2015", dækker_til = "31. juli 2015" }]
  }

  forventet {
    ydelse  = "10.849 kr. pr. måned"
    hjemmel = ["aktivloven § 33, stk. 1, nr. 8", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 68 a, stk. 5"]
  }
}

sag "leje fra én logerende, juni 2015" {
  kilde     = "LBK 1193/2014 § 33, stk. 1; dagen for ændringen kendes ikke"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "juni 2015"
    indtægter = [{ slags = "leje_fra_én_logerende", udbetalt_i = "juni 2015", beløb = "1.000 kr.", dækker_fra = "1. juni 2015", dækker_til = "30. juni 2015" }]
  }

  forventet {
    ydelse  = "9.849 kr. pr. måned" # 10.849 - 1.000
    hjemmel = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "leje fra én logerende, 2016" {
  kilde     = "LBK 806/2015 § 33, stk. 1, nr. 10"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "maj 2016"
    indtægter = [{ slags = "leje_fra_én_logerende", udbetalt_i = "maj 2016", beløb = "1.000 kr.", dækker_fra = "1. maj 2016", dækker_til = "31. maj 2016" }]
  }

  forventet {
    ydelse  = "10.968 kr. pr. måned"
    hjemmel = ["aktivloven § 33, stk. 1, nr. 10", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 68 a, stk. 5"]
  }
}

sag "leje fra én logerende, 2020" {
  kilde     = "LBK 247/2019 § 33, stk. 1, nr. 9"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "maj 2020"
    indtægter = [{ slags = "leje_fra_én_logerende", udbetalt_i = "maj 2020", beløb = "1.000 kr.", dækker_fra = "1. maj 2020", dækker_til = "31. maj 2020" }]
  }

  forventet {
    ydelse  = "11.554 kr. pr. måned"
    hjemmel = ["aktivloven § 33, stk. 1, nr. 9", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 68 a, stk. 5"]
  }
}

sag "leje fra én logerende, august 2025" {
  kilde     = "LBK 1004/2025 § 33, stk. 1, nr. 10"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "august 2025"
    indtægter = [{ slags = "leje_fra_én_logerende", udbetalt_i = "august 2025", beløb = "1.000 kr.", dækker_fra = "1. august 2025", dækker_til = "31. august 2025" }]
  }

  forventet {
    ydelse  = "12.770 kr. pr. måned"
    hjemmel = ["aktivloven § 33, stk. 1, nr. 10", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 68 a, stk. 5"]
  }
}

sag "ægtefælles danskbonus, marts 2019" {
  kilde     = "LBK 269/2017 § 33; dagen for ændringen kendes ikke"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "marts 2019"
    indtægter = [{ slags = "ægtefælles_danskbonus", udbetalt_i = "marts 2019", beløb = "1.000 kr.", dækker_fra = "1. marts 2019", dækker_til = "31. marts 2019" }]
  }

  forventet {
    ydelse  = "10.423 kr. pr. måned" # 11.423 - 1.000
    hjemmel = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "ægtefælles danskbonus, april 2019" {
  kilde     = "LBK 247/2019 § 33, stk. 1, nr. 10"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "april 2019"
    indtægter = [{ slags = "ægtefælles_danskbonus", udbetalt_i = "april 2019", beløb = "1.000 kr.", dækker_fra = "1. april 2019", dækker_til = "30. april 2019" }]
  }

  forventet {
    ydelse  = "11.423 kr. pr. måned"
    hjemmel = ["aktivloven § 33, stk. 1, nr. 10", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 68 a, stk. 5"]
  }
}

sag "ægtefælles danskbonus, august 2025" {
  kilde     = "LBK 1004/2025 § 33, stk. 1"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "august 2025"
    indtægter = [{ slags = "ægtefælles_danskbonus", udbetalt_i = "august 2025", beløb = "1.000 kr.", dækker_fra = "1. august 2025", dækker_til = "31. august 2025" }]
  }

  forventet {
    ydelse  = "11.770 kr. pr. måned" # 12.770 - 1.000
    hjemmel = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "ægtefælles uddannelsesgodtgørelse, juni 2024" {
  kilde     = "LBK 1031/2023 § 33; dagen for ændringen kendes ikke"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "juni 2024"
    indtægter = [{ slags = "ægtefælles_uddannelsesgodtgørelse", udbetalt_i = "juni 2024", beløb = "1.000 kr.", dækker_fra = "1. juni 2024", dækker_til = "30. juni 2024" }]
  }

  forventet {
    ydelse  = "11.326 kr. pr. måned" # 12.326 - 1.000
    hjemmel = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "ægtefælles uddannelsesgodtgørelse, juli 2024" {
  kilde     = "LBK 808/2024 § 33, stk. 1, nr. 11"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "juli 2024"
    indtægter = [{ slags = "ægtefælles_uddannelsesgodtgørelse", udbetalt_i = "juli 2024", beløb = "1.000 kr.", dækker_fra = "1. juli 2024", dækker_til = "31. juli 2024" }]
  }

  forventet {
    ydelse  = "12.326 kr. pr. måned"
    hjemmel = ["aktivloven § 33, stk. 1, nr. 11", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 68 a, stk. 5"]
  }
}

sag "kulturpas, juni 2025" {
  kilde     = "LBK 808/2024 § 33, stk. 1; dagen for ændringen kendes ikke"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "juni 2025"
    indtægter = [{ slags = "kulturpas", udbetalt_i = "juni 2025", beløb = "1.000 kr.", dækker_fra = "1. juni 2025", dækker_til = "30. juni 2025" }]
  }

  forventet {
    ydelse  = "11.770 kr. pr. måned" # 12.770 - 1.000
    hjemmel = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "kulturpas, august 2025" {
  kilde     = "LBK 1004/2025 § 33, stk. 1, nr. 9"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "august 2025"
    indtægter = [{ slags = "kulturpas", udbetalt_i = "august 2025", beløb = "1.000 kr.", dækker_fra = "1. august 2025", dækker_til = "31. august 2025" }]
  }

  forventet {
    ydelse  = "12.770 kr. pr. måned"
    hjemmel = ["aktivloven § 33, stk. 1, nr. 9", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 68 a, stk. 5"]
  }
}

sag "kulturpas i december 2026" {
  kilde     = "LBK 1004/2025 § 33, stk. 1, nr. 9: indkomstårene 2025 og 2026"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "december 2026"
    indtægter = [{ slags = "kulturpas", udbetalt_i = "december 2026", beløb = "1.000 kr.", dækker_fra = "1. december 2026", dækker_til = "31. december 2026" }]
  }

  forventet {
    øvrige_indtægter = "0 kr. pr. måned"
    hjemmel          = ["aktivloven § 33, stk. 1, nr. 9", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 5", "lov 1750/2025 § 21, stk. 8"]
  }
}

sag "kulturpas i januar 2027" {
  kilde     = "LBK 1004/2025 § 33, stk. 1, nr. 9: indkomstårene 2025 og 2026"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "januar 2027"
    indtægter = [{ slags = "kulturpas", udbetalt_i = "januar 2027", beløb = "1.000 kr.", dækker_fra = "1. januar 2027", dækker_til = "31. januar 2027" }]
  }

  forventet {
    øvrige_indtægter = "1.000 kr. pr. måned"
    hjemmel          = ["aktivloven § 33, stk. 1, nr. 9", "aktivloven § 68 a, stk. 1, 1. pkt.", "lov 1750/2025 § 21, stk. 8"]
  }
}

sag "fondsydelse efter nr. 40, juni 2025" {
  kilde     = "LBK 808/2024 § 33, stk. 1, nr. 4; dagen for ændringen kendes ikke"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "juni 2025"
    indtægter = [{ slags = "fondsydelse_efter_nr_40", udbetalt_i = "juni 2025", beløb = "1.000 kr.", dækker_fra = "1. juni 2025", dækker_til = "30. juni 2025" }]
  }

  forventet {
    ydelse  = "11.770 kr. pr. måned" # 12.770 - 1.000
    hjemmel = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "fondsydelse efter nr. 40, august 2025" {
  kilde     = "LBK 1004/2025 § 33, stk. 1, nr. 4"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "august 2025"
    indtægter = [{ slags = "fondsydelse_efter_nr_40", udbetalt_i = "august 2025", beløb = "1.000 kr.", dækker_fra = "1. august 2025", dækker_til = "31. august 2025" }]
  }

  forventet {
    ydelse  = "12.770 kr. pr. måned"
    hjemmel = ["aktivloven § 33, stk. 1, nr. 4", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 68 a, stk. 5"]
  }
}

sag "skattefrit legat, august 2025" {
  kilde     = "LBK 1004/2025 § 33, stk. 1, nr. 4"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "august 2025"
    indtægter = [{ slags = "skattefrit_legat", udbetalt_i = "august 2025", beløb = "1.000 kr.", dækker_fra = "1. august 2025", dækker_til = "31. august 2025" }]
  }

  forventet {
    ydelse  = "12.770 kr. pr. måned"
    hjemmel = ["aktivloven § 33, stk. 1, nr. 4", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 68 a, stk. 5"]
  }
}
