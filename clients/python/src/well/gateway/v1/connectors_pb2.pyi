import datetime

from google.protobuf import any_pb2 as _any_pb2
from google.protobuf import field_mask_pb2 as _field_mask_pb2
from google.protobuf import struct_pb2 as _struct_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from well.gateway.v1 import children_pb2 as _children_pb2
from well.gateway.v1 import resources_pb2 as _resources_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class GmailConnectorStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    GMAIL_CONNECTOR_STATUS_UNSPECIFIED: _ClassVar[GmailConnectorStatus]
    GMAIL_CONNECTOR_STATUS_ACTIVE: _ClassVar[GmailConnectorStatus]
    GMAIL_CONNECTOR_STATUS_INACTIVE: _ClassVar[GmailConnectorStatus]
    GMAIL_CONNECTOR_STATUS_EXPIRED: _ClassVar[GmailConnectorStatus]
GMAIL_CONNECTOR_STATUS_UNSPECIFIED: GmailConnectorStatus
GMAIL_CONNECTOR_STATUS_ACTIVE: GmailConnectorStatus
GMAIL_CONNECTOR_STATUS_INACTIVE: GmailConnectorStatus
GMAIL_CONNECTOR_STATUS_EXPIRED: GmailConnectorStatus

class GmailConnector(_message.Message):
    __slots__ = ("status", "raw_status")
    STATUS_FIELD_NUMBER: _ClassVar[int]
    RAW_STATUS_FIELD_NUMBER: _ClassVar[int]
    status: GmailConnectorStatus
    raw_status: str
    def __init__(self, status: _Optional[_Union[GmailConnectorStatus, str]] = ..., raw_status: _Optional[str] = ...) -> None: ...

class GetGmailAccessLinkRequest(_message.Message):
    __slots__ = ("workspace_id", "redirect_url", "state")
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    REDIRECT_URL_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    workspace_id: str
    redirect_url: str
    state: str
    def __init__(self, workspace_id: _Optional[str] = ..., redirect_url: _Optional[str] = ..., state: _Optional[str] = ...) -> None: ...

class GetGmailAccessLinkResponse(_message.Message):
    __slots__ = ("url",)
    URL_FIELD_NUMBER: _ClassVar[int]
    url: str
    def __init__(self, url: _Optional[str] = ...) -> None: ...

class GetGmailConnectorRequest(_message.Message):
    __slots__ = ("workspace_id",)
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    workspace_id: str
    def __init__(self, workspace_id: _Optional[str] = ...) -> None: ...

class GetGmailConnectorResponse(_message.Message):
    __slots__ = ("gmail_connector",)
    GMAIL_CONNECTOR_FIELD_NUMBER: _ClassVar[int]
    gmail_connector: GmailConnector
    def __init__(self, gmail_connector: _Optional[_Union[GmailConnector, _Mapping]] = ...) -> None: ...

