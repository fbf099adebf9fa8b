# Lovbekendtgørelser, som ordlyde er læst i, uden at de har ændret noget.

retskilde "LBK 981/2019" {
  art       = "lovbekendtgørelse"
  titel     = "lovbekendtgørelse nr. 981 af 23. september 2019, aktivloven"
  eli       = "https://www.retsinformation.dk/eli/lta/2019/981"
  kundgjort = "23. september 2019"
}

retskilde "LBK 527/2022" {
  art       = "lovbekendtgørelse"
  titel     = "lovbekendtgørelse nr. 527 af 25. april 2022, pensionsloven"
  eli       = "https://www.retsinformation.dk/eli/lta/2022/527"
  kundgjort = "25. april 2022"
}

retskilde "LBK 1123/2024" {
  art       = "lovbekendtgørelse"
  titel     = "lovbekendtgørelse nr. 1123 af 21. oktober 2024, pensionsloven"
  eli       = "https://www.retsinformation.dk/eli/lta/2024/1123"
  kundgjort = "21. oktober 2024"
}
