# --- an exception from what says nothing of the name
bestemmelse "LAB § 115" {
  resumé = "§ 114 siger intet om det."
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "kan_iværksættes" {
      fraviger = ["LAB § 114, stk. 1"] ### "rammer-ingen-regel"
      når      = "ønsker_forløb"
      er       = "nej"
    }
  }
}

# --- never from its own provision
bestemmelse "LAB § 115" {
  resumé       = "Undtagelsen står i samme punktum."
  skæringsdato = "startdato"
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "kan_iværksættes" {
      fraviger = ["LAB § 115"] ### "rammer-ingen-regel"
      når      = "ønsker_forløb"
      er       = "ja"
    }
  }
}

# --- two exceptions from each other
bestemmelse "LAB § 115" {
  resumé       = "Går forud for § 116."
  skæringsdato = "startdato"
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "kan_iværksættes" { ### "fraviger-i-ring"
      fraviger = ["LAB § 116"]
      når      = "ønsker_forløb"
      er       = "ja"
    }
  }
}
bestemmelse "LAB § 116" {
  resumé       = "Går forud for § 115."
  skæringsdato = "startdato"
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "kan_iværksættes" {
      fraviger = ["LAB § 115"]
      når      = "evne_forbedres"
      er       = "nej"
    }
  }
}

# --- two rules that nothing parts
bestemmelse "LAB § 114, stk. 2" {
  resumé       = "Siger noget andet end stk. 1 fra samme dag."
  skæringsdato = "startdato"
  affattelse "1. januar 2022" {
    ved = ["lov 1160/2021"]
    regel "længste_varighed" { er = "4 år" } ### "regler-strider"
  }
}
