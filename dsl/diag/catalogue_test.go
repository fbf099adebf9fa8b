package diag

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
)

var (
	verb      = regexp.MustCompile(`%(\[\d+\])?[-+# 0]*[\d.]*[a-zA-Z%]`)
	codeForm  = regexp.MustCompile(`^[a-zæøå0-9]+(-[a-zæøå0-9]+)*$`)
	shortWord = regexp.MustCompile(`\b(kr|pct|stk|nr|pkt|kap)\.$`)
	goWords   = regexp.MustCompile(`(?i)\b(nil|panic|struct|slice|goroutine|stack|runtime|token|EOF|parse[rd]?|syntax error|unexpected|invalid)\b`)
)

// TestCatalogue holds every entry to the voice of the system: both languages
// over the same arguments, and a help text that says how to mend it.
func TestCatalogue(t *testing.T) {
	programs := forPrograms(t)
	for _, code := range Codes() {
		e, _ := Lookup(code)
		t.Run(string(code), func(t *testing.T) {
			if !codeForm.MatchString(string(code)) {
				t.Error("a code is lower-case words joined by hyphens")
			}
			for name, text := range map[string]string{"DA": e.DA, "EN": e.EN, "HelpDA": e.HelpDA, "HelpEN": e.HelpEN} {
				checkVoice(t, name, text)
				if goWords.MatchString(text) && !programs[code] {
					t.Errorf("%s has a programmer's word: %s", name, text)
				}
			}
			if da, en := verb.FindAllString(e.DA, -1), verb.FindAllString(e.EN, -1); !slices.Equal(da, en) {
				t.Errorf("arguments in Danish %q, in English %q", da, en)
			}
			for _, help := range []string{e.HelpDA, e.HelpEN} {
				if strings.Contains(help, "%s") || strings.Contains(help, "%d") {
					t.Errorf("a help text has no arguments: %s", help)
				}
			}
		})
	}
}

// TestCodesAreApart holds that no code is declared in two files, where one entry
// would hide the other.
func TestCodesAreApart(t *testing.T) {
	declared := 0
	for _, some := range entries {
		declared += len(some)
	}
	if declared != len(Codes()) {
		t.Errorf("%d entries for %d codes", declared, len(Codes()))
	}
}

// forPrograms are the codes that those who write programs read: of the HTTP
// server, and of facts that come from a program.
func forPrograms(t *testing.T) map[Code]bool {
	t.Helper()
	text, err := os.ReadFile("catalogue_live.go")
	if err != nil {
		t.Fatal(err)
	}
	codes := map[Code]bool{}
	for _, m := range regexp.MustCompile(`Code = "([^"]+)"`).FindAllSubmatch(text, -1) {
		codes[Code(m[1])] = true
	}
	return codes
}

func checkVoice(t *testing.T, name, text string) {
	t.Helper()
	switch {
	case text == "":
		t.Errorf("%s is empty", name)
		return
	case strings.HasSuffix(text, ".") && !shortWord.MatchString(text), strings.HasSuffix(text, "!"):
		t.Errorf("%s ends a sentence: %s", name, text)
	case strings.Contains(text, "\n"):
		t.Errorf("%s is more than one line: %s", name, text)
	}
	first := []rune(text)
	if unicode.IsUpper(first[0]) && !(len(first) > 1 && unicode.IsUpper(first[1])) {
		t.Errorf("%s starts with a capital: %s", name, text)
	}
}
