/** One stream of WatchEvents: it ends, with a failure that says why, when it is broken in any way. */
import { durationMs } from "@bufbuild/protobuf/wkt";
import { Code, ConnectError, type Client } from "@connectrpc/connect";
import { asUnavailable } from "./errors.js";
import type { EventService, WatchEventsRequest, WatchEventsResponse } from "./generated/well/gateway/v1/events_pb.js";

const DEFAULT_HEARTBEAT_MS = 30_000;
/** The gateway refuses longer ones; also a timer that is too long would fire at once. */
const LONGEST_HEARTBEAT_MS = 300_000;
const SHORTEST_HEARTBEAT_MS = 1_000;
/** So many heartbeats have to be missing. */
const SILENT_HEARTBEATS = 3;

/** An open stream. */
export class Stream {
  readonly #messages: AsyncIterator<WatchEventsResponse>;
  readonly #cancelling = new AbortController();
  readonly #silenceMs: number;
  #sequence = 0n;

  constructor(client: Client<typeof EventService>, request: WatchEventsRequest, ending: AbortSignal) {
    const { signal } = this.#cancelling;
    ending.addEventListener("abort", () => this.cancel(), { signal });
    this.#silenceMs = silenceMs(request);
    this.#messages = client.watchEvents(request, { signal })[Symbol.asyncIterator]();
  }

  /** Waits for the next message, or for what ends the stream. */
  async next(): Promise<WatchEventsResponse | ConnectError> {
    try {
      const { done, value } = await this.#unlessSilent(this.#messages.next());
      return done ? new ConnectError("the stream ended without a status", Code.Unavailable) : this.#inSequence(value);
    } catch (reason) {
      return asUnavailable(ConnectError.from(reason));
    }
  }

  /** Ends it. */
  cancel(): void {
    this.#cancelling.abort();
  }

  #inSequence(message: WatchEventsResponse): WatchEventsResponse | ConnectError {
    this.#sequence++;
    return message.sequence === this.#sequence
      ? message
      : new ConnectError(`message ${message.sequence} came in place of ${this.#sequence}`, Code.Internal);
  }

  /** The limit counts from here, so the time in which nobody asked for a message does not. */
  async #unlessSilent<T>(message: Promise<T>): Promise<T> {
    let timer;
    const silence = new Promise<never>((_, reject) => {
      const failure = new ConnectError(`nothing came for ${this.#silenceMs} ms`, Code.DeadlineExceeded);
      timer = setTimeout(() => reject(failure), this.#silenceMs);
    });
    try {
      return await Promise.race([message, silence]);
    } finally {
      clearTimeout(timer);
    }
  }
}

function silenceMs({ heartbeatInterval }: WatchEventsRequest): number {
  const intervalMs = heartbeatInterval ? durationMs(heartbeatInterval) : DEFAULT_HEARTBEAT_MS;
  return SILENT_HEARTBEATS * Math.min(Math.max(intervalMs, SHORTEST_HEARTBEAT_MS), LONGEST_HEARTBEAT_MS);
}
