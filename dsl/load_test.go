package dsl

import (
	"os"
	"testing"
)

func TestHappy(t *testing.T) {
	p, list := Load(os.DirFS("testdata/good"))
	for _, d := range list {
		t.Errorf("%s%s [%s] %s", d.Place(), d.Message(0), d.Code, d.Law)
	}
	t.Log(p.Hash)
}
