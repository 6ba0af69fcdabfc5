package ai.wellapp.gateway.conformance;

import com.google.gson.JsonElement;
import java.util.List;

/** What the program is given; clients/conformance/README.md says what each key is. */
record Setup(
    String gateway,
    String proxied,
    String lossy,
    String passthrough,
    String proxy,
    String well,
    String webhook,
    String webhookToken,
    String aheadCursor,
    List<Row> statuses) {

  /** A failure of Well, and what the caller is told. */
  record Row(
      JsonElement fault,
      String code,
      String reason,
      String domain,
      List<String> fields,
      Double retryDelaySeconds) {}
}
