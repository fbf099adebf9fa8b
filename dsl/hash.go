package dsl

import (
	"crypto/sha256"
	"encoding/hex"
	"io"
	"slices"

	"github.com/hjemmel/hjemmel/dsl/format"
	"github.com/hjemmel/hjemmel/dsl/syntax"
)

// LanguageVersion is the version of the rule language that this package reads.
const LanguageVersion = "sprog = 1"

// hash is the identity of a rule set (clause 8): what its blocks say, wherever
// they stand.
func hash(files []*syntax.File) string {
	texts := make([][]string, len(files))
	inParallel(len(files), func(i int) {
		for _, b := range files[i].Blocks {
			texts[i] = append(texts[i], format.Block(b))
		}
	})
	all := slices.Concat(texts...)
	slices.Sort(all)
	sum := sha256.New()
	io.WriteString(sum, LanguageVersion+"\n")
	for _, text := range all {
		io.WriteString(sum, text)
	}
	return hex.EncodeToString(sum.Sum(nil))
}
