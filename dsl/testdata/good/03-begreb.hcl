# --- a term defined on the spot stands on the provision whose day and month's end it uses
begreb "seneste_slutdag" {
  type    = "dato"
  hjemmel = "LAB § 114, stk. 1"
  er      = "længste_varighed efter startdato"
}
afgørelse "i_gang" {
  type   = "ja/nej"
  tekst  = "Forløbet er i gang"
  ellers = "nej"
}
bestemmelse "LAB § 114, stk. 2" {
  resumé = "Et forløb er i gang til og med den seneste dag."
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "i_gang" {
      når = "dagen er senest seneste_slutdag"
      er  = "ja"
    }
  }
}

# --- a term that rules conclude, with an option as its value
begreb "aldersgruppe" {
  type         = "valg"
  muligheder   = ["ung", "voksen"]
  fortolkning  = ["F3"]
  ufuldstændig = "kun to grupper er skrevet"
}
afgørelse "voksenvejledning" {
  type   = "ja/nej"
  tekst  = "Borgeren skal have vejledning"
  ellers = "nej"
}
bestemmelse "LAB § 115, stk. 1" {
  resumé = "To grupper."
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "aldersgruppe" {
      når = "ønsker_forløb"
      er  = "ung"
    }
  }
}
bestemmelse "LAB § 115, stk. 2" {
  resumé = "Vejledning til voksne."
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "voksenvejledning" {
      når         = "aldersgruppe er voksen"
      er          = "ja"
      fortolkning = ["F3", "F12"]
    }
  }
}
