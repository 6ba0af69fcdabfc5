import datetime

from google.protobuf import any_pb2 as _any_pb2
from google.protobuf import struct_pb2 as _struct_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class FieldRule(_message.Message):
    __slots__ = ("id", "root", "field_key", "column_name", "column_type", "rules_config", "formula_config", "format_config", "create_time", "update_time", "delete_time", "additional_attributes")
    ID_FIELD_NUMBER: _ClassVar[int]
    ROOT_FIELD_NUMBER: _ClassVar[int]
    FIELD_KEY_FIELD_NUMBER: _ClassVar[int]
    COLUMN_NAME_FIELD_NUMBER: _ClassVar[int]
    COLUMN_TYPE_FIELD_NUMBER: _ClassVar[int]
    RULES_CONFIG_FIELD_NUMBER: _ClassVar[int]
    FORMULA_CONFIG_FIELD_NUMBER: _ClassVar[int]
    FORMAT_CONFIG_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    DELETE_TIME_FIELD_NUMBER: _ClassVar[int]
    ADDITIONAL_ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    id: str
    root: str
    field_key: str
    column_name: str
    column_type: str
    rules_config: str
    formula_config: str
    format_config: str
    create_time: _timestamp_pb2.Timestamp
    update_time: _timestamp_pb2.Timestamp
    delete_time: _timestamp_pb2.Timestamp
    additional_attributes: _struct_pb2.Struct
    def __init__(self, id: _Optional[str] = ..., root: _Optional[str] = ..., field_key: _Optional[str] = ..., column_name: _Optional[str] = ..., column_type: _Optional[str] = ..., rules_config: _Optional[str] = ..., formula_config: _Optional[str] = ..., format_config: _Optional[str] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., update_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., delete_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., additional_attributes: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class ListFieldRulesRequest(_message.Message):
    __slots__ = ("page_size", "page_token", "root", "workspace_id")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    ROOT_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    root: str
    workspace_id: str
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., root: _Optional[str] = ..., workspace_id: _Optional[str] = ...) -> None: ...

class ListFieldRulesResponse(_message.Message):
    __slots__ = ("field_rules", "next_page_token", "total_size", "included")
    FIELD_RULES_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    field_rules: _containers.RepeatedCompositeFieldContainer[FieldRule]
    next_page_token: str
    total_size: int
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, field_rules: _Optional[_Iterable[_Union[FieldRule, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., total_size: _Optional[int] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class GetFieldRuleRequest(_message.Message):
    __slots__ = ("root", "field_key", "workspace_id")
    ROOT_FIELD_NUMBER: _ClassVar[int]
    FIELD_KEY_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    root: str
    field_key: str
    workspace_id: str
    def __init__(self, root: _Optional[str] = ..., field_key: _Optional[str] = ..., workspace_id: _Optional[str] = ...) -> None: ...

class GetFieldRuleResponse(_message.Message):
    __slots__ = ("field_rule", "included")
    FIELD_RULE_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    field_rule: FieldRule
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, field_rule: _Optional[_Union[FieldRule, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class UpsertFieldRuleRequest(_message.Message):
    __slots__ = ("field_rule", "workspace_id")
    FIELD_RULE_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    field_rule: FieldRule
    workspace_id: str
    def __init__(self, field_rule: _Optional[_Union[FieldRule, _Mapping]] = ..., workspace_id: _Optional[str] = ...) -> None: ...

class UpsertFieldRuleResponse(_message.Message):
    __slots__ = ("field_rule", "included")
    FIELD_RULE_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    field_rule: FieldRule
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, field_rule: _Optional[_Union[FieldRule, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class DeleteFieldRuleRequest(_message.Message):
    __slots__ = ("root", "field_key", "workspace_id")
    ROOT_FIELD_NUMBER: _ClassVar[int]
    FIELD_KEY_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    root: str
    field_key: str
    workspace_id: str
    def __init__(self, root: _Optional[str] = ..., field_key: _Optional[str] = ..., workspace_id: _Optional[str] = ...) -> None: ...

class DeleteFieldRuleResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ComputeFieldRuleRequest(_message.Message):
    __slots__ = ("root", "field_key", "record_ids", "workspace_id")
    ROOT_FIELD_NUMBER: _ClassVar[int]
    FIELD_KEY_FIELD_NUMBER: _ClassVar[int]
    RECORD_IDS_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    root: str
    field_key: str
    record_ids: _containers.RepeatedScalarFieldContainer[str]
    workspace_id: str
    def __init__(self, root: _Optional[str] = ..., field_key: _Optional[str] = ..., record_ids: _Optional[_Iterable[str]] = ..., workspace_id: _Optional[str] = ...) -> None: ...

class ComputeFieldRuleResponse(_message.Message):
    __slots__ = ("status", "record_count", "additional_attributes")
    STATUS_FIELD_NUMBER: _ClassVar[int]
    RECORD_COUNT_FIELD_NUMBER: _ClassVar[int]
    ADDITIONAL_ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    status: str
    record_count: int
    additional_attributes: _struct_pb2.Struct
    def __init__(self, status: _Optional[str] = ..., record_count: _Optional[int] = ..., additional_attributes: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...
