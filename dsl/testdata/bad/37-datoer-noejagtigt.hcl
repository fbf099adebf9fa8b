# --- an act says where a date lands when the month is too short
begreb "x0" {
  type = "dato"
  er   = "6 måneder efter startdato" ### "mangler-månedsslut"
}
begreb "x1" {
  type    = "dato"
  hjemmel = "aktivloven § 68 a, stk. 2"
  er      = "6 måneder efter startdato" ### "mangler-månedsslut"
}
