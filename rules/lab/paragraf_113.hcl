# LAB § 113: hvad et forløb består af, og indsatsgarantien i stk. 2. Om sagen
# skal forelægges, afgøres på den dag, der spørges.

bestemmelse "LAB § 113" {
  resumé = "Hvad et forløb består af, og indsatsgarantien."

  affattelse "1. februar 2026" {
    ved          = ["lov 1750/2025"]
    ophævet      = true
    ufuldstændig = "den bestemmelse i lov 1750/2025, der ophæver kapitlet, er ikke læst"

    overgang {
      gælder_ikke_hvis = "bevilget_før_afskaffelsen"
      hjemmel          = "lov 1750/2025 § 21, stk. 8"
      resumé           = "Forløb, der er bevilget senest den 31. januar 2026, følger de hidtidige regler."
    }
  }
}

bestemmelse "LAB § 113, stk. 1, 1. pkt." {
  resumé = "Forløbet kan bestå af tilbud efter LAB og af indsats efter andre love."

  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "skøn"
    begrundelse = "Kommunen vælger indholdet; bestemmelsen siger kun, hvad det kan være."
  }
}

bestemmelse "LAB § 113, stk. 1, 2. pkt." {
  resumé = "Forløbet kan også rumme mentorstøtte og indsatser, der stabiliserer borgerens tilstand."

  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "skøn"
    begrundelse = "Kommunen vælger indholdet; bestemmelsen siger kun, hvad det kan være."
  }
}

# Indtil 2022 stod i stk. 2 det, der nu står i stk. 4.

bestemmelse "LAB § 113, stk. 2, 1. pkt." {
  resumé = "Er ingen indsats begyndt seks måneder efter forløbets start, skal sagen til rehabiliteringsteamet."
  jf     = ["BEK 2408/2021 § 17, stk. 1", "BEK 1708/2024 § 17, stk. 1"]

  affattelse "1. januar 2022" {
    ved = ["lov 1160/2021"]

    regel "fristens_begyndelse" {
      er = "startdato"
    }

    regel "indsatsfrist" {
      er = "6 måneder efter fristens_begyndelse"
    }

    regel "skal_forelægges" {
      når = "dagen er efter indsatsfrist og ikke indsats_i_tide"
      er  = "ja"
    }
  }
}

bestemmelse "LAB § 113, stk. 2, 2. pkt." {
  resumé = "Ingen forelæggelse, hvis særlige grunde taler imod."

  affattelse "1. januar 2022" {
    ved = ["lov 1160/2021"]

    regel "skal_forelægges" {
      suspenderer = ["LAB § 113, stk. 2, 1. pkt."]
      når         = "særlige_grunde_imod_forelæggelse"
    }
  }
}

bestemmelse "LAB § 113, stk. 3, 1. pkt." {
  resumé = "Mener borgeren, at et tilbud tager for lidt hensyn til helbredet, er der ret til en samtale med en sundhedskoordinator."

  affattelse "1. januar 2022" {
    ved         = ["lov 1160/2021"]
    status      = "mangler"
    begrundelse = "Retten kan beregnes af borgerens egen udtalelse, men er ikke skrevet som regel."
  }
}

bestemmelse "LAB § 113, stk. 3, 2. pkt." {
  resumé = "Bedes der om samtalen, før tilbuddet er begyndt, venter tilbuddet på jobcentrets stillingtagen."

  affattelse "1. januar 2022" {
    ved         = ["lov 1160/2021"]
    status      = "mangler"
    begrundelse = "Udsættelsen kan beregnes, men er ikke skrevet som regel."
  }
}

bestemmelse "LAB § 113, stk. 3, 3. pkt." {
  resumé = "En jobformidler kan deltage i samtalen i sagsbehandlerens sted."

  affattelse "1. januar 2022" {
    ved         = ["lov 1160/2021"]
    status      = "skøn"
    begrundelse = "Kommunen vælger, hvem der deltager."
  }
}

bestemmelse "LAB § 113, stk. 4" {
  resumé     = "Inden forløbet slutter, skal kommunen beslutte, hvad der skal ske bagefter."
  rykket_fra = "LAB § 113, stk. 2"

  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "procedure"
    begrundelse = "En pligt for kommunen med forløbets sidste dag som frist; den ændrer ikke borgerens retsstilling."
  }
}

bestemmelse "LAB § 113 a" {
  resumé = "Ret til en personlig jobformidler."

  affattelse "1. februar 2026" {
    ved          = ["lov 1750/2025"]
    ophævet      = true
    ufuldstændig = "den bestemmelse i lov 1750/2025, der ophæver kapitlet, er ikke læst"

    overgang {
      gælder_ikke_hvis = "bevilget_før_afskaffelsen"
      hjemmel          = "lov 1750/2025 § 21, stk. 8"
      resumé           = "Forløb, der er bevilget senest den 31. januar 2026, følger de hidtidige regler."
    }
  }
}

bestemmelse "LAB § 113 a, 1. pkt." {
  resumé = "Borgere i ressourceforløb har ret til en personlig jobformidler."

  affattelse "1. januar 2022" {
    ved         = ["lov 1160/2021"]
    status      = "mangler"
    begrundelse = "Retten følger af forløbet og borgerens ønske, men er ikke skrevet som regel."
  }
}

bestemmelse "LAB § 113 a, 2. pkt." {
  resumé = "Jobformidleren hjælper borgeren og en arbejdsgiver med at finde sammen."

  affattelse "1. januar 2022" {
    ved         = ["lov 1160/2021"]
    status      = "procedure"
    begrundelse = "Beskriver jobformidlerens opgave."
  }
}

bestemmelse "LAB § 113 a, 3. pkt." {
  resumé = "Jobformidleren samarbejder med den koordinerende sagsbehandler."

  affattelse "1. januar 2022" {
    ved         = ["lov 1160/2021"]
    status      = "procedure"
    begrundelse = "Beskriver et samarbejde i forvaltningen."
  }
}
