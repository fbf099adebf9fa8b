# --- dates that are not days
begreb "x0" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "maj 2022 er før startdato" ### "hvilken-dag-i-måneden"
}
begreb "x1" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "startdato - fødselsdato er over 5 dage" ### "regning-med-datoer"
}
begreb "x2" {
  type    = "kr. pr. måned"
  hjemmel = "LAB § 112, stk. 1"
  er      = "(løn + 5 kr.) pr. startdato" ### "pr-kræver-navn"
}
begreb "x3" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "startdato er før 1. maj" ### "dato-uden-år"
}
begreb "x4" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "startdato er før 1. maj 22" ### "år-med-to-cifre"
}
begreb "x5" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "startdato er før 1.5.2022" ### "dato-med-tal"
}
begreb "x6" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "startdato er før 1. maj 1899" ### "uden-for-kalenderen"
}
