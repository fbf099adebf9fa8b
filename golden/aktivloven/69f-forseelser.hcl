# Aktivlovens § 69 f (til 2019 §§ 42 og 43): ydelse mod bedre vidende uden ret til
# den. En uges ydelse er månedens beløb gange 12/52 i hele kroner (F57): 12.326 kr. er
# 2.844 kr. om ugen i 2024, 3.834 kr. er 885.

sag "første gang" {
  kilde     = "LBK 808/2024 § 69 f, stk. 1"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                       = "juni 2024"
    afgørelsesdato_om_forseelse = "10. maj 2024"
    forseelser = [
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2024", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
    ]
    forseelse_konstateret = "2. april 2024"
    anden_sanktion_løber  = "nej"
  }

  forventet {
    uger_med_nedsættelse         = "3"
    nedsættelse_pr_uge           = "948 kr. pr. uge" # 12.326 * 12 / 52 = 2.844,46; en tredjedel af 2.844
    nedsættelse_begynder         = "1. juni 2024"
    nedsættelse_bortfalder_efter = "2. april 2029"
    nedsættelse_udskydes         = "nej"
    hjemmel                      = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 69 f, stk. 1", "aktivloven § 69 f, stk. 1, nr. 1", "aktivloven § 69 f, stk. 2", "aktivloven § 69 f, stk. 4", "aktivloven § 69 f, stk. 8, 2. pkt.", "aktivloven § 69 f, stk. 8, 3. pkt.", "aktivloven § 69 f, stk. 8, 5. pkt."]
  }
}

sag "første gang, ophold i udlandet" {
  kilde     = "LBK 808/2024 § 69 f, stk. 1, nr. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                       = "juni 2024"
    afgørelsesdato_om_forseelse = "10. maj 2024"
    forseelser = [
      { forseelse = "ophold_i_udlandet_uden_ret", forseelsesdag = "1. marts 2024", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
    ]
    forseelse_konstateret = "2. april 2024"
    anden_sanktion_løber  = "nej"
  }

  forventet {
    uger_med_nedsættelse = "3"
    hjemmel              = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69 f, stk. 1", "aktivloven § 69 f, stk. 1, nr. 2", "aktivloven § 69 f, stk. 2"]
  }
}

sag "anden forseelse" {
  kilde     = "LBK 808/2024 § 69 f, stk. 1"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                       = "juni 2024"
    afgørelsesdato_om_forseelse = "10. maj 2024"
    forseelser = [
      { forseelse = "anden_forseelse", forseelsesdag = "1. marts 2024", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
    ]
    forseelse_konstateret = "2. april 2024"
    anden_sanktion_løber  = "nej"
  }

  forventet {
    uger_med_nedsættelse = "gælder ikke"
    hjemmel              = ["aktivloven § 69 f, stk. 1", "aktivloven § 69 f, stk. 2", "aktivloven § 69 f, stk. 3"]
  }
}

sag "i god tro" {
  kilde     = "LBK 808/2024 § 69 f, stk. 1"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                       = "juni 2024"
    afgørelsesdato_om_forseelse = "10. maj 2024"
    forseelser = [
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2024", mod_bedre_vidende = "nej", allerede_sanktioneret = "nej" },
    ]
    forseelse_konstateret = "2. april 2024"
    anden_sanktion_løber  = "nej"
  }

  forventet {
    uger_med_nedsættelse = "gælder ikke"
    hjemmel              = ["aktivloven § 69 f, stk. 1", "aktivloven § 69 f, stk. 2", "aktivloven § 69 f, stk. 3"]
  }
}

