# Retskilderne. En kilde, hvis kundgørelsesdag ikke er fundet, har intet
# kundgjort og regnes som kendt fra den dag, dens affattelse virker. For love
# og bekendtgørelser er lovens dato brugt som kundgørelsesdag, se F14.
#
# Månedsslut er for alle kilder "sidste dag", se F2.

# --- Hovedlovene ---

retskilde "LAB" {
  art        = "lov"
  titel      = "lov om en aktiv beskæftigelsesindsats (nr. 548 af 7. maj 2019)"
  eli        = "https://www.retsinformation.dk/eli/lta/2019/548"
  kundgjort  = "7. maj 2019"
  månedsslut = "sidste dag"
}

retskilde "tidligere LAB" {
  art        = "lov"
  titel      = "den tidligere lov om en aktiv beskæftigelsesindsats, ophævet 1. januar 2020 (senest LBK 1342/2016 med senere ændringer)"
  eli        = "https://www.retsinformation.dk/eli/lta/2016/1342"
  månedsslut = "sidste dag"
}

retskilde "aktivloven" {
  art        = "lov"
  titel      = "lov om aktiv socialpolitik (senest LBK 1004/2025)"
  eli        = "https://www.retsinformation.dk/eli/lta/2025/1004"
  månedsslut = "sidste dag"
}

retskilde "pensionsloven" {
  art        = "lov"
  titel      = "lov om social pension (senest læst i LBK 1123/2024)"
  eli        = "https://www.retsinformation.dk/eli/lta/2024/1123"
  månedsslut = "sidste dag"
}

retskilde "LOB" {
  art        = "lov"
  titel      = "lov om organisering og understøttelse af beskæftigelsesindsatsen m.v. (nr. 1482 af 23. december 2014, læst i LBK 1294/2022 og 254/2024)"
  eli        = "https://www.retsinformation.dk/eli/lta/2014/1482"
  kundgjort  = "23. december 2014"
  månedsslut = "sidste dag"
}

# --- Bekendtgørelser ---

retskilde "BEK 2408/2021" {
  art        = "bekendtgørelse"
  titel      = "bekendtgørelse om rehabiliteringsplan og rehabiliteringsteamets indstilling (nr. 2408 af 13. december 2021)"
  eli        = "https://www.retsinformation.dk/eli/lta/2021/2408"
  kundgjort  = "13. december 2021"
  månedsslut = "sidste dag"
}

retskilde "BEK 1708/2024" {
  art        = "bekendtgørelse"
  titel      = "bekendtgørelse om rehabiliteringsplan og rehabiliteringsteamets indstilling (nr. 1708 af 30. december 2024)"
  eli        = "https://www.retsinformation.dk/eli/lta/2024/1708"
  kundgjort  = "30. december 2024"
  månedsslut = "sidste dag"
}

retskilde "BEK 2409/2021" {
  art        = "bekendtgørelse"
  titel      = "bekendtgørelse om ret til samtale med sundhedskoordinator og koordinerende sagsbehandler (nr. 2409 af 13. december 2021)"
  eli        = "https://www.retsinformation.dk/eli/lta/2021/2409"
  kundgjort  = "13. december 2021"
  månedsslut = "sidste dag"
}

retskilde "BEK 47/2026" {
  art        = "bekendtgørelse"
  titel      = "bekendtgørelse om rehabiliteringsplan, fleksjob og førtidspension (nr. 47 af 13. januar 2026)"
  eli        = "https://www.retsinformation.dk/eli/lta/2026/47"
  kundgjort  = "13. januar 2026"
  månedsslut = "sidste dag"
}

retskilde "BEK 58/2026" {
  art       = "bekendtgørelse"
  titel     = "bekendtgørelse om ophævelse af reglerne om samtale med sundhedskoordinator (nr. 58 af 13. januar 2026)"
  eli       = "https://www.retsinformation.dk/eli/lta/2026/58"
  kundgjort = "13. januar 2026"
}

retskilde "BEK 18/2026" {
  art       = "bekendtgørelse"
  titel     = "bekendtgørelse om fravigelse af rådighedsforpligtelsen (nr. 18 af 8. januar 2026)"
  eli       = "https://www.retsinformation.dk/eli/lta/2026/18"
  kundgjort = "8. januar 2026"
}

