// Package dsl reads the law as data: rule files become a [Program], case files
// become cases, and JSON becomes a question. It never decides anything; that is
// package engine.
//
//	rule files ─ syntax ─▸ blocks ─ from_syntax*.go ─▸ names, wordings, rules ─ check.go ─▸ Program
//	case files ─ syntax ─▸ blocks ─ from_syntax_case.go ─▸ Case
//	JSON       ─ from_json.go ────────────────────────────▸ Question
//
// [Load] reads a folder of rule files and tells everything that is wrong with
// it, as findings with a place, a code and a way to mend it (package diag):
//
//	program, found := dsl.Load(os.DirFS("rules"))
//	if found.HasErrors() {
//		return found.Err()
//	}
//	cases, found := dsl.LoadCases(os.DirFS("golden"), program)
//
// A [Memory] does the same for rules that are loaded again and again, and reads
// anew only what changed.
//
// # What a program holds
//
//	retskilde    Source     an act, an order, a guideline
//	oplysning    Fact       what is told of a case
//	begreb       Term       what rules conclude on the way
//	afgørelse    Term       what people ask for (Outcome is true)
//	sats         Rate       an amount by year
//	bestemmelse  Provision  a place in an act
//	affattelse   Wording    what it says from a day on
//	regel        Rule       what follows
//
// # What a program promises
//
// A program without errors has passed every check of clauses 1 to 9 and 20 to
// 24 of docs/language.md: each name is declared once, each citation is carried
// by a provision, each formula is typed and has a fixed number of decimals, no
// name depends on itself, no rule overrides itself by way of others, and no two
// rules are bound to contradict each other. What reads it need not ask again.
//
// A program with errors is partial, and for tools only.
//
// # Where to look next
//
// Package engine decides cases by a program. Package dsl/formula has the
// language inside conditions, dsl/value the values, dsl/cite the citations.
// The snippets under testdata show each clause, right and wrong.
package dsl
