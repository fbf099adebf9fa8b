# LAB § 112, stk. 2, 2. pkt.: intet forløb uden udsigt til bedre arbejdsevne.
# Før 1. juni 2018 var prøven, om det var åbenbart formålsløst.

sag "arbejdsevnen kan ikke blive bedre" {
  kilde     = "LBK 701/2022 § 112, stk. 2"
  bygger_på = "i målgruppen"
  givet {
    startdato           = "1. marts 2023"
    udvikling_udelukket = { er = "ja", af = "kommunen", dato = "10. januar 2023", begrundelse = "lægerne har udtømt behandlingen" }
  }

  forventet {
    kan_iværksættes = "nej"
    hjemmel         = ["LAB § 112, stk. 2, 2. pkt."]
  }
}

sag "ønsket hjælper ikke uden udviklingsperspektiv" {
  kilde     = "skrivelse 10112/2021, afsnit 4.1"
  bygger_på = "i målgruppen"
  givet {
    fødselsdato            = "5. maj 1962"
    startdato              = "6. maj 2023"
    ønsker_ressourceforløb = "ja"
    udvikling_udelukket    = { er = "ja", af = "kommunen", dato = "10. januar 2023", begrundelse = "lægerne har udtømt behandlingen" }
  }

  forventet {
    kan_iværksættes = "nej"
    hjemmel         = ["LAB § 112, stk. 2, 2. pkt."]
  }
}

sag "to grunde til nej" {
  kilde     = "LBK 701/2022 § 112, stk. 2 og 3"
  bygger_på = "i målgruppen"
  givet {
    fødselsdato         = "5. maj 1962"
    startdato           = "6. maj 2023"
    udvikling_udelukket = { er = "ja", af = "kommunen", dato = "10. januar 2023", begrundelse = "lægerne har udtømt behandlingen" }
  }

  forventet {
    kan_iværksættes = "nej"
    hjemmel         = ["LAB § 112, stk. 2, 2. pkt.", "LAB § 112, stk. 3, 1. pkt.", "pensionsloven § 1 a, stk. 1, nr. 5"]
  }
}

sag "afventer skøn om udviklingsperspektiv" {
  kilde     = "LBK 701/2022 § 112, stk. 2"
  bygger_på = "skøn om målgruppen"
  givet {
    startdato                  = "1. marts 2023"
    fødselsdato                = "5. maj 1980"
    tidligere_forløb           = []
    længerevarende_forsørgelse = "ja"
  }

  forventet {
    kan_iværksættes = { mangler = ["udvikling_udelukket"] }
  }
}

sag "under 40 i den tidligere lov" {
  fælles    = true
  bygger_på = "i målgruppen"
  givet {
    fødselsdato = "1. januar 1990"
  }
}

sag "åbenbart formålsløst, sidste dag med den gamle prøve" {
  kilde     = "LBK 1342/2016 § 68 a, stk. 2"
  bygger_på = "under 40 i den tidligere lov"
  givet {
    startdato            = "31. maj 2018"
    åbenbart_formålsløst = { er = "ja", af = "kommunen", dato = "10. januar 2023", begrundelse = "svær hjerneskade" }
  }

  forventet {
    kan_iværksættes = "nej"
    hjemmel         = ["tidligere LAB § 68 a, stk. 2"]
  }
}

sag "ikke åbenbart formålsløst, den nye prøve gælder ikke endnu" {
  kilde     = "LBK 1342/2016 § 68 a, stk. 2"
  bygger_på = "under 40 i den tidligere lov"
  givet {
    startdato            = "31. maj 2018"
    åbenbart_formålsløst = { er = "nej", af = "kommunen", dato = "10. januar 2023", begrundelse = "der er behandling at prøve" }
    udvikling_udelukket  = { er = "ja", af = "kommunen", dato = "10. januar 2023", begrundelse = "dokumenteret i speciallægeerklæring" }
  }

  forventet {
    kan_iværksættes = "ja"
    hjemmel         = ["tidligere LAB § 68 a, stk. 1, 1. pkt.", "tidligere LAB § 68 a, stk. 1, nr. 3"]
  }
}

sag "udvikling udelukket, første dag med den nye prøve" {
  kilde     = "lov 553/2018"
  bygger_på = "under 40 i den tidligere lov"
  givet {
    startdato            = "1. juni 2018"
    åbenbart_formålsløst = { er = "nej", af = "kommunen", dato = "10. januar 2023", begrundelse = "der er behandling at prøve" }
    udvikling_udelukket  = { er = "ja", af = "kommunen", dato = "10. januar 2023", begrundelse = "dokumenteret i speciallægeerklæring" }
  }

  forventet {
    kan_iværksættes = "nej"
    hjemmel         = ["tidligere LAB § 68 a, stk. 2"]
  }
}

sag "den gamle prøve er væk fra juni 2018" {
  kilde     = "lov 553/2018"
  bygger_på = "under 40 i den tidligere lov"
  givet {
    startdato            = "1. juni 2018"
    åbenbart_formålsløst = { er = "ja", af = "kommunen", dato = "10. januar 2023", begrundelse = "svær hjerneskade" }
  }

  forventet {
    kan_iværksættes = "ja" # den nye prøve er opfyldt: udvikling er ikke udelukket
    hjemmel         = ["tidligere LAB § 68 a, stk. 1, 1. pkt.", "tidligere LAB § 68 a, stk. 1, nr. 3"]
  }
}

sag "dagen før 40-årsdagen" {
  kilde     = "LBK 1342/2016 § 68 a, stk. 1; F10"
  bygger_på = "i målgruppen"
  givet {
    fødselsdato = "1. januar 1979"
    startdato   = "31. december 2018"
  }

  forventet {
    kan_iværksættes = "ja" # 39 år
    hjemmel         = ["tidligere LAB § 68 a, stk. 1, 1. pkt.", "tidligere LAB § 68 a, stk. 1, nr. 3"]
  }
}

sag "på 40-årsdagen" {
  kilde     = "LBK 1342/2016 § 68 a, stk. 9; F10"
  bygger_på = "i målgruppen"
  givet {
    fødselsdato = "1. januar 1979"
    startdato   = "1. januar 2019"
  }

  forventet {
    kan_iværksættes = "ja" # 40 år
    hjemmel         = ["tidligere LAB § 68 a, stk. 1, nr. 3", "tidligere LAB § 68 a, stk. 9, 1. pkt."]
  }
}