# Forsøget med forlængelse har stået i syv bekendtgørelser efter hinanden: nr.
# 529/2018 § 21, 1184/2019 § 18, 2332/2021 § 12, 1588/2022 § 12, 1682/2023 § 9,
# 1368/2024 § 6 og 1497/2025 § 6. Her er de citeret som én (F27).
retskilde "frikommuneforsøget" {
  art        = "bekendtgørelse"
  titel      = "bekendtgørelserne om frikommuneforsøg på beskæftigelsesområdet, senest nr. 1497 af 2025"
  eli        = "https://www.retsinformation.dk/eli/lta/2025/1497"
  månedsslut = "sidste dag"
}

retskilde "BEK 529/2018" {
  art   = "bekendtgørelse"
  titel = "bekendtgørelse nr. 529 af 2018 om frikommuneforsøg på beskæftigelsesområdet"
  eli   = "https://www.retsinformation.dk/eli/lta/2018/529"
}

retskilde "BEK 2332/2021" {
  art   = "bekendtgørelse"
  titel = "bekendtgørelse nr. 2332 af 2021 om frikommuneforsøg på beskæftigelsesområdet"
  eli   = "https://www.retsinformation.dk/eli/lta/2021/2332"
}

retskilde "BEK 1682/2023" {
  art   = "bekendtgørelse"
  titel = "bekendtgørelse nr. 1682 af 2023 om frikommuneforsøg på beskæftigelsesområdet"
  eli   = "https://www.retsinformation.dk/eli/lta/2023/1682"
}

retskilde "BEK 1497/2025" {
  art   = "bekendtgørelse"
  titel = "bekendtgørelse nr. 1497 af 2025 om frikommuneforsøg på beskæftigelsesområdet"
  eli   = "https://www.retsinformation.dk/eli/lta/2025/1497"
}

# --- Love, der har ændret reglerne ---

retskilde "lov 1380/2012" {
  art   = "lov"
  titel = "lov nr. 1380 af 2012, der indførte ressourceforløb"
  eli   = "https://www.retsinformation.dk/eli/lta/2012/1380"
}

retskilde "lov 553/2018" {
  art   = "lov"
  titel = "lov nr. 553 af 2018 (lovforslag L 193, 2017-18), ny afgrænsning af målgruppen"
  eli   = "https://www.retsinformation.dk/eli/lta/2018/553"
}

retskilde "lov 548/2019" {
  art       = "lov"
  titel     = "lov nr. 548 af 7. maj 2019 om en aktiv beskæftigelsesindsats"
  eli       = "https://www.retsinformation.dk/eli/lta/2019/548"
  kundgjort = "7. maj 2019"
}

retskilde "lov 1160/2021" {
  art       = "lov"
  titel     = "lov nr. 1160 af 8. juni 2021 (bedre ressourceforløb m.v.)"
  eli       = "https://www.retsinformation.dk/eli/lta/2021/1160"
  kundgjort = "8. juni 2021"
}

retskilde "lov 727/2023" {
  art       = "lov"
  titel     = "lov nr. 727 af 13. juni 2023 (forenklet kontaktforløb m.v.)"
  eli       = "https://www.retsinformation.dk/eli/lta/2023/727"
  kundgjort = "13. juni 2023"
}

retskilde "lov 1655/2024" {
  art   = "lov"
  titel = "lov nr. 1655 af 2024, der skrev beløbene ind i aktivlovens § 68"
  eli   = "https://www.retsinformation.dk/eli/lta/2024/1655"
}

retskilde "lov 1750/2025" {
  art       = "lov"
  titel     = "lov nr. 1750 af 29. december 2025 (afskaffelse af ressourceforløb m.v.)"
  eli       = "https://www.retsinformation.dk/eli/lta/2025/1750"
  kundgjort = "29. december 2025"
}

retskilde "lov 1386/2011" {
  art   = "lov"
  titel = "lov nr. 1386 af 2011 om folkepensionsalderen"
  eli   = "https://www.retsinformation.dk/eli/lta/2011/1386"
}

