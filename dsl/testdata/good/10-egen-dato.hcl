# --- the date that selects the wording, and readers who need another day
oplysning "hændelsesdag" {
  type       = "dato"
  art        = "faktum"
  oplyses_af = "kommunen"
  spørgsmål  = "Hvilken dag skete det?"
}
begreb "tidligste_dag" {
  type    = "dato"
  hjemmel = "LAB § 112, stk. 1"
  er      = "6 måneder før startdato"
}
bestemmelse "LAB § 115" {
  resumé       = "Måles på en dag, der regnes ud."
  skæringsdato = "senere(tidligste_dag, hændelsesdag)"
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "kan_iværksættes" {
      fraviger = ["LAB § 112, stk. 1"]
      når      = "løn er over grænse eller løn er over grænse pr. hændelsesdag eller dagen er efter startdato"
      er       = "nej"
    }
    regel "kan_iværksættes" {
      fraviger = ["LAB § 112, stk. 1"]
      når      = "længde er over længste_varighed pr. hændelsesdag og længde er over længste_varighed som gældende 31. december 2021"
      er       = "nej"
    }
  }
}
