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

class Email(_message.Message):
    __slots__ = ("id", "value", "label", "is_primary", "company_emails", "person_emails", "persons", "companies", "workspaces", "create_time", "update_time", "delete_time", "additional_attributes")
    ID_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    LABEL_FIELD_NUMBER: _ClassVar[int]
    IS_PRIMARY_FIELD_NUMBER: _ClassVar[int]
    COMPANY_EMAILS_FIELD_NUMBER: _ClassVar[int]
    PERSON_EMAILS_FIELD_NUMBER: _ClassVar[int]
    PERSONS_FIELD_NUMBER: _ClassVar[int]
    COMPANIES_FIELD_NUMBER: _ClassVar[int]
    WORKSPACES_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    DELETE_TIME_FIELD_NUMBER: _ClassVar[int]
    ADDITIONAL_ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    id: str
    value: str
    label: str
    is_primary: bool
    company_emails: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    person_emails: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    persons: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    companies: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    workspaces: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    create_time: _timestamp_pb2.Timestamp
    update_time: _timestamp_pb2.Timestamp
    delete_time: _timestamp_pb2.Timestamp
    additional_attributes: _struct_pb2.Struct
    def __init__(self, id: _Optional[str] = ..., value: _Optional[str] = ..., label: _Optional[str] = ..., is_primary: _Optional[bool] = ..., company_emails: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., person_emails: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., persons: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., companies: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., workspaces: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., update_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., delete_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., additional_attributes: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class Phone(_message.Message):
    __slots__ = ("id", "country_code", "national_number", "e164_number", "label", "is_primary", "is_verified", "person_phones", "company_phones", "persons", "companies", "workspaces", "create_time", "update_time", "delete_time", "additional_attributes")
    ID_FIELD_NUMBER: _ClassVar[int]
    COUNTRY_CODE_FIELD_NUMBER: _ClassVar[int]
    NATIONAL_NUMBER_FIELD_NUMBER: _ClassVar[int]
    E164_NUMBER_FIELD_NUMBER: _ClassVar[int]
    LABEL_FIELD_NUMBER: _ClassVar[int]
    IS_PRIMARY_FIELD_NUMBER: _ClassVar[int]
    IS_VERIFIED_FIELD_NUMBER: _ClassVar[int]
    PERSON_PHONES_FIELD_NUMBER: _ClassVar[int]
    COMPANY_PHONES_FIELD_NUMBER: _ClassVar[int]
    PERSONS_FIELD_NUMBER: _ClassVar[int]
    COMPANIES_FIELD_NUMBER: _ClassVar[int]
    WORKSPACES_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    DELETE_TIME_FIELD_NUMBER: _ClassVar[int]
    ADDITIONAL_ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    id: str
    country_code: int
    national_number: str
    e164_number: str
    label: str
    is_primary: bool
    is_verified: bool
    person_phones: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    company_phones: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    persons: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    companies: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    workspaces: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    create_time: _timestamp_pb2.Timestamp
    update_time: _timestamp_pb2.Timestamp
    delete_time: _timestamp_pb2.Timestamp
    additional_attributes: _struct_pb2.Struct
    def __init__(self, id: _Optional[str] = ..., country_code: _Optional[int] = ..., national_number: _Optional[str] = ..., e164_number: _Optional[str] = ..., label: _Optional[str] = ..., is_primary: _Optional[bool] = ..., is_verified: _Optional[bool] = ..., person_phones: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., company_phones: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., persons: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., companies: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., workspaces: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., update_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., delete_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., additional_attributes: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class Location(_message.Message):
    __slots__ = ("id", "full_address", "address_line1", "address_line2", "city", "region", "postal_code", "country", "latitude", "longitude", "is_primary", "is_registered", "company_locations", "person_locations", "persons", "companies", "workspaces", "create_time", "update_time", "delete_time", "additional_attributes")
    ID_FIELD_NUMBER: _ClassVar[int]
    FULL_ADDRESS_FIELD_NUMBER: _ClassVar[int]
    ADDRESS_LINE1_FIELD_NUMBER: _ClassVar[int]
    ADDRESS_LINE2_FIELD_NUMBER: _ClassVar[int]
    CITY_FIELD_NUMBER: _ClassVar[int]
    REGION_FIELD_NUMBER: _ClassVar[int]
    POSTAL_CODE_FIELD_NUMBER: _ClassVar[int]
    COUNTRY_FIELD_NUMBER: _ClassVar[int]
    LATITUDE_FIELD_NUMBER: _ClassVar[int]
    LONGITUDE_FIELD_NUMBER: _ClassVar[int]
    IS_PRIMARY_FIELD_NUMBER: _ClassVar[int]
    IS_REGISTERED_FIELD_NUMBER: _ClassVar[int]
    COMPANY_LOCATIONS_FIELD_NUMBER: _ClassVar[int]
    PERSON_LOCATIONS_FIELD_NUMBER: _ClassVar[int]
    PERSONS_FIELD_NUMBER: _ClassVar[int]
    COMPANIES_FIELD_NUMBER: _ClassVar[int]
    WORKSPACES_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    DELETE_TIME_FIELD_NUMBER: _ClassVar[int]
    ADDITIONAL_ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    id: str
    full_address: str
    address_line1: str
    address_line2: str
    city: str
    region: str
    postal_code: str
    country: str
    latitude: str
    longitude: str
    is_primary: bool
    is_registered: bool
    company_locations: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    person_locations: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    persons: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    companies: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    workspaces: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    create_time: _timestamp_pb2.Timestamp
    update_time: _timestamp_pb2.Timestamp
    delete_time: _timestamp_pb2.Timestamp
    additional_attributes: _struct_pb2.Struct
    def __init__(self, id: _Optional[str] = ..., full_address: _Optional[str] = ..., address_line1: _Optional[str] = ..., address_line2: _Optional[str] = ..., city: _Optional[str] = ..., region: _Optional[str] = ..., postal_code: _Optional[str] = ..., country: _Optional[str] = ..., latitude: _Optional[str] = ..., longitude: _Optional[str] = ..., is_primary: _Optional[bool] = ..., is_registered: _Optional[bool] = ..., company_locations: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., person_locations: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., persons: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., companies: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., workspaces: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., update_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., delete_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., additional_attributes: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class WebLink(_message.Message):
    __slots__ = ("id", "url", "platform", "company_social_links", "person_social_links", "persons", "companies", "workspaces", "create_time", "update_time", "delete_time", "additional_attributes")
    ID_FIELD_NUMBER: _ClassVar[int]
    URL_FIELD_NUMBER: _ClassVar[int]
    PLATFORM_FIELD_NUMBER: _ClassVar[int]
    COMPANY_SOCIAL_LINKS_FIELD_NUMBER: _ClassVar[int]
    PERSON_SOCIAL_LINKS_FIELD_NUMBER: _ClassVar[int]
    PERSONS_FIELD_NUMBER: _ClassVar[int]
    COMPANIES_FIELD_NUMBER: _ClassVar[int]
    WORKSPACES_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    DELETE_TIME_FIELD_NUMBER: _ClassVar[int]
    ADDITIONAL_ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    id: str
    url: str
    platform: str
    company_social_links: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    person_social_links: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    persons: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    companies: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    workspaces: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    create_time: _timestamp_pb2.Timestamp
    update_time: _timestamp_pb2.Timestamp
    delete_time: _timestamp_pb2.Timestamp
    additional_attributes: _struct_pb2.Struct
    def __init__(self, id: _Optional[str] = ..., url: _Optional[str] = ..., platform: _Optional[str] = ..., company_social_links: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., person_social_links: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., persons: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., companies: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., workspaces: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., update_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., delete_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., additional_attributes: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class Media(_message.Message):
    __slots__ = ("id", "media_type", "url", "is_primary", "upload_time", "process_time", "people", "file_name", "content_type", "file_size", "upload_url", "companies", "workspaces", "create_time", "update_time", "delete_time", "additional_attributes")
    ID_FIELD_NUMBER: _ClassVar[int]
    MEDIA_TYPE_FIELD_NUMBER: _ClassVar[int]
    URL_FIELD_NUMBER: _ClassVar[int]
    IS_PRIMARY_FIELD_NUMBER: _ClassVar[int]
    UPLOAD_TIME_FIELD_NUMBER: _ClassVar[int]
    PROCESS_TIME_FIELD_NUMBER: _ClassVar[int]
    PEOPLE_FIELD_NUMBER: _ClassVar[int]
    FILE_NAME_FIELD_NUMBER: _ClassVar[int]
    CONTENT_TYPE_FIELD_NUMBER: _ClassVar[int]
    FILE_SIZE_FIELD_NUMBER: _ClassVar[int]
    UPLOAD_URL_FIELD_NUMBER: _ClassVar[int]
    COMPANIES_FIELD_NUMBER: _ClassVar[int]
    WORKSPACES_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    DELETE_TIME_FIELD_NUMBER: _ClassVar[int]
    ADDITIONAL_ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    id: str
    media_type: str
    url: str
    is_primary: bool
    upload_time: _timestamp_pb2.Timestamp
    process_time: _timestamp_pb2.Timestamp
    people: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    file_name: str
    content_type: str
    file_size: int
    upload_url: str
    companies: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    workspaces: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    create_time: _timestamp_pb2.Timestamp
    update_time: _timestamp_pb2.Timestamp
    delete_time: _timestamp_pb2.Timestamp
    additional_attributes: _struct_pb2.Struct
    def __init__(self, id: _Optional[str] = ..., media_type: _Optional[str] = ..., url: _Optional[str] = ..., is_primary: _Optional[bool] = ..., upload_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., process_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., people: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., file_name: _Optional[str] = ..., content_type: _Optional[str] = ..., file_size: _Optional[int] = ..., upload_url: _Optional[str] = ..., companies: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., workspaces: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., update_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., delete_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., additional_attributes: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class ListEmailsRequest(_message.Message):
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

class ListEmailsResponse(_message.Message):
    __slots__ = ("emails", "next_page_token", "total_size", "included")
    EMAILS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    emails: _containers.RepeatedCompositeFieldContainer[Email]
    next_page_token: str
    total_size: int
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, emails: _Optional[_Iterable[_Union[Email, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., total_size: _Optional[int] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class CreateEmailRequest(_message.Message):
    __slots__ = ("email", "workspace_id", "request_id")
    EMAIL_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    email: Email
    workspace_id: str
    request_id: str
    def __init__(self, email: _Optional[_Union[Email, _Mapping]] = ..., workspace_id: _Optional[str] = ..., request_id: _Optional[str] = ...) -> None: ...

class CreateEmailResponse(_message.Message):
    __slots__ = ("email", "included")
    EMAIL_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    email: Email
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, email: _Optional[_Union[Email, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class GetEmailRequest(_message.Message):
    __slots__ = ("email_id", "workspace_id", "include")
    EMAIL_ID_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_FIELD_NUMBER: _ClassVar[int]
    email_id: str
    workspace_id: str
    include: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, email_id: _Optional[str] = ..., workspace_id: _Optional[str] = ..., include: _Optional[_Iterable[str]] = ...) -> None: ...

class GetEmailResponse(_message.Message):
    __slots__ = ("email", "included")
    EMAIL_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    email: Email
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, email: _Optional[_Union[Email, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class UpdateEmailRequest(_message.Message):
    __slots__ = ("email", "update_mask", "workspace_id")
    EMAIL_FIELD_NUMBER: _ClassVar[int]
    UPDATE_MASK_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    email: Email
    update_mask: _field_mask_pb2.FieldMask
    workspace_id: str
    def __init__(self, email: _Optional[_Union[Email, _Mapping]] = ..., update_mask: _Optional[_Union[_field_mask_pb2.FieldMask, _Mapping]] = ..., workspace_id: _Optional[str] = ...) -> None: ...

class UpdateEmailResponse(_message.Message):
    __slots__ = ("email", "included")
    EMAIL_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    email: Email
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, email: _Optional[_Union[Email, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class DeleteEmailRequest(_message.Message):
    __slots__ = ("email_id", "workspace_id")
    EMAIL_ID_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    email_id: str
    workspace_id: str
    def __init__(self, email_id: _Optional[str] = ..., workspace_id: _Optional[str] = ...) -> None: ...

class DeleteEmailResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ListPhonesRequest(_message.Message):
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

class ListPhonesResponse(_message.Message):
    __slots__ = ("phones", "next_page_token", "total_size", "included")
    PHONES_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    phones: _containers.RepeatedCompositeFieldContainer[Phone]
    next_page_token: str
    total_size: int
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, phones: _Optional[_Iterable[_Union[Phone, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., total_size: _Optional[int] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class CreatePhoneRequest(_message.Message):
    __slots__ = ("phone", "workspace_id", "request_id", "included")
    PHONE_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    phone: Phone
    workspace_id: str
    request_id: str
    included: _containers.RepeatedCompositeFieldContainer[_children_pb2.NewChild]
    def __init__(self, phone: _Optional[_Union[Phone, _Mapping]] = ..., workspace_id: _Optional[str] = ..., request_id: _Optional[str] = ..., included: _Optional[_Iterable[_Union[_children_pb2.NewChild, _Mapping]]] = ...) -> None: ...

class CreatePhoneResponse(_message.Message):
    __slots__ = ("phone", "included")
    PHONE_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    phone: Phone
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, phone: _Optional[_Union[Phone, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class GetPhoneRequest(_message.Message):
    __slots__ = ("phone_id", "workspace_id", "include")
    PHONE_ID_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_FIELD_NUMBER: _ClassVar[int]
    phone_id: str
    workspace_id: str
    include: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, phone_id: _Optional[str] = ..., workspace_id: _Optional[str] = ..., include: _Optional[_Iterable[str]] = ...) -> None: ...

class GetPhoneResponse(_message.Message):
    __slots__ = ("phone", "included")
    PHONE_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    phone: Phone
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, phone: _Optional[_Union[Phone, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class DeletePhoneRequest(_message.Message):
    __slots__ = ("phone_id", "workspace_id")
    PHONE_ID_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    phone_id: str
    workspace_id: str
    def __init__(self, phone_id: _Optional[str] = ..., workspace_id: _Optional[str] = ...) -> None: ...

class DeletePhoneResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ListLocationsRequest(_message.Message):
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

class ListLocationsResponse(_message.Message):
    __slots__ = ("locations", "next_page_token", "total_size", "included")
    LOCATIONS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    locations: _containers.RepeatedCompositeFieldContainer[Location]
    next_page_token: str
    total_size: int
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, locations: _Optional[_Iterable[_Union[Location, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., total_size: _Optional[int] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class CreateLocationRequest(_message.Message):
    __slots__ = ("location", "workspace_id", "request_id")
    LOCATION_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    location: Location
    workspace_id: str
    request_id: str
    def __init__(self, location: _Optional[_Union[Location, _Mapping]] = ..., workspace_id: _Optional[str] = ..., request_id: _Optional[str] = ...) -> None: ...

class CreateLocationResponse(_message.Message):
    __slots__ = ("location", "included")
    LOCATION_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    location: Location
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, location: _Optional[_Union[Location, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class GetLocationRequest(_message.Message):
    __slots__ = ("location_id", "workspace_id", "include")
    LOCATION_ID_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_FIELD_NUMBER: _ClassVar[int]
    location_id: str
    workspace_id: str
    include: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, location_id: _Optional[str] = ..., workspace_id: _Optional[str] = ..., include: _Optional[_Iterable[str]] = ...) -> None: ...

class GetLocationResponse(_message.Message):
    __slots__ = ("location", "included")
    LOCATION_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    location: Location
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, location: _Optional[_Union[Location, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class ListWebLinksRequest(_message.Message):
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

class ListWebLinksResponse(_message.Message):
    __slots__ = ("web_links", "next_page_token", "total_size", "included")
    WEB_LINKS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    web_links: _containers.RepeatedCompositeFieldContainer[WebLink]
    next_page_token: str
    total_size: int
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, web_links: _Optional[_Iterable[_Union[WebLink, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., total_size: _Optional[int] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class CreateWebLinkRequest(_message.Message):
    __slots__ = ("web_link", "workspace_id", "request_id")
    WEB_LINK_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    web_link: WebLink
    workspace_id: str
    request_id: str
    def __init__(self, web_link: _Optional[_Union[WebLink, _Mapping]] = ..., workspace_id: _Optional[str] = ..., request_id: _Optional[str] = ...) -> None: ...

class CreateWebLinkResponse(_message.Message):
    __slots__ = ("web_link", "included")
    WEB_LINK_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    web_link: WebLink
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, web_link: _Optional[_Union[WebLink, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class GetWebLinkRequest(_message.Message):
    __slots__ = ("web_link_id", "workspace_id", "include")
    WEB_LINK_ID_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_FIELD_NUMBER: _ClassVar[int]
    web_link_id: str
    workspace_id: str
    include: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, web_link_id: _Optional[str] = ..., workspace_id: _Optional[str] = ..., include: _Optional[_Iterable[str]] = ...) -> None: ...

class GetWebLinkResponse(_message.Message):
    __slots__ = ("web_link", "included")
    WEB_LINK_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    web_link: WebLink
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, web_link: _Optional[_Union[WebLink, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class DeleteWebLinkRequest(_message.Message):
    __slots__ = ("web_link_id", "workspace_id")
    WEB_LINK_ID_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    web_link_id: str
    workspace_id: str
    def __init__(self, web_link_id: _Optional[str] = ..., workspace_id: _Optional[str] = ...) -> None: ...

class DeleteWebLinkResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class CreateMediaRequest(_message.Message):
    __slots__ = ("media", "workspace_id", "request_id")
    MEDIA_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    media: Media
    workspace_id: str
    request_id: str
    def __init__(self, media: _Optional[_Union[Media, _Mapping]] = ..., workspace_id: _Optional[str] = ..., request_id: _Optional[str] = ...) -> None: ...

class CreateMediaResponse(_message.Message):
    __slots__ = ("media", "included")
    MEDIA_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    media: Media
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, media: _Optional[_Union[Media, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...
