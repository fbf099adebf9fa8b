# --- a deadline runs for a period, and stops for periods
begreb "x0" {
  type    = "dato"
  hjemmel = "LAB § 112, stk. 1"
  er      = "frist(startdato, 5 kr.)" ### "forkert-type"
}
begreb "x1" {
  type    = "dato"
  hjemmel = "LAB § 112, stk. 1"
  er      = "frist(startdato, 6 måneder, uden løn)" ### "forkert-type"
}
