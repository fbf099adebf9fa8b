# Satserne for ydelsen, år for år, hver med sin kilde. Et år, der ikke står her,
# er et hul: så siger svaret, at kilden mangler, i stedet for at bruge et
# gammelt tal. Et beregnet tal er mærket afledt, et usikkert foreløbig. Alle
# beløb regnes efter i rules/indexation_test.go.

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

  år "2018" {
    er        = "14.993 kr. pr. måned"
    kilde     = "avisen.dk, februar 2018, kontanthjælp § 25, stk. 2, nr. 1, som § 68, stk. 2, nr. 1, peger på"
    foreløbig = "trykt for kontanthjælp i en avis; ministeriets egen tabel er ikke fundet"
  }

  år "2019" {
    er        = "15.180 kr. pr. måned"
    kilde     = "LBK 241/2021 § 71, stk. 2, nr. 2 (2019-niveau), revalideringsydelse"
    foreløbig = "trykt for en anden ydelse på samme niveau; ministeriets tabel for ressourceforløbsydelse er ikke fundet"
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
    kilde = "BEK 1438/2023 § 2, stk. 3 (januar 2024); bm.dk, satser for 2024, ressourceforløbsydelse; LBK 1004/2025 § 68, stk. 2, nr. 1 (2024-niveau)"
  }

  år "2025" {
    er    = "16.972 kr. pr. måned"
    kilde = "BEK 761/2025 § 2, stk. 4 (januar 2025); BEK 1239/2025"
  }

  år "2026" {
    er        = "17.736 kr. pr. måned"
    kilde     = "beløbet for 2025 og aktivlovens § 109"
    afledt    = "16.972 kr. reguleret med 4,5 pct., afrundet til hele kr."
    foreløbig = "lov 630/2024 lader ministeren sætte reguleringen for 2026 eller 2027 0,45 procentpoint ned; nogen bekendtgørelse er ikke fundet"
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

  år "2018" {
    er        = "11.282 kr. pr. måned"
    kilde     = "avisen.dk, februar 2018, kontanthjælp § 25, stk. 2, nr. 2, som § 68, stk. 2, nr. 2, peger på"
    foreløbig = "trykt for kontanthjælp i en avis; ministeriets egen tabel er ikke fundet"
  }

  år "2019" {
    er        = "11.423 kr. pr. måned"
    kilde     = "LBK 241/2021 §§ 42 og 43 (2019-niveau), kontanthjælp"
    foreløbig = "trykt for en anden ydelse på samme niveau; ministeriets tabel for ressourceforløbsydelse er ikke fundet"
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
    kilde = "BEK 1438/2023 § 2, stk. 3 (januar 2024); bm.dk, satser for 2024, ressourceforløbsydelse; LBK 1004/2025 § 68, stk. 2, nr. 2 (2024-niveau)"
  }

  år "2025" {
    er    = "12.770 kr. pr. måned"
    kilde = "BEK 761/2025 § 2, stk. 4 (januar 2025)"
  }

  år "2026" {
    er        = "13.345 kr. pr. måned"
    kilde     = "beløbet for 2025 og aktivlovens § 109"
    afledt    = "12.770 kr. reguleret med 4,5 pct., afrundet til hele kr."
    foreløbig = "lov 630/2024 lader ministeren sætte reguleringen for 2026 eller 2027 0,45 procentpoint ned; nogen bekendtgørelse er ikke fundet"
  }
}

sats "hjemmeboendesats" {
  type    = "kr. pr. måned"
  hjemmel = "aktivloven § 68, stk. 2, nr. 3"

  år "2013" {
    er    = "3.265 kr. pr. måned"
    kilde = "bm.dk, satser for 2013, kontanthjælp"
  }

  år "2014" {
    er        = "3.324 kr. pr. måned"
    kilde     = "beløbet for 2013 og aktivlovens § 109"
    afledt    = "3.265 kr. reguleret med 1,8 pct., afrundet til hele kr."
    foreløbig = "bm.dk trykker 3.224 kr. for den tilsvarende revalideringsydelse"
  }

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

  år "2018" {
    er     = "3.509 kr. pr. måned"
    kilde  = "beløbet for 2017 og aktivlovens § 109"
    afledt = "3.466 kr. reguleret med 1,25 pct., afrundet til hele kr."
  }

  år "2019" {
    er        = "3.553 kr. pr. måned"
    kilde     = "LBK 241/2021 § 71, stk. 2, nr. 5 (2019-niveau), revalideringsydelse"
    foreløbig = "trykt for en anden ydelse på samme niveau; ministeriets tabel for ressourceforløbsydelse er ikke fundet"
  }

  år "2020" {
    er    = "3.594 kr. pr. måned"
    kilde = "bm.dk, satser for 2020, ressourceforløbsydelse"
  }

  år "2021" {
    er     = "3.639 kr. pr. måned"
    kilde  = "beløbet for 2020 og aktivlovens § 109"
    afledt = "3.594 kr. reguleret med 1,25 pct., afrundet til hele kr."
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
    kilde = "bm.dk, satser for 2024, ressourceforløbsydelse; LBK 1004/2025 § 68, stk. 2, nr. 3 (2024-niveau)"
  }

  år "2025" {
    er     = "3.972 kr. pr. måned"
    kilde  = "beløbet for 2024 og aktivlovens § 109"
    afledt = "3.834 kr. reguleret med 3,6 pct., afrundet til hele kr."
  }

  år "2026" {
    er        = "4.151 kr. pr. måned"
    kilde     = "beløbet for 2025 og aktivlovens § 109"
    afledt    = "3.972 kr. reguleret med 4,5 pct., afrundet til hele kr."
    foreløbig = "lov 630/2024 lader ministeren sætte reguleringen for 2026 eller 2027 0,45 procentpoint ned; nogen bekendtgørelse er ikke fundet"
  }
}

# Indtil juli 2025 blev tillægget beregnet efter § 23, stk. 3, eller § 25, stk. 4,
# der ikke er læst. Før 2024 er der intet beløb.
sats "bidragstillæg" {
  type    = "kr. pr. måned"
  hjemmel = "aktivloven § 68, stk. 2, nr. 4"

  år "2024" {
    er    = "1.548 kr. pr. måned"
    kilde = "LBK 1004/2025 § 68, stk. 2, nr. 4 (2024-niveau)"
  }

  år "2025" {
    er     = "1.604 kr. pr. måned"
    kilde  = "beløbet for 2024 og aktivlovens § 109"
    afledt = "1.548 kr. reguleret med 3,6 pct., afrundet til hele kr."
  }

  år "2026" {
    er        = "1.676 kr. pr. måned"
    kilde     = "beløbet for 2025 og aktivlovens § 109"
    afledt    = "1.604 kr. reguleret med 4,5 pct., afrundet til hele kr."
    foreløbig = "lov 630/2024 lader ministeren sætte reguleringen for 2026 eller 2027 0,45 procentpoint ned; nogen bekendtgørelse er ikke fundet"
  }
}
