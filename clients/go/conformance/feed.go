package main

import (
	"context"
	"iter"
	"sync"
	"sync/atomic"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/protobuf/types/known/durationpb"

	wellgateway "github.com/WellApp-ai/well-gateway/clients/go"
	gatewayv1 "github.com/WellApp-ai/well-gateway/clients/go/gateway/v1"
)

// feed is a watcher whose events are asked for one by one.
type feed struct {
	watcher    *wellgateway.Watcher
	pull       func() (*gatewayv1.Event, error, bool)
	caughtUp   chan struct{}
	gapReason  atomic.Value
	reconnects atomic.Int64
}

// pulled is the answer to one question.
type pulled struct {
	event *gatewayv1.Event
	err   error
	isEnd bool
}

// watch makes a watcher of this scenario's deliveries; the request has all else.
func (s *scene) watch(conn *grpc.ClientConn, request *gatewayv1.WatchEventsRequest) *feed {
	request.Filter = &gatewayv1.EventFilter{Types: []string{s.eventType()}}
	f := &feed{caughtUp: make(chan struct{})}
	isCaughtUp := sync.OnceFunc(func() { close(f.caughtUp) })
	f.watcher = wellgateway.Watch(conn, request,
		wellgateway.OnMessage(func(message *gatewayv1.WatchEventsResponse) {
			if message.GetCaughtUp() != nil {
				isCaughtUp()
			}
			if gap := message.GetGap(); gap != nil {
				f.gapReason.Store(gap.GetReason())
			}
		}),
		wellgateway.OnReconnect(func(why error, wait time.Duration) { f.reconnects.Add(1) }),
	)
	s.atEnd(f.watcher.Close)
	f.pull, _ = iter.Pull2(f.watcher.Events(s.ctx))
	return f
}

// ask asks for the next event without waiting for it.
func (f *feed) ask() <-chan pulled {
	answer := make(chan pulled, 1)
	go func() {
		event, err, isOpen := f.pull()
		answer <- pulled{event, err, !isOpen}
	}()
	return answer
}

// next waits for the next event.
func (f *feed) next() *gatewayv1.Event { return (<-f.ask()).yielded() }

// ended waits for the error that ends the watcher; events that were under way before it, up to a number,
// are passed over.
func (f *feed) ended(underWay int) error {
	for range underWay + 1 {
		if answer := <-f.ask(); answer.event == nil {
			expect(answer.err != nil, "the watcher ended without an error")
			return answer.err
		}
	}
	panic("the watcher goes on")
}

func (p pulled) yielded() *gatewayv1.Event {
	must(p.err)
	expect(!p.isEnd, "the watcher has ended")
	return p.event
}

// open waits until the watch is at the head of the log. The answer is the first event.
func (f *feed) open(ctx context.Context) <-chan pulled {
	first := f.ask()
	select {
	case <-f.caughtUp:
	case answer := <-first:
		panic("before caught_up came " + answer.yielded().GetId())
	case <-ctx.Done():
		panic("no caught_up came")
	}
	return first
}

// number is what deliverNumber has put into an event.
func number(event *gatewayv1.Event) int {
	return int(event.GetPayload().GetFields()["number"].GetNumberValue())
}

func (f *feed) expectNumber(wanted int) {
	expectEqual("the number of the event", number(f.next()), wanted)
}

func from(position gatewayv1.StartPosition) *gatewayv1.WatchEventsRequest {
	return &gatewayv1.WatchEventsRequest{
		Start: &gatewayv1.WatchEventsRequest_StartPosition{StartPosition: position},
	}
}

func after(cursor string) *gatewayv1.WatchEventsRequest {
	return &gatewayv1.WatchEventsRequest{
		Start: &gatewayv1.WatchEventsRequest_AfterCursor{AfterCursor: cursor},
	}
}

func withHeartbeats(request *gatewayv1.WatchEventsRequest) *gatewayv1.WatchEventsRequest {
	request.HeartbeatInterval = durationpb.New(time.Second)
	return request
}
