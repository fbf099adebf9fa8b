# --- facts that can be told
sag "ukendte" {
  kilde = "punkt 7"
  givet {
    stardato        = "1. januar 2022" ### "ukendt-oplysning"
    kan_iværksættes = "ja" ### "ikke-oplysning"
    grænse          = "1 kr. pr. måned" ### "ikke-oplysning"
    dagen           = "1. januar 2022" ### "dagen-i-givet"
  }
  forventet {
    kan_iværksættes = "ja"
  }
}

# --- values as their type is written
sag "forkerte værdier" {
  kilde = "punkt 7"
  givet {
    startdato       = "ingen" ### "kan-ikke-være-ingen"
    løn             = "600.000 kr. pr. måned" ### "uden-for-grænser"
    ønsker_forløb   = true ### "skal-være-tekst"
    bevillingsdato  = "2022-01-01" ### "dato-med-tal"
    ydelse          = "sygedagspenge" ### "ukendt-mulighed"
    barselsperioder = "maj 2022" ### "skal-være-liste"
    evne_forbedres  = { er = "ja", hvem = "kommunen" } ### "ukendt-attribut"
  }
  forventet {
    længste_varighed = "3" ### "enhed-mangler"
  }
}

# --- periods
sag "perioder" {
  kilde = "punkt 7"
  givet {
    barselsperioder = [
      { fra = "1. maj 2022", til_og_med = "30. april 2022" }, ### "periode-baglæns"
      { fra = "1. maj 2022" }, ### "manglende-attribut"
      "og evt. flere", ### "flere-ikke-sidst"
      "maj 2022", ### "skal-være-felter"
    ]
  }
  forventet {
    kan_iværksættes = "ja"
  }
}

# --- invented data only
sag "med et nummer" {
  kilde = "borger 000000-0000" ### "ligner-personnummer"
  forventet {
    kan_iværksættes = "ja"
  }
}
