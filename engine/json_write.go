package engine

import (
	"bytes"
	"strconv"
	"sync"

	"github.com/hjemmel/hjemmel/dsl/cite"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/dsl/value"
)

// jsonWriter appends JSON. A decision is written for every question that a
// program asks, so it goes straight from the outcome to its bytes. Everything
// that is written ends in a comma, which what ends an object or a list takes
// away again.
type jsonWriter struct {
	out       []byte
	fragments *sync.Map // bytes by what they are about; may be nil
}

// once writes what is the same each time. It is kept after the first.
func (w *jsonWriter) once(about any, write func()) {
	if w.fragments == nil {
		write()
		return
	}
	if text, known := w.fragments.Load(about); known {
		w.out = append(w.out, text.([]byte)...)
		return
	}
	from := len(w.out)
	write()
	w.fragments.Store(about, bytes.Clone(w.out[from:]))
}

func (w *jsonWriter) open(bracket byte) { w.out = append(w.out, bracket) }

func (w *jsonWriter) shut(bracket byte) {
	if last := len(w.out) - 1; w.out[last] == ',' {
		w.out = w.out[:last]
	}
	w.out = append(w.out, bracket, ',')
}

// end is all that was written.
func (w *jsonWriter) end() []byte { return w.out[:len(w.out)-1] }

func (w *jsonWriter) key(name string) {
	w.out = append(append(append(w.out, '"'), name...), `":`...)
}

func (w *jsonWriter) string(text string) { w.out = append(value.AppendQuoted(w.out, text), ',') }

// start and stop stand around text that is written piece by piece; start
// returns where it begins.
func (w *jsonWriter) start() int { return len(w.out) }

func (w *jsonWriter) stop(from int) {
	var room [128]byte
	text := append(room[:0], w.out[from:]...)
	w.out = append(value.AppendQuotedBytes(w.out[:from], text), ',')
}

func (w *jsonWriter) number(n int)   { w.out = append(strconv.AppendInt(w.out, int64(n), 10), ',') }
func (w *jsonWriter) truth(yes bool) { w.out = append(strconv.AppendBool(w.out, yes), ',') }
func (w *jsonWriter) text(k, v string) {
	w.key(k)
	w.string(v)
}

// some is text that may be empty; then it is left out. So are a flag that is
// not set, a date that is not known and a list with nothing in it.
func (w *jsonWriter) some(k, v string) {
	if v != "" {
		w.text(k, v)
	}
}

func (w *jsonWriter) flag(k string, set bool) {
	if set {
		w.key(k)
		w.truth(set)
	}
}

func (w *jsonWriter) date(k string, d *value.Day) {
	if d != nil {
		w.key(k)
		w.out = append(w.out, '"')
		w.out = append(d.AppendISO(w.out), `",`...)
	}
}

func (w *jsonWriter) texts(k string, list []string) { each(w, k, list, w.string) }

func each[T any](w *jsonWriter, k string, list []T, write func(T)) {
	if len(list) == 0 {
		return
	}
	w.key(k)
	w.open('[')
	for _, v := range list {
		write(v)
	}
	w.shut(']')
}

func (w *jsonWriter) value(k string, v value.Value) {
	w.key(k)
	w.out = append(v.AppendJSON(w.out), ',')
}

func (w *jsonWriter) cite(c *cite.Cite) {
	from := w.start()
	w.out = c.AppendTo(w.out)
	w.stop(from)
}

func (w *jsonWriter) cites(list []cite.Cite) {
	w.open('[')
	for i := range list {
		w.cite(&list[i])
	}
	w.shut(']')
}

// place is the file and the line that something stands in.
func (w *jsonWriter) place(s source.Span) {
	if s.IsZero() {
		return
	}
	w.key("place")
	from := w.start()
	w.out = append(append(w.out, s.File.Name...), ':')
	w.out = strconv.AppendInt(w.out, int64(s.Line()), 10)
	w.stop(from)
}
