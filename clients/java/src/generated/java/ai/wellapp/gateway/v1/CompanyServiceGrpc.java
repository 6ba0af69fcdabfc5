package ai.wellapp.gateway.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Companies: suppliers, customers and your own.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class CompanyServiceGrpc {

  private CompanyServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "well.gateway.v1.CompanyService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListCompaniesRequest,
      ai.wellapp.gateway.v1.ListCompaniesResponse> getListCompaniesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListCompanies",
      requestType = ai.wellapp.gateway.v1.ListCompaniesRequest.class,
      responseType = ai.wellapp.gateway.v1.ListCompaniesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListCompaniesRequest,
      ai.wellapp.gateway.v1.ListCompaniesResponse> getListCompaniesMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListCompaniesRequest, ai.wellapp.gateway.v1.ListCompaniesResponse> getListCompaniesMethod;
    if ((getListCompaniesMethod = CompanyServiceGrpc.getListCompaniesMethod) == null) {
      synchronized (CompanyServiceGrpc.class) {
        if ((getListCompaniesMethod = CompanyServiceGrpc.getListCompaniesMethod) == null) {
          CompanyServiceGrpc.getListCompaniesMethod = getListCompaniesMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.ListCompaniesRequest, ai.wellapp.gateway.v1.ListCompaniesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListCompanies"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListCompaniesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListCompaniesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new CompanyServiceMethodDescriptorSupplier("ListCompanies"))
              .build();
        }
      }
    }
    return getListCompaniesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreateCompanyRequest,
      ai.wellapp.gateway.v1.CreateCompanyResponse> getCreateCompanyMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateCompany",
      requestType = ai.wellapp.gateway.v1.CreateCompanyRequest.class,
      responseType = ai.wellapp.gateway.v1.CreateCompanyResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreateCompanyRequest,
      ai.wellapp.gateway.v1.CreateCompanyResponse> getCreateCompanyMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreateCompanyRequest, ai.wellapp.gateway.v1.CreateCompanyResponse> getCreateCompanyMethod;
    if ((getCreateCompanyMethod = CompanyServiceGrpc.getCreateCompanyMethod) == null) {
      synchronized (CompanyServiceGrpc.class) {
        if ((getCreateCompanyMethod = CompanyServiceGrpc.getCreateCompanyMethod) == null) {
          CompanyServiceGrpc.getCreateCompanyMethod = getCreateCompanyMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.CreateCompanyRequest, ai.wellapp.gateway.v1.CreateCompanyResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateCompany"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.CreateCompanyRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.CreateCompanyResponse.getDefaultInstance()))
              .setSchemaDescriptor(new CompanyServiceMethodDescriptorSupplier("CreateCompany"))
              .build();
        }
      }
    }
    return getCreateCompanyMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetCompanyRequest,
      ai.wellapp.gateway.v1.GetCompanyResponse> getGetCompanyMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetCompany",
      requestType = ai.wellapp.gateway.v1.GetCompanyRequest.class,
      responseType = ai.wellapp.gateway.v1.GetCompanyResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetCompanyRequest,
      ai.wellapp.gateway.v1.GetCompanyResponse> getGetCompanyMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetCompanyRequest, ai.wellapp.gateway.v1.GetCompanyResponse> getGetCompanyMethod;
    if ((getGetCompanyMethod = CompanyServiceGrpc.getGetCompanyMethod) == null) {
      synchronized (CompanyServiceGrpc.class) {
        if ((getGetCompanyMethod = CompanyServiceGrpc.getGetCompanyMethod) == null) {
          CompanyServiceGrpc.getGetCompanyMethod = getGetCompanyMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.GetCompanyRequest, ai.wellapp.gateway.v1.GetCompanyResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetCompany"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetCompanyRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetCompanyResponse.getDefaultInstance()))
              .setSchemaDescriptor(new CompanyServiceMethodDescriptorSupplier("GetCompany"))
              .build();
        }
      }
    }
    return getGetCompanyMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.UpdateCompanyRequest,
      ai.wellapp.gateway.v1.UpdateCompanyResponse> getUpdateCompanyMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateCompany",
      requestType = ai.wellapp.gateway.v1.UpdateCompanyRequest.class,
      responseType = ai.wellapp.gateway.v1.UpdateCompanyResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.UpdateCompanyRequest,
      ai.wellapp.gateway.v1.UpdateCompanyResponse> getUpdateCompanyMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.UpdateCompanyRequest, ai.wellapp.gateway.v1.UpdateCompanyResponse> getUpdateCompanyMethod;
    if ((getUpdateCompanyMethod = CompanyServiceGrpc.getUpdateCompanyMethod) == null) {
      synchronized (CompanyServiceGrpc.class) {
        if ((getUpdateCompanyMethod = CompanyServiceGrpc.getUpdateCompanyMethod) == null) {
          CompanyServiceGrpc.getUpdateCompanyMethod = getUpdateCompanyMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.UpdateCompanyRequest, ai.wellapp.gateway.v1.UpdateCompanyResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateCompany"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.UpdateCompanyRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.UpdateCompanyResponse.getDefaultInstance()))
              .setSchemaDescriptor(new CompanyServiceMethodDescriptorSupplier("UpdateCompany"))
              .build();
        }
      }
    }
    return getUpdateCompanyMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.DeleteCompanyRequest,
      ai.wellapp.gateway.v1.DeleteCompanyResponse> getDeleteCompanyMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteCompany",
      requestType = ai.wellapp.gateway.v1.DeleteCompanyRequest.class,
      responseType = ai.wellapp.gateway.v1.DeleteCompanyResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.DeleteCompanyRequest,
      ai.wellapp.gateway.v1.DeleteCompanyResponse> getDeleteCompanyMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.DeleteCompanyRequest, ai.wellapp.gateway.v1.DeleteCompanyResponse> getDeleteCompanyMethod;
    if ((getDeleteCompanyMethod = CompanyServiceGrpc.getDeleteCompanyMethod) == null) {
      synchronized (CompanyServiceGrpc.class) {
        if ((getDeleteCompanyMethod = CompanyServiceGrpc.getDeleteCompanyMethod) == null) {
          CompanyServiceGrpc.getDeleteCompanyMethod = getDeleteCompanyMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.DeleteCompanyRequest, ai.wellapp.gateway.v1.DeleteCompanyResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteCompany"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.DeleteCompanyRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.DeleteCompanyResponse.getDefaultInstance()))
              .setSchemaDescriptor(new CompanyServiceMethodDescriptorSupplier("DeleteCompany"))
              .build();
        }
      }
    }
    return getDeleteCompanyMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.RemoveCompanyFromWorkspaceRequest,
      ai.wellapp.gateway.v1.RemoveCompanyFromWorkspaceResponse> getRemoveCompanyFromWorkspaceMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RemoveCompanyFromWorkspace",
      requestType = ai.wellapp.gateway.v1.RemoveCompanyFromWorkspaceRequest.class,
      responseType = ai.wellapp.gateway.v1.RemoveCompanyFromWorkspaceResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.RemoveCompanyFromWorkspaceRequest,
      ai.wellapp.gateway.v1.RemoveCompanyFromWorkspaceResponse> getRemoveCompanyFromWorkspaceMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.RemoveCompanyFromWorkspaceRequest, ai.wellapp.gateway.v1.RemoveCompanyFromWorkspaceResponse> getRemoveCompanyFromWorkspaceMethod;
    if ((getRemoveCompanyFromWorkspaceMethod = CompanyServiceGrpc.getRemoveCompanyFromWorkspaceMethod) == null) {
      synchronized (CompanyServiceGrpc.class) {
        if ((getRemoveCompanyFromWorkspaceMethod = CompanyServiceGrpc.getRemoveCompanyFromWorkspaceMethod) == null) {
          CompanyServiceGrpc.getRemoveCompanyFromWorkspaceMethod = getRemoveCompanyFromWorkspaceMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.RemoveCompanyFromWorkspaceRequest, ai.wellapp.gateway.v1.RemoveCompanyFromWorkspaceResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RemoveCompanyFromWorkspace"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.RemoveCompanyFromWorkspaceRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.RemoveCompanyFromWorkspaceResponse.getDefaultInstance()))
              .setSchemaDescriptor(new CompanyServiceMethodDescriptorSupplier("RemoveCompanyFromWorkspace"))
              .build();
        }
      }
    }
    return getRemoveCompanyFromWorkspaceMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static CompanyServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<CompanyServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<CompanyServiceStub>() {
        @java.lang.Override
        public CompanyServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new CompanyServiceStub(channel, callOptions);
        }
      };
    return CompanyServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static CompanyServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<CompanyServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<CompanyServiceBlockingV2Stub>() {
        @java.lang.Override
        public CompanyServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new CompanyServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return CompanyServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static CompanyServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<CompanyServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<CompanyServiceBlockingStub>() {
        @java.lang.Override
        public CompanyServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new CompanyServiceBlockingStub(channel, callOptions);
        }
      };
    return CompanyServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static CompanyServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<CompanyServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<CompanyServiceFutureStub>() {
        @java.lang.Override
        public CompanyServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new CompanyServiceFutureStub(channel, callOptions);
        }
      };
    return CompanyServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Companies: suppliers, customers and your own.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Lists the companies of a workspace.
     * </pre>
     */
    default void listCompanies(ai.wellapp.gateway.v1.ListCompaniesRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListCompaniesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListCompaniesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Creates a company. Well's newest documentation shows no sample of it; the older one's body is
     * sent in the newest envelope. Errors: INVALID_ARGUMENT when Well refuses a value. A create is
     * never repeated by the gateway; give a `request_id` to repeat it yourself.
     * </pre>
     */
    default void createCompany(ai.wellapp.gateway.v1.CreateCompanyRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreateCompanyResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateCompanyMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one company. Errors: NOT_FOUND when it does not exist or lies outside of what the token
     * may see.
     * </pre>
     */
    default void getCompany(ai.wellapp.gateway.v1.GetCompanyRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetCompanyResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetCompanyMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes what the mask names.
     * </pre>
     */
    default void updateCompany(ai.wellapp.gateway.v1.UpdateCompanyRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.UpdateCompanyResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateCompanyMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes a company; Well keeps it for a while, marked as deleted.
     * </pre>
     */
    default void deleteCompany(ai.wellapp.gateway.v1.DeleteCompanyRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.DeleteCompanyResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteCompanyMethod(), responseObserver);
    }

    /**
     * <pre>
     * Ends the link between a company and a workspace; both stay.
     * </pre>
     */
    default void removeCompanyFromWorkspace(ai.wellapp.gateway.v1.RemoveCompanyFromWorkspaceRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.RemoveCompanyFromWorkspaceResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRemoveCompanyFromWorkspaceMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service CompanyService.
   * <pre>
   * Companies: suppliers, customers and your own.
   * </pre>
   */
  public static abstract class CompanyServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return CompanyServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service CompanyService.
   * <pre>
   * Companies: suppliers, customers and your own.
   * </pre>
   */
  public static final class CompanyServiceStub
      extends io.grpc.stub.AbstractAsyncStub<CompanyServiceStub> {
    private CompanyServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected CompanyServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new CompanyServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the companies of a workspace.
     * </pre>
     */
    public void listCompanies(ai.wellapp.gateway.v1.ListCompaniesRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListCompaniesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListCompaniesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Creates a company. Well's newest documentation shows no sample of it; the older one's body is
     * sent in the newest envelope. Errors: INVALID_ARGUMENT when Well refuses a value. A create is
     * never repeated by the gateway; give a `request_id` to repeat it yourself.
     * </pre>
     */
    public void createCompany(ai.wellapp.gateway.v1.CreateCompanyRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreateCompanyResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateCompanyMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one company. Errors: NOT_FOUND when it does not exist or lies outside of what the token
     * may see.
     * </pre>
     */
    public void getCompany(ai.wellapp.gateway.v1.GetCompanyRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetCompanyResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetCompanyMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes what the mask names.
     * </pre>
     */
    public void updateCompany(ai.wellapp.gateway.v1.UpdateCompanyRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.UpdateCompanyResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateCompanyMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes a company; Well keeps it for a while, marked as deleted.
     * </pre>
     */
    public void deleteCompany(ai.wellapp.gateway.v1.DeleteCompanyRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.DeleteCompanyResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteCompanyMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Ends the link between a company and a workspace; both stay.
     * </pre>
     */
    public void removeCompanyFromWorkspace(ai.wellapp.gateway.v1.RemoveCompanyFromWorkspaceRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.RemoveCompanyFromWorkspaceResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getRemoveCompanyFromWorkspaceMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service CompanyService.
   * <pre>
   * Companies: suppliers, customers and your own.
   * </pre>
   */
  public static final class CompanyServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<CompanyServiceBlockingV2Stub> {
    private CompanyServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected CompanyServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new CompanyServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the companies of a workspace.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListCompaniesResponse listCompanies(ai.wellapp.gateway.v1.ListCompaniesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListCompaniesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates a company. Well's newest documentation shows no sample of it; the older one's body is
     * sent in the newest envelope. Errors: INVALID_ARGUMENT when Well refuses a value. A create is
     * never repeated by the gateway; give a `request_id` to repeat it yourself.
     * </pre>
     */
    public ai.wellapp.gateway.v1.CreateCompanyResponse createCompany(ai.wellapp.gateway.v1.CreateCompanyRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateCompanyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one company. Errors: NOT_FOUND when it does not exist or lies outside of what the token
     * may see.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetCompanyResponse getCompany(ai.wellapp.gateway.v1.GetCompanyRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetCompanyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes what the mask names.
     * </pre>
     */
    public ai.wellapp.gateway.v1.UpdateCompanyResponse updateCompany(ai.wellapp.gateway.v1.UpdateCompanyRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateCompanyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a company; Well keeps it for a while, marked as deleted.
     * </pre>
     */
    public ai.wellapp.gateway.v1.DeleteCompanyResponse deleteCompany(ai.wellapp.gateway.v1.DeleteCompanyRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteCompanyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Ends the link between a company and a workspace; both stay.
     * </pre>
     */
    public ai.wellapp.gateway.v1.RemoveCompanyFromWorkspaceResponse removeCompanyFromWorkspace(ai.wellapp.gateway.v1.RemoveCompanyFromWorkspaceRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getRemoveCompanyFromWorkspaceMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service CompanyService.
   * <pre>
   * Companies: suppliers, customers and your own.
   * </pre>
   */
  public static final class CompanyServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<CompanyServiceBlockingStub> {
    private CompanyServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected CompanyServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new CompanyServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the companies of a workspace.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListCompaniesResponse listCompanies(ai.wellapp.gateway.v1.ListCompaniesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListCompaniesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates a company. Well's newest documentation shows no sample of it; the older one's body is
     * sent in the newest envelope. Errors: INVALID_ARGUMENT when Well refuses a value. A create is
     * never repeated by the gateway; give a `request_id` to repeat it yourself.
     * </pre>
     */
    public ai.wellapp.gateway.v1.CreateCompanyResponse createCompany(ai.wellapp.gateway.v1.CreateCompanyRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateCompanyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one company. Errors: NOT_FOUND when it does not exist or lies outside of what the token
     * may see.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetCompanyResponse getCompany(ai.wellapp.gateway.v1.GetCompanyRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetCompanyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes what the mask names.
     * </pre>
     */
    public ai.wellapp.gateway.v1.UpdateCompanyResponse updateCompany(ai.wellapp.gateway.v1.UpdateCompanyRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateCompanyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a company; Well keeps it for a while, marked as deleted.
     * </pre>
     */
    public ai.wellapp.gateway.v1.DeleteCompanyResponse deleteCompany(ai.wellapp.gateway.v1.DeleteCompanyRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteCompanyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Ends the link between a company and a workspace; both stay.
     * </pre>
     */
    public ai.wellapp.gateway.v1.RemoveCompanyFromWorkspaceResponse removeCompanyFromWorkspace(ai.wellapp.gateway.v1.RemoveCompanyFromWorkspaceRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getRemoveCompanyFromWorkspaceMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service CompanyService.
   * <pre>
   * Companies: suppliers, customers and your own.
   * </pre>
   */
  public static final class CompanyServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<CompanyServiceFutureStub> {
    private CompanyServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected CompanyServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new CompanyServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the companies of a workspace.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.ListCompaniesResponse> listCompanies(
        ai.wellapp.gateway.v1.ListCompaniesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListCompaniesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Creates a company. Well's newest documentation shows no sample of it; the older one's body is
     * sent in the newest envelope. Errors: INVALID_ARGUMENT when Well refuses a value. A create is
     * never repeated by the gateway; give a `request_id` to repeat it yourself.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.CreateCompanyResponse> createCompany(
        ai.wellapp.gateway.v1.CreateCompanyRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateCompanyMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one company. Errors: NOT_FOUND when it does not exist or lies outside of what the token
     * may see.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.GetCompanyResponse> getCompany(
        ai.wellapp.gateway.v1.GetCompanyRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetCompanyMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes what the mask names.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.UpdateCompanyResponse> updateCompany(
        ai.wellapp.gateway.v1.UpdateCompanyRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateCompanyMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes a company; Well keeps it for a while, marked as deleted.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.DeleteCompanyResponse> deleteCompany(
        ai.wellapp.gateway.v1.DeleteCompanyRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteCompanyMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Ends the link between a company and a workspace; both stay.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.RemoveCompanyFromWorkspaceResponse> removeCompanyFromWorkspace(
        ai.wellapp.gateway.v1.RemoveCompanyFromWorkspaceRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getRemoveCompanyFromWorkspaceMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_COMPANIES = 0;
  private static final int METHODID_CREATE_COMPANY = 1;
  private static final int METHODID_GET_COMPANY = 2;
  private static final int METHODID_UPDATE_COMPANY = 3;
  private static final int METHODID_DELETE_COMPANY = 4;
  private static final int METHODID_REMOVE_COMPANY_FROM_WORKSPACE = 5;

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
        case METHODID_LIST_COMPANIES:
          serviceImpl.listCompanies((ai.wellapp.gateway.v1.ListCompaniesRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListCompaniesResponse>) responseObserver);
          break;
        case METHODID_CREATE_COMPANY:
          serviceImpl.createCompany((ai.wellapp.gateway.v1.CreateCompanyRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreateCompanyResponse>) responseObserver);
          break;
        case METHODID_GET_COMPANY:
          serviceImpl.getCompany((ai.wellapp.gateway.v1.GetCompanyRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetCompanyResponse>) responseObserver);
          break;
        case METHODID_UPDATE_COMPANY:
          serviceImpl.updateCompany((ai.wellapp.gateway.v1.UpdateCompanyRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.UpdateCompanyResponse>) responseObserver);
          break;
        case METHODID_DELETE_COMPANY:
          serviceImpl.deleteCompany((ai.wellapp.gateway.v1.DeleteCompanyRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.DeleteCompanyResponse>) responseObserver);
          break;
        case METHODID_REMOVE_COMPANY_FROM_WORKSPACE:
          serviceImpl.removeCompanyFromWorkspace((ai.wellapp.gateway.v1.RemoveCompanyFromWorkspaceRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.RemoveCompanyFromWorkspaceResponse>) responseObserver);
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
          getListCompaniesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.ListCompaniesRequest,
              ai.wellapp.gateway.v1.ListCompaniesResponse>(
                service, METHODID_LIST_COMPANIES)))
        .addMethod(
          getCreateCompanyMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.CreateCompanyRequest,
              ai.wellapp.gateway.v1.CreateCompanyResponse>(
                service, METHODID_CREATE_COMPANY)))
        .addMethod(
          getGetCompanyMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.GetCompanyRequest,
              ai.wellapp.gateway.v1.GetCompanyResponse>(
                service, METHODID_GET_COMPANY)))
        .addMethod(
          getUpdateCompanyMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.UpdateCompanyRequest,
              ai.wellapp.gateway.v1.UpdateCompanyResponse>(
                service, METHODID_UPDATE_COMPANY)))
        .addMethod(
          getDeleteCompanyMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.DeleteCompanyRequest,
              ai.wellapp.gateway.v1.DeleteCompanyResponse>(
                service, METHODID_DELETE_COMPANY)))
        .addMethod(
          getRemoveCompanyFromWorkspaceMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.RemoveCompanyFromWorkspaceRequest,
              ai.wellapp.gateway.v1.RemoveCompanyFromWorkspaceResponse>(
                service, METHODID_REMOVE_COMPANY_FROM_WORKSPACE)))
        .build();
  }

  private static abstract class CompanyServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    CompanyServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return ai.wellapp.gateway.v1.Companies.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("CompanyService");
    }
  }

  private static final class CompanyServiceFileDescriptorSupplier
      extends CompanyServiceBaseDescriptorSupplier {
    CompanyServiceFileDescriptorSupplier() {}
  }

  private static final class CompanyServiceMethodDescriptorSupplier
      extends CompanyServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    CompanyServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (CompanyServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new CompanyServiceFileDescriptorSupplier())
              .addMethod(getListCompaniesMethod())
              .addMethod(getCreateCompanyMethod())
              .addMethod(getGetCompanyMethod())
              .addMethod(getUpdateCompanyMethod())
              .addMethod(getDeleteCompanyMethod())
              .addMethod(getRemoveCompanyFromWorkspaceMethod())
              .build();
        }
      }
    }
    return result;
  }
}
