package ai.wellapp.gateway.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Rules for attributes of a root. A rule has no id: its root and its key are its name.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class FieldRuleServiceGrpc {

  private FieldRuleServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "well.gateway.v1.FieldRuleService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListFieldRulesRequest,
      ai.wellapp.gateway.v1.ListFieldRulesResponse> getListFieldRulesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListFieldRules",
      requestType = ai.wellapp.gateway.v1.ListFieldRulesRequest.class,
      responseType = ai.wellapp.gateway.v1.ListFieldRulesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListFieldRulesRequest,
      ai.wellapp.gateway.v1.ListFieldRulesResponse> getListFieldRulesMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListFieldRulesRequest, ai.wellapp.gateway.v1.ListFieldRulesResponse> getListFieldRulesMethod;
    if ((getListFieldRulesMethod = FieldRuleServiceGrpc.getListFieldRulesMethod) == null) {
      synchronized (FieldRuleServiceGrpc.class) {
        if ((getListFieldRulesMethod = FieldRuleServiceGrpc.getListFieldRulesMethod) == null) {
          FieldRuleServiceGrpc.getListFieldRulesMethod = getListFieldRulesMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.ListFieldRulesRequest, ai.wellapp.gateway.v1.ListFieldRulesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListFieldRules"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListFieldRulesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListFieldRulesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new FieldRuleServiceMethodDescriptorSupplier("ListFieldRules"))
              .build();
        }
      }
    }
    return getListFieldRulesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetFieldRuleRequest,
      ai.wellapp.gateway.v1.GetFieldRuleResponse> getGetFieldRuleMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetFieldRule",
      requestType = ai.wellapp.gateway.v1.GetFieldRuleRequest.class,
      responseType = ai.wellapp.gateway.v1.GetFieldRuleResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetFieldRuleRequest,
      ai.wellapp.gateway.v1.GetFieldRuleResponse> getGetFieldRuleMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetFieldRuleRequest, ai.wellapp.gateway.v1.GetFieldRuleResponse> getGetFieldRuleMethod;
    if ((getGetFieldRuleMethod = FieldRuleServiceGrpc.getGetFieldRuleMethod) == null) {
      synchronized (FieldRuleServiceGrpc.class) {
        if ((getGetFieldRuleMethod = FieldRuleServiceGrpc.getGetFieldRuleMethod) == null) {
          FieldRuleServiceGrpc.getGetFieldRuleMethod = getGetFieldRuleMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.GetFieldRuleRequest, ai.wellapp.gateway.v1.GetFieldRuleResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetFieldRule"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetFieldRuleRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetFieldRuleResponse.getDefaultInstance()))
              .setSchemaDescriptor(new FieldRuleServiceMethodDescriptorSupplier("GetFieldRule"))
              .build();
        }
      }
    }
    return getGetFieldRuleMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.UpsertFieldRuleRequest,
      ai.wellapp.gateway.v1.UpsertFieldRuleResponse> getUpsertFieldRuleMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpsertFieldRule",
      requestType = ai.wellapp.gateway.v1.UpsertFieldRuleRequest.class,
      responseType = ai.wellapp.gateway.v1.UpsertFieldRuleResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.UpsertFieldRuleRequest,
      ai.wellapp.gateway.v1.UpsertFieldRuleResponse> getUpsertFieldRuleMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.UpsertFieldRuleRequest, ai.wellapp.gateway.v1.UpsertFieldRuleResponse> getUpsertFieldRuleMethod;
    if ((getUpsertFieldRuleMethod = FieldRuleServiceGrpc.getUpsertFieldRuleMethod) == null) {
      synchronized (FieldRuleServiceGrpc.class) {
        if ((getUpsertFieldRuleMethod = FieldRuleServiceGrpc.getUpsertFieldRuleMethod) == null) {
          FieldRuleServiceGrpc.getUpsertFieldRuleMethod = getUpsertFieldRuleMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.UpsertFieldRuleRequest, ai.wellapp.gateway.v1.UpsertFieldRuleResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpsertFieldRule"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.UpsertFieldRuleRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.UpsertFieldRuleResponse.getDefaultInstance()))
              .setSchemaDescriptor(new FieldRuleServiceMethodDescriptorSupplier("UpsertFieldRule"))
              .build();
        }
      }
    }
    return getUpsertFieldRuleMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.DeleteFieldRuleRequest,
      ai.wellapp.gateway.v1.DeleteFieldRuleResponse> getDeleteFieldRuleMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteFieldRule",
      requestType = ai.wellapp.gateway.v1.DeleteFieldRuleRequest.class,
      responseType = ai.wellapp.gateway.v1.DeleteFieldRuleResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.DeleteFieldRuleRequest,
      ai.wellapp.gateway.v1.DeleteFieldRuleResponse> getDeleteFieldRuleMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.DeleteFieldRuleRequest, ai.wellapp.gateway.v1.DeleteFieldRuleResponse> getDeleteFieldRuleMethod;
    if ((getDeleteFieldRuleMethod = FieldRuleServiceGrpc.getDeleteFieldRuleMethod) == null) {
      synchronized (FieldRuleServiceGrpc.class) {
        if ((getDeleteFieldRuleMethod = FieldRuleServiceGrpc.getDeleteFieldRuleMethod) == null) {
          FieldRuleServiceGrpc.getDeleteFieldRuleMethod = getDeleteFieldRuleMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.DeleteFieldRuleRequest, ai.wellapp.gateway.v1.DeleteFieldRuleResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteFieldRule"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.DeleteFieldRuleRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.DeleteFieldRuleResponse.getDefaultInstance()))
              .setSchemaDescriptor(new FieldRuleServiceMethodDescriptorSupplier("DeleteFieldRule"))
              .build();
        }
      }
    }
    return getDeleteFieldRuleMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ComputeFieldRuleRequest,
      ai.wellapp.gateway.v1.ComputeFieldRuleResponse> getComputeFieldRuleMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ComputeFieldRule",
      requestType = ai.wellapp.gateway.v1.ComputeFieldRuleRequest.class,
      responseType = ai.wellapp.gateway.v1.ComputeFieldRuleResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ComputeFieldRuleRequest,
      ai.wellapp.gateway.v1.ComputeFieldRuleResponse> getComputeFieldRuleMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ComputeFieldRuleRequest, ai.wellapp.gateway.v1.ComputeFieldRuleResponse> getComputeFieldRuleMethod;
    if ((getComputeFieldRuleMethod = FieldRuleServiceGrpc.getComputeFieldRuleMethod) == null) {
      synchronized (FieldRuleServiceGrpc.class) {
        if ((getComputeFieldRuleMethod = FieldRuleServiceGrpc.getComputeFieldRuleMethod) == null) {
          FieldRuleServiceGrpc.getComputeFieldRuleMethod = getComputeFieldRuleMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.ComputeFieldRuleRequest, ai.wellapp.gateway.v1.ComputeFieldRuleResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ComputeFieldRule"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ComputeFieldRuleRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ComputeFieldRuleResponse.getDefaultInstance()))
              .setSchemaDescriptor(new FieldRuleServiceMethodDescriptorSupplier("ComputeFieldRule"))
              .build();
        }
      }
    }
    return getComputeFieldRuleMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static FieldRuleServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<FieldRuleServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<FieldRuleServiceStub>() {
        @java.lang.Override
        public FieldRuleServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new FieldRuleServiceStub(channel, callOptions);
        }
      };
    return FieldRuleServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static FieldRuleServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<FieldRuleServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<FieldRuleServiceBlockingV2Stub>() {
        @java.lang.Override
        public FieldRuleServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new FieldRuleServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return FieldRuleServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static FieldRuleServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<FieldRuleServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<FieldRuleServiceBlockingStub>() {
        @java.lang.Override
        public FieldRuleServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new FieldRuleServiceBlockingStub(channel, callOptions);
        }
      };
    return FieldRuleServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static FieldRuleServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<FieldRuleServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<FieldRuleServiceFutureStub>() {
        @java.lang.Override
        public FieldRuleServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new FieldRuleServiceFutureStub(channel, callOptions);
        }
      };
    return FieldRuleServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Rules for attributes of a root. A rule has no id: its root and its key are its name.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Lists the rules. Well's older documentation calls the route planned, the newer one does not
     * name it: UNIMPLEMENTED or NOT_FOUND where it is missing.
     * </pre>
     */
    default void listFieldRules(ai.wellapp.gateway.v1.ListFieldRulesRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListFieldRulesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListFieldRulesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one rule. Errors: NOT_FOUND when there is none.
     * </pre>
     */
    default void getFieldRule(ai.wellapp.gateway.v1.GetFieldRuleRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetFieldRuleResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetFieldRuleMethod(), responseObserver);
    }

    /**
     * <pre>
     * Creates a rule, or replaces it whole.
     * </pre>
     */
    default void upsertFieldRule(ai.wellapp.gateway.v1.UpsertFieldRuleRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.UpsertFieldRuleResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpsertFieldRuleMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes a rule.
     * </pre>
     */
    default void deleteFieldRule(ai.wellapp.gateway.v1.DeleteFieldRuleRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.DeleteFieldRuleResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteFieldRuleMethod(), responseObserver);
    }

    /**
     * <pre>
     * Computes the rule for some rows. Well does it later; the answer says that it was accepted.
     * </pre>
     */
    default void computeFieldRule(ai.wellapp.gateway.v1.ComputeFieldRuleRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ComputeFieldRuleResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getComputeFieldRuleMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service FieldRuleService.
   * <pre>
   * Rules for attributes of a root. A rule has no id: its root and its key are its name.
   * </pre>
   */
  public static abstract class FieldRuleServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return FieldRuleServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service FieldRuleService.
   * <pre>
   * Rules for attributes of a root. A rule has no id: its root and its key are its name.
   * </pre>
   */
  public static final class FieldRuleServiceStub
      extends io.grpc.stub.AbstractAsyncStub<FieldRuleServiceStub> {
    private FieldRuleServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected FieldRuleServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new FieldRuleServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the rules. Well's older documentation calls the route planned, the newer one does not
     * name it: UNIMPLEMENTED or NOT_FOUND where it is missing.
     * </pre>
     */
    public void listFieldRules(ai.wellapp.gateway.v1.ListFieldRulesRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListFieldRulesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListFieldRulesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one rule. Errors: NOT_FOUND when there is none.
     * </pre>
     */
    public void getFieldRule(ai.wellapp.gateway.v1.GetFieldRuleRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetFieldRuleResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetFieldRuleMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Creates a rule, or replaces it whole.
     * </pre>
     */
    public void upsertFieldRule(ai.wellapp.gateway.v1.UpsertFieldRuleRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.UpsertFieldRuleResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpsertFieldRuleMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes a rule.
     * </pre>
     */
    public void deleteFieldRule(ai.wellapp.gateway.v1.DeleteFieldRuleRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.DeleteFieldRuleResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteFieldRuleMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Computes the rule for some rows. Well does it later; the answer says that it was accepted.
     * </pre>
     */
    public void computeFieldRule(ai.wellapp.gateway.v1.ComputeFieldRuleRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ComputeFieldRuleResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getComputeFieldRuleMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service FieldRuleService.
   * <pre>
   * Rules for attributes of a root. A rule has no id: its root and its key are its name.
   * </pre>
   */
  public static final class FieldRuleServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<FieldRuleServiceBlockingV2Stub> {
    private FieldRuleServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected FieldRuleServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new FieldRuleServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the rules. Well's older documentation calls the route planned, the newer one does not
     * name it: UNIMPLEMENTED or NOT_FOUND where it is missing.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListFieldRulesResponse listFieldRules(ai.wellapp.gateway.v1.ListFieldRulesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListFieldRulesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one rule. Errors: NOT_FOUND when there is none.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetFieldRuleResponse getFieldRule(ai.wellapp.gateway.v1.GetFieldRuleRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetFieldRuleMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates a rule, or replaces it whole.
     * </pre>
     */
    public ai.wellapp.gateway.v1.UpsertFieldRuleResponse upsertFieldRule(ai.wellapp.gateway.v1.UpsertFieldRuleRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpsertFieldRuleMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a rule.
     * </pre>
     */
    public ai.wellapp.gateway.v1.DeleteFieldRuleResponse deleteFieldRule(ai.wellapp.gateway.v1.DeleteFieldRuleRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteFieldRuleMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Computes the rule for some rows. Well does it later; the answer says that it was accepted.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ComputeFieldRuleResponse computeFieldRule(ai.wellapp.gateway.v1.ComputeFieldRuleRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getComputeFieldRuleMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service FieldRuleService.
   * <pre>
   * Rules for attributes of a root. A rule has no id: its root and its key are its name.
   * </pre>
   */
  public static final class FieldRuleServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<FieldRuleServiceBlockingStub> {
    private FieldRuleServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected FieldRuleServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new FieldRuleServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the rules. Well's older documentation calls the route planned, the newer one does not
     * name it: UNIMPLEMENTED or NOT_FOUND where it is missing.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListFieldRulesResponse listFieldRules(ai.wellapp.gateway.v1.ListFieldRulesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListFieldRulesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one rule. Errors: NOT_FOUND when there is none.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetFieldRuleResponse getFieldRule(ai.wellapp.gateway.v1.GetFieldRuleRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetFieldRuleMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates a rule, or replaces it whole.
     * </pre>
     */
    public ai.wellapp.gateway.v1.UpsertFieldRuleResponse upsertFieldRule(ai.wellapp.gateway.v1.UpsertFieldRuleRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpsertFieldRuleMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a rule.
     * </pre>
     */
    public ai.wellapp.gateway.v1.DeleteFieldRuleResponse deleteFieldRule(ai.wellapp.gateway.v1.DeleteFieldRuleRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteFieldRuleMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Computes the rule for some rows. Well does it later; the answer says that it was accepted.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ComputeFieldRuleResponse computeFieldRule(ai.wellapp.gateway.v1.ComputeFieldRuleRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getComputeFieldRuleMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service FieldRuleService.
   * <pre>
   * Rules for attributes of a root. A rule has no id: its root and its key are its name.
   * </pre>
   */
  public static final class FieldRuleServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<FieldRuleServiceFutureStub> {
    private FieldRuleServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected FieldRuleServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new FieldRuleServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the rules. Well's older documentation calls the route planned, the newer one does not
     * name it: UNIMPLEMENTED or NOT_FOUND where it is missing.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.ListFieldRulesResponse> listFieldRules(
        ai.wellapp.gateway.v1.ListFieldRulesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListFieldRulesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one rule. Errors: NOT_FOUND when there is none.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.GetFieldRuleResponse> getFieldRule(
        ai.wellapp.gateway.v1.GetFieldRuleRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetFieldRuleMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Creates a rule, or replaces it whole.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.UpsertFieldRuleResponse> upsertFieldRule(
        ai.wellapp.gateway.v1.UpsertFieldRuleRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpsertFieldRuleMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes a rule.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.DeleteFieldRuleResponse> deleteFieldRule(
        ai.wellapp.gateway.v1.DeleteFieldRuleRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteFieldRuleMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Computes the rule for some rows. Well does it later; the answer says that it was accepted.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.ComputeFieldRuleResponse> computeFieldRule(
        ai.wellapp.gateway.v1.ComputeFieldRuleRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getComputeFieldRuleMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_FIELD_RULES = 0;
  private static final int METHODID_GET_FIELD_RULE = 1;
  private static final int METHODID_UPSERT_FIELD_RULE = 2;
  private static final int METHODID_DELETE_FIELD_RULE = 3;
  private static final int METHODID_COMPUTE_FIELD_RULE = 4;

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
        case METHODID_LIST_FIELD_RULES:
          serviceImpl.listFieldRules((ai.wellapp.gateway.v1.ListFieldRulesRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListFieldRulesResponse>) responseObserver);
          break;
        case METHODID_GET_FIELD_RULE:
          serviceImpl.getFieldRule((ai.wellapp.gateway.v1.GetFieldRuleRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetFieldRuleResponse>) responseObserver);
          break;
        case METHODID_UPSERT_FIELD_RULE:
          serviceImpl.upsertFieldRule((ai.wellapp.gateway.v1.UpsertFieldRuleRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.UpsertFieldRuleResponse>) responseObserver);
          break;
        case METHODID_DELETE_FIELD_RULE:
          serviceImpl.deleteFieldRule((ai.wellapp.gateway.v1.DeleteFieldRuleRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.DeleteFieldRuleResponse>) responseObserver);
          break;
        case METHODID_COMPUTE_FIELD_RULE:
          serviceImpl.computeFieldRule((ai.wellapp.gateway.v1.ComputeFieldRuleRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ComputeFieldRuleResponse>) responseObserver);
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
          getListFieldRulesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.ListFieldRulesRequest,
              ai.wellapp.gateway.v1.ListFieldRulesResponse>(
                service, METHODID_LIST_FIELD_RULES)))
        .addMethod(
          getGetFieldRuleMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.GetFieldRuleRequest,
              ai.wellapp.gateway.v1.GetFieldRuleResponse>(
                service, METHODID_GET_FIELD_RULE)))
        .addMethod(
          getUpsertFieldRuleMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.UpsertFieldRuleRequest,
              ai.wellapp.gateway.v1.UpsertFieldRuleResponse>(
                service, METHODID_UPSERT_FIELD_RULE)))
        .addMethod(
          getDeleteFieldRuleMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.DeleteFieldRuleRequest,
              ai.wellapp.gateway.v1.DeleteFieldRuleResponse>(
                service, METHODID_DELETE_FIELD_RULE)))
        .addMethod(
          getComputeFieldRuleMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.ComputeFieldRuleRequest,
              ai.wellapp.gateway.v1.ComputeFieldRuleResponse>(
                service, METHODID_COMPUTE_FIELD_RULE)))
        .build();
  }

  private static abstract class FieldRuleServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    FieldRuleServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return ai.wellapp.gateway.v1.FieldRules.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("FieldRuleService");
    }
  }

  private static final class FieldRuleServiceFileDescriptorSupplier
      extends FieldRuleServiceBaseDescriptorSupplier {
    FieldRuleServiceFileDescriptorSupplier() {}
  }

  private static final class FieldRuleServiceMethodDescriptorSupplier
      extends FieldRuleServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    FieldRuleServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (FieldRuleServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new FieldRuleServiceFileDescriptorSupplier())
              .addMethod(getListFieldRulesMethod())
              .addMethod(getGetFieldRuleMethod())
              .addMethod(getUpsertFieldRuleMethod())
              .addMethod(getDeleteFieldRuleMethod())
              .addMethod(getComputeFieldRuleMethod())
              .build();
        }
      }
    }
    return result;
  }
}
