# Det, en punktsanktion koster. Loven nævner beløbet i et bestemt års niveau;
# de andre år er reguleret efter § 109. Beløbene for 2018 og 2024, der står i
# loven for §§ 10 f-personer, er de samme, som reguleringen fra 2012 giver.

sats "punktsats" {
  type    = "kr."
  hjemmel = "aktivloven § 69 d, stk. 2, nr. 1"

  år "2013" {
    er     = "1.615 kr."
    kilde  = "LBK 806/2015 § 69 d, stk. 2, nr. 1 (1.590 kr. i 2012-niveau), og aktivlovens § 109"
    afledt = "1.590 kr. reguleret med 1,6 pct., afrundet til hele kr."
  }

  år "2014" {
    er     = "1.644 kr."
    kilde  = "beløbet for 2013 og aktivlovens § 109"
    afledt = "1.615 kr. reguleret med 1,8 pct., afrundet til hele kr."
  }

  år "2015" {
    er     = "1.669 kr."
    kilde  = "beløbet for 2014 og aktivlovens § 109"
    afledt = "1.644 kr. reguleret med 1,5 pct., afrundet til hele kr."
  }

  år "2016" {
    er     = "1.687 kr."
    kilde  = "beløbet for 2015 og aktivlovens § 109"
    afledt = "1.669 kr. reguleret med 1,1 pct., afrundet til hele kr."
  }

  år "2017" {
    er     = "1.714 kr."
    kilde  = "beløbet for 2016 og aktivlovens § 109"
    afledt = "1.687 kr. reguleret med 1,6 pct., afrundet til hele kr."
  }

  år "2018" {
    er     = "1.735 kr."
    kilde  = "beløbet for 2017 og aktivlovens § 109"
    afledt = "1.714 kr. reguleret med 1,25 pct., afrundet til hele kr."
  }

  år "2019" {
    er     = "1.757 kr."
    kilde  = "beløbet for 2018 og aktivlovens § 109"
    afledt = "1.735 kr. reguleret med 1,25 pct., afrundet til hele kr."
  }

  år "2020" {
    er     = "1.777 kr."
    kilde  = "beløbet for 2019 og aktivlovens § 109"
    afledt = "1.757 kr. reguleret med 1,15 pct., afrundet til hele kr."
  }

  år "2021" {
    er     = "1.799 kr."
    kilde  = "beløbet for 2020 og aktivlovens § 109"
    afledt = "1.777 kr. reguleret med 1,25 pct., afrundet til hele kr."
  }

  år "2022" {
    er     = "1.802 kr."
    kilde  = "beløbet for 2021 og aktivlovens § 109"
    afledt = "1.799 kr. reguleret med 0,15 pct., afrundet til hele kr."
  }

  år "2023" {
    er     = "1.837 kr."
    kilde  = "beløbet for 2022 og aktivlovens § 109"
    afledt = "1.802 kr. reguleret med 1,95 pct., afrundet til hele kr."
  }

  år "2024" {
    er     = "1.896 kr."
    kilde  = "beløbet for 2023 og aktivlovens § 109"
    afledt = "1.837 kr. reguleret med 3,2 pct., afrundet til hele kr."
  }

  år "2025" {
    er     = "1.964 kr."
    kilde  = "beløbet for 2024 og aktivlovens § 109"
    afledt = "1.896 kr. reguleret med 3,6 pct., afrundet til hele kr."
  }

  år "2026" {
    er        = "2.052 kr."
    kilde     = "beløbet for 2025 og aktivlovens § 109"
    afledt    = "1.964 kr. reguleret med 4,5 pct., afrundet til hele kr."
    foreløbig = "lov 630/2024 lader ministeren sætte reguleringen for 2026 eller 2027 0,45 procentpoint ned; nogen bekendtgørelse er ikke fundet"
  }
}

