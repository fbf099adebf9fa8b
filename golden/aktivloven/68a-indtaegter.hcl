# Aktivlovens § 68 a, stk. 1 og 4: andre indtægter end løn, og hvem der stadig er
# modtager. Hver indtægt har den måned, den er udbetalt i, og den periode, den er
# udbetalt for.

sag "anden indtægt krone for krone" {
  kilde     = "LBK 808/2024 § 68 a, stk. 1, 1. pkt."
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "maj 2024"
    indtægter = [{ slags = "øvrig_indtægt", udbetalt_i = "maj 2024", beløb = "4.000 kr.", dækker_fra = "1. maj 2024", dækker_til = "31. maj 2024" }]
  }

  forventet {
    ydelse  = "8.326 kr. pr. måned" # 12.326 - 4.000
    hjemmel = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "løbende udbetaling fra forsikring mod tab af erhvervsevne" {
  kilde     = "S2; LBK 241/2021 § 68 a, stk. 1"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "maj 2021"
    indtægter = [{ slags = "øvrig_indtægt", udbetalt_i = "maj 2021", beløb = "5.000 kr.", dækker_fra = "1. maj 2021", dækker_til = "31. maj 2021" }]
  }

  forventet {
    ydelse  = "6.698 kr. pr. måned" # 11.698 - 5.000; forsikring er ikke erstatning efter § 33, stk. 2
    hjemmel = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "anden indtægt i en anden måned" {
  kilde     = "LBK 808/2024 § 68 a, stk. 1"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "juni 2024"
    indtægter = [{ slags = "øvrig_indtægt", udbetalt_i = "maj 2024", beløb = "4.000 kr.", dækker_fra = "1. maj 2024", dækker_til = "31. maj 2024" }]
  }

  forventet {
    ydelse  = "12.326 kr. pr. måned" # udbetalt i maj
    hjemmel = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "løn og anden indtægt" {
  kilde     = "LBK 808/2024 § 68 a, stk. 1 og 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "maj 2024"
    løn       = "20.000 kr. pr. måned"
    indtægter = [{ slags = "øvrig_indtægt", udbetalt_i = "maj 2024", beløb = "1.000 kr.", dækker_fra = "1. maj 2024", dækker_til = "31. maj 2024" }]
  }

  forventet {
    ydelse  = "9.303,65 kr. pr. måned" # 12.326 - 2.022,35 - 1.000
    hjemmel = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "indtægt større end ydelsen" {
  kilde     = "LBK 808/2024 § 68 a, stk. 1, 4. pkt.; skrivelse 10112/2021, afsnit 8"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "maj 2024"
    indtægter = [{ slags = "øvrig_indtægt", udbetalt_i = "maj 2024", beløb = "15.000 kr.", dækker_fra = "1. maj 2024", dækker_til = "31. maj 2024" }]
  }

  forventet {
    ydelse             = "0 kr. pr. måned" # 12.326 - 15.000 er under 0
    anses_for_modtager = "ja"              # stadig i forløb
    har_ret_til_ydelse = "ja"
    hjemmel            = ["aktivloven § 68, stk. 1, 1. pkt.", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 1, 4. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "indtægt præcis som ydelsen" {
  kilde     = "LBK 808/2024 § 68 a, stk. 1, 4. pkt."
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "maj 2024"
    indtægter = [{ slags = "øvrig_indtægt", udbetalt_i = "maj 2024", beløb = "12.326 kr.", dækker_fra = "1. maj 2024", dækker_til = "31. maj 2024" }]
  }

  forventet {
    ydelse             = "0 kr. pr. måned"
    anses_for_modtager = "ja"
    hjemmel            = ["aktivloven § 68, stk. 1, 1. pkt.", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 1, 4. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "indtægt en krone mindre end ydelsen" {
  kilde     = "LBK 808/2024 § 68 a, stk. 1"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "maj 2024"
    indtægter = [{ slags = "øvrig_indtægt", udbetalt_i = "maj 2024", beløb = "12.325 kr.", dækker_fra = "1. maj 2024", dækker_til = "31. maj 2024" }]
  }

  forventet {
    ydelse             = "1 kr. pr. måned"
    anses_for_modtager = "ja"
    hjemmel            = ["aktivloven § 68, stk. 1, 1. pkt.", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "nul i udbetaling, december 2019" {
  kilde     = "LBK 981/2019 § 68 a, stk. 1; F61"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "december 2019"
    indtægter = [{ slags = "øvrig_indtægt", udbetalt_i = "december 2019", beløb = "15.000 kr.", dækker_fra = "1. december 2019", dækker_til = "31. december 2019" }]
  }

  forventet {
    ydelse             = "0 kr. pr. måned"
    anses_for_modtager = "nej" # reglen kom den 1. januar 2020
    hjemmel            = ["aktivloven § 68, stk. 1, 1. pkt.", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "nul i udbetaling, januar 2020" {
  kilde     = "LBK 241/2021 § 68 a, stk. 1, 4. pkt."
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "januar 2020"
    indtægter = [{ slags = "øvrig_indtægt", udbetalt_i = "januar 2020", beløb = "15.000 kr.", dækker_fra = "1. januar 2020", dækker_til = "31. januar 2020" }]
  }

  forventet {
    ydelse             = "0 kr. pr. måned"
    anses_for_modtager = "ja"
    hjemmel            = ["aktivloven § 68, stk. 1, 1. pkt.", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 1, 4. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "nul i udbetaling, men ingen ret" {
  kilde     = "LBK 808/2024 § 68 a, stk. 1, 4. pkt."
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "maj 2024"
    visiteret = "nej"
    indtægter = [{ slags = "øvrig_indtægt", udbetalt_i = "maj 2024", beløb = "15.000 kr.", dækker_fra = "1. maj 2024", dækker_til = "31. maj 2024" }]
  }

  forventet {
    anses_for_modtager = "nej"
    hjemmel            = ["aktivloven § 68, stk. 1, 1. pkt.", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68, stk. 8", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 1, 4. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

# Perioder uden for forløbet.

sag "pension for måneden før forløbet" {
  kilde     = "LBK 808/2024 § 68 a, stk. 1, 2. pkt."
  bygger_på = "ikke-forsørger i forløb"
  givet {
    startdato = "1. maj 2024"
    måned     = "maj 2024"
    indtægter = [{ slags = "øvrig_indtægt", udbetalt_i = "maj 2024", beløb = "4.000 kr.", dækker_fra = "1. april 2024", dækker_til = "30. april 2024" }]
  }

  forventet {
    ydelse  = "12.326 kr. pr. måned" # perioden ligger før 1. maj
    hjemmel = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 1, 2. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "pension, der rækker en dag ind i forløbet" {
  kilde     = "LBK 808/2024 § 68 a, stk. 1, 2. pkt.; F45"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    startdato = "1. maj 2024"
    måned     = "maj 2024"
    indtægter = [{ slags = "øvrig_indtægt", udbetalt_i = "maj 2024", beløb = "4.000 kr.", dækker_fra = "2. april 2024", dækker_til = "1. maj 2024" }]
  }

  forventet {
    ydelse  = "8.326 kr. pr. måned" # 12.326 - 4.000; perioden er ikke delt
    hjemmel = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "pension delt ved forløbets begyndelse" {
  kilde     = "LBK 808/2024 § 68 a, stk. 1, 2. pkt.; F45"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    startdato = "1. maj 2024"
    måned     = "maj 2024"
    indtægter = [
      { slags = "øvrig_indtægt", udbetalt_i = "maj 2024", beløb = "3.900 kr.", dækker_fra = "2. april 2024", dækker_til = "30. april 2024" },
      { slags = "øvrig_indtægt", udbetalt_i = "maj 2024", beløb = "100 kr.", dækker_fra = "1. maj 2024", dækker_til = "1. maj 2024" },
    ]
  }

  forventet {
    ydelse  = "12.226 kr. pr. måned" # 12.326 - 100
    hjemmel = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 1, 2. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "indtægt for perioden før forløbet, december 2015" {
  kilde     = "LBK 806/2015 § 68 a, stk. 1: ingen undtagelse"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    startdato = "1. december 2015"
    måned     = "december 2015"
    indtægter = [{ slags = "øvrig_indtægt", udbetalt_i = "december 2015", beløb = "4.000 kr.", dækker_fra = "1. november 2015", dækker_til = "30. november 2015" }]
  }

  forventet {
    ydelse  = "6.849 kr. pr. måned" # 10.849 - 4.000
    hjemmel = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "indtægt for perioden før forløbet, januar 2016" {
  kilde     = "LBK 468/2016 § 68 a, stk. 1, 2. pkt."
  bygger_på = "ikke-forsørger i forløb"
  givet {
    startdato = "1. januar 2016"
    måned     = "januar 2016"
    indtægter = [{ slags = "øvrig_indtægt", udbetalt_i = "januar 2016", beløb = "4.000 kr.", dækker_fra = "1. november 2015", dækker_til = "30. november 2015" }]
  }

  forventet {
    ydelse  = "10.968 kr. pr. måned"
    hjemmel = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 1, 2. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "indtægt for tiden efter forløbet" {
  kilde     = "LBK 808/2024 § 68 a, stk. 1, 3. pkt."
  bygger_på = "ikke-forsørger i forløb"
  givet {
    startdato     = "1. maj 2022"
    forløb_ophørt = "15. maj 2024"
    måned         = "maj 2024"
    indtægter     = [{ slags = "øvrig_indtægt", udbetalt_i = "maj 2024", beløb = "4.000 kr.", dækker_fra = "16. maj 2024", dækker_til = "31. maj 2024" }]
  }

  forventet {
    ydelse  = "12.326 kr. pr. måned" # perioden begynder efter 15. maj
    hjemmel = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 1, 3. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "indtægt for forløbets sidste dag" {
  kilde     = "LBK 808/2024 § 68 a, stk. 1, 3. pkt."
  bygger_på = "ikke-forsørger i forløb"
  givet {
    startdato     = "1. maj 2022"
    forløb_ophørt = "15. maj 2024"
    måned         = "maj 2024"
    indtægter     = [{ slags = "øvrig_indtægt", udbetalt_i = "maj 2024", beløb = "4.000 kr.", dækker_fra = "15. maj 2024", dækker_til = "31. maj 2024" }]
  }

  forventet {
    ydelse  = "8.326 kr. pr. måned" # 12.326 - 4.000; perioden er ikke delt
    hjemmel = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}
