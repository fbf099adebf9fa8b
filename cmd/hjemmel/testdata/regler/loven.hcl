bestemmelse "LAB § 112, stk. 2" {
  resumé       = "Et forløb er relevant, når der er et udviklingsperspektiv."
  skæringsdato = "startdato"

  affattelse "1. januar 2020" {
    ved = ["LAB"]

    regel "kan_iværksættes" {
      når = "har_udviklingsperspektiv"
      er  = "ja"
    }
  }
}

bestemmelse "LAB § 112, stk. 3, 1. pkt." {
  resumé       = "Kort før folkepensionen kun efter eget ønske."
  skæringsdato = "startdato"

  affattelse "1. januar 2022" {
    ved = ["lov 1160/2021"]

    regel "kan_iværksættes" {
      fraviger = ["LAB § 112, stk. 2"]
      når      = "ikke ønsker_ressourceforløb"
      er       = "nej"
    }
  }
}

bestemmelse "LAB § 114, stk. 1, 1. pkt." {
  resumé       = "Længden af ét forløb."
  skæringsdato = "startdato"

  affattelse "1. januar 2020" {
    ved = ["LAB"]

    regel "længste_varighed" { er = "5 år" }
  }

  affattelse "1. januar 2022" {
    ved = ["lov 1160/2021"]

    regel "længste_varighed" { er = "3 år" }
  }
}

sats "lønindtægtsgrænse" {
  type    = "kr. pr. måned"
  hjemmel = "aktivloven § 68 a, stk. 2"

  år "2024" {
    er        = "16.323 kr. pr. måned"
    kilde     = "bm.dk, satser for 2024"
    foreløbig = "prøvetal"
  }
}

bestemmelse "aktivloven § 68 a, stk. 2" {
  resumé       = "Lempeligere fradrag for løn."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2022" {
    ved = ["lov 1160/2021"]

    regel "lønfradrag" {
      er = "55 pct. af (løn - lønindtægtsgrænse, dog mindst 0 kr.), afrundet til hele øre"
    }
  }
}
