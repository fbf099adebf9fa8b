# Det, der kan spørges om, når et forløb er i gang.

# --- I forløbet og efter det ---

afgørelse "er_i_ressourceforløb" {
  type   = "ja/nej"
  tekst  = "Borgeren er i ressourceforløb"
  ellers = "nej"
}

afgørelse "beslutning_senest" {
  type  = "dato"
  tekst = "Senest denne dag skal kommunen have besluttet, hvad der skal ske efter forløbet"
}

afgørelse "beslutning_mangler" {
  type   = "ja/nej"
  tekst  = "Forløbet er slut, uden at kommunen har besluttet, hvad der skal ske bagefter"
  ellers = "nej"
}

afgørelse "kan_overgå_til_kontanthjælp" {
  type   = "ja/nej"
  tekst  = "Borgeren kan overgå fra ressourceforløb til kontanthjælp"
  ellers = "nej"
}

afgørelse "planen_følger_med" {
  type   = "ja/nej"
  tekst  = "Rehabiliteringsplanen følger med til den nye kommune"
  ellers = "nej"
}

# --- Førtidspensionister ---

afgørelse "førtidspensionist_kan_tilbydes_forløb" {
  type   = "ja/nej"
  tekst  = "Kommunen kan tilbyde førtidspensionisten et ressourceforløb"
  ellers = "nej"
}

afgørelse "forløbet_kan_bringes_til_ophør" {
  type   = "ja/nej"
  tekst  = "Kommunen kan bringe førtidspensionistens forløb til ophør"
  ellers = "nej"
}

afgørelse "førtidspensionistens_samtaler" {
  type  = "tal"
  tekst = "Så mange jobsamtaler har førtidspensionisten mindst ret til"
}

# --- Jobsamtaler ---

afgørelse "skal_have_koordinerende_sagsbehandler" {
  type   = "ja/nej"
  tekst  = "Der skal være udpeget en gennemgående og koordinerende sagsbehandler"
  ellers = "nej"
}

afgørelse "mindste_antal_samtaler" {
  type  = "tal"
  tekst = "Så mange jobsamtaler skal jobcentret mindst holde: fra 2020 i de første seks måneder, før på tolv måneder"
}

afgørelse "samtalefrist" {
  type  = "dato"
  tekst = "Sidste dag i de første seks måneder, hvor jobsamtalerne skal være holdt"
}

afgørelse "samtaler_mangler" {
  type   = "ja/nej"
  tekst  = "Jobcentret har holdt for få jobsamtaler"
  ellers = "nej"
}

afgørelse "ret_til_jobsamtale" {
  type   = "ja/nej"
  tekst  = "Borgeren har ret til en jobsamtale, som borgeren har bedt om"
  ellers = "nej"
}

afgørelse "samtale_kan_holdes_uden_fremmøde" {
  type   = "ja/nej"
  tekst  = "Jobsamtalen kan holdes, uden at borgeren møder frem"
  ellers = "nej"
}

afgørelse "kontakt_kan_undlades" {
  type   = "ja/nej"
  tekst  = "Kontaktforløbet kan foregå uden kontakt til borgeren (standby)"
  ellers = "nej"
}

# --- Tilbud og helbred ---

afgørelse "tilbud_må_gives" {
  type   = "ja/nej"
  tekst  = "Tilbuddet må gives, som det er"
  ellers = "nej"
}

afgørelse "ret_til_sundhedssamtale" {
  type   = "ja/nej"
  tekst  = "Borgeren har ret til en samtale med en sundhedskoordinator"
  ellers = "nej"
}

afgørelse "vejledning_om_sundhedssamtale_senest" {
  type  = "dato"
  tekst = "Senest denne dag skal borgeren være skriftligt vejledt om retten til samtale med en sundhedskoordinator"
}

afgørelse "tilbud_afventer_stillingtagen" {
  type   = "ja/nej"
  tekst  = "Borgeren skal ikke begynde i tilbuddet, før jobcentret har taget stilling"
  ellers = "nej"
}

afgørelse "skal_fortsætte_i_tilbud" {
  type   = "ja/nej"
  tekst  = "Borgeren skal fortsætte i tilbuddet, mens sundhedskoordinatoren høres"
  ellers = "nej"
}

# --- Jobformidler ---

afgørelse "ret_til_jobformidler" {
  type   = "ja/nej"
  tekst  = "Borgeren har ret til en personlig jobformidler"
  ellers = "nej"
}

afgørelse "kan_være_jobformidler" {
  type   = "ja/nej"
  tekst  = "Den foreslåede person kan være borgerens jobformidler"
  ellers = "nej"
}

afgørelse "jobformidler_kan_deltage" {
  type   = "ja/nej"
  tekst  = "Jobformidleren kan deltage i samtalen i stedet for den koordinerende sagsbehandler"
  ellers = "nej"
}
