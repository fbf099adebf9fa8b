# Pensionslovens § 1 a, stk. 1: begge sider af hver grænse i tabellen. Startdatoen
# siger kun, hvilken udgave af loven der læses.

sag "født 31. december 1953" {
  kilde = "LBK 1123/2024 § 1 a, stk. 1"
  givet {
    fødselsdato = "31. december 1953"
    startdato   = "1. marts 2022"
  }

  forventet {
    folkepensionsdato = "31. december 2018" # 65 år
    hjemmel           = ["pensionsloven § 1 a, stk. 1, nr. 1"]
  }
}

sag "født 1. januar 1954" {
  kilde = "LBK 1123/2024 § 1 a, stk. 1"
  givet {
    fødselsdato = "1. januar 1954"
    startdato   = "1. marts 2022"
  }

  forventet {
    folkepensionsdato = "1. juli 2019" # 65 år og 6 måneder
    hjemmel           = ["pensionsloven § 1 a, stk. 1, nr. 2"]
  }
}

sag "født 30. juni 1954" {
  kilde = "LBK 1123/2024 § 1 a, stk. 1"
  givet {
    fødselsdato = "30. juni 1954"
    startdato   = "1. marts 2022"
  }

  forventet {
    folkepensionsdato = "30. december 2019" # 65 år og 6 måneder
    hjemmel           = ["pensionsloven § 1 a, stk. 1, nr. 2"]
  }
}

sag "født 1. juli 1954" {
  kilde = "LBK 1123/2024 § 1 a, stk. 1"
  givet {
    fødselsdato = "1. juli 1954"
    startdato   = "1. marts 2022"
  }

  forventet {
    folkepensionsdato = "1. juli 2020" # 66 år
    hjemmel           = ["pensionsloven § 1 a, stk. 1, nr. 3"]
  }
}

sag "født 31. december 1954" {
  kilde = "LBK 1123/2024 § 1 a, stk. 1"
  givet {
    fødselsdato = "31. december 1954"
    startdato   = "1. marts 2022"
  }

  forventet {
    folkepensionsdato = "31. december 2020" # 66 år
    hjemmel           = ["pensionsloven § 1 a, stk. 1, nr. 3"]
  }
}

sag "født 1. januar 1955" {
  kilde = "LBK 1123/2024 § 1 a, stk. 1"
  givet {
    fødselsdato = "1. januar 1955"
    startdato   = "1. marts 2022"
  }

  forventet {
    folkepensionsdato = "1. juli 2021" # 66 år og 6 måneder
    hjemmel           = ["pensionsloven § 1 a, stk. 1, nr. 4"]
  }
}

sag "født 30. juni 1955" {
  kilde = "LBK 1123/2024 § 1 a, stk. 1"
  givet {
    fødselsdato = "30. juni 1955"
    startdato   = "1. marts 2022"
  }

  forventet {
    folkepensionsdato = "30. december 2021" # 66 år og 6 måneder
    hjemmel           = ["pensionsloven § 1 a, stk. 1, nr. 4"]
  }
}

sag "født 1. juli 1955" {
  kilde = "LBK 1123/2024 § 1 a, stk. 1"
  givet {
    fødselsdato = "1. juli 1955"
    startdato   = "1. marts 2022"
  }

  forventet {
    folkepensionsdato = "1. juli 2022" # 67 år
    hjemmel           = ["pensionsloven § 1 a, stk. 1, nr. 5"]
  }
}

sag "født 31. december 1962" {
  kilde = "LBK 1123/2024 § 1 a, stk. 1"
  givet {
    fødselsdato = "31. december 1962"
    startdato   = "1. marts 2022"
  }

  forventet {
    folkepensionsdato = "31. december 2029" # 67 år
    hjemmel           = ["pensionsloven § 1 a, stk. 1, nr. 5"]
  }
}

sag "født 1. januar 1963" {
  kilde = "LBK 1123/2024 § 1 a, stk. 1"
  givet {
    fødselsdato = "1. januar 1963"
    startdato   = "1. marts 2022"
  }

  forventet {
    folkepensionsdato = "1. januar 2031" # 68 år
    hjemmel           = ["pensionsloven § 1 a, stk. 1, nr. 6"]
  }
}

sag "født 31. december 1966" {
  kilde = "LBK 1123/2024 § 1 a, stk. 1"
  givet {
    fødselsdato = "31. december 1966"
    startdato   = "1. marts 2022"
  }

  forventet {
    folkepensionsdato = "31. december 2034" # 68 år
    hjemmel           = ["pensionsloven § 1 a, stk. 1, nr. 6"]
  }
}

sag "født 1. januar 1967" {
  kilde = "LBK 1123/2024 § 1 a, stk. 1"
  givet {
    fødselsdato = "1. januar 1967"
    startdato   = "1. marts 2022"
  }

  forventet {
    folkepensionsdato = "1. januar 2036" # 69 år
    hjemmel           = ["pensionsloven § 1 a, stk. 1, nr. 7"]
  }
}

sag "født 29. februar 1960" {
  kilde = "LBK 1123/2024 § 1 a, stk. 1"
  givet {
    fødselsdato = "29. februar 1960"
    startdato   = "1. marts 2022"
  }

  forventet {
    folkepensionsdato = "28. februar 2027" # 67 år; 2027 har ingen skuddag (F2)
    hjemmel           = ["pensionsloven § 1 a, stk. 1, nr. 5"]
  }
}

sag "født 1. januar 1971, læst 30. december 2025" {
  kilde = "lov 703/2025"
  givet {
    fødselsdato = "1. januar 1971"
    startdato   = "30. december 2025"
  }

  forventet {
    folkepensionsdato = "1. januar 2040" # 69 år, før lov 703/2025
    hjemmel           = ["pensionsloven § 1 a, stk. 1, nr. 7"]
  }
}

sag "født 1. januar 1971, læst 31. december 2025" {
  kilde = "lov 703/2025"
  givet {
    fødselsdato = "1. januar 1971"
    startdato   = "31. december 2025"
  }

  forventet {
    folkepensionsdato = "1. januar 2041" # 70 år
    hjemmel           = ["pensionsloven § 1 a, stk. 1"]
  }
}

sag "født 31. december 1970, læst 31. december 2025" {
  kilde = "lov 703/2025"
  givet {
    fødselsdato = "31. december 1970"
    startdato   = "31. december 2025"
  }

  forventet {
    folkepensionsdato = "31. december 2039" # 69 år
    hjemmel           = ["pensionsloven § 1 a, stk. 1, nr. 7"]
  }
}

sag "født 1. januar 1963, læst i 2017" {
  kilde = "LBK 1239/2016 § 1 a, stk. 1, nr. 6"
  givet {
    fødselsdato = "1. januar 1963"
    startdato   = "1. marts 2017"
  }

  forventet {
    folkepensionsdato = "1. januar 2031" # 68 år
    hjemmel           = ["pensionsloven § 1 a, stk. 1, nr. 6"]
  }
}
