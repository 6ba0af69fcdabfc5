/** What the gateway says of a failed call, as plain values. */
import { durationMs } from "@bufbuild/protobuf/wkt";
import { Code, ConnectError } from "@connectrpc/connect";
import { BadRequestSchema, ErrorInfoSchema, RetryInfoSchema } from "./generated/google/rpc/error_details_pb.js";

/** Everything that is known of a failure. */
export interface ErrorDetails {
  /** gRPC's name of the status, such as `INVALID_ARGUMENT`. */
  code: string;
  /** Why, as a word to compare with, such as `CURSOR_MALFORMED`; empty when the failure has none. */
  reason: string;
  /** Who says so; empty when the failure has no reason. */
  domain: string;
  /** Why, for people. */
  message: string;
  /** More of the reason, such as `oldest_cursor`. */
  metadata: Record<string, string>;
  /** What is wrong with the request: all of it at once. */
  fieldViolations: FieldViolation[];
  /** How long to wait before the next try, in milliseconds, where the gateway says so. */
  retryDelayMs: number | undefined;
}

/** A mistake in a request. */
export interface FieldViolation {
  /** Path of the field, by its name in the proto. */
  field: string;
  /** What is wrong with it. */
  description: string;
}

/** Reads the details of any failed call. Of a value that is no `ConnectError` code and message are known. */
export function errorDetails(error: unknown): ErrorDetails {
  const failure = ConnectError.from(error);
  const [info] = failure.findDetails(ErrorInfoSchema);
  const [retry] = failure.findDetails(RetryInfoSchema);
  const violations = failure.findDetails(BadRequestSchema).flatMap((detail) => detail.fieldViolations);
  return {
    code: codeName(failure.code),
    reason: info?.reason ?? "",
    domain: info?.domain ?? "",
    message: failure.rawMessage,
    metadata: { ...info?.metadata },
    fieldViolations: violations.map(({ field, description }) => ({ field, description })),
    retryDelayMs: retry?.retryDelay && durationMs(retry.retryDelay),
  };
}

/** gRPC's name of a status, such as `DEADLINE_EXCEEDED`. */
export function codeName(code: Code): string {
  // Connect leaves out one of the two letters.
  if (code === Code.Canceled) {
    return "CANCELLED";
  }
  return Code[code].replace(/([a-z])([A-Z])/g, "$1_$2").toUpperCase();
}

/**
 * The failure as gRPC names it: when the network failed it is UNAVAILABLE, where Connect has other
 * words, which are the gateway's own for something else.
 */
export function asUnavailable(error: ConnectError): ConnectError {
  const { cause } = error;
  // Only errors of Node's sockets and streams have such a code.
  return cause instanceof Error && "code" in cause && typeof cause.code === "string" ? unavailable(error) : error;
}

/** The same failure as UNAVAILABLE. */
export function unavailable(error: ConnectError): ConnectError {
  return new ConnectError(error.rawMessage, Code.Unavailable, undefined, undefined, error);
}
