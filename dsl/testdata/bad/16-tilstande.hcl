# --- what is not known is left out, and is no word
sag "ukendt" {
  kilde = "punkt 16"
  på    = "1. marts 2022"
  givet {
    ønsker_forløb  = "åben" ### "forkert-notation"
    startdato      = "ukendt" ### "forkert-notation"
    løn            = "" ### "tom-tekst"
    evne_forbedres = "ingen" ### "kan-ikke-være-ingen"
    bevillingsdato = null ### "null"
  }
  forventet {
    kan_iværksættes = "åben" ### "forkert-notation"
  }
}

# --- a name that is yes or no has an answer when no rule applies, no other has
begreb "må_begynde" { ### "mangler-ellers"
  type = "ja/nej"
}
afgørelse "varer" {
  type   = "varighed"
  tekst  = "Det varer"
  ellers = "1 år" ### "ellers-uden-ja-nej"
}
bestemmelse "LAB § 115" {
  resumé = "Giver de to."
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "må_begynde" { er = "ja" }
    regel "varer" {
      når = "må_begynde"
      er  = "2 år"
    }
  }
}

# --- a state is not asked for, but by findes
bestemmelse "LAB § 115" {
  resumé       = "Undtagelse."
  skæringsdato = "startdato"
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "kan_iværksættes" {
      fraviger = ["LAB § 112, stk. 1"]
      når      = "bevillingsdato er ingen" ### "kan-mangle" "skriv-findes"
      er       = "nej"
    }
  }
}
