# LAB § 114, stk. 3: fra 2022 højst fem år i ressourceforløb i alt mellem 40 og 50
# år, medmindre borgeren ønsker mere. Al tid i forløb tæller, også fra før 40 og
# fra før 2022 (F18).

# Skrivelsens eksempel: første forløb på tre år fra 39-årsdagen.
sag "tre år brugt fra 39-årsdagen" {
  fælles    = true
  bygger_på = "i målgruppen"
  givet {
    fødselsdato            = "1. juni 1983"
    startdato              = "1. juni 2025"
    ønsker_mere_end_fem_år = "nej"
    tidligere_forløb       = [{ begyndt = "1. juni 2022", sluttet = "31. maj 2025", barselsdage = "0 dage" }]
  }
}

sag "resten af de fem år er to år" {
  kilde     = "skrivelse 10112/2021, afsnit 6.5, eksemplet"
  bygger_på = "tre år brugt fra 39-årsdagen"
  forventet {
    femårsgrænse     = "31. maj 2027" # 60 - 36 = 24 måneder fra 1. juni 2025, minus 1 dag
    længste_varighed = "2 år"
    kan_iværksættes  = "ja"
    hjemmel          = ["LAB § 112, stk. 1, 1. pkt.", "LAB § 112, stk. 1, nr. 3", "LAB § 114, stk. 3, 1. pkt."]
  }
}

sag "den, der ønsker mere end fem år, kan få tre" {
  kilde     = "skrivelse 10112/2021, afsnit 6.5, eksemplet"
  bygger_på = "tre år brugt fra 39-årsdagen"
  givet {
    ønsker_mere_end_fem_år = "ja"
  }

  forventet {
    længste_varighed = "3 år"
    hjemmel          = ["LAB § 114, stk. 1, 1. pkt."]
  }
}

sag "24 måneder er inden for loftet" {
  kilde     = "LBK 280/2024 § 114, stk. 3, 1. pkt."
  bygger_på = "tre år brugt fra 39-årsdagen"
  givet {
    bevilget_varighed = "24 måneder"
  }

  forventet {
    varighed_er_lovlig = "ja" # 36 + 24 = 60 måneder
    hjemmel            = ["LAB § 114, stk. 1, 1. pkt.", "LAB § 114, stk. 3, 1. pkt."]
  }
}

sag "25 måneder er over loftet" {
  kilde     = "LBK 280/2024 § 114, stk. 3, 1. pkt."
  bygger_på = "tre år brugt fra 39-årsdagen"
  givet {
    bevilget_varighed = "25 måneder"
  }

  forventet {
    varighed_er_lovlig = "nej" # 36 + 25 = 61 måneder
    hjemmel            = ["LAB § 114, stk. 1, 1. pkt.", "LAB § 114, stk. 3, 1. pkt."]
  }
}

sag "fire år brugt, ét år tilbage" {
  kilde     = "LBK 280/2024 § 114, stk. 3, 1. pkt.; F19"
  bygger_på = "tre år brugt fra 39-årsdagen"
  givet {
    tidligere_forløb = [{ begyndt = "1. juni 2021", sluttet = "31. maj 2025", barselsdage = "0 dage" }]
  }

  forventet {
    længste_varighed = "1 år" # 60 - 48 = 12 måneder
    kan_iværksættes  = "ja"   # netop plads til det korteste forløb
    hjemmel          = ["LAB § 112, stk. 1, 1. pkt.", "LAB § 112, stk. 1, nr. 3", "LAB § 114, stk. 3, 1. pkt."]
  }
}

sag "fire år og en dag brugt, under ét år tilbage" {
  kilde     = "LBK 280/2024 § 114, stk. 3, 1. pkt.; F19"
  bygger_på = "tre år brugt fra 39-årsdagen"
  givet {
    tidligere_forløb = [{ begyndt = "31. maj 2021", sluttet = "31. maj 2025", barselsdage = "0 dage" }]
  }

  forventet {
    femårsgrænse    = "30. maj 2026" # 12 måneder fra 1. juni 2025 er 1. juni 2026; minus 1 dag brugt, minus 1 dag
    kan_iværksættes = "nej"          # 11 hele måneder er under ét år
    hjemmel         = ["LAB § 114, stk. 3, 1. pkt."]
  }
}

sag "under ét år tilbage, men eget ønske" {
  kilde     = "LBK 280/2024 § 114, stk. 3, 1. pkt.; F19"
  bygger_på = "tre år brugt fra 39-årsdagen"
  givet {
    tidligere_forløb       = [{ begyndt = "31. maj 2021", sluttet = "31. maj 2025", barselsdage = "0 dage" }]
    ønsker_mere_end_fem_år = "ja"
  }

  forventet {
    kan_iværksættes  = "ja"
    længste_varighed = "3 år"
    hjemmel          = ["LAB § 112, stk. 1, 1. pkt.", "LAB § 112, stk. 1, nr. 3", "LAB § 114, stk. 1, 1. pkt."]
  }
}

