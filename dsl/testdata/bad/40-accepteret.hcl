# --- conditions that are always or never met
bestemmelse "LAB § 115" {
  resumé       = "Prøve."
  skæringsdato = "startdato"
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "kan_iværksættes" {
      fraviger = ["LAB § 112, stk. 1"]
      når      = "løn er mindst 0 kr." ### "altid-opfyldt"
      er       = "nej"
    }
    regel "kan_iværksættes" {
      fraviger = ["LAB § 112, stk. 1"]
      når      = "ønsker_forløb og løn er over 20 kr. og løn er under 20 kr." ### "aldrig-opfyldt"
      er       = "nej"
    }
    regel "kan_iværksættes" {
      fraviger = ["LAB § 112, stk. 1"]
      når      = "ydelse er kontanthjælp eller ydelse er sygedagpenge" ### "altid-opfyldt"
      er       = "nej"
    }
  }
}

# --- what accepteret accepts
oplysning "boligudgift" {
  type       = "kr. pr. måned"
  art        = "faktum"
  oplyses_af = "borgeren"
  spørgsmål  = "Hvad koster boligen?"

  accepteret "ubrugt-begreb" { ### "unødig-accept"
    begrundelse = "der står ubrugt-oplysning i meldingen"
  }
  accepteret "ubrugt-oplysning" {
    begrundelse = "hentes allerede, bruges fra næste år"
  }
}

# --- what cannot be accepted
begreb "tidlig" {
  type = "ja/nej"
  er   = "startdato er før 1. maj 2022"

  accepteret "ukendt-navn" { ### "kan-ikke-accepteres"
    begrundelse = "en fejl skal rettes"
  }
  accepteret "ubrugt-begreb" {} ### "manglende-attribut"
}
