package ai.wellapp.gateway.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Exchange rates. Read only.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class ExchangeRateServiceGrpc {

  private ExchangeRateServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "well.gateway.v1.ExchangeRateService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListExchangeRatesRequest,
      ai.wellapp.gateway.v1.ListExchangeRatesResponse> getListExchangeRatesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListExchangeRates",
      requestType = ai.wellapp.gateway.v1.ListExchangeRatesRequest.class,
      responseType = ai.wellapp.gateway.v1.ListExchangeRatesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListExchangeRatesRequest,
      ai.wellapp.gateway.v1.ListExchangeRatesResponse> getListExchangeRatesMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListExchangeRatesRequest, ai.wellapp.gateway.v1.ListExchangeRatesResponse> getListExchangeRatesMethod;
    if ((getListExchangeRatesMethod = ExchangeRateServiceGrpc.getListExchangeRatesMethod) == null) {
      synchronized (ExchangeRateServiceGrpc.class) {
        if ((getListExchangeRatesMethod = ExchangeRateServiceGrpc.getListExchangeRatesMethod) == null) {
          ExchangeRateServiceGrpc.getListExchangeRatesMethod = getListExchangeRatesMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.ListExchangeRatesRequest, ai.wellapp.gateway.v1.ListExchangeRatesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListExchangeRates"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListExchangeRatesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListExchangeRatesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ExchangeRateServiceMethodDescriptorSupplier("ListExchangeRates"))
              .build();
        }
      }
    }
    return getListExchangeRatesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetExchangeRateRequest,
      ai.wellapp.gateway.v1.GetExchangeRateResponse> getGetExchangeRateMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetExchangeRate",
      requestType = ai.wellapp.gateway.v1.GetExchangeRateRequest.class,
      responseType = ai.wellapp.gateway.v1.GetExchangeRateResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetExchangeRateRequest,
      ai.wellapp.gateway.v1.GetExchangeRateResponse> getGetExchangeRateMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetExchangeRateRequest, ai.wellapp.gateway.v1.GetExchangeRateResponse> getGetExchangeRateMethod;
    if ((getGetExchangeRateMethod = ExchangeRateServiceGrpc.getGetExchangeRateMethod) == null) {
      synchronized (ExchangeRateServiceGrpc.class) {
        if ((getGetExchangeRateMethod = ExchangeRateServiceGrpc.getGetExchangeRateMethod) == null) {
          ExchangeRateServiceGrpc.getGetExchangeRateMethod = getGetExchangeRateMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.GetExchangeRateRequest, ai.wellapp.gateway.v1.GetExchangeRateResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetExchangeRate"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetExchangeRateRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetExchangeRateResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ExchangeRateServiceMethodDescriptorSupplier("GetExchangeRate"))
              .build();
        }
      }
    }
    return getGetExchangeRateMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static ExchangeRateServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ExchangeRateServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ExchangeRateServiceStub>() {
        @java.lang.Override
        public ExchangeRateServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ExchangeRateServiceStub(channel, callOptions);
        }
      };
    return ExchangeRateServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static ExchangeRateServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ExchangeRateServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ExchangeRateServiceBlockingV2Stub>() {
        @java.lang.Override
        public ExchangeRateServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ExchangeRateServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return ExchangeRateServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static ExchangeRateServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ExchangeRateServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ExchangeRateServiceBlockingStub>() {
        @java.lang.Override
        public ExchangeRateServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ExchangeRateServiceBlockingStub(channel, callOptions);
        }
      };
    return ExchangeRateServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static ExchangeRateServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ExchangeRateServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ExchangeRateServiceFutureStub>() {
        @java.lang.Override
        public ExchangeRateServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ExchangeRateServiceFutureStub(channel, callOptions);
        }
      };
    return ExchangeRateServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Exchange rates. Read only.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Lists the exchange rates of a workspace.
     * </pre>
     */
    default void listExchangeRates(ai.wellapp.gateway.v1.ListExchangeRatesRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListExchangeRatesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListExchangeRatesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one exchange rate. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    default void getExchangeRate(ai.wellapp.gateway.v1.GetExchangeRateRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetExchangeRateResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetExchangeRateMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service ExchangeRateService.
   * <pre>
   * Exchange rates. Read only.
   * </pre>
   */
  public static abstract class ExchangeRateServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return ExchangeRateServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service ExchangeRateService.
   * <pre>
   * Exchange rates. Read only.
   * </pre>
   */
  public static final class ExchangeRateServiceStub
      extends io.grpc.stub.AbstractAsyncStub<ExchangeRateServiceStub> {
    private ExchangeRateServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ExchangeRateServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ExchangeRateServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the exchange rates of a workspace.
     * </pre>
     */
    public void listExchangeRates(ai.wellapp.gateway.v1.ListExchangeRatesRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListExchangeRatesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListExchangeRatesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one exchange rate. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    public void getExchangeRate(ai.wellapp.gateway.v1.GetExchangeRateRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetExchangeRateResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetExchangeRateMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service ExchangeRateService.
   * <pre>
   * Exchange rates. Read only.
   * </pre>
   */
  public static final class ExchangeRateServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<ExchangeRateServiceBlockingV2Stub> {
    private ExchangeRateServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ExchangeRateServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ExchangeRateServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the exchange rates of a workspace.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListExchangeRatesResponse listExchangeRates(ai.wellapp.gateway.v1.ListExchangeRatesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListExchangeRatesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one exchange rate. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetExchangeRateResponse getExchangeRate(ai.wellapp.gateway.v1.GetExchangeRateRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetExchangeRateMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service ExchangeRateService.
   * <pre>
   * Exchange rates. Read only.
   * </pre>
   */
  public static final class ExchangeRateServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<ExchangeRateServiceBlockingStub> {
    private ExchangeRateServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ExchangeRateServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ExchangeRateServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the exchange rates of a workspace.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListExchangeRatesResponse listExchangeRates(ai.wellapp.gateway.v1.ListExchangeRatesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListExchangeRatesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one exchange rate. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetExchangeRateResponse getExchangeRate(ai.wellapp.gateway.v1.GetExchangeRateRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetExchangeRateMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service ExchangeRateService.
   * <pre>
   * Exchange rates. Read only.
   * </pre>
   */
  public static final class ExchangeRateServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<ExchangeRateServiceFutureStub> {
    private ExchangeRateServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ExchangeRateServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ExchangeRateServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the exchange rates of a workspace.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.ListExchangeRatesResponse> listExchangeRates(
        ai.wellapp.gateway.v1.ListExchangeRatesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListExchangeRatesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one exchange rate. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.GetExchangeRateResponse> getExchangeRate(
        ai.wellapp.gateway.v1.GetExchangeRateRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetExchangeRateMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_EXCHANGE_RATES = 0;
  private static final int METHODID_GET_EXCHANGE_RATE = 1;

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
        case METHODID_LIST_EXCHANGE_RATES:
          serviceImpl.listExchangeRates((ai.wellapp.gateway.v1.ListExchangeRatesRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListExchangeRatesResponse>) responseObserver);
          break;
        case METHODID_GET_EXCHANGE_RATE:
          serviceImpl.getExchangeRate((ai.wellapp.gateway.v1.GetExchangeRateRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetExchangeRateResponse>) responseObserver);
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
          getListExchangeRatesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.ListExchangeRatesRequest,
              ai.wellapp.gateway.v1.ListExchangeRatesResponse>(
                service, METHODID_LIST_EXCHANGE_RATES)))
        .addMethod(
          getGetExchangeRateMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.GetExchangeRateRequest,
              ai.wellapp.gateway.v1.GetExchangeRateResponse>(
                service, METHODID_GET_EXCHANGE_RATE)))
        .build();
  }

  private static abstract class ExchangeRateServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    ExchangeRateServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return ai.wellapp.gateway.v1.ExchangeRates.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("ExchangeRateService");
    }
  }

  private static final class ExchangeRateServiceFileDescriptorSupplier
      extends ExchangeRateServiceBaseDescriptorSupplier {
    ExchangeRateServiceFileDescriptorSupplier() {}
  }

  private static final class ExchangeRateServiceMethodDescriptorSupplier
      extends ExchangeRateServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    ExchangeRateServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (ExchangeRateServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new ExchangeRateServiceFileDescriptorSupplier())
              .addMethod(getListExchangeRatesMethod())
              .addMethod(getGetExchangeRateMethod())
              .build();
        }
      }
    }
    return result;
  }
}
