# --- quotation marks
begreb "a" {
  type = ja/nej ### "uden-citationstegn"
  er   = “ønsker_forløb” ### "forkerte-citationstegn"
}
begreb "b" {
  type = "ja/nej ### "manglende-citationstegn"
  er   = "ønsker_forløb"
}
begreb c { ### "navn-uden-citationstegn"
  type = "ja/nej"
  er   = "ønsker_forløb"
}

# --- braces and brackets
begreb "a" {
  type = "ja/nej"
  er   = "ønsker_forløb"
}
} ### "overskydende-parentes"
type = "ja/nej" ### "attribut-uden-blok"
begreb "b" ### "manglende-tuborgklamme"
  type = "ja/nej"
  er   = "ønsker_forløb"
}

# --- a merge that is not settled, and a space from a document
begreb "a" {
<<<<<<< ours ### "flettemærke"
  type = "ja/nej"
=======
  type = "tal"
>>>>>>> theirs
  er = "ønsker_forløb" ### "andet-mellemrum"
}

# --- a brace that is not closed
begreb "a" { ### "manglende-parentes"
  type = "ja/nej"
  er   = "ønsker_forløb"

begreb "b" {
  type = "ja/nej"
  er   = "ønsker_forløb"
}

# --- names and values
begreb "a" {
  type ### "manglende-lighedstegn"
  er = ### "manglende-værdi"
}
begreb "b" {
  type = "ja/nej"
  er   = "ønsker_forløb"
  er   = "evne_forbedres" ### "gentaget-attribut"
}
begreb "c" {
  Type = "ja/nej" ### "ugyldigt-navn"
  er   = "ønsker_forløb" } ### "egen-linje"
begreb "d" {
  type        = "ja/nej" og ### "tekst-efter-værdi"
  er          = "ønsker_forløb"
  fortolkning = ["F1" "F2"] ### "manglende-komma"
}

# --- signs that mean something else
begreb "a" {
  type = 1e5 ### "ugyldigt-tal"
  er   = "ønsker\_forløb" ### "ukendt-escape"
}
begreb § { ### "ugyldigt-tegn"
  type = "ja/nej"
  er   = "ønsker_forløb"
}
(en bemærkning uden tegnet #) ### "attribut-eller-blok"

# --- what other languages have
begreb "b" {
  type = null ### "null"
  er   = "${løn} er over 5 kr." ### "skabelon"
}

# --- a text of several lines that does not end
begreb "a" {
  type = "ja/nej"
  er   = <<-TEKST ### "manglende-slutmærke"
    ønsker_forløb
}
