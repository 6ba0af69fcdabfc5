// The conformance program of the Go client: it plays the scenarios of clients/conformance/README.md
// against what the environment variable CONFORMANCE names, and prints a line of JSON for each.
package main

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"log"
	"os"
	"time"
)

// limit is how long a scenario may take.
const limit = 60 * time.Second

// farewell is how long one that has passed the limit may take to say where it stands.
const farewell = 2 * time.Second

var scenarios = []struct {
	name string
	play func(*scene)
}{
	{"unary", unary},
	{"statuses", statuses},
	{"repeats", repeats},
	{"deadline", deadline},
	{"cancel", cancel},
	{"large_event", largeEvent},
	{"deep_event", deepEvent},
	{"files", files},
	{"resume", resume},
	{"silence", silence},
	{"hole", hole},
	{"out_of_range", outOfRange},
	{"permission_denied", permissionDenied},
	{"takeover", takeover},
	{"reject", reject},
}

// result is a line of the output.
type result struct {
	Scenario string `json:"scenario"`
	OK       bool   `json:"ok"`
	Why      string `json:"why,omitempty"`
}

func main() {
	var given settings
	if err := json.Unmarshal([]byte(os.Getenv("CONFORMANCE")), &given); err != nil {
		log.Fatalf("CONFORMANCE cannot be read: %v", err)
	}
	lines := json.NewEncoder(os.Stdout)
	for _, scenario := range scenarios {
		begun := time.Now()
		why := played(given, scenario.name, scenario.play)
		log.Printf("%s took %s", scenario.name, time.Since(begun).Round(time.Millisecond))
		if err := lines.Encode(result{scenario.name, why == "", why}); err != nil {
			log.Fatal(err)
		}
	}
}

// played plays one scenario and says why it did not hold; empty: it held.
func played(given settings, name string, play func(*scene)) string {
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	outcome := make(chan string, 1)
	go func() {
		s := &scene{settings: given, name: name, ctx: ctx}
		why := thrown(func() { play(s) })
		outcome <- cmp.Or(why, thrown(s.end))
	}()
	select {
	case why := <-outcome:
		return why
	case <-time.After(limit + farewell):
		return fmt.Sprintf("it has not ended within %s", limit)
	}
}

// thrown says what was thrown; empty: nothing.
func thrown(do func()) (why string) {
	defer func() {
		if value := recover(); value != nil {
			why = fmt.Sprint(value)
		}
	}()
	do()
	return ""
}
