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
  }
}
