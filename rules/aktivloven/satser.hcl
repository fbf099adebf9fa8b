# Satserne år for år, hver med sin kilde. Et år, der ikke står her, er et hul:
# så siger svaret, at kilden mangler, i stedet for at bruge et gammelt tal.
# Et beregnet tal er mærket afledt.

sats "forsørgersats" {
  type    = "kr. pr. måned"
  hjemmel = "aktivloven § 68, stk. 2, nr. 1"

  år "2013" {
    er    = "13.952 kr. pr. måned"
    kilde = "BEK 1413/2012 § 2, stk. 3 (januar 2013)"
  }

  år "2014" {
    er    = "14.203 kr. pr. måned"
    kilde = "BEK 805/2014 § 2, stk. 3 (januar 2014); bm.dk, satser for 2014"
  }

  år "2015" {
    er    = "14.416 kr. pr. måned"
    kilde = "bm.dk, satser for 2015, ressourceforløbsydelse"
  }

  år "2016" {
    er    = "14.575 kr. pr. måned"
    kilde = "bm.dk, satser for 2016, kontanthjælp § 25, stk. 2, nr. 1, som § 68, stk. 2, nr. 1, peger på"
  }

  år "2017" {
    er    = "14.808 kr. pr. måned"
    kilde = "bm.dk, satser for 2017, ressourceforløbsydelse"
  }

  år "2020" {
    er    = "15.355 kr. pr. måned"
    kilde = "BEK 1600/2019 § 2, stk. 3 (januar 2020); bm.dk, satser for 2020, ressourceforløbsydelse"
  }

  år "2021" {
    er    = "15.547 kr. pr. måned"
    kilde = "pjece om ressourceforløb fra 2021 (2021-satser); Ældresagen, januar 2021"
  }

  år "2022" {
    er    = "15.570 kr. pr. måned"
    kilde = "bm.dk, satser for 2022, ressourceforløbsydelse"
  }

  år "2023" {
    er    = "15.874 kr. pr. måned"
    kilde = "bm.dk, satser for 2023"
  }

  år "2024" {
    er    = "16.382 kr. pr. måned"
    kilde = "BEK 1438/2023 § 2, stk. 3 (januar 2024); bm.dk, satser for 2024, ressourceforløbsydelse"
  }

  år "2025" {
    er    = "16.972 kr. pr. måned"
    kilde = "BEK 761/2025 § 2, stk. 3 (januar 2025); BEK 1239/2025"
  }
}

sats "ikke_forsørgersats" {
  type    = "kr. pr. måned"
  hjemmel = "aktivloven § 68, stk. 2, nr. 2"

  år "2013" {
    er    = "10.500 kr. pr. måned"
    kilde = "BEK 1413/2012 § 2, stk. 3 (januar 2013)"
  }

  år "2014" {
    er    = "10.689 kr. pr. måned"
    kilde = "BEK 805/2014 § 2, stk. 3 (januar 2014); bm.dk, satser for 2014"
  }

  år "2015" {
    er    = "10.849 kr. pr. måned"
    kilde = "bm.dk, satser for 2015, ressourceforløbsydelse"
  }

  år "2016" {
    er    = "10.968 kr. pr. måned"
    kilde = "bm.dk, satser for 2016, kontanthjælp § 25, stk. 2, nr. 2, som § 68, stk. 2, nr. 2, peger på"
  }

  år "2017" {
    er    = "11.143 kr. pr. måned"
    kilde = "bm.dk, satser for 2017, ressourceforløbsydelse"
  }

  år "2020" {
    er    = "11.554 kr. pr. måned"
    kilde = "BEK 1600/2019 § 2, stk. 3 (januar 2020); bm.dk, satser for 2020, ressourceforløbsydelse"
  }

  år "2021" {
    er    = "11.698 kr. pr. måned"
    kilde = "pjece om ressourceforløb fra 2021 (2021-satser); Ældresagen, januar 2021"
  }

  år "2022" {
    er    = "11.716 kr. pr. måned"
    kilde = "bm.dk, satser for 2022, ressourceforløbsydelse"
  }

  år "2023" {
    er    = "11.944 kr. pr. måned"
    kilde = "bm.dk, satser for 2023"
  }

  år "2024" {
    er    = "12.326 kr. pr. måned"
    kilde = "BEK 1438/2023 § 2, stk. 3 (januar 2024); bm.dk, satser for 2024, ressourceforløbsydelse"
  }

  år "2025" {
    er    = "12.770 kr. pr. måned"
    kilde = "BEK 761/2025 § 2, stk. 3 (januar 2025); BEK 1239/2025"
  }
}

