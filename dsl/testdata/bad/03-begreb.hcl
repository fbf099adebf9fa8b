# --- ellers
begreb "uden_ellers" { ### "mangler-ellers"
  type = "ja/nej"
}
begreb "med_ellers" {
  type   = "dato"
  ellers = "1. januar 2020" ### "ellers-uden-ja-nej"
}
begreb "fastlagt" {
  type   = "ja/nej"
  er     = "ønsker_forløb"
  ellers = "nej" ### "ellers-med-er"
}
bestemmelse "LAB § 113" {
  resumé = "Giver de første to."
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "uden_ellers" { er = "ja" }
    regel "med_ellers" { er = "startdato" }
  }
}

# --- lists and periods are told, not concluded
begreb "mødeliste" {
  type = "liste" ### "liste-som-resultat"
}
begreb "mødeperioder" {
  type = "perioder" ### "liste-som-resultat"
}
begreb "dato_for_start" {
  type        = "dagen" ### "ukendt-type"
  er          = "startdato"
  fortolkning = ["note 3"] ### "fortolkningsnote"
}
afgørelse "straks" { ### "uden-regel"
  type  = "ja/nej"
  tekst = "Straks"
  er    = "ja" ### "ukendt-attribut"
}

# --- a rule concludes what is declared for it
begreb "givet_ved_er" {
  type = "ja/nej"
  er   = "ønsker_forløb"
}
bestemmelse "LAB § 113" {
  resumé = "Giver det forkerte."
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "kan_iværksætes" { er = "ja" } ### "ukendt-resultat"
    regel "startdato" { er = "1. januar 2020" } ### "regel-om-oplysning"
    regel "grænse" { er = "1 kr. pr. måned" } ### "regel-om-oplysning"
    regel "givet_ved_er" { er = "ja" } ### "regel-om-fastlagt"
  }
}

# --- a name that depends on itself
begreb "hønen" {
  type = "ja/nej"
  er   = "ægget" ### "navne-i-ring"
}
begreb "ægget" {
  type = "ja/nej"
  er   = "hønen"
}

# --- a date that is needed to select the rule that gives it
begreb "regnet_dato" {
  type = "dato"
}
bestemmelse "LAB § 113" {
  resumé       = "Vælger sig selv."
  skæringsdato = "regnet_dato" ### "navne-i-ring"
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "regnet_dato" { er = "startdato" }
  }
}

# --- what nothing reads
begreb "overflødigt" { ### "ubrugt-begreb"
  type = "ja/nej"
  er   = "ønsker_forløb"
}
sats "overflødig" { ### "ubrugt-sats"
  type    = "kr."
  hjemmel = "LAB § 112"
  år "2024" {
    er    = "1 kr."
    kilde = "prøve"
  }
}
afgørelse "aldrig" { ### "uden-regel"
  type  = "dato"
  tekst = "Ingen regel giver den"
}

# --- a term that needs a day names the provision whose day it is
begreb "grænsen_der" {
  type    = "kr. pr. måned"
  hjemmel = "LAB § 200" ### "ikke-båret"
  er      = "grænse"
}

# --- a term that needs a day, read before it is known
begreb "om_et_år" {
  type = "dato"
  er   = "1 år efter startdato" ### "mangler-månedsslut"
}
begreb "grænsen_uden_hjemmel" {
  type = "kr. pr. måned"
  er   = "grænse" ### "mangler-dag"
}
