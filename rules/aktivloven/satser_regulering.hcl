# De procenter, beløbene reguleres med hvert år den 1. januar. Reglerne om dem
# står i paragraf_109.hcl.

sats "satsreguleringsprocent" {
  type    = "pct."
  hjemmel = "aktivloven § 109, stk. 1"

  år "2013" {
    er    = "1,6 pct."
    kilde = "bekendtgørelsen om satsreguleringsprocent m.v. for finansåret 2013"
  }

  år "2014" {
    er    = "1,8 pct."
    kilde = "bekendtgørelsen om satsreguleringsprocent m.v. for finansåret 2014"
  }

  år "2015" {
    er    = "1,5 pct."
    kilde = "bekendtgørelsen om satsreguleringsprocent m.v. for finansåret 2015"
  }

  år "2016" {
    er    = "1,4 pct."
    kilde = "bekendtgørelsen om satsreguleringsprocent m.v. for finansåret 2016"
  }

  år "2017" {
    er    = "2 pct."
    kilde = "bekendtgørelsen om satsreguleringsprocent m.v. for finansåret 2017"
  }

  år "2018" {
    er    = "2 pct."
    kilde = "bekendtgørelsen om satsreguleringsprocent m.v. for finansåret 2018"
  }

  år "2019" {
    er    = "2 pct."
    kilde = "bekendtgørelsen om satsreguleringsprocent m.v. for finansåret 2019"
  }
}

sats "tilpasningsprocent" {
  type    = "pct."
  hjemmel = "aktivloven § 109, stk. 2"

  år "2020" {
    er    = "0,2 pct."
    kilde = "bekendtgørelsen om satsreguleringsprocent m.v. for finansåret 2020"
  }

  år "2021" {
    er    = "0,3 pct."
    kilde = "bekendtgørelsen om satsreguleringsprocent m.v. for finansåret 2021"
  }

  år "2022" {
    er    = "-0,8 pct."
    kilde = "bekendtgørelsen om satsreguleringsprocent m.v. for finansåret 2022"
  }

  år "2023" {
    er    = "1 pct."
    kilde = "bekendtgørelsen om satsreguleringsprocent m.v. for finansåret 2023"
  }

  år "2024" {
    er    = "1,5 pct."
    kilde = "bekendtgørelsen om satsreguleringsprocent m.v. for finansåret 2024"
  }

  år "2025" {
    er    = "1,9 pct."
    kilde = "bekendtgørelsen om satsreguleringsprocent m.v. for finansåret 2025"
  }

  år "2026" {
    er    = "2,8 pct."
    kilde = "bekendtgørelsen om satsreguleringsprocent m.v. for finansåret 2026"
  }
}
