# Det, der kan spørges om efter aktivlovens kapitel 6 a.

afgørelse "har_ret_til_ydelse" {
  type   = "ja/nej"
  tekst  = "Borgeren har ret til ressourceforløbsydelse"
  ellers = "nej"
}

afgørelse "grundbeløb" {
  type  = "kr. pr. måned"
  tekst = "Ressourceforløbsydelsen før fradrag"
}

afgørelse "beløb_efter_stk_2_fra" {
  type  = "dato"
  tekst = "Første dag, hvor den, der kom fra sygedagpenge, får beløbet efter § 68, stk. 2"
}

afgørelse "ydelse" {
  type  = "kr. pr. måned"
  tekst = "Ressourceforløbsydelsen efter fradrag for indtægter"
}

afgørelse "anses_for_modtager" {
  type   = "ja/nej"
  tekst  = "Borgeren anses for at modtage ressourceforløbsydelse"
  ellers = "nej"
}

afgørelse "afvist_behandling_må_tælle" {
  type   = "ja/nej"
  tekst  = "Kommunen må lægge vægt på, at borgeren har afvist lægebehandling"
  ellers = "ja"
}

afgørelse "rådighed_skal_vurderes" {
  type   = "ja/nej"
  tekst  = "Kommunen skal vurdere, om borgeren stadig opfylder betingelserne"
  ellers = "nej"
}

afgørelse "fritaget_for_rådighed" {
  type   = "ja/nej"
  tekst  = "Borgeren er fritaget for at stå til rådighed"
  ellers = "nej"
}

afgørelse "ferieret_fra" {
  type  = "dato"
  tekst = "Fra denne dag har borgeren ret til ferie med ydelse"
}

afgørelse "ferie_senest" {
  type  = "dato"
  tekst = "Ferien skal være holdt senest denne dag"
}

afgørelse "ferieuger_tilbage" {
  type  = "tal"
  tekst = "Så mange ugers ferie med ydelse er der tilbage"
}

afgørelse "kan_holde_ferie_med_ydelse" {
  type   = "ja/nej"
  tekst  = "Borgeren kan holde ferie med ydelse"
  ellers = "nej"
}

afgørelse "beholder_ydelsen_i_udlandet" {
  type   = "ja/nej"
  tekst  = "Borgeren beholder ydelsen under opholdet i udlandet"
  ellers = "nej"
}

afgørelse "dagsats" {
  type  = "kr. pr. dag"
  tekst = "Det, én dags udeblivelse koster"
}

afgørelse "sanktionsdage" {
  type  = "tal"
  tekst = "Så mange dage i måneden trækkes der dagsats for"
}

afgørelse "periodesanktion" {
  type  = "kr. pr. måned"
  tekst = "Fradraget for dage med udeblivelse eller uden kontakt"
}

afgørelse "nedsættelse_pr_hændelse" {
  type  = "kr."
  tekst = "Det, en punktsanktion koster"
}

afgørelse "punktsanktion" {
  type  = "kr. pr. måned"
  tekst = "Nedsættelsen for hændelser i måneden"
}

afgørelse "sanktion_trækkes_senest" {
  type  = "dato"
  tekst = "Sanktioner for måneden skal være trukket senest denne dag"
}

afgørelse "kan_miste_ydelsen" {
  type   = "ja/nej"
  tekst  = "Kommunen kan lade ydelsen ophøre"
  ellers = "nej"
}

afgørelse "til_udbetaling" {
  type  = "kr. pr. måned"
  tekst = "Ydelsen i måneden efter fradrag og sanktioner"
}

afgørelse "uger_med_nedsættelse" {
  type  = "tal"
  tekst = "Så mange uger nedsættes ydelsen for forseelser"
}

afgørelse "nedsættelse_pr_uge" {
  type  = "kr. pr. uge"
  tekst = "Det, ydelsen nedsættes med om ugen"
}

afgørelse "uger_med_tilbagebetaling" {
  type  = "tal"
  tekst = "For så mange uger skal ydelse betales tilbage"
}

afgørelse "tilbagebetaling_pr_uge" {
  type  = "kr. pr. uge"
  tekst = "Det, der skal betales tilbage for hver uge"
}

afgørelse "nedsættelse_begynder" {
  type  = "dato"
  tekst = "Nedsættelsen for forseelser begynder denne dag"
}

afgørelse "nedsættelse_udskydes" {
  type   = "ja/nej"
  tekst  = "Nedsættelsen eller tilbagebetalingen udskydes"
  ellers = "nej"
}

afgørelse "nedsættelse_bortfalder_efter" {
  type  = "dato"
  tekst = "Er nedsættelsen ikke afviklet denne dag, bortfalder den"
}

afgørelse "efterbetaling_efter_anholdelse" {
  type   = "ja/nej"
  tekst  = "Det, der blev holdt tilbage efter anholdelsesbeslutningen, skal efterbetales"
  ellers = "nej"
}

afgørelse "reguleringsprocent" {
  type  = "pct."
  tekst = "Den procent, ydelsens beløb reguleres med den 1. januar"
}

afgørelse "reguleringsprocent_for_lønindtægtsgrænsen" {
  type  = "pct."
  tekst = "Den procent, grænsen for løn reguleres med den 1. januar"
}
