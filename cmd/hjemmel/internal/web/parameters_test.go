package web

import (
	"net/url"
	"testing"
)

// TestUnescaped holds the reading of a pair to that of the standard library.
func TestUnescaped(t *testing.T) {
	for _, pair := range []string{
		"want=periode", "want", "want=", "=periode", "a=b=c", "at=LAB+%C2%A7%20114", "want=l%C3%B8n", "want=løn",
		"a=%zz", "%zz=a", "a=%", "a;b=c", "a=b;c", "a=b%3Bc", "a%3Db=c", "a=%26",
	} {
		name, value, ok := unescaped(pair)
		want, err := url.ParseQuery(pair)
		if ok != (err == nil) || ok && (len(want) != 1 || !want.Has(name) || want.Get(name) != value) {
			t.Errorf("%s: %q %q %v; the standard library: %v %v", pair, name, value, ok, want, err)
		}
	}
}