sag "to gange" {
  kilde     = "LBK 808/2024 § 69 f, stk. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                       = "juni 2024"
    afgørelsesdato_om_forseelse = "10. maj 2024"
    forseelser = [
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2024", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2023", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
    ]
    forseelse_konstateret = "2. april 2024"
    anden_sanktion_løber  = "nej"
  }

  forventet {
    uger_med_nedsættelse = "20"
    nedsættelse_pr_uge   = "948 kr. pr. uge" # en tredjedel af 2.844
    hjemmel              = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 69 f, stk. 1", "aktivloven § 69 f, stk. 1, nr. 1", "aktivloven § 69 f, stk. 2", "aktivloven § 69 f, stk. 8, 2. pkt."]
  }
}

sag "to gange, den første sanktioneret før" {
  kilde     = "LBK 808/2024 § 69 f, stk. 2; F56"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                       = "juni 2024"
    afgørelsesdato_om_forseelse = "10. maj 2024"
    forseelser = [
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2024", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2023", mod_bedre_vidende = "ja", allerede_sanktioneret = "ja" },
    ]
    forseelse_konstateret = "2. april 2024"
    anden_sanktion_løber  = "nej"
  }

  forventet {
    uger_med_nedsættelse = "20"
    hjemmel              = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69 f, stk. 1, nr. 1", "aktivloven § 69 f, stk. 2"]
  }
}

sag "to gange, begge sanktioneret før" {
  kilde     = "LBK 808/2024 § 69 f, stk. 2; F56"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                       = "juni 2024"
    afgørelsesdato_om_forseelse = "10. maj 2024"
    forseelser = [
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2024", mod_bedre_vidende = "ja", allerede_sanktioneret = "ja" },
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2023", mod_bedre_vidende = "ja", allerede_sanktioneret = "ja" },
    ]
    forseelse_konstateret = "2. april 2024"
    anden_sanktion_løber  = "nej"
  }

  forventet {
    uger_med_nedsættelse = "gælder ikke"
    hjemmel              = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69 f, stk. 1", "aktivloven § 69 f, stk. 1, nr. 1", "aktivloven § 69 f, stk. 2", "aktivloven § 69 f, stk. 3"]
  }
}

sag "to gange, den ene præcis fem år før" {
  kilde     = "LBK 808/2024 § 69 f, stk. 2; F56"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                       = "juni 2024"
    afgørelsesdato_om_forseelse = "10. maj 2024"
    forseelser = [
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2024", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "10. maj 2019", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
    ]
    forseelse_konstateret = "2. april 2024"
    anden_sanktion_løber  = "nej"
  }

  forventet {
    uger_med_nedsættelse = "20"
    hjemmel              = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69 f, stk. 1, nr. 1", "aktivloven § 69 f, stk. 2"]
  }
}

sag "to gange, den ene mere end fem år før" {
  kilde     = "LBK 808/2024 § 69 f, stk. 2; F56"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                       = "juni 2024"
    afgørelsesdato_om_forseelse = "10. maj 2024"
    forseelser = [
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2024", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "9. maj 2019", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
    ]
    forseelse_konstateret = "2. april 2024"
    anden_sanktion_løber  = "nej"
  }

  forventet {
    uger_med_nedsættelse = "3"
    hjemmel              = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69 f, stk. 1", "aktivloven § 69 f, stk. 1, nr. 1", "aktivloven § 69 f, stk. 2"]
  }
}

sag "tre gange" {
  kilde     = "LBK 808/2024 § 69 f, stk. 3; F56"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                       = "juni 2024"
    afgørelsesdato_om_forseelse = "10. maj 2024"
    forseelser = [
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2024", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2023", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2022", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
    ]
    forseelse_konstateret = "2. april 2024"
    anden_sanktion_løber  = "nej"
  }

  forventet {
    uger_med_nedsættelse     = "60" # 20 * 3
    uger_med_tilbagebetaling = "60"
    tilbagebetaling_pr_uge   = "1.896 kr. pr. uge" # 2.844 - 948
    hjemmel                  = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 69 f, stk. 1", "aktivloven § 69 f, stk. 1, nr. 1", "aktivloven § 69 f, stk. 2", "aktivloven § 69 f, stk. 3", "aktivloven § 69 f, stk. 8, 2. pkt."]
  }
}

