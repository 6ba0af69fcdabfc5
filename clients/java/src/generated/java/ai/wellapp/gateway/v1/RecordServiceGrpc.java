package ai.wellapp.gateway.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Well's records: any root, any columns. Values are as Well has them, not typed by messages: for
 * what has a service of its own, that service is plainer.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class RecordServiceGrpc {

  private RecordServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "well.gateway.v1.RecordService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.QueryRecordRowsRequest,
      ai.wellapp.gateway.v1.QueryRecordRowsResponse> getQueryRecordRowsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "QueryRecordRows",
      requestType = ai.wellapp.gateway.v1.QueryRecordRowsRequest.class,
      responseType = ai.wellapp.gateway.v1.QueryRecordRowsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.QueryRecordRowsRequest,
      ai.wellapp.gateway.v1.QueryRecordRowsResponse> getQueryRecordRowsMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.QueryRecordRowsRequest, ai.wellapp.gateway.v1.QueryRecordRowsResponse> getQueryRecordRowsMethod;
    if ((getQueryRecordRowsMethod = RecordServiceGrpc.getQueryRecordRowsMethod) == null) {
      synchronized (RecordServiceGrpc.class) {
        if ((getQueryRecordRowsMethod = RecordServiceGrpc.getQueryRecordRowsMethod) == null) {
          RecordServiceGrpc.getQueryRecordRowsMethod = getQueryRecordRowsMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.QueryRecordRowsRequest, ai.wellapp.gateway.v1.QueryRecordRowsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "QueryRecordRows"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.QueryRecordRowsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.QueryRecordRowsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RecordServiceMethodDescriptorSupplier("QueryRecordRows"))
              .build();
        }
      }
    }
    return getQueryRecordRowsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListRecordRowsRequest,
      ai.wellapp.gateway.v1.ListRecordRowsResponse> getListRecordRowsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListRecordRows",
      requestType = ai.wellapp.gateway.v1.ListRecordRowsRequest.class,
      responseType = ai.wellapp.gateway.v1.ListRecordRowsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListRecordRowsRequest,
      ai.wellapp.gateway.v1.ListRecordRowsResponse> getListRecordRowsMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListRecordRowsRequest, ai.wellapp.gateway.v1.ListRecordRowsResponse> getListRecordRowsMethod;
    if ((getListRecordRowsMethod = RecordServiceGrpc.getListRecordRowsMethod) == null) {
      synchronized (RecordServiceGrpc.class) {
        if ((getListRecordRowsMethod = RecordServiceGrpc.getListRecordRowsMethod) == null) {
          RecordServiceGrpc.getListRecordRowsMethod = getListRecordRowsMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.ListRecordRowsRequest, ai.wellapp.gateway.v1.ListRecordRowsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListRecordRows"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListRecordRowsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListRecordRowsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RecordServiceMethodDescriptorSupplier("ListRecordRows"))
              .build();
        }
      }
    }
    return getListRecordRowsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.AggregateRecordRowsRequest,
      ai.wellapp.gateway.v1.AggregateRecordRowsResponse> getAggregateRecordRowsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "AggregateRecordRows",
      requestType = ai.wellapp.gateway.v1.AggregateRecordRowsRequest.class,
      responseType = ai.wellapp.gateway.v1.AggregateRecordRowsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.AggregateRecordRowsRequest,
      ai.wellapp.gateway.v1.AggregateRecordRowsResponse> getAggregateRecordRowsMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.AggregateRecordRowsRequest, ai.wellapp.gateway.v1.AggregateRecordRowsResponse> getAggregateRecordRowsMethod;
    if ((getAggregateRecordRowsMethod = RecordServiceGrpc.getAggregateRecordRowsMethod) == null) {
      synchronized (RecordServiceGrpc.class) {
        if ((getAggregateRecordRowsMethod = RecordServiceGrpc.getAggregateRecordRowsMethod) == null) {
          RecordServiceGrpc.getAggregateRecordRowsMethod = getAggregateRecordRowsMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.AggregateRecordRowsRequest, ai.wellapp.gateway.v1.AggregateRecordRowsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "AggregateRecordRows"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.AggregateRecordRowsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.AggregateRecordRowsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RecordServiceMethodDescriptorSupplier("AggregateRecordRows"))
              .build();
        }
      }
    }
    return getAggregateRecordRowsMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static RecordServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<RecordServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<RecordServiceStub>() {
        @java.lang.Override
        public RecordServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new RecordServiceStub(channel, callOptions);
        }
      };
    return RecordServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static RecordServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<RecordServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<RecordServiceBlockingV2Stub>() {
        @java.lang.Override
        public RecordServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new RecordServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return RecordServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static RecordServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<RecordServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<RecordServiceBlockingStub>() {
        @java.lang.Override
        public RecordServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new RecordServiceBlockingStub(channel, callOptions);
        }
      };
    return RecordServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static RecordServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<RecordServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<RecordServiceFutureStub>() {
        @java.lang.Override
        public RecordServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new RecordServiceFutureStub(channel, callOptions);
        }
      };
    return RecordServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Well's records: any root, any columns. Values are as Well has them, not typed by messages: for
   * what has a service of its own, that service is plainer.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Rows of a root by filters.
     * </pre>
     */
    default void queryRecordRows(ai.wellapp.gateway.v1.QueryRecordRowsRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.QueryRecordRowsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getQueryRecordRowsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Rows of a root.
     * </pre>
     */
    default void listRecordRows(ai.wellapp.gateway.v1.ListRecordRowsRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListRecordRowsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListRecordRowsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Counts, sums and other figures over rows of a root. With an operation or a field that Well
     * does not know: INVALID_ARGUMENT.
     * </pre>
     */
    default void aggregateRecordRows(ai.wellapp.gateway.v1.AggregateRecordRowsRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.AggregateRecordRowsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getAggregateRecordRowsMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service RecordService.
   * <pre>
   * Well's records: any root, any columns. Values are as Well has them, not typed by messages: for
   * what has a service of its own, that service is plainer.
   * </pre>
   */
  public static abstract class RecordServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return RecordServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service RecordService.
   * <pre>
   * Well's records: any root, any columns. Values are as Well has them, not typed by messages: for
   * what has a service of its own, that service is plainer.
   * </pre>
   */
  public static final class RecordServiceStub
      extends io.grpc.stub.AbstractAsyncStub<RecordServiceStub> {
    private RecordServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected RecordServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new RecordServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Rows of a root by filters.
     * </pre>
     */
    public void queryRecordRows(ai.wellapp.gateway.v1.QueryRecordRowsRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.QueryRecordRowsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getQueryRecordRowsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Rows of a root.
     * </pre>
     */
    public void listRecordRows(ai.wellapp.gateway.v1.ListRecordRowsRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListRecordRowsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListRecordRowsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Counts, sums and other figures over rows of a root. With an operation or a field that Well
     * does not know: INVALID_ARGUMENT.
     * </pre>
     */
    public void aggregateRecordRows(ai.wellapp.gateway.v1.AggregateRecordRowsRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.AggregateRecordRowsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getAggregateRecordRowsMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service RecordService.
   * <pre>
   * Well's records: any root, any columns. Values are as Well has them, not typed by messages: for
   * what has a service of its own, that service is plainer.
   * </pre>
   */
  public static final class RecordServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<RecordServiceBlockingV2Stub> {
    private RecordServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected RecordServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new RecordServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Rows of a root by filters.
     * </pre>
     */
    public ai.wellapp.gateway.v1.QueryRecordRowsResponse queryRecordRows(ai.wellapp.gateway.v1.QueryRecordRowsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getQueryRecordRowsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Rows of a root.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListRecordRowsResponse listRecordRows(ai.wellapp.gateway.v1.ListRecordRowsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListRecordRowsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts, sums and other figures over rows of a root. With an operation or a field that Well
     * does not know: INVALID_ARGUMENT.
     * </pre>
     */
    public ai.wellapp.gateway.v1.AggregateRecordRowsResponse aggregateRecordRows(ai.wellapp.gateway.v1.AggregateRecordRowsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getAggregateRecordRowsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service RecordService.
   * <pre>
   * Well's records: any root, any columns. Values are as Well has them, not typed by messages: for
   * what has a service of its own, that service is plainer.
   * </pre>
   */
  public static final class RecordServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<RecordServiceBlockingStub> {
    private RecordServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected RecordServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new RecordServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Rows of a root by filters.
     * </pre>
     */
    public ai.wellapp.gateway.v1.QueryRecordRowsResponse queryRecordRows(ai.wellapp.gateway.v1.QueryRecordRowsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getQueryRecordRowsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Rows of a root.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListRecordRowsResponse listRecordRows(ai.wellapp.gateway.v1.ListRecordRowsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListRecordRowsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts, sums and other figures over rows of a root. With an operation or a field that Well
     * does not know: INVALID_ARGUMENT.
     * </pre>
     */
    public ai.wellapp.gateway.v1.AggregateRecordRowsResponse aggregateRecordRows(ai.wellapp.gateway.v1.AggregateRecordRowsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getAggregateRecordRowsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service RecordService.
   * <pre>
   * Well's records: any root, any columns. Values are as Well has them, not typed by messages: for
   * what has a service of its own, that service is plainer.
   * </pre>
   */
  public static final class RecordServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<RecordServiceFutureStub> {
    private RecordServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected RecordServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new RecordServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Rows of a root by filters.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.QueryRecordRowsResponse> queryRecordRows(
        ai.wellapp.gateway.v1.QueryRecordRowsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getQueryRecordRowsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Rows of a root.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.ListRecordRowsResponse> listRecordRows(
        ai.wellapp.gateway.v1.ListRecordRowsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListRecordRowsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Counts, sums and other figures over rows of a root. With an operation or a field that Well
     * does not know: INVALID_ARGUMENT.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.AggregateRecordRowsResponse> aggregateRecordRows(
        ai.wellapp.gateway.v1.AggregateRecordRowsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getAggregateRecordRowsMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_QUERY_RECORD_ROWS = 0;
  private static final int METHODID_LIST_RECORD_ROWS = 1;
  private static final int METHODID_AGGREGATE_RECORD_ROWS = 2;

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
        case METHODID_QUERY_RECORD_ROWS:
          serviceImpl.queryRecordRows((ai.wellapp.gateway.v1.QueryRecordRowsRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.QueryRecordRowsResponse>) responseObserver);
          break;
        case METHODID_LIST_RECORD_ROWS:
          serviceImpl.listRecordRows((ai.wellapp.gateway.v1.ListRecordRowsRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListRecordRowsResponse>) responseObserver);
          break;
        case METHODID_AGGREGATE_RECORD_ROWS:
          serviceImpl.aggregateRecordRows((ai.wellapp.gateway.v1.AggregateRecordRowsRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.AggregateRecordRowsResponse>) responseObserver);
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
        default:
          throw new AssertionError();
      }
    }
  }

  public static final io.grpc.ServerServiceDefinition bindService(AsyncService service) {
    return io.grpc.ServerServiceDefinition.builder(getServiceDescriptor())
        .addMethod(
          getQueryRecordRowsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.QueryRecordRowsRequest,
              ai.wellapp.gateway.v1.QueryRecordRowsResponse>(
                service, METHODID_QUERY_RECORD_ROWS)))
        .addMethod(
          getListRecordRowsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.ListRecordRowsRequest,
              ai.wellapp.gateway.v1.ListRecordRowsResponse>(
                service, METHODID_LIST_RECORD_ROWS)))
        .addMethod(
          getAggregateRecordRowsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.AggregateRecordRowsRequest,
              ai.wellapp.gateway.v1.AggregateRecordRowsResponse>(
                service, METHODID_AGGREGATE_RECORD_ROWS)))
        .build();
  }

  private static abstract class RecordServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    RecordServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return ai.wellapp.gateway.v1.Records.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("RecordService");
    }
  }

  private static final class RecordServiceFileDescriptorSupplier
      extends RecordServiceBaseDescriptorSupplier {
    RecordServiceFileDescriptorSupplier() {}
  }

  private static final class RecordServiceMethodDescriptorSupplier
      extends RecordServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    RecordServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (RecordServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new RecordServiceFileDescriptorSupplier())
              .addMethod(getQueryRecordRowsMethod())
              .addMethod(getListRecordRowsMethod())
              .addMethod(getAggregateRecordRowsMethod())
              .build();
        }
      }
    }
    return result;
  }
}