sats "hjemmeboendesats" {
  type    = "kr. pr. måned"
  hjemmel = "aktivloven § 68, stk. 2, nr. 3"

  år "2015" {
    er    = "3.374 kr. pr. måned"
    kilde = "bm.dk, satser for 2015, ressourceforløbsydelse"
  }

  år "2016" {
    er    = "3.411 kr. pr. måned"
    kilde = "bm.dk, satser for 2016, kontanthjælp § 25, stk. 3, nr. 9, som § 68, stk. 2, nr. 3, peger på"
  }

  år "2017" {
    er    = "3.466 kr. pr. måned"
    kilde = "bm.dk, satser for 2017, ressourceforløbsydelse"
  }

  år "2020" {
    er    = "3.594 kr. pr. måned"
    kilde = "bm.dk, satser for 2020, ressourceforløbsydelse"
  }

  år "2021" {
    er     = "3.639 kr. pr. måned"
    kilde  = "satsen for 2020 og aktivlovens § 109, stk. 2 og 4"
    afledt = "3.594 kr. reguleret med 1,25 pct. (1,7 + 0,3 - 0,75), afrundet til hele kr."
  }

  år "2022" {
    er    = "3.644 kr. pr. måned"
    kilde = "bm.dk, satser for 2022, ressourceforløbsydelse"
  }

  år "2023" {
    er        = "3.715 kr. pr. måned"
    kilde     = "bm.dk, satser for 2023, kontanthjælp § 25, stk. 3, nr. 9"
    foreløbig = "den anden henvisning i nr. 3 giver 3.714 kr., se F12"
  }

  år "2024" {
    er    = "3.834 kr. pr. måned"
    kilde = "bm.dk, satser for 2024, ressourceforløbsydelse"
  }

  år "2025" {
    er     = "3.972 kr. pr. måned"
    kilde  = "satsen for 2024 og aktivlovens § 109, stk. 2"
    afledt = "3.834 kr. reguleret med 3,6 pct. (1,7 + 1,9), afrundet til hele kr."
  }
}

sats "bidragstillæg" {
  type    = "kr. pr. måned"
  hjemmel = "aktivloven § 68, stk. 2, nr. 4"

  år "2024" {
    er    = "1.548 kr. pr. måned"
    kilde = "LBK 1004/2025 § 68, stk. 2, nr. 4 (2024-niveau)"
  }
}

sats "lønindtægtsgrænse" {
  type    = "kr. pr. måned"
  hjemmel = "aktivloven § 68 a, stk. 2"

  år "2015" {
    er    = "13.648 kr. pr. måned"
    kilde = "bm.dk, satser for 2015, ressourceforløbsydelse"
  }

  år "2017" {
    er    = "14.116 kr. pr. måned"
    kilde = "bm.dk, satser for 2017, ressourceforløbsydelse"
  }

  år "2020" {
    er    = "14.965 kr. pr. måned"
    kilde = "bm.dk, satser for 2020, ressourceforløbsydelse"
  }

  år "2021" {
    er    = "15.264 kr. pr. måned"
    kilde = "LBK 1031/2023 § 68 a, stk. 2 (2021-niveau); skrivelse 10112/2021, afsnit 8"
  }

  år "2022" {
    er    = "15.401 kr. pr. måned"
    kilde = "bm.dk, satser for 2022, ressourceforløbsydelse"
  }

  år "2023" {
    er     = "15.817 kr. pr. måned"
    kilde  = "grænsen for 2022 og LAB § 189 a"
    afledt = "15.401 kr. reguleret med 2,7 pct. (1,7 + 1,0), afrundet til hele kr."
  }

  år "2024" {
    er    = "16.323 kr. pr. måned"
    kilde = "bm.dk, satser for 2024, ressourceforløbsydelse"
  }

  år "2025" {
    er     = "16.911 kr. pr. måned"
    kilde  = "grænsen for 2024 og LAB § 189 a"
    afledt = "16.323 kr. reguleret med 3,6 pct. (1,7 + 1,9), afrundet til hele kr."
  }
}
