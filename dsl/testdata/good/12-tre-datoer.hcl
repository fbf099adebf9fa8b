# --- the day asked, the day of the law and the day of what was public
sag "på den ene dag efter reglerne fra den anden, som de var kendt på den tredje" {
  kilde = "punkt 12"
  på    = "1. marts 2022"
  lov   = "31. december 2021"
  kendt = "1. juni 2021"
  givet {
    startdato = "1. marts 2022"
  }
  forventet {
    længste_varighed = "5 år"
  }
}

# --- a source that was made public on a day, and a bill
retskilde "lov 2/2030" {
  art       = "lov"
  titel     = "en opdigtet lov"
  kundgjort = "3. februar 2030"
}
retskilde "L 8" {
  art     = "lov"
  titel   = "et forslag, der ikke er kundgjort"
  forslag = true
}
