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

bestemmelse "BEK 58/2026 § 1, stk. 3" {
  resumé = "Reglerne om samtale med sundhedskoordinator gælder fortsat for forløb, som kommunen har bevilget senest 31. januar 2026."

  affattelse "1. februar 2026" {
    ved         = ["BEK 58/2026"]
    status      = "uden for området"
    begrundelse = "Gælder samtalen i LAB § 113, stk. 3. Her er den kilden til, at bevillingsdagen er skellet."
  }
}
