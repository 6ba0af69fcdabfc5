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

class Journal(_message.Message):
    __slots__ = ("id", "code", "name", "journal_type", "is_active", "source_entity_id", "default_debit_account", "default_credit_account", "create_time", "update_time", "delete_time", "additional_attributes")
    ID_FIELD_NUMBER: _ClassVar[int]
    CODE_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    JOURNAL_TYPE_FIELD_NUMBER: _ClassVar[int]
    IS_ACTIVE_FIELD_NUMBER: _ClassVar[int]
    SOURCE_ENTITY_ID_FIELD_NUMBER: _ClassVar[int]
    DEFAULT_DEBIT_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    DEFAULT_CREDIT_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    DELETE_TIME_FIELD_NUMBER: _ClassVar[int]
    ADDITIONAL_ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    id: str
    code: str
    name: str
    journal_type: str
    is_active: bool
    source_entity_id: str
    default_debit_account: _resources_pb2.ResourceReference
    default_credit_account: _resources_pb2.ResourceReference
    create_time: _timestamp_pb2.Timestamp
    update_time: _timestamp_pb2.Timestamp
    delete_time: _timestamp_pb2.Timestamp
    additional_attributes: _struct_pb2.Struct
    def __init__(self, id: _Optional[str] = ..., code: _Optional[str] = ..., name: _Optional[str] = ..., journal_type: _Optional[str] = ..., is_active: _Optional[bool] = ..., source_entity_id: _Optional[str] = ..., default_debit_account: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., default_credit_account: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., update_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., delete_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., additional_attributes: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class JournalEntry(_message.Message):
    __slots__ = ("id", "entry_number", "entry_date", "label", "fiscal_year", "fiscal_period", "status", "validate_time", "posting_idempotency_key", "source_entity_id", "source_entity_type", "journal", "validated_by", "invoice_transaction", "lines", "create_time", "update_time", "delete_time", "additional_attributes")
    ID_FIELD_NUMBER: _ClassVar[int]
    ENTRY_NUMBER_FIELD_NUMBER: _ClassVar[int]
    ENTRY_DATE_FIELD_NUMBER: _ClassVar[int]
    LABEL_FIELD_NUMBER: _ClassVar[int]
    FISCAL_YEAR_FIELD_NUMBER: _ClassVar[int]
    FISCAL_PERIOD_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    POSTING_IDEMPOTENCY_KEY_FIELD_NUMBER: _ClassVar[int]
    SOURCE_ENTITY_ID_FIELD_NUMBER: _ClassVar[int]
    SOURCE_ENTITY_TYPE_FIELD_NUMBER: _ClassVar[int]
    JOURNAL_FIELD_NUMBER: _ClassVar[int]
    VALIDATED_BY_FIELD_NUMBER: _ClassVar[int]
    INVOICE_TRANSACTION_FIELD_NUMBER: _ClassVar[int]
    LINES_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    DELETE_TIME_FIELD_NUMBER: _ClassVar[int]
    ADDITIONAL_ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    id: str
    entry_number: str
    entry_date: str
    label: str
    fiscal_year: int
    fiscal_period: int
    status: str
    validate_time: _timestamp_pb2.Timestamp
    posting_idempotency_key: str
    source_entity_id: str
    source_entity_type: str
    journal: _resources_pb2.ResourceReference
    validated_by: _resources_pb2.ResourceReference
    invoice_transaction: _resources_pb2.ResourceReference
    lines: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    create_time: _timestamp_pb2.Timestamp
    update_time: _timestamp_pb2.Timestamp
    delete_time: _timestamp_pb2.Timestamp
    additional_attributes: _struct_pb2.Struct
    def __init__(self, id: _Optional[str] = ..., entry_number: _Optional[str] = ..., entry_date: _Optional[str] = ..., label: _Optional[str] = ..., fiscal_year: _Optional[int] = ..., fiscal_period: _Optional[int] = ..., status: _Optional[str] = ..., validate_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., posting_idempotency_key: _Optional[str] = ..., source_entity_id: _Optional[str] = ..., source_entity_type: _Optional[str] = ..., journal: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., validated_by: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., invoice_transaction: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., lines: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., update_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., delete_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., additional_attributes: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class LedgerAccount(_message.Message):
    __slots__ = ("id", "account_number", "name", "description", "account_type", "account_class", "is_active", "is_auxiliary", "auxiliary_type", "parent_account", "child_accounts", "create_time", "update_time", "delete_time", "additional_attributes")
    ID_FIELD_NUMBER: _ClassVar[int]
    ACCOUNT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    ACCOUNT_TYPE_FIELD_NUMBER: _ClassVar[int]
    ACCOUNT_CLASS_FIELD_NUMBER: _ClassVar[int]
    IS_ACTIVE_FIELD_NUMBER: _ClassVar[int]
    IS_AUXILIARY_FIELD_NUMBER: _ClassVar[int]
    AUXILIARY_TYPE_FIELD_NUMBER: _ClassVar[int]
    PARENT_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    CHILD_ACCOUNTS_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    DELETE_TIME_FIELD_NUMBER: _ClassVar[int]
    ADDITIONAL_ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    id: str
    account_number: str
    name: str
    description: str
    account_type: str
    account_class: int
    is_active: bool
    is_auxiliary: bool
    auxiliary_type: str
    parent_account: _resources_pb2.ResourceReference
    child_accounts: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    create_time: _timestamp_pb2.Timestamp
    update_time: _timestamp_pb2.Timestamp
    delete_time: _timestamp_pb2.Timestamp
    additional_attributes: _struct_pb2.Struct
    def __init__(self, id: _Optional[str] = ..., account_number: _Optional[str] = ..., name: _Optional[str] = ..., description: _Optional[str] = ..., account_type: _Optional[str] = ..., account_class: _Optional[int] = ..., is_active: _Optional[bool] = ..., is_auxiliary: _Optional[bool] = ..., auxiliary_type: _Optional[str] = ..., parent_account: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., child_accounts: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., update_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., delete_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., additional_attributes: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class TaxRate(_message.Message):
    __slots__ = ("id", "name", "rate", "tax_type", "country", "is_default", "is_active", "effective_from", "effective_to", "collected_account", "deductible_account", "create_time", "update_time", "delete_time", "additional_attributes")
    ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    RATE_FIELD_NUMBER: _ClassVar[int]
    TAX_TYPE_FIELD_NUMBER: _ClassVar[int]
    COUNTRY_FIELD_NUMBER: _ClassVar[int]
    IS_DEFAULT_FIELD_NUMBER: _ClassVar[int]
    IS_ACTIVE_FIELD_NUMBER: _ClassVar[int]
    EFFECTIVE_FROM_FIELD_NUMBER: _ClassVar[int]
    EFFECTIVE_TO_FIELD_NUMBER: _ClassVar[int]
    COLLECTED_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    DEDUCTIBLE_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    DELETE_TIME_FIELD_NUMBER: _ClassVar[int]
    ADDITIONAL_ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    id: str
    name: str
    rate: str
    tax_type: str
    country: str
    is_default: bool
    is_active: bool
    effective_from: str
    effective_to: str
    collected_account: _resources_pb2.ResourceReference
    deductible_account: _resources_pb2.ResourceReference
    create_time: _timestamp_pb2.Timestamp
    update_time: _timestamp_pb2.Timestamp
    delete_time: _timestamp_pb2.Timestamp
    additional_attributes: _struct_pb2.Struct
    def __init__(self, id: _Optional[str] = ..., name: _Optional[str] = ..., rate: _Optional[str] = ..., tax_type: _Optional[str] = ..., country: _Optional[str] = ..., is_default: _Optional[bool] = ..., is_active: _Optional[bool] = ..., effective_from: _Optional[str] = ..., effective_to: _Optional[str] = ..., collected_account: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., deductible_account: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., update_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., delete_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., additional_attributes: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class ListJournalsRequest(_message.Message):
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

class ListJournalsResponse(_message.Message):
    __slots__ = ("journals", "next_page_token", "total_size", "included")
    JOURNALS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    journals: _containers.RepeatedCompositeFieldContainer[Journal]
    next_page_token: str
    total_size: int
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, journals: _Optional[_Iterable[_Union[Journal, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., total_size: _Optional[int] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class GetJournalRequest(_message.Message):
    __slots__ = ("journal_id", "workspace_id", "include")
    JOURNAL_ID_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_FIELD_NUMBER: _ClassVar[int]
    journal_id: str
    workspace_id: str
    include: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, journal_id: _Optional[str] = ..., workspace_id: _Optional[str] = ..., include: _Optional[_Iterable[str]] = ...) -> None: ...

class GetJournalResponse(_message.Message):
    __slots__ = ("journal", "included")
    JOURNAL_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    journal: Journal
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, journal: _Optional[_Union[Journal, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class ListJournalEntriesRequest(_message.Message):
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

class ListJournalEntriesResponse(_message.Message):
    __slots__ = ("journal_entries", "next_page_token", "total_size", "included")
    JOURNAL_ENTRIES_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    journal_entries: _containers.RepeatedCompositeFieldContainer[JournalEntry]
    next_page_token: str
    total_size: int
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, journal_entries: _Optional[_Iterable[_Union[JournalEntry, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., total_size: _Optional[int] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class GetJournalEntryRequest(_message.Message):
    __slots__ = ("journal_entry_id", "workspace_id", "include")
    JOURNAL_ENTRY_ID_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_FIELD_NUMBER: _ClassVar[int]
    journal_entry_id: str
    workspace_id: str
    include: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, journal_entry_id: _Optional[str] = ..., workspace_id: _Optional[str] = ..., include: _Optional[_Iterable[str]] = ...) -> None: ...

class GetJournalEntryResponse(_message.Message):
    __slots__ = ("journal_entry", "included")
    JOURNAL_ENTRY_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    journal_entry: JournalEntry
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, journal_entry: _Optional[_Union[JournalEntry, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class ListLedgerAccountsRequest(_message.Message):
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

class ListLedgerAccountsResponse(_message.Message):
    __slots__ = ("ledger_accounts", "next_page_token", "total_size", "included")
    LEDGER_ACCOUNTS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    ledger_accounts: _containers.RepeatedCompositeFieldContainer[LedgerAccount]
    next_page_token: str
    total_size: int
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, ledger_accounts: _Optional[_Iterable[_Union[LedgerAccount, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., total_size: _Optional[int] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class GetLedgerAccountRequest(_message.Message):
    __slots__ = ("ledger_account_id", "workspace_id", "include")
    LEDGER_ACCOUNT_ID_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_FIELD_NUMBER: _ClassVar[int]
    ledger_account_id: str
    workspace_id: str
    include: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, ledger_account_id: _Optional[str] = ..., workspace_id: _Optional[str] = ..., include: _Optional[_Iterable[str]] = ...) -> None: ...

class GetLedgerAccountResponse(_message.Message):
    __slots__ = ("ledger_account", "included")
    LEDGER_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    ledger_account: LedgerAccount
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, ledger_account: _Optional[_Union[LedgerAccount, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class ListTaxRatesRequest(_message.Message):
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

class ListTaxRatesResponse(_message.Message):
    __slots__ = ("tax_rates", "next_page_token", "total_size", "included")
    TAX_RATES_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    tax_rates: _containers.RepeatedCompositeFieldContainer[TaxRate]
    next_page_token: str
    total_size: int
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, tax_rates: _Optional[_Iterable[_Union[TaxRate, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., total_size: _Optional[int] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class GetTaxRateRequest(_message.Message):
    __slots__ = ("tax_rate_id", "workspace_id", "include")
    TAX_RATE_ID_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_FIELD_NUMBER: _ClassVar[int]
    tax_rate_id: str
    workspace_id: str
    include: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, tax_rate_id: _Optional[str] = ..., workspace_id: _Optional[str] = ..., include: _Optional[_Iterable[str]] = ...) -> None: ...

class GetTaxRateResponse(_message.Message):
    __slots__ = ("tax_rate", "included")
    TAX_RATE_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    tax_rate: TaxRate
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, tax_rate: _Optional[_Union[TaxRate, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...
