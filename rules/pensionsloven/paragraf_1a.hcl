# Pensionslovens § 1 a, stk. 1: folkepensionsalderen efter fødselsdato, som
# loven er, når forløbet begynder. Ikrafttrædelsesdagene er ikke fundet;
# affattelserne er dateret efter den lovbekendtgørelse, de er læst i.

# Aldrene på 69 og 70 år, som lov 703/2025 gør dem. Den ændrede ordlyd er ikke
# læst, så nummeret for de yngste kendes ikke; derfor står reglen her.
bestemmelse "pensionsloven § 1 a, stk. 1" {
  resumé       = "70 år for født fra 1971."
  skæringsdato = "startdato"

  affattelse "31. december 2025" {
    ved          = ["lov 703/2025"]
    ufuldstændig = "den ændrede ordlyd af § 1 a, stk. 1, er ikke læst, kun omtale af den"

    regel "folkepensionsalder" {
      når = "fødselsdato er tidligst 1. januar 1971"
      er  = "70 år"
    }
  }
}

bestemmelse "pensionsloven § 1 a, stk. 1, nr. 1" {
  resumé       = "65 år for født før 1954."
  skæringsdato = "startdato"

  affattelse "13. oktober 2016" {
    ved      = ["lov 1386/2011"]
    tidligst = "1. januar 2011"

    regel "folkepensionsalder" {
      når = "fødselsdato er før 1. januar 1954"
      er  = "65 år"
    }

    fingeraftryk "LBK 527/2022" "LBK 1123/2024" { er = "3 stk., 7 nr., 14 pkt., sha256 0b3f0ff41694219b88d041aabf862927a94e3ebf7e30dc2ff08f3926ea0a443b" }
  }
}

bestemmelse "pensionsloven § 1 a, stk. 1, nr. 2" {
  resumé       = "65½ år for født i første halvår 1954."
  skæringsdato = "startdato"

  affattelse "13. oktober 2016" {
    ved      = ["lov 1386/2011"]
    tidligst = "1. januar 2011"

    regel "folkepensionsalder" {
      når = "fødselsdato er tidligst 1. januar 1954 og senest 30. juni 1954"
      er  = "65 år og 6 måneder"
    }
  }
}

bestemmelse "pensionsloven § 1 a, stk. 1, nr. 3" {
  resumé       = "66 år for født i andet halvår 1954."
  skæringsdato = "startdato"

  affattelse "13. oktober 2016" {
    ved      = ["lov 1386/2011"]
    tidligst = "1. januar 2011"

    regel "folkepensionsalder" {
      når = "fødselsdato er tidligst 1. juli 1954 og senest 31. december 1954"
      er  = "66 år"
    }
  }
}

bestemmelse "pensionsloven § 1 a, stk. 1, nr. 4" {
  resumé       = "66½ år for født i første halvår 1955."
  skæringsdato = "startdato"

  affattelse "13. oktober 2016" {
    ved      = ["lov 1386/2011"]
    tidligst = "1. januar 2011"

    regel "folkepensionsalder" {
      når = "fødselsdato er tidligst 1. januar 1955 og senest 30. juni 1955"
      er  = "66 år og 6 måneder"
    }
  }
}

bestemmelse "pensionsloven § 1 a, stk. 1, nr. 5" {
  resumé       = "67 år for født fra 1. juli 1955 til og med 1962."
  skæringsdato = "startdato"

  affattelse "13. oktober 2016" {
    ved      = ["lov 1386/2011"]
    tidligst = "1. januar 2011"

    regel "folkepensionsalder" {
      når = "fødselsdato er tidligst 1. juli 1955 og senest 31. december 1962"
      er  = "67 år"
    }
  }
}

# Alderen for de yngre fastsættes i 2015 og derefter hvert femte år (stk. 2).
bestemmelse "pensionsloven § 1 a, stk. 1, nr. 6" {
  resumé       = "68 år for født fra 1963, siden 2021-udgaven kun til og med 1966."
  skæringsdato = "startdato"

  affattelse "13. oktober 2016" {
    ved      = ["LBK 1239/2016"]
    tidligst = "1. januar 2015"

    regel "folkepensionsalder" {
      når = "fødselsdato er tidligst 1. januar 1963"
      er  = "68 år"
    }

    fingeraftryk "LBK 1239/2016" { er = "3 stk., 6 nr., 13 pkt., sha256 d314cbb46e663d1c3bc198668b0496e3ae1af8b676f1e7ebf7425d24d4da0603" }
  }

  affattelse "12. februar 2021" {
    ved      = ["LBK 234/2021"]
    tidligst = "14. oktober 2016"

    regel "folkepensionsalder" {
      når = "fødselsdato er tidligst 1. januar 1963 og senest 31. december 1966"
      er  = "68 år"
    }

    fingeraftryk "LBK 234/2021" { er = "3 stk., 7 nr., 14 pkt., sha256 0b3f0ff41694219b88d041aabf862927a94e3ebf7e30dc2ff08f3926ea0a443b" }
  }
}

bestemmelse "pensionsloven § 1 a, stk. 1, nr. 7" {
  resumé       = "69 år for født fra 1967, fra 31. december 2025 kun til og med 1970."
  skæringsdato = "startdato"

  affattelse "12. februar 2021" {
    ved      = ["LBK 234/2021"]
    tidligst = "14. oktober 2016"

    regel "folkepensionsalder" {
      når = "fødselsdato er tidligst 1. januar 1967"
      er  = "69 år"
    }
  }

  affattelse "31. december 2025" {
    ved          = ["lov 703/2025"]
    ufuldstændig = "den ændrede ordlyd af § 1 a, stk. 1, er ikke læst, kun omtale af den"

    regel "folkepensionsalder" {
      når = "fødselsdato er tidligst 1. januar 1967 og senest 31. december 1970"
      er  = "69 år"
    }
  }
}
