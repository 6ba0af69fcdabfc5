import datetime

from google.protobuf import duration_pb2 as _duration_pb2
from google.protobuf import struct_pb2 as _struct_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from well.gateway.v1 import companies_pb2 as _companies_pb2
from well.gateway.v1 import documents_pb2 as _documents_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class EventOrigin(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    EVENT_ORIGIN_UNSPECIFIED: _ClassVar[EventOrigin]
    EVENT_ORIGIN_WEBHOOK: _ClassVar[EventOrigin]
    EVENT_ORIGIN_REPAIRED: _ClassVar[EventOrigin]
    EVENT_ORIGIN_OBSERVED: _ClassVar[EventOrigin]

class StartPosition(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    START_POSITION_UNSPECIFIED: _ClassVar[StartPosition]
    START_POSITION_LATEST: _ClassVar[StartPosition]
    START_POSITION_EARLIEST: _ClassVar[StartPosition]

class OnOutOfRange(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ON_OUT_OF_RANGE_UNSPECIFIED: _ClassVar[OnOutOfRange]
    ON_OUT_OF_RANGE_FAIL: _ClassVar[OnOutOfRange]
    ON_OUT_OF_RANGE_EARLIEST: _ClassVar[OnOutOfRange]
EVENT_ORIGIN_UNSPECIFIED: EventOrigin
EVENT_ORIGIN_WEBHOOK: EventOrigin
EVENT_ORIGIN_REPAIRED: EventOrigin
EVENT_ORIGIN_OBSERVED: EventOrigin
START_POSITION_UNSPECIFIED: StartPosition
START_POSITION_LATEST: StartPosition
START_POSITION_EARLIEST: StartPosition
ON_OUT_OF_RANGE_UNSPECIFIED: OnOutOfRange
ON_OUT_OF_RANGE_FAIL: OnOutOfRange
ON_OUT_OF_RANGE_EARLIEST: OnOutOfRange

class Event(_message.Message):
    __slots__ = ("id", "cursor", "type", "workspace_id", "external_workspace_id", "people_id", "resource_id", "occur_time", "receive_time", "origin", "company", "document", "payload", "raw_body", "payload_omitted")
    ID_FIELD_NUMBER: _ClassVar[int]
    CURSOR_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    EXTERNAL_WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    PEOPLE_ID_FIELD_NUMBER: _ClassVar[int]
    RESOURCE_ID_FIELD_NUMBER: _ClassVar[int]
    OCCUR_TIME_FIELD_NUMBER: _ClassVar[int]
    RECEIVE_TIME_FIELD_NUMBER: _ClassVar[int]
    ORIGIN_FIELD_NUMBER: _ClassVar[int]
    COMPANY_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_FIELD_NUMBER: _ClassVar[int]
    PAYLOAD_FIELD_NUMBER: _ClassVar[int]
    RAW_BODY_FIELD_NUMBER: _ClassVar[int]
    PAYLOAD_OMITTED_FIELD_NUMBER: _ClassVar[int]
    id: str
    cursor: str
    type: str
    workspace_id: str
    external_workspace_id: str
    people_id: str
    resource_id: str
    occur_time: _timestamp_pb2.Timestamp
    receive_time: _timestamp_pb2.Timestamp
    origin: EventOrigin
    company: _companies_pb2.Company
    document: _documents_pb2.Document
    payload: _struct_pb2.Struct
    raw_body: bytes
    payload_omitted: bool
    def __init__(self, id: _Optional[str] = ..., cursor: _Optional[str] = ..., type: _Optional[str] = ..., workspace_id: _Optional[str] = ..., external_workspace_id: _Optional[str] = ..., people_id: _Optional[str] = ..., resource_id: _Optional[str] = ..., occur_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., receive_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., origin: _Optional[_Union[EventOrigin, str]] = ..., company: _Optional[_Union[_companies_pb2.Company, _Mapping]] = ..., document: _Optional[_Union[_documents_pb2.Document, _Mapping]] = ..., payload: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., raw_body: _Optional[bytes] = ..., payload_omitted: _Optional[bool] = ...) -> None: ...

class EventFilter(_message.Message):
    __slots__ = ("types", "workspace_ids", "external_workspace_ids", "people_ids", "resource_ids")
    TYPES_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_IDS_FIELD_NUMBER: _ClassVar[int]
    EXTERNAL_WORKSPACE_IDS_FIELD_NUMBER: _ClassVar[int]
    PEOPLE_IDS_FIELD_NUMBER: _ClassVar[int]
    RESOURCE_IDS_FIELD_NUMBER: _ClassVar[int]
    types: _containers.RepeatedScalarFieldContainer[str]
    workspace_ids: _containers.RepeatedScalarFieldContainer[str]
    external_workspace_ids: _containers.RepeatedScalarFieldContainer[str]
    people_ids: _containers.RepeatedScalarFieldContainer[str]
    resource_ids: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, types: _Optional[_Iterable[str]] = ..., workspace_ids: _Optional[_Iterable[str]] = ..., external_workspace_ids: _Optional[_Iterable[str]] = ..., people_ids: _Optional[_Iterable[str]] = ..., resource_ids: _Optional[_Iterable[str]] = ...) -> None: ...

class WatchEventsRequest(_message.Message):
    __slots__ = ("filter", "start_position", "after_cursor", "start_time", "on_out_of_range", "heartbeat_interval", "consumer", "member")
    FILTER_FIELD_NUMBER: _ClassVar[int]
    START_POSITION_FIELD_NUMBER: _ClassVar[int]
    AFTER_CURSOR_FIELD_NUMBER: _ClassVar[int]
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    ON_OUT_OF_RANGE_FIELD_NUMBER: _ClassVar[int]
    HEARTBEAT_INTERVAL_FIELD_NUMBER: _ClassVar[int]
    CONSUMER_FIELD_NUMBER: _ClassVar[int]
    MEMBER_FIELD_NUMBER: _ClassVar[int]
    filter: EventFilter
    start_position: StartPosition
    after_cursor: str
    start_time: _timestamp_pb2.Timestamp
    on_out_of_range: OnOutOfRange
    heartbeat_interval: _duration_pb2.Duration
    consumer: str
    member: str
    def __init__(self, filter: _Optional[_Union[EventFilter, _Mapping]] = ..., start_position: _Optional[_Union[StartPosition, str]] = ..., after_cursor: _Optional[str] = ..., start_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., on_out_of_range: _Optional[_Union[OnOutOfRange, str]] = ..., heartbeat_interval: _Optional[_Union[datetime.timedelta, _duration_pb2.Duration, _Mapping]] = ..., consumer: _Optional[str] = ..., member: _Optional[str] = ...) -> None: ...

class WatchEventsResponse(_message.Message):
    __slots__ = ("event", "heartbeat", "caught_up", "fell_behind", "gap", "going_away", "assigned", "sequence")
    EVENT_FIELD_NUMBER: _ClassVar[int]
    HEARTBEAT_FIELD_NUMBER: _ClassVar[int]
    CAUGHT_UP_FIELD_NUMBER: _ClassVar[int]
    FELL_BEHIND_FIELD_NUMBER: _ClassVar[int]
    GAP_FIELD_NUMBER: _ClassVar[int]
    GOING_AWAY_FIELD_NUMBER: _ClassVar[int]
    ASSIGNED_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    event: Event
    heartbeat: Heartbeat
    caught_up: CaughtUp
    fell_behind: FellBehind
    gap: Gap
    going_away: GoingAway
    assigned: Assigned
    sequence: int
    def __init__(self, event: _Optional[_Union[Event, _Mapping]] = ..., heartbeat: _Optional[_Union[Heartbeat, _Mapping]] = ..., caught_up: _Optional[_Union[CaughtUp, _Mapping]] = ..., fell_behind: _Optional[_Union[FellBehind, _Mapping]] = ..., gap: _Optional[_Union[Gap, _Mapping]] = ..., going_away: _Optional[_Union[GoingAway, _Mapping]] = ..., assigned: _Optional[_Union[Assigned, _Mapping]] = ..., sequence: _Optional[int] = ...) -> None: ...

class Heartbeat(_message.Message):
    __slots__ = ("cursor", "lag_events", "lag_duration")
    CURSOR_FIELD_NUMBER: _ClassVar[int]
    LAG_EVENTS_FIELD_NUMBER: _ClassVar[int]
    LAG_DURATION_FIELD_NUMBER: _ClassVar[int]
    cursor: str
    lag_events: int
    lag_duration: _duration_pb2.Duration
    def __init__(self, cursor: _Optional[str] = ..., lag_events: _Optional[int] = ..., lag_duration: _Optional[_Union[datetime.timedelta, _duration_pb2.Duration, _Mapping]] = ...) -> None: ...

class CaughtUp(_message.Message):
    __slots__ = ("cursor",)
    CURSOR_FIELD_NUMBER: _ClassVar[int]
    cursor: str
    def __init__(self, cursor: _Optional[str] = ...) -> None: ...

class FellBehind(_message.Message):
    __slots__ = ("cursor", "lag_events", "lag_duration")
    CURSOR_FIELD_NUMBER: _ClassVar[int]
    LAG_EVENTS_FIELD_NUMBER: _ClassVar[int]
    LAG_DURATION_FIELD_NUMBER: _ClassVar[int]
    cursor: str
    lag_events: int
    lag_duration: _duration_pb2.Duration
    def __init__(self, cursor: _Optional[str] = ..., lag_events: _Optional[int] = ..., lag_duration: _Optional[_Union[datetime.timedelta, _duration_pb2.Duration, _Mapping]] = ...) -> None: ...

class Gap(_message.Message):
    __slots__ = ("oldest_cursor", "reason")
    OLDEST_CURSOR_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    oldest_cursor: str
    reason: str
    def __init__(self, oldest_cursor: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class GoingAway(_message.Message):
    __slots__ = ("cursor",)
    CURSOR_FIELD_NUMBER: _ClassVar[int]
    cursor: str
    def __init__(self, cursor: _Optional[str] = ...) -> None: ...

class Assigned(_message.Message):
    __slots__ = ("lease_id", "member", "shares", "cursor")
    LEASE_ID_FIELD_NUMBER: _ClassVar[int]
    MEMBER_FIELD_NUMBER: _ClassVar[int]
    SHARES_FIELD_NUMBER: _ClassVar[int]
    CURSOR_FIELD_NUMBER: _ClassVar[int]
    lease_id: str
    member: str
    shares: _containers.RepeatedScalarFieldContainer[int]
    cursor: str
    def __init__(self, lease_id: _Optional[str] = ..., member: _Optional[str] = ..., shares: _Optional[_Iterable[int]] = ..., cursor: _Optional[str] = ...) -> None: ...

class SubscribeRequest(_message.Message):
    __slots__ = ("watch", "credit", "commit")
    WATCH_FIELD_NUMBER: _ClassVar[int]
    CREDIT_FIELD_NUMBER: _ClassVar[int]
    COMMIT_FIELD_NUMBER: _ClassVar[int]
    watch: WatchEventsRequest
    credit: Credit
    commit: Commit
    def __init__(self, watch: _Optional[_Union[WatchEventsRequest, _Mapping]] = ..., credit: _Optional[_Union[Credit, _Mapping]] = ..., commit: _Optional[_Union[Commit, _Mapping]] = ...) -> None: ...

class Credit(_message.Message):
    __slots__ = ("events", "bytes")
    EVENTS_FIELD_NUMBER: _ClassVar[int]
    BYTES_FIELD_NUMBER: _ClassVar[int]
    events: int
    bytes: int
    def __init__(self, events: _Optional[int] = ..., bytes: _Optional[int] = ...) -> None: ...

class Commit(_message.Message):
    __slots__ = ("cursor", "lease_id")
    CURSOR_FIELD_NUMBER: _ClassVar[int]
    LEASE_ID_FIELD_NUMBER: _ClassVar[int]
    cursor: str
    lease_id: str
    def __init__(self, cursor: _Optional[str] = ..., lease_id: _Optional[str] = ...) -> None: ...

class SubscribeResponse(_message.Message):
    __slots__ = ("event", "heartbeat", "caught_up", "fell_behind", "gap", "going_away", "assigned", "commit_result", "sequence")
    EVENT_FIELD_NUMBER: _ClassVar[int]
    HEARTBEAT_FIELD_NUMBER: _ClassVar[int]
    CAUGHT_UP_FIELD_NUMBER: _ClassVar[int]
    FELL_BEHIND_FIELD_NUMBER: _ClassVar[int]
    GAP_FIELD_NUMBER: _ClassVar[int]
    GOING_AWAY_FIELD_NUMBER: _ClassVar[int]
    ASSIGNED_FIELD_NUMBER: _ClassVar[int]
    COMMIT_RESULT_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    event: Event
    heartbeat: Heartbeat
    caught_up: CaughtUp
    fell_behind: FellBehind
    gap: Gap
    going_away: GoingAway
    assigned: Assigned
    commit_result: CommitResult
    sequence: int
    def __init__(self, event: _Optional[_Union[Event, _Mapping]] = ..., heartbeat: _Optional[_Union[Heartbeat, _Mapping]] = ..., caught_up: _Optional[_Union[CaughtUp, _Mapping]] = ..., fell_behind: _Optional[_Union[FellBehind, _Mapping]] = ..., gap: _Optional[_Union[Gap, _Mapping]] = ..., going_away: _Optional[_Union[GoingAway, _Mapping]] = ..., assigned: _Optional[_Union[Assigned, _Mapping]] = ..., commit_result: _Optional[_Union[CommitResult, _Mapping]] = ..., sequence: _Optional[int] = ...) -> None: ...

class CommitResult(_message.Message):
    __slots__ = ("cursor", "reason")
    CURSOR_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    cursor: str
    reason: str
    def __init__(self, cursor: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class CommitCursorRequest(_message.Message):
    __slots__ = ("consumer", "cursor", "lease_id")
    CONSUMER_FIELD_NUMBER: _ClassVar[int]
    CURSOR_FIELD_NUMBER: _ClassVar[int]
    LEASE_ID_FIELD_NUMBER: _ClassVar[int]
    consumer: str
    cursor: str
    lease_id: str
    def __init__(self, consumer: _Optional[str] = ..., cursor: _Optional[str] = ..., lease_id: _Optional[str] = ...) -> None: ...

class CommitCursorResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class RejectEventRequest(_message.Message):
    __slots__ = ("consumer", "event_id", "lease_id", "reason")
    CONSUMER_FIELD_NUMBER: _ClassVar[int]
    EVENT_ID_FIELD_NUMBER: _ClassVar[int]
    LEASE_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    consumer: str
    event_id: str
    lease_id: str
    reason: str
    def __init__(self, consumer: _Optional[str] = ..., event_id: _Optional[str] = ..., lease_id: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class RejectEventResponse(_message.Message):
    __slots__ = ("parked", "refusal_count")
    PARKED_FIELD_NUMBER: _ClassVar[int]
    REFUSAL_COUNT_FIELD_NUMBER: _ClassVar[int]
    parked: bool
    refusal_count: int
    def __init__(self, parked: _Optional[bool] = ..., refusal_count: _Optional[int] = ...) -> None: ...

class Consumer(_message.Message):
    __slots__ = ("consumer", "members", "lag_events", "lag_duration", "cursor", "commit_time", "parked_count")
    CONSUMER_FIELD_NUMBER: _ClassVar[int]
    MEMBERS_FIELD_NUMBER: _ClassVar[int]
    LAG_EVENTS_FIELD_NUMBER: _ClassVar[int]
    LAG_DURATION_FIELD_NUMBER: _ClassVar[int]
    CURSOR_FIELD_NUMBER: _ClassVar[int]
    COMMIT_TIME_FIELD_NUMBER: _ClassVar[int]
    PARKED_COUNT_FIELD_NUMBER: _ClassVar[int]
    consumer: str
    members: _containers.RepeatedCompositeFieldContainer[ConsumerMember]
    lag_events: int
    lag_duration: _duration_pb2.Duration
    cursor: str
    commit_time: _timestamp_pb2.Timestamp
    parked_count: int
    def __init__(self, consumer: _Optional[str] = ..., members: _Optional[_Iterable[_Union[ConsumerMember, _Mapping]]] = ..., lag_events: _Optional[int] = ..., lag_duration: _Optional[_Union[datetime.timedelta, _duration_pb2.Duration, _Mapping]] = ..., cursor: _Optional[str] = ..., commit_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., parked_count: _Optional[int] = ...) -> None: ...

class ConsumerMember(_message.Message):
    __slots__ = ("member", "shares")
    MEMBER_FIELD_NUMBER: _ClassVar[int]
    SHARES_FIELD_NUMBER: _ClassVar[int]
    member: str
    shares: _containers.RepeatedScalarFieldContainer[int]
    def __init__(self, member: _Optional[str] = ..., shares: _Optional[_Iterable[int]] = ...) -> None: ...

class ListConsumersRequest(_message.Message):
    __slots__ = ("page_size", "page_token")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListConsumersResponse(_message.Message):
    __slots__ = ("consumers", "next_page_token", "total_size")
    CONSUMERS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    consumers: _containers.RepeatedCompositeFieldContainer[Consumer]
    next_page_token: str
    total_size: int
    def __init__(self, consumers: _Optional[_Iterable[_Union[Consumer, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., total_size: _Optional[int] = ...) -> None: ...

class GetConsumerRequest(_message.Message):
    __slots__ = ("consumer",)
    CONSUMER_FIELD_NUMBER: _ClassVar[int]
    consumer: str
    def __init__(self, consumer: _Optional[str] = ...) -> None: ...

class GetConsumerResponse(_message.Message):
    __slots__ = ("consumer",)
    CONSUMER_FIELD_NUMBER: _ClassVar[int]
    consumer: Consumer
    def __init__(self, consumer: _Optional[_Union[Consumer, _Mapping]] = ...) -> None: ...

class ResetConsumerRequest(_message.Message):
    __slots__ = ("consumer", "start_position", "after_cursor", "start_time")
    CONSUMER_FIELD_NUMBER: _ClassVar[int]
    START_POSITION_FIELD_NUMBER: _ClassVar[int]
    AFTER_CURSOR_FIELD_NUMBER: _ClassVar[int]
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    consumer: str
    start_position: StartPosition
    after_cursor: str
    start_time: _timestamp_pb2.Timestamp
    def __init__(self, consumer: _Optional[str] = ..., start_position: _Optional[_Union[StartPosition, str]] = ..., after_cursor: _Optional[str] = ..., start_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class ResetConsumerResponse(_message.Message):
    __slots__ = ("consumer",)
    CONSUMER_FIELD_NUMBER: _ClassVar[int]
    consumer: Consumer
    def __init__(self, consumer: _Optional[_Union[Consumer, _Mapping]] = ...) -> None: ...

class DeleteConsumerRequest(_message.Message):
    __slots__ = ("consumer",)
    CONSUMER_FIELD_NUMBER: _ClassVar[int]
    consumer: str
    def __init__(self, consumer: _Optional[str] = ...) -> None: ...

class DeleteConsumerResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ParkedEvent(_message.Message):
    __slots__ = ("event_id", "refusal_count", "reason", "park_time", "event")
    EVENT_ID_FIELD_NUMBER: _ClassVar[int]
    REFUSAL_COUNT_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    PARK_TIME_FIELD_NUMBER: _ClassVar[int]
    EVENT_FIELD_NUMBER: _ClassVar[int]
    event_id: str
    refusal_count: int
    reason: str
    park_time: _timestamp_pb2.Timestamp
    event: Event
    def __init__(self, event_id: _Optional[str] = ..., refusal_count: _Optional[int] = ..., reason: _Optional[str] = ..., park_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., event: _Optional[_Union[Event, _Mapping]] = ...) -> None: ...

class ListParkedEventsRequest(_message.Message):
    __slots__ = ("consumer", "page_size", "page_token")
    CONSUMER_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    consumer: str
    page_size: int
    page_token: str
    def __init__(self, consumer: _Optional[str] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListParkedEventsResponse(_message.Message):
    __slots__ = ("parked_events", "next_page_token", "total_size")
    PARKED_EVENTS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    parked_events: _containers.RepeatedCompositeFieldContainer[ParkedEvent]
    next_page_token: str
    total_size: int
    def __init__(self, parked_events: _Optional[_Iterable[_Union[ParkedEvent, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., total_size: _Optional[int] = ...) -> None: ...

class ReplayParkedEventRequest(_message.Message):
    __slots__ = ("consumer", "event_id")
    CONSUMER_FIELD_NUMBER: _ClassVar[int]
    EVENT_ID_FIELD_NUMBER: _ClassVar[int]
    consumer: str
    event_id: str
    def __init__(self, consumer: _Optional[str] = ..., event_id: _Optional[str] = ...) -> None: ...

class ReplayParkedEventResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ListEventsRequest(_message.Message):
    __slots__ = ("filter", "page_size", "page_token", "start_position", "after_cursor", "start_time", "on_out_of_range")
    FILTER_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    START_POSITION_FIELD_NUMBER: _ClassVar[int]
    AFTER_CURSOR_FIELD_NUMBER: _ClassVar[int]
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    ON_OUT_OF_RANGE_FIELD_NUMBER: _ClassVar[int]
    filter: EventFilter
    page_size: int
    page_token: str
    start_position: StartPosition
    after_cursor: str
    start_time: _timestamp_pb2.Timestamp
    on_out_of_range: OnOutOfRange
    def __init__(self, filter: _Optional[_Union[EventFilter, _Mapping]] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., start_position: _Optional[_Union[StartPosition, str]] = ..., after_cursor: _Optional[str] = ..., start_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., on_out_of_range: _Optional[_Union[OnOutOfRange, str]] = ...) -> None: ...

class ListEventsResponse(_message.Message):
    __slots__ = ("events", "next_page_token", "cursor", "total_size")
    EVENTS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    CURSOR_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    events: _containers.RepeatedCompositeFieldContainer[Event]
    next_page_token: str
    cursor: str
    total_size: int
    def __init__(self, events: _Optional[_Iterable[_Union[Event, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., cursor: _Optional[str] = ..., total_size: _Optional[int] = ...) -> None: ...

class GetEventRequest(_message.Message):
    __slots__ = ("event_id",)
    EVENT_ID_FIELD_NUMBER: _ClassVar[int]
    event_id: str
    def __init__(self, event_id: _Optional[str] = ...) -> None: ...

class GetEventResponse(_message.Message):
    __slots__ = ("event",)
    EVENT_FIELD_NUMBER: _ClassVar[int]
    event: Event
    def __init__(self, event: _Optional[_Union[Event, _Mapping]] = ...) -> None: ...

class GetEventLogRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class GetEventLogResponse(_message.Message):
    __slots__ = ("epoch", "floor_cursor", "head_cursor", "event_count", "size_bytes", "oldest_time", "newest_time")
    EPOCH_FIELD_NUMBER: _ClassVar[int]
    FLOOR_CURSOR_FIELD_NUMBER: _ClassVar[int]
    HEAD_CURSOR_FIELD_NUMBER: _ClassVar[int]
    EVENT_COUNT_FIELD_NUMBER: _ClassVar[int]
    SIZE_BYTES_FIELD_NUMBER: _ClassVar[int]
    OLDEST_TIME_FIELD_NUMBER: _ClassVar[int]
    NEWEST_TIME_FIELD_NUMBER: _ClassVar[int]
    epoch: str
    floor_cursor: str
    head_cursor: str
    event_count: int
    size_bytes: int
    oldest_time: _timestamp_pb2.Timestamp
    newest_time: _timestamp_pb2.Timestamp
    def __init__(self, epoch: _Optional[str] = ..., floor_cursor: _Optional[str] = ..., head_cursor: _Optional[str] = ..., event_count: _Optional[int] = ..., size_bytes: _Optional[int] = ..., oldest_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., newest_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class DeadLetter(_message.Message):
    __slots__ = ("id", "receive_time", "reason", "size_bytes", "headers", "raw_body")
    class HeadersEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    RECEIVE_TIME_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    SIZE_BYTES_FIELD_NUMBER: _ClassVar[int]
    HEADERS_FIELD_NUMBER: _ClassVar[int]
    RAW_BODY_FIELD_NUMBER: _ClassVar[int]
    id: str
    receive_time: _timestamp_pb2.Timestamp
    reason: str
    size_bytes: int
    headers: _containers.ScalarMap[str, str]
    raw_body: bytes
    def __init__(self, id: _Optional[str] = ..., receive_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., reason: _Optional[str] = ..., size_bytes: _Optional[int] = ..., headers: _Optional[_Mapping[str, str]] = ..., raw_body: _Optional[bytes] = ...) -> None: ...

class ListDeadLettersRequest(_message.Message):
    __slots__ = ("page_size", "page_token")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListDeadLettersResponse(_message.Message):
    __slots__ = ("dead_letters", "next_page_token", "total_size")
    DEAD_LETTERS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    dead_letters: _containers.RepeatedCompositeFieldContainer[DeadLetter]
    next_page_token: str
    total_size: int
    def __init__(self, dead_letters: _Optional[_Iterable[_Union[DeadLetter, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., total_size: _Optional[int] = ...) -> None: ...

class GetDeadLetterRequest(_message.Message):
    __slots__ = ("dead_letter_id",)
    DEAD_LETTER_ID_FIELD_NUMBER: _ClassVar[int]
    dead_letter_id: str
    def __init__(self, dead_letter_id: _Optional[str] = ...) -> None: ...

class GetDeadLetterResponse(_message.Message):
    __slots__ = ("dead_letter",)
    DEAD_LETTER_FIELD_NUMBER: _ClassVar[int]
    dead_letter: DeadLetter
    def __init__(self, dead_letter: _Optional[_Union[DeadLetter, _Mapping]] = ...) -> None: ...

class RequeueDeadLetterRequest(_message.Message):
    __slots__ = ("dead_letter_id", "event_type")
    DEAD_LETTER_ID_FIELD_NUMBER: _ClassVar[int]
    EVENT_TYPE_FIELD_NUMBER: _ClassVar[int]
    dead_letter_id: str
    event_type: str
    def __init__(self, dead_letter_id: _Optional[str] = ..., event_type: _Optional[str] = ...) -> None: ...

class RequeueDeadLetterResponse(_message.Message):
    __slots__ = ("event_id", "duplicate")
    EVENT_ID_FIELD_NUMBER: _ClassVar[int]
    DUPLICATE_FIELD_NUMBER: _ClassVar[int]
    event_id: str
    duplicate: bool
    def __init__(self, event_id: _Optional[str] = ..., duplicate: _Optional[bool] = ...) -> None: ...

class DeleteDeadLetterRequest(_message.Message):
    __slots__ = ("dead_letter_id",)
    DEAD_LETTER_ID_FIELD_NUMBER: _ClassVar[int]
    dead_letter_id: str
    def __init__(self, dead_letter_id: _Optional[str] = ...) -> None: ...

class DeleteDeadLetterResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...
