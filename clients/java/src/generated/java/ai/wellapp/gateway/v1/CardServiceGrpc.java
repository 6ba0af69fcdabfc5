package ai.wellapp.gateway.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Payment cards. Read only.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class CardServiceGrpc {

  private CardServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "well.gateway.v1.CardService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListCardsRequest,
      ai.wellapp.gateway.v1.ListCardsResponse> getListCardsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListCards",
      requestType = ai.wellapp.gateway.v1.ListCardsRequest.class,
      responseType = ai.wellapp.gateway.v1.ListCardsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListCardsRequest,
      ai.wellapp.gateway.v1.ListCardsResponse> getListCardsMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListCardsRequest, ai.wellapp.gateway.v1.ListCardsResponse> getListCardsMethod;
    if ((getListCardsMethod = CardServiceGrpc.getListCardsMethod) == null) {
      synchronized (CardServiceGrpc.class) {
        if ((getListCardsMethod = CardServiceGrpc.getListCardsMethod) == null) {
          CardServiceGrpc.getListCardsMethod = getListCardsMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.ListCardsRequest, ai.wellapp.gateway.v1.ListCardsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListCards"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListCardsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListCardsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new CardServiceMethodDescriptorSupplier("ListCards"))
              .build();
        }
      }
    }
    return getListCardsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetCardRequest,
      ai.wellapp.gateway.v1.GetCardResponse> getGetCardMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetCard",
      requestType = ai.wellapp.gateway.v1.GetCardRequest.class,
      responseType = ai.wellapp.gateway.v1.GetCardResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetCardRequest,
      ai.wellapp.gateway.v1.GetCardResponse> getGetCardMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetCardRequest, ai.wellapp.gateway.v1.GetCardResponse> getGetCardMethod;
    if ((getGetCardMethod = CardServiceGrpc.getGetCardMethod) == null) {
      synchronized (CardServiceGrpc.class) {
        if ((getGetCardMethod = CardServiceGrpc.getGetCardMethod) == null) {
          CardServiceGrpc.getGetCardMethod = getGetCardMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.GetCardRequest, ai.wellapp.gateway.v1.GetCardResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetCard"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetCardRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetCardResponse.getDefaultInstance()))
              .setSchemaDescriptor(new CardServiceMethodDescriptorSupplier("GetCard"))
              .build();
        }
      }
    }
    return getGetCardMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static CardServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<CardServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<CardServiceStub>() {
        @java.lang.Override
        public CardServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new CardServiceStub(channel, callOptions);
        }
      };
    return CardServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static CardServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<CardServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<CardServiceBlockingV2Stub>() {
        @java.lang.Override
        public CardServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new CardServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return CardServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static CardServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<CardServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<CardServiceBlockingStub>() {
        @java.lang.Override
        public CardServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new CardServiceBlockingStub(channel, callOptions);
        }
      };
    return CardServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static CardServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<CardServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<CardServiceFutureStub>() {
        @java.lang.Override
        public CardServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new CardServiceFutureStub(channel, callOptions);
        }
      };
    return CardServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Payment cards. Read only.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Lists the cards of a workspace.
     * </pre>
     */
    default void listCards(ai.wellapp.gateway.v1.ListCardsRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListCardsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListCardsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one card. Errors: NOT_FOUND when it does not exist or lies outside of what the token
     * may see.
     * </pre>
     */
    default void getCard(ai.wellapp.gateway.v1.GetCardRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetCardResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetCardMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service CardService.
   * <pre>
   * Payment cards. Read only.
   * </pre>
   */
  public static abstract class CardServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return CardServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service CardService.
   * <pre>
   * Payment cards. Read only.
   * </pre>
   */
  public static final class CardServiceStub
      extends io.grpc.stub.AbstractAsyncStub<CardServiceStub> {
    private CardServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected CardServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new CardServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the cards of a workspace.
     * </pre>
     */
    public void listCards(ai.wellapp.gateway.v1.ListCardsRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListCardsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListCardsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one card. Errors: NOT_FOUND when it does not exist or lies outside of what the token
     * may see.
     * </pre>
     */
    public void getCard(ai.wellapp.gateway.v1.GetCardRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetCardResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetCardMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service CardService.
   * <pre>
   * Payment cards. Read only.
   * </pre>
   */
  public static final class CardServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<CardServiceBlockingV2Stub> {
    private CardServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected CardServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new CardServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the cards of a workspace.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListCardsResponse listCards(ai.wellapp.gateway.v1.ListCardsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListCardsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one card. Errors: NOT_FOUND when it does not exist or lies outside of what the token
     * may see.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetCardResponse getCard(ai.wellapp.gateway.v1.GetCardRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetCardMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service CardService.
   * <pre>
   * Payment cards. Read only.
   * </pre>
   */
  public static final class CardServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<CardServiceBlockingStub> {
    private CardServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected CardServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new CardServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the cards of a workspace.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListCardsResponse listCards(ai.wellapp.gateway.v1.ListCardsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListCardsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one card. Errors: NOT_FOUND when it does not exist or lies outside of what the token
     * may see.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetCardResponse getCard(ai.wellapp.gateway.v1.GetCardRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetCardMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service CardService.
   * <pre>
   * Payment cards. Read only.
   * </pre>
   */
  public static final class CardServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<CardServiceFutureStub> {
    private CardServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected CardServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new CardServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the cards of a workspace.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.ListCardsResponse> listCards(
        ai.wellapp.gateway.v1.ListCardsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListCardsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one card. Errors: NOT_FOUND when it does not exist or lies outside of what the token
     * may see.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.GetCardResponse> getCard(
        ai.wellapp.gateway.v1.GetCardRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetCardMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_CARDS = 0;
  private static final int METHODID_GET_CARD = 1;

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
        case METHODID_LIST_CARDS:
          serviceImpl.listCards((ai.wellapp.gateway.v1.ListCardsRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListCardsResponse>) responseObserver);
          break;
        case METHODID_GET_CARD:
          serviceImpl.getCard((ai.wellapp.gateway.v1.GetCardRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetCardResponse>) responseObserver);
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
          getListCardsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.ListCardsRequest,
              ai.wellapp.gateway.v1.ListCardsResponse>(
                service, METHODID_LIST_CARDS)))
        .addMethod(
          getGetCardMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.GetCardRequest,
              ai.wellapp.gateway.v1.GetCardResponse>(
                service, METHODID_GET_CARD)))
        .build();
  }

  private static abstract class CardServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    CardServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return ai.wellapp.gateway.v1.Cards.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("CardService");
    }
  }

  private static final class CardServiceFileDescriptorSupplier
      extends CardServiceBaseDescriptorSupplier {
    CardServiceFileDescriptorSupplier() {}
  }

  private static final class CardServiceMethodDescriptorSupplier
      extends CardServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    CardServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (CardServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new CardServiceFileDescriptorSupplier())
              .addMethod(getListCardsMethod())
              .addMethod(getGetCardMethod())
              .build();
        }
      }
    }
    return result;
  }
}
