# Frikommuneforsøget: i godkendte kommuner kunne et forløb forlænges op til et år
# uden om rehabiliteringsteamet. Målt på den dag, der spørges: dagen for forlængelsen.

bestemmelse "frikommuneforsøget § 1" {
  resumé = "Hvilke kommuner der er med i netværkene, og hvornår forsøget slutter."

  affattelse "1. juli 2018" {
    ved          = ["BEK 529/2018"]
    ufuldstændig = "hvilke af netværkene der havde netop dette forsøg, fremgår ikke af bekendtgørelserne; det er spurgt om i har_forlængelsesforsøg"

    regel "kommunen_er_omfattet" {
      når = "kommune er en af (aalborg, brønderslev, frederikshavn, hjørring, jammerbugt, læsø, mariagerfjord, morsø, rebild, thisted, vesthimmerland, allerød, ballerup, fredensborg, frederikssund, furesø, gribskov, halsnæs, helsingør, hillerød, gladsaxe, guldborgsund, ikast_brande)"
      er  = "ja"
    }
  }

  affattelse "1. januar 2022" {
    ved          = ["BEK 2332/2021"]
    ufuldstændig = "hvilke af netværkene der havde netop dette forsøg, fremgår ikke af bekendtgørelserne; det er spurgt om i har_forlængelsesforsøg"

    regel "kommunen_er_omfattet" {
      når = "kommune er en af (aalborg, brønderslev, frederikshavn, hjørring, jammerbugt, læsø, mariagerfjord, morsø, rebild, thisted, vesthimmerland, allerød, ballerup, fredensborg, frederikssund, furesø, gribskov, halsnæs, helsingør, hillerød)"
      er  = "ja"
    }
  }

  affattelse "1. januar 2024" {
    ved          = ["BEK 1682/2023"]
    ufuldstændig = "hvilke af netværkene der havde netop dette forsøg, fremgår ikke af bekendtgørelserne; det er spurgt om i har_forlængelsesforsøg"

    regel "kommunen_er_omfattet" {
      når = "kommune er en af (aalborg, brønderslev, frederikshavn, hjørring, jammerbugt, læsø, mariagerfjord, morsø, rebild, thisted, vesthimmerland)"
      er  = "ja"
    }
  }

  affattelse "1. februar 2026" {
    ved     = ["BEK 1497/2025"]
    ophævet = true
  }
}

bestemmelse "frikommuneforsøget § 6" {
  resumé = "Et forløb kan forlænges op til tolv måneder, hvis borgeren ønsker det, planlagte indsatser skal gøres færdige, og fleksjob og førtidspension er udelukket."
  jf     = ["LAB § 114, stk. 1, 1. pkt."]

  affattelse "1. juli 2018" {
    ved = ["BEK 529/2018"]

    regel "kan_forlænges" {
      fortolkning = ["F27"]
      når         = "kommunen_er_omfattet og har_forlængelsesforsøg og er_i_ressourceforløb og ønsker_forlængelse og planlagte_indsatser_gøres_færdige og hverken_fleksjob_eller_førtidspension"
      er          = "ja"
    }

    regel "længste_forlængelse" { er = "12 måneder" }

    regel "slutdato_med_forlængelse" {
      fortolkning = ["F27"]
      når         = "kan_forlænges og forlængelse er højst længste_forlængelse"
      er          = "tidligere(dagen før (forlængelse efter (dagen efter slutdato)), dagen før folkepensionsdato)"
    }
  }

  affattelse "1. februar 2026" {
    ved     = ["BEK 1497/2025"]
    ophævet = true
  }
}
