package web

import (
	"bytes"
	"context"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"testing"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/engine"
)

// BenchmarkAnswer answers the golden cases in turn, each for the outcomes it is
// about, without a network: what the server adds to a bare handler. The parts
// that it is made of follow.
func BenchmarkAnswer(b *testing.B) {
	e, cases := shipped()
	var queries []engine.Query
	var bodies [][]byte
	for _, c := range cases {
		if want := expected(c); len(want) > 0 {
			queries = append(queries, engine.Ask(c.Question, want...))
			bodies = append(bodies, questionText(b, c.Question))
		}
	}
	s, _ := newServer(b, func(o *Options) { o.Log = slog.New(slog.NewJSONHandler(io.Discard, nil)) })
	for _, path := range []string{"/decide", "/explain"} {
		b.Run(path[1:], func(b *testing.B) {
			for i := 0; b.Loop(); i++ {
				n := i % len(queries)
				r := request("POST", path+"?"+url.Values{"want": queries[n].Want}.Encode(), string(bodies[n]))
				s.ServeHTTP(nowhere{}, r)
			}
		})
	}
	b.Run("question", func(b *testing.B) {
		b.ReportAllocs()
		var r dsl.Reader
		for i := 0; b.Loop(); i++ {
			if _, found := r.Facts(bytes.NewReader(bodies[i%len(bodies)]), e.Program()); len(found) > 0 {
				b.Fatal(found)
			}
		}
	})
	decide := func(b *testing.B, n int) *engine.Decision {
		d, err := e.Decide(context.Background(), queries[n%len(queries)])
		if err != nil {
			b.Fatal(err)
		}
		return d
	}
	b.Run("decision", func(b *testing.B) {
		b.ReportAllocs()
		for i := 0; b.Loop(); i++ {
			decide(b, i)
		}
	})
	var decisions []*engine.Decision
	for i := range queries {
		decisions = append(decisions, decide(b, i))
	}
	b.Run("json", func(b *testing.B) {
		b.ReportAllocs()
		for i := 0; b.Loop(); i++ {
			if _, err := decisions[i%len(decisions)].MarshalJSON(); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("argument", func(b *testing.B) {
		b.ReportAllocs()
		for i := 0; b.Loop(); i++ {
			for _, o := range decisions[i%len(decisions)].Outcomes {
				if err := o.Explain().WriteText(io.Discard, diag.Danish); err != nil {
					b.Fatal(err)
				}
			}
		}
	})
}

// nowhere is where answers go that nobody reads.
type nowhere struct{}

func (nowhere) Header() http.Header         { return http.Header{} }
func (nowhere) Write(b []byte) (int, error) { return len(b), nil }
func (nowhere) WriteHeader(int)             {}
