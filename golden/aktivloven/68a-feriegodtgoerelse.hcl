# Aktivlovens § 68 a, stk. 2 og 4: løn for en bestemt periode og feriegodtgørelse.

# Løn for en bestemt periode.

sag "fratrædelsesbeløb for tiden før forløbet" {
  kilde     = "LBK 808/2024 § 68 a, stk. 1, 2. pkt., og stk. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    startdato = "1. maj 2024"
    måned     = "maj 2024"
    løn       = "16.323 kr. pr. måned"
    indtægter = [{ slags = "løn_for_en_periode", udbetalt_i = "maj 2024", beløb = "10.000 kr.", dækker_fra = "1. marts 2024", dækker_til = "30. april 2024" }]
  }

  forventet {
    lønfradrag = "0 kr. pr. måned" # kun lønnen tæller, og den er på grænsen
    hjemmel    = ["aktivloven § 68 a, stk. 1, 2. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "fratrædelsesbeløb i forløbet" {
  kilde     = "LBK 808/2024 § 68 a, stk. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "maj 2024"
    løn       = "16.323 kr. pr. måned"
    indtægter = [{ slags = "løn_for_en_periode", udbetalt_i = "maj 2024", beløb = "10.000 kr.", dækker_fra = "1. maj 2024", dækker_til = "31. maj 2024" }]
  }

  forventet {
    lønfradrag = "5.500 kr. pr. måned" # 55 pct. af 10.000 over grænsen
    hjemmel    = ["aktivloven § 68 a, stk. 2"]
  }
}

sag "fratrædelsesbeløb for tiden før forløbet, 2015" {
  kilde     = "LBK 806/2015 § 68 a, stk. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    startdato = "1. maj 2015"
    måned     = "maj 2015"
    indtægter = [{ slags = "løn_for_en_periode", udbetalt_i = "maj 2015", beløb = "10.000 kr.", dækker_fra = "1. marts 2015", dækker_til = "30. april 2015" }]
  }

  forventet {
    lønfradrag = "3.000 kr. pr. måned" # 30 pct. af 10.000; undtagelsen kom i 2016
    hjemmel    = ["aktivloven § 68 a, stk. 2"]
  }
}

sag "fratrædelsesbeløb for tiden før forløbet, 2016" {
  kilde     = "LBK 468/2016 § 68 a, stk. 1, 2. pkt."
  bygger_på = "ikke-forsørger i forløb"
  givet {
    startdato = "1. maj 2016"
    måned     = "maj 2016"
    løn       = "1.000 kr. pr. måned"
    indtægter = [{ slags = "løn_for_en_periode", udbetalt_i = "maj 2016", beløb = "10.000 kr.", dækker_fra = "1. marts 2016", dækker_til = "30. april 2016" }]
  }

  forventet {
    lønfradrag = "300 kr. pr. måned" # 30 pct. af 1.000
    hjemmel    = ["aktivloven § 68 a, stk. 1, 2. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

# Feriegodtgørelse trækkes fra som løn i den måned, ferien ligger (F47).

sag "feriegodtgørelse for to uger i en måned" {
  kilde     = "LBK 808/2024 § 68 a, stk. 4"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "juli 2024"
    løn       = "16.323 kr. pr. måned"
    indtægter = [{ slags = "feriegodtgørelse", udbetalt_i = "juni 2024", beløb = "10.000 kr.", dækker_fra = "15. juli 2024", dækker_til = "26. juli 2024" }]
  }

  forventet {
    lønfradrag = "5.500 kr. pr. måned" # alle 10 feriedage ligger i juli: 55 pct. af 10.000
    hjemmel    = ["aktivloven § 68 a, stk. 2", "aktivloven § 68 a, stk. 4, 1. pkt.", "aktivloven § 68 a, stk. 4, 2. pkt."]
  }
}

sag "feriegodtgørelse hen over et månedsskift, juli" {
  kilde     = "LBK 808/2024 § 68 a, stk. 4, 2. pkt.; F47"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "juli 2024"
    løn       = "16.323 kr. pr. måned"
    indtægter = [{ slags = "feriegodtgørelse", udbetalt_i = "juni 2024", beløb = "10.000 kr.", dækker_fra = "22. juli 2024", dækker_til = "2. august 2024" }]
  }

  forventet {
    lønfradrag = "4.400 kr. pr. måned" # 8 af 10 hverdage i juli: 55 pct. af 8.000
    hjemmel    = ["aktivloven § 68 a, stk. 2", "aktivloven § 68 a, stk. 4, 1. pkt.", "aktivloven § 68 a, stk. 4, 2. pkt."]
  }
}

sag "feriegodtgørelse hen over et månedsskift, august" {
  kilde     = "LBK 808/2024 § 68 a, stk. 4, 2. pkt.; F47"
  bygger_på = "feriegodtgørelse hen over et månedsskift, juli"
  givet {
    måned = "august 2024"
  }

  forventet {
    lønfradrag = "1.100 kr. pr. måned" # 2 af 10 hverdage i august: 55 pct. af 2.000
    hjemmel    = ["aktivloven § 68 a, stk. 2", "aktivloven § 68 a, stk. 4, 1. pkt.", "aktivloven § 68 a, stk. 4, 2. pkt."]
  }
}

sag "feriegodtgørelse, måneden den er udbetalt" {
  kilde     = "LBK 808/2024 § 68 a, stk. 4, 1. pkt."
  bygger_på = "feriegodtgørelse hen over et månedsskift, juli"
  givet {
    måned = "juni 2024"
  }

  forventet {
    lønfradrag = "0 kr. pr. måned" # ferien holdes ikke i juni
    hjemmel    = ["aktivloven § 68 a, stk. 2"]
  }
}

sag "ferietillæg" {
  kilde     = "LBK 808/2024 § 68 a, stk. 4"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "juli 2024"
    løn       = "16.323 kr. pr. måned"
    indtægter = [{ slags = "ferietillæg", udbetalt_i = "juli 2024", beløb = "2.000 kr.", dækker_fra = "1. juli 2024", dækker_til = "5. juli 2024" }]
  }

  forventet {
    lønfradrag = "1.100 kr. pr. måned" # 55 pct. af 2.000
    hjemmel    = ["aktivloven § 68 a, stk. 2", "aktivloven § 68 a, stk. 4, 1. pkt.", "aktivloven § 68 a, stk. 4, 2. pkt."]
  }
}

