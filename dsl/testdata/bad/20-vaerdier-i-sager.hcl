# --- values in a case
sag "prøve" {
  kilde = "prøve"
  på    = "31. april 2022" ### "dag-findes-ikke"
  givet {
    løn           = "16,323,50 kr. pr. måned" ### "komma-i-tal"
    antal_forløb  = "2,5" ### "for-mange-decimaler"
    længde        = "2 uger" ### "dage-er-ikke-varighed"
    ønsker_forløb = "måske" ### "forkert-notation"
    startdato     = "1. maj 22" ### "år-med-to-cifre"
    fødselsdato   = "1. maj 1899" ### "uden-for-kalenderen"
  }
  forventet {
    kan_iværksættes = "ja"
  }
}

# --- numbers
sag "prøve" {
  kilde = "prøve"
  på    = "1. maj 2022"
  givet {
    løn          = "16.32 kr. pr. måned" ### "punktum-i-tal"
    antal_forløb = "99999999999999" ### "værdi-for-stor"
    startdato    = "1. maj" ### "dato-uden-år"
  }
  forventet {
    kan_iværksættes = "ja"
  }
}