sats "punktsats_hjemmeboende" {
  type    = "kr."
  hjemmel = "aktivloven § 69 d, stk. 2, nr. 2"

  år "2013" {
    er     = "250 kr."
    kilde  = "LBK 806/2015 § 69 d, stk. 2, nr. 2 (246 kr. i 2012-niveau), og aktivlovens § 109"
    afledt = "246 kr. reguleret med 1,6 pct., afrundet til hele kr."
  }

  år "2014" {
    er     = "255 kr."
    kilde  = "beløbet for 2013 og aktivlovens § 109"
    afledt = "250 kr. reguleret med 1,8 pct., afrundet til hele kr."
  }

  år "2015" {
    er     = "259 kr."
    kilde  = "beløbet for 2014 og aktivlovens § 109"
    afledt = "255 kr. reguleret med 1,5 pct., afrundet til hele kr."
  }

  år "2016" {
    er     = "262 kr."
    kilde  = "beløbet for 2015 og aktivlovens § 109"
    afledt = "259 kr. reguleret med 1,1 pct., afrundet til hele kr."
  }

  år "2017" {
    er     = "266 kr."
    kilde  = "beløbet for 2016 og aktivlovens § 109"
    afledt = "262 kr. reguleret med 1,6 pct., afrundet til hele kr."
  }

  år "2018" {
    er     = "269 kr."
    kilde  = "beløbet for 2017 og aktivlovens § 109"
    afledt = "266 kr. reguleret med 1,25 pct., afrundet til hele kr."
  }

  år "2019" {
    er     = "272 kr."
    kilde  = "beløbet for 2018 og aktivlovens § 109"
    afledt = "269 kr. reguleret med 1,25 pct., afrundet til hele kr."
  }

  år "2020" {
    er     = "275 kr."
    kilde  = "beløbet for 2019 og aktivlovens § 109"
    afledt = "272 kr. reguleret med 1,15 pct., afrundet til hele kr."
  }

  år "2021" {
    er     = "278 kr."
    kilde  = "beløbet for 2020 og aktivlovens § 109"
    afledt = "275 kr. reguleret med 1,25 pct., afrundet til hele kr."
  }

  år "2022" {
    er     = "278 kr."
    kilde  = "beløbet for 2021 og aktivlovens § 109"
    afledt = "278 kr. reguleret med 0,15 pct., afrundet til hele kr."
  }

  år "2023" {
    er     = "283 kr."
    kilde  = "beløbet for 2022 og aktivlovens § 109"
    afledt = "278 kr. reguleret med 1,95 pct., afrundet til hele kr."
  }

  år "2024" {
    er     = "292 kr."
    kilde  = "beløbet for 2023 og aktivlovens § 109"
    afledt = "283 kr. reguleret med 3,2 pct., afrundet til hele kr."
  }

  år "2025" {
    er     = "303 kr."
    kilde  = "beløbet for 2024 og aktivlovens § 109"
    afledt = "292 kr. reguleret med 3,6 pct., afrundet til hele kr."
  }

  år "2026" {
    er        = "317 kr."
    kilde     = "beløbet for 2025 og aktivlovens § 109"
    afledt    = "303 kr. reguleret med 4,5 pct., afrundet til hele kr."
    foreløbig = "lov 630/2024 lader ministeren sætte reguleringen for 2026 eller 2027 0,45 procentpoint ned; nogen bekendtgørelse er ikke fundet"
  }
}

sats "punktsats_mindste_enlig_forsørger" {
  type    = "kr."
  hjemmel = "aktivloven § 69 d, stk. 3, nr. 1"

  år "2019" {
    er        = "1.757 kr."
    kilde     = "LBK 247/2019 § 69 d, stk. 3, nr. 1 (1.735 kr. i 2018-niveau), og aktivlovens § 109"
    afledt    = "1.735 kr. reguleret med 1,25 pct., afrundet til hele kr."
    foreløbig = "§ 109 nævnte i 2019 kun § 69 d, stk. 2, og ikke stk. 3"
  }

  år "2020" {
    er     = "1.777 kr."
    kilde  = "beløbet for 2019 og aktivlovens § 109"
    afledt = "1.757 kr. reguleret med 1,15 pct., afrundet til hele kr."
  }

  år "2021" {
    er     = "1.799 kr."
    kilde  = "beløbet for 2020 og aktivlovens § 109"
    afledt = "1.777 kr. reguleret med 1,25 pct., afrundet til hele kr."
  }

  år "2022" {
    er     = "1.802 kr."
    kilde  = "beløbet for 2021 og aktivlovens § 109"
    afledt = "1.799 kr. reguleret med 0,15 pct., afrundet til hele kr."
  }

  år "2023" {
    er     = "1.837 kr."
    kilde  = "beløbet for 2022 og aktivlovens § 109"
    afledt = "1.802 kr. reguleret med 1,95 pct., afrundet til hele kr."
  }

  år "2024" {
    er    = "1.896 kr."
    kilde = "LBK 1004/2025 § 69 d, stk. 3, nr. 1 (2024-niveau)"
  }

  år "2025" {
    er     = "1.964 kr."
    kilde  = "beløbet for 2024 og aktivlovens § 109"
    afledt = "1.896 kr. reguleret med 3,6 pct., afrundet til hele kr."
  }

  år "2026" {
    er        = "2.052 kr."
    kilde     = "beløbet for 2025 og aktivlovens § 109"
    afledt    = "1.964 kr. reguleret med 4,5 pct., afrundet til hele kr."
    foreløbig = "lov 630/2024 lader ministeren sætte reguleringen for 2026 eller 2027 0,45 procentpoint ned; nogen bekendtgørelse er ikke fundet"
  }
}

