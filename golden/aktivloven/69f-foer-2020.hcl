# Aktivlovens §§ 42 og 43, som § 69 f pegede på til 2019: ydelse mod bedre vidende
# uden ret til den.

sag "første gang, 2018" {
  kilde     = "LBK 269/2017 §§ 69 f og 42, stk. 1"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                       = "juni 2018"
    afgørelsesdato_om_forseelse = "10. maj 2018"
    forseelser = [
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2018", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
    ]
    forseelse_konstateret = "2. april 2018"
    anden_sanktion_løber  = "nej"
  }

  forventet {
    uger_med_nedsættelse         = "3"
    nedsættelse_pr_uge           = "868 kr. pr. uge" # 11.282 * 12 / 52 = 2.603,54; en tredjedel af 2.604
    nedsættelse_begynder         = "1. juni 2018"
    nedsættelse_bortfalder_efter = "2. april 2023"
    hjemmel                      = ["aktivloven § 42, stk. 1", "aktivloven § 42, stk. 2", "aktivloven § 42, stk. 5", "aktivloven § 42, stk. 6", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 69 f, stk. 1"]
  }
}

sag "første gang, ophold i udlandet, 2018" {
  kilde     = "LBK 269/2017 §§ 69 f og 42, stk. 1"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                       = "juni 2018"
    afgørelsesdato_om_forseelse = "10. maj 2018"
    forseelser = [
      { forseelse = "ophold_i_udlandet_uden_ret", forseelsesdag = "1. marts 2018", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
    ]
    forseelse_konstateret = "2. april 2018"
    anden_sanktion_løber  = "nej"
  }

  forventet {
    uger_med_nedsættelse = "3"
    hjemmel              = ["aktivloven § 42, stk. 1", "aktivloven § 42, stk. 2", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69 f, stk. 1"]
  }
}

sag "to gange, 2018" {
  kilde     = "LBK 269/2017 §§ 69 f og 42, stk. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                       = "juni 2018"
    afgørelsesdato_om_forseelse = "10. maj 2018"
    forseelser = [
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2018", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2017", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
    ]
    forseelse_konstateret = "2. april 2018"
    anden_sanktion_løber  = "nej"
  }

  forventet {
    uger_med_nedsættelse = "20"
    hjemmel              = ["aktivloven § 42, stk. 1", "aktivloven § 42, stk. 2", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69 f, stk. 1"]
  }
}

sag "to gange, den første sanktioneret før, 2018" {
  kilde     = "LBK 269/2017 §§ 69 f og 42, stk. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                       = "juni 2018"
    afgørelsesdato_om_forseelse = "10. maj 2018"
    forseelser = [
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2018", mod_bedre_vidende = "ja", allerede_sanktioneret = "ja" },
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2017", mod_bedre_vidende = "ja", allerede_sanktioneret = "ja" },
    ]
    forseelse_konstateret = "2. april 2018"
    anden_sanktion_løber  = "nej"
  }

  forventet {
    uger_med_nedsættelse = "gælder ikke"
    hjemmel              = ["aktivloven § 42, stk. 1", "aktivloven § 42, stk. 2", "aktivloven § 42, stk. 3", "aktivloven § 69 f, stk. 1"]
  }
}

sag "tre gange, 2018" {
  kilde     = "LBK 269/2017 §§ 69 f og 42, stk. 3"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                       = "juni 2018"
    afgørelsesdato_om_forseelse = "10. maj 2018"
    forseelser = [
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2018", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2017", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2016", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
    ]
    forseelse_konstateret = "2. april 2018"
    anden_sanktion_løber  = "nej"
  }

  forventet {
    uger_med_nedsættelse     = "60" # 20 * 3
    uger_med_tilbagebetaling = "60"
    tilbagebetaling_pr_uge   = "1.736 kr. pr. uge" # 2.604 - 868
    hjemmel                  = ["aktivloven § 42, stk. 1", "aktivloven § 42, stk. 2", "aktivloven § 42, stk. 3", "aktivloven § 42, stk. 5", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 69 f, stk. 1"]
  }
}

