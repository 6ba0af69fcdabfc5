"""Channels to a gateway: what is safe to repeat is repeated, and a dead connection is noticed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import resources
from typing import TYPE_CHECKING, TypeVar

import grpc

if TYPE_CHECKING:
    from grpc import _Metadata

_Request = TypeVar("_Request")
_Call = TypeVar("_Call")

_SERVICE_CONFIG = resources.files(__package__) / "service_config.json"

CHANNEL_OPTIONS: tuple[tuple[str, str | int], ...] = (
    ("grpc.service_config", _SERVICE_CONFIG.read_text("ascii")),
    ("grpc.enable_retries", 1),
    ("grpc.keepalive_time_ms", 10_000),
    ("grpc.keepalive_timeout_ms", 5_000),
    ("grpc.keepalive_permit_without_calls", 1),
    # grpcio measures with pings of its own, and sends no other while one is unanswered.
    ("grpc.http2.ping_timeout_ms", 5_000),
    # A watch sends nothing after its request: pings are not to wait until it does.
    ("grpc.http2.max_pings_without_data", 0),
    # grpcio's own second and two minutes would be longer than the waits of a watcher.
    ("grpc.initial_reconnect_backoff_ms", 100),
    ("grpc.max_reconnect_backoff_ms", 5_000),
)
"""Options of every channel that `connect` makes: the service config of the gateway, retries, and
keepalive pings. For TLS, make a channel of your own with them, of `grpc` or of `grpc.aio`:
`grpc.secure_channel(address, credentials, options=CHANNEL_OPTIONS)`."""


def connect(address: str, token: str | None = None) -> grpc.Channel:
    """Makes a plaintext channel to the gateway at `address`, as `127.0.0.1:50051`.

    `token` is one of the gateway's `WELL_GRPC_TOKENS`, and goes with every call. The channel connects
    at its first call; it is yours to close, and a context manager.
    """
    channel = grpc.insecure_channel(address, options=CHANNEL_OPTIONS)
    return grpc.intercept_channel(channel, _Bearer(token)) if token else channel


@dataclass(frozen=True)
class _CallDetails(grpc.ClientCallDetails):
    method: str
    timeout: float | None
    metadata: _Metadata | None
    credentials: grpc.CallCredentials | None
    wait_for_ready: bool | None
    compression: grpc.Compression | None


class _Bearer(
    grpc.UnaryUnaryClientInterceptor,
    grpc.UnaryStreamClientInterceptor,
    grpc.StreamUnaryClientInterceptor,
    grpc.StreamStreamClientInterceptor,
):
    """Sends the token as metadata, as grpcio has credentials of calls for secure channels only."""

    def __init__(self, token: str) -> None:
        self._header = ("authorization", f"Bearer {token}")

    def _intercept(
        self,
        continuation: Callable[[grpc.ClientCallDetails, _Request], _Call],
        client_call_details: grpc.ClientCallDetails,
        request: _Request,
    ) -> _Call:
        asked = client_call_details
        details = _CallDetails(
            method=asked.method,
            timeout=asked.timeout,
            metadata=(*(asked.metadata or ()), self._header),
            credentials=asked.credentials,
            wait_for_ready=asked.wait_for_ready,
            compression=asked.compression,
        )
        return continuation(details, request)

    intercept_unary_unary = _intercept
    intercept_unary_stream = _intercept
    # grpcio passes by position; only the name of the last parameter is another one.
    intercept_stream_unary = _intercept  # type: ignore[assignment]
    intercept_stream_stream = _intercept  # type: ignore[assignment]
