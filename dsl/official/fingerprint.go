package official

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Fingerprint is what is kept of a paragraph's text: the SHA-256 of it, and the
// skeleton, the number of stykker, numre, litraer and punktummer in it.
//
// The hash is taken of the text in Unicode form NFC without white space, soft
// hyphens and other invisible characters, which come and go between editions
// and mean nothing. The skeleton is found by reading: a punktum is a full stop
// with a capital letter, a new stykke or nummer, or nothing after it.
type Fingerprint struct {
	Sum                 string // hexadecimal
	Stk, Nr, Litra, Pkt int
}

// Take returns the fingerprint of a paragraph that begins with its number.
func Take(text string) Fingerprint {
	text = norm.NFC.String(text)
	sum := sha256.Sum256([]byte(strings.Map(visible, text)))
	f := Fingerprint{Sum: hex.EncodeToString(sum[:])}
	f.count(strings.Fields(strings.Map(spaced, text)))
	return f
}

func visible(r rune) rune {
	if unicode.IsSpace(r) || unicode.Is(unicode.Cf, r) {
		return -1
	}
	return r
}

// spaced is visible, with white space left in.
func spaced(r rune) rune {
	if unicode.Is(unicode.Cf, r) {
		return -1
	}
	return r
}

// count counts the parts of a text in words.
func (f *Fingerprint) count(words []string) {
	f.Stk = 1
	nr, litra := 0, 'a'-1 // the last seen
	words = body(words)
	for i := 0; i < len(words); i++ {
		word := words[i]
		switch {
		case word == "Stk." && i+1 < len(words) && words[i+1] == strconv.Itoa(f.Stk+1)+".":
			f.Stk++
			nr, litra = 0, 'a'-1
			i++
		case word == strconv.Itoa(nr+1)+")" || word == "1)":
			f.Nr++
			nr, litra = nr+1, 'a'-1
			if word == "1)" {
				nr = 1
			}
		case word == string(litra+1)+")" || word == "a)":
			f.Litra++
			litra, _ = utf8.DecodeRuneInString(word)
		case ends(word) && (i+1 == len(words) || begins(words[i+1])):
			f.Pkt++
		}
	}
}

// body leaves out the paragraph's number: § 114. or § 68 a.
func body(words []string) []string {
	if len(words) < 2 || words[0] != "§" {
		return words
	}
	for i := 1; i < min(len(words), 4); i++ {
		if strings.HasSuffix(words[i], ".") {
			return words[i+1:]
		}
	}
	return words[1:]
}

// ends reports whether a word may be the last of a sentence.
func ends(word string) bool {
	switch strings.TrimLeft(word, "(") {
	case "jf.", "nr.", "stk.", "f.eks.", "bl.a.", "dvs.", "ca.":
		return false
	}
	return strings.HasSuffix(strings.TrimRight(word, `"»«”)`), ".")
}

// begins reports whether a word may be the first of a sentence, or the mark of
// a stykke, a nummer or a litra.
func begins(word string) bool {
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(word, `"»«”(`))
	return unicode.IsUpper(first) || first == '§' || strings.HasSuffix(word, ")") && len(word) <= len("100)")
}

// Skeleton prints the counts, those that are 0 left out, as "4 stk., 9 pkt.".
func (f Fingerprint) Skeleton() string {
	var parts []string
	for _, c := range []struct {
		n    int
		name string
	}{{f.Stk, "stk."}, {f.Nr, "nr."}, {f.Litra, "litra"}, {f.Pkt, "pkt."}} {
		if c.n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", c.n, c.name))
		}
	}
	return strings.Join(parts, ", ")
}

// String prints the fingerprint as rule files have it: the skeleton, and the
// hash.
func (f Fingerprint) String() string { return f.Skeleton() + ", sha256 " + f.Sum }

var notation = regexp.MustCompile(
	`^(?:([1-9][0-9]{0,3}) stk\., )(?:([1-9][0-9]{0,3}) nr\., )?(?:([1-9][0-9]{0,3}) litra, )?(?:([1-9][0-9]{0,3}) pkt\., )?sha256 ([0-9a-f]{64})$`)

// Parse reads a fingerprint as String prints it.
func Parse(text string) (Fingerprint, bool) {
	found := notation.FindStringSubmatch(text)
	if found == nil {
		return Fingerprint{}, false
	}
	f := Fingerprint{Sum: found[5]}
	for i, into := range []*int{&f.Stk, &f.Nr, &f.Litra, &f.Pkt} {
		*into, _ = strconv.Atoi("0" + found[i+1])
	}
	return f, true
}
