# --- from the paragraph downwards
bestemmelse "LAB kap. 19, § 115 a, stk. 2, nr. 1, litra b, 2. pkt." {
  resumé = "Så langt ned, man kan komme."
  jf     = ["LAB § 112", "LAB § 112, stk. 1", "aktivloven § 68 a, stk. 2, nr. 1"]
  affattelse "1. januar 2020" {
    ved         = ["lov 548/2019"]
    status      = "mangler"
    begrundelse = "prøve"
  }
}
