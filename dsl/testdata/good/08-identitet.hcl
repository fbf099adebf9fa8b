# --- a name may come before what it stands on
afgørelse "først" {
  type   = "ja/nej"
  tekst  = "Nævnes før det, den hviler på"
  ellers = "nej"
}
bestemmelse "LAB § 116" {
  resumé = "Hviler på et begreb, der står bagefter."
  affattelse "1. januar 2020" {
    ved = ["lov 548/2019"]
    regel "først" {
      når = "bagefter"
      er  = "ja"
    }
  }
}
begreb "bagefter" {
  type = "ja/nej"
  er   = "ønsker_forløb eller evne_forbedres"
}
