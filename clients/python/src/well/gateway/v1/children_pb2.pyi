from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class NewChild(_message.Message):
    __slots__ = ("local_id", "email", "phone", "web_link", "location", "company", "person")
    LOCAL_ID_FIELD_NUMBER: _ClassVar[int]
    EMAIL_FIELD_NUMBER: _ClassVar[int]
    PHONE_FIELD_NUMBER: _ClassVar[int]
    WEB_LINK_FIELD_NUMBER: _ClassVar[int]
    LOCATION_FIELD_NUMBER: _ClassVar[int]
    COMPANY_FIELD_NUMBER: _ClassVar[int]
    PERSON_FIELD_NUMBER: _ClassVar[int]
    local_id: str
    email: NewEmail
    phone: NewPhone
    web_link: NewWebLink
    location: NewLocation
    company: NewCompany
    person: NewPerson
    def __init__(self, local_id: _Optional[str] = ..., email: _Optional[_Union[NewEmail, _Mapping]] = ..., phone: _Optional[_Union[NewPhone, _Mapping]] = ..., web_link: _Optional[_Union[NewWebLink, _Mapping]] = ..., location: _Optional[_Union[NewLocation, _Mapping]] = ..., company: _Optional[_Union[NewCompany, _Mapping]] = ..., person: _Optional[_Union[NewPerson, _Mapping]] = ...) -> None: ...

class NewEmail(_message.Message):
    __slots__ = ("value", "label", "is_primary")
    VALUE_FIELD_NUMBER: _ClassVar[int]
    LABEL_FIELD_NUMBER: _ClassVar[int]
    IS_PRIMARY_FIELD_NUMBER: _ClassVar[int]
    value: str
    label: str
    is_primary: bool
    def __init__(self, value: _Optional[str] = ..., label: _Optional[str] = ..., is_primary: _Optional[bool] = ...) -> None: ...

class NewPhone(_message.Message):
    __slots__ = ("number", "label", "is_primary")
    NUMBER_FIELD_NUMBER: _ClassVar[int]
    LABEL_FIELD_NUMBER: _ClassVar[int]
    IS_PRIMARY_FIELD_NUMBER: _ClassVar[int]
    number: str
    label: str
    is_primary: bool
    def __init__(self, number: _Optional[str] = ..., label: _Optional[str] = ..., is_primary: _Optional[bool] = ...) -> None: ...

class NewWebLink(_message.Message):
    __slots__ = ("url", "platform")
    URL_FIELD_NUMBER: _ClassVar[int]
    PLATFORM_FIELD_NUMBER: _ClassVar[int]
    url: str
    platform: str
    def __init__(self, url: _Optional[str] = ..., platform: _Optional[str] = ...) -> None: ...

class NewLocation(_message.Message):
    __slots__ = ("address_line1", "address_line2", "city", "region", "postal_code", "country")
    ADDRESS_LINE1_FIELD_NUMBER: _ClassVar[int]
    ADDRESS_LINE2_FIELD_NUMBER: _ClassVar[int]
    CITY_FIELD_NUMBER: _ClassVar[int]
    REGION_FIELD_NUMBER: _ClassVar[int]
    POSTAL_CODE_FIELD_NUMBER: _ClassVar[int]
    COUNTRY_FIELD_NUMBER: _ClassVar[int]
    address_line1: str
    address_line2: str
    city: str
    region: str
    postal_code: str
    country: str
    def __init__(self, address_line1: _Optional[str] = ..., address_line2: _Optional[str] = ..., city: _Optional[str] = ..., region: _Optional[str] = ..., postal_code: _Optional[str] = ..., country: _Optional[str] = ...) -> None: ...

class NewCompany(_message.Message):
    __slots__ = ("name", "description", "domain")
    NAME_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    DOMAIN_FIELD_NUMBER: _ClassVar[int]
    name: str
    description: str
    domain: str
    def __init__(self, name: _Optional[str] = ..., description: _Optional[str] = ..., domain: _Optional[str] = ...) -> None: ...

class NewPerson(_message.Message):
    __slots__ = ("first_name", "last_name", "full_name")
    FIRST_NAME_FIELD_NUMBER: _ClassVar[int]
    LAST_NAME_FIELD_NUMBER: _ClassVar[int]
    FULL_NAME_FIELD_NUMBER: _ClassVar[int]
    first_name: str
    last_name: str
    full_name: str
    def __init__(self, first_name: _Optional[str] = ..., last_name: _Optional[str] = ..., full_name: _Optional[str] = ...) -> None: ...
