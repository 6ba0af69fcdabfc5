package ai.wellapp.gateway;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import io.grpc.Metadata;
import io.grpc.stub.MetadataUtils;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Channels to a gateway. The stubs of {@code ai.wellapp.gateway.v1} take them; shut a channel down
 * when nothing uses it any more.
 */
public final class Gateway {
  private static final Metadata.Key<String> AUTHORIZATION =
      Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);

  private Gateway() {}

  /**
   * A channel without TLS, which sends the token with every call, repeats what is safe to repeat
   * while the gateway is away for a moment, and notices within 15 seconds that a connection is
   * dead. Nothing is sent before the first call. For TLS, make a channel of your own with
   * {@link #serviceConfig()}.
   *
   * @param address {@code host:port} of the gateway
   * @param token one of the gateway's {@code WELL_GRPC_TOKENS}; null or empty: none
   */
  public static ManagedChannel connect(String address, String token) {
    return Grpc.newChannelBuilder(address, InsecureChannelCredentials.create())
        .defaultServiceConfig(serviceConfig())
        .enableRetry()
        .keepAliveTime(10, TimeUnit.SECONDS)
        .keepAliveTimeout(5, TimeUnit.SECONDS)
        .keepAliveWithoutCalls(true)
        .intercept(MetadataUtils.newAttachHeadersInterceptor(headers(token)))
        .build();
  }

  /**
   * The gateway's service config, which says what may be repeated: for
   * {@link ManagedChannelBuilder#defaultServiceConfig(Map)} of a channel of your own.
   */
  public static Map<String, ?> serviceConfig() {
    try (InputStream bytes = Gateway.class.getResourceAsStream("service_config.json");
        Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
      return new Gson().fromJson(text, new TypeToken<Map<String, Object>>() {});
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
  }

  private static Metadata headers(String token) {
    Metadata headers = new Metadata();
    if (token != null && !token.isEmpty()) {
      headers.put(AUTHORIZATION, "Bearer " + token);
    }
    return headers;
  }
}
