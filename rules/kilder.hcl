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

retskilde "LBK 234/2021" {
  art       = "lovbekendtgørelse"
  titel     = "lovbekendtgørelse nr. 234 af 12. februar 2021, pensionsloven"
  eli       = "https://www.retsinformation.dk/eli/lta/2021/234"
  kundgjort = "12. februar 2021"
}

retskilde "LBK 280/2024" {
  art       = "lovbekendtgørelse"
  titel     = "lovbekendtgørelse nr. 280 af 1. marts 2024, LAB"
  eli       = "https://www.retsinformation.dk/eli/lta/2024/280"
  kundgjort = "1. marts 2024"
}

# --- Skrivelser ---

# Skrivelsen er delt i afsnit. Afsnit 9 er her citeret som § 9, og dets
# afsnit i rækkefølge som stykker.
retskilde "skrivelse 10112/2021" {
  art        = "skrivelse"
  titel      = "skrivelse nr. 10112 af 23. december 2021 om ressourceforløb"
  kundgjort  = "23. december 2021"
  månedsslut = "sidste dag"
}
