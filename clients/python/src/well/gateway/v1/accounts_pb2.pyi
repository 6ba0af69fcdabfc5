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

class Account(_message.Message):
    __slots__ = ("id", "account_external_id", "account_name", "account_number", "iban", "bic", "routing_number", "sort_code", "currency", "type", "subtype", "ownership", "digital_wallet_id", "company", "people", "bank_company", "create_time", "update_time", "delete_time", "additional_attributes")
    ID_FIELD_NUMBER: _ClassVar[int]
    ACCOUNT_EXTERNAL_ID_FIELD_NUMBER: _ClassVar[int]
    ACCOUNT_NAME_FIELD_NUMBER: _ClassVar[int]
    ACCOUNT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    IBAN_FIELD_NUMBER: _ClassVar[int]
    BIC_FIELD_NUMBER: _ClassVar[int]
    ROUTING_NUMBER_FIELD_NUMBER: _ClassVar[int]
    SORT_CODE_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    SUBTYPE_FIELD_NUMBER: _ClassVar[int]
    OWNERSHIP_FIELD_NUMBER: _ClassVar[int]
    DIGITAL_WALLET_ID_FIELD_NUMBER: _ClassVar[int]
    COMPANY_FIELD_NUMBER: _ClassVar[int]
    PEOPLE_FIELD_NUMBER: _ClassVar[int]
    BANK_COMPANY_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    DELETE_TIME_FIELD_NUMBER: _ClassVar[int]
    ADDITIONAL_ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    id: str
    account_external_id: str
    account_name: str
    account_number: str
    iban: str
    bic: str
    routing_number: str
    sort_code: str
    currency: str
    type: str
    subtype: str
    ownership: str
    digital_wallet_id: str
    company: _resources_pb2.ResourceReference
    people: _resources_pb2.ResourceReference
    bank_company: _resources_pb2.ResourceReference
    create_time: _timestamp_pb2.Timestamp
    update_time: _timestamp_pb2.Timestamp
    delete_time: _timestamp_pb2.Timestamp
    additional_attributes: _struct_pb2.Struct
    def __init__(self, id: _Optional[str] = ..., account_external_id: _Optional[str] = ..., account_name: _Optional[str] = ..., account_number: _Optional[str] = ..., iban: _Optional[str] = ..., bic: _Optional[str] = ..., routing_number: _Optional[str] = ..., sort_code: _Optional[str] = ..., currency: _Optional[str] = ..., type: _Optional[str] = ..., subtype: _Optional[str] = ..., ownership: _Optional[str] = ..., digital_wallet_id: _Optional[str] = ..., company: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., people: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., bank_company: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., update_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., delete_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., additional_attributes: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class AccountBalance(_message.Message):
    __slots__ = ("id", "accounting_balance", "balance_from_time", "balance_to_time", "calculated_balance_diff", "expected_balance_diff", "foreign_exchange", "verify_time", "verification_error", "verification_error_detail", "account", "transactions", "create_time", "update_time", "delete_time", "additional_attributes")
    ID_FIELD_NUMBER: _ClassVar[int]
    ACCOUNTING_BALANCE_FIELD_NUMBER: _ClassVar[int]
    BALANCE_FROM_TIME_FIELD_NUMBER: _ClassVar[int]
    BALANCE_TO_TIME_FIELD_NUMBER: _ClassVar[int]
    CALCULATED_BALANCE_DIFF_FIELD_NUMBER: _ClassVar[int]
    EXPECTED_BALANCE_DIFF_FIELD_NUMBER: _ClassVar[int]
    FOREIGN_EXCHANGE_FIELD_NUMBER: _ClassVar[int]
    VERIFY_TIME_FIELD_NUMBER: _ClassVar[int]
    VERIFICATION_ERROR_FIELD_NUMBER: _ClassVar[int]
    VERIFICATION_ERROR_DETAIL_FIELD_NUMBER: _ClassVar[int]
    ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    TRANSACTIONS_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    DELETE_TIME_FIELD_NUMBER: _ClassVar[int]
    ADDITIONAL_ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    id: str
    accounting_balance: AccountingBalance
    balance_from_time: _timestamp_pb2.Timestamp
    balance_to_time: _timestamp_pb2.Timestamp
    calculated_balance_diff: str
    expected_balance_diff: str
    foreign_exchange: _struct_pb2.Struct
    verify_time: _timestamp_pb2.Timestamp
    verification_error: bool
    verification_error_detail: str
    account: _resources_pb2.ResourceReference
    transactions: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    create_time: _timestamp_pb2.Timestamp
    update_time: _timestamp_pb2.Timestamp
    delete_time: _timestamp_pb2.Timestamp
    additional_attributes: _struct_pb2.Struct
    def __init__(self, id: _Optional[str] = ..., accounting_balance: _Optional[_Union[AccountingBalance, _Mapping]] = ..., balance_from_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., balance_to_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., calculated_balance_diff: _Optional[str] = ..., expected_balance_diff: _Optional[str] = ..., foreign_exchange: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., verify_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., verification_error: _Optional[bool] = ..., verification_error_detail: _Optional[str] = ..., account: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., transactions: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., update_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., delete_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., additional_attributes: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class AccountingBalance(_message.Message):
    __slots__ = ("opening_booked", "opening_value", "closing_booked", "closing_value")
    OPENING_BOOKED_FIELD_NUMBER: _ClassVar[int]
    OPENING_VALUE_FIELD_NUMBER: _ClassVar[int]
    CLOSING_BOOKED_FIELD_NUMBER: _ClassVar[int]
    CLOSING_VALUE_FIELD_NUMBER: _ClassVar[int]
    opening_booked: _resources_pb2.Money
    opening_value: _resources_pb2.Money
    closing_booked: _resources_pb2.Money
    closing_value: _resources_pb2.Money
    def __init__(self, opening_booked: _Optional[_Union[_resources_pb2.Money, _Mapping]] = ..., opening_value: _Optional[_Union[_resources_pb2.Money, _Mapping]] = ..., closing_booked: _Optional[_Union[_resources_pb2.Money, _Mapping]] = ..., closing_value: _Optional[_Union[_resources_pb2.Money, _Mapping]] = ...) -> None: ...

class ListAccountsRequest(_message.Message):
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

class ListAccountsResponse(_message.Message):
    __slots__ = ("accounts", "next_page_token", "total_size", "included")
    ACCOUNTS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    accounts: _containers.RepeatedCompositeFieldContainer[Account]
    next_page_token: str
    total_size: int
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, accounts: _Optional[_Iterable[_Union[Account, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., total_size: _Optional[int] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class GetAccountRequest(_message.Message):
    __slots__ = ("account_id", "workspace_id", "include")
    ACCOUNT_ID_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_FIELD_NUMBER: _ClassVar[int]
    account_id: str
    workspace_id: str
    include: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, account_id: _Optional[str] = ..., workspace_id: _Optional[str] = ..., include: _Optional[_Iterable[str]] = ...) -> None: ...

class GetAccountResponse(_message.Message):
    __slots__ = ("account", "included")
    ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    account: Account
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, account: _Optional[_Union[Account, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class ListAccountBalancesRequest(_message.Message):
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

class ListAccountBalancesResponse(_message.Message):
    __slots__ = ("account_balances", "next_page_token", "total_size", "included")
    ACCOUNT_BALANCES_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    account_balances: _containers.RepeatedCompositeFieldContainer[AccountBalance]
    next_page_token: str
    total_size: int
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, account_balances: _Optional[_Iterable[_Union[AccountBalance, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., total_size: _Optional[int] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class GetAccountBalanceRequest(_message.Message):
    __slots__ = ("account_balance_id", "workspace_id", "include")
    ACCOUNT_BALANCE_ID_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_FIELD_NUMBER: _ClassVar[int]
    account_balance_id: str
    workspace_id: str
    include: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, account_balance_id: _Optional[str] = ..., workspace_id: _Optional[str] = ..., include: _Optional[_Iterable[str]] = ...) -> None: ...

class GetAccountBalanceResponse(_message.Message):
    __slots__ = ("account_balance", "included")
    ACCOUNT_BALANCE_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    account_balance: AccountBalance
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, account_balance: _Optional[_Union[AccountBalance, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...
