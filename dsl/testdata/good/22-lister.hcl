# --- conditions over a list
afgørelse "må_indkaldes" {
  type   = "ja/nej"
  tekst  = "Borgeren kan indkaldes igen"
  ellers = "nej"
}
bestemmelse "LAB § 118" {
  resumé = "Efter to udeblivelser i alt."
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "må_indkaldes" {
      når = "antal møder hvor (udeblevet og ikke fritaget) er mindst 2 og alle møder hvor (mødedato er før 1. januar 2026)"
      er  = "ja"
    }
  }
}

# --- a list that is complete, and one that may go on
sag "et møde" {
  kilde = "punkt 22"
  givet {
    møder = [{ mødedato = "1. maj 2022", udeblevet = "ja", årsag = "syg" }]
  }
  forventet {
    kan_iværksættes = "ja"
  }
}
sag "mindst et møde" {
  kilde = "punkt 22"
  givet {
    møder = [{ mødedato = "1. maj 2022", årsag = "ingen" }, "og evt. flere"]
  }
  forventet {
    kan_iværksættes = "ja"
  }
}
