// Opens a page in a headless Chromium that uses the gateway by gRPC-Web, from an origin that may and
// from one that may not: `npm run browser -- path/to/well-gateway`.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { createServer as createSocket } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { build } from "esbuild";

const LIMIT_MS = 60_000;
const TOKEN = "browser-webhook-token";
const GOOD = ["call: true", "error: NOT_FOUND wellapp.ai", "event: browser.event", "cursor: CURSOR_MALFORMED"];
// Without the rest a browser asks hosts of its maker at each start.
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const binary = resolve(process.argv[2] ?? "../../target/debug/well-gateway");
const scratch = mkdtempSync(join(tmpdir(), "well-gateway-browser-"));
const processes = [];

function start(command, args, options) {
  const child = spawn(command, args, options);
  processes.push(child);
  return child;
}

async function freePort() {
  const socket = createSocket().listen(0, "127.0.0.1");
  await once(socket, "listening");
  const { port } = socket.address();
  await new Promise((done) => socket.close(done));
  return port;
}

async function line(stream, holds) {
  for await (const line of createInterface({ input: stream })) {
    if (line.includes(holds)) {
      return line;
    }
  }
  throw new Error(`no line with ${holds}`);
}

async function startGateway(origin) {
  const emulator = start(binary, ["emulator", "--addr", "127.0.0.1:0"], { stdio: ["ignore", "pipe", "ignore"] });
  const well = (await line(emulator.stdout, "http://")).split(" ").at(-1);
  const [grpc, web, webhook, admin] = await Promise.all([freePort(), freePort(), freePort(), freePort()]);
  const env = {
    WELL_API_URL: well,
    WELL_API_TOKEN: "browser-api-token",
    WELL_GRPC_ADDR: `127.0.0.1:${grpc}`,
    WELL_GRPC_WEB_ADDR: `127.0.0.1:${web}`,
    WELL_GRPC_WEB_ORIGINS: origin,
    WELL_WEBHOOK_ADDR: `127.0.0.1:${webhook}`,
    WELL_WEBHOOK_TOKENS: TOKEN,
    WELL_ADMIN_ADDR: `127.0.0.1:${admin}`,
    WELL_DATA_DIR: join(scratch, "data"),
  };
  const gateway = start(binary, ["serve"], { env, stdio: ["ignore", "ignore", "pipe"] });
  await line(gateway.stderr, '"ready"');
  gateway.stderr.resume();
  return { web: `http://127.0.0.1:${web}`, webhook: `http://127.0.0.1:${webhook}/webhooks/well` };
}

async function deliver({ webhook }) {
  const headers = { "content-type": "application/json", "x-well-gateway-token": TOKEN };
  const body = JSON.stringify({ event: "browser.event", event_id: "browser-1" });
  const { status } = await fetch(webhook, { method: "POST", headers, body });
  return `${status}`;
}

/** Serves the page, and what it asks of this program. */
function servePage(script, gateway, told) {
  return createServer(async (request, response) => {
    switch (request.url) {
      case "/":
        response.setHeader("content-type", "text/html");
        return response.end(`<script type="module" src="/page.js"></script>`);
      case "/page.js":
        response.setHeader("content-type", "text/javascript");
        return response.end(script);
      case "/gateway":
        return response.end(gateway().web);
      case "/deliver":
        return response.end(await deliver(gateway()));
      case "/result":
        told(JSON.parse(await text(request)));
        return response.end();
      default:
        return response.writeHead(404).end();
    }
  });
}

async function main() {
  const bundle = await build({
    entryPoints: ["browser/page.ts"],
    bundle: true,
    format: "esm",
    write: false,
    target: "es2023",
  });
  const results = [];
  let wake = () => {};
  let gateway;
  const told = (result) => {
    results.push(result);
    wake();
  };
  const server = servePage(bundle.outputFiles[0].text, () => gateway, told).listen(0);
  await once(server, "listening");
  const { port } = server.address();
  gateway = await startGateway(`http://127.0.0.1:${port}`);
  const open = async (host) => {
    const profile = `--user-data-dir=${join(scratch, host)}`;
    const page = new Promise((done) => (wake = done));
    const browser = start("chromium", [...FLAGS, profile, `http://${host}:${port}/`], { stdio: "ignore" });
    await page;
    browser.kill();
    return results.at(-1);
  };
  const good = await open("127.0.0.1");
  const other = await open("localhost");
  server.close();
  console.log(`the page of the setting: ${good.join(", ")}`);
  console.log(`a page of elsewhere: ${other.join(", ")}`);
  return good.join() === GOOD.join() && other.length === 1 && other[0].startsWith("failed");
}

const limit = setTimeout(() => {
  console.error("the browser told nothing in time");
  end(1);
}, LIMIT_MS);

function end(code) {
  clearTimeout(limit);
  processes.forEach((child) => child.kill("SIGKILL"));
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  process.exit(code);
}

end((await main()) ? 0 : 1);
