# BEK 2409/2021: samtalen med en sundhedskoordinator. Bekendtgørelsen er ophævet
# den 1. februar 2026, men gælder fortsat forløb, der er bevilget inden.

bestemmelse "BEK 2409/2021 § 1" {
  resumé = "Hvornår bekendtgørelsen gælder."

  affattelse "1. februar 2026" {
    ved     = ["BEK 58/2026"]
    ophævet = true

    overgang {
      gælder_ikke_hvis = "bevillingsdato er senest 31. januar 2026"
      hjemmel          = "BEK 58/2026 § 1, stk. 3"
      resumé           = "Reglerne gælder fortsat for forløb, som kommunen har bevilget senest 31. januar 2026."
    }
  }
}

bestemmelse "BEK 2409/2021 § 1, 1. pkt." {
  resumé = "Gælder, når borgeren bruger retten til samtalen."
  jf     = ["LAB § 113, stk. 3"]

  affattelse "1. januar 2022" {
    ved         = ["BEK 2409/2021"]
    status      = "procedure"
    begrundelse = "Siger, hvornår reglerne bruges."
    fingeraftryk "BEK 2409/2021" { er = "1 stk., 2 pkt., sha256 89ca71f5e7cff52913ad20deaa046c38ee07318b9dd10f5e411e6ef2760af4b4" }
  }
}

bestemmelse "BEK 2409/2021 § 1, 2. pkt." {
  resumé = "Gælder også kommunens vejledning om retten."

  affattelse "1. januar 2022" {
    ved         = ["BEK 2409/2021"]
    status      = "procedure"
    begrundelse = "Siger, hvornår reglerne bruges."
  }
}

bestemmelse "BEK 2409/2021 § 2" {
  resumé = "Skriftlig vejledning om retten, senest når et konkret tilbud gives."

  affattelse "1. januar 2022" {
    ved = ["BEK 2409/2021"]

    regel "vejledning_om_sundhedssamtale_senest" { er = "tilbud_givet" }
    fingeraftryk "BEK 2409/2021" { er = "1 stk., 1 pkt., sha256 f2b01914ce4d07d35ee10e24e0f23c0b1cea4d75ca952c2431c9f8fdf8d6ad86" }
  }

  affattelse "1. februar 2026" {
    ved     = ["BEK 58/2026"]
    ophævet = true

    overgang {
      gælder_ikke_hvis = "bevillingsdato er senest 31. januar 2026"
      hjemmel          = "BEK 58/2026 § 1, stk. 3"
      resumé           = "Reglerne gælder fortsat for forløb, som kommunen har bevilget senest 31. januar 2026."
    }
  }
}

bestemmelse "BEK 2409/2021 § 3" {
  resumé = "Samtalen."

  affattelse "1. februar 2026" {
    ved     = ["BEK 58/2026"]
    ophævet = true

    overgang {
      gælder_ikke_hvis = "bevillingsdato er senest 31. januar 2026"
      hjemmel          = "BEK 58/2026 § 1, stk. 3"
      resumé           = "Reglerne gælder fortsat for forløb, som kommunen har bevilget senest 31. januar 2026."
    }
  }
}

bestemmelse "BEK 2409/2021 § 3, stk. 1, 1. pkt." {
  resumé = "Kommunen holder et møde med borgeren, sundhedskoordinatoren og sagsbehandleren."

  affattelse "1. januar 2022" {
    ved         = ["BEK 2409/2021"]
    status      = "procedure"
    begrundelse = "Siger, hvem der deltager."
    fingeraftryk "BEK 2409/2021" { er = "3 stk., 5 pkt., sha256 7147d138e86bdcbdf9dca94fda5734fce08ca467bb7810a6db5e666b9ea885bb" }
  }
}

bestemmelse "BEK 2409/2021 § 3, stk. 1, 2. pkt." {
  resumé = "Jobformidleren kan træde i sagsbehandlerens sted, hvis kommunen finder det hensigtsmæssigt."
  jf     = ["LAB § 113, stk. 3, 3. pkt."]

  affattelse "1. januar 2022" {
    ved = ["BEK 2409/2021"]

    regel "jobformidler_kan_deltage" {
      fraviger = ["LAB § 113, stk. 3, 3. pkt."]
      når      = "ikke jobformidler_er_hensigtsmæssig"
      er       = "nej"
    }
  }
}

bestemmelse "BEK 2409/2021 § 3, stk. 2" {
  resumé = "Sundhedskoordinatoren rådgiver kommunen i en udtalelse."

  affattelse "1. januar 2022" {
    ved         = ["BEK 2409/2021"]
    status      = "procedure"
    begrundelse = "Siger, hvordan der rådgives."
  }
}

bestemmelse "BEK 2409/2021 § 3, stk. 3" {
  resumé = "Kommunen tager stilling til, om tilbuddet skal ændres."

  affattelse "1. januar 2022" {
    ved         = ["BEK 2409/2021"]
    status      = "skøn"
    begrundelse = "Kommunens vurdering; dagen er oplyst som stillingtagen_til_tilbud."
  }
}

bestemmelse "BEK 2409/2021 § 4" {
  resumé = "Kommunen betaler; kommune og region aftaler vilkårene."

  affattelse "1. januar 2022" {
    ved         = ["BEK 2409/2021"]
    status      = "procedure"
    begrundelse = "Forholdet mellem kommune og region."
    fingeraftryk "BEK 2409/2021" { er = "1 stk., 2 pkt., sha256 e747b3a44c75bde5261fc7fa7c84c915b7a1c5625824d0e76717009898fc75b6" }
  }

  affattelse "1. februar 2026" {
    ved     = ["BEK 58/2026"]
    ophævet = true

    overgang {
      gælder_ikke_hvis = "bevillingsdato er senest 31. januar 2026"
      hjemmel          = "BEK 58/2026 § 1, stk. 3"
      resumé           = "Reglerne gælder fortsat for forløb, som kommunen har bevilget senest 31. januar 2026."
    }
  }
}

bestemmelse "BEK 2409/2021 § 5" {
  resumé = "Ikrafttræden den 1. januar 2022."

  affattelse "1. januar 2022" {
    ved         = ["BEK 2409/2021"]
    status      = "procedure"
    begrundelse = "Datoen står i hver affattelse."
    fingeraftryk "BEK 2409/2021" { er = "1 stk., 1 pkt., sha256 ee7ebee6bb7bee479addbb9203b436e4cbb67b148011ad5322cdc13bc4889cae" }
  }
}
