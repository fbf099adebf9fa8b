# LAB § 113 a: den personlige jobformidler.

sag "jobformidler efter ønske" {
  kilde     = "LBK 280/2024 § 113 a; skrivelse 10112/2021, afsnit 5.9"
  bygger_på = "toårigt forløb fra 1. marts 2023"
  på        = "1. maj 2023"
  givet {
    ønsker_jobformidler = "ja"
  }

  forventet {
    ret_til_jobformidler = "ja"
    hjemmel              = ["LAB § 6, nr. 8", "LAB § 113 a, 1. pkt.", "LAB § 114, stk. 1, 1. pkt."]
  }
}

sag "ingen jobformidler uden ønske" {
  kilde     = "skrivelse 10112/2021, afsnit 5.9"
  bygger_på = "toårigt forløb fra 1. marts 2023"
  på        = "1. maj 2023"
  givet {
    ønsker_jobformidler = "nej"
  }

  forventet {
    ret_til_jobformidler = "nej"
    hjemmel              = ["LAB § 113 a, 1. pkt."]
  }
}

sag "ingen jobformidler før forløbet" {
  kilde     = "LBK 280/2024 § 113 a"
  bygger_på = "toårigt forløb fra 1. marts 2023"
  på        = "28. februar 2023"
  givet {
    ønsker_jobformidler = "ja"
  }

  forventet {
    ret_til_jobformidler = "nej"
    hjemmel              = ["LAB § 6, nr. 8", "LAB § 113 a, 1. pkt.", "LAB § 114, stk. 1, 1. pkt.", "skrivelse 10112/2021 § 6, stk. 5"]
  }
}

sag "ingen jobformidler i 2021" {
  kilde     = "lov 1160/2021"
  bygger_på = "toårigt forløb fra 1. marts 2023"
  på        = "31. december 2021"
  givet {
    startdato           = "15. november 2021"
    ønsker_jobformidler = "ja"
  }

  forventet {
    ret_til_jobformidler = "nej"
  }
}

sag "jobformidler fra 2022 i et gammelt forløb" {
  kilde     = "lov 1160/2021; skrivelse 10112/2021, afsnit 9"
  bygger_på = "toårigt forløb fra 1. marts 2023"
  på        = "1. januar 2022"
  givet {
    startdato           = "15. november 2021"
    ønsker_jobformidler = "ja"
  }

  forventet {
    ret_til_jobformidler = "ja"
    hjemmel              = ["LAB § 6, nr. 8", "LAB § 113 a, 1. pkt.", "LAB § 114, stk. 1, 1. pkt."]
  }
}

sag "jobformidler efter afskaffelsen, bevilget i tide" {
  kilde     = "BEK 113/2026 §§ 38 og 52; F15"
  bygger_på = "toårigt forløb fra 1. marts 2023"
  på        = "1. marts 2026"
  givet {
    startdato           = "1. februar 2025"
    bevillingsdato      = "10. januar 2025"
    ønsker_jobformidler = "ja"
  }

  forventet {
    ret_til_jobformidler = "ja"
    hjemmel              = ["LAB § 6, nr. 8", "LAB § 113 a, 1. pkt.", "LAB § 114, stk. 1, 1. pkt.", "lov 1750/2025 § 21, stk. 8"]
  }
}

sag "jobformidleren i samtalen" {
  kilde = "LBK 280/2024 § 113, stk. 3, 3. pkt.; BEK 2409/2021 § 3, stk. 1, 2. pkt."
  på    = "1. maj 2023"
  givet {
    har_jobformidler               = "ja"
    jobformidler_er_hensigtsmæssig = { er = "ja", af = "kommunen", dato = "20. april 2023", begrundelse = "tilbuddet er en praktik" }
  }

  forventet {
    jobformidler_kan_deltage = "ja"
    hjemmel                  = ["LAB § 113, stk. 3, 3. pkt."]
  }
}

sag "jobformidleren er ikke hensigtsmæssig i samtalen" {
  kilde = "BEK 2409/2021 § 3, stk. 1, 2. pkt."
  på    = "1. maj 2023"
  givet {
    har_jobformidler               = "ja"
    jobformidler_er_hensigtsmæssig = { er = "nej", af = "kommunen", dato = "20. april 2023", begrundelse = "tilbuddet er ikke virksomhedsrettet" }
  }

  forventet {
    jobformidler_kan_deltage = "nej"
    hjemmel                  = ["BEK 2409/2021 § 3, stk. 1, 2. pkt."]
  }
}

sag "ingen jobformidler til samtalen" {
  kilde = "LBK 280/2024 § 113, stk. 3, 3. pkt."
  på    = "1. maj 2023"
  givet {
    har_jobformidler               = "nej"
    jobformidler_er_hensigtsmæssig = "ja"
  }

  forventet {
    jobformidler_kan_deltage = "nej"
    hjemmel                  = ["LAB § 113, stk. 3, 3. pkt."]
  }
}
