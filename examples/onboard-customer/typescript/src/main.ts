/** Onboards a customer: from their workspace to the invoice in their first document. */
import { createHash, randomBytes } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { createClient, type Transport } from "@connectrpc/connect";
import { errorDetails, watch } from "@wellapp/gateway-client";
import { connect } from "@wellapp/gateway-client/node";
import { ConnectorService, GmailConnectorStatus } from "@wellapp/gateway-client/v1/connectors";
import { DocumentService, type Document, type DownloadDocumentResponse } from "@wellapp/gateway-client/v1/documents";
import { EventService, type Event } from "@wellapp/gateway-client/v1/events";
import { InvoiceService } from "@wellapp/gateway-client/v1/invoices";
import { WorkspaceService } from "@wellapp/gateway-client/v1/workspaces";

const POLL_MS = 500;

async function onboard(gateway: Transport): Promise<void> {
  const externalId = `onboard-${randomBytes(8).toString("hex")}`;
  const workspaceId = await createWorkspace(gateway, externalId);
  // From before the customer can do anything, so that nothing is missed.
  const { headCursor } = await createClient(EventService, gateway).getEventLog({});
  await installGmail(gateway, workspaceId, externalId);

  console.log(`waiting for a document of ${externalId}`);
  const { resourceId } = await processedDocument(gateway, workspaceId, headCursor);
  const document = await showDocument(gateway, workspaceId, resourceId);
  await showInvoice(gateway, workspaceId, document);
  await download(gateway, workspaceId, resourceId);
}

async function createWorkspace(gateway: Transport, externalWorkspaceId: string): Promise<string> {
  const client = createClient(WorkspaceService, gateway);
  const { workspace } = await client.createWorkspace({ workspace: { name: "Example Customer", externalWorkspaceId } });
  const { id } = present(workspace, "the answer has no workspace");
  console.log(`workspace ${id}`);
  return id;
}

/** Hands out the link, and waits until the customer has followed it. */
async function installGmail(gateway: Transport, workspaceId: string, state: string): Promise<void> {
  const client = createClient(ConnectorService, gateway);
  const redirectUrl = "https://example.com/done";
  const { url } = await client.getGmailAccessLink({ workspaceId, redirectUrl, state });
  console.log(`open this link: ${url}`);
  while (!(await isGmailActive(gateway, workspaceId))) {
    await sleep(POLL_MS);
  }
  console.log("gmail is active");
}

async function isGmailActive(gateway: Transport, workspaceId: string): Promise<boolean> {
  const { gmailConnector } = await createClient(ConnectorService, gateway).getGmailConnector({ workspaceId });
  return gmailConnector?.status === GmailConnectorStatus.ACTIVE;
}

/** The first event of the workspace that says that a document was processed. */
async function processedDocument(gateway: Transport, workspaceId: string, cursor: string): Promise<Event> {
  const filter = { types: ["document.processed"], workspaceIds: [workspaceId] };
  for await (const event of watch(gateway, { filter, start: { case: "afterCursor", value: cursor } })) {
    return event;
  }
  throw new Error("the watch ended");
}

async function showDocument(gateway: Transport, workspaceId: string, documentId: string): Promise<Document> {
  const answer = await createClient(DocumentService, gateway).getDocument({ documentId, workspaceId });
  const document = present(answer.document, "the answer has no document");
  console.log(`document ${document.id}: ${document.filename}`);
  return document;
}

async function showInvoice(gateway: Transport, workspaceId: string, document: Document): Promise<void> {
  const { id: invoiceId } = present(document.invoices[0], "the document has no invoice");
  const answer = await createClient(InvoiceService, gateway).getInvoice({ invoiceId, workspaceId });
  const invoice = present(answer.invoice, "the answer has no invoice");
  console.log(`invoice ${invoice.id}: ${invoice.totals?.grandTotal} ${invoice.currency}`);
}

async function download(gateway: Transport, workspaceId: string, documentId: string): Promise<void> {
  const path = join(await mkdtemp(join(tmpdir(), "onboard-")), "document");
  const parts = createClient(DocumentService, gateway).downloadDocument({ documentId, workspaceId });
  const file = createWriteStream(path);
  await pipeline(checked(parts), file);
  console.log(`downloaded ${file.bytesWritten} bytes to ${path}`);
}

/** The bytes of the file; fails at its end when they are not all, or not the right ones. */
async function* checked(parts: AsyncIterable<DownloadDocumentResponse>): AsyncGenerator<Uint8Array> {
  const hash = createHash("sha256");
  let wanted: string | undefined;
  for await (const { part } of parts) {
    if (part.case === "chunk") {
      hash.update(part.value);
      yield part.value;
    } else if (part.case === "trailer") {
      wanted = part.value.sha256;
    }
  }
  if (hash.digest("hex") !== wanted) {
    throw new Error("the download is not whole");
  }
}

function present<T>(value: T | undefined, otherwise: string): T {
  if (value === undefined) {
    throw new Error(otherwise);
  }
  return value;
}

try {
  const address = process.env["GATEWAY"] || undefined;
  await onboard(connect(present(address, "GATEWAY is not set: paste the line that the demo prints")));
} catch (error) {
  const { code, reason, message } = errorDetails(error);
  console.error(`${reason || code}: ${message}`);
  process.exitCode = 1;
}
