package dsl

import (
	"github.com/hjemmel/hjemmel/dsl/cite"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/formula"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/dsl/syntax"
)

// loader turns the blocks of a rule set into a Program. It goes over them
// three times, since a rule may stand before what it mentions:
//
//  1. declare: sources, then every name with its type;
//  2. read: rates and provisions with their wordings and rules;
//  3. check: citations, overrides, and every formula in an order in which a
//     name is checked before those that mention it.
type loader struct {
	reader
	memory   *Memory
	names    map[string]*named
	formulas map[**formula.Node]*formula.Formula // read, by where it belongs; checked in pass 3
	fields   map[fieldKey]*formula.Formula       // the same for computed fields
	places   map[cite.Cite]*Provision
	last     map[*Source]*Provision // the one read last
	refs     []reference            // citations that a provision must carry
	asides   []reference            // citations that a provision should carry
	targets  []target               // citations that must meet a rule
	dates    map[*Provision]*named
	blocks   map[*Provision]*syntax.Block
	yields   map[*Rule]bool // some rule overrides or suspends it
	homeless []*Provision   // with no place in the act
	lawful   map[*Term]bool // defined by er, and naming its hjemmel
	stack    []step         // what is being checked, outermost first
}

// named is a declared name, and how far the check of it has come.
type named struct {
	name      string
	kind      formula.RefKind
	fact      *Fact
	term      *Term
	rate      *Rate
	provision *Provision
	span      source.Span
	mentioned []*named // what its formulas mention, once looked for
	state     checkState
	used      bool
}

type checkState uint8

const (
	unchecked checkState = iota
	checking
	checked
)

// resolve turns parsed files into a program. The files come back without what
// says nothing of the law.
func resolve(files []*syntax.File, u *unread, m *Memory) (*Program, []*syntax.File, diag.List) {
	l := &loader{
		reader:   reader{program: &Program{index: newIndex()}, unread: u},
		memory:   m,
		names:    map[string]*named{},
		formulas: map[**formula.Node]*formula.Formula{},
		fields:   map[fieldKey]*formula.Formula{},
		places:   map[cite.Cite]*Provision{},
		last:     map[*Source]*Provision{},
		dates:    map[*Provision]*named{},
		lawful:   map[*Term]bool{},
		blocks:   map[*Provision]*syntax.Block{},
		yields:   map[*Rule]bool{},
	}
	var blocks []*syntax.Block
	bare := l.waivers(files)
	for _, f := range bare {
		blocks = append(blocks, f.Blocks...)
	}
	l.parsed = m.parseAhead(blocks)
	l.declare(blocks)
	l.optionsApart(blocks)
	l.replaced()
	l.read(blocks)
	l.check()
	return l.program, bare, u.keep(l.list, files)
}

// declare reads the blocks that give names.
func (l *loader) declare(blocks []*syntax.Block) {
	for _, b := range blocks {
		switch b.Keyword {
		case "retskilde":
			l.source(b)
		case "oplysning", "begreb", "afgørelse", "sats", "bestemmelse":
		case "sag":
			l.report(diag.CaseAmongRules, b.KeywordSpan)
		default:
			l.strangeBlock(b, diag.ARuleFile, ruleFile)
		}
	}
	for _, b := range blocks {
		switch b.Keyword {
		case "oplysning":
			l.fact(b)
		case "begreb":
			l.term(b, false)
		case "afgørelse":
			l.term(b, true)
		case "sats":
			l.rate(b)
		}
	}
}

// read reads the provisions and attaches what belongs to them.
func (l *loader) read(blocks []*syntax.Block) {
	for _, b := range blocks {
		if b.Keyword == "bestemmelse" {
			l.provision(b)
		}
	}
	l.sortProvisions()
	l.program.index.place(l.program.Provisions)
	l.fingerprints()
	l.repeals()
	l.attach()
	l.carried()
	l.overrides()
}
