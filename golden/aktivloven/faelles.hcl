# Det, sagerne har til fælles: en borger i et løbende forløb, som ikke har andet
# end ydelsen, står til rådighed og ikke har gjort noget galt.

sag "borger i forløb" {
  fælles = true
  givet {
    bevillingsdato                 = "1. januar 2013"
    startdato                      = "1. januar 2013"
    visiteret                      = "ja"
    visiteret_af_tidligere_kommune = "nej"
    forløb_ophørt                  = "ingen"
    fødselsdato                    = "3. marts 1985"
    bor_hos_forælder               = "nej"
    børn_med_bidragspligt          = "0"
    ydelse_før_forløbet            = "anden_ydelse"
    straffesag                     = "ingen_straffesag"
  }
}

sag "ikke-forsørger, deltagelse ikke vurderet" {
  fælles    = true
  bygger_på = "borger i forløb"
  givet {
    forsørger                         = "nej"
    har_rimeligt_tilbud_om_arbejde    = "nej"
    rimelig_grund_til_ikke_at_deltage = "nej"
    er_syg                            = "nej"
    har_barselsfravær                 = "nej"
    har_sorgorlov                     = "nej"
    holder_ferie                      = "nej"
    ophør_besluttet_fra               = "ingen"
  }
}

sag "ikke-forsørger uden oplyst løn" {
  fælles    = true
  bygger_på = "ikke-forsørger, deltagelse ikke vurderet"
  givet {
    barn_i_riget                  = "nej"
    undtaget_fra_krav_om_ophold   = "nej"
    deltager_aktivt               = "ja"
    indtægt_i_tilbud              = "0 kr. pr. måned"
    timer_i_tilbud                = "0"
    indtægter                     = []
    hændelser                     = []
    kommunen_lader_ydelsen_ophøre = "nej"
  }
}

sag "ikke-forsørger i forløb" {
  fælles    = true
  bygger_på = "ikke-forsørger uden oplyst løn"
  givet {
    løn = "0 kr. pr. måned"
  }
}

sag "forsørger i forløb" {
  fælles    = true
  bygger_på = "ikke-forsørger i forløb"
  givet {
    forsørger    = "ja"
    barn_i_riget = "ja"
  }
}

sag "hjemmeboende under 25 i forløb" {
  fælles    = true
  bygger_på = "ikke-forsørger i forløb"
  givet {
    fødselsdato      = "2. maj 2001"
    bor_hos_forælder = "ja"
  }
}

sag "bevilling ikke oplyst" {
  fælles = true
  givet {
    fødselsdato           = "3. marts 1985"
    bor_hos_forælder      = "nej"
    børn_med_bidragspligt = "0"
    ydelse_før_forløbet   = "anden_ydelse"
    straffesag            = "ingen_straffesag"
    forsørger             = "nej"
  }
}
