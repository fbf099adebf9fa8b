# LAB §§ 36, 45, 46 og 53: den koordinerende sagsbehandler, planen og kravet om,
# at tilbud passer til helbredet. Målt på den dag, der spørges.

bestemmelse "LAB § 36, stk. 1" {
  resumé = "Koordinerende sagsbehandler for andre målgrupper."

  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "uden for området"
    begrundelse = "Gælder aktivitetsparate borgere."
    fingeraftryk "lov 548/2019" "LBK 701/2022" "LBK 280/2024" { er = "3 stk., 3 pkt., sha256 f2b3d2ee1702fbcd110933d2ab07c19a7e49edfd77041d3c4f01906a51607dcc" }
  }
}

bestemmelse "LAB § 36, stk. 2" {
  resumé = "Hvornår andre målgrupper skal tilbydes en koordinerende sagsbehandler."

  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "uden for området"
    begrundelse = "Gælder aktivitetsparate borgere."
  }
}

bestemmelse "LAB § 36, stk. 3" {
  resumé = "Jobcentret udpeger én gennemgående og koordinerende sagsbehandler i ressourceforløb."
  jf     = ["LAB § 6, nr. 8"]

  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]

    regel "skal_have_koordinerende_sagsbehandler" {
      når = "er_i_ressourceforløb"
      er  = "ja"
    }
  }
}

bestemmelse "LAB § 43" {
  resumé = "Samlet beskrivelse af forudsætningerne for at arbejde i sager om fleksjob og førtidspension."

  affattelse "1. februar 2026" {
    ved         = ["lov 1750/2025"]
    status      = "uden for området"
    begrundelse = "Gælder ikke ressourceforløb."
    fingeraftryk "lov 1750/2025" { er = "1 stk., 1 pkt., sha256 fac3fb0bb21e08ee981ab1ef7f2c563cd734e1c520befa8c86f4e38912355d84" }
  }
}

bestemmelse "LAB § 45, stk. 1" {
  resumé = "Planens indsatsdel bygger på teamets indstilling og står i Min Plan."

  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "procedure"
    begrundelse = "Siger, hvordan planen laves."
    fingeraftryk "lov 548/2019" "LBK 701/2022" "LBK 280/2024" { er = "4 stk., 4 pkt., sha256 5cd20dfd34f0593d39963cd9536c9bf8691ace8e06d82664ec1034463a7fa320" }
  }
}

bestemmelse "LAB § 45, stk. 2" {
  resumé = "Indsatsdelen skal rumme mål og de indsatser, der skal i gang."

  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "procedure"
    begrundelse = "Siger, hvad planen skal indeholde."
  }
}

bestemmelse "LAB § 45, stk. 3" {
  resumé = "Den koordinerende sagsbehandler laver indsatsdelen sammen med borgeren."

  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "procedure"
    begrundelse = "Siger, hvem der laver planen."
  }
}

bestemmelse "LAB § 45, stk. 4" {
  resumé = "Den koordinerende sagsbehandler følger op og holder indsatsdelen ved lige."

  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "procedure"
    begrundelse = "Siger, hvem der følger op."
  }
}

bestemmelse "LAB § 46, stk. 1" {
  resumé = "Hvad en helhedsorienteret plan skal indeholde."

  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "procedure"
    begrundelse = "Siger, hvad planen skal indeholde."
    fingeraftryk "lov 548/2019" "LBK 701/2022" "LBK 280/2024" { er = "3 stk., 4 pkt., sha256 1ae2f5535779a0f18e6f5a6da6e7badf1d0351caa04736f0fea52084d9388fdf" }
  }
}

bestemmelse "LAB § 46, stk. 2" {
  resumé = "En helhedsorienteret plan kan træde i stedet for Min Plan og for indsatsdelen."

  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "procedure"
    begrundelse = "Siger, hvilken plan der laves."
  }
}

bestemmelse "LAB § 46, stk. 3" {
  resumé = "Den koordinerende sagsbehandler laver den helhedsorienterede plan sammen med borgeren."

  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "procedure"
    begrundelse = "Siger, hvem der laver planen."
  }
}

# Reglen om helbredet stod i 2020 i stk. 3 og senest fra 2022 i stk. 4. Den er den
# samme.

bestemmelse "LAB § 53" {
  resumé = "Hvad tilbud skal rettes mod."

  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "skøn"
    begrundelse = "Hensyn, som jobcentret afvejer; kun reglen om helbredet er skrevet som regel."
    fingeraftryk "lov 548/2019" { er = "7 stk., 8 pkt., sha256 54fb061d20a587926eaaa2dec3e9f43c2576c460c42e6fb35b81fba85edb96e2" }
    fingeraftryk "LBK 701/2022" { er = "8 stk., 9 pkt., sha256 5f34d00395d6df1c28bcd65ff9dbf3744430c975c7a9e077a3b1bac8dd49c99c" }
    fingeraftryk "LBK 280/2024" { er = "8 stk., 9 pkt., sha256 a4f09664986bd3ee186726cfe8f327f511c292a4779c800513b48ff413a8ff09" }
  }
}

bestemmelse "LAB § 53, stk. 4, 1. pkt." {
  resumé     = "Tilbud kan fastsættes efter arbejdsmarkedets behov."
  rykket_fra = "LAB § 53, stk. 3, 1. pkt."

  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "skøn"
    begrundelse = "Jobcentret vælger tilbuddet."
  }
}

bestemmelse "LAB § 53, stk. 4, 2. pkt." {
  resumé     = "Et tilbud skal altid passe til borgerens helbred."
  rykket_fra = "LAB § 53, stk. 3, 2. pkt."

  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]

    regel "tilbud_må_gives" {
      når = "tilbud_passer_til_helbredet"
      er  = "ja"
    }
  }
}
