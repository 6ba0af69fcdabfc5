package ai.wellapp.gateway.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Checks. Read only.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class CheckServiceGrpc {

  private CheckServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "well.gateway.v1.CheckService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListChecksRequest,
      ai.wellapp.gateway.v1.ListChecksResponse> getListChecksMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListChecks",
      requestType = ai.wellapp.gateway.v1.ListChecksRequest.class,
      responseType = ai.wellapp.gateway.v1.ListChecksResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListChecksRequest,
      ai.wellapp.gateway.v1.ListChecksResponse> getListChecksMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListChecksRequest, ai.wellapp.gateway.v1.ListChecksResponse> getListChecksMethod;
    if ((getListChecksMethod = CheckServiceGrpc.getListChecksMethod) == null) {
      synchronized (CheckServiceGrpc.class) {
        if ((getListChecksMethod = CheckServiceGrpc.getListChecksMethod) == null) {
          CheckServiceGrpc.getListChecksMethod = getListChecksMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.ListChecksRequest, ai.wellapp.gateway.v1.ListChecksResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListChecks"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListChecksRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListChecksResponse.getDefaultInstance()))
              .setSchemaDescriptor(new CheckServiceMethodDescriptorSupplier("ListChecks"))
              .build();
        }
      }
    }
    return getListChecksMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetCheckRequest,
      ai.wellapp.gateway.v1.GetCheckResponse> getGetCheckMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetCheck",
      requestType = ai.wellapp.gateway.v1.GetCheckRequest.class,
      responseType = ai.wellapp.gateway.v1.GetCheckResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetCheckRequest,
      ai.wellapp.gateway.v1.GetCheckResponse> getGetCheckMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetCheckRequest, ai.wellapp.gateway.v1.GetCheckResponse> getGetCheckMethod;
    if ((getGetCheckMethod = CheckServiceGrpc.getGetCheckMethod) == null) {
      synchronized (CheckServiceGrpc.class) {
        if ((getGetCheckMethod = CheckServiceGrpc.getGetCheckMethod) == null) {
          CheckServiceGrpc.getGetCheckMethod = getGetCheckMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.GetCheckRequest, ai.wellapp.gateway.v1.GetCheckResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetCheck"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetCheckRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetCheckResponse.getDefaultInstance()))
              .setSchemaDescriptor(new CheckServiceMethodDescriptorSupplier("GetCheck"))
              .build();
        }
      }
    }
    return getGetCheckMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static CheckServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<CheckServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<CheckServiceStub>() {
        @java.lang.Override
        public CheckServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new CheckServiceStub(channel, callOptions);
        }
      };
    return CheckServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static CheckServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<CheckServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<CheckServiceBlockingV2Stub>() {
        @java.lang.Override
        public CheckServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new CheckServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return CheckServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static CheckServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<CheckServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<CheckServiceBlockingStub>() {
        @java.lang.Override
        public CheckServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new CheckServiceBlockingStub(channel, callOptions);
        }
      };
    return CheckServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static CheckServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<CheckServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<CheckServiceFutureStub>() {
        @java.lang.Override
        public CheckServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new CheckServiceFutureStub(channel, callOptions);
        }
      };
    return CheckServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Checks. Read only.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Lists the checks of a workspace.
     * </pre>
     */
    default void listChecks(ai.wellapp.gateway.v1.ListChecksRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListChecksResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListChecksMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one check. Errors: NOT_FOUND when it does not exist or lies outside of what the token
     * may see.
     * </pre>
     */
    default void getCheck(ai.wellapp.gateway.v1.GetCheckRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetCheckResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetCheckMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service CheckService.
   * <pre>
   * Checks. Read only.
   * </pre>
   */
  public static abstract class CheckServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return CheckServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service CheckService.
   * <pre>
   * Checks. Read only.
   * </pre>
   */
  public static final class CheckServiceStub
      extends io.grpc.stub.AbstractAsyncStub<CheckServiceStub> {
    private CheckServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected CheckServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new CheckServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the checks of a workspace.
     * </pre>
     */
    public void listChecks(ai.wellapp.gateway.v1.ListChecksRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListChecksResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListChecksMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one check. Errors: NOT_FOUND when it does not exist or lies outside of what the token
     * may see.
     * </pre>
     */
    public void getCheck(ai.wellapp.gateway.v1.GetCheckRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetCheckResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetCheckMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service CheckService.
   * <pre>
   * Checks. Read only.
   * </pre>
   */
  public static final class CheckServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<CheckServiceBlockingV2Stub> {
    private CheckServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected CheckServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new CheckServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the checks of a workspace.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListChecksResponse listChecks(ai.wellapp.gateway.v1.ListChecksRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListChecksMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one check. Errors: NOT_FOUND when it does not exist or lies outside of what the token
     * may see.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetCheckResponse getCheck(ai.wellapp.gateway.v1.GetCheckRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetCheckMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service CheckService.
   * <pre>
   * Checks. Read only.
   * </pre>
   */
  public static final class CheckServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<CheckServiceBlockingStub> {
    private CheckServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected CheckServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new CheckServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the checks of a workspace.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListChecksResponse listChecks(ai.wellapp.gateway.v1.ListChecksRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListChecksMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one check. Errors: NOT_FOUND when it does not exist or lies outside of what the token
     * may see.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetCheckResponse getCheck(ai.wellapp.gateway.v1.GetCheckRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetCheckMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service CheckService.
   * <pre>
   * Checks. Read only.
   * </pre>
   */
  public static final class CheckServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<CheckServiceFutureStub> {
    private CheckServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected CheckServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new CheckServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the checks of a workspace.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.ListChecksResponse> listChecks(
        ai.wellapp.gateway.v1.ListChecksRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListChecksMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one check. Errors: NOT_FOUND when it does not exist or lies outside of what the token
     * may see.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.GetCheckResponse> getCheck(
        ai.wellapp.gateway.v1.GetCheckRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetCheckMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_CHECKS = 0;
  private static final int METHODID_GET_CHECK = 1;

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
        case METHODID_LIST_CHECKS:
          serviceImpl.listChecks((ai.wellapp.gateway.v1.ListChecksRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListChecksResponse>) responseObserver);
          break;
        case METHODID_GET_CHECK:
          serviceImpl.getCheck((ai.wellapp.gateway.v1.GetCheckRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetCheckResponse>) responseObserver);
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
          getListChecksMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.ListChecksRequest,
              ai.wellapp.gateway.v1.ListChecksResponse>(
                service, METHODID_LIST_CHECKS)))
        .addMethod(
          getGetCheckMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.GetCheckRequest,
              ai.wellapp.gateway.v1.GetCheckResponse>(
                service, METHODID_GET_CHECK)))
        .build();
  }

  private static abstract class CheckServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    CheckServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return ai.wellapp.gateway.v1.Checks.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("CheckService");
    }
  }

  private static final class CheckServiceFileDescriptorSupplier
      extends CheckServiceBaseDescriptorSupplier {
    CheckServiceFileDescriptorSupplier() {}
  }

  private static final class CheckServiceMethodDescriptorSupplier
      extends CheckServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    CheckServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (CheckServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new CheckServiceFileDescriptorSupplier())
              .addMethod(getListChecksMethod())
              .addMethod(getGetCheckMethod())
              .build();
        }
      }
    }
    return result;
  }
}
