package dsl

import (
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"
	"time"
)

// The folders below are made to cost much. Each is refused, or read in a time
// in proportion to its size.

const act = `retskilde "LAB" {
  art        = "lov"
  titel      = "en lov"
  månedsslut = "sidste dag"
}
oplysning "ja_tak" {
  type       = "ja/nej"
  art        = "faktum"
  oplyses_af = "register"
  spørgsmål  = "Ja?"
}
`

// folder puts blocks in files that are not too large.
func folder(blocks func(add func(format string, args ...any))) fs.FS {
	files := fstest.MapFS{}
	var text strings.Builder
	text.WriteString(act)
	flush := func() {
		files[fmt.Sprintf("%03d.hcl", len(files))] = &fstest.MapFile{Data: []byte(text.String())}
		text.Reset()
	}
	blocks(func(format string, args ...any) {
		fmt.Fprintf(&text, format, args...)
		if text.Len() > 900<<10 {
			flush()
		}
	})
	flush()
	return files
}

// placeNumber is the n-th of many places in an act.
func placeNumber(n int) string { return fmt.Sprintf("LAB § %d, stk. %d", n/9000+2, n%9000+1) }

const ruleBlock = `bestemmelse "%s" {
  resumé = "x"
  affattelse "1. januar 2020" {
    ved = ["LAB"]
    regel "%s" {
      %s
      når = "ikke ja_tak"
      er  = "ja"
    }
  }
}
`

const answer = "afgørelse \"svar%d\" {\n  type   = \"ja/nej\"\n  tekst  = \"svar\"\n  ellers = \"nej\"\n}\n"

// rulesOf is a folder with n rules for each of some names.
func rulesOf(names, n int, more string) fs.FS {
	return folder(func(add func(string, ...any)) {
		for i := range names {
			add(answer, i)
			for k := range n {
				add(ruleBlock, placeNumber(i*n+k), fmt.Sprintf("svar%d", i), more)
			}
		}
	})
}

// repealsOf is a folder with a paragraph that is repealed n times, over n
// provisions.
func repealsOf(n int) fs.FS {
	return folder(func(add func(string, ...any)) {
		add("bestemmelse \"LAB § 2\" {\n  resumé = \"x\"\n")
		for i := range n {
			add("  affattelse \"%d. januar %d\" {\n    ved     = [\"LAB\"]\n    ophævet = true\n  }\n", i%28+1, 2030+i/28)
		}
		add("}\n"+answer, 0)
		for k := range n {
			add(ruleBlock, placeNumber(k), "svar0", "")
		}
	})
}

func blocksOf(n int) fs.FS {
	return folder(func(add func(string, ...any)) {
		for i := range n {
			add("begreb \"x%d\" {}\n", i)
		}
	})
}

// longChain is a folder with names that each rest on the next.
func longChain(n int) fs.FS {
	return folder(func(add func(string, ...any)) {
		for i := range n {
			add("begreb \"x%d\" {\n  type = \"ja/nej\"\n  er   = \"x%d\"\n}\n", i, i+1)
		}
		add("begreb \"x%d\" {\n  type = \"ja/nej\"\n  er   = \"ja_tak\"\n}\n", n)
	})
}

var costly = []struct {
	name  string
	files func() fs.FS
	want  string // codes of the errors, each once
}{
	{"too many blocks", func() fs.FS { return blocksOf(maxBlocks) }, "for-mange-blokke"},
	{"too many rules of one name", func() fs.FS { return rulesOf(1, maxRules+1, "") }, "for-mange-regler"},
	{"as many as there may be", func() fs.FS { return rulesOf(3, maxRules, "") }, ""},
	{"rules that all override each other", func() fs.FS { return rulesOf(4, 600, `fraviger = ["LAB § 2"]`) }, "for-mange-undtagelser"},
	{"repeals upon repeals", func() fs.FS { return repealsOf(500) }, "for-mange-affattelser"},
	{"a chain of very many names", func() fs.FS { return longChain(maxLength + 5) }, "for-lang-kæde"},
}

func TestCostlyFolders(t *testing.T) {
	if testing.Short() {
		t.Skip("reads large folders")
	}
	for _, c := range costly {
		t.Run(c.name, func(t *testing.T) {
			start := time.Now()
			_, found := Load(c.files())
			var got []string
			for _, d := range found {
				if text := string(d.Code); d.Severity == 0 && !contains(got, text) {
					got = append(got, text)
				}
			}
			if text := strings.Join(got, " "); text != c.want {
				t.Errorf("got %s, want %s", text, c.want)
			}
			if took := time.Since(start); took > 60*time.Second {
				t.Errorf("took %v", took)
			}
		})
	}
}
