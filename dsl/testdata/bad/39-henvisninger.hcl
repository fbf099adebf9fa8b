# --- how a citation is written
bestemmelse "LAB § 115" {
  resumé = "Prøve."
  jf = [
    "§ 112", ### "henvisning-uden-retskilde"
    "LAB stk. 2", ### "henvisning-uden-paragraf"
    "LAB § 112, stk. 1 og 2", ### "henvisning-til-flere"
    "LAB § 112 stk 1", ### "henvisning-kan-ikke-læses"
    "LAB § 111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111", ### "henvisning-for-lang"
  ]
  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "mangler"
    begrundelse = "prøve"
  }
}
