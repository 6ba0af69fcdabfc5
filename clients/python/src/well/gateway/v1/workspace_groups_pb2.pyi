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

class WorkspaceGroup(_message.Message):
    __slots__ = ("id", "name", "created_by", "workspaces", "memberships", "create_time", "update_time", "delete_time", "additional_attributes")
    ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    CREATED_BY_FIELD_NUMBER: _ClassVar[int]
    WORKSPACES_FIELD_NUMBER: _ClassVar[int]
    MEMBERSHIPS_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    DELETE_TIME_FIELD_NUMBER: _ClassVar[int]
    ADDITIONAL_ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    id: str
    name: str
    created_by: _resources_pb2.ResourceReference
    workspaces: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    memberships: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    create_time: _timestamp_pb2.Timestamp
    update_time: _timestamp_pb2.Timestamp
    delete_time: _timestamp_pb2.Timestamp
    additional_attributes: _struct_pb2.Struct
    def __init__(self, id: _Optional[str] = ..., name: _Optional[str] = ..., created_by: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., workspaces: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., memberships: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., update_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., delete_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., additional_attributes: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class WorkspaceGroupWorkspace(_message.Message):
    __slots__ = ("id", "workspace_id", "workspace_group_id", "created_by", "create_time", "update_time", "delete_time", "additional_attributes")
    ID_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_GROUP_ID_FIELD_NUMBER: _ClassVar[int]
    CREATED_BY_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    DELETE_TIME_FIELD_NUMBER: _ClassVar[int]
    ADDITIONAL_ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    id: str
    workspace_id: str
    workspace_group_id: str
    created_by: _resources_pb2.ResourceReference
    create_time: _timestamp_pb2.Timestamp
    update_time: _timestamp_pb2.Timestamp
    delete_time: _timestamp_pb2.Timestamp
    additional_attributes: _struct_pb2.Struct
    def __init__(self, id: _Optional[str] = ..., workspace_id: _Optional[str] = ..., workspace_group_id: _Optional[str] = ..., created_by: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., update_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., delete_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., additional_attributes: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class ListWorkspaceGroupsRequest(_message.Message):
    __slots__ = ("page_size", "page_token")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListWorkspaceGroupsResponse(_message.Message):
    __slots__ = ("workspace_groups", "next_page_token", "total_size", "included")
    WORKSPACE_GROUPS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    workspace_groups: _containers.RepeatedCompositeFieldContainer[WorkspaceGroup]
    next_page_token: str
    total_size: int
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, workspace_groups: _Optional[_Iterable[_Union[WorkspaceGroup, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., total_size: _Optional[int] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class CreateWorkspaceGroupRequest(_message.Message):
    __slots__ = ("workspace_group", "request_id")
    WORKSPACE_GROUP_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    workspace_group: WorkspaceGroup
    request_id: str
    def __init__(self, workspace_group: _Optional[_Union[WorkspaceGroup, _Mapping]] = ..., request_id: _Optional[str] = ...) -> None: ...

class CreateWorkspaceGroupResponse(_message.Message):
    __slots__ = ("workspace_group", "included")
    WORKSPACE_GROUP_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    workspace_group: WorkspaceGroup
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, workspace_group: _Optional[_Union[WorkspaceGroup, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class GetWorkspaceGroupRequest(_message.Message):
    __slots__ = ("workspace_group_id", "include")
    WORKSPACE_GROUP_ID_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_FIELD_NUMBER: _ClassVar[int]
    workspace_group_id: str
    include: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, workspace_group_id: _Optional[str] = ..., include: _Optional[_Iterable[str]] = ...) -> None: ...

class GetWorkspaceGroupResponse(_message.Message):
    __slots__ = ("workspace_group", "included")
    WORKSPACE_GROUP_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    workspace_group: WorkspaceGroup
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, workspace_group: _Optional[_Union[WorkspaceGroup, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class UpdateWorkspaceGroupRequest(_message.Message):
    __slots__ = ("workspace_group", "update_mask")
    WORKSPACE_GROUP_FIELD_NUMBER: _ClassVar[int]
    UPDATE_MASK_FIELD_NUMBER: _ClassVar[int]
    workspace_group: WorkspaceGroup
    update_mask: _field_mask_pb2.FieldMask
    def __init__(self, workspace_group: _Optional[_Union[WorkspaceGroup, _Mapping]] = ..., update_mask: _Optional[_Union[_field_mask_pb2.FieldMask, _Mapping]] = ...) -> None: ...

class UpdateWorkspaceGroupResponse(_message.Message):
    __slots__ = ("workspace_group", "included")
    WORKSPACE_GROUP_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    workspace_group: WorkspaceGroup
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, workspace_group: _Optional[_Union[WorkspaceGroup, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class AddWorkspaceToGroupRequest(_message.Message):
    __slots__ = ("workspace_group_id", "membership", "request_id")
    WORKSPACE_GROUP_ID_FIELD_NUMBER: _ClassVar[int]
    MEMBERSHIP_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    workspace_group_id: str
    membership: WorkspaceGroupWorkspace
    request_id: str
    def __init__(self, workspace_group_id: _Optional[str] = ..., membership: _Optional[_Union[WorkspaceGroupWorkspace, _Mapping]] = ..., request_id: _Optional[str] = ...) -> None: ...

class AddWorkspaceToGroupResponse(_message.Message):
    __slots__ = ("membership", "included")
    MEMBERSHIP_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    membership: WorkspaceGroupWorkspace
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, membership: _Optional[_Union[WorkspaceGroupWorkspace, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class RemoveWorkspaceFromGroupRequest(_message.Message):
    __slots__ = ("workspace_group_id", "workspace_id")
    WORKSPACE_GROUP_ID_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    workspace_group_id: str
    workspace_id: str
    def __init__(self, workspace_group_id: _Optional[str] = ..., workspace_id: _Optional[str] = ...) -> None: ...

class RemoveWorkspaceFromGroupResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...
