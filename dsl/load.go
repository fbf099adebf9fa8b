package dsl

import (
	"bytes"
	"io"
	"io/fs"
	"path"
	"runtime"
	"slices"
	"sort"
	"strings"
	"sync"

	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/dsl/syntax"
)

// Load reads every rule file of a folder and of the folders below it: the
// files whose names end in .hcl, in the order of their paths. Hidden files are
// passed over, and links are refused, so that a rule set is what stands in its
// folder.
//
// A program that comes with errors is partial. It is there for tools that look
// things up while a file is being written, and must not decide anything.
func Load(fsys fs.FS) (*Program, diag.List) { return new(Memory).Load(fsys) }

// readFolder reads the files of a folder; none is what to say of one without.
func readFolder(fsys fs.FS, none diag.Code, fileOf func(name string, text []byte) *source.File) ([]*source.File, diag.List) {
	paths, list := rulePaths(fsys)
	if len(paths) == 0 && len(list) == 0 {
		list.Add(diag.New(none, source.Span{}))
	}
	var files []*source.File
	total := 0
	for _, name := range paths {
		text, code := readFile(fsys, name)
		if code == "" && len(bytes.TrimSpace(text)) == 0 {
			code = diag.EmptyFile // perhaps about to be written: the rules must not go on without it
		}
		if code == "" {
			total += len(text)
			files = append(files, fileOf(name, text))
			continue
		}
		span := source.Span{File: source.NewFile(name, nil)}
		switch code {
		case diag.EmptyFile:
			list.Add(diag.New(code, span))
		case diag.FileTooLarge:
			list.Add(diag.New(code, span, maxFileSize>>20))
		default:
			list.Add(diag.New(code, span, name))
		}
	}
	if total > maxSetSize {
		list.Add(diag.New(diag.SetTooLarge, source.Span{}, total>>20, maxSetSize>>20))
		return nil, list
	}
	return files, list
}

// rulePaths lists the files to read, sorted, and what keeps others from it.
func rulePaths(fsys fs.FS) ([]string, diag.List) {
	var paths []string
	var list diag.List
	refuse := func(code diag.Code, name string) {
		list.Add(diag.New(code, source.Span{File: source.NewFile(name, nil)}, name))
	}
	_ = fs.WalkDir(fsys, ".", func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			refuse(diag.Unreadable, name)
			return nil
		case name != "." && strings.HasPrefix(path.Base(name), "."):
			if entry.IsDir() {
				return fs.SkipDir
			}
		case entry.Type()&fs.ModeSymlink != 0:
			if strings.HasSuffix(name, ".hcl") || leadsAway(fsys, name) {
				refuse(diag.LinkRefused, name)
			}
		case entry.IsDir() || !strings.HasSuffix(name, ".hcl"):
		case !isASCII(name):
			refuse(diag.FileName, name)
		case !entry.Type().IsRegular():
			refuse(diag.Unreadable, name)
		default:
			paths = append(paths, name)
		}
		return nil
	})
	sort.Strings(paths)
	return paths, list
}

// leadsAway reports whether a link leads to a folder, or nowhere that can be
// reached from this one.
func leadsAway(fsys fs.FS, name string) bool {
	info, err := fs.Stat(fsys, name)
	return err != nil || info.IsDir()
}

func isASCII(text string) bool {
	return strings.IndexFunc(text, func(c rune) bool { return c > '~' || c < ' ' }) < 0
}

// readFile reads a file, but never more than a file may hold; the code tells
// why it could not.
func readFile(fsys fs.FS, name string) ([]byte, diag.Code) {
	f, err := fsys.Open(name)
	if err != nil {
		return nil, diag.Unreadable
	}
	defer f.Close()
	var all bytes.Buffer
	if info, err := f.Stat(); err == nil {
		all.Grow(int(min(max(info.Size(), 0), maxFileSize)) + bytes.MinRead)
	}
	if _, err := all.ReadFrom(io.LimitReader(f, maxFileSize+1)); err != nil {
		return nil, diag.Unreadable
	}
	text := all.Bytes()
	if len(text) > maxFileSize {
		return text, diag.FileTooLarge
	}
	return text, ""
}

// inParallel does n things, as many at a time as there are processors.
func inParallel(n int, do func(i int)) {
	slots := make(chan struct{}, runtime.GOMAXPROCS(0))
	var all sync.WaitGroup
	for i := range n {
		slots <- struct{}{}
		all.Go(func() {
			do(i)
			<-slots
		})
	}
	all.Wait()
}

// finish orders the findings, says in and under what each stands, and
// leaves out what was found twice at one place, such as the transition of a
// repeal that is checked for each provision it reaches.
func finish(list diag.List, files []*syntax.File) diag.List {
	byFile := map[*source.File]*syntax.File{}
	for _, f := range files {
		byFile[f.Source] = f
	}
	for i, d := range list {
		f := byFile[d.Span.File]
		if f == nil {
			continue
		}
		list[i].Wide = around(f.Blocks, d.Span)
		if d.Law == "" {
			list[i].Law = heading(f, d.Span)
		}
	}
	list.Sort()
	return shortened(slices.CompactFunc(list, func(a, b diag.Diagnostic) bool {
		return a.Code == b.Code && a.Span == b.Span && a.Message(diag.Danish) == b.Message(diag.Danish)
	}))
}

// maxShownFindings is how many findings anyone could want at once.
const maxShownFindings = 1000

// shortened counts the findings that are too many to tell. An error among them
// is still an error.
func shortened(list diag.List) diag.List {
	if len(list) <= maxShownFindings {
		return list
	}
	told, rest := list[:maxShownFindings:maxShownFindings], list[maxShownFindings:]
	more := diag.New(diag.MoreFindings, source.Span{}, len(rest))
	if rest.HasErrors() {
		more.Severity = diag.Error
	}
	return append(told, more)
}

// around is the attribute that a place stands in, else the block.
func around(blocks []*syntax.Block, at source.Span) source.Span {
	after := sort.Search(len(blocks), func(i int) bool { return blocks[i].Span.Start > at.Start })
	if after == 0 || !within(at, blocks[after-1].Span) {
		return source.Span{}
	}
	b := blocks[after-1]
	for _, a := range b.Attrs {
		if whole := (source.Span{File: at.File, Start: a.NameSpan.Start, End: a.Value.Span.End}); within(at, whole) {
			return whole
		}
	}
	if inner := around(b.Blocks, at); !inner.IsZero() {
		return inner
	}
	return b.Span
}

// heading is the provision that a span stands under, or the block.
func heading(f *syntax.File, span source.Span) string {
	after := sort.Search(len(f.Blocks), func(i int) bool { return f.Blocks[i].Span.Start > span.Start })
	if after == 0 || span.Start >= f.Blocks[after-1].Span.End {
		return ""
	}
	b := f.Blocks[after-1]
	if b.Keyword == "bestemmelse" {
		return label(b).Value
	}
	return strings.TrimSpace(b.Keyword + " " + label(b).Value)
}
