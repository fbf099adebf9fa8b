package main

import (
	"os"
	"path/filepath"

	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/source"
)

// staged is a text on its way to a file, by way of a file beside it.
type staged struct {
	name   string
	text   []byte
	beside string
}

// save replaces a file's text whole or not at all: it is written beside the
// file and then moved over it, so that nobody ever reads half of it.
func save(name string, text []byte) error { return saveAll([]staged{{name: name, text: text}}) }

// saveAll replaces several files, each whole or not at all: every text is on
// the disk before the first file gives way.
func saveAll(files []staged) (err error) {
	defer func() {
		for _, f := range files {
			if f.beside != "" {
				os.Remove(f.beside) // gone already if it took its place
			}
		}
	}()
	for i := range files {
		f := &files[i]
		if f.beside, err = stage(f.name, f.text); err != nil {
			return notSaved(f.name)
		}
	}
	for _, f := range files {
		if err := os.Rename(f.beside, f.name); err != nil {
			return notSaved(f.name)
		}
	}
	return nil
}

func notSaved(name string) error { return diag.List{diag.New(diag.NotSaved, source.Span{}, name)} }

// stage writes a text beside the file that it is to replace, with its mode.
func stage(name string, text []byte) (beside string, err error) {
	mode := os.FileMode(0o666)
	if info, err := os.Stat(name); err == nil {
		mode = info.Mode().Perm()
	}
	f, err := os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+".*")
	if err != nil {
		return "", err
	}
	_, err = f.Write(text)
	if err == nil {
		err = f.Chmod(mode)
	}
	if closed := f.Close(); err == nil {
		err = closed
	}
	return f.Name(), err
}
