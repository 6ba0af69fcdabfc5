package main

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"io"
	"net/http"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"

	wellgateway "github.com/WellApp-ai/well-gateway/clients/go"
)

// settings are what CONFORMANCE holds.
type settings struct {
	Gateway      string      `json:"gateway"`
	Proxied      string      `json:"proxied"`
	Lossy        string      `json:"lossy"`
	Passthrough  string      `json:"passthrough"`
	Proxy        string      `json:"proxy"`
	Well         string      `json:"well"`
	Webhook      string      `json:"webhook"`
	WebhookToken string      `json:"webhook_token"`
	AheadCursor  string      `json:"ahead_cursor"`
	Statuses     []statusRow `json:"statuses"`
}

// statusRow is a failure of Well's and what the client is to see of it.
type statusRow struct {
	Fault             json.RawMessage `json:"fault"`
	Code              codes.Code      `json:"code"`
	Reason            string          `json:"reason"`
	Domain            string          `json:"domain"`
	Fields            []string        `json:"fields"`
	RetryDelaySeconds *float64        `json:"retry_delay_seconds"`
}

// scene is what a scenario plays in. What does not hold is thrown: it ends the scenario alone.
type scene struct {
	settings
	name   string
	ctx    context.Context
	atEnds []func()
}

func (s *scene) atEnd(do func()) { s.atEnds = append(s.atEnds, do) }

func (s *scene) end() {
	for at := len(s.atEnds) - 1; at >= 0; at-- {
		s.atEnds[at]()
	}
}

// connect makes a channel for this scenario.
func (s *scene) connect(address string) *grpc.ClientConn {
	conn, err := wellgateway.Connect(address, "")
	must(err)
	s.atEnd(func() { conn.Close() })
	return conn
}

// eventType is the type of this scenario's deliveries.
func (s *scene) eventType() string { return "conformance." + s.name }

// deliver brings an event with more keys than its type and id, and returns the bytes delivered.
func (s *scene) deliver(more string) []byte {
	body := fmt.Appendf(nil, `{"event": %q, "event_id": %q%s}`, s.eventType(), rand.Text(), more)
	header := http.Header{"X-Well-Gateway-Token": {s.WebhookToken}}
	s.send(http.MethodPost, s.Webhook, header, body)
	return body
}

// deliverNumber brings an event that number reads.
func (s *scene) deliverNumber(number int) { s.deliver(fmt.Sprintf(`, "number": %d`, number)) }

// fault makes the next call with a method fail; what is left at the end is cleared.
func (s *scene) fault(method string, action string) {
	on := fmt.Sprintf(`{"call": {"method": %q, "path": "/v1/workspaces"}}`, method)
	rule := fmt.Sprintf(`{"on": %s, "times": 1, "action": %s}`, on, action)
	s.atEnd(s.clearFaults)
	s.send(http.MethodPost, s.Well+"/_emulator/faults", nil, []byte(rule))
}

func (s *scene) clearFaults() { s.send(http.MethodDelete, s.Well+"/_emulator/faults", nil, nil) }

// onProxy has the proxy cut or stall its connections.
func (s *scene) onProxy(action string) { s.send(http.MethodPost, s.Proxy+"/"+action, nil, nil) }

func (s *scene) send(method, url string, header http.Header, body []byte) {
	// What is cleared at the end is cleared after the limit as well.
	request, err := http.NewRequestWithContext(context.WithoutCancel(s.ctx), method, url, bytes.NewReader(body))
	must(err)
	if header != nil {
		request.Header = header
	}
	request.Header.Set("content-type", "application/json")
	response, err := http.DefaultClient.Do(request)
	must(err)
	defer response.Body.Close()
	answer, err := io.ReadAll(response.Body)
	must(err)
	expect(response.StatusCode < 300, "%s %s was answered %s: %s", method, url, response.Status, answer)
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}

func expect(holds bool, format string, values ...any) {
	if !holds {
		panic(fmt.Sprintf(format, values...))
	}
}

func expectEqual[T comparable](what string, is, wanted T) {
	expect(is == wanted, "%s is %v, not %v", what, is, wanted)
}

// expectCode demands that a call failed with a status.
func expectCode(err error, wanted codes.Code) wellgateway.ErrorDetails {
	expect(err != nil, "it did not fail with %s", wanted)
	details := wellgateway.ErrorDetailsOf(err)
	expect(details.Code == wanted, "it failed with %v, not %s", err, wanted)
	return details
}
