package format

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/source"
)

// TestReplaceBlock rewrites what a case expects.
func TestReplaceBlock(t *testing.T) {
	for _, c := range []struct {
		name  string
		body  string // of forventet, inside sag "a"
		attrs []Attr
		want  string
	}{
		{"another value keeps the remarks", `{
    # satsen for 2024
    lønfradrag = "1 kr." # 55 pct.
    hjemmel    = ["§ 1"]
  }`, []Attr{{"lønfradrag", `"2.022,35 kr."`}, {"hjemmel", `["§ 1"]`}}, `{
    # satsen for 2024
    lønfradrag = "2.022,35 kr." # 55 pct.
    hjemmel    = ["§ 1"]
  }`},
		{"an attribute more", `{
    a = "ja" # fordi
  }`, []Attr{{"a", `"ja"`}, {"hjemmel", `["§ 1"]`}}, `{
    a       = "ja" # fordi
    hjemmel = ["§ 1"]
  }`},
		{"an attribute more in front", `{
    # om b
    b = "ja"
  }`, []Attr{{"a", `"nej"`}, {"b", `"ja"`}}, `{
    a = "nej"
    # om b
    b = "ja"
  }`},
		{"an attribute less", `{
    # alene

    # om a
    a = "ja" # ved a

    # også alene

    b = "nej" # ved b
    # til sidst
  }`, []Attr{{"b", `"nej"`}}, `{
    # alene

    # også alene

    b = "nej" # ved b
    # til sidst
  }`},
		{"another order", `{ # her
    a = "1" # ved a
    # om b
    b = "2"
  }`, []Attr{{"b", `"2"`}, {"a", `"1"`}}, `{ # her
    # om b
    b = "2"
    a = "1" # ved a
  }`},
		{"from one line to more", `{ a = "1" }`, []Attr{{"a", `"1"`}, {"b", `"2"`}}, `{
    a = "1"
    b = "2"
  }`},
		{"on one line", `{ a = "1" }`, []Attr{{"a", `"2"`}}, `{ a = "2" }`},
		{"nothing before", `{}`, []Attr{{"a", `{ mangler = ["x"] }`}}, `{ a = { mangler = ["x"] } }`},
		{"nothing left", "{\n    a = \"1\"\n  }", nil, "{\n  }"},
		{"an inner block", "{\n    a = \"1\"\n    x {\n      y = \"2\"\n    }\n    b = \"3\"\n  }", []Attr{{"a", `"4"`}},
			"{\n    a = \"4\"\n    x {\n      y = \"2\"\n    }\n  }"},
	} {
		t.Run(c.name, func(t *testing.T) {
			// What stands around the block is not in the agreed layout, and must stay so.
			around := "sag \"b\" {\n  forventet { a=\"x\" }\n}\nsag   \"a\" {\n  givet {   }\n  forventet %s # efter\n\n\n}\n"
			before, want := strings.Replace(around, "%s", c.body, 1), strings.Replace(around, "%s", c.want, 1)
			got, err := ReplaceBlock([]byte(before), []string{"a", "forventet"}, c.attrs)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(want, string(got)); diff != "" {
				t.Error(diff)
			}
			again, err := ReplaceBlock(got, []string{"a", "forventet"}, c.attrs)
			if diff := cmp.Diff(want, string(again)); diff != "" || err != nil {
				t.Errorf("a second time: %v\n%s", err, diff)
			}
			windows, err := ReplaceBlock([]byte(strings.ReplaceAll(before, "\n", "\r\n")), []string{"a", "forventet"}, c.attrs)
			if diff := cmp.Diff(strings.ReplaceAll(want, "\n", "\r\n"), string(windows)); diff != "" || err != nil {
				t.Errorf("with the line endings of Windows: %v\n%s", err, diff)
			}
		})
	}
}

func TestReplaceBlockRefuses(t *testing.T) {
	text := "sag \"a\" {\n  forventet {}\n}\n"
	for _, c := range []struct {
		name, text string
		path       []string
		attrs      []Attr
		want       diag.Code
	}{
		{"a case that is not there", text, []string{"b", "forventet"}, nil, diag.NoSuchBlock},
		{"a block that is not there", text, []string{"a", "givet"}, nil, diag.NoSuchBlock},
		{"a file with errors", "sag \"a\" {\n", []string{"a"}, nil, diag.UnclosedBracket},
		{"what is not a value", text, []string{"a", "forventet"}, []Attr{{"x", "ja"}}, diag.Unquoted},
		{"what breaks out of its place", text, []string{"a", "forventet"}, []Attr{{"x", "\"1\"\n}\ny {"}}, ""},
		{"an attribute twice", text, []string{"a", "forventet"}, []Attr{{"x", "1"}, {"x", "1"}}, diag.DuplicateAttribute},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := ReplaceBlock([]byte(c.text), c.path, c.attrs)
			var found diag.List
			if err == nil {
				t.Fatalf("written: %s", got)
			}
			if c.want != "" && (!errors.As(err, &found) || found[0].Code != c.want) {
				t.Errorf("got %v, want %s", err, c.want)
			}
		})
	}
}

func TestApply(t *testing.T) {
	edit := func(start, end int, text string) diag.Edit {
		return diag.Edit{Span: source.Span{Start: start, End: end}, New: text}
	}
	for _, c := range []struct {
		name  string
		edits []diag.Edit
		want  string // empty: refused
	}{
		{"none", nil, "abcdef"},
		{"one", []diag.Edit{edit(1, 3, "X")}, "aXdef"},
		{"in any order", []diag.Edit{edit(4, 5, "Y"), edit(0, 1, "")}, "bcdYf"},
		{"side by side", []diag.Edit{edit(1, 2, "X"), edit(2, 3, "Y")}, "aXYdef"},
		{"insertions in order", []diag.Edit{edit(6, 6, "1"), edit(6, 6, "2")}, "abcdef12"},
		{"overlapping", []diag.Edit{edit(1, 3, "X"), edit(2, 4, "Y")}, ""},
		{"outside", []diag.Edit{edit(5, 7, "X")}, ""},
		{"backwards", []diag.Edit{edit(3, 2, "X")}, ""},
	} {
		got, err := Apply([]byte("abcdef"), c.edits)
		if string(got) != c.want || (err != nil) != (c.want == "") {
			t.Errorf("%s: got %q, %v", c.name, got, err)
		}
	}
}
