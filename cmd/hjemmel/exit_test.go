package main

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestExitCodes holds the promise of the package comment.
func TestExitCodes(t *testing.T) {
	dir := t.TempDir()
	rules := filepath.Join(dir, "regler")
	if err := os.CopyFS(rules, os.DirFS("testdata/regler")); err != nil {
		t.Fatal(err)
	}
	write := func(name, text string) string {
		name = filepath.Join(dir, name)
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
		return name
	}
	green := write("groen.hcl", pinned("5 år"))
	red := write("roed.hcl", pinned("4 år"))
	broken := write("brudt.hcl", `sag "uden slutning" {`)
	open := write("aaben.hcl", `sag "åben" { fælles = true }`)

	for _, tt := range []struct {
		code int
		args string
	}{
		{0, ""},
		{0, "check"},
		{0, "decide " + green + " --on 2022-03-01"},
		{0, "decide " + open + " åben"},
		{0, "test " + green},
		{0, "fmt -l " + rules},
		{1, "test " + red},
		{1, "test " + broken},
		{1, "decide " + broken},
		{1, "fmt -l " + broken},
		{1, "check --rules " + dir},
		{0, "help decide"},
		{2, "completion findes-ikke"},
		{2, "help findes-ikke"},
		{2, "help decide sag.hcl"},
		{2, "afgør"},
		{2, "decide"},
		{2, "decide " + green + " --on i.morgen"},
		{2, "decide " + green + " --want slutdag"},
		{2, "decide " + green + " andet"},
		{2, "decide findes-ikke.hcl"},
		{2, "law § 114"},
		{2, "test findes-ikke"},
		{2, "check findes-ikke"},
		{2, "check --hurtigt"},
		{2, "fmt -w"},
	} {
		args := strings.Fields(tt.args)
		if !strings.Contains(tt.args, "check") {
			args = append(args, "--rules", rules)
		}
		if code := run(args, strings.NewReader(""), io.Discard, io.Discard); code != tt.code {
			t.Errorf("hjemmel %s: exit code %d, want %d", tt.args, code, tt.code)
		}
	}
}

// pinned is a case that expects a length.
func pinned(length string) string {
	return `sag "begyndt i 2021" {
  kilde     = "prøve"
  givet     { startdato = "15. november 2021" }
  forventet { længste_varighed = "` + length + `" }
}`
}
