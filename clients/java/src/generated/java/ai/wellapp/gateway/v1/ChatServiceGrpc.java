package ai.wellapp.gateway.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Conversations with Well's agent. Read only: Well documents no way to send.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class ChatServiceGrpc {

  private ChatServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "well.gateway.v1.ChatService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListChatConversationsRequest,
      ai.wellapp.gateway.v1.ListChatConversationsResponse> getListChatConversationsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListChatConversations",
      requestType = ai.wellapp.gateway.v1.ListChatConversationsRequest.class,
      responseType = ai.wellapp.gateway.v1.ListChatConversationsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListChatConversationsRequest,
      ai.wellapp.gateway.v1.ListChatConversationsResponse> getListChatConversationsMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListChatConversationsRequest, ai.wellapp.gateway.v1.ListChatConversationsResponse> getListChatConversationsMethod;
    if ((getListChatConversationsMethod = ChatServiceGrpc.getListChatConversationsMethod) == null) {
      synchronized (ChatServiceGrpc.class) {
        if ((getListChatConversationsMethod = ChatServiceGrpc.getListChatConversationsMethod) == null) {
          ChatServiceGrpc.getListChatConversationsMethod = getListChatConversationsMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.ListChatConversationsRequest, ai.wellapp.gateway.v1.ListChatConversationsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListChatConversations"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListChatConversationsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListChatConversationsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ChatServiceMethodDescriptorSupplier("ListChatConversations"))
              .build();
        }
      }
    }
    return getListChatConversationsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetChatConversationRequest,
      ai.wellapp.gateway.v1.GetChatConversationResponse> getGetChatConversationMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetChatConversation",
      requestType = ai.wellapp.gateway.v1.GetChatConversationRequest.class,
      responseType = ai.wellapp.gateway.v1.GetChatConversationResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetChatConversationRequest,
      ai.wellapp.gateway.v1.GetChatConversationResponse> getGetChatConversationMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetChatConversationRequest, ai.wellapp.gateway.v1.GetChatConversationResponse> getGetChatConversationMethod;
    if ((getGetChatConversationMethod = ChatServiceGrpc.getGetChatConversationMethod) == null) {
      synchronized (ChatServiceGrpc.class) {
        if ((getGetChatConversationMethod = ChatServiceGrpc.getGetChatConversationMethod) == null) {
          ChatServiceGrpc.getGetChatConversationMethod = getGetChatConversationMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.GetChatConversationRequest, ai.wellapp.gateway.v1.GetChatConversationResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetChatConversation"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetChatConversationRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetChatConversationResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ChatServiceMethodDescriptorSupplier("GetChatConversation"))
              .build();
        }
      }
    }
    return getGetChatConversationMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static ChatServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ChatServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ChatServiceStub>() {
        @java.lang.Override
        public ChatServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ChatServiceStub(channel, callOptions);
        }
      };
    return ChatServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static ChatServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ChatServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ChatServiceBlockingV2Stub>() {
        @java.lang.Override
        public ChatServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ChatServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return ChatServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static ChatServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ChatServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ChatServiceBlockingStub>() {
        @java.lang.Override
        public ChatServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ChatServiceBlockingStub(channel, callOptions);
        }
      };
    return ChatServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static ChatServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ChatServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ChatServiceFutureStub>() {
        @java.lang.Override
        public ChatServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ChatServiceFutureStub(channel, callOptions);
        }
      };
    return ChatServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Conversations with Well's agent. Read only: Well documents no way to send.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Lists the conversations of a workspace, newest first.
     * </pre>
     */
    default void listChatConversations(ai.wellapp.gateway.v1.ListChatConversationsRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListChatConversationsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListChatConversationsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one conversation. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    default void getChatConversation(ai.wellapp.gateway.v1.GetChatConversationRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetChatConversationResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetChatConversationMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service ChatService.
   * <pre>
   * Conversations with Well's agent. Read only: Well documents no way to send.
   * </pre>
   */
  public static abstract class ChatServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return ChatServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service ChatService.
   * <pre>
   * Conversations with Well's agent. Read only: Well documents no way to send.
   * </pre>
   */
  public static final class ChatServiceStub
      extends io.grpc.stub.AbstractAsyncStub<ChatServiceStub> {
    private ChatServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ChatServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ChatServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the conversations of a workspace, newest first.
     * </pre>
     */
    public void listChatConversations(ai.wellapp.gateway.v1.ListChatConversationsRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListChatConversationsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListChatConversationsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one conversation. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    public void getChatConversation(ai.wellapp.gateway.v1.GetChatConversationRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetChatConversationResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetChatConversationMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service ChatService.
   * <pre>
   * Conversations with Well's agent. Read only: Well documents no way to send.
   * </pre>
   */
  public static final class ChatServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<ChatServiceBlockingV2Stub> {
    private ChatServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ChatServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ChatServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the conversations of a workspace, newest first.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListChatConversationsResponse listChatConversations(ai.wellapp.gateway.v1.ListChatConversationsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListChatConversationsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one conversation. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetChatConversationResponse getChatConversation(ai.wellapp.gateway.v1.GetChatConversationRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetChatConversationMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service ChatService.
   * <pre>
   * Conversations with Well's agent. Read only: Well documents no way to send.
   * </pre>
   */
  public static final class ChatServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<ChatServiceBlockingStub> {
    private ChatServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ChatServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ChatServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the conversations of a workspace, newest first.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListChatConversationsResponse listChatConversations(ai.wellapp.gateway.v1.ListChatConversationsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListChatConversationsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one conversation. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetChatConversationResponse getChatConversation(ai.wellapp.gateway.v1.GetChatConversationRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetChatConversationMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service ChatService.
   * <pre>
   * Conversations with Well's agent. Read only: Well documents no way to send.
   * </pre>
   */
  public static final class ChatServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<ChatServiceFutureStub> {
    private ChatServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ChatServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ChatServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the conversations of a workspace, newest first.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.ListChatConversationsResponse> listChatConversations(
        ai.wellapp.gateway.v1.ListChatConversationsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListChatConversationsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one conversation. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.GetChatConversationResponse> getChatConversation(
        ai.wellapp.gateway.v1.GetChatConversationRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetChatConversationMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_CHAT_CONVERSATIONS = 0;
  private static final int METHODID_GET_CHAT_CONVERSATION = 1;

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
        case METHODID_LIST_CHAT_CONVERSATIONS:
          serviceImpl.listChatConversations((ai.wellapp.gateway.v1.ListChatConversationsRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListChatConversationsResponse>) responseObserver);
          break;
        case METHODID_GET_CHAT_CONVERSATION:
          serviceImpl.getChatConversation((ai.wellapp.gateway.v1.GetChatConversationRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetChatConversationResponse>) responseObserver);
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
          getListChatConversationsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.ListChatConversationsRequest,
              ai.wellapp.gateway.v1.ListChatConversationsResponse>(
                service, METHODID_LIST_CHAT_CONVERSATIONS)))
        .addMethod(
          getGetChatConversationMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.GetChatConversationRequest,
              ai.wellapp.gateway.v1.GetChatConversationResponse>(
                service, METHODID_GET_CHAT_CONVERSATION)))
        .build();
  }

  private static abstract class ChatServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    ChatServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return ai.wellapp.gateway.v1.Chat.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("ChatService");
    }
  }

  private static final class ChatServiceFileDescriptorSupplier
      extends ChatServiceBaseDescriptorSupplier {
    ChatServiceFileDescriptorSupplier() {}
  }

  private static final class ChatServiceMethodDescriptorSupplier
      extends ChatServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    ChatServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (ChatServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new ChatServiceFileDescriptorSupplier())
              .addMethod(getListChatConversationsMethod())
              .addMethod(getGetChatConversationMethod())
              .build();
        }
      }
    }
    return result;
  }
}
