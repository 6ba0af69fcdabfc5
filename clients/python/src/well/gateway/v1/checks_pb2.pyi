import datetime

from google.protobuf import any_pb2 as _any_pb2
from google.protobuf import struct_pb2 as _struct_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from well.gateway.v1 import resources_pb2 as _resources_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Check(_message.Message):
    __slots__ = ("id", "check_number", "cmc7", "issue_date", "company", "people", "payment_means", "create_time", "update_time", "delete_time", "additional_attributes")
    ID_FIELD_NUMBER: _ClassVar[int]
    CHECK_NUMBER_FIELD_NUMBER: _ClassVar[int]
    CMC7_FIELD_NUMBER: _ClassVar[int]
    ISSUE_DATE_FIELD_NUMBER: _ClassVar[int]
    COMPANY_FIELD_NUMBER: _ClassVar[int]
    PEOPLE_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_MEANS_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    DELETE_TIME_FIELD_NUMBER: _ClassVar[int]
    ADDITIONAL_ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    id: str
    check_number: str
    cmc7: str
    issue_date: str
    company: _resources_pb2.ResourceReference
    people: _resources_pb2.ResourceReference
    payment_means: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    create_time: _timestamp_pb2.Timestamp
    update_time: _timestamp_pb2.Timestamp
    delete_time: _timestamp_pb2.Timestamp
    additional_attributes: _struct_pb2.Struct
    def __init__(self, id: _Optional[str] = ..., check_number: _Optional[str] = ..., cmc7: _Optional[str] = ..., issue_date: _Optional[str] = ..., company: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., people: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., payment_means: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., update_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., delete_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., additional_attributes: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class ListChecksRequest(_message.Message):
    __slots__ = ("page_size", "page_token", "workspace_id", "sort", "include")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    SORT_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    workspace_id: str
    sort: _resources_pb2.Sort
    include: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., workspace_id: _Optional[str] = ..., sort: _Optional[_Union[_resources_pb2.Sort, _Mapping]] = ..., include: _Optional[_Iterable[str]] = ...) -> None: ...

class ListChecksResponse(_message.Message):
    __slots__ = ("checks", "next_page_token", "total_size", "included")
    CHECKS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    checks: _containers.RepeatedCompositeFieldContainer[Check]
    next_page_token: str
    total_size: int
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, checks: _Optional[_Iterable[_Union[Check, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., total_size: _Optional[int] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class GetCheckRequest(_message.Message):
    __slots__ = ("check_id", "workspace_id", "include")
    CHECK_ID_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_FIELD_NUMBER: _ClassVar[int]
    check_id: str
    workspace_id: str
    include: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, check_id: _Optional[str] = ..., workspace_id: _Optional[str] = ..., include: _Optional[_Iterable[str]] = ...) -> None: ...

class GetCheckResponse(_message.Message):
    __slots__ = ("check", "included")
    CHECK_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    check: Check
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, check: _Optional[_Union[Check, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...
