# Aktivlovens § 68, stk. 1, 6, 7 og 8, og § 69, stk. 1, 4 og 5: har borgeren ret til
# ydelsen?

sag "visiteret og deltager" {
  kilde     = "LBK 808/2024 § 68, stk. 1"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
  }

  forventet {
    har_ret_til_ydelse = "ja"
    anses_for_modtager = "ja"
    hjemmel            = ["aktivloven § 68, stk. 1, 1. pkt.", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2"]
  }
}

sag "ikke visiteret" {
  kilde     = "LBK 808/2024 § 68, stk. 1"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "maj 2024"
    visiteret = "nej"
  }

  forventet {
    har_ret_til_ydelse = "nej"
    til_udbetaling     = "0 kr. pr. måned"
    hjemmel            = ["aktivloven § 68, stk. 1, 1. pkt.", "aktivloven § 68, stk. 8", "aktivloven § 69 i"]
  }
}

sag "visiteret fra midt i måneden, samme måned" {
  kilde     = "LBK 808/2024 § 68, stk. 1; F40"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    visiteret = [
      { fra = "1. januar 2024", til_og_med = "14. maj 2024", er = "nej" },
      { fra = "15. maj 2024", til_og_med = "31. december 2025", er = "ja" },
    ]
  }

  forventet {
    har_ret_til_ydelse = "nej"
    hjemmel            = ["aktivloven § 68, stk. 1, 1. pkt.", "aktivloven § 68, stk. 8"]
  }
}

sag "visiteret fra midt i måneden, næste måned" {
  kilde     = "LBK 808/2024 § 68, stk. 1; F40"
  bygger_på = "visiteret fra midt i måneden, samme måned"
  givet {
    måned = "juni 2024"
  }

  forventet {
    har_ret_til_ydelse = "ja"
    hjemmel            = ["aktivloven § 68, stk. 1, 1. pkt."]
  }
}

sag "forløbet er sluttet, over 50 og ønsker ikke et nyt" {
  kilde     = "skrivelse 10112/2021, afsnit 6.7"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned       = "maj 2024"
    fødselsdato = "3. marts 1970"
    visiteret   = "nej"
  }

  forventet {
    har_ret_til_ydelse = "nej" # borgeren kan så søge kontanthjælp
    hjemmel            = ["aktivloven § 68, stk. 1, 1. pkt.", "aktivloven § 68, stk. 8"]
  }
}

sag "flyttet til en anden kommune" {
  kilde     = "LBK 808/2024 § 68, stk. 8; skrivelse 10112/2021, afsnit 4.7"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                          = "maj 2024"
    visiteret                      = "nej"
    visiteret_af_tidligere_kommune = "ja"
  }

  forventet {
    har_ret_til_ydelse = "ja"
    hjemmel            = ["aktivloven § 68, stk. 8"]
  }
}

sag "flyttet, i måneden for flytningen" {
  kilde     = "LBK 808/2024 § 68, stk. 8; F40"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    visiteret = [
      { fra = "1. januar 2024", til_og_med = "20. april 2024", er = "ja" },
      { fra = "21. april 2024", til_og_med = "31. december 2024", er = "nej" },
    ]
    visiteret_af_tidligere_kommune = [
      { fra = "1. januar 2024", til_og_med = "20. april 2024", er = "nej" },
      { fra = "21. april 2024", til_og_med = "31. december 2024", er = "ja" },
    ]
  }

  forventet {
    har_ret_til_ydelse = "ja"
    hjemmel            = ["aktivloven § 68, stk. 8"]
  }
}

sag "har et rimeligt tilbud om arbejde" {
  kilde     = "LBK 808/2024 § 69, stk. 1"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                          = "maj 2024"
    har_rimeligt_tilbud_om_arbejde = { er = "ja", af = "kommunen", dato = "2. april 2024", begrundelse = "jobbet passer til skånehensynene" }
  }

  forventet {
    har_ret_til_ydelse = "nej"
    til_udbetaling     = "0 kr. pr. måned"
    hjemmel            = ["aktivloven § 69, stk. 1", "aktivloven § 69 i"]
  }
}

