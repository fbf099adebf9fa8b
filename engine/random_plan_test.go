package engine_test

import (
	"math/rand/v2"
	"os"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/fstest"
	"time"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/value"
	"github.com/hjemmel/hjemmel/engine"
)

// programs is how many random programs a test tries: HJEMMEL_PROGRAMS if set.
func programs(t *testing.T, many, short int) int {
	if n, err := strconv.Atoi(os.Getenv("HJEMMEL_PROGRAMS")); err == nil {
		return n
	}
	if testing.Short() {
		return short
	}
	return many
}

// querySets is how many sets of facts each random program is tried with: one,
// since another program shows more than another set.
const querySets = 1

// TestPlanEqualsNaive compares the engine with the naive evaluator, on random
// programs: every term's state, value, conflict, and what is missing. Reading
// text takes most of the time, so every tenth program is read from text and the
// rest are compiled as they were meant. A text that the loader refuses is
// counted, and must be rare.
func TestPlanEqualsNaive(t *testing.T) {
	n := programs(t, 100_000, 2_000)
	var texts, refused atomic.Int64
	n = eachProgram(t, n, func(seed uint64) {
		w := newWorld(seed, 2+int(seed%8))
		if seed%10 != 0 {
			w.repeal()
			agree(t, seed, w, w.program)
			return
		}
		texts.Add(1)
		if read, found := dsl.Load(w.folder()); found.HasErrors() {
			refused.Add(1)
		} else {
			agree(t, seed, w, read)
		}
	})
	t.Logf("%d programs with %d sets of facts each; %d were read from text, %d of them refused", n, querySets, texts.Load(), refused.Load())
	if refused.Load()*20 > texts.Load() {
		t.Errorf("%d of %d texts refused", refused.Load(), texts.Load())
	}
}

// agree compares the engine with the naive evaluator on a few sets of facts.
func agree(t *testing.T, seed uint64, w *world, read *dsl.Program) {
	e, err := engine.New(read)
	if err != nil {
		t.Errorf("program %d: %v", seed, err)
		return
	}
	r := rand.New(rand.NewPCG(seed, 1))
	for range querySets {
		q := w.query(r)
		if why := disagreement(e, w.program, q); why != "" {
			report(t, seed, w, q, why)
			return
		}
	}
}

// eachProgram runs a check for the seeds 0 to n-1 on all processors, until one
// fails or half of the time that tests have is gone. It returns how many it ran.
func eachProgram(t *testing.T, n int, check func(seed uint64)) int {
	var next, ran atomic.Int64
	var all sync.WaitGroup
	end := time.Now().Add(time.Hour)
	if deadline, ok := t.Deadline(); ok {
		end = time.Now().Add(time.Until(deadline) / 2)
	}
	for range runtime.GOMAXPROCS(0) {
		all.Go(func() {
			for i := next.Add(1) - 1; int(i) < n && !t.Failed() && time.Now().Before(end); i = next.Add(1) - 1 {
				check(uint64(i))
				ran.Add(1)
			}
		})
	}
	all.Wait()
	return int(ran.Load())
}

// report shows a disagreement, on a program cut down as far as it persists.
func report(t *testing.T, seed uint64, w *world, q engine.Query, why string) {
	t.Helper()
	disagrees := func(rules string) string {
		p, found := dsl.Load(ruleFile(rules))
		if found.HasErrors() {
			return ""
		}
		e, err := engine.New(p)
		if err != nil {
			return ""
		}
		return disagreement(e, p, only(q, p))
	}
	rules := strings.Join(w.blocks(), "\n")
	if disagrees(rules) == "" {
		t.Errorf("program %d is read otherwise than meant: %s\n%s\n%s", seed, why, caseText(w.program, q), rules)
		return
	}
	rules = shrink(rules, func(less string) bool { return disagrees(less) != "" })
	p, _ := dsl.Load(ruleFile(rules))
	t.Errorf("program %d: %s\n%s\n%s", seed, disagrees(rules), caseText(p, only(q, p)), rules)
}

func ruleFile(rules string) fstest.MapFS {
	return fstest.MapFS{"regler.hcl": &fstest.MapFile{Data: []byte(rules)}}
}

// only keeps of a query what a program knows.
func only(q engine.Query, p *dsl.Program) engine.Query {
	cut := q
	cut.Want, cut.Facts, cut.Bills = nil, nil, nil
	for _, t := range p.Terms {
		cut.Want = append(cut.Want, t.Name)
	}
	for _, g := range q.Facts {
		if f := p.Fact(g.Name); f != nil && fitting(f, &g) {
			cut.Facts = append(cut.Facts, g)
		}
	}
	for _, b := range q.Bills {
		if s := p.Source(b); s != nil && s.Bill {
			cut.Bills = append(cut.Bills, b)
		}
	}
	return cut
}

// fitting reports whether a fact is still declared as when it was told.
func fitting(f *dsl.Fact, g *dsl.Given) bool {
	if f.Timeline != (g.Timeline != nil) {
		return false
	}
	cells := []value.Cell{g.Cell}
	for _, p := range g.Timeline {
		cells = append(cells, p.Cell)
	}
	for _, c := range cells {
		absent := c.State == value.Absent && f.Optional
		if c.State == value.Known && (!f.Type.Same(c.Value.Type) || len(f.Type.Fields()) != len(c.Value.Type.Fields())) ||
			c.State == value.Absent && !absent {
			return false
		}
	}
	return true
}

// shrink takes blocks and attributes out of rule text as long as it fails.
func shrink(rules string, fails func(string) bool) string {
	for again := true; again; {
		again = false
		lines := strings.Split(rules, "\n")
		for i := 0; i < len(lines); i++ {
			end := blockEnd(lines, i)
			less := strings.Join(append(append([]string{}, lines[:i]...), lines[end:]...), "\n")
			if fails(less) {
				rules, lines, again = less, strings.Split(less, "\n"), true
				i--
			}
		}
	}
	return rules
}

// blockEnd is the line after the block or attribute that begins on a line.
func blockEnd(lines []string, i int) int {
	depth := 0
	for j := i; j < len(lines); j++ {
		if strings.HasSuffix(lines[j], "{") {
			depth++
		}
		if lines[j] == "}" {
			depth--
		}
		if depth <= 0 {
			return j + 1
		}
	}
	return len(lines)
}
