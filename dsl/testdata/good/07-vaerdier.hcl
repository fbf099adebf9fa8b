# --- each type in its notation
sag "alle typer" {
  kilde = "punkt 7"
  givet {
    startdato       = "31. januar 2026"
    løn             = "16.323,50 kr. pr. måned"
    ønsker_forløb   = "nej"
    ydelse          = "sygedagpenge"
    bevillingsdato  = "ingen"
    barselsperioder = [{ fra = "1. april 2022", til_og_med = "30. april 2022" }, "og evt. flere"]
  }
  forventet {
    kan_iværksættes = "nej"
  }
}

# --- a skøn says who, when and why
sag "et skøn" {
  kilde = "punkt 7"
  givet {
    evne_forbedres = {
      er          = "ja"
      af          = "kommunen"
      dato        = "3. marts 2024"
      hensyn      = ["helbred", "ansættelser"]
      begrundelse = "en praktik er gået godt"
    }
  }
  forventet {
    kan_iværksættes = "ja"
  }
}
