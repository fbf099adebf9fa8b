# Det, der kan spørges om.

afgørelse "kan_iværksættes" {
  type   = "ja/nej"
  tekst  = "Ressourceforløbet kan iværksættes"
  ellers = "nej"
}

afgørelse "fortsætter_til" {
  type  = "dato"
  tekst = "Forløbet løber videre til og med denne dag, selv om reglerne for nye forløb er strengere"
}

afgørelse "korteste_varighed" {
  type  = "varighed"
  tekst = "Så kort må forløbet være"
}

afgørelse "længste_varighed" {
  type  = "varighed"
  tekst = "Så langt må forløbet være"
}

afgørelse "varighed_er_lovlig" {
  type   = "ja/nej"
  tekst  = "Den bevilgede varighed er lovlig"
  ellers = "nej"
}

afgørelse "femårsgrænse" {
  type  = "dato"
  tekst = "Sidste dag, før borgeren har været fem år i ressourceforløb i alt"
}

afgørelse "ny_afgørelse_om_varighed" {
  type   = "ja/nej"
  tekst  = "Kommunen skal træffe en ny afgørelse om forløbets varighed"
  ellers = "nej"
}

afgørelse "begynder_kun_efter_ønske" {
  type   = "ja/nej"
  tekst  = "Det forløb, der er bevilget, begynder kun, hvis borgeren ønsker det"
  ellers = "nej"
}

afgørelse "slutdato" {
  type  = "dato"
  tekst = "Forløbets sidste dag"
}

afgørelse "indsatsfrist" {
  type  = "dato"
  tekst = "Sidste dag, hvor en indsats kan begynde, uden at sagen skal til rehabiliteringsteamet"
}

afgørelse "skal_forelægges" {
  type   = "ja/nej"
  tekst  = "Sagen skal forelægges rehabiliteringsteamet, fordi ingen indsats er begyndt i tide"
  ellers = "nej"
}

afgørelse "vejledning_om_jobformidler_senest" {
  type  = "dato"
  tekst = "Senest denne dag skal borgeren være vejledt om retten til en personlig jobformidler"
}
