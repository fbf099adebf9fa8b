package web

import (
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestGeneratedClient has a public generator write a client from the document,
// and the client decide a case, in a module of its own that knows nothing of
// this one.
func TestGeneratedClient(t *testing.T) {
	if testing.Short() {
		t.Skip("builds two programs")
	}
	s, _ := newServer(t, nil)
	dir := t.TempDir()
	write(t, filepath.Join(dir, "openapi.json"), string(s.document))
	write(t, filepath.Join(dir, "main.go"), clientProgram)
	write(t, filepath.Join(dir, "go.mod"), "module client\n\ngo 1.26\n\nrequire github.com/oapi-codegen/runtime v1.8.0\n")
	tools, err := filepath.Abs("../../../../.ci/tools.mod")
	if err != nil {
		t.Fatal(err)
	}
	need(t, ".", nil, "go", "tool", "-modfile="+tools, "oapi-codegen", "-generate", "types,client", "-package", "main",
		"-o", filepath.Join(dir, "client.go"), filepath.Join(dir, "openapi.json"))
	need(t, dir, nil, "go", "mod", "tidy")
	if out, err := command(dir, nil, "go", "build", "-o", "client", "."); err != nil {
		t.Fatalf("the generated client does not build: %v\n%s", err, out)
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	served := make(chan error, 1)
	go func() { served <- s.Serve(t.Context(), l) }()
	e, _ := shipped()
	out, err := command(dir, []string{"SERVER=http://" + l.Addr().String()}, "./client")
	want := "kan_iværksættes nej true\nrule set " + e.Program().Hash + "\n409 andet-regelsæt\n"
	if err != nil || out != want {
		t.Errorf("the generated client: %v\n%s\nwant\n%s", err, out, want)
	}
}

// need runs what only a machine with the tool, or a way to fetch it, can do.
// Without, the test is skipped so that nobody can overlook it.
func need(t *testing.T, dir string, env []string, name string, args ...string) {
	t.Helper()
	if out, err := command(dir, env, name, args...); err != nil {
		fmt.Fprintf(os.Stderr, "SKIPPED %s: %s %s: %v\n%s\n", t.Name(), name, strings.Join(args, " "), err, out)
		t.Skip("the client generator cannot be had here")
	}
}

func command(dir string, env []string, name string, args ...string) (string, error) {
	cmd := exec.Command(name, args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), env...)
	out, err := cmd.CombinedOutput()
	return string(out), err
}

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

const clientProgram = `package main

import (
	"context"
	"fmt"
	"os"
	"slices"
	"strings"
)

func main() {
	c, err := NewClientWithResponses(os.Getenv("SERVER"))
	check(err)
	want := []string{"kan_iværksættes"}
	day := "2022-03-01"
	question := Question{
		Version: QuestionVersionN1,
		Dagen:   &day,
		Givet: &map[string]interface{}{
			"startdato": "2022-03-01", "fødselsdato": "1958-05-01", "ønsker_ressourceforløb": false,
		},
	}
	answer, err := c.DecideWithResponse(context.Background(), &DecideParams{Want: &want}, question)
	check(err)
	for _, o := range answer.JSON200.Outcomes {
		fmt.Println(o.Name, *o.Shown, slices.Contains(o.Law, "LAB § 112, stk. 3, 1. pkt."))
	}
	fmt.Println("rule set", answer.JSON200.RuleSet)
	other := strings.Repeat("0", 64)
	answer, err = c.DecideWithResponse(context.Background(), &DecideParams{HjemmelRuleSet: &other}, question)
	check(err)
	fmt.Println(answer.StatusCode(), answer.ApplicationproblemJSONDefault.Code)
}

func check(err error) {
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
}
`
