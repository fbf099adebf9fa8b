package dsl

import (
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/dsl/syntax"
)

// The limits of clause 9 on a whole rule set. They are far above what an act
// needs, and keep what is built of a set in proportion to its files.
const (
	maxFileSize  = 1 << 20
	maxSetSize   = 64 << 20
	maxBlocks    = 100_000
	maxRules     = 1000      // for one name
	maxOverrides = 1_000_000 // pairs of rules, one fravigende or suspenderende
	maxWordings  = 200_000   // with those that a repeal ends below
	maxLength    = 20_000    // of a chain of names
)

// small reports whether the files hold no more blocks than a rule set may.
func small(files []*syntax.File) (diag.List, bool) {
	n := 0
	for _, f := range files {
		n += countBlocks(f.Blocks)
	}
	if n <= maxBlocks {
		return nil, true
	}
	return diag.List{diag.New(diag.TooManyBlocks, source.Span{}, n, maxBlocks)}, false
}

func countBlocks(blocks []*syntax.Block) int {
	n := len(blocks)
	for _, b := range blocks {
		n += countBlocks(b.Blocks)
	}
	return n
}

// fewRules reports a name that more rules conclude than can be held against
// each other, and leaves the rest of them out.
func (l *loader) fewRules() {
	for _, t := range l.program.Terms {
		if len(t.Rules) > maxRules {
			l.report(diag.TooManyRules, t.Rules[maxRules].Span, t.Name, maxRules)
			t.Rules = t.Rules[:maxRules]
		}
	}
}

// shortChains reports, once, a name that rests on a longer chain of others
// than can be followed. The names come with what they mention before them.
func (l *loader) shortChains(order []*named) {
	length := map[*named]int{}
	for _, n := range order {
		longest := 0
		for _, before := range l.mentioned(n) {
			longest = max(longest, length[before])
		}
		if length[n] = longest + 1; length[n] > maxLength {
			l.report(diag.LongChain, n.span, n.name, maxLength)
			return
		}
	}
}
