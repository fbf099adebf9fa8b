# --- a case among rules
retskilde "lov 3/2020" {
  art   = "lov"
  titel = "en regelfil"
}
sag "hører til i en sagsfil" { ### "sag-blandt-regler"
  kilde = "prøve"
}

# --- a rule among cases
sag "en" {
  kilde = "prøve"
  forventet {
    kan_iværksættes = "ja"
  }
}
begreb "x" { ### "regel-blandt-sager"
  type = "dato"
}
sager "to" { ### "ukendt-blok"
  kilde = "prøve"
}

# --- what a case must have
sag "uden kilde" { ### "sag-uden-kilde"
  forventet {
    kan_iværksættes = "ja"
  }
}
sag "uden forventet" { ### "sag-uden-forventet"
  kilde = "prøve"
}
sag "fælles" {
  fælles = true
  forventet { ### "fælles-med-forventet"
    kan_iværksættes = "ja"
  }
}
sag "to gange" {
  kilde = "prøve"
  forventet {
    kan_iværksættes = "ja"
  }
  forventet { ### "blok-to-gange"
    kan_iværksættes = "ja"
  }
}
sag "to gange" { ### "navn-brugt"
  kilde   = "prøve"
  forslag = ["LAB"] ### "ikke-forslag"
  givet "løn" { ### "for-mange-navne"
    felt {} ### "ukendt-blok"
  }
  forventet {
    kan_iværksættes = "ja"
  }
}

# --- cases that build on each other
sag "a" {
  fælles    = true
  bygger_på = "b" ### "sager-i-ring"
}
sag "b" {
  fælles    = true
  bygger_på = "a"
}
sag "c" {
  fælles    = true
  bygger_på = "d" ### "ukendt-grundsag"
}

# --- what is expected
sag "forventer for meget" {
  kilde = "prøve"
  forventet {
    kan_iværksætes   = "ja" ### "ukendt-udfald"
    løn              = "1 kr. pr. måned" ### "ukendt-udfald"
    kan_iværksættes  = { mangler = ["stardato"] } ### "ukendt-oplysning"
    længste_varighed = { mangler = ["startdato"], konflikt = ["LAB § 112, stk. 1"] } ### "forkert-forventet"
    hjemmel          = ["LAB § 112", "LAV § 1"] ### "ikke-båret" "ukendt-retskilde"
  }
}
