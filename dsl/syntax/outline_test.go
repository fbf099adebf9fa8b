package syntax

import (
	"fmt"
	"sort"
	"strings"

	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// outline writes a file's blocks on lines, so that two readings can be compared.
func outline(f *File) string {
	var b strings.Builder
	for _, block := range f.Blocks {
		outlineBlock(&b, block, "")
	}
	return b.String()
}

func outlineBlock(b *strings.Builder, block *Block, indent string) {
	fmt.Fprintf(b, "%s%s", indent, block.Keyword)
	for _, l := range block.Labels {
		fmt.Fprintf(b, " %q", l.Value)
	}
	b.WriteString("\n")
	for _, a := range block.Attrs {
		fmt.Fprintf(b, "%s  %s = %s\n", indent, a.Name, outlineValue(a.Value))
	}
	for _, inner := range block.Blocks {
		outlineBlock(b, inner, indent+"  ")
	}
}

func outlineValue(v Value) string {
	switch v.Kind {
	case Number:
		number, _ := cty.ParseNumberVal(v.Text.Value)
		return number.AsBigFloat().Text('f', -1)
	case Bool:
		return fmt.Sprint(v.Bool)
	case List:
		var items []string
		for _, item := range v.Items {
			items = append(items, outlineValue(item))
		}
		return "[" + strings.Join(items, ", ") + "]"
	case Object:
		var fields []string
		for _, f := range v.Fields {
			fields = append(fields, f.Name+" = "+outlineValue(f.Value))
		}
		return "{" + strings.Join(fields, ", ") + "}"
	}
	return fmt.Sprintf("%q", v.Text.Value)
}

// outlineHCL is outline for hcl's own reading.
func outlineHCL(body *hclsyntax.Body) string {
	var b strings.Builder
	for _, block := range body.Blocks {
		outlineHCLBlock(&b, block, "")
	}
	return b.String()
}

func outlineHCLBlock(b *strings.Builder, block *hclsyntax.Block, indent string) {
	fmt.Fprintf(b, "%s%s", indent, block.Type)
	for _, l := range block.Labels {
		fmt.Fprintf(b, " %q", l)
	}
	b.WriteString("\n")
	var attrs []*hclsyntax.Attribute
	for _, a := range block.Body.Attributes {
		attrs = append(attrs, a)
	}
	sort.Slice(attrs, func(i, j int) bool { return attrs[i].SrcRange.Start.Byte < attrs[j].SrcRange.Start.Byte })
	for _, a := range attrs {
		fmt.Fprintf(b, "%s  %s = %s\n", indent, a.Name, outlineExpr(a.Expr))
	}
	for _, inner := range block.Body.Blocks {
		outlineHCLBlock(b, inner, indent+"  ")
	}
}

func outlineExpr(e hclsyntax.Expression) string {
	switch e := e.(type) {
	case *hclsyntax.TupleConsExpr:
		var items []string
		for _, item := range e.Exprs {
			items = append(items, outlineExpr(item))
		}
		return "[" + strings.Join(items, ", ") + "]"
	case *hclsyntax.ObjectConsExpr:
		var fields []string
		for _, f := range e.Items {
			key, _ := f.KeyExpr.Value(nil)
			fields = append(fields, key.AsString()+" = "+outlineExpr(f.ValueExpr))
		}
		return "{" + strings.Join(fields, ", ") + "}"
	}
	v, diags := e.Value(nil)
	switch {
	case diags.HasErrors():
		return diags.Error()
	case v.Type() == cty.String:
		return fmt.Sprintf("%q", strings.ReplaceAll(v.AsString(), "\r\n", "\n"))
	case v.Type() == cty.Number:
		return v.AsBigFloat().Text('f', -1)
	}
	return fmt.Sprint(v.True())
}
