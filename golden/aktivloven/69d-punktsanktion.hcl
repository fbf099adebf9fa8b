# Aktivlovens § 69 d: et fast beløb for hver hændelse, højst én i en kalendermåned.

sag "ingen hændelser i måneden" {
  kilde     = "LBK 808/2024 § 69 d"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "maj 2024"
    hændelser = []
  }

  forventet {
    punktsanktion = "0 kr. pr. måned"
    hjemmel       = ["aktivloven § 69 d, stk. 4, 1. pkt."]
  }
}

sag "ingen hændelser i måneden, 2013" {
  kilde     = "§ 69 d; ordlyden i 2013 er ikke fundet"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "maj 2013"
    hændelser = []
  }

  forventet {
    punktsanktion = "0 kr. pr. måned"
    hjemmel       = ["aktivloven § 69 d, stk. 4, 1. pkt."]
  }
}

sag "afviser arbejde" {
  kilde     = "LBK 808/2024 § 69 d, stk. 1, nr. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    hændelser = [
      { art = "afvist_arbejde", hændelsesdag = "6. maj 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "6. maj 2024" },
    ]
  }

  forventet {
    punktsanktion = "1.896 kr. pr. måned"
    hjemmel       = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 d, stk. 1, nr. 2", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1", "aktivloven § 69 d, stk. 4, 1. pkt."]
  }
}

sag "afviser arbejde to gange i samme måned" {
  kilde     = "LBK 808/2024 § 69 d, stk. 4, 2. pkt."
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    hændelser = [
      { art = "afvist_arbejde", hændelsesdag = "6. maj 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "6. maj 2024" },
      { art = "afvist_arbejde", hændelsesdag = "20. maj 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "20. maj 2024" },
    ]
  }

  forventet {
    punktsanktion = "1.896 kr. pr. måned" # højst én
    hjemmel       = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 d, stk. 1, nr. 2", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1", "aktivloven § 69 d, stk. 4, 2. pkt."]
  }
}

sag "afviser arbejde to gange i samme måned, 2018" {
  kilde     = "LBK 269/2017 § 69 d, stk. 3"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2018"
    hændelser = [
      { art = "afvist_arbejde", hændelsesdag = "7. maj 2018", grund = "ingen_rimelig_grund", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
      { art = "afvist_arbejde", hændelsesdag = "21. maj 2018", grund = "ingen_rimelig_grund", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
    ]
  }

  forventet {
    punktsanktion = "1.735 kr. pr. måned" # højst én
    hjemmel       = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 d, stk. 1, nr. 2", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1", "aktivloven § 69 d, stk. 4, 2. pkt."]
  }
}

sag "afviser arbejde to gange i samme måned, 2013" {
  kilde     = "§ 69 d, stk. 3; ordlyden i 2013 er ikke fundet"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2013"
    hændelser = [
      { art = "afvist_arbejde", hændelsesdag = "6. maj 2013", grund = "ingen_rimelig_grund", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
      { art = "afvist_arbejde", hændelsesdag = "21. maj 2013", grund = "ingen_rimelig_grund", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
    ]
  }

  forventet {
    punktsanktion = "1.615 kr. pr. måned" # højst én
    hjemmel       = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 d, stk. 1, nr. 2", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1", "aktivloven § 69 d, stk. 4, 2. pkt."]
  }
}

sag "afviser arbejde, maj" {
  kilde     = "LBK 808/2024 § 69 d, stk. 4"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    hændelser = [
      { art = "afvist_arbejde", hændelsesdag = "31. maj 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "31. maj 2024" },
      { art = "afvist_arbejde", hændelsesdag = "3. juni 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "3. juni 2024" },
    ]
  }

  forventet {
    punktsanktion = "1.896 kr. pr. måned" # én i hver måned
    hjemmel       = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 d, stk. 1, nr. 2", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1", "aktivloven § 69 d, stk. 4, 1. pkt."]
  }
}

sag "afviser arbejde, juni" {
  kilde     = "LBK 808/2024 § 69 d, stk. 4"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "juni 2024"
    hændelser = [
      { art = "afvist_arbejde", hændelsesdag = "31. maj 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "31. maj 2024" },
      { art = "afvist_arbejde", hændelsesdag = "3. juni 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "3. juni 2024" },
    ]
  }

  forventet {
    punktsanktion = "1.896 kr. pr. måned" # én i hver måned
    hjemmel       = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 d, stk. 1, nr. 2", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1", "aktivloven § 69 d, stk. 4, 1. pkt."]
  }
}