retskilde "lov 703/2025" {
  art   = "lov"
  titel = "lov nr. 703 af 2025, folkepensionsalder 70 år for født fra 1971"
  eli   = "https://www.retsinformation.dk/eli/lta/2025/703"
}

# --- Lovbekendtgørelser, hvor en ordlyd er læst, uden at ændringsloven er fundet ---

retskilde "LBK 806/2015" {
  art       = "lovbekendtgørelse"
  titel     = "lovbekendtgørelse nr. 806 af 1. juli 2015, aktivloven"
  eli       = "https://www.retsinformation.dk/eli/lta/2015/806"
  kundgjort = "1. juli 2015"
}

retskilde "LBK 1239/2016" {
  art       = "lovbekendtgørelse"
  titel     = "lovbekendtgørelse nr. 1239 af 13. oktober 2016, pensionsloven"
  eli       = "https://www.retsinformation.dk/eli/lta/2016/1239"
  kundgjort = "13. oktober 2016"
}

retskilde "LBK 1342/2016" {
  art       = "lovbekendtgørelse"
  titel     = "lovbekendtgørelse nr. 1342 af 21. november 2016, den tidligere LAB"
  eli       = "https://www.retsinformation.dk/eli/lta/2016/1342"
  kundgjort = "21. november 2016"
}

retskilde "LBK 415/2013" {
  art       = "lovbekendtgørelse"
  titel     = "lovbekendtgørelse nr. 415 af 24. april 2013, den tidligere LAB"
  eli       = "https://www.retsinformation.dk/eli/lta/2013/415"
  kundgjort = "24. april 2013"
}

retskilde "LBK 990/2014" {
  art       = "lovbekendtgørelse"
  titel     = "lovbekendtgørelse nr. 990 af 12. september 2014, den tidligere LAB"
  eli       = "https://www.retsinformation.dk/eli/lta/2014/990"
  kundgjort = "12. september 2014"
}

retskilde "LBK 807/2015" {
  art       = "lovbekendtgørelse"
  titel     = "lovbekendtgørelse nr. 807 af 1. juli 2015, den tidligere LAB"
  eli       = "https://www.retsinformation.dk/eli/lta/2015/807"
  kundgjort = "1. juli 2015"
}

retskilde "LBK 234/2021" {
  art       = "lovbekendtgørelse"
  titel     = "lovbekendtgørelse nr. 234 af 12. februar 2021, pensionsloven"
  eli       = "https://www.retsinformation.dk/eli/lta/2021/234"
  kundgjort = "12. februar 2021"
}

retskilde "LBK 701/2022" {
  art       = "lovbekendtgørelse"
  titel     = "lovbekendtgørelse nr. 701 af 22. maj 2022, LAB"
  eli       = "https://www.retsinformation.dk/eli/lta/2022/701"
  kundgjort = "22. maj 2022"
}

retskilde "LBK 1294/2022" {
  art       = "lovbekendtgørelse"
  titel     = "lovbekendtgørelse nr. 1294 af 20. september 2022, LOB"
  eli       = "https://www.retsinformation.dk/eli/lta/2022/1294"
  kundgjort = "20. september 2022"
}

retskilde "LBK 280/2024" {
  art       = "lovbekendtgørelse"
  titel     = "lovbekendtgørelse nr. 280 af 1. marts 2024, LAB"
  eli       = "https://www.retsinformation.dk/eli/lta/2024/280"
  kundgjort = "1. marts 2024"
}

retskilde "LBK 254/2024" {
  art       = "lovbekendtgørelse"
  titel     = "lovbekendtgørelse nr. 254 af 1. marts 2024, LOB"
  eli       = "https://www.retsinformation.dk/eli/lta/2024/254"
  kundgjort = "1. marts 2024"
}

# --- Skrivelser ---

# Skrivelsen er delt i afsnit. Afsnit 6.7 er her citeret som § 6, stk. 7, og de
# korte stykker i afsnit 9 som § 9, stk. 1, 2 og så videre.
retskilde "skrivelse 10112/2021" {
  art        = "skrivelse"
  titel      = "skrivelse nr. 10112 af 23. december 2021 om ressourceforløb"
  kundgjort  = "23. december 2021"
  månedsslut = "sidste dag"
}
