package ai.wellapp.gateway.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Bank accounts and their balances. Read only.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class AccountServiceGrpc {

  private AccountServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "well.gateway.v1.AccountService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListAccountsRequest,
      ai.wellapp.gateway.v1.ListAccountsResponse> getListAccountsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListAccounts",
      requestType = ai.wellapp.gateway.v1.ListAccountsRequest.class,
      responseType = ai.wellapp.gateway.v1.ListAccountsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListAccountsRequest,
      ai.wellapp.gateway.v1.ListAccountsResponse> getListAccountsMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListAccountsRequest, ai.wellapp.gateway.v1.ListAccountsResponse> getListAccountsMethod;
    if ((getListAccountsMethod = AccountServiceGrpc.getListAccountsMethod) == null) {
      synchronized (AccountServiceGrpc.class) {
        if ((getListAccountsMethod = AccountServiceGrpc.getListAccountsMethod) == null) {
          AccountServiceGrpc.getListAccountsMethod = getListAccountsMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.ListAccountsRequest, ai.wellapp.gateway.v1.ListAccountsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListAccounts"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListAccountsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListAccountsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccountServiceMethodDescriptorSupplier("ListAccounts"))
              .build();
        }
      }
    }
    return getListAccountsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetAccountRequest,
      ai.wellapp.gateway.v1.GetAccountResponse> getGetAccountMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetAccount",
      requestType = ai.wellapp.gateway.v1.GetAccountRequest.class,
      responseType = ai.wellapp.gateway.v1.GetAccountResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetAccountRequest,
      ai.wellapp.gateway.v1.GetAccountResponse> getGetAccountMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetAccountRequest, ai.wellapp.gateway.v1.GetAccountResponse> getGetAccountMethod;
    if ((getGetAccountMethod = AccountServiceGrpc.getGetAccountMethod) == null) {
      synchronized (AccountServiceGrpc.class) {
        if ((getGetAccountMethod = AccountServiceGrpc.getGetAccountMethod) == null) {
          AccountServiceGrpc.getGetAccountMethod = getGetAccountMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.GetAccountRequest, ai.wellapp.gateway.v1.GetAccountResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetAccount"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetAccountRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetAccountResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccountServiceMethodDescriptorSupplier("GetAccount"))
              .build();
        }
      }
    }
    return getGetAccountMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListAccountBalancesRequest,
      ai.wellapp.gateway.v1.ListAccountBalancesResponse> getListAccountBalancesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListAccountBalances",
      requestType = ai.wellapp.gateway.v1.ListAccountBalancesRequest.class,
      responseType = ai.wellapp.gateway.v1.ListAccountBalancesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListAccountBalancesRequest,
      ai.wellapp.gateway.v1.ListAccountBalancesResponse> getListAccountBalancesMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListAccountBalancesRequest, ai.wellapp.gateway.v1.ListAccountBalancesResponse> getListAccountBalancesMethod;
    if ((getListAccountBalancesMethod = AccountServiceGrpc.getListAccountBalancesMethod) == null) {
      synchronized (AccountServiceGrpc.class) {
        if ((getListAccountBalancesMethod = AccountServiceGrpc.getListAccountBalancesMethod) == null) {
          AccountServiceGrpc.getListAccountBalancesMethod = getListAccountBalancesMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.ListAccountBalancesRequest, ai.wellapp.gateway.v1.ListAccountBalancesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListAccountBalances"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListAccountBalancesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListAccountBalancesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccountServiceMethodDescriptorSupplier("ListAccountBalances"))
              .build();
        }
      }
    }
    return getListAccountBalancesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetAccountBalanceRequest,
      ai.wellapp.gateway.v1.GetAccountBalanceResponse> getGetAccountBalanceMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetAccountBalance",
      requestType = ai.wellapp.gateway.v1.GetAccountBalanceRequest.class,
      responseType = ai.wellapp.gateway.v1.GetAccountBalanceResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetAccountBalanceRequest,
      ai.wellapp.gateway.v1.GetAccountBalanceResponse> getGetAccountBalanceMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetAccountBalanceRequest, ai.wellapp.gateway.v1.GetAccountBalanceResponse> getGetAccountBalanceMethod;
    if ((getGetAccountBalanceMethod = AccountServiceGrpc.getGetAccountBalanceMethod) == null) {
      synchronized (AccountServiceGrpc.class) {
        if ((getGetAccountBalanceMethod = AccountServiceGrpc.getGetAccountBalanceMethod) == null) {
          AccountServiceGrpc.getGetAccountBalanceMethod = getGetAccountBalanceMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.GetAccountBalanceRequest, ai.wellapp.gateway.v1.GetAccountBalanceResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetAccountBalance"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetAccountBalanceRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetAccountBalanceResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccountServiceMethodDescriptorSupplier("GetAccountBalance"))
              .build();
        }
      }
    }
    return getGetAccountBalanceMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static AccountServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AccountServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AccountServiceStub>() {
        @java.lang.Override
        public AccountServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AccountServiceStub(channel, callOptions);
        }
      };
    return AccountServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static AccountServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AccountServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AccountServiceBlockingV2Stub>() {
        @java.lang.Override
        public AccountServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AccountServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return AccountServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static AccountServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AccountServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AccountServiceBlockingStub>() {
        @java.lang.Override
        public AccountServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AccountServiceBlockingStub(channel, callOptions);
        }
      };
    return AccountServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static AccountServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AccountServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AccountServiceFutureStub>() {
        @java.lang.Override
        public AccountServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AccountServiceFutureStub(channel, callOptions);
        }
      };
    return AccountServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Bank accounts and their balances. Read only.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Lists the accounts of a workspace.
     * </pre>
     */
    default void listAccounts(ai.wellapp.gateway.v1.ListAccountsRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListAccountsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListAccountsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one account. Errors: NOT_FOUND when it does not exist or lies outside of what the token
     * may see.
     * </pre>
     */
    default void getAccount(ai.wellapp.gateway.v1.GetAccountRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetAccountResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetAccountMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the account balances of a workspace.
     * </pre>
     */
    default void listAccountBalances(ai.wellapp.gateway.v1.ListAccountBalancesRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListAccountBalancesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListAccountBalancesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one account balance. Errors: NOT_FOUND when it does not exist or lies outside of what
     * the token may see.
     * </pre>
     */
    default void getAccountBalance(ai.wellapp.gateway.v1.GetAccountBalanceRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetAccountBalanceResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetAccountBalanceMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service AccountService.
   * <pre>
   * Bank accounts and their balances. Read only.
   * </pre>
   */
  public static abstract class AccountServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return AccountServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service AccountService.
   * <pre>
   * Bank accounts and their balances. Read only.
   * </pre>
   */
  public static final class AccountServiceStub
      extends io.grpc.stub.AbstractAsyncStub<AccountServiceStub> {
    private AccountServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AccountServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AccountServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the accounts of a workspace.
     * </pre>
     */
    public void listAccounts(ai.wellapp.gateway.v1.ListAccountsRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListAccountsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListAccountsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one account. Errors: NOT_FOUND when it does not exist or lies outside of what the token
     * may see.
     * </pre>
     */
    public void getAccount(ai.wellapp.gateway.v1.GetAccountRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetAccountResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetAccountMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the account balances of a workspace.
     * </pre>
     */
    public void listAccountBalances(ai.wellapp.gateway.v1.ListAccountBalancesRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListAccountBalancesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListAccountBalancesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one account balance. Errors: NOT_FOUND when it does not exist or lies outside of what
     * the token may see.
     * </pre>
     */
    public void getAccountBalance(ai.wellapp.gateway.v1.GetAccountBalanceRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetAccountBalanceResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetAccountBalanceMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service AccountService.
   * <pre>
   * Bank accounts and their balances. Read only.
   * </pre>
   */
  public static final class AccountServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<AccountServiceBlockingV2Stub> {
    private AccountServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AccountServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AccountServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the accounts of a workspace.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListAccountsResponse listAccounts(ai.wellapp.gateway.v1.ListAccountsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListAccountsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one account. Errors: NOT_FOUND when it does not exist or lies outside of what the token
     * may see.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetAccountResponse getAccount(ai.wellapp.gateway.v1.GetAccountRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetAccountMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the account balances of a workspace.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListAccountBalancesResponse listAccountBalances(ai.wellapp.gateway.v1.ListAccountBalancesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListAccountBalancesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one account balance. Errors: NOT_FOUND when it does not exist or lies outside of what
     * the token may see.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetAccountBalanceResponse getAccountBalance(ai.wellapp.gateway.v1.GetAccountBalanceRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetAccountBalanceMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service AccountService.
   * <pre>
   * Bank accounts and their balances. Read only.
   * </pre>
   */
  public static final class AccountServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<AccountServiceBlockingStub> {
    private AccountServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AccountServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AccountServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the accounts of a workspace.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListAccountsResponse listAccounts(ai.wellapp.gateway.v1.ListAccountsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListAccountsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one account. Errors: NOT_FOUND when it does not exist or lies outside of what the token
     * may see.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetAccountResponse getAccount(ai.wellapp.gateway.v1.GetAccountRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetAccountMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the account balances of a workspace.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListAccountBalancesResponse listAccountBalances(ai.wellapp.gateway.v1.ListAccountBalancesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListAccountBalancesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one account balance. Errors: NOT_FOUND when it does not exist or lies outside of what
     * the token may see.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetAccountBalanceResponse getAccountBalance(ai.wellapp.gateway.v1.GetAccountBalanceRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetAccountBalanceMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service AccountService.
   * <pre>
   * Bank accounts and their balances. Read only.
   * </pre>
   */
  public static final class AccountServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<AccountServiceFutureStub> {
    private AccountServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AccountServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AccountServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the accounts of a workspace.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.ListAccountsResponse> listAccounts(
        ai.wellapp.gateway.v1.ListAccountsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListAccountsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one account. Errors: NOT_FOUND when it does not exist or lies outside of what the token
     * may see.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.GetAccountResponse> getAccount(
        ai.wellapp.gateway.v1.GetAccountRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetAccountMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the account balances of a workspace.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.ListAccountBalancesResponse> listAccountBalances(
        ai.wellapp.gateway.v1.ListAccountBalancesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListAccountBalancesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one account balance. Errors: NOT_FOUND when it does not exist or lies outside of what
     * the token may see.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.GetAccountBalanceResponse> getAccountBalance(
        ai.wellapp.gateway.v1.GetAccountBalanceRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetAccountBalanceMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_ACCOUNTS = 0;
  private static final int METHODID_GET_ACCOUNT = 1;
  private static final int METHODID_LIST_ACCOUNT_BALANCES = 2;
  private static final int METHODID_GET_ACCOUNT_BALANCE = 3;

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
        case METHODID_LIST_ACCOUNTS:
          serviceImpl.listAccounts((ai.wellapp.gateway.v1.ListAccountsRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListAccountsResponse>) responseObserver);
          break;
        case METHODID_GET_ACCOUNT:
          serviceImpl.getAccount((ai.wellapp.gateway.v1.GetAccountRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetAccountResponse>) responseObserver);
          break;
        case METHODID_LIST_ACCOUNT_BALANCES:
          serviceImpl.listAccountBalances((ai.wellapp.gateway.v1.ListAccountBalancesRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListAccountBalancesResponse>) responseObserver);
          break;
        case METHODID_GET_ACCOUNT_BALANCE:
          serviceImpl.getAccountBalance((ai.wellapp.gateway.v1.GetAccountBalanceRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetAccountBalanceResponse>) responseObserver);
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
          getListAccountsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.ListAccountsRequest,
              ai.wellapp.gateway.v1.ListAccountsResponse>(
                service, METHODID_LIST_ACCOUNTS)))
        .addMethod(
          getGetAccountMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.GetAccountRequest,
              ai.wellapp.gateway.v1.GetAccountResponse>(
                service, METHODID_GET_ACCOUNT)))
        .addMethod(
          getListAccountBalancesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.ListAccountBalancesRequest,
              ai.wellapp.gateway.v1.ListAccountBalancesResponse>(
                service, METHODID_LIST_ACCOUNT_BALANCES)))
        .addMethod(
          getGetAccountBalanceMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.GetAccountBalanceRequest,
              ai.wellapp.gateway.v1.GetAccountBalanceResponse>(
                service, METHODID_GET_ACCOUNT_BALANCE)))
        .build();
  }

  private static abstract class AccountServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    AccountServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return ai.wellapp.gateway.v1.Accounts.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("AccountService");
    }
  }

  private static final class AccountServiceFileDescriptorSupplier
      extends AccountServiceBaseDescriptorSupplier {
    AccountServiceFileDescriptorSupplier() {}
  }

  private static final class AccountServiceMethodDescriptorSupplier
      extends AccountServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    AccountServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (AccountServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new AccountServiceFileDescriptorSupplier())
              .addMethod(getListAccountsMethod())
              .addMethod(getGetAccountMethod())
              .addMethod(getListAccountBalancesMethod())
              .addMethod(getGetAccountBalanceMethod())
              .build();
        }
      }
    }
    return result;
  }
}
