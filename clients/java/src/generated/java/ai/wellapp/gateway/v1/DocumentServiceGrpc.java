package ai.wellapp.gateway.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Documents: what customers' connectors and uploads bring to Well.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class DocumentServiceGrpc {

  private DocumentServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "well.gateway.v1.DocumentService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListDocumentsRequest,
      ai.wellapp.gateway.v1.ListDocumentsResponse> getListDocumentsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListDocuments",
      requestType = ai.wellapp.gateway.v1.ListDocumentsRequest.class,
      responseType = ai.wellapp.gateway.v1.ListDocumentsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListDocumentsRequest,
      ai.wellapp.gateway.v1.ListDocumentsResponse> getListDocumentsMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListDocumentsRequest, ai.wellapp.gateway.v1.ListDocumentsResponse> getListDocumentsMethod;
    if ((getListDocumentsMethod = DocumentServiceGrpc.getListDocumentsMethod) == null) {
      synchronized (DocumentServiceGrpc.class) {
        if ((getListDocumentsMethod = DocumentServiceGrpc.getListDocumentsMethod) == null) {
          DocumentServiceGrpc.getListDocumentsMethod = getListDocumentsMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.ListDocumentsRequest, ai.wellapp.gateway.v1.ListDocumentsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListDocuments"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListDocumentsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListDocumentsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new DocumentServiceMethodDescriptorSupplier("ListDocuments"))
              .build();
        }
      }
    }
    return getListDocumentsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetDocumentRequest,
      ai.wellapp.gateway.v1.GetDocumentResponse> getGetDocumentMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetDocument",
      requestType = ai.wellapp.gateway.v1.GetDocumentRequest.class,
      responseType = ai.wellapp.gateway.v1.GetDocumentResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetDocumentRequest,
      ai.wellapp.gateway.v1.GetDocumentResponse> getGetDocumentMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetDocumentRequest, ai.wellapp.gateway.v1.GetDocumentResponse> getGetDocumentMethod;
    if ((getGetDocumentMethod = DocumentServiceGrpc.getGetDocumentMethod) == null) {
      synchronized (DocumentServiceGrpc.class) {
        if ((getGetDocumentMethod = DocumentServiceGrpc.getGetDocumentMethod) == null) {
          DocumentServiceGrpc.getGetDocumentMethod = getGetDocumentMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.GetDocumentRequest, ai.wellapp.gateway.v1.GetDocumentResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetDocument"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetDocumentRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetDocumentResponse.getDefaultInstance()))
              .setSchemaDescriptor(new DocumentServiceMethodDescriptorSupplier("GetDocument"))
              .build();
        }
      }
    }
    return getGetDocumentMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.DeleteDocumentRequest,
      ai.wellapp.gateway.v1.DeleteDocumentResponse> getDeleteDocumentMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteDocument",
      requestType = ai.wellapp.gateway.v1.DeleteDocumentRequest.class,
      responseType = ai.wellapp.gateway.v1.DeleteDocumentResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.DeleteDocumentRequest,
      ai.wellapp.gateway.v1.DeleteDocumentResponse> getDeleteDocumentMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.DeleteDocumentRequest, ai.wellapp.gateway.v1.DeleteDocumentResponse> getDeleteDocumentMethod;
    if ((getDeleteDocumentMethod = DocumentServiceGrpc.getDeleteDocumentMethod) == null) {
      synchronized (DocumentServiceGrpc.class) {
        if ((getDeleteDocumentMethod = DocumentServiceGrpc.getDeleteDocumentMethod) == null) {
          DocumentServiceGrpc.getDeleteDocumentMethod = getDeleteDocumentMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.DeleteDocumentRequest, ai.wellapp.gateway.v1.DeleteDocumentResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteDocument"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.DeleteDocumentRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.DeleteDocumentResponse.getDefaultInstance()))
              .setSchemaDescriptor(new DocumentServiceMethodDescriptorSupplier("DeleteDocument"))
              .build();
        }
      }
    }
    return getDeleteDocumentMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.UploadDocumentRequest,
      ai.wellapp.gateway.v1.UploadDocumentResponse> getUploadDocumentMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UploadDocument",
      requestType = ai.wellapp.gateway.v1.UploadDocumentRequest.class,
      responseType = ai.wellapp.gateway.v1.UploadDocumentResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.CLIENT_STREAMING)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.UploadDocumentRequest,
      ai.wellapp.gateway.v1.UploadDocumentResponse> getUploadDocumentMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.UploadDocumentRequest, ai.wellapp.gateway.v1.UploadDocumentResponse> getUploadDocumentMethod;
    if ((getUploadDocumentMethod = DocumentServiceGrpc.getUploadDocumentMethod) == null) {
      synchronized (DocumentServiceGrpc.class) {
        if ((getUploadDocumentMethod = DocumentServiceGrpc.getUploadDocumentMethod) == null) {
          DocumentServiceGrpc.getUploadDocumentMethod = getUploadDocumentMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.UploadDocumentRequest, ai.wellapp.gateway.v1.UploadDocumentResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.CLIENT_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UploadDocument"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.UploadDocumentRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.UploadDocumentResponse.getDefaultInstance()))
              .setSchemaDescriptor(new DocumentServiceMethodDescriptorSupplier("UploadDocument"))
              .build();
        }
      }
    }
    return getUploadDocumentMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.DownloadDocumentRequest,
      ai.wellapp.gateway.v1.DownloadDocumentResponse> getDownloadDocumentMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DownloadDocument",
      requestType = ai.wellapp.gateway.v1.DownloadDocumentRequest.class,
      responseType = ai.wellapp.gateway.v1.DownloadDocumentResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.DownloadDocumentRequest,
      ai.wellapp.gateway.v1.DownloadDocumentResponse> getDownloadDocumentMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.DownloadDocumentRequest, ai.wellapp.gateway.v1.DownloadDocumentResponse> getDownloadDocumentMethod;
    if ((getDownloadDocumentMethod = DocumentServiceGrpc.getDownloadDocumentMethod) == null) {
      synchronized (DocumentServiceGrpc.class) {
        if ((getDownloadDocumentMethod = DocumentServiceGrpc.getDownloadDocumentMethod) == null) {
          DocumentServiceGrpc.getDownloadDocumentMethod = getDownloadDocumentMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.DownloadDocumentRequest, ai.wellapp.gateway.v1.DownloadDocumentResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DownloadDocument"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.DownloadDocumentRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.DownloadDocumentResponse.getDefaultInstance()))
              .setSchemaDescriptor(new DocumentServiceMethodDescriptorSupplier("DownloadDocument"))
              .build();
        }
      }
    }
    return getDownloadDocumentMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetDocumentDownloadLinkRequest,
      ai.wellapp.gateway.v1.GetDocumentDownloadLinkResponse> getGetDocumentDownloadLinkMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetDocumentDownloadLink",
      requestType = ai.wellapp.gateway.v1.GetDocumentDownloadLinkRequest.class,
      responseType = ai.wellapp.gateway.v1.GetDocumentDownloadLinkResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetDocumentDownloadLinkRequest,
      ai.wellapp.gateway.v1.GetDocumentDownloadLinkResponse> getGetDocumentDownloadLinkMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetDocumentDownloadLinkRequest, ai.wellapp.gateway.v1.GetDocumentDownloadLinkResponse> getGetDocumentDownloadLinkMethod;
    if ((getGetDocumentDownloadLinkMethod = DocumentServiceGrpc.getGetDocumentDownloadLinkMethod) == null) {
      synchronized (DocumentServiceGrpc.class) {
        if ((getGetDocumentDownloadLinkMethod = DocumentServiceGrpc.getGetDocumentDownloadLinkMethod) == null) {
          DocumentServiceGrpc.getGetDocumentDownloadLinkMethod = getGetDocumentDownloadLinkMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.GetDocumentDownloadLinkRequest, ai.wellapp.gateway.v1.GetDocumentDownloadLinkResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetDocumentDownloadLink"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetDocumentDownloadLinkRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetDocumentDownloadLinkResponse.getDefaultInstance()))
              .setSchemaDescriptor(new DocumentServiceMethodDescriptorSupplier("GetDocumentDownloadLink"))
              .build();
        }
      }
    }
    return getGetDocumentDownloadLinkMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static DocumentServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<DocumentServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<DocumentServiceStub>() {
        @java.lang.Override
        public DocumentServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new DocumentServiceStub(channel, callOptions);
        }
      };
    return DocumentServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static DocumentServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<DocumentServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<DocumentServiceBlockingV2Stub>() {
        @java.lang.Override
        public DocumentServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new DocumentServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return DocumentServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static DocumentServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<DocumentServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<DocumentServiceBlockingStub>() {
        @java.lang.Override
        public DocumentServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new DocumentServiceBlockingStub(channel, callOptions);
        }
      };
    return DocumentServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static DocumentServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<DocumentServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<DocumentServiceFutureStub>() {
        @java.lang.Override
        public DocumentServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new DocumentServiceFutureStub(channel, callOptions);
        }
      };
    return DocumentServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Documents: what customers' connectors and uploads bring to Well.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Lists the documents of a workspace.
     * </pre>
     */
    default void listDocuments(ai.wellapp.gateway.v1.ListDocumentsRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListDocumentsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListDocumentsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one document. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    default void getDocument(ai.wellapp.gateway.v1.GetDocumentRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetDocumentResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetDocumentMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes a document; Well keeps the row for a while, marked as deleted, and the stored file.
     * </pre>
     */
    default void deleteDocument(ai.wellapp.gateway.v1.DeleteDocumentRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.DeleteDocumentResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteDocumentMethod(), responseObserver);
    }

    /**
     * <pre>
     * Uploads a file. The first message holds the metadata, all others the file's bytes in order;
     * the gateway passes them on as they come and never holds the whole file. Once bytes were sent
     * the call is not repeated: on a failure whose metadata says `outcome` = `unknown`, look for
     * the document before you try again. Errors: INVALID_ARGUMENT when the first message is no
     * metadata, a chunk is empty, or Well refuses the file; DEADLINE_EXCEEDED when neither side
     * moves for `WELL_CALL_TIMEOUT`.
     * </pre>
     */
    default io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.UploadDocumentRequest> uploadDocument(
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.UploadDocumentResponse> responseObserver) {
      return io.grpc.stub.ServerCalls.asyncUnimplementedStreamingCall(getUploadDocumentMethod(), responseObserver);
    }

    /**
     * <pre>
     * Downloads a file. The first message is the header, then chunks in order, at the end the
     * trailer: a stream without a trailer is not whole. The file comes from a signed address on
     * another host, to which the token for Well never goes. Errors: NOT_FOUND for an unknown
     * document, FAILED_PRECONDITION `NO_DOWNLOAD_LINK` when Well gives no address, UNAVAILABLE when
     * the other host breaks off.
     * </pre>
     */
    default void downloadDocument(ai.wellapp.gateway.v1.DownloadDocumentRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.DownloadDocumentResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDownloadDocumentMethod(), responseObserver);
    }

    /**
     * <pre>
     * An address from which the file can be fetched for a short time, without a token: whoever has
     * it has the file. Errors: INTERNAL when Well gives none.
     * </pre>
     */
    default void getDocumentDownloadLink(ai.wellapp.gateway.v1.GetDocumentDownloadLinkRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetDocumentDownloadLinkResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetDocumentDownloadLinkMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service DocumentService.
   * <pre>
   * Documents: what customers' connectors and uploads bring to Well.
   * </pre>
   */
  public static abstract class DocumentServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return DocumentServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service DocumentService.
   * <pre>
   * Documents: what customers' connectors and uploads bring to Well.
   * </pre>
   */
  public static final class DocumentServiceStub
      extends io.grpc.stub.AbstractAsyncStub<DocumentServiceStub> {
    private DocumentServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected DocumentServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new DocumentServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the documents of a workspace.
     * </pre>
     */
    public void listDocuments(ai.wellapp.gateway.v1.ListDocumentsRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListDocumentsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListDocumentsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one document. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    public void getDocument(ai.wellapp.gateway.v1.GetDocumentRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetDocumentResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetDocumentMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes a document; Well keeps the row for a while, marked as deleted, and the stored file.
     * </pre>
     */
    public void deleteDocument(ai.wellapp.gateway.v1.DeleteDocumentRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.DeleteDocumentResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteDocumentMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Uploads a file. The first message holds the metadata, all others the file's bytes in order;
     * the gateway passes them on as they come and never holds the whole file. Once bytes were sent
     * the call is not repeated: on a failure whose metadata says `outcome` = `unknown`, look for
     * the document before you try again. Errors: INVALID_ARGUMENT when the first message is no
     * metadata, a chunk is empty, or Well refuses the file; DEADLINE_EXCEEDED when neither side
     * moves for `WELL_CALL_TIMEOUT`.
     * </pre>
     */
    public io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.UploadDocumentRequest> uploadDocument(
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.UploadDocumentResponse> responseObserver) {
      return io.grpc.stub.ClientCalls.asyncClientStreamingCall(
          getChannel().newCall(getUploadDocumentMethod(), getCallOptions()), responseObserver);
    }

    /**
     * <pre>
     * Downloads a file. The first message is the header, then chunks in order, at the end the
     * trailer: a stream without a trailer is not whole. The file comes from a signed address on
     * another host, to which the token for Well never goes. Errors: NOT_FOUND for an unknown
     * document, FAILED_PRECONDITION `NO_DOWNLOAD_LINK` when Well gives no address, UNAVAILABLE when
     * the other host breaks off.
     * </pre>
     */
    public void downloadDocument(ai.wellapp.gateway.v1.DownloadDocumentRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.DownloadDocumentResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getDownloadDocumentMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * An address from which the file can be fetched for a short time, without a token: whoever has
     * it has the file. Errors: INTERNAL when Well gives none.
     * </pre>
     */
    public void getDocumentDownloadLink(ai.wellapp.gateway.v1.GetDocumentDownloadLinkRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetDocumentDownloadLinkResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetDocumentDownloadLinkMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service DocumentService.
   * <pre>
   * Documents: what customers' connectors and uploads bring to Well.
   * </pre>
   */
  public static final class DocumentServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<DocumentServiceBlockingV2Stub> {
    private DocumentServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected DocumentServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new DocumentServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the documents of a workspace.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListDocumentsResponse listDocuments(ai.wellapp.gateway.v1.ListDocumentsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListDocumentsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one document. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetDocumentResponse getDocument(ai.wellapp.gateway.v1.GetDocumentRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetDocumentMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a document; Well keeps the row for a while, marked as deleted, and the stored file.
     * </pre>
     */
    public ai.wellapp.gateway.v1.DeleteDocumentResponse deleteDocument(ai.wellapp.gateway.v1.DeleteDocumentRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteDocumentMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Uploads a file. The first message holds the metadata, all others the file's bytes in order;
     * the gateway passes them on as they come and never holds the whole file. Once bytes were sent
     * the call is not repeated: on a failure whose metadata says `outcome` = `unknown`, look for
     * the document before you try again. Errors: INVALID_ARGUMENT when the first message is no
     * metadata, a chunk is empty, or Well refuses the file; DEADLINE_EXCEEDED when neither side
     * moves for `WELL_CALL_TIMEOUT`.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<ai.wellapp.gateway.v1.UploadDocumentRequest, ai.wellapp.gateway.v1.UploadDocumentResponse>
        uploadDocument() {
      return io.grpc.stub.ClientCalls.blockingClientStreamingCall(
          getChannel(), getUploadDocumentMethod(), getCallOptions());
    }

    /**
     * <pre>
     * Downloads a file. The first message is the header, then chunks in order, at the end the
     * trailer: a stream without a trailer is not whole. The file comes from a signed address on
     * another host, to which the token for Well never goes. Errors: NOT_FOUND for an unknown
     * document, FAILED_PRECONDITION `NO_DOWNLOAD_LINK` when Well gives no address, UNAVAILABLE when
     * the other host breaks off.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, ai.wellapp.gateway.v1.DownloadDocumentResponse>
        downloadDocument(ai.wellapp.gateway.v1.DownloadDocumentRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getDownloadDocumentMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * An address from which the file can be fetched for a short time, without a token: whoever has
     * it has the file. Errors: INTERNAL when Well gives none.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetDocumentDownloadLinkResponse getDocumentDownloadLink(ai.wellapp.gateway.v1.GetDocumentDownloadLinkRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetDocumentDownloadLinkMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service DocumentService.
   * <pre>
   * Documents: what customers' connectors and uploads bring to Well.
   * </pre>
   */
  public static final class DocumentServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<DocumentServiceBlockingStub> {
    private DocumentServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected DocumentServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new DocumentServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the documents of a workspace.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListDocumentsResponse listDocuments(ai.wellapp.gateway.v1.ListDocumentsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListDocumentsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one document. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetDocumentResponse getDocument(ai.wellapp.gateway.v1.GetDocumentRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetDocumentMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a document; Well keeps the row for a while, marked as deleted, and the stored file.
     * </pre>
     */
    public ai.wellapp.gateway.v1.DeleteDocumentResponse deleteDocument(ai.wellapp.gateway.v1.DeleteDocumentRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteDocumentMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Downloads a file. The first message is the header, then chunks in order, at the end the
     * trailer: a stream without a trailer is not whole. The file comes from a signed address on
     * another host, to which the token for Well never goes. Errors: NOT_FOUND for an unknown
     * document, FAILED_PRECONDITION `NO_DOWNLOAD_LINK` when Well gives no address, UNAVAILABLE when
     * the other host breaks off.
     * </pre>
     */
    public java.util.Iterator<ai.wellapp.gateway.v1.DownloadDocumentResponse> downloadDocument(
        ai.wellapp.gateway.v1.DownloadDocumentRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getDownloadDocumentMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * An address from which the file can be fetched for a short time, without a token: whoever has
     * it has the file. Errors: INTERNAL when Well gives none.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetDocumentDownloadLinkResponse getDocumentDownloadLink(ai.wellapp.gateway.v1.GetDocumentDownloadLinkRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetDocumentDownloadLinkMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service DocumentService.
   * <pre>
   * Documents: what customers' connectors and uploads bring to Well.
   * </pre>
   */
  public static final class DocumentServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<DocumentServiceFutureStub> {
    private DocumentServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected DocumentServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new DocumentServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the documents of a workspace.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.ListDocumentsResponse> listDocuments(
        ai.wellapp.gateway.v1.ListDocumentsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListDocumentsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one document. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.GetDocumentResponse> getDocument(
        ai.wellapp.gateway.v1.GetDocumentRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetDocumentMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes a document; Well keeps the row for a while, marked as deleted, and the stored file.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.DeleteDocumentResponse> deleteDocument(
        ai.wellapp.gateway.v1.DeleteDocumentRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteDocumentMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * An address from which the file can be fetched for a short time, without a token: whoever has
     * it has the file. Errors: INTERNAL when Well gives none.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.GetDocumentDownloadLinkResponse> getDocumentDownloadLink(
        ai.wellapp.gateway.v1.GetDocumentDownloadLinkRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetDocumentDownloadLinkMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_DOCUMENTS = 0;
  private static final int METHODID_GET_DOCUMENT = 1;
  private static final int METHODID_DELETE_DOCUMENT = 2;
  private static final int METHODID_DOWNLOAD_DOCUMENT = 3;
  private static final int METHODID_GET_DOCUMENT_DOWNLOAD_LINK = 4;
  private static final int METHODID_UPLOAD_DOCUMENT = 5;

  private static final class MethodHandlers<Req, Resp> implements
      io.grpc.stub.ServerCalls.UnaryMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.ServerStreamingMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.ClientStreamingMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.BidiStreamingMethod<Req, Resp> {
    private final AsyncService serviceImpl;
    private final int methodId;

    MethodHandlers(AsyncService serviceImpl, int methodId) {
      this.serviceImpl = serviceImpl;
      this.methodId = methodId;
    }

    @java.lang.Override
    @java.lang.SuppressWarnings("unchecked")
    public void invoke(Req request, io.grpc.stub.StreamObserver<Resp> responseObserver) {
      switch (methodId) {
        case METHODID_LIST_DOCUMENTS:
          serviceImpl.listDocuments((ai.wellapp.gateway.v1.ListDocumentsRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListDocumentsResponse>) responseObserver);
          break;
        case METHODID_GET_DOCUMENT:
          serviceImpl.getDocument((ai.wellapp.gateway.v1.GetDocumentRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetDocumentResponse>) responseObserver);
          break;
        case METHODID_DELETE_DOCUMENT:
          serviceImpl.deleteDocument((ai.wellapp.gateway.v1.DeleteDocumentRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.DeleteDocumentResponse>) responseObserver);
          break;
        case METHODID_DOWNLOAD_DOCUMENT:
          serviceImpl.downloadDocument((ai.wellapp.gateway.v1.DownloadDocumentRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.DownloadDocumentResponse>) responseObserver);
          break;
        case METHODID_GET_DOCUMENT_DOWNLOAD_LINK:
          serviceImpl.getDocumentDownloadLink((ai.wellapp.gateway.v1.GetDocumentDownloadLinkRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetDocumentDownloadLinkResponse>) responseObserver);
          break;
        default:
          throw new AssertionError();
      }
    }

    @java.lang.Override
    @java.lang.SuppressWarnings("unchecked")
    public io.grpc.stub.StreamObserver<Req> invoke(
        io.grpc.stub.StreamObserver<Resp> responseObserver) {
      switch (methodId) {
        case METHODID_UPLOAD_DOCUMENT:
          return (io.grpc.stub.StreamObserver<Req>) serviceImpl.uploadDocument(
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.UploadDocumentResponse>) responseObserver);
        default:
          throw new AssertionError();
      }
    }
  }

  public static final io.grpc.ServerServiceDefinition bindService(AsyncService service) {
    return io.grpc.ServerServiceDefinition.builder(getServiceDescriptor())
        .addMethod(
          getListDocumentsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.ListDocumentsRequest,
              ai.wellapp.gateway.v1.ListDocumentsResponse>(
                service, METHODID_LIST_DOCUMENTS)))
        .addMethod(
          getGetDocumentMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.GetDocumentRequest,
              ai.wellapp.gateway.v1.GetDocumentResponse>(
                service, METHODID_GET_DOCUMENT)))
        .addMethod(
          getDeleteDocumentMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.DeleteDocumentRequest,
              ai.wellapp.gateway.v1.DeleteDocumentResponse>(
                service, METHODID_DELETE_DOCUMENT)))
        .addMethod(
          getUploadDocumentMethod(),
          io.grpc.stub.ServerCalls.asyncClientStreamingCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.UploadDocumentRequest,
              ai.wellapp.gateway.v1.UploadDocumentResponse>(
                service, METHODID_UPLOAD_DOCUMENT)))
        .addMethod(
          getDownloadDocumentMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.DownloadDocumentRequest,
              ai.wellapp.gateway.v1.DownloadDocumentResponse>(
                service, METHODID_DOWNLOAD_DOCUMENT)))
        .addMethod(
          getGetDocumentDownloadLinkMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.GetDocumentDownloadLinkRequest,
              ai.wellapp.gateway.v1.GetDocumentDownloadLinkResponse>(
                service, METHODID_GET_DOCUMENT_DOWNLOAD_LINK)))
        .build();
  }

  private static abstract class DocumentServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    DocumentServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return ai.wellapp.gateway.v1.Documents.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("DocumentService");
    }
  }

  private static final class DocumentServiceFileDescriptorSupplier
      extends DocumentServiceBaseDescriptorSupplier {
    DocumentServiceFileDescriptorSupplier() {}
  }

  private static final class DocumentServiceMethodDescriptorSupplier
      extends DocumentServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    DocumentServiceMethodDescriptorSupplier(java.lang.String methodName) {
      this.methodName = methodName;
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.MethodDescriptor getMethodDescriptor() {
      return getServiceDescriptor().findMethodByName(methodName);
    }
  }

  private static volatile io.grpc.ServiceDescriptor serviceDescriptor;

  public static io.grpc.ServiceDescriptor getServiceDescriptor() {
    io.grpc.ServiceDescriptor result = serviceDescriptor;
    if (result == null) {
      synchronized (DocumentServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new DocumentServiceFileDescriptorSupplier())
              .addMethod(getListDocumentsMethod())
              .addMethod(getGetDocumentMethod())
              .addMethod(getDeleteDocumentMethod())
              .addMethod(getUploadDocumentMethod())
              .addMethod(getDownloadDocumentMethod())
              .addMethod(getGetDocumentDownloadLinkMethod())
              .build();
        }
      }
    }
    return result;
  }
}
