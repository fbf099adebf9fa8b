# --- an end is never written
bestemmelse "LAB § 115" {
  resumé = "Slutter, hvor den næste begynder."
  affattelse "1. januar 2020" {
    slut        = "31. december 2021" ### "slutdato"
    ved         = ["lov 548/2019"]
    status      = "mangler"
    begrundelse = "prøve"
  }
}

# --- one label, one wording
bestemmelse "LAB § 115" {
  resumé = "To affattelser af samme dag, også om de har virkning fra hver sin."
  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "mangler"
    begrundelse = "prøve"
  }
  affattelse "1. januar 2020" { ### "samme-dag"
    ved          = ["lov 1160/2021"]
    virkning_fra = "1. januar 2019"
    status       = "mangler"
    begrundelse  = "prøve"
  }
}

# --- what is repealed says nothing more
bestemmelse "LAB § 115" {
  resumé = "Ophævet, og alligevel med en regel."
  affattelse "1. februar 2026" {
    ved     = ["lov 1160/2021"]
    ophævet = true
    regel "kan_iværksættes" { er = "ja" } ### "ophævet-med-regel"
  }
}

# --- a transitional rule says whom it keeps out
bestemmelse "LAB § 115" {
  resumé = "En overgang uden betingelse, og en, der ikke er ja eller nej."
  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "mangler"
    begrundelse = "prøve"
    overgang { resumé = "Bevilgede forløb fortsætter." } ### "manglende-attribut"
  }
  affattelse "1. januar 2021" {
    ved         = ["lov 548/2019"]
    status      = "mangler"
    begrundelse = "prøve"
    overgang { gælder_ikke_hvis = "startdato" } ### "forkert-type"
  }
}
