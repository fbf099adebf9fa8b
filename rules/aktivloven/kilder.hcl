# Retskilder, som kun aktivlovens regler bruger. De øvrige står i
# rules/kilder.hcl. Om kundgjort, se dér.

# --- Love, der har ændret aktivloven ---

retskilde "lov 894/2013" {
  art   = "lov"
  titel = "lov nr. 894 af 2013 (kontanthjælpsreformen)"
  eli   = "https://www.retsinformation.dk/eli/lta/2013/894"
}

retskilde "lov 625/2016" {
  art   = "lov"
  titel = "lov nr. 625 af 8. juni 2016, forsøget i § 110 a med sundhedskoordinatorens udtalelse"
  eli   = "https://www.retsinformation.dk/eli/lta/2016/625"
}

retskilde "lov 674/2017" {
  art   = "lov"
  titel = "lov nr. 674 af 2017, der indsatte § 10 f"
  eli   = "https://www.retsinformation.dk/eli/lta/2017/674"
}

retskilde "lov 707/2018" {
  art   = "lov"
  titel = "lov nr. 707 af 2018 (lovforslag L 232, 2017-18), helhedsorienteret plan"
  eli   = "https://www.retsinformation.dk/eli/lta/2018/707"
}

retskilde "lov 1526/2018" {
  art   = "lov"
  titel = "lov nr. 1526 af 2018 (lovforslag L 77, 2018-19), der indsatte § 10 h"
  eli   = "https://www.retsinformation.dk/eli/lta/2018/1526"
}

retskilde "lov 495/2019" {
  art       = "lov"
  titel     = "lov nr. 495 af 1. maj 2019 (lovforslag L 180, 2018-19), afvist lægebehandling"
  eli       = "https://www.retsinformation.dk/eli/lta/2019/495"
  kundgjort = "1. maj 2019"
}

retskilde "lov 551/2019" {
  art       = "lov"
  titel     = "lov nr. 551 af 7. maj 2019 (følger af en forenklet beskæftigelsesindsats)"
  eli       = "https://www.retsinformation.dk/eli/lta/2019/551"
  kundgjort = "7. maj 2019"
}

retskilde "lov 1558/2019" {
  art   = "lov"
  titel = "lov nr. 1558 af 2019 (sanktioner, vejledning og rimelige grunde)"
  eli   = "https://www.retsinformation.dk/eli/lta/2019/1558"
}

retskilde "lov 879/2022" {
  art   = "lov"
  titel = "lov nr. 879 af 2022 (lovforslag L 172, 2021-22), fritagelse for rådighed ved orlov"
  eli   = "https://www.retsinformation.dk/eli/lta/2022/879"
}

# --- Lovbekendtgørelser, hvor en ordlyd er læst ---

retskilde "LBK 1193/2014" {
  art       = "lovbekendtgørelse"
  titel     = "lovbekendtgørelse nr. 1193 af 13. november 2014, aktivloven"
  eli       = "https://www.retsinformation.dk/eli/lta/2014/1193"
  kundgjort = "13. november 2014"
}

retskilde "LBK 468/2016" {
  art       = "lovbekendtgørelse"
  titel     = "lovbekendtgørelse nr. 468 af 20. maj 2016, aktivloven"
  eli       = "https://www.retsinformation.dk/eli/lta/2016/468"
  kundgjort = "20. maj 2016"
}

retskilde "LBK 269/2017" {
  art       = "lovbekendtgørelse"
  titel     = "lovbekendtgørelse nr. 269 af 21. marts 2017, aktivloven"
  eli       = "https://www.retsinformation.dk/eli/lta/2017/269"
  kundgjort = "21. marts 2017"
}

retskilde "LBK 247/2019" {
  art       = "lovbekendtgørelse"
  titel     = "lovbekendtgørelse nr. 247 af 13. marts 2019, aktivloven"
  eli       = "https://www.retsinformation.dk/eli/lta/2019/247"
  kundgjort = "13. marts 2019"
}

retskilde "LBK 241/2021" {
  art       = "lovbekendtgørelse"
  titel     = "lovbekendtgørelse nr. 241 af 12. februar 2021, aktivloven"
  eli       = "https://www.retsinformation.dk/eli/lta/2021/241"
  kundgjort = "12. februar 2021"
}

retskilde "LBK 1031/2023" {
  art       = "lovbekendtgørelse"
  titel     = "lovbekendtgørelse nr. 1031 af 22. juni 2023, aktivloven"
  eli       = "https://www.retsinformation.dk/eli/lta/2023/1031"
  kundgjort = "22. juni 2023"
}

retskilde "LBK 808/2024" {
  art       = "lovbekendtgørelse"
  titel     = "lovbekendtgørelse nr. 808 af 25. juni 2024, aktivloven"
  eli       = "https://www.retsinformation.dk/eli/lta/2024/808"
  kundgjort = "25. juni 2024"
}

retskilde "LBK 1004/2025" {
  art       = "lovbekendtgørelse"
  titel     = "lovbekendtgørelse nr. 1004 af 30. juni 2025, aktivloven"
  eli       = "https://www.retsinformation.dk/eli/lta/2025/1004"
  kundgjort = "30. juni 2025"
}

# --- Bekendtgørelser ---

retskilde "BEK 762/2025" {
  art        = "bekendtgørelse"
  titel      = "bekendtgørelse om opgørelse af 12 sammenhængende måneder i forbindelse med ferie (nr. 762 af 18. juni 2025)"
  eli        = "https://www.retsinformation.dk/eli/lta/2025/762"
  kundgjort  = "18. juni 2025"
  månedsslut = "sidste dag"
}
