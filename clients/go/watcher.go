package wellgateway

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"sync"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/protobuf/proto"

	gatewayv1 "github.com/WellApp-ai/well-gateway/clients/go/gateway/v1"
)

// heartbeatDefault is the gateway's own, for a request that names no interval. It refuses what lies
// outside of the limits, and must have the time to say so.
const (
	heartbeatDefault = 30 * time.Second
	heartbeatMin     = time.Second
	heartbeatMax     = 5 * time.Minute
)

// silentHeartbeats are the intervals without any message after which a stream is given up.
const silentHeartbeats = 3

// errClosed ends an iteration without an error.
var errClosed = errors.New("the watcher is closed")

// Option changes how Watch watches.
type Option func(*Watcher)

// OnMessage has see called with every message that is no event: heartbeat, caught_up, fell_behind, gap,
// going_away and assigned. It is called between two events, where the loop over Events runs.
func OnMessage(see func(*gatewayv1.WatchEventsResponse)) Option {
	return func(w *Watcher) { w.onMessage = see }
}

// OnReconnect has see called before another stream is opened: why the last one ended, and the wait
// that begins now. It is called where the loop over Events runs.
func OnReconnect(see func(why error, wait time.Duration)) Option {
	return func(w *Watcher) { w.onReconnect = see }
}

// Watcher yields the events of WatchEvents, over any number of streams. Events is for one goroutine at
// a time; all else may be called from any.
type Watcher struct {
	conn        *grpc.ClientConn
	client      gatewayv1.EventServiceClient
	asked       *gatewayv1.WatchEventsRequest
	onMessage   func(*gatewayv1.WatchEventsResponse)
	onReconnect func(error, time.Duration)
	silence     time.Duration
	life        context.Context
	end         context.CancelFunc

	// Of the goroutine that iterates alone.
	stream  *stream
	waits   waits
	pending *gatewayv1.Event

	mutex        sync.Mutex
	cursor       string
	lease        string
	refusedLease string
}

// Watch makes a watcher of what the request asks for. The request is copied. Nothing is sent before
// Events is iterated. Close the watcher at the end.
func Watch(conn *grpc.ClientConn, request *gatewayv1.WatchEventsRequest, options ...Option) *Watcher {
	heartbeat := heartbeatDefault
	if asked := request.GetHeartbeatInterval(); asked != nil {
		heartbeat = min(max(asked.AsDuration(), heartbeatMin), heartbeatMax)
	}
	life, end := context.WithCancel(context.Background())
	w := &Watcher{
		conn:        conn,
		client:      gatewayv1.NewEventServiceClient(conn),
		asked:       proto.CloneOf(request),
		onMessage:   func(*gatewayv1.WatchEventsResponse) {},
		onReconnect: func(error, time.Duration) {},
		silence:     silentHeartbeats * heartbeat,
		life:        life,
		end:         end,
		cursor:      request.GetAfterCursor(),
	}
	for _, option := range options {
		option(w)
	}
	return w
}

// Events yields the events one by one; nothing is read ahead. Asking for the next one says that the
// last one was dealt with; leaving the loop does not.
//
// A stream that breaks is followed by another one, after the last cursor or where the consumer has
// committed. What no other stream would mend ends the iteration with that error: see ErrorDetailsOf.
// The end of ctx ends the stream, and the iteration with ctx.Err(); Close ends both without an error. A
// stream lives as long as the ctx under which it was opened: a later call of Events goes on with it, or
// opens another one.
func (w *Watcher) Events(ctx context.Context) iter.Seq2[*gatewayv1.Event, error] {
	return func(yield func(*gatewayv1.Event, error) bool) {
		for {
			event, err := w.next(ctx)
			if errors.Is(err, errClosed) {
				return
			}
			if !yield(event, err) || err != nil {
				return
			}
		}
	}
}

// Cursor is the place up to which everything was dealt with: keep it, and begin with after_cursor next
// time. It moves with the events that were dealt with, and with messages that are no events. Before the
// first of them it is the request's after_cursor. A consumer needs it not: it commits.
func (w *Watcher) Cursor() string {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	return w.cursor
}

// Commit says, for a consumer, that everything up to this event is done. False: the stream has lost the
// event's share meanwhile, or its lease, and the event comes again, here or to another member. It may be
// called after Close too. It fails when the request names no consumer, and as CommitCursor does.
func (w *Watcher) Commit(ctx context.Context, event *gatewayv1.Event) (bool, error) {
	lease, err := w.leaseFor("Commit")
	if err != nil {
		return false, err
	}
	_, err = w.client.CommitCursor(ctx, &gatewayv1.CommitCursorRequest{
		Consumer: w.asked.GetConsumer(), Cursor: event.GetCursor(), LeaseId: lease,
	})
	if isRefusal(err, codes.Aborted, "LEASE_LOST") || isRefusal(err, codes.FailedPrecondition, "CURSOR_NOT_SENT") {
		return false, nil
	}
	return err == nil, err
}

// Reject says, for a consumer, that this event could not be dealt with, and why, in at most 1,024
// bytes. True: it is parked now, and the stream goes on. False: it comes again, as all that is not
// committed; commit first what came before it. It may be called after Close too. It fails when the
// request names no consumer, and as RejectEvent does.
func (w *Watcher) Reject(ctx context.Context, event *gatewayv1.Event, reason string) (bool, error) {
	lease, err := w.leaseFor("Reject")
	if err != nil {
		return false, err
	}
	answer, err := w.client.RejectEvent(ctx, &gatewayv1.RejectEventRequest{
		Consumer: w.asked.GetConsumer(), EventId: event.GetId(), LeaseId: lease, Reason: reason,
	})
	if isRefusal(err, codes.Aborted, "LEASE_LOST") {
		return false, nil
	}
	if err == nil && !answer.GetParked() {
		w.mutex.Lock()
		w.refusedLease = lease
		w.mutex.Unlock()
	}
	return answer.GetParked(), err
}

// Close ends the stream and the iteration. It may be called more than once.
func (w *Watcher) Close() { w.end() }

func (w *Watcher) leaseFor(method string) (string, error) {
	if w.asked.GetConsumer() == "" {
		return "", fmt.Errorf("%s is for consumers: the request given to Watch names no consumer", method)
	}
	w.mutex.Lock()
	defer w.mutex.Unlock()
	return w.lease, nil
}

func isRefusal(err error, code codes.Code, reason string) bool {
	details := ErrorDetailsOf(err)
	return details.Code == code && details.Reason == reason
}
