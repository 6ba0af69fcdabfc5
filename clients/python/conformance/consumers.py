"""Scenarios of consumers: who may commit, and what comes again."""

import grpc
from calls import failure
from given import Given, delivered_id, expect

from well.gateway.v1.events_pb2 import EventFilter, WatchEventsRequest
from well_gateway import connect, watch


def takeover(given: Given) -> None:
    kind = "conformance.takeover"
    wanted = given.deliver_many(kind, 3)
    request = WatchEventsRequest(filter=EventFilter(types=[kind]), consumer="takeover", member="m")
    with connect(given["gateway"]) as channel, watch(channel, request) as a:
        first = next(a)
        expect((delivered_id(first), a.commit(first)), (wanted[0], True))
        with watch(channel, request) as b:
            expect(delivered_id(next(b)), wanted[1])
            # What the gateway had sent before still comes.
            ended = failure(lambda: list(a))
            expect((ended.code, ended.reason), (grpc.StatusCode.ABORTED, "CONSUMER_TAKEN_OVER"))
            expect(a.commit(first), False)
            third = next(b)
            expect((delivered_id(third), b.commit(third)), (wanted[2], True))
        with watch(channel, request) as c:
            fourth = given.deliver(kind)
            expect(delivered_id(next(c)), fourth.event_id)


def reject(given: Given) -> None:
    kind = "conformance.reject"
    first, second = given.deliver_many(kind, 2)
    request = WatchEventsRequest(filter=EventFilter(types=[kind]), consumer="reject")
    with connect(given["gateway"]) as channel, watch(channel, request) as watcher:
        for parked in (False, True):
            event = next(watcher)
            expect((delivered_id(event), watcher.reject(event, "refused")), (first, parked))
        expect(delivered_id(next(watcher)), second)
