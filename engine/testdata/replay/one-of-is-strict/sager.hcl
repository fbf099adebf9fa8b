sag "begge mangler" {
  kilde = "fundet af tilfældige programmer"
  på    = "1. maj 2022"
  givet {
  }

  forventet {
    blandt = { mangler = ["x", "y"] }
  }
}

sag "y mangler" {
  kilde = "fundet af tilfældige programmer"
  på    = "1. maj 2022"
  givet {
    x = "1"
  }

  forventet {
    blandt = { mangler = ["y"] }
  }
}
