package dsl

import (
	"os"
	"testing"
)

func TestHappy(t *testing.T) {
	for _, dir := range []string{"testdata/good", "../rules"} {
		p, list := Load(os.DirFS(dir))
		for _, d := range list {
			t.Errorf("%s%s [%s] %s", d.Place(), d.Message(0), d.Code, d.Law)
		}
		t.Log(p.Hash)
	}
}
