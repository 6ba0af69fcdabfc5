package main

import (
	"bytes"
	"slices"
	"strings"
	"time"

	"google.golang.org/grpc/codes"

	gatewayv1 "github.com/WellApp-ai/well-gateway/clients/go/gateway/v1"
)

const (
	latest   = gatewayv1.StartPosition_START_POSITION_LATEST
	earliest = gatewayv1.StartPosition_START_POSITION_EARLIEST

	// silenceLimit is how soon a stalled connection must have been replaced.
	silenceLimit = 40 * time.Second
)

func largeEvent(s *scene) {
	first := s.watch(s.connect(s.Gateway), from(latest)).open(s.ctx)
	body := s.deliver(`, "x": "` + strings.Repeat("x", 1_000_000) + `"`)
	event := (<-first).yielded()
	expectBody(event, body)
	expect(!event.GetPayloadOmitted(), "the payload is omitted")
}

func deepEvent(s *scene) {
	f := s.watch(s.connect(s.Gateway), from(latest))
	first := f.open(s.ctx)
	body := s.deliver(`, "x": ` + arrays(23))
	event := (<-first).yielded()
	expectBody(event, body)
	expect(event.GetPayload().GetFields()["x"] != nil, "the payload of 23 arrays is missing")
	expect(!event.GetPayloadOmitted(), "the payload of 23 arrays is omitted")

	body = s.deliver(`, "x": ` + arrays(5_000))
	event = f.next()
	expectBody(event, body)
	expect(event.GetPayloadOmitted(), "the payload of 5,000 arrays is not omitted")
}

func arrays(depth int) string { return strings.Repeat("[", depth) + strings.Repeat("]", depth) }

func expectBody(event *gatewayv1.Event, body []byte) {
	raw := event.GetRawBody()
	expect(bytes.Equal(raw, body), "raw_body has %d bytes, not the %d delivered", len(raw), len(body))
}

func resume(s *scene) {
	for at := range 300 {
		s.deliverNumber(at)
	}
	f := s.watch(s.connect(s.Proxied), withHeartbeats(from(earliest)))
	for at := range 300 {
		f.expectNumber(at)
		if slices.Contains([]int{50, 100, 150}, at+1) {
			s.onProxy("cut")
		}
	}
	for at := range 20 {
		if slices.Contains([]int{5, 10, 15}, at+1) {
			s.onProxy("cut")
		}
		s.deliverNumber(300 + at)
		f.expectNumber(300 + at)
	}
	count := f.reconnects.Load()
	expect(count >= 3, "on_reconnect was called %d times", count)
}

func silence(s *scene) {
	f := s.watch(s.connect(s.Proxied), withHeartbeats(from(latest)))
	first := f.open(s.ctx)
	s.deliverNumber(1)
	expectEqual("the first event", number((<-first).yielded()), 1)
	s.onProxy("stall")
	s.deliverNumber(2)
	select {
	case answer := <-f.ask():
		expectEqual("the event after the silence", number(answer.yielded()), 2)
	case <-time.After(silenceLimit):
		panic("the event has not come within " + silenceLimit.String())
	}
	s.deliverNumber(3)
	f.expectNumber(3)
}

func hole(s *scene) {
	for at := range 10 {
		s.deliverNumber(at)
	}
	f := s.watch(s.connect(s.Lossy), from(earliest))
	for at := range 10 {
		f.expectNumber(at)
	}
	expect(f.reconnects.Load() >= 1, "on_reconnect was not called")
}

func outOfRange(s *scene) {
	conn := s.connect(s.Gateway)
	f := s.watch(conn, after("no cursor"))
	details := expectCode(f.ended(0), codes.InvalidArgument)
	expectEqual("reason", details.Reason, "CURSOR_MALFORMED")
	expectEqual("reconnects", f.reconnects.Load(), 0)

	f = s.watch(conn, after(s.AheadCursor))
	details = expectCode(f.ended(0), codes.OutOfRange)
	expectEqual("reason", details.Reason, "CURSOR_AHEAD")
	for _, key := range []string{"oldest_cursor", "newest_cursor"} {
		expect(details.Metadata[key] != "", "the metadata has no %s", key)
	}
	expectEqual("reconnects", f.reconnects.Load(), 0)

	s.deliverNumber(1)
	request := after(s.AheadCursor)
	request.OnOutOfRange = gatewayv1.OnOutOfRange_ON_OUT_OF_RANGE_EARLIEST
	f = s.watch(conn, request)
	f.expectNumber(1)
	expect(f.gapReason.Load() == "CURSOR_AHEAD", "the reason of the gap is %v", f.gapReason.Load())
}

func permissionDenied(s *scene) {
	f := s.watch(s.connect(s.Passthrough), from(latest))
	expectCode(f.ended(0), codes.PermissionDenied)
	expectEqual("reconnects", f.reconnects.Load(), 0)
}
