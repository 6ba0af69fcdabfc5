package ai.wellapp.gateway.conformance;

import static ai.wellapp.gateway.conformance.World.only;

import ai.wellapp.gateway.ErrorDetails;
import ai.wellapp.gateway.Watcher;
import ai.wellapp.gateway.v1.Event;
import ai.wellapp.gateway.v1.OnOutOfRange;
import ai.wellapp.gateway.v1.StartPosition;
import ai.wellapp.gateway.v1.WatchEventsRequest;
import io.grpc.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** The scenarios of watches without a consumer. */
final class Watches {
  private Watches() {}

  static void largeEvent(World world) throws Exception {
    Event event = delivered(world, "conformance.large", "\"" + "x".repeat(1_000_000) + "\"");
    Check.that(!event.getPayloadOmitted(), "the payload was left out");
  }

  static void deepEvent(World world) throws Exception {
    Event shallow = delivered(world, "conformance.deep", arrays(23));
    Check.that(!shallow.getPayloadOmitted(), "the payload of 23 arrays was left out");
    Check.that(shallow.getPayload().containsFields("x"), "the payload of 23 arrays lacks them");
    Event deep = delivered(world, "conformance.deep", arrays(5_000));
    Check.that(deep.getPayloadOmitted(), "the payload of 5,000 arrays was not left out");
    Check.that(!deep.hasPayload(), "the payload of 5,000 arrays is there");
  }

  private static String arrays(int depth) {
    return "[".repeat(depth) + "]".repeat(depth);
  }

  /** The event of a delivery with this `x`, as an open watch sees it. */
  private static Event delivered(World world, String type, String x) throws Exception {
    Heard heard = new Heard();
    Future<Event> event = world.ask(world.watch(world.gateway(), latest(type), heard));
    heard.awaitCaughtUp();
    String body = world.deliver(type, ",\"x\":" + x);
    same(event.get(), body);
    return event.get();
  }

  static void resume(World world) throws Exception {
    List<String> bodies = deliver(world, "conformance.resume", 300);
    Heard heard = new Heard();
    Watcher watcher =
        world.watch(world.channel(world.setup.proxied()), earliest("conformance.resume"), heard);
    for (int at = 0; at < bodies.size(); at++) {
      if (Set.of(50, 100, 150).contains(at)) {
        world.cut();
      }
      same(watcher.next(), bodies.get(at));
    }
    for (int number = 1; number <= 20; number++) {
      if (Set.of(5, 10, 15).contains(number)) {
        world.cut();
      }
      String body = world.deliver("conformance.resume", "");
      same(watcher.next(), body);
    }
    Check.that(heard.reconnects.size() >= 3, "reconnects: " + heard.reconnects);
  }

  static void silence(World world) throws Exception {
    Heard heard = new Heard();
    Watcher watcher =
        world.watch(world.channel(world.setup.proxied()), latest("conformance.silence"), heard);
    Future<Event> first = world.ask(watcher);
    heard.awaitCaughtUp();
    String before = world.deliver("conformance.silence", "");
    same(first.get(), before);
    world.stall();
    String during = world.deliver("conformance.silence", "");
    same(world.ask(watcher).get(40, TimeUnit.SECONDS), during);
    String after = world.deliver("conformance.silence", "");
    same(watcher.next(), after);
  }

  static void hole(World world) throws Exception {
    List<String> bodies = deliver(world, "conformance.hole", 10);
    Heard heard = new Heard();
    Watcher watcher =
        world.watch(world.channel(world.setup.lossy()), earliest("conformance.hole"), heard);
    for (String body : bodies) {
      same(watcher.next(), body);
    }
    Check.that(!heard.reconnects.isEmpty(), "the hole was not seen");
  }

  static void outOfRange(World world) throws Exception {
    String type = "conformance.out_of_range";
    WatchEventsRequest.Builder no = only(type).setAfterCursor("no cursor");
    ErrorDetails malformed = end(world, world.setup.gateway(), no);
    Check.equal(malformed.code(), Status.Code.INVALID_ARGUMENT, "the code");
    Check.equal(malformed.reason(), "CURSOR_MALFORMED", "the reason");

    WatchEventsRequest.Builder request = only(type).setAfterCursor(world.setup.aheadCursor());
    ErrorDetails ahead = end(world, world.setup.gateway(), request);
    Check.equal(ahead.code(), Status.Code.OUT_OF_RANGE, "the code");
    Check.equal(ahead.reason(), "CURSOR_AHEAD", "the reason");
    Set<String> places = Set.of("oldest_cursor", "newest_cursor");
    Check.that(ahead.metadata().keySet().containsAll(places), "metadata: " + ahead.metadata());

    String body = world.deliver(type, "");
    Heard heard = new Heard();
    request.setOnOutOfRange(OnOutOfRange.ON_OUT_OF_RANGE_EARLIEST);
    same(world.watch(world.gateway(), request, heard).next(), body);
    Check.equal(heard.gaps.size(), 1, "the number of gaps");
    Check.equal(heard.gaps.get(0).getReason(), "CURSOR_AHEAD", "the reason of the gap");
  }

  static void permissionDenied(World world) {
    ErrorDetails details = end(world, world.setup.passthrough(), latest("conformance.denied"));
    Check.equal(details.code(), Status.Code.PERMISSION_DENIED, "the code");
  }

  /** How a watch ends that is never opened again. */
  private static ErrorDetails end(World world, String address, WatchEventsRequest.Builder request) {
    Heard heard = new Heard();
    Watcher watcher = world.watch(world.channel(address), request, heard);
    ErrorDetails details = Check.failure(watcher::next);
    Check.that(heard.reconnects.isEmpty(), "reconnects: " + heard.reconnects);
    Check.that(!watcher.hasNext(), "the iteration goes on after its error");
    return details;
  }

  static List<String> deliver(World world, String type, int count) throws Exception {
    List<String> bodies = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      bodies.add(world.deliver(type, ""));
    }
    return bodies;
  }

  /** Bodies differ by their event's id, so this tells an event from all others. */
  static void same(Event event, String body) {
    String is = event.getRawBody().toStringUtf8();
    Check.that(is.equals(body), "the event is " + start(is) + ", not " + start(body));
  }

  private static String start(String body) {
    return body.substring(0, Math.min(100, body.length()));
  }

  private static WatchEventsRequest.Builder latest(String type) {
    return only(type).setStartPosition(StartPosition.START_POSITION_LATEST);
  }

  private static WatchEventsRequest.Builder earliest(String type) {
    return only(type).setStartPosition(StartPosition.START_POSITION_EARLIEST);
  }
}
