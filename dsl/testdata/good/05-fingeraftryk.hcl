# --- one wording read in three texts, two of them alike
bestemmelse "LAB § 115" {
  resumé = "Læst, da loven blev vedtaget, og da den blev ændret."
  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "procedure"
    begrundelse = "Siger kun, hvem der skriver brevet."
    fingeraftryk "LAB" "lov 548/2019" { er = "1 stk., 1 pkt., sha256 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef" }
    fingeraftryk "lov 1160/2021" { er = "2 stk., 3 nr., 2 litra, 9 pkt., sha256 fedcba9876543210fedcba9876543210fedcba9876543210fedcba9876543210" }
  }
}
