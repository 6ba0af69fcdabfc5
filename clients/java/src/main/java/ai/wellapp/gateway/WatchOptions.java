package ai.wellapp.gateway;

import ai.wellapp.gateway.v1.WatchEventsResponse;
import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * What a {@link Watcher} tells beside the events: {@code WatchOptions.NONE.withOnMessage(...)}.
 * Both are called by the thread that asks for events; what they throw, it gets.
 *
 * @param onMessage sees every message that is no event: {@code heartbeat}, {@code caught_up},
 *     {@code fell_behind}, {@code gap}, {@code going_away}, {@code assigned}
 * @param onReconnect is told why a stream is about to be opened again, and after which wait
 */
public record WatchOptions(
    Consumer<WatchEventsResponse> onMessage, BiConsumer<String, Duration> onReconnect) {

  /** Nothing is told. */
  public static final WatchOptions NONE = new WatchOptions(message -> {}, (why, wait) -> {});

  /** The same with another {@code onMessage}. */
  public WatchOptions withOnMessage(Consumer<WatchEventsResponse> onMessage) {
    return new WatchOptions(onMessage, onReconnect);
  }

  /** The same with another {@code onReconnect}. */
  public WatchOptions withOnReconnect(BiConsumer<String, Duration> onReconnect) {
    return new WatchOptions(onMessage, onReconnect);
  }
}
