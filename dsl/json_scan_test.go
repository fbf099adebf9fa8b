package dsl

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/source"
)

// FuzzJSON holds the scanner of questions to encoding/json: what the one takes
// for JSON is JSON, and the other way round, but for null, keys that stand
// twice and text that is not UTF-8, which questions may not have.
func FuzzJSON(f *testing.F) {
	for _, text := range []string{
		`{}`, `[]`, `{"a": [1, -2.5e3, true, false, "x\n\u00e6", {"b": {}}]}`, `{"a": 1,}`, `[1 2]`, `{"a" 1}`, `"`, `"\`, `"\u12"`, ` 01 `, `tru`,
		`{"a": 1, "a": 2}`, `null`, `{"a": null}`, "\"\x00\"", "\"\xff\"", `{"æ": "ø"}x`, `[,]`, `{,}`, `-`, `1.`, `"a""b"`,
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		j := &jsonReader{reader: reader{program: &Program{}}, file: source.NewFile("json", []byte(text)), text: text}
		if !j.within() {
			return
		}
		root, ok := j.next()
		ok = ok && j.ends()
		if len(j.list) > 0 && (j.list[0].Code == diag.JSONNull || j.list[0].Code == diag.JSONTwice) {
			return
		}
		if ok != json.Valid([]byte(text)) {
			t.Fatalf("%q: %v, and encoding/json says %v: %v", text, ok, !ok, j.list)
		}
		if ok && root.Span.Text() != strings.Trim(text, " \t\r\n") {
			t.Fatalf("%q stands at %q", text, root.Span.Text())
		}
	})
}

// TestKeyTwice finds a key that stands twice among few and among many.
func TestKeyTwice(t *testing.T) {
	for _, n := range []int{2, 24, 25, 200} {
		var keys []string
		for i := range n {
			keys = append(keys, fmt.Sprintf(`"k%d": true`, i))
		}
		for _, again := range []int{0, n / 2, n - 1} {
			text := "{" + strings.Join(append(keys, keys[again]), ",") + "}"
			j := &jsonReader{reader: reader{program: &Program{}}, file: source.NewFile("json", []byte(text)), text: text}
			if _, ok := j.next(); ok || len(j.list) != 1 || j.list[0].Code != diag.JSONTwice {
				t.Errorf("%d keys, the %dth again: %v", n, again, j.list)
			}
		}
	}
}
