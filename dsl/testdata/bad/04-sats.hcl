# --- years and periods
sats "tillæg" {
  type    = "kr. pr. måned"
  hjemmel = "aktivloven § 68 a, stk. 2"
  år "24" { ### "ugyldigt-år"
    er    = "1 kr. pr. måned"
    kilde = "prøve"
  }
  år "2024" { ### "manglende-attribut"
    er = "1 kr. pr. måned"
  }
  periode {
    fra        = "1. juli 2025"
    til_og_med = "30. juni 2026"
    er         = "1 kr. pr. måned"
    kilde      = "prøve"
  }
  periode {
    fra        = "1. juli 2026"
    til_og_med = "30. juni 2026" ### "periode-baglæns"
    er         = "1 kr. pr. måned"
    kilde      = "prøve"
  }
  periode "forår" { ### "for-mange-navne"
    fra        = "1. juli 2027"
    til_og_med = "30. juni 2028"
    er         = "1 kr. pr. måned"
    kilde      = "prøve"
  }
}

# --- each day has one rate
sats "tillæg" {
  type    = "kr. pr. måned"
  hjemmel = "aktivloven § 68 a, stk. 2"
  år "2024" {
    er    = "1 kr. pr. måned"
    kilde = "prøve"
  }
  periode { ### "satser-overlapper"
    fra        = "31. december 2024"
    til_og_med = "30. juni 2025"
    er         = "1 kr. pr. måned"
    kilde      = "prøve"
  }
}

# --- a value that is known in advance
sats "tillæg" {
  type    = "kr. pr. måned"
  hjemmel = "aktivloven § 68 a, stk. 2"
  år "2024" {
    er    = "2 * grænse" ### "sats-med-navn"
    kilde = "prøve"
  }
  år "2025" {
    er    = "1 kr. pr. dag" ### "forkert-enhed"
    kilde = "prøve"
  }
  år "2026" {
    er    = "max(1 kr. pr. måned, 2 kr. pr. måned)" ### "sats-kan-ikke-regnes"
    kilde = "prøve"
  }
  år "2027" {
    er    = "9.000.000.000.000 kr. pr. måned * 900000000" ### "sats-kan-ikke-regnes"
    kilde = "prøve"
  }
}

# --- what can be a rate
sats "loft" { ### "tom-sats"
  type    = "liste" ### "ikke-en-sats"
  hjemmel = "aktivloven § 68 a, stk. 2"
}
