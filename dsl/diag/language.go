package diag

import "strings"

// LanguageFromEnv chooses the language of messages from LC_ALL, LC_MESSAGES or
// LANG, the first that is set: English if it starts with en, otherwise Danish,
// the language of the rules.
func LanguageFromEnv(getenv func(string) string) Language {
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if value := getenv(name); value != "" {
			if strings.HasPrefix(strings.ToLower(value), "en") {
				return English
			}
			return Danish
		}
	}
	return Danish
}
