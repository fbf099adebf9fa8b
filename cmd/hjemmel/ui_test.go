package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/source"
)

// TestColourIsForTerminals holds that what is kept has no colour, nor what is
// drawn for a person who will have none.
func TestColourIsForTerminals(t *testing.T) {
	device, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer device.Close()
	file, err := os.Create(filepath.Join(t.TempDir(), "ud"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	t.Setenv("NO_COLOR", "")
	if !isTerminal(device) || isTerminal(file) || isTerminal(&bytes.Buffer{}) {
		t.Error("colour goes to what is drawn, and to nothing else")
	}
	t.Setenv("NO_COLOR", "1")
	if isTerminal(device) {
		t.Error("NO_COLOR was not heeded")
	}
}

// TestLogHasNoColour sends stderr to a file while stdout is a terminal: a log
// is kept, so the findings in it have no colour.
func TestLogHasNoColour(t *testing.T) {
	var log bytes.Buffer
	u := ui{err: &log, lang: diag.English, color: true}
	found := diag.List{diag.New(diag.PlanTooLarge, source.Span{})}
	if code := u.exit(found); code != 1 || log.Len() == 0 || bytes.ContainsRune(log.Bytes(), '\x1b') {
		t.Errorf("exit code %d: %q", code, &log)
	}
}
