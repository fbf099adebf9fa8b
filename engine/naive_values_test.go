package engine_test

// Values in and out of the naive evaluator.

import (
	"fmt"
	"math/big"
	"time"

	"github.com/hjemmel/hjemmel/dsl/value"
)

// naiveValue reads a value by the table in the comment of package value.
func naiveValue(v value.Value) any {
	switch v.Type.Kind {
	case value.Bool:
		return v.N == 1
	case value.Date:
		return *dayTime(value.Day(v.N))
	case value.Month:
		return month(v.N)
	case value.Choice:
		return v.Type.Options()[v.N]
	case value.Intervals:
		return periods{spans: v.Intervals}
	case value.List:
		return records{v.Records, v.Open}
	}
	return new(big.Rat).Quo(big.NewRat(v.N, 1), tenTo(v.Type.Scale))
}

func show(v any) string {
	switch v := v.(type) {
	case bool:
		if v {
			return "ja"
		}
		return "nej"
	case *big.Rat:
		return v.RatString()
	case time.Time:
		return v.Format(time.DateOnly)
	case month:
		return firstDay(v).Format("2006-01")
	}
	return fmt.Sprint(v)
}
