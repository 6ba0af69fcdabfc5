package ai.wellapp.gateway.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * The books: journals, entries, ledger accounts, tax rates. Read only.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class LedgerServiceGrpc {

  private LedgerServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "well.gateway.v1.LedgerService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListJournalsRequest,
      ai.wellapp.gateway.v1.ListJournalsResponse> getListJournalsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListJournals",
      requestType = ai.wellapp.gateway.v1.ListJournalsRequest.class,
      responseType = ai.wellapp.gateway.v1.ListJournalsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListJournalsRequest,
      ai.wellapp.gateway.v1.ListJournalsResponse> getListJournalsMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListJournalsRequest, ai.wellapp.gateway.v1.ListJournalsResponse> getListJournalsMethod;
    if ((getListJournalsMethod = LedgerServiceGrpc.getListJournalsMethod) == null) {
      synchronized (LedgerServiceGrpc.class) {
        if ((getListJournalsMethod = LedgerServiceGrpc.getListJournalsMethod) == null) {
          LedgerServiceGrpc.getListJournalsMethod = getListJournalsMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.ListJournalsRequest, ai.wellapp.gateway.v1.ListJournalsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListJournals"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListJournalsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListJournalsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LedgerServiceMethodDescriptorSupplier("ListJournals"))
              .build();
        }
      }
    }
    return getListJournalsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetJournalRequest,
      ai.wellapp.gateway.v1.GetJournalResponse> getGetJournalMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetJournal",
      requestType = ai.wellapp.gateway.v1.GetJournalRequest.class,
      responseType = ai.wellapp.gateway.v1.GetJournalResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetJournalRequest,
      ai.wellapp.gateway.v1.GetJournalResponse> getGetJournalMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetJournalRequest, ai.wellapp.gateway.v1.GetJournalResponse> getGetJournalMethod;
    if ((getGetJournalMethod = LedgerServiceGrpc.getGetJournalMethod) == null) {
      synchronized (LedgerServiceGrpc.class) {
        if ((getGetJournalMethod = LedgerServiceGrpc.getGetJournalMethod) == null) {
          LedgerServiceGrpc.getGetJournalMethod = getGetJournalMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.GetJournalRequest, ai.wellapp.gateway.v1.GetJournalResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetJournal"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetJournalRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetJournalResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LedgerServiceMethodDescriptorSupplier("GetJournal"))
              .build();
        }
      }
    }
    return getGetJournalMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListJournalEntriesRequest,
      ai.wellapp.gateway.v1.ListJournalEntriesResponse> getListJournalEntriesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListJournalEntries",
      requestType = ai.wellapp.gateway.v1.ListJournalEntriesRequest.class,
      responseType = ai.wellapp.gateway.v1.ListJournalEntriesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListJournalEntriesRequest,
      ai.wellapp.gateway.v1.ListJournalEntriesResponse> getListJournalEntriesMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListJournalEntriesRequest, ai.wellapp.gateway.v1.ListJournalEntriesResponse> getListJournalEntriesMethod;
    if ((getListJournalEntriesMethod = LedgerServiceGrpc.getListJournalEntriesMethod) == null) {
      synchronized (LedgerServiceGrpc.class) {
        if ((getListJournalEntriesMethod = LedgerServiceGrpc.getListJournalEntriesMethod) == null) {
          LedgerServiceGrpc.getListJournalEntriesMethod = getListJournalEntriesMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.ListJournalEntriesRequest, ai.wellapp.gateway.v1.ListJournalEntriesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListJournalEntries"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListJournalEntriesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListJournalEntriesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LedgerServiceMethodDescriptorSupplier("ListJournalEntries"))
              .build();
        }
      }
    }
    return getListJournalEntriesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetJournalEntryRequest,
      ai.wellapp.gateway.v1.GetJournalEntryResponse> getGetJournalEntryMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetJournalEntry",
      requestType = ai.wellapp.gateway.v1.GetJournalEntryRequest.class,
      responseType = ai.wellapp.gateway.v1.GetJournalEntryResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetJournalEntryRequest,
      ai.wellapp.gateway.v1.GetJournalEntryResponse> getGetJournalEntryMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetJournalEntryRequest, ai.wellapp.gateway.v1.GetJournalEntryResponse> getGetJournalEntryMethod;
    if ((getGetJournalEntryMethod = LedgerServiceGrpc.getGetJournalEntryMethod) == null) {
      synchronized (LedgerServiceGrpc.class) {
        if ((getGetJournalEntryMethod = LedgerServiceGrpc.getGetJournalEntryMethod) == null) {
          LedgerServiceGrpc.getGetJournalEntryMethod = getGetJournalEntryMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.GetJournalEntryRequest, ai.wellapp.gateway.v1.GetJournalEntryResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetJournalEntry"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetJournalEntryRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetJournalEntryResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LedgerServiceMethodDescriptorSupplier("GetJournalEntry"))
              .build();
        }
      }
    }
    return getGetJournalEntryMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListLedgerAccountsRequest,
      ai.wellapp.gateway.v1.ListLedgerAccountsResponse> getListLedgerAccountsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListLedgerAccounts",
      requestType = ai.wellapp.gateway.v1.ListLedgerAccountsRequest.class,
      responseType = ai.wellapp.gateway.v1.ListLedgerAccountsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListLedgerAccountsRequest,
      ai.wellapp.gateway.v1.ListLedgerAccountsResponse> getListLedgerAccountsMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListLedgerAccountsRequest, ai.wellapp.gateway.v1.ListLedgerAccountsResponse> getListLedgerAccountsMethod;
    if ((getListLedgerAccountsMethod = LedgerServiceGrpc.getListLedgerAccountsMethod) == null) {
      synchronized (LedgerServiceGrpc.class) {
        if ((getListLedgerAccountsMethod = LedgerServiceGrpc.getListLedgerAccountsMethod) == null) {
          LedgerServiceGrpc.getListLedgerAccountsMethod = getListLedgerAccountsMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.ListLedgerAccountsRequest, ai.wellapp.gateway.v1.ListLedgerAccountsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListLedgerAccounts"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListLedgerAccountsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListLedgerAccountsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LedgerServiceMethodDescriptorSupplier("ListLedgerAccounts"))
              .build();
        }
      }
    }
    return getListLedgerAccountsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetLedgerAccountRequest,
      ai.wellapp.gateway.v1.GetLedgerAccountResponse> getGetLedgerAccountMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetLedgerAccount",
      requestType = ai.wellapp.gateway.v1.GetLedgerAccountRequest.class,
      responseType = ai.wellapp.gateway.v1.GetLedgerAccountResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetLedgerAccountRequest,
      ai.wellapp.gateway.v1.GetLedgerAccountResponse> getGetLedgerAccountMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetLedgerAccountRequest, ai.wellapp.gateway.v1.GetLedgerAccountResponse> getGetLedgerAccountMethod;
    if ((getGetLedgerAccountMethod = LedgerServiceGrpc.getGetLedgerAccountMethod) == null) {
      synchronized (LedgerServiceGrpc.class) {
        if ((getGetLedgerAccountMethod = LedgerServiceGrpc.getGetLedgerAccountMethod) == null) {
          LedgerServiceGrpc.getGetLedgerAccountMethod = getGetLedgerAccountMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.GetLedgerAccountRequest, ai.wellapp.gateway.v1.GetLedgerAccountResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetLedgerAccount"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetLedgerAccountRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetLedgerAccountResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LedgerServiceMethodDescriptorSupplier("GetLedgerAccount"))
              .build();
        }
      }
    }
    return getGetLedgerAccountMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListTaxRatesRequest,
      ai.wellapp.gateway.v1.ListTaxRatesResponse> getListTaxRatesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListTaxRates",
      requestType = ai.wellapp.gateway.v1.ListTaxRatesRequest.class,
      responseType = ai.wellapp.gateway.v1.ListTaxRatesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListTaxRatesRequest,
      ai.wellapp.gateway.v1.ListTaxRatesResponse> getListTaxRatesMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListTaxRatesRequest, ai.wellapp.gateway.v1.ListTaxRatesResponse> getListTaxRatesMethod;
    if ((getListTaxRatesMethod = LedgerServiceGrpc.getListTaxRatesMethod) == null) {
      synchronized (LedgerServiceGrpc.class) {
        if ((getListTaxRatesMethod = LedgerServiceGrpc.getListTaxRatesMethod) == null) {
          LedgerServiceGrpc.getListTaxRatesMethod = getListTaxRatesMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.ListTaxRatesRequest, ai.wellapp.gateway.v1.ListTaxRatesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListTaxRates"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListTaxRatesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListTaxRatesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LedgerServiceMethodDescriptorSupplier("ListTaxRates"))
              .build();
        }
      }
    }
    return getListTaxRatesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetTaxRateRequest,
      ai.wellapp.gateway.v1.GetTaxRateResponse> getGetTaxRateMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetTaxRate",
      requestType = ai.wellapp.gateway.v1.GetTaxRateRequest.class,
      responseType = ai.wellapp.gateway.v1.GetTaxRateResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetTaxRateRequest,
      ai.wellapp.gateway.v1.GetTaxRateResponse> getGetTaxRateMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetTaxRateRequest, ai.wellapp.gateway.v1.GetTaxRateResponse> getGetTaxRateMethod;
    if ((getGetTaxRateMethod = LedgerServiceGrpc.getGetTaxRateMethod) == null) {
      synchronized (LedgerServiceGrpc.class) {
        if ((getGetTaxRateMethod = LedgerServiceGrpc.getGetTaxRateMethod) == null) {
          LedgerServiceGrpc.getGetTaxRateMethod = getGetTaxRateMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.GetTaxRateRequest, ai.wellapp.gateway.v1.GetTaxRateResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetTaxRate"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetTaxRateRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetTaxRateResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LedgerServiceMethodDescriptorSupplier("GetTaxRate"))
              .build();
        }
      }
    }
    return getGetTaxRateMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static LedgerServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<LedgerServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<LedgerServiceStub>() {
        @java.lang.Override
        public LedgerServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new LedgerServiceStub(channel, callOptions);
        }
      };
    return LedgerServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static LedgerServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<LedgerServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<LedgerServiceBlockingV2Stub>() {
        @java.lang.Override
        public LedgerServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new LedgerServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return LedgerServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static LedgerServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<LedgerServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<LedgerServiceBlockingStub>() {
        @java.lang.Override
        public LedgerServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new LedgerServiceBlockingStub(channel, callOptions);
        }
      };
    return LedgerServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static LedgerServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<LedgerServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<LedgerServiceFutureStub>() {
        @java.lang.Override
        public LedgerServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new LedgerServiceFutureStub(channel, callOptions);
        }
      };
    return LedgerServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * The books: journals, entries, ledger accounts, tax rates. Read only.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Lists the journals of a workspace. The route is not documented; all others of its kind have
     * one.
     * </pre>
     */
    default void listJournals(ai.wellapp.gateway.v1.ListJournalsRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListJournalsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListJournalsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one journal. Errors: NOT_FOUND when it does not exist or lies outside of what the token
     * may see.
     * </pre>
     */
    default void getJournal(ai.wellapp.gateway.v1.GetJournalRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetJournalResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetJournalMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the journal entries of a workspace.
     * </pre>
     */
    default void listJournalEntries(ai.wellapp.gateway.v1.ListJournalEntriesRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListJournalEntriesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListJournalEntriesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one journal entry. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    default void getJournalEntry(ai.wellapp.gateway.v1.GetJournalEntryRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetJournalEntryResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetJournalEntryMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the ledger accounts of a workspace.
     * </pre>
     */
    default void listLedgerAccounts(ai.wellapp.gateway.v1.ListLedgerAccountsRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListLedgerAccountsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListLedgerAccountsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one ledger account. Errors: NOT_FOUND when it does not exist or lies outside of what
     * the token may see.
     * </pre>
     */
    default void getLedgerAccount(ai.wellapp.gateway.v1.GetLedgerAccountRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetLedgerAccountResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetLedgerAccountMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the tax rates of a workspace. The route is not documented; all others of its kind have
     * one.
     * </pre>
     */
    default void listTaxRates(ai.wellapp.gateway.v1.ListTaxRatesRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListTaxRatesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListTaxRatesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one tax rate. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    default void getTaxRate(ai.wellapp.gateway.v1.GetTaxRateRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetTaxRateResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetTaxRateMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service LedgerService.
   * <pre>
   * The books: journals, entries, ledger accounts, tax rates. Read only.
   * </pre>
   */
  public static abstract class LedgerServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return LedgerServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service LedgerService.
   * <pre>
   * The books: journals, entries, ledger accounts, tax rates. Read only.
   * </pre>
   */
  public static final class LedgerServiceStub
      extends io.grpc.stub.AbstractAsyncStub<LedgerServiceStub> {
    private LedgerServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected LedgerServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new LedgerServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the journals of a workspace. The route is not documented; all others of its kind have
     * one.
     * </pre>
     */
    public void listJournals(ai.wellapp.gateway.v1.ListJournalsRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListJournalsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListJournalsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one journal. Errors: NOT_FOUND when it does not exist or lies outside of what the token
     * may see.
     * </pre>
     */
    public void getJournal(ai.wellapp.gateway.v1.GetJournalRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetJournalResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetJournalMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the journal entries of a workspace.
     * </pre>
     */
    public void listJournalEntries(ai.wellapp.gateway.v1.ListJournalEntriesRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListJournalEntriesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListJournalEntriesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one journal entry. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    public void getJournalEntry(ai.wellapp.gateway.v1.GetJournalEntryRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetJournalEntryResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetJournalEntryMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the ledger accounts of a workspace.
     * </pre>
     */
    public void listLedgerAccounts(ai.wellapp.gateway.v1.ListLedgerAccountsRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListLedgerAccountsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListLedgerAccountsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one ledger account. Errors: NOT_FOUND when it does not exist or lies outside of what
     * the token may see.
     * </pre>
     */
    public void getLedgerAccount(ai.wellapp.gateway.v1.GetLedgerAccountRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetLedgerAccountResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetLedgerAccountMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the tax rates of a workspace. The route is not documented; all others of its kind have
     * one.
     * </pre>
     */
    public void listTaxRates(ai.wellapp.gateway.v1.ListTaxRatesRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListTaxRatesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListTaxRatesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one tax rate. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    public void getTaxRate(ai.wellapp.gateway.v1.GetTaxRateRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetTaxRateResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetTaxRateMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service LedgerService.
   * <pre>
   * The books: journals, entries, ledger accounts, tax rates. Read only.
   * </pre>
   */
  public static final class LedgerServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<LedgerServiceBlockingV2Stub> {
    private LedgerServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected LedgerServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new LedgerServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the journals of a workspace. The route is not documented; all others of its kind have
     * one.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListJournalsResponse listJournals(ai.wellapp.gateway.v1.ListJournalsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListJournalsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one journal. Errors: NOT_FOUND when it does not exist or lies outside of what the token
     * may see.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetJournalResponse getJournal(ai.wellapp.gateway.v1.GetJournalRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetJournalMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the journal entries of a workspace.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListJournalEntriesResponse listJournalEntries(ai.wellapp.gateway.v1.ListJournalEntriesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListJournalEntriesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one journal entry. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetJournalEntryResponse getJournalEntry(ai.wellapp.gateway.v1.GetJournalEntryRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetJournalEntryMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the ledger accounts of a workspace.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListLedgerAccountsResponse listLedgerAccounts(ai.wellapp.gateway.v1.ListLedgerAccountsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListLedgerAccountsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one ledger account. Errors: NOT_FOUND when it does not exist or lies outside of what
     * the token may see.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetLedgerAccountResponse getLedgerAccount(ai.wellapp.gateway.v1.GetLedgerAccountRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetLedgerAccountMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the tax rates of a workspace. The route is not documented; all others of its kind have
     * one.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListTaxRatesResponse listTaxRates(ai.wellapp.gateway.v1.ListTaxRatesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListTaxRatesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one tax rate. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetTaxRateResponse getTaxRate(ai.wellapp.gateway.v1.GetTaxRateRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetTaxRateMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service LedgerService.
   * <pre>
   * The books: journals, entries, ledger accounts, tax rates. Read only.
   * </pre>
   */
  public static final class LedgerServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<LedgerServiceBlockingStub> {
    private LedgerServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected LedgerServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new LedgerServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the journals of a workspace. The route is not documented; all others of its kind have
     * one.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListJournalsResponse listJournals(ai.wellapp.gateway.v1.ListJournalsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListJournalsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one journal. Errors: NOT_FOUND when it does not exist or lies outside of what the token
     * may see.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetJournalResponse getJournal(ai.wellapp.gateway.v1.GetJournalRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetJournalMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the journal entries of a workspace.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListJournalEntriesResponse listJournalEntries(ai.wellapp.gateway.v1.ListJournalEntriesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListJournalEntriesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one journal entry. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetJournalEntryResponse getJournalEntry(ai.wellapp.gateway.v1.GetJournalEntryRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetJournalEntryMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the ledger accounts of a workspace.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListLedgerAccountsResponse listLedgerAccounts(ai.wellapp.gateway.v1.ListLedgerAccountsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListLedgerAccountsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one ledger account. Errors: NOT_FOUND when it does not exist or lies outside of what
     * the token may see.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetLedgerAccountResponse getLedgerAccount(ai.wellapp.gateway.v1.GetLedgerAccountRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetLedgerAccountMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the tax rates of a workspace. The route is not documented; all others of its kind have
     * one.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListTaxRatesResponse listTaxRates(ai.wellapp.gateway.v1.ListTaxRatesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListTaxRatesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one tax rate. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetTaxRateResponse getTaxRate(ai.wellapp.gateway.v1.GetTaxRateRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetTaxRateMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service LedgerService.
   * <pre>
   * The books: journals, entries, ledger accounts, tax rates. Read only.
   * </pre>
   */
  public static final class LedgerServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<LedgerServiceFutureStub> {
    private LedgerServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected LedgerServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new LedgerServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the journals of a workspace. The route is not documented; all others of its kind have
     * one.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.ListJournalsResponse> listJournals(
        ai.wellapp.gateway.v1.ListJournalsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListJournalsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one journal. Errors: NOT_FOUND when it does not exist or lies outside of what the token
     * may see.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.GetJournalResponse> getJournal(
        ai.wellapp.gateway.v1.GetJournalRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetJournalMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the journal entries of a workspace.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.ListJournalEntriesResponse> listJournalEntries(
        ai.wellapp.gateway.v1.ListJournalEntriesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListJournalEntriesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one journal entry. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.GetJournalEntryResponse> getJournalEntry(
        ai.wellapp.gateway.v1.GetJournalEntryRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetJournalEntryMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the ledger accounts of a workspace.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.ListLedgerAccountsResponse> listLedgerAccounts(
        ai.wellapp.gateway.v1.ListLedgerAccountsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListLedgerAccountsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one ledger account. Errors: NOT_FOUND when it does not exist or lies outside of what
     * the token may see.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.GetLedgerAccountResponse> getLedgerAccount(
        ai.wellapp.gateway.v1.GetLedgerAccountRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetLedgerAccountMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the tax rates of a workspace. The route is not documented; all others of its kind have
     * one.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.ListTaxRatesResponse> listTaxRates(
        ai.wellapp.gateway.v1.ListTaxRatesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListTaxRatesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one tax rate. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.GetTaxRateResponse> getTaxRate(
        ai.wellapp.gateway.v1.GetTaxRateRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetTaxRateMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_JOURNALS = 0;
  private static final int METHODID_GET_JOURNAL = 1;
  private static final int METHODID_LIST_JOURNAL_ENTRIES = 2;
  private static final int METHODID_GET_JOURNAL_ENTRY = 3;
  private static final int METHODID_LIST_LEDGER_ACCOUNTS = 4;
  private static final int METHODID_GET_LEDGER_ACCOUNT = 5;
  private static final int METHODID_LIST_TAX_RATES = 6;
  private static final int METHODID_GET_TAX_RATE = 7;

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
        case METHODID_LIST_JOURNALS:
          serviceImpl.listJournals((ai.wellapp.gateway.v1.ListJournalsRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListJournalsResponse>) responseObserver);
          break;
        case METHODID_GET_JOURNAL:
          serviceImpl.getJournal((ai.wellapp.gateway.v1.GetJournalRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetJournalResponse>) responseObserver);
          break;
        case METHODID_LIST_JOURNAL_ENTRIES:
          serviceImpl.listJournalEntries((ai.wellapp.gateway.v1.ListJournalEntriesRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListJournalEntriesResponse>) responseObserver);
          break;
        case METHODID_GET_JOURNAL_ENTRY:
          serviceImpl.getJournalEntry((ai.wellapp.gateway.v1.GetJournalEntryRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetJournalEntryResponse>) responseObserver);
          break;
        case METHODID_LIST_LEDGER_ACCOUNTS:
          serviceImpl.listLedgerAccounts((ai.wellapp.gateway.v1.ListLedgerAccountsRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListLedgerAccountsResponse>) responseObserver);
          break;
        case METHODID_GET_LEDGER_ACCOUNT:
          serviceImpl.getLedgerAccount((ai.wellapp.gateway.v1.GetLedgerAccountRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetLedgerAccountResponse>) responseObserver);
          break;
        case METHODID_LIST_TAX_RATES:
          serviceImpl.listTaxRates((ai.wellapp.gateway.v1.ListTaxRatesRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListTaxRatesResponse>) responseObserver);
          break;
        case METHODID_GET_TAX_RATE:
          serviceImpl.getTaxRate((ai.wellapp.gateway.v1.GetTaxRateRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetTaxRateResponse>) responseObserver);
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
          getListJournalsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.ListJournalsRequest,
              ai.wellapp.gateway.v1.ListJournalsResponse>(
                service, METHODID_LIST_JOURNALS)))
        .addMethod(
          getGetJournalMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.GetJournalRequest,
              ai.wellapp.gateway.v1.GetJournalResponse>(
                service, METHODID_GET_JOURNAL)))
        .addMethod(
          getListJournalEntriesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.ListJournalEntriesRequest,
              ai.wellapp.gateway.v1.ListJournalEntriesResponse>(
                service, METHODID_LIST_JOURNAL_ENTRIES)))
        .addMethod(
          getGetJournalEntryMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.GetJournalEntryRequest,
              ai.wellapp.gateway.v1.GetJournalEntryResponse>(
                service, METHODID_GET_JOURNAL_ENTRY)))
        .addMethod(
          getListLedgerAccountsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.ListLedgerAccountsRequest,
              ai.wellapp.gateway.v1.ListLedgerAccountsResponse>(
                service, METHODID_LIST_LEDGER_ACCOUNTS)))
        .addMethod(
          getGetLedgerAccountMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.GetLedgerAccountRequest,
              ai.wellapp.gateway.v1.GetLedgerAccountResponse>(
                service, METHODID_GET_LEDGER_ACCOUNT)))
        .addMethod(
          getListTaxRatesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.ListTaxRatesRequest,
              ai.wellapp.gateway.v1.ListTaxRatesResponse>(
                service, METHODID_LIST_TAX_RATES)))
        .addMethod(
          getGetTaxRateMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.GetTaxRateRequest,
              ai.wellapp.gateway.v1.GetTaxRateResponse>(
                service, METHODID_GET_TAX_RATE)))
        .build();
  }

  private static abstract class LedgerServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    LedgerServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return ai.wellapp.gateway.v1.Ledger.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("LedgerService");
    }
  }

  private static final class LedgerServiceFileDescriptorSupplier
      extends LedgerServiceBaseDescriptorSupplier {
    LedgerServiceFileDescriptorSupplier() {}
  }

  private static final class LedgerServiceMethodDescriptorSupplier
      extends LedgerServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    LedgerServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (LedgerServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new LedgerServiceFileDescriptorSupplier())
              .addMethod(getListJournalsMethod())
              .addMethod(getGetJournalMethod())
              .addMethod(getListJournalEntriesMethod())
              .addMethod(getGetJournalEntryMethod())
              .addMethod(getListLedgerAccountsMethod())
              .addMethod(getGetLedgerAccountMethod())
              .addMethod(getListTaxRatesMethod())
              .addMethod(getGetTaxRateMethod())
              .build();
        }
      }
    }
    return result;
  }
}
