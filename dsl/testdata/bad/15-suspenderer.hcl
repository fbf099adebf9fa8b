# --- a suspension has no value, and is no exception
bestemmelse "LAB § 115" {
  resumé       = "Både slår fra og siger noget andet."
  skæringsdato = "startdato"
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "kan_iværksættes" {
      suspenderer = ["LAB § 112"]
      når         = "ydelse er sygedagpenge"
      er          = "nej" ### "suspenderer-med-værdi"
    }
    regel "kan_iværksættes" {
      suspenderer = ["LAB § 112"]
      fraviger    = ["LAB § 112"] ### "suspenderer-og-fraviger"
      når         = "ydelse er sygedagpenge"
    }
  }
}

# --- a suspension of nothing
bestemmelse "LAB § 115" {
  resumé       = "§ 114 siger intet om det, og § 999 findes ikke."
  skæringsdato = "startdato"
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "kan_iværksættes" {
      suspenderer = ["LAB § 114"] ### "rammer-ingen-regel"
      når         = "ydelse er sygedagpenge"
    }
    regel "kan_iværksættes" {
      suspenderer = ["LAB § 999"] ### "ikke-båret"
      når         = "ydelse er sygedagpenge"
    }
  }
}
