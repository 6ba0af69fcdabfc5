package ai.wellapp.gateway.conformance;

import ai.wellapp.gateway.WatchOptions;
import ai.wellapp.gateway.v1.Gap;
import ai.wellapp.gateway.v1.WatchEventsResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** What a watcher told beside the events. */
final class Heard {
  final List<String> reconnects = new CopyOnWriteArrayList<>();
  final List<Gap> gaps = new CopyOnWriteArrayList<>();
  private final CountDownLatch caughtUp = new CountDownLatch(1);

  WatchOptions options() {
    return WatchOptions.NONE.withOnMessage(this::message).withOnReconnect((why, wait) -> {
      System.err.println("again in " + wait.toMillis() + " ms: " + why);
      reconnects.add(why);
    });
  }

  private void message(WatchEventsResponse message) {
    switch (message.getMessageCase()) {
      case CAUGHT_UP -> caughtUp.countDown();
      case GAP -> gaps.add(message.getGap());
      default -> {}
    }
  }

  void awaitCaughtUp() throws InterruptedException {
    caughtUp.await();
  }
}
