package ai.wellapp.gateway.conformance;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Plays the scenarios of clients/conformance/README.md, and prints a line of JSON for each. */
public final class Conformance {
  private static final long LIMIT_SECONDS = 60;

  /** Holds when it does not throw. */
  private interface Scenario {
    void play(World world) throws Exception;
  }

  private Conformance() {}

  /** Plays all of them. */
  public static void main(String[] args) {
    Setup setup =
        new GsonBuilder()
            .setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES)
            .create()
            .fromJson(System.getenv("CONFORMANCE"), Setup.class);
    ExecutorService threads = Executors.newCachedThreadPool();
    scenarios().forEach((name, scenario) -> print(name, whyNot(scenario, setup, threads)));
    // A scenario that is stuck beyond its limit may still hold a thread.
    System.exit(0);
  }

  private static Map<String, Scenario> scenarios() {
    Map<String, Scenario> all = new LinkedHashMap<>();
    all.put("unary", Calls::unary);
    all.put("statuses", Calls::statuses);
    all.put("repeats", Calls::repeats);
    all.put("deadline", Calls::deadline);
    all.put("cancel", Calls::cancel);
    all.put("large_event", Watches::largeEvent);
    all.put("deep_event", Watches::deepEvent);
    all.put("files", Calls::files);
    all.put("resume", Watches::resume);
    all.put("silence", Watches::silence);
    all.put("hole", Watches::hole);
    all.put("out_of_range", Watches::outOfRange);
    all.put("permission_denied", Watches::permissionDenied);
    all.put("takeover", Consumers::takeover);
    all.put("reject", Consumers::reject);
    return all;
  }

  /** Why a scenario did not hold; null: it did. */
  private static String whyNot(Scenario scenario, Setup setup, ExecutorService threads) {
    try (World world = new World(setup, threads)) {
      Future<?> playing =
          threads.submit(
              () -> {
                scenario.play(world);
                return null;
              });
      try {
        playing.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        return null;
      } catch (TimeoutException error) {
        playing.cancel(true);
        return "not over after " + LIMIT_SECONDS + " seconds";
      } catch (ExecutionException error) {
        error.getCause().printStackTrace();
        return error.getCause().toString();
      }
    } catch (Exception error) {
      return error.toString();
    }
  }

  private static void print(String name, String why) {
    JsonObject line = new JsonObject();
    line.addProperty("scenario", name);
    line.addProperty("ok", why == null);
    if (why != null) {
      line.addProperty("why", why);
    }
    System.out.println(line);
  }
}
