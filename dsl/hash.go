package dsl

import (
	"bytes"
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
// they stand. The files are those in memory, without accepteret.
func (m *Memory) hash(bare []*syntax.File) string {
	inParallel(len(bare), func(i int) {
		if f := m.now.files[bare[i].Source.Name]; f.texts == nil {
			f.texts = canonical(bare[i].Blocks)
		}
	})
	var all [][]byte
	for _, f := range m.now.files {
		all = append(all, f.texts...)
	}
	slices.SortFunc(all, bytes.Compare)
	sum := sha256.New()
	io.WriteString(sum, LanguageVersion+"\n")
	for _, text := range all {
		sum.Write(text)
	}
	return hex.EncodeToString(sum.Sum(nil))
}

func canonical(blocks []*syntax.Block) [][]byte {
	texts := make([][]byte, len(blocks))
	for i, b := range blocks {
		texts[i] = []byte(format.Block(b))
	}
	return texts
}
