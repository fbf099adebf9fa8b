# BEK 1708/2024 §§ 17-19: indsatsgarantien nærmere, når de seks måneder udløber
# fra 2025. Samme indhold som BEK 2408/2021. Bekendtgørelsen er ophævet den
# 1. februar 2026 uden overgangsregel; at garantien følger med de forløb, der
# fortsætter, er en fortolkning (F15).

bestemmelse "BEK 1708/2024 § 17" {
  resumé = "Indsatsgarantien."

  affattelse "1. februar 2026" {
    ved          = ["BEK 47/2026"]
    ophævet      = true
    fortolkning  = ["F15"]
    ufuldstændig = "bekendtgørelsen har ingen overgangsregel, og lov 1750/2025 § 21 er ikke læst i fuld tekst"

    overgang {
      gælder_ikke_hvis = "bevilget_før_afskaffelsen"
      hjemmel          = "lov 1750/2025 § 21, stk. 8"
      resumé           = "Indsatsgarantien følger med de forløb, der fortsætter efter de hidtidige regler."
    }
  }
}

bestemmelse "BEK 1708/2024 § 17, stk. 1" {
  resumé = "Teamet skal behandle sagen igen, når ingen indsats er begyndt seks måneder efter forløbets start."

  affattelse "1. januar 2025" {
    ved         = ["BEK 1708/2024"]
    status      = "procedure"
    begrundelse = "Pålægger teamet det, som LAB § 113, stk. 2, pålægger kommunen; reglen står der."
    fingeraftryk "BEK 1708/2024" { er = "6 stk., 6 pkt., sha256 613395cd4a9e059a3be3b5eb100eaf8e3a479ed46bc91ed46ac28e936b797d7a" }
  }
}

bestemmelse "BEK 1708/2024 § 17, stk. 2" {
  resumé       = "Kun indsatser, der er begyndt i forløbet og står i planens indsatsdel, tæller med."
  skæringsdato = "6 måneder efter senere(startdato, 1. januar 2022)"

  affattelse "1. januar 2025" {
    ved = ["BEK 1708/2024"]

    regel "indsats_i_tide" {
      er = "nogen indsatser hvor (slags er ikke anden_indsats og begyndt er tidligst startdato og senest indsatsfrist og i_indsatsdelen)"
    }
  }
}

bestemmelse "BEK 1708/2024 § 17, stk. 3" {
  resumé       = "Dage, hvor borgeren er fritaget for at stå til rådighed eller er på standby, tæller ikke med i de seks måneder."
  skæringsdato = "6 måneder efter senere(startdato, 1. januar 2022)"

  affattelse "1. januar 2025" {
    ved = ["BEK 1708/2024"]

    regel "indsatsfrist" {
      fortolkning = ["F6", "F7"]
      fraviger    = ["LAB § 113, stk. 2, 1. pkt."]
      når         = "dage(fritagne_perioder) er over 0 dage eller dage(standby_perioder) er over 0 dage"
      er          = "frist(fristens_begyndelse, 6 måneder, uden fritagne_perioder, standby_perioder)"
    }
  }
}

bestemmelse "BEK 1708/2024 § 17, stk. 4" {
  resumé       = "Ingen forelæggelse, hvis borgeren har haft ordinære løntimer i de første seks måneder; antallet er uden betydning."
  skæringsdato = "6 måneder efter senere(startdato, 1. januar 2022)"

  affattelse "1. januar 2025" {
    ved = ["BEK 1708/2024"]

    regel "skal_forelægges" {
      fortolkning = ["F8"]
      suspenderer = ["LAB § 113, stk. 2, 1. pkt."]
      når         = "første_ordinære_arbejdsdag findes og første_ordinære_arbejdsdag er senest 6 måneder efter fristens_begyndelse"
    }
  }
}

bestemmelse "BEK 1708/2024 § 17, stk. 5" {
  resumé       = "Ingen forelæggelse, hvis borgeren har været i løntilskud for handicappede i de første seks måneder."
  skæringsdato = "6 måneder efter senere(startdato, 1. januar 2022)"

  affattelse "1. januar 2025" {
    ved = ["BEK 1708/2024"]

    regel "skal_forelægges" {
      fortolkning = ["F8"]
      suspenderer = ["LAB § 113, stk. 2, 1. pkt."]
      når         = "første_dag_i_handicapløntilskud findes og første_dag_i_handicapløntilskud er senest 6 måneder efter fristens_begyndelse"
    }
  }
}

