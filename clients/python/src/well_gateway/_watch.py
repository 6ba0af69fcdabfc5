"""The watch: events of any number of WatchEvents streams as one iterator."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable, Iterator
from types import TracebackType
from typing import Self

import grpc

from well.gateway.v1.events_pb2 import (
    CommitCursorRequest,
    Event,
    RejectEventRequest,
    WatchEventsRequest,
    WatchEventsResponse,
)
from well.gateway.v1.events_pb2_grpc import EventServiceStub

from ._errors import error_details
from ._stream import Stream, StreamLost

OnMessage = Callable[[WatchEventsResponse], None]
OnReconnect = Callable[[str, float], None]

_WAIT_MIN_S = 0.1
_WAIT_MAX_S = 30.0

_LEASE_LOST = (grpc.StatusCode.ABORTED, "LEASE_LOST")
_CURSOR_NOT_SENT = (grpc.StatusCode.FAILED_PRECONDITION, "CURSOR_NOT_SENT")


def watch(
    channel: grpc.Channel,
    request: WatchEventsRequest | None = None,
    *,
    on_message: OnMessage | None = None,
    on_reconnect: OnReconnect | None = None,
) -> Watcher:
    """Watches events, over any number of streams. Without a request: all that comes from now on.

    `on_message` sees every message that is no event: `heartbeat`, `caught_up`, `fell_behind`, `gap`,
    `going_away`, `assigned`. `on_reconnect` is told why a stream ended and after how many seconds
    another one is opened. Both are called while the caller waits for an event.
    """
    return Watcher(channel, request or WatchEventsRequest(), on_message, on_reconnect)


class Watcher(Iterator[Event]):
    """An iterator of events, each once and in order, made by `watch`; a context manager that closes.

    The first stream is opened by the first `next`. Events are taken from it one by one, as they are
    asked for: a slow caller slows its own stream and nothing else. A stream that breaks, falls silent
    or loses a message is followed by another one that goes on after `cursor`, or, for a consumer, at
    what is committed: what is not committed comes again. The iteration ends by `close`, or by the
    `grpc.RpcError` of a status that would come again.

    One thread iterates; `close`, `commit` and `reject` may be called by any, the last two also after
    `close`.
    """

    def __init__(
        self,
        channel: grpc.Channel,
        request: WatchEventsRequest,
        on_message: OnMessage | None,
        on_reconnect: OnReconnect | None,
    ) -> None:
        self._stub = EventServiceStub(channel)
        self._request = WatchEventsRequest()
        self._request.CopyFrom(request)
        self._on_message = on_message
        self._on_reconnect = on_reconnect
        self._cursor = request.after_cursor or None
        self._pending_cursor: str | None = None
        self._lease_id = ""
        self._refused_lease_id: str | None = None
        self._wait_s = _WAIT_MIN_S
        self._stream: Stream | None = None
        self._closed = threading.Event()

    @property
    def cursor(self) -> str | None:
        """Everything up to here was dealt with: keep it, and begin with `after_cursor` next time.

        It moves to an event's cursor when the next event is asked for. None until a cursor has come.
        """
        return self._cursor

    def __next__(self) -> Event:
        """Waits for the next event; asking for it says that the last one was dealt with."""
        if self._pending_cursor is not None:
            self._cursor, self._pending_cursor = self._pending_cursor, None
        while not self._closed.is_set():
            message = self._receive()
            event = None if message is None else self._take(message)
            if event is not None:
                return event
        raise StopIteration

    def commit(self, event: Event) -> bool:
        """Says, for a consumer, that everything up to this event is done; it is synced then.

        False when the stream has lost the event's share meanwhile, or its lease: the event comes
        again, here or to another member. Other failures are raised as `grpc.RpcError`.
        """
        request = CommitCursorRequest(
            consumer=self._consumer(), cursor=event.cursor, lease_id=self._lease_id
        )
        try:
            self._stub.CommitCursor(request)
        except grpc.RpcError as error:
            if _cause(error) in (_LEASE_LOST, _CURSOR_NOT_SENT):
                return False
            raise
        return True

    def reject(self, event: Event, reason: str) -> bool:
        """Says, for a consumer, that this event could not be dealt with, and why, for people.

        True when it is parked now. False when it comes again, with all that is not committed: commit
        first what came before it. Other failures are raised as `grpc.RpcError`.
        """
        request = RejectEventRequest(
            consumer=self._consumer(), event_id=event.id, lease_id=self._lease_id, reason=reason
        )
        try:
            is_parked = self._stub.RejectEvent(request).parked
        except grpc.RpcError as error:
            if _cause(error) == _LEASE_LOST:
                return False
            raise
        if not is_parked:
            self._refused_lease_id = request.lease_id
        return is_parked

    def close(self) -> None:
        """Ends the stream and the iteration, also while another thread waits for an event."""
        self._closed.set()
        stream = self._stream
        if stream is not None:
            stream.cancel()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _receive(self) -> WatchEventsResponse | None:
        """The next message; None when there is none from this stream, or `close` was called."""
        try:
            return (self._stream or self._open()).receive()
        except StreamLost as lost:
            self._stream = None
            self._wait(lost)
        except grpc.RpcError:
            if not self._closed.is_set():
                self.close()
                raise
        return None

    def _take(self, message: WatchEventsResponse) -> Event | None:
        self._wait_s = _WAIT_MIN_S
        kind = message.WhichOneof("message")
        if kind == "event":
            if self._lease_id == self._refused_lease_id:
                # It was on its way when the stream began anew, and comes again under the next lease.
                return None
            self._pending_cursor = message.event.cursor
            return message.event
        if kind == "assigned":
            self._lease_id = message.assigned.lease_id
        if kind is not None:
            if self._on_message is not None:
                self._on_message(message)
            self._cursor = (
                message.gap.oldest_cursor if kind == "gap" else getattr(message, kind).cursor
            )
        return None

    def _open(self) -> Stream:
        request = self._request
        if self._cursor is not None and not request.consumer:
            request = WatchEventsRequest()
            request.CopyFrom(self._request)
            request.after_cursor = self._cursor
        stream = Stream(self._stub.WatchEvents(request), request)
        self._stream = stream
        if self._closed.is_set():
            # `close` came before it could see this stream.
            stream.cancel()
        return stream

    def _wait(self, lost: StreamLost) -> None:
        if self._closed.is_set():
            return
        wait_s = max(random.uniform(self._wait_s / 2, self._wait_s), lost.retry_delay_s)
        self._wait_s = min(self._wait_s * 2, _WAIT_MAX_S)
        if self._on_reconnect is not None:
            self._on_reconnect(lost.why, wait_s)
        self._closed.wait(wait_s)

    def _consumer(self) -> str:
        if not self._request.consumer:
            raise RuntimeError("only a watch whose request names a consumer can commit and reject")
        return self._request.consumer


def _cause(error: grpc.RpcError) -> tuple[grpc.StatusCode, str]:
    details = error_details(error)
    return details.code, details.reason