sag "tre gange, de to sanktioneret før" {
  kilde     = "LBK 808/2024 § 69 f, stk. 3; F56"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                       = "juni 2024"
    afgørelsesdato_om_forseelse = "10. maj 2024"
    forseelser = [
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2024", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2023", mod_bedre_vidende = "ja", allerede_sanktioneret = "ja" },
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2022", mod_bedre_vidende = "ja", allerede_sanktioneret = "ja" },
    ]
    forseelse_konstateret = "2. april 2024"
    anden_sanktion_løber  = "nej"
  }

  forventet {
    uger_med_nedsættelse     = "20" # 20 * 1
    uger_med_tilbagebetaling = "20"
    hjemmel                  = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69 f, stk. 1, nr. 1", "aktivloven § 69 f, stk. 2", "aktivloven § 69 f, stk. 3"]
  }
}

sag "afgørelse den første i en måned" {
  kilde     = "LBK 808/2024 § 69 f, stk. 8, 5. pkt."
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                       = "juni 2024"
    afgørelsesdato_om_forseelse = "1. maj 2024"
    forseelser = [
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2024", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
    ]
    forseelse_konstateret = "2. april 2024"
    anden_sanktion_løber  = "nej"
  }

  forventet {
    nedsættelse_begynder = "1. juni 2024" # maj er ikke en hel måned efter afgørelsen
    hjemmel              = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69 f, stk. 8, 5. pkt."]
  }
}

sag "afgørelse den sidste i en måned" {
  kilde     = "LBK 808/2024 § 69 f, stk. 8, 5. pkt."
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                       = "juni 2024"
    afgørelsesdato_om_forseelse = "31. maj 2024"
    forseelser = [
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2024", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
    ]
    forseelse_konstateret = "2. april 2024"
    anden_sanktion_løber  = "nej"
  }

  forventet {
    nedsættelse_begynder = "1. juni 2024"
    hjemmel              = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69 f, stk. 8, 5. pkt."]
  }
}

sag "en anden sanktion løber" {
  kilde     = "LBK 808/2024 § 69 f, stk. 8, 3. pkt."
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                       = "juni 2024"
    afgørelsesdato_om_forseelse = "10. maj 2024"
    forseelser = [
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2024", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
    ]
    forseelse_konstateret = "2. april 2024"
    anden_sanktion_løber  = "ja"
  }

  forventet {
    nedsættelse_udskydes = "ja"
    hjemmel              = ["aktivloven § 69 f, stk. 8, 3. pkt."]
  }
}

sag "forsørger, første gang" {
  kilde     = "LBK 808/2024 § 69 f, stk. 1"
  bygger_på = "forsørger i forløb"
  givet {
    måned                       = "juni 2024"
    afgørelsesdato_om_forseelse = "10. maj 2024"
    forseelser = [
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2024", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
    ]
    forseelse_konstateret = "2. april 2024"
    anden_sanktion_løber  = "nej"
  }

  forventet {
    nedsættelse_pr_uge = "1.260 kr. pr. uge" # 16.382 * 12 / 52 = 3.780,46; en tredjedel af 3.780
    hjemmel            = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 1", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 69 f, stk. 1", "aktivloven § 69 f, stk. 1, nr. 1", "aktivloven § 69 f, stk. 2", "aktivloven § 69 f, stk. 8, 2. pkt."]
  }
}

