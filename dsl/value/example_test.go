package value_test

import (
	"fmt"

	"github.com/hjemmel/hjemmel/dsl/diag"
	"github.com/hjemmel/hjemmel/dsl/value"
)

// A value is read in the notation of the rule files and written for machines.
func ExampleParse() {
	monthly, _ := value.ParseType("kr. pr. måned")
	pay, _ := value.Parse(monthly, "20000,5 kr. pr. måned")
	fmt.Println(pay, string(pay.JSON()))

	_, problem := value.Parse(monthly, "20.000")
	fmt.Println(problem.Message(diag.Danish))
	// Output:
	// 20.000,50 kr. pr. måned "20000.50"
	// “20.000” mangler sin enhed: skriv 20.000 kr. pr. måned
}

// Where the month is too short, the act says where the date lands.
func ExampleAddMonths() {
	day, _ := value.DayOf(2023, 1, 31)
	last, _ := value.AddMonths(day, 1, value.LastDay)
	next, _ := value.AddMonths(day, 1, value.NextMonth)
	fmt.Println(last, "eller", next)
	// Output:
	// 28. februar 2023 eller 1. marts 2023
}

// Six months, of which April does not count.
func ExampleDeadline() {
	start, _ := value.DayOf(2022, 1, 1)
	base, _ := value.AddMonths(start, 6, value.LastDay)
	from, _ := value.DayOf(2022, 4, 1)
	to, _ := value.DayOf(2022, 4, 30)
	deadline, _ := value.Deadline(start, base, []value.Interval{{From: from, To: to}})
	fmt.Println(deadline)
	// Output:
	// 31. juli 2022
}
