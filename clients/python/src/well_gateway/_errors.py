"""What a failed RPC says, as plain values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import cast

import grpc
from google.protobuf.message import DecodeError
from google.rpc.error_details_pb2 import BadRequest, ErrorInfo, RetryInfo
from google.rpc.status_pb2 import Status
from grpc_status import rpc_status


@dataclass(frozen=True)
class FieldViolation:
    """A field of the request that was refused."""

    field: str
    """Path of the field, as `workspace.name`."""
    description: str
    """Why it was refused."""


@dataclass(frozen=True)
class ErrorDetails:
    """What a failed RPC says. An error that is not the gateway's own word, as of a lost connection,
    has a code and a message alone."""

    code: grpc.StatusCode
    """The status of gRPC."""
    reason: str
    """A stable word for what happened, as `CURSOR_TRIMMED`: Well's or the gateway's. Empty when the
    error does not say."""
    domain: str
    """Whose word the reason is: `wellapp.ai` or `well-gateway`. Empty when the error does not say."""
    message: str
    """A sentence for people; do not compare it."""
    metadata: Mapping[str, str]
    """More about the reason, as `oldest_cursor`."""
    field_violations: tuple[FieldViolation, ...]
    """Every field of the request that was refused."""
    retry_delay: timedelta | None
    """How long to wait before the call is repeated; None when the error does not say."""


def error_details(error: grpc.RpcError) -> ErrorDetails:
    """Reads the details of any failed RPC."""
    info, bad_request, retry = ErrorInfo(), BadRequest(), RetryInfo()
    for detail in _status(error).details:
        # Only the one of the detail's own type is filled.
        for message in (info, bad_request, retry):
            detail.Unpack(message)
    return ErrorDetails(
        code=error.code(),
        reason=info.reason,
        domain=info.domain,
        message=error.details() or "",
        metadata=dict(info.metadata),
        field_violations=tuple(
            FieldViolation(violation.field, violation.description)
            for violation in bad_request.field_violations
        ),
        retry_delay=retry.retry_delay.ToTimedelta() if retry.HasField("retry_delay") else None,
    )


def _status(error: grpc.RpcError) -> Status:
    try:
        return rpc_status.from_call(cast(grpc.Call, error)) or Status()
    except (DecodeError, ValueError):
        # Somebody between here and the gateway answered with details that are none.
        return Status()
