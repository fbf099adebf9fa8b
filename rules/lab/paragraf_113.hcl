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
    fingeraftryk "lov 548/2019" { er = "2 stk., 3 pkt., sha256 64ed383ca86ffe9acd13d8f56bfbda2b1d95926dbc177da3385b071e7c38fc0b" }
    fingeraftryk "LBK 701/2022" "LBK 280/2024" { er = "4 stk., 8 pkt., sha256 940fd6ebfc1c070568205b073093056836ddfcb192757bdcdabc0f85d070f3db" }
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

    regel "fristens_begyndelse" { er = "startdato" }

    regel "indsatsfrist" { er = "6 måneder efter fristens_begyndelse" }

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
  jf     = ["LAB § 53, stk. 4"]

  affattelse "1. januar 2022" {
    ved = ["lov 1160/2021"]

    regel "ret_til_sundhedssamtale" {
      når = "er_i_ressourceforløb og mener_helbredet_overses"
      er  = "ja"
    }
  }
}

bestemmelse "LAB § 113, stk. 3, 2. pkt." {
  resumé = "Bedes der om samtalen, før tilbuddet er begyndt, venter tilbuddet på jobcentrets stillingtagen."

  affattelse "1. januar 2022" {
    ved = ["lov 1160/2021"]

    regel "tilbud_afventer_stillingtagen" {
      fortolkning = ["F29"]
      når         = "beder_om_sundhedssamtale findes og beder_om_sundhedssamtale er før tilbud_begynder og (stillingtagen_til_tilbud findes ikke eller stillingtagen_til_tilbud er efter dagen)"
      er          = "ja"
    }
  }
}

bestemmelse "LAB § 113, stk. 3, 3. pkt." {
  resumé = "En jobformidler kan deltage i samtalen i sagsbehandlerens sted."
  jf     = ["LAB § 113 a"]

  affattelse "1. januar 2022" {
    ved = ["lov 1160/2021"]

    regel "jobformidler_kan_deltage" {
      når = "har_jobformidler"
      er  = "ja"
    }
  }
}

bestemmelse "LAB § 113, stk. 4" {
  resumé     = "Inden forløbet slutter, skal kommunen beslutte, hvad der skal ske bagefter."
  rykket_fra = "LAB § 113, stk. 2"

  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]

    regel "beslutning_senest" { er = "slutdato" }

    regel "beslutning_mangler" {
      når = "dagen er efter slutdato og ophørsdato findes ikke og (beslutning_om_fremtiden findes ikke eller beslutning_om_fremtiden er efter dagen)"
      er  = "ja"
    }
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
  resumé = "Borgere i ressourceforløb har ret til en personlig jobformidler, hvis de ønsker det."

  affattelse "1. januar 2022" {
    ved = ["lov 1160/2021"]

    regel "ret_til_jobformidler" {
      når = "er_i_ressourceforløb og ønsker_jobformidler"
      er  = "ja"
    }

    fingeraftryk "lov 1160/2021" "LBK 701/2022" "LBK 280/2024" { er = "1 stk., 3 pkt., sha256 4fff158fe195684397a180872403ae13fb1c562513db5d419332913c1073ca73" }
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
