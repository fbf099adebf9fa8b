package golden_test

import (
	"bytes"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/hjemmel/hjemmel/golden"
	"github.com/hjemmel/hjemmel/rules"
)

// TestLedgerIsCurrent holds the ledger that is checked in to the rules and the
// cases as they are.
func TestLedgerIsCurrent(t *testing.T) {
	e := open(t, rules.FS)
	var now bytes.Buffer
	if err := golden.Cover(e.Program(), run(t, e, os.DirFS("."))).WriteLedger(&now); err != nil {
		t.Fatal(err)
	}
	name := golden.LedgerFile(".")
	if *update {
		if err := os.WriteFile(name, now.Bytes(), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	old, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if bytes.Equal(old, now.Bytes()) {
		return
	}
	t.Errorf("%s is not current; hjemmel test --update writes it:", name)
	was, is := strings.Split(string(old), "\n"), strings.Split(now.String(), "\n")
	for _, line := range was {
		if !slices.Contains(is, line) {
			t.Error("- " + line)
		}
	}
	for _, line := range is {
		if !slices.Contains(was, line) {
			t.Error("+ " + line)
		}
	}
}
