"""One WatchEvents stream: its messages without a hole, never silent for long, and how it ended."""

from __future__ import annotations

import threading
import time
import weakref
from typing import TYPE_CHECKING

import grpc

from well.gateway.v1.events_pb2 import WatchEventsRequest, WatchEventsResponse

from ._errors import error_details

if TYPE_CHECKING:
    from grpc import _CallIterator

# What the gateway takes when the request does not say.
_HEARTBEAT_DEFAULT_S = 30.0
# The least that the gateway takes; it refuses less, and that answer is to be waited for.
_HEARTBEAT_MIN_S = 1.0
_HEARTBEATS_MISSED_MAX = 3


# Other statuses end the watch: the same request would end the same way.
_LEADS_TO_ANOTHER_STREAM = frozenset(
    {
        grpc.StatusCode.UNAVAILABLE,
        grpc.StatusCode.DEADLINE_EXCEEDED,
        grpc.StatusCode.INTERNAL,
        grpc.StatusCode.UNKNOWN,
        grpc.StatusCode.RESOURCE_EXHAUSTED,
        grpc.StatusCode.CANCELLED,
    }
)


class StreamLost(Exception):
    """A stream has ended in a way that leads to another one."""

    def __init__(self, why: str, retry_delay_s: float = 0.0) -> None:
        super().__init__(why)
        self.why = why
        self.retry_delay_s = retry_delay_s


class Stream:
    """One WatchEvents stream, which has no holes and is not silent for too long."""

    def __init__(
        self, call: _CallIterator[WatchEventsResponse], request: WatchEventsRequest
    ) -> None:
        self._call = call
        self._silence_max_s = _silence_max_s(request)
        self._sequence = 0
        self._waiting_since: float | None = None
        self._silent = False
        self._ended = threading.Event()
        # It holds no reference, so that a watcher that nobody closed or keeps can still be freed.
        watched = (weakref.ref(self), self._ended, self._silence_max_s)
        threading.Thread(target=_watch_silence, args=watched, daemon=True).start()

    def receive(self) -> WatchEventsResponse:
        """Waits for the next message. Raises `StreamLost`, or the error that ends the watch."""
        self._waiting_since = time.monotonic()
        try:
            message = next(self._call)
        except StopIteration:
            raise self._lost("the stream ended without a status") from None
        except grpc.RpcError as error:
            raise self._why_it_ended(error) from None
        finally:
            self._waiting_since = None
        self._sequence += 1
        if message.sequence != self._sequence:
            raise self._lost(f"message {message.sequence} came in place of {self._sequence}")
        return message

    def cancel(self) -> None:
        """Ends the stream; may be called by any thread, and again."""
        self._ended.set()
        self._call.cancel()

    def seconds_left(self) -> float:
        """How long the stream may still be silent; nothing counts while nobody waits for it."""
        since = self._waiting_since
        waited = 0.0 if since is None else time.monotonic() - since
        return self._silence_max_s - waited

    def give_up(self) -> None:
        """Ends the stream because it was silent for too long."""
        self._silent = True
        self.cancel()

    def _why_it_ended(self, error: grpc.RpcError) -> Exception:
        if self._silent:
            return self._lost(f"no message came for {self._silence_max_s:g} s")
        details = error_details(error)
        if details.code not in _LEADS_TO_ANOTHER_STREAM:
            return error
        delay = details.retry_delay.total_seconds() if details.retry_delay else 0.0
        return self._lost(f"{details.code.name}: {details.message}", delay)

    def _lost(self, why: str, retry_delay_s: float = 0.0) -> StreamLost:
        self.cancel()
        return StreamLost(why, retry_delay_s)


def _watch_silence(
    watched: weakref.ref[Stream], ended: threading.Event, silence_max_s: float
) -> None:
    """Gives a silent stream up, from a thread of its own: grpcio's iterator waits without a limit."""
    pause = silence_max_s
    while not ended.wait(pause):
        stream = watched()
        if stream is None:
            return
        pause = stream.seconds_left()
        if pause <= 0:
            stream.give_up()
        del stream


def _silence_max_s(request: WatchEventsRequest) -> float:
    interval_s = _HEARTBEAT_DEFAULT_S
    if request.HasField("heartbeat_interval"):
        interval_s = request.heartbeat_interval.ToTimedelta().total_seconds()
    return _HEARTBEATS_MISSED_MAX * max(interval_s, _HEARTBEAT_MIN_S)
