package ai.wellapp.gateway;

import ai.wellapp.gateway.v1.CommitCursorRequest;
import ai.wellapp.gateway.v1.Event;
import ai.wellapp.gateway.v1.EventServiceGrpc;
import ai.wellapp.gateway.v1.RejectEventRequest;
import ai.wellapp.gateway.v1.WatchEventsRequest;
import ai.wellapp.gateway.v1.WatchEventsResponse;
import io.grpc.Channel;
import io.grpc.Context;
import io.grpc.ManagedChannel;
import io.grpc.Status;
import io.grpc.StatusException;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.BlockingClientCall;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The events of WatchEvents, one by one, over any number of streams.
 *
 * <pre>{@code
 * try (Watcher watcher = Watcher.watch(channel, request, WatchOptions.NONE)) {
 *   for (Event event : watcher) {
 *     ...
 *   }
 * }
 * }</pre>
 *
 * <p>Asking for the next event waits until there is one, and says that the last one was dealt with.
 * Nothing is read ahead beyond what gRPC itself has received, so a slow caller slows its own
 * stream and nothing else. When the stream ends for a reason that may pass, falls silent for three
 * heartbeat intervals or loses a message, the watcher opens another one where it stood, after a
 * wait. Any other status ends the iteration: it is thrown as a {@link StatusRuntimeException},
 * which {@link ErrorDetails#of} reads.
 *
 * <p>One thread asks for events. All other methods may be called by any thread.
 */
public final class Watcher implements Iterable<Event>, Iterator<Event>, AutoCloseable {
  private static final Duration DEFAULT_HEARTBEAT = Duration.ofSeconds(30);
  private static final Duration SHORTEST_HEARTBEAT = Duration.ofSeconds(1);
  private static final Duration LONGEST_HEARTBEAT = Duration.ofMinutes(5);

  private final Channel channel;
  private final WatchEventsRequest request;
  private final WatchOptions options;
  private final Duration silence;
  private final Backoff backoff = new Backoff();
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile BlockingClientCall<?, WatchEventsResponse> stream;
  private volatile String cursor;
  private volatile String lease = "";
  private volatile String refusedLease;
  private long sequence;
  private Event ready;
  private Event handedOut;

  private Watcher(Channel channel, WatchEventsRequest request, WatchOptions options) {
    this.channel = channel;
    this.request = request;
    this.options = options;
    this.silence = heartbeat(request).multipliedBy(3);
    this.cursor = request.getAfterCursor();
    this.stream = open();
  }

  /**
   * Begins to watch: the stream is opened at once, and read when the first event is asked for.
   *
   * @param channel a channel to the gateway, as of {@link Gateway#connect}; it stays yours
   * @param request which events, and where to start; for consumers, which one
   * @param options what to tell beside the events
   */
  public static Watcher watch(Channel channel, WatchEventsRequest request, WatchOptions options) {
    return new Watcher(channel, request, options);
  }

  /**
   * Waits for an event. False when the watcher was closed.
   *
   * @throws StatusRuntimeException when the stream ended with a status that it would end with
   *     again, the thread was interrupted, its {@link Context} was cancelled or the channel was
   *     shut down; the watcher is closed then, though {@link #commit} and {@link #reject} can still
   *     be called
   */
  @Override
  public boolean hasNext() {
    if (handedOut != null) {
      cursor = handedOut.getCursor();
      handedOut = null;
    }
    while (ready == null && !isClosed()) {
      try {
        receive();
      } catch (InterruptedException error) {
        close();
        Thread.currentThread().interrupt();
        throw Status.CANCELLED.withDescription("interrupted").withCause(error).asRuntimeException();
      }
    }
    return !isClosed();
  }

  /**
   * The next event; it waits for it, as {@link #hasNext()} does.
   *
   * @throws NoSuchElementException when the watcher was closed
   */
  @Override
  public Event next() {
    if (!hasNext()) {
      throw new NoSuchElementException("the watcher is closed");
    }
    handedOut = ready;
    ready = null;
    return handedOut;
  }

  /** This watcher: the events can be had once. */
  @Override
  public Iterator<Event> iterator() {
    return this;
  }

  /**
   * Everything up to here was dealt with: keep it, and begin with {@code after_cursor} next time.
   * Empty when nothing has come yet and the request has none.
   */
  public String cursor() {
    return cursor;
  }

  /**
   * For consumers: everything up to this event is done. False when the stream has lost the event's
   * share meanwhile, or its lease: the event comes again, here or to another member.
   *
   * @throws IllegalStateException when the request names no consumer
   * @throws StatusRuntimeException when it is not known to be committed
   */
  public boolean commit(Event event) {
    CommitCursorRequest commit =
        CommitCursorRequest.newBuilder()
            .setConsumer(consumer())
            .setCursor(event.getCursor())
            .setLeaseId(lease)
            .build();
    try {
      EventServiceGrpc.newBlockingStub(channel).commitCursor(commit);
      return true;
    } catch (StatusRuntimeException error) {
      return falseWhen(error, "LEASE_LOST", "CURSOR_NOT_SENT");
    }
  }

  /**
   * For consumers: this event could not be dealt with. True when it is parked now, and does not
   * come again; otherwise it comes again, with all that is not committed.
   *
   * @param reason why, for whoever looks at parked events; at most 1,024 bytes
   * @throws IllegalStateException when the request names no consumer
   * @throws StatusRuntimeException when it is not known to be refused
   */
  public boolean reject(Event event, String reason) {
    String under = lease;
    RejectEventRequest reject =
        RejectEventRequest.newBuilder()
            .setConsumer(consumer())
            .setEventId(event.getId())
            .setLeaseId(under)
            .setReason(reason)
            .build();
    try {
      boolean parked = EventServiceGrpc.newBlockingStub(channel).rejectEvent(reject).getParked();
      if (!parked) {
        refusedLease = under;
      }
      return parked;
    } catch (StatusRuntimeException error) {
      return falseWhen(error, "LEASE_LOST");
    }
  }

  /** Ends the stream and the iteration. What was not dealt with is not in {@link #cursor()}. */
  @Override
  public void close() {
    closed.countDown();
    stream.cancel("the watcher is closed", null);
  }

  private void receive() throws InterruptedException {
    try {
      WatchEventsResponse message = stream.read(silence.toMillis(), TimeUnit.MILLISECONDS);
      if (message == null) {
        reconnect("the stream ended without a status", Duration.ZERO);
      } else if (message.getSequence() != sequence + 1) {
        reconnect("message " + message.getSequence() + " follows " + sequence, Duration.ZERO);
      } else {
        sequence += 1;
        backoff.reset();
        take(message);
      }
    } catch (TimeoutException error) {
      reconnect("no message for " + silence.toSeconds() + " seconds", Duration.ZERO);
    } catch (StatusException error) {
      ended(error);
    }
  }

  private void take(WatchEventsResponse message) {
    switch (message.getMessageCase()) {
      case EVENT -> takeEvent(message.getEvent());
      case HEARTBEAT -> pass(message, message.getHeartbeat().getCursor());
      case CAUGHT_UP -> pass(message, message.getCaughtUp().getCursor());
      case FELL_BEHIND -> pass(message, message.getFellBehind().getCursor());
      case GAP -> pass(message, message.getGap().getOldestCursor());
      case GOING_AWAY -> pass(message, message.getGoingAway().getCursor());
      case ASSIGNED -> {
        lease = message.getAssigned().getLeaseId();
        pass(message, message.getAssigned().getCursor());
      }
      case MESSAGE_NOT_SET -> {} // A kind that was added after this version.
    }
  }

  private void takeEvent(Event event) {
    // What was on its way when an event was refused comes again after it, under the next lease.
    if (!lease.equals(refusedLease)) {
      ready = event;
    }
  }

  private void pass(WatchEventsResponse message, String to) {
    cursor = to;
    options.onMessage().accept(message);
  }

  private void ended(StatusException error) throws InterruptedException {
    if (isClosed()) {
      return;
    }
    if (isByCaller() || !mayPass(error.getStatus().getCode())) {
      close();
      throw error.getStatus().asRuntimeException(error.getTrailers());
    }
    reconnect(error.getMessage(), ErrorDetails.of(error).retryDelay().orElse(Duration.ZERO));
  }

  private boolean isByCaller() {
    return Context.current().isCancelled()
        || channel instanceof ManagedChannel managed && managed.isShutdown();
  }

  private static boolean mayPass(Status.Code code) {
    return switch (code) {
      case UNAVAILABLE, DEADLINE_EXCEEDED, INTERNAL, UNKNOWN, RESOURCE_EXHAUSTED, CANCELLED -> true;
      default -> false;
    };
  }

  private void reconnect(String why, Duration atLeast) throws InterruptedException {
    stream.cancel(why, null);
    Duration wait = backoff.next(atLeast);
    options.onReconnect().accept(why, wait);
    if (closed.await(wait.toMillis(), TimeUnit.MILLISECONDS)) {
      return;
    }
    if (channel instanceof ManagedChannel managed) {
      // Else the channel may keep to a longer wait of its own, and fail the stream without a try.
      managed.resetConnectBackoff();
    }
    stream = open();
    if (isClosed()) {
      // close() may have seen the stream before this one.
      stream.cancel("the watcher is closed", null);
    }
  }

  private BlockingClientCall<?, WatchEventsResponse> open() {
    sequence = 0;
    boolean asItIs = cursor.isEmpty() || !request.getConsumer().isEmpty();
    WatchEventsRequest from = asItIs ? request : request.toBuilder().setAfterCursor(cursor).build();
    return EventServiceGrpc.newBlockingV2Stub(channel).watchEvents(from);
  }

  private boolean isClosed() {
    return closed.getCount() == 0;
  }

  private String consumer() {
    if (request.getConsumer().isEmpty()) {
      throw new IllegalStateException(
          "only events of a consumer can be committed or rejected: the request names none");
    }
    return request.getConsumer();
  }

  private static boolean falseWhen(StatusRuntimeException error, String... reasons) {
    if (List.of(reasons).contains(ErrorDetails.of(error).reason())) {
      return false;
    }
    throw error;
  }

  private static Duration heartbeat(WatchEventsRequest request) {
    if (!request.hasHeartbeatInterval()) {
      return DEFAULT_HEARTBEAT;
    }
    // Outside of these the gateway refuses the request, and it must have the time to say so.
    var asked = request.getHeartbeatInterval();
    Duration interval = Duration.ofSeconds(asked.getSeconds(), asked.getNanos());
    interval = interval.compareTo(SHORTEST_HEARTBEAT) < 0 ? SHORTEST_HEARTBEAT : interval;
    return interval.compareTo(LONGEST_HEARTBEAT) > 0 ? LONGEST_HEARTBEAT : interval;
  }
}