sag "45 år, fem år brugt, ønsker mere" {
  kilde     = "STAR, Ressourceforløb, 22. august 2023; Stadsrevisionen, Ressourceforløb"
  bygger_på = "i målgruppen"
  givet {
    fødselsdato            = "10. januar 1979"
    startdato              = "1. marts 2024"
    ønsker_mere_end_fem_år = "ja"
    tidligere_forløb       = [{ begyndt = "1. marts 2019", sluttet = "29. februar 2024", barselsdage = "0 dage" }]
  }

  forventet {
    kan_iværksættes = "ja" # 45 år, efter eget ønske
    hjemmel         = ["LAB § 112, stk. 1, 1. pkt.", "LAB § 112, stk. 1, nr. 3"]
  }
}

sag "45 år, fem år brugt, ønsker ikke mere" {
  kilde     = "STAR, Ressourceforløb, 22. august 2023; Stadsrevisionen, Ressourceforløb"
  bygger_på = "45 år, fem år brugt, ønsker mere"
  givet {
    ønsker_mere_end_fem_år = "nej"
  }

  forventet {
    femårsgrænse    = "29. februar 2024" # 0 måneder tilbage: dagen før 1. marts 2024
    kan_iværksættes = "nej"
    hjemmel         = ["LAB § 114, stk. 3, 1. pkt."]
  }
}

sag "to forløb lægges sammen i måneder og dage" {
  kilde     = "LBK 280/2024 § 114, stk. 3, 1. pkt.; F18"
  bygger_på = "tre år brugt fra 39-årsdagen"
  givet {
    tidligere_forløb = [
      { begyndt = "1. februar 2021", sluttet = "10. marts 2022", barselsdage = "0 dage" },
      { begyndt = "1. juni 2023", sluttet = "20. september 2024", barselsdage = "0 dage" },
    ]
  }

  # Første: 13 måneder og 10 dage. Andet: 15 måneder og 20 dage. I alt 28 måneder og 30 dage.
  forventet {
    femårsgrænse     = "1. januar 2028"    # 32 måneder efter 1. juni 2025 er 1. februar 2028; minus 30 dage er 2. januar; minus 1 dag
    længste_varighed = "2 år og 7 måneder" # 31 hele måneder fra 1. juni 2025 til 1. januar 2028
    hjemmel          = ["LAB § 114, stk. 3, 1. pkt."]
  }
}

sag "barsel i et tidligere forløb tæller ikke" {
  kilde     = "LBK 280/2024 § 114, stk. 1, 2. pkt., og stk. 3; F18"
  bygger_på = "tre år brugt fra 39-årsdagen"
  givet {
    tidligere_forløb = [{ begyndt = "1. juni 2022", sluttet = "31. maj 2025", barselsdage = "100 dage" }]
  }

  forventet {
    femårsgrænse     = "8. september 2027" # 100 dage efter 31. maj 2027: 30 i juni, 31 i juli, 31 i august, 8 i september
    længste_varighed = "2 år og 3 måneder" # 27 hele måneder til og med 31. august 2027
    hjemmel          = ["LAB § 114, stk. 3, 1. pkt."]
  }
}

sag "intet loft dagen før 40-årsdagen" {
  kilde     = "LBK 280/2024 § 114, stk. 3, 1. pkt.; F20"
  bygger_på = "tre år brugt fra 39-årsdagen"
  givet {
    fødselsdato = "2. juni 1985"
  }

  forventet {
    længste_varighed = "3 år" # 39 år den 1. juni 2025
    hjemmel          = ["LAB § 114, stk. 1, 1. pkt."]
  }
}

sag "loft fra 40-årsdagen" {
  kilde     = "LBK 280/2024 § 114, stk. 3, 1. pkt.; F20"
  bygger_på = "tre år brugt fra 39-årsdagen"
  givet {
    fødselsdato = "1. juni 1985"
  }

  forventet {
    længste_varighed = "2 år" # 40 år den 1. juni 2025
    hjemmel          = ["LAB § 114, stk. 3, 1. pkt."]
  }
}

sag "loft til dagen før 50-årsdagen" {
  kilde     = "LBK 280/2024 § 114, stk. 3, 1. pkt.; F20"
  bygger_på = "tre år brugt fra 39-årsdagen"
  givet {
    fødselsdato = "2. juni 1975"
  }

  forventet {
    længste_varighed = "2 år" # 49 år den 1. juni 2025
    kan_iværksættes  = "ja"   # stk. 4 gælder ikke endnu
    hjemmel          = ["LAB § 112, stk. 1, 1. pkt.", "LAB § 112, stk. 1, nr. 3", "LAB § 114, stk. 3, 1. pkt."]
  }
}

sag "intet loft fra 50-årsdagen, men kun efter ønske" {
  kilde     = "LBK 280/2024 § 114, stk. 3, 1. pkt., og stk. 4, 1. pkt.; F20"
  bygger_på = "tre år brugt fra 39-årsdagen"
  givet {
    fødselsdato = "1. juni 1975"
  }

  forventet {
    længste_varighed = "3 år" # 50 år den 1. juni 2025
    kan_iværksættes  = "nej"  # andet forløb uden ønske
    hjemmel          = ["LAB § 114, stk. 1, 1. pkt.", "LAB § 114, stk. 4, 1. pkt."]
  }
}

