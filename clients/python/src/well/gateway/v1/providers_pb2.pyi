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

class Provider(_message.Message):
    __slots__ = ("id", "name", "slug", "blueprint_json", "url", "logo_url", "countries", "category", "searchable_terms", "skill_status", "skill_version", "skill_metadata", "skill_body", "logo", "workspace_providers", "connectors", "create_time", "update_time", "delete_time", "additional_attributes")
    ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    SLUG_FIELD_NUMBER: _ClassVar[int]
    BLUEPRINT_JSON_FIELD_NUMBER: _ClassVar[int]
    URL_FIELD_NUMBER: _ClassVar[int]
    LOGO_URL_FIELD_NUMBER: _ClassVar[int]
    COUNTRIES_FIELD_NUMBER: _ClassVar[int]
    CATEGORY_FIELD_NUMBER: _ClassVar[int]
    SEARCHABLE_TERMS_FIELD_NUMBER: _ClassVar[int]
    SKILL_STATUS_FIELD_NUMBER: _ClassVar[int]
    SKILL_VERSION_FIELD_NUMBER: _ClassVar[int]
    SKILL_METADATA_FIELD_NUMBER: _ClassVar[int]
    SKILL_BODY_FIELD_NUMBER: _ClassVar[int]
    LOGO_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_PROVIDERS_FIELD_NUMBER: _ClassVar[int]
    CONNECTORS_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    DELETE_TIME_FIELD_NUMBER: _ClassVar[int]
    ADDITIONAL_ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    id: str
    name: str
    slug: str
    blueprint_json: _struct_pb2.Struct
    url: str
    logo_url: str
    countries: _containers.RepeatedScalarFieldContainer[str]
    category: str
    searchable_terms: _containers.RepeatedScalarFieldContainer[str]
    skill_status: str
    skill_version: int
    skill_metadata: _struct_pb2.Struct
    skill_body: str
    logo: _resources_pb2.ResourceReference
    workspace_providers: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    connectors: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    create_time: _timestamp_pb2.Timestamp
    update_time: _timestamp_pb2.Timestamp
    delete_time: _timestamp_pb2.Timestamp
    additional_attributes: _struct_pb2.Struct
    def __init__(self, id: _Optional[str] = ..., name: _Optional[str] = ..., slug: _Optional[str] = ..., blueprint_json: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., url: _Optional[str] = ..., logo_url: _Optional[str] = ..., countries: _Optional[_Iterable[str]] = ..., category: _Optional[str] = ..., searchable_terms: _Optional[_Iterable[str]] = ..., skill_status: _Optional[str] = ..., skill_version: _Optional[int] = ..., skill_metadata: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., skill_body: _Optional[str] = ..., logo: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., workspace_providers: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., connectors: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., update_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., delete_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., additional_attributes: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class ListProvidersRequest(_message.Message):
    __slots__ = ("page_size", "page_token", "workspace_id")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    workspace_id: str
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., workspace_id: _Optional[str] = ...) -> None: ...

class ListProvidersResponse(_message.Message):
    __slots__ = ("providers", "next_page_token", "total_size", "included", "is_admin")
    PROVIDERS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    IS_ADMIN_FIELD_NUMBER: _ClassVar[int]
    providers: _containers.RepeatedCompositeFieldContainer[Provider]
    next_page_token: str
    total_size: int
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    is_admin: bool
    def __init__(self, providers: _Optional[_Iterable[_Union[Provider, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., total_size: _Optional[int] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ..., is_admin: _Optional[bool] = ...) -> None: ...

class RequestProviderRequest(_message.Message):
    __slots__ = ("provider_name", "parent_provider_name", "provider_id", "domain", "url", "request_time", "workspace_id")
    PROVIDER_NAME_FIELD_NUMBER: _ClassVar[int]
    PARENT_PROVIDER_NAME_FIELD_NUMBER: _ClassVar[int]
    PROVIDER_ID_FIELD_NUMBER: _ClassVar[int]
    DOMAIN_FIELD_NUMBER: _ClassVar[int]
    URL_FIELD_NUMBER: _ClassVar[int]
    REQUEST_TIME_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    provider_name: str
    parent_provider_name: str
    provider_id: str
    domain: str
    url: str
    request_time: _timestamp_pb2.Timestamp
    workspace_id: str
    def __init__(self, provider_name: _Optional[str] = ..., parent_provider_name: _Optional[str] = ..., provider_id: _Optional[str] = ..., domain: _Optional[str] = ..., url: _Optional[str] = ..., request_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., workspace_id: _Optional[str] = ...) -> None: ...

class RequestProviderResponse(_message.Message):
    __slots__ = ("success", "issue_url", "message", "additional_attributes")
    SUCCESS_FIELD_NUMBER: _ClassVar[int]
    ISSUE_URL_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    ADDITIONAL_ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    success: bool
    issue_url: str
    message: str
    additional_attributes: _struct_pb2.Struct
    def __init__(self, success: _Optional[bool] = ..., issue_url: _Optional[str] = ..., message: _Optional[str] = ..., additional_attributes: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...
