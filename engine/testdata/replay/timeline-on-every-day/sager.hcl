sag "samme løn" {
  kilde = "fundet af tilfældige programmer"
  på    = "1. maj 2022"
  givet {
    løn = "100 kr. pr. måned"
  }

  forventet {
    lønnen = { mangler = ["start"] }
  }
}

sag "to lønninger" {
  kilde = "fundet af tilfældige programmer"
  på    = "1. maj 2022"
  givet {
    løn = [
      { fra = "1. januar 1900", til_og_med = "31. december 2020", er = "100 kr. pr. måned" },
      { fra = "1. januar 2021", til_og_med = "31. december 2199", er = "200 kr. pr. måned" },
    ]
  }

  forventet {
    lønnen = { mangler = ["start"] }
  }
}

sag "et hul" {
  kilde = "fundet af tilfældige programmer"
  på    = "1. maj 2022"
  givet {
    løn = [{ fra = "1. januar 1900", til_og_med = "31. december 2020", er = "100 kr. pr. måned" }]
  }

  forventet {
    lønnen = { mangler = ["start", "løn"] }
  }
}
