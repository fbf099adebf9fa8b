# --- a derived and a provisional rate, an interpretation, an incomplete source
sats "loft" {
  type    = "kr. pr. måned"
  hjemmel = "LAB § 115"
  år "2024" {
    er     = "10.000 kr. pr. måned"
    kilde  = "satser for 2023"
    afledt = "regnet ud fra 2023"
  }
  år "2025" {
    er        = "10.500 kr. pr. måned"
    kilde     = "satser for 2025"
    foreløbig = "kan blive ændret"
  }
}
bestemmelse "LAB § 115" {
  resumé       = "Løn over loftet."
  skæringsdato = "startdato"
  affattelse "1. januar 2020" {
    ved          = ["lov 548/2019"]
    ufuldstændig = "bilaget er ikke læst"
    fortolkning  = ["F1", "F2"]
    regel "kan_iværksættes" {
      fraviger    = ["LAB § 112, stk. 1"]
      når         = "løn er over loft"
      er          = "nej"
      fortolkning = ["F3"]
    }
  }
}