sag "hjemmeboende, første gang" {
  kilde     = "LBK 808/2024 § 69 f, stk. 5"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned                       = "juni 2024"
    afgørelsesdato_om_forseelse = "10. maj 2024"
    forseelser = [
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2024", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
    ]
    forseelse_konstateret = "2. april 2024"
    anden_sanktion_løber  = "nej"
  }

  forventet {
    uger_med_nedsættelse         = "gælder ikke"
    uger_med_tilbagebetaling     = "3"
    tilbagebetaling_pr_uge       = "295 kr. pr. uge" # 3.834 * 12 / 52 = 884,77; en tredjedel af 885
    nedsættelse_begynder         = "gælder ikke"
    nedsættelse_bortfalder_efter = "gælder ikke"
    hjemmel                      = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 4, 1. pkt.", "aktivloven § 68, stk. 5, 1. pkt.", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 69 f, stk. 1", "aktivloven § 69 f, stk. 2", "aktivloven § 69 f, stk. 3", "aktivloven § 69 f, stk. 4", "aktivloven § 69 f, stk. 5", "aktivloven § 69 f, stk. 5, nr. 1", "aktivloven § 69 f, stk. 8, 2. pkt.", "aktivloven § 69 f, stk. 8, 5. pkt."]
  }
}

sag "hjemmeboende, ophold i udlandet" {
  kilde     = "LBK 808/2024 § 69 f, stk. 5, nr. 2"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned                       = "juni 2024"
    afgørelsesdato_om_forseelse = "10. maj 2024"
    forseelser = [
      { forseelse = "ophold_i_udlandet_uden_ret", forseelsesdag = "1. marts 2024", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
    ]
    forseelse_konstateret = "2. april 2024"
    anden_sanktion_løber  = "nej"
  }

  forventet {
    uger_med_tilbagebetaling = "3"
    hjemmel                  = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 4, 1. pkt.", "aktivloven § 68, stk. 5, 1. pkt.", "aktivloven § 69 f, stk. 2", "aktivloven § 69 f, stk. 5", "aktivloven § 69 f, stk. 5, nr. 2"]
  }
}

sag "hjemmeboende, to gange" {
  kilde     = "LBK 808/2024 § 69 f, stk. 6"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned                       = "juni 2024"
    afgørelsesdato_om_forseelse = "10. maj 2024"
    forseelser = [
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2024", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2023", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
    ]
    forseelse_konstateret = "2. april 2024"
    anden_sanktion_løber  = "nej"
  }

  forventet {
    uger_med_tilbagebetaling = "20"
    tilbagebetaling_pr_uge   = "295 kr. pr. uge"
    hjemmel                  = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 4, 1. pkt.", "aktivloven § 68, stk. 5, 1. pkt.", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 69 f, stk. 2", "aktivloven § 69 f, stk. 5", "aktivloven § 69 f, stk. 5, nr. 1", "aktivloven § 69 f, stk. 6", "aktivloven § 69 f, stk. 8, 2. pkt."]
  }
}

sag "hjemmeboende, tre gange" {
  kilde     = "LBK 808/2024 § 69 f, stk. 7; F56"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned                       = "juni 2024"
    afgørelsesdato_om_forseelse = "10. maj 2024"
    forseelser = [
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2024", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2023", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2022", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
    ]
    forseelse_konstateret = "2. april 2024"
    anden_sanktion_løber  = "nej"
  }

  forventet {
    uger_med_tilbagebetaling = "60"              # 20 * 3
    tilbagebetaling_pr_uge   = "885 kr. pr. uge" # hele ydelsen
    hjemmel                  = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 4, 1. pkt.", "aktivloven § 68, stk. 5, 1. pkt.", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 69 f, stk. 2", "aktivloven § 69 f, stk. 5, nr. 1", "aktivloven § 69 f, stk. 7", "aktivloven § 69 f, stk. 8, 2. pkt."]
  }
}

sag "hjemmeboende, en anden sanktion løber" {
  kilde     = "LBK 808/2024 § 69 f, stk. 8, 3. pkt."
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned                       = "juni 2024"
    afgørelsesdato_om_forseelse = "10. maj 2024"
    forseelser = [
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2024", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
    ]
    forseelse_konstateret = "2. april 2024"
    anden_sanktion_løber  = "ja"
  }

  forventet {
    nedsættelse_udskydes = "ja"
    hjemmel              = ["aktivloven § 69 f, stk. 8, 3. pkt."]
  }
}
