# --- what is not in the language
begreb "x0" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "ønsker_forløb ? ja : nej" ### "uden-for-sproget"
}
begreb "x1" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "nogen(møder, {.udeblevet})" ### "uden-for-sproget"
}
begreb "x2" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "let x = 3" ### "uden-for-sproget"
}
begreb "x3" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "løn er over 5 kr. ~ 6 kr." ### "ukendt-tegn"
}
begreb "x4" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "now() er efter startdato" ### "ingen-ur"
}
begreb "x5" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "hvis ønsker_forløb så evne_forbedres" ### "ingen-hvis"
}
begreb "x6" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "ønsker_forløb samt evne_forbedres" ### "skriv-og"
}
begreb "x7" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "enten ønsker_forløb eller evne_forbedres" ### "skriv-eller"
}
begreb "x8" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "løn minus 5 kr. er over 0 kr." ### "skriv-tegnet"
}
begreb "x9" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "ydelse er 'kontanthjælp'" ### "citationstegn-i-formel"
}
begreb "x10" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "LAB § 112 er ja" ### "paragraf-i-formel"
}
begreb "x11" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "$${løn} er over 5 kr." ### "skabelon-i-formel"
}

# --- text that does not add up
begreb "x0" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "ønsker_forløb startdato" ### "uventet-ord"
}
begreb "x1" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "startdato er før" ### "formel-slutter-for-tidligt"
}
begreb "x2" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "ikke (ønsker_forløb" ### "manglende-parentes"
}
begreb "x3" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "ønsker_forløb)" ### "overskydende-parentes"
}

# --- names that are not declared
begreb "x0" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "formue er over 5 kr." ### "ukendt-navn"
}
begreb "x1" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "lønn er over 5 kr." ### "ukendt-navn-ligner"
}
begreb "x2" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "len(møder) er 2" ### "ukendt-funktion"
}
begreb "x3" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "ydelse er dagpenge" ### "ukendt-mulighed"
}

# --- a comparison word of another family
begreb "x0" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "startdato er mindst 1. januar 2022" ### "forkert-sammenligningsord"
}
begreb "x1" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "løn er senest 5 kr." ### "forkert-sammenligningsord"
}
begreb "x2" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "alder(fødselsdato, dagen) er over 50 år" ### "ord-om-alder"
}
begreb "x3" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "ydelse er over kontanthjælp" ### "ingen-rækkefølge"
}
begreb "x4" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "antal_forløb er ikke mindst 2" ### "er-ikke-mindst"
}

# --- sorts of values that do not go together
begreb "x0" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "startdato er før løn" ### "typer-passer-ikke"
}
begreb "x1" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "løn er over 5 kr. pr. uge" ### "enheder-passer-ikke"
}
begreb "x2" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "løn er over 5" ### "beløb-uden-kr"
}
begreb "x3" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "længde er mindst 2 uger" ### "dage-mod-måneder"
}
begreb "x4" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "løn" ### "forkert-type"
}
begreb "x5" {
  type    = "kr. pr. uge"
  hjemmel = "LAB § 112, stk. 1"
  er      = "løn" ### "forkert-enhed"
}
