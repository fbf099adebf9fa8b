# --- an act with everything that can be said of it
retskilde "lov 1750/2025" {
  art        = "lov"
  titel      = "en ændringslov"
  eli        = "https://www.retsinformation.dk/eli/lta/2025/1750"
  kundgjort  = "29. december 2025"
  månedsslut = "næste dag"
  forslag    = false
}

# --- guidance without a day counts as known from the day that its wording takes effect
retskilde "vejledning 9/2022" {
  art   = "vejledning"
  titel = "en vejledning"
}
bestemmelse "vejledning 9/2022 § 1" {
  resumé = "Forklarer ordningen."
  affattelse "1. marts 2022" {
    ved         = ["vejledning 9/2022"]
    status      = "procedure"
    begrundelse = "siger, hvordan sagen skal behandles"
  }
}
