# --- arithmetic that the law would have to settle
begreb "x0" {
  type    = "kr. pr. måned"
  hjemmel = "LAB § 112, stk. 1"
  er      = "løn / 2" ### "deling-uden-afrunding"
}
begreb "x1" {
  type    = "kr. pr. måned"
  hjemmel = "LAB § 112, stk. 1"
  er      = "løn / 3, afrundet til 7 uger" ### "afrund-til"
}
begreb "x2" {
  type    = "kr. pr. måned"
  hjemmel = "LAB § 112, stk. 1"
  er      = "løn * løn" ### "gange-kræver-tal"
}
begreb "x3" {
  type    = "kr. pr. måned"
  hjemmel = "LAB § 112, stk. 1"
  er      = "løn * 1,2345678" ### "formel-for-mange-decimaler"
}
begreb "x4" {
  type    = "kr. pr. måned"
  hjemmel = "LAB § 112, stk. 1"
  er      = "startdato regnet som kr." ### "regnet-som"
}
begreb "x5" {
  type    = "dato"
  hjemmel = "LAB § 112, stk. 1"
  er      = "1,5 måneder efter startdato" ### "kun-hele"
}
