# --- as deep as brackets may stand
bestemmelse "LAB § 115" {
  resumé       = "Undtagelse."
  skæringsdato = "startdato"
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "kan_iværksættes" {
      fraviger = ["LAB § 112, stk. 1"]
      når      = "((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((ønsker_forløb))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))"
      er       = "nej"
    }
  }
}

# --- as many records as a list may have
sag "64 møder" {
  kilde = "punkt 9"
  på    = "1. marts 2022"
  givet {
    møder = [
      { udeblevet = "ja" }, { udeblevet = "ja" }, { udeblevet = "ja" }, { udeblevet = "ja" },
      { udeblevet = "ja" }, { udeblevet = "ja" }, { udeblevet = "ja" }, { udeblevet = "ja" },
      { udeblevet = "ja" }, { udeblevet = "ja" }, { udeblevet = "ja" }, { udeblevet = "ja" },
      { udeblevet = "ja" }, { udeblevet = "ja" }, { udeblevet = "ja" }, { udeblevet = "ja" },
      { udeblevet = "ja" }, { udeblevet = "ja" }, { udeblevet = "ja" }, { udeblevet = "ja" },
      { udeblevet = "ja" }, { udeblevet = "ja" }, { udeblevet = "ja" }, { udeblevet = "ja" },
      { udeblevet = "ja" }, { udeblevet = "ja" }, { udeblevet = "ja" }, { udeblevet = "ja" },
      { udeblevet = "ja" }, { udeblevet = "ja" }, { udeblevet = "ja" }, { udeblevet = "ja" },
      { udeblevet = "ja" }, { udeblevet = "ja" }, { udeblevet = "ja" }, { udeblevet = "ja" },
      { udeblevet = "ja" }, { udeblevet = "ja" }, { udeblevet = "ja" }, { udeblevet = "ja" },
      { udeblevet = "ja" }, { udeblevet = "ja" }, { udeblevet = "ja" }, { udeblevet = "ja" },
      { udeblevet = "ja" }, { udeblevet = "ja" }, { udeblevet = "ja" }, { udeblevet = "ja" },
      { udeblevet = "ja" }, { udeblevet = "ja" }, { udeblevet = "ja" }, { udeblevet = "ja" },
      { udeblevet = "ja" }, { udeblevet = "ja" }, { udeblevet = "ja" }, { udeblevet = "ja" },
      { udeblevet = "ja" }, { udeblevet = "ja" }, { udeblevet = "ja" }, { udeblevet = "ja" },
      { udeblevet = "ja" }, { udeblevet = "ja" }, { udeblevet = "ja" }, { udeblevet = "ja" },
    ]
  }
  forventet {
    kan_iværksættes = "nej"
  }
}
