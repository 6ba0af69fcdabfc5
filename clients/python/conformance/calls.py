"""Scenarios of calls: answers, errors, repetition, limits of time, files."""

import hashlib
import time
from collections.abc import Callable, Iterator
from typing import Any

import grpc
from given import Given, expect

from well.gateway.v1.documents_pb2 import (
    DownloadDocumentRequest,
    UploadDocumentMetadata,
    UploadDocumentRequest,
)
from well.gateway.v1.documents_pb2_grpc import DocumentServiceStub
from well.gateway.v1.workspaces_pb2 import CreateWorkspaceRequest, GetWorkspaceRequest, Workspace
from well.gateway.v1.workspaces_pb2_grpc import WorkspaceServiceStub
from well_gateway import ErrorDetails, connect, error_details

UNARY = GetWorkspaceRequest(workspace_id="unary")
CREATE = CreateWorkspaceRequest(
    workspace=Workspace(name="A customer", external_workspace_id="unary")
)
UNAVAILABLE_ONCE: dict[str, Any] = {"status": {"status": 503, "body": None}}
DELAYED = {"delay": {"ms": 5_000}}
QUICK_S = 3
FILE_BYTES = 700_000
CHUNK_BYTES = 64 * 1024


def unary(given: Given) -> None:
    with connect(given["gateway"]) as channel:
        workspaces = WorkspaceServiceStub(channel)
        created = workspaces.CreateWorkspace(CREATE).workspace
        read = workspaces.GetWorkspace(UNARY).workspace
    expect((read.id, read.name), (created.id, "A customer"))


def statuses(given: Given) -> None:
    with connect(given["gateway"]) as channel:
        workspaces = WorkspaceServiceStub(channel)
        for row in given["statuses"]:
            given.fault("POST", {"status": row["fault"]})
            details = failure(lambda: workspaces.CreateWorkspace(CREATE))
            delay = details.retry_delay.total_seconds() if details.retry_delay else None
            fields = [violation.field for violation in details.field_violations]
            expect(
                (details.code.name, details.reason, details.domain, fields, delay),
                (
                    row["code"],
                    row["reason"],
                    row["domain"],
                    row["fields"],
                    row["retry_delay_seconds"],
                ),
            )


def repeats(given: Given) -> None:
    with connect(given["gateway"]) as channel:
        workspaces = WorkspaceServiceStub(channel)
        given.fault("GET", UNAVAILABLE_ONCE)
        workspaces.GetWorkspace(UNARY)
        given.fault("POST", UNAVAILABLE_ONCE)
        details = failure(lambda: workspaces.CreateWorkspace(CREATE))
        expect(details.code, grpc.StatusCode.UNAVAILABLE)


def deadline(given: Given) -> None:
    with connect(given["gateway"]) as channel:
        workspaces = WorkspaceServiceStub(channel)
        given.fault("GET", DELAYED)
        begin = time.monotonic()
        details = failure(lambda: workspaces.GetWorkspace(UNARY, timeout=0.3))
        expect(details.code, grpc.StatusCode.DEADLINE_EXCEEDED)
        expect(time.monotonic() - begin < QUICK_S, True)


def cancel(given: Given) -> None:
    with connect(given["gateway"]) as channel:
        workspaces = WorkspaceServiceStub(channel)
        given.fault("GET", DELAYED)
        begin = time.monotonic()
        call = workspaces.GetWorkspace.future(UNARY)
        time.sleep(0.1)
        call.cancel()
        expect(call.code(), grpc.StatusCode.CANCELLED)
        expect(time.monotonic() - begin < QUICK_S, True)
        given.clear_faults()
        workspaces.GetWorkspace(UNARY)


def files(given: Given) -> None:
    content = bytes(at % 251 for at in range(FILE_BYTES))
    with connect(given["gateway"]) as channel:
        documents = DocumentServiceStub(channel)
        document = documents.UploadDocument(upload(content)).document
        asked = DownloadDocumentRequest(document_id=document.id, workspace_id="unary")
        parts = list(documents.DownloadDocument(asked))
    kinds = [part.WhichOneof("part") for part in parts]
    expect(kinds, ["header", *["chunk"] * (len(parts) - 2), "trailer"])
    expect(b"".join(part.chunk for part in parts[1:-1]) == content, True)
    expect(parts[-1].trailer.sha256, hashlib.sha256(content).hexdigest())


def upload(content: bytes) -> Iterator[UploadDocumentRequest]:
    yield UploadDocumentRequest(
        metadata=UploadDocumentMetadata(filename="conformance.bin", workspace_id="unary")
    )
    for start in range(0, len(content), CHUNK_BYTES):
        yield UploadDocumentRequest(chunk=content[start : start + CHUNK_BYTES])


def failure(call: Callable[[], object]) -> ErrorDetails:
    """The details of a call that has to fail."""
    try:
        answer = call()
    except grpc.RpcError as error:
        return error_details(error)
    raise AssertionError(f"the call succeeded: {answer}")
