package ai.wellapp.gateway;

import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import com.google.rpc.RetryInfo;
import io.grpc.Metadata;
import io.grpc.Status;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the gateway says of a failed RPC, as plain values. An error without details, as one of the
 * connection, has a code and a message: its reason and domain are empty, and so are the lists.
 *
 * @param code the status
 * @param reason what happened, as a constant to compare with, such as {@code CURSOR_TRIMMED}
 * @param domain who gave the reason
 * @param message what happened, for people to read
 * @param metadata more values that belong to the reason, by name
 * @param fieldViolations which fields of the request are wrong, in the gateway's order
 * @param retryDelay how long to wait at least before the next try, when the gateway says so
 */
public record ErrorDetails(
    Status.Code code,
    String reason,
    String domain,
    String message,
    Map<String, String> metadata,
    List<FieldViolation> fieldViolations,
    Optional<Duration> retryDelay) {

  private static final Metadata.Key<byte[]> DETAILS =
      Metadata.Key.of("grpc-status-details-bin", Metadata.BINARY_BYTE_MARSHALLER);

  /**
   * A field of the request that is wrong.
   *
   * @param field its path, such as {@code workspace.name}
   * @param description what is wrong with it
   */
  public record FieldViolation(String field, String description) {}

  /**
   * The details of an error. It may be the error of an RPC or have one as a cause; any other is
   * {@code UNKNOWN}.
   */
  public static ErrorDetails of(Throwable error) {
    Status status = Status.fromThrowable(error);
    List<Any> details = details(Status.trailersFromThrowable(error));
    ErrorInfo info = find(details, ErrorInfo.getDefaultInstance());
    BadRequest request = find(details, BadRequest.getDefaultInstance());
    RetryInfo retry = find(details, RetryInfo.getDefaultInstance());
    return new ErrorDetails(
        status.getCode(),
        info.getReason(),
        info.getDomain(),
        Optional.ofNullable(status.getDescription()).orElse(""),
        info.getMetadataMap(),
        request.getFieldViolationsList().stream()
            .map(found -> new FieldViolation(found.getField(), found.getDescription()))
            .toList(),
        Optional.of(retry.getRetryDelay())
            .filter(delay -> retry.hasRetryDelay())
            .map(delay -> Duration.ofSeconds(delay.getSeconds(), delay.getNanos())));
  }

  private static List<Any> details(Metadata trailers) {
    byte[] bytes = trailers == null ? null : trailers.get(DETAILS);
    if (bytes == null) {
      return List.of();
    }
    try {
      return com.google.rpc.Status.parseFrom(bytes).getDetailsList();
    } catch (InvalidProtocolBufferException error) {
      return List.of();
    }
  }

  private static <T extends Message> T find(List<Any> details, T absent) {
    for (Any detail : details) {
      try {
        if (detail.isSameTypeAs(absent)) {
          return detail.unpackSameTypeAs(absent);
        }
      } catch (InvalidProtocolBufferException error) {
        return absent;
      }
    }
    return absent;
  }
}
