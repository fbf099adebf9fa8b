package web

import (
	"strings"
	"testing"

	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/engine/reload"
)

// TestRulesRefused tells the server of rules with errors, and of rules without:
// the log names the places, and the metrics say which of the two it was.
func TestRulesRefused(t *testing.T) {
	s, log := newServer(t, nil)
	e, _ := shipped()
	hash := e.Program().Hash
	metrics := func() string { return answerTo(s, request("GET", "/metrics", "")).Body.String() }
	if !strings.Contains(metrics(), "\nhjemmel_rules_current 1\n") {
		t.Error("at first the rules are current")
	}
	file := source.NewFile("lab/ny.hcl", []byte("regl \"x\" {\n}\n"))
	wrong := diag.New(diag.PlanTooLarge, source.Span{File: file, Start: 0, End: 4})
	s.reloaded(reload.Change{Engine: e, Old: hash, New: hash, Found: diag.List{wrong}})
	if !strings.Contains(metrics(), "\nhjemmel_rules_current 0\n") {
		t.Error("rules with errors were not refused")
	}
	if text := log.String(); !strings.Contains(text, `"level":"WARN"`) || !strings.Contains(text, `"errors":["lab/ny.hcl:1:1: `+string(diag.PlanTooLarge)) {
		t.Errorf("log: %s", text)
	}
	s.reloaded(reload.Change{Engine: e, Old: hash, New: hash})
	if !strings.Contains(metrics(), "\nhjemmel_rules_current 1\n") {
		t.Error("rules that were mended are current")
	}
}
