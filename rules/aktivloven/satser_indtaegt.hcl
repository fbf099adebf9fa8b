# Satser for fradrag i ydelsen. Om grænsen for løn i 2013 og 2014: LBK 1193/2014
# § 109, stk. 2, nævner ikke § 68 a, og beløbet for jobafklaring i 2014 (13.442)
# er ikke det, som reguleringen af de 13.000 kr. i loven giver (13.446). Derfor
# begynder satsen i 2015.

sats "lønindtægtsgrænse" {
  type    = "kr. pr. måned"
  hjemmel = "aktivloven § 68 a, stk. 2"

  år "2015" {
    er    = "13.648 kr. pr. måned"
    kilde = "bm.dk, satser for 2015, ressourceforløbsydelse"
  }

  år "2016" {
    er     = "13.839 kr. pr. måned"
    kilde  = "grænsen for 2015 og aktivlovens § 109, stk. 2"
    afledt = "13.648 kr. reguleret med 1,4 pct., afrundet til hele kr."
  }

  år "2017" {
    er    = "14.116 kr. pr. måned"
    kilde = "bm.dk, satser for 2017, ressourceforløbsydelse"
  }

  år "2018" {
    er     = "14.398 kr. pr. måned"
    kilde  = "grænsen for 2017 og aktivlovens § 109, stk. 2"
    afledt = "14.116 kr. reguleret med 2 pct., afrundet til hele kr."
  }

  år "2019" {
    er     = "14.686 kr. pr. måned"
    kilde  = "grænsen for 2018 og aktivlovens § 109, stk. 2"
    afledt = "14.398 kr. reguleret med 2 pct., afrundet til hele kr."
  }

  år "2020" {
    er    = "14.965 kr. pr. måned"
    kilde = "bm.dk, satser for 2020, ressourceforløbsydelse; BEK 1264/2020"
  }

  år "2021" {
    er    = "15.264 kr. pr. måned"
    kilde = "LBK 1031/2023 § 68 a, stk. 2 (2021-niveau); skrivelse 10112/2021, afsnit 8; BEK 111/2021"
  }

  år "2022" {
    er    = "15.401 kr. pr. måned"
    kilde = "bm.dk, satser for 2022, ressourceforløbsydelse"
  }

  år "2023" {
    er     = "15.817 kr. pr. måned"
    kilde  = "grænsen for 2022 og LAB § 189 a"
    afledt = "15.401 kr. reguleret med 2,7 pct., afrundet til hele kr."
  }

  år "2024" {
    er    = "16.323 kr. pr. måned"
    kilde = "bm.dk, satser for 2024, ressourceforløbsydelse"
  }

  år "2025" {
    er     = "16.911 kr. pr. måned"
    kilde  = "grænsen for 2024 og LAB § 189 a"
    afledt = "16.323 kr. reguleret med 3,6 pct., afrundet til hele kr."
  }

  år "2026" {
    er        = "17.672 kr. pr. måned"
    kilde     = "BEK 4/2026, ledighedsydelse § 74 d; Syddjurs Kommune, ressourceforløbsydelse"
    foreløbig = "trykt for en anden ydelse og af en kommune; ministeriets tabel er ikke fundet"
  }
}

# For 2026 er der to læsninger, 19,33 kr. og 19 kr., se F52. Derfor er det et hul.
sats "fribeløb_pr_time" {
  type    = "kr. pr. time"
  hjemmel = "aktivloven § 68 a, stk. 3, 1. pkt."

  år "2013" {
    er     = "15,23 kr. pr. time"
    kilde  = "LBK 806/2015 § 68 a, stk. 3 (14,99 kr. i 2012-niveau), og aktivlovens § 109"
    afledt = "14,99 kr. reguleret med 1,6 pct., afrundet til hele øre"
  }

  år "2014" {
    er    = "15,50 kr. pr. time"
    kilde = "LBK 1193/2014 § 69 j, stk. 10 (2014-niveau), jobafklaring"
  }

  år "2015" {
    er    = "15,73 kr. pr. time"
    kilde = "bm.dk, satser for 2015, ressourceforløbsydelse"
  }

  år "2016" {
    er     = "15,90 kr. pr. time"
    kilde  = "beløbet for 2015 og aktivlovens § 109"
    afledt = "15,73 kr. reguleret med 1,1 pct., afrundet til hele øre"
  }

  år "2017" {
    er    = "16,15 kr. pr. time"
    kilde = "bm.dk, satser for 2017, ressourceforløbsydelse"
  }

  år "2018" {
    er     = "16,35 kr. pr. time"
    kilde  = "beløbet for 2017 og aktivlovens § 109"
    afledt = "16,15 kr. reguleret med 1,25 pct., afrundet til hele øre"
  }

  år "2019" {
    er     = "16,55 kr. pr. time"
    kilde  = "beløbet for 2018 og aktivlovens § 109"
    afledt = "16,35 kr. reguleret med 1,25 pct., afrundet til hele øre"
  }

  år "2020" {
    er    = "16,74 kr. pr. time"
    kilde = "bm.dk, satser for 2020, ressourceforløbsydelse"
  }

  år "2021" {
    er     = "16,95 kr. pr. time"
    kilde  = "beløbet for 2020 og aktivlovens § 109"
    afledt = "16,74 kr. reguleret med 1,25 pct., afrundet til hele øre"
  }

  år "2022" {
    er    = "16,98 kr. pr. time"
    kilde = "bm.dk, satser for 2022, ressourceforløbsydelse"
  }

  år "2023" {
    er     = "17,31 kr. pr. time"
    kilde  = "beløbet for 2022 og aktivlovens § 109"
    afledt = "16,98 kr. reguleret med 1,95 pct., afrundet til hele øre"
  }

  år "2024" {
    er    = "17,86 kr. pr. time"
    kilde = "bm.dk, satser for 2024, ressourceforløbsydelse"
  }

  år "2025" {
    er     = "18,50 kr. pr. time"
    kilde  = "beløbet for 2024 og aktivlovens § 109"
    afledt = "17,86 kr. reguleret med 3,6 pct., afrundet til hele øre"
  }
}
