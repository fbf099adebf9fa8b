# --- words and attributes
retskilde "lov 1/2020" { ### "manglende-attribut"
  art        = "lovn" ### "ukendt-ord"
  måndesslut = "sidste dag" ### "ukendt-attribut"
  eli        = 12 ### "skal-være-tekst"
  forslag    = "ja" ### "skal-være-true"
  kundgjort  = "1.1.2020" ### "dato-med-tal"
}

# --- names
retskilde { ### "uden-navn"
  art   = "lov"
  titel = "en lov uden navn"
}
retskilde "LAB" { ### "navn-brugt"
  art   = "lov"
  titel = "står to gange"
}
retskilde "LAB § 3" { ### "retskildenavn"
  art   = "lov"
  titel = "en paragraf er ikke en retskilde"
}
retskilde "lov" "to navne" { ### "for-mange-navne"
  art   = "lov"
  titel = "to navne"
}

# --- a wording is not a source
bestemmelse "LABB § 2" { ### "ukendt-retskilde"
  resumé = "Loven er ikke nævnt."
  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019", "lov 584/2019"] ### "ukendt-retskilde"
    status      = "mangler"
    begrundelse = "prøve"
  }
}

# --- an unknown block, and a block that does not belong
retskidle "X" { ### "ukendt-blok"
  art = "lov"
}
retskilde "lov 2/2020" {
  art   = "lov"
  titel = "en lov"
  felt "x" { type = "dato" } ### "ukendt-blok"
}
