package main

import (
	"flag"
	"os"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

var update = flag.Bool("update", false, "write what the commands print into the scripts")

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"hjemmel": main})
}

// TestScripts runs the command line as people do. Each script is one
// behaviour; all of them begin in a folder with a small rule set, regler.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:           "testdata/script",
		UpdateScripts: *update,
		Setup: func(env *testscript.Env) error {
			env.Setenv("LANG", "da_DK.UTF-8")
			return os.CopyFS(env.WorkDir+"/regler", os.DirFS("testdata/regler"))
		},
	})
}
