package ai.wellapp.gateway.conformance;

import static ai.wellapp.gateway.conformance.Watches.same;

import ai.wellapp.gateway.ErrorDetails;
import ai.wellapp.gateway.Watcher;
import ai.wellapp.gateway.v1.Event;
import ai.wellapp.gateway.v1.WatchEventsRequest;
import io.grpc.Status;
import java.util.List;

/** The scenarios of consumers. */
final class Consumers {
  private Consumers() {}

  static void takeover(World world) throws Exception {
    String type = "conformance.takeover";
    List<String> bodies = Watches.deliver(world, type, 3);
    WatchEventsRequest.Builder request =
        World.only(type).setConsumer("takeover").setMember("m");
    Watcher a = world.watch(world.gateway(), request, new Heard());
    Event first = a.next();
    same(first, bodies.get(0));
    Check.that(a.commit(first), "A's commit is false");

    Watcher b = world.watch(world.gateway(), request, new Heard());
    same(b.next(), bodies.get(1));
    ErrorDetails end = Check.failure(() -> drain(a));
    Check.equal(end.code(), Status.Code.ABORTED, "the code");
    Check.equal(end.reason(), "CONSUMER_TAKEN_OVER", "the reason");
    Check.that(!a.commit(first), "A's commit is true after it was taken over");

    Event third = b.next();
    same(third, bodies.get(2));
    Check.that(b.commit(third), "B's commit is false");
    b.close();

    String body = world.deliver(type, "");
    same(world.watch(world.gateway(), request, new Heard()).next(), body);
  }

  /** Asks until it fails: what was on its way to a watcher when its stream ended comes before. */
  private static Void drain(Watcher watcher) {
    while (true) {
      watcher.next();
    }
  }

  static void reject(World world) throws Exception {
    List<String> bodies = Watches.deliver(world, "conformance.reject", 2);
    WatchEventsRequest.Builder request = World.only("conformance.reject").setConsumer("reject");
    Watcher watcher = world.watch(world.gateway(), request, new Heard());
    Event first = watcher.next();
    same(first, bodies.get(0));
    Check.that(!watcher.reject(first, "once"), "it is parked at its first refusal");
    Event again = watcher.next();
    same(again, bodies.get(0));
    Check.that(watcher.reject(again, "twice"), "it is not parked at its second refusal");
    same(watcher.next(), bodies.get(1));
  }
}
