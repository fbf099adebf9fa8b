package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
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
