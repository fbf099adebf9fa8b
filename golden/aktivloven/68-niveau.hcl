# Aktivlovens § 68, stk. 4-6: fra sygedagpenge, ledighedsydelse og førtidspension. En
# uge er omregnet til en måned med 52/12 (F43).

sag "fra sygedagpenge" {
  fælles    = true
  bygger_på = "ikke-forsørger i forløb"
  givet {
    ydelse_før_forløbet = "sygedagpenge"
    hidtidig_ydelse     = "3.000 kr. pr. uge"
    sygedagpenge_til    = "30. juni 2024"
    forlængelse_til     = "ingen"
  }
}

sag "sygedagpenge på 3.000 om ugen, maj" {
  kilde     = "LBK 808/2024 § 68, stk. 4, 1. pkt."
  bygger_på = "fra sygedagpenge"
  givet {
    måned = "maj 2024"
  }

  forventet {
    grundbeløb = "13.000 kr. pr. måned" # 3.000 * 52 / 12, mere end 12.326
    hjemmel    = ["aktivloven § 68, stk. 4, 1. pkt.", "aktivloven § 68, stk. 4, 2. pkt."]
  }
}

sag "sygedagpenge på 3.000 om ugen, juni" {
  kilde     = "LBK 808/2024 § 68, stk. 4, 2. pkt.; F42"
  bygger_på = "fra sygedagpenge"
  givet {
    måned = "juni 2024"
  }

  forventet {
    grundbeløb = "13.000 kr. pr. måned" # 30. juni er med
    hjemmel    = ["aktivloven § 68, stk. 4, 1. pkt.", "aktivloven § 68, stk. 4, 2. pkt."]
  }
}

sag "sygedagpenge på 3.000 om ugen, juli" {
  kilde     = "LBK 808/2024 § 68, stk. 4, 5. pkt."
  bygger_på = "fra sygedagpenge"
  givet {
    måned = "juli 2024"
  }

  forventet {
    beløb_efter_stk_2_fra = "1. juli 2024"
    grundbeløb            = "12.326 kr. pr. måned" # niveauet ophørte 30. juni
    hjemmel               = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68, stk. 4, 2. pkt.", "aktivloven § 68, stk. 4, 5. pkt."]
  }
}

sag "niveauet ophører dagen før månedens sidste" {
  kilde     = "LBK 808/2024 § 68, stk. 4, 2. pkt.; F42"
  bygger_på = "fra sygedagpenge"
  givet {
    måned            = "juni 2024"
    sygedagpenge_til = "29. juni 2024"
  }

  forventet {
    grundbeløb = "12.977,53 kr. pr. måned" # (29 * 13.000 + 1 * 12.326) / 30 = 389.326 / 30 = 12.977,5333
    hjemmel    = ["aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68, stk. 4, 1. pkt.", "aktivloven § 68, stk. 4, 2. pkt."]
  }
}

sag "niveauet ophører på månedens første" {
  kilde     = "LBK 808/2024 § 68, stk. 4, 2. pkt.; F42"
  bygger_på = "fra sygedagpenge"
  givet {
    måned            = "juni 2024"
    sygedagpenge_til = "1. juni 2024"
  }

  forventet {
    grundbeløb = "12.348,47 kr. pr. måned" # (1 * 13.000 + 29 * 12.326) / 30 = 370.454 / 30 = 12.348,4667
    hjemmel    = ["aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68, stk. 4, 1. pkt.", "aktivloven § 68, stk. 4, 2. pkt."]
  }
}

sag "niveauet ophører dagen før månedens første" {
  kilde     = "LBK 808/2024 § 68, stk. 4, 5. pkt."
  bygger_på = "fra sygedagpenge"
  givet {
    måned            = "juni 2024"
    sygedagpenge_til = "31. maj 2024"
  }

  forventet {
    beløb_efter_stk_2_fra = "1. juni 2024"
    grundbeløb            = "12.326 kr. pr. måned"
    hjemmel               = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68, stk. 4, 2. pkt.", "aktivloven § 68, stk. 4, 5. pkt."]
  }
}

sag "forsørgers sygedagpenge under stk. 2" {
  kilde     = "LBK 808/2024 § 68, stk. 4, 4. pkt."
  bygger_på = "fra sygedagpenge"
  givet {
    måned        = "maj 2024"
    forsørger    = "ja"
    barn_i_riget = "ja"
  }

  forventet {
    grundbeløb = "16.382 kr. pr. måned" # 13.000, dog mindst 16.382
    hjemmel    = ["aktivloven § 68, stk. 2, nr. 1", "aktivloven § 68, stk. 4, 1. pkt.", "aktivloven § 68, stk. 4, 2. pkt.", "aktivloven § 68, stk. 4, 4. pkt."]
  }
}

