"""Onboards a customer: a workspace, access to their Gmail, their first document and its invoice."""

import hashlib
import os
import secrets
import sys
import tempfile
import time
from pathlib import Path

import grpc

from well.gateway.v1.connectors_pb2 import (
    GMAIL_CONNECTOR_STATUS_ACTIVE,
    GetGmailAccessLinkRequest,
    GetGmailConnectorRequest,
)
from well.gateway.v1.connectors_pb2_grpc import ConnectorServiceStub
from well.gateway.v1.documents_pb2 import Document, DownloadDocumentRequest, GetDocumentRequest
from well.gateway.v1.documents_pb2_grpc import DocumentServiceStub
from well.gateway.v1.events_pb2 import EventFilter, GetEventLogRequest, WatchEventsRequest
from well.gateway.v1.events_pb2_grpc import EventServiceStub
from well.gateway.v1.invoices_pb2 import GetInvoiceRequest
from well.gateway.v1.invoices_pb2_grpc import InvoiceServiceStub
from well.gateway.v1.workspaces_pb2 import CreateWorkspaceRequest, Workspace
from well.gateway.v1.workspaces_pb2_grpc import WorkspaceServiceStub
from well_gateway import connect, error_details, watch

POLL_INTERVAL_S = 0.5


def main() -> int:
    with connect(os.environ["GATEWAY"]) as channel:
        try:
            onboard(channel)
        except grpc.RpcError as error:
            details = error_details(error)
            print(f"{details.reason or details.code.name}: {details.message}", file=sys.stderr)
            return 1
    return 0


def onboard(channel: grpc.Channel) -> None:
    workspace = create_workspace(channel)
    say(f"workspace {workspace.id}")
    # Events are read from here on, so that none is missed that comes before the watch is open.
    head = EventServiceStub(channel).GetEventLog(GetEventLogRequest()).head_cursor

    say(f"open this link: {access_link(channel, workspace)}")
    wait_for_gmail(channel, workspace)
    say("gmail is active")

    say(f"waiting for a document of {workspace.external_workspace_id}")
    document = first_document(channel, workspace, head)
    say(f"document {document.id}: {document.filename}")
    show_invoice(channel, workspace, document)
    path, size_bytes = download(channel, workspace, document)
    say(f"downloaded {size_bytes} bytes to {path}")


def say(line: str) -> None:
    print(line, flush=True)


def create_workspace(channel: grpc.Channel) -> Workspace:
    wanted = Workspace(
        name="Example Customer", external_workspace_id=f"onboard-{secrets.token_hex(8)}"
    )
    stub = WorkspaceServiceStub(channel)
    return stub.CreateWorkspace(CreateWorkspaceRequest(workspace=wanted)).workspace


def access_link(channel: grpc.Channel, workspace: Workspace) -> str:
    request = GetGmailAccessLinkRequest(
        workspace_id=workspace.id,
        redirect_url="https://example.com/done",
        state=workspace.external_workspace_id,
    )
    return ConnectorServiceStub(channel).GetGmailAccessLink(request).url


def wait_for_gmail(channel: grpc.Channel, workspace: Workspace) -> None:
    stub = ConnectorServiceStub(channel)
    request = GetGmailConnectorRequest(workspace_id=workspace.id)
    while stub.GetGmailConnector(request).gmail_connector.status != GMAIL_CONNECTOR_STATUS_ACTIVE:
        time.sleep(POLL_INTERVAL_S)


def first_document(channel: grpc.Channel, workspace: Workspace, after_cursor: str) -> Document:
    """Waits until Well has processed a document of the workspace."""
    request = WatchEventsRequest(
        filter=EventFilter(
            types=["document.processed"],
            workspace_ids=[workspace.id],
            external_workspace_ids=[workspace.external_workspace_id],
        ),
        after_cursor=after_cursor,
    )
    with watch(channel, request) as events:
        event = next(events)
    asked = GetDocumentRequest(document_id=event.resource_id, workspace_id=workspace.id)
    return DocumentServiceStub(channel).GetDocument(asked).document


def show_invoice(channel: grpc.Channel, workspace: Workspace, document: Document) -> None:
    if not document.invoices:
        raise SystemExit(f"no invoice was read from document {document.id}")
    request = GetInvoiceRequest(invoice_id=document.invoices[0].id, workspace_id=workspace.id)
    invoice = InvoiceServiceStub(channel).GetInvoice(request).invoice
    say(f"invoice {invoice.id}: {invoice.totals.grand_total} {invoice.currency}")


def download(channel: grpc.Channel, workspace: Workspace, document: Document) -> tuple[Path, int]:
    """Downloads the document's file as it comes, never all of it in memory."""
    request = DownloadDocumentRequest(document_id=document.id, workspace_id=workspace.id)
    digest, sha256 = hashlib.sha256(), ""
    with tempfile.NamedTemporaryFile(prefix="onboard-", delete=False) as file:
        for part in DocumentServiceStub(channel).DownloadDocument(request):
            digest.update(part.chunk)
            file.write(part.chunk)
            sha256 = part.trailer.sha256
        size_bytes = file.tell()
    if sha256 != digest.hexdigest():
        raise SystemExit(f"the file of document {document.id} came damaged, or not whole")
    return Path(file.name), size_bytes


if __name__ == "__main__":
    sys.exit(main())
