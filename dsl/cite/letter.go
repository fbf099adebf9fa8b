package cite

import "unicode/utf8"

// Letter is what may stand after a number, or for it: a letter of the Danish
// alphabet or two. The zero Letter is none. They are in the order of the
// alphabet, and one letter goes before two: z, æ, ø, å, aa.
type Letter uint16

// alphabet has every letter at its number, from 1.
var alphabet = []rune(" abcdefghijklmnopqrstuvwxyzæøå")

// radix is more than there are letters.
const radix = 32

// LetterOf reads letters as they are written; false: these are none.
func LetterOf(text string) (Letter, bool) {
	var l Letter
	for _, r := range text {
		n := letterNumber(r)
		if n == 0 || l >= radix {
			return 0, false
		}
		l = l*radix + n
	}
	return l, l != 0
}

func letterNumber(r rune) Letter {
	for n, letter := range alphabet[1:] {
		if letter == r {
			return Letter(n + 1)
		}
	}
	return 0
}

// String prints the letters: "a", "å", "aa"; none as "".
func (l Letter) String() string { return string(l.appendTo(nil)) }

func (l Letter) appendTo(b []byte) []byte {
	if l >= radix {
		b = (l / radix).appendTo(b)
	}
	if l %= radix; l == 0 || int(l) >= len(alphabet) {
		return b
	}
	return utf8.AppendRune(b, alphabet[l])
}
