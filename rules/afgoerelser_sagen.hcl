# Det, der kan spørges om, når det gælder sagens behandling.

# --- Rehabiliteringsteamet ---

afgørelse "kan_træffe_afgørelse" {
  type   = "ja/nej"
  tekst  = "Kommunen kan træffe afgørelse nu"
  ellers = "nej"
}

afgørelse "skal_forelægges_på_ny" {
  type   = "ja/nej"
  tekst  = "Sagen skal forelægges rehabiliteringsteamet igen, før kommunen afgør den"
  ellers = "nej"
}

afgørelse "kan_behandles_uden_borgeren" {
  type   = "ja/nej"
  tekst  = "Teamet kan behandle sagen, uden at borgeren deltager"
  ellers = "nej"
}

afgørelse "sagen_er_klar_til_teamet" {
  type   = "ja/nej"
  tekst  = "Rehabiliteringsplanens forberedende del er klar til teamets møde"
  ellers = "nej"
}

afgørelse "indsatsdel_mindst_til" {
  type  = "dato"
  tekst = "Til og med denne dag skal tilbud og opfølgning mindst være fastlagt i planens indsatsdel"
}

afgørelse "første_møde_anbefalet_senest" {
  type  = "dato"
  tekst = "Senest denne dag anbefales det, at den koordinerende sagsbehandler mødes med borgeren"
}

afgørelse "ansøgning_skal_behandles" {
  type   = "ja/nej"
  tekst  = "Kommunen skal behandle borgerens ønske om et ressourceforløb"
  ellers = "nej"
}

afgørelse "skal_vejledes_om_anden_hjælp" {
  type   = "ja/nej"
  tekst  = "Kommunen skal vejlede om al anden relevant hjælp, også seniorpension og tidlig pension"
  ellers = "nej"
}

# --- Fritagelse, mentor og godtgørelser ---

afgørelse "fritaget_for_samtaler_og_tilbud" {
  type   = "ja/nej"
  tekst  = "Borgeren er fritaget for pligten til samtaler og tilbud"
  ellers = "nej"
}

afgørelse "fritaget_for_jobsøgning" {
  type   = "ja/nej"
  tekst  = "Borgeren er fritaget for pligten til at søge job"
  ellers = "nej"
}

afgørelse "mentor_højst_til" {
  type  = "dato"
  tekst = "Højst til og med denne dag kan mentorstøtten bevilges på én gang"
}

afgørelse "mentorperiode_er_lovlig" {
  type   = "ja/nej"
  tekst  = "Mentorstøtten er ikke bevilget for længere end tilladt"
  ellers = "nej"
}

afgørelse "ret_til_mentor_fra" {
  type  = "dato"
  tekst = "Fra denne dag har den, der udskrives, tidligst ret til mentorstøtte"
}

afgørelse "godtgjorte_kilometer" {
  type  = "tal"
  tekst = "Så mange kilometer om dagen giver ret til befordringsgodtgørelse"
}

afgørelse "befordringsgodtgørelse" {
  type  = "kr. pr. dag"
  tekst = "Befordringsgodtgørelsen om dagen"
}

afgørelse "merudgiftsgodtgørelse" {
  type  = "kr. pr. måned"
  tekst = "Godtgørelsen for merudgifter ved at deltage"
}

# --- Klage ---

afgørelse "kan_påklages" {
  type   = "ja/nej"
  tekst  = "Borgeren kan klage til Ankestyrelsens Beskæftigelsesudvalg"
  ellers = "nej"
}

# --- Frikommuner ---

afgørelse "kan_forlænges" {
  type   = "ja/nej"
  tekst  = "Kommunen kan forlænge forløbet uden om rehabiliteringsteamet"
  ellers = "nej"
}

afgørelse "længste_forlængelse" {
  type  = "varighed"
  tekst = "Så længe kan forløbet højst forlænges"
}

afgørelse "slutdato_med_forlængelse" {
  type  = "dato"
  tekst = "Forløbets sidste dag, når det er forlænget"
}
