// Package cite reads and prints citations of Danish acts.
package cite

// Cite is a citation: an act's label and a path into it.
type Cite struct {
	Act  string // the label, such as "LAB" or "lov 1750/2025"
	Path string // canonical text of the rest, such as "§ 68 a, stk. 2, nr. 1"
}

func (c Cite) String() string { return c.Act + " " + c.Path }
