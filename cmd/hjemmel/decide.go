package main

import (
	"cmp"
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/hjemmel/hjemmel/dsl"
	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/value"
	"github.com/hjemmel/hjemmel/engine"
)

// question is how decide and explain were asked.
type question struct {
	on, lov, known *value.Day
	want           []string
	asJSON         bool
	today          bool // the date asked is today because none was given
}

func (q *question) flags(cmd *cobra.Command) {
	cmd.Flags().Var(dayFlag{&q.on}, "on", "the day asked (dagen); default: the day of the case, else today")
	cmd.Flags().Var(dayFlag{&q.lov}, "lov", "every provision as it stood on this day")
	cmd.Flags().Var(dayFlag{&q.known}, "known", "only what was public on this day")
	cmd.Flags().StringArrayVar(&q.want, "want", nil, "answer only this afgørelse or begreb; the same as OUTCOME (may be repeated)")
}

func (a *app) decideCommand() *cobra.Command {
	q := &question{}
	cmd := &cobra.Command{
		Use:   "decide CASE|- [NAME] [OUTCOME…]",
		Short: "Say what follows from the facts of a case, and which provisions carry it",
		Long: `Decide answers every afgørelse for one case. What cannot be answered yet is open, with what is missing,
the question to put and who may answer; that is an answer too, so the exit code is 0.

CASE is a file of sager (file.hcl, with the NAME of one, or file.hcl#name, where it holds several), a file of facts
(file.json), or - for either on standard input. With OUTCOMEs, only those are answered. Days are written 2022-03-01
or "1. marts 2022". What is open is told in brief, with the questions to ask first; name an OUTCOME to see all of it.`,
		Example: `  hjemmel decide sag.hcl --on "1. marts 2022"
  hjemmel decide golden/lab/112.hcl "ønsker selv forløbet"
  hjemmel decide sag.hcl --lov 2021-12-31 --want længste_varighed
  echo '{"version": 1, "givet": {"startdato": "2021-11-15"}}' | hjemmel decide - --json`,
		Args:              a.args(1, -1),
		ValidArgsFunction: a.completeCase,
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.decide(cmd.Context(), q, args)
		},
	}
	q.flags(cmd)
	cmd.Flags().BoolVar(&q.asJSON, "json", false, "print the decision as JSON")
	return cmd
}

func (a *app) decide(ctx context.Context, q *question, args []string) error {
	e, asked, err := a.ask(q, args)
	if err != nil {
		return err
	}
	d, err := e.Decide(ctx, asked)
	if err != nil {
		return err
	}
	if q.asJSON {
		return a.json(d)
	}
	answer{a, q}.write(d)
	return nil
}

// ask reads the case that the arguments name and puts the question to the
// rules.
func (a *app) ask(q *question, args []string) (*engine.Engine, engine.Query, error) {
	e, err := a.engine()
	if err != nil {
		return nil, engine.Query{}, err
	}
	name, err := q.sort(e.Program(), args[1:])
	if err != nil {
		return nil, engine.Query{}, err
	}
	c, err := a.findCase(e.Program(), args[0], name)
	if err != nil {
		return nil, engine.Query{}, err
	}
	asked := engine.Query{
		Want: q.want, Facts: c.Facts, Bills: c.Bills,
		Day: cmp.Or(q.on, c.Day), Law: cmp.Or(q.lov, c.Law), Known: cmp.Or(q.known, c.Known),
	}
	if asked.Day == nil {
		day := today()
		asked.Day, q.today = &day, true
	}
	return e, asked, nil
}

// sort tells the arguments after the file apart: names that the rules
// conclude, and the name of a case.
func (q *question) sort(p *dsl.Program, args []string) (name string, err error) {
	for _, arg := range args {
		switch {
		case p.Term(arg) != nil:
			q.want = append(q.want, arg)
		case name == "":
			name = arg
		default:
			return "", misuse(diag.UnknownOutcome, arg)
		}
	}
	for _, wanted := range q.want {
		if p.Term(wanted) == nil {
			return "", misuse(diag.UnknownOutcome, wanted)
		}
	}
	return name, nil
}

// completeCase completes the name of a file, and after it names of outcomes.
func (a *app) completeCase(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
	if len(args) == 0 {
		return []string{"hcl", "json"}, cobra.ShellCompDirectiveFilterFileExt
	}
	p, _, err := a.program()
	if err != nil {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	var names []string
	for _, t := range p.Outcomes() {
		names = append(names, t.Name+"\t"+t.Text)
	}
	return names, cobra.ShellCompDirectiveNoFileComp
}

func today() value.Day {
	year, month, day := time.Now().Date()
	d, _ := value.DayOf(year, int(month), day)
	return d
}

// dayFlag reads a day, as a machine or as the law writes it.
type dayFlag struct{ day **value.Day }

func (f dayFlag) String() string { return "" }
func (f dayFlag) Type() string   { return "DAY" }

func (f dayFlag) Set(text string) error {
	if d, ok := value.DayFromISO(text); ok {
		*f.day = &d
		return nil
	}
	v, problem := value.Parse(value.Type{Kind: value.Date}, text)
	if problem != nil {
		return wrongUse{diag.Diagnostic{Code: problem.Code, Args: problem.Args}}
	}
	d := value.Day(v.N)
	*f.day = &d
	return nil
}

// namesText lists names for a sentence.
func namesText(names []string) string { return "“" + strings.Join(names, "”, “") + "”" }

// dates says which days were asked, before the answers.
func (w answer) dates(d *engine.Decision) {
	note := ""
	if w.asked.today {
		note = w.word(" (i dag)", " (today)")
	}
	w.line(0, "dagen: ", dayText(d.Day)+note)
	w.line(0, w.word("lov, som den stod: ", "law as it stood: "), dayText(d.Law))
	w.line(0, w.word("kendt: ", "as known: "), dayText(d.Known))
}

func dayText(d *value.Day) string {
	if d == nil {
		return ""
	}
	return fmt.Sprint(*d)
}
