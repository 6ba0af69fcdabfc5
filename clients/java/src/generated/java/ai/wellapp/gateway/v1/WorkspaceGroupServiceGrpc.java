package ai.wellapp.gateway.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Groups of workspaces. Changes want an owner or admin of the group.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class WorkspaceGroupServiceGrpc {

  private WorkspaceGroupServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "well.gateway.v1.WorkspaceGroupService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListWorkspaceGroupsRequest,
      ai.wellapp.gateway.v1.ListWorkspaceGroupsResponse> getListWorkspaceGroupsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListWorkspaceGroups",
      requestType = ai.wellapp.gateway.v1.ListWorkspaceGroupsRequest.class,
      responseType = ai.wellapp.gateway.v1.ListWorkspaceGroupsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListWorkspaceGroupsRequest,
      ai.wellapp.gateway.v1.ListWorkspaceGroupsResponse> getListWorkspaceGroupsMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListWorkspaceGroupsRequest, ai.wellapp.gateway.v1.ListWorkspaceGroupsResponse> getListWorkspaceGroupsMethod;
    if ((getListWorkspaceGroupsMethod = WorkspaceGroupServiceGrpc.getListWorkspaceGroupsMethod) == null) {
      synchronized (WorkspaceGroupServiceGrpc.class) {
        if ((getListWorkspaceGroupsMethod = WorkspaceGroupServiceGrpc.getListWorkspaceGroupsMethod) == null) {
          WorkspaceGroupServiceGrpc.getListWorkspaceGroupsMethod = getListWorkspaceGroupsMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.ListWorkspaceGroupsRequest, ai.wellapp.gateway.v1.ListWorkspaceGroupsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListWorkspaceGroups"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListWorkspaceGroupsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListWorkspaceGroupsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WorkspaceGroupServiceMethodDescriptorSupplier("ListWorkspaceGroups"))
              .build();
        }
      }
    }
    return getListWorkspaceGroupsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreateWorkspaceGroupRequest,
      ai.wellapp.gateway.v1.CreateWorkspaceGroupResponse> getCreateWorkspaceGroupMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateWorkspaceGroup",
      requestType = ai.wellapp.gateway.v1.CreateWorkspaceGroupRequest.class,
      responseType = ai.wellapp.gateway.v1.CreateWorkspaceGroupResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreateWorkspaceGroupRequest,
      ai.wellapp.gateway.v1.CreateWorkspaceGroupResponse> getCreateWorkspaceGroupMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreateWorkspaceGroupRequest, ai.wellapp.gateway.v1.CreateWorkspaceGroupResponse> getCreateWorkspaceGroupMethod;
    if ((getCreateWorkspaceGroupMethod = WorkspaceGroupServiceGrpc.getCreateWorkspaceGroupMethod) == null) {
      synchronized (WorkspaceGroupServiceGrpc.class) {
        if ((getCreateWorkspaceGroupMethod = WorkspaceGroupServiceGrpc.getCreateWorkspaceGroupMethod) == null) {
          WorkspaceGroupServiceGrpc.getCreateWorkspaceGroupMethod = getCreateWorkspaceGroupMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.CreateWorkspaceGroupRequest, ai.wellapp.gateway.v1.CreateWorkspaceGroupResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateWorkspaceGroup"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.CreateWorkspaceGroupRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.CreateWorkspaceGroupResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WorkspaceGroupServiceMethodDescriptorSupplier("CreateWorkspaceGroup"))
              .build();
        }
      }
    }
    return getCreateWorkspaceGroupMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetWorkspaceGroupRequest,
      ai.wellapp.gateway.v1.GetWorkspaceGroupResponse> getGetWorkspaceGroupMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetWorkspaceGroup",
      requestType = ai.wellapp.gateway.v1.GetWorkspaceGroupRequest.class,
      responseType = ai.wellapp.gateway.v1.GetWorkspaceGroupResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetWorkspaceGroupRequest,
      ai.wellapp.gateway.v1.GetWorkspaceGroupResponse> getGetWorkspaceGroupMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetWorkspaceGroupRequest, ai.wellapp.gateway.v1.GetWorkspaceGroupResponse> getGetWorkspaceGroupMethod;
    if ((getGetWorkspaceGroupMethod = WorkspaceGroupServiceGrpc.getGetWorkspaceGroupMethod) == null) {
      synchronized (WorkspaceGroupServiceGrpc.class) {
        if ((getGetWorkspaceGroupMethod = WorkspaceGroupServiceGrpc.getGetWorkspaceGroupMethod) == null) {
          WorkspaceGroupServiceGrpc.getGetWorkspaceGroupMethod = getGetWorkspaceGroupMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.GetWorkspaceGroupRequest, ai.wellapp.gateway.v1.GetWorkspaceGroupResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetWorkspaceGroup"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetWorkspaceGroupRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetWorkspaceGroupResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WorkspaceGroupServiceMethodDescriptorSupplier("GetWorkspaceGroup"))
              .build();
        }
      }
    }
    return getGetWorkspaceGroupMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.UpdateWorkspaceGroupRequest,
      ai.wellapp.gateway.v1.UpdateWorkspaceGroupResponse> getUpdateWorkspaceGroupMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateWorkspaceGroup",
      requestType = ai.wellapp.gateway.v1.UpdateWorkspaceGroupRequest.class,
      responseType = ai.wellapp.gateway.v1.UpdateWorkspaceGroupResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.UpdateWorkspaceGroupRequest,
      ai.wellapp.gateway.v1.UpdateWorkspaceGroupResponse> getUpdateWorkspaceGroupMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.UpdateWorkspaceGroupRequest, ai.wellapp.gateway.v1.UpdateWorkspaceGroupResponse> getUpdateWorkspaceGroupMethod;
    if ((getUpdateWorkspaceGroupMethod = WorkspaceGroupServiceGrpc.getUpdateWorkspaceGroupMethod) == null) {
      synchronized (WorkspaceGroupServiceGrpc.class) {
        if ((getUpdateWorkspaceGroupMethod = WorkspaceGroupServiceGrpc.getUpdateWorkspaceGroupMethod) == null) {
          WorkspaceGroupServiceGrpc.getUpdateWorkspaceGroupMethod = getUpdateWorkspaceGroupMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.UpdateWorkspaceGroupRequest, ai.wellapp.gateway.v1.UpdateWorkspaceGroupResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateWorkspaceGroup"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.UpdateWorkspaceGroupRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.UpdateWorkspaceGroupResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WorkspaceGroupServiceMethodDescriptorSupplier("UpdateWorkspaceGroup"))
              .build();
        }
      }
    }
    return getUpdateWorkspaceGroupMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.AddWorkspaceToGroupRequest,
      ai.wellapp.gateway.v1.AddWorkspaceToGroupResponse> getAddWorkspaceToGroupMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "AddWorkspaceToGroup",
      requestType = ai.wellapp.gateway.v1.AddWorkspaceToGroupRequest.class,
      responseType = ai.wellapp.gateway.v1.AddWorkspaceToGroupResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.AddWorkspaceToGroupRequest,
      ai.wellapp.gateway.v1.AddWorkspaceToGroupResponse> getAddWorkspaceToGroupMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.AddWorkspaceToGroupRequest, ai.wellapp.gateway.v1.AddWorkspaceToGroupResponse> getAddWorkspaceToGroupMethod;
    if ((getAddWorkspaceToGroupMethod = WorkspaceGroupServiceGrpc.getAddWorkspaceToGroupMethod) == null) {
      synchronized (WorkspaceGroupServiceGrpc.class) {
        if ((getAddWorkspaceToGroupMethod = WorkspaceGroupServiceGrpc.getAddWorkspaceToGroupMethod) == null) {
          WorkspaceGroupServiceGrpc.getAddWorkspaceToGroupMethod = getAddWorkspaceToGroupMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.AddWorkspaceToGroupRequest, ai.wellapp.gateway.v1.AddWorkspaceToGroupResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "AddWorkspaceToGroup"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.AddWorkspaceToGroupRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.AddWorkspaceToGroupResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WorkspaceGroupServiceMethodDescriptorSupplier("AddWorkspaceToGroup"))
              .build();
        }
      }
    }
    return getAddWorkspaceToGroupMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.RemoveWorkspaceFromGroupRequest,
      ai.wellapp.gateway.v1.RemoveWorkspaceFromGroupResponse> getRemoveWorkspaceFromGroupMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RemoveWorkspaceFromGroup",
      requestType = ai.wellapp.gateway.v1.RemoveWorkspaceFromGroupRequest.class,
      responseType = ai.wellapp.gateway.v1.RemoveWorkspaceFromGroupResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.RemoveWorkspaceFromGroupRequest,
      ai.wellapp.gateway.v1.RemoveWorkspaceFromGroupResponse> getRemoveWorkspaceFromGroupMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.RemoveWorkspaceFromGroupRequest, ai.wellapp.gateway.v1.RemoveWorkspaceFromGroupResponse> getRemoveWorkspaceFromGroupMethod;
    if ((getRemoveWorkspaceFromGroupMethod = WorkspaceGroupServiceGrpc.getRemoveWorkspaceFromGroupMethod) == null) {
      synchronized (WorkspaceGroupServiceGrpc.class) {
        if ((getRemoveWorkspaceFromGroupMethod = WorkspaceGroupServiceGrpc.getRemoveWorkspaceFromGroupMethod) == null) {
          WorkspaceGroupServiceGrpc.getRemoveWorkspaceFromGroupMethod = getRemoveWorkspaceFromGroupMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.RemoveWorkspaceFromGroupRequest, ai.wellapp.gateway.v1.RemoveWorkspaceFromGroupResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RemoveWorkspaceFromGroup"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.RemoveWorkspaceFromGroupRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.RemoveWorkspaceFromGroupResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WorkspaceGroupServiceMethodDescriptorSupplier("RemoveWorkspaceFromGroup"))
              .build();
        }
      }
    }
    return getRemoveWorkspaceFromGroupMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static WorkspaceGroupServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<WorkspaceGroupServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<WorkspaceGroupServiceStub>() {
        @java.lang.Override
        public WorkspaceGroupServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new WorkspaceGroupServiceStub(channel, callOptions);
        }
      };
    return WorkspaceGroupServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static WorkspaceGroupServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<WorkspaceGroupServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<WorkspaceGroupServiceBlockingV2Stub>() {
        @java.lang.Override
        public WorkspaceGroupServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new WorkspaceGroupServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return WorkspaceGroupServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static WorkspaceGroupServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<WorkspaceGroupServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<WorkspaceGroupServiceBlockingStub>() {
        @java.lang.Override
        public WorkspaceGroupServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new WorkspaceGroupServiceBlockingStub(channel, callOptions);
        }
      };
    return WorkspaceGroupServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static WorkspaceGroupServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<WorkspaceGroupServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<WorkspaceGroupServiceFutureStub>() {
        @java.lang.Override
        public WorkspaceGroupServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new WorkspaceGroupServiceFutureStub(channel, callOptions);
        }
      };
    return WorkspaceGroupServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Groups of workspaces. Changes want an owner or admin of the group.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Lists the workspace groups of a workspace.
     * </pre>
     */
    default void listWorkspaceGroups(ai.wellapp.gateway.v1.ListWorkspaceGroupsRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListWorkspaceGroupsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListWorkspaceGroupsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Creates a group; the caller owns it.
     * </pre>
     */
    default void createWorkspaceGroup(ai.wellapp.gateway.v1.CreateWorkspaceGroupRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreateWorkspaceGroupResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateWorkspaceGroupMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one group; its workspaces and memberships come in `included`.
     * </pre>
     */
    default void getWorkspaceGroup(ai.wellapp.gateway.v1.GetWorkspaceGroupRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetWorkspaceGroupResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetWorkspaceGroupMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes what the mask names.
     * </pre>
     */
    default void updateWorkspaceGroup(ai.wellapp.gateway.v1.UpdateWorkspaceGroupRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.UpdateWorkspaceGroupResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateWorkspaceGroupMethod(), responseObserver);
    }

    /**
     * <pre>
     * Puts a workspace into a group. It wants a membership in that workspace.
     * </pre>
     */
    default void addWorkspaceToGroup(ai.wellapp.gateway.v1.AddWorkspaceToGroupRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.AddWorkspaceToGroupResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getAddWorkspaceToGroupMethod(), responseObserver);
    }

    /**
     * <pre>
     * Takes a workspace out of a group.
     * </pre>
     */
    default void removeWorkspaceFromGroup(ai.wellapp.gateway.v1.RemoveWorkspaceFromGroupRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.RemoveWorkspaceFromGroupResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRemoveWorkspaceFromGroupMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service WorkspaceGroupService.
   * <pre>
   * Groups of workspaces. Changes want an owner or admin of the group.
   * </pre>
   */
  public static abstract class WorkspaceGroupServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return WorkspaceGroupServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service WorkspaceGroupService.
   * <pre>
   * Groups of workspaces. Changes want an owner or admin of the group.
   * </pre>
   */
  public static final class WorkspaceGroupServiceStub
      extends io.grpc.stub.AbstractAsyncStub<WorkspaceGroupServiceStub> {
    private WorkspaceGroupServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected WorkspaceGroupServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new WorkspaceGroupServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the workspace groups of a workspace.
     * </pre>
     */
    public void listWorkspaceGroups(ai.wellapp.gateway.v1.ListWorkspaceGroupsRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListWorkspaceGroupsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListWorkspaceGroupsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Creates a group; the caller owns it.
     * </pre>
     */
    public void createWorkspaceGroup(ai.wellapp.gateway.v1.CreateWorkspaceGroupRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreateWorkspaceGroupResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateWorkspaceGroupMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one group; its workspaces and memberships come in `included`.
     * </pre>
     */
    public void getWorkspaceGroup(ai.wellapp.gateway.v1.GetWorkspaceGroupRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetWorkspaceGroupResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetWorkspaceGroupMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes what the mask names.
     * </pre>
     */
    public void updateWorkspaceGroup(ai.wellapp.gateway.v1.UpdateWorkspaceGroupRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.UpdateWorkspaceGroupResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateWorkspaceGroupMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Puts a workspace into a group. It wants a membership in that workspace.
     * </pre>
     */
    public void addWorkspaceToGroup(ai.wellapp.gateway.v1.AddWorkspaceToGroupRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.AddWorkspaceToGroupResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getAddWorkspaceToGroupMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Takes a workspace out of a group.
     * </pre>
     */
    public void removeWorkspaceFromGroup(ai.wellapp.gateway.v1.RemoveWorkspaceFromGroupRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.RemoveWorkspaceFromGroupResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getRemoveWorkspaceFromGroupMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service WorkspaceGroupService.
   * <pre>
   * Groups of workspaces. Changes want an owner or admin of the group.
   * </pre>
   */
  public static final class WorkspaceGroupServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<WorkspaceGroupServiceBlockingV2Stub> {
    private WorkspaceGroupServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected WorkspaceGroupServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new WorkspaceGroupServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the workspace groups of a workspace.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListWorkspaceGroupsResponse listWorkspaceGroups(ai.wellapp.gateway.v1.ListWorkspaceGroupsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListWorkspaceGroupsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates a group; the caller owns it.
     * </pre>
     */
    public ai.wellapp.gateway.v1.CreateWorkspaceGroupResponse createWorkspaceGroup(ai.wellapp.gateway.v1.CreateWorkspaceGroupRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateWorkspaceGroupMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one group; its workspaces and memberships come in `included`.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetWorkspaceGroupResponse getWorkspaceGroup(ai.wellapp.gateway.v1.GetWorkspaceGroupRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetWorkspaceGroupMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes what the mask names.
     * </pre>
     */
    public ai.wellapp.gateway.v1.UpdateWorkspaceGroupResponse updateWorkspaceGroup(ai.wellapp.gateway.v1.UpdateWorkspaceGroupRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateWorkspaceGroupMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Puts a workspace into a group. It wants a membership in that workspace.
     * </pre>
     */
    public ai.wellapp.gateway.v1.AddWorkspaceToGroupResponse addWorkspaceToGroup(ai.wellapp.gateway.v1.AddWorkspaceToGroupRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getAddWorkspaceToGroupMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Takes a workspace out of a group.
     * </pre>
     */
    public ai.wellapp.gateway.v1.RemoveWorkspaceFromGroupResponse removeWorkspaceFromGroup(ai.wellapp.gateway.v1.RemoveWorkspaceFromGroupRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getRemoveWorkspaceFromGroupMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service WorkspaceGroupService.
   * <pre>
   * Groups of workspaces. Changes want an owner or admin of the group.
   * </pre>
   */
  public static final class WorkspaceGroupServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<WorkspaceGroupServiceBlockingStub> {
    private WorkspaceGroupServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected WorkspaceGroupServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new WorkspaceGroupServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the workspace groups of a workspace.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListWorkspaceGroupsResponse listWorkspaceGroups(ai.wellapp.gateway.v1.ListWorkspaceGroupsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListWorkspaceGroupsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates a group; the caller owns it.
     * </pre>
     */
    public ai.wellapp.gateway.v1.CreateWorkspaceGroupResponse createWorkspaceGroup(ai.wellapp.gateway.v1.CreateWorkspaceGroupRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateWorkspaceGroupMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one group; its workspaces and memberships come in `included`.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetWorkspaceGroupResponse getWorkspaceGroup(ai.wellapp.gateway.v1.GetWorkspaceGroupRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetWorkspaceGroupMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes what the mask names.
     * </pre>
     */
    public ai.wellapp.gateway.v1.UpdateWorkspaceGroupResponse updateWorkspaceGroup(ai.wellapp.gateway.v1.UpdateWorkspaceGroupRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateWorkspaceGroupMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Puts a workspace into a group. It wants a membership in that workspace.
     * </pre>
     */
    public ai.wellapp.gateway.v1.AddWorkspaceToGroupResponse addWorkspaceToGroup(ai.wellapp.gateway.v1.AddWorkspaceToGroupRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getAddWorkspaceToGroupMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Takes a workspace out of a group.
     * </pre>
     */
    public ai.wellapp.gateway.v1.RemoveWorkspaceFromGroupResponse removeWorkspaceFromGroup(ai.wellapp.gateway.v1.RemoveWorkspaceFromGroupRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getRemoveWorkspaceFromGroupMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service WorkspaceGroupService.
   * <pre>
   * Groups of workspaces. Changes want an owner or admin of the group.
   * </pre>
   */
  public static final class WorkspaceGroupServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<WorkspaceGroupServiceFutureStub> {
    private WorkspaceGroupServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected WorkspaceGroupServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new WorkspaceGroupServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the workspace groups of a workspace.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.ListWorkspaceGroupsResponse> listWorkspaceGroups(
        ai.wellapp.gateway.v1.ListWorkspaceGroupsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListWorkspaceGroupsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Creates a group; the caller owns it.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.CreateWorkspaceGroupResponse> createWorkspaceGroup(
        ai.wellapp.gateway.v1.CreateWorkspaceGroupRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateWorkspaceGroupMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one group; its workspaces and memberships come in `included`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.GetWorkspaceGroupResponse> getWorkspaceGroup(
        ai.wellapp.gateway.v1.GetWorkspaceGroupRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetWorkspaceGroupMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes what the mask names.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.UpdateWorkspaceGroupResponse> updateWorkspaceGroup(
        ai.wellapp.gateway.v1.UpdateWorkspaceGroupRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateWorkspaceGroupMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Puts a workspace into a group. It wants a membership in that workspace.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.AddWorkspaceToGroupResponse> addWorkspaceToGroup(
        ai.wellapp.gateway.v1.AddWorkspaceToGroupRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getAddWorkspaceToGroupMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Takes a workspace out of a group.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.RemoveWorkspaceFromGroupResponse> removeWorkspaceFromGroup(
        ai.wellapp.gateway.v1.RemoveWorkspaceFromGroupRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getRemoveWorkspaceFromGroupMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_WORKSPACE_GROUPS = 0;
  private static final int METHODID_CREATE_WORKSPACE_GROUP = 1;
  private static final int METHODID_GET_WORKSPACE_GROUP = 2;
  private static final int METHODID_UPDATE_WORKSPACE_GROUP = 3;
  private static final int METHODID_ADD_WORKSPACE_TO_GROUP = 4;
  private static final int METHODID_REMOVE_WORKSPACE_FROM_GROUP = 5;

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
        case METHODID_LIST_WORKSPACE_GROUPS:
          serviceImpl.listWorkspaceGroups((ai.wellapp.gateway.v1.ListWorkspaceGroupsRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListWorkspaceGroupsResponse>) responseObserver);
          break;
        case METHODID_CREATE_WORKSPACE_GROUP:
          serviceImpl.createWorkspaceGroup((ai.wellapp.gateway.v1.CreateWorkspaceGroupRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreateWorkspaceGroupResponse>) responseObserver);
          break;
        case METHODID_GET_WORKSPACE_GROUP:
          serviceImpl.getWorkspaceGroup((ai.wellapp.gateway.v1.GetWorkspaceGroupRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetWorkspaceGroupResponse>) responseObserver);
          break;
        case METHODID_UPDATE_WORKSPACE_GROUP:
          serviceImpl.updateWorkspaceGroup((ai.wellapp.gateway.v1.UpdateWorkspaceGroupRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.UpdateWorkspaceGroupResponse>) responseObserver);
          break;
        case METHODID_ADD_WORKSPACE_TO_GROUP:
          serviceImpl.addWorkspaceToGroup((ai.wellapp.gateway.v1.AddWorkspaceToGroupRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.AddWorkspaceToGroupResponse>) responseObserver);
          break;
        case METHODID_REMOVE_WORKSPACE_FROM_GROUP:
          serviceImpl.removeWorkspaceFromGroup((ai.wellapp.gateway.v1.RemoveWorkspaceFromGroupRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.RemoveWorkspaceFromGroupResponse>) responseObserver);
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
          getListWorkspaceGroupsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.ListWorkspaceGroupsRequest,
              ai.wellapp.gateway.v1.ListWorkspaceGroupsResponse>(
                service, METHODID_LIST_WORKSPACE_GROUPS)))
        .addMethod(
          getCreateWorkspaceGroupMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.CreateWorkspaceGroupRequest,
              ai.wellapp.gateway.v1.CreateWorkspaceGroupResponse>(
                service, METHODID_CREATE_WORKSPACE_GROUP)))
        .addMethod(
          getGetWorkspaceGroupMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.GetWorkspaceGroupRequest,
              ai.wellapp.gateway.v1.GetWorkspaceGroupResponse>(
                service, METHODID_GET_WORKSPACE_GROUP)))
        .addMethod(
          getUpdateWorkspaceGroupMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.UpdateWorkspaceGroupRequest,
              ai.wellapp.gateway.v1.UpdateWorkspaceGroupResponse>(
                service, METHODID_UPDATE_WORKSPACE_GROUP)))
        .addMethod(
          getAddWorkspaceToGroupMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.AddWorkspaceToGroupRequest,
              ai.wellapp.gateway.v1.AddWorkspaceToGroupResponse>(
                service, METHODID_ADD_WORKSPACE_TO_GROUP)))
        .addMethod(
          getRemoveWorkspaceFromGroupMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.RemoveWorkspaceFromGroupRequest,
              ai.wellapp.gateway.v1.RemoveWorkspaceFromGroupResponse>(
                service, METHODID_REMOVE_WORKSPACE_FROM_GROUP)))
        .build();
  }

  private static abstract class WorkspaceGroupServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    WorkspaceGroupServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return ai.wellapp.gateway.v1.WorkspaceGroups.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("WorkspaceGroupService");
    }
  }

  private static final class WorkspaceGroupServiceFileDescriptorSupplier
      extends WorkspaceGroupServiceBaseDescriptorSupplier {
    WorkspaceGroupServiceFileDescriptorSupplier() {}
  }

  private static final class WorkspaceGroupServiceMethodDescriptorSupplier
      extends WorkspaceGroupServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    WorkspaceGroupServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (WorkspaceGroupServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new WorkspaceGroupServiceFileDescriptorSupplier())
              .addMethod(getListWorkspaceGroupsMethod())
              .addMethod(getCreateWorkspaceGroupMethod())
              .addMethod(getGetWorkspaceGroupMethod())
              .addMethod(getUpdateWorkspaceGroupMethod())
              .addMethod(getAddWorkspaceToGroupMethod())
              .addMethod(getRemoveWorkspaceFromGroupMethod())
              .build();
        }
      }
    }
    return result;
  }
}
