package main

import (
	"os"
	"path/filepath"

	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/source"
)

// save replaces a file's text whole or not at all: it is written beside the
// file and then moved over it, so that nobody ever reads half of it.
func save(name string, text []byte) error {
	mode := os.FileMode(0o666)
	if info, err := os.Stat(name); err == nil {
		mode = info.Mode().Perm()
	}
	if replace(name, text, mode) != nil {
		return diag.List{diag.New(diag.NotSaved, source.Span{}, name)}
	}
	return nil
}

func replace(name string, text []byte, mode os.FileMode) (err error) {
	f, err := os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+".*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			os.Remove(f.Name())
		}
	}()
	_, err = f.Write(text)
	if err == nil {
		err = f.Chmod(mode)
	}
	if closed := f.Close(); err == nil {
		err = closed
	}
	if err != nil {
		return err
	}
	return os.Rename(f.Name(), name)
}
