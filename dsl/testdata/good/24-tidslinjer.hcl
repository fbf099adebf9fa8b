# --- a timeline is read on the date of the provision
afgørelse "enlig_på_dagen" {
  type   = "ja/nej"
  tekst  = "Borgeren er enlig"
  ellers = "nej"
}
bestemmelse "aktivloven § 68" {
  resumé       = "Enlige."
  skæringsdato = "startdato"
  affattelse "1. januar 2022" {
    ved = ["lov 1160/2021"]
    regel "enlig_på_dagen" {
      når = "samlivsform er enlig"
      er  = "ja"
    }
  }
}

# --- parts, the same on every day, and who found it
sag "flyttede sammen" {
  kilde = "punkt 24"
  givet {
    samlivsform = [
      { fra = "1. januar 2022", til_og_med = "31. december 2023", er = "samlevende" },
      { fra = "1. januar 2020", til_og_med = "31. december 2021", er = "enlig" },
    ]
  }
  forventet {
    kan_iværksættes = "ja"
  }
}
sag "altid enlig" {
  kilde = "punkt 24"
  givet {
    samlivsform = "enlig"
  }
  forventet {
    kan_iværksættes = "ja"
  }
}
sag "oplyst af kommunen" {
  kilde = "punkt 24"
  givet {
    samlivsform = { er = "enlig", af = "kommunen" }
  }
  forventet {
    kan_iværksættes = "ja"
  }
}
