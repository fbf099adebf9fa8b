# --- words that say too little
begreb "x0" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "løn er mellem 5 kr. og 10 kr." ### "mellem"
}
begreb "x1" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "løn er større end 5 kr." ### "større-end"
}
begreb "x2" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "længde er mindst ca. 3 år" ### "omtrent"
}

# --- words that are written in another way
begreb "y9" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "længde er mindst tre år" ### "skriv-tallet"
}
begreb "y0" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "løn er over 5 kroner" ### "skriv-kr"
}
begreb "y1" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "løn er over 55 procent af løn" ### "skriv-pct"
}
begreb "y1a" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "længde er mindst 36 mdr." ### "skriv-enheden-ud"
}
begreb "y1b" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "længde er mindst 3 aar" ### "skriv-enheden-ud"
}
begreb "y2" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "løn er over kr. 5" ### "enhed-efter-tallet"
}
begreb "y3" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "ønsker_forløb er sand" ### "skriv-ja-eller-nej"
}
begreb "y4" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "bevillingsdato findes og bevillingsdato er ikke ingen" ### "skriv-findes"
}
begreb "y5" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "ønsker_forløb Og evne_forbedres" ### "skriv-med-småt"
}

# --- words in the wrong place
begreb "z0" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "ydelse er kontanthjælp eller sygedagpenge" ### "mulighed-alene"
}
begreb "z1" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "løn er højest 5 kr." ### "ikke-sammenligningsord"
}
begreb "z2" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "startdato ligger tidligst 1. maj 2022" ### "skriv-er"
}
begreb "z3" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "startdato er den 1. maj 2022" ### "overflødigt-ord"
}
begreb "z4" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "startdato er efter 1 maj 2022" ### "dag-uden-punktum"
}
begreb "z5" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "startdato er efter 1. jan. 2022" ### "måned-skrives-ud"
}
begreb "z6" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "nogen møder hvor udeblevet" ### "hvor-uden-parentes"
}
begreb "z7" {
  type    = "ja/nej"
  hjemmel = "LAB § 112, stk. 1"
  er      = "alder er mindst 40 år" ### "funktion-uden-værdier"
}