sag "afviser arbejde med rimelig grund" {
  kilde     = "LBK 808/2024 § 69 d, stk. 1, nr. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    hændelser = [
      { art = "afvist_arbejde", hændelsesdag = "6. maj 2024", grund = "afstand_og_transport", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "6. maj 2024" },
    ]
  }

  forventet {
    punktsanktion = "0 kr. pr. måned"
    hjemmel       = ["aktivloven § 13, stk. 7", "aktivloven § 69 d, stk. 4, 1. pkt."]
  }
}

sag "ophørt med arbejde, 2024" {
  kilde     = "LBK 808/2024 § 69 d, stk. 1, nr. 1"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    hændelser = [
      { art = "ophørt_med_arbejde", hændelsesdag = "6. maj 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "6. maj 2024" },
    ]
  }

  forventet {
    punktsanktion = "1.896 kr. pr. måned"
    hjemmel       = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 d, stk. 1, nr. 1", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1", "aktivloven § 69 d, stk. 4, 1. pkt."]
  }
}

sag "ophørt med arbejde, 2013" {
  kilde     = "§ 69 d, stk. 1, nr. 1; ordlyden i 2013 er ikke fundet"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2013"
    hændelser = [
      { art = "ophørt_med_arbejde", hændelsesdag = "6. maj 2013", grund = "ingen_rimelig_grund", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
    ]
  }

  forventet {
    punktsanktion = "1.615 kr. pr. måned"
    hjemmel       = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 d, stk. 1, nr. 1", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1", "aktivloven § 69 d, stk. 4, 1. pkt."]
  }
}

sag "ophørt med arbejde, 2016" {
  kilde     = "LBK 468/2016 § 69 d, stk. 1, nr. 1"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2016"
    hændelser = [
      { art = "ophørt_med_arbejde", hændelsesdag = "9. maj 2016", grund = "ingen_rimelig_grund", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
    ]
  }

  forventet {
    punktsanktion = "1.687 kr. pr. måned"
    hjemmel       = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 d, stk. 1, nr. 1", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1", "aktivloven § 69 d, stk. 4, 1. pkt."]
  }
}

sag "afvist arbejde, 2013" {
  kilde     = "§ 69 d, stk. 1, nr. 2; ordlyden i 2013 er ikke fundet"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2013"
    hændelser = [
      { art = "afvist_arbejde", hændelsesdag = "6. maj 2013", grund = "ingen_rimelig_grund", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
    ]
  }

  forventet {
    punktsanktion = "1.615 kr. pr. måned"
    hjemmel       = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 d, stk. 1, nr. 2", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1", "aktivloven § 69 d, stk. 4, 1. pkt."]
  }
}

sag "afvist arbejde, 2016" {
  kilde     = "LBK 468/2016 § 69 d, stk. 1, nr. 2"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2016"
    hændelser = [
      { art = "afvist_arbejde", hændelsesdag = "9. maj 2016", grund = "ingen_rimelig_grund", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
    ]
  }

  forventet {
    punktsanktion = "1.687 kr. pr. måned"
    hjemmel       = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 d, stk. 1, nr. 2", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1", "aktivloven § 69 d, stk. 4, 1. pkt."]
  }
}

sag "sygdom ikke meldt, 2024" {
  kilde     = "LBK 808/2024 § 69 d, stk. 1, nr. 3"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    hændelser = [
      { art = "sygdom_ikke_meldt", hændelsesdag = "6. maj 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "6. maj 2024" },
    ]
  }

  forventet {
    punktsanktion = "1.896 kr. pr. måned"
    hjemmel       = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 d, stk. 1, nr. 3", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1", "aktivloven § 69 d, stk. 4, 1. pkt."]
  }
}

sag "sygdom ikke meldt, 2013" {
  kilde     = "§ 69 d, stk. 1, nr. 3; ordlyden i 2013 er ikke fundet"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2013"
    hændelser = [
      { art = "sygdom_ikke_meldt", hændelsesdag = "6. maj 2013", grund = "ingen_rimelig_grund", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
    ]
  }

  forventet {
    punktsanktion = "1.615 kr. pr. måned"
    hjemmel       = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 d, stk. 1, nr. 3", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1", "aktivloven § 69 d, stk. 4, 1. pkt."]
  }
}

