/** The scenarios of watches. */
import { errorDetails, type ErrorDetails } from "@wellapp/gateway-client";
import { OnOutOfRange, type Event } from "@wellapp/gateway-client/v1/events";
import { EARLIEST, EVERY_SECOND, LATEST, check, failureOf, idOf, same, type Stage, type Watched } from "./harness.js";

export async function largeEvent(stage: Stage): Promise<void> {
  const event = await eventOf(stage, JSON.stringify("x".repeat(1_000_000)));
  check(!event.payloadOmitted, "the payload is left out");
}

export async function deepEvent(stage: Stage): Promise<void> {
  const shallow = await eventOf(stage, arrays(23));
  check(!shallow.payloadOmitted, "the payload of 23 arrays is left out");
  same("the payload", shallow.payload?.["x"], JSON.parse(arrays(23)));
  const deep = await eventOf(stage, arrays(5_000));
  check(deep.payloadOmitted, "the payload of 5,000 arrays is not left out");
}

function arrays(depth: number): string {
  return "[".repeat(depth) + "]".repeat(depth);
}

/** The event of a delivery with this `x`, whose bytes have to be right. */
async function eventOf(stage: Stage, x: string): Promise<Event> {
  const watched = stage.watch({ start: LATEST });
  const { first } = await watched.open();
  const { body } = await stage.deliver(`,"x":${x}`);
  const event = await first;
  check(Buffer.from(event.rawBody).equals(Buffer.from(body)), "raw_body differs from the delivery");
  watched.watcher.close();
  return event;
}

export async function resume(stage: Stage): Promise<void> {
  const ids = await stage.deliverMany(300);
  const watched = stage.watch({ start: EARLIEST, heartbeatInterval: EVERY_SECOND }, stage.given.proxied);
  for (const [at, id] of ids.entries()) {
    same(`event ${at + 1}`, idOf(await watched.next()), id);
    if ([50, 100, 150].includes(at + 1)) {
      await stage.proxy("cut");
    }
  }
  for (let round = 1; round <= 20; round++) {
    if ([5, 10, 15].includes(round)) {
      await stage.proxy("cut");
    }
    const { id } = await stage.deliver();
    same(`the event of delivery ${round}`, idOf(await watched.next()), id);
  }
  check(watched.reconnects.length >= 3, `it reconnected ${watched.reconnects.length} times`);
}

export async function silence(stage: Stage): Promise<void> {
  const watched = stage.watch({ start: LATEST, heartbeatInterval: EVERY_SECOND }, stage.given.proxied);
  const { first } = await watched.open();
  const { id } = await stage.deliver();
  same("the first event", idOf(await first), id);
  await stage.proxy("stall");
  const begin = Date.now();
  const { id: stalled } = await stage.deliver();
  same("the event after the stall", idOf(await watched.next()), stalled);
  check(Date.now() - begin < 40_000, "it took too long");
  const { id: last } = await stage.deliver();
  same("the event after that", idOf(await watched.next()), last);
}

export async function hole(stage: Stage): Promise<void> {
  const ids = await stage.deliverMany(10);
  const watched = stage.watch({ start: EARLIEST }, stage.given.lossy);
  for (const [at, id] of ids.entries()) {
    same(`event ${at + 1}`, idOf(await watched.next()), id);
  }
  check(watched.reconnects.length >= 1, "it did not reconnect");
}

export async function outOfRange(stage: Stage): Promise<void> {
  const malformed = stage.watch({ start: { case: "afterCursor", value: "no cursor" } });
  await endsWith(malformed, "INVALID_ARGUMENT", "CURSOR_MALFORMED");
  const start = { case: "afterCursor", value: stage.given.ahead_cursor } as const;
  const { metadata } = await endsWith(stage.watch({ start }), "OUT_OF_RANGE", "CURSOR_AHEAD");
  check("oldest_cursor" in metadata && "newest_cursor" in metadata, "the metadata has no cursors");
  const { id } = await stage.deliver();
  const lenient = stage.watch({ start, onOutOfRange: OnOutOfRange.EARLIEST });
  same("the event", idOf(await lenient.next()), id);
  const gap = lenient.seen("gap");
  same("the reason of the gap", gap?.case === "gap" && gap.value.reason, "CURSOR_AHEAD");
}

export async function permissionDenied(stage: Stage): Promise<void> {
  const denied = stage.watch({}, stage.given.passthrough);
  const { code } = errorDetails(await failureOf(denied.next()));
  same("the end", [code, denied.reconnects.length], ["PERMISSION_DENIED", 0]);
}

async function endsWith(
  watched: Watched,
  code: string,
  reason: string,
  last: Promise<unknown> = watched.next(),
): Promise<ErrorDetails> {
  const details = errorDetails(await failureOf(last));
  same("the end", [details.code, details.reason, watched.reconnects.length], [code, reason, 0]);
  return details;
}

export async function takeover(stage: Stage): Promise<void> {
  const ids = await stage.deliverMany(3);
  const request = { consumer: "takeover", member: "m" };
  const a = stage.watch(request);
  const first = await a.next();
  same("A's event", idOf(first), ids[0]);
  same("A's commit", await a.watcher.commit(first), true);
  const b = stage.watch(request);
  same("B's first event", idOf(await b.next()), ids[1]);
  await endsWith(a, "ABORTED", "CONSUMER_TAKEN_OVER", drained(a, ids.slice(1)));
  same("A's commit after the takeover", await a.watcher.commit(first), false);
  const third = await b.next();
  same("B's second event", idOf(third), ids[2]);
  same("B's commit", await b.watcher.commit(third), true);
  b.watcher.close();
  const c = stage.watch(request);
  const { id } = await stage.deliver();
  same("C's event", idOf(await c.next()), id);
}

/** What the gateway had sent before it ends the stream is still handed out. */
async function drained(watched: Watched, ids: string[]): Promise<void> {
  for (const id of ids) {
    same("an event after the takeover", idOf(await watched.next()), id);
  }
  await watched.next();
}

export async function reject(stage: Stage): Promise<void> {
  const ids = await stage.deliverMany(2);
  const watched = stage.watch({ consumer: "reject" });
  for (const parked of [false, true]) {
    const event = await watched.next();
    same("the event", idOf(event), ids[0]);
    same("its refusal", await watched.watcher.reject(event, "cannot be dealt with"), parked);
  }
  same("the event after that", idOf(await watched.next()), ids[1]);
}
