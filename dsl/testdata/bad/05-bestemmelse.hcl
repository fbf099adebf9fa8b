# --- an end is never written
bestemmelse "LAB § 113" {
  resumé   = "Skal ikke have en slutdato."
  slutdato = "1. januar 2026" ### "slutdato"
  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    i_kraft_til = "31. december 2025" ### "slutdato"
    regel "kan_iværksættes" {
      til = "31. december 2025" ### "slutdato"
      er  = "ja"
    }
  }
}

# --- a wording has rules, or a status with its reason, or is repealed
bestemmelse "LAB § 113" { ### "uden-affattelse"
  resumé = "Uden affattelse."
}
bestemmelse "LAB § 113 a" {
  resumé = "Fem forkerte."
  affattelse "1. januar 2020" { ### "tom-affattelse"
    ved = ["lov 548/2019"]
  }
  affattelse "1. januar 2021" {
    ved    = ["lov 548/2019"]
    status = "skøn" ### "status-uden-begrundelse"
  }
  affattelse "1. januar 2022" {
    ved         = ["lov 548/2019"]
    begrundelse = "hører til en status" ### "begrundelse-uden-status"
    regel "kan_iværksættes" { er = "ja" }
  }
  affattelse "1. januar 2023" {
    ved         = ["lov 548/2019"]
    status      = "skøn"
    begrundelse = "kan ikke have regler"
    regel "kan_iværksættes" { er = "ja" } ### "status-med-regel"
  }
  affattelse "1. januar 2024" {
    ved     = ["lov 548/2019"]
    ophævet = true
    regel "kan_iværksættes" { er = "ja" } ### "ophævet-med-regel"
  }
  affattelse "1. januar 2025" {
    ved         = ["lov 548/2019"]
    ophævet     = true
    status      = "mangler" ### "ophævet-med-status"
    begrundelse = "er ophævet"
  }
}

# --- days
bestemmelse "LAB § 113" {
  resumé = "Dage, der ikke passer."
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "kan_iværksættes" { er = "ja" }
  }
  affattelse "1. januar 2020" { ### "samme-dag"
    ved          = ["lov 1160/2021"]
    virkning_fra = "1. marts 2020"
    regel "kan_iværksættes" { er = "ja" }
  }
  affattelse "1. april 2020" {
    ved      = ["lov 548/2019"]
    tidligst = "1. april 2020" ### "tidligst-ikke-før"
    regel "kan_iværksættes" { er = "ja" }
  }
  affattelse "1. april 2021" {
    ved = ["lov 548/2019"]
    overgang { gælder_ikke_hvis = "ønsker_forløb" }
    overgang { gælder_ikke_hvis = "evne_forbedres" } ### "to-overgange"
    regel "kan_iværksættes" { er = "ja" }
  }
  affattelse "30. februar 2022" { ### "dag-findes-ikke"
    ved = ["lov 548/2019"]
    regel "kan_iværksættes" { er = "ja" }
  }
}

# --- the same place twice, and out of order
bestemmelse "LAB § 116" {
  resumé = "Står først."
  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "mangler"
    begrundelse = "prøve"
  }
}
bestemmelse "LAB § 115" { ### "lovens-rækkefølge"
  resumé = "Kommer før i loven."
  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "mangler"
    begrundelse = "prøve"
  }
}
bestemmelse "LAB § 116" { ### "bestemmelse-to-gange"
  resumé = "Står to gange."
  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "mangler"
    begrundelse = "prøve"
  }
}

# --- citations that no bestemmelse carries
bestemmelse "LAB § 115" {
  resumé     = "Henviser til noget, der ikke er skrevet."
  jf         = ["LAB § 300", "LAB § 112, stk. 1, nr. 2"] ### "ikke-båret"
  rykket_fra = "LAB § 301" ### "ikke-båret"
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "kan_iværksættes" {
      fraviger = ["LAB § 302"] ### "ikke-båret"
      er       = "nej"
    }
  }
}

# --- fraviger and suspenderer meet a rule for the same name
bestemmelse "LAB § 115" {
  resumé = "Rammer intet."
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "kan_iværksættes" {
      fraviger = ["LAB § 114, stk. 1"] ### "rammer-ingen-regel"
      er       = "nej"
    }
    regel "længste_varighed" {
      suspenderer = ["LAB § 114, stk. 1"]
      er          = "2 år" ### "suspenderer-med-værdi"
    }
    regel "længste_varighed" {
      suspenderer = ["LAB § 114, stk. 1"]
      fraviger    = ["LAB § 114, stk. 1"] ### "suspenderer-og-fraviger"
    }
    regel "længste_varighed" { ### "manglende-attribut"
      når = "ønsker_forløb"
    }
  }
}

# --- rules that override each other
bestemmelse "LAB § 115" {
  resumé = "Viger for den næste, som viger for den."
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "kan_iværksættes" { ### "fraviger-i-ring"
      fraviger = ["LAB § 116"]
      er       = "nej"
    }
  }
}
bestemmelse "LAB § 116" {
  resumé = "Viger for den forrige, som viger for den."
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "kan_iværksættes" {
      suspenderer = ["LAB § 115"]
      når         = "ønsker_forløb"
    }
  }
}

# --- a rule that is written twice
bestemmelse "LAB § 115" {
  resumé       = "Siger det samme to gange."
  skæringsdato = "startdato"
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "længste_varighed" {
      når = "ønsker_forløb"
      er  = "1 år"
    }
    regel "længste_varighed" { ### "regel-to-gange"
      når = "ønsker_forløb"
      er  = "1 år"
    }
  }
}

# --- two rules that always give different values
bestemmelse "LAB § 115" {
  resumé       = "Strider mod sig selv og mod § 112."
  skæringsdato = "startdato"
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "længste_varighed" {
      når = "ønsker_forløb"
      er  = "1 år"
    }
    regel "længste_varighed" { ### "regler-strider"
      når = "ønsker_forløb"
      er  = "2 år"
    }
    regel "kan_iværksættes" { er = "nej" } ### "regler-strider"
  }
}

# --- a rule and a date of the right type
bestemmelse "LAB § 115" {
  resumé       = "Typer, der ikke passer."
  skæringsdato = "løn" ### "forkert-type"
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "kan_iværksættes" {
      når = "startdato" ### "forkert-type"
      er  = "3 år" ### "forkert-type"
    }
    regel "længste_varighed" { er = "bevillingsdatoen" } ### "ukendt-navn-ligner"
  }
}