sag "intet loft i 2021" {
  kilde     = "lov 548/2019 § 114"
  bygger_på = "i målgruppen"
  givet {
    fødselsdato            = "10. januar 1976"
    startdato              = "31. december 2021"
    ønsker_ressourceforløb = "ja"
    ønsker_mere_end_fem_år = "nej"
    tidligere_forløb       = [{ begyndt = "1. januar 2016", sluttet = "31. december 2020", barselsdage = "0 dage" }]
  }

  forventet {
    kan_iværksættes  = "ja" # 45 år og eget ønske
    længste_varighed = "5 år"
    femårsgrænse     = "gælder ikke"
    hjemmel          = ["LAB § 112, stk. 1, 1. pkt.", "LAB § 112, stk. 1, nr. 3", "LAB § 114, stk. 1, 1. pkt."]
  }
}

sag "loft fra første dag i 2022, forløb fra før tæller med" {
  kilde     = "LBK 701/2022 § 114, stk. 3, 1. pkt."
  bygger_på = "intet loft i 2021"
  givet {
    startdato = "1. januar 2022"
  }

  forventet {
    kan_iværksættes = "nej" # fem år er brugt
    hjemmel         = ["LAB § 114, stk. 3, 1. pkt."]
  }
}

sag "tidligere forløb ikke oplyst" {
  kilde     = "LBK 280/2024 § 114, stk. 3, 1. pkt."
  bygger_på = "skøn om målgruppen"
  givet {
    fødselsdato            = "1. juni 1983"
    startdato              = "1. juni 2025"
    ønsker_mere_end_fem_år = "nej"
  }

  forventet {
    længste_varighed = { mangler = ["tidligere_forløb"] }
  }
}

sag "måske flere tidligere forløb" {
  kilde     = "LBK 280/2024 § 114, stk. 3, 1. pkt."
  bygger_på = "tre år brugt fra 39-årsdagen"
  givet {
    tidligere_forløb = [{ begyndt = "1. juni 2022", sluttet = "31. maj 2025", barselsdage = "0 dage" }, "og evt. flere"]
  }

  forventet {
    længste_varighed = { mangler = ["tidligere_forløb"] }
  }
}

# --- Den, der fylder 40 år under forløbet ---

sag "fylder 40 år under et forløb" {
  fælles = true
  givet {
    fødselsdato            = "1. juni 1984"
    startdato              = "1. juli 2023"
    bevilget_varighed      = "3 år"
    barselsperioder        = []
    ønsker_mere_end_fem_år = "nej"
    tidligere_forløb       = [{ begyndt = "1. juli 2020", sluttet = "30. juni 2023", barselsdage = "0 dage" }]
  }
}

sag "40 år midt i forløbet, seks år i alt" {
  kilde     = "LBK 280/2024 § 114, stk. 3, 2. pkt.; Stadsrevisionen, Ressourceforløb"
  bygger_på = "fylder 40 år under et forløb"
  på        = "1. juli 2025"
  forventet {
    fortsætter_til   = "30. juni 2026" # 36 + 36 = 72 måneder er over 60; 40 år den 1. juni 2024
    længste_varighed = "3 år"          # 39 år på startdagen
    hjemmel          = ["LAB § 114, stk. 1, 1. pkt.", "LAB § 114, stk. 3, 1. pkt.", "LAB § 114, stk. 3, 2. pkt."]
  }
}

sag "40 år midt i forløbet, netop fem år i alt" {
  kilde     = "LBK 280/2024 § 114, stk. 3, 2. pkt."
  bygger_på = "fylder 40 år under et forløb"
  på        = "1. juli 2024"
  givet {
    bevilget_varighed = "2 år"
  }

  forventet {
    fortsætter_til = "gælder ikke" # 36 + 24 = 60 måneder; reglen er der ikke brug for
  }
}

sag "40 år dagen efter forløbet" {
  kilde     = "LBK 280/2024 § 114, stk. 3, 2. pkt."
  bygger_på = "fylder 40 år under et forløb"
  på        = "1. juli 2025"
  givet {
    fødselsdato = "1. juli 1986"
  }

  forventet {
    fortsætter_til = "gælder ikke" # 39 år på forløbets sidste dag
  }
}

sag "40 år på forløbets sidste dag" {
  kilde     = "LBK 280/2024 § 114, stk. 3, 2. pkt."
  bygger_på = "fylder 40 år under et forløb"
  på        = "1. juli 2025"
  givet {
    fødselsdato = "30. juni 1986"
  }

  forventet {
    fortsætter_til = "30. juni 2026"
    hjemmel        = ["LAB § 114, stk. 1, 1. pkt.", "LAB § 114, stk. 3, 1. pkt.", "LAB § 114, stk. 3, 2. pkt."]
  }
}
