"""What the driver gives to the program, and what the scenarios do with it over HTTP."""

import json
import os
import urllib.request
import uuid
from dataclasses import dataclass
from typing import Any, Self

from well.gateway.v1.events_pb2 import Event


@dataclass(frozen=True)
class Delivery:
    """A delivery of Well that the gateway has kept."""

    event_id: str
    body: bytes


@dataclass(frozen=True)
class Given:
    """The object of the environment variable `CONFORMANCE`."""

    values: dict[str, Any]

    @classmethod
    def from_environment(cls) -> Self:
        return cls(json.loads(os.environ["CONFORMANCE"]))

    def __getitem__(self, key: str) -> Any:
        return self.values[key]

    def deliver(self, event_type: str, x: str = "null") -> Delivery:
        """Sends a delivery, with more under the key `x`, as JSON."""
        event_id = uuid.uuid4().hex
        body = f'{{"event": "{event_type}", "event_id": "{event_id}", "x": {x}}}'.encode()
        http("POST", self["webhook"], body, {"x-well-gateway-token": self["webhook_token"]})
        return Delivery(event_id, body)

    def deliver_many(self, event_type: str, count: int) -> list[str]:
        """Sends deliveries; their ids."""
        return [self.deliver(event_type).event_id for _ in range(count)]

    def fault(self, method: str, action: dict[str, Any]) -> None:
        """Lets the next call of workspaces by this method go wrong."""
        call = {"method": method, "path": "/v1/workspaces"}
        rule = {"on": {"call": call}, "times": 1, "action": action}
        http("POST", f"{self['well']}/_emulator/faults", json.dumps(rule).encode())

    def clear_faults(self) -> None:
        http("DELETE", f"{self['well']}/_emulator/faults")

    def cut(self) -> None:
        http("POST", f"{self['proxy']}/cut")

    def stall(self) -> None:
        http("POST", f"{self['proxy']}/stall")


def http(
    method: str, url: str, body: bytes | None = None, headers: dict[str, str] | None = None
) -> None:
    headers = {"content-type": "application/json", **(headers or {})}
    request = urllib.request.Request(url, data=body, method=method, headers=headers)
    with urllib.request.urlopen(request, timeout=10) as response:
        response.read()


def delivered_id(event: Event) -> str:
    """The `event_id` of the delivery that the event is of."""
    return str(json.loads(event.raw_body)["event_id"])


def expect(got: object, wanted: object) -> None:
    """Fails the scenario when it did not get what it wanted."""
    if got != wanted:
        raise AssertionError(f"got {got!r:.300}, wanted {wanted!r:.300}")
