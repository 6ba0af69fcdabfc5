from google.protobuf import struct_pb2 as _struct_pb2
from well.gateway.v1 import filters_pb2 as _filters_pb2
from well.gateway.v1 import resources_pb2 as _resources_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class AggregationOperation(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    AGGREGATION_OPERATION_UNSPECIFIED: _ClassVar[AggregationOperation]
    AGGREGATION_OPERATION_COUNT: _ClassVar[AggregationOperation]
    AGGREGATION_OPERATION_SUM: _ClassVar[AggregationOperation]
    AGGREGATION_OPERATION_AVG: _ClassVar[AggregationOperation]
    AGGREGATION_OPERATION_MIN: _ClassVar[AggregationOperation]
    AGGREGATION_OPERATION_MAX: _ClassVar[AggregationOperation]
AGGREGATION_OPERATION_UNSPECIFIED: AggregationOperation
AGGREGATION_OPERATION_COUNT: AggregationOperation
AGGREGATION_OPERATION_SUM: AggregationOperation
AGGREGATION_OPERATION_AVG: AggregationOperation
AGGREGATION_OPERATION_MIN: AggregationOperation
AGGREGATION_OPERATION_MAX: AggregationOperation

class FieldPath(_message.Message):
    __slots__ = ("segments",)
    SEGMENTS_FIELD_NUMBER: _ClassVar[int]
    segments: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, segments: _Optional[_Iterable[str]] = ...) -> None: ...

