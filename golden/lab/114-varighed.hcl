# LAB § 114, stk. 1, 1. pkt.: hvor langt et forløb må være. Loven på startdagen
# er afgørende: 1-5 år til og med 31. december 2021, derefter 1-3 år.

sag "sidste startdag under den tidligere lov" {
  kilde = "LBK 1342/2016 § 68 a, stk. 4"
  givet {
    fødselsdato = "5. maj 1990"
    startdato   = "31. december 2019"
  }

  forventet {
    korteste_varighed = "1 år"
    længste_varighed  = "5 år"
    hjemmel           = ["tidligere LAB § 68 a, stk. 4"]
  }
}

sag "første startdag under den nye lov" {
  kilde = "lov 548/2019 § 114, stk. 1, og § 208"
  givet {
    fødselsdato = "5. maj 1990"
    startdato   = "1. januar 2020"
  }

  forventet {
    korteste_varighed = "1 år"
    længste_varighed  = "5 år"
    hjemmel           = ["LAB § 114, stk. 1, 1. pkt."]
  }
}

sag "sidste startdag med fem år" {
  kilde = "lov 548/2019 § 114, stk. 1"
  givet {
    fødselsdato = "5. maj 1990"
    startdato   = "31. december 2021"
  }

  forventet {
    længste_varighed = "5 år"
    hjemmel          = ["LAB § 114, stk. 1, 1. pkt."]
  }
}

sag "første startdag med tre år" {
  kilde = "LBK 701/2022 § 114, stk. 1; lov 1160/2021"
  givet {
    fødselsdato = "5. maj 1990"
    startdato   = "1. januar 2022"
  }

  forventet {
    korteste_varighed = "1 år"
    længste_varighed  = "3 år"
    hjemmel           = ["LAB § 114, stk. 1, 1. pkt."]
  }
}

sag "præcis ét år er langt nok" {
  kilde = "LBK 701/2022 § 114, stk. 1"
  givet {
    fødselsdato       = "5. maj 1990"
    startdato         = "1. marts 2023"
    bevilget_varighed = "1 år"
  }

  forventet {
    varighed_er_lovlig = "ja" # 12 måneder er mindst 12 måneder
    hjemmel            = ["LAB § 114, stk. 1, 1. pkt."]
  }
}

sag "elleve måneder er for kort" {
  kilde = "LBK 701/2022 § 114, stk. 1"
  givet {
    fødselsdato       = "5. maj 1990"
    startdato         = "1. marts 2023"
    bevilget_varighed = "11 måneder"
  }

  forventet {
    varighed_er_lovlig = "nej"
    hjemmel            = ["LAB § 114, stk. 1, 1. pkt."]
  }
}

sag "præcis tre år er kort nok i 2022" {
  kilde = "LBK 701/2022 § 114, stk. 1"
  givet {
    fødselsdato       = "5. maj 1990"
    startdato         = "1. januar 2022"
    bevilget_varighed = "3 år"
  }

  forventet {
    varighed_er_lovlig = "ja"
    hjemmel            = ["LAB § 114, stk. 1, 1. pkt."]
  }
}

sag "tre år og en måned er for langt i 2022" {
  kilde = "LBK 701/2022 § 114, stk. 1"
  givet {
    fødselsdato       = "5. maj 1990"
    startdato         = "1. januar 2022"
    bevilget_varighed = "3 år og 1 måned"
  }

  forventet {
    varighed_er_lovlig = "nej" # 37 måneder er over 36
    hjemmel            = ["LAB § 114, stk. 1, 1. pkt."]
  }
}

sag "fem år kunne bevilges til start i 2021" {
  kilde = "lov 548/2019 § 114, stk. 1"
  givet {
    fødselsdato       = "5. maj 1990"
    startdato         = "31. december 2021"
    bevilget_varighed = "5 år"
  }

  forventet {
    varighed_er_lovlig = "ja"
    hjemmel            = ["LAB § 114, stk. 1, 1. pkt."]
  }
}

sag "fem år og en måned var for langt i 2021" {
  kilde = "lov 548/2019 § 114, stk. 1"
  givet {
    fødselsdato       = "5. maj 1990"
    startdato         = "31. december 2021"
    bevilget_varighed = "5 år og 1 måned"
  }

  forventet {
    varighed_er_lovlig = "nej" # 61 måneder er over 60
    hjemmel            = ["LAB § 114, stk. 1, 1. pkt."]
  }
}

sag "ukendt startdag, ukendt længste varighed" {
  kilde = "de tre ordlyde giver 5 år, 5 år og 3 år"
  givet {
    ønsker_mere_end_fem_år = "nej"
    tidligere_forløb       = []
    fødselsdato            = "5. maj 1990"
    bevillingsdato         = "1. december 2021"
  }

  forventet {
    længste_varighed = { mangler = ["startdato"] }
  }
}
