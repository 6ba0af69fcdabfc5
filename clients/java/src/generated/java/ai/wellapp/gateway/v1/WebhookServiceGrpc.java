package ai.wellapp.gateway.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Webhooks: where Well sends the events of a workspace.
 * Well has had two generations of routes. The newer one subscribes one event at a time
 * (`/v1/subscriptions/webhooks`), the older one a list of them (`/v1/webhooks`). The gateway finds
 * out which one is offered, or is told by `WELL_WEBHOOK_API`; the messages here serve both. The
 * gateway's own token is masked wherever it would stand in an answer.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class WebhookServiceGrpc {

  private WebhookServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "well.gateway.v1.WebhookService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreateWebhookRequest,
      ai.wellapp.gateway.v1.CreateWebhookResponse> getCreateWebhookMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateWebhook",
      requestType = ai.wellapp.gateway.v1.CreateWebhookRequest.class,
      responseType = ai.wellapp.gateway.v1.CreateWebhookResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreateWebhookRequest,
      ai.wellapp.gateway.v1.CreateWebhookResponse> getCreateWebhookMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreateWebhookRequest, ai.wellapp.gateway.v1.CreateWebhookResponse> getCreateWebhookMethod;
    if ((getCreateWebhookMethod = WebhookServiceGrpc.getCreateWebhookMethod) == null) {
      synchronized (WebhookServiceGrpc.class) {
        if ((getCreateWebhookMethod = WebhookServiceGrpc.getCreateWebhookMethod) == null) {
          WebhookServiceGrpc.getCreateWebhookMethod = getCreateWebhookMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.CreateWebhookRequest, ai.wellapp.gateway.v1.CreateWebhookResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateWebhook"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.CreateWebhookRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.CreateWebhookResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WebhookServiceMethodDescriptorSupplier("CreateWebhook"))
              .build();
        }
      }
    }
    return getCreateWebhookMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetWebhookRequest,
      ai.wellapp.gateway.v1.GetWebhookResponse> getGetWebhookMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetWebhook",
      requestType = ai.wellapp.gateway.v1.GetWebhookRequest.class,
      responseType = ai.wellapp.gateway.v1.GetWebhookResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetWebhookRequest,
      ai.wellapp.gateway.v1.GetWebhookResponse> getGetWebhookMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetWebhookRequest, ai.wellapp.gateway.v1.GetWebhookResponse> getGetWebhookMethod;
    if ((getGetWebhookMethod = WebhookServiceGrpc.getGetWebhookMethod) == null) {
      synchronized (WebhookServiceGrpc.class) {
        if ((getGetWebhookMethod = WebhookServiceGrpc.getGetWebhookMethod) == null) {
          WebhookServiceGrpc.getGetWebhookMethod = getGetWebhookMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.GetWebhookRequest, ai.wellapp.gateway.v1.GetWebhookResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetWebhook"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetWebhookRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetWebhookResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WebhookServiceMethodDescriptorSupplier("GetWebhook"))
              .build();
        }
      }
    }
    return getGetWebhookMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListWebhooksRequest,
      ai.wellapp.gateway.v1.ListWebhooksResponse> getListWebhooksMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListWebhooks",
      requestType = ai.wellapp.gateway.v1.ListWebhooksRequest.class,
      responseType = ai.wellapp.gateway.v1.ListWebhooksResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListWebhooksRequest,
      ai.wellapp.gateway.v1.ListWebhooksResponse> getListWebhooksMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListWebhooksRequest, ai.wellapp.gateway.v1.ListWebhooksResponse> getListWebhooksMethod;
    if ((getListWebhooksMethod = WebhookServiceGrpc.getListWebhooksMethod) == null) {
      synchronized (WebhookServiceGrpc.class) {
        if ((getListWebhooksMethod = WebhookServiceGrpc.getListWebhooksMethod) == null) {
          WebhookServiceGrpc.getListWebhooksMethod = getListWebhooksMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.ListWebhooksRequest, ai.wellapp.gateway.v1.ListWebhooksResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListWebhooks"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListWebhooksRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListWebhooksResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WebhookServiceMethodDescriptorSupplier("ListWebhooks"))
              .build();
        }
      }
    }
    return getListWebhooksMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.UpdateWebhookRequest,
      ai.wellapp.gateway.v1.UpdateWebhookResponse> getUpdateWebhookMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateWebhook",
      requestType = ai.wellapp.gateway.v1.UpdateWebhookRequest.class,
      responseType = ai.wellapp.gateway.v1.UpdateWebhookResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.UpdateWebhookRequest,
      ai.wellapp.gateway.v1.UpdateWebhookResponse> getUpdateWebhookMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.UpdateWebhookRequest, ai.wellapp.gateway.v1.UpdateWebhookResponse> getUpdateWebhookMethod;
    if ((getUpdateWebhookMethod = WebhookServiceGrpc.getUpdateWebhookMethod) == null) {
      synchronized (WebhookServiceGrpc.class) {
        if ((getUpdateWebhookMethod = WebhookServiceGrpc.getUpdateWebhookMethod) == null) {
          WebhookServiceGrpc.getUpdateWebhookMethod = getUpdateWebhookMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.UpdateWebhookRequest, ai.wellapp.gateway.v1.UpdateWebhookResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateWebhook"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.UpdateWebhookRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.UpdateWebhookResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WebhookServiceMethodDescriptorSupplier("UpdateWebhook"))
              .build();
        }
      }
    }
    return getUpdateWebhookMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.DeleteWebhookRequest,
      ai.wellapp.gateway.v1.DeleteWebhookResponse> getDeleteWebhookMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteWebhook",
      requestType = ai.wellapp.gateway.v1.DeleteWebhookRequest.class,
      responseType = ai.wellapp.gateway.v1.DeleteWebhookResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.DeleteWebhookRequest,
      ai.wellapp.gateway.v1.DeleteWebhookResponse> getDeleteWebhookMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.DeleteWebhookRequest, ai.wellapp.gateway.v1.DeleteWebhookResponse> getDeleteWebhookMethod;
    if ((getDeleteWebhookMethod = WebhookServiceGrpc.getDeleteWebhookMethod) == null) {
      synchronized (WebhookServiceGrpc.class) {
        if ((getDeleteWebhookMethod = WebhookServiceGrpc.getDeleteWebhookMethod) == null) {
          WebhookServiceGrpc.getDeleteWebhookMethod = getDeleteWebhookMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.DeleteWebhookRequest, ai.wellapp.gateway.v1.DeleteWebhookResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteWebhook"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.DeleteWebhookRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.DeleteWebhookResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WebhookServiceMethodDescriptorSupplier("DeleteWebhook"))
              .build();
        }
      }
    }
    return getDeleteWebhookMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ReconcileWebhooksRequest,
      ai.wellapp.gateway.v1.ReconcileWebhooksResponse> getReconcileWebhooksMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ReconcileWebhooks",
      requestType = ai.wellapp.gateway.v1.ReconcileWebhooksRequest.class,
      responseType = ai.wellapp.gateway.v1.ReconcileWebhooksResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ReconcileWebhooksRequest,
      ai.wellapp.gateway.v1.ReconcileWebhooksResponse> getReconcileWebhooksMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ReconcileWebhooksRequest, ai.wellapp.gateway.v1.ReconcileWebhooksResponse> getReconcileWebhooksMethod;
    if ((getReconcileWebhooksMethod = WebhookServiceGrpc.getReconcileWebhooksMethod) == null) {
      synchronized (WebhookServiceGrpc.class) {
        if ((getReconcileWebhooksMethod = WebhookServiceGrpc.getReconcileWebhooksMethod) == null) {
          WebhookServiceGrpc.getReconcileWebhooksMethod = getReconcileWebhooksMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.ReconcileWebhooksRequest, ai.wellapp.gateway.v1.ReconcileWebhooksResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ReconcileWebhooks"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ReconcileWebhooksRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ReconcileWebhooksResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WebhookServiceMethodDescriptorSupplier("ReconcileWebhooks"))
              .build();
        }
      }
    }
    return getReconcileWebhooksMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static WebhookServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<WebhookServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<WebhookServiceStub>() {
        @java.lang.Override
        public WebhookServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new WebhookServiceStub(channel, callOptions);
        }
      };
    return WebhookServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static WebhookServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<WebhookServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<WebhookServiceBlockingV2Stub>() {
        @java.lang.Override
        public WebhookServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new WebhookServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return WebhookServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static WebhookServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<WebhookServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<WebhookServiceBlockingStub>() {
        @java.lang.Override
        public WebhookServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new WebhookServiceBlockingStub(channel, callOptions);
        }
      };
    return WebhookServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static WebhookServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<WebhookServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<WebhookServiceFutureStub>() {
        @java.lang.Override
        public WebhookServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new WebhookServiceFutureStub(channel, callOptions);
        }
      };
    return WebhookServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Webhooks: where Well sends the events of a workspace.
   * Well has had two generations of routes. The newer one subscribes one event at a time
   * (`/v1/subscriptions/webhooks`), the older one a list of them (`/v1/webhooks`). The gateway finds
   * out which one is offered, or is told by `WELL_WEBHOOK_API`; the messages here serve both. The
   * gateway's own token is masked wherever it would stand in an answer.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Subscribes a URL to events. Where Well subscribes one event at a time, one webhook is made for
     * each; those that stand already are kept and returned. Events that Well refuses are listed in
     * `rejected_events`; the RPC fails only when nothing was subscribed.
     * </pre>
     */
    default void createWebhook(ai.wellapp.gateway.v1.CreateWebhookRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreateWebhookResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateWebhookMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one webhook. Errors: NOT_FOUND.
     * </pre>
     */
    default void getWebhook(ai.wellapp.gateway.v1.GetWebhookRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetWebhookResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetWebhookMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists webhooks, newest first.
     * </pre>
     */
    default void listWebhooks(ai.wellapp.gateway.v1.ListWebhooksRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListWebhooksResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListWebhooksMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes what the mask names. A webhook of the newer generation has exactly one event.
     * </pre>
     */
    default void updateWebhook(ai.wellapp.gateway.v1.UpdateWebhookRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.UpdateWebhookResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateWebhookMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes a webhook for good.
     * </pre>
     */
    default void deleteWebhook(ai.wellapp.gateway.v1.DeleteWebhookRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.DeleteWebhookResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteWebhookMethod(), responseObserver);
    }

    /**
     * <pre>
     * Puts this gateway's own webhooks at Well right, now: makes what is missing, mends what has
     * another address, token or event, removes what is stale. Whose they are says
     * `WELL_WEBHOOK_WORKSPACES`; those of others are not touched. The gateway does the same at its start
     * and by `WELL_REGISTRATION_INTERVAL`. Errors: FAILED_PRECONDITION
     * `REGISTRATION_OFF` where the gateway keeps no webhooks; INVALID_ARGUMENT for a workspace whose
     * webhooks it does not keep; trouble in single workspaces stands in `failures`.
     * </pre>
     */
    default void reconcileWebhooks(ai.wellapp.gateway.v1.ReconcileWebhooksRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ReconcileWebhooksResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getReconcileWebhooksMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service WebhookService.
   * <pre>
   * Webhooks: where Well sends the events of a workspace.
   * Well has had two generations of routes. The newer one subscribes one event at a time
   * (`/v1/subscriptions/webhooks`), the older one a list of them (`/v1/webhooks`). The gateway finds
   * out which one is offered, or is told by `WELL_WEBHOOK_API`; the messages here serve both. The
   * gateway's own token is masked wherever it would stand in an answer.
   * </pre>
   */
  public static abstract class WebhookServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return WebhookServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service WebhookService.
   * <pre>
   * Webhooks: where Well sends the events of a workspace.
   * Well has had two generations of routes. The newer one subscribes one event at a time
   * (`/v1/subscriptions/webhooks`), the older one a list of them (`/v1/webhooks`). The gateway finds
   * out which one is offered, or is told by `WELL_WEBHOOK_API`; the messages here serve both. The
   * gateway's own token is masked wherever it would stand in an answer.
   * </pre>
   */
  public static final class WebhookServiceStub
      extends io.grpc.stub.AbstractAsyncStub<WebhookServiceStub> {
    private WebhookServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected WebhookServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new WebhookServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Subscribes a URL to events. Where Well subscribes one event at a time, one webhook is made for
     * each; those that stand already are kept and returned. Events that Well refuses are listed in
     * `rejected_events`; the RPC fails only when nothing was subscribed.
     * </pre>
     */
    public void createWebhook(ai.wellapp.gateway.v1.CreateWebhookRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreateWebhookResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateWebhookMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one webhook. Errors: NOT_FOUND.
     * </pre>
     */
    public void getWebhook(ai.wellapp.gateway.v1.GetWebhookRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetWebhookResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetWebhookMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists webhooks, newest first.
     * </pre>
     */
    public void listWebhooks(ai.wellapp.gateway.v1.ListWebhooksRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListWebhooksResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListWebhooksMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes what the mask names. A webhook of the newer generation has exactly one event.
     * </pre>
     */
    public void updateWebhook(ai.wellapp.gateway.v1.UpdateWebhookRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.UpdateWebhookResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateWebhookMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes a webhook for good.
     * </pre>
     */
    public void deleteWebhook(ai.wellapp.gateway.v1.DeleteWebhookRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.DeleteWebhookResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteWebhookMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Puts this gateway's own webhooks at Well right, now: makes what is missing, mends what has
     * another address, token or event, removes what is stale. Whose they are says
     * `WELL_WEBHOOK_WORKSPACES`; those of others are not touched. The gateway does the same at its start
     * and by `WELL_REGISTRATION_INTERVAL`. Errors: FAILED_PRECONDITION
     * `REGISTRATION_OFF` where the gateway keeps no webhooks; INVALID_ARGUMENT for a workspace whose
     * webhooks it does not keep; trouble in single workspaces stands in `failures`.
     * </pre>
     */
    public void reconcileWebhooks(ai.wellapp.gateway.v1.ReconcileWebhooksRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ReconcileWebhooksResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getReconcileWebhooksMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service WebhookService.
   * <pre>
   * Webhooks: where Well sends the events of a workspace.
   * Well has had two generations of routes. The newer one subscribes one event at a time
   * (`/v1/subscriptions/webhooks`), the older one a list of them (`/v1/webhooks`). The gateway finds
   * out which one is offered, or is told by `WELL_WEBHOOK_API`; the messages here serve both. The
   * gateway's own token is masked wherever it would stand in an answer.
   * </pre>
   */
  public static final class WebhookServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<WebhookServiceBlockingV2Stub> {
    private WebhookServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected WebhookServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new WebhookServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Subscribes a URL to events. Where Well subscribes one event at a time, one webhook is made for
     * each; those that stand already are kept and returned. Events that Well refuses are listed in
     * `rejected_events`; the RPC fails only when nothing was subscribed.
     * </pre>
     */
    public ai.wellapp.gateway.v1.CreateWebhookResponse createWebhook(ai.wellapp.gateway.v1.CreateWebhookRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateWebhookMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one webhook. Errors: NOT_FOUND.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetWebhookResponse getWebhook(ai.wellapp.gateway.v1.GetWebhookRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetWebhookMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists webhooks, newest first.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListWebhooksResponse listWebhooks(ai.wellapp.gateway.v1.ListWebhooksRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListWebhooksMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes what the mask names. A webhook of the newer generation has exactly one event.
     * </pre>
     */
    public ai.wellapp.gateway.v1.UpdateWebhookResponse updateWebhook(ai.wellapp.gateway.v1.UpdateWebhookRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateWebhookMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a webhook for good.
     * </pre>
     */
    public ai.wellapp.gateway.v1.DeleteWebhookResponse deleteWebhook(ai.wellapp.gateway.v1.DeleteWebhookRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteWebhookMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Puts this gateway's own webhooks at Well right, now: makes what is missing, mends what has
     * another address, token or event, removes what is stale. Whose they are says
     * `WELL_WEBHOOK_WORKSPACES`; those of others are not touched. The gateway does the same at its start
     * and by `WELL_REGISTRATION_INTERVAL`. Errors: FAILED_PRECONDITION
     * `REGISTRATION_OFF` where the gateway keeps no webhooks; INVALID_ARGUMENT for a workspace whose
     * webhooks it does not keep; trouble in single workspaces stands in `failures`.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ReconcileWebhooksResponse reconcileWebhooks(ai.wellapp.gateway.v1.ReconcileWebhooksRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getReconcileWebhooksMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service WebhookService.
   * <pre>
   * Webhooks: where Well sends the events of a workspace.
   * Well has had two generations of routes. The newer one subscribes one event at a time
   * (`/v1/subscriptions/webhooks`), the older one a list of them (`/v1/webhooks`). The gateway finds
   * out which one is offered, or is told by `WELL_WEBHOOK_API`; the messages here serve both. The
   * gateway's own token is masked wherever it would stand in an answer.
   * </pre>
   */
  public static final class WebhookServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<WebhookServiceBlockingStub> {
    private WebhookServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected WebhookServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new WebhookServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Subscribes a URL to events. Where Well subscribes one event at a time, one webhook is made for
     * each; those that stand already are kept and returned. Events that Well refuses are listed in
     * `rejected_events`; the RPC fails only when nothing was subscribed.
     * </pre>
     */
    public ai.wellapp.gateway.v1.CreateWebhookResponse createWebhook(ai.wellapp.gateway.v1.CreateWebhookRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateWebhookMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one webhook. Errors: NOT_FOUND.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetWebhookResponse getWebhook(ai.wellapp.gateway.v1.GetWebhookRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetWebhookMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists webhooks, newest first.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListWebhooksResponse listWebhooks(ai.wellapp.gateway.v1.ListWebhooksRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListWebhooksMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes what the mask names. A webhook of the newer generation has exactly one event.
     * </pre>
     */
    public ai.wellapp.gateway.v1.UpdateWebhookResponse updateWebhook(ai.wellapp.gateway.v1.UpdateWebhookRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateWebhookMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a webhook for good.
     * </pre>
     */
    public ai.wellapp.gateway.v1.DeleteWebhookResponse deleteWebhook(ai.wellapp.gateway.v1.DeleteWebhookRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteWebhookMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Puts this gateway's own webhooks at Well right, now: makes what is missing, mends what has
     * another address, token or event, removes what is stale. Whose they are says
     * `WELL_WEBHOOK_WORKSPACES`; those of others are not touched. The gateway does the same at its start
     * and by `WELL_REGISTRATION_INTERVAL`. Errors: FAILED_PRECONDITION
     * `REGISTRATION_OFF` where the gateway keeps no webhooks; INVALID_ARGUMENT for a workspace whose
     * webhooks it does not keep; trouble in single workspaces stands in `failures`.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ReconcileWebhooksResponse reconcileWebhooks(ai.wellapp.gateway.v1.ReconcileWebhooksRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getReconcileWebhooksMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service WebhookService.
   * <pre>
   * Webhooks: where Well sends the events of a workspace.
   * Well has had two generations of routes. The newer one subscribes one event at a time
   * (`/v1/subscriptions/webhooks`), the older one a list of them (`/v1/webhooks`). The gateway finds
   * out which one is offered, or is told by `WELL_WEBHOOK_API`; the messages here serve both. The
   * gateway's own token is masked wherever it would stand in an answer.
   * </pre>
   */
  public static final class WebhookServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<WebhookServiceFutureStub> {
    private WebhookServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected WebhookServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new WebhookServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Subscribes a URL to events. Where Well subscribes one event at a time, one webhook is made for
     * each; those that stand already are kept and returned. Events that Well refuses are listed in
     * `rejected_events`; the RPC fails only when nothing was subscribed.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.CreateWebhookResponse> createWebhook(
        ai.wellapp.gateway.v1.CreateWebhookRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateWebhookMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one webhook. Errors: NOT_FOUND.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.GetWebhookResponse> getWebhook(
        ai.wellapp.gateway.v1.GetWebhookRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetWebhookMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists webhooks, newest first.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.ListWebhooksResponse> listWebhooks(
        ai.wellapp.gateway.v1.ListWebhooksRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListWebhooksMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes what the mask names. A webhook of the newer generation has exactly one event.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.UpdateWebhookResponse> updateWebhook(
        ai.wellapp.gateway.v1.UpdateWebhookRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateWebhookMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes a webhook for good.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.DeleteWebhookResponse> deleteWebhook(
        ai.wellapp.gateway.v1.DeleteWebhookRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteWebhookMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Puts this gateway's own webhooks at Well right, now: makes what is missing, mends what has
     * another address, token or event, removes what is stale. Whose they are says
     * `WELL_WEBHOOK_WORKSPACES`; those of others are not touched. The gateway does the same at its start
     * and by `WELL_REGISTRATION_INTERVAL`. Errors: FAILED_PRECONDITION
     * `REGISTRATION_OFF` where the gateway keeps no webhooks; INVALID_ARGUMENT for a workspace whose
     * webhooks it does not keep; trouble in single workspaces stands in `failures`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.ReconcileWebhooksResponse> reconcileWebhooks(
        ai.wellapp.gateway.v1.ReconcileWebhooksRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getReconcileWebhooksMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_WEBHOOK = 0;
  private static final int METHODID_GET_WEBHOOK = 1;
  private static final int METHODID_LIST_WEBHOOKS = 2;
  private static final int METHODID_UPDATE_WEBHOOK = 3;
  private static final int METHODID_DELETE_WEBHOOK = 4;
  private static final int METHODID_RECONCILE_WEBHOOKS = 5;

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
        case METHODID_CREATE_WEBHOOK:
          serviceImpl.createWebhook((ai.wellapp.gateway.v1.CreateWebhookRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreateWebhookResponse>) responseObserver);
          break;
        case METHODID_GET_WEBHOOK:
          serviceImpl.getWebhook((ai.wellapp.gateway.v1.GetWebhookRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetWebhookResponse>) responseObserver);
          break;
        case METHODID_LIST_WEBHOOKS:
          serviceImpl.listWebhooks((ai.wellapp.gateway.v1.ListWebhooksRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListWebhooksResponse>) responseObserver);
          break;
        case METHODID_UPDATE_WEBHOOK:
          serviceImpl.updateWebhook((ai.wellapp.gateway.v1.UpdateWebhookRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.UpdateWebhookResponse>) responseObserver);
          break;
        case METHODID_DELETE_WEBHOOK:
          serviceImpl.deleteWebhook((ai.wellapp.gateway.v1.DeleteWebhookRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.DeleteWebhookResponse>) responseObserver);
          break;
        case METHODID_RECONCILE_WEBHOOKS:
          serviceImpl.reconcileWebhooks((ai.wellapp.gateway.v1.ReconcileWebhooksRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ReconcileWebhooksResponse>) responseObserver);
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
          getCreateWebhookMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.CreateWebhookRequest,
              ai.wellapp.gateway.v1.CreateWebhookResponse>(
                service, METHODID_CREATE_WEBHOOK)))
        .addMethod(
          getGetWebhookMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.GetWebhookRequest,
              ai.wellapp.gateway.v1.GetWebhookResponse>(
                service, METHODID_GET_WEBHOOK)))
        .addMethod(
          getListWebhooksMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.ListWebhooksRequest,
              ai.wellapp.gateway.v1.ListWebhooksResponse>(
                service, METHODID_LIST_WEBHOOKS)))
        .addMethod(
          getUpdateWebhookMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.UpdateWebhookRequest,
              ai.wellapp.gateway.v1.UpdateWebhookResponse>(
                service, METHODID_UPDATE_WEBHOOK)))
        .addMethod(
          getDeleteWebhookMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.DeleteWebhookRequest,
              ai.wellapp.gateway.v1.DeleteWebhookResponse>(
                service, METHODID_DELETE_WEBHOOK)))
        .addMethod(
          getReconcileWebhooksMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.ReconcileWebhooksRequest,
              ai.wellapp.gateway.v1.ReconcileWebhooksResponse>(
                service, METHODID_RECONCILE_WEBHOOKS)))
        .build();
  }

  private static abstract class WebhookServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    WebhookServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return ai.wellapp.gateway.v1.Webhooks.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("WebhookService");
    }
  }

  private static final class WebhookServiceFileDescriptorSupplier
      extends WebhookServiceBaseDescriptorSupplier {
    WebhookServiceFileDescriptorSupplier() {}
  }

  private static final class WebhookServiceMethodDescriptorSupplier
      extends WebhookServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    WebhookServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (WebhookServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new WebhookServiceFileDescriptorSupplier())
              .addMethod(getCreateWebhookMethod())
              .addMethod(getGetWebhookMethod())
              .addMethod(getListWebhooksMethod())
              .addMethod(getUpdateWebhookMethod())
              .addMethod(getDeleteWebhookMethod())
              .addMethod(getReconcileWebhooksMethod())
              .build();
        }
      }
    }
    return result;
  }
}
