package web

import (
	"encoding/json"
	"net/http"
	"reflect"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/engine"
)

func init() { huma.DefaultArrayNullable = false } // our lists are never null

// newDocument begins the OpenAPI document with the schemas that packages dsl
// and engine publish.
func newDocument(version string, token bool) (*huma.OpenAPI, error) {
	schemas := huma.NewMapRegistry("#/components/schemas/", huma.DefaultSchemaNamer)
	doc := &huma.OpenAPI{
		OpenAPI: "3.1.0",
		Info: &huma.Info{
			Title: "hjemmel", Version: version,
			Description: "Decides cases by rules of law, and shows the provisions that each answer rests on.",
		},
		Components: &huma.Components{Schemas: schemas},
	}
	decision := object{}
	if err := json.Unmarshal(engine.DecisionSchema(), &decision); err != nil {
		return nil, err
	}
	publish(schemas, "Decision", decision)
	publish(schemas, "Question", questionSchema())
	if token {
		doc.Components.SecuritySchemes = map[string]*huma.SecurityScheme{"token": {Type: "http", Scheme: "bearer"}}
		doc.Security = []map[string][]string{{"token": {}}}
	}
	return doc, nil
}

type object = map[string]any

// questionSchema is a question to any rules: which facts there are, and their
// types, is for /schema/facts to say, since new rules may come at any time.
func questionSchema() object {
	schema := dsl.FactsSchema(&dsl.Program{})
	delete(schema, "$comment")
	schema["properties"].(object)["givet"] = object{
		"type": "object", "additionalProperties": true,
		"description": "the facts by name, as /schema/facts describes them; what is left out is unknown",
	}
	return schema
}

// publish puts a schema and its parts among those of the document.
func publish(schemas huma.Registry, name string, schema object) {
	parts, _ := schema["$defs"].(object)
	delete(schema, "$defs")
	delete(schema, "$schema")
	moved := map[string]string{}
	for part := range parts {
		moved["#/$defs/"+part] = "#/components/schemas/" + partName(name, part)
	}
	schemas.Map()[name] = &huma.Schema{Extensions: plain(schema, moved).(object)}
	for part, s := range parts {
		schemas.Map()[partName(name, part)] = &huma.Schema{Extensions: plain(s, moved).(object)}
	}
}

func partName(name, part string) string { return name + strings.ToUpper(part[:1]) + part[1:] }

// plain rewrites a schema to what OpenAPI 3.0 can say too.
func plain(node any, moved map[string]string) any {
	switch node := node.(type) {
	case object:
		out := object{}
		for key, v := range node {
			_, several := v.([]any)
			switch {
			case key == "$ref":
				out[key] = moved[v.(string)]
			case key == "const":
				out["enum"], out["type"] = []any{v}, "integer"
			case key == "type" && several: // any of them
			case key == "enum" && node["type"] == nil:
				out[key], out["type"] = v, "string"
			default:
				out[key] = plain(v, moved)
			}
		}
		if to, ok := out["$ref"]; ok { // nothing may stand beside it
			return object{"$ref": to}
		}
		return out
	case []any:
		out := make([]any, len(node))
		for i, v := range node {
			out[i] = plain(v, moved)
		}
		return out
	}
	return node
}

func ref(name string) *huma.Schema { return &huma.Schema{Ref: "#/components/schemas/" + name} }

// schema describes a Go type.
func (s *Server) schema(t reflect.Type) *huma.Schema {
	return s.api.OpenAPI().Components.Schemas.Schema(t, true, t.Name())
}

func (s *Server) body(name string) *huma.RequestBody {
	return &huma.RequestBody{Required: true, Content: content("application/json", ref(name))}
}

func content(kind string, schema *huma.Schema) map[string]*huma.MediaType {
	return map[string]*huma.MediaType{kind: {Schema: schema}}
}

func response(kind string, schema *huma.Schema) *huma.Response {
	return &huma.Response{
		Description: http.StatusText(http.StatusOK),
		Headers: map[string]*huma.Param{
			ruleSetHeader: {Description: "Hash of the rules that answered.", Schema: &huma.Schema{Type: "string"}},
			requestHeader: {Description: "Names the request in the log.", Schema: &huma.Schema{Type: "string"}},
		},
		Content: content(kind, schema),
	}
}

// writeDocument writes the document in both versions, once.
func (s *Server) writeDocument() (err error) {
	if s.document, err = json.Marshal(s.api.OpenAPI()); err == nil {
		s.older, err = s.api.OpenAPI().Downgrade()
	}
	return err
}

func (s *Server) openAPI(document *[]byte) answers {
	return func(c *call) *problem {
		c.send(*document)
		return nil
	}
}
