# Mellemregninger om ferie og sanktioner efter aktivlovens kapitel 6 a.

# --- Ferie ---

begreb "ferie_optjenes_fra" {
  type  = "dato"
  tekst = "Den dag, de 12 sammenhængende måneder regnes fra"
}

begreb "måneder_der_ikke_tæller" {
  type  = "varighed"
  tekst = "Måneder i løntilskud, der hverken tæller eller afbryder"
}

# --- Sanktioner ---

begreb "opregnede_grunde_er_rimelige" {
  type   = "ja/nej"
  tekst  = "En af de grunde, § 13, stk. 7, nævner, er rimelig"
  ellers = "nej"
}

begreb "enhver_rimelig_grund_tæller" {
  type   = "ja/nej"
  tekst  = "Enhver rimelig grund tæller"
  ellers = "nej"
}

begreb "andre_forhold_tæller" {
  type   = "ja/nej"
  tekst  = "Andre forhold kan fritage for pligten"
  ellers = "nej"
}

begreb "krav_om_at_sanktion_hjælper" {
  type   = "ja/nej"
  tekst  = "Der må kun sanktioneres, når det fremmer rådigheden"
  ellers = "nej"
}

begreb "krav_om_samtidig_information" {
  type   = "ja/nej"
  tekst  = "Følgerne skal stå i indkaldelsen eller henvisningen"
  ellers = "nej"
}

begreb "krav_om_skriftlig_vejledning" {
  type   = "ja/nej"
  tekst  = "Borgeren skal være vejledt skriftligt"
  ellers = "nej"
}

begreb "krav_om_vejledning_hvert_halve_år" {
  type   = "ja/nej"
  tekst  = "Vejledningen skal gennemgås hvert halve år"
  ellers = "nej"
}

begreb "krav_om_vejledning_efter_behov" {
  type   = "ja/nej"
  tekst  = "Vejledningen skal gennemgås oftere efter behov eller ønske"
  ellers = "nej"
}

begreb "advarsel_er_nok_ved_første_samtale" {
  type   = "ja/nej"
  tekst  = "En advarsel i indkaldelsen er nok ved den første jobsamtale"
  ellers = "nej"
}

begreb "krav_om_personlig_kontakt" {
  type   = "ja/nej"
  tekst  = "Alle rimelige muligheder for personlig kontakt skal være udtømt"
  ellers = "nej"
}

begreb "udeblivelse_fra_tilbud_sanktioneres" {
  type   = "ja/nej"
  tekst  = "Udeblivelse fra tilbud koster dagsats"
  ellers = "nej"
}

begreb "udeblivelse_fra_samtale_sanktioneres" {
  type   = "ja/nej"
  tekst  = "Udeblivelse fra samtale eller rådighedsvurdering koster dagsats"
  ellers = "nej"
}

begreb "udeblivelse_hos_anden_aktør_sanktioneres" {
  type   = "ja/nej"
  tekst  = "Udeblivelse hos anden aktør koster dagsats"
  ellers = "nej"
}

begreb "udeblivelse_fra_selvbooket_sanktioneres" {
  type   = "ja/nej"
  tekst  = "Udeblivelse fra en selvbooket samtale koster dagsats"
  ellers = "nej"
}

begreb "manglende_booking_sanktioneres" {
  type   = "ja/nej"
  tekst  = "Overskredet frist for selv at booke koster dagsats"
  ellers = "nej"
}

begreb "ophør_med_arbejde_sanktioneres" {
  type   = "ja/nej"
  tekst  = "Den, der går fra sit arbejde, får en punktsanktion"
  ellers = "nej"
}

begreb "afvist_arbejde_sanktioneres" {
  type   = "ja/nej"
  tekst  = "Den, der afviser arbejde, får en punktsanktion"
  ellers = "nej"
}

begreb "manglende_sygemelding_sanktioneres" {
  type   = "ja/nej"
  tekst  = "Den, der ikke melder sygdom, får en punktsanktion"
  ellers = "nej"
}

begreb "manglende_besked_til_tilbudssted_sanktioneres" {
  type   = "ja/nej"
  tekst  = "Den, der ikke melder sygdom til tilbudsstedet, får en punktsanktion"
  ellers = "nej"
}

begreb "manglende_jobsøgning_sanktioneres" {
  type   = "ja/nej"
  tekst  = "Den, der ikke søger de job, jobcenteret kræver, får en punktsanktion"
  ellers = "nej"
}

begreb "paragraf_35_gælder" {
  type   = "ja/nej"
  tekst  = "§ 35, stk. 2 og 3, gælder også for ressourceforløbsydelse"
  ellers = "nej"
}

begreb "paragraf_36_gælder" {
  type   = "ja/nej"
  tekst  = "§ 36, stk. 2 og 3, gælder også for ressourceforløbsydelse"
  ellers = "nej"
}

begreb "paragraf_42_gælder" {
  type   = "ja/nej"
  tekst  = "§ 42 gælder også for ressourceforløbsydelse"
  ellers = "nej"
}

begreb "paragraf_43_gælder" {
  type   = "ja/nej"
  tekst  = "§ 43 gælder også for ressourceforløbsydelse"
  ellers = "nej"
}

begreb "skjult_arbejde_sanktioneres" {
  type   = "ja/nej"
  tekst  = "Arbejde, der ikke er oplyst, udløser nedsættelse eller tilbagebetaling"
  ellers = "nej"
}

begreb "udlandsophold_sanktioneres" {
  type   = "ja/nej"
  tekst  = "Ydelse under ophold i udlandet uden ret udløser nedsættelse eller tilbagebetaling"
  ellers = "nej"
}

begreb "har_lavt_trin" {
  type   = "ja/nej"
  tekst  = "Ydelsen er på trinnet efter § 68, stk. 2, nr. 3 eller 4"
  ellers = "nej"
}

begreb "vejledningens_løbetid" {
  type  = "varighed"
  tekst = "Så længe efter en gennemgang af vejledningen kan der sanktioneres"
}

begreb "antal_forseelser" {
  type  = "tal"
  tekst = "Forseelser inden for de seneste fem år"
}

begreb "antal_nye_forseelser" {
  type  = "tal"
  tekst = "Forseelser inden for de seneste fem år, der ikke er sanktioneret før"
}

begreb "ugeydelse" {
  type  = "kr. pr. uge"
  tekst = "Ydelsen for en uge, i hele kroner"
}

begreb "fuld_nedsættelse" {
  type  = "kr."
  tekst = "Det, en punktsanktion koster, når ydelsen ikke er nedsat"
}

begreb "delvis_dag_koster" {
  type   = "ja/nej"
  tekst  = "En dag, borgeren kun er udeblevet fra delvis, koster også"
  ellers = "nej"
}

begreb "samtalens_dag_koster_altid" {
  type   = "ja/nej"
  tekst  = "Dagen for samtalen koster, også når borgeren tager kontakt samme dag"
  ellers = "nej"
}

begreb "fristens_dag_koster_altid" {
  type   = "ja/nej"
  tekst  = "Dagen for fristen koster altid"
  ellers = "nej"
}
