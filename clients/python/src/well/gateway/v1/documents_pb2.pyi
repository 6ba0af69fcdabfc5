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

class Document(_message.Message):
    __slots__ = ("id", "filename", "local_file_name", "type", "size_bytes", "workspace_id", "document_type", "status", "upload_time", "process_time", "collect_id", "metadata", "download_url", "content_checksum", "collect", "invoices", "transaction_documents", "workspace", "company", "people", "persons", "companies", "workspaces", "create_time", "update_time", "delete_time", "additional_attributes")
    ID_FIELD_NUMBER: _ClassVar[int]
    FILENAME_FIELD_NUMBER: _ClassVar[int]
    LOCAL_FILE_NAME_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    SIZE_BYTES_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_TYPE_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    UPLOAD_TIME_FIELD_NUMBER: _ClassVar[int]
    PROCESS_TIME_FIELD_NUMBER: _ClassVar[int]
    COLLECT_ID_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    DOWNLOAD_URL_FIELD_NUMBER: _ClassVar[int]
    CONTENT_CHECKSUM_FIELD_NUMBER: _ClassVar[int]
    COLLECT_FIELD_NUMBER: _ClassVar[int]
    INVOICES_FIELD_NUMBER: _ClassVar[int]
    TRANSACTION_DOCUMENTS_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_FIELD_NUMBER: _ClassVar[int]
    COMPANY_FIELD_NUMBER: _ClassVar[int]
    PEOPLE_FIELD_NUMBER: _ClassVar[int]
    PERSONS_FIELD_NUMBER: _ClassVar[int]
    COMPANIES_FIELD_NUMBER: _ClassVar[int]
    WORKSPACES_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    DELETE_TIME_FIELD_NUMBER: _ClassVar[int]
    ADDITIONAL_ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    id: str
    filename: str
    local_file_name: str
    type: str
    size_bytes: int
    workspace_id: str
    document_type: str
    status: str
    upload_time: _timestamp_pb2.Timestamp
    process_time: _timestamp_pb2.Timestamp
    collect_id: str
    metadata: DocumentMetadata
    download_url: str
    content_checksum: str
    collect: _resources_pb2.ResourceReference
    invoices: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    transaction_documents: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    workspace: _resources_pb2.ResourceReference
    company: _resources_pb2.ResourceReference
    people: _resources_pb2.ResourceReference
    persons: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    companies: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    workspaces: _containers.RepeatedCompositeFieldContainer[_resources_pb2.ResourceReference]
    create_time: _timestamp_pb2.Timestamp
    update_time: _timestamp_pb2.Timestamp
    delete_time: _timestamp_pb2.Timestamp
    additional_attributes: _struct_pb2.Struct
    def __init__(self, id: _Optional[str] = ..., filename: _Optional[str] = ..., local_file_name: _Optional[str] = ..., type: _Optional[str] = ..., size_bytes: _Optional[int] = ..., workspace_id: _Optional[str] = ..., document_type: _Optional[str] = ..., status: _Optional[str] = ..., upload_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., process_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., collect_id: _Optional[str] = ..., metadata: _Optional[_Union[DocumentMetadata, _Mapping]] = ..., download_url: _Optional[str] = ..., content_checksum: _Optional[str] = ..., collect: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., invoices: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., transaction_documents: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., workspace: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., company: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., people: _Optional[_Union[_resources_pb2.ResourceReference, _Mapping]] = ..., persons: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., companies: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., workspaces: _Optional[_Iterable[_Union[_resources_pb2.ResourceReference, _Mapping]]] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., update_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., delete_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., additional_attributes: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ...) -> None: ...

class DocumentMetadata(_message.Message):
    __slots__ = ("source_number", "target_number", "document_type")
    SOURCE_NUMBER_FIELD_NUMBER: _ClassVar[int]
    TARGET_NUMBER_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_TYPE_FIELD_NUMBER: _ClassVar[int]
    source_number: str
    target_number: str
    document_type: str
    def __init__(self, source_number: _Optional[str] = ..., target_number: _Optional[str] = ..., document_type: _Optional[str] = ...) -> None: ...

class UploadDocumentMetadata(_message.Message):
    __slots__ = ("filename", "content_type", "workspace_id", "attributes", "request_id")
    FILENAME_FIELD_NUMBER: _ClassVar[int]
    CONTENT_TYPE_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    filename: str
    content_type: str
    workspace_id: str
    attributes: _struct_pb2.Struct
    request_id: str
    def __init__(self, filename: _Optional[str] = ..., content_type: _Optional[str] = ..., workspace_id: _Optional[str] = ..., attributes: _Optional[_Union[_struct_pb2.Struct, _Mapping]] = ..., request_id: _Optional[str] = ...) -> None: ...

class DownloadDocumentHeader(_message.Message):
    __slots__ = ("content_type", "size_bytes", "filename")
    CONTENT_TYPE_FIELD_NUMBER: _ClassVar[int]
    SIZE_BYTES_FIELD_NUMBER: _ClassVar[int]
    FILENAME_FIELD_NUMBER: _ClassVar[int]
    content_type: str
    size_bytes: int
    filename: str
    def __init__(self, content_type: _Optional[str] = ..., size_bytes: _Optional[int] = ..., filename: _Optional[str] = ...) -> None: ...

