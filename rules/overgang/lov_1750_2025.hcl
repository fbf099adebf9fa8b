# Afskaffelsen den 1. februar 2026. Skellet mellem gamle og nye regler er
# begrebet bevilget_før_afskaffelsen.

bestemmelse "lov 1750/2025 § 21, stk. 8" {
  resumé = "Borgere, der er i et ressourceforløb, kan fortsætte efter de hidtidige regler."
  jf     = ["BEK 58/2026 § 1, stk. 3"]

  affattelse "1. februar 2026" {
    ved          = ["lov 1750/2025"]
    status       = "mangler"
    begrundelse  = "Kun omtalen af bestemmelsen i andre regler er læst. Skellet ved bevilling senest 31. januar 2026 er taget derfra, se F15."
    ufuldstændig = "overgangsreglerne i lov 1750/2025 § 21 er ikke fundet i fuld tekst"
  }
}

bestemmelse "BEK 47/2026 § 1" {
  resumé = "Den nye bekendtgørelse om rehabiliteringsplan gælder ikke ressourceforløb."

  affattelse "1. februar 2026" {
    ved         = ["BEK 47/2026"]
    status      = "uden for området"
    begrundelse = "Nævner fleksjob, førtidspension og jobafklaring, men ikke ressourceforløb."
  }
}

bestemmelse "BEK 47/2026 § 16" {
  resumé = "BEK 1708/2024 ophæves den 1. februar 2026."

  affattelse "1. februar 2026" {
    ved         = ["BEK 47/2026"]
    status      = "procedure"
    begrundelse = "Ophævelsen står i BEK 1708/2024."
  }
}

bestemmelse "BEK 58/2026 § 1, stk. 1" {
  resumé = "Ikrafttræden den 1. februar 2026."

  affattelse "1. februar 2026" {
    ved         = ["BEK 58/2026"]
    status      = "procedure"
    begrundelse = "Datoen står i hver affattelse."
  }
}

bestemmelse "BEK 58/2026 § 1, stk. 2" {
  resumé = "BEK 2409/2021 ophæves."

  affattelse "1. februar 2026" {
    ved         = ["BEK 58/2026"]
    status      = "procedure"
    begrundelse = "Ophævelsen står i BEK 2409/2021."
  }
}

bestemmelse "BEK 58/2026 § 1, stk. 3" {
  resumé = "Reglerne om samtale med sundhedskoordinator gælder fortsat for forløb, som kommunen har bevilget senest 31. januar 2026."

  affattelse "1. februar 2026" {
    ved         = ["BEK 58/2026"]
    status      = "procedure"
    begrundelse = "Reglen står som overgang i BEK 2409/2021. Den er også kilden til, at bevillingsdagen er skellet i loven, se F15."
  }
}
