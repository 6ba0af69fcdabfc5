/** What a browser does with the gateway: a call, an error with its details, a watch; told to /result. */
import { createClient } from "@connectrpc/connect";
import { createGrpcWebTransport } from "@connectrpc/connect-web";
import { errorDetails, repeatCalls, watch } from "@wellapp/gateway-client";
import { StartPosition } from "@wellapp/gateway-client/v1/events";
import { WorkspaceService } from "@wellapp/gateway-client/v1/workspaces";

async function play(): Promise<string[]> {
  const baseUrl = await (await fetch("/gateway")).text();
  const transport = createGrpcWebTransport({ baseUrl, interceptors: [repeatCalls()] });
  const workspaces = createClient(WorkspaceService, transport);
  const told: string[] = [];
  const workspace = { name: "A customer", externalWorkspaceId: "browser" };
  const made = await workspaces.createWorkspace({ workspace });
  const found = await workspaces.getWorkspace({ workspaceId: "browser" });
  told.push(`call: ${found.workspace?.id === made.workspace?.id}`);
  try {
    await workspaces.getWorkspace({ workspaceId: "nobody" });
  } catch (error) {
    const { code, domain } = errorDetails(error);
    told.push(`error: ${code} ${domain}`);
  }
  await fetch("/deliver", { method: "POST" });
  const start = { case: "startPosition", value: StartPosition.EARLIEST } as const;
  for await (const event of watch(transport, { start, filter: { types: ["browser.event"] } })) {
    told.push(`event: ${event.type}`);
    break;
  }
  try {
    for await (const _ of watch(transport, { start: { case: "afterCursor", value: "no cursor" } }));
  } catch (error) {
    told.push(`cursor: ${errorDetails(error).reason}`);
  }
  return told;
}

const told = await play().catch((error: unknown) => [`failed: ${String(error)}`]);
await fetch("/result", { method: "POST", body: JSON.stringify(told) });
