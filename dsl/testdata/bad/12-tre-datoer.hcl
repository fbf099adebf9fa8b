# --- three dates, all of them days
sag "tre datoer" {
  kilde = "punkt 12"
  på    = "marts 2022" ### "forkert-notation"
  lov   = "31.12.2021" ### "dato-med-tal"
  kendt = "31. november 2021" ### "dag-findes-ikke"
  forventet {
    kan_iværksættes = "ja"
  }
}

# --- a fact like others is not told twice
sag "dagen" {
  kilde = "punkt 12"
  på    = "1. marts 2022"
  givet {
    dagen = "1. marts 2022" ### "dagen-i-givet"
  }
  forventet {
    kan_iværksættes = "ja"
  }
}

# --- a source that was made public on no day
retskilde "lov 2/2030" {
  art       = "lov"
  titel     = "en opdigtet lov"
  kundgjort = "31. februar 2030" ### "dag-findes-ikke"
}
retskilde "L 8" {
  art     = "lov"
  titel   = "et forslag"
  forslag = "ja" ### "skal-være-true"
}
