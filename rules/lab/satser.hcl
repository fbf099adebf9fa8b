# Beløb og grænser i LAB, som ikke reguleres fra år til år. De er læst i lov
# 548/2019, LBK 701/2022 og LBK 280/2024. Fra 1. februar 2026 er lovens ordlyd
# ikke læst; derfor er der et hul.

sats "befordringsgrænse" {
  type    = "tal"
  hjemmel = "LAB § 175, stk. 1, 1. pkt."

  periode {
    fra        = "1. januar 2020"
    til_og_med = "31. januar 2026"
    er         = "24"
    kilde      = "LBK 280/2024 § 175, stk. 1"
  }
}

sats "merudgiftsgrænse" {
  type    = "kr. pr. måned"
  hjemmel = "LAB § 176, stk. 1, 1. pkt."

  periode {
    fra        = "1. januar 2020"
    til_og_med = "31. januar 2026"
    er         = "1000 kr. pr. måned"
    kilde      = "LBK 280/2024 § 176, stk. 1"
  }
}

# Satsen følger Skatterådets sats for fradrag over 120 km; kun 2019 står i loven.
sats "kilometersats" {
  type    = "kr."
  hjemmel = "LAB § 175, stk. 2"

  år "2019" {
    er    = "0,99 kr."
    kilde = "lov 548/2019 § 175, stk. 2 (2019-niveau)"
  }
}
