# --- parts
sag "overlap" {
  kilde = "punkt 24"
  givet {
    samlivsform = [ ### "tidslinje-overlapper"
      { fra = "1. januar 2022", til_og_med = "31. december 2023", er = "samlevende" },
      { fra = "1. januar 2020", til_og_med = "1. januar 2022", er = "enlig" },
    ]
  }
  forventet {
    kan_iværksættes = "ja"
  }
}
sag "dele" {
  kilde = "punkt 24"
  givet {
    samlivsform = [
      { fra = "1. januar 2022", til_og_med = "1. januar 2021", er = "enlig" }, ### "periode-baglæns"
      { fra = "1. januar 2020", til_og_med = "1. januar 2020" }, ### "manglende-attribut"
      "enlig", ### "skal-være-felter"
    ]
  }
  forventet {
    kan_iværksættes = "ja"
  }
}
