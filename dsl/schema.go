package dsl

import (
	"fmt"
	"maps"

	"github.com/hjemmel/hjemmel/dsl/value"
)

// object is a JSON object; encoding/json prints its keys sorted.
type object = map[string]any

// FactsSchema describes the questions that [ReadFacts] reads for a program, as
// a JSON Schema (draft 2020-12).
func FactsSchema(p *Program) map[string]any {
	facts := object{}
	for _, f := range p.Facts {
		facts[f.Name] = factSchema(f)
	}
	return object{
		"$schema":  "https://json-schema.org/draft/2020-12/schema",
		"title":    "hjemmel: the facts of a case",
		"$comment": "rule set " + p.Hash,
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
	}
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
func factSchema(f *Fact) object {
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
	return object{"type": "array", "maxItems": value.MaxRecords, "items": part}
}

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
		for _, f := range t.Fields() {
			if !f.Computed {
				fields[f.Name] = valueSchema(f.Type, f.Optional)
			}
		}
		schema = listSchema(closed(fields, ""))
	}
	if optional {
		schema = anyOf(schema, object{"const": value.AbsentWord})
	}
	return schema
}

// listSchema is a complete list, or an open one.
func listSchema(item object) object {
	items := object{"type": "array", "maxItems": value.MaxRecords, "items": item}
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
		return object{"enum": t.Options()}
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
