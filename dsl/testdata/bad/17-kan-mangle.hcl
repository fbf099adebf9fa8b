# --- an absent fact that nothing guards
begreb "x0" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "bevillingsdato er før startdato" ### "kan-mangle"
}
begreb "x1" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "(løn + 5 kr.) findes" ### "findes-kræver-navn"
}
