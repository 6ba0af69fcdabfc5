package ai.wellapp.gateway.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Memberships: who belongs to which workspace.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class MembershipServiceGrpc {

  private MembershipServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "well.gateway.v1.MembershipService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListMembershipsRequest,
      ai.wellapp.gateway.v1.ListMembershipsResponse> getListMembershipsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListMemberships",
      requestType = ai.wellapp.gateway.v1.ListMembershipsRequest.class,
      responseType = ai.wellapp.gateway.v1.ListMembershipsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListMembershipsRequest,
      ai.wellapp.gateway.v1.ListMembershipsResponse> getListMembershipsMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListMembershipsRequest, ai.wellapp.gateway.v1.ListMembershipsResponse> getListMembershipsMethod;
    if ((getListMembershipsMethod = MembershipServiceGrpc.getListMembershipsMethod) == null) {
      synchronized (MembershipServiceGrpc.class) {
        if ((getListMembershipsMethod = MembershipServiceGrpc.getListMembershipsMethod) == null) {
          MembershipServiceGrpc.getListMembershipsMethod = getListMembershipsMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.ListMembershipsRequest, ai.wellapp.gateway.v1.ListMembershipsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListMemberships"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListMembershipsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListMembershipsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new MembershipServiceMethodDescriptorSupplier("ListMemberships"))
              .build();
        }
      }
    }
    return getListMembershipsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreateMembershipRequest,
      ai.wellapp.gateway.v1.CreateMembershipResponse> getCreateMembershipMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateMembership",
      requestType = ai.wellapp.gateway.v1.CreateMembershipRequest.class,
      responseType = ai.wellapp.gateway.v1.CreateMembershipResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreateMembershipRequest,
      ai.wellapp.gateway.v1.CreateMembershipResponse> getCreateMembershipMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreateMembershipRequest, ai.wellapp.gateway.v1.CreateMembershipResponse> getCreateMembershipMethod;
    if ((getCreateMembershipMethod = MembershipServiceGrpc.getCreateMembershipMethod) == null) {
      synchronized (MembershipServiceGrpc.class) {
        if ((getCreateMembershipMethod = MembershipServiceGrpc.getCreateMembershipMethod) == null) {
          MembershipServiceGrpc.getCreateMembershipMethod = getCreateMembershipMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.CreateMembershipRequest, ai.wellapp.gateway.v1.CreateMembershipResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateMembership"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.CreateMembershipRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.CreateMembershipResponse.getDefaultInstance()))
              .setSchemaDescriptor(new MembershipServiceMethodDescriptorSupplier("CreateMembership"))
              .build();
        }
      }
    }
    return getCreateMembershipMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetMembershipRequest,
      ai.wellapp.gateway.v1.GetMembershipResponse> getGetMembershipMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetMembership",
      requestType = ai.wellapp.gateway.v1.GetMembershipRequest.class,
      responseType = ai.wellapp.gateway.v1.GetMembershipResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetMembershipRequest,
      ai.wellapp.gateway.v1.GetMembershipResponse> getGetMembershipMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetMembershipRequest, ai.wellapp.gateway.v1.GetMembershipResponse> getGetMembershipMethod;
    if ((getGetMembershipMethod = MembershipServiceGrpc.getGetMembershipMethod) == null) {
      synchronized (MembershipServiceGrpc.class) {
        if ((getGetMembershipMethod = MembershipServiceGrpc.getGetMembershipMethod) == null) {
          MembershipServiceGrpc.getGetMembershipMethod = getGetMembershipMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.GetMembershipRequest, ai.wellapp.gateway.v1.GetMembershipResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetMembership"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetMembershipRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetMembershipResponse.getDefaultInstance()))
              .setSchemaDescriptor(new MembershipServiceMethodDescriptorSupplier("GetMembership"))
              .build();
        }
      }
    }
    return getGetMembershipMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.UpdateMembershipRequest,
      ai.wellapp.gateway.v1.UpdateMembershipResponse> getUpdateMembershipMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateMembership",
      requestType = ai.wellapp.gateway.v1.UpdateMembershipRequest.class,
      responseType = ai.wellapp.gateway.v1.UpdateMembershipResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.UpdateMembershipRequest,
      ai.wellapp.gateway.v1.UpdateMembershipResponse> getUpdateMembershipMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.UpdateMembershipRequest, ai.wellapp.gateway.v1.UpdateMembershipResponse> getUpdateMembershipMethod;
    if ((getUpdateMembershipMethod = MembershipServiceGrpc.getUpdateMembershipMethod) == null) {
      synchronized (MembershipServiceGrpc.class) {
        if ((getUpdateMembershipMethod = MembershipServiceGrpc.getUpdateMembershipMethod) == null) {
          MembershipServiceGrpc.getUpdateMembershipMethod = getUpdateMembershipMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.UpdateMembershipRequest, ai.wellapp.gateway.v1.UpdateMembershipResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateMembership"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.UpdateMembershipRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.UpdateMembershipResponse.getDefaultInstance()))
              .setSchemaDescriptor(new MembershipServiceMethodDescriptorSupplier("UpdateMembership"))
              .build();
        }
      }
    }
    return getUpdateMembershipMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.DeleteMembershipRequest,
      ai.wellapp.gateway.v1.DeleteMembershipResponse> getDeleteMembershipMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteMembership",
      requestType = ai.wellapp.gateway.v1.DeleteMembershipRequest.class,
      responseType = ai.wellapp.gateway.v1.DeleteMembershipResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.DeleteMembershipRequest,
      ai.wellapp.gateway.v1.DeleteMembershipResponse> getDeleteMembershipMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.DeleteMembershipRequest, ai.wellapp.gateway.v1.DeleteMembershipResponse> getDeleteMembershipMethod;
    if ((getDeleteMembershipMethod = MembershipServiceGrpc.getDeleteMembershipMethod) == null) {
      synchronized (MembershipServiceGrpc.class) {
        if ((getDeleteMembershipMethod = MembershipServiceGrpc.getDeleteMembershipMethod) == null) {
          MembershipServiceGrpc.getDeleteMembershipMethod = getDeleteMembershipMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.DeleteMembershipRequest, ai.wellapp.gateway.v1.DeleteMembershipResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteMembership"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.DeleteMembershipRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.DeleteMembershipResponse.getDefaultInstance()))
              .setSchemaDescriptor(new MembershipServiceMethodDescriptorSupplier("DeleteMembership"))
              .build();
        }
      }
    }
    return getDeleteMembershipMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static MembershipServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<MembershipServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<MembershipServiceStub>() {
        @java.lang.Override
        public MembershipServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new MembershipServiceStub(channel, callOptions);
        }
      };
    return MembershipServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static MembershipServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<MembershipServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<MembershipServiceBlockingV2Stub>() {
        @java.lang.Override
        public MembershipServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new MembershipServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return MembershipServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static MembershipServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<MembershipServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<MembershipServiceBlockingStub>() {
        @java.lang.Override
        public MembershipServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new MembershipServiceBlockingStub(channel, callOptions);
        }
      };
    return MembershipServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static MembershipServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<MembershipServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<MembershipServiceFutureStub>() {
        @java.lang.Override
        public MembershipServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new MembershipServiceFutureStub(channel, callOptions);
        }
      };
    return MembershipServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Memberships: who belongs to which workspace.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Lists memberships, with pages by number.
     * </pre>
     */
    default void listMemberships(ai.wellapp.gateway.v1.ListMembershipsRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListMembershipsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListMembershipsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Creates a membership. Errors: INVALID_ARGUMENT when Well refuses a value, ALREADY_EXISTS when
     * it is there. A create is never repeated by the gateway; give a `request_id` to repeat it
     * yourself.
     * </pre>
     */
    default void createMembership(ai.wellapp.gateway.v1.CreateMembershipRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreateMembershipResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateMembershipMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one membership. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    default void getMembership(ai.wellapp.gateway.v1.GetMembershipRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetMembershipResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetMembershipMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes what the mask names; the status `active` accepts an invitation. Well documents PATCH
     * and says that the route is registered as PUT: where PATCH is not found, PUT follows.
     * </pre>
     */
    default void updateMembership(ai.wellapp.gateway.v1.UpdateMembershipRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.UpdateMembershipResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateMembershipMethod(), responseObserver);
    }

    /**
     * <pre>
     * Ends a membership.
     * </pre>
     */
    default void deleteMembership(ai.wellapp.gateway.v1.DeleteMembershipRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.DeleteMembershipResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteMembershipMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service MembershipService.
   * <pre>
   * Memberships: who belongs to which workspace.
   * </pre>
   */
  public static abstract class MembershipServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return MembershipServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service MembershipService.
   * <pre>
   * Memberships: who belongs to which workspace.
   * </pre>
   */
  public static final class MembershipServiceStub
      extends io.grpc.stub.AbstractAsyncStub<MembershipServiceStub> {
    private MembershipServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected MembershipServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new MembershipServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists memberships, with pages by number.
     * </pre>
     */
    public void listMemberships(ai.wellapp.gateway.v1.ListMembershipsRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListMembershipsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListMembershipsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Creates a membership. Errors: INVALID_ARGUMENT when Well refuses a value, ALREADY_EXISTS when
     * it is there. A create is never repeated by the gateway; give a `request_id` to repeat it
     * yourself.
     * </pre>
     */
    public void createMembership(ai.wellapp.gateway.v1.CreateMembershipRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreateMembershipResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateMembershipMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one membership. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    public void getMembership(ai.wellapp.gateway.v1.GetMembershipRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetMembershipResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetMembershipMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes what the mask names; the status `active` accepts an invitation. Well documents PATCH
     * and says that the route is registered as PUT: where PATCH is not found, PUT follows.
     * </pre>
     */
    public void updateMembership(ai.wellapp.gateway.v1.UpdateMembershipRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.UpdateMembershipResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateMembershipMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Ends a membership.
     * </pre>
     */
    public void deleteMembership(ai.wellapp.gateway.v1.DeleteMembershipRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.DeleteMembershipResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteMembershipMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service MembershipService.
   * <pre>
   * Memberships: who belongs to which workspace.
   * </pre>
   */
  public static final class MembershipServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<MembershipServiceBlockingV2Stub> {
    private MembershipServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected MembershipServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new MembershipServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists memberships, with pages by number.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListMembershipsResponse listMemberships(ai.wellapp.gateway.v1.ListMembershipsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListMembershipsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates a membership. Errors: INVALID_ARGUMENT when Well refuses a value, ALREADY_EXISTS when
     * it is there. A create is never repeated by the gateway; give a `request_id` to repeat it
     * yourself.
     * </pre>
     */
    public ai.wellapp.gateway.v1.CreateMembershipResponse createMembership(ai.wellapp.gateway.v1.CreateMembershipRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateMembershipMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one membership. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetMembershipResponse getMembership(ai.wellapp.gateway.v1.GetMembershipRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetMembershipMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes what the mask names; the status `active` accepts an invitation. Well documents PATCH
     * and says that the route is registered as PUT: where PATCH is not found, PUT follows.
     * </pre>
     */
    public ai.wellapp.gateway.v1.UpdateMembershipResponse updateMembership(ai.wellapp.gateway.v1.UpdateMembershipRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateMembershipMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Ends a membership.
     * </pre>
     */
    public ai.wellapp.gateway.v1.DeleteMembershipResponse deleteMembership(ai.wellapp.gateway.v1.DeleteMembershipRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteMembershipMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service MembershipService.
   * <pre>
   * Memberships: who belongs to which workspace.
   * </pre>
   */
  public static final class MembershipServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<MembershipServiceBlockingStub> {
    private MembershipServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected MembershipServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new MembershipServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists memberships, with pages by number.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListMembershipsResponse listMemberships(ai.wellapp.gateway.v1.ListMembershipsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListMembershipsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates a membership. Errors: INVALID_ARGUMENT when Well refuses a value, ALREADY_EXISTS when
     * it is there. A create is never repeated by the gateway; give a `request_id` to repeat it
     * yourself.
     * </pre>
     */
    public ai.wellapp.gateway.v1.CreateMembershipResponse createMembership(ai.wellapp.gateway.v1.CreateMembershipRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateMembershipMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one membership. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetMembershipResponse getMembership(ai.wellapp.gateway.v1.GetMembershipRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetMembershipMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes what the mask names; the status `active` accepts an invitation. Well documents PATCH
     * and says that the route is registered as PUT: where PATCH is not found, PUT follows.
     * </pre>
     */
    public ai.wellapp.gateway.v1.UpdateMembershipResponse updateMembership(ai.wellapp.gateway.v1.UpdateMembershipRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateMembershipMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Ends a membership.
     * </pre>
     */
    public ai.wellapp.gateway.v1.DeleteMembershipResponse deleteMembership(ai.wellapp.gateway.v1.DeleteMembershipRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteMembershipMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service MembershipService.
   * <pre>
   * Memberships: who belongs to which workspace.
   * </pre>
   */
  public static final class MembershipServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<MembershipServiceFutureStub> {
    private MembershipServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected MembershipServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new MembershipServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists memberships, with pages by number.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.ListMembershipsResponse> listMemberships(
        ai.wellapp.gateway.v1.ListMembershipsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListMembershipsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Creates a membership. Errors: INVALID_ARGUMENT when Well refuses a value, ALREADY_EXISTS when
     * it is there. A create is never repeated by the gateway; give a `request_id` to repeat it
     * yourself.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.CreateMembershipResponse> createMembership(
        ai.wellapp.gateway.v1.CreateMembershipRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateMembershipMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one membership. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.GetMembershipResponse> getMembership(
        ai.wellapp.gateway.v1.GetMembershipRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetMembershipMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes what the mask names; the status `active` accepts an invitation. Well documents PATCH
     * and says that the route is registered as PUT: where PATCH is not found, PUT follows.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.UpdateMembershipResponse> updateMembership(
        ai.wellapp.gateway.v1.UpdateMembershipRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateMembershipMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Ends a membership.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.DeleteMembershipResponse> deleteMembership(
        ai.wellapp.gateway.v1.DeleteMembershipRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteMembershipMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_MEMBERSHIPS = 0;
  private static final int METHODID_CREATE_MEMBERSHIP = 1;
  private static final int METHODID_GET_MEMBERSHIP = 2;
  private static final int METHODID_UPDATE_MEMBERSHIP = 3;
  private static final int METHODID_DELETE_MEMBERSHIP = 4;

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
        case METHODID_LIST_MEMBERSHIPS:
          serviceImpl.listMemberships((ai.wellapp.gateway.v1.ListMembershipsRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListMembershipsResponse>) responseObserver);
          break;
        case METHODID_CREATE_MEMBERSHIP:
          serviceImpl.createMembership((ai.wellapp.gateway.v1.CreateMembershipRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreateMembershipResponse>) responseObserver);
          break;
        case METHODID_GET_MEMBERSHIP:
          serviceImpl.getMembership((ai.wellapp.gateway.v1.GetMembershipRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetMembershipResponse>) responseObserver);
          break;
        case METHODID_UPDATE_MEMBERSHIP:
          serviceImpl.updateMembership((ai.wellapp.gateway.v1.UpdateMembershipRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.UpdateMembershipResponse>) responseObserver);
          break;
        case METHODID_DELETE_MEMBERSHIP:
          serviceImpl.deleteMembership((ai.wellapp.gateway.v1.DeleteMembershipRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.DeleteMembershipResponse>) responseObserver);
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
          getListMembershipsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.ListMembershipsRequest,
              ai.wellapp.gateway.v1.ListMembershipsResponse>(
                service, METHODID_LIST_MEMBERSHIPS)))
        .addMethod(
          getCreateMembershipMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.CreateMembershipRequest,
              ai.wellapp.gateway.v1.CreateMembershipResponse>(
                service, METHODID_CREATE_MEMBERSHIP)))
        .addMethod(
          getGetMembershipMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.GetMembershipRequest,
              ai.wellapp.gateway.v1.GetMembershipResponse>(
                service, METHODID_GET_MEMBERSHIP)))
        .addMethod(
          getUpdateMembershipMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.UpdateMembershipRequest,
              ai.wellapp.gateway.v1.UpdateMembershipResponse>(
                service, METHODID_UPDATE_MEMBERSHIP)))
        .addMethod(
          getDeleteMembershipMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.DeleteMembershipRequest,
              ai.wellapp.gateway.v1.DeleteMembershipResponse>(
                service, METHODID_DELETE_MEMBERSHIP)))
        .build();
  }

  private static abstract class MembershipServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    MembershipServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return ai.wellapp.gateway.v1.Memberships.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("MembershipService");
    }
  }

  private static final class MembershipServiceFileDescriptorSupplier
      extends MembershipServiceBaseDescriptorSupplier {
    MembershipServiceFileDescriptorSupplier() {}
  }

  private static final class MembershipServiceMethodDescriptorSupplier
      extends MembershipServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    MembershipServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (MembershipServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new MembershipServiceFileDescriptorSupplier())
              .addMethod(getListMembershipsMethod())
              .addMethod(getCreateMembershipMethod())
              .addMethod(getGetMembershipMethod())
              .addMethod(getUpdateMembershipMethod())
              .addMethod(getDeleteMembershipMethod())
              .build();
        }
      }
    }
    return result;
  }
}
