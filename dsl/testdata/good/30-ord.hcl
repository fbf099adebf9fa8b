# --- the words for comparing, by sort of value
bestemmelse "LAB § 115" {
  resumé       = "Prøve."
  skæringsdato = "startdato"
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "kan_iværksættes" {
      fraviger = ["LAB § 112, stk. 1"]
      når      = "startdato er senest 31. januar 2026 og startdato er efter 1. januar 2020"
      er       = "nej"
    }
    regel "kan_iværksættes" {
      fraviger = ["LAB § 112, stk. 1"]
      når      = "løn er mindst 5 kr. og løn er under 16.323,50 kr."
      er       = "nej"
    }
    regel "kan_iværksættes" {
      fraviger = ["LAB § 112, stk. 1"]
      når      = "antal_forløb er højst 3 og antal_forløb er ikke 2"
      er       = "nej"
    }
    regel "kan_iværksættes" {
      fraviger = ["LAB § 112, stk. 1"]
      når      = "alder(fødselsdato, dagen) er mindst 40 år"
      er       = "nej"
    }
    regel "kan_iværksættes" {
      fraviger = ["LAB § 112, stk. 1"]
      når      = "ydelse er en af (kontanthjælp)"
      er       = "nej"
    }
    regel "kan_iværksættes" {
      fraviger = ["LAB § 112, stk. 1"]
      når      = "startdato >= 1. januar 2020 and not ønsker_forløb"
      er       = "nej"
    }
  }
}

# --- a condition over several lines
bestemmelse "LAB § 115" {
  resumé       = "Prøve."
  skæringsdato = "startdato"
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "kan_iværksættes" {
      fraviger = ["LAB § 112, stk. 1"]
      når      = <<-TEKST
        ønsker_forløb
        og evne_forbedres
      TEKST
      er       = "nej"
    }
  }
}
