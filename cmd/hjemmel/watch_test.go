package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/source"
)

// pages collects what watch prints, a page for each save.
type pages struct {
	mu   sync.Mutex
	text strings.Builder
}

func (p *pages) Write(b []byte) (int, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.text.Write(b)
}

var passing = regexp.MustCompile(`(?m)  \d\d:\d\d:\d\d$|^\d+ ms`)

// page waits for page n, and returns it without what differs from run to run.
func (p *pages) page(t *testing.T, n int) string {
	t.Helper()
	for deadline := time.Now().Add(10 * time.Second); time.Now().Before(deadline); time.Sleep(2 * time.Millisecond) {
		p.mu.Lock()
		all := strings.SplitAfter(passing.ReplaceAllString(p.text.String(), "…"), "\nhjemmel watch")
		p.mu.Unlock()
		if len(all) > n || len(all) == n && strings.HasSuffix(all[n-1], "\n\n") {
			page := strings.TrimSuffix(all[n-1], "hjemmel watch")
			return strings.TrimSpace(page[strings.Index(page, "\n"):])
		}
	}
	t.Fatalf("page %d was never drawn:\n%s", n, p.text.String())
	return ""
}

// TestWatch plays a lawyer's saves, and shows each page as it is drawn.
func TestWatch(t *testing.T) {
	source, err := filepath.Abs("testdata/regler")
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	if err := os.CopyFS("regler", os.DirFS(source)); err != nil {
		t.Fatal(err)
	}
	replace := func(name, old, new string) {
		t.Helper()
		text, err := os.ReadFile(name)
		if err == nil && !strings.Contains(string(text), old) {
			t.Fatalf("%s does not hold %q", name, old)
		}
		if err == nil {
			err = os.WriteFile(name, []byte(strings.Replace(string(text), old, new, 1)), 0o666)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Mkdir("sager", 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile("sager/114.hcl", []byte(watchedCase), 0o666); err != nil {
		t.Fatal(err)
	}
	out, done := &pages{}, make(chan int)
	ctx, stop := context.WithCancel(context.Background())
	go func() {
		a := &app{ui: ui{out: out, err: out, lang: diag.Danish}}
		root := a.command()
		root.SetArgs([]string{"watch", "regler", "--cases", "sager"})
		root.SetOut(out)
		root.SetErr(out)
		done <- a.exit(root.ExecuteContext(ctx))
	}()
	for i, step := range []struct {
		save func()
		want string
	}{
		{func() {}, `1 sag, 1 grøn, 0 røde`},
		{func() { replace("regler/loven.hcl", `"3 år"`, `"4 år"`) }, `
sager/114.hcl:1: “tre år”  grøn → rød
  længste_varighed: 3 år → 4 år
    …
    -Så langt må forløbet være: 3 år
    +Så langt må forløbet være: 4 år
       efter LAB § 114, stk. 1, 1. pkt. (1. januar 2022): Længden af ét forløb.
         ordlyden på skæringsdatoen 1. marts 2022; affattelse 1. januar 2020 er afløst
           startdato: 1. marts 2022 (oplyst)

ændret: LAB § 114, stk. 1, 1. pkt.
1 sag kom anderledes ud
1 sag, 0 grønne, 1 rød
… fra gem til svar`},
		{func() { replace("regler/loven.hcl", `er = "4 år"`, `er = "4 ør"`) }, `
regler/loven.hcl:43:40: fejl[uventet-ord]: “ør” passer ikke ind her
  LAB § 114, stk. 1, 1. pkt.
43 |     regel "længste_varighed" { er = "4 ør" }
   |                                        ^^`},
		{func() { replace("regler/loven.hcl", `"4 ør"`, `"3 år"`) }, `
sager/114.hcl:1: “tre år”  rød → grøn`},
		{func() { replace("sager/114.hcl", `"3 år"`, `"5 år"`) }, `
sager/114.hcl:8: “tre år”: længste_varighed skulle være 5 år, men er 3 år

ingen sag kom anderledes ud
1 sag, 0 grønne, 1 rød
… fra gem til svar`},
		{func() { replace("sager/114.hcl", `"5 år"`, `"5 øre"`) }, `
sager/114.hcl:8:`},
	} {
		step.save()
		if got, want := out.page(t, i+1), strings.TrimSpace(step.want); !strings.HasPrefix(got, want) {
			t.Errorf("page %d\ngot:\n%s\n\nwant:\n%s", i+1, got, want)
		}
	}
	stop()
	if code := <-done; code != 0 {
		t.Errorf("ended with exit code %d", code)
	}
}

const watchedCase = `sag "tre år" {
  kilde = "opdigtet"
  på    = "1. marts 2022"

  givet { startdato = "1. marts 2022" }

  forventet {
    længste_varighed = "3 år"
  }
}
`

func TestWatchWithoutFolder(t *testing.T) {
	t.Chdir(t.TempDir())
	out := &pages{}
	if code := run([]string{"watch", "--lang", "en"}, strings.NewReader(""), out, out); code != 2 ||
		!strings.Contains(out.text.String(), "the folder “rules” cannot be opened") {
		t.Errorf("exit code %d: %s", code, out.text.String())
	}
}

// TestWatchShowsFewMistakes keeps one deleted file from filling the screen.
func TestWatchShowsFewMistakes(t *testing.T) {
	var list diag.List
	for range mostFound {
		list.Add(diag.New(diag.UnusedTerm, source.Span{}, "x"))
	}
	for range 2 {
		list.Add(diag.New(diag.UnknownName, source.Span{}, "x"))
	}
	for all, want := range map[bool]string{false: "2 til; --all viser dem\n", true: ""} {
		var out bytes.Buffer
		w := &watching{app: &app{ui: ui{out: &out}}, all: all}
		w.mistakes(list)
		if got := strings.Count(out.String(), "[ukendt-navn]"); got != 2 || !strings.HasSuffix(out.String(), want) {
			t.Errorf("all %v: %s", all, &out)
		}
	}
}
