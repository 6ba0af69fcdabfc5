import datetime

from google.protobuf import any_pb2 as _any_pb2
from google.protobuf import field_mask_pb2 as _field_mask_pb2
from google.protobuf import struct_pb2 as _struct_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from well.gateway.v1 import resources_pb2 as _resources_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class CustomColumn(_message.Message):
    __slots__ = ("id", "name", "root", "field_key", "type", "position", "rules_config", "formula_config", "format_config", "values", "create_time", "update_time", "delete_time", "additional_attributes")
    ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    ROOT_FIELD_NUMBER: _ClassVar[int]
    FIELD_KEY_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    RULES_CONFIG_FIELD_NUMBER: _ClassVar[int]
    FORMULA_CONFIG_FIELD_NUMBER: _ClassVar[int]
    FORMAT_CONFIG_FIELD_NUMBER: _ClassVar[int]
    VALUES_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    DELETE_TIME_FIELD_NUMBER: _ClassVar[int]
    ADDITIONAL_ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    id: str
    name: str
    root: str
    field_key: str
    type: str
    position: int
    rules_config: str
    formula_config: str
    format_config: str
    values: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    create_time: _timestamp_pb2.Timestamp
    update_time: _timestamp_pb2.Timestamp
    delete_time: _timestamp_pb2.Timestamp
    additional_attributes: _struct_pb2.Struct
    def __init__(self, id: _Optional[str] = ..., name: _Optional[str] = ..., root: _Optional[str] = ..., field_key: _Optional[str] = ..., type: _Optional[str] = ..., position: _Optional[int] = ..., rules_config: _Optional[str] = ..., formula_config: _Optional[str] = ..., format_config: _Optional[str] = ..., values: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., update_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., delete_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., additional_attributes: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class ListCustomColumnsRequest(_message.Message):
    __slots__ = ("page_size", "page_token", "workspace_id", "root")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    ROOT_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    workspace_id: str
    root: str
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., workspace_id: _Optional[str] = ..., root: _Optional[str] = ...) -> None: ...

