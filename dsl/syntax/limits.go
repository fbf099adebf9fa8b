package syntax

import (
	"bytes"
	"fmt"
	"unicode/utf8"

	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/source"
	"golang.org/x/text/unicode/norm"
)

// Limits of clause 9 that concern one file's form, and how many findings a
// file may have before the rest of it is left unread.
const (
	maxBytes    = 1 << 20
	maxDepth    = 64
	maxFindings = 100
)

var byteOrderMark = []byte("\uFEFF")

// checkText looks at a file before anything is parsed. It reports whether the
// file is text that can be read at all.
func checkText(file *source.File) (diag.List, bool) {
	if len(file.Text) > maxBytes {
		return diag.List{diag.New(diag.FileTooLarge, source.Span{File: file}, maxBytes>>20)}, false
	}
	var found diag.List
	start := 0
	if bytes.HasPrefix(file.Text, byteOrderMark) {
		start = len(byteOrderMark)
		found.Add(diag.New(diag.ByteOrderMark, source.Span{File: file, End: start}).Replace(diag.DropMark, ""))
	}
	if bad, ok := checkRunes(file, start, &found); !ok {
		found.Add(bad)
		return found, false
	}
	if d, ok := checkNormal(file); !ok {
		found.Add(d)
	}
	return found, true
}

// checkRunes adds each invisible character to found. It stops at the first
// place that shows that the file is not text.
func checkRunes(file *source.File, start int, found *diag.List) (diag.Diagnostic, bool) {
	for at, size := start, 0; at < len(file.Text); at += size {
		var r rune
		r, size = utf8.DecodeRune(file.Text[at:])
		span := source.Span{File: file, Start: at, End: at + size}
		switch {
		case r == utf8.RuneError && size == 1:
			return diag.New(diag.NotUTF8, span), false
		case isControl(r) && !bytes.HasPrefix(file.Text[at:], []byte("\r\n")):
			return diag.New(diag.ControlCharacter, span, codePoint(r)), false
		case isInvisible(r) && len(*found) < maxFindings:
			found.Add(diag.New(diag.InvisibleCharacter, span, codePoint(r)).Replace(diag.DropCharacter, ""))
		}
	}
	return diag.Diagnostic{}, true
}

func isControl(r rune) bool {
	return r < ' ' && r != '\n' && r != '\t' || 0x7F <= r && r < 0xA0
}

// isInvisible reports characters that change how a text looks or is compared
// without being seen: soft hyphen, zero width, and turned direction of writing.
func isInvisible(r rune) bool {
	return r == 0xAD || 0x200B <= r && r <= 0x200F || 0x202A <= r && r <= 0x202E || 0x2060 <= r && r <= 0x206F || r == 0xFEFF
}

func codePoint(r rune) string { return fmt.Sprintf("U+%04X", r) }

// checkNormal points at the first place that is not in form NFC, with a fix
// for all of them.
func checkNormal(file *source.File) (diag.Diagnostic, bool) {
	if norm.NFC.IsNormal(file.Text) {
		return diag.Diagnostic{}, true
	}
	fix := diag.Fix{Title: diag.ComposeLetters}
	for at, size := 0, 0; at < len(file.Text); at += size {
		size = norm.NFC.NextBoundary(file.Text[at:], true)
		segment := file.Text[at : at+size]
		if composed := norm.NFC.Bytes(segment); !bytes.Equal(composed, segment) {
			span := source.Span{File: file, Start: at, End: at + size}
			fix.Edits = append(fix.Edits, diag.Edit{Span: span, New: string(composed)})
		}
	}
	first := fix.Edits[0]
	d := diag.New(diag.NotNFC, first.Span, first.New)
	d.Fixes = []diag.Fix{fix}
	return d, false
}
