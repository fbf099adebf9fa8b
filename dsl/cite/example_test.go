package cite_test

import (
	"fmt"

	"github.com/hjemmel/hjemmel/dsl/cite"
	"github.com/hjemmel/hjemmel/dsl/diag"
)

func ExampleParse() {
	c, _ := cite.Parse("LAB §112,stk.3, 1. pkt.")
	above, _ := cite.Parse("LAB § 112")
	fmt.Println(c)
	fmt.Println(above.Contains(c))

	_, problem := cite.Parse("LAB § 112, stk. 1 og 2")
	fmt.Println(problem.Message(diag.Danish))
	// Output:
	// LAB § 112, stk. 3, 1. pkt.
	// true
	// “LAB § 112, stk. 1 og 2” nævner mere end ét sted: skriv en henvisning for hvert
}
