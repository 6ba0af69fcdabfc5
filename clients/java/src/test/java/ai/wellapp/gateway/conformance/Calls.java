package ai.wellapp.gateway.conformance;

import ai.wellapp.gateway.ErrorDetails;
import ai.wellapp.gateway.ErrorDetails.FieldViolation;
import ai.wellapp.gateway.v1.CreateWorkspaceRequest;
import ai.wellapp.gateway.v1.DocumentServiceGrpc;
import ai.wellapp.gateway.v1.DownloadDocumentRequest;
import ai.wellapp.gateway.v1.DownloadDocumentResponse;
import ai.wellapp.gateway.v1.DownloadDocumentResponse.PartCase;
import ai.wellapp.gateway.v1.GetWorkspaceRequest;
import ai.wellapp.gateway.v1.UploadDocumentMetadata;
import ai.wellapp.gateway.v1.UploadDocumentRequest;
import ai.wellapp.gateway.v1.UploadDocumentResponse;
import ai.wellapp.gateway.v1.Workspace;
import ai.wellapp.gateway.v1.WorkspaceServiceGrpc;
import ai.wellapp.gateway.v1.WorkspaceServiceGrpc.WorkspaceServiceBlockingStub;
import com.google.protobuf.ByteString;
import io.grpc.Channel;
import io.grpc.Context;
import io.grpc.Status;
import io.grpc.stub.BlockingClientCall;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The scenarios of single calls. */
final class Calls {
  private static final GetWorkspaceRequest UNARY =
      GetWorkspaceRequest.newBuilder().setWorkspaceId("unary").build();
  private static final String UNAVAILABLE = "{\"status\":{\"status\":503,\"body\":null}}";
  private static final String LATE = "{\"delay\":{\"ms\":5000}}";
  private static final int FILE_BYTES = 700_000;
  private static final int CHUNK_BYTES = 64 * 1024;

  private Calls() {}

  static void unary(World world) {
    WorkspaceServiceBlockingStub stub = workspaces(world);
    Workspace made = stub.createWorkspace(create("unary")).getWorkspace();
    Workspace read = stub.getWorkspace(UNARY).getWorkspace();
    Check.equal(read.getId(), made.getId(), "the id");
    Check.equal(read.getName(), "A customer", "the name");
  }

  static void statuses(World world) throws Exception {
    WorkspaceServiceBlockingStub stub = workspaces(world);
    for (Setup.Row row : world.setup.statuses()) {
      world.clearFaults();
      world.fault("POST", "{\"status\":%s}".formatted(row.fault()));
      ErrorDetails details = Check.failure(() -> stub.createWorkspace(create("statuses")));
      String what = " after " + row.fault();
      Check.equal(details.code().name(), row.code(), "the code" + what);
      Check.equal(details.reason(), row.reason(), "the reason" + what);
      Check.equal(details.domain(), row.domain(), "the domain" + what);
      List<String> fields = details.fieldViolations().stream().map(FieldViolation::field).toList();
      Check.equal(fields, row.fields(), "the list of fields" + what);
      Double delay = details.retryDelay().map(wait -> wait.toNanos() / 1e9).orElse(null);
      Check.equal(delay, row.retryDelaySeconds(), "the delay" + what);
    }
  }

  static void repeats(World world) throws Exception {
    WorkspaceServiceBlockingStub stub = workspaces(world);
    world.fault("GET", UNAVAILABLE);
    Check.equal(stub.getWorkspace(UNARY).getWorkspace().getName(), "A customer", "the name");
    world.fault("POST", UNAVAILABLE);
    ErrorDetails details = Check.failure(() -> stub.createWorkspace(create("repeats")));
    Check.equal(details.code(), Status.Code.UNAVAILABLE, "the code");
  }

  static void deadline(World world) throws Exception {
    world.fault("GET", LATE);
    WorkspaceServiceBlockingStub stub =
        workspaces(world).withDeadlineAfter(300, TimeUnit.MILLISECONDS);
    failsSoon(Status.Code.DEADLINE_EXCEEDED, () -> stub.getWorkspace(UNARY));
  }

  static void cancel(World world) throws Exception {
    WorkspaceServiceBlockingStub stub = workspaces(world);
    world.fault("GET", LATE);
    try (Context.CancellableContext context = Context.current().withCancellation()) {
      CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS)
          .execute(() -> context.cancel(null));
      failsSoon(Status.Code.CANCELLED, context.wrap(() -> stub.getWorkspace(UNARY)));
    }
    world.clearFaults();
    Check.equal(stub.getWorkspace(UNARY).getWorkspace().getName(), "A customer", "the name");
  }

  private static void failsSoon(Status.Code code, Callable<?> call) {
    long begun = System.nanoTime();
    Check.equal(Check.failure(call).code(), code, "the code");
    Duration took = Duration.ofNanos(System.nanoTime() - begun);
    Check.that(took.compareTo(Duration.ofSeconds(3)) < 0, "it took " + took);
  }

  static void files(World world) throws Exception {
    byte[] file = new byte[FILE_BYTES];
    new Random(1).nextBytes(file);
    Channel channel = world.gateway();
    download(channel, upload(channel, file), file);
  }

  private static String upload(Channel channel, byte[] file) throws Exception {
    BlockingClientCall<UploadDocumentRequest, UploadDocumentResponse> call =
        DocumentServiceGrpc.newBlockingV2Stub(channel).uploadDocument();
    UploadDocumentMetadata metadata =
        UploadDocumentMetadata.newBuilder()
            .setFilename("conformance.bin")
            .setWorkspaceId("unary")
            .build();
    call.write(UploadDocumentRequest.newBuilder().setMetadata(metadata).build());
    for (int at = 0; at < file.length; at += CHUNK_BYTES) {
      ByteString chunk = ByteString.copyFrom(file, at, Math.min(CHUNK_BYTES, file.length - at));
      call.write(UploadDocumentRequest.newBuilder().setChunk(chunk).build());
    }
    call.halfClose();
    return call.read().getDocument().getId();
  }

  private static void download(Channel channel, String id, byte[] file) throws Exception {
    BlockingClientCall<?, DownloadDocumentResponse> call =
        DocumentServiceGrpc.newBlockingV2Stub(channel)
            .downloadDocument(
                DownloadDocumentRequest.newBuilder()
                    .setDocumentId(id)
                    .setWorkspaceId("unary")
                    .build());
    Check.equal(call.read().getPartCase(), PartCase.HEADER, "the first part");
    ByteString bytes = ByteString.EMPTY;
    DownloadDocumentResponse part = call.read();
    for (; part.getPartCase() == PartCase.CHUNK; part = call.read()) {
      bytes = bytes.concat(part.getChunk());
    }
    Check.equal(part.getPartCase(), PartCase.TRAILER, "the last part");
    Check.equal(call.read(), null, "the part after the trailer");
    Check.that(bytes.equals(ByteString.copyFrom(file)), "other bytes came back");
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(file);
    Check.equal(part.getTrailer().getSha256(), HexFormat.of().formatHex(digest), "the hash");
  }

  private static WorkspaceServiceBlockingStub workspaces(World world) {
    return WorkspaceServiceGrpc.newBlockingStub(world.gateway());
  }

  private static CreateWorkspaceRequest create(String externalId) {
    Workspace workspace =
        Workspace.newBuilder().setName("A customer").setExternalWorkspaceId(externalId).build();
    return CreateWorkspaceRequest.newBuilder().setWorkspace(workspace).build();
  }
}
