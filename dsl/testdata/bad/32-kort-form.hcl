# --- the short form has something to compare
begreb "x" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "ønsker_forløb og under 50 år" ### "løst-sammenligningsord"
}