sag "sygdom ikke meldt, 2016" {
  kilde     = "LBK 468/2016 § 69 d, stk. 1, nr. 3"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2016"
    hændelser = [
      { art = "sygdom_ikke_meldt", hændelsesdag = "9. maj 2016", grund = "ingen_rimelig_grund", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
    ]
  }

  forventet {
    punktsanktion = "1.687 kr. pr. måned"
    hjemmel       = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 d, stk. 1, nr. 3", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1", "aktivloven § 69 d, stk. 4, 1. pkt."]
  }
}

sag "ikke søgt pålagte job, 2024" {
  kilde     = "LBK 808/2024 § 69 d, stk. 1, nr. 4"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    hændelser = [
      { art = "ikke_søgt_pålagte_job", hændelsesdag = "6. maj 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "6. maj 2024" },
    ]
  }

  forventet {
    punktsanktion = "1.896 kr. pr. måned"
    hjemmel       = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 d, stk. 1, nr. 4", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1", "aktivloven § 69 d, stk. 4, 1. pkt."]
  }
}

sag "ikke søgt pålagte job, 2013" {
  kilde     = "§ 69 d, stk. 1, nr. 4; ordlyden i 2013 er ikke fundet"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2013"
    hændelser = [
      { art = "ikke_søgt_pålagte_job", hændelsesdag = "6. maj 2013", grund = "ingen_rimelig_grund", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
    ]
  }

  forventet {
    punktsanktion = "1.615 kr. pr. måned"
    hjemmel       = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 d, stk. 1, nr. 4", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1", "aktivloven § 69 d, stk. 4, 1. pkt."]
  }
}

sag "ikke søgt pålagte job, 2016" {
  kilde     = "LBK 468/2016 § 69 d, stk. 1, nr. 4"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2016"
    hændelser = [
      { art = "ikke_søgt_pålagte_job", hændelsesdag = "9. maj 2016", grund = "ingen_rimelig_grund", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
    ]
  }

  forventet {
    punktsanktion = "1.687 kr. pr. måned"
    hjemmel       = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 d, stk. 1, nr. 4", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1", "aktivloven § 69 d, stk. 4, 1. pkt."]
  }
}

sag "sygdom ikke meldt, 2019" {
  kilde     = "LBK 247/2019 § 69 d, stk. 1, nr. 3"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2019"
    hændelser = [
      { art = "sygdom_ikke_meldt", hændelsesdag = "6. maj 2019", grund = "ingen_rimelig_grund", personlig_kontakt_udtømt = "ja", informeret_samtidig = "ja" },
    ]
  }

  forventet {
    punktsanktion = "1.757 kr. pr. måned"
    hjemmel       = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 d, stk. 1, nr. 3", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1", "aktivloven § 69 d, stk. 4, 1. pkt."]
  }
}

sag "sygdom ikke meldt, juli 2025" {
  kilde     = "LBK 1004/2025 § 69 d, stk. 1, nr. 3"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "juli 2025"
    hændelser = [
      { art = "sygdom_ikke_meldt", hændelsesdag = "7. juli 2025", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "7. juli 2025" },
    ]
  }

  forventet {
    punktsanktion = "1.964 kr. pr. måned"
    hjemmel       = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 d, stk. 1, nr. 3", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1", "aktivloven § 69 d, stk. 4, 1. pkt."]
  }
}

sag "sygdom ikke meldt til tilbudssted, juni 2025" {
  kilde     = "LBK 808/2024 § 69 d, stk. 1, nr. 3"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "juni 2025"
    hændelser = [
      { art = "sygdom_ikke_meldt_til_tilbudssted", hændelsesdag = "6. juni 2025", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "6. juni 2025" },
    ]
  }

  forventet {
    punktsanktion = "0 kr. pr. måned"
    hjemmel       = ["aktivloven § 69 d, stk. 4, 1. pkt."]
  }
}

sag "sygdom ikke meldt til tilbudssted, juli 2025" {
  kilde     = "LBK 1004/2025 § 69 d, stk. 1, nr. 3"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "juli 2025"
    hændelser = [
      { art = "sygdom_ikke_meldt_til_tilbudssted", hændelsesdag = "7. juli 2025", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "7. juli 2025" },
    ]
  }

  forventet {
    punktsanktion = "1.964 kr. pr. måned"
    hjemmel       = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 d, stk. 1, nr. 3", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1", "aktivloven § 69 d, stk. 4, 1. pkt."]
  }
}

