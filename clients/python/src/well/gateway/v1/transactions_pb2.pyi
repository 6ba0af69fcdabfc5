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

class Transaction(_message.Message):
    __slots__ = ("id", "transaction_external_id", "type", "status", "scheme", "instructed_amount", "settlement_amount", "fees", "foreign_exchange", "remittance", "booking_date", "value_date", "execute_time", "requested_execution_date", "category_normalized", "category_source", "category_confidence", "category_purpose", "purpose_code", "external_ids", "debtor_payment_means", "creditor_payment_means", "debtor", "creditor", "workspace", "workspaces", "account_balance", "source_workspace_connector", "ledger_account", "create_time", "update_time", "delete_time", "additional_attributes")
    ID_FIELD_NUMBER: _ClassVar[int]
    TRANSACTION_EXTERNAL_ID_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    SCHEME_FIELD_NUMBER: _ClassVar[int]
    INSTRUCTED_AMOUNT_FIELD_NUMBER: _ClassVar[int]
    SETTLEMENT_AMOUNT_FIELD_NUMBER: _ClassVar[int]
    FEES_FIELD_NUMBER: _ClassVar[int]
    FOREIGN_EXCHANGE_FIELD_NUMBER: _ClassVar[int]
    REMITTANCE_FIELD_NUMBER: _ClassVar[int]
    BOOKING_DATE_FIELD_NUMBER: _ClassVar[int]
    VALUE_DATE_FIELD_NUMBER: _ClassVar[int]
    EXECUTE_TIME_FIELD_NUMBER: _ClassVar[int]
    REQUESTED_EXECUTION_DATE_FIELD_NUMBER: _ClassVar[int]
    CATEGORY_NORMALIZED_FIELD_NUMBER: _ClassVar[int]
    CATEGORY_SOURCE_FIELD_NUMBER: _ClassVar[int]
    CATEGORY_CONFIDENCE_FIELD_NUMBER: _ClassVar[int]
    CATEGORY_PURPOSE_FIELD_NUMBER: _ClassVar[int]
    PURPOSE_CODE_FIELD_NUMBER: _ClassVar[int]
    EXTERNAL_IDS_FIELD_NUMBER: _ClassVar[int]
    DEBTOR_PAYMENT_MEANS_FIELD_NUMBER: _ClassVar[int]
    CREDITOR_PAYMENT_MEANS_FIELD_NUMBER: _ClassVar[int]
    DEBTOR_FIELD_NUMBER: _ClassVar[int]
    CREDITOR_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_FIELD_NUMBER: _ClassVar[int]
    WORKSPACES_FIELD_NUMBER: _ClassVar[int]
    ACCOUNT_BALANCE_FIELD_NUMBER: _ClassVar[int]
    SOURCE_WORKSPACE_CONNECTOR_FIELD_NUMBER: _ClassVar[int]
    LEDGER_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    DELETE_TIME_FIELD_NUMBER: _ClassVar[int]
    ADDITIONAL_ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    id: str
    transaction_external_id: str
    type: str
    status: str
    scheme: str
    instructed_amount: _resources_pb2.Money
    settlement_amount: _resources_pb2.Money
    fees: _containers.RepeatedCompositeFieldContainer[TransactionFee]
    foreign_exchange: ForeignExchange
    remittance: Remittance
    booking_date: str
    value_date: str
    execute_time: _timestamp_pb2.Timestamp
    requested_execution_date: str
    category_normalized: str
    category_source: str
    category_confidence: str
    category_purpose: str
    purpose_code: str
    external_ids: TransactionExternalIds
    debtor_payment_means: _resources_pb2.ResourceReference
    creditor_payment_means: _resources_pb2.ResourceReference
    debtor: _resources_pb2.ResourceReference
    creditor: _resources_pb2.ResourceReference
    workspace: _resources_pb2.ResourceReference
    workspaces: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    account_balance: _resources_pb2.ResourceReference
    source_workspace_connector: _resources_pb2.ResourceReference
    ledger_account: _resources_pb2.ResourceReference
    create_time: _timestamp_pb2.Timestamp
    update_time: _timestamp_pb2.Timestamp
    delete_time: _timestamp_pb2.Timestamp
    additional_attributes: _struct_pb2.Struct
    def __init__(self, id: _Optional[str] = ..., transaction_external_id: _Optional[str] = ..., type: _Optional[str] = ..., status: _Optional[str] = ..., scheme: _Optional[str] = ..., instructed_amount: _Optional[_Union[_resources_pb2.Money, _Mapping]] = ..., settlement_amount: _Optional[_Union[_resources_pb2.Money, _Mapping]] = ..., fees: _Optional[_Iterable[_Union[TransactionFee, _Mapping]]] = ..., foreign_exchange: _Optional[_Union[ForeignExchange, _Mapping]] = ..., remittance: _Optional[_Union[Remittance, _Mapping]] = ..., booking_date: _Optional[str] = ..., value_date: _Optional[str] = ..., execute_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., requested_execution_date: _Optional[str] = ..., category_normalized: _Optional[str] = ..., category_source: _Optional[str] = ..., category_confidence: _Optional[str] = ..., category_purpose: _Optional[str] = ..., purpose_code: _Optional[str] = ..., external_ids: _Optional[_Union[TransactionExternalIds, _Mapping]] = ..., debtor_payment_means: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., creditor_payment_means: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., debtor: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., creditor: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., workspace: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., workspaces: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., account_balance: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., source_workspace_connector: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., ledger_account: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., update_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., delete_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., additional_attributes: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class TransactionFee(_message.Message):
    __slots__ = ("type", "amount", "currency")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    type: str
    amount: str
    currency: str
    def __init__(self, type: _Optional[str] = ..., amount: _Optional[str] = ..., currency: _Optional[str] = ...) -> None: ...

class ForeignExchange(_message.Message):
    __slots__ = ("currency_rate", "currency_pair", "currency_rate_source", "currency_rate_time")
    CURRENCY_RATE_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_PAIR_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_RATE_SOURCE_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_RATE_TIME_FIELD_NUMBER: _ClassVar[int]
    currency_rate: str
    currency_pair: str
    currency_rate_source: str
    currency_rate_time: _timestamp_pb2.Timestamp
    def __init__(self, currency_rate: _Optional[str] = ..., currency_pair: _Optional[str] = ..., currency_rate_source: _Optional[str] = ..., currency_rate_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class Remittance(_message.Message):
    __slots__ = ("unstructured", "structured_reference", "reference_type")
    UNSTRUCTURED_FIELD_NUMBER: _ClassVar[int]
    STRUCTURED_REFERENCE_FIELD_NUMBER: _ClassVar[int]
    REFERENCE_TYPE_FIELD_NUMBER: _ClassVar[int]
    unstructured: str
    structured_reference: str
    reference_type: str
    def __init__(self, unstructured: _Optional[str] = ..., structured_reference: _Optional[str] = ..., reference_type: _Optional[str] = ...) -> None: ...

class TransactionExternalIds(_message.Message):
    __slots__ = ("transaction_id", "payment_request_id", "end_to_end_id")
    TRANSACTION_ID_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    END_TO_END_ID_FIELD_NUMBER: _ClassVar[int]
    transaction_id: str
    payment_request_id: str
    end_to_end_id: str
    def __init__(self, transaction_id: _Optional[str] = ..., payment_request_id: _Optional[str] = ..., end_to_end_id: _Optional[str] = ...) -> None: ...

class ListTransactionsRequest(_message.Message):
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

class ListTransactionsResponse(_message.Message):
    __slots__ = ("transactions", "next_page_token", "total_size", "included")
    TRANSACTIONS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    transactions: _containers.RepeatedCompositeFieldContainer[Transaction]
    next_page_token: str
    total_size: int
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, transactions: _Optional[_Iterable[_Union[Transaction, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., total_size: _Optional[int] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class GetTransactionRequest(_message.Message):
    __slots__ = ("transaction_id", "workspace_id", "include")
    TRANSACTION_ID_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_FIELD_NUMBER: _ClassVar[int]
    transaction_id: str
    workspace_id: str
    include: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, transaction_id: _Optional[str] = ..., workspace_id: _Optional[str] = ..., include: _Optional[_Iterable[str]] = ...) -> None: ...

class GetTransactionResponse(_message.Message):
    __slots__ = ("transaction", "included")
    TRANSACTION_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    transaction: Transaction
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, transaction: _Optional[_Union[Transaction, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...
