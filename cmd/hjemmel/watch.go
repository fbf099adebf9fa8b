package main

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"io"
	"io/fs"
	"time"

	"github.com/spf13/cobra"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/engine"
	"github.com/hjemmel/hjemmel/engine/reload"
	"github.com/hjemmel/hjemmel/golden"
)

func (a *app) watchCommand() *cobra.Command {
	w := &watching{}
	cmd := &cobra.Command{
		Use:   "watch [DIR]",
		Short: "Follow rule files while they are edited: errors at the word, and which cases changed",
		Long: `Watch follows a folder of rules (DIR, else --rules, else rules) and the cases that pin them. Each time a file is saved it
shows what is wrong, at the word; the cases whose answers changed, with before and after; how the argument for each
changed; and the time from the save to this answer. Rules with errors change nothing: the last sound ones are what
the next save is held against. On a terminal each save is drawn on an empty screen. Ctrl-C ends it.`,
		Example: `  hjemmel watch
  hjemmel watch regler --cases sager
  hjemmel watch --all | tee ændringer.txt`,
		Args: a.args(0, 1),
		RunE: func(cmd *cobra.Command, args []string) error {
			w.app, w.terminal = &app{ui: a.ui}, a.out
			w.out = &w.page
			if err := a.rulesAt(args); err != nil {
				return err
			}
			w.rules = cmp.Or(a.rules, "rules")
			return w.run(cmd.Context())
		},
	}
	cmd.Flags().StringVar(&w.cases, "cases", "golden", "folder of the cases")
	cmd.Flags().BoolVar(&w.all, "all", false, "show every finding, and how the argument changed for every case, not only the first few")
	return cmd
}

// watching is what is known between two saves. One goroutine owns it.
type watching struct {
	*app
	rules, cases string // the folders, as the reader calls them
	all          bool
	terminal     io.Writer
	page         bytes.Buffer // what the next save draws on the terminal

	engine *engine.Engine // of the last sound rules
	files  fs.FS          // the cases, as they stand
	report *golden.Report // what engine makes of them
	found  diag.List      // in the rule files
	wrong  diag.List      // in the case files
	shifts []shift        // what the last save changed
	edited []string       // the provisions that it changed
	again  bool           // something was drawn before
}

// saved is one change of a folder: of the rules, or else of the cases.
type saved struct {
	rules *reload.Change
	cases fs.FS
	since time.Time
}

func (w *watching) run(ctx context.Context) error {
	ctx, stop := context.WithCancel(ctx)
	saves := make(chan saved, 2) // the first of each folder comes before there is anyone to take it
	pass := func(s saved) {
		select {
		case saves <- s:
		case <-ctx.Done():
		}
	}
	rules, err := reload.Watch(w.rules)
	if err != nil {
		stop()
		return unfollowed(w.rules, err)
	}
	defer rules.Close()
	defer rules.Subscribe(func(c reload.Change) { pass(saved{rules: &c, since: c.Since}) })()
	cases, err := reload.Follow(w.cases, func(files fs.FS, since time.Time) { pass(saved{cases: files, since: since}) })
	if err == nil {
		defer cases.Close()
	} else if !errors.Is(err, fs.ErrNotExist) {
		stop()
		return unfollowed(w.cases, err)
	}
	defer stop() // before the folders are closed, which waits for pass
	now := rules.Last()
	pass(saved{rules: &now, since: now.Since})
	w.loop(ctx, saves)
	return nil
}

// loop answers saves until it is told to stop.
func (w *watching) loop(ctx context.Context, saves <-chan saved) {
	for {
		select {
		case s := <-saves:
			w.take(ctx, s)
			if ctx.Err() == nil && w.engineOrFindings() {
				w.draw(time.Since(s.since))
			}
		case <-ctx.Done():
			return
		}
	}
}

// engineOrFindings is false only for the cases that come before the rules.
func (w *watching) engineOrFindings() bool { return w.engine != nil || len(w.found) > 0 }

// take brings what is known up to date with a save.
func (w *watching) take(ctx context.Context, s saved) {
	before := w.report
	w.edited = nil
	if s.cases != nil {
		w.files = s.cases
	}
	if c := s.rules; c != nil {
		w.engine, w.found, w.edited = c.Engine, placed(w.rules, c.Found), c.Changed
	}
	if w.engine != nil && w.files != nil {
		w.judge(ctx)
	}
	w.shifts = compare(before, w.report)
}

// judge decides the cases anew. Cases that cannot be read leave the last
// report as it is.
func (w *watching) judge(ctx context.Context) {
	cases, found := dsl.LoadCases(w.files, w.engine.Program())
	w.wrong = placed(w.cases, found)
	if found.HasErrors() {
		return
	}
	if report := golden.Run(ctx, w.engine, cases); ctx.Err() == nil {
		w.report = report
	}
}

// unfollowed says why a folder cannot be followed.
func unfollowed(name string, err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return misuse(diag.FolderMissing, name)
	}
	return misuse(diag.NotFollowed, name)
}
