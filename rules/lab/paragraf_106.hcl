# LAB § 106: hvornår borgeren er fritaget for samtaler, tilbud og jobsøgning. Målt
# på den dag, der spørges.

bestemmelse "LAB § 106, stk. 1" {
  resumé = "Ingen pligt til jobsøgning, samtaler og tilbud i de tilfælde, der er nævnt i nr. 1-4."

  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]

    regel "fritaget_for_samtaler_og_tilbud" {
      når = "fritagelsesgrund eller på_arbejdsfordeling"
      er  = "ja"
    }

    regel "fritaget_for_jobsøgning" {
      når = "fritagelsesgrund eller på_arbejdsfordeling"
      er  = "ja"
    }

    fingeraftryk "lov 548/2019" { er = "3 stk., 3 nr., 3 pkt., sha256 f29af1a8fe714c04bc5575830145652614ef2bbc8db768136726690dc66c298b" }
  }
}

bestemmelse "LAB § 106, stk. 1, nr. 1" {
  resumé = "Borgeren kan dokumentere inden for seks uger at skulle i fuldtidsjob eller fleksjob, på barsel eller på pension."

  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]

    regel "fritagelsesgrund" {
      når = "dokumenteret_overgang findes og dokumenteret_overgang er en af (ordinært_fuldtidsjob, fleksjob, barsel, efterløn, fleksydelse, folkepension) og overgang_inden_seks_uger"
      er  = "ja"
    }
  }

  affattelse "1. marts 2024" {
    ved          = ["LBK 280/2024"]
    tidligst     = "23. maj 2022"
    ufuldstændig = "den ændringslov, der satte tidlig pension og seniorpension ind, er ikke fundet"

    regel "fritagelsesgrund" {
      når = "dokumenteret_overgang findes og dokumenteret_overgang er en af (ordinært_fuldtidsjob, fleksjob, barsel, efterløn, fleksydelse, tidlig_pension, seniorpension, folkepension) og overgang_inden_seks_uger"
      er  = "ja"
    }

    fingeraftryk "LBK 280/2024" { er = "3 stk., 4 nr., 4 pkt., sha256 f8b5f005667b287a15d670dc588d66e946307c6a798210ee472ea09c4065fed3" }
  }
}

bestemmelse "LAB § 106, stk. 1, nr. 2" {
  resumé = "Borgeren er hjemsendt på grund af vejrlig eller materialemangel."

  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]

    regel "fritagelsesgrund" {
      når = "hjemsendt"
      er  = "ja"
    }
  }
}

bestemmelse "LAB § 106, stk. 1, nr. 3" {
  resumé = "Borgeren er omfattet af en arbejdsfordeling."

  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]

    regel "på_arbejdsfordeling" {
      når = "arbejdsfordeling_fra findes og dagen er tidligst arbejdsfordeling_fra"
      er  = "ja"
    }
  }
}

bestemmelse "LAB § 106, stk. 1, nr. 4" {
  resumé = "Borgeren kan dokumentere inden for seks uger at skulle begynde på et erhvervsrettet fuldtidsstudie."

  affattelse "22. maj 2022" {
    ved          = ["LBK 701/2022"]
    tidligst     = "2. januar 2020"
    ufuldstændig = "den ændringslov, der satte nummeret ind, er ikke fundet"

    regel "fritagelsesgrund" {
      når = "dokumenteret_overgang findes og dokumenteret_overgang er erhvervsrettet_fuldtidsstudie og overgang_inden_seks_uger"
      er  = "ja"
    }

    fingeraftryk "LBK 701/2022" { er = "3 stk., 4 nr., 3 pkt., sha256 dd11b3725973ae7a5e037d27ea0d30e052259a8e9e5a58fbcf95dff66dcbd411" }
  }
}

bestemmelse "LAB § 106, stk. 2" {
  resumé = "Under en arbejdsfordeling gælder fritagelsen for jobsøgning kun de første seks uger."

  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]

    regel "fritaget_for_jobsøgning" {
      fraviger = ["LAB § 106, stk. 1"]
      når      = "ikke fritagelsesgrund og arbejdsfordeling_fra findes og dagen er tidligst 6 uger efter arbejdsfordeling_fra"
      er       = "nej"
    }
  }
}

bestemmelse "LAB § 106, stk. 3, 1. pkt." {
  resumé = "Jobcentret kan konkret beslutte, at pligten bliver ved."

  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]

    regel "fritaget_for_samtaler_og_tilbud" {
      suspenderer = ["LAB § 106, stk. 1"]
      når         = "pligten_fastholdes"
    }

    regel "fritaget_for_jobsøgning" {
      suspenderer = ["LAB § 106, stk. 1"]
      når         = "pligten_fastholdes"
    }
  }
}

bestemmelse "LAB § 106, stk. 3, 2. pkt." {
  resumé = "Arbejdsløshedskassen kan beslutte det samme."

  affattelse "1. januar 2024" {
    ved         = ["lov 727/2023"]
    status      = "uden for området"
    begrundelse = "Gælder dagpengemodtagere."
  }
}