sag "flyttet og har et rimeligt tilbud om arbejde" {
  kilde     = "LBK 808/2024 § 69, stk. 1"
  bygger_på = "flyttet til en anden kommune"
  givet {
    har_rimeligt_tilbud_om_arbejde = "ja"
  }

  forventet {
    har_ret_til_ydelse = "nej"
    hjemmel            = ["aktivloven § 69, stk. 1"]
  }
}

sag "deltager ikke aktivt" {
  kilde     = "LBK 808/2024 § 69, stk. 1"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned           = "maj 2024"
    deltager_aktivt = { er = "nej", af = "kommunen", dato = "2. april 2024", begrundelse = "borgeren har ikke vist sig i tre måneder" }
  }

  forventet {
    har_ret_til_ydelse = "nej"
    hjemmel            = ["aktivloven § 69, stk. 1"]
  }
}

sag "deltager ikke, men har rimelig grund" {
  kilde     = "LBK 808/2024 § 69, stk. 4"
  bygger_på = "deltager ikke aktivt"
  givet {
    rimelig_grund_til_ikke_at_deltage = { er = "ja", af = "kommunen", dato = "2. april 2024", begrundelse = "sygdom hos et barn" }
  }

  forventet {
    har_ret_til_ydelse = "ja"
    hjemmel            = ["aktivloven § 68, stk. 1, 1. pkt.", "aktivloven § 69, stk. 4"]
  }
}

sag "deltager ikke, men har rimelig grund, 2018" {
  kilde     = "LBK 269/2017 § 69, stk. 3"
  bygger_på = "deltager ikke aktivt"
  givet {
    måned                             = "maj 2018"
    rimelig_grund_til_ikke_at_deltage = "ja"
  }

  forventet {
    har_ret_til_ydelse = "ja"
    hjemmel            = ["aktivloven § 68, stk. 1, 1. pkt.", "aktivloven § 69, stk. 4"]
  }
}

sag "syg under forløbet" {
  kilde     = "LBK 808/2024 § 68, stk. 7"
  bygger_på = "deltager ikke aktivt"
  givet {
    er_syg = "ja"
  }

  forventet {
    har_ret_til_ydelse = "ja"
    hjemmel            = ["aktivloven § 68, stk. 1, 1. pkt.", "aktivloven § 68, stk. 7"]
  }
}

sag "syg i 2015" {
  kilde     = "LBK 806/2015 § 68, stk. 7"
  bygger_på = "deltager ikke aktivt"
  givet {
    måned  = "maj 2015"
    er_syg = "ja"
  }

  forventet {
    har_ret_til_ydelse = "ja"
    hjemmel            = ["aktivloven § 68, stk. 1, 1. pkt.", "aktivloven § 68, stk. 7"]
  }
}

sag "rask igen næste måned" {
  kilde     = "LBK 808/2024 § 68, stk. 7; F40"
  bygger_på = "deltager ikke aktivt"
  givet {
    måned = "juni 2024"
    er_syg = [
      { fra = "1. januar 2024", til_og_med = "31. maj 2024", er = "ja" },
      { fra = "1. juni 2024", til_og_med = "31. december 2024", er = "nej" },
    ]
  }

  forventet {
    har_ret_til_ydelse = "nej"
    hjemmel            = ["aktivloven § 69, stk. 1"]
  }
}

sag "barsel under forløbet, 2018" {
  kilde     = "LBK 269/2017 § 68, stk. 7"
  bygger_på = "deltager ikke aktivt"
  givet {
    måned             = "maj 2018"
    har_barselsfravær = "ja"
  }

  forventet {
    har_ret_til_ydelse = "ja"
    hjemmel            = ["aktivloven § 68, stk. 1, 1. pkt.", "aktivloven § 68, stk. 7"]
  }
}

