package explain

import "github.com/hjemmel/hjemmel/dsl/value"

// room is where arguments are made. Deciding a case makes many small ones and
// is soon done with them; so their room is kept for the next case instead of
// being left to the garbage collector.
type room struct {
	arguments slab[Argument]
	steps     slab[Step]
	passed    slab[Passed]
	days      slab[value.Day]
	lists     slab[*Argument]
	stepLists slab[*Step]
}

func (r *room) reuse() {
	r.arguments.reuse()
	r.steps.reuse()
	r.passed.reuse()
	r.days.reuse()
	r.lists.reuse()
	r.stepLists.reuse()
}

// slab hands out zeroed room, piece by piece, and takes it all back at once.
type slab[T any] struct {
	blocks [][]T
	block  int // the one that is handed out from
	used   int // of it
}

// blockSize is how many there are in a block, unless more are asked for.
const blockSize = 64

func (s *slab[T]) reuse() {
	for _, full := range s.blocks[:s.block] {
		clear(full)
	}
	if s.used > 0 {
		clear(s.blocks[s.block][:s.used])
	}
	s.block, s.used = 0, 0
}

func (s *slab[T]) one() *T { return &s.many(1)[0] }

func (s *slab[T]) many(n int) []T {
	if n == 0 {
		return nil
	}
	for s.block < len(s.blocks) && s.used+n > len(s.blocks[s.block]) {
		s.block, s.used = s.block+1, 0
	}
	if s.block == len(s.blocks) {
		s.blocks = append(s.blocks, make([]T, max(n, blockSize)))
	}
	from := s.used
	s.used += n
	return s.blocks[s.block][from:s.used:s.used]
}

// index finds arguments by a number. Of many places few are used.
type index struct {
	at   []*Argument
	used []int
}

func newIndex(n int) index { return index{at: make([]*Argument, n)} }

func (x *index) put(n int, a *Argument) {
	x.at[n] = a
	x.used = append(x.used, n)
}

func (x *index) clear() {
	for _, n := range x.used {
		x.at[n] = nil
	}
	x.used = x.used[:0]
}
