package dsl

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"

	"github.com/hjemmel/hjemmel/dsl/format"
	"github.com/hjemmel/hjemmel/dsl/source"
)

// LanguageVersion is the version of the rule language that this package reads.
const LanguageVersion = "sprog = 1"

// hash is the identity of a rule set (clause 8). Only the order of the file
// names counts, not the names: a folder that is moved is the same rule set.
// Files that do not parse have no identity.
func hash(files []*source.File) string {
	texts, errs := make([][]byte, len(files)), make([]error, len(files))
	inParallel(len(files), func(i int) { texts[i], errs[i] = format.Canonical(files[i].Text) })
	if errors.Join(errs...) != nil {
		return ""
	}
	sum := sha256.New()
	io.WriteString(sum, LanguageVersion+"\n")
	for _, text := range texts {
		sum.Write(text)
	}
	return hex.EncodeToString(sum.Sum(nil))
}
