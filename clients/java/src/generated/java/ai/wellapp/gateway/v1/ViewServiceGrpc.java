package ai.wellapp.gateway.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Saved views of records.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class ViewServiceGrpc {

  private ViewServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "well.gateway.v1.ViewService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListViewsRequest,
      ai.wellapp.gateway.v1.ListViewsResponse> getListViewsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListViews",
      requestType = ai.wellapp.gateway.v1.ListViewsRequest.class,
      responseType = ai.wellapp.gateway.v1.ListViewsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListViewsRequest,
      ai.wellapp.gateway.v1.ListViewsResponse> getListViewsMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListViewsRequest, ai.wellapp.gateway.v1.ListViewsResponse> getListViewsMethod;
    if ((getListViewsMethod = ViewServiceGrpc.getListViewsMethod) == null) {
      synchronized (ViewServiceGrpc.class) {
        if ((getListViewsMethod = ViewServiceGrpc.getListViewsMethod) == null) {
          ViewServiceGrpc.getListViewsMethod = getListViewsMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.ListViewsRequest, ai.wellapp.gateway.v1.ListViewsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListViews"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListViewsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListViewsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ViewServiceMethodDescriptorSupplier("ListViews"))
              .build();
        }
      }
    }
    return getListViewsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreateViewRequest,
      ai.wellapp.gateway.v1.CreateViewResponse> getCreateViewMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateView",
      requestType = ai.wellapp.gateway.v1.CreateViewRequest.class,
      responseType = ai.wellapp.gateway.v1.CreateViewResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreateViewRequest,
      ai.wellapp.gateway.v1.CreateViewResponse> getCreateViewMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreateViewRequest, ai.wellapp.gateway.v1.CreateViewResponse> getCreateViewMethod;
    if ((getCreateViewMethod = ViewServiceGrpc.getCreateViewMethod) == null) {
      synchronized (ViewServiceGrpc.class) {
        if ((getCreateViewMethod = ViewServiceGrpc.getCreateViewMethod) == null) {
          ViewServiceGrpc.getCreateViewMethod = getCreateViewMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.CreateViewRequest, ai.wellapp.gateway.v1.CreateViewResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateView"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.CreateViewRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.CreateViewResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ViewServiceMethodDescriptorSupplier("CreateView"))
              .build();
        }
      }
    }
    return getCreateViewMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetViewRequest,
      ai.wellapp.gateway.v1.GetViewResponse> getGetViewMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetView",
      requestType = ai.wellapp.gateway.v1.GetViewRequest.class,
      responseType = ai.wellapp.gateway.v1.GetViewResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetViewRequest,
      ai.wellapp.gateway.v1.GetViewResponse> getGetViewMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetViewRequest, ai.wellapp.gateway.v1.GetViewResponse> getGetViewMethod;
    if ((getGetViewMethod = ViewServiceGrpc.getGetViewMethod) == null) {
      synchronized (ViewServiceGrpc.class) {
        if ((getGetViewMethod = ViewServiceGrpc.getGetViewMethod) == null) {
          ViewServiceGrpc.getGetViewMethod = getGetViewMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.GetViewRequest, ai.wellapp.gateway.v1.GetViewResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetView"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetViewRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetViewResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ViewServiceMethodDescriptorSupplier("GetView"))
              .build();
        }
      }
    }
    return getGetViewMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.DeleteViewRequest,
      ai.wellapp.gateway.v1.DeleteViewResponse> getDeleteViewMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteView",
      requestType = ai.wellapp.gateway.v1.DeleteViewRequest.class,
      responseType = ai.wellapp.gateway.v1.DeleteViewResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.DeleteViewRequest,
      ai.wellapp.gateway.v1.DeleteViewResponse> getDeleteViewMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.DeleteViewRequest, ai.wellapp.gateway.v1.DeleteViewResponse> getDeleteViewMethod;
    if ((getDeleteViewMethod = ViewServiceGrpc.getDeleteViewMethod) == null) {
      synchronized (ViewServiceGrpc.class) {
        if ((getDeleteViewMethod = ViewServiceGrpc.getDeleteViewMethod) == null) {
          ViewServiceGrpc.getDeleteViewMethod = getDeleteViewMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.DeleteViewRequest, ai.wellapp.gateway.v1.DeleteViewResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteView"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.DeleteViewRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.DeleteViewResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ViewServiceMethodDescriptorSupplier("DeleteView"))
              .build();
        }
      }
    }
    return getDeleteViewMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.UpdateViewRequest,
      ai.wellapp.gateway.v1.UpdateViewResponse> getUpdateViewMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateView",
      requestType = ai.wellapp.gateway.v1.UpdateViewRequest.class,
      responseType = ai.wellapp.gateway.v1.UpdateViewResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.UpdateViewRequest,
      ai.wellapp.gateway.v1.UpdateViewResponse> getUpdateViewMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.UpdateViewRequest, ai.wellapp.gateway.v1.UpdateViewResponse> getUpdateViewMethod;
    if ((getUpdateViewMethod = ViewServiceGrpc.getUpdateViewMethod) == null) {
      synchronized (ViewServiceGrpc.class) {
        if ((getUpdateViewMethod = ViewServiceGrpc.getUpdateViewMethod) == null) {
          ViewServiceGrpc.getUpdateViewMethod = getUpdateViewMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.UpdateViewRequest, ai.wellapp.gateway.v1.UpdateViewResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateView"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.UpdateViewRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.UpdateViewResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ViewServiceMethodDescriptorSupplier("UpdateView"))
              .build();
        }
      }
    }
    return getUpdateViewMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static ViewServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ViewServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ViewServiceStub>() {
        @java.lang.Override
        public ViewServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ViewServiceStub(channel, callOptions);
        }
      };
    return ViewServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static ViewServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ViewServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ViewServiceBlockingV2Stub>() {
        @java.lang.Override
        public ViewServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ViewServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return ViewServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static ViewServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ViewServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ViewServiceBlockingStub>() {
        @java.lang.Override
        public ViewServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ViewServiceBlockingStub(channel, callOptions);
        }
      };
    return ViewServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static ViewServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ViewServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ViewServiceFutureStub>() {
        @java.lang.Override
        public ViewServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ViewServiceFutureStub(channel, callOptions);
        }
      };
    return ViewServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Saved views of records.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Lists the views of a workspace.
     * </pre>
     */
    default void listViews(ai.wellapp.gateway.v1.ListViewsRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListViewsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListViewsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Creates a view. Errors: INVALID_ARGUMENT when Well refuses a value, ALREADY_EXISTS when it is
     * there. A create is never repeated by the gateway; give a `request_id` to repeat it yourself.
     * </pre>
     */
    default void createView(ai.wellapp.gateway.v1.CreateViewRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreateViewResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateViewMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one view. Well names the route without a page of its own; its form is that of the
     * others.
     * </pre>
     */
    default void getView(ai.wellapp.gateway.v1.GetViewRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetViewResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetViewMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes a view. Well names the route without a page of its own. A default view is read only:
     * FAILED with ABORTED.
     * </pre>
     */
    default void deleteView(ai.wellapp.gateway.v1.DeleteViewRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.DeleteViewResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteViewMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes what the mask names. Well names the route without a page of its own. A default view
     * is read only: ABORTED.
     * </pre>
     */
    default void updateView(ai.wellapp.gateway.v1.UpdateViewRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.UpdateViewResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateViewMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service ViewService.
   * <pre>
   * Saved views of records.
   * </pre>
   */
  public static abstract class ViewServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return ViewServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service ViewService.
   * <pre>
   * Saved views of records.
   * </pre>
   */
  public static final class ViewServiceStub
      extends io.grpc.stub.AbstractAsyncStub<ViewServiceStub> {
    private ViewServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ViewServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ViewServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the views of a workspace.
     * </pre>
     */
    public void listViews(ai.wellapp.gateway.v1.ListViewsRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListViewsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListViewsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Creates a view. Errors: INVALID_ARGUMENT when Well refuses a value, ALREADY_EXISTS when it is
     * there. A create is never repeated by the gateway; give a `request_id` to repeat it yourself.
     * </pre>
     */
    public void createView(ai.wellapp.gateway.v1.CreateViewRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreateViewResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateViewMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one view. Well names the route without a page of its own; its form is that of the
     * others.
     * </pre>
     */
    public void getView(ai.wellapp.gateway.v1.GetViewRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetViewResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetViewMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes a view. Well names the route without a page of its own. A default view is read only:
     * FAILED with ABORTED.
     * </pre>
     */
    public void deleteView(ai.wellapp.gateway.v1.DeleteViewRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.DeleteViewResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteViewMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes what the mask names. Well names the route without a page of its own. A default view
     * is read only: ABORTED.
     * </pre>
     */
    public void updateView(ai.wellapp.gateway.v1.UpdateViewRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.UpdateViewResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateViewMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service ViewService.
   * <pre>
   * Saved views of records.
   * </pre>
   */
  public static final class ViewServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<ViewServiceBlockingV2Stub> {
    private ViewServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ViewServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ViewServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the views of a workspace.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListViewsResponse listViews(ai.wellapp.gateway.v1.ListViewsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListViewsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates a view. Errors: INVALID_ARGUMENT when Well refuses a value, ALREADY_EXISTS when it is
     * there. A create is never repeated by the gateway; give a `request_id` to repeat it yourself.
     * </pre>
     */
    public ai.wellapp.gateway.v1.CreateViewResponse createView(ai.wellapp.gateway.v1.CreateViewRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateViewMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one view. Well names the route without a page of its own; its form is that of the
     * others.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetViewResponse getView(ai.wellapp.gateway.v1.GetViewRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetViewMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a view. Well names the route without a page of its own. A default view is read only:
     * FAILED with ABORTED.
     * </pre>
     */
    public ai.wellapp.gateway.v1.DeleteViewResponse deleteView(ai.wellapp.gateway.v1.DeleteViewRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteViewMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes what the mask names. Well names the route without a page of its own. A default view
     * is read only: ABORTED.
     * </pre>
     */
    public ai.wellapp.gateway.v1.UpdateViewResponse updateView(ai.wellapp.gateway.v1.UpdateViewRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateViewMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service ViewService.
   * <pre>
   * Saved views of records.
   * </pre>
   */
  public static final class ViewServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<ViewServiceBlockingStub> {
    private ViewServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ViewServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ViewServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the views of a workspace.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListViewsResponse listViews(ai.wellapp.gateway.v1.ListViewsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListViewsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates a view. Errors: INVALID_ARGUMENT when Well refuses a value, ALREADY_EXISTS when it is
     * there. A create is never repeated by the gateway; give a `request_id` to repeat it yourself.
     * </pre>
     */
    public ai.wellapp.gateway.v1.CreateViewResponse createView(ai.wellapp.gateway.v1.CreateViewRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateViewMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one view. Well names the route without a page of its own; its form is that of the
     * others.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetViewResponse getView(ai.wellapp.gateway.v1.GetViewRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetViewMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a view. Well names the route without a page of its own. A default view is read only:
     * FAILED with ABORTED.
     * </pre>
     */
    public ai.wellapp.gateway.v1.DeleteViewResponse deleteView(ai.wellapp.gateway.v1.DeleteViewRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteViewMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes what the mask names. Well names the route without a page of its own. A default view
     * is read only: ABORTED.
     * </pre>
     */
    public ai.wellapp.gateway.v1.UpdateViewResponse updateView(ai.wellapp.gateway.v1.UpdateViewRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateViewMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service ViewService.
   * <pre>
   * Saved views of records.
   * </pre>
   */
  public static final class ViewServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<ViewServiceFutureStub> {
    private ViewServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ViewServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ViewServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the views of a workspace.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.ListViewsResponse> listViews(
        ai.wellapp.gateway.v1.ListViewsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListViewsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Creates a view. Errors: INVALID_ARGUMENT when Well refuses a value, ALREADY_EXISTS when it is
     * there. A create is never repeated by the gateway; give a `request_id` to repeat it yourself.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.CreateViewResponse> createView(
        ai.wellapp.gateway.v1.CreateViewRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateViewMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one view. Well names the route without a page of its own; its form is that of the
     * others.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.GetViewResponse> getView(
        ai.wellapp.gateway.v1.GetViewRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetViewMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes a view. Well names the route without a page of its own. A default view is read only:
     * FAILED with ABORTED.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.DeleteViewResponse> deleteView(
        ai.wellapp.gateway.v1.DeleteViewRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteViewMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes what the mask names. Well names the route without a page of its own. A default view
     * is read only: ABORTED.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.UpdateViewResponse> updateView(
        ai.wellapp.gateway.v1.UpdateViewRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateViewMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_VIEWS = 0;
  private static final int METHODID_CREATE_VIEW = 1;
  private static final int METHODID_GET_VIEW = 2;
  private static final int METHODID_DELETE_VIEW = 3;
  private static final int METHODID_UPDATE_VIEW = 4;

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
        case METHODID_LIST_VIEWS:
          serviceImpl.listViews((ai.wellapp.gateway.v1.ListViewsRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListViewsResponse>) responseObserver);
          break;
        case METHODID_CREATE_VIEW:
          serviceImpl.createView((ai.wellapp.gateway.v1.CreateViewRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreateViewResponse>) responseObserver);
          break;
        case METHODID_GET_VIEW:
          serviceImpl.getView((ai.wellapp.gateway.v1.GetViewRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetViewResponse>) responseObserver);
          break;
        case METHODID_DELETE_VIEW:
          serviceImpl.deleteView((ai.wellapp.gateway.v1.DeleteViewRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.DeleteViewResponse>) responseObserver);
          break;
        case METHODID_UPDATE_VIEW:
          serviceImpl.updateView((ai.wellapp.gateway.v1.UpdateViewRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.UpdateViewResponse>) responseObserver);
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
          getListViewsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.ListViewsRequest,
              ai.wellapp.gateway.v1.ListViewsResponse>(
                service, METHODID_LIST_VIEWS)))
        .addMethod(
          getCreateViewMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.CreateViewRequest,
              ai.wellapp.gateway.v1.CreateViewResponse>(
                service, METHODID_CREATE_VIEW)))
        .addMethod(
          getGetViewMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.GetViewRequest,
              ai.wellapp.gateway.v1.GetViewResponse>(
                service, METHODID_GET_VIEW)))
        .addMethod(
          getDeleteViewMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.DeleteViewRequest,
              ai.wellapp.gateway.v1.DeleteViewResponse>(
                service, METHODID_DELETE_VIEW)))
        .addMethod(
          getUpdateViewMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.UpdateViewRequest,
              ai.wellapp.gateway.v1.UpdateViewResponse>(
                service, METHODID_UPDATE_VIEW)))
        .build();
  }

  private static abstract class ViewServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    ViewServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return ai.wellapp.gateway.v1.Views.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("ViewService");
    }
  }

  private static final class ViewServiceFileDescriptorSupplier
      extends ViewServiceBaseDescriptorSupplier {
    ViewServiceFileDescriptorSupplier() {}
  }

  private static final class ViewServiceMethodDescriptorSupplier
      extends ViewServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    ViewServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (ViewServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new ViewServiceFileDescriptorSupplier())
              .addMethod(getListViewsMethod())
              .addMethod(getCreateViewMethod())
              .addMethod(getGetViewMethod())
              .addMethod(getDeleteViewMethod())
              .addMethod(getUpdateViewMethod())
              .build();
        }
      }
    }
    return result;
  }
}
