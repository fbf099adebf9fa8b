# Et forløb, hvor intet er sket: ingen indsats, ingen fritagelse, intet arbejde.

sag "intet er sket" {
  fælles = true
  givet {
    indsatser                        = []
    fritagne_perioder                = []
    standby_perioder                 = []
    første_ordinære_arbejdsdag       = "ingen"
    første_dag_i_handicapløntilskud  = "ingen"
    første_dag_i_stu                 = "ingen"
    særlige_grunde_imod_forelæggelse = { er = "nej", af = "kommunen", dato = "10. januar 2023", begrundelse = "intet særligt i sagen" }
  }
}

sag "forløb fra 1. marts 2022" {
  fælles    = true
  bygger_på = "intet er sket"
  givet {
    startdato = "1. marts 2022"
  }
}
