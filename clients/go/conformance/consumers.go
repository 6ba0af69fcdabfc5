package main

import (
	"google.golang.org/grpc/codes"

	gatewayv1 "github.com/WellApp-ai/well-gateway/clients/go/gateway/v1"
)

// consumer is a watch of a consumer named after its scenario.
func (s *scene) consumer(member string) *feed {
	request := &gatewayv1.WatchEventsRequest{Consumer: s.name, Member: member}
	return s.watch(s.connect(s.Gateway), request)
}

func takeover(s *scene) {
	for at := range 3 {
		s.deliverNumber(at)
	}
	a := s.consumer("m")
	first := a.next()
	expectEqual("the first event", number(first), 0)
	expectCommit(s, a, first, true)

	b := s.consumer("m")
	b.expectNumber(1)
	// The gateway may have sent what was there before the other came.
	details := expectCode(a.ended(2), codes.Aborted)
	expectEqual("reason", details.Reason, "CONSUMER_TAKEN_OVER")
	expectCommit(s, a, first, false)

	third := b.next()
	expectEqual("the third event", number(third), 2)
	expectCommit(s, b, third, true)
	b.watcher.Close()

	c := s.consumer("m")
	s.deliverNumber(3)
	c.expectNumber(3)
}

func expectCommit(s *scene, f *feed, event *gatewayv1.Event, wanted bool) {
	isCommitted, err := f.watcher.Commit(s.ctx, event)
	must(err)
	expectEqual("the answer to the commit", isCommitted, wanted)
}

func reject(s *scene) {
	s.deliverNumber(0)
	s.deliverNumber(1)
	f := s.consumer("")
	for _, wanted := range []bool{false, true} {
		event := f.next()
		expectEqual("the refused event", number(event), 0)
		isParked, err := f.watcher.Reject(s.ctx, event, "it cannot be dealt with")
		must(err)
		expectEqual("the answer to the refusal", isParked, wanted)
	}
	f.expectNumber(1)
}
