# Overgangen den 1. januar 2022, da forløb blev kortere, indsatsgarantien kom
# til, og borgere tæt på folkepensionsalderen blev undtaget. Overgangsreglerne
# i lov 1160/2021 er ikke fundet; de er gengivet efter skrivelsens afsnit 9.

bestemmelse "skrivelse 10112/2021 § 9, stk. 1" {
  resumé = "Borgere, hvis forløb var i gang før 2022, skal vejledes om retten til jobformidler senest 1. maj 2022."
  jf     = ["LAB § 113 a, 1. pkt."]

  affattelse "1. januar 2022" {
    ved          = ["lov 1160/2021", "skrivelse 10112/2021"]
    ufuldstændig = "overgangsreglen i lov 1160/2021 er ikke fundet; gengivet efter skrivelsen"

    regel "vejledning_om_jobformidler_senest" {
      når = "startdato er før 1. januar 2022"
      er  = "1. maj 2022"
    }
  }
}

bestemmelse "skrivelse 10112/2021 § 9, stk. 2" {
  resumé = "I forløb fra før 2022 regnes indsatsgarantiens seks måneder fra 1. januar 2022, så fristen er 1. juli 2022."
  jf     = ["LAB § 113, stk. 2"]

  affattelse "1. januar 2022" {
    ved          = ["lov 1160/2021", "skrivelse 10112/2021"]
    ufuldstændig = "overgangsreglen i lov 1160/2021 er ikke fundet; gengivet efter skrivelsen"

    regel "fristens_begyndelse" {
      fortolkning = ["F9"]
      fraviger    = ["LAB § 113, stk. 2, 1. pkt."]
      når         = "startdato er før 1. januar 2022"
      er          = "1. januar 2022"
    }
  }
}

bestemmelse "skrivelse 10112/2021 § 9, stk. 3" {
  resumé = "Ingen forelæggelse, hvis borgeren er begyndt på en indsats i forløbet før 2022."
  jf     = ["LAB § 113, stk. 2"]

  affattelse "1. januar 2022" {
    ved          = ["lov 1160/2021", "skrivelse 10112/2021"]
    ufuldstændig = "overgangsreglen i lov 1160/2021 er ikke fundet; gengivet efter skrivelsen"

    regel "indsats_i_tide" {
      fortolkning = ["F9"]
      fraviger    = ["BEK 2408/2021 § 17, stk. 2"]
      når         = "nogen indsatser hvor (slags er ikke anden_indsats og begyndt er tidligst startdato og før 1. januar 2022)"
      er          = "ja"
    }
  }
}

bestemmelse "skrivelse 10112/2021 § 9, stk. 4" {
  resumé = "Forløb på mere end tre år, der var i gang før 2022, løber ud."
  jf     = ["LAB § 114, stk. 1, 1. pkt."]

  affattelse "1. januar 2022" {
    ved          = ["lov 1160/2021", "skrivelse 10112/2021"]
    ufuldstændig = "overgangsreglen i lov 1160/2021 er ikke fundet; gengivet efter skrivelsen"

    regel "fortsætter_til" {
      når = "startdato er før 1. januar 2022 og bevilget_varighed er over 3 år"
      er  = "slutdato"
    }
  }
}

bestemmelse "skrivelse 10112/2021 § 9, stk. 5" {
  resumé       = "Er mere end tre år bevilget før 2022 til et forløb, der begynder i 2022 eller senere, skal varigheden afgøres på ny og må højst være tre år."
  skæringsdato = "startdato"
  jf           = ["LAB § 114, stk. 1, 1. pkt."]

  affattelse "1. januar 2022" {
    ved          = ["lov 1160/2021", "skrivelse 10112/2021"]
    ufuldstændig = "overgangsreglen i lov 1160/2021 er ikke fundet; gengivet efter skrivelsen"

    regel "ny_afgørelse_om_varighed" {
      når = "bevillingsdato er før 1. januar 2022 og bevilget_varighed er over 3 år"
      er  = "ja"
    }
  }
}

bestemmelse "skrivelse 10112/2021 § 9, stk. 6" {
  resumé = "Den, hvis forløb var i gang før 2022, fortsætter, selv om der er mindre end seks år til folkepensionsalderen."
  jf     = ["LAB § 112, stk. 3"]

  affattelse "1. januar 2022" {
    ved          = ["lov 1160/2021", "skrivelse 10112/2021"]
    ufuldstændig = "overgangsreglen i lov 1160/2021 er ikke fundet; gengivet efter skrivelsen"

    regel "fortsætter_til" {
      når = "startdato er før 1. januar 2022 og slutdato er efter seneste_startdag"
      er  = "slutdato"
    }
  }
}

bestemmelse "skrivelse 10112/2021 § 9, stk. 7" {
  resumé       = "Er der mindre end seks år til folkepensionsalderen den 1. januar 2022, begynder et forløb, der er bevilget inden, kun, hvis borgeren ønsker det."
  skæringsdato = "startdato"
  jf           = ["LAB § 112, stk. 3, 1. pkt."]

  affattelse "1. januar 2022" {
    ved          = ["lov 1160/2021", "skrivelse 10112/2021"]
    ufuldstændig = "overgangsreglen i lov 1160/2021 er ikke fundet; gengivet efter skrivelsen"

    # Hvad der følger, når ønsket ikke er der, står i § 112, stk. 3, 1. pkt.
    regel "begynder_kun_efter_ønske" {
      når = "bevillingsdato er før 1. januar 2022 og seneste_startdag er før 1. januar 2022"
      er  = "ja"
    }
  }
}
