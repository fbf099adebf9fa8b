# --- brackets too deep
bestemmelse "LAB § 115" {
  resumé       = "Undtagelse."
  skæringsdato = "startdato"
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "kan_iværksættes" {
      fraviger = ["LAB § 112, stk. 1"]
      når      = "(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((ønsker_forløb)))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))" ### "formel-for-dyb"
      er       = "nej"
    }
  }
}

# --- too many records
sag "65 møder" {
  kilde = "punkt 9"
  på    = "1. marts 2022"
  givet {
    møder = [ ### "for-mange-poster"
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
      { udeblevet = "ja" },
    ]
  }
  forventet {
    kan_iværksættes = "nej"
  }
}
