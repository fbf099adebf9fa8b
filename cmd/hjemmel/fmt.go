package main

import (
	"bytes"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"

	"github.com/rogpeppe/go-internal/diff"
	"github.com/spf13/cobra"

	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/format"
)

// layout is what fmt does with a file that is not laid out as agreed.
type layout struct{ list, write, diff bool }

func (a *app) fmtCommand() *cobra.Command {
	var how layout
	cmd := &cobra.Command{
		Use:   "fmt [PATH…]",
		Short: "Lay out rule and case files in the one agreed way",
		Long: `Fmt lays out rule and case files. Without a path it reads standard input and prints the result; a folder means
every .hcl file in it. With no flag the result is printed; -d ends with exit code 1 if a file would change.`,
		Example: `  hjemmel fmt -l rules golden           # which files are not laid out as agreed?
  hjemmel fmt -d regler/lab/114.hcl     # what would change?
  hjemmel fmt -w regler`,
		Args: a.args(0, -1),
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return a.layOutInput(how)
			}
			return a.layOutPaths(how, args)
		},
	}
	cmd.Flags().BoolVarP(&how.list, "list", "l", false, "print the names of files whose layout differs")
	cmd.Flags().BoolVarP(&how.write, "write", "w", false, "write the result to the file instead of printing it")
	cmd.Flags().BoolVarP(&how.diff, "diff", "d", false, "print the differences")
	return cmd
}

func (a *app) layOutInput(how layout) error {
	if how.write {
		return misuse(diag.NothingToWrite)
	}
	return a.layOut(how, "-")
}

// layOutPaths goes on after a file with errors, so that one run shows them all.
func (a *app) layOutPaths(how layout, paths []string) error {
	var worst error
	for _, path := range paths {
		files, err := ruleFiles(path)
		if err != nil {
			return err
		}
		for _, file := range files {
			if err := a.layOut(how, file); err != nil {
				a.exit(err)
				worst = errTold
			}
		}
	}
	return worst
}

// ruleFiles lists the files that a path means: itself, or the .hcl files of
// the folder but for hidden ones.
func ruleFiles(path string) ([]string, error) {
	var files []string
	err := filepath.WalkDir(path, func(name string, entry fs.DirEntry, err error) error {
		hidden := name != path && strings.HasPrefix(entry.Name(), ".")
		switch {
		case err != nil:
			return err
		case entry.IsDir() && hidden:
			return fs.SkipDir
		case !entry.IsDir() && (name == path || !hidden && filepath.Ext(name) == ".hcl"):
			files = append(files, name)
		}
		return nil
	})
	if err != nil {
		return nil, misuse(diag.Unreadable, path)
	}
	return files, nil
}

// layOut lays out one file, or standard input.
func (a *app) layOut(how layout, name string) error {
	text, err := a.read(name)
	if err != nil {
		return err
	}
	laid, list := format.Source(text)
	rename(name, list)
	if err := list.Err(); err != nil {
		return err
	}
	if how == (layout{}) {
		_, err = a.out.Write(laid)
		return err
	}
	if bytes.Equal(text, laid) {
		return nil
	}
	return a.differs(how, filepath.ToSlash(name), text, laid)
}

func (a *app) differs(how layout, name string, text, laid []byte) error {
	if how.list {
		fmt.Fprintln(a.out, name)
	}
	if how.write {
		if err := save(name, laid); err != nil {
			return err
		}
	}
	if how.diff {
		fmt.Fprintf(a.out, "%s", diff.Diff(name+".orig", text, name, laid))
		return errTold
	}
	return nil
}
