package ai.wellapp.gateway;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How long to wait before a stream is opened again: longer each time, until a message has come. */
final class Backoff {
  private static final long FIRST_MS = 100;
  private static final long LONGEST_MS = 30_000;

  private long nextMs = FIRST_MS;

  /** The next wait. Half of it is drawn by lot, so that many watchers do not come at once. */
  Duration next(Duration atLeast) {
    Duration wait = Duration.ofMillis(ThreadLocalRandom.current().nextLong(nextMs / 2, nextMs + 1));
    nextMs = Math.min(2 * nextMs, LONGEST_MS);
    return wait.compareTo(atLeast) < 0 ? atLeast : wait;
  }

  void reset() {
    nextMs = FIRST_MS;
  }
}