sag "hjemmeboende afviser arbejde" {
  kilde     = "LBK 808/2024 § 69 d, stk. 2, nr. 2"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned = "maj 2024"
    hændelser = [
      { art = "afvist_arbejde", hændelsesdag = "6. maj 2024", grund = "ingen_rimelig_grund", sanktion_fremmer_rådighed = "ja", personlig_kontakt_udtømt = "ja", vejledt = "6. maj 2024" },
    ]
  }

  forventet {
    punktsanktion = "292 kr. pr. måned"
    hjemmel       = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 4, 1. pkt.", "aktivloven § 68, stk. 5, 1. pkt.", "aktivloven § 69, stk. 5", "aktivloven § 69, stk. 6, 4. pkt.", "aktivloven § 69 d, stk. 1, nr. 2", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 2", "aktivloven § 69 d, stk. 4, 1. pkt."]
  }
}

sag "hjemmeboende på niveau med sygedagpenge" {
  kilde     = "LBK 808/2024 § 69 d, stk. 2, nr. 1"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    ydelse_før_forløbet = "sygedagpenge"
    hidtidig_ydelse     = "3.000 kr. pr. uge"
    forlængelse_til     = "ingen"
    måned               = "maj 2024"
    sygedagpenge_til    = "31. maj 2024"
  }

  forventet {
    nedsættelse_pr_hændelse = "1.896 kr." # ydelse efter § 68, stk. 4
    hjemmel                 = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 68, stk. 4, 1. pkt.", "aktivloven § 68, stk. 4, 2. pkt.", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1"]
  }
}

sag "hjemmeboende, når niveauet er ophørt" {
  kilde     = "LBK 808/2024 § 69 d, stk. 2, nr. 2"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    ydelse_før_forløbet = "sygedagpenge"
    hidtidig_ydelse     = "3.000 kr. pr. uge"
    forlængelse_til     = "ingen"
    måned               = "juni 2024"
    sygedagpenge_til    = "31. maj 2024"
  }

  forventet {
    nedsættelse_pr_hændelse = "292 kr."
    hjemmel                 = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 4, 1. pkt.", "aktivloven § 68, stk. 4, 2. pkt.", "aktivloven § 68, stk. 5, 1. pkt.", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 2"]
  }
}

sag "hjemmeboende fra ledighedsydelse" {
  kilde     = "LBK 808/2024 § 69 d, stk. 2, nr. 1"
  bygger_på = "hjemmeboende under 25 i forløb"
  givet {
    måned               = "maj 2024"
    ydelse_før_forløbet = "ledighedsydelse"
    hidtidig_ydelse     = "3.000 kr. pr. uge"
  }

  forventet {
    nedsættelse_pr_hændelse = "1.896 kr." # ydelse efter § 68, stk. 5
    hjemmel                 = ["aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 68, stk. 5, 1. pkt.", "aktivloven § 69 d, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1"]
  }
}

sag "nedsat af løn" {
  kilde     = "LBK 808/2024 § 69 d, stk. 5; F49"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2024"
    løn   = "26.323 kr. pr. måned"
  }

  forventet {
    nedsættelse_pr_hændelse = "1.050 kr." # 1.896 * 6.826 / 12.326 = 1.049,99
    hjemmel                 = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1", "aktivloven § 69 d, stk. 5"]
  }
}

sag "nedsat af løn, 2016" {
  kilde     = "LBK 468/2016 § 69 d, stk. 4; F49"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned = "maj 2016"
    løn   = "10.000 kr. pr. måned"
  }

  forventet {
    nedsættelse_pr_hændelse = "1.226 kr." # 1.687 * 7.968 / 10.968 = 1.225,56
    hjemmel                 = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1", "aktivloven § 69 d, stk. 5"]
  }
}

sag "nedsat af anden indtægt, 2013" {
  kilde     = "§ 69 d, stk. 4; ordlyden i 2013 er ikke fundet; F49"
  bygger_på = "ikke-forsørger i forløb"
  givet {
    måned     = "maj 2013"
    indtægter = [{ slags = "øvrig_indtægt", udbetalt_i = "maj 2013", beløb = "500 kr.", dækker_fra = "1. maj 2013", dækker_til = "31. maj 2013" }]
  }

  forventet {
    nedsættelse_pr_hændelse = "1.538 kr." # 1.615 * 10.000 / 10.500 = 1.538,10
    hjemmel                 = ["aktivloven § 68, stk. 2", "aktivloven § 68, stk. 2, nr. 2", "aktivloven § 68, stk. 2, nr. 3", "aktivloven § 68, stk. 3, 1. pkt.", "aktivloven § 68 a, stk. 1, 1. pkt.", "aktivloven § 68 a, stk. 2", "aktivloven § 69 d, stk. 2, nr. 1", "aktivloven § 69 d, stk. 5"]
  }
}
