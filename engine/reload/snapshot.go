package reload

import (
	"bytes"
	"io"
	"io/fs"
	"maps"
	"os"
	"path"
	"slices"
	"sort"
	"strings"
)

// The most that is read of a folder: a little more than a rule set may hold,
// so that the loader sees that it is too large.
const (
	maxFile = 1<<20 + 1
	maxAll  = 64<<20 + maxFile
)

// snapshot is a folder as it stood at one moment, by path: the rule files, the
// folders below it, and links, which a loader refuses.
type snapshot map[string]*node

type node struct {
	mode fs.FileMode   // of the node itself, also of a link
	info fs.FileInfo   // of what a link leads to; nil if it leads nowhere
	list []fs.DirEntry // of a folder
	text []byte        // of a file
	err  error         // it could not be read

	blocks []block // of a file, once they were asked for; of use to the follower's goroutine only
}

// take copies a folder. Nothing outside it can be read through it.
func take(dir string) (snapshot, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, err
	}
	defer root.Close()
	s, left := snapshot{}, int64(maxAll)
	err = fs.WalkDir(root.FS(), ".", func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil && name == ".":
			return err
		case err != nil: // of a folder that is in s already
			s[name].err = err
			return nil
		case name != "." && !matters(entry):
			if entry.IsDir() {
				return fs.SkipDir
			}
			return nil
		}
		s[name] = newNode(root, name, entry.Type(), &left)
		if name != "." {
			above := s[path.Dir(name)]
			above.list = append(above.list, entry)
		}
		return nil
	})
	return s, err
}

// matters tells what a loader looks at from what it passes over.
func matters(entry fs.DirEntry) bool {
	if strings.HasPrefix(entry.Name(), ".") {
		return false
	}
	return entry.IsDir() || entry.Type()&fs.ModeSymlink != 0 || strings.HasSuffix(entry.Name(), ".hcl")
}

func newNode(root *os.Root, name string, mode fs.FileMode, left *int64) *node {
	n := &node{mode: mode}
	n.info, n.err = root.Stat(name)
	if !mode.IsRegular() || n.err != nil {
		return n
	}
	f, err := root.Open(name)
	if err != nil {
		n.err = err
		return n
	}
	defer f.Close()
	var text bytes.Buffer
	text.Grow(int(min(max(n.info.Size(), 0), maxFile, *left)) + bytes.MinRead)
	_, n.err = text.ReadFrom(io.LimitReader(f, min(maxFile, *left)))
	n.text = text.Bytes()
	*left -= int64(len(n.text))
	return n
}

// same reports whether two snapshots show the same.
func (s snapshot) same(other snapshot) bool {
	return maps.EqualFunc(s, other, func(a, b *node) bool {
		return a.mode == b.mode && (a.err == nil) == (b.err == nil) && bytes.Equal(a.text, b.text)
	})
}

// emptied reports whether a file has nothing in it that had something, or was
// not there: so it looks between the moment when a program opens a file to
// write and the one when it has written. It is refused meanwhile, and is nobody's mistake.
func (s snapshot) emptied(earlier snapshot) bool {
	for name, n := range s {
		if earlier == nil || !n.mode.IsRegular() || len(n.text) > 0 {
			continue
		}
		if was := earlier[name]; was == nil || len(was.text) > 0 {
			return true
		}
	}
	return false
}

// files lists the files of a snapshot, in the order that they are loaded.
func (s snapshot) files() []string {
	var names []string
	for name, n := range s {
		if n.mode.IsRegular() {
			names = append(names, name)
		}
	}
	sort.Strings(names)
	return names
}

// Open, ReadDir and Stat make a snapshot an [fs.FS] of files that do not
// change any more. Only files are opened.
func (s snapshot) Open(name string) (fs.File, error) {
	n, err := s.find("open", name)
	if err != nil {
		return nil, err
	}
	return opened{bytes.NewReader(n.text), n.info}, nil
}

// ReadDir lists a folder.
func (s snapshot) ReadDir(name string) ([]fs.DirEntry, error) {
	n, err := s.find("readdir", name)
	if err != nil {
		return nil, err
	}
	return slices.Clone(n.list), nil
}

// Stat describes a file or a folder, or what a link leads to.
func (s snapshot) Stat(name string) (fs.FileInfo, error) {
	n, err := s.find("stat", name)
	if err != nil {
		return nil, err
	}
	return n.info, nil
}

func (s snapshot) find(op, name string) (*node, error) {
	n := s[name]
	if n == nil {
		return nil, &fs.PathError{Op: op, Path: name, Err: fs.ErrNotExist}
	}
	if n.err != nil {
		return nil, &fs.PathError{Op: op, Path: name, Err: n.err}
	}
	return n, nil
}

// opened is a file of a snapshot.
type opened struct {
	*bytes.Reader
	info fs.FileInfo
}

func (f opened) Stat() (fs.FileInfo, error) { return f.info, nil }
func (f opened) Close() error               { return nil }
