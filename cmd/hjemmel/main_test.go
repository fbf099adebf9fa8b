package main

import (
	"flag"
	"os"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/hjemmel/hjemmel/dsl"
)

var update = flag.Bool("update", false, "write what the commands print into the scripts")

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"hjemmel": main})
}

// TestScripts runs the command line as people do. Each script is one
// behaviour; all of them begin in a folder with a small rule set, regler,
// whose hash is $REGLER.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:           "testdata/script",
		UpdateScripts: *update,
		Setup: func(env *testscript.Env) error {
			p, list := dsl.Load(os.DirFS("testdata/regler"))
			if err := list.Err(); err != nil {
				return err
			}
			env.Setenv("LANG", "da_DK.UTF-8")
			env.Setenv("REGLER", p.Hash)
			return os.CopyFS(env.WorkDir+"/regler", os.DirFS("testdata/regler"))
		},
	})
}
