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

class PaymentMeans(_message.Message):
    __slots__ = ("id", "name", "payment_means_external_id", "type", "scheme", "status", "account_details", "bank_details", "compliance", "metadata", "nickname", "description", "tags", "is_primary", "is_verified", "account", "card", "check", "company", "people", "source_workspace_connector", "holder", "account_location", "holder_location", "bank", "intermediary_banks", "ultimate_beneficiary", "created_by", "documents", "transactions", "linked_payment_means", "create_time", "update_time", "delete_time", "additional_attributes")
    ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_MEANS_EXTERNAL_ID_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    SCHEME_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    ACCOUNT_DETAILS_FIELD_NUMBER: _ClassVar[int]
    BANK_DETAILS_FIELD_NUMBER: _ClassVar[int]
    COMPLIANCE_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    NICKNAME_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    TAGS_FIELD_NUMBER: _ClassVar[int]
    IS_PRIMARY_FIELD_NUMBER: _ClassVar[int]
    IS_VERIFIED_FIELD_NUMBER: _ClassVar[int]
    ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    CARD_FIELD_NUMBER: _ClassVar[int]
    CHECK_FIELD_NUMBER: _ClassVar[int]
    COMPANY_FIELD_NUMBER: _ClassVar[int]
    PEOPLE_FIELD_NUMBER: _ClassVar[int]
    SOURCE_WORKSPACE_CONNECTOR_FIELD_NUMBER: _ClassVar[int]
    HOLDER_FIELD_NUMBER: _ClassVar[int]
    ACCOUNT_LOCATION_FIELD_NUMBER: _ClassVar[int]
    HOLDER_LOCATION_FIELD_NUMBER: _ClassVar[int]
    BANK_FIELD_NUMBER: _ClassVar[int]
    INTERMEDIARY_BANKS_FIELD_NUMBER: _ClassVar[int]
    ULTIMATE_BENEFICIARY_FIELD_NUMBER: _ClassVar[int]
    CREATED_BY_FIELD_NUMBER: _ClassVar[int]
    DOCUMENTS_FIELD_NUMBER: _ClassVar[int]
    TRANSACTIONS_FIELD_NUMBER: _ClassVar[int]
    LINKED_PAYMENT_MEANS_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    DELETE_TIME_FIELD_NUMBER: _ClassVar[int]
    ADDITIONAL_ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    id: str
    name: str
    payment_means_external_id: str
    type: str
    scheme: str
    status: str
    account_details: PaymentAccountDetails
    bank_details: PaymentBankDetails
    compliance: PaymentCompliance
    metadata: PaymentMetadata
    nickname: str
    description: str
    tags: _containers.RepeatedScalarFieldContainer[str]
    is_primary: bool
    is_verified: bool
    account: _resources_pb2.ResourceReference
    card: _resources_pb2.ResourceReference
    check: _resources_pb2.ResourceReference
    company: _resources_pb2.ResourceReference
    people: _resources_pb2.ResourceReference
    source_workspace_connector: _resources_pb2.ResourceReference
    holder: _resources_pb2.ResourceReference
    account_location: _resources_pb2.ResourceReference
    holder_location: _resources_pb2.ResourceReference
    bank: _resources_pb2.ResourceReference
    intermediary_banks: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    ultimate_beneficiary: _resources_pb2.ResourceReference
    created_by: _resources_pb2.ResourceReference
    documents: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    transactions: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    linked_payment_means: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    create_time: _timestamp_pb2.Timestamp
    update_time: _timestamp_pb2.Timestamp
    delete_time: _timestamp_pb2.Timestamp
    additional_attributes: _struct_pb2.Struct
    def __init__(self, id: _Optional[str] = ..., name: _Optional[str] = ..., payment_means_external_id: _Optional[str] = ..., type: _Optional[str] = ..., scheme: _Optional[str] = ..., status: _Optional[str] = ..., account_details: _Optional[_Union[PaymentAccountDetails, _Mapping]] = ..., bank_details: _Optional[_Union[PaymentBankDetails, _Mapping]] = ..., compliance: _Optional[_Union[PaymentCompliance, _Mapping]] = ..., metadata: _Optional[_Union[PaymentMetadata, _Mapping]] = ..., nickname: _Optional[str] = ..., description: _Optional[str] = ..., tags: _Optional[_Iterable[str]] = ..., is_primary: _Optional[bool] = ..., is_verified: _Optional[bool] = ..., account: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., card: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., check: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., company: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., people: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., source_workspace_connector: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., holder: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., account_location: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., holder_location: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., bank: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., intermediary_banks: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., ultimate_beneficiary: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., created_by: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., documents: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., transactions: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., linked_payment_means: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., update_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., delete_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., additional_attributes: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class PaymentAccountDetails(_message.Message):
    __slots__ = ("account_number", "routing_number", "account_type", "currency")
    ACCOUNT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    ROUTING_NUMBER_FIELD_NUMBER: _ClassVar[int]
    ACCOUNT_TYPE_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    account_number: str
    routing_number: str
    account_type: str
    currency: str
    def __init__(self, account_number: _Optional[str] = ..., routing_number: _Optional[str] = ..., account_type: _Optional[str] = ..., currency: _Optional[str] = ...) -> None: ...

class PaymentBankDetails(_message.Message):
    __slots__ = ("bank_name", "bank_code", "branch_name", "branch_code")
    BANK_NAME_FIELD_NUMBER: _ClassVar[int]
    BANK_CODE_FIELD_NUMBER: _ClassVar[int]
    BRANCH_NAME_FIELD_NUMBER: _ClassVar[int]
    BRANCH_CODE_FIELD_NUMBER: _ClassVar[int]
    bank_name: str
    bank_code: str
    branch_name: str
    branch_code: str
    def __init__(self, bank_name: _Optional[str] = ..., bank_code: _Optional[str] = ..., branch_name: _Optional[str] = ..., branch_code: _Optional[str] = ...) -> None: ...

class PaymentCompliance(_message.Message):
    __slots__ = ("kyc_status", "aml_status", "sanctions_check", "last_compliance_check")
    KYC_STATUS_FIELD_NUMBER: _ClassVar[int]
    AML_STATUS_FIELD_NUMBER: _ClassVar[int]
    SANCTIONS_CHECK_FIELD_NUMBER: _ClassVar[int]
    LAST_COMPLIANCE_CHECK_FIELD_NUMBER: _ClassVar[int]
    kyc_status: str
    aml_status: str
    sanctions_check: str
    last_compliance_check: _timestamp_pb2.Timestamp
    def __init__(self, kyc_status: _Optional[str] = ..., aml_status: _Optional[str] = ..., sanctions_check: _Optional[str] = ..., last_compliance_check: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class PaymentMetadata(_message.Message):
    __slots__ = ("source", "external_id", "last_used_time", "usage_count")
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    EXTERNAL_ID_FIELD_NUMBER: _ClassVar[int]
    LAST_USED_TIME_FIELD_NUMBER: _ClassVar[int]
    USAGE_COUNT_FIELD_NUMBER: _ClassVar[int]
    source: str
    external_id: str
    last_used_time: _timestamp_pb2.Timestamp
    usage_count: int
    def __init__(self, source: _Optional[str] = ..., external_id: _Optional[str] = ..., last_used_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., usage_count: _Optional[int] = ...) -> None: ...

class ListPaymentMeansRequest(_message.Message):
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

class ListPaymentMeansResponse(_message.Message):
    __slots__ = ("payment_means", "next_page_token", "total_size", "included")
    PAYMENT_MEANS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    payment_means: _containers.RepeatedCompositeFieldContainer[PaymentMeans]
    next_page_token: str
    total_size: int
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, payment_means: _Optional[_Iterable[_Union[PaymentMeans, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., total_size: _Optional[int] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class CreatePaymentMeansRequest(_message.Message):
    __slots__ = ("payment_means", "workspace_id", "request_id")
    PAYMENT_MEANS_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    payment_means: PaymentMeans
    workspace_id: str
    request_id: str
    def __init__(self, payment_means: _Optional[_Union[PaymentMeans, _Mapping]] = ..., workspace_id: _Optional[str] = ..., request_id: _Optional[str] = ...) -> None: ...

class CreatePaymentMeansResponse(_message.Message):
    __slots__ = ("payment_means", "included")
    PAYMENT_MEANS_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    payment_means: PaymentMeans
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, payment_means: _Optional[_Union[PaymentMeans, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class GetPaymentMeansRequest(_message.Message):
    __slots__ = ("payment_means_id", "workspace_id", "include")
    PAYMENT_MEANS_ID_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_FIELD_NUMBER: _ClassVar[int]
    payment_means_id: str
    workspace_id: str
    include: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, payment_means_id: _Optional[str] = ..., workspace_id: _Optional[str] = ..., include: _Optional[_Iterable[str]] = ...) -> None: ...

class GetPaymentMeansResponse(_message.Message):
    __slots__ = ("payment_means", "included")
    PAYMENT_MEANS_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    payment_means: PaymentMeans
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, payment_means: _Optional[_Union[PaymentMeans, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...