sag "sygedagpenge en krone under stk. 2" {
  kilde     = "LBK 808/2024 § 68, stk. 4, 4. pkt."
  bygger_på = "fra sygedagpenge"
  givet {
    måned           = "maj 2024"
    hidtidig_ydelse = "2.844,23 kr. pr. uge"
  }

  forventet {
    grundbeløb = "12.326 kr. pr. måned" # 2.844,23 * 52 / 12 = 12.324,9967
    hjemmel    = ["aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68, stk. 4, 1. pkt.", "aktivloven § 68, stk. 4, 2. pkt.", "aktivloven § 68, stk. 4, 4. pkt."]
  }
}

sag "sygedagpenge lige over stk. 2" {
  kilde     = "LBK 808/2024 § 68, stk. 4, 1. pkt."
  bygger_på = "fra sygedagpenge"
  givet {
    måned           = "maj 2024"
    hidtidig_ydelse = "2.845 kr. pr. uge"
  }

  forventet {
    grundbeløb = "12.328,33 kr. pr. måned" # 2.845 * 52 / 12 = 12.328,3333
    hjemmel    = ["aktivloven § 68, stk. 4, 1. pkt.", "aktivloven § 68, stk. 4, 2. pkt."]
  }
}

sag "gulvet i den måned, niveauet ophører" {
  kilde     = "LBK 808/2024 § 68, stk. 4, 4. pkt.; F42"
  bygger_på = "fra sygedagpenge"
  givet {
    måned            = "juni 2024"
    sygedagpenge_til = "15. juni 2024"
    hidtidig_ydelse  = "2.000 kr. pr. uge"
  }

  forventet {
    grundbeløb = "12.326 kr. pr. måned" # 2.000 * 52 / 12 = 8.666,67, dog mindst 12.326 alle dage
    hjemmel    = ["aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68, stk. 4, 1. pkt.", "aktivloven § 68, stk. 4, 2. pkt."]
  }
}

sag "forlængelse efter kapitel 9, endnu i gang" {
  kilde     = "LBK 808/2024 § 68, stk. 4, 3. pkt."
  bygger_på = "fra sygedagpenge"
  givet {
    måned           = "august 2024"
    forlængelse_til = "31. august 2024"
  }

  forventet {
    grundbeløb = "13.000 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 4, 1. pkt.", "aktivloven § 68, stk. 4, 2. pkt.", "aktivloven § 68, stk. 4, 3. pkt."]
  }
}

sag "forlængelse efter kapitel 9, ophørt" {
  kilde     = "LBK 808/2024 § 68, stk. 4, 3. og 5. pkt."
  bygger_på = "fra sygedagpenge"
  givet {
    måned           = "september 2024"
    forlængelse_til = "31. august 2024"
  }

  forventet {
    beløb_efter_stk_2_fra = "1. september 2024"
    grundbeløb            = "12.326 kr. pr. måned"
    hjemmel               = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68, stk. 4, 3. pkt.", "aktivloven § 68, stk. 4, 5. pkt."]
  }
}

sag "forlængelse, der ophører før kapitel 8" {
  kilde     = "LBK 808/2024 § 68, stk. 4, 3. pkt."
  bygger_på = "fra sygedagpenge"
  givet {
    måned           = "juni 2024"
    forlængelse_til = "31. maj 2024"
  }

  forventet {
    beløb_efter_stk_2_fra = "1. juni 2024" # det er forlængelsen, der tæller
    grundbeløb            = "12.326 kr. pr. måned"
    hjemmel               = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68, stk. 4, 3. pkt.", "aktivloven § 68, stk. 4, 5. pkt."]
  }
}

sag "højeste sygedagpenge i 2024" {
  kilde     = "LBK 808/2024 § 68, stk. 4; bm.dk, satser for 2024: 4.695 kr. pr. uge"
  bygger_på = "fra sygedagpenge"
  givet {
    måned           = "maj 2024"
    hidtidig_ydelse = "4.695 kr. pr. uge"
  }

  forventet {
    grundbeløb = "20.345 kr. pr. måned" # 4.695 * 52 / 12
    hjemmel    = ["aktivloven § 68, stk. 4, 1. pkt.", "aktivloven § 68, stk. 4, 2. pkt."]
  }
}