class DownloadDocumentTrailer(_message.Message):
    __slots__ = ("size_bytes", "sha256")
    SIZE_BYTES_FIELD_NUMBER: _ClassVar[int]
    SHA256_FIELD_NUMBER: _ClassVar[int]
    size_bytes: int
    sha256: str
    def __init__(self, size_bytes: _Optional[int] = ..., sha256: _Optional[str] = ...) -> None: ...

class ListDocumentsRequest(_message.Message):
    __slots__ = ("page_size", "page_token", "workspace_id", "sort", "include", "external_workspace_id")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    SORT_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_FIELD_NUMBER: _ClassVar[int]
    EXTERNAL_WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    workspace_id: str
    sort: _resources_pb2.Sort
    include: _containers.RepeatedScalarFieldContainer[str]
    external_workspace_id: str
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., workspace_id: _Optional[str] = ..., sort: _Optional[_Union[_resources_pb2.Sort, _Mapping]] = ..., include: _Optional[_Iterable[str]] = ..., external_workspace_id: _Optional[str] = ...) -> None: ...

class ListDocumentsResponse(_message.Message):
    __slots__ = ("documents", "next_page_token", "total_size", "included")
    DOCUMENTS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TOTAL_SIZE_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    documents: _containers.RepeatedCompositeFieldContainer[Document]
    next_page_token: str
    total_size: int
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, documents: _Optional[_Iterable[_Union[Document, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., total_size: _Optional[int] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class GetDocumentRequest(_message.Message):
    __slots__ = ("document_id", "workspace_id", "include")
    DOCUMENT_ID_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    INCLUDE_FIELD_NUMBER: _ClassVar[int]
    document_id: str
    workspace_id: str
    include: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, document_id: _Optional[str] = ..., workspace_id: _Optional[str] = ..., include: _Optional[_Iterable[str]] = ...) -> None: ...

class GetDocumentResponse(_message.Message):
    __slots__ = ("document", "included")
    DOCUMENT_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    document: Document
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, document: _Optional[_Union[Document, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class DeleteDocumentRequest(_message.Message):
    __slots__ = ("document_id", "workspace_id")
    DOCUMENT_ID_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    document_id: str
    workspace_id: str
    def __init__(self, document_id: _Optional[str] = ..., workspace_id: _Optional[str] = ...) -> None: ...

class DeleteDocumentResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class UploadDocumentRequest(_message.Message):
    __slots__ = ("metadata", "chunk")
    METADATA_FIELD_NUMBER: _ClassVar[int]
    CHUNK_FIELD_NUMBER: _ClassVar[int]
    metadata: UploadDocumentMetadata
    chunk: bytes
    def __init__(self, metadata: _Optional[_Union[UploadDocumentMetadata, _Mapping]] = ..., chunk: _Optional[bytes] = ...) -> None: ...

class UploadDocumentResponse(_message.Message):
    __slots__ = ("document", "included")
    DOCUMENT_FIELD_NUMBER: _ClassVar[int]
    INCLUDED_FIELD_NUMBER: _ClassVar[int]
    document: Document
    included: _containers.RepeatedCompositeFieldContainer[_any_pb2.Any]
    def __init__(self, document: _Optional[_Union[Document, _Mapping]] = ..., included: _Optional[_Iterable[_Union[_any_pb2.Any, _Mapping]]] = ...) -> None: ...

class DownloadDocumentRequest(_message.Message):
    __slots__ = ("document_id", "workspace_id")
    DOCUMENT_ID_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    document_id: str
    workspace_id: str
    def __init__(self, document_id: _Optional[str] = ..., workspace_id: _Optional[str] = ...) -> None: ...

class DownloadDocumentResponse(_message.Message):
    __slots__ = ("header", "chunk", "trailer")
    HEADER_FIELD_NUMBER: _ClassVar[int]
    CHUNK_FIELD_NUMBER: _ClassVar[int]
    TRAILER_FIELD_NUMBER: _ClassVar[int]
    header: DownloadDocumentHeader
    chunk: bytes
    trailer: DownloadDocumentTrailer
    def __init__(self, header: _Optional[_Union[DownloadDocumentHeader, _Mapping]] = ..., chunk: _Optional[bytes] = ..., trailer: _Optional[_Union[DownloadDocumentTrailer, _Mapping]] = ...) -> None: ...

class GetDocumentDownloadLinkRequest(_message.Message):
    __slots__ = ("document_id", "workspace_id")
    DOCUMENT_ID_FIELD_NUMBER: _ClassVar[int]
    WORKSPACE_ID_FIELD_NUMBER: _ClassVar[int]
    document_id: str
    workspace_id: str
    def __init__(self, document_id: _Optional[str] = ..., workspace_id: _Optional[str] = ...) -> None: ...

class GetDocumentDownloadLinkResponse(_message.Message):
    __slots__ = ("url", "document")
    URL_FIELD_NUMBER: _ClassVar[int]
    DOCUMENT_FIELD_NUMBER: _ClassVar[int]
    url: str
    document: Document
    def __init__(self, url: _Optional[str] = ..., document: _Optional[_Union[Document, _Mapping]] = ...) -> None: ...
