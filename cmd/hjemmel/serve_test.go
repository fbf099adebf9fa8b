package main

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/hjemmel/hjemmel/dsl/diag"
)

// serve runs the command, and returns its address and a way to end it.
func serve(t *testing.T, args ...string) (url string, log *pages, end func() int) {
	t.Helper()
	log = &pages{}
	ctx, stop := context.WithCancel(context.Background())
	done := make(chan int, 1)
	go func() {
		a := &app{ui: ui{out: io.Discard, err: log, lang: diag.English}}
		root := a.command()
		root.SetArgs(append([]string{"serve", "--addr", "127.0.0.1:0"}, args...))
		done <- a.exit(root.ExecuteContext(ctx))
	}()
	listening := regexp.MustCompile(`"msg":"listening","addr":"([^"]+)"`)
	for deadline := time.Now().Add(10 * time.Second); time.Now().Before(deadline); time.Sleep(5 * time.Millisecond) {
		if at := listening.FindStringSubmatch(log.String()); at != nil {
			return "http://" + at[1], log, func() int { stop(); return <-done }
		}
	}
	t.Fatalf("the server never listened: %s", log)
	return
}

func (p *pages) String() string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.text.String()
}

// TestServe decides over HTTP, saves other rules, and decides again.
func TestServe(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "regler")
	if err := os.CopyFS(dir, os.DirFS("testdata/regler")); err != nil {
		t.Fatal(err)
	}
	url, log, end := serve(t, "--rules", dir)
	decide := func() (string, string) {
		t.Helper()
		w, err := http.Post(url+"/decide?want=l%C3%A6ngste_varighed", "application/json",
			strings.NewReader(`{"version": 1, "givet": {"startdato": "2022-03-01"}}`))
		if err != nil {
			t.Fatal(err)
		}
		defer w.Body.Close()
		var d struct {
			RuleSet  string `json:"rule_set"`
			Outcomes []struct{ Shown string }
		}
		if err := json.NewDecoder(w.Body).Decode(&d); err != nil || len(d.Outcomes) != 1 {
			t.Fatal(w.Status, err)
		}
		if d.RuleSet != w.Header.Get("Hjemmel-Rule-Set") {
			t.Error("the header has another hash than the answer")
		}
		return d.Outcomes[0].Shown, d.RuleSet
	}
	first, before := decide()
	name := filepath.Join(dir, "loven.hcl")
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, bytes.Replace(text, []byte(`"3 år"`), []byte(`"4 år"`), 1), 0o666); err != nil {
		t.Fatal(err)
	}
	second, after := decide()
	for deadline := time.Now().Add(5 * time.Second); after == before && time.Now().Before(deadline); second, after = decide() {
		time.Sleep(5 * time.Millisecond)
	}
	if first != "3 år" || second != "4 år" {
		t.Errorf("first %s, then %s", first, second)
	}
	if code := end(); code != 0 || !strings.Contains(log.String(), `"msg":"stopped"`) {
		t.Errorf("exit code %d: %s", code, log)
	}
}

// TestServeRefuses shows what keeps a server from starting.
func TestServeRefuses(t *testing.T) {
	dir := t.TempDir()
	file := func(name, text string, mode os.FileMode) string {
		name = filepath.Join(dir, name)
		if err := os.WriteFile(name, []byte(text), mode); err != nil {
			t.Fatal(err)
		}
		return name
	}
	bad := file("regler.hcl", "regl \"x\" {\n}\n", 0o666)
	for _, test := range []struct {
		name string
		args []string
		code int
		want string
	}{
		{"an address that others can reach", []string{"--addr", "0.0.0.0:0"}, 2, "can be reached from other machines, and there is no token"},
		{"every address", []string{"--addr", ":0"}, 2, "can be reached from other machines"},
		{"no address", []string{"--addr", "127.0.0.1"}, 2, "cannot be used"},
		{"no token file", []string{"--token-file", filepath.Join(dir, "ingen")}, 2, "the token in"},
		{"a token that others can read", []string{"--token-file", file("a", "en-hemmelighed-paa-32-tegn-123456", 0o644)}, 2, "the token in"},
		{"a short token", []string{"--token-file", file("b", "kort", 0o600)}, 2, "the token in"},
		{"a token of two lines", []string{"--token-file", file("c", "en-hemmelighed-paa\n32-tegn-123456", 0o600)}, 2, "the token in"},
		{"no folder", []string{"--rules", filepath.Join(dir, "mappe")}, 2, "cannot be opened"},
		{"rules with errors", []string{"--rules", dir}, 1, filepath.ToSlash(bad) + ":1:1: error"},
	} {
		t.Run(test.name, func(t *testing.T) {
			var errs bytes.Buffer
			code := run(append([]string{"serve", "--lang", "en"}, test.args...), strings.NewReader(""), io.Discard, &errs)
			if code != test.code || !strings.Contains(errs.String(), test.want) {
				t.Errorf("exit code %d, want %d with %q: %s", code, test.code, test.want, &errs)
			}
		})
	}
}

// TestServeWithToken listens to those who have the secret.
func TestServeWithToken(t *testing.T) {
	name := filepath.Join(t.TempDir(), "token")
	const secret = "en-hemmelighed-paa-32-tegn-123456"
	if err := os.WriteFile(name, []byte(secret+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	url, log, end := serve(t, "--token-file", name)
	for auth, want := range map[string]int{"": 401, "Bearer forkert": 401, "Bearer " + secret: 200} {
		r, _ := http.NewRequest(http.MethodGet, url+"/rule-set", nil)
		r.Header.Set("Authorization", auth)
		w, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		w.Body.Close()
		if w.StatusCode != want {
			t.Errorf("%q: %s", auth, w.Status)
		}
	}
	if end(); strings.Contains(log.String(), secret) {
		t.Error("the secret is in the log")
	}
}
