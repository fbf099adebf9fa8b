package engine

import (
	"bytes"
	_ "embed"
)

//go:embed decision.schema.json
var decisionSchema []byte

// DecisionSchema describes the JSON form of a [Decision], as a JSON Schema
// (draft 2020-12). It is the same for every rule set; what goes in is
// described by dsl.FactsSchema.
func DecisionSchema() []byte { return bytes.Clone(decisionSchema) }
