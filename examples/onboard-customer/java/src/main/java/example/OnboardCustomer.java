package example;

import ai.wellapp.gateway.ErrorDetails;
import ai.wellapp.gateway.Gateway;
import ai.wellapp.gateway.WatchOptions;
import ai.wellapp.gateway.Watcher;
import ai.wellapp.gateway.v1.ConnectorServiceGrpc;
import ai.wellapp.gateway.v1.ConnectorServiceGrpc.ConnectorServiceBlockingStub;
import ai.wellapp.gateway.v1.CreateWorkspaceRequest;
import ai.wellapp.gateway.v1.Document;
import ai.wellapp.gateway.v1.DocumentServiceGrpc;
import ai.wellapp.gateway.v1.DocumentServiceGrpc.DocumentServiceBlockingStub;
import ai.wellapp.gateway.v1.DownloadDocumentRequest;
import ai.wellapp.gateway.v1.DownloadDocumentResponse;
import ai.wellapp.gateway.v1.EventFilter;
import ai.wellapp.gateway.v1.EventServiceGrpc;
import ai.wellapp.gateway.v1.GetDocumentRequest;
import ai.wellapp.gateway.v1.GetEventLogRequest;
import ai.wellapp.gateway.v1.GetGmailAccessLinkRequest;
import ai.wellapp.gateway.v1.GetGmailConnectorRequest;
import ai.wellapp.gateway.v1.GetInvoiceRequest;
import ai.wellapp.gateway.v1.GmailConnectorStatus;
import ai.wellapp.gateway.v1.Invoice;
import ai.wellapp.gateway.v1.InvoiceServiceGrpc;
import ai.wellapp.gateway.v1.WatchEventsRequest;
import ai.wellapp.gateway.v1.Workspace;
import ai.wellapp.gateway.v1.WorkspaceServiceGrpc;
import com.google.protobuf.ByteString;
import io.grpc.ManagedChannel;
import io.grpc.StatusRuntimeException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Objects;

/** Onboards a customer: from a workspace to the file of the first document that was read. */
public final class OnboardCustomer {
  private final ManagedChannel channel;
  private final String externalId = "onboard-" + randomHex();

  private OnboardCustomer(ManagedChannel channel) {
    this.channel = channel;
  }

  /** Needs {@code GATEWAY}, the gateway's host:port. */
  public static void main(String[] args) throws Exception {
    String address = Objects.requireNonNull(System.getenv("GATEWAY"), "GATEWAY is not set");
    ManagedChannel channel = Gateway.connect(address, null);
    try {
      new OnboardCustomer(channel).run();
    } catch (StatusRuntimeException error) {
      ErrorDetails details = ErrorDetails.of(error);
      System.err.println(details.code() + " " + details.reason() + ": " + details.message());
      System.exit(1);
    } finally {
      channel.shutdownNow();
    }
  }

  private void run() throws Exception {
    String workspaceId = createWorkspace();
    try (Watcher watcher = watch(workspaceId)) {
      connectGmail(workspaceId);
      System.out.println("waiting for a document of " + externalId);
      Document document = document(workspaceId, watcher.next().getResourceId());
      System.out.println("document " + document.getId() + ": " + document.getFilename());
      showInvoice(workspaceId, document.getInvoices(0).getId());
      download(workspaceId, document.getId());
    }
  }

  private String createWorkspace() {
    Workspace workspace =
        Workspace.newBuilder()
            .setName("Example Customer")
            .setExternalWorkspaceId(externalId)
            .build();
    String id =
        WorkspaceServiceGrpc.newBlockingStub(channel)
            .createWorkspace(CreateWorkspaceRequest.newBuilder().setWorkspace(workspace).build())
            .getWorkspace()
            .getId();
    System.out.println("workspace " + id);
    return id;
  }

  /** From the log's head of now, so that nothing that comes from here on is missed. */
  private Watcher watch(String workspaceId) {
    String head =
        EventServiceGrpc.newBlockingStub(channel)
            .getEventLog(GetEventLogRequest.getDefaultInstance())
            .getHeadCursor();
    EventFilter.Builder filter =
        EventFilter.newBuilder()
            .addTypes("document.processed")
            .addWorkspaceIds(workspaceId)
            .addExternalWorkspaceIds(externalId);
    WatchEventsRequest request =
        WatchEventsRequest.newBuilder().setFilter(filter).setAfterCursor(head).build();
    return Watcher.watch(channel, request, WatchOptions.NONE);
  }

  private void connectGmail(String workspaceId) throws InterruptedException {
    ConnectorServiceBlockingStub connectors = ConnectorServiceGrpc.newBlockingStub(channel);
    GetGmailAccessLinkRequest link =
        GetGmailAccessLinkRequest.newBuilder()
            .setWorkspaceId(workspaceId)
            .setRedirectUrl("https://example.com/done")
            .setState(externalId)
            .build();
    System.out.println("open this link: " + connectors.getGmailAccessLink(link).getUrl());
    GetGmailConnectorRequest ask =
        GetGmailConnectorRequest.newBuilder().setWorkspaceId(workspaceId).build();
    while (connectors.getGmailConnector(ask).getGmailConnector().getStatus()
        != GmailConnectorStatus.GMAIL_CONNECTOR_STATUS_ACTIVE) {
      Thread.sleep(500);
    }
    System.out.println("gmail is active");
  }

  private Document document(String workspaceId, String id) {
    GetDocumentRequest request =
        GetDocumentRequest.newBuilder().setDocumentId(id).setWorkspaceId(workspaceId).build();
    return documents().getDocument(request).getDocument();
  }

  private void showInvoice(String workspaceId, String id) {
    GetInvoiceRequest request =
        GetInvoiceRequest.newBuilder().setInvoiceId(id).setWorkspaceId(workspaceId).build();
    Invoice invoice = InvoiceServiceGrpc.newBlockingStub(channel).getInvoice(request).getInvoice();
    String total = invoice.getTotals().getGrandTotal();
    System.out.println("invoice " + id + ": " + total + " " + invoice.getCurrency());
  }

  private void download(String workspaceId, String id) throws Exception {
    DownloadDocumentRequest request =
        DownloadDocumentRequest.newBuilder().setDocumentId(id).setWorkspaceId(workspaceId).build();
    Path path = Files.createTempFile("onboard-", "-" + id);
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    String expected = write(documents().downloadDocument(request), path, digest);
    if (!HexFormat.of().formatHex(digest.digest()).equals(expected)) {
      throw new IOException("the file does not have the hash that its trailer names");
    }
    System.out.println("downloaded " + Files.size(path) + " bytes to " + path);
  }

  /** Writes the chunks as they come; gives the hash of the trailer. */
  private static String write(
      Iterator<DownloadDocumentResponse> parts, Path path, MessageDigest digest)
      throws IOException {
    String expected = "";
    try (OutputStream file = Files.newOutputStream(path)) {
      while (parts.hasNext()) {
        DownloadDocumentResponse part = parts.next();
        ByteString chunk = part.getChunk();
        chunk.writeTo(file);
        digest.update(chunk.asReadOnlyByteBuffer());
        expected = part.getTrailer().getSha256();
      }
    }
    return expected;
  }

  private DocumentServiceBlockingStub documents() {
    return DocumentServiceGrpc.newBlockingStub(channel);
  }

  private static String randomHex() {
    byte[] bytes = new byte[8];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
