# Skal sagen forelægges rehabiliteringsteamet, når de seks måneder udløber i
# 2025? LAB § 113, stk. 2, og BEK 1708/2024 § 17.

sag "forløb fra 1. marts 2025" {
  fælles    = true
  bygger_på = "intet er sket"
  givet {
    startdato = "1. marts 2025"
  }
}

sag "2025: dagen efter fristen" {
  kilde     = "LBK 280/2024 § 113, stk. 2; BEK 1708/2024 § 17, stk. 1"
  bygger_på = "forløb fra 1. marts 2025"
  på        = "2. september 2025"
  forventet {
    skal_forelægges = "ja" # fristen var 1. september 2025
    hjemmel         = ["LAB § 113, stk. 2, 1. pkt.", "BEK 1708/2024 § 17, stk. 2"]
  }
}

sag "2025: indsats på fristens sidste dag" {
  kilde     = "BEK 1708/2024 § 17, stk. 2"
  bygger_på = "forløb fra 1. marts 2025"
  på        = "2. september 2025"
  givet {
    indsatser = [{ slags = "virksomhedspraktik", begyndt = "1. september 2025", i_indsatsdelen = "ja" }]
  }

  forventet {
    skal_forelægges = "nej"
    hjemmel         = ["LAB § 113, stk. 2, 1. pkt.", "BEK 1708/2024 § 17, stk. 2"]
  }
}

sag "2025: indsats uden for indsatsdelen" {
  kilde     = "BEK 1708/2024 § 17, stk. 2"
  bygger_på = "forløb fra 1. marts 2025"
  på        = "2. september 2025"
  givet {
    indsatser = [{ slags = "virksomhedspraktik", begyndt = "1. september 2025", i_indsatsdelen = "nej" }]
  }

  forventet {
    skal_forelægges = "ja"
    hjemmel         = ["LAB § 113, stk. 2, 1. pkt.", "BEK 1708/2024 § 17, stk. 2"]
  }
}

sag "2025: ordinær time på seksmånedersdagen" {
  kilde     = "BEK 1708/2024 § 17, stk. 4; F8"
  bygger_på = "forløb fra 1. marts 2025"
  på        = "2. september 2025"
  givet {
    første_ordinære_arbejdsdag = "1. september 2025"
  }

  forventet {
    skal_forelægges = "nej"
    hjemmel         = ["LAB § 113, stk. 2, 1. pkt.", "BEK 1708/2024 § 17, stk. 4"]
  }
}

sag "2025: ordinær time dagen efter seksmånedersdagen" {
  kilde     = "BEK 1708/2024 § 17, stk. 4; F8"
  bygger_på = "forløb fra 1. marts 2025"
  på        = "3. september 2025"
  givet {
    første_ordinære_arbejdsdag = "2. september 2025"
  }

  forventet {
    skal_forelægges = "ja"
    hjemmel         = ["LAB § 113, stk. 2, 1. pkt.", "BEK 1708/2024 § 17, stk. 2"]
  }
}

sag "2025: løntilskud for handicappede" {
  kilde     = "BEK 1708/2024 § 17, stk. 5; F8"
  bygger_på = "forløb fra 1. marts 2025"
  på        = "2. september 2025"
  givet {
    første_dag_i_handicapløntilskud = "1. september 2025"
  }

  forventet {
    skal_forelægges = "nej"
    hjemmel         = ["LAB § 113, stk. 2, 1. pkt.", "BEK 1708/2024 § 17, stk. 5"]
  }
}

sag "2025: løntilskud for handicappede for sent" {
  kilde     = "BEK 1708/2024 § 17, stk. 5; F8"
  bygger_på = "forløb fra 1. marts 2025"
  på        = "3. september 2025"
  givet {
    første_dag_i_handicapløntilskud = "2. september 2025"
  }

  forventet {
    skal_forelægges = "ja"
    hjemmel         = ["LAB § 113, stk. 2, 1. pkt.", "BEK 1708/2024 § 17, stk. 2"]
  }
}

sag "2025: ungdomsuddannelse for unge med særlige behov" {
  kilde     = "BEK 1708/2024 § 17, stk. 6; F8"
  bygger_på = "forløb fra 1. marts 2025"
  på        = "2. september 2025"
  givet {
    første_dag_i_stu = "1. september 2025"
  }

  forventet {
    skal_forelægges = "nej"
    hjemmel         = ["LAB § 113, stk. 2, 1. pkt.", "BEK 1708/2024 § 17, stk. 6"]
  }
}

sag "2025: ungdomsuddannelse for sent" {
  kilde     = "BEK 1708/2024 § 17, stk. 6; F8"
  bygger_på = "forløb fra 1. marts 2025"
  på        = "3. september 2025"
  givet {
    første_dag_i_stu = "2. september 2025"
  }

  forventet {
    skal_forelægges = "ja"
    hjemmel         = ["LAB § 113, stk. 2, 1. pkt.", "BEK 1708/2024 § 17, stk. 2"]
  }
}
