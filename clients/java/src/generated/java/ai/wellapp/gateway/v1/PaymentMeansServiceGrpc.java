package ai.wellapp.gateway.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Payment means: accounts, cards and checks by which invoices are paid.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class PaymentMeansServiceGrpc {

  private PaymentMeansServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "well.gateway.v1.PaymentMeansService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListPaymentMeansRequest,
      ai.wellapp.gateway.v1.ListPaymentMeansResponse> getListPaymentMeansMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListPaymentMeans",
      requestType = ai.wellapp.gateway.v1.ListPaymentMeansRequest.class,
      responseType = ai.wellapp.gateway.v1.ListPaymentMeansResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListPaymentMeansRequest,
      ai.wellapp.gateway.v1.ListPaymentMeansResponse> getListPaymentMeansMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListPaymentMeansRequest, ai.wellapp.gateway.v1.ListPaymentMeansResponse> getListPaymentMeansMethod;
    if ((getListPaymentMeansMethod = PaymentMeansServiceGrpc.getListPaymentMeansMethod) == null) {
      synchronized (PaymentMeansServiceGrpc.class) {
        if ((getListPaymentMeansMethod = PaymentMeansServiceGrpc.getListPaymentMeansMethod) == null) {
          PaymentMeansServiceGrpc.getListPaymentMeansMethod = getListPaymentMeansMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.ListPaymentMeansRequest, ai.wellapp.gateway.v1.ListPaymentMeansResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListPaymentMeans"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListPaymentMeansRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListPaymentMeansResponse.getDefaultInstance()))
              .setSchemaDescriptor(new PaymentMeansServiceMethodDescriptorSupplier("ListPaymentMeans"))
              .build();
        }
      }
    }
    return getListPaymentMeansMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreatePaymentMeansRequest,
      ai.wellapp.gateway.v1.CreatePaymentMeansResponse> getCreatePaymentMeansMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreatePaymentMeans",
      requestType = ai.wellapp.gateway.v1.CreatePaymentMeansRequest.class,
      responseType = ai.wellapp.gateway.v1.CreatePaymentMeansResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreatePaymentMeansRequest,
      ai.wellapp.gateway.v1.CreatePaymentMeansResponse> getCreatePaymentMeansMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreatePaymentMeansRequest, ai.wellapp.gateway.v1.CreatePaymentMeansResponse> getCreatePaymentMeansMethod;
    if ((getCreatePaymentMeansMethod = PaymentMeansServiceGrpc.getCreatePaymentMeansMethod) == null) {
      synchronized (PaymentMeansServiceGrpc.class) {
        if ((getCreatePaymentMeansMethod = PaymentMeansServiceGrpc.getCreatePaymentMeansMethod) == null) {
          PaymentMeansServiceGrpc.getCreatePaymentMeansMethod = getCreatePaymentMeansMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.CreatePaymentMeansRequest, ai.wellapp.gateway.v1.CreatePaymentMeansResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreatePaymentMeans"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.CreatePaymentMeansRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.CreatePaymentMeansResponse.getDefaultInstance()))
              .setSchemaDescriptor(new PaymentMeansServiceMethodDescriptorSupplier("CreatePaymentMeans"))
              .build();
        }
      }
    }
    return getCreatePaymentMeansMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetPaymentMeansRequest,
      ai.wellapp.gateway.v1.GetPaymentMeansResponse> getGetPaymentMeansMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetPaymentMeans",
      requestType = ai.wellapp.gateway.v1.GetPaymentMeansRequest.class,
      responseType = ai.wellapp.gateway.v1.GetPaymentMeansResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetPaymentMeansRequest,
      ai.wellapp.gateway.v1.GetPaymentMeansResponse> getGetPaymentMeansMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetPaymentMeansRequest, ai.wellapp.gateway.v1.GetPaymentMeansResponse> getGetPaymentMeansMethod;
    if ((getGetPaymentMeansMethod = PaymentMeansServiceGrpc.getGetPaymentMeansMethod) == null) {
      synchronized (PaymentMeansServiceGrpc.class) {
        if ((getGetPaymentMeansMethod = PaymentMeansServiceGrpc.getGetPaymentMeansMethod) == null) {
          PaymentMeansServiceGrpc.getGetPaymentMeansMethod = getGetPaymentMeansMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.GetPaymentMeansRequest, ai.wellapp.gateway.v1.GetPaymentMeansResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetPaymentMeans"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetPaymentMeansRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetPaymentMeansResponse.getDefaultInstance()))
              .setSchemaDescriptor(new PaymentMeansServiceMethodDescriptorSupplier("GetPaymentMeans"))
              .build();
        }
      }
    }
    return getGetPaymentMeansMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static PaymentMeansServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<PaymentMeansServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<PaymentMeansServiceStub>() {
        @java.lang.Override
        public PaymentMeansServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new PaymentMeansServiceStub(channel, callOptions);
        }
      };
    return PaymentMeansServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static PaymentMeansServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<PaymentMeansServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<PaymentMeansServiceBlockingV2Stub>() {
        @java.lang.Override
        public PaymentMeansServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new PaymentMeansServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return PaymentMeansServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static PaymentMeansServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<PaymentMeansServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<PaymentMeansServiceBlockingStub>() {
        @java.lang.Override
        public PaymentMeansServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new PaymentMeansServiceBlockingStub(channel, callOptions);
        }
      };
    return PaymentMeansServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static PaymentMeansServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<PaymentMeansServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<PaymentMeansServiceFutureStub>() {
        @java.lang.Override
        public PaymentMeansServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new PaymentMeansServiceFutureStub(channel, callOptions);
        }
      };
    return PaymentMeansServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Payment means: accounts, cards and checks by which invoices are paid.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Lists the payment means of a workspace.
     * </pre>
     */
    default void listPaymentMeans(ai.wellapp.gateway.v1.ListPaymentMeansRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListPaymentMeansResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListPaymentMeansMethod(), responseObserver);
    }

    /**
     * <pre>
     * Creates a payment means. What Well takes here is documented in the older generation only and
     * does not match what it answers when read: check the result. A create is never repeated by the
     * gateway; give a `request_id` to repeat it yourself.
     * </pre>
     */
    default void createPaymentMeans(ai.wellapp.gateway.v1.CreatePaymentMeansRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreatePaymentMeansResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreatePaymentMeansMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one payment means. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    default void getPaymentMeans(ai.wellapp.gateway.v1.GetPaymentMeansRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetPaymentMeansResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetPaymentMeansMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service PaymentMeansService.
   * <pre>
   * Payment means: accounts, cards and checks by which invoices are paid.
   * </pre>
   */
  public static abstract class PaymentMeansServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return PaymentMeansServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service PaymentMeansService.
   * <pre>
   * Payment means: accounts, cards and checks by which invoices are paid.
   * </pre>
   */
  public static final class PaymentMeansServiceStub
      extends io.grpc.stub.AbstractAsyncStub<PaymentMeansServiceStub> {
    private PaymentMeansServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected PaymentMeansServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new PaymentMeansServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the payment means of a workspace.
     * </pre>
     */
    public void listPaymentMeans(ai.wellapp.gateway.v1.ListPaymentMeansRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListPaymentMeansResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListPaymentMeansMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Creates a payment means. What Well takes here is documented in the older generation only and
     * does not match what it answers when read: check the result. A create is never repeated by the
     * gateway; give a `request_id` to repeat it yourself.
     * </pre>
     */
    public void createPaymentMeans(ai.wellapp.gateway.v1.CreatePaymentMeansRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreatePaymentMeansResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreatePaymentMeansMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one payment means. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    public void getPaymentMeans(ai.wellapp.gateway.v1.GetPaymentMeansRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetPaymentMeansResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetPaymentMeansMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service PaymentMeansService.
   * <pre>
   * Payment means: accounts, cards and checks by which invoices are paid.
   * </pre>
   */
  public static final class PaymentMeansServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<PaymentMeansServiceBlockingV2Stub> {
    private PaymentMeansServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected PaymentMeansServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new PaymentMeansServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the payment means of a workspace.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListPaymentMeansResponse listPaymentMeans(ai.wellapp.gateway.v1.ListPaymentMeansRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListPaymentMeansMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates a payment means. What Well takes here is documented in the older generation only and
     * does not match what it answers when read: check the result. A create is never repeated by the
     * gateway; give a `request_id` to repeat it yourself.
     * </pre>
     */
    public ai.wellapp.gateway.v1.CreatePaymentMeansResponse createPaymentMeans(ai.wellapp.gateway.v1.CreatePaymentMeansRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreatePaymentMeansMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one payment means. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetPaymentMeansResponse getPaymentMeans(ai.wellapp.gateway.v1.GetPaymentMeansRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetPaymentMeansMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service PaymentMeansService.
   * <pre>
   * Payment means: accounts, cards and checks by which invoices are paid.
   * </pre>
   */
  public static final class PaymentMeansServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<PaymentMeansServiceBlockingStub> {
    private PaymentMeansServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected PaymentMeansServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new PaymentMeansServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the payment means of a workspace.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListPaymentMeansResponse listPaymentMeans(ai.wellapp.gateway.v1.ListPaymentMeansRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListPaymentMeansMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates a payment means. What Well takes here is documented in the older generation only and
     * does not match what it answers when read: check the result. A create is never repeated by the
     * gateway; give a `request_id` to repeat it yourself.
     * </pre>
     */
    public ai.wellapp.gateway.v1.CreatePaymentMeansResponse createPaymentMeans(ai.wellapp.gateway.v1.CreatePaymentMeansRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreatePaymentMeansMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one payment means. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetPaymentMeansResponse getPaymentMeans(ai.wellapp.gateway.v1.GetPaymentMeansRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetPaymentMeansMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service PaymentMeansService.
   * <pre>
   * Payment means: accounts, cards and checks by which invoices are paid.
   * </pre>
   */
  public static final class PaymentMeansServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<PaymentMeansServiceFutureStub> {
    private PaymentMeansServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected PaymentMeansServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new PaymentMeansServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the payment means of a workspace.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.ListPaymentMeansResponse> listPaymentMeans(
        ai.wellapp.gateway.v1.ListPaymentMeansRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListPaymentMeansMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Creates a payment means. What Well takes here is documented in the older generation only and
     * does not match what it answers when read: check the result. A create is never repeated by the
     * gateway; give a `request_id` to repeat it yourself.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.CreatePaymentMeansResponse> createPaymentMeans(
        ai.wellapp.gateway.v1.CreatePaymentMeansRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreatePaymentMeansMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one payment means. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.GetPaymentMeansResponse> getPaymentMeans(
        ai.wellapp.gateway.v1.GetPaymentMeansRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetPaymentMeansMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_PAYMENT_MEANS = 0;
  private static final int METHODID_CREATE_PAYMENT_MEANS = 1;
  private static final int METHODID_GET_PAYMENT_MEANS = 2;

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
        case METHODID_LIST_PAYMENT_MEANS:
          serviceImpl.listPaymentMeans((ai.wellapp.gateway.v1.ListPaymentMeansRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListPaymentMeansResponse>) responseObserver);
          break;
        case METHODID_CREATE_PAYMENT_MEANS:
          serviceImpl.createPaymentMeans((ai.wellapp.gateway.v1.CreatePaymentMeansRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreatePaymentMeansResponse>) responseObserver);
          break;
        case METHODID_GET_PAYMENT_MEANS:
          serviceImpl.getPaymentMeans((ai.wellapp.gateway.v1.GetPaymentMeansRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetPaymentMeansResponse>) responseObserver);
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
          getListPaymentMeansMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.ListPaymentMeansRequest,
              ai.wellapp.gateway.v1.ListPaymentMeansResponse>(
                service, METHODID_LIST_PAYMENT_MEANS)))
        .addMethod(
          getCreatePaymentMeansMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.CreatePaymentMeansRequest,
              ai.wellapp.gateway.v1.CreatePaymentMeansResponse>(
                service, METHODID_CREATE_PAYMENT_MEANS)))
        .addMethod(
          getGetPaymentMeansMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.GetPaymentMeansRequest,
              ai.wellapp.gateway.v1.GetPaymentMeansResponse>(
                service, METHODID_GET_PAYMENT_MEANS)))
        .build();
  }

  private static abstract class PaymentMeansServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    PaymentMeansServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return ai.wellapp.gateway.v1.PaymentMeansOuterClass.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("PaymentMeansService");
    }
  }

  private static final class PaymentMeansServiceFileDescriptorSupplier
      extends PaymentMeansServiceBaseDescriptorSupplier {
    PaymentMeansServiceFileDescriptorSupplier() {}
  }

  private static final class PaymentMeansServiceMethodDescriptorSupplier
      extends PaymentMeansServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    PaymentMeansServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (PaymentMeansServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new PaymentMeansServiceFileDescriptorSupplier())
              .addMethod(getListPaymentMeansMethod())
              .addMethod(getCreatePaymentMeansMethod())
              .addMethod(getGetPaymentMeansMethod())
              .build();
        }
      }
    }
    return result;
  }
}