sats "punktsats_mindste" {
  type    = "kr."
  hjemmel = "aktivloven § 69 d, stk. 3, nr. 2"

  år "2019" {
    er        = "879 kr."
    kilde     = "LBK 247/2019 § 69 d, stk. 3, nr. 2 (868 kr. i 2018-niveau), og aktivlovens § 109"
    afledt    = "868 kr. reguleret med 1,25 pct., afrundet til hele kr."
    foreløbig = "§ 109 nævnte i 2019 kun § 69 d, stk. 2, og ikke stk. 3"
  }

  år "2020" {
    er     = "889 kr."
    kilde  = "beløbet for 2019 og aktivlovens § 109"
    afledt = "879 kr. reguleret med 1,15 pct., afrundet til hele kr."
  }

  år "2021" {
    er     = "900 kr."
    kilde  = "beløbet for 2020 og aktivlovens § 109"
    afledt = "889 kr. reguleret med 1,25 pct., afrundet til hele kr."
  }

  år "2022" {
    er     = "901 kr."
    kilde  = "beløbet for 2021 og aktivlovens § 109"
    afledt = "900 kr. reguleret med 0,15 pct., afrundet til hele kr."
  }

  år "2023" {
    er     = "919 kr."
    kilde  = "beløbet for 2022 og aktivlovens § 109"
    afledt = "901 kr. reguleret med 1,95 pct., afrundet til hele kr."
  }

  år "2024" {
    er    = "948 kr."
    kilde = "LBK 1004/2025 § 69 d, stk. 3, nr. 2 (2024-niveau)"
  }

  år "2025" {
    er     = "982 kr."
    kilde  = "beløbet for 2024 og aktivlovens § 109"
    afledt = "948 kr. reguleret med 3,6 pct., afrundet til hele kr."
  }

  år "2026" {
    er        = "1.026 kr."
    kilde     = "beløbet for 2025 og aktivlovens § 109"
    afledt    = "982 kr. reguleret med 4,5 pct., afrundet til hele kr."
    foreløbig = "lov 630/2024 lader ministeren sætte reguleringen for 2026 eller 2027 0,45 procentpoint ned; nogen bekendtgørelse er ikke fundet"
  }
}

sats "punktsats_mindste_hjemmeboende" {
  type    = "kr."
  hjemmel = "aktivloven § 69 d, stk. 3, nr. 3"

  år "2019" {
    er        = "272 kr."
    kilde     = "LBK 247/2019 § 69 d, stk. 3, nr. 3 (269 kr. i 2018-niveau), og aktivlovens § 109"
    afledt    = "269 kr. reguleret med 1,25 pct., afrundet til hele kr."
    foreløbig = "§ 109 nævnte i 2019 kun § 69 d, stk. 2, og ikke stk. 3"
  }

  år "2020" {
    er     = "275 kr."
    kilde  = "beløbet for 2019 og aktivlovens § 109"
    afledt = "272 kr. reguleret med 1,15 pct., afrundet til hele kr."
  }

  år "2021" {
    er     = "278 kr."
    kilde  = "beløbet for 2020 og aktivlovens § 109"
    afledt = "275 kr. reguleret med 1,25 pct., afrundet til hele kr."
  }

  år "2022" {
    er     = "278 kr."
    kilde  = "beløbet for 2021 og aktivlovens § 109"
    afledt = "278 kr. reguleret med 0,15 pct., afrundet til hele kr."
  }

  år "2023" {
    er     = "283 kr."
    kilde  = "beløbet for 2022 og aktivlovens § 109"
    afledt = "278 kr. reguleret med 1,95 pct., afrundet til hele kr."
  }

  år "2024" {
    er    = "292 kr."
    kilde = "LBK 1004/2025 § 69 d, stk. 3, nr. 3 (2024-niveau)"
  }

  år "2025" {
    er     = "303 kr."
    kilde  = "beløbet for 2024 og aktivlovens § 109"
    afledt = "292 kr. reguleret med 3,6 pct., afrundet til hele kr."
  }

  år "2026" {
    er        = "317 kr."
    kilde     = "beløbet for 2025 og aktivlovens § 109"
    afledt    = "303 kr. reguleret med 4,5 pct., afrundet til hele kr."
    foreløbig = "lov 630/2024 lader ministeren sætte reguleringen for 2026 eller 2027 0,45 procentpoint ned; nogen bekendtgørelse er ikke fundet"
  }
}
