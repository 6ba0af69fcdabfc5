package ai.wellapp.gateway.conformance;

import ai.wellapp.gateway.ErrorDetails;
import java.util.Objects;
import java.util.concurrent.Callable;

/** What must hold. */
final class Check {
  private Check() {}

  static void that(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }

  static void equal(Object is, Object expected, String what) {
    that(Objects.equals(is, expected), what + " is " + is + ", not " + expected);
  }

  /** How something fails. */
  static ErrorDetails failure(Callable<?> call) {
    try {
      call.call();
    } catch (Exception error) {
      return ErrorDetails.of(error);
    }
    throw new AssertionError("it did not fail");
  }
}
