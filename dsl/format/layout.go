package format

import (
	"bytes"
	"sort"
	"strings"

	"github.com/hashicorp/hcl/v2/hclwrite"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/dsl/syntax"
)

// spaced is hcl's layout with the agreed blank lines.
func spaced(src []byte) []byte {
	text := hclwrite.Format(src)
	file, _ := parse(text)
	l := newLayout(file.Source)
	l.body(file.Blocks, nil, true)
	return l.bytes()
}

// layout decides for each line, counted from 1, whether a blank line stands before it.
type layout struct {
	lines    []string
	starts   []int // the offset of each line
	wanted   map[int]bool
	unwanted map[int]bool
	verbatim map[int]bool // inside a heredoc
}

func newLayout(f *source.File) *layout {
	l := &layout{
		lines: []string{""}, starts: []int{0},
		wanted: map[int]bool{}, unwanted: map[int]bool{}, verbatim: map[int]bool{},
	}
	at := 0
	for line := range strings.Lines(string(f.Text)) {
		l.lines = append(l.lines, strings.TrimSuffix(line, "\n"))
		l.starts = append(l.starts, at)
		at += len(line)
	}
	return l
}

// item is an attribute or a block, by its first and last line.
type item struct {
	first, last int
	block       bool
}

func (i item) long() bool { return i.block && i.last > i.first }

func (l *layout) item(s source.Span, block bool) item {
	return item{l.lineOf(s.Start), l.lineOf(s.End), block}
}

func (l *layout) lineOf(offset int) int {
	return sort.Search(len(l.starts)-1, func(i int) bool { return l.starts[i+1] > offset })
}

// body plans the blank lines between the attributes and blocks of one body.
func (l *layout) body(blocks []*syntax.Block, attrs []*syntax.Attr, top bool) {
	var items []item
	for _, b := range blocks {
		i := l.item(b.Span, true)
		items = append(items, i)
		if i.long() {
			l.unwanted[i.first+1], l.unwanted[i.last] = true, true
		}
		l.body(b.Blocks, b.Attrs, false)
	}
	for _, a := range attrs {
		items = append(items, l.item(a.Value.Span, false))
		l.value(a.Value)
	}
	sort.Slice(items, func(i, j int) bool { return items[i].first < items[j].first })
	for n, i := range items {
		if i.long() || top {
			l.wanted[i.last+1] = true
		}
		if n > 0 && i.long() && items[n-1].block {
			l.wanted[l.head(i.first, items[n-1].last)] = true
		}
	}
}

// head is the first of the remarks that stand right above a line.
func (l *layout) head(line, after int) int {
	for line-1 > after && !l.isBlank(line-1) {
		line--
	}
	return line
}

func (l *layout) isBlank(line int) bool { return strings.TrimSpace(l.lines[line]) == "" }

// value keeps the lines of heredocs as they are, and no blank lines next to
// brackets.
func (l *layout) value(v syntax.Value) {
	for _, i := range v.Items {
		l.value(i)
	}
	for _, f := range v.Fields {
		l.value(f.Value)
	}
	i := l.item(v.Span, false)
	if i.first == i.last {
		return
	}
	if v.Kind != syntax.Text {
		l.unwanted[i.first+1], l.unwanted[i.last] = true, true
		return
	}
	for line := i.first + 1; line <= i.last; line++ {
		l.verbatim[line] = true
	}
}

// bytes writes the lines with the blank lines decided on.
func (l *layout) bytes() []byte {
	var out bytes.Buffer
	var blank, wanted, unwanted bool // since the last line written
	for n, line := range l.lines[1:] {
		n++
		if l.verbatim[n] {
			out.WriteString(line + "\n")
			continue
		}
		blank = blank || l.isBlank(n)
		wanted = wanted || l.wanted[n]
		unwanted = unwanted || l.unwanted[n]
		if l.isBlank(n) {
			continue
		}
		if (blank || wanted) && !unwanted && out.Len() > 0 {
			out.WriteByte('\n')
		}
		out.WriteString(strings.TrimRight(line, " \t") + "\n")
		blank, wanted, unwanted = false, false, false
	}
	return out.Bytes()
}
