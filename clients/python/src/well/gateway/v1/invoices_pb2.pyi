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

class Invoice(_message.Message):
    __slots__ = ("id", "reference_number", "issue_date", "due_date", "currency", "document_type_code", "document_type", "terms", "status", "billing_context", "description", "totals", "payment_status_value", "payment_status", "override_version", "payment_state", "issuer", "receiver", "invoice_items", "payment_means", "documents", "related_documents", "people", "create_time", "update_time", "delete_time", "additional_attributes")
    ID_FIELD_NUMBER: _ClassVar[int]
    REFERENCE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    ISSUE_DATE_FIELD_NUMBER: _ClassVar[int]
    DUE_DATE_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_TYPE_CODE_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_TYPE_FIELD_NUMBER: _ClassVar[int]
    TERMS_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    BILLING_CONTEXT_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    TOTALS_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_STATUS_VALUE_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_STATUS_FIELD_NUMBER: _ClassVar[int]
    OVERRIDE_VERSION_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_STATE_FIELD_NUMBER: _ClassVar[int]
    ISSUER_FIELD_NUMBER: _ClassVar[int]
    RECEIVER_FIELD_NUMBER: _ClassVar[int]
    INVOICE_ITEMS_FIELD_NUMBER: _ClassVar[int]
    PAYMENT_MEANS_FIELD_NUMBER: _ClassVar[int]
    DOCUMENTS_FIELD_NUMBER: _ClassVar[int]
    RELATED_DOCUMENTS_FIELD_NUMBER: _ClassVar[int]
    PEOPLE_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    DELETE_TIME_FIELD_NUMBER: _ClassVar[int]
    ADDITIONAL_ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    id: str
    reference_number: str
    issue_date: str
    due_date: str
    currency: str
    document_type_code: str
    document_type: str
    terms: str
    status: str
    billing_context: str
    description: str
    totals: InvoiceTotals
    payment_status_value: str
    payment_status: str
    override_version: int
    payment_state: InvoicePaymentState
    issuer: _resources_pb2.ResourceReference
    receiver: _resources_pb2.ResourceReference
    invoice_items: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    payment_means: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    documents: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    related_documents: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    people: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    create_time: _timestamp_pb2.Timestamp
    update_time: _timestamp_pb2.Timestamp
    delete_time: _timestamp_pb2.Timestamp
    additional_attributes: _struct_pb2.Struct
    def __init__(self, id: _Optional[str] = ..., reference_number: _Optional[str] = ..., issue_date: _Optional[str] = ..., due_date: _Optional[str] = ..., currency: _Optional[str] = ..., document_type_code: _Optional[str] = ..., document_type: _Optional[str] = ..., terms: _Optional[str] = ..., status: _Optional[str] = ..., billing_context: _Optional[str] = ..., description: _Optional[str] = ..., totals: _Optional[_Union[InvoiceTotals, _Mapping]] = ..., payment_status_value: _Optional[str] = ..., payment_status: _Optional[str] = ..., override_version: _Optional[int] = ..., payment_state: _Optional[_Union[InvoicePaymentState, _Mapping]] = ..., issuer: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., receiver: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., invoice_items: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., payment_means: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., documents: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., related_documents: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., people: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., update_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., delete_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., additional_attributes: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class InvoiceTotals(_message.Message):
    __slots__ = ("items_total", "tax_total", "grand_total")
    ITEMS_TOTAL_FIELD_NUMBER: _ClassVar[int]
    TAX_TOTAL_FIELD_NUMBER: _ClassVar[int]
    GRAND_TOTAL_FIELD_NUMBER: _ClassVar[int]
    items_total: str
    tax_total: str
    grand_total: str
    def __init__(self, items_total: _Optional[str] = ..., tax_total: _Optional[str] = ..., grand_total: _Optional[str] = ...) -> None: ...

class InvoicePaymentState(_message.Message):
    __slots__ = ("paid", "amount_paid", "amount_remaining")
    PAID_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_PAID_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_REMAINING_FIELD_NUMBER: _ClassVar[int]
    paid: bool
    amount_paid: str
    amount_remaining: str
    def __init__(self, paid: _Optional[bool] = ..., amount_paid: _Optional[str] = ..., amount_remaining: _Optional[str] = ...) -> None: ...

class InvoiceItem(_message.Message):
    __slots__ = ("id", "line_id", "sku", "name", "description", "quantity", "unit", "unit_price", "currency", "line_total", "tax_rate", "tax_amount", "min_quantity", "max_quantity", "tax", "period", "invoice", "ledger_account", "applied_tax_rate", "media", "invoices", "medias", "create_time", "update_time", "delete_time", "additional_attributes")
    ID_FIELD_NUMBER: _ClassVar[int]
    LINE_ID_FIELD_NUMBER: _ClassVar[int]
    SKU_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_FIELD_NUMBER: _ClassVar[int]
    UNIT_FIELD_NUMBER: _ClassVar[int]
    UNIT_PRICE_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    LINE_TOTAL_FIELD_NUMBER: _ClassVar[int]
    TAX_RATE_FIELD_NUMBER: _ClassVar[int]
    TAX_AMOUNT_FIELD_NUMBER: _ClassVar[int]
    MIN_QUANTITY_FIELD_NUMBER: _ClassVar[int]
    MAX_QUANTITY_FIELD_NUMBER: _ClassVar[int]
    TAX_FIELD_NUMBER: _ClassVar[int]
    PERIOD_FIELD_NUMBER: _ClassVar[int]
    INVOICE_FIELD_NUMBER: _ClassVar[int]
    LEDGER_ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    APPLIED_TAX_RATE_FIELD_NUMBER: _ClassVar[int]
    MEDIA_FIELD_NUMBER: _ClassVar[int]
    INVOICES_FIELD_NUMBER: _ClassVar[int]
    MEDIAS_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    DELETE_TIME_FIELD_NUMBER: _ClassVar[int]
    ADDITIONAL_ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    id: str
    line_id: str
    sku: str
    name: str
    description: str
    quantity: str
    unit: str
    unit_price: str
    currency: str
    line_total: str
    tax_rate: str
    tax_amount: str
    min_quantity: str
    max_quantity: str
    tax: InvoiceItemTax
    period: InvoiceItemPeriod
    invoice: _resources_pb2.ResourceReference
    ledger_account: _resources_pb2.ResourceReference
    applied_tax_rate: _resources_pb2.ResourceReference
    media: _resources_pb2.ResourceReference
    invoices: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    medias: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    create_time: _timestamp_pb2.Timestamp
    update_time: _timestamp_pb2.Timestamp
    delete_time: _timestamp_pb2.Timestamp
    additional_attributes: _struct_pb2.Struct
    def __init__(self, id: _Optional[str] = ..., line_id: _Optional[str] = ..., sku: _Optional[str] = ..., name: _Optional[str] = ..., description: _Optional[str] = ..., quantity: _Optional[str] = ..., unit: _Optional[str] = ..., unit_price: _Optional[str] = ..., currency: _Optional[str] = ..., line_total: _Optional[str] = ..., tax_rate: _Optional[str] = ..., tax_amount: _Optional[str] = ..., min_quantity: _Optional[str] = ..., max_quantity: _Optional[str] = ..., tax: _Optional[_Union[InvoiceItemTax, _Mapping]] = ..., period: _Optional[_Union[InvoiceItemPeriod, _Mapping]] = ..., invoice: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., ledger_account: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., applied_tax_rate: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., media: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., invoices: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., medias: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., update_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., delete_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., additional_attributes: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class InvoiceItemTax(_message.Message):
    __slots__ = ("rate", "category", "scheme")
    RATE_FIELD_NUMBER: _ClassVar[int]
    CATEGORY_FIELD_NUMBER: _ClassVar[int]
    SCHEME_FIELD_NUMBER: _ClassVar[int]
    rate: str
    category: str
    scheme: str
    def __init__(self, rate: _Optional[str] = ..., category: _Optional[str] = ..., scheme: _Optional[str] = ...) -> None: ...

class InvoiceItemPeriod(_message.Message):
    __slots__ = ("start", "end")
    START_FIELD_NUMBER: _ClassVar[int]
    END_FIELD_NUMBER: _ClassVar[int]
    start: str
    end: str
    def __init__(self, start: _Optional[str] = ..., end: _Optional[str] = ...) -> None: ...

class InvoiceTransaction(_message.Message):
    __slots__ = ("id", "amount", "currency", "accounting_amount", "accounting_currency", "allocation_type", "is_partial", "invoice", "transaction", "subscription", "exchange_rate", "create_time", "update_time", "delete_time", "additional_attributes")
    ID_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    ACCOUNTING_AMOUNT_FIELD_NUMBER: _ClassVar[int]
    ACCOUNTING_CURRENCY_FIELD_NUMBER: _ClassVar[int]
    ALLOCATION_TYPE_FIELD_NUMBER: _ClassVar[int]
    IS_PARTIAL_FIELD_NUMBER: _ClassVar[int]
    INVOICE_FIELD_NUMBER: _ClassVar[int]
    TRANSACTION_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIPTION_FIELD_NUMBER: _ClassVar[int]
    EXCHANGE_RATE_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    DELETE_TIME_FIELD_NUMBER: _ClassVar[int]
    ADDITIONAL_ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    id: str
    amount: str
    currency: str
    accounting_amount: str
    accounting_currency: str
    allocation_type: str
    is_partial: bool
    invoice: _resources_pb2.ResourceReference
    transaction: _resources_pb2.ResourceReference
    subscription: _resources_pb2.ResourceReference
    exchange_rate: _resources_pb2.ResourceReference
    create_time: _timestamp_pb2.Timestamp
    update_time: _timestamp_pb2.Timestamp
    delete_time: _timestamp_pb2.Timestamp
    additional_attributes: _struct_pb2.Struct
    def __init__(self, id: _Optional[str] = ..., amount: _Optional[str] = ..., currency: _Optional[str] = ..., accounting_amount: _Optional[str] = ..., accounting_currency: _Optional[str] = ..., allocation_type: _Optional[str] = ..., is_partial: _Optional[bool] = ..., invoice: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., transaction: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., subscription: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., exchange_rate: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., update_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., delete_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., additional_attributes: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class ListInvoicesRequest(_message.Message):
    __slots__ = ("page_size", "page_token", "workspace_id", "sort", "include", "issuer_id", "receiver_id", "statuses", "date_from")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    SORT_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_FIELD_NUMBER: _ClassVar[int]
    ISSUER_ID_FIELD_NUMBER: _ClassVar[int]
    RECEIVER_ID_FIELD_NUMBER: _ClassVar[int]
    STATUSES_FIELD_NUMBER: _ClassVar[int]
    DATE_FROM_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    workspace_id: str
    sort: _resources_pb2.Sort
    include: _containers.RepeatedScalarFieldContainer[str]
    issuer_id: str
    receiver_id: str
    statuses: _containers.RepeatedScalarFieldContainer[str]
    date_from: str
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., workspace_id: _Optional[str] = ..., sort: _Optional[_Union[_resources_pb2.Sort, _Mapping]] = ..., include: _Optional[_Iterable[str]] = ..., issuer_id: _Optional[str] = ..., receiver_id: _Optional[str] = ..., statuses: _Optional[_Iterable[str]] = ..., date_from: _Optional[str] = ...) -> None: ...

class ListInvoicesResponse(_message.Message):
    __slots__ = ("invoices", "next_page_token", "total_size", "included")
    INVOICES_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    invoices: _containers.RepeatedCompositeFieldContainer[Invoice]
    next_page_token: str
    total_size: int
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, invoices: _Optional[_Iterable[_Union[Invoice, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., total_size: _Optional[int] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class CreateInvoiceRequest(_message.Message):
    __slots__ = ("invoice", "workspace_id", "request_id")
    INVOICE_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    invoice: Invoice
    workspace_id: str
    request_id: str
    def __init__(self, invoice: _Optional[_Union[Invoice, _Mapping]] = ..., workspace_id: _Optional[str] = ..., request_id: _Optional[str] = ...) -> None: ...

class CreateInvoiceResponse(_message.Message):
    __slots__ = ("invoice", "included")
    INVOICE_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    invoice: Invoice
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, invoice: _Optional[_Union[Invoice, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class GetInvoiceRequest(_message.Message):
    __slots__ = ("invoice_id", "workspace_id", "include")
    INVOICE_ID_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_FIELD_NUMBER: _ClassVar[int]
    invoice_id: str
    workspace_id: str
    include: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, invoice_id: _Optional[str] = ..., workspace_id: _Optional[str] = ..., include: _Optional[_Iterable[str]] = ...) -> None: ...

class GetInvoiceResponse(_message.Message):
    __slots__ = ("invoice", "included")
    INVOICE_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    invoice: Invoice
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, invoice: _Optional[_Union[Invoice, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class UpdateInvoiceRequest(_message.Message):
    __slots__ = ("invoice", "update_mask", "workspace_id")
    INVOICE_FIELD_NUMBER: _ClassVar[int]
    UPDATE_MASK_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    invoice: Invoice
    update_mask: _field_mask_pb2.FieldMask
    workspace_id: str
    def __init__(self, invoice: _Optional[_Union[Invoice, _Mapping]] = ..., update_mask: _Optional[_Union[_field_mask_pb2.FieldMask, _Mapping]] = ..., workspace_id: _Optional[str] = ...) -> None: ...

class UpdateInvoiceResponse(_message.Message):
    __slots__ = ("invoice", "included")
    INVOICE_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    invoice: Invoice
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, invoice: _Optional[_Union[Invoice, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class DeleteInvoiceRequest(_message.Message):
    __slots__ = ("invoice_id", "workspace_id")
    INVOICE_ID_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    invoice_id: str
    workspace_id: str
    def __init__(self, invoice_id: _Optional[str] = ..., workspace_id: _Optional[str] = ...) -> None: ...

class DeleteInvoiceResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ListInvoiceItemsRequest(_message.Message):
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

class ListInvoiceItemsResponse(_message.Message):
    __slots__ = ("invoice_items", "next_page_token", "total_size", "included")
    INVOICE_ITEMS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    invoice_items: _containers.RepeatedCompositeFieldContainer[InvoiceItem]
    next_page_token: str
    total_size: int
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, invoice_items: _Optional[_Iterable[_Union[InvoiceItem, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., total_size: _Optional[int] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class CreateInvoiceItemRequest(_message.Message):
    __slots__ = ("invoice_item", "workspace_id", "request_id")
    INVOICE_ITEM_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    invoice_item: InvoiceItem
    workspace_id: str
    request_id: str
    def __init__(self, invoice_item: _Optional[_Union[InvoiceItem, _Mapping]] = ..., workspace_id: _Optional[str] = ..., request_id: _Optional[str] = ...) -> None: ...

class CreateInvoiceItemResponse(_message.Message):
    __slots__ = ("invoice_item", "included")
    INVOICE_ITEM_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    invoice_item: InvoiceItem
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, invoice_item: _Optional[_Union[InvoiceItem, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class GetInvoiceItemRequest(_message.Message):
    __slots__ = ("invoice_item_id", "workspace_id", "include")
    INVOICE_ITEM_ID_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_FIELD_NUMBER: _ClassVar[int]
    invoice_item_id: str
    workspace_id: str
    include: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, invoice_item_id: _Optional[str] = ..., workspace_id: _Optional[str] = ..., include: _Optional[_Iterable[str]] = ...) -> None: ...

class GetInvoiceItemResponse(_message.Message):
    __slots__ = ("invoice_item", "included")
    INVOICE_ITEM_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    invoice_item: InvoiceItem
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, invoice_item: _Optional[_Union[InvoiceItem, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class UpdateInvoiceItemRequest(_message.Message):
    __slots__ = ("invoice_item", "update_mask", "workspace_id")
    INVOICE_ITEM_FIELD_NUMBER: _ClassVar[int]
    UPDATE_MASK_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    invoice_item: InvoiceItem
    update_mask: _field_mask_pb2.FieldMask
    workspace_id: str
    def __init__(self, invoice_item: _Optional[_Union[InvoiceItem, _Mapping]] = ..., update_mask: _Optional[_Union[_field_mask_pb2.FieldMask, _Mapping]] = ..., workspace_id: _Optional[str] = ...) -> None: ...

class UpdateInvoiceItemResponse(_message.Message):
    __slots__ = ("invoice_item", "included")
    INVOICE_ITEM_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    invoice_item: InvoiceItem
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, invoice_item: _Optional[_Union[InvoiceItem, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class ListInvoiceTransactionsRequest(_message.Message):
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

class ListInvoiceTransactionsResponse(_message.Message):
    __slots__ = ("invoice_transactions", "next_page_token", "total_size", "included")
    INVOICE_TRANSACTIONS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    invoice_transactions: _containers.RepeatedCompositeFieldContainer[InvoiceTransaction]
    next_page_token: str
    total_size: int
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, invoice_transactions: _Optional[_Iterable[_Union[InvoiceTransaction, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., total_size: _Optional[int] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class GetInvoiceTransactionRequest(_message.Message):
    __slots__ = ("invoice_transaction_id", "workspace_id", "include")
    INVOICE_TRANSACTION_ID_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_FIELD_NUMBER: _ClassVar[int]
    invoice_transaction_id: str
    workspace_id: str
    include: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, invoice_transaction_id: _Optional[str] = ..., workspace_id: _Optional[str] = ..., include: _Optional[_Iterable[str]] = ...) -> None: ...

class GetInvoiceTransactionResponse(_message.Message):
    __slots__ = ("invoice_transaction", "included")
    INVOICE_TRANSACTION_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    invoice_transaction: InvoiceTransaction
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, invoice_transaction: _Optional[_Union[InvoiceTransaction, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...
