/** The scenarios of calls. */
import { createHash, randomBytes } from "node:crypto";
import { Code, createClient } from "@connectrpc/connect";
import { errorDetails } from "@wellapp/gateway-client";
import { DocumentService, type DownloadDocumentResponse } from "@wellapp/gateway-client/v1/documents";
import { WorkspaceService } from "@wellapp/gateway-client/v1/workspaces";
import { check, failureOf, same, type Stage, type Status } from "./harness.js";

const CUSTOMER = { workspace: { name: "A customer", externalWorkspaceId: "unary" } };
const UNARY = { workspaceId: "unary" };
const BAD_GATEWAY = { status: { status: 503, body: null } };
const DELAYED = { delay: { ms: 5_000 } };
const SOON_MS = 3_000;

export async function unary(stage: Stage): Promise<void> {
  const client = createClient(WorkspaceService, stage.channel());
  const { workspace: made } = await client.createWorkspace(CUSTOMER);
  const { workspace: read } = await client.getWorkspace(UNARY);
  check(made?.id !== undefined && made.id !== "", "the workspace has no id");
  same("the workspace", [read?.id, read?.name], [made.id, "A customer"]);
}

export async function statuses(stage: Stage): Promise<void> {
  const client = createClient(WorkspaceService, stage.channel());
  for (const status of stage.given.statuses) {
    await stage.clearFaults();
    await stage.fault("POST", { status: status.fault });
    const details = errorDetails(await failureOf(client.createWorkspace(CUSTOMER)));
    same(`after ${JSON.stringify(status.fault)} it`, summary(details), expected(status));
  }
}

function summary({ code, reason, domain, fieldViolations, retryDelayMs }: ReturnType<typeof errorDetails>): unknown[] {
  return [code, reason, domain, fieldViolations.map(({ field }) => field), retryDelayMs ?? null];
}

function expected({ code, reason, domain, fields, retry_delay_seconds: delay }: Status): unknown[] {
  return [code, reason, domain, fields, delay === null ? null : delay * 1_000];
}

export async function repeats(stage: Stage): Promise<void> {
  const client = createClient(WorkspaceService, stage.channel());
  await stage.fault("GET", BAD_GATEWAY);
  await client.getWorkspace(UNARY);
  await stage.clearFaults();
  await stage.fault("POST", BAD_GATEWAY);
  same("the status", await codeOf(client.createWorkspace(CUSTOMER)), Code.Unavailable);
}

export async function deadline(stage: Stage): Promise<void> {
  const client = createClient(WorkspaceService, stage.channel());
  await stage.fault("GET", DELAYED);
  const begin = Date.now();
  same("the status", await codeOf(client.getWorkspace(UNARY, { timeoutMs: 300 })), Code.DeadlineExceeded);
  check(Date.now() - begin < SOON_MS, "it took too long");
}

export async function cancel(stage: Stage): Promise<void> {
  const client = createClient(WorkspaceService, stage.channel());
  await stage.fault("GET", DELAYED);
  const begin = Date.now();
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 100);
  same("the status", await codeOf(client.getWorkspace(UNARY, { signal: controller.signal })), Code.Canceled);
  check(Date.now() - begin < SOON_MS, "it took too long");
  await stage.clearFaults();
  await client.getWorkspace(UNARY);
}

export async function files(stage: Stage): Promise<void> {
  const client = createClient(DocumentService, stage.channel());
  const file = randomBytes(700_000);
  const { document } = await client.uploadDocument(upload(file));
  check(document !== undefined, "the answer has no document");
  const parts = [];
  for await (const { part } of client.downloadDocument({ documentId: document.id, ...UNARY })) {
    parts.push(part);
  }
  checkDownload(parts, file);
}

async function* upload(file: Buffer) {
  const metadata = { filename: "conformance.bin", ...UNARY };
  yield { part: { case: "metadata" as const, value: metadata } };
  for (let at = 0; at < file.length; at += 65_536) {
    yield { part: { case: "chunk" as const, value: file.subarray(at, at + 65_536) } };
  }
}

function checkDownload(parts: DownloadDocumentResponse["part"][], file: Buffer): void {
  const chunks = parts.slice(1, -1).map((part) => (part.case === "chunk" ? part.value : undefined));
  const trailer = parts.at(-1);
  same("the first part", parts[0]?.case, "header");
  check(trailer?.case === "trailer", "the last part is no trailer");
  check(!chunks.includes(undefined), "what lies between header and trailer are not all chunks");
  check(Buffer.concat(chunks as Uint8Array[]).equals(file), "the bytes differ");
  same("the checksum", trailer.value.sha256, createHash("sha256").update(file).digest("hex"));
}

async function codeOf(call: Promise<unknown>): Promise<unknown> {
  const failure = await failureOf(call);
  return (failure as { code?: unknown }).code;
}
