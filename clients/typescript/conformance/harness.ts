/** What the scenarios are played with: calls, watches, deliveries and faults, all of which end with the scenario. */
import { randomUUID } from "node:crypto";
import { watch, type Watcher, type WatchMessage, type WatchOptions } from "@wellapp/gateway-client";
import { connect } from "@wellapp/gateway-client/node";
import {
  EventFilterSchema,
  StartPosition,
  WatchEventsRequestSchema,
  type Event,
  type WatchEventsRequest,
} from "@wellapp/gateway-client/v1/events";
import { create, type MessageInitShape } from "@bufbuild/protobuf";
import type { ConnectError, Transport } from "@connectrpc/connect";

const SCENARIO_LIMIT_MS = 60_000;

/** What the driver gives, in the environment variable of the same name. */
export interface Conformance {
  gateway: string;
  proxied: string;
  lossy: string;
  passthrough: string;
  proxy: string;
  well: string;
  webhook: string;
  webhook_token: string;
  ahead_cursor: string;
  statuses: Status[];
}

/** A failure of Well, and what it has to become. */
export interface Status {
  fault: unknown;
  code: string;
  reason: string;
  domain: string;
  fields: string[];
  retry_delay_seconds: number | null;
}

export type Scenario = (stage: Stage) => Promise<void>;

/** What one scenario is given. */
export class Stage {
  readonly given: Conformance;
  /** The scenario's name is also the type of its events. */
  readonly type: string;
  /** Ends what is still under way at the scenario's end. */
  readonly signal: AbortSignal;

  constructor(given: Conformance, scenario: string, signal: AbortSignal) {
    this.given = given;
    this.type = `conformance.${scenario}`;
    this.signal = signal;
  }

  channel(address = this.given.gateway): Transport {
    return connect(address);
  }

  watch(wanted: MessageInitShape<typeof WatchEventsRequestSchema>, address = this.given.gateway): Watched {
    const request = create(WatchEventsRequestSchema, wanted);
    request.filter = create(EventFilterSchema, { types: [this.type] });
    return new Watched(this.channel(address), request, this.signal);
  }

  /** Makes a delivery, and says its bytes and id. */
  async deliver(more: string = ""): Promise<{ id: string; body: string }> {
    const { webhook, webhook_token } = this.given;
    const id = randomUUID();
    const body = `{"event":"${this.type}","event_id":"${id}"${more}}`;
    await this.send(webhook, "POST", body, { "x-well-gateway-token": webhook_token });
    return { id, body };
  }

  async deliverMany(count: number): Promise<string[]> {
    const ids = [];
    for (let made = 0; made < count; made++) {
      ids.push((await this.deliver()).id);
    }
    return ids;
  }

  /** The next call of Well's workspaces with this method goes wrong. */
  async fault(method: string, action: unknown): Promise<void> {
    const rule = { on: { call: { method, path: "/v1/workspaces" } }, times: 1, action };
    await this.send(`${this.given.well}/_emulator/faults`, "POST", JSON.stringify(rule));
  }

  async clearFaults(): Promise<void> {
    await this.send(`${this.given.well}/_emulator/faults`, "DELETE");
  }

  async proxy(does: "cut" | "stall"): Promise<void> {
    await this.send(`${this.given.proxy}/${does}`, "POST");
  }

  private async send(to: string, method: string, body: string | null = null, headers = {}): Promise<void> {
    const address = to.includes("://") ? to : `http://${to}`;
    const answer = await fetch(address, {
      method,
      body,
      headers: { "content-type": "application/json", ...headers },
      signal: this.signal,
    });
    check(answer.ok, `${method} ${address} is answered ${answer.status}`);
  }
}

/** A watcher, and what it said beside events. */
export class Watched {
  readonly watcher: Watcher;
  readonly reconnects: ConnectError[] = [];
  private readonly messages: WatchMessage[] = [];
  private readonly events: AsyncIterator<Event, void>;
  private onMessage = () => {};

  constructor(channel: Transport, request: WatchEventsRequest, signal: AbortSignal) {
    const options: WatchOptions = {
      signal,
      onReconnect: (why) => this.reconnects.push(why),
      onMessage: (message) => {
        this.messages.push(message);
        this.onMessage();
      },
    };
    this.watcher = watch(channel, request, options);
    this.events = this.watcher[Symbol.asyncIterator]();
  }

  async next(): Promise<Event> {
    const { done, value } = await this.events.next();
    check(!done, "the watch ended");
    return value as Event;
  }

  /** Asks for the first event and waits until the stream is open; `first` is that event. */
  async open(): Promise<{ first: Promise<Event> }> {
    const first = this.next();
    const caughtUp = new Promise<void>((resolve) => {
      this.onMessage = () => this.seen("caughtUp") && resolve();
    });
    await Promise.race([caughtUp, first]);
    return { first };
  }

  seen(kind: WatchMessage["case"]): WatchMessage | undefined {
    return this.messages.find((message) => message.case === kind);
  }
}

export const EARLIEST = { case: "startPosition", value: StartPosition.EARLIEST } as const;
export const LATEST = { case: "startPosition", value: StartPosition.LATEST } as const;
export const EVERY_SECOND = { seconds: 1n };

/** Plays one scenario within the limit, and says why it did not hold, if it did not. */
export async function play(given: Conformance, name: string, scenario: Scenario): Promise<string | undefined> {
  const ending = new AbortController();
  const stage = new Stage(given, name, ending.signal);
  let timer;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("it took more than 60 seconds")), SCENARIO_LIMIT_MS);
  });
  try {
    await Promise.race([scenario(stage), limit]);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    clearTimeout(timer);
    ending.abort();
    await new Stage(given, name, AbortSignal.timeout(5_000)).clearFaults().catch(() => {});
  }
}

export function check(holds: boolean, otherwise: string): asserts holds {
  if (!holds) {
    throw new Error(otherwise);
  }
}

export function same(what: string, is: unknown, wanted: unknown): void {
  const [left, right] = [JSON.stringify(is), JSON.stringify(wanted)];
  check(left === right, `${what} is ${left}, not ${right}`);
}

/** What a promise fails with. */
export async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  const nothing = Symbol();
  const failure = await promise.then(
    () => nothing,
    (error: unknown) => error,
  );
  check(failure !== nothing, "it succeeds");
  return failure;
}

/** The id that a delivery was given. */
export function idOf(event: Event): unknown {
  return event.payload?.["event_id"];
}
