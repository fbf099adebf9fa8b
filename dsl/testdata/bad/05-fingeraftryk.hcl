# --- fingerprints that say nothing
bestemmelse "LAB § 115" {
  resumé = "Fingeraftryk, der ikke kan bruges."
  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "procedure"
    begrundelse = "Siger kun, hvem der skriver brevet."
    fingeraftryk "lov 548/2019" { er = "sha256 0123" } ### "fingeraftryk-notation"
    fingeraftryk "lov 1160/2021" { ### "manglende-attribut"
      sha256 = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef" ### "ukendt-attribut"
    }
    fingeraftryk "LAB" "lov 999/2019" { er = "1 stk., 1 pkt., sha256 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef" } ### "ukendt-retskilde"
  }
}

# --- a fingerprint of nothing
bestemmelse "LAB § 115" {
  resumé = "Fingeraftryk uden kilde."
  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "procedure"
    begrundelse = "Siger kun, hvem der skriver brevet."
    fingeraftryk { er = "1 stk., 1 pkt., sha256 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef" } ### "uden-navn"
  }
}

# --- one paragraph read twice in one text
bestemmelse "LAB § 115, stk. 1" {
  resumé = "Første stykke."
  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "procedure"
    begrundelse = "Siger kun, hvem der skriver brevet."
    fingeraftryk "lov 548/2019" { er = "2 stk., 2 pkt., sha256 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef" }
  }
}
bestemmelse "LAB § 115, stk. 2" {
  resumé = "Andet stykke."
  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "procedure"
    begrundelse = "Siger kun, hvem der læser brevet."
    fingeraftryk "lov 548/2019" { er = "2 stk., 2 pkt., sha256 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef" } ### "fingeraftryk-to-gange"
  }
}