class Connector(_message.Message):
    __slots__ = ("id", "name", "external_connector_id", "provider", "category_id", "authorization_flow", "direction", "slug", "description", "version", "category", "tags", "status", "state", "data_quality", "redirect_url", "published_by", "logo", "create_time", "update_time", "delete_time", "additional_attributes")
    ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    EXTERNAL_CONNECTOR_ID_FIELD_NUMBER: _ClassVar[int]
    PROVIDER_FIELD_NUMBER: _ClassVar[int]
    CATEGORY_ID_FIELD_NUMBER: _ClassVar[int]
    AUTHORIZATION_FLOW_FIELD_NUMBER: _ClassVar[int]
    DIRECTION_FIELD_NUMBER: _ClassVar[int]
    SLUG_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    CATEGORY_FIELD_NUMBER: _ClassVar[int]
    TAGS_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    DATA_QUALITY_FIELD_NUMBER: _ClassVar[int]
    REDIRECT_URL_FIELD_NUMBER: _ClassVar[int]
    PUBLISHED_BY_FIELD_NUMBER: _ClassVar[int]
    LOGO_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    DELETE_TIME_FIELD_NUMBER: _ClassVar[int]
    ADDITIONAL_ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    id: str
    name: str
    external_connector_id: str
    provider: str
    category_id: str
    authorization_flow: str
    direction: str
    slug: str
    description: str
    version: str
    category: str
    tags: _containers.RepeatedScalarFieldContainer[str]
    status: str
    state: str
    data_quality: ConnectorDataQuality
    redirect_url: str
    published_by: _resources_pb2.ResourceReference
    logo: _resources_pb2.ResourceReference
    create_time: _timestamp_pb2.Timestamp
    update_time: _timestamp_pb2.Timestamp
    delete_time: _timestamp_pb2.Timestamp
    additional_attributes: _struct_pb2.Struct
    def __init__(self, id: _Optional[str] = ..., name: _Optional[str] = ..., external_connector_id: _Optional[str] = ..., provider: _Optional[str] = ..., category_id: _Optional[str] = ..., authorization_flow: _Optional[str] = ..., direction: _Optional[str] = ..., slug: _Optional[str] = ..., description: _Optional[str] = ..., version: _Optional[str] = ..., category: _Optional[str] = ..., tags: _Optional[_Iterable[str]] = ..., status: _Optional[str] = ..., state: _Optional[str] = ..., data_quality: _Optional[_Union[ConnectorDataQuality, _Mapping]] = ..., redirect_url: _Optional[str] = ..., published_by: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., logo: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., update_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., delete_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., additional_attributes: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class ConnectorDataQuality(_message.Message):
    __slots__ = ("imported_fields", "last_synced")
    IMPORTED_FIELDS_FIELD_NUMBER: _ClassVar[int]
    LAST_SYNCED_FIELD_NUMBER: _ClassVar[int]
    imported_fields: _containers.RepeatedScalarFieldContainer[str]
    last_synced: _timestamp_pb2.Timestamp
    def __init__(self, imported_fields: _Optional[_Iterable[str]] = ..., last_synced: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class WorkspaceConnector(_message.Message):
    __slots__ = ("id", "status", "config", "connector", "person", "filter", "sync_targets", "connector_mappings", "sync_diagnostics", "sync_logs", "document_workspace_connectors", "create_time", "update_time", "delete_time", "additional_attributes")
    ID_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    CONFIG_FIELD_NUMBER: _ClassVar[int]
    CONNECTOR_FIELD_NUMBER: _ClassVar[int]
    PERSON_FIELD_NUMBER: _ClassVar[int]
    FILTER_FIELD_NUMBER: _ClassVar[int]
    SYNC_TARGETS_FIELD_NUMBER: _ClassVar[int]
    CONNECTOR_MAPPINGS_FIELD_NUMBER: _ClassVar[int]
    SYNC_DIAGNOSTICS_FIELD_NUMBER: _ClassVar[int]
    SYNC_LOGS_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_WORKSPACE_CONNECTORS_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    DELETE_TIME_FIELD_NUMBER: _ClassVar[int]
    ADDITIONAL_ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    id: str
    status: str
    config: _struct_pb2.Struct
    connector: _resources_pb2.ResourceReference
    person: _resources_pb2.ResourceReference
    filter: _resources_pb2.ResourceReference
    sync_targets: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    connector_mappings: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    sync_diagnostics: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    sync_logs: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    document_workspace_connectors: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    create_time: _timestamp_pb2.Timestamp
    update_time: _timestamp_pb2.Timestamp
    delete_time: _timestamp_pb2.Timestamp
    additional_attributes: _struct_pb2.Struct
    def __init__(self, id: _Optional[str] = ..., status: _Optional[str] = ..., config: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., connector: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., person: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., filter: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., sync_targets: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., connector_mappings: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., sync_diagnostics: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., sync_logs: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., document_workspace_connectors: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., update_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., delete_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., additional_attributes: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class ConnectorCombination(_message.Message):
    __slots__ = ("id", "slug", "source", "target", "deliverable", "status", "create_time", "update_time", "delete_time", "additional_attributes")
    ID_FIELD_NUMBER: _ClassVar[int]
    SLUG_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    TARGET_FIELD_NUMBER: _ClassVar[int]
    DELIVERABLE_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    DELETE_TIME_FIELD_NUMBER: _ClassVar[int]
    ADDITIONAL_ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    id: str
    slug: str
    source: ConnectorEnd
    target: ConnectorEnd
    deliverable: bool
    status: str
    create_time: _timestamp_pb2.Timestamp
    update_time: _timestamp_pb2.Timestamp
    delete_time: _timestamp_pb2.Timestamp
    additional_attributes: _struct_pb2.Struct
    def __init__(self, id: _Optional[str] = ..., slug: _Optional[str] = ..., source: _Optional[_Union[ConnectorEnd, _Mapping]] = ..., target: _Optional[_Union[ConnectorEnd, _Mapping]] = ..., deliverable: _Optional[bool] = ..., status: _Optional[str] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., update_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., delete_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., additional_attributes: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class ConnectorEnd(_message.Message):
    __slots__ = ("slug", "name", "service_id", "category_id", "status", "directions")
    SLUG_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    SERVICE_ID_FIELD_NUMBER: _ClassVar[int]
    CATEGORY_ID_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    DIRECTIONS_FIELD_NUMBER: _ClassVar[int]
    slug: str
    name: str
    service_id: str
    category_id: str
    status: str
    directions: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, slug: _Optional[str] = ..., name: _Optional[str] = ..., service_id: _Optional[str] = ..., category_id: _Optional[str] = ..., status: _Optional[str] = ..., directions: _Optional[_Iterable[str]] = ...) -> None: ...

class ListConnectorsRequest(_message.Message):
    __slots__ = ("page_size", "page_token", "workspace_id", "sort", "include", "created_from", "created_to", "updated_from", "updated_to", "published_by", "category", "status")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    SORT_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_FIELD_NUMBER: _ClassVar[int]
    CREATED_FROM_FIELD_NUMBER: _ClassVar[int]
    CREATED_TO_FIELD_NUMBER: _ClassVar[int]
    UPDATED_FROM_FIELD_NUMBER: _ClassVar[int]
    UPDATED_TO_FIELD_NUMBER: _ClassVar[int]
    PUBLISHED_BY_FIELD_NUMBER: _ClassVar[int]
    CATEGORY_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    workspace_id: str
    sort: _resources_pb2.Sort
    include: _containers.RepeatedScalarFieldContainer[str]
    created_from: str
    created_to: str
    updated_from: str
    updated_to: str
    published_by: str
    category: str
    status: str
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., workspace_id: _Optional[str] = ..., sort: _Optional[_Union[_resources_pb2.Sort, _Mapping]] = ..., include: _Optional[_Iterable[str]] = ..., created_from: _Optional[str] = ..., created_to: _Optional[str] = ..., updated_from: _Optional[str] = ..., updated_to: _Optional[str] = ..., published_by: _Optional[str] = ..., category: _Optional[str] = ..., status: _Optional[str] = ...) -> None: ...

class ListConnectorsResponse(_message.Message):
    __slots__ = ("connectors", "next_page_token", "total_size", "included")
    CONNECTORS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    connectors: _containers.RepeatedCompositeFieldContainer[Connector]
    next_page_token: str
    total_size: int
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, connectors: _Optional[_Iterable[_Union[Connector, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., total_size: _Optional[int] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class CreateConnectorRequest(_message.Message):
    __slots__ = ("connector", "workspace_id", "request_id", "included")
    CONNECTOR_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    connector: Connector
    workspace_id: str
    request_id: str
    included: _containers.RepeatedCompositeFieldContainer[_children_pb2.NewChild]
    def __init__(self, connector: _Optional[_Union[Connector, _Mapping]] = ..., workspace_id: _Optional[str] = ..., request_id: _Optional[str] = ..., included: _Optional[_Iterable[_Union[_children_pb2.NewChild, _Mapping]]] = ...) -> None: ...

class CreateConnectorResponse(_message.Message):
    __slots__ = ("connector", "included")
    CONNECTOR_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    connector: Connector
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, connector: _Optional[_Union[Connector, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class GetConnectorRequest(_message.Message):
    __slots__ = ("connector_id", "workspace_id", "include")
    CONNECTOR_ID_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_FIELD_NUMBER: _ClassVar[int]
    connector_id: str
    workspace_id: str
    include: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, connector_id: _Optional[str] = ..., workspace_id: _Optional[str] = ..., include: _Optional[_Iterable[str]] = ...) -> None: ...

class GetConnectorResponse(_message.Message):
    __slots__ = ("connector", "included")
    CONNECTOR_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    connector: Connector
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, connector: _Optional[_Union[Connector, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class UpdateConnectorRequest(_message.Message):
    __slots__ = ("connector", "update_mask", "workspace_id")
    CONNECTOR_FIELD_NUMBER: _ClassVar[int]
    UPDATE_MASK_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    connector: Connector
    update_mask: _field_mask_pb2.FieldMask
    workspace_id: str
    def __init__(self, connector: _Optional[_Union[Connector, _Mapping]] = ..., update_mask: _Optional[_Union[_field_mask_pb2.FieldMask, _Mapping]] = ..., workspace_id: _Optional[str] = ...) -> None: ...

class UpdateConnectorResponse(_message.Message):
    __slots__ = ("connector", "included")
    CONNECTOR_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    connector: Connector
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, connector: _Optional[_Union[Connector, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class DeleteConnectorRequest(_message.Message):
    __slots__ = ("connector_id", "workspace_id")
    CONNECTOR_ID_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    connector_id: str
    workspace_id: str
    def __init__(self, connector_id: _Optional[str] = ..., workspace_id: _Optional[str] = ...) -> None: ...

class DeleteConnectorResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ListWorkspaceConnectorsRequest(_message.Message):
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

class ListWorkspaceConnectorsResponse(_message.Message):
    __slots__ = ("workspace_connectors", "next_page_token", "total_size", "included")
    WORKSPACE_CONNECTORS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    workspace_connectors: _containers.RepeatedCompositeFieldContainer[WorkspaceConnector]
    next_page_token: str
    total_size: int
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, workspace_connectors: _Optional[_Iterable[_Union[WorkspaceConnector, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., total_size: _Optional[int] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class GetWorkspaceConnectorRequest(_message.Message):
    __slots__ = ("workspace_connector_id", "workspace_id", "include")
    WORKSPACE_CONNECTOR_ID_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_FIELD_NUMBER: _ClassVar[int]
    workspace_connector_id: str
    workspace_id: str
    include: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, workspace_connector_id: _Optional[str] = ..., workspace_id: _Optional[str] = ..., include: _Optional[_Iterable[str]] = ...) -> None: ...

class GetWorkspaceConnectorResponse(_message.Message):
    __slots__ = ("workspace_connector", "included")
    WORKSPACE_CONNECTOR_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    workspace_connector: WorkspaceConnector
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, workspace_connector: _Optional[_Union[WorkspaceConnector, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class ListConnectorCombinationsRequest(_message.Message):
    __slots__ = ("page_size", "page_token", "include_coming_soon", "connector")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_COMING_SOON_FIELD_NUMBER: _ClassVar[int]
    CONNECTOR_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    include_coming_soon: bool
    connector: str
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., include_coming_soon: _Optional[bool] = ..., connector: _Optional[str] = ...) -> None: ...

class ListConnectorCombinationsResponse(_message.Message):
    __slots__ = ("connector_combinations", "next_page_token", "total_size", "included")
    CONNECTOR_COMBINATIONS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    connector_combinations: _containers.RepeatedCompositeFieldContainer[ConnectorCombination]
    next_page_token: str
    total_size: int
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, connector_combinations: _Optional[_Iterable[_Union[ConnectorCombination, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., total_size: _Optional[int] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class GetConnectorCombinationRequest(_message.Message):
    __slots__ = ("slug", "include_coming_soon")
    SLUG_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_COMING_SOON_FIELD_NUMBER: _ClassVar[int]
    slug: str
    include_coming_soon: bool
    def __init__(self, slug: _Optional[str] = ..., include_coming_soon: _Optional[bool] = ...) -> None: ...

class GetConnectorCombinationResponse(_message.Message):
    __slots__ = ("connector_combination", "included")
    CONNECTOR_COMBINATION_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    connector_combination: ConnectorCombination
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, connector_combination: _Optional[_Union[ConnectorCombination, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...
