package explain

import (
	"testing"

	"github.com/hjemmel/hjemmel/dsl/diag"
)

// TestPhrases holds the languages to each other: each has a turn of speech for
// everything, with the same blanks.
func TestPhrases(t *testing.T) {
	for _, tables := range []map[diag.Language][][]string{words, roles} {
		danish, english := tables[diag.Danish], tables[diag.English]
		if len(danish) != len(english) {
			t.Fatalf("%d in Danish, %d in English", len(danish), len(english))
		}
		for i, pieces := range danish {
			if pieces[0] == "" && len(pieces) == 1 || len(pieces) != len(english[i]) {
				t.Errorf("%q is %q", pieces, english[i])
			}
		}
	}
}
