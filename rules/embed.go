// Package rules is the law as data: the rule files that ship with hjemmel, and
// nothing else. There is no logic here and no Go to change when the law does.
//
// The files are grouped by act (lab, lob, bek, aktivloven, pensionsloven), with
// the ministry's guidance in skrivelse and the transitional provisions in
// overgang. At the top stand the sources of law (kilder.hcl), the facts that a
// case is made of (oplysninger*.hcl) and the names that the rules conclude
// (afgoerelser*.hcl, begreber.hcl). README.md tells, in Danish, how to change a
// rule; docs/language.md is the specification of the language.
package rules

import "embed"

// FS holds every rule file, with paths as they are in this folder.
//
//go:embed *.hcl */*.hcl
var FS embed.FS
