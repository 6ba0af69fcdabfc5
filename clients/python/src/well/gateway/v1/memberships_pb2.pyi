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

class Membership(_message.Message):
    __slots__ = ("id", "membership_role", "status", "firebase_id", "invite_token", "is_default", "workspace", "person", "parent_workspace", "invited_by", "create_time", "update_time", "delete_time", "additional_attributes")
    ID_FIELD_NUMBER: _ClassVar[int]
    MEMBERSHIP_ROLE_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    FIREBASE_ID_FIELD_NUMBER: _ClassVar[int]
    INVITE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    IS_DEFAULT_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_FIELD_NUMBER: _ClassVar[int]
    PERSON_FIELD_NUMBER: _ClassVar[int]
    PARENT_WORKSPACE_FIELD_NUMBER: _ClassVar[int]
    INVITED_BY_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    DELETE_TIME_FIELD_NUMBER: _ClassVar[int]
    ADDITIONAL_ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    id: str
    membership_role: str
    status: str
    firebase_id: str
    invite_token: str
    is_default: bool
    workspace: _resources_pb2.ResourceReference
    person: _resources_pb2.ResourceReference
    parent_workspace: _resources_pb2.ResourceReference
    invited_by: _resources_pb2.ResourceReference
    create_time: _timestamp_pb2.Timestamp
    update_time: _timestamp_pb2.Timestamp
    delete_time: _timestamp_pb2.Timestamp
    additional_attributes: _struct_pb2.Struct
    def __init__(self, id: _Optional[str] = ..., membership_role: _Optional[str] = ..., status: _Optional[str] = ..., firebase_id: _Optional[str] = ..., invite_token: _Optional[str] = ..., is_default: _Optional[bool] = ..., workspace: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., person: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., parent_workspace: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., invited_by: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., update_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., delete_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., additional_attributes: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class MembershipPerson(_message.Message):
    __slots__ = ("first_name", "last_name")
    FIRST_NAME_FIELD_NUMBER: _ClassVar[int]
    LAST_NAME_FIELD_NUMBER: _ClassVar[int]
    first_name: str
    last_name: str
    def __init__(self, first_name: _Optional[str] = ..., last_name: _Optional[str] = ...) -> None: ...

class ListMembershipsRequest(_message.Message):
    __slots__ = ("page_size", "page_token", "workspace_id", "sort", "include", "workspace_filter", "person_filter", "firebase_id_filter", "status_filter")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    SORT_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_FILTER_FIELD_NUMBER: _ClassVar[int]
    PERSON_FILTER_FIELD_NUMBER: _ClassVar[int]
    FIREBASE_ID_FILTER_FIELD_NUMBER: _ClassVar[int]
    STATUS_FILTER_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    workspace_id: str
    sort: _resources_pb2.Sort
    include: _containers.RepeatedScalarFieldContainer[str]
    workspace_filter: str
    person_filter: str
    firebase_id_filter: str
    status_filter: str
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., workspace_id: _Optional[str] = ..., sort: _Optional[_Union[_resources_pb2.Sort, _Mapping]] = ..., include: _Optional[_Iterable[str]] = ..., workspace_filter: _Optional[str] = ..., person_filter: _Optional[str] = ..., firebase_id_filter: _Optional[str] = ..., status_filter: _Optional[str] = ...) -> None: ...

class ListMembershipsResponse(_message.Message):
    __slots__ = ("memberships", "next_page_token", "total_size", "included")
    MEMBERSHIPS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    memberships: _containers.RepeatedCompositeFieldContainer[Membership]
    next_page_token: str
    total_size: int
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, memberships: _Optional[_Iterable[_Union[Membership, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., total_size: _Optional[int] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class CreateMembershipRequest(_message.Message):
    __slots__ = ("membership", "workspace_id", "request_id")
    MEMBERSHIP_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    membership: Membership
    workspace_id: str
    request_id: str
    def __init__(self, membership: _Optional[_Union[Membership, _Mapping]] = ..., workspace_id: _Optional[str] = ..., request_id: _Optional[str] = ...) -> None: ...

class CreateMembershipResponse(_message.Message):
    __slots__ = ("membership", "included")
    MEMBERSHIP_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    membership: Membership
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, membership: _Optional[_Union[Membership, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class GetMembershipRequest(_message.Message):
    __slots__ = ("membership_id", "workspace_id", "include")
    MEMBERSHIP_ID_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_FIELD_NUMBER: _ClassVar[int]
    membership_id: str
    workspace_id: str
    include: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, membership_id: _Optional[str] = ..., workspace_id: _Optional[str] = ..., include: _Optional[_Iterable[str]] = ...) -> None: ...

class GetMembershipResponse(_message.Message):
    __slots__ = ("membership", "included")
    MEMBERSHIP_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    membership: Membership
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, membership: _Optional[_Union[Membership, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class UpdateMembershipRequest(_message.Message):
    __slots__ = ("membership", "update_mask", "workspace_id", "person")
    MEMBERSHIP_FIELD_NUMBER: _ClassVar[int]
    UPDATE_MASK_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    PERSON_FIELD_NUMBER: _ClassVar[int]
    membership: Membership
    update_mask: _field_mask_pb2.FieldMask
    workspace_id: str
    person: MembershipPerson
    def __init__(self, membership: _Optional[_Union[Membership, _Mapping]] = ..., update_mask: _Optional[_Union[_field_mask_pb2.FieldMask, _Mapping]] = ..., workspace_id: _Optional[str] = ..., person: _Optional[_Union[MembershipPerson, _Mapping]] = ...) -> None: ...

class UpdateMembershipResponse(_message.Message):
    __slots__ = ("membership", "included")
    MEMBERSHIP_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    membership: Membership
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, membership: _Optional[_Union[Membership, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class DeleteMembershipRequest(_message.Message):
    __slots__ = ("membership_id", "workspace_id")
    MEMBERSHIP_ID_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    membership_id: str
    workspace_id: str
    def __init__(self, membership_id: _Optional[str] = ..., workspace_id: _Optional[str] = ...) -> None: ...

class DeleteMembershipResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...
