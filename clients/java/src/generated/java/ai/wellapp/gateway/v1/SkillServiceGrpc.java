package ai.wellapp.gateway.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Skills: texts by which agents work.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class SkillServiceGrpc {

  private SkillServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "well.gateway.v1.SkillService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListSkillsRequest,
      ai.wellapp.gateway.v1.ListSkillsResponse> getListSkillsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListSkills",
      requestType = ai.wellapp.gateway.v1.ListSkillsRequest.class,
      responseType = ai.wellapp.gateway.v1.ListSkillsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListSkillsRequest,
      ai.wellapp.gateway.v1.ListSkillsResponse> getListSkillsMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListSkillsRequest, ai.wellapp.gateway.v1.ListSkillsResponse> getListSkillsMethod;
    if ((getListSkillsMethod = SkillServiceGrpc.getListSkillsMethod) == null) {
      synchronized (SkillServiceGrpc.class) {
        if ((getListSkillsMethod = SkillServiceGrpc.getListSkillsMethod) == null) {
          SkillServiceGrpc.getListSkillsMethod = getListSkillsMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.ListSkillsRequest, ai.wellapp.gateway.v1.ListSkillsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListSkills"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListSkillsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListSkillsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SkillServiceMethodDescriptorSupplier("ListSkills"))
              .build();
        }
      }
    }
    return getListSkillsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreateSkillRequest,
      ai.wellapp.gateway.v1.CreateSkillResponse> getCreateSkillMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateSkill",
      requestType = ai.wellapp.gateway.v1.CreateSkillRequest.class,
      responseType = ai.wellapp.gateway.v1.CreateSkillResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreateSkillRequest,
      ai.wellapp.gateway.v1.CreateSkillResponse> getCreateSkillMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreateSkillRequest, ai.wellapp.gateway.v1.CreateSkillResponse> getCreateSkillMethod;
    if ((getCreateSkillMethod = SkillServiceGrpc.getCreateSkillMethod) == null) {
      synchronized (SkillServiceGrpc.class) {
        if ((getCreateSkillMethod = SkillServiceGrpc.getCreateSkillMethod) == null) {
          SkillServiceGrpc.getCreateSkillMethod = getCreateSkillMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.CreateSkillRequest, ai.wellapp.gateway.v1.CreateSkillResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateSkill"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.CreateSkillRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.CreateSkillResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SkillServiceMethodDescriptorSupplier("CreateSkill"))
              .build();
        }
      }
    }
    return getCreateSkillMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetSkillRequest,
      ai.wellapp.gateway.v1.GetSkillResponse> getGetSkillMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetSkill",
      requestType = ai.wellapp.gateway.v1.GetSkillRequest.class,
      responseType = ai.wellapp.gateway.v1.GetSkillResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetSkillRequest,
      ai.wellapp.gateway.v1.GetSkillResponse> getGetSkillMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetSkillRequest, ai.wellapp.gateway.v1.GetSkillResponse> getGetSkillMethod;
    if ((getGetSkillMethod = SkillServiceGrpc.getGetSkillMethod) == null) {
      synchronized (SkillServiceGrpc.class) {
        if ((getGetSkillMethod = SkillServiceGrpc.getGetSkillMethod) == null) {
          SkillServiceGrpc.getGetSkillMethod = getGetSkillMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.GetSkillRequest, ai.wellapp.gateway.v1.GetSkillResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetSkill"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetSkillRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetSkillResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SkillServiceMethodDescriptorSupplier("GetSkill"))
              .build();
        }
      }
    }
    return getGetSkillMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.UpdateSkillRequest,
      ai.wellapp.gateway.v1.UpdateSkillResponse> getUpdateSkillMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateSkill",
      requestType = ai.wellapp.gateway.v1.UpdateSkillRequest.class,
      responseType = ai.wellapp.gateway.v1.UpdateSkillResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.UpdateSkillRequest,
      ai.wellapp.gateway.v1.UpdateSkillResponse> getUpdateSkillMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.UpdateSkillRequest, ai.wellapp.gateway.v1.UpdateSkillResponse> getUpdateSkillMethod;
    if ((getUpdateSkillMethod = SkillServiceGrpc.getUpdateSkillMethod) == null) {
      synchronized (SkillServiceGrpc.class) {
        if ((getUpdateSkillMethod = SkillServiceGrpc.getUpdateSkillMethod) == null) {
          SkillServiceGrpc.getUpdateSkillMethod = getUpdateSkillMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.UpdateSkillRequest, ai.wellapp.gateway.v1.UpdateSkillResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateSkill"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.UpdateSkillRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.UpdateSkillResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SkillServiceMethodDescriptorSupplier("UpdateSkill"))
              .build();
        }
      }
    }
    return getUpdateSkillMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.DeleteSkillRequest,
      ai.wellapp.gateway.v1.DeleteSkillResponse> getDeleteSkillMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteSkill",
      requestType = ai.wellapp.gateway.v1.DeleteSkillRequest.class,
      responseType = ai.wellapp.gateway.v1.DeleteSkillResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.DeleteSkillRequest,
      ai.wellapp.gateway.v1.DeleteSkillResponse> getDeleteSkillMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.DeleteSkillRequest, ai.wellapp.gateway.v1.DeleteSkillResponse> getDeleteSkillMethod;
    if ((getDeleteSkillMethod = SkillServiceGrpc.getDeleteSkillMethod) == null) {
      synchronized (SkillServiceGrpc.class) {
        if ((getDeleteSkillMethod = SkillServiceGrpc.getDeleteSkillMethod) == null) {
          SkillServiceGrpc.getDeleteSkillMethod = getDeleteSkillMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.DeleteSkillRequest, ai.wellapp.gateway.v1.DeleteSkillResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteSkill"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.DeleteSkillRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.DeleteSkillResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SkillServiceMethodDescriptorSupplier("DeleteSkill"))
              .build();
        }
      }
    }
    return getDeleteSkillMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static SkillServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<SkillServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<SkillServiceStub>() {
        @java.lang.Override
        public SkillServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new SkillServiceStub(channel, callOptions);
        }
      };
    return SkillServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static SkillServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<SkillServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<SkillServiceBlockingV2Stub>() {
        @java.lang.Override
        public SkillServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new SkillServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return SkillServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static SkillServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<SkillServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<SkillServiceBlockingStub>() {
        @java.lang.Override
        public SkillServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new SkillServiceBlockingStub(channel, callOptions);
        }
      };
    return SkillServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static SkillServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<SkillServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<SkillServiceFutureStub>() {
        @java.lang.Override
        public SkillServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new SkillServiceFutureStub(channel, callOptions);
        }
      };
    return SkillServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Skills: texts by which agents work.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Lists the skills of a workspace. Well's older documentation calls the route planned, the
     * newer one does not name it: UNIMPLEMENTED or NOT_FOUND where it is missing.
     * </pre>
     */
    default void listSkills(ai.wellapp.gateway.v1.ListSkillsRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListSkillsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListSkillsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Creates a skill. Errors: INVALID_ARGUMENT when Well refuses a value, ALREADY_EXISTS when it
     * is there. A create is never repeated by the gateway; give a `request_id` to repeat it
     * yourself.
     * </pre>
     */
    default void createSkill(ai.wellapp.gateway.v1.CreateSkillRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreateSkillResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateSkillMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one skill. Errors: NOT_FOUND when it does not exist or lies outside of what the token
     * may see.
     * </pre>
     */
    default void getSkill(ai.wellapp.gateway.v1.GetSkillRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetSkillResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetSkillMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes what the mask names.
     * </pre>
     */
    default void updateSkill(ai.wellapp.gateway.v1.UpdateSkillRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.UpdateSkillResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateSkillMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes a skill. Well's older documentation calls the route planned, the newer one does not
     * name it: UNIMPLEMENTED or NOT_FOUND where it is missing.
     * </pre>
     */
    default void deleteSkill(ai.wellapp.gateway.v1.DeleteSkillRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.DeleteSkillResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteSkillMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service SkillService.
   * <pre>
   * Skills: texts by which agents work.
   * </pre>
   */
  public static abstract class SkillServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return SkillServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service SkillService.
   * <pre>
   * Skills: texts by which agents work.
   * </pre>
   */
  public static final class SkillServiceStub
      extends io.grpc.stub.AbstractAsyncStub<SkillServiceStub> {
    private SkillServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected SkillServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new SkillServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the skills of a workspace. Well's older documentation calls the route planned, the
     * newer one does not name it: UNIMPLEMENTED or NOT_FOUND where it is missing.
     * </pre>
     */
    public void listSkills(ai.wellapp.gateway.v1.ListSkillsRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListSkillsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListSkillsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Creates a skill. Errors: INVALID_ARGUMENT when Well refuses a value, ALREADY_EXISTS when it
     * is there. A create is never repeated by the gateway; give a `request_id` to repeat it
     * yourself.
     * </pre>
     */
    public void createSkill(ai.wellapp.gateway.v1.CreateSkillRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreateSkillResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateSkillMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one skill. Errors: NOT_FOUND when it does not exist or lies outside of what the token
     * may see.
     * </pre>
     */
    public void getSkill(ai.wellapp.gateway.v1.GetSkillRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetSkillResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetSkillMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes what the mask names.
     * </pre>
     */
    public void updateSkill(ai.wellapp.gateway.v1.UpdateSkillRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.UpdateSkillResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateSkillMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes a skill. Well's older documentation calls the route planned, the newer one does not
     * name it: UNIMPLEMENTED or NOT_FOUND where it is missing.
     * </pre>
     */
    public void deleteSkill(ai.wellapp.gateway.v1.DeleteSkillRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.DeleteSkillResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteSkillMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service SkillService.
   * <pre>
   * Skills: texts by which agents work.
   * </pre>
   */
  public static final class SkillServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<SkillServiceBlockingV2Stub> {
    private SkillServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected SkillServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new SkillServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the skills of a workspace. Well's older documentation calls the route planned, the
     * newer one does not name it: UNIMPLEMENTED or NOT_FOUND where it is missing.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListSkillsResponse listSkills(ai.wellapp.gateway.v1.ListSkillsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListSkillsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates a skill. Errors: INVALID_ARGUMENT when Well refuses a value, ALREADY_EXISTS when it
     * is there. A create is never repeated by the gateway; give a `request_id` to repeat it
     * yourself.
     * </pre>
     */
    public ai.wellapp.gateway.v1.CreateSkillResponse createSkill(ai.wellapp.gateway.v1.CreateSkillRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateSkillMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one skill. Errors: NOT_FOUND when it does not exist or lies outside of what the token
     * may see.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetSkillResponse getSkill(ai.wellapp.gateway.v1.GetSkillRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetSkillMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes what the mask names.
     * </pre>
     */
    public ai.wellapp.gateway.v1.UpdateSkillResponse updateSkill(ai.wellapp.gateway.v1.UpdateSkillRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateSkillMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a skill. Well's older documentation calls the route planned, the newer one does not
     * name it: UNIMPLEMENTED or NOT_FOUND where it is missing.
     * </pre>
     */
    public ai.wellapp.gateway.v1.DeleteSkillResponse deleteSkill(ai.wellapp.gateway.v1.DeleteSkillRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteSkillMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service SkillService.
   * <pre>
   * Skills: texts by which agents work.
   * </pre>
   */
  public static final class SkillServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<SkillServiceBlockingStub> {
    private SkillServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected SkillServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new SkillServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the skills of a workspace. Well's older documentation calls the route planned, the
     * newer one does not name it: UNIMPLEMENTED or NOT_FOUND where it is missing.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListSkillsResponse listSkills(ai.wellapp.gateway.v1.ListSkillsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListSkillsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates a skill. Errors: INVALID_ARGUMENT when Well refuses a value, ALREADY_EXISTS when it
     * is there. A create is never repeated by the gateway; give a `request_id` to repeat it
     * yourself.
     * </pre>
     */
    public ai.wellapp.gateway.v1.CreateSkillResponse createSkill(ai.wellapp.gateway.v1.CreateSkillRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateSkillMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one skill. Errors: NOT_FOUND when it does not exist or lies outside of what the token
     * may see.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetSkillResponse getSkill(ai.wellapp.gateway.v1.GetSkillRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetSkillMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes what the mask names.
     * </pre>
     */
    public ai.wellapp.gateway.v1.UpdateSkillResponse updateSkill(ai.wellapp.gateway.v1.UpdateSkillRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateSkillMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a skill. Well's older documentation calls the route planned, the newer one does not
     * name it: UNIMPLEMENTED or NOT_FOUND where it is missing.
     * </pre>
     */
    public ai.wellapp.gateway.v1.DeleteSkillResponse deleteSkill(ai.wellapp.gateway.v1.DeleteSkillRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteSkillMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service SkillService.
   * <pre>
   * Skills: texts by which agents work.
   * </pre>
   */
  public static final class SkillServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<SkillServiceFutureStub> {
    private SkillServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected SkillServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new SkillServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the skills of a workspace. Well's older documentation calls the route planned, the
     * newer one does not name it: UNIMPLEMENTED or NOT_FOUND where it is missing.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.ListSkillsResponse> listSkills(
        ai.wellapp.gateway.v1.ListSkillsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListSkillsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Creates a skill. Errors: INVALID_ARGUMENT when Well refuses a value, ALREADY_EXISTS when it
     * is there. A create is never repeated by the gateway; give a `request_id` to repeat it
     * yourself.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.CreateSkillResponse> createSkill(
        ai.wellapp.gateway.v1.CreateSkillRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateSkillMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one skill. Errors: NOT_FOUND when it does not exist or lies outside of what the token
     * may see.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.GetSkillResponse> getSkill(
        ai.wellapp.gateway.v1.GetSkillRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetSkillMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes what the mask names.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.UpdateSkillResponse> updateSkill(
        ai.wellapp.gateway.v1.UpdateSkillRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateSkillMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes a skill. Well's older documentation calls the route planned, the newer one does not
     * name it: UNIMPLEMENTED or NOT_FOUND where it is missing.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.DeleteSkillResponse> deleteSkill(
        ai.wellapp.gateway.v1.DeleteSkillRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteSkillMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_SKILLS = 0;
  private static final int METHODID_CREATE_SKILL = 1;
  private static final int METHODID_GET_SKILL = 2;
  private static final int METHODID_UPDATE_SKILL = 3;
  private static final int METHODID_DELETE_SKILL = 4;

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
        case METHODID_LIST_SKILLS:
          serviceImpl.listSkills((ai.wellapp.gateway.v1.ListSkillsRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListSkillsResponse>) responseObserver);
          break;
        case METHODID_CREATE_SKILL:
          serviceImpl.createSkill((ai.wellapp.gateway.v1.CreateSkillRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreateSkillResponse>) responseObserver);
          break;
        case METHODID_GET_SKILL:
          serviceImpl.getSkill((ai.wellapp.gateway.v1.GetSkillRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetSkillResponse>) responseObserver);
          break;
        case METHODID_UPDATE_SKILL:
          serviceImpl.updateSkill((ai.wellapp.gateway.v1.UpdateSkillRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.UpdateSkillResponse>) responseObserver);
          break;
        case METHODID_DELETE_SKILL:
          serviceImpl.deleteSkill((ai.wellapp.gateway.v1.DeleteSkillRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.DeleteSkillResponse>) responseObserver);
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
          getListSkillsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.ListSkillsRequest,
              ai.wellapp.gateway.v1.ListSkillsResponse>(
                service, METHODID_LIST_SKILLS)))
        .addMethod(
          getCreateSkillMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.CreateSkillRequest,
              ai.wellapp.gateway.v1.CreateSkillResponse>(
                service, METHODID_CREATE_SKILL)))
        .addMethod(
          getGetSkillMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.GetSkillRequest,
              ai.wellapp.gateway.v1.GetSkillResponse>(
                service, METHODID_GET_SKILL)))
        .addMethod(
          getUpdateSkillMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.UpdateSkillRequest,
              ai.wellapp.gateway.v1.UpdateSkillResponse>(
                service, METHODID_UPDATE_SKILL)))
        .addMethod(
          getDeleteSkillMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.DeleteSkillRequest,
              ai.wellapp.gateway.v1.DeleteSkillResponse>(
                service, METHODID_DELETE_SKILL)))
        .build();
  }

  private static abstract class SkillServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    SkillServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return ai.wellapp.gateway.v1.Skills.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("SkillService");
    }
  }

  private static final class SkillServiceFileDescriptorSupplier
      extends SkillServiceBaseDescriptorSupplier {
    SkillServiceFileDescriptorSupplier() {}
  }

  private static final class SkillServiceMethodDescriptorSupplier
      extends SkillServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    SkillServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (SkillServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new SkillServiceFileDescriptorSupplier())
              .addMethod(getListSkillsMethod())
              .addMethod(getCreateSkillMethod())
              .addMethod(getGetSkillMethod())
              .addMethod(getUpdateSkillMethod())
              .addMethod(getDeleteSkillMethod())
              .build();
        }
      }
    }
    return result;
  }
}
