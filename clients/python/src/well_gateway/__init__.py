"""The helper beside the stubs of `well.gateway.v1`: a channel, a watch that resumes, readable errors."""

from ._channel import CHANNEL_OPTIONS, connect
from ._errors import ErrorDetails, FieldViolation, error_details
from ._watch import Watcher, watch

__all__ = [
    "CHANNEL_OPTIONS",
    "ErrorDetails",
    "FieldViolation",
    "Watcher",
    "connect",
    "error_details",
    "watch",
]
