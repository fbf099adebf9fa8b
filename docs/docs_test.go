// Package docs holds the documentation to its word. Every page of the
// repository is read, and its fenced blocks are tried:
//
//	```hcl               is parsed
//	```hcl program       is loaded as a rule set of its own
//	```hcl law/act.hcl   is saved under that name, for the commands that follow
//	```console           is run: lines after "$ " are commands, the rest is what
//	                     they print; "..." stands for anything
//	```console fails     the same, for commands that end in an error
//
// Commands run at the top of the repository, or, on a page that saves files, in
// an empty folder with those files; they answer in English, but in Danish on
// the pages of rules and golden, which are Danish. "go test ./docs -update"
// writes what the commands print today into the pages.
package docs

import (
	"flag"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/dsl/syntax"
)

var update = flag.Bool("update", false, "write what the commands print into the pages")

func TestRuleSnippets(t *testing.T) {
	for _, p := range pages(t) {
		for _, b := range p.blocks() {
			if b.lang != "hcl" {
				continue
			}
			file := source.NewFile(p.name, []byte(b.text()))
			if _, list := syntax.Parse(file); list.HasErrors() {
				t.Errorf("%s:%d: the block does not parse:\n%v", p.name, b.start, list)
			}
			if b.tag == "program" {
				set := fstest.MapFS{"rules.hcl": {Data: file.Text}}
				if _, list := dsl.Load(set); list.HasErrors() {
					t.Errorf("%s:%d: the block does not load:\n%v", p.name, b.start, list)
				}
			}
		}
	}
}

func TestCommands(t *testing.T) {
	bin := build(t)
	for _, p := range pages(t) {
		t.Run(p.name, func(t *testing.T) { p.run(t, bin) })
	}
}

func TestLinks(t *testing.T) {
	link := regexp.MustCompile(`\]\(([^)#]+)`)
	for _, p := range pages(t) {
		for _, m := range link.FindAllStringSubmatch(strings.Join(p.lines, "\n"), -1) {
			target := filepath.Join(root, filepath.Dir(p.name), m[1])
			if _, err := os.Stat(target); err != nil && !strings.Contains(m[1], "://") {
				t.Errorf("%s: nothing at %s", p.name, m[1])
			}
		}
	}
}

const root = ".."

// page is a Markdown file, by its name in the repository.
type page struct {
	name  string
	lines []string
}

// block is a fenced block: lines[start:end] of its page, fences not included.
type block struct {
	page       *page
	lang, tag  string
	start, end int
}

func pages(t *testing.T) []*page {
	var all []*page
	err := fs.WalkDir(os.DirFS(root), ".", func(name string, d fs.DirEntry, err error) error {
		if d.IsDir() && (d.Name() == ".git" || d.Name() == "testdata") {
			return fs.SkipDir
		}
		if err != nil || filepath.Ext(name) != ".md" {
			return err
		}
		text, err := os.ReadFile(filepath.Join(root, name))
		all = append(all, &page{name, strings.Split(string(text), "\n")})
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func (p *page) blocks() []block {
	var all []block
	open := false
	for i, line := range p.lines {
		info, fence := strings.CutPrefix(line, "```")
		switch {
		case fence && open:
			all[len(all)-1].end = i
			open = false
		case fence:
			lang, tag, _ := strings.Cut(info, " ")
			all = append(all, block{page: p, lang: lang, tag: tag, start: i + 1})
			open = true
		}
	}
	return all
}

func (b block) text() string {
	return strings.Join(b.page.lines[b.start:b.end], "\n") + "\n"
}

// saves reports whether the block is a file of its own.
func (b block) saves() bool { return b.lang == "hcl" && strings.HasSuffix(b.tag, ".hcl") }

// run works through a page from top to bottom, as a reader would.
func (p *page) run(t *testing.T, bin string) {
	dir := root
	if slices.ContainsFunc(p.blocks(), block.saves) {
		dir = t.TempDir()
	}
	shift := 0 // lines that -update has added so far
	for _, b := range p.blocks() {
		b.start, b.end = b.start+shift, b.end+shift
		switch {
		case b.saves():
			save(t, filepath.Join(dir, b.tag), b.text())
		case b.lang == "console":
			printed := b.run(t, dir, bin)
			shift += len(printed) - (b.end - b.start)
			p.lines = slices.Replace(p.lines, b.start, b.end, printed...)
		}
	}
	if *update {
		save(t, filepath.Join(root, p.name), strings.Join(p.lines, "\n"))
	}
}

// run tries the commands of a block, and returns the block as it should read.
func (b block) run(t *testing.T, dir, bin string) []string {
	var right []string
	for _, part := range strings.Split("\n"+strings.TrimSuffix(b.text(), "\n"), "\n$ ")[1:] {
		command, want, _ := strings.Cut(part, "\n")
		got, ok := b.page.shell(t, command, dir, bin)
		if ok == (b.tag == "fails") {
			t.Errorf("%s: $ %s\nended in an error: %v", b.page.name, command, !ok)
		}
		if !matches(got, want) {
			if !*update {
				t.Errorf("%s: $ %s\nprinted:\n%s\nand not:\n%s", b.page.name, command, got, want)
			}
			want = elide(got, want)
		}
		right = append(right, "$ "+command)
		if want != "" {
			right = append(right, strings.Split(want, "\n")...)
		}
	}
	return right
}

// shell runs a command with the program just built, for which "go run
// ./cmd/hjemmel" is the long name.
func (p *page) shell(t *testing.T, command, dir, bin string) (printed string, ok bool) {
	c := exec.CommandContext(t.Context(), "sh", "-c", strings.ReplaceAll(command, "go run ./cmd/hjemmel", "hjemmel"))
	c.Dir = dir
	c.Env = append(os.Environ(), "LC_ALL="+p.language(), "PATH="+bin+string(os.PathListSeparator)+os.Getenv("PATH"))
	out, err := c.CombinedOutput()
	return strings.TrimSuffix(string(out), "\n"), err == nil
}

func (p *page) language() string {
	if strings.HasPrefix(p.name, "rules/") || strings.HasPrefix(p.name, "golden/") {
		return "da_DK.UTF-8"
	}
	return "en_GB.UTF-8"
}

func matches(got, want string) bool {
	pattern := strings.ReplaceAll(regexp.QuoteMeta(want), `\.\.\.`, `.*`)
	return regexp.MustCompile(`(?s)^` + pattern + `$`).MatchString(got)
}

// elide keeps the lines of want that stand for lines of got.
func elide(got, want string) string {
	lines := strings.Split(got, "\n")
	for i, line := range lines {
		for pattern := range strings.SplitSeq(want, "\n") {
			if pattern != "..." && matches(line, pattern) {
				lines[i] = pattern
			}
		}
	}
	return strings.Join(lines, "\n")
}

func build(t *testing.T) (dir string) {
	dir = t.TempDir()
	c := exec.CommandContext(t.Context(), "go", "build", "-o", dir, "./cmd/hjemmel")
	c.Dir = root
	if out, err := c.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return dir
}

func save(t *testing.T, name, text string) {
	if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}