class ListCustomColumnsResponse(_message.Message):
    __slots__ = ("custom_columns", "next_page_token", "total_size", "included")
    CUSTOM_COLUMNS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    custom_columns: _containers.RepeatedCompositeFieldContainer[CustomColumn]
    next_page_token: str
    total_size: int
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, custom_columns: _Optional[_Iterable[_Union[CustomColumn, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., total_size: _Optional[int] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class CreateCustomColumnRequest(_message.Message):
    __slots__ = ("custom_column", "workspace_id", "request_id")
    CUSTOM_COLUMN_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    custom_column: CustomColumn
    workspace_id: str
    request_id: str
    def __init__(self, custom_column: _Optional[_Union[CustomColumn, _Mapping]] = ..., workspace_id: _Optional[str] = ..., request_id: _Optional[str] = ...) -> None: ...

class CreateCustomColumnResponse(_message.Message):
    __slots__ = ("custom_column", "included")
    CUSTOM_COLUMN_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    custom_column: CustomColumn
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, custom_column: _Optional[_Union[CustomColumn, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class GetCustomColumnRequest(_message.Message):
    __slots__ = ("custom_column_id", "workspace_id", "include")
    CUSTOM_COLUMN_ID_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_FIELD_NUMBER: _ClassVar[int]
    custom_column_id: str
    workspace_id: str
    include: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, custom_column_id: _Optional[str] = ..., workspace_id: _Optional[str] = ..., include: _Optional[_Iterable[str]] = ...) -> None: ...

class GetCustomColumnResponse(_message.Message):
    __slots__ = ("custom_column", "included")
    CUSTOM_COLUMN_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    custom_column: CustomColumn
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, custom_column: _Optional[_Union[CustomColumn, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class UpdateCustomColumnRequest(_message.Message):
    __slots__ = ("custom_column", "update_mask", "workspace_id")
    CUSTOM_COLUMN_FIELD_NUMBER: _ClassVar[int]
    UPDATE_MASK_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    custom_column: CustomColumn
    update_mask: _field_mask_pb2.FieldMask
    workspace_id: str
    def __init__(self, custom_column: _Optional[_Union[CustomColumn, _Mapping]] = ..., update_mask: _Optional[_Union[_field_mask_pb2.FieldMask, _Mapping]] = ..., workspace_id: _Optional[str] = ...) -> None: ...

class UpdateCustomColumnResponse(_message.Message):
    __slots__ = ("custom_column", "included")
    CUSTOM_COLUMN_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    custom_column: CustomColumn
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, custom_column: _Optional[_Union[CustomColumn, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class DeleteCustomColumnRequest(_message.Message):
    __slots__ = ("custom_column_id", "workspace_id")
    CUSTOM_COLUMN_ID_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    custom_column_id: str
    workspace_id: str
    def __init__(self, custom_column_id: _Optional[str] = ..., workspace_id: _Optional[str] = ...) -> None: ...

class DeleteCustomColumnResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ComputeCustomColumnRequest(_message.Message):
    __slots__ = ("custom_column_id", "root", "record_ids", "workspace_id")
    CUSTOM_COLUMN_ID_FIELD_NUMBER: _ClassVar[int]
    ROOT_FIELD_NUMBER: _ClassVar[int]
    RECORD_IDS_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    custom_column_id: str
    root: str
    record_ids: _containers.RepeatedScalarFieldContainer[str]
    workspace_id: str
    def __init__(self, custom_column_id: _Optional[str] = ..., root: _Optional[str] = ..., record_ids: _Optional[_Iterable[str]] = ..., workspace_id: _Optional[str] = ...) -> None: ...

class ComputeCustomColumnResponse(_message.Message):
    __slots__ = ("status", "custom_column_id", "record_count", "additional_attributes")
    STATUS_FIELD_NUMBER: _ClassVar[int]
    CUSTOM_COLUMN_ID_FIELD_NUMBER: _ClassVar[int]
    RECORD_COUNT_FIELD_NUMBER: _ClassVar[int]
    ADDITIONAL_ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    status: str
    custom_column_id: str
    record_count: int
    additional_attributes: _struct_pb2.Struct
    def __init__(self, status: _Optional[str] = ..., custom_column_id: _Optional[str] = ..., record_count: _Optional[int] = ..., additional_attributes: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class InferCustomColumnRequest(_message.Message):
    __slots__ = ("prompt", "root", "workspace_id")
    PROMPT_FIELD_NUMBER: _ClassVar[int]
    ROOT_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    prompt: str
    root: str
    workspace_id: str
    def __init__(self, prompt: _Optional[str] = ..., root: _Optional[str] = ..., workspace_id: _Optional[str] = ...) -> None: ...

class InferCustomColumnResponse(_message.Message):
    __slots__ = ("name", "type", "icon", "additional_attributes")
    NAME_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    ICON_FIELD_NUMBER: _ClassVar[int]
    ADDITIONAL_ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    name: str
    type: str
    icon: str
    additional_attributes: _struct_pb2.Struct
    def __init__(self, name: _Optional[str] = ..., type: _Optional[str] = ..., icon: _Optional[str] = ..., additional_attributes: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class SuggestCustomColumnRulesRequest(_message.Message):
    __slots__ = ("prompt", "root", "type", "workspace_id")
    PROMPT_FIELD_NUMBER: _ClassVar[int]
    ROOT_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    prompt: str
    root: str
    type: str
    workspace_id: str
    def __init__(self, prompt: _Optional[str] = ..., root: _Optional[str] = ..., type: _Optional[str] = ..., workspace_id: _Optional[str] = ...) -> None: ...

class SuggestCustomColumnRulesResponse(_message.Message):
    __slots__ = ("suggestions", "additional_attributes")
    SUGGESTIONS_FIELD_NUMBER: _ClassVar[int]
    ADDITIONAL_ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    suggestions: _struct_pb2.Value
    additional_attributes: _struct_pb2.Struct
    def __init__(self, suggestions: _Optional[_Union[_struct_pb2.Value, _Mapping]] = ..., additional_attributes: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...
