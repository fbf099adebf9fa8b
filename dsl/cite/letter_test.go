package cite

import "testing"

// TestLetters reads every letter and pair of letters, in the order of the
// alphabet, and prints them again.
func TestLetters(t *testing.T) {
	var before Letter
	var all []string
	for _, a := range alphabet[1:] {
		all = append(all, string(a))
	}
	for _, a := range all[:29] {
		for _, b := range all[:29] {
			all = append(all, a+b)
		}
	}
	for _, text := range all {
		l, ok := LetterOf(text)
		if !ok || l <= before || l.String() != text {
			t.Errorf("%q is read as %d, which is %q", text, l, l)
		}
		before = l
	}
	for _, text := range []string{"", " ", "A", "é", "aaa", "a ", " a", "1", "a\u030a"} {
		if l, ok := LetterOf(text); ok {
			t.Errorf("%q is read as %q", text, l)
		}
	}
}
