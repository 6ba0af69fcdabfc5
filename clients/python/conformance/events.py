"""Scenarios of watches without a consumer."""

import time
from collections.abc import Callable

import grpc
from calls import failure
from given import Delivery, Given, delivered_id, expect
from google.protobuf.duration_pb2 import Duration

from well.gateway.v1.events_pb2 import (
    ON_OUT_OF_RANGE_EARLIEST,
    START_POSITION_EARLIEST,
    START_POSITION_LATEST,
    Event,
    EventFilter,
    StartPosition,
    WatchEventsRequest,
    WatchEventsResponse,
)
from well_gateway import connect, watch

EVERY_SECOND = Duration(seconds=1)
SILENCE_NOTICED_S = 40


class Reconnects:
    """Counts reconnects, and remembers why they were."""

    def __init__(self) -> None:
        self.whys: list[str] = []

    def __call__(self, why: str, wait_s: float) -> None:
        self.whys.append(f"{why}, after {wait_s:.3f} s")


def large_event(given: Given) -> None:
    delivery, event = first_after_opening(given, "conformance.large", f'"{"x" * 1_000_000}"')
    expect((event.raw_body == delivery.body, event.payload_omitted), (True, False))


def deep_event(given: Given) -> None:
    delivery, event = first_after_opening(given, "conformance.deep", nested(23))
    expect((event.raw_body == delivery.body, event.payload_omitted), (True, False))
    expect(depth(event), 23)
    delivery, event = first_after_opening(given, "conformance.deep", nested(5_000))
    expect((event.raw_body == delivery.body, event.payload_omitted), (True, True))


def resume(given: Given) -> None:
    wanted = given.deliver_many("conformance.resume", 300)
    request = by_type("conformance.resume", START_POSITION_EARLIEST)
    request.heartbeat_interval.CopyFrom(EVERY_SECOND)
    reconnects, got = Reconnects(), list[str]()
    with (
        connect(given["proxied"]) as channel,
        watch(channel, request, on_reconnect=reconnects) as watcher,
    ):
        while len(got) < len(wanted):
            got.append(delivered_id(next(watcher)))
            if len(got) in (50, 100, 150):
                given.cut()
        for number in range(1, 21):
            if number in (5, 10, 15):
                given.cut()
            wanted.append(given.deliver("conformance.resume").event_id)
            got.append(delivered_id(next(watcher)))
    expect(got, wanted)
    expect(len(reconnects.whys) >= 3, True)


def silence(given: Given) -> None:
    request = by_type("conformance.silence", START_POSITION_LATEST)
    request.heartbeat_interval.CopyFrom(EVERY_SECOND)
    wanted: list[str] = []
    opened = once_opened(lambda: wanted.append(given.deliver("conformance.silence").event_id))
    with (
        connect(given["proxied"]) as channel,
        watch(channel, request, on_message=opened) as watcher,
    ):
        got = [delivered_id(next(watcher))]
        given.stall()
        wanted += given.deliver_many("conformance.silence", 1)
        begin = time.monotonic()
        got.append(delivered_id(next(watcher)))
        expect(time.monotonic() - begin < SILENCE_NOTICED_S, True)
        # A repetition would come before this one.
        wanted += given.deliver_many("conformance.silence", 1)
        got.append(delivered_id(next(watcher)))
    expect(got, wanted)


def hole(given: Given) -> None:
    wanted = given.deliver_many("conformance.hole", 10)
    request, reconnects = by_type("conformance.hole", START_POSITION_EARLIEST), Reconnects()
    with (
        connect(given["lossy"]) as channel,
        watch(channel, request, on_reconnect=reconnects) as watcher,
    ):
        got = [delivered_id(next(watcher)) for _ in wanted]
        # A repetition would come before this one.
        wanted += given.deliver_many("conformance.hole", 1)
        got.append(delivered_id(next(watcher)))
    expect(got, wanted)
    expect(len(reconnects.whys) >= 1, True)


def out_of_range(given: Given) -> None:
    ahead = given["ahead_cursor"]
    ended = how_it_ends(given["gateway"], WatchEventsRequest(after_cursor="no cursor"))
    expect(ended[:2], (grpc.StatusCode.INVALID_ARGUMENT, "CURSOR_MALFORMED"))
    ended = how_it_ends(given["gateway"], WatchEventsRequest(after_cursor=ahead))
    expect(ended[:2], (grpc.StatusCode.OUT_OF_RANGE, "CURSOR_AHEAD"))
    expect({"oldest_cursor", "newest_cursor"} <= ended[2], True)

    given.deliver("conformance.out_of_range")
    request = WatchEventsRequest(after_cursor=ahead, on_out_of_range=ON_OUT_OF_RANGE_EARLIEST)
    seen: list[WatchEventsResponse] = []
    with (
        connect(given["gateway"]) as channel,
        watch(channel, request, on_message=seen.append) as watcher,
    ):
        next(watcher)
    expect([message.gap.reason for message in seen if message.HasField("gap")], ["CURSOR_AHEAD"])


def permission_denied(given: Given) -> None:
    ended = how_it_ends(given["passthrough"], WatchEventsRequest())
    expect(ended[0], grpc.StatusCode.PERMISSION_DENIED)


def by_type(event_type: str, start: StartPosition) -> WatchEventsRequest:
    return WatchEventsRequest(filter=EventFilter(types=[event_type]), start_position=start)


def how_it_ends(address: str, request: WatchEventsRequest) -> tuple[grpc.StatusCode, str, set[str]]:
    """Code, reason and keys of the metadata of a watch that ends at once, without a reconnect."""
    reconnects = Reconnects()
    with connect(address) as channel, watch(channel, request, on_reconnect=reconnects) as watcher:
        details = failure(lambda: next(watcher))
    expect(reconnects.whys, [])
    return details.code, details.reason, set(details.metadata)


def first_after_opening(given: Given, event_type: str, x: str) -> tuple[Delivery, Event]:
    """A delivery that is made once a watch is open, and the event that it gets."""
    deliveries: list[Delivery] = []
    opened = once_opened(lambda: deliveries.append(given.deliver(event_type, x)))
    request = by_type(event_type, START_POSITION_LATEST)
    with (
        connect(given["gateway"]) as channel,
        watch(channel, request, on_message=opened) as watcher,
    ):
        event = next(watcher)
    return deliveries[0], event


def once_opened(then: Callable[[], None]) -> Callable[[WatchEventsResponse], None]:
    """Does something at the first `caught_up`."""
    done = False

    def on_message(message: WatchEventsResponse) -> None:
        nonlocal done
        if message.HasField("caught_up") and not done:
            done = True
            then()

    return on_message


def nested(levels: int) -> str:
    return "[" * levels + "]" * levels


def depth(event: Event) -> int:
    """How many arrays stand inside each other in the payload's `x`."""
    value, levels = event.payload.fields["x"], 0
    while value.HasField("list_value"):
        levels += 1
        if not value.list_value.values:
            break
        value = value.list_value.values[0]
    return levels
