import datetime

from google.protobuf import any_pb2 as _any_pb2
from google.protobuf import field_mask_pb2 as _field_mask_pb2
from google.protobuf import struct_pb2 as _struct_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from well.gateway.v1 import children_pb2 as _children_pb2
from well.gateway.v1 import resources_pb2 as _resources_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Person(_message.Message):
    __slots__ = ("id", "full_name", "first_name", "last_name", "job_title", "external_person_id", "email", "emails", "phones", "web_links", "companies", "avatar", "medias", "workspaces", "memberships", "documents", "create_time", "update_time", "delete_time", "additional_attributes")
    ID_FIELD_NUMBER: _ClassVar[int]
    FULL_NAME_FIELD_NUMBER: _ClassVar[int]
    FIRST_NAME_FIELD_NUMBER: _ClassVar[int]
    LAST_NAME_FIELD_NUMBER: _ClassVar[int]
    JOB_TITLE_FIELD_NUMBER: _ClassVar[int]
    EXTERNAL_PERSON_ID_FIELD_NUMBER: _ClassVar[int]
    EMAIL_FIELD_NUMBER: _ClassVar[int]
    EMAILS_FIELD_NUMBER: _ClassVar[int]
    PHONES_FIELD_NUMBER: _ClassVar[int]
    WEB_LINKS_FIELD_NUMBER: _ClassVar[int]
    COMPANIES_FIELD_NUMBER: _ClassVar[int]
    AVATAR_FIELD_NUMBER: _ClassVar[int]
    MEDIAS_FIELD_NUMBER: _ClassVar[int]
    WORKSPACES_FIELD_NUMBER: _ClassVar[int]
    MEMBERSHIPS_FIELD_NUMBER: _ClassVar[int]
    DOCUMENTS_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    DELETE_TIME_FIELD_NUMBER: _ClassVar[int]
    ADDITIONAL_ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    id: str
    full_name: str
    first_name: str
    last_name: str
    job_title: str
    external_person_id: str
    email: str
    emails: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    phones: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    web_links: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    companies: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    avatar: _resources_pb2.ResourceReference
    medias: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    workspaces: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    memberships: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    documents: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    create_time: _timestamp_pb2.Timestamp
    update_time: _timestamp_pb2.Timestamp
    delete_time: _timestamp_pb2.Timestamp
    additional_attributes: _struct_pb2.Struct
    def __init__(self, id: _Optional[str] = ..., full_name: _Optional[str] = ..., first_name: _Optional[str] = ..., last_name: _Optional[str] = ..., job_title: _Optional[str] = ..., external_person_id: _Optional[str] = ..., email: _Optional[str] = ..., emails: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., phones: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., web_links: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., companies: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., avatar: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., medias: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., workspaces: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., memberships: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., documents: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., update_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., delete_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., additional_attributes: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class ListPeopleRequest(_message.Message):
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

class ListPeopleResponse(_message.Message):
    __slots__ = ("people", "next_page_token", "total_size", "included")
    PEOPLE_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    people: _containers.RepeatedCompositeFieldContainer[Person]
    next_page_token: str
    total_size: int
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, people: _Optional[_Iterable[_Union[Person, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., total_size: _Optional[int] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class CreatePersonRequest(_message.Message):
    __slots__ = ("person", "workspace_id", "request_id", "included")
    PERSON_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    person: Person
    workspace_id: str
    request_id: str
    included: _containers.RepeatedCompositeFieldContainer[_children_pb2.NewChild]
    def __init__(self, person: _Optional[_Union[Person, _Mapping]] = ..., workspace_id: _Optional[str] = ..., request_id: _Optional[str] = ..., included: _Optional[_Iterable[_Union[_children_pb2.NewChild, _Mapping]]] = ...) -> None: ...

class CreatePersonResponse(_message.Message):
    __slots__ = ("person", "included")
    PERSON_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    person: Person
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, person: _Optional[_Union[Person, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class GetPersonRequest(_message.Message):
    __slots__ = ("person_id", "workspace_id", "include")
    PERSON_ID_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_FIELD_NUMBER: _ClassVar[int]
    person_id: str
    workspace_id: str
    include: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, person_id: _Optional[str] = ..., workspace_id: _Optional[str] = ..., include: _Optional[_Iterable[str]] = ...) -> None: ...

class GetPersonResponse(_message.Message):
    __slots__ = ("person", "included")
    PERSON_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    person: Person
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, person: _Optional[_Union[Person, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class UpdatePersonRequest(_message.Message):
    __slots__ = ("person", "update_mask", "workspace_id")
    PERSON_FIELD_NUMBER: _ClassVar[int]
    UPDATE_MASK_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    person: Person
    update_mask: _field_mask_pb2.FieldMask
    workspace_id: str
    def __init__(self, person: _Optional[_Union[Person, _Mapping]] = ..., update_mask: _Optional[_Union[_field_mask_pb2.FieldMask, _Mapping]] = ..., workspace_id: _Optional[str] = ...) -> None: ...

class UpdatePersonResponse(_message.Message):
    __slots__ = ("person", "included")
    PERSON_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    person: Person
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, person: _Optional[_Union[Person, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class DeletePersonRequest(_message.Message):
    __slots__ = ("person_id", "workspace_id")
    PERSON_ID_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    person_id: str
    workspace_id: str
    def __init__(self, person_id: _Optional[str] = ..., workspace_id: _Optional[str] = ...) -> None: ...

class DeletePersonResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class AddPersonCompaniesRequest(_message.Message):
    __slots__ = ("person_id", "companies", "workspace_id")
    PERSON_ID_FIELD_NUMBER: _ClassVar[int]
    COMPANIES_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    person_id: str
    companies: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    workspace_id: str
    def __init__(self, person_id: _Optional[str] = ..., companies: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., workspace_id: _Optional[str] = ...) -> None: ...

class AddPersonCompaniesResponse(_message.Message):
    __slots__ = ("person", "included")
    PERSON_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    person: Person
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, person: _Optional[_Union[Person, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class EnrichPersonRequest(_message.Message):
    __slots__ = ("attributes", "workspace_id")
    ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    attributes: _struct_pb2.Struct
    workspace_id: str
    def __init__(self, attributes: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., workspace_id: _Optional[str] = ...) -> None: ...

class EnrichPersonResponse(_message.Message):
    __slots__ = ("data", "additional_attributes")
    DATA_FIELD_NUMBER: _ClassVar[int]
    ADDITIONAL_ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    data: _struct_pb2.Value
    additional_attributes: _struct_pb2.Struct
    def __init__(self, data: _Optional[_Union[_struct_pb2.Value, _Mapping]] = ..., additional_attributes: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...
