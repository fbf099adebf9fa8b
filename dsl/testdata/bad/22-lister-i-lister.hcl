# --- a list in a list
begreb "x" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "nogen møder hvor (antal møder er 2)" ### "liste-i-liste"
}
