package dsl

import (
	"bytes"
	"encoding/json"
	"reflect"
	"strconv"
	"strings"
	"time"

	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/source"
	"github.com/hjemmel/hjemmel/dsl/value"
)

// FactsOf reads the facts of a case from a struct, or a pointer to one, whose
// fields name them:
//
//	type Sag struct {
//		Start  time.Time `hjemmel:"startdato"`
//		Løn    string    `hjemmel:"løn"` // "20000.00"
//		Ønsker *bool     `hjemmel:"ønsker_ressourceforløb"`
//	}
//
// A bool is ja or nej, a time its date where it is, an int a number, and a string whatever
// [ReadFacts] reads in JSON: amounts with a point, "P6M", the name of an
// option, "ingen". A slice of structs is a list; a struct is a record that says
// more of a fact, with the fields er, af, dato, hensyn and begrundelse. A nil
// pointer or slice is a fact that is not known, and so is an empty string or a
// time that is zero. Fields without the tag are passed over; those of an
// embedded struct count as its own.
//
// Everything is then held to the program as if it had come as JSON. In what
// was found, the file is the JSON that the struct came to.
func FactsOf(p *Program, facts any) (Facts, diag.List) {
	w := &structWriter{}
	w.raw(`{"version":1,"givet":`)
	w.value(reflect.ValueOf(facts), "givet")
	w.raw(`}`)
	if len(w.list) > 0 {
		return nil, w.list
	}
	q, found := ReadFacts(&w.out, p)
	return q.Facts, found
}

// structWriter writes Go values as the JSON of a question.
type structWriter struct {
	out  bytes.Buffer
	list diag.List
}

func (w *structWriter) raw(text string) { w.out.WriteString(text) }

func (w *structWriter) text(text string) {
	quoted, _ := json.Marshal(text) // a string always can be
	w.out.Write(quoted)
}

var (
	timeType = reflect.TypeFor[time.Time]()
	dayType  = reflect.TypeFor[value.Day]()
)

// value writes a value; at is the field that it stands in.
func (w *structWriter) value(v reflect.Value, at string) {
	for v.Kind() == reflect.Pointer && !v.IsNil() {
		v = v.Elem()
	}
	switch {
	case !v.IsValid():
		w.refuse(at, "nil")
	case v.Type() == timeType:
		w.text(v.Interface().(time.Time).Format(time.DateOnly))
	case v.Type() == dayType:
		w.text(v.Interface().(value.Day).ISO())
	case v.Kind() == reflect.Bool:
		w.raw(strconv.FormatBool(v.Bool()))
	case v.CanInt():
		w.text(strconv.FormatInt(v.Int(), 10))
	case v.CanUint():
		w.text(strconv.FormatUint(v.Uint(), 10))
	case v.Kind() == reflect.String:
		w.text(v.String())
	case v.Kind() == reflect.Slice || v.Kind() == reflect.Array:
		w.items(v, at)
	case v.Kind() == reflect.Struct:
		w.raw(`{`)
		w.fields(v, true)
		w.raw(`}`)
	default:
		w.refuse(at, v.Type().String())
	}
}

func (w *structWriter) items(v reflect.Value, at string) {
	w.raw(`[`)
	for i := range v.Len() {
		if i > 0 {
			w.raw(`,`)
		}
		w.value(v.Index(i), at)
	}
	w.raw(`]`)
}

// fields writes the fields of a struct that have a name and are known; first
// is whether none was written before. It returns whether none is written yet.
func (w *structWriter) fields(v reflect.Value, first bool) bool {
	for i := range v.NumField() {
		field, content := v.Type().Field(i), v.Field(i)
		name, named := field.Tag.Lookup("hjemmel")
		switch {
		case !named && field.Anonymous && content.Kind() == reflect.Struct:
			first = w.fields(content, first)
			continue
		case !named || !field.IsExported() || unknown(content):
			continue
		}
		if !first {
			w.raw(`,`)
		}
		first = false
		w.text(name)
		w.raw(`:`)
		w.value(content, strings.TrimPrefix(v.Type().Name()+"."+field.Name, "."))
	}
	return first
}

// unknown reports whether a field tells nothing.
func unknown(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Pointer, reflect.Slice, reflect.String:
		return v.IsZero()
	}
	return v.Type() == timeType && v.IsZero()
}

func (w *structWriter) refuse(field, kind string) {
	w.list.Add(diag.New(diag.NoFactType, source.Span{}, field, kind))
}
