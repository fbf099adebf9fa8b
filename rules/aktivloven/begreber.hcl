# Mellemregninger efter aktivlovens kapitel 6 a.

# --- Grundbeløbet ---

begreb "ydelse_efter_stk_2" {
  type  = "kr. pr. måned"
  tekst = "Beløbet efter § 68, stk. 2"
}

begreb "hjemmeboende_under_25" {
  type    = "ja/nej"
  hjemmel = "aktivloven § 68, stk. 2, nr. 3"
  er      = "bor_hos_forælder og alder(fødselsdato, dagen) er under 25 år"
}

begreb "hidtidig_månedsydelse" {
  type  = "kr. pr. måned"
  tekst = "De hidtidige sygedagpenge eller den hidtidige ledighedsydelse, regnet om til en måned"
}

begreb "sygedagpengeniveau_til" {
  type  = "dato"
  tekst = "Den sidste dag med ydelse på niveau med sygedagpenge"
}

begreb "får_hidtidigt_niveau" {
  type   = "ja/nej"
  tekst  = "Ydelsen er på niveau med de hidtidige sygedagpenge eller den hidtidige ledighedsydelse"
  ellers = "nej"
}

begreb "månedens_sidste_dag" {
  type    = "dato"
  hjemmel = "aktivloven § 68, stk. 4, 2. pkt."
  er      = "sidste dag i måneden for dagen"
}

begreb "dage_på_niveauet" {
  type        = "tal"
  hjemmel     = "aktivloven § 68, stk. 4, 2. pkt."
  fortolkning = ["F42"]
  er          = "dage(dagen, sygedagpengeniveau_til) regnet som tal"
}

begreb "dage_i_måneden_i_alt" {
  type    = "tal"
  hjemmel = "aktivloven § 68, stk. 4, 2. pkt."
  er      = "dage(dagen, månedens_sidste_dag) regnet som tal"
}

begreb "på_mindste_niveau" {
  type   = "ja/nej"
  tekst  = "Ydelsen er sat ned efter § 10 f, § 10 h eller § 10 j"
  ellers = "nej"
}

# --- Indtægter ---

begreb "løn_for_perioder" {
  type  = "kr. pr. måned"
  tekst = "Løn, der er udbetalt i måneden for en bestemt periode, fx ved fratræden"
}

begreb "lønindtægt" {
  type  = "kr. pr. måned"
  tekst = "Løn og det, der behandles som løn"
}

begreb "feriegodtgørelse_i_måneden" {
  type  = "kr. pr. måned"
  tekst = "Feriegodtgørelse og ferietillæg for feriedage i måneden"
}

begreb "lønfradrag" {
  type  = "kr. pr. måned"
  tekst = "Det, løn trækker ned i ydelsen"
}

begreb "timer_der_tæller" {
  type  = "tal"
  tekst = "De timer i tilbud, der giver fribeløb"
}

begreb "fribeløb_i_tilbud" {
  type  = "kr. pr. måned"
  tekst = "Det, der ses bort fra af indtægten i tilbud"
}

begreb "fradrag_for_tilbudsindtægt" {
  type  = "kr. pr. måned"
  tekst = "Det, indtægt i tilbud trækker ned i ydelsen"
}

begreb "øvrige_indtægter" {
  type  = "kr. pr. måned"
  tekst = "Andre indtægter, der trækkes fra krone for krone"
}

begreb "indtægt_fra_før_forløbet_er_fri" {
  type   = "ja/nej"
  tekst  = "Indtægt for en periode før forløbet trækkes ikke fra"
  ellers = "nej"
}

begreb "indtægt_fra_efter_forløbet_er_fri" {
  type   = "ja/nej"
  tekst  = "Indtægt for en periode efter forløbet trækkes ikke fra"
  ellers = "nej"
}

begreb "paragraf_33_gælder" {
  type   = "ja/nej"
  tekst  = "§ 33 gælder også for ressourceforløbsydelse"
  ellers = "nej"
}

begreb "invaliditetsydelse_er_fri" {
  type   = "ja/nej"
  tekst  = "Invaliditetsydelse, bistands- og plejetillæg trækkes ikke fra"
  ellers = "nej"
}

begreb "godtgørelse_er_fri" {
  type   = "ja/nej"
  tekst  = "Godtgørelse for udgifter ved tilbud trækkes ikke fra"
  ellers = "nej"
}

begreb "vederlag_er_frit" {
  type   = "ja/nej"
  tekst  = "Vederlag som tilforordnet ved valg trækkes ikke fra"
  ellers = "nej"
}

begreb "legat_er_frit" {
  type   = "ja/nej"
  tekst  = "Skattefri legater og ydelser fra godkendte fonde trækkes ikke fra"
  ellers = "nej"
}

begreb "fondsydelse_efter_nr_40_er_fri" {
  type   = "ja/nej"
  tekst  = "Ydelser efter ligningslovens § 7, nr. 40, trækkes ikke fra"
  ellers = "nej"
}

begreb "barns_indtægt_er_fri" {
  type   = "ja/nej"
  tekst  = "Børns indtægter trækkes ikke fra"
  ellers = "nej"
}

begreb "kost_på_sygehus_er_fri" {
  type   = "ja/nej"
  tekst  = "Værdien af kost under indlæggelse trækkes ikke fra"
  ellers = "nej"
}

begreb "transportgodtgørelse_er_fri" {
  type   = "ja/nej"
  tekst  = "Godtgørelse for transport til arbejde trækkes ikke fra"
  ellers = "nej"
}

begreb "jobpræmie_til_enlig_er_fri" {
  type   = "ja/nej"
  tekst  = "Jobpræmie til enlige forsørgere trækkes ikke fra"
  ellers = "nej"
}

begreb "jobpræmie_til_ledig_er_fri" {
  type   = "ja/nej"
  tekst  = "Jobpræmie til langvarigt ledige trækkes ikke fra"
  ellers = "nej"
}

begreb "efterbetaling_er_fri" {
  type   = "ja/nej"
  tekst  = "Efterbetalte offentlige ydelser trækkes ikke fra"
  ellers = "nej"
}

begreb "kulturpas_er_frit" {
  type   = "ja/nej"
  tekst  = "Værdien af et kulturpas trækkes ikke fra"
  ellers = "nej"
}

begreb "leje_er_fri" {
  type   = "ja/nej"
  tekst  = "Leje fra én logerende trækkes ikke fra"
  ellers = "nej"
}

begreb "danskbonus_er_fri" {
  type   = "ja/nej"
  tekst  = "Ægtefælles danskbonus trækkes ikke fra"
  ellers = "nej"
}

begreb "uddannelsesgodtgørelse_er_fri" {
  type   = "ja/nej"
  tekst  = "Ægtefælles uddannelsesgodtgørelse trækkes ikke fra"
  ellers = "nej"
}

begreb "erstatning_er_fri" {
  type   = "ja/nej"
  tekst  = "Erstatning for erhvervsevne, mén og ikkeøkonomisk skade trækkes ikke fra"
  ellers = "nej"
}
