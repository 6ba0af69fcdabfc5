/**
 * Client of well-gateway, for Node and browsers alike. Messages and services are in
 * `@wellapp/gateway-client/v1/*`, a module for each file of the proto; `connect`, for Node alone, is
 * in `@wellapp/gateway-client/node`.
 *
 * @module
 */
export { errorDetails, type ErrorDetails, type FieldViolation } from "./errors.js";
export { repeatCalls } from "./repeat.js";
export { watch, type Watcher, type WatchMessage, type WatchOptions } from "./watch.js";
