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

class Company(_message.Message):
    __slots__ = ("id", "name", "description", "domain", "registered_name", "trade_name", "registered_value", "registry_name", "registry_country", "tax_id_value", "tax_id_type", "locale", "business_entity", "has_logo", "workspace_ids", "status", "registration", "registration_number", "tax_id", "people", "emails", "phones", "web_links", "media", "locations", "documents", "workspaces", "subsidiaries", "parents", "created_by", "create_time", "update_time", "delete_time", "additional_attributes")
    ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    DOMAIN_FIELD_NUMBER: _ClassVar[int]
    REGISTERED_NAME_FIELD_NUMBER: _ClassVar[int]
    TRADE_NAME_FIELD_NUMBER: _ClassVar[int]
    REGISTERED_VALUE_FIELD_NUMBER: _ClassVar[int]
    REGISTRY_NAME_FIELD_NUMBER: _ClassVar[int]
    REGISTRY_COUNTRY_FIELD_NUMBER: _ClassVar[int]
    TAX_ID_VALUE_FIELD_NUMBER: _ClassVar[int]
    TAX_ID_TYPE_FIELD_NUMBER: _ClassVar[int]
    LOCALE_FIELD_NUMBER: _ClassVar[int]
    BUSINESS_ENTITY_FIELD_NUMBER: _ClassVar[int]
    HAS_LOGO_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_IDS_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    REGISTRATION_FIELD_NUMBER: _ClassVar[int]
    REGISTRATION_NUMBER_FIELD_NUMBER: _ClassVar[int]
    TAX_ID_FIELD_NUMBER: _ClassVar[int]
    PEOPLE_FIELD_NUMBER: _ClassVar[int]
    EMAILS_FIELD_NUMBER: _ClassVar[int]
    PHONES_FIELD_NUMBER: _ClassVar[int]
    WEB_LINKS_FIELD_NUMBER: _ClassVar[int]
    MEDIA_FIELD_NUMBER: _ClassVar[int]
    LOCATIONS_FIELD_NUMBER: _ClassVar[int]
    DOCUMENTS_FIELD_NUMBER: _ClassVar[int]
    WORKSPACES_FIELD_NUMBER: _ClassVar[int]
    SUBSIDIARIES_FIELD_NUMBER: _ClassVar[int]
    PARENTS_FIELD_NUMBER: _ClassVar[int]
    CREATED_BY_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    DELETE_TIME_FIELD_NUMBER: _ClassVar[int]
    ADDITIONAL_ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    id: str
    name: str
    description: str
    domain: str
    registered_name: str
    trade_name: str
    registered_value: str
    registry_name: str
    registry_country: str
    tax_id_value: str
    tax_id_type: str
    locale: str
    business_entity: str
    has_logo: bool
    workspace_ids: _containers.RepeatedScalarFieldContainer[str]
    status: str
    registration: CompanyRegistration
    registration_number: CompanyRegistrationNumber
    tax_id: CompanyTaxId
    people: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    emails: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    phones: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    web_links: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    media: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    locations: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    documents: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    workspaces: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    subsidiaries: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    parents: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    created_by: _resources_pb2.ResourceReference
    create_time: _timestamp_pb2.Timestamp
    update_time: _timestamp_pb2.Timestamp
    delete_time: _timestamp_pb2.Timestamp
    additional_attributes: _struct_pb2.Struct
    def __init__(self, id: _Optional[str] = ..., name: _Optional[str] = ..., description: _Optional[str] = ..., domain: _Optional[str] = ..., registered_name: _Optional[str] = ..., trade_name: _Optional[str] = ..., registered_value: _Optional[str] = ..., registry_name: _Optional[str] = ..., registry_country: _Optional[str] = ..., tax_id_value: _Optional[str] = ..., tax_id_type: _Optional[str] = ..., locale: _Optional[str] = ..., business_entity: _Optional[str] = ..., has_logo: _Optional[bool] = ..., workspace_ids: _Optional[_Iterable[str]] = ..., status: _Optional[str] = ..., registration: _Optional[_Union[CompanyRegistration, _Mapping]] = ..., registration_number: _Optional[_Union[CompanyRegistrationNumber, _Mapping]] = ..., tax_id: _Optional[_Union[CompanyTaxId, _Mapping]] = ..., people: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., emails: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., phones: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., web_links: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., media: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., locations: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., documents: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., workspaces: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., subsidiaries: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., parents: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., created_by: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., update_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., delete_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., additional_attributes: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class CompanyRegistration(_message.Message):
    __slots__ = ("trade_name", "registered_name", "registered_value", "tax_id", "country")
    TRADE_NAME_FIELD_NUMBER: _ClassVar[int]
    REGISTERED_NAME_FIELD_NUMBER: _ClassVar[int]
    REGISTERED_VALUE_FIELD_NUMBER: _ClassVar[int]
    TAX_ID_FIELD_NUMBER: _ClassVar[int]
    COUNTRY_FIELD_NUMBER: _ClassVar[int]
    trade_name: str
    registered_name: str
    registered_value: str
    tax_id: str
    country: str
    def __init__(self, trade_name: _Optional[str] = ..., registered_name: _Optional[str] = ..., registered_value: _Optional[str] = ..., tax_id: _Optional[str] = ..., country: _Optional[str] = ...) -> None: ...

class CompanyRegistrationNumber(_message.Message):
    __slots__ = ("value", "business_type", "registry_name", "registry_country", "authority")
    VALUE_FIELD_NUMBER: _ClassVar[int]
    BUSINESS_TYPE_FIELD_NUMBER: _ClassVar[int]
    REGISTRY_NAME_FIELD_NUMBER: _ClassVar[int]
    REGISTRY_COUNTRY_FIELD_NUMBER: _ClassVar[int]
    AUTHORITY_FIELD_NUMBER: _ClassVar[int]
    value: str
    business_type: str
    registry_name: str
    registry_country: str
    authority: str
    def __init__(self, value: _Optional[str] = ..., business_type: _Optional[str] = ..., registry_name: _Optional[str] = ..., registry_country: _Optional[str] = ..., authority: _Optional[str] = ...) -> None: ...

class CompanyTaxId(_message.Message):
    __slots__ = ("value", "type")
    VALUE_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    value: str
    type: str
    def __init__(self, value: _Optional[str] = ..., type: _Optional[str] = ...) -> None: ...

class ListCompaniesRequest(_message.Message):
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

class ListCompaniesResponse(_message.Message):
    __slots__ = ("companies", "next_page_token", "total_size", "included")
    COMPANIES_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    companies: _containers.RepeatedCompositeFieldContainer[Company]
    next_page_token: str
    total_size: int
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, companies: _Optional[_Iterable[_Union[Company, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., total_size: _Optional[int] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class CreateCompanyRequest(_message.Message):
    __slots__ = ("company", "workspace_id", "request_id", "included")
    COMPANY_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    company: Company
    workspace_id: str
    request_id: str
    included: _containers.RepeatedCompositeFieldContainer[_children_pb2.NewChild]
    def __init__(self, company: _Optional[_Union[Company, _Mapping]] = ..., workspace_id: _Optional[str] = ..., request_id: _Optional[str] = ..., included: _Optional[_Iterable[_Union[_children_pb2.NewChild, _Mapping]]] = ...) -> None: ...

class CreateCompanyResponse(_message.Message):
    __slots__ = ("company", "included")
    COMPANY_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    company: Company
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, company: _Optional[_Union[Company, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class GetCompanyRequest(_message.Message):
    __slots__ = ("company_id", "workspace_id", "include")
    COMPANY_ID_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_FIELD_NUMBER: _ClassVar[int]
    company_id: str
    workspace_id: str
    include: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, company_id: _Optional[str] = ..., workspace_id: _Optional[str] = ..., include: _Optional[_Iterable[str]] = ...) -> None: ...

class GetCompanyResponse(_message.Message):
    __slots__ = ("company", "included")
    COMPANY_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    company: Company
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, company: _Optional[_Union[Company, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class UpdateCompanyRequest(_message.Message):
    __slots__ = ("company", "update_mask", "workspace_id")
    COMPANY_FIELD_NUMBER: _ClassVar[int]
    UPDATE_MASK_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    company: Company
    update_mask: _field_mask_pb2.FieldMask
    workspace_id: str
    def __init__(self, company: _Optional[_Union[Company, _Mapping]] = ..., update_mask: _Optional[_Union[_field_mask_pb2.FieldMask, _Mapping]] = ..., workspace_id: _Optional[str] = ...) -> None: ...

class UpdateCompanyResponse(_message.Message):
    __slots__ = ("company", "included")
    COMPANY_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    company: Company
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, company: _Optional[_Union[Company, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class DeleteCompanyRequest(_message.Message):
    __slots__ = ("company_id", "workspace_id")
    COMPANY_ID_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    company_id: str
    workspace_id: str
    def __init__(self, company_id: _Optional[str] = ..., workspace_id: _Optional[str] = ...) -> None: ...

class DeleteCompanyResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class RemoveCompanyFromWorkspaceRequest(_message.Message):
    __slots__ = ("company_id", "workspace_id")
    COMPANY_ID_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    company_id: str
    workspace_id: str
    def __init__(self, company_id: _Optional[str] = ..., workspace_id: _Optional[str] = ...) -> None: ...

class RemoveCompanyFromWorkspaceResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...
