package main

import (
	_ "embed"
	"fmt"
	"maps"

	"github.com/spf13/cobra"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/value"
)

// decisionSchema describes what "decide --json" prints; it is the same for
// every rule set.
//
//go:embed decision.schema.json
var decisionSchema []byte

func (a *app) schemaCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "schema [facts|decision]",
		Short: "Print the JSON Schema of what goes in, or of what comes out",
		Long: `Schema prints a JSON Schema (draft 2020-12): of the facts that decide reads as JSON, which follows from the rules,
or of the decision that decide --json prints, which is the same for all rules.`,
		Example: `  hjemmel schema facts > sag.schema.json
  hjemmel schema decision`,
		ValidArgs: []string{"facts", "decision"},
		Args:      a.args(0, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			switch {
			case len(args) == 0 || args[0] == "facts":
				return a.factsSchema()
			case args[0] == "decision":
				_, err := a.out.Write(decisionSchema)
				return err
			}
			return misuse(diag.ArgumentTooMany, args[0], "schema [facts|decision]")
		},
	}
	cmd.Flags().Bool("json", true, "print JSON (it always does)")
	return cmd
}

// object is a JSON object; encoding/json prints its keys sorted.
type object = map[string]any

func (a *app) factsSchema() error {
	e, err := a.engine()
	if err != nil {
		return err
	}
	facts := object{}
	for _, f := range e.Program().Facts {
		facts[f.Name] = factSchema(f)
	}
	return a.json(object{
		"$schema":  "https://json-schema.org/draft/2020-12/schema",
		"title":    "hjemmel: the facts of a case",
		"$comment": "rule set " + e.Program().Hash,
		"type":     "object",
		"required": []string{"version"},
		"properties": object{
			"version": object{"const": 1},
			"dagen":   described(daySchema(), "the day asked; left out: unknown, or today on the command line"),
			"lov":     described(daySchema(), "every provision as it stood on this day"),
			"kendt":   described(daySchema(), "only what was public on this day"),
			"forslag": object{"type": "array", "items": object{"type": "string"}, "description": "bills that count as law"},
			"givet":   closed(facts, "the facts; what is left out is unknown"),
		},
		"additionalProperties": false,
		"$defs":                object{"dato": text(dayPattern, value.Type{Kind: value.Date})},
	})
}

// closed is an object with these keys and no others, none of them required.
func closed(properties object, description string) object {
	o := object{"type": "object", "properties": properties, "additionalProperties": false}
	if description != "" {
		o["description"] = description
	}
	return o
}

func described(schema object, description string) object {
	schema = maps.Clone(schema)
	schema["description"] = description
	return schema
}

// factSchema is a value, or a record that says more of it.
func factSchema(f *dsl.Fact) object {
	content := valueSchema(f.Type, f.Optional)
	if f.Timeline {
		content = anyOf(content, timelineSchema(content))
	}
	record := closed(object{
		"er":          content,
		"af":          object{"type": "string"},
		"dato":        daySchema(),
		"hensyn":      object{"type": "array", "items": object{"type": "string"}},
		"begrundelse": object{"type": "string"},
	}, "")
	record["required"] = []string{"er"}
	return described(anyOf(content, record), f.Question)
}

func anyOf(schemas ...object) object { return object{"anyOf": schemas} }

func timelineSchema(content object) object {
	part := closed(object{"fra": daySchema(), "til_og_med": daySchema(), "er": content}, "")
	part["required"] = []string{"fra", "til_og_med", "er"}
	return object{"type": "array", "maxItems": maxRecords, "items": part}
}

// maxRecords is the limit of clause 9.
const maxRecords = 64

const dayPattern = `^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$`

func daySchema() object { return object{"$ref": "#/$defs/dato"} }

func valueSchema(t value.Type, optional bool) object {
	schema := scalarSchema(t)
	switch t.Kind {
	case value.Intervals:
		period := closed(object{"fra": daySchema(), "til_og_med": daySchema()}, "")
		period["required"] = []string{"fra", "til_og_med"}
		schema = listSchema(period)
	case value.List:
		fields := object{}
		for _, f := range t.Fields {
			if !f.Computed {
				fields[f.Name] = valueSchema(f.Type, f.Optional)
			}
		}
		schema = listSchema(closed(fields, ""))
	}
	if optional {
		schema = anyOf(schema, object{"const": "ingen"})
	}
	return schema
}

// listSchema is a complete list, or an open one.
func listSchema(item object) object {
	items := object{"type": "array", "maxItems": maxRecords, "items": item}
	open := closed(object{"og_evt_flere": object{"type": "boolean"}, "poster": items}, "")
	open["required"] = []string{"poster"}
	return anyOf(items, open)
}

// scalarSchema is a value of one piece.
func scalarSchema(t value.Type) object {
	switch t.Kind {
	case value.Bool:
		return object{"type": "boolean"}
	case value.Choice:
		return object{"enum": t.Options}
	case value.Date:
		return daySchema()
	case value.Number, value.Amount, value.Percent:
		return text(decimalPattern(t.Scale), t)
	}
	return text(map[value.Kind]string{
		value.Months: `^-?P([0-9]+Y)?([0-9]+M)?$`,
		value.Days:   `^-?P[0-9]+D$`,
		value.Age:    `^P[0-9]+Y$`,
		value.Month:  `^(19|20|21)[0-9]{2}-[0-9]{2}$`,
	}[t.Kind], t)
}

func text(pattern string, t value.Type) object {
	return object{"type": "string", "pattern": pattern, "title": t.String()}
}

func decimalPattern(scale uint8) string {
	if scale == 0 {
		return `^-?[0-9]+$`
	}
	return fmt.Sprintf(`^-?[0-9]+(\.[0-9]{1,%d})?$`, scale)
}
