# --- how many values a function takes
begreb "x" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "alder(fødselsdato) er under 30 år" ### "antal-argumenter"
}
