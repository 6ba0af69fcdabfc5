package ai.wellapp.gateway.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Invoices, their items, and the transactions that pay them.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class InvoiceServiceGrpc {

  private InvoiceServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "well.gateway.v1.InvoiceService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListInvoicesRequest,
      ai.wellapp.gateway.v1.ListInvoicesResponse> getListInvoicesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListInvoices",
      requestType = ai.wellapp.gateway.v1.ListInvoicesRequest.class,
      responseType = ai.wellapp.gateway.v1.ListInvoicesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListInvoicesRequest,
      ai.wellapp.gateway.v1.ListInvoicesResponse> getListInvoicesMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListInvoicesRequest, ai.wellapp.gateway.v1.ListInvoicesResponse> getListInvoicesMethod;
    if ((getListInvoicesMethod = InvoiceServiceGrpc.getListInvoicesMethod) == null) {
      synchronized (InvoiceServiceGrpc.class) {
        if ((getListInvoicesMethod = InvoiceServiceGrpc.getListInvoicesMethod) == null) {
          InvoiceServiceGrpc.getListInvoicesMethod = getListInvoicesMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.ListInvoicesRequest, ai.wellapp.gateway.v1.ListInvoicesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListInvoices"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListInvoicesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListInvoicesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new InvoiceServiceMethodDescriptorSupplier("ListInvoices"))
              .build();
        }
      }
    }
    return getListInvoicesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreateInvoiceRequest,
      ai.wellapp.gateway.v1.CreateInvoiceResponse> getCreateInvoiceMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateInvoice",
      requestType = ai.wellapp.gateway.v1.CreateInvoiceRequest.class,
      responseType = ai.wellapp.gateway.v1.CreateInvoiceResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreateInvoiceRequest,
      ai.wellapp.gateway.v1.CreateInvoiceResponse> getCreateInvoiceMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreateInvoiceRequest, ai.wellapp.gateway.v1.CreateInvoiceResponse> getCreateInvoiceMethod;
    if ((getCreateInvoiceMethod = InvoiceServiceGrpc.getCreateInvoiceMethod) == null) {
      synchronized (InvoiceServiceGrpc.class) {
        if ((getCreateInvoiceMethod = InvoiceServiceGrpc.getCreateInvoiceMethod) == null) {
          InvoiceServiceGrpc.getCreateInvoiceMethod = getCreateInvoiceMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.CreateInvoiceRequest, ai.wellapp.gateway.v1.CreateInvoiceResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateInvoice"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.CreateInvoiceRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.CreateInvoiceResponse.getDefaultInstance()))
              .setSchemaDescriptor(new InvoiceServiceMethodDescriptorSupplier("CreateInvoice"))
              .build();
        }
      }
    }
    return getCreateInvoiceMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetInvoiceRequest,
      ai.wellapp.gateway.v1.GetInvoiceResponse> getGetInvoiceMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetInvoice",
      requestType = ai.wellapp.gateway.v1.GetInvoiceRequest.class,
      responseType = ai.wellapp.gateway.v1.GetInvoiceResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetInvoiceRequest,
      ai.wellapp.gateway.v1.GetInvoiceResponse> getGetInvoiceMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetInvoiceRequest, ai.wellapp.gateway.v1.GetInvoiceResponse> getGetInvoiceMethod;
    if ((getGetInvoiceMethod = InvoiceServiceGrpc.getGetInvoiceMethod) == null) {
      synchronized (InvoiceServiceGrpc.class) {
        if ((getGetInvoiceMethod = InvoiceServiceGrpc.getGetInvoiceMethod) == null) {
          InvoiceServiceGrpc.getGetInvoiceMethod = getGetInvoiceMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.GetInvoiceRequest, ai.wellapp.gateway.v1.GetInvoiceResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetInvoice"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetInvoiceRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetInvoiceResponse.getDefaultInstance()))
              .setSchemaDescriptor(new InvoiceServiceMethodDescriptorSupplier("GetInvoice"))
              .build();
        }
      }
    }
    return getGetInvoiceMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.UpdateInvoiceRequest,
      ai.wellapp.gateway.v1.UpdateInvoiceResponse> getUpdateInvoiceMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateInvoice",
      requestType = ai.wellapp.gateway.v1.UpdateInvoiceRequest.class,
      responseType = ai.wellapp.gateway.v1.UpdateInvoiceResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.UpdateInvoiceRequest,
      ai.wellapp.gateway.v1.UpdateInvoiceResponse> getUpdateInvoiceMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.UpdateInvoiceRequest, ai.wellapp.gateway.v1.UpdateInvoiceResponse> getUpdateInvoiceMethod;
    if ((getUpdateInvoiceMethod = InvoiceServiceGrpc.getUpdateInvoiceMethod) == null) {
      synchronized (InvoiceServiceGrpc.class) {
        if ((getUpdateInvoiceMethod = InvoiceServiceGrpc.getUpdateInvoiceMethod) == null) {
          InvoiceServiceGrpc.getUpdateInvoiceMethod = getUpdateInvoiceMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.UpdateInvoiceRequest, ai.wellapp.gateway.v1.UpdateInvoiceResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateInvoice"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.UpdateInvoiceRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.UpdateInvoiceResponse.getDefaultInstance()))
              .setSchemaDescriptor(new InvoiceServiceMethodDescriptorSupplier("UpdateInvoice"))
              .build();
        }
      }
    }
    return getUpdateInvoiceMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.DeleteInvoiceRequest,
      ai.wellapp.gateway.v1.DeleteInvoiceResponse> getDeleteInvoiceMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteInvoice",
      requestType = ai.wellapp.gateway.v1.DeleteInvoiceRequest.class,
      responseType = ai.wellapp.gateway.v1.DeleteInvoiceResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.DeleteInvoiceRequest,
      ai.wellapp.gateway.v1.DeleteInvoiceResponse> getDeleteInvoiceMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.DeleteInvoiceRequest, ai.wellapp.gateway.v1.DeleteInvoiceResponse> getDeleteInvoiceMethod;
    if ((getDeleteInvoiceMethod = InvoiceServiceGrpc.getDeleteInvoiceMethod) == null) {
      synchronized (InvoiceServiceGrpc.class) {
        if ((getDeleteInvoiceMethod = InvoiceServiceGrpc.getDeleteInvoiceMethod) == null) {
          InvoiceServiceGrpc.getDeleteInvoiceMethod = getDeleteInvoiceMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.DeleteInvoiceRequest, ai.wellapp.gateway.v1.DeleteInvoiceResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteInvoice"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.DeleteInvoiceRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.DeleteInvoiceResponse.getDefaultInstance()))
              .setSchemaDescriptor(new InvoiceServiceMethodDescriptorSupplier("DeleteInvoice"))
              .build();
        }
      }
    }
    return getDeleteInvoiceMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListInvoiceItemsRequest,
      ai.wellapp.gateway.v1.ListInvoiceItemsResponse> getListInvoiceItemsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListInvoiceItems",
      requestType = ai.wellapp.gateway.v1.ListInvoiceItemsRequest.class,
      responseType = ai.wellapp.gateway.v1.ListInvoiceItemsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListInvoiceItemsRequest,
      ai.wellapp.gateway.v1.ListInvoiceItemsResponse> getListInvoiceItemsMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListInvoiceItemsRequest, ai.wellapp.gateway.v1.ListInvoiceItemsResponse> getListInvoiceItemsMethod;
    if ((getListInvoiceItemsMethod = InvoiceServiceGrpc.getListInvoiceItemsMethod) == null) {
      synchronized (InvoiceServiceGrpc.class) {
        if ((getListInvoiceItemsMethod = InvoiceServiceGrpc.getListInvoiceItemsMethod) == null) {
          InvoiceServiceGrpc.getListInvoiceItemsMethod = getListInvoiceItemsMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.ListInvoiceItemsRequest, ai.wellapp.gateway.v1.ListInvoiceItemsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListInvoiceItems"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListInvoiceItemsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListInvoiceItemsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new InvoiceServiceMethodDescriptorSupplier("ListInvoiceItems"))
              .build();
        }
      }
    }
    return getListInvoiceItemsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreateInvoiceItemRequest,
      ai.wellapp.gateway.v1.CreateInvoiceItemResponse> getCreateInvoiceItemMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateInvoiceItem",
      requestType = ai.wellapp.gateway.v1.CreateInvoiceItemRequest.class,
      responseType = ai.wellapp.gateway.v1.CreateInvoiceItemResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreateInvoiceItemRequest,
      ai.wellapp.gateway.v1.CreateInvoiceItemResponse> getCreateInvoiceItemMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreateInvoiceItemRequest, ai.wellapp.gateway.v1.CreateInvoiceItemResponse> getCreateInvoiceItemMethod;
    if ((getCreateInvoiceItemMethod = InvoiceServiceGrpc.getCreateInvoiceItemMethod) == null) {
      synchronized (InvoiceServiceGrpc.class) {
        if ((getCreateInvoiceItemMethod = InvoiceServiceGrpc.getCreateInvoiceItemMethod) == null) {
          InvoiceServiceGrpc.getCreateInvoiceItemMethod = getCreateInvoiceItemMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.CreateInvoiceItemRequest, ai.wellapp.gateway.v1.CreateInvoiceItemResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateInvoiceItem"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.CreateInvoiceItemRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.CreateInvoiceItemResponse.getDefaultInstance()))
              .setSchemaDescriptor(new InvoiceServiceMethodDescriptorSupplier("CreateInvoiceItem"))
              .build();
        }
      }
    }
    return getCreateInvoiceItemMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetInvoiceItemRequest,
      ai.wellapp.gateway.v1.GetInvoiceItemResponse> getGetInvoiceItemMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetInvoiceItem",
      requestType = ai.wellapp.gateway.v1.GetInvoiceItemRequest.class,
      responseType = ai.wellapp.gateway.v1.GetInvoiceItemResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetInvoiceItemRequest,
      ai.wellapp.gateway.v1.GetInvoiceItemResponse> getGetInvoiceItemMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetInvoiceItemRequest, ai.wellapp.gateway.v1.GetInvoiceItemResponse> getGetInvoiceItemMethod;
    if ((getGetInvoiceItemMethod = InvoiceServiceGrpc.getGetInvoiceItemMethod) == null) {
      synchronized (InvoiceServiceGrpc.class) {
        if ((getGetInvoiceItemMethod = InvoiceServiceGrpc.getGetInvoiceItemMethod) == null) {
          InvoiceServiceGrpc.getGetInvoiceItemMethod = getGetInvoiceItemMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.GetInvoiceItemRequest, ai.wellapp.gateway.v1.GetInvoiceItemResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetInvoiceItem"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetInvoiceItemRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetInvoiceItemResponse.getDefaultInstance()))
              .setSchemaDescriptor(new InvoiceServiceMethodDescriptorSupplier("GetInvoiceItem"))
              .build();
        }
      }
    }
    return getGetInvoiceItemMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.UpdateInvoiceItemRequest,
      ai.wellapp.gateway.v1.UpdateInvoiceItemResponse> getUpdateInvoiceItemMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateInvoiceItem",
      requestType = ai.wellapp.gateway.v1.UpdateInvoiceItemRequest.class,
      responseType = ai.wellapp.gateway.v1.UpdateInvoiceItemResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.UpdateInvoiceItemRequest,
      ai.wellapp.gateway.v1.UpdateInvoiceItemResponse> getUpdateInvoiceItemMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.UpdateInvoiceItemRequest, ai.wellapp.gateway.v1.UpdateInvoiceItemResponse> getUpdateInvoiceItemMethod;
    if ((getUpdateInvoiceItemMethod = InvoiceServiceGrpc.getUpdateInvoiceItemMethod) == null) {
      synchronized (InvoiceServiceGrpc.class) {
        if ((getUpdateInvoiceItemMethod = InvoiceServiceGrpc.getUpdateInvoiceItemMethod) == null) {
          InvoiceServiceGrpc.getUpdateInvoiceItemMethod = getUpdateInvoiceItemMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.UpdateInvoiceItemRequest, ai.wellapp.gateway.v1.UpdateInvoiceItemResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateInvoiceItem"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.UpdateInvoiceItemRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.UpdateInvoiceItemResponse.getDefaultInstance()))
              .setSchemaDescriptor(new InvoiceServiceMethodDescriptorSupplier("UpdateInvoiceItem"))
              .build();
        }
      }
    }
    return getUpdateInvoiceItemMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListInvoiceTransactionsRequest,
      ai.wellapp.gateway.v1.ListInvoiceTransactionsResponse> getListInvoiceTransactionsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListInvoiceTransactions",
      requestType = ai.wellapp.gateway.v1.ListInvoiceTransactionsRequest.class,
      responseType = ai.wellapp.gateway.v1.ListInvoiceTransactionsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListInvoiceTransactionsRequest,
      ai.wellapp.gateway.v1.ListInvoiceTransactionsResponse> getListInvoiceTransactionsMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListInvoiceTransactionsRequest, ai.wellapp.gateway.v1.ListInvoiceTransactionsResponse> getListInvoiceTransactionsMethod;
    if ((getListInvoiceTransactionsMethod = InvoiceServiceGrpc.getListInvoiceTransactionsMethod) == null) {
      synchronized (InvoiceServiceGrpc.class) {
        if ((getListInvoiceTransactionsMethod = InvoiceServiceGrpc.getListInvoiceTransactionsMethod) == null) {
          InvoiceServiceGrpc.getListInvoiceTransactionsMethod = getListInvoiceTransactionsMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.ListInvoiceTransactionsRequest, ai.wellapp.gateway.v1.ListInvoiceTransactionsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListInvoiceTransactions"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListInvoiceTransactionsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListInvoiceTransactionsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new InvoiceServiceMethodDescriptorSupplier("ListInvoiceTransactions"))
              .build();
        }
      }
    }
    return getListInvoiceTransactionsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetInvoiceTransactionRequest,
      ai.wellapp.gateway.v1.GetInvoiceTransactionResponse> getGetInvoiceTransactionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetInvoiceTransaction",
      requestType = ai.wellapp.gateway.v1.GetInvoiceTransactionRequest.class,
      responseType = ai.wellapp.gateway.v1.GetInvoiceTransactionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetInvoiceTransactionRequest,
      ai.wellapp.gateway.v1.GetInvoiceTransactionResponse> getGetInvoiceTransactionMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetInvoiceTransactionRequest, ai.wellapp.gateway.v1.GetInvoiceTransactionResponse> getGetInvoiceTransactionMethod;
    if ((getGetInvoiceTransactionMethod = InvoiceServiceGrpc.getGetInvoiceTransactionMethod) == null) {
      synchronized (InvoiceServiceGrpc.class) {
        if ((getGetInvoiceTransactionMethod = InvoiceServiceGrpc.getGetInvoiceTransactionMethod) == null) {
          InvoiceServiceGrpc.getGetInvoiceTransactionMethod = getGetInvoiceTransactionMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.GetInvoiceTransactionRequest, ai.wellapp.gateway.v1.GetInvoiceTransactionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetInvoiceTransaction"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetInvoiceTransactionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetInvoiceTransactionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new InvoiceServiceMethodDescriptorSupplier("GetInvoiceTransaction"))
              .build();
        }
      }
    }
    return getGetInvoiceTransactionMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static InvoiceServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<InvoiceServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<InvoiceServiceStub>() {
        @java.lang.Override
        public InvoiceServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new InvoiceServiceStub(channel, callOptions);
        }
      };
    return InvoiceServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static InvoiceServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<InvoiceServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<InvoiceServiceBlockingV2Stub>() {
        @java.lang.Override
        public InvoiceServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new InvoiceServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return InvoiceServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static InvoiceServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<InvoiceServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<InvoiceServiceBlockingStub>() {
        @java.lang.Override
        public InvoiceServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new InvoiceServiceBlockingStub(channel, callOptions);
        }
      };
    return InvoiceServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static InvoiceServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<InvoiceServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<InvoiceServiceFutureStub>() {
        @java.lang.Override
        public InvoiceServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new InvoiceServiceFutureStub(channel, callOptions);
        }
      };
    return InvoiceServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Invoices, their items, and the transactions that pay them.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Lists the invoices of a workspace. The filters stand in the older documentation.
     * </pre>
     */
    default void listInvoices(ai.wellapp.gateway.v1.ListInvoicesRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListInvoicesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListInvoicesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Creates an invoice. Well's newest documentation shows no sample of it; the older one's body
     * is sent in the newest envelope. Errors: INVALID_ARGUMENT when Well refuses a value. A create
     * is never repeated by the gateway; give a `request_id` to repeat it yourself.
     * </pre>
     */
    default void createInvoice(ai.wellapp.gateway.v1.CreateInvoiceRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreateInvoiceResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateInvoiceMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one invoice. Errors: NOT_FOUND when it does not exist or lies outside of what the token
     * may see.
     * </pre>
     */
    default void getInvoice(ai.wellapp.gateway.v1.GetInvoiceRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetInvoiceResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetInvoiceMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes what the mask names; Well computes totals again when amounts change. To set
     * `payment_status`, give the `override_version` that you have read: ABORTED says that somebody
     * else was faster; read it again.
     * </pre>
     */
    default void updateInvoice(ai.wellapp.gateway.v1.UpdateInvoiceRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.UpdateInvoiceResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateInvoiceMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes an invoice and its items; Well keeps them for a while, marked as deleted. Deleting it
     * again does no harm.
     * </pre>
     */
    default void deleteInvoice(ai.wellapp.gateway.v1.DeleteInvoiceRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.DeleteInvoiceResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteInvoiceMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists invoice items. The route stands in the older documentation only, with pages by number.
     * </pre>
     */
    default void listInvoiceItems(ai.wellapp.gateway.v1.ListInvoiceItemsRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListInvoiceItemsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListInvoiceItemsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Creates an invoice item. Errors: INVALID_ARGUMENT when Well refuses a value, ALREADY_EXISTS
     * when it is there. A create is never repeated by the gateway; give a `request_id` to repeat it
     * yourself.
     * </pre>
     */
    default void createInvoiceItem(ai.wellapp.gateway.v1.CreateInvoiceItemRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreateInvoiceItemResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateInvoiceItemMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one invoice item. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    default void getInvoiceItem(ai.wellapp.gateway.v1.GetInvoiceItemRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetInvoiceItemResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetInvoiceItemMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes what the mask names.
     * </pre>
     */
    default void updateInvoiceItem(ai.wellapp.gateway.v1.UpdateInvoiceItemRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.UpdateInvoiceItemResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateInvoiceItemMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists which transactions pay which invoices. The route is not documented; all others of its
     * kind have one.
     * </pre>
     */
    default void listInvoiceTransactions(ai.wellapp.gateway.v1.ListInvoiceTransactionsRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListInvoiceTransactionsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListInvoiceTransactionsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one invoice transaction. Errors: NOT_FOUND when it does not exist or lies outside of
     * what the token may see.
     * </pre>
     */
    default void getInvoiceTransaction(ai.wellapp.gateway.v1.GetInvoiceTransactionRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetInvoiceTransactionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetInvoiceTransactionMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service InvoiceService.
   * <pre>
   * Invoices, their items, and the transactions that pay them.
   * </pre>
   */
  public static abstract class InvoiceServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return InvoiceServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service InvoiceService.
   * <pre>
   * Invoices, their items, and the transactions that pay them.
   * </pre>
   */
  public static final class InvoiceServiceStub
      extends io.grpc.stub.AbstractAsyncStub<InvoiceServiceStub> {
    private InvoiceServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected InvoiceServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new InvoiceServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the invoices of a workspace. The filters stand in the older documentation.
     * </pre>
     */
    public void listInvoices(ai.wellapp.gateway.v1.ListInvoicesRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListInvoicesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListInvoicesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Creates an invoice. Well's newest documentation shows no sample of it; the older one's body
     * is sent in the newest envelope. Errors: INVALID_ARGUMENT when Well refuses a value. A create
     * is never repeated by the gateway; give a `request_id` to repeat it yourself.
     * </pre>
     */
    public void createInvoice(ai.wellapp.gateway.v1.CreateInvoiceRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreateInvoiceResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateInvoiceMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one invoice. Errors: NOT_FOUND when it does not exist or lies outside of what the token
     * may see.
     * </pre>
     */
    public void getInvoice(ai.wellapp.gateway.v1.GetInvoiceRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetInvoiceResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetInvoiceMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes what the mask names; Well computes totals again when amounts change. To set
     * `payment_status`, give the `override_version` that you have read: ABORTED says that somebody
     * else was faster; read it again.
     * </pre>
     */
    public void updateInvoice(ai.wellapp.gateway.v1.UpdateInvoiceRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.UpdateInvoiceResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateInvoiceMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes an invoice and its items; Well keeps them for a while, marked as deleted. Deleting it
     * again does no harm.
     * </pre>
     */
    public void deleteInvoice(ai.wellapp.gateway.v1.DeleteInvoiceRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.DeleteInvoiceResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteInvoiceMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists invoice items. The route stands in the older documentation only, with pages by number.
     * </pre>
     */
    public void listInvoiceItems(ai.wellapp.gateway.v1.ListInvoiceItemsRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListInvoiceItemsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListInvoiceItemsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Creates an invoice item. Errors: INVALID_ARGUMENT when Well refuses a value, ALREADY_EXISTS
     * when it is there. A create is never repeated by the gateway; give a `request_id` to repeat it
     * yourself.
     * </pre>
     */
    public void createInvoiceItem(ai.wellapp.gateway.v1.CreateInvoiceItemRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreateInvoiceItemResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateInvoiceItemMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one invoice item. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    public void getInvoiceItem(ai.wellapp.gateway.v1.GetInvoiceItemRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetInvoiceItemResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetInvoiceItemMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes what the mask names.
     * </pre>
     */
    public void updateInvoiceItem(ai.wellapp.gateway.v1.UpdateInvoiceItemRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.UpdateInvoiceItemResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateInvoiceItemMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists which transactions pay which invoices. The route is not documented; all others of its
     * kind have one.
     * </pre>
     */
    public void listInvoiceTransactions(ai.wellapp.gateway.v1.ListInvoiceTransactionsRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListInvoiceTransactionsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListInvoiceTransactionsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one invoice transaction. Errors: NOT_FOUND when it does not exist or lies outside of
     * what the token may see.
     * </pre>
     */
    public void getInvoiceTransaction(ai.wellapp.gateway.v1.GetInvoiceTransactionRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetInvoiceTransactionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetInvoiceTransactionMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service InvoiceService.
   * <pre>
   * Invoices, their items, and the transactions that pay them.
   * </pre>
   */
  public static final class InvoiceServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<InvoiceServiceBlockingV2Stub> {
    private InvoiceServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected InvoiceServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new InvoiceServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the invoices of a workspace. The filters stand in the older documentation.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListInvoicesResponse listInvoices(ai.wellapp.gateway.v1.ListInvoicesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListInvoicesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates an invoice. Well's newest documentation shows no sample of it; the older one's body
     * is sent in the newest envelope. Errors: INVALID_ARGUMENT when Well refuses a value. A create
     * is never repeated by the gateway; give a `request_id` to repeat it yourself.
     * </pre>
     */
    public ai.wellapp.gateway.v1.CreateInvoiceResponse createInvoice(ai.wellapp.gateway.v1.CreateInvoiceRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateInvoiceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one invoice. Errors: NOT_FOUND when it does not exist or lies outside of what the token
     * may see.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetInvoiceResponse getInvoice(ai.wellapp.gateway.v1.GetInvoiceRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetInvoiceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes what the mask names; Well computes totals again when amounts change. To set
     * `payment_status`, give the `override_version` that you have read: ABORTED says that somebody
     * else was faster; read it again.
     * </pre>
     */
    public ai.wellapp.gateway.v1.UpdateInvoiceResponse updateInvoice(ai.wellapp.gateway.v1.UpdateInvoiceRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateInvoiceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes an invoice and its items; Well keeps them for a while, marked as deleted. Deleting it
     * again does no harm.
     * </pre>
     */
    public ai.wellapp.gateway.v1.DeleteInvoiceResponse deleteInvoice(ai.wellapp.gateway.v1.DeleteInvoiceRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteInvoiceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists invoice items. The route stands in the older documentation only, with pages by number.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListInvoiceItemsResponse listInvoiceItems(ai.wellapp.gateway.v1.ListInvoiceItemsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListInvoiceItemsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates an invoice item. Errors: INVALID_ARGUMENT when Well refuses a value, ALREADY_EXISTS
     * when it is there. A create is never repeated by the gateway; give a `request_id` to repeat it
     * yourself.
     * </pre>
     */
    public ai.wellapp.gateway.v1.CreateInvoiceItemResponse createInvoiceItem(ai.wellapp.gateway.v1.CreateInvoiceItemRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateInvoiceItemMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one invoice item. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetInvoiceItemResponse getInvoiceItem(ai.wellapp.gateway.v1.GetInvoiceItemRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetInvoiceItemMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes what the mask names.
     * </pre>
     */
    public ai.wellapp.gateway.v1.UpdateInvoiceItemResponse updateInvoiceItem(ai.wellapp.gateway.v1.UpdateInvoiceItemRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateInvoiceItemMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists which transactions pay which invoices. The route is not documented; all others of its
     * kind have one.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListInvoiceTransactionsResponse listInvoiceTransactions(ai.wellapp.gateway.v1.ListInvoiceTransactionsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListInvoiceTransactionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one invoice transaction. Errors: NOT_FOUND when it does not exist or lies outside of
     * what the token may see.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetInvoiceTransactionResponse getInvoiceTransaction(ai.wellapp.gateway.v1.GetInvoiceTransactionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetInvoiceTransactionMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service InvoiceService.
   * <pre>
   * Invoices, their items, and the transactions that pay them.
   * </pre>
   */
  public static final class InvoiceServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<InvoiceServiceBlockingStub> {
    private InvoiceServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected InvoiceServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new InvoiceServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the invoices of a workspace. The filters stand in the older documentation.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListInvoicesResponse listInvoices(ai.wellapp.gateway.v1.ListInvoicesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListInvoicesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates an invoice. Well's newest documentation shows no sample of it; the older one's body
     * is sent in the newest envelope. Errors: INVALID_ARGUMENT when Well refuses a value. A create
     * is never repeated by the gateway; give a `request_id` to repeat it yourself.
     * </pre>
     */
    public ai.wellapp.gateway.v1.CreateInvoiceResponse createInvoice(ai.wellapp.gateway.v1.CreateInvoiceRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateInvoiceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one invoice. Errors: NOT_FOUND when it does not exist or lies outside of what the token
     * may see.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetInvoiceResponse getInvoice(ai.wellapp.gateway.v1.GetInvoiceRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetInvoiceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes what the mask names; Well computes totals again when amounts change. To set
     * `payment_status`, give the `override_version` that you have read: ABORTED says that somebody
     * else was faster; read it again.
     * </pre>
     */
    public ai.wellapp.gateway.v1.UpdateInvoiceResponse updateInvoice(ai.wellapp.gateway.v1.UpdateInvoiceRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateInvoiceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes an invoice and its items; Well keeps them for a while, marked as deleted. Deleting it
     * again does no harm.
     * </pre>
     */
    public ai.wellapp.gateway.v1.DeleteInvoiceResponse deleteInvoice(ai.wellapp.gateway.v1.DeleteInvoiceRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteInvoiceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists invoice items. The route stands in the older documentation only, with pages by number.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListInvoiceItemsResponse listInvoiceItems(ai.wellapp.gateway.v1.ListInvoiceItemsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListInvoiceItemsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates an invoice item. Errors: INVALID_ARGUMENT when Well refuses a value, ALREADY_EXISTS
     * when it is there. A create is never repeated by the gateway; give a `request_id` to repeat it
     * yourself.
     * </pre>
     */
    public ai.wellapp.gateway.v1.CreateInvoiceItemResponse createInvoiceItem(ai.wellapp.gateway.v1.CreateInvoiceItemRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateInvoiceItemMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one invoice item. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetInvoiceItemResponse getInvoiceItem(ai.wellapp.gateway.v1.GetInvoiceItemRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetInvoiceItemMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes what the mask names.
     * </pre>
     */
    public ai.wellapp.gateway.v1.UpdateInvoiceItemResponse updateInvoiceItem(ai.wellapp.gateway.v1.UpdateInvoiceItemRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateInvoiceItemMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists which transactions pay which invoices. The route is not documented; all others of its
     * kind have one.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListInvoiceTransactionsResponse listInvoiceTransactions(ai.wellapp.gateway.v1.ListInvoiceTransactionsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListInvoiceTransactionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one invoice transaction. Errors: NOT_FOUND when it does not exist or lies outside of
     * what the token may see.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetInvoiceTransactionResponse getInvoiceTransaction(ai.wellapp.gateway.v1.GetInvoiceTransactionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetInvoiceTransactionMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service InvoiceService.
   * <pre>
   * Invoices, their items, and the transactions that pay them.
   * </pre>
   */
  public static final class InvoiceServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<InvoiceServiceFutureStub> {
    private InvoiceServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected InvoiceServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new InvoiceServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the invoices of a workspace. The filters stand in the older documentation.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.ListInvoicesResponse> listInvoices(
        ai.wellapp.gateway.v1.ListInvoicesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListInvoicesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Creates an invoice. Well's newest documentation shows no sample of it; the older one's body
     * is sent in the newest envelope. Errors: INVALID_ARGUMENT when Well refuses a value. A create
     * is never repeated by the gateway; give a `request_id` to repeat it yourself.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.CreateInvoiceResponse> createInvoice(
        ai.wellapp.gateway.v1.CreateInvoiceRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateInvoiceMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one invoice. Errors: NOT_FOUND when it does not exist or lies outside of what the token
     * may see.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.GetInvoiceResponse> getInvoice(
        ai.wellapp.gateway.v1.GetInvoiceRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetInvoiceMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes what the mask names; Well computes totals again when amounts change. To set
     * `payment_status`, give the `override_version` that you have read: ABORTED says that somebody
     * else was faster; read it again.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.UpdateInvoiceResponse> updateInvoice(
        ai.wellapp.gateway.v1.UpdateInvoiceRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateInvoiceMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes an invoice and its items; Well keeps them for a while, marked as deleted. Deleting it
     * again does no harm.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.DeleteInvoiceResponse> deleteInvoice(
        ai.wellapp.gateway.v1.DeleteInvoiceRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteInvoiceMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists invoice items. The route stands in the older documentation only, with pages by number.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.ListInvoiceItemsResponse> listInvoiceItems(
        ai.wellapp.gateway.v1.ListInvoiceItemsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListInvoiceItemsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Creates an invoice item. Errors: INVALID_ARGUMENT when Well refuses a value, ALREADY_EXISTS
     * when it is there. A create is never repeated by the gateway; give a `request_id` to repeat it
     * yourself.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.CreateInvoiceItemResponse> createInvoiceItem(
        ai.wellapp.gateway.v1.CreateInvoiceItemRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateInvoiceItemMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one invoice item. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.GetInvoiceItemResponse> getInvoiceItem(
        ai.wellapp.gateway.v1.GetInvoiceItemRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetInvoiceItemMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes what the mask names.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.UpdateInvoiceItemResponse> updateInvoiceItem(
        ai.wellapp.gateway.v1.UpdateInvoiceItemRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateInvoiceItemMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists which transactions pay which invoices. The route is not documented; all others of its
     * kind have one.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.ListInvoiceTransactionsResponse> listInvoiceTransactions(
        ai.wellapp.gateway.v1.ListInvoiceTransactionsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListInvoiceTransactionsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one invoice transaction. Errors: NOT_FOUND when it does not exist or lies outside of
     * what the token may see.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.GetInvoiceTransactionResponse> getInvoiceTransaction(
        ai.wellapp.gateway.v1.GetInvoiceTransactionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetInvoiceTransactionMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_INVOICES = 0;
  private static final int METHODID_CREATE_INVOICE = 1;
  private static final int METHODID_GET_INVOICE = 2;
  private static final int METHODID_UPDATE_INVOICE = 3;
  private static final int METHODID_DELETE_INVOICE = 4;
  private static final int METHODID_LIST_INVOICE_ITEMS = 5;
  private static final int METHODID_CREATE_INVOICE_ITEM = 6;
  private static final int METHODID_GET_INVOICE_ITEM = 7;
  private static final int METHODID_UPDATE_INVOICE_ITEM = 8;
  private static final int METHODID_LIST_INVOICE_TRANSACTIONS = 9;
  private static final int METHODID_GET_INVOICE_TRANSACTION = 10;

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
        case METHODID_LIST_INVOICES:
          serviceImpl.listInvoices((ai.wellapp.gateway.v1.ListInvoicesRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListInvoicesResponse>) responseObserver);
          break;
        case METHODID_CREATE_INVOICE:
          serviceImpl.createInvoice((ai.wellapp.gateway.v1.CreateInvoiceRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreateInvoiceResponse>) responseObserver);
          break;
        case METHODID_GET_INVOICE:
          serviceImpl.getInvoice((ai.wellapp.gateway.v1.GetInvoiceRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetInvoiceResponse>) responseObserver);
          break;
        case METHODID_UPDATE_INVOICE:
          serviceImpl.updateInvoice((ai.wellapp.gateway.v1.UpdateInvoiceRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.UpdateInvoiceResponse>) responseObserver);
          break;
        case METHODID_DELETE_INVOICE:
          serviceImpl.deleteInvoice((ai.wellapp.gateway.v1.DeleteInvoiceRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.DeleteInvoiceResponse>) responseObserver);
          break;
        case METHODID_LIST_INVOICE_ITEMS:
          serviceImpl.listInvoiceItems((ai.wellapp.gateway.v1.ListInvoiceItemsRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListInvoiceItemsResponse>) responseObserver);
          break;
        case METHODID_CREATE_INVOICE_ITEM:
          serviceImpl.createInvoiceItem((ai.wellapp.gateway.v1.CreateInvoiceItemRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreateInvoiceItemResponse>) responseObserver);
          break;
        case METHODID_GET_INVOICE_ITEM:
          serviceImpl.getInvoiceItem((ai.wellapp.gateway.v1.GetInvoiceItemRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetInvoiceItemResponse>) responseObserver);
          break;
        case METHODID_UPDATE_INVOICE_ITEM:
          serviceImpl.updateInvoiceItem((ai.wellapp.gateway.v1.UpdateInvoiceItemRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.UpdateInvoiceItemResponse>) responseObserver);
          break;
        case METHODID_LIST_INVOICE_TRANSACTIONS:
          serviceImpl.listInvoiceTransactions((ai.wellapp.gateway.v1.ListInvoiceTransactionsRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListInvoiceTransactionsResponse>) responseObserver);
          break;
        case METHODID_GET_INVOICE_TRANSACTION:
          serviceImpl.getInvoiceTransaction((ai.wellapp.gateway.v1.GetInvoiceTransactionRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetInvoiceTransactionResponse>) responseObserver);
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
          getListInvoicesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.ListInvoicesRequest,
              ai.wellapp.gateway.v1.ListInvoicesResponse>(
                service, METHODID_LIST_INVOICES)))
        .addMethod(
          getCreateInvoiceMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.CreateInvoiceRequest,
              ai.wellapp.gateway.v1.CreateInvoiceResponse>(
                service, METHODID_CREATE_INVOICE)))
        .addMethod(
          getGetInvoiceMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.GetInvoiceRequest,
              ai.wellapp.gateway.v1.GetInvoiceResponse>(
                service, METHODID_GET_INVOICE)))
        .addMethod(
          getUpdateInvoiceMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.UpdateInvoiceRequest,
              ai.wellapp.gateway.v1.UpdateInvoiceResponse>(
                service, METHODID_UPDATE_INVOICE)))
        .addMethod(
          getDeleteInvoiceMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.DeleteInvoiceRequest,
              ai.wellapp.gateway.v1.DeleteInvoiceResponse>(
                service, METHODID_DELETE_INVOICE)))
        .addMethod(
          getListInvoiceItemsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.ListInvoiceItemsRequest,
              ai.wellapp.gateway.v1.ListInvoiceItemsResponse>(
                service, METHODID_LIST_INVOICE_ITEMS)))
        .addMethod(
          getCreateInvoiceItemMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.CreateInvoiceItemRequest,
              ai.wellapp.gateway.v1.CreateInvoiceItemResponse>(
                service, METHODID_CREATE_INVOICE_ITEM)))
        .addMethod(
          getGetInvoiceItemMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.GetInvoiceItemRequest,
              ai.wellapp.gateway.v1.GetInvoiceItemResponse>(
                service, METHODID_GET_INVOICE_ITEM)))
        .addMethod(
          getUpdateInvoiceItemMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.UpdateInvoiceItemRequest,
              ai.wellapp.gateway.v1.UpdateInvoiceItemResponse>(
                service, METHODID_UPDATE_INVOICE_ITEM)))
        .addMethod(
          getListInvoiceTransactionsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.ListInvoiceTransactionsRequest,
              ai.wellapp.gateway.v1.ListInvoiceTransactionsResponse>(
                service, METHODID_LIST_INVOICE_TRANSACTIONS)))
        .addMethod(
          getGetInvoiceTransactionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.GetInvoiceTransactionRequest,
              ai.wellapp.gateway.v1.GetInvoiceTransactionResponse>(
                service, METHODID_GET_INVOICE_TRANSACTION)))
        .build();
  }

  private static abstract class InvoiceServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    InvoiceServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return ai.wellapp.gateway.v1.Invoices.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("InvoiceService");
    }
  }

  private static final class InvoiceServiceFileDescriptorSupplier
      extends InvoiceServiceBaseDescriptorSupplier {
    InvoiceServiceFileDescriptorSupplier() {}
  }

  private static final class InvoiceServiceMethodDescriptorSupplier
      extends InvoiceServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    InvoiceServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (InvoiceServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new InvoiceServiceFileDescriptorSupplier())
              .addMethod(getListInvoicesMethod())
              .addMethod(getCreateInvoiceMethod())
              .addMethod(getGetInvoiceMethod())
              .addMethod(getUpdateInvoiceMethod())
              .addMethod(getDeleteInvoiceMethod())
              .addMethod(getListInvoiceItemsMethod())
              .addMethod(getCreateInvoiceItemMethod())
              .addMethod(getGetInvoiceItemMethod())
              .addMethod(getUpdateInvoiceItemMethod())
              .addMethod(getListInvoiceTransactionsMethod())
              .addMethod(getGetInvoiceTransactionMethod())
              .build();
        }
      }
    }
    return result;
  }
}
