import datetime

from google.protobuf import any_pb2 as _any_pb2
from google.protobuf import field_mask_pb2 as _field_mask_pb2
from google.protobuf import struct_pb2 as _struct_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from well.gateway.v1 import resources_pb2 as _resources_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Registration(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    REGISTRATION_UNSPECIFIED: _ClassVar[Registration]
    REGISTRATION_DONE: _ClassVar[Registration]
    REGISTRATION_PENDING: _ClassVar[Registration]
    REGISTRATION_FAILED: _ClassVar[Registration]
    REGISTRATION_OFF: _ClassVar[Registration]
REGISTRATION_UNSPECIFIED: Registration
REGISTRATION_DONE: Registration
REGISTRATION_PENDING: Registration
REGISTRATION_FAILED: Registration
REGISTRATION_OFF: Registration

class Workspace(_message.Message):
    __slots__ = ("id", "name", "external_workspace_id", "description", "avatar_image", "avatar_color", "trusted", "auto_extract_enabled", "stage", "timezone", "parent_workspace_id", "create_time", "update_time", "delete_time", "owner", "own_company", "parent_workspace", "child_workspaces", "memberships", "webhooks", "media", "additional_attributes")
    ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    EXTERNAL_WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    AVATAR_IMAGE_FIELD_NUMBER: _ClassVar[int]
    AVATAR_COLOR_FIELD_NUMBER: _ClassVar[int]
    TRUSTED_FIELD_NUMBER: _ClassVar[int]
    AUTO_EXTRACT_ENABLED_FIELD_NUMBER: _ClassVar[int]
    STAGE_FIELD_NUMBER: _ClassVar[int]
    TIMEZONE_FIELD_NUMBER: _ClassVar[int]
    PARENT_WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    DELETE_TIME_FIELD_NUMBER: _ClassVar[int]
    OWNER_FIELD_NUMBER: _ClassVar[int]
    OWN_COMPANY_FIELD_NUMBER: _ClassVar[int]
    PARENT_WORKSPACE_FIELD_NUMBER: _ClassVar[int]
    CHILD_WORKSPACES_FIELD_NUMBER: _ClassVar[int]
    MEMBERSHIPS_FIELD_NUMBER: _ClassVar[int]
    WEBHOOKS_FIELD_NUMBER: _ClassVar[int]
    MEDIA_FIELD_NUMBER: _ClassVar[int]
    ADDITIONAL_ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    id: str
    name: str
    external_workspace_id: str
    description: str
    avatar_image: str
    avatar_color: str
    trusted: bool
    auto_extract_enabled: bool
    stage: str
    timezone: str
    parent_workspace_id: str
    create_time: _timestamp_pb2.Timestamp
    update_time: _timestamp_pb2.Timestamp
    delete_time: _timestamp_pb2.Timestamp
    owner: _resources_pb2.ResourceReference
    own_company: _resources_pb2.ResourceReference
    parent_workspace: _resources_pb2.ResourceReference
    child_workspaces: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    memberships: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    webhooks: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    media: _resources_pb2.ResourceReference
    additional_attributes: _struct_pb2.Struct
    def __init__(self, id: _Optional[str] = ..., name: _Optional[str] = ..., external_workspace_id: _Optional[str] = ..., description: _Optional[str] = ..., avatar_image: _Optional[str] = ..., avatar_color: _Optional[str] = ..., trusted: _Optional[bool] = ..., auto_extract_enabled: _Optional[bool] = ..., stage: _Optional[str] = ..., timezone: _Optional[str] = ..., parent_workspace_id: _Optional[str] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., update_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., delete_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., owner: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., own_company: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., parent_workspace: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., child_workspaces: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., memberships: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., webhooks: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., media: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., additional_attributes: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class WorkspaceOwner(_message.Message):
    __slots__ = ("id", "firebase_id", "first_name", "last_name", "email", "linkedin_url")
    ID_FIELD_NUMBER: _ClassVar[int]
    FIREBASE_ID_FIELD_NUMBER: _ClassVar[int]
    FIRST_NAME_FIELD_NUMBER: _ClassVar[int]
    LAST_NAME_FIELD_NUMBER: _ClassVar[int]
    EMAIL_FIELD_NUMBER: _ClassVar[int]
    LINKEDIN_URL_FIELD_NUMBER: _ClassVar[int]
    id: str
    firebase_id: str
    first_name: str
    last_name: str
    email: str
    linkedin_url: str
    def __init__(self, id: _Optional[str] = ..., firebase_id: _Optional[str] = ..., first_name: _Optional[str] = ..., last_name: _Optional[str] = ..., email: _Optional[str] = ..., linkedin_url: _Optional[str] = ...) -> None: ...

class CreateWorkspaceRequest(_message.Message):
    __slots__ = ("workspace", "owner", "parent_workspace_id", "candidate_id", "request_id")
    WORKSPACE_FIELD_NUMBER: _ClassVar[int]
    OWNER_FIELD_NUMBER: _ClassVar[int]
    PARENT_WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    CANDIDATE_ID_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    workspace: Workspace
    owner: WorkspaceOwner
    parent_workspace_id: str
    candidate_id: str
    request_id: str
    def __init__(self, workspace: _Optional[_Union[Workspace, _Mapping]] = ..., owner: _Optional[_Union[WorkspaceOwner, _Mapping]] = ..., parent_workspace_id: _Optional[str] = ..., candidate_id: _Optional[str] = ..., request_id: _Optional[str] = ...) -> None: ...

class CreateWorkspaceResponse(_message.Message):
    __slots__ = ("workspace", "registration", "included")
    WORKSPACE_FIELD_NUMBER: _ClassVar[int]
    REGISTRATION_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    workspace: Workspace
    registration: Registration
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, workspace: _Optional[_Union[Workspace, _Mapping]] = ..., registration: _Optional[_Union[Registration, str]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class GetWorkspaceRequest(_message.Message):
    __slots__ = ("workspace_id", "include")
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_FIELD_NUMBER: _ClassVar[int]
    workspace_id: str
    include: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, workspace_id: _Optional[str] = ..., include: _Optional[_Iterable[str]] = ...) -> None: ...

class GetWorkspaceResponse(_message.Message):
    __slots__ = ("workspace", "included")
    WORKSPACE_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    workspace: Workspace
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, workspace: _Optional[_Union[Workspace, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class ListWorkspacesRequest(_message.Message):
    __slots__ = ("page_size", "page_token")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListWorkspacesResponse(_message.Message):
    __slots__ = ("workspaces", "next_page_token", "total_size")
    WORKSPACES_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    workspaces: _containers.RepeatedCompositeFieldContainer[Workspace]
    next_page_token: str
    total_size: int
    def __init__(self, workspaces: _Optional[_Iterable[_Union[Workspace, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., total_size: _Optional[int] = ...) -> None: ...

class UpdateWorkspaceRequest(_message.Message):
    __slots__ = ("workspace", "update_mask")
    WORKSPACE_FIELD_NUMBER: _ClassVar[int]
    UPDATE_MASK_FIELD_NUMBER: _ClassVar[int]
    workspace: Workspace
    update_mask: _field_mask_pb2.FieldMask
    def __init__(self, workspace: _Optional[_Union[Workspace, _Mapping]] = ..., update_mask: _Optional[_Union[_field_mask_pb2.FieldMask, _Mapping]] = ...) -> None: ...

class UpdateWorkspaceResponse(_message.Message):
    __slots__ = ("workspace", "included")
    WORKSPACE_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    workspace: Workspace
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, workspace: _Optional[_Union[Workspace, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class DeleteWorkspaceRequest(_message.Message):
    __slots__ = ("workspace_id",)
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    workspace_id: str
    def __init__(self, workspace_id: _Optional[str] = ...) -> None: ...

class DeleteWorkspaceResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...
