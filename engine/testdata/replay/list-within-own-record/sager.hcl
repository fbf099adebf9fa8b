sag "tre hændelser" {
  kilde = "fundet af tilfældige programmer"
  på    = "1. maj 2022"
  givet {
    hændelser = [{ dato = "1. maj 2021" }, { dato = "1. juni 2021" }, { dato = "1. juli 2021" }]
  }

  forventet {
    tidligere_hændelser = "3"
    gentagne            = "2"
  }
}