class RecordRow(_message.Message):
    __slots__ = ("values",)
    VALUES_FIELD_NUMBER: _ClassVar[int]
    values: _struct_pb2.Struct
    def __init__(self, values: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class RecordColumn(_message.Message):
    __slots__ = ("key", "meta", "additional_attributes")
    KEY_FIELD_NUMBER: _ClassVar[int]
    META_FIELD_NUMBER: _ClassVar[int]
    ADDITIONAL_ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    key: str
    meta: RecordColumnMeta
    additional_attributes: _struct_pb2.Struct
    def __init__(self, key: _Optional[str] = ..., meta: _Optional[_Union[RecordColumnMeta, _Mapping]] = ..., additional_attributes: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class RecordColumnMeta(_message.Message):
    __slots__ = ("display_type", "is_editable")
    DISPLAY_TYPE_FIELD_NUMBER: _ClassVar[int]
    IS_EDITABLE_FIELD_NUMBER: _ClassVar[int]
    display_type: str
    is_editable: bool
    def __init__(self, display_type: _Optional[str] = ..., is_editable: _Optional[bool] = ...) -> None: ...

class RecordAggregation(_message.Message):
    __slots__ = ("operation", "field", "alias")
    OPERATION_FIELD_NUMBER: _ClassVar[int]
    FIELD_FIELD_NUMBER: _ClassVar[int]
    ALIAS_FIELD_NUMBER: _ClassVar[int]
    operation: AggregationOperation
    field: str
    alias: str
    def __init__(self, operation: _Optional[_Union[AggregationOperation, str]] = ..., field: _Optional[str] = ..., alias: _Optional[str] = ...) -> None: ...

class QueryRecordRowsRequest(_message.Message):
    __slots__ = ("root", "fields", "filters", "where_clause", "order_by", "page_size", "page_token", "workspace_id")
    ROOT_FIELD_NUMBER: _ClassVar[int]
    FIELDS_FIELD_NUMBER: _ClassVar[int]
    FILTERS_FIELD_NUMBER: _ClassVar[int]
    WHERE_CLAUSE_FIELD_NUMBER: _ClassVar[int]
    ORDER_BY_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    root: str
    fields: _containers.RepeatedCompositeFieldContainer[FieldPath]
    filters: _containers.RepeatedCompositeFieldContainer[_filters_pb2.FieldFilter]
    where_clause: _struct_pb2.Struct
    order_by: _resources_pb2.Sort
    page_size: int
    page_token: str
    workspace_id: str
    def __init__(self, root: _Optional[str] = ..., fields: _Optional[_Iterable[_Union[FieldPath, _Mapping]]] = ..., filters: _Optional[_Iterable[_Union[_filters_pb2.FieldFilter, _Mapping]]] = ..., where_clause: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., order_by: _Optional[_Union[_resources_pb2.Sort, _Mapping]] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., workspace_id: _Optional[str] = ...) -> None: ...

class QueryRecordRowsResponse(_message.Message):
    __slots__ = ("rows", "columns", "next_page_token", "total_size", "additional_attributes")
    ROWS_FIELD_NUMBER: _ClassVar[int]
    COLUMNS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    ADDITIONAL_ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    rows: _containers.RepeatedCompositeFieldContainer[RecordRow]
    columns: _containers.RepeatedCompositeFieldContainer[RecordColumn]
    next_page_token: str
    total_size: int
    additional_attributes: _struct_pb2.Struct
    def __init__(self, rows: _Optional[_Iterable[_Union[RecordRow, _Mapping]]] = ..., columns: _Optional[_Iterable[_Union[RecordColumn, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., total_size: _Optional[int] = ..., additional_attributes: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class ListRecordRowsRequest(_message.Message):
    __slots__ = ("root", "fields", "where", "sort", "page_size", "page_token", "workspace_id")
    ROOT_FIELD_NUMBER: _ClassVar[int]
    FIELDS_FIELD_NUMBER: _ClassVar[int]
    WHERE_FIELD_NUMBER: _ClassVar[int]
    SORT_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    root: str
    fields: _containers.RepeatedScalarFieldContainer[str]
    where: _struct_pb2.Struct
    sort: _resources_pb2.Sort
    page_size: int
    page_token: str
    workspace_id: str
    def __init__(self, root: _Optional[str] = ..., fields: _Optional[_Iterable[str]] = ..., where: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., sort: _Optional[_Union[_resources_pb2.Sort, _Mapping]] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., workspace_id: _Optional[str] = ...) -> None: ...

class ListRecordRowsResponse(_message.Message):
    __slots__ = ("rows", "columns", "next_page_token", "total_size", "additional_attributes")
    ROWS_FIELD_NUMBER: _ClassVar[int]
    COLUMNS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    ADDITIONAL_ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    rows: _containers.RepeatedCompositeFieldContainer[RecordRow]
    columns: _containers.RepeatedCompositeFieldContainer[RecordColumn]
    next_page_token: str
    total_size: int
    additional_attributes: _struct_pb2.Struct
    def __init__(self, rows: _Optional[_Iterable[_Union[RecordRow, _Mapping]]] = ..., columns: _Optional[_Iterable[_Union[RecordColumn, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., total_size: _Optional[int] = ..., additional_attributes: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class AggregateRecordRowsRequest(_message.Message):
    __slots__ = ("root", "filters", "where_clause", "aggregations", "group_by", "workspace_id")
    ROOT_FIELD_NUMBER: _ClassVar[int]
    FILTERS_FIELD_NUMBER: _ClassVar[int]
    WHERE_CLAUSE_FIELD_NUMBER: _ClassVar[int]
    AGGREGATIONS_FIELD_NUMBER: _ClassVar[int]
    GROUP_BY_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    root: str
    filters: _containers.RepeatedCompositeFieldContainer[_filters_pb2.FieldFilter]
    where_clause: _struct_pb2.Struct
    aggregations: _containers.RepeatedCompositeFieldContainer[RecordAggregation]
    group_by: _containers.RepeatedScalarFieldContainer[str]
    workspace_id: str
    def __init__(self, root: _Optional[str] = ..., filters: _Optional[_Iterable[_Union[_filters_pb2.FieldFilter, _Mapping]]] = ..., where_clause: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., aggregations: _Optional[_Iterable[_Union[RecordAggregation, _Mapping]]] = ..., group_by: _Optional[_Iterable[str]] = ..., workspace_id: _Optional[str] = ...) -> None: ...

class AggregateRecordRowsResponse(_message.Message):
    __slots__ = ("rows", "currency", "additional_attributes")
    ROWS_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    ADDITIONAL_ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    rows: _containers.RepeatedCompositeFieldContainer[RecordRow]
    currency: str
    additional_attributes: _struct_pb2.Struct
    def __init__(self, rows: _Optional[_Iterable[_Union[RecordRow, _Mapping]]] = ..., currency: _Optional[str] = ..., additional_attributes: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...
