# Mellemregninger, som reglerne har til fælles.

begreb "yderligere_betingelse" {
  type   = "ja/nej"
  tekst  = "En af de tre yderligere betingelser for målgruppen er opfyldt"
  ellers = "nej"
}

begreb "folkepensionsalder" {
  type  = "varighed"
  tekst = "Borgerens folkepensionsalder, som loven er, når forløbet begynder"
}

begreb "folkepensionsdato" {
  type    = "dato"
  hjemmel = "pensionsloven § 1 a, stk. 1"
  er      = "folkepensionsalder efter fødselsdato"
}

# Den, der har præcis seks år tilbage, har ikke mindre end seks.
begreb "seneste_startdag" {
  type        = "dato"
  hjemmel     = "LAB § 112, stk. 3, 1. pkt."
  fortolkning = ["F1"]
  er          = "6 år før folkepensionsdato"
}

begreb "planlagt_slutdato" {
  type    = "dato"
  hjemmel = "LAB § 114, stk. 1, 1. pkt."
  er      = "dagen før (bevilget_varighed efter startdato)"
}

# Barsel er lagt til, men folkepensionsalderen ikke trukket fra.
begreb "varighedens_slutdato" {
  type  = "dato"
  tekst = "Forløbets sidste dag efter dets varighed"
}

# Tidligere forløb lægges sammen i hele måneder, og resten i dage.
begreb "tidligere_måneder" {
  type = "varighed"
  er   = "sum hele_måneder i tidligere_forløb"
}

begreb "tidligere_dage" {
  type = "dage"
  er   = "sum dage_derudover i tidligere_forløb"
}

begreb "rest_af_fem_år" {
  type    = "varighed"
  hjemmel = "LAB § 114, stk. 3, 1. pkt."
  er      = "måneder(startdato, femårsgrænse)"
}

# Så mange dage varer forløbet ud over startdagen, når intet rykker det.
begreb "dage_efter_startdagen" {
  type = "dage"
  er   = "dage(dagen efter startdato, planlagt_slutdato)"
}

begreb "fristens_begyndelse" {
  type  = "dato"
  tekst = "Dagen, de seks måneder i indsatsgarantien regnes fra"
}

begreb "indsats_i_tide" {
  type   = "ja/nej"
  tekst  = "En indsats, der tæller med, er begyndt inden fristen"
  ellers = "nej"
}

begreb "bevilget_før_afskaffelsen" {
  type         = "ja/nej"
  tekst        = "Forløbet følger de regler, der gjaldt før ordningen blev afskaffet"
  hjemmel      = "lov 1750/2025 § 21, stk. 8"
  fortolkning  = ["F15"]
  ufuldstændig = "overgangsreglerne i lov 1750/2025 § 21 er ikke fundet i fuld tekst"
  er           = "bevillingsdato er senest 31. januar 2026"
}

# --- Forløbet i gang ---

begreb "samtaleperiode_fra" {
  type  = "dato"
  tekst = "Dagen, de første seks måneder i kontaktforløbet regnes fra"
}

begreb "samtaler_inden_fristen" {
  type = "tal"
  er   = "antal samtaler hvor (holdt er tidligst samtaleperiode_fra og senest samtalefrist)"
}

# De tolv hele kalendermåneder før den måned, der spørges i.
begreb "samtaleår_fra" {
  type        = "dato"
  hjemmel     = "tidligere LAB § 18, stk. 2, 1. pkt."
  fortolkning = ["F23"]
  er          = "første dag i måneden for (12 måneder før dagen)"
}

begreb "samtaleår_til" {
  type        = "dato"
  hjemmel     = "tidligere LAB § 18, stk. 2, 1. pkt."
  fortolkning = ["F23"]
  er          = "dagen før (første dag i måneden for dagen)"
}

begreb "overgang_inden_seks_uger" {
  type        = "ja/nej"
  hjemmel     = "LAB § 106, stk. 1"
  fortolkning = ["F25"]
  er          = "overgangsdato findes og overgangsdato er efter dagen og senest 6 uger efter dagen"
}

begreb "fritagelsesgrund" {
  type   = "ja/nej"
  tekst  = "Borgeren er hjemsendt eller er snart på vej i job, på barsel, på pension eller i uddannelse"
  ellers = "nej"
}

begreb "på_arbejdsfordeling" {
  type   = "ja/nej"
  tekst  = "Borgeren er omfattet af en arbejdsfordeling"
  ellers = "nej"
}

begreb "ret_til_befordringsgodtgørelse" {
  type   = "ja/nej"
  tekst  = "Turen til tilbuddet er lang nok til befordringsgodtgørelse"
  ellers = "nej"
}

begreb "kommunen_er_omfattet" {
  type   = "ja/nej"
  tekst  = "Kommunen er i et af forsøgets netværk"
  ellers = "nej"
}
