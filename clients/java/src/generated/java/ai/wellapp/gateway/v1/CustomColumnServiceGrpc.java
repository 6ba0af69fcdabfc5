package ai.wellapp.gateway.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Columns of your own on a root.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class CustomColumnServiceGrpc {

  private CustomColumnServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "well.gateway.v1.CustomColumnService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListCustomColumnsRequest,
      ai.wellapp.gateway.v1.ListCustomColumnsResponse> getListCustomColumnsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListCustomColumns",
      requestType = ai.wellapp.gateway.v1.ListCustomColumnsRequest.class,
      responseType = ai.wellapp.gateway.v1.ListCustomColumnsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListCustomColumnsRequest,
      ai.wellapp.gateway.v1.ListCustomColumnsResponse> getListCustomColumnsMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListCustomColumnsRequest, ai.wellapp.gateway.v1.ListCustomColumnsResponse> getListCustomColumnsMethod;
    if ((getListCustomColumnsMethod = CustomColumnServiceGrpc.getListCustomColumnsMethod) == null) {
      synchronized (CustomColumnServiceGrpc.class) {
        if ((getListCustomColumnsMethod = CustomColumnServiceGrpc.getListCustomColumnsMethod) == null) {
          CustomColumnServiceGrpc.getListCustomColumnsMethod = getListCustomColumnsMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.ListCustomColumnsRequest, ai.wellapp.gateway.v1.ListCustomColumnsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListCustomColumns"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListCustomColumnsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListCustomColumnsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new CustomColumnServiceMethodDescriptorSupplier("ListCustomColumns"))
              .build();
        }
      }
    }
    return getListCustomColumnsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreateCustomColumnRequest,
      ai.wellapp.gateway.v1.CreateCustomColumnResponse> getCreateCustomColumnMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateCustomColumn",
      requestType = ai.wellapp.gateway.v1.CreateCustomColumnRequest.class,
      responseType = ai.wellapp.gateway.v1.CreateCustomColumnResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreateCustomColumnRequest,
      ai.wellapp.gateway.v1.CreateCustomColumnResponse> getCreateCustomColumnMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreateCustomColumnRequest, ai.wellapp.gateway.v1.CreateCustomColumnResponse> getCreateCustomColumnMethod;
    if ((getCreateCustomColumnMethod = CustomColumnServiceGrpc.getCreateCustomColumnMethod) == null) {
      synchronized (CustomColumnServiceGrpc.class) {
        if ((getCreateCustomColumnMethod = CustomColumnServiceGrpc.getCreateCustomColumnMethod) == null) {
          CustomColumnServiceGrpc.getCreateCustomColumnMethod = getCreateCustomColumnMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.CreateCustomColumnRequest, ai.wellapp.gateway.v1.CreateCustomColumnResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateCustomColumn"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.CreateCustomColumnRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.CreateCustomColumnResponse.getDefaultInstance()))
              .setSchemaDescriptor(new CustomColumnServiceMethodDescriptorSupplier("CreateCustomColumn"))
              .build();
        }
      }
    }
    return getCreateCustomColumnMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetCustomColumnRequest,
      ai.wellapp.gateway.v1.GetCustomColumnResponse> getGetCustomColumnMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetCustomColumn",
      requestType = ai.wellapp.gateway.v1.GetCustomColumnRequest.class,
      responseType = ai.wellapp.gateway.v1.GetCustomColumnResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetCustomColumnRequest,
      ai.wellapp.gateway.v1.GetCustomColumnResponse> getGetCustomColumnMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetCustomColumnRequest, ai.wellapp.gateway.v1.GetCustomColumnResponse> getGetCustomColumnMethod;
    if ((getGetCustomColumnMethod = CustomColumnServiceGrpc.getGetCustomColumnMethod) == null) {
      synchronized (CustomColumnServiceGrpc.class) {
        if ((getGetCustomColumnMethod = CustomColumnServiceGrpc.getGetCustomColumnMethod) == null) {
          CustomColumnServiceGrpc.getGetCustomColumnMethod = getGetCustomColumnMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.GetCustomColumnRequest, ai.wellapp.gateway.v1.GetCustomColumnResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetCustomColumn"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetCustomColumnRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetCustomColumnResponse.getDefaultInstance()))
              .setSchemaDescriptor(new CustomColumnServiceMethodDescriptorSupplier("GetCustomColumn"))
              .build();
        }
      }
    }
    return getGetCustomColumnMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.UpdateCustomColumnRequest,
      ai.wellapp.gateway.v1.UpdateCustomColumnResponse> getUpdateCustomColumnMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateCustomColumn",
      requestType = ai.wellapp.gateway.v1.UpdateCustomColumnRequest.class,
      responseType = ai.wellapp.gateway.v1.UpdateCustomColumnResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.UpdateCustomColumnRequest,
      ai.wellapp.gateway.v1.UpdateCustomColumnResponse> getUpdateCustomColumnMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.UpdateCustomColumnRequest, ai.wellapp.gateway.v1.UpdateCustomColumnResponse> getUpdateCustomColumnMethod;
    if ((getUpdateCustomColumnMethod = CustomColumnServiceGrpc.getUpdateCustomColumnMethod) == null) {
      synchronized (CustomColumnServiceGrpc.class) {
        if ((getUpdateCustomColumnMethod = CustomColumnServiceGrpc.getUpdateCustomColumnMethod) == null) {
          CustomColumnServiceGrpc.getUpdateCustomColumnMethod = getUpdateCustomColumnMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.UpdateCustomColumnRequest, ai.wellapp.gateway.v1.UpdateCustomColumnResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateCustomColumn"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.UpdateCustomColumnRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.UpdateCustomColumnResponse.getDefaultInstance()))
              .setSchemaDescriptor(new CustomColumnServiceMethodDescriptorSupplier("UpdateCustomColumn"))
              .build();
        }
      }
    }
    return getUpdateCustomColumnMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.DeleteCustomColumnRequest,
      ai.wellapp.gateway.v1.DeleteCustomColumnResponse> getDeleteCustomColumnMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteCustomColumn",
      requestType = ai.wellapp.gateway.v1.DeleteCustomColumnRequest.class,
      responseType = ai.wellapp.gateway.v1.DeleteCustomColumnResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.DeleteCustomColumnRequest,
      ai.wellapp.gateway.v1.DeleteCustomColumnResponse> getDeleteCustomColumnMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.DeleteCustomColumnRequest, ai.wellapp.gateway.v1.DeleteCustomColumnResponse> getDeleteCustomColumnMethod;
    if ((getDeleteCustomColumnMethod = CustomColumnServiceGrpc.getDeleteCustomColumnMethod) == null) {
      synchronized (CustomColumnServiceGrpc.class) {
        if ((getDeleteCustomColumnMethod = CustomColumnServiceGrpc.getDeleteCustomColumnMethod) == null) {
          CustomColumnServiceGrpc.getDeleteCustomColumnMethod = getDeleteCustomColumnMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.DeleteCustomColumnRequest, ai.wellapp.gateway.v1.DeleteCustomColumnResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteCustomColumn"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.DeleteCustomColumnRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.DeleteCustomColumnResponse.getDefaultInstance()))
              .setSchemaDescriptor(new CustomColumnServiceMethodDescriptorSupplier("DeleteCustomColumn"))
              .build();
        }
      }
    }
    return getDeleteCustomColumnMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ComputeCustomColumnRequest,
      ai.wellapp.gateway.v1.ComputeCustomColumnResponse> getComputeCustomColumnMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ComputeCustomColumn",
      requestType = ai.wellapp.gateway.v1.ComputeCustomColumnRequest.class,
      responseType = ai.wellapp.gateway.v1.ComputeCustomColumnResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ComputeCustomColumnRequest,
      ai.wellapp.gateway.v1.ComputeCustomColumnResponse> getComputeCustomColumnMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ComputeCustomColumnRequest, ai.wellapp.gateway.v1.ComputeCustomColumnResponse> getComputeCustomColumnMethod;
    if ((getComputeCustomColumnMethod = CustomColumnServiceGrpc.getComputeCustomColumnMethod) == null) {
      synchronized (CustomColumnServiceGrpc.class) {
        if ((getComputeCustomColumnMethod = CustomColumnServiceGrpc.getComputeCustomColumnMethod) == null) {
          CustomColumnServiceGrpc.getComputeCustomColumnMethod = getComputeCustomColumnMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.ComputeCustomColumnRequest, ai.wellapp.gateway.v1.ComputeCustomColumnResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ComputeCustomColumn"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ComputeCustomColumnRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ComputeCustomColumnResponse.getDefaultInstance()))
              .setSchemaDescriptor(new CustomColumnServiceMethodDescriptorSupplier("ComputeCustomColumn"))
              .build();
        }
      }
    }
    return getComputeCustomColumnMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.InferCustomColumnRequest,
      ai.wellapp.gateway.v1.InferCustomColumnResponse> getInferCustomColumnMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "InferCustomColumn",
      requestType = ai.wellapp.gateway.v1.InferCustomColumnRequest.class,
      responseType = ai.wellapp.gateway.v1.InferCustomColumnResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.InferCustomColumnRequest,
      ai.wellapp.gateway.v1.InferCustomColumnResponse> getInferCustomColumnMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.InferCustomColumnRequest, ai.wellapp.gateway.v1.InferCustomColumnResponse> getInferCustomColumnMethod;
    if ((getInferCustomColumnMethod = CustomColumnServiceGrpc.getInferCustomColumnMethod) == null) {
      synchronized (CustomColumnServiceGrpc.class) {
        if ((getInferCustomColumnMethod = CustomColumnServiceGrpc.getInferCustomColumnMethod) == null) {
          CustomColumnServiceGrpc.getInferCustomColumnMethod = getInferCustomColumnMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.InferCustomColumnRequest, ai.wellapp.gateway.v1.InferCustomColumnResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "InferCustomColumn"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.InferCustomColumnRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.InferCustomColumnResponse.getDefaultInstance()))
              .setSchemaDescriptor(new CustomColumnServiceMethodDescriptorSupplier("InferCustomColumn"))
              .build();
        }
      }
    }
    return getInferCustomColumnMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.SuggestCustomColumnRulesRequest,
      ai.wellapp.gateway.v1.SuggestCustomColumnRulesResponse> getSuggestCustomColumnRulesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "SuggestCustomColumnRules",
      requestType = ai.wellapp.gateway.v1.SuggestCustomColumnRulesRequest.class,
      responseType = ai.wellapp.gateway.v1.SuggestCustomColumnRulesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.SuggestCustomColumnRulesRequest,
      ai.wellapp.gateway.v1.SuggestCustomColumnRulesResponse> getSuggestCustomColumnRulesMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.SuggestCustomColumnRulesRequest, ai.wellapp.gateway.v1.SuggestCustomColumnRulesResponse> getSuggestCustomColumnRulesMethod;
    if ((getSuggestCustomColumnRulesMethod = CustomColumnServiceGrpc.getSuggestCustomColumnRulesMethod) == null) {
      synchronized (CustomColumnServiceGrpc.class) {
        if ((getSuggestCustomColumnRulesMethod = CustomColumnServiceGrpc.getSuggestCustomColumnRulesMethod) == null) {
          CustomColumnServiceGrpc.getSuggestCustomColumnRulesMethod = getSuggestCustomColumnRulesMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.SuggestCustomColumnRulesRequest, ai.wellapp.gateway.v1.SuggestCustomColumnRulesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "SuggestCustomColumnRules"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.SuggestCustomColumnRulesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.SuggestCustomColumnRulesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new CustomColumnServiceMethodDescriptorSupplier("SuggestCustomColumnRules"))
              .build();
        }
      }
    }
    return getSuggestCustomColumnRulesMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static CustomColumnServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<CustomColumnServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<CustomColumnServiceStub>() {
        @java.lang.Override
        public CustomColumnServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new CustomColumnServiceStub(channel, callOptions);
        }
      };
    return CustomColumnServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static CustomColumnServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<CustomColumnServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<CustomColumnServiceBlockingV2Stub>() {
        @java.lang.Override
        public CustomColumnServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new CustomColumnServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return CustomColumnServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static CustomColumnServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<CustomColumnServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<CustomColumnServiceBlockingStub>() {
        @java.lang.Override
        public CustomColumnServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new CustomColumnServiceBlockingStub(channel, callOptions);
        }
      };
    return CustomColumnServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static CustomColumnServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<CustomColumnServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<CustomColumnServiceFutureStub>() {
        @java.lang.Override
        public CustomColumnServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new CustomColumnServiceFutureStub(channel, callOptions);
        }
      };
    return CustomColumnServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Columns of your own on a root.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Lists the custom columns of a workspace.
     * </pre>
     */
    default void listCustomColumns(ai.wellapp.gateway.v1.ListCustomColumnsRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListCustomColumnsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListCustomColumnsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Creates a custom column. Errors: INVALID_ARGUMENT when Well refuses a value, ALREADY_EXISTS
     * when it is there. A create is never repeated by the gateway; give a `request_id` to repeat it
     * yourself.
     * </pre>
     */
    default void createCustomColumn(ai.wellapp.gateway.v1.CreateCustomColumnRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreateCustomColumnResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateCustomColumnMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one custom column. Well's older documentation calls the route planned, the newer one
     * does not name it: UNIMPLEMENTED or NOT_FOUND where it is missing.
     * </pre>
     */
    default void getCustomColumn(ai.wellapp.gateway.v1.GetCustomColumnRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetCustomColumnResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetCustomColumnMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes what the mask names.
     * </pre>
     */
    default void updateCustomColumn(ai.wellapp.gateway.v1.UpdateCustomColumnRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.UpdateCustomColumnResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateCustomColumnMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes a custom column. Well's older documentation calls the route planned, the newer one
     * does not name it: UNIMPLEMENTED or NOT_FOUND where it is missing.
     * </pre>
     */
    default void deleteCustomColumn(ai.wellapp.gateway.v1.DeleteCustomColumnRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.DeleteCustomColumnResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteCustomColumnMethod(), responseObserver);
    }

    /**
     * <pre>
     * Computes the column for some rows. Well does it later; the answer says that it was accepted.
     * </pre>
     */
    default void computeCustomColumn(ai.wellapp.gateway.v1.ComputeCustomColumnRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ComputeCustomColumnResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getComputeCustomColumnMethod(), responseObserver);
    }

    /**
     * <pre>
     * Asks Well for a name and a type that fit a description. Well allows about 20 such calls a
     * minute: RESOURCE_EXHAUSTED.
     * </pre>
     */
    default void inferCustomColumn(ai.wellapp.gateway.v1.InferCustomColumnRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.InferCustomColumnResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getInferCustomColumnMethod(), responseObserver);
    }

    /**
     * <pre>
     * Asks Well for rules that fit a description: 3 to 5 of them, whose form is not documented.
     * Well allows about 20 such calls a minute: RESOURCE_EXHAUSTED.
     * </pre>
     */
    default void suggestCustomColumnRules(ai.wellapp.gateway.v1.SuggestCustomColumnRulesRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.SuggestCustomColumnRulesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getSuggestCustomColumnRulesMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service CustomColumnService.
   * <pre>
   * Columns of your own on a root.
   * </pre>
   */
  public static abstract class CustomColumnServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return CustomColumnServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service CustomColumnService.
   * <pre>
   * Columns of your own on a root.
   * </pre>
   */
  public static final class CustomColumnServiceStub
      extends io.grpc.stub.AbstractAsyncStub<CustomColumnServiceStub> {
    private CustomColumnServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected CustomColumnServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new CustomColumnServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the custom columns of a workspace.
     * </pre>
     */
    public void listCustomColumns(ai.wellapp.gateway.v1.ListCustomColumnsRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListCustomColumnsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListCustomColumnsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Creates a custom column. Errors: INVALID_ARGUMENT when Well refuses a value, ALREADY_EXISTS
     * when it is there. A create is never repeated by the gateway; give a `request_id` to repeat it
     * yourself.
     * </pre>
     */
    public void createCustomColumn(ai.wellapp.gateway.v1.CreateCustomColumnRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreateCustomColumnResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateCustomColumnMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one custom column. Well's older documentation calls the route planned, the newer one
     * does not name it: UNIMPLEMENTED or NOT_FOUND where it is missing.
     * </pre>
     */
    public void getCustomColumn(ai.wellapp.gateway.v1.GetCustomColumnRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetCustomColumnResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetCustomColumnMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes what the mask names.
     * </pre>
     */
    public void updateCustomColumn(ai.wellapp.gateway.v1.UpdateCustomColumnRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.UpdateCustomColumnResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateCustomColumnMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes a custom column. Well's older documentation calls the route planned, the newer one
     * does not name it: UNIMPLEMENTED or NOT_FOUND where it is missing.
     * </pre>
     */
    public void deleteCustomColumn(ai.wellapp.gateway.v1.DeleteCustomColumnRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.DeleteCustomColumnResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteCustomColumnMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Computes the column for some rows. Well does it later; the answer says that it was accepted.
     * </pre>
     */
    public void computeCustomColumn(ai.wellapp.gateway.v1.ComputeCustomColumnRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ComputeCustomColumnResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getComputeCustomColumnMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Asks Well for a name and a type that fit a description. Well allows about 20 such calls a
     * minute: RESOURCE_EXHAUSTED.
     * </pre>
     */
    public void inferCustomColumn(ai.wellapp.gateway.v1.InferCustomColumnRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.InferCustomColumnResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getInferCustomColumnMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Asks Well for rules that fit a description: 3 to 5 of them, whose form is not documented.
     * Well allows about 20 such calls a minute: RESOURCE_EXHAUSTED.
     * </pre>
     */
    public void suggestCustomColumnRules(ai.wellapp.gateway.v1.SuggestCustomColumnRulesRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.SuggestCustomColumnRulesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getSuggestCustomColumnRulesMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service CustomColumnService.
   * <pre>
   * Columns of your own on a root.
   * </pre>
   */
  public static final class CustomColumnServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<CustomColumnServiceBlockingV2Stub> {
    private CustomColumnServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected CustomColumnServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new CustomColumnServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the custom columns of a workspace.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListCustomColumnsResponse listCustomColumns(ai.wellapp.gateway.v1.ListCustomColumnsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListCustomColumnsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates a custom column. Errors: INVALID_ARGUMENT when Well refuses a value, ALREADY_EXISTS
     * when it is there. A create is never repeated by the gateway; give a `request_id` to repeat it
     * yourself.
     * </pre>
     */
    public ai.wellapp.gateway.v1.CreateCustomColumnResponse createCustomColumn(ai.wellapp.gateway.v1.CreateCustomColumnRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateCustomColumnMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one custom column. Well's older documentation calls the route planned, the newer one
     * does not name it: UNIMPLEMENTED or NOT_FOUND where it is missing.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetCustomColumnResponse getCustomColumn(ai.wellapp.gateway.v1.GetCustomColumnRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetCustomColumnMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes what the mask names.
     * </pre>
     */
    public ai.wellapp.gateway.v1.UpdateCustomColumnResponse updateCustomColumn(ai.wellapp.gateway.v1.UpdateCustomColumnRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateCustomColumnMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a custom column. Well's older documentation calls the route planned, the newer one
     * does not name it: UNIMPLEMENTED or NOT_FOUND where it is missing.
     * </pre>
     */
    public ai.wellapp.gateway.v1.DeleteCustomColumnResponse deleteCustomColumn(ai.wellapp.gateway.v1.DeleteCustomColumnRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteCustomColumnMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Computes the column for some rows. Well does it later; the answer says that it was accepted.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ComputeCustomColumnResponse computeCustomColumn(ai.wellapp.gateway.v1.ComputeCustomColumnRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getComputeCustomColumnMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Asks Well for a name and a type that fit a description. Well allows about 20 such calls a
     * minute: RESOURCE_EXHAUSTED.
     * </pre>
     */
    public ai.wellapp.gateway.v1.InferCustomColumnResponse inferCustomColumn(ai.wellapp.gateway.v1.InferCustomColumnRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getInferCustomColumnMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Asks Well for rules that fit a description: 3 to 5 of them, whose form is not documented.
     * Well allows about 20 such calls a minute: RESOURCE_EXHAUSTED.
     * </pre>
     */
    public ai.wellapp.gateway.v1.SuggestCustomColumnRulesResponse suggestCustomColumnRules(ai.wellapp.gateway.v1.SuggestCustomColumnRulesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getSuggestCustomColumnRulesMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service CustomColumnService.
   * <pre>
   * Columns of your own on a root.
   * </pre>
   */
  public static final class CustomColumnServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<CustomColumnServiceBlockingStub> {
    private CustomColumnServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected CustomColumnServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new CustomColumnServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the custom columns of a workspace.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListCustomColumnsResponse listCustomColumns(ai.wellapp.gateway.v1.ListCustomColumnsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListCustomColumnsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates a custom column. Errors: INVALID_ARGUMENT when Well refuses a value, ALREADY_EXISTS
     * when it is there. A create is never repeated by the gateway; give a `request_id` to repeat it
     * yourself.
     * </pre>
     */
    public ai.wellapp.gateway.v1.CreateCustomColumnResponse createCustomColumn(ai.wellapp.gateway.v1.CreateCustomColumnRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateCustomColumnMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one custom column. Well's older documentation calls the route planned, the newer one
     * does not name it: UNIMPLEMENTED or NOT_FOUND where it is missing.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetCustomColumnResponse getCustomColumn(ai.wellapp.gateway.v1.GetCustomColumnRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetCustomColumnMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes what the mask names.
     * </pre>
     */
    public ai.wellapp.gateway.v1.UpdateCustomColumnResponse updateCustomColumn(ai.wellapp.gateway.v1.UpdateCustomColumnRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateCustomColumnMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a custom column. Well's older documentation calls the route planned, the newer one
     * does not name it: UNIMPLEMENTED or NOT_FOUND where it is missing.
     * </pre>
     */
    public ai.wellapp.gateway.v1.DeleteCustomColumnResponse deleteCustomColumn(ai.wellapp.gateway.v1.DeleteCustomColumnRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteCustomColumnMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Computes the column for some rows. Well does it later; the answer says that it was accepted.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ComputeCustomColumnResponse computeCustomColumn(ai.wellapp.gateway.v1.ComputeCustomColumnRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getComputeCustomColumnMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Asks Well for a name and a type that fit a description. Well allows about 20 such calls a
     * minute: RESOURCE_EXHAUSTED.
     * </pre>
     */
    public ai.wellapp.gateway.v1.InferCustomColumnResponse inferCustomColumn(ai.wellapp.gateway.v1.InferCustomColumnRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getInferCustomColumnMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Asks Well for rules that fit a description: 3 to 5 of them, whose form is not documented.
     * Well allows about 20 such calls a minute: RESOURCE_EXHAUSTED.
     * </pre>
     */
    public ai.wellapp.gateway.v1.SuggestCustomColumnRulesResponse suggestCustomColumnRules(ai.wellapp.gateway.v1.SuggestCustomColumnRulesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getSuggestCustomColumnRulesMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service CustomColumnService.
   * <pre>
   * Columns of your own on a root.
   * </pre>
   */
  public static final class CustomColumnServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<CustomColumnServiceFutureStub> {
    private CustomColumnServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected CustomColumnServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new CustomColumnServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the custom columns of a workspace.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.ListCustomColumnsResponse> listCustomColumns(
        ai.wellapp.gateway.v1.ListCustomColumnsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListCustomColumnsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Creates a custom column. Errors: INVALID_ARGUMENT when Well refuses a value, ALREADY_EXISTS
     * when it is there. A create is never repeated by the gateway; give a `request_id` to repeat it
     * yourself.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.CreateCustomColumnResponse> createCustomColumn(
        ai.wellapp.gateway.v1.CreateCustomColumnRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateCustomColumnMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one custom column. Well's older documentation calls the route planned, the newer one
     * does not name it: UNIMPLEMENTED or NOT_FOUND where it is missing.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.GetCustomColumnResponse> getCustomColumn(
        ai.wellapp.gateway.v1.GetCustomColumnRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetCustomColumnMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes what the mask names.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.UpdateCustomColumnResponse> updateCustomColumn(
        ai.wellapp.gateway.v1.UpdateCustomColumnRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateCustomColumnMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes a custom column. Well's older documentation calls the route planned, the newer one
     * does not name it: UNIMPLEMENTED or NOT_FOUND where it is missing.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.DeleteCustomColumnResponse> deleteCustomColumn(
        ai.wellapp.gateway.v1.DeleteCustomColumnRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteCustomColumnMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Computes the column for some rows. Well does it later; the answer says that it was accepted.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.ComputeCustomColumnResponse> computeCustomColumn(
        ai.wellapp.gateway.v1.ComputeCustomColumnRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getComputeCustomColumnMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Asks Well for a name and a type that fit a description. Well allows about 20 such calls a
     * minute: RESOURCE_EXHAUSTED.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.InferCustomColumnResponse> inferCustomColumn(
        ai.wellapp.gateway.v1.InferCustomColumnRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getInferCustomColumnMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Asks Well for rules that fit a description: 3 to 5 of them, whose form is not documented.
     * Well allows about 20 such calls a minute: RESOURCE_EXHAUSTED.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.SuggestCustomColumnRulesResponse> suggestCustomColumnRules(
        ai.wellapp.gateway.v1.SuggestCustomColumnRulesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getSuggestCustomColumnRulesMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_CUSTOM_COLUMNS = 0;
  private static final int METHODID_CREATE_CUSTOM_COLUMN = 1;
  private static final int METHODID_GET_CUSTOM_COLUMN = 2;
  private static final int METHODID_UPDATE_CUSTOM_COLUMN = 3;
  private static final int METHODID_DELETE_CUSTOM_COLUMN = 4;
  private static final int METHODID_COMPUTE_CUSTOM_COLUMN = 5;
  private static final int METHODID_INFER_CUSTOM_COLUMN = 6;
  private static final int METHODID_SUGGEST_CUSTOM_COLUMN_RULES = 7;

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
        case METHODID_LIST_CUSTOM_COLUMNS:
          serviceImpl.listCustomColumns((ai.wellapp.gateway.v1.ListCustomColumnsRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListCustomColumnsResponse>) responseObserver);
          break;
        case METHODID_CREATE_CUSTOM_COLUMN:
          serviceImpl.createCustomColumn((ai.wellapp.gateway.v1.CreateCustomColumnRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreateCustomColumnResponse>) responseObserver);
          break;
        case METHODID_GET_CUSTOM_COLUMN:
          serviceImpl.getCustomColumn((ai.wellapp.gateway.v1.GetCustomColumnRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetCustomColumnResponse>) responseObserver);
          break;
        case METHODID_UPDATE_CUSTOM_COLUMN:
          serviceImpl.updateCustomColumn((ai.wellapp.gateway.v1.UpdateCustomColumnRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.UpdateCustomColumnResponse>) responseObserver);
          break;
        case METHODID_DELETE_CUSTOM_COLUMN:
          serviceImpl.deleteCustomColumn((ai.wellapp.gateway.v1.DeleteCustomColumnRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.DeleteCustomColumnResponse>) responseObserver);
          break;
        case METHODID_COMPUTE_CUSTOM_COLUMN:
          serviceImpl.computeCustomColumn((ai.wellapp.gateway.v1.ComputeCustomColumnRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ComputeCustomColumnResponse>) responseObserver);
          break;
        case METHODID_INFER_CUSTOM_COLUMN:
          serviceImpl.inferCustomColumn((ai.wellapp.gateway.v1.InferCustomColumnRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.InferCustomColumnResponse>) responseObserver);
          break;
        case METHODID_SUGGEST_CUSTOM_COLUMN_RULES:
          serviceImpl.suggestCustomColumnRules((ai.wellapp.gateway.v1.SuggestCustomColumnRulesRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.SuggestCustomColumnRulesResponse>) responseObserver);
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
          getListCustomColumnsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.ListCustomColumnsRequest,
              ai.wellapp.gateway.v1.ListCustomColumnsResponse>(
                service, METHODID_LIST_CUSTOM_COLUMNS)))
        .addMethod(
          getCreateCustomColumnMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.CreateCustomColumnRequest,
              ai.wellapp.gateway.v1.CreateCustomColumnResponse>(
                service, METHODID_CREATE_CUSTOM_COLUMN)))
        .addMethod(
          getGetCustomColumnMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.GetCustomColumnRequest,
              ai.wellapp.gateway.v1.GetCustomColumnResponse>(
                service, METHODID_GET_CUSTOM_COLUMN)))
        .addMethod(
          getUpdateCustomColumnMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.UpdateCustomColumnRequest,
              ai.wellapp.gateway.v1.UpdateCustomColumnResponse>(
                service, METHODID_UPDATE_CUSTOM_COLUMN)))
        .addMethod(
          getDeleteCustomColumnMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.DeleteCustomColumnRequest,
              ai.wellapp.gateway.v1.DeleteCustomColumnResponse>(
                service, METHODID_DELETE_CUSTOM_COLUMN)))
        .addMethod(
          getComputeCustomColumnMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.ComputeCustomColumnRequest,
              ai.wellapp.gateway.v1.ComputeCustomColumnResponse>(
                service, METHODID_COMPUTE_CUSTOM_COLUMN)))
        .addMethod(
          getInferCustomColumnMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.InferCustomColumnRequest,
              ai.wellapp.gateway.v1.InferCustomColumnResponse>(
                service, METHODID_INFER_CUSTOM_COLUMN)))
        .addMethod(
          getSuggestCustomColumnRulesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.SuggestCustomColumnRulesRequest,
              ai.wellapp.gateway.v1.SuggestCustomColumnRulesResponse>(
                service, METHODID_SUGGEST_CUSTOM_COLUMN_RULES)))
        .build();
  }

  private static abstract class CustomColumnServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    CustomColumnServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return ai.wellapp.gateway.v1.CustomColumns.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("CustomColumnService");
    }
  }

  private static final class CustomColumnServiceFileDescriptorSupplier
      extends CustomColumnServiceBaseDescriptorSupplier {
    CustomColumnServiceFileDescriptorSupplier() {}
  }

  private static final class CustomColumnServiceMethodDescriptorSupplier
      extends CustomColumnServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    CustomColumnServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (CustomColumnServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new CustomColumnServiceFileDescriptorSupplier())
              .addMethod(getListCustomColumnsMethod())
              .addMethod(getCreateCustomColumnMethod())
              .addMethod(getGetCustomColumnMethod())
              .addMethod(getUpdateCustomColumnMethod())
              .addMethod(getDeleteCustomColumnMethod())
              .addMethod(getComputeCustomColumnMethod())
              .addMethod(getInferCustomColumnMethod())
              .addMethod(getSuggestCustomColumnRulesMethod())
              .build();
        }
      }
    }
    return result;
  }
}