sag "en anden sanktion løber, 2018" {
  kilde     = "LBK 269/2017 §§ 69 f og 42, stk. 5"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                       = "juni 2018"
    afgørelsesdato_om_forseelse = "10. maj 2018"
    forseelser = [
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2018", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
    ]
    forseelse_konstateret = "2. april 2018"
    anden_sanktion_løber  = "ja"
  }

  forventet {
    nedsættelse_udskydes = "ja"
    hjemmel              = ["aktivloven § 42, stk. 5", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69 f, stk. 1"]
  }
}

sag "hjemmeboende, første gang, 2018" {
  kilde     = "LBK 269/2017 §§ 69 f og 43, stk. 1"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned                       = "juni 2018"
    afgørelsesdato_om_forseelse = "10. maj 2018"
    forseelser = [
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2018", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
    ]
    forseelse_konstateret = "2. april 2018"
    anden_sanktion_løber  = "nej"
    fødselsdato           = "2. maj 1998"
  }

  forventet {
    uger_med_tilbagebetaling = "3"
    tilbagebetaling_pr_uge   = "270 kr. pr. uge" # 3.509 * 12 / 52 = 809,77; en tredjedel af 810
    hjemmel                  = ["aktivloven § 42, stk. 1", "aktivloven § 42, stk. 2", "aktivloven § 43, stk. 1", "aktivloven § 43, stk. 4", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 4, 1. pkt.", "aktivloven § 68, stk. 5, 1. pkt.", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 69 f, stk. 1", "aktivloven § 69 f, stk. 2"]
  }
}

sag "hjemmeboende, to gange, 2018" {
  kilde     = "LBK 269/2017 §§ 69 f og 43, stk. 2"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned                       = "juni 2018"
    afgørelsesdato_om_forseelse = "10. maj 2018"
    forseelser = [
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2018", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2017", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
    ]
    forseelse_konstateret = "2. april 2018"
    anden_sanktion_løber  = "nej"
    fødselsdato           = "2. maj 1998"
  }

  forventet {
    uger_med_tilbagebetaling = "20"
    hjemmel                  = ["aktivloven § 42, stk. 1", "aktivloven § 42, stk. 2", "aktivloven § 43, stk. 2, 1. pkt.", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 4, 1. pkt.", "aktivloven § 68, stk. 5, 1. pkt.", "aktivloven § 69 f, stk. 1", "aktivloven § 69 f, stk. 2"]
  }
}

sag "hjemmeboende, tre gange, 2018" {
  kilde     = "LBK 269/2017 §§ 69 f og 43, stk. 2"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned                       = "juni 2018"
    afgørelsesdato_om_forseelse = "10. maj 2018"
    forseelser = [
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2018", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2017", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2016", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
    ]
    forseelse_konstateret = "2. april 2018"
    anden_sanktion_løber  = "nej"
    fødselsdato           = "2. maj 1998"
  }

  forventet {
    uger_med_tilbagebetaling = "60"
    tilbagebetaling_pr_uge   = "810 kr. pr. uge" # hele ydelsen
    hjemmel                  = ["aktivloven § 42, stk. 1", "aktivloven § 42, stk. 2", "aktivloven § 43, stk. 2, 2. pkt.", "aktivloven § 43, stk. 4", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 4, 1. pkt.", "aktivloven § 68, stk. 5, 1. pkt.", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 69 f, stk. 1", "aktivloven § 69 f, stk. 2"]
  }
}

sag "hjemmeboende, en anden sanktion løber, 2018" {
  kilde     = "LBK 269/2017 §§ 69 f og 43, stk. 4"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned                       = "juni 2018"
    afgørelsesdato_om_forseelse = "10. maj 2018"
    forseelser = [
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2018", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
    ]
    forseelse_konstateret = "2. april 2018"
    anden_sanktion_løber  = "ja"
    fødselsdato           = "2. maj 1998"
  }

  forventet {
    nedsættelse_udskydes = "ja"
    hjemmel              = ["aktivloven § 43, stk. 4", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 4, 1. pkt.", "aktivloven § 68, stk. 5, 1. pkt.", "aktivloven § 69 f, stk. 2"]
  }
}

