package ai.wellapp.gateway.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Connectors: how a customer's documents reach Well.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class ConnectorServiceGrpc {

  private ConnectorServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "well.gateway.v1.ConnectorService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetGmailAccessLinkRequest,
      ai.wellapp.gateway.v1.GetGmailAccessLinkResponse> getGetGmailAccessLinkMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetGmailAccessLink",
      requestType = ai.wellapp.gateway.v1.GetGmailAccessLinkRequest.class,
      responseType = ai.wellapp.gateway.v1.GetGmailAccessLinkResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetGmailAccessLinkRequest,
      ai.wellapp.gateway.v1.GetGmailAccessLinkResponse> getGetGmailAccessLinkMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetGmailAccessLinkRequest, ai.wellapp.gateway.v1.GetGmailAccessLinkResponse> getGetGmailAccessLinkMethod;
    if ((getGetGmailAccessLinkMethod = ConnectorServiceGrpc.getGetGmailAccessLinkMethod) == null) {
      synchronized (ConnectorServiceGrpc.class) {
        if ((getGetGmailAccessLinkMethod = ConnectorServiceGrpc.getGetGmailAccessLinkMethod) == null) {
          ConnectorServiceGrpc.getGetGmailAccessLinkMethod = getGetGmailAccessLinkMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.GetGmailAccessLinkRequest, ai.wellapp.gateway.v1.GetGmailAccessLinkResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetGmailAccessLink"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetGmailAccessLinkRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetGmailAccessLinkResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ConnectorServiceMethodDescriptorSupplier("GetGmailAccessLink"))
              .build();
        }
      }
    }
    return getGetGmailAccessLinkMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetGmailConnectorRequest,
      ai.wellapp.gateway.v1.GetGmailConnectorResponse> getGetGmailConnectorMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetGmailConnector",
      requestType = ai.wellapp.gateway.v1.GetGmailConnectorRequest.class,
      responseType = ai.wellapp.gateway.v1.GetGmailConnectorResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetGmailConnectorRequest,
      ai.wellapp.gateway.v1.GetGmailConnectorResponse> getGetGmailConnectorMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetGmailConnectorRequest, ai.wellapp.gateway.v1.GetGmailConnectorResponse> getGetGmailConnectorMethod;
    if ((getGetGmailConnectorMethod = ConnectorServiceGrpc.getGetGmailConnectorMethod) == null) {
      synchronized (ConnectorServiceGrpc.class) {
        if ((getGetGmailConnectorMethod = ConnectorServiceGrpc.getGetGmailConnectorMethod) == null) {
          ConnectorServiceGrpc.getGetGmailConnectorMethod = getGetGmailConnectorMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.GetGmailConnectorRequest, ai.wellapp.gateway.v1.GetGmailConnectorResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetGmailConnector"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetGmailConnectorRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetGmailConnectorResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ConnectorServiceMethodDescriptorSupplier("GetGmailConnector"))
              .build();
        }
      }
    }
    return getGetGmailConnectorMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListConnectorsRequest,
      ai.wellapp.gateway.v1.ListConnectorsResponse> getListConnectorsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListConnectors",
      requestType = ai.wellapp.gateway.v1.ListConnectorsRequest.class,
      responseType = ai.wellapp.gateway.v1.ListConnectorsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListConnectorsRequest,
      ai.wellapp.gateway.v1.ListConnectorsResponse> getListConnectorsMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListConnectorsRequest, ai.wellapp.gateway.v1.ListConnectorsResponse> getListConnectorsMethod;
    if ((getListConnectorsMethod = ConnectorServiceGrpc.getListConnectorsMethod) == null) {
      synchronized (ConnectorServiceGrpc.class) {
        if ((getListConnectorsMethod = ConnectorServiceGrpc.getListConnectorsMethod) == null) {
          ConnectorServiceGrpc.getListConnectorsMethod = getListConnectorsMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.ListConnectorsRequest, ai.wellapp.gateway.v1.ListConnectorsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListConnectors"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListConnectorsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListConnectorsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ConnectorServiceMethodDescriptorSupplier("ListConnectors"))
              .build();
        }
      }
    }
    return getListConnectorsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreateConnectorRequest,
      ai.wellapp.gateway.v1.CreateConnectorResponse> getCreateConnectorMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateConnector",
      requestType = ai.wellapp.gateway.v1.CreateConnectorRequest.class,
      responseType = ai.wellapp.gateway.v1.CreateConnectorResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreateConnectorRequest,
      ai.wellapp.gateway.v1.CreateConnectorResponse> getCreateConnectorMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreateConnectorRequest, ai.wellapp.gateway.v1.CreateConnectorResponse> getCreateConnectorMethod;
    if ((getCreateConnectorMethod = ConnectorServiceGrpc.getCreateConnectorMethod) == null) {
      synchronized (ConnectorServiceGrpc.class) {
        if ((getCreateConnectorMethod = ConnectorServiceGrpc.getCreateConnectorMethod) == null) {
          ConnectorServiceGrpc.getCreateConnectorMethod = getCreateConnectorMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.CreateConnectorRequest, ai.wellapp.gateway.v1.CreateConnectorResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateConnector"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.CreateConnectorRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.CreateConnectorResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ConnectorServiceMethodDescriptorSupplier("CreateConnector"))
              .build();
        }
      }
    }
    return getCreateConnectorMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetConnectorRequest,
      ai.wellapp.gateway.v1.GetConnectorResponse> getGetConnectorMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetConnector",
      requestType = ai.wellapp.gateway.v1.GetConnectorRequest.class,
      responseType = ai.wellapp.gateway.v1.GetConnectorResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetConnectorRequest,
      ai.wellapp.gateway.v1.GetConnectorResponse> getGetConnectorMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetConnectorRequest, ai.wellapp.gateway.v1.GetConnectorResponse> getGetConnectorMethod;
    if ((getGetConnectorMethod = ConnectorServiceGrpc.getGetConnectorMethod) == null) {
      synchronized (ConnectorServiceGrpc.class) {
        if ((getGetConnectorMethod = ConnectorServiceGrpc.getGetConnectorMethod) == null) {
          ConnectorServiceGrpc.getGetConnectorMethod = getGetConnectorMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.GetConnectorRequest, ai.wellapp.gateway.v1.GetConnectorResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetConnector"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetConnectorRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetConnectorResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ConnectorServiceMethodDescriptorSupplier("GetConnector"))
              .build();
        }
      }
    }
    return getGetConnectorMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.UpdateConnectorRequest,
      ai.wellapp.gateway.v1.UpdateConnectorResponse> getUpdateConnectorMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateConnector",
      requestType = ai.wellapp.gateway.v1.UpdateConnectorRequest.class,
      responseType = ai.wellapp.gateway.v1.UpdateConnectorResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.UpdateConnectorRequest,
      ai.wellapp.gateway.v1.UpdateConnectorResponse> getUpdateConnectorMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.UpdateConnectorRequest, ai.wellapp.gateway.v1.UpdateConnectorResponse> getUpdateConnectorMethod;
    if ((getUpdateConnectorMethod = ConnectorServiceGrpc.getUpdateConnectorMethod) == null) {
      synchronized (ConnectorServiceGrpc.class) {
        if ((getUpdateConnectorMethod = ConnectorServiceGrpc.getUpdateConnectorMethod) == null) {
          ConnectorServiceGrpc.getUpdateConnectorMethod = getUpdateConnectorMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.UpdateConnectorRequest, ai.wellapp.gateway.v1.UpdateConnectorResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateConnector"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.UpdateConnectorRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.UpdateConnectorResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ConnectorServiceMethodDescriptorSupplier("UpdateConnector"))
              .build();
        }
      }
    }
    return getUpdateConnectorMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.DeleteConnectorRequest,
      ai.wellapp.gateway.v1.DeleteConnectorResponse> getDeleteConnectorMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteConnector",
      requestType = ai.wellapp.gateway.v1.DeleteConnectorRequest.class,
      responseType = ai.wellapp.gateway.v1.DeleteConnectorResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.DeleteConnectorRequest,
      ai.wellapp.gateway.v1.DeleteConnectorResponse> getDeleteConnectorMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.DeleteConnectorRequest, ai.wellapp.gateway.v1.DeleteConnectorResponse> getDeleteConnectorMethod;
    if ((getDeleteConnectorMethod = ConnectorServiceGrpc.getDeleteConnectorMethod) == null) {
      synchronized (ConnectorServiceGrpc.class) {
        if ((getDeleteConnectorMethod = ConnectorServiceGrpc.getDeleteConnectorMethod) == null) {
          ConnectorServiceGrpc.getDeleteConnectorMethod = getDeleteConnectorMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.DeleteConnectorRequest, ai.wellapp.gateway.v1.DeleteConnectorResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteConnector"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.DeleteConnectorRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.DeleteConnectorResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ConnectorServiceMethodDescriptorSupplier("DeleteConnector"))
              .build();
        }
      }
    }
    return getDeleteConnectorMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListWorkspaceConnectorsRequest,
      ai.wellapp.gateway.v1.ListWorkspaceConnectorsResponse> getListWorkspaceConnectorsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListWorkspaceConnectors",
      requestType = ai.wellapp.gateway.v1.ListWorkspaceConnectorsRequest.class,
      responseType = ai.wellapp.gateway.v1.ListWorkspaceConnectorsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListWorkspaceConnectorsRequest,
      ai.wellapp.gateway.v1.ListWorkspaceConnectorsResponse> getListWorkspaceConnectorsMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListWorkspaceConnectorsRequest, ai.wellapp.gateway.v1.ListWorkspaceConnectorsResponse> getListWorkspaceConnectorsMethod;
    if ((getListWorkspaceConnectorsMethod = ConnectorServiceGrpc.getListWorkspaceConnectorsMethod) == null) {
      synchronized (ConnectorServiceGrpc.class) {
        if ((getListWorkspaceConnectorsMethod = ConnectorServiceGrpc.getListWorkspaceConnectorsMethod) == null) {
          ConnectorServiceGrpc.getListWorkspaceConnectorsMethod = getListWorkspaceConnectorsMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.ListWorkspaceConnectorsRequest, ai.wellapp.gateway.v1.ListWorkspaceConnectorsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListWorkspaceConnectors"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListWorkspaceConnectorsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListWorkspaceConnectorsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ConnectorServiceMethodDescriptorSupplier("ListWorkspaceConnectors"))
              .build();
        }
      }
    }
    return getListWorkspaceConnectorsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetWorkspaceConnectorRequest,
      ai.wellapp.gateway.v1.GetWorkspaceConnectorResponse> getGetWorkspaceConnectorMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetWorkspaceConnector",
      requestType = ai.wellapp.gateway.v1.GetWorkspaceConnectorRequest.class,
      responseType = ai.wellapp.gateway.v1.GetWorkspaceConnectorResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetWorkspaceConnectorRequest,
      ai.wellapp.gateway.v1.GetWorkspaceConnectorResponse> getGetWorkspaceConnectorMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetWorkspaceConnectorRequest, ai.wellapp.gateway.v1.GetWorkspaceConnectorResponse> getGetWorkspaceConnectorMethod;
    if ((getGetWorkspaceConnectorMethod = ConnectorServiceGrpc.getGetWorkspaceConnectorMethod) == null) {
      synchronized (ConnectorServiceGrpc.class) {
        if ((getGetWorkspaceConnectorMethod = ConnectorServiceGrpc.getGetWorkspaceConnectorMethod) == null) {
          ConnectorServiceGrpc.getGetWorkspaceConnectorMethod = getGetWorkspaceConnectorMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.GetWorkspaceConnectorRequest, ai.wellapp.gateway.v1.GetWorkspaceConnectorResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetWorkspaceConnector"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetWorkspaceConnectorRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetWorkspaceConnectorResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ConnectorServiceMethodDescriptorSupplier("GetWorkspaceConnector"))
              .build();
        }
      }
    }
    return getGetWorkspaceConnectorMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListConnectorCombinationsRequest,
      ai.wellapp.gateway.v1.ListConnectorCombinationsResponse> getListConnectorCombinationsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListConnectorCombinations",
      requestType = ai.wellapp.gateway.v1.ListConnectorCombinationsRequest.class,
      responseType = ai.wellapp.gateway.v1.ListConnectorCombinationsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListConnectorCombinationsRequest,
      ai.wellapp.gateway.v1.ListConnectorCombinationsResponse> getListConnectorCombinationsMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListConnectorCombinationsRequest, ai.wellapp.gateway.v1.ListConnectorCombinationsResponse> getListConnectorCombinationsMethod;
    if ((getListConnectorCombinationsMethod = ConnectorServiceGrpc.getListConnectorCombinationsMethod) == null) {
      synchronized (ConnectorServiceGrpc.class) {
        if ((getListConnectorCombinationsMethod = ConnectorServiceGrpc.getListConnectorCombinationsMethod) == null) {
          ConnectorServiceGrpc.getListConnectorCombinationsMethod = getListConnectorCombinationsMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.ListConnectorCombinationsRequest, ai.wellapp.gateway.v1.ListConnectorCombinationsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListConnectorCombinations"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListConnectorCombinationsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListConnectorCombinationsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ConnectorServiceMethodDescriptorSupplier("ListConnectorCombinations"))
              .build();
        }
      }
    }
    return getListConnectorCombinationsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetConnectorCombinationRequest,
      ai.wellapp.gateway.v1.GetConnectorCombinationResponse> getGetConnectorCombinationMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetConnectorCombination",
      requestType = ai.wellapp.gateway.v1.GetConnectorCombinationRequest.class,
      responseType = ai.wellapp.gateway.v1.GetConnectorCombinationResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetConnectorCombinationRequest,
      ai.wellapp.gateway.v1.GetConnectorCombinationResponse> getGetConnectorCombinationMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetConnectorCombinationRequest, ai.wellapp.gateway.v1.GetConnectorCombinationResponse> getGetConnectorCombinationMethod;
    if ((getGetConnectorCombinationMethod = ConnectorServiceGrpc.getGetConnectorCombinationMethod) == null) {
      synchronized (ConnectorServiceGrpc.class) {
        if ((getGetConnectorCombinationMethod = ConnectorServiceGrpc.getGetConnectorCombinationMethod) == null) {
          ConnectorServiceGrpc.getGetConnectorCombinationMethod = getGetConnectorCombinationMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.GetConnectorCombinationRequest, ai.wellapp.gateway.v1.GetConnectorCombinationResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetConnectorCombination"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetConnectorCombinationRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetConnectorCombinationResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ConnectorServiceMethodDescriptorSupplier("GetConnectorCombination"))
              .build();
        }
      }
    }
    return getGetConnectorCombinationMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static ConnectorServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ConnectorServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ConnectorServiceStub>() {
        @java.lang.Override
        public ConnectorServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ConnectorServiceStub(channel, callOptions);
        }
      };
    return ConnectorServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static ConnectorServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ConnectorServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ConnectorServiceBlockingV2Stub>() {
        @java.lang.Override
        public ConnectorServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ConnectorServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return ConnectorServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static ConnectorServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ConnectorServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ConnectorServiceBlockingStub>() {
        @java.lang.Override
        public ConnectorServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ConnectorServiceBlockingStub(channel, callOptions);
        }
      };
    return ConnectorServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static ConnectorServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ConnectorServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ConnectorServiceFutureStub>() {
        @java.lang.Override
        public ConnectorServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ConnectorServiceFutureStub(channel, callOptions);
        }
      };
    return ConnectorServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Connectors: how a customer's documents reach Well.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * The link by which a customer lets Well read their Gmail account. Give it to the customer; the
     * gateway does not follow it. The form of Well's answer is not documented: a link under any of a
     * few keys of a JSON body, or a redirect, is understood. Errors: NOT_FOUND for an unknown
     * workspace, INTERNAL when Well's answer holds no link.
     * </pre>
     */
    default void getGmailAccessLink(ai.wellapp.gateway.v1.GetGmailAccessLinkRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetGmailAccessLinkResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetGmailAccessLinkMethod(), responseObserver);
    }

    /**
     * <pre>
     * Whether the Gmail connector of a workspace is active. A workspace on which it was never
     * installed has an inactive one. Errors: NOT_FOUND for an unknown workspace.
     * </pre>
     */
    default void getGmailConnector(ai.wellapp.gateway.v1.GetGmailConnectorRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetGmailConnectorResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetGmailConnectorMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the catalogue of connectors. The names of the parameters for category and status are
     * not documented in full.
     * </pre>
     */
    default void listConnectors(ai.wellapp.gateway.v1.ListConnectorsRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListConnectorsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListConnectorsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Adds a connector to the catalogue. Well's newer documentation names the route, the older one
     * shows its body.
     * </pre>
     */
    default void createConnector(ai.wellapp.gateway.v1.CreateConnectorRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreateConnectorResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateConnectorMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one connector. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    default void getConnector(ai.wellapp.gateway.v1.GetConnectorRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetConnectorResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetConnectorMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes what the mask names.
     * </pre>
     */
    default void updateConnector(ai.wellapp.gateway.v1.UpdateConnectorRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.UpdateConnectorResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateConnectorMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes a connector; Well keeps it for a while, marked as deleted.
     * </pre>
     */
    default void deleteConnector(ai.wellapp.gateway.v1.DeleteConnectorRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.DeleteConnectorResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteConnectorMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the connectors that are installed in a workspace.
     * </pre>
     */
    default void listWorkspaceConnectors(ai.wellapp.gateway.v1.ListWorkspaceConnectorsRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListWorkspaceConnectorsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListWorkspaceConnectorsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one installed connector.
     * </pre>
     */
    default void getWorkspaceConnector(ai.wellapp.gateway.v1.GetWorkspaceConnectorRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetWorkspaceConnectorResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetWorkspaceConnectorMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists which connectors can feed which.
     * </pre>
     */
    default void listConnectorCombinations(ai.wellapp.gateway.v1.ListConnectorCombinationsRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListConnectorCombinationsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListConnectorCombinationsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one combination. Errors: NOT_FOUND when there is none.
     * </pre>
     */
    default void getConnectorCombination(ai.wellapp.gateway.v1.GetConnectorCombinationRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetConnectorCombinationResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetConnectorCombinationMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service ConnectorService.
   * <pre>
   * Connectors: how a customer's documents reach Well.
   * </pre>
   */
  public static abstract class ConnectorServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return ConnectorServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service ConnectorService.
   * <pre>
   * Connectors: how a customer's documents reach Well.
   * </pre>
   */
  public static final class ConnectorServiceStub
      extends io.grpc.stub.AbstractAsyncStub<ConnectorServiceStub> {
    private ConnectorServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ConnectorServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ConnectorServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * The link by which a customer lets Well read their Gmail account. Give it to the customer; the
     * gateway does not follow it. The form of Well's answer is not documented: a link under any of a
     * few keys of a JSON body, or a redirect, is understood. Errors: NOT_FOUND for an unknown
     * workspace, INTERNAL when Well's answer holds no link.
     * </pre>
     */
    public void getGmailAccessLink(ai.wellapp.gateway.v1.GetGmailAccessLinkRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetGmailAccessLinkResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetGmailAccessLinkMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Whether the Gmail connector of a workspace is active. A workspace on which it was never
     * installed has an inactive one. Errors: NOT_FOUND for an unknown workspace.
     * </pre>
     */
    public void getGmailConnector(ai.wellapp.gateway.v1.GetGmailConnectorRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetGmailConnectorResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetGmailConnectorMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the catalogue of connectors. The names of the parameters for category and status are
     * not documented in full.
     * </pre>
     */
    public void listConnectors(ai.wellapp.gateway.v1.ListConnectorsRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListConnectorsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListConnectorsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Adds a connector to the catalogue. Well's newer documentation names the route, the older one
     * shows its body.
     * </pre>
     */
    public void createConnector(ai.wellapp.gateway.v1.CreateConnectorRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreateConnectorResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateConnectorMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one connector. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    public void getConnector(ai.wellapp.gateway.v1.GetConnectorRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetConnectorResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetConnectorMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes what the mask names.
     * </pre>
     */
    public void updateConnector(ai.wellapp.gateway.v1.UpdateConnectorRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.UpdateConnectorResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateConnectorMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes a connector; Well keeps it for a while, marked as deleted.
     * </pre>
     */
    public void deleteConnector(ai.wellapp.gateway.v1.DeleteConnectorRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.DeleteConnectorResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteConnectorMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the connectors that are installed in a workspace.
     * </pre>
     */
    public void listWorkspaceConnectors(ai.wellapp.gateway.v1.ListWorkspaceConnectorsRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListWorkspaceConnectorsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListWorkspaceConnectorsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one installed connector.
     * </pre>
     */
    public void getWorkspaceConnector(ai.wellapp.gateway.v1.GetWorkspaceConnectorRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetWorkspaceConnectorResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetWorkspaceConnectorMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists which connectors can feed which.
     * </pre>
     */
    public void listConnectorCombinations(ai.wellapp.gateway.v1.ListConnectorCombinationsRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListConnectorCombinationsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListConnectorCombinationsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one combination. Errors: NOT_FOUND when there is none.
     * </pre>
     */
    public void getConnectorCombination(ai.wellapp.gateway.v1.GetConnectorCombinationRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetConnectorCombinationResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetConnectorCombinationMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service ConnectorService.
   * <pre>
   * Connectors: how a customer's documents reach Well.
   * </pre>
   */
  public static final class ConnectorServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<ConnectorServiceBlockingV2Stub> {
    private ConnectorServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ConnectorServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ConnectorServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * The link by which a customer lets Well read their Gmail account. Give it to the customer; the
     * gateway does not follow it. The form of Well's answer is not documented: a link under any of a
     * few keys of a JSON body, or a redirect, is understood. Errors: NOT_FOUND for an unknown
     * workspace, INTERNAL when Well's answer holds no link.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetGmailAccessLinkResponse getGmailAccessLink(ai.wellapp.gateway.v1.GetGmailAccessLinkRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetGmailAccessLinkMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Whether the Gmail connector of a workspace is active. A workspace on which it was never
     * installed has an inactive one. Errors: NOT_FOUND for an unknown workspace.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetGmailConnectorResponse getGmailConnector(ai.wellapp.gateway.v1.GetGmailConnectorRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetGmailConnectorMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the catalogue of connectors. The names of the parameters for category and status are
     * not documented in full.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListConnectorsResponse listConnectors(ai.wellapp.gateway.v1.ListConnectorsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListConnectorsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Adds a connector to the catalogue. Well's newer documentation names the route, the older one
     * shows its body.
     * </pre>
     */
    public ai.wellapp.gateway.v1.CreateConnectorResponse createConnector(ai.wellapp.gateway.v1.CreateConnectorRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateConnectorMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one connector. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetConnectorResponse getConnector(ai.wellapp.gateway.v1.GetConnectorRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetConnectorMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes what the mask names.
     * </pre>
     */
    public ai.wellapp.gateway.v1.UpdateConnectorResponse updateConnector(ai.wellapp.gateway.v1.UpdateConnectorRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateConnectorMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a connector; Well keeps it for a while, marked as deleted.
     * </pre>
     */
    public ai.wellapp.gateway.v1.DeleteConnectorResponse deleteConnector(ai.wellapp.gateway.v1.DeleteConnectorRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteConnectorMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the connectors that are installed in a workspace.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListWorkspaceConnectorsResponse listWorkspaceConnectors(ai.wellapp.gateway.v1.ListWorkspaceConnectorsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListWorkspaceConnectorsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one installed connector.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetWorkspaceConnectorResponse getWorkspaceConnector(ai.wellapp.gateway.v1.GetWorkspaceConnectorRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetWorkspaceConnectorMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists which connectors can feed which.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListConnectorCombinationsResponse listConnectorCombinations(ai.wellapp.gateway.v1.ListConnectorCombinationsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListConnectorCombinationsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one combination. Errors: NOT_FOUND when there is none.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetConnectorCombinationResponse getConnectorCombination(ai.wellapp.gateway.v1.GetConnectorCombinationRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetConnectorCombinationMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service ConnectorService.
   * <pre>
   * Connectors: how a customer's documents reach Well.
   * </pre>
   */
  public static final class ConnectorServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<ConnectorServiceBlockingStub> {
    private ConnectorServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ConnectorServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ConnectorServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * The link by which a customer lets Well read their Gmail account. Give it to the customer; the
     * gateway does not follow it. The form of Well's answer is not documented: a link under any of a
     * few keys of a JSON body, or a redirect, is understood. Errors: NOT_FOUND for an unknown
     * workspace, INTERNAL when Well's answer holds no link.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetGmailAccessLinkResponse getGmailAccessLink(ai.wellapp.gateway.v1.GetGmailAccessLinkRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetGmailAccessLinkMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Whether the Gmail connector of a workspace is active. A workspace on which it was never
     * installed has an inactive one. Errors: NOT_FOUND for an unknown workspace.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetGmailConnectorResponse getGmailConnector(ai.wellapp.gateway.v1.GetGmailConnectorRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetGmailConnectorMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the catalogue of connectors. The names of the parameters for category and status are
     * not documented in full.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListConnectorsResponse listConnectors(ai.wellapp.gateway.v1.ListConnectorsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListConnectorsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Adds a connector to the catalogue. Well's newer documentation names the route, the older one
     * shows its body.
     * </pre>
     */
    public ai.wellapp.gateway.v1.CreateConnectorResponse createConnector(ai.wellapp.gateway.v1.CreateConnectorRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateConnectorMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one connector. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetConnectorResponse getConnector(ai.wellapp.gateway.v1.GetConnectorRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetConnectorMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes what the mask names.
     * </pre>
     */
    public ai.wellapp.gateway.v1.UpdateConnectorResponse updateConnector(ai.wellapp.gateway.v1.UpdateConnectorRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateConnectorMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a connector; Well keeps it for a while, marked as deleted.
     * </pre>
     */
    public ai.wellapp.gateway.v1.DeleteConnectorResponse deleteConnector(ai.wellapp.gateway.v1.DeleteConnectorRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteConnectorMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the connectors that are installed in a workspace.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListWorkspaceConnectorsResponse listWorkspaceConnectors(ai.wellapp.gateway.v1.ListWorkspaceConnectorsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListWorkspaceConnectorsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one installed connector.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetWorkspaceConnectorResponse getWorkspaceConnector(ai.wellapp.gateway.v1.GetWorkspaceConnectorRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetWorkspaceConnectorMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists which connectors can feed which.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListConnectorCombinationsResponse listConnectorCombinations(ai.wellapp.gateway.v1.ListConnectorCombinationsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListConnectorCombinationsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one combination. Errors: NOT_FOUND when there is none.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetConnectorCombinationResponse getConnectorCombination(ai.wellapp.gateway.v1.GetConnectorCombinationRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetConnectorCombinationMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service ConnectorService.
   * <pre>
   * Connectors: how a customer's documents reach Well.
   * </pre>
   */
  public static final class ConnectorServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<ConnectorServiceFutureStub> {
    private ConnectorServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ConnectorServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ConnectorServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * The link by which a customer lets Well read their Gmail account. Give it to the customer; the
     * gateway does not follow it. The form of Well's answer is not documented: a link under any of a
     * few keys of a JSON body, or a redirect, is understood. Errors: NOT_FOUND for an unknown
     * workspace, INTERNAL when Well's answer holds no link.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.GetGmailAccessLinkResponse> getGmailAccessLink(
        ai.wellapp.gateway.v1.GetGmailAccessLinkRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetGmailAccessLinkMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Whether the Gmail connector of a workspace is active. A workspace on which it was never
     * installed has an inactive one. Errors: NOT_FOUND for an unknown workspace.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.GetGmailConnectorResponse> getGmailConnector(
        ai.wellapp.gateway.v1.GetGmailConnectorRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetGmailConnectorMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the catalogue of connectors. The names of the parameters for category and status are
     * not documented in full.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.ListConnectorsResponse> listConnectors(
        ai.wellapp.gateway.v1.ListConnectorsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListConnectorsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Adds a connector to the catalogue. Well's newer documentation names the route, the older one
     * shows its body.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.CreateConnectorResponse> createConnector(
        ai.wellapp.gateway.v1.CreateConnectorRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateConnectorMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one connector. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.GetConnectorResponse> getConnector(
        ai.wellapp.gateway.v1.GetConnectorRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetConnectorMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes what the mask names.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.UpdateConnectorResponse> updateConnector(
        ai.wellapp.gateway.v1.UpdateConnectorRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateConnectorMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes a connector; Well keeps it for a while, marked as deleted.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.DeleteConnectorResponse> deleteConnector(
        ai.wellapp.gateway.v1.DeleteConnectorRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteConnectorMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the connectors that are installed in a workspace.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.ListWorkspaceConnectorsResponse> listWorkspaceConnectors(
        ai.wellapp.gateway.v1.ListWorkspaceConnectorsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListWorkspaceConnectorsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one installed connector.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.GetWorkspaceConnectorResponse> getWorkspaceConnector(
        ai.wellapp.gateway.v1.GetWorkspaceConnectorRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetWorkspaceConnectorMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists which connectors can feed which.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.ListConnectorCombinationsResponse> listConnectorCombinations(
        ai.wellapp.gateway.v1.ListConnectorCombinationsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListConnectorCombinationsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one combination. Errors: NOT_FOUND when there is none.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.GetConnectorCombinationResponse> getConnectorCombination(
        ai.wellapp.gateway.v1.GetConnectorCombinationRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetConnectorCombinationMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_GET_GMAIL_ACCESS_LINK = 0;
  private static final int METHODID_GET_GMAIL_CONNECTOR = 1;
  private static final int METHODID_LIST_CONNECTORS = 2;
  private static final int METHODID_CREATE_CONNECTOR = 3;
  private static final int METHODID_GET_CONNECTOR = 4;
  private static final int METHODID_UPDATE_CONNECTOR = 5;
  private static final int METHODID_DELETE_CONNECTOR = 6;
  private static final int METHODID_LIST_WORKSPACE_CONNECTORS = 7;
  private static final int METHODID_GET_WORKSPACE_CONNECTOR = 8;
  private static final int METHODID_LIST_CONNECTOR_COMBINATIONS = 9;
  private static final int METHODID_GET_CONNECTOR_COMBINATION = 10;

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
        case METHODID_GET_GMAIL_ACCESS_LINK:
          serviceImpl.getGmailAccessLink((ai.wellapp.gateway.v1.GetGmailAccessLinkRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetGmailAccessLinkResponse>) responseObserver);
          break;
        case METHODID_GET_GMAIL_CONNECTOR:
          serviceImpl.getGmailConnector((ai.wellapp.gateway.v1.GetGmailConnectorRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetGmailConnectorResponse>) responseObserver);
          break;
        case METHODID_LIST_CONNECTORS:
          serviceImpl.listConnectors((ai.wellapp.gateway.v1.ListConnectorsRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListConnectorsResponse>) responseObserver);
          break;
        case METHODID_CREATE_CONNECTOR:
          serviceImpl.createConnector((ai.wellapp.gateway.v1.CreateConnectorRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreateConnectorResponse>) responseObserver);
          break;
        case METHODID_GET_CONNECTOR:
          serviceImpl.getConnector((ai.wellapp.gateway.v1.GetConnectorRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetConnectorResponse>) responseObserver);
          break;
        case METHODID_UPDATE_CONNECTOR:
          serviceImpl.updateConnector((ai.wellapp.gateway.v1.UpdateConnectorRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.UpdateConnectorResponse>) responseObserver);
          break;
        case METHODID_DELETE_CONNECTOR:
          serviceImpl.deleteConnector((ai.wellapp.gateway.v1.DeleteConnectorRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.DeleteConnectorResponse>) responseObserver);
          break;
        case METHODID_LIST_WORKSPACE_CONNECTORS:
          serviceImpl.listWorkspaceConnectors((ai.wellapp.gateway.v1.ListWorkspaceConnectorsRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListWorkspaceConnectorsResponse>) responseObserver);
          break;
        case METHODID_GET_WORKSPACE_CONNECTOR:
          serviceImpl.getWorkspaceConnector((ai.wellapp.gateway.v1.GetWorkspaceConnectorRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetWorkspaceConnectorResponse>) responseObserver);
          break;
        case METHODID_LIST_CONNECTOR_COMBINATIONS:
          serviceImpl.listConnectorCombinations((ai.wellapp.gateway.v1.ListConnectorCombinationsRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListConnectorCombinationsResponse>) responseObserver);
          break;
        case METHODID_GET_CONNECTOR_COMBINATION:
          serviceImpl.getConnectorCombination((ai.wellapp.gateway.v1.GetConnectorCombinationRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetConnectorCombinationResponse>) responseObserver);
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
          getGetGmailAccessLinkMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.GetGmailAccessLinkRequest,
              ai.wellapp.gateway.v1.GetGmailAccessLinkResponse>(
                service, METHODID_GET_GMAIL_ACCESS_LINK)))
        .addMethod(
          getGetGmailConnectorMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.GetGmailConnectorRequest,
              ai.wellapp.gateway.v1.GetGmailConnectorResponse>(
                service, METHODID_GET_GMAIL_CONNECTOR)))
        .addMethod(
          getListConnectorsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.ListConnectorsRequest,
              ai.wellapp.gateway.v1.ListConnectorsResponse>(
                service, METHODID_LIST_CONNECTORS)))
        .addMethod(
          getCreateConnectorMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.CreateConnectorRequest,
              ai.wellapp.gateway.v1.CreateConnectorResponse>(
                service, METHODID_CREATE_CONNECTOR)))
        .addMethod(
          getGetConnectorMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.GetConnectorRequest,
              ai.wellapp.gateway.v1.GetConnectorResponse>(
                service, METHODID_GET_CONNECTOR)))
        .addMethod(
          getUpdateConnectorMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.UpdateConnectorRequest,
              ai.wellapp.gateway.v1.UpdateConnectorResponse>(
                service, METHODID_UPDATE_CONNECTOR)))
        .addMethod(
          getDeleteConnectorMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.DeleteConnectorRequest,
              ai.wellapp.gateway.v1.DeleteConnectorResponse>(
                service, METHODID_DELETE_CONNECTOR)))
        .addMethod(
          getListWorkspaceConnectorsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.ListWorkspaceConnectorsRequest,
              ai.wellapp.gateway.v1.ListWorkspaceConnectorsResponse>(
                service, METHODID_LIST_WORKSPACE_CONNECTORS)))
        .addMethod(
          getGetWorkspaceConnectorMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.GetWorkspaceConnectorRequest,
              ai.wellapp.gateway.v1.GetWorkspaceConnectorResponse>(
                service, METHODID_GET_WORKSPACE_CONNECTOR)))
        .addMethod(
          getListConnectorCombinationsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.ListConnectorCombinationsRequest,
              ai.wellapp.gateway.v1.ListConnectorCombinationsResponse>(
                service, METHODID_LIST_CONNECTOR_COMBINATIONS)))
        .addMethod(
          getGetConnectorCombinationMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.GetConnectorCombinationRequest,
              ai.wellapp.gateway.v1.GetConnectorCombinationResponse>(
                service, METHODID_GET_CONNECTOR_COMBINATION)))
        .build();
  }

  private static abstract class ConnectorServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    ConnectorServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return ai.wellapp.gateway.v1.Connectors.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("ConnectorService");
    }
  }

  private static final class ConnectorServiceFileDescriptorSupplier
      extends ConnectorServiceBaseDescriptorSupplier {
    ConnectorServiceFileDescriptorSupplier() {}
  }

  private static final class ConnectorServiceMethodDescriptorSupplier
      extends ConnectorServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    ConnectorServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (ConnectorServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new ConnectorServiceFileDescriptorSupplier())
              .addMethod(getGetGmailAccessLinkMethod())
              .addMethod(getGetGmailConnectorMethod())
              .addMethod(getListConnectorsMethod())
              .addMethod(getCreateConnectorMethod())
              .addMethod(getGetConnectorMethod())
              .addMethod(getUpdateConnectorMethod())
              .addMethod(getDeleteConnectorMethod())
              .addMethod(getListWorkspaceConnectorsMethod())
              .addMethod(getGetWorkspaceConnectorMethod())
              .addMethod(getListConnectorCombinationsMethod())
              .addMethod(getGetConnectorCombinationMethod())
              .build();
        }
      }
    }
    return result;
  }
}
