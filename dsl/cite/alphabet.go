package cite

import "strings"

// alphabetical maps a Danish letter to text that sorts as the alphabet does:
// æ, ø and å come last, in that order, which is not the order of their codes.
var alphabet = strings.NewReplacer("æ", "{", "ø", "|", "å", "}")

func alphabetical(letters string) string { return alphabet.Replace(letters) }
