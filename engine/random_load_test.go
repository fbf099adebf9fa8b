package engine_test

import (
	"math/rand/v2"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/hjemmel/hjemmel/dsl"
)

// TestRandomProgramsLoad keeps the generator honest: nearly every program that
// it writes is one that the loader accepts. It is a second opinion on the
// loader too: what was read means the same as what was meant.
func TestRandomProgramsLoad(t *testing.T) {
	var refused atomic.Int64
	n := eachProgram(t, programs(t, 3_000, 500), func(seed uint64) {
		w := newWorld(seed, 2+int(seed%9))
		read, found := dsl.Load(w.folder())
		if found.HasErrors() {
			if refused.Add(1) < 10 {
				t.Logf("program %d: %v", seed, found.Error())
			}
			return
		}
		r := rand.New(rand.NewPCG(seed, 1))
		for range 3 {
			q := w.query(r)
			meant, got := naive(w.program, q), naive(read, q)
			for name := range meant {
				if meant[name].String() != got[name].String() {
					t.Errorf("%s is %v as meant, %v as read\n%s\n%s", name, meant[name], got[name], caseText(w.program, q), strings.Join(w.blocks(), "\n"))
					return
				}
			}
		}
	})
	if int(refused.Load())*20 > n {
		t.Errorf("%d of %d programs refused", refused.Load(), n)
	}
}