sag "feriegodtgørelse i 2021" {
  kilde     = "LBK 241/2021 § 68 a, stk. 4; S4, afsnit 8"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "juli 2021"
    indtægter = [{ slags = "feriegodtgørelse", udbetalt_i = "juni 2021", beløb = "10.000 kr.", dækker_fra = "12. juli 2021", dækker_til = "23. juli 2021" }]
  }

  forventet {
    lønfradrag = "3.000 kr. pr. måned" # 30 pct. af 10.000
    ydelse     = "8.698 kr. pr. måned" # 11.698 - 3.000
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 68 a, stk. 4, 1. pkt.", "aktivloven § 68 a, stk. 4, 2. pkt."]
  }
}

sag "feriegodtgørelse i 2015" {
  kilde     = "LBK 806/2015 § 68 a, stk. 4"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "juli 2015"
    indtægter = [{ slags = "feriegodtgørelse", udbetalt_i = "juni 2015", beløb = "10.000 kr.", dækker_fra = "13. juli 2015", dækker_til = "24. juli 2015" }]
  }

  forventet {
    lønfradrag = "3.000 kr. pr. måned" # 30 pct. af 10.000
    hjemmel    = ["aktivloven § 68 a, stk. 2", "aktivloven § 68 a, stk. 4, 1. pkt.", "aktivloven § 68 a, stk. 4, 2. pkt."]
  }
}

sag "feriegodtgørelse og fratrædelsesbeløb sammen" {
  kilde     = "LBK 808/2024 § 68 a, stk. 2 og 4"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "juli 2024"
    løn   = "16.323 kr. pr. måned"
    indtægter = [
      { slags = "feriegodtgørelse", udbetalt_i = "juni 2024", beløb = "5.000 kr.", dækker_fra = "1. juli 2024", dækker_til = "5. juli 2024" },
      { slags = "løn_for_en_periode", udbetalt_i = "juli 2024", beløb = "1.000 kr.", dækker_fra = "1. juli 2024", dækker_til = "31. juli 2024" },
    ]
  }

  forventet {
    lønfradrag = "3.300 kr. pr. måned" # 55 pct. af (5.000 + 1.000)
    hjemmel    = ["aktivloven § 68 a, stk. 2", "aktivloven § 68 a, stk. 4, 1. pkt.", "aktivloven § 68 a, stk. 4, 2. pkt."]
  }
}