bestemmelse "BEK 1708/2024 § 17, stk. 6" {
  resumé       = "Ingen forelæggelse, hvis borgeren har deltaget i STU i de første seks måneder."
  skæringsdato = "6 måneder efter senere(startdato, 1. januar 2022)"

  affattelse "1. januar 2025" {
    ved = ["BEK 1708/2024"]

    regel "skal_forelægges" {
      fortolkning = ["F8"]
      suspenderer = ["LAB § 113, stk. 2, 1. pkt."]
      når         = "første_dag_i_stu findes og første_dag_i_stu er senest 6 måneder efter fristens_begyndelse"
    }
  }
}

bestemmelse "BEK 1708/2024 § 18" {
  resumé = "Grundlaget for teamets behandling af sagen."

  affattelse "1. februar 2026" {
    ved          = ["BEK 47/2026"]
    ophævet      = true
    fortolkning  = ["F15"]
    ufuldstændig = "bekendtgørelsen har ingen overgangsregel, og lov 1750/2025 § 21 er ikke læst i fuld tekst"

    overgang {
      gælder_ikke_hvis = "bevilget_før_afskaffelsen"
      hjemmel          = "lov 1750/2025 § 21, stk. 8"
      resumé           = "Indsatsgarantien følger med de forløb, der fortsætter efter de hidtidige regler."
    }
  }
}

bestemmelse "BEK 1708/2024 § 18, 1. pkt." {
  resumé = "Teamet behandler sagen på grundlag af planens forberedende del og indsatsplanen."

  affattelse "1. januar 2025" {
    ved         = ["BEK 1708/2024"]
    status      = "procedure"
    begrundelse = "Siger, hvilke papirer teamet skal have."
    fingeraftryk "BEK 1708/2024" { er = "1 stk., 2 pkt., sha256 a463a4b7d4e8d12e1a940d0f13b7cf4ba4a995d962f02e93532781e989deba6f" }
  }
}

bestemmelse "BEK 1708/2024 § 18, 2. pkt." {
  resumé = "Nye oplysninger lægges kun ved, hvis borgerens situation er væsentligt ændret."

  affattelse "1. januar 2025" {
    ved         = ["BEK 1708/2024"]
    status      = "procedure"
    begrundelse = "Siger, hvilke papirer teamet skal have."
  }
}

bestemmelse "BEK 1708/2024 § 19" {
  resumé = "Hvad teamet drøfter og indstiller."

  affattelse "1. februar 2026" {
    ved          = ["BEK 47/2026"]
    ophævet      = true
    fortolkning  = ["F15"]
    ufuldstændig = "bekendtgørelsen har ingen overgangsregel, og lov 1750/2025 § 21 er ikke læst i fuld tekst"

    overgang {
      gælder_ikke_hvis = "bevilget_før_afskaffelsen"
      hjemmel          = "lov 1750/2025 § 21, stk. 8"
      resumé           = "Indsatsgarantien følger med de forløb, der fortsætter efter de hidtidige regler."
    }
  }
}

bestemmelse "BEK 1708/2024 § 19, 1. pkt." {
  resumé = "Teamet drøfter, hvorfor ingen indsats kom i gang."

  affattelse "1. januar 2025" {
    ved         = ["BEK 1708/2024"]
    status      = "procedure"
    begrundelse = "Siger, hvad teamet skal drøfte."
    fingeraftryk "BEK 1708/2024" { er = "1 stk., 2 pkt., sha256 15f9c058e154dbfeb9a17294560e22d266c94573cdb65cbc74a4386da143ef87" }
  }
}

bestemmelse "BEK 1708/2024 § 19, 2. pkt." {
  resumé = "Teamet indstiller, hvilke indsatser der skal i gang, og hvordan der skal følges op."

  affattelse "1. januar 2025" {
    ved         = ["BEK 1708/2024"]
    status      = "procedure"
    begrundelse = "Siger, hvad teamet skal indstille."
  }
}
