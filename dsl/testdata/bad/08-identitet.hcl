# --- a name means one thing in the whole folder
begreb "grænse" { ### "navn-brugt"
  type = "dato"
  er   = "startdato"
}
afgørelse "løn" { ### "navn-brugt"
  type  = "dato"
  tekst = "Er en oplysning i den anden fil"
}
