package main

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/cite"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/value"
)

func (a *app) factsCommand() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "facts [NAME…]",
		Short: "List the facts that the rules ask for",
		Long: `Facts lists every oplysning: its name, its type, who may answer, the question, and the provision that asks.
With names, only those.`,
		Example: `  hjemmel facts
  hjemmel facts ønsker_ressourceforløb
  hjemmel facts --json | jq -r '.facts[] | select(.asked_of == "borgeren") | .question'`,
		Args: a.args(0, -1),
		RunE: func(_ *cobra.Command, args []string) error {
			e, err := a.engine()
			if err != nil {
				return err
			}
			facts, err := named(e.Program(), args)
			if err != nil {
				return err
			}
			if asJSON {
				return a.json(newFactsJSON(e.Program(), facts))
			}
			a.listFacts(facts)
			return nil
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return cmd
}

// named picks facts by name; all of them if no name is given.
func named(p *dsl.Program, names []string) ([]*dsl.Fact, error) {
	if len(names) == 0 {
		return p.Facts, nil
	}
	facts := make([]*dsl.Fact, len(names))
	for i, name := range names {
		if facts[i] = p.Fact(name); facts[i] == nil {
			return nil, misuse(diag.UnknownFact, name)
		}
	}
	return facts, nil
}

func (a *app) listFacts(facts []*dsl.Fact) {
	for _, f := range facts {
		fmt.Fprintf(a.out, "%s: %s, %s\n", f.Name, typeText(f.Type), f.Art)
		fmt.Fprintf(a.out, "  %s (%s)\n", f.Question, f.AskedOf)
		if len(f.Law) > 0 {
			fmt.Fprintf(a.out, "  %s\n", joinCites(f.Law))
		}
	}
}

// typeText is a type with the options it has.
func typeText(t value.Type) string {
	if t.Kind != value.Choice {
		return t.String()
	}
	return t.String() + " (" + strings.Join(t.Options(), ", ") + ")"
}

func joinCites(law []cite.Cite) string {
	texts := make([]string, len(law))
	for i, at := range law {
		texts[i] = at.String()
	}
	return strings.Join(texts, "; ")
}

type factsJSON struct {
	Version int        `json:"version"`
	RuleSet string     `json:"rule_set"`
	Facts   []factJSON `json:"facts"`
}

type factJSON struct {
	Name     string          `json:"name"`
	Type     string          `json:"type"`
	Options  []string        `json:"options,omitempty"`
	Fields   []fieldJSON     `json:"fields,omitempty"`
	Sort     string          `json:"sort"`
	AskedOf  string          `json:"asked_of"`
	Question string          `json:"question"`
	Law      []string        `json:"law,omitempty"`
	Least    json.RawMessage `json:"least,omitempty"`
	Most     json.RawMessage `json:"most,omitempty"`
	Optional bool            `json:"may_be_absent,omitempty"`
	Timeline bool            `json:"timeline,omitempty"`
	Replaces string          `json:"replaces,omitempty"`
}

type fieldJSON struct {
	Name     string   `json:"name"`
	Type     string   `json:"type"`
	Options  []string `json:"options,omitempty"`
	Optional bool     `json:"may_be_absent,omitempty"`
	Computed bool     `json:"computed,omitempty"`
}

func newFactsJSON(p *dsl.Program, facts []*dsl.Fact) factsJSON {
	out := factsJSON{Version: 1, RuleSet: p.Hash, Facts: []factJSON{}}
	for _, f := range facts {
		out.Facts = append(out.Facts, newFactJSON(f))
	}
	return out
}

func newFactJSON(f *dsl.Fact) factJSON {
	out := factJSON{
		Name: f.Name, Type: f.Type.String(), Options: f.Type.Options(), Sort: f.Art, AskedOf: f.AskedOf,
		Question: f.Question, Optional: f.Optional, Timeline: f.Timeline, Replaces: f.Replaces,
	}
	for _, at := range f.Law {
		out.Law = append(out.Law, at.String())
	}
	for _, x := range f.Type.Fields() {
		out.Fields = append(out.Fields, fieldJSON{x.Name, x.Type.String(), x.Type.Options(), x.Optional, x.Computed})
	}
	if f.Min != nil {
		out.Least = f.Min.JSON()
	}
	if f.Max != nil {
		out.Most = f.Max.JSON()
	}
	return out
}