sag "første gang, 2013" {
  kilde     = "§§ 69 f og 42, stk. 1; ordlyden i 2013 er ikke fundet"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                       = "juni 2013"
    afgørelsesdato_om_forseelse = "10. maj 2013"
    forseelser = [
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2013", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
    ]
    forseelse_konstateret = "2. april 2013"
    anden_sanktion_løber  = "nej"
  }

  forventet {
    uger_med_nedsættelse         = "3"
    nedsættelse_pr_uge           = "808 kr. pr. uge" # 10.500 * 12 / 52 = 2.423,08; en tredjedel af 2.423
    nedsættelse_begynder         = "1. juni 2013"
    nedsættelse_bortfalder_efter = "2. april 2018"
    hjemmel                      = ["aktivloven § 42, stk. 1", "aktivloven § 42, stk. 2", "aktivloven § 42, stk. 5", "aktivloven § 42, stk. 6", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 69 f, stk. 1"]
  }
}

sag "første gang, ophold i udlandet, 2013" {
  kilde     = "§§ 69 f og 42, stk. 1; ordlyden i 2013 er ikke fundet"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                       = "juni 2013"
    afgørelsesdato_om_forseelse = "10. maj 2013"
    forseelser = [
      { forseelse = "ophold_i_udlandet_uden_ret", forseelsesdag = "1. marts 2013", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
    ]
    forseelse_konstateret = "2. april 2013"
    anden_sanktion_løber  = "nej"
  }

  forventet {
    uger_med_nedsættelse = "3"
    hjemmel              = ["aktivloven § 42, stk. 1", "aktivloven § 42, stk. 2", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69 f, stk. 1"]
  }
}

sag "to gange, 2013" {
  kilde     = "§§ 69 f og 42, stk. 2; ordlyden i 2013 er ikke fundet"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                       = "juni 2013"
    afgørelsesdato_om_forseelse = "10. maj 2013"
    forseelser = [
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2013", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2012", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
    ]
    forseelse_konstateret = "2. april 2013"
    anden_sanktion_løber  = "nej"
  }

  forventet {
    uger_med_nedsættelse = "20"
    hjemmel              = ["aktivloven § 42, stk. 1", "aktivloven § 42, stk. 2", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69 f, stk. 1"]
  }
}

sag "to gange, den første sanktioneret før, 2013" {
  kilde     = "§§ 69 f og 42, stk. 2; ordlyden i 2013 er ikke fundet"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                       = "juni 2013"
    afgørelsesdato_om_forseelse = "10. maj 2013"
    forseelser = [
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2013", mod_bedre_vidende = "ja", allerede_sanktioneret = "ja" },
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2012", mod_bedre_vidende = "ja", allerede_sanktioneret = "ja" },
    ]
    forseelse_konstateret = "2. april 2013"
    anden_sanktion_løber  = "nej"
  }

  forventet {
    uger_med_nedsættelse = "gælder ikke"
    hjemmel              = ["aktivloven § 42, stk. 1", "aktivloven § 42, stk. 2", "aktivloven § 42, stk. 3", "aktivloven § 69 f, stk. 1"]
  }
}

sag "tre gange, 2013" {
  kilde     = "§§ 69 f og 42, stk. 3; ordlyden i 2013 er ikke fundet"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                       = "juni 2013"
    afgørelsesdato_om_forseelse = "10. maj 2013"
    forseelser = [
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2013", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2012", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2011", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
    ]
    forseelse_konstateret = "2. april 2013"
    anden_sanktion_løber  = "nej"
  }

  forventet {
    uger_med_nedsættelse     = "60" # 20 * 3
    uger_med_tilbagebetaling = "60"
    tilbagebetaling_pr_uge   = "1.615 kr. pr. uge" # 2.423 - 808
    hjemmel                  = ["aktivloven § 42, stk. 1", "aktivloven § 42, stk. 2", "aktivloven § 42, stk. 3", "aktivloven § 42, stk. 5", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 69 f, stk. 1"]
  }
}

