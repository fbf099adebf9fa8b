package diag

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hjemmel/hjemmel/dsl/source"
)

func TestWriteJSON(t *testing.T) {
	text := "x {\n  å = 1\n  å = 2\n}\n"
	f := source.NewFile("løn.hcl", []byte(text))
	d := New(DuplicateAttribute, source.Span{File: f, Start: 15, End: 17}, "å").
		With(EarlierPlace, source.Span{File: f, Start: 6, End: 8}, "å").Suggest("ø")
	d.Law = "LAB § 114"
	var b strings.Builder
	if err := WriteJSON(&b, List{d}); err != nil {
		t.Fatal(err)
	}
	want := `[
  {
    "code": "gentaget-attribut",
    "severity": "error",
    "message": {
      "da": "“å” er skrevet to gange",
      "en": "“å” is written twice"
    },
    "help": {
      "da": "behold den ene; flere værdier skrives som en liste, [\"…\", \"…\"]",
      "en": "keep one of them; several values are written as a list, [\"…\", \"…\"]"
    },
    "file": "løn.hcl",
    "line": 3,
    "column": 3,
    "endLine": 3,
    "endColumn": 4,
    "bytes": {
      "start": 15,
      "end": 17
    },
    "law": "LAB § 114",
    "related": [
      {
        "code": "tidligere-sted",
        "message": {
          "da": "“å” står første gang her",
          "en": "“å” stands here first"
        },
        "file": "løn.hcl",
        "line": 2,
        "column": 3,
        "endLine": 2,
        "endColumn": 4,
        "bytes": {
          "start": 6,
          "end": 8
        }
      }
    ],
    "fixes": [
      {
        "title": {
          "da": "skriv “ø”",
          "en": "write “ø”"
        },
        "guess": true,
        "edits": [
          {
            "file": "løn.hcl",
            "line": 3,
            "column": 3,
            "endLine": 3,
            "endColumn": 4,
            "bytes": {
              "start": 15,
              "end": 17
            },
            "new": "ø"
          }
        ]
      }
    ]
  }
]
`
	if diff := cmp.Diff(want, b.String()); diff != "" {
		t.Error(diff)
	}
}

// TestJSONWithoutFindings is a list all the same, so that readers need no special case.
func TestJSONWithoutFindings(t *testing.T) {
	var b strings.Builder
	if err := WriteJSON(&b, nil); err != nil || b.String() != "[]\n" {
		t.Errorf("got %q, %v", b.String(), err)
	}
}

// TestJSONWithoutPlace has no place rather than line 0.
func TestJSONWithoutPlace(t *testing.T) {
	text, err := json.Marshal(New(DuplicateAttribute, source.Span{}, "er"))
	if err != nil || strings.Contains(string(text), "line") || strings.Contains(string(text), "file") {
		t.Errorf("got %s, %v", text, err)
	}
}
