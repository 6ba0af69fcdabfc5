/** Connections to a gateway from Node. */
import type { Interceptor, Transport } from "@connectrpc/connect";
import { createGrpcTransport } from "@connectrpc/connect-node";
import { repeatCalls } from "./repeat.js";

const PING_INTERVAL_MS = 10_000;
const PING_TIMEOUT_MS = 5_000;

/**
 * A channel to the gateway at `address`, a `host:port`, without TLS. It connects with the first call,
 * notices within 15 seconds when the connection is dead, and repeats what is safe to repeat while the
 * gateway is away for a moment. `token` is one of `WELL_GRPC_TOKENS` where the gateway asks for one.
 *
 * For TLS call `createGrpcTransport` yourself, with `repeatCalls()` among its interceptors.
 */
export function connect(address: string, token?: string): Transport {
  return createGrpcTransport({
    baseUrl: `http://${address}`,
    interceptors: token === undefined ? [repeatCalls()] : [authorize(token), repeatCalls()],
    pingIntervalMs: PING_INTERVAL_MS,
    pingTimeoutMs: PING_TIMEOUT_MS,
    pingIdleConnection: true,
  });
}

function authorize(token: string): Interceptor {
  return (next) => (request) => {
    request.header.set("authorization", `Bearer ${token}`);
    return next(request);
  };
}