sag "en anden sanktion løber, 2013" {
  kilde     = "§§ 69 f og 42, stk. 5; ordlyden i 2013 er ikke fundet"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned                       = "juni 2013"
    afgørelsesdato_om_forseelse = "10. maj 2013"
    forseelser = [
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2013", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
    ]
    forseelse_konstateret = "2. april 2013"
    anden_sanktion_løber  = "ja"
  }

  forventet {
    nedsættelse_udskydes = "ja"
    hjemmel              = ["aktivloven § 42, stk. 5", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69 f, stk. 1"]
  }
}

sag "hjemmeboende, første gang, 2013" {
  kilde     = "§§ 69 f og 43, stk. 1; ordlyden i 2013 er ikke fundet"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned                       = "juni 2013"
    afgørelsesdato_om_forseelse = "10. maj 2013"
    forseelser = [
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2013", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
    ]
    forseelse_konstateret = "2. april 2013"
    anden_sanktion_løber  = "nej"
    fødselsdato           = "2. maj 1993"
  }

  forventet {
    uger_med_tilbagebetaling = "3"
    tilbagebetaling_pr_uge   = "251 kr. pr. uge" # 3.265 * 12 / 52 = 753,46; en tredjedel af 753
    hjemmel                  = ["aktivloven § 42, stk. 1", "aktivloven § 42, stk. 2", "aktivloven § 43, stk. 1", "aktivloven § 43, stk. 4", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 4, 1. pkt.", "aktivloven § 68, stk. 5, 1. pkt.", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 69 f, stk. 1", "aktivloven § 69 f, stk. 2"]
  }
}

sag "hjemmeboende, to gange, 2013" {
  kilde     = "§§ 69 f og 43, stk. 2; ordlyden i 2013 er ikke fundet"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned                       = "juni 2013"
    afgørelsesdato_om_forseelse = "10. maj 2013"
    forseelser = [
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2013", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2012", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
    ]
    forseelse_konstateret = "2. april 2013"
    anden_sanktion_løber  = "nej"
    fødselsdato           = "2. maj 1993"
  }

  forventet {
    uger_med_tilbagebetaling = "20"
    hjemmel                  = ["aktivloven § 42, stk. 1", "aktivloven § 42, stk. 2", "aktivloven § 43, stk. 2, 1. pkt.", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 4, 1. pkt.", "aktivloven § 68, stk. 5, 1. pkt.", "aktivloven § 69 f, stk. 1", "aktivloven § 69 f, stk. 2"]
  }
}

sag "hjemmeboende, tre gange, 2013" {
  kilde     = "§§ 69 f og 43, stk. 2; ordlyden i 2013 er ikke fundet"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned                       = "juni 2013"
    afgørelsesdato_om_forseelse = "10. maj 2013"
    forseelser = [
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2013", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2012", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2011", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
    ]
    forseelse_konstateret = "2. april 2013"
    anden_sanktion_løber  = "nej"
    fødselsdato           = "2. maj 1993"
  }

  forventet {
    uger_med_tilbagebetaling = "60"
    tilbagebetaling_pr_uge   = "753 kr. pr. uge" # hele ydelsen
    hjemmel                  = ["aktivloven § 42, stk. 1", "aktivloven § 42, stk. 2", "aktivloven § 43, stk. 2, 2. pkt.", "aktivloven § 43, stk. 4", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 4, 1. pkt.", "aktivloven § 68, stk. 5, 1. pkt.", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 69 f, stk. 1", "aktivloven § 69 f, stk. 2"]
  }
}

sag "hjemmeboende, en anden sanktion løber, 2013" {
  kilde     = "§§ 69 f og 43, stk. 4; ordlyden i 2013 er ikke fundet"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned                       = "juni 2013"
    afgørelsesdato_om_forseelse = "10. maj 2013"
    forseelser = [
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. marts 2013", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
    ]
    forseelse_konstateret = "2. april 2013"
    anden_sanktion_løber  = "ja"
    fødselsdato           = "2. maj 1993"
  }

  forventet {
    nedsættelse_udskydes = "ja"
    hjemmel              = ["aktivloven § 43, stk. 4", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 4, 1. pkt.", "aktivloven § 68, stk. 5, 1. pkt.", "aktivloven § 69 f, stk. 2"]
  }
}
