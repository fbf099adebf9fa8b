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
    fingeraftryk "BEK 47/2026" { er = "3 stk., 4 nr., 3 pkt., sha256 6e94d62cfa951fd34974d1a01e988a2a6ce6b993aece80cd8048fc68b92b340c" }
  }
}

bestemmelse "BEK 47/2026 § 16" {
  resumé = "BEK 1708/2024 ophæves den 1. februar 2026."

  affattelse "1. februar 2026" {
    ved         = ["BEK 47/2026"]
    status      = "procedure"
    begrundelse = "Ophævelsen står i BEK 1708/2024."
    fingeraftryk "BEK 47/2026" { er = "2 stk., 2 pkt., sha256 7cb3c41f268c57d7a2c609d5b5018b192b558272d2f6727410ef23d908251fb6" }
  }
}

bestemmelse "BEK 58/2026 § 1, stk. 1" {
  resumé = "Ikrafttræden den 1. februar 2026."

  affattelse "1. februar 2026" {
    ved         = ["BEK 58/2026"]
    status      = "procedure"
    begrundelse = "Datoen står i hver affattelse."
    fingeraftryk "BEK 58/2026" { er = "3 stk., 3 pkt., sha256 b7fb9ecc24b71014e4ee5ddce3bfe9b2152c22d83da510e05239c787c6e43f12" }
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
