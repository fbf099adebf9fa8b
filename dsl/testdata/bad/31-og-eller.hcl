# --- og and eller without brackets
begreb "x" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "ønsker_forløb og evne_forbedres eller løn er over 5 kr." ### "og-blandet-med-eller"
}
