package reload_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/hjemmel/hjemmel/engine/reload"
	"github.com/hjemmel/hjemmel/rules"
)

// A folder is followed while it is edited. A save with a mistake in it changes
// no answer; the next, which mends it, does.
func ExampleWatcher_Subscribe() {
	dir, err := os.MkdirTemp("", "regler")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	if err := os.CopyFS(dir, rules.FS); err != nil {
		fmt.Println(err)
		return
	}
	watcher, err := reload.Watch(dir)
	if err != nil {
		fmt.Println(err)
		return
	}
	defer watcher.Close()
	changes := make(chan reload.Change, 1)
	cancel := watcher.Subscribe(func(c reload.Change) { changes <- c })
	defer cancel()

	name := filepath.Join(dir, "lab", "paragraf_114.hcl")
	text, err := os.ReadFile(name)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, length := range []string{"6 åår", "6 år"} {
		saved := strings.Replace(string(text), `"5 år"`, `"`+length+`"`, 1)
		if err := os.WriteFile(name, []byte(saved), 0o666); err != nil {
			fmt.Println(err)
			return
		}
		c := <-changes
		fmt.Println(c.Swapped(), c.Found.HasErrors(), c.Changed)
	}
	// Output:
	// false true []
	// true false [LAB § 114, stk. 1, 1. pkt.]
}
