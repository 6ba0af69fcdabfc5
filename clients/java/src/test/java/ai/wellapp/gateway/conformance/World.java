package ai.wellapp.gateway.conformance;

import ai.wellapp.gateway.Gateway;
import ai.wellapp.gateway.Watcher;
import ai.wellapp.gateway.v1.Event;
import ai.wellapp.gateway.v1.EventFilter;
import ai.wellapp.gateway.v1.WatchEventsRequest;
import io.grpc.ManagedChannel;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Deque;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** The gateway, the vendor and the proxy of one scenario. Closing it leaves nothing behind. */
final class World implements AutoCloseable {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  final Setup setup;
  private final ExecutorService threads;
  private final Deque<Runnable> undo = new ConcurrentLinkedDeque<>();

  World(Setup setup, ExecutorService threads) {
    this.setup = setup;
    this.threads = threads;
  }

  /** A channel to the gateway. */
  ManagedChannel gateway() {
    return channel(setup.gateway());
  }

  ManagedChannel channel(String address) {
    ManagedChannel channel = Gateway.connect(address, null);
    undo.push(channel::shutdownNow);
    return channel;
  }

  /** A request for the events of one type, with a heartbeat every second. */
  static WatchEventsRequest.Builder only(String type) {
    return WatchEventsRequest.newBuilder()
        .setFilter(EventFilter.newBuilder().addTypes(type))
        .setHeartbeatInterval(com.google.protobuf.Duration.newBuilder().setSeconds(1));
  }

  Watcher watch(ManagedChannel channel, WatchEventsRequest.Builder request, Heard heard) {
    Watcher watcher = Watcher.watch(channel, request.build(), heard.options());
    undo.push(watcher::close);
    return watcher;
  }

  /** Asks for the next event on a thread of its own. */
  Future<Event> ask(Watcher watcher) {
    return threads.submit(watcher::next);
  }

  /** Delivers an event; the rest is more keys of its body, each after a comma. Gives the body. */
  String deliver(String type, String rest) throws Exception {
    String body =
        "{\"event\":\"%s\",\"event_id\":\"%s\"%s}".formatted(type, UUID.randomUUID(), rest);
    send("POST", setup.webhook(), body);
    return body;
  }

  /** Sets what happens to the next call with this method. It is cleared at the end. */
  void fault(String method, String action) throws Exception {
    String on = "{\"call\":{\"method\":\"%s\",\"path\":\"/v1/workspaces\"}}".formatted(method);
    undo.push(this::clearFaults);
    send("POST", faults(), "{\"on\":%s,\"times\":1,\"action\":%s}".formatted(on, action));
  }

  void clearFaults() {
    try {
      send("DELETE", faults(), "");
    } catch (IOException | InterruptedException error) {
      throw new IllegalStateException(error);
    }
  }

  private String faults() {
    return setup.well() + "/_emulator/faults";
  }

  void cut() throws Exception {
    send("POST", setup.proxy() + "/cut", "");
  }

  void stall() throws Exception {
    send("POST", setup.proxy() + "/stall", "");
  }

  private void send(String method, String to, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(to))
            .timeout(Duration.ofSeconds(10))
            .header("content-type", "application/json")
            .header("x-well-gateway-token", setup.webhookToken())
            .method(method, BodyPublishers.ofString(body))
            .build();
    int status = HTTP.send(request, BodyHandlers.discarding()).statusCode();
    Check.that(status / 100 == 2, method + " " + to + " is answered " + status);
  }

  @Override
  public void close() {
    undo.forEach(Runnable::run);
  }
}
