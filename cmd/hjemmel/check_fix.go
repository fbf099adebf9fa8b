package main

import (
	"context"
	"fmt"
	"path/filepath"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/engine"
	"github.com/hjemmel/hjemmel/golden"
)

// fix makes the fixes that are certain in the folder of rules, and says in
// which files.
func (a *app) fix() error {
	if a.rules == "" {
		return misuse(diag.FixWhere)
	}
	f, done, err := a.rulesFolder()
	if err != nil {
		return err
	}
	defer done()
	files, _ := dsl.Mend(f)
	texts := make([]staged, len(files))
	for i, m := range files {
		texts[i] = staged{name: filepath.Join(a.rules, filepath.FromSlash(m.Name)), text: m.Text}
	}
	if err := saveAll(texts); err != nil {
		return err
	}
	for _, m := range files {
		name := filepath.ToSlash(filepath.Join(a.rules, m.Name))
		fmt.Fprintf(a.err, "%s: %s\n", name, a.count(m.Fixes, "rettelse", "rettelser", "fix", "fixes"))
	}
	return nil
}

// unexercised warns of the rules that no case in a folder exercises.
func (a *app) unexercised(ctx context.Context, e *engine.Engine, folder string) (diag.List, error) {
	cases, found, err := a.casesAt(e.Program(), folder)
	if err == nil {
		err = found.Err()
	}
	if err != nil {
		return nil, err
	}
	return golden.Unexercised(e.Program(), golden.Run(ctx, e, cases)), nil
}