sag "barsel under forløbet, 2024" {
  kilde     = "LBK 808/2024 § 68, stk. 7, og § 69, stk. 5"
  bygger_på = "deltager ikke aktivt"
  givet {
    har_barselsfravær = "ja"
  }

  forventet {
    har_ret_til_ydelse    = "ja"
    fritaget_for_rådighed = "ja"
    hjemmel               = ["aktivloven § 68, stk. 1, 1. pkt.", "aktivloven § 68, stk. 7", "aktivloven § 69, stk. 5"]
  }
}

sag "barsel i januar 2021, endnu ikke fritaget" {
  kilde     = "LBK 241/2021 § 69"
  bygger_på = "deltager ikke aktivt"
  givet {
    måned             = "januar 2021"
    har_barselsfravær = "ja"
  }

  forventet {
    har_ret_til_ydelse    = "ja"
    fritaget_for_rådighed = "nej"
    hjemmel               = ["aktivloven § 68, stk. 1, 1. pkt.", "aktivloven § 68, stk. 7", "aktivloven § 69, stk. 6, 4. pkt."]
  }
}

sag "barsel i marts 2023, i det tidsrum hvor dagen ikke kendes" {
  kilde     = "lov 879/2022"
  bygger_på = "deltager ikke aktivt"
  givet {
    måned             = "marts 2023"
    har_barselsfravær = "ja"
  }

  forventet {
    fritaget_for_rådighed = "nej"
    hjemmel               = ["aktivloven § 69, stk. 6, 4. pkt."]
  }
}

sag "barsel i juli 2023" {
  kilde     = "LBK 1031/2023 § 69, stk. 5"
  bygger_på = "deltager ikke aktivt"
  givet {
    måned             = "juli 2023"
    har_barselsfravær = "ja"
  }

  forventet {
    fritaget_for_rådighed = "ja"
    hjemmel               = ["aktivloven § 69, stk. 5"]
  }
}

sag "sorgorlov i 2018" {
  kilde     = "LBK 269/2017 § 68, stk. 7: kun sygdom og barsel"
  bygger_på = "deltager ikke aktivt"
  givet {
    måned         = "maj 2018"
    har_sorgorlov = "ja"
  }

  forventet {
    har_ret_til_ydelse = "nej"
    hjemmel            = ["aktivloven § 69, stk. 1"]
  }
}

sag "sorgorlov i februar 2021" {
  kilde     = "LBK 981/2019 § 68, stk. 7; dagen kendes ikke"
  bygger_på = "deltager ikke aktivt"
  givet {
    måned         = "februar 2021"
    har_sorgorlov = "ja"
  }

  forventet {
    har_ret_til_ydelse = "nej"
    hjemmel            = ["aktivloven § 69, stk. 1"]
  }
}

sag "sorgorlov i marts 2021" {
  kilde     = "LBK 241/2021 § 68, stk. 7"
  bygger_på = "deltager ikke aktivt"
  givet {
    måned         = "marts 2021"
    har_sorgorlov = "ja"
  }

  forventet {
    har_ret_til_ydelse = "ja"
    hjemmel            = ["aktivloven § 68, stk. 1, 1. pkt.", "aktivloven § 68, stk. 7"]
  }
}

sag "sorgorlov i 2024" {
  kilde     = "LBK 808/2024 § 68, stk. 7, og § 69, stk. 5"
  bygger_på = "deltager ikke aktivt"
  givet {
    har_sorgorlov = "ja"
  }

  forventet {
    har_ret_til_ydelse    = "ja"
    fritaget_for_rådighed = "ja"
    hjemmel               = ["aktivloven § 68, stk. 1, 1. pkt.", "aktivloven § 68, stk. 7", "aktivloven § 69, stk. 5"]
  }
}

sag "afventer skøn over deltagelsen" {
  kilde     = "LBK 808/2024 § 69, stk. 1"
  bygger_på = "ikke-forsørger, deltagelse ikke vurderet"
  givet {
    måned = "maj 2024"
  }

  forventet {
    har_ret_til_ydelse = { mangler = ["deltager_aktivt"] }
  }
}
