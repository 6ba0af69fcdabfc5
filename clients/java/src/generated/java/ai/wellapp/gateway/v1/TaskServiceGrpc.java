package ai.wellapp.gateway.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Tasks for people and agents.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class TaskServiceGrpc {

  private TaskServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "well.gateway.v1.TaskService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListTasksRequest,
      ai.wellapp.gateway.v1.ListTasksResponse> getListTasksMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListTasks",
      requestType = ai.wellapp.gateway.v1.ListTasksRequest.class,
      responseType = ai.wellapp.gateway.v1.ListTasksResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListTasksRequest,
      ai.wellapp.gateway.v1.ListTasksResponse> getListTasksMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListTasksRequest, ai.wellapp.gateway.v1.ListTasksResponse> getListTasksMethod;
    if ((getListTasksMethod = TaskServiceGrpc.getListTasksMethod) == null) {
      synchronized (TaskServiceGrpc.class) {
        if ((getListTasksMethod = TaskServiceGrpc.getListTasksMethod) == null) {
          TaskServiceGrpc.getListTasksMethod = getListTasksMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.ListTasksRequest, ai.wellapp.gateway.v1.ListTasksResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListTasks"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListTasksRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListTasksResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TaskServiceMethodDescriptorSupplier("ListTasks"))
              .build();
        }
      }
    }
    return getListTasksMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreateTaskRequest,
      ai.wellapp.gateway.v1.CreateTaskResponse> getCreateTaskMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateTask",
      requestType = ai.wellapp.gateway.v1.CreateTaskRequest.class,
      responseType = ai.wellapp.gateway.v1.CreateTaskResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreateTaskRequest,
      ai.wellapp.gateway.v1.CreateTaskResponse> getCreateTaskMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreateTaskRequest, ai.wellapp.gateway.v1.CreateTaskResponse> getCreateTaskMethod;
    if ((getCreateTaskMethod = TaskServiceGrpc.getCreateTaskMethod) == null) {
      synchronized (TaskServiceGrpc.class) {
        if ((getCreateTaskMethod = TaskServiceGrpc.getCreateTaskMethod) == null) {
          TaskServiceGrpc.getCreateTaskMethod = getCreateTaskMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.CreateTaskRequest, ai.wellapp.gateway.v1.CreateTaskResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateTask"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.CreateTaskRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.CreateTaskResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TaskServiceMethodDescriptorSupplier("CreateTask"))
              .build();
        }
      }
    }
    return getCreateTaskMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetTaskRequest,
      ai.wellapp.gateway.v1.GetTaskResponse> getGetTaskMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetTask",
      requestType = ai.wellapp.gateway.v1.GetTaskRequest.class,
      responseType = ai.wellapp.gateway.v1.GetTaskResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetTaskRequest,
      ai.wellapp.gateway.v1.GetTaskResponse> getGetTaskMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetTaskRequest, ai.wellapp.gateway.v1.GetTaskResponse> getGetTaskMethod;
    if ((getGetTaskMethod = TaskServiceGrpc.getGetTaskMethod) == null) {
      synchronized (TaskServiceGrpc.class) {
        if ((getGetTaskMethod = TaskServiceGrpc.getGetTaskMethod) == null) {
          TaskServiceGrpc.getGetTaskMethod = getGetTaskMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.GetTaskRequest, ai.wellapp.gateway.v1.GetTaskResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetTask"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetTaskRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetTaskResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TaskServiceMethodDescriptorSupplier("GetTask"))
              .build();
        }
      }
    }
    return getGetTaskMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.UpdateTaskRequest,
      ai.wellapp.gateway.v1.UpdateTaskResponse> getUpdateTaskMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateTask",
      requestType = ai.wellapp.gateway.v1.UpdateTaskRequest.class,
      responseType = ai.wellapp.gateway.v1.UpdateTaskResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.UpdateTaskRequest,
      ai.wellapp.gateway.v1.UpdateTaskResponse> getUpdateTaskMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.UpdateTaskRequest, ai.wellapp.gateway.v1.UpdateTaskResponse> getUpdateTaskMethod;
    if ((getUpdateTaskMethod = TaskServiceGrpc.getUpdateTaskMethod) == null) {
      synchronized (TaskServiceGrpc.class) {
        if ((getUpdateTaskMethod = TaskServiceGrpc.getUpdateTaskMethod) == null) {
          TaskServiceGrpc.getUpdateTaskMethod = getUpdateTaskMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.UpdateTaskRequest, ai.wellapp.gateway.v1.UpdateTaskResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateTask"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.UpdateTaskRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.UpdateTaskResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TaskServiceMethodDescriptorSupplier("UpdateTask"))
              .build();
        }
      }
    }
    return getUpdateTaskMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.StartTaskExtensionRunRequest,
      ai.wellapp.gateway.v1.StartTaskExtensionRunResponse> getStartTaskExtensionRunMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "StartTaskExtensionRun",
      requestType = ai.wellapp.gateway.v1.StartTaskExtensionRunRequest.class,
      responseType = ai.wellapp.gateway.v1.StartTaskExtensionRunResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.StartTaskExtensionRunRequest,
      ai.wellapp.gateway.v1.StartTaskExtensionRunResponse> getStartTaskExtensionRunMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.StartTaskExtensionRunRequest, ai.wellapp.gateway.v1.StartTaskExtensionRunResponse> getStartTaskExtensionRunMethod;
    if ((getStartTaskExtensionRunMethod = TaskServiceGrpc.getStartTaskExtensionRunMethod) == null) {
      synchronized (TaskServiceGrpc.class) {
        if ((getStartTaskExtensionRunMethod = TaskServiceGrpc.getStartTaskExtensionRunMethod) == null) {
          TaskServiceGrpc.getStartTaskExtensionRunMethod = getStartTaskExtensionRunMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.StartTaskExtensionRunRequest, ai.wellapp.gateway.v1.StartTaskExtensionRunResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "StartTaskExtensionRun"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.StartTaskExtensionRunRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.StartTaskExtensionRunResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TaskServiceMethodDescriptorSupplier("StartTaskExtensionRun"))
              .build();
        }
      }
    }
    return getStartTaskExtensionRunMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.EndTaskExtensionRunRequest,
      ai.wellapp.gateway.v1.EndTaskExtensionRunResponse> getEndTaskExtensionRunMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "EndTaskExtensionRun",
      requestType = ai.wellapp.gateway.v1.EndTaskExtensionRunRequest.class,
      responseType = ai.wellapp.gateway.v1.EndTaskExtensionRunResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.EndTaskExtensionRunRequest,
      ai.wellapp.gateway.v1.EndTaskExtensionRunResponse> getEndTaskExtensionRunMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.EndTaskExtensionRunRequest, ai.wellapp.gateway.v1.EndTaskExtensionRunResponse> getEndTaskExtensionRunMethod;
    if ((getEndTaskExtensionRunMethod = TaskServiceGrpc.getEndTaskExtensionRunMethod) == null) {
      synchronized (TaskServiceGrpc.class) {
        if ((getEndTaskExtensionRunMethod = TaskServiceGrpc.getEndTaskExtensionRunMethod) == null) {
          TaskServiceGrpc.getEndTaskExtensionRunMethod = getEndTaskExtensionRunMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.EndTaskExtensionRunRequest, ai.wellapp.gateway.v1.EndTaskExtensionRunResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "EndTaskExtensionRun"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.EndTaskExtensionRunRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.EndTaskExtensionRunResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TaskServiceMethodDescriptorSupplier("EndTaskExtensionRun"))
              .build();
        }
      }
    }
    return getEndTaskExtensionRunMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static TaskServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<TaskServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<TaskServiceStub>() {
        @java.lang.Override
        public TaskServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new TaskServiceStub(channel, callOptions);
        }
      };
    return TaskServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static TaskServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<TaskServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<TaskServiceBlockingV2Stub>() {
        @java.lang.Override
        public TaskServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new TaskServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return TaskServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static TaskServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<TaskServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<TaskServiceBlockingStub>() {
        @java.lang.Override
        public TaskServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new TaskServiceBlockingStub(channel, callOptions);
        }
      };
    return TaskServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static TaskServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<TaskServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<TaskServiceFutureStub>() {
        @java.lang.Override
        public TaskServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new TaskServiceFutureStub(channel, callOptions);
        }
      };
    return TaskServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Tasks for people and agents.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Lists the tasks of a workspace.
     * </pre>
     */
    default void listTasks(ai.wellapp.gateway.v1.ListTasksRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListTasksResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListTasksMethod(), responseObserver);
    }

    /**
     * <pre>
     * Creates a task. Errors: INVALID_ARGUMENT when Well refuses a value, ALREADY_EXISTS when it is
     * there. A create is never repeated by the gateway; give a `request_id` to repeat it yourself.
     * </pre>
     */
    default void createTask(ai.wellapp.gateway.v1.CreateTaskRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreateTaskResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateTaskMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one task. Well's sample of the answer is empty; its fields are those of the list.
     * Errors: NOT_FOUND when it does not exist or lies outside of what the token may see.
     * </pre>
     */
    default void getTask(ai.wellapp.gateway.v1.GetTaskRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetTaskResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetTaskMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes what the mask names.
     * </pre>
     */
    default void updateTask(ai.wellapp.gateway.v1.UpdateTaskRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.UpdateTaskResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateTaskMethod(), responseObserver);
    }

    /**
     * <pre>
     * Says that the browser extension has begun to work on a task.
     * </pre>
     */
    default void startTaskExtensionRun(ai.wellapp.gateway.v1.StartTaskExtensionRunRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.StartTaskExtensionRunResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getStartTaskExtensionRunMethod(), responseObserver);
    }

    /**
     * <pre>
     * Says that the browser extension has ended its work on a task.
     * </pre>
     */
    default void endTaskExtensionRun(ai.wellapp.gateway.v1.EndTaskExtensionRunRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.EndTaskExtensionRunResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getEndTaskExtensionRunMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service TaskService.
   * <pre>
   * Tasks for people and agents.
   * </pre>
   */
  public static abstract class TaskServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return TaskServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service TaskService.
   * <pre>
   * Tasks for people and agents.
   * </pre>
   */
  public static final class TaskServiceStub
      extends io.grpc.stub.AbstractAsyncStub<TaskServiceStub> {
    private TaskServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected TaskServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new TaskServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the tasks of a workspace.
     * </pre>
     */
    public void listTasks(ai.wellapp.gateway.v1.ListTasksRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListTasksResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListTasksMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Creates a task. Errors: INVALID_ARGUMENT when Well refuses a value, ALREADY_EXISTS when it is
     * there. A create is never repeated by the gateway; give a `request_id` to repeat it yourself.
     * </pre>
     */
    public void createTask(ai.wellapp.gateway.v1.CreateTaskRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreateTaskResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateTaskMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one task. Well's sample of the answer is empty; its fields are those of the list.
     * Errors: NOT_FOUND when it does not exist or lies outside of what the token may see.
     * </pre>
     */
    public void getTask(ai.wellapp.gateway.v1.GetTaskRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetTaskResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetTaskMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes what the mask names.
     * </pre>
     */
    public void updateTask(ai.wellapp.gateway.v1.UpdateTaskRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.UpdateTaskResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateTaskMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Says that the browser extension has begun to work on a task.
     * </pre>
     */
    public void startTaskExtensionRun(ai.wellapp.gateway.v1.StartTaskExtensionRunRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.StartTaskExtensionRunResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getStartTaskExtensionRunMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Says that the browser extension has ended its work on a task.
     * </pre>
     */
    public void endTaskExtensionRun(ai.wellapp.gateway.v1.EndTaskExtensionRunRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.EndTaskExtensionRunResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getEndTaskExtensionRunMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service TaskService.
   * <pre>
   * Tasks for people and agents.
   * </pre>
   */
  public static final class TaskServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<TaskServiceBlockingV2Stub> {
    private TaskServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected TaskServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new TaskServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the tasks of a workspace.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListTasksResponse listTasks(ai.wellapp.gateway.v1.ListTasksRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListTasksMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates a task. Errors: INVALID_ARGUMENT when Well refuses a value, ALREADY_EXISTS when it is
     * there. A create is never repeated by the gateway; give a `request_id` to repeat it yourself.
     * </pre>
     */
    public ai.wellapp.gateway.v1.CreateTaskResponse createTask(ai.wellapp.gateway.v1.CreateTaskRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateTaskMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one task. Well's sample of the answer is empty; its fields are those of the list.
     * Errors: NOT_FOUND when it does not exist or lies outside of what the token may see.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetTaskResponse getTask(ai.wellapp.gateway.v1.GetTaskRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetTaskMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes what the mask names.
     * </pre>
     */
    public ai.wellapp.gateway.v1.UpdateTaskResponse updateTask(ai.wellapp.gateway.v1.UpdateTaskRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateTaskMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Says that the browser extension has begun to work on a task.
     * </pre>
     */
    public ai.wellapp.gateway.v1.StartTaskExtensionRunResponse startTaskExtensionRun(ai.wellapp.gateway.v1.StartTaskExtensionRunRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getStartTaskExtensionRunMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Says that the browser extension has ended its work on a task.
     * </pre>
     */
    public ai.wellapp.gateway.v1.EndTaskExtensionRunResponse endTaskExtensionRun(ai.wellapp.gateway.v1.EndTaskExtensionRunRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getEndTaskExtensionRunMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service TaskService.
   * <pre>
   * Tasks for people and agents.
   * </pre>
   */
  public static final class TaskServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<TaskServiceBlockingStub> {
    private TaskServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected TaskServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new TaskServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the tasks of a workspace.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListTasksResponse listTasks(ai.wellapp.gateway.v1.ListTasksRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListTasksMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates a task. Errors: INVALID_ARGUMENT when Well refuses a value, ALREADY_EXISTS when it is
     * there. A create is never repeated by the gateway; give a `request_id` to repeat it yourself.
     * </pre>
     */
    public ai.wellapp.gateway.v1.CreateTaskResponse createTask(ai.wellapp.gateway.v1.CreateTaskRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateTaskMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one task. Well's sample of the answer is empty; its fields are those of the list.
     * Errors: NOT_FOUND when it does not exist or lies outside of what the token may see.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetTaskResponse getTask(ai.wellapp.gateway.v1.GetTaskRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetTaskMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes what the mask names.
     * </pre>
     */
    public ai.wellapp.gateway.v1.UpdateTaskResponse updateTask(ai.wellapp.gateway.v1.UpdateTaskRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateTaskMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Says that the browser extension has begun to work on a task.
     * </pre>
     */
    public ai.wellapp.gateway.v1.StartTaskExtensionRunResponse startTaskExtensionRun(ai.wellapp.gateway.v1.StartTaskExtensionRunRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getStartTaskExtensionRunMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Says that the browser extension has ended its work on a task.
     * </pre>
     */
    public ai.wellapp.gateway.v1.EndTaskExtensionRunResponse endTaskExtensionRun(ai.wellapp.gateway.v1.EndTaskExtensionRunRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getEndTaskExtensionRunMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service TaskService.
   * <pre>
   * Tasks for people and agents.
   * </pre>
   */
  public static final class TaskServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<TaskServiceFutureStub> {
    private TaskServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected TaskServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new TaskServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the tasks of a workspace.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.ListTasksResponse> listTasks(
        ai.wellapp.gateway.v1.ListTasksRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListTasksMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Creates a task. Errors: INVALID_ARGUMENT when Well refuses a value, ALREADY_EXISTS when it is
     * there. A create is never repeated by the gateway; give a `request_id` to repeat it yourself.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.CreateTaskResponse> createTask(
        ai.wellapp.gateway.v1.CreateTaskRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateTaskMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one task. Well's sample of the answer is empty; its fields are those of the list.
     * Errors: NOT_FOUND when it does not exist or lies outside of what the token may see.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.GetTaskResponse> getTask(
        ai.wellapp.gateway.v1.GetTaskRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetTaskMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes what the mask names.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.UpdateTaskResponse> updateTask(
        ai.wellapp.gateway.v1.UpdateTaskRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateTaskMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Says that the browser extension has begun to work on a task.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.StartTaskExtensionRunResponse> startTaskExtensionRun(
        ai.wellapp.gateway.v1.StartTaskExtensionRunRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getStartTaskExtensionRunMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Says that the browser extension has ended its work on a task.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.EndTaskExtensionRunResponse> endTaskExtensionRun(
        ai.wellapp.gateway.v1.EndTaskExtensionRunRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getEndTaskExtensionRunMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_TASKS = 0;
  private static final int METHODID_CREATE_TASK = 1;
  private static final int METHODID_GET_TASK = 2;
  private static final int METHODID_UPDATE_TASK = 3;
  private static final int METHODID_START_TASK_EXTENSION_RUN = 4;
  private static final int METHODID_END_TASK_EXTENSION_RUN = 5;

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
        case METHODID_LIST_TASKS:
          serviceImpl.listTasks((ai.wellapp.gateway.v1.ListTasksRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListTasksResponse>) responseObserver);
          break;
        case METHODID_CREATE_TASK:
          serviceImpl.createTask((ai.wellapp.gateway.v1.CreateTaskRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreateTaskResponse>) responseObserver);
          break;
        case METHODID_GET_TASK:
          serviceImpl.getTask((ai.wellapp.gateway.v1.GetTaskRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetTaskResponse>) responseObserver);
          break;
        case METHODID_UPDATE_TASK:
          serviceImpl.updateTask((ai.wellapp.gateway.v1.UpdateTaskRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.UpdateTaskResponse>) responseObserver);
          break;
        case METHODID_START_TASK_EXTENSION_RUN:
          serviceImpl.startTaskExtensionRun((ai.wellapp.gateway.v1.StartTaskExtensionRunRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.StartTaskExtensionRunResponse>) responseObserver);
          break;
        case METHODID_END_TASK_EXTENSION_RUN:
          serviceImpl.endTaskExtensionRun((ai.wellapp.gateway.v1.EndTaskExtensionRunRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.EndTaskExtensionRunResponse>) responseObserver);
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
          getListTasksMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.ListTasksRequest,
              ai.wellapp.gateway.v1.ListTasksResponse>(
                service, METHODID_LIST_TASKS)))
        .addMethod(
          getCreateTaskMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.CreateTaskRequest,
              ai.wellapp.gateway.v1.CreateTaskResponse>(
                service, METHODID_CREATE_TASK)))
        .addMethod(
          getGetTaskMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.GetTaskRequest,
              ai.wellapp.gateway.v1.GetTaskResponse>(
                service, METHODID_GET_TASK)))
        .addMethod(
          getUpdateTaskMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.UpdateTaskRequest,
              ai.wellapp.gateway.v1.UpdateTaskResponse>(
                service, METHODID_UPDATE_TASK)))
        .addMethod(
          getStartTaskExtensionRunMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.StartTaskExtensionRunRequest,
              ai.wellapp.gateway.v1.StartTaskExtensionRunResponse>(
                service, METHODID_START_TASK_EXTENSION_RUN)))
        .addMethod(
          getEndTaskExtensionRunMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.EndTaskExtensionRunRequest,
              ai.wellapp.gateway.v1.EndTaskExtensionRunResponse>(
                service, METHODID_END_TASK_EXTENSION_RUN)))
        .build();
  }

  private static abstract class TaskServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    TaskServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return ai.wellapp.gateway.v1.Tasks.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("TaskService");
    }
  }

  private static final class TaskServiceFileDescriptorSupplier
      extends TaskServiceBaseDescriptorSupplier {
    TaskServiceFileDescriptorSupplier() {}
  }

  private static final class TaskServiceMethodDescriptorSupplier
      extends TaskServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    TaskServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (TaskServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new TaskServiceFileDescriptorSupplier())
              .addMethod(getListTasksMethod())
              .addMethod(getCreateTaskMethod())
              .addMethod(getGetTaskMethod())
              .addMethod(getUpdateTaskMethod())
              .addMethod(getStartTaskExtensionRunMethod())
              .addMethod(getEndTaskExtensionRunMethod())
              .build();
        }
      }
    }
    return result;
  }
}
