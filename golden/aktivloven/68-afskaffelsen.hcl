# Kapitel 6 a efter afskaffelsen den 1. februar 2026. Skellet er, om forløbet er
# bevilget senest den 31. januar 2026 (F15).

sag "ydelse, bevilget 31. januar 2026" {
  kilde     = "lov 1750/2025 § 21, stk. 8; BEK 58/2026 § 1, stk. 3"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    bevillingsdato = "31. januar 2026"
    startdato      = "1. februar 2026"
    måned          = "marts 2026"
  }

  forventet {
    har_ret_til_ydelse = "ja"
    grundbeløb         = "13.345 kr. pr. måned" # foreløbig sats
    ydelse             = "13.345 kr. pr. måned"
    til_udbetaling     = "13.345 kr. pr. måned"
    hjemmel            = ["aktivloven § 68, stk. 1, 1. pkt.", "aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 69 a, stk. 4, 1. pkt.", "aktivloven § 69 d, stk. 4, 1. pkt.", "aktivloven § 69 i", "lov 1750/2025 § 21, stk. 8"]
  }
}

sag "ydelse, bevilget 1. februar 2026" {
  kilde     = "lov 1750/2025"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    bevillingsdato = "1. februar 2026"
    startdato      = "1. februar 2026"
    måned          = "marts 2026"
  }

  forventet {
    har_ret_til_ydelse = "nej"
    grundbeløb         = "gælder ikke"
    ydelse             = "gælder ikke"
    til_udbetaling     = "gælder ikke"
    hjemmel            = ["lov 1750/2025 § 21, stk. 8"]
  }
}

sag "januar 2026, før afskaffelsen" {
  kilde     = "LBK 1004/2025 § 68"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned          = "januar 2026"
    bevillingsdato = "15. januar 2026"
    startdato      = "15. januar 2026"
  }

  forventet {
    grundbeløb = "13.345 kr. pr. måned" # foreløbig sats
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2"]
  }
}

sag "bevillingsdagen er ukendt" {
  kilde     = "lov 1750/2025 § 21, stk. 8"
  bygger_på = "bevilling ikke oplyst"
  givet {
    måned = "marts 2026"
  }

  forventet {
    grundbeløb = { mangler = ["bevillingsdato"] }
  }
}

sag "bevilget i tide, løn i marts 2026" {
  kilde     = "lov 1750/2025 § 21, stk. 8"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    bevillingsdato = "31. januar 2026"
    startdato      = "1. februar 2026"
    måned          = "marts 2026"
    løn            = "18.672 kr. pr. måned"
  }

  forventet {
    lønfradrag = "550 kr. pr. måned"    # 55 pct. af (18.672 - 17.672)
    ydelse     = "12.795 kr. pr. måned" # 13.345 - 550
    hjemmel    = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "lov 1750/2025 § 21, stk. 8"]
  }
}

sag "bevilget i tide, sanktion i marts 2026" {
  kilde     = "lov 1750/2025 § 21, stk. 8; BEK 18/2026 § 3, stk. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    bevillingsdato = "31. januar 2026"
    startdato      = "1. februar 2026"
    måned          = "marts 2026"
    hændelser = [
      { art = "udeblevet_fra_samtale", hændelsesdag = "2. marts 2026", forbi = "4. marts 2026", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "2. marts 2026" },
    ]
  }

  forventet {
    periodesanktion = "1.232 kr. pr. måned" # 2 * 616; 13.345 * 12 / 260 = 615,92
    hjemmel         = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 a, stk. 4, 1. pkt.", "aktivloven § 69 a, stk. 4, 3. pkt.", "aktivloven § 69 c, stk. 1, 1. pkt.", "lov 1750/2025 § 21, stk. 8"]
  }
}

sag "bevilget for sent, sanktion i marts 2026" {
  kilde     = "lov 1750/2025"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    bevillingsdato = "1. februar 2026"
    startdato      = "1. februar 2026"
    måned          = "marts 2026"
    hændelser = [
      { art = "udeblevet_fra_samtale", hændelsesdag = "2. marts 2026", forbi = "4. marts 2026", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "2. marts 2026" },
      { art = "afvist_arbejde", hændelsesdag = "9. marts 2026", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "9. marts 2026" },
    ]
  }

  forventet {
    periodesanktion        = "gælder ikke"
    punktsanktion          = "gælder ikke"
    rådighed_skal_vurderes = "nej"
    kan_miste_ydelsen      = "nej"
    hjemmel                = ["lov 1750/2025 § 21, stk. 8"]
  }
}

sag "bevilget i tide, punktsanktion i marts 2026" {
  kilde     = "lov 1750/2025 § 21, stk. 8"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    bevillingsdato = "31. januar 2026"
    startdato      = "1. februar 2026"
    måned          = "marts 2026"
    hændelser = [
      { art = "afvist_arbejde", hændelsesdag = "9. marts 2026", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "9. marts 2026" },
    ]
  }

  forventet {
    punktsanktion          = "2.052 kr. pr. måned" # 1.964 * 1,045 = 2.052,38
    rådighed_skal_vurderes = "ja"
    hjemmel                = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69, stk. 3, nr. 2", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 d, stk. 1, nr. 2", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1", "aktivloven § 69 d, stk. 4, 1. pkt.", "lov 1750/2025 § 21, stk. 8"]
  }
}

sag "bevilget i tide, forseelse i marts 2026" {
  kilde     = "lov 1750/2025 § 21, stk. 8"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    bevillingsdato              = "31. januar 2026"
    startdato                   = "1. februar 2026"
    måned                       = "marts 2026"
    afgørelsesdato_om_forseelse = "10. februar 2026"
    forseelser = [
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. februar 2026", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
    ]
    anden_sanktion_løber = "nej"
  }

  forventet {
    uger_med_nedsættelse = "3"
    hjemmel              = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69 f, stk. 1", "aktivloven § 69 f, stk. 1, nr. 1", "aktivloven § 69 f, stk. 2", "lov 1750/2025 § 21, stk. 8"]
  }
}

sag "bevilget for sent, forseelse i marts 2026" {
  kilde     = "lov 1750/2025"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    bevillingsdato              = "1. februar 2026"
    startdato                   = "1. februar 2026"
    måned                       = "marts 2026"
    afgørelsesdato_om_forseelse = "10. februar 2026"
    forseelser = [
      { forseelse = "arbejde_ikke_oplyst", forseelsesdag = "1. februar 2026", mod_bedre_vidende = "ja", allerede_sanktioneret = "nej" },
    ]
    anden_sanktion_løber = "nej"
  }

  forventet {
    uger_med_nedsættelse = "gælder ikke"
    hjemmel              = ["lov 1750/2025 § 21, stk. 8"]
  }
}
