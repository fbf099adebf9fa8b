package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/value"
	"github.com/hjemmel/hjemmel/engine"
	"github.com/hjemmel/hjemmel/rules"
)

// TestSchemas writes every golden case as JSON and reads it back: the question
// satisfies the schema of facts, the answer is the one that the case file
// gives, and it satisfies the schema of decisions.
func TestSchemas(t *testing.T) {
	facts, decision := schema(t, "facts"), schema(t, "decision")
	e, list := engine.Open(rules.FS)
	if err := list.Err(); err != nil {
		t.Fatal(err)
	}
	cases, list := dsl.LoadCases(os.DirFS("../../golden"), e.Program())
	if err := list.Err(); err != nil {
		t.Fatal(err)
	}
	for _, c := range cases {
		question, err := json.Marshal(questionJSON(c.Question))
		if err != nil {
			t.Fatal(err)
		}
		validate(t, c.Name, facts, question)
		told, list := dsl.ReadFacts(bytes.NewReader(question), e.Program())
		if err := list.Err(); err != nil {
			t.Errorf("«%s» as JSON: %v\n%s", c.Name, err, question)
			continue
		}
		want, got := decided(t, e, c, c.Question), decided(t, e, c, told)
		if !bytes.Equal(want, got) {
			t.Errorf("«%s» as JSON gives\n%s\nand not\n%s", c.Name, got, want)
		}
		validate(t, c.Name, decision, got)
	}
}

// TestSchemaRefuses is what both the schema and the reader of facts refuse.
func TestSchemaRefuses(t *testing.T) {
	facts := schema(t, "facts")
	p, _ := dsl.Load(rules.FS)
	for _, question := range []string{
		`{}`,
		`{"version": 2}`,
		`{"version": 1, "andet": true}`,
		`{"version": 1, "dagen": "1. maj 2022"}`,
		`{"version": 1, "givet": {"findes_ikke": true}}`,
		`{"version": 1, "givet": {"startdato": null}}`,
		`{"version": 1, "givet": {"startdato": "2022-5-1"}}`,
		`{"version": 1, "givet": {"løn": 20000}}`,
		`{"version": 1, "givet": {"løn": "20.000,00"}}`,
		`{"version": 1, "givet": {"ønsker_ressourceforløb": "ja"}}`,
		`{"version": 1, "givet": {"ønsker_ressourceforløb": "ingen"}}`,
		`{"version": 1, "givet": {"ønsker_ressourceforløb": {"er": true, "hvem": "kommunen"}}}`,
		`{"version": 1, "givet": {"barselsperioder": [{"fra": "2022-05-01"}]}}`,
	} {
		if _, list := dsl.ReadFacts(strings.NewReader(question), p); !list.HasErrors() {
			t.Errorf("read: %s", question)
		}
		if facts.Validate(parsed(t, []byte(question))) == nil {
			t.Errorf("allowed by the schema: %s", question)
		}
	}
}

// TestLedgerSchemas holds what law prints of the shipped rules, and of a text
// whose paragraphs have changed, against the schemas.
func TestLedgerSchemas(t *testing.T) {
	t.Chdir("../..")
	validate(t, "coverage", schema(t, "coverage"), printed(t, 0, "law", "--coverage", "--json", "LAB § 114"))

	script, err := txtar.ParseFile("cmd/hjemmel/testdata/script/law_verify.txtar")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for _, f := range script.Files {
		name := filepath.Join(dir, filepath.FromSlash(f.Name))
		if err := errors.Join(os.MkdirAll(filepath.Dir(name), 0o777), os.WriteFile(name, f.Data, 0o666)); err != nil {
			t.Fatal(err)
		}
	}
	t.Chdir(dir)
	s := schema(t, "verification")
	validate(t, "unread", s, printed(t, 0, "law", "--rules", "regler", "--verify", "lov.json", "--json"))
	printed(t, 0, "law", "--rules", "regler", "--verify", "lov.json", "--write")
	validate(t, "drifted", s, printed(t, 1, "law", "--rules", "regler", "--verify", "ny.xml", "--against", "kursusloven", "--json"))
}