sag "sygedagpenge uden slutdag" {
  kilde     = "LBK 808/2024 § 68, stk. 4, 2. pkt."
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned               = "maj 2024"
    ydelse_før_forløbet = "sygedagpenge"
    hidtidig_ydelse     = "3.000 kr. pr. uge"
    forlængelse_til     = "ingen"
  }

  forventet {
    grundbeløb = { mangler = ["sygedagpenge_til"] }
  }
}

sag "fra ledighedsydelse" {
  fælles    = true
  bygger_på = "ikke-forsørger i forløb"
  givet {
    ydelse_før_forløbet = "ledighedsydelse"
    hidtidig_ydelse     = "4.185 kr. pr. uge"
  }
}

sag "ledighedsydelse på 89 pct. i 2024" {
  kilde     = "LBK 808/2024 § 68, stk. 5, 1. pkt.; bm.dk, satser for 2024"
  bygger_på = "fra ledighedsydelse"
  givet {
    måned = "maj 2024"
  }

  forventet {
    grundbeløb = "18.135 kr. pr. måned" # 4.185 * 52 / 12
    hjemmel    = ["aktivloven § 68, stk. 5, 1. pkt."]
  }
}

sag "lav ledighedsydelse, gulvet" {
  kilde     = "LBK 808/2024 § 68, stk. 5, 2. pkt."
  bygger_på = "fra ledighedsydelse"
  givet {
    måned           = "maj 2024"
    hidtidig_ydelse = "2.000 kr. pr. uge"
  }

  forventet {
    grundbeløb = "12.326 kr. pr. måned" # 8.666,67, dog mindst 12.326
    hjemmel    = ["aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68, stk. 5, 1. pkt.", "aktivloven § 68, stk. 5, 2. pkt."]
  }
}

sag "lav ledighedsydelse i december 2013, intet gulv" {
  kilde     = "lov 1380/2012 § 68, stk. 5"
  bygger_på = "fra ledighedsydelse"
  givet {
    måned           = "december 2013"
    hidtidig_ydelse = "2.000 kr. pr. uge"
  }

  forventet {
    grundbeløb = "8.666,67 kr. pr. måned" # 2.000 * 52 / 12 = 8.666,6667; gulvet kom i 2014
    hjemmel    = ["aktivloven § 68, stk. 5, 1. pkt."]
  }
}

sag "lav ledighedsydelse i januar 2014, gulvet" {
  kilde     = "LBK 1193/2014 § 68, stk. 5, 2. pkt."
  bygger_på = "fra ledighedsydelse"
  givet {
    måned           = "januar 2014"
    hidtidig_ydelse = "2.000 kr. pr. uge"
  }

  forventet {
    grundbeløb = "10.689 kr. pr. måned" # 8.666,67, dog mindst 10.689
    hjemmel    = ["aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68, stk. 5, 1. pkt.", "aktivloven § 68, stk. 5, 2. pkt."]
  }
}

sag "førtidspensionist i forløb" {
  kilde     = "LBK 808/2024 § 68, stk. 6"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned               = "maj 2024"
    ydelse_før_forløbet = "førtidspension"
  }

  forventet {
    grundbeløb         = "gælder ikke"
    har_ret_til_ydelse = "nej"
    anses_for_modtager = "nej"
    hjemmel            = ["aktivloven § 10 f, stk. 1", "aktivloven § 10 f, stk. 2, 1. pkt.", "aktivloven § 10 f, stk. 2, 2. pkt.", "aktivloven § 10 f, stk. 2, 3. pkt.", "aktivloven § 10 h, stk. 1", "aktivloven § 10 h, stk. 2", "aktivloven § 10 j, stk. 1", "aktivloven § 10 j, stk. 2", "aktivloven § 68, stk. 1, 1. pkt.", "aktivloven § 68, stk. 4, 1. pkt.", "aktivloven § 68, stk. 4, 2. pkt.", "aktivloven § 68, stk. 4, 4. pkt.", "aktivloven § 68, stk. 5, 1. pkt.", "aktivloven § 68, stk. 5, 2. pkt.", "aktivloven § 68, stk. 6", "aktivloven § 68 a, stk. 1, 4. pkt."]
  }
}

sag "fra kontanthjælp" {
  kilde     = "LBK 808/2024 § 68, stk. 2; S3 siger, at ydelsen altid er den hidtidige"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned               = "maj 2024"
    ydelse_før_forløbet = "anden_ydelse"
  }

  forventet {
    grundbeløb = "12.326 kr. pr. måned"
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2"]
  }
}
