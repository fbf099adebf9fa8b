sag "i 2020" {
  kilde = "fundet af tilfældige programmer"
  på    = "29. februar 2020"
  givet {
  }

  forventet {
    sidste_dag = "1. januar 2021"
  }
}

sag "i 2024" {
  kilde = "fundet af tilfældige programmer"
  på    = "29. februar 2024"
  givet {
  }

  forventet {
    sidste_dag = "1. januar 2023"
  }
}
