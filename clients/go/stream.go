package wellgateway

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/connectivity"
	"google.golang.org/protobuf/proto"

	gatewayv1 "github.com/WellApp-ai/well-gateway/clients/go/gateway/v1"
)

// Waits before another stream.
const (
	waitMin = 100 * time.Millisecond
	waitMax = 30 * time.Second
)

// errNoStatus is why another stream is opened after one that ended as if it had been asked to.
var errNoStatus = errors.New("the stream ended without a status")

// stream is one call of WatchEvents.
type stream struct {
	ctx      context.Context
	end      context.CancelCauseFunc
	messages grpc.ServerStreamingClient[gatewayv1.WatchEventsResponse]
	sequence int64
}

// next settles the event that was handed out and waits for another one, over as many streams as it
// takes.
func (w *Watcher) next(ctx context.Context) (*gatewayv1.Event, error) {
	w.moveTo(w.pending.GetCursor())
	w.pending = nil
	for {
		if err := w.ended(ctx); err != nil {
			return nil, err
		}
		message, err := w.receive(ctx)
		if err == nil {
			w.waits = waits{}
			if w.pending = w.take(message); w.pending != nil {
				return w.pending, nil
			}
			continue
		}
		w.stream.end(err)
		w.stream = nil
		if ended := w.ended(ctx); ended != nil {
			return nil, ended
		}
		if !w.mayOpenAnother(err) {
			return nil, err
		}
		if err := w.pause(ctx, err); err != nil {
			return nil, err
		}
	}
}

// ended tells whether the caller has ended the iteration.
func (w *Watcher) ended(ctx context.Context) error {
	if w.life.Err() != nil {
		return errClosed
	}
	return ctx.Err()
}

// receive waits for the next message, on a new stream if there is none. The time counts only here: how
// long the caller takes between two events is the caller's own affair.
func (w *Watcher) receive(ctx context.Context) (*gatewayv1.WatchEventsResponse, error) {
	if w.stream == nil {
		w.stream = w.begin(ctx)
	}
	s := w.stream
	watchdog := time.AfterFunc(w.silence, func() {
		s.end(fmt.Errorf("nothing has come for %s", w.silence))
	})
	defer watchdog.Stop()
	message, err := s.receive(w)
	if err == nil {
		return message, nil
	}
	// Who ended it here knows more than the status that this led to.
	if cause := context.Cause(s.ctx); cause != nil {
		return nil, cause
	}
	return nil, err
}

func (w *Watcher) begin(ctx context.Context) *stream {
	ctx, cancel := context.WithCancelCause(ctx)
	stop := context.AfterFunc(w.life, func() { cancel(errClosed) })
	return &stream{ctx: ctx, end: func(cause error) {
		stop()
		cancel(cause)
	}}
}

func (s *stream) receive(w *Watcher) (*gatewayv1.WatchEventsResponse, error) {
	if s.messages == nil {
		messages, err := w.client.WatchEvents(s.ctx, w.request())
		if err != nil {
			return nil, err
		}
		s.messages = messages
	}
	message, err := s.messages.Recv()
	if errors.Is(err, io.EOF) {
		return nil, errNoStatus
	}
	if err != nil {
		return nil, err
	}
	s.sequence++
	if message.GetSequence() != s.sequence {
		return nil, fmt.Errorf("message %d came where %d was due", message.GetSequence(), s.sequence)
	}
	return message, nil
}

// request is what the caller asked for, from where the watcher stands. A consumer's place is kept by
// the gateway.
func (w *Watcher) request() *gatewayv1.WatchEventsRequest {
	request := proto.CloneOf(w.asked)
	if cursor := w.Cursor(); cursor != "" && request.GetConsumer() == "" {
		request.Start = &gatewayv1.WatchEventsRequest_AfterCursor{AfterCursor: cursor}
	}
	return request
}

// take returns the event of a message, or deals with a message that is none.
func (w *Watcher) take(message *gatewayv1.WatchEventsResponse) *gatewayv1.Event {
	switch kind := message.GetMessage().(type) {
	case *gatewayv1.WatchEventsResponse_Event:
		if w.comesAgain() {
			return nil
		}
		return kind.Event
	case *gatewayv1.WatchEventsResponse_Assigned:
		w.mutex.Lock()
		w.lease = kind.Assigned.GetLeaseId()
		w.mutex.Unlock()
	case nil:
		// A kind of a later version.
		return nil
	}
	w.moveTo(cmp.Or(
		message.GetHeartbeat().GetCursor(),
		message.GetCaughtUp().GetCursor(),
		message.GetFellBehind().GetCursor(),
		message.GetGap().GetOldestCursor(),
		message.GetGoingAway().GetCursor(),
		message.GetAssigned().GetCursor(),
	))
	w.onMessage(message)
	return nil
}

// comesAgain tells whether events of now were under way when one before them was refused: the stream
// begins anew with the next lease, and they come again after the refused one.
func (w *Watcher) comesAgain() bool {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	return w.refusedLease != "" && w.refusedLease == w.lease
}

func (w *Watcher) moveTo(cursor string) {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	w.cursor = cmp.Or(cursor, w.cursor)
}

// mayOpenAnother tells whether another stream may do better. What has no status is Unknown: the end of a
// stream without one, silence, a hole.
func (w *Watcher) mayOpenAnother(err error) bool {
	if w.conn.GetState() == connectivity.Shutdown {
		return false
	}
	switch ErrorDetailsOf(err).Code {
	case codes.Unavailable, codes.DeadlineExceeded, codes.Internal, codes.Unknown,
		codes.ResourceExhausted, codes.Canceled:
		return true
	default:
		return false
	}
}

// pause waits before another stream.
func (w *Watcher) pause(ctx context.Context, why error) error {
	wait := w.waits.draw()
	if delay := ErrorDetailsOf(why).RetryDelay; delay != nil {
		wait = max(wait, *delay)
	}
	w.onReconnect(why, wait)
	timer := time.NewTimer(wait)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	case <-w.life.Done():
		return errClosed
	}
}

// waits are what comes before one stream after another, until a message has come.
type waits struct{ span time.Duration }

// draw takes the next wait at random between half and all of it, so that many clients do not come at
// once.
func (w *waits) draw() time.Duration {
	w.span = min(max(2*w.span, waitMin), waitMax)
	return w.span/2 + rand.N(w.span/2+1)
}
