# --- a reservation says what it is
sats "loft" {
  type    = "kr. pr. måned"
  hjemmel = "LAB § 115"
  år "2024" {
    er     = "10.000 kr. pr. måned"
    kilde  = "satser for 2023"
    afledt = true ### "skal-være-tekst"
  }
  år "2025" { ### "manglende-attribut"
    er        = "10.500 kr. pr. måned"
    foreløbig = "kan blive ændret"
  }
}
bestemmelse "LAB § 115" {
  resumé       = "Løn over loftet."
  skæringsdato = "startdato"
  affattelse "1. januar 2020" {
    ved          = ["lov 548/2019"]
    ufuldstændig = "" ### "tom-tekst"
    fortolkning  = ["note 1"] ### "fortolkningsnote"
    regel "kan_iværksættes" {
      fraviger = ["LAB § 112, stk. 1"]
      når      = "løn er over loft"
      er       = "nej"
    }
  }
}

# --- a fingerprint names its text
bestemmelse "LAB § 115" {
  resumé = "Fingeraftryk af en tekst, som ingen har erklæret."
  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "mangler"
    begrundelse = "prøve"
    fingeraftryk "LBK 1/2030" { er = "1 stk., 1 pkt., sha256 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef" } ### "ukendt-retskilde"
  }
}
