# Aktivlovens § 68 a, stk. 2: fradraget for løn. Målt på den første dag i den
# måned, ydelsen gælder.

bestemmelse "aktivloven § 68 a, stk. 2" {
  resumé       = "Løn trækkes lempeligere fra end anden indtægt: til 2021 med 30 og 55 pct., derefter kun med 55 pct. over en grænse."
  skæringsdato = "første dag i måned"

  affattelse "1. januar 2013" {
    ved          = ["lov 1380/2012"]
    ufuldstændig = "ordlyden i 2013 og 2014 er ikke fundet; den er regnet for den samme som i LBK 806/2015"

    regel "lønfradrag" {
      fortolkning = ["F13"]
      er          = "30 pct. af min(løn, lønindtægtsgrænse) + 55 pct. af (løn - lønindtægtsgrænse, dog mindst 0 kr.)"
    }

    regel "ydelse_efter_lønfradrag" {
      fortolkning = ["F11"]
      er          = "grundbeløb - lønfradrag, dog mindst 0 kr., afrundet til hele øre"
    }
  }

  affattelse "1. juli 2015" {
    ved = ["LBK 806/2015"]

    regel "lønfradrag" {
      fortolkning = ["F13"]
      er          = "30 pct. af min(løn, lønindtægtsgrænse) + 55 pct. af (løn - lønindtægtsgrænse, dog mindst 0 kr.)"
    }

    regel "ydelse_efter_lønfradrag" {
      fortolkning = ["F11"]
      er          = "grundbeløb - lønfradrag, dog mindst 0 kr., afrundet til hele øre"
    }
  }

  affattelse "1. januar 2022" {
    ved = ["lov 1160/2021"]

    regel "lønfradrag" {
      er = "55 pct. af (løn - lønindtægtsgrænse, dog mindst 0 kr.)"
    }

    regel "ydelse_efter_lønfradrag" {
      fortolkning = ["F11"]
      er          = "grundbeløb - lønfradrag, dog mindst 0 kr., afrundet til hele øre"
    }
  }

  affattelse "1. februar 2026" {
    ved          = ["lov 1750/2025"]
    ophævet      = true
    ufuldstændig = "den bestemmelse i lov 1750/2025, der ophæver kapitlet, er ikke læst"

    overgang {
      gælder_ikke_hvis = "bevilget_før_afskaffelsen"
      hjemmel          = "lov 1750/2025 § 21, stk. 8"
      resumé           = "Forløb, der er bevilget senest den 31. januar 2026, følger de hidtidige regler."
    }
  }
}
