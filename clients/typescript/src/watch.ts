/** Events of the gateway over any number of streams: the loop that stands in `events.proto`. */
import { clone, create, type MessageInitShape } from "@bufbuild/protobuf";
import { Code, ConnectError, createClient, type Client, type Transport } from "@connectrpc/connect";
import { errorDetails } from "./errors.js";
import {
  EventService,
  WatchEventsRequestSchema,
  type Event,
  type WatchEventsRequest,
  type WatchEventsResponse,
} from "./generated/well/gateway/v1/events_pb.js";
import { Stream } from "./stream.js";
import { between, sleep } from "./wait.js";

const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 30_000;

/** After all others the same request would end the same way. */
const RECONNECTED: readonly Code[] = [
  Code.Unavailable,
  Code.DeadlineExceeded,
  Code.Internal,
  Code.Unknown,
  Code.ResourceExhausted,
  Code.Canceled,
];

/** A message of a watch that is no event. */
export type WatchMessage = Exclude<WatchEventsResponse["message"], { case: "event" } | { case: undefined }>;

/** What else is wanted of a watch. */
export interface WatchOptions {
  /** Sees every message that is no event. What it throws ends the iteration. */
  onMessage?: ((message: WatchMessage) => void) | undefined;
  /** Is told why a stream ended that is opened again, and how long that waits. */
  onReconnect?: ((why: ConnectError, waitMs: number) => void) | undefined;
  /** Ends the watch as `close` does. */
  signal?: AbortSignal | undefined;
}

/**
 * Watches events: `for await (const event of watch(transport, { ... }))`. An empty request gives what
 * comes from now on. The stream is opened when the first event is asked for.
 */
export function watch(
  transport: Transport,
  request: MessageInitShape<typeof WatchEventsRequestSchema> = {},
  options: WatchOptions = {},
): Watcher {
  return new Watcher(transport, request, options);
}

/**
 * Events one by one, as they are asked for: asking for the next one says that the last one was dealt
 * with. A stream that ends is opened again where it ended. The iteration fails, with a
 * `ConnectError`, when the same request would fail again; it ends after `close`, and when its loop is
 * left. There is one iteration to a watcher: a second loop goes on with it.
 */
export class Watcher implements AsyncIterable<Event> {
  readonly #client: Client<typeof EventService>;
  readonly #request: WatchEventsRequest;
  readonly #options: WatchOptions;
  readonly #closing = new AbortController();
  readonly #ending: AbortSignal;
  readonly #events: AsyncGenerator<Event, void, void>;
  /** Under which lease each event came, for as long as the caller has the event. */
  readonly #leases = new WeakMap<Event, string>();
  #lease = "";
  /** The lease under which an event was refused that comes again: what follows under it does as well. */
  #refused: string | undefined;
  #cursor: string | undefined;

  /** Use `watch`. */
  constructor(
    transport: Transport,
    request: MessageInitShape<typeof WatchEventsRequestSchema>,
    options: WatchOptions,
  ) {
    this.#client = createClient(EventService, transport);
    // What the caller does with their request afterwards is of no concern here.
    this.#request = clone(WatchEventsRequestSchema, create(WatchEventsRequestSchema, request));
    this.#options = options;
    this.#cursor = this.#request.start.case === "afterCursor" ? this.#request.start.value : undefined;
    const { signal } = this.#closing;
    this.#ending = options.signal ? AbortSignal.any([signal, options.signal]) : signal;
    this.#events = this.#watch();
  }

  /**
   * Everything up to here was dealt with: keep it, and begin with `afterCursor` next time. Undefined as
   * long as nothing came, unless the request has one.
   */
  get cursor(): string | undefined {
    return this.#cursor;
  }

  [Symbol.asyncIterator](): AsyncIterator<Event, void, void> {
    return this.#events;
  }

  /** Ends the stream and the iteration, also while it waits. Commits can still be made. */
  close(): void {
    this.#closing.abort();
  }

  /**
   * For consumers: everything up to this event is done. False when the stream has lost the event's share
   * meanwhile, or its lease: it comes again, here or to another member.
   */
  async commit(event: Event): Promise<boolean> {
    const request = { consumer: this.#consumer("commit"), cursor: event.cursor, leaseId: this.#leaseOf(event) };
    try {
      await this.#client.commitCursor(request);
      return true;
    } catch (error) {
      return falseAfter(error, "LEASE_LOST", "CURSOR_NOT_SENT");
    }
  }

  /**
   * For consumers: this event could not be dealt with. `reason`, at most 1,024 bytes, is for whoever looks
   * at parked events. True when it is parked now; false when it comes again, here or to another member.
   */
  async reject(event: Event, reason: string): Promise<boolean> {
    const consumer = this.#consumer("reject");
    try {
      const leaseId = this.#leaseOf(event);
      const { parked } = await this.#client.rejectEvent({ consumer, eventId: event.id, leaseId, reason });
      if (!parked) {
        this.#refused = leaseId;
      }
      return parked;
    } catch (error) {
      return falseAfter(error, "LEASE_LOST");
    }
  }

  async *#watch(): AsyncGenerator<Event, void, void> {
    for (let failures = 0; !this.#ending.aborted; failures++) {
      const stream = new Stream(this.#client, this.#nextRequest(), this.#ending);
      let message;
      try {
        while (!((message = await stream.next()) instanceof ConnectError)) {
          failures = 0;
          yield* this.#eventOf(message);
        }
      } finally {
        stream.cancel();
      }
      await this.#waitAfter(message, failures);
    }
  }

  /** The event of a message, if it is one. */
  *#eventOf({ message }: WatchEventsResponse): Generator<Event, void, void> {
    if (message.case === "event") {
      if (this.#lease !== "" && this.#lease === this.#refused) {
        // It was under way already, and comes again after the new lease.
        return;
      }
      this.#leases.set(message.value, this.#lease);
      yield message.value;
      this.#cursor = message.value.cursor;
    } else if (message.case !== undefined) {
      this.#note(message);
    }
  }

  #note(message: WatchMessage): void {
    if (message.case === "assigned") {
      this.#lease = message.value.leaseId;
    }
    this.#cursor = message.case === "gap" ? message.value.oldestCursor : message.value.cursor;
    this.#options.onMessage?.(message);
  }

  /** The gateway keeps the position of a consumer; without one it is the last cursor. */
  #nextRequest(): WatchEventsRequest {
    const request = clone(WatchEventsRequestSchema, this.#request);
    if (request.consumer === "" && this.#cursor !== undefined) {
      request.start = { case: "afterCursor", value: this.#cursor };
    }
    return request;
  }

  async #waitAfter(failure: ConnectError, failures: number): Promise<void> {
    if (this.#ending.aborted) {
      return;
    }
    if (!RECONNECTED.includes(failure.code)) {
      throw failure;
    }
    const longestMs = Math.min(FIRST_WAIT_MS * 2 ** failures, LONGEST_WAIT_MS);
    const waitMs = Math.max(between(longestMs / 2, longestMs), errorDetails(failure).retryDelayMs ?? 0);
    this.#options.onReconnect?.(failure, waitMs);
    await sleep(waitMs, this.#ending);
  }

  #consumer(method: string): string {
    if (this.#request.consumer === "") {
      throw new TypeError(`${method} is for watches whose request names a consumer`);
    }
    return this.#request.consumer;
  }

  #leaseOf(event: Event): string {
    return this.#leases.get(event) ?? this.#lease;
  }
}

function falseAfter(error: unknown, ...reasons: string[]): false {
  if (reasons.includes(errorDetails(error).reason)) {
    return false;
  }
  throw error;
}
