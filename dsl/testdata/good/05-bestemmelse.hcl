# --- a wording that overrides, one that suspends it, and a transition
bestemmelse "LAB § 112, stk. 2" {
  resumé       = "Ikke uden et håb om bedre arbejdsevne."
  skæringsdato = "startdato"
  jf           = ["LAB § 112, stk. 1", "LAB § 114"]
  affattelse "1. januar 2022" {
    ved          = ["lov 1160/2021"]
    virkning_fra = "1. februar 2022"
    ufuldstændig = "rettelsen er ikke set"
    fortolkning  = ["F1"]
    overgang {
      gælder_ikke_hvis = "bevillingsdato findes og bevillingsdato er før 1. januar 2022"
      hjemmel          = "lov 1160/2021 § 9"
      resumé           = "Bevilgede forløb fortsætter."
    }
    regel "kan_iværksættes" {
      fraviger = ["LAB § 112, stk. 1"]
      når      = "ikke evne_forbedres"
      er       = "nej"
    }
  }
}
bestemmelse "LAB § 112, stk. 3" {
  resumé = "Undtagelsen gælder ikke dem, der selv ønsker forløbet."
  affattelse "1. januar 2022" {
    ved = ["lov 1160/2021"]
    regel "kan_iværksættes" {
      suspenderer = ["LAB § 112, stk. 2"]
      når         = "ønsker_forløb"
    }
  }
  affattelse "1. juli 2023" {
    ved      = ["lov 1160/2021"]
    tidligst = "1. april 2023"
    ophævet  = true
  }
}
bestemmelse "lov 1160/2021 § 9" {
  resumé = "Overgang for forløb, der er bevilget."
  affattelse "1. januar 2022" {
    ved         = ["lov 1160/2021"]
    status      = "procedure"
    begrundelse = "overgangen står ved den affattelse, den gælder for"
  }
}

# --- a place that has moved
bestemmelse "LAB § 114, stk. 2" {
  resumé     = "Stod før i stk. 1."
  rykket_fra = "LAB § 114, stk. 1"
  affattelse "1. januar 2024" {
    ved         = ["lov 1160/2021"]
    status      = "skøn"
    begrundelse = "kommunen vurderer, om forløbet skal forlænges"
  }
}

# --- the same value from two rules is two reasons, and a bill stands beside the law
bestemmelse "LAB § 114, stk. 2" {
  resumé       = "Også her tre år."
  skæringsdato = "startdato"
  affattelse "1. januar 2022" {
    ved = ["lov 1160/2021"]
    regel "længste_varighed" { er = "36 måneder" }
  }
  affattelse "1. januar 2027" {
    ved = ["L 7"]
    regel "længste_varighed" {
      fraviger = ["LAB § 114"]
      er       = "2 år"
    }
  }
}