// printed is what a command prints.
func printed(t *testing.T, code int, args ...string) []byte {
	t.Helper()
	var out, errs bytes.Buffer
	if got := run(args, strings.NewReader(""), &out, &errs); got != code {
		t.Fatalf("exit code %d: %s", got, errs.String())
	}
	return out.Bytes()
}

// TestSchemasAreClosed asks for each part that the golden cases may lack, by the
// fields of the schemas alone: every object is closed.
func TestSchemasAreClosed(t *testing.T) {
	for _, text := range [][]byte{engine.DecisionSchema(), coverageSchema, verificationSchema} {
		var doc struct {
			Title string
			Defs  map[string]struct {
				Type                 any
				Properties           map[string]any
				Required             []string
				AdditionalProperties *bool
			} `json:"$defs"`
		}
		if err := json.Unmarshal(text, &doc); err != nil {
			t.Fatal(err)
		}
		for name, def := range doc.Defs {
			if def.Type == "object" && (def.AdditionalProperties == nil || *def.AdditionalProperties) {
				t.Errorf("%s: %s allows fields that it does not name", doc.Title, name)
			}
			for _, field := range def.Required {
				if def.Properties[field] == nil {
					t.Errorf("%s: %s requires %s and does not describe it", doc.Title, name, field)
				}
			}
		}
	}
}

// schema compiles what "hjemmel schema" prints, by the rules of draft 2020-12.
func schema(t *testing.T, name string) *jsonschema.Schema {
	t.Helper()
	var out, errs bytes.Buffer
	if code := run([]string{"schema", name}, strings.NewReader(""), &out, &errs); code != 0 {
		t.Fatal(errs.String())
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource(name, parsed(t, out.Bytes())); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile(name)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func parsed(t *testing.T, text []byte) any {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

func validate(t *testing.T, name string, s *jsonschema.Schema, text []byte) {
	t.Helper()
	if err := s.Validate(parsed(t, text)); err != nil {
		t.Errorf("«%s»: %v\n%s", name, err, text)
	}
}

// decided answers what a case expects, for a question.
func decided(t *testing.T, e *engine.Engine, c *dsl.Case, q dsl.Question) []byte {
	t.Helper()
	asked := engine.Query{Facts: q.Facts, Day: q.Day, Law: q.Law, Known: q.Known, Bills: q.Bills}
	for _, x := range c.Expect {
		asked.Want = append(asked.Want, x.Name)
	}
	d, err := e.Decide(t.Context(), asked)
	if err != nil {
		t.Fatal(err)
	}
	text, err := json.Marshal(d)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// questionJSON writes a question as ReadFacts reads it.
func questionJSON(q dsl.Question) map[string]any {
	given := map[string]any{}
	for _, g := range q.Facts {
		given[g.Name] = givenJSON(&g)
	}
	out := map[string]any{"version": 1, "givet": given}
	for name, day := range map[string]*value.Day{"dagen": q.Day, "lov": q.Law, "kendt": q.Known} {
		if day != nil {
			out[name] = day.ISO()
		}
	}
	if len(q.Bills) > 0 {
		out["forslag"] = q.Bills
	}
	return out
}

func givenJSON(g *dsl.Given) map[string]any {
	out := map[string]any{"er": cellJSON(g.Cell)}
	if g.Timeline != nil {
		parts := []map[string]any{}
		for _, p := range g.Timeline {
			parts = append(parts, map[string]any{"fra": p.From.ISO(), "til_og_med": p.To.ISO(), "er": cellJSON(p.Cell)})
		}
		out["er"] = parts
	}
	for name, text := range map[string]any{"af": g.By, "hensyn": g.Weighed, "begrundelse": g.Reason} {
		if !reflect.ValueOf(text).IsZero() {
			out[name] = text
		}
	}
	if g.Date != nil {
		out["dato"] = g.Date.ISO()
	}
	return out
}

func cellJSON(c value.Cell) any {
	if c.State == value.Absent {
		return "ingen"
	}
	return c.Value.JSON()
}
