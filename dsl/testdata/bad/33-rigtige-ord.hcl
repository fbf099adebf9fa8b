# --- words that say too little
begreb "x0" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "løn er mellem 5 kr. og 10 kr." ### "mellem"
}
begreb "x1" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "løn er større end 5 kr." ### "større-end"
}
