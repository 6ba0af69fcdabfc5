package ai.wellapp.gateway.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Contact points: e-mail addresses, phone numbers, postal addresses, addresses in the web,
 * pictures.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class ContactServiceGrpc {

  private ContactServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "well.gateway.v1.ContactService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListEmailsRequest,
      ai.wellapp.gateway.v1.ListEmailsResponse> getListEmailsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListEmails",
      requestType = ai.wellapp.gateway.v1.ListEmailsRequest.class,
      responseType = ai.wellapp.gateway.v1.ListEmailsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListEmailsRequest,
      ai.wellapp.gateway.v1.ListEmailsResponse> getListEmailsMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListEmailsRequest, ai.wellapp.gateway.v1.ListEmailsResponse> getListEmailsMethod;
    if ((getListEmailsMethod = ContactServiceGrpc.getListEmailsMethod) == null) {
      synchronized (ContactServiceGrpc.class) {
        if ((getListEmailsMethod = ContactServiceGrpc.getListEmailsMethod) == null) {
          ContactServiceGrpc.getListEmailsMethod = getListEmailsMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.ListEmailsRequest, ai.wellapp.gateway.v1.ListEmailsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListEmails"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListEmailsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListEmailsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ContactServiceMethodDescriptorSupplier("ListEmails"))
              .build();
        }
      }
    }
    return getListEmailsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreateEmailRequest,
      ai.wellapp.gateway.v1.CreateEmailResponse> getCreateEmailMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateEmail",
      requestType = ai.wellapp.gateway.v1.CreateEmailRequest.class,
      responseType = ai.wellapp.gateway.v1.CreateEmailResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreateEmailRequest,
      ai.wellapp.gateway.v1.CreateEmailResponse> getCreateEmailMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreateEmailRequest, ai.wellapp.gateway.v1.CreateEmailResponse> getCreateEmailMethod;
    if ((getCreateEmailMethod = ContactServiceGrpc.getCreateEmailMethod) == null) {
      synchronized (ContactServiceGrpc.class) {
        if ((getCreateEmailMethod = ContactServiceGrpc.getCreateEmailMethod) == null) {
          ContactServiceGrpc.getCreateEmailMethod = getCreateEmailMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.CreateEmailRequest, ai.wellapp.gateway.v1.CreateEmailResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateEmail"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.CreateEmailRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.CreateEmailResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ContactServiceMethodDescriptorSupplier("CreateEmail"))
              .build();
        }
      }
    }
    return getCreateEmailMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetEmailRequest,
      ai.wellapp.gateway.v1.GetEmailResponse> getGetEmailMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetEmail",
      requestType = ai.wellapp.gateway.v1.GetEmailRequest.class,
      responseType = ai.wellapp.gateway.v1.GetEmailResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetEmailRequest,
      ai.wellapp.gateway.v1.GetEmailResponse> getGetEmailMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetEmailRequest, ai.wellapp.gateway.v1.GetEmailResponse> getGetEmailMethod;
    if ((getGetEmailMethod = ContactServiceGrpc.getGetEmailMethod) == null) {
      synchronized (ContactServiceGrpc.class) {
        if ((getGetEmailMethod = ContactServiceGrpc.getGetEmailMethod) == null) {
          ContactServiceGrpc.getGetEmailMethod = getGetEmailMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.GetEmailRequest, ai.wellapp.gateway.v1.GetEmailResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetEmail"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetEmailRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetEmailResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ContactServiceMethodDescriptorSupplier("GetEmail"))
              .build();
        }
      }
    }
    return getGetEmailMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.UpdateEmailRequest,
      ai.wellapp.gateway.v1.UpdateEmailResponse> getUpdateEmailMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateEmail",
      requestType = ai.wellapp.gateway.v1.UpdateEmailRequest.class,
      responseType = ai.wellapp.gateway.v1.UpdateEmailResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.UpdateEmailRequest,
      ai.wellapp.gateway.v1.UpdateEmailResponse> getUpdateEmailMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.UpdateEmailRequest, ai.wellapp.gateway.v1.UpdateEmailResponse> getUpdateEmailMethod;
    if ((getUpdateEmailMethod = ContactServiceGrpc.getUpdateEmailMethod) == null) {
      synchronized (ContactServiceGrpc.class) {
        if ((getUpdateEmailMethod = ContactServiceGrpc.getUpdateEmailMethod) == null) {
          ContactServiceGrpc.getUpdateEmailMethod = getUpdateEmailMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.UpdateEmailRequest, ai.wellapp.gateway.v1.UpdateEmailResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateEmail"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.UpdateEmailRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.UpdateEmailResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ContactServiceMethodDescriptorSupplier("UpdateEmail"))
              .build();
        }
      }
    }
    return getUpdateEmailMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.DeleteEmailRequest,
      ai.wellapp.gateway.v1.DeleteEmailResponse> getDeleteEmailMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteEmail",
      requestType = ai.wellapp.gateway.v1.DeleteEmailRequest.class,
      responseType = ai.wellapp.gateway.v1.DeleteEmailResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.DeleteEmailRequest,
      ai.wellapp.gateway.v1.DeleteEmailResponse> getDeleteEmailMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.DeleteEmailRequest, ai.wellapp.gateway.v1.DeleteEmailResponse> getDeleteEmailMethod;
    if ((getDeleteEmailMethod = ContactServiceGrpc.getDeleteEmailMethod) == null) {
      synchronized (ContactServiceGrpc.class) {
        if ((getDeleteEmailMethod = ContactServiceGrpc.getDeleteEmailMethod) == null) {
          ContactServiceGrpc.getDeleteEmailMethod = getDeleteEmailMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.DeleteEmailRequest, ai.wellapp.gateway.v1.DeleteEmailResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteEmail"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.DeleteEmailRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.DeleteEmailResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ContactServiceMethodDescriptorSupplier("DeleteEmail"))
              .build();
        }
      }
    }
    return getDeleteEmailMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListPhonesRequest,
      ai.wellapp.gateway.v1.ListPhonesResponse> getListPhonesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListPhones",
      requestType = ai.wellapp.gateway.v1.ListPhonesRequest.class,
      responseType = ai.wellapp.gateway.v1.ListPhonesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListPhonesRequest,
      ai.wellapp.gateway.v1.ListPhonesResponse> getListPhonesMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListPhonesRequest, ai.wellapp.gateway.v1.ListPhonesResponse> getListPhonesMethod;
    if ((getListPhonesMethod = ContactServiceGrpc.getListPhonesMethod) == null) {
      synchronized (ContactServiceGrpc.class) {
        if ((getListPhonesMethod = ContactServiceGrpc.getListPhonesMethod) == null) {
          ContactServiceGrpc.getListPhonesMethod = getListPhonesMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.ListPhonesRequest, ai.wellapp.gateway.v1.ListPhonesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListPhones"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListPhonesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListPhonesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ContactServiceMethodDescriptorSupplier("ListPhones"))
              .build();
        }
      }
    }
    return getListPhonesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreatePhoneRequest,
      ai.wellapp.gateway.v1.CreatePhoneResponse> getCreatePhoneMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreatePhone",
      requestType = ai.wellapp.gateway.v1.CreatePhoneRequest.class,
      responseType = ai.wellapp.gateway.v1.CreatePhoneResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreatePhoneRequest,
      ai.wellapp.gateway.v1.CreatePhoneResponse> getCreatePhoneMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreatePhoneRequest, ai.wellapp.gateway.v1.CreatePhoneResponse> getCreatePhoneMethod;
    if ((getCreatePhoneMethod = ContactServiceGrpc.getCreatePhoneMethod) == null) {
      synchronized (ContactServiceGrpc.class) {
        if ((getCreatePhoneMethod = ContactServiceGrpc.getCreatePhoneMethod) == null) {
          ContactServiceGrpc.getCreatePhoneMethod = getCreatePhoneMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.CreatePhoneRequest, ai.wellapp.gateway.v1.CreatePhoneResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreatePhone"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.CreatePhoneRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.CreatePhoneResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ContactServiceMethodDescriptorSupplier("CreatePhone"))
              .build();
        }
      }
    }
    return getCreatePhoneMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetPhoneRequest,
      ai.wellapp.gateway.v1.GetPhoneResponse> getGetPhoneMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetPhone",
      requestType = ai.wellapp.gateway.v1.GetPhoneRequest.class,
      responseType = ai.wellapp.gateway.v1.GetPhoneResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetPhoneRequest,
      ai.wellapp.gateway.v1.GetPhoneResponse> getGetPhoneMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetPhoneRequest, ai.wellapp.gateway.v1.GetPhoneResponse> getGetPhoneMethod;
    if ((getGetPhoneMethod = ContactServiceGrpc.getGetPhoneMethod) == null) {
      synchronized (ContactServiceGrpc.class) {
        if ((getGetPhoneMethod = ContactServiceGrpc.getGetPhoneMethod) == null) {
          ContactServiceGrpc.getGetPhoneMethod = getGetPhoneMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.GetPhoneRequest, ai.wellapp.gateway.v1.GetPhoneResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetPhone"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetPhoneRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetPhoneResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ContactServiceMethodDescriptorSupplier("GetPhone"))
              .build();
        }
      }
    }
    return getGetPhoneMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.DeletePhoneRequest,
      ai.wellapp.gateway.v1.DeletePhoneResponse> getDeletePhoneMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeletePhone",
      requestType = ai.wellapp.gateway.v1.DeletePhoneRequest.class,
      responseType = ai.wellapp.gateway.v1.DeletePhoneResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.DeletePhoneRequest,
      ai.wellapp.gateway.v1.DeletePhoneResponse> getDeletePhoneMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.DeletePhoneRequest, ai.wellapp.gateway.v1.DeletePhoneResponse> getDeletePhoneMethod;
    if ((getDeletePhoneMethod = ContactServiceGrpc.getDeletePhoneMethod) == null) {
      synchronized (ContactServiceGrpc.class) {
        if ((getDeletePhoneMethod = ContactServiceGrpc.getDeletePhoneMethod) == null) {
          ContactServiceGrpc.getDeletePhoneMethod = getDeletePhoneMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.DeletePhoneRequest, ai.wellapp.gateway.v1.DeletePhoneResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeletePhone"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.DeletePhoneRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.DeletePhoneResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ContactServiceMethodDescriptorSupplier("DeletePhone"))
              .build();
        }
      }
    }
    return getDeletePhoneMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListLocationsRequest,
      ai.wellapp.gateway.v1.ListLocationsResponse> getListLocationsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListLocations",
      requestType = ai.wellapp.gateway.v1.ListLocationsRequest.class,
      responseType = ai.wellapp.gateway.v1.ListLocationsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListLocationsRequest,
      ai.wellapp.gateway.v1.ListLocationsResponse> getListLocationsMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListLocationsRequest, ai.wellapp.gateway.v1.ListLocationsResponse> getListLocationsMethod;
    if ((getListLocationsMethod = ContactServiceGrpc.getListLocationsMethod) == null) {
      synchronized (ContactServiceGrpc.class) {
        if ((getListLocationsMethod = ContactServiceGrpc.getListLocationsMethod) == null) {
          ContactServiceGrpc.getListLocationsMethod = getListLocationsMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.ListLocationsRequest, ai.wellapp.gateway.v1.ListLocationsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListLocations"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListLocationsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListLocationsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ContactServiceMethodDescriptorSupplier("ListLocations"))
              .build();
        }
      }
    }
    return getListLocationsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreateLocationRequest,
      ai.wellapp.gateway.v1.CreateLocationResponse> getCreateLocationMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateLocation",
      requestType = ai.wellapp.gateway.v1.CreateLocationRequest.class,
      responseType = ai.wellapp.gateway.v1.CreateLocationResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreateLocationRequest,
      ai.wellapp.gateway.v1.CreateLocationResponse> getCreateLocationMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreateLocationRequest, ai.wellapp.gateway.v1.CreateLocationResponse> getCreateLocationMethod;
    if ((getCreateLocationMethod = ContactServiceGrpc.getCreateLocationMethod) == null) {
      synchronized (ContactServiceGrpc.class) {
        if ((getCreateLocationMethod = ContactServiceGrpc.getCreateLocationMethod) == null) {
          ContactServiceGrpc.getCreateLocationMethod = getCreateLocationMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.CreateLocationRequest, ai.wellapp.gateway.v1.CreateLocationResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateLocation"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.CreateLocationRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.CreateLocationResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ContactServiceMethodDescriptorSupplier("CreateLocation"))
              .build();
        }
      }
    }
    return getCreateLocationMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetLocationRequest,
      ai.wellapp.gateway.v1.GetLocationResponse> getGetLocationMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetLocation",
      requestType = ai.wellapp.gateway.v1.GetLocationRequest.class,
      responseType = ai.wellapp.gateway.v1.GetLocationResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetLocationRequest,
      ai.wellapp.gateway.v1.GetLocationResponse> getGetLocationMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetLocationRequest, ai.wellapp.gateway.v1.GetLocationResponse> getGetLocationMethod;
    if ((getGetLocationMethod = ContactServiceGrpc.getGetLocationMethod) == null) {
      synchronized (ContactServiceGrpc.class) {
        if ((getGetLocationMethod = ContactServiceGrpc.getGetLocationMethod) == null) {
          ContactServiceGrpc.getGetLocationMethod = getGetLocationMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.GetLocationRequest, ai.wellapp.gateway.v1.GetLocationResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetLocation"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetLocationRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetLocationResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ContactServiceMethodDescriptorSupplier("GetLocation"))
              .build();
        }
      }
    }
    return getGetLocationMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListWebLinksRequest,
      ai.wellapp.gateway.v1.ListWebLinksResponse> getListWebLinksMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListWebLinks",
      requestType = ai.wellapp.gateway.v1.ListWebLinksRequest.class,
      responseType = ai.wellapp.gateway.v1.ListWebLinksResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListWebLinksRequest,
      ai.wellapp.gateway.v1.ListWebLinksResponse> getListWebLinksMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListWebLinksRequest, ai.wellapp.gateway.v1.ListWebLinksResponse> getListWebLinksMethod;
    if ((getListWebLinksMethod = ContactServiceGrpc.getListWebLinksMethod) == null) {
      synchronized (ContactServiceGrpc.class) {
        if ((getListWebLinksMethod = ContactServiceGrpc.getListWebLinksMethod) == null) {
          ContactServiceGrpc.getListWebLinksMethod = getListWebLinksMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.ListWebLinksRequest, ai.wellapp.gateway.v1.ListWebLinksResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListWebLinks"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListWebLinksRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListWebLinksResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ContactServiceMethodDescriptorSupplier("ListWebLinks"))
              .build();
        }
      }
    }
    return getListWebLinksMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreateWebLinkRequest,
      ai.wellapp.gateway.v1.CreateWebLinkResponse> getCreateWebLinkMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateWebLink",
      requestType = ai.wellapp.gateway.v1.CreateWebLinkRequest.class,
      responseType = ai.wellapp.gateway.v1.CreateWebLinkResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreateWebLinkRequest,
      ai.wellapp.gateway.v1.CreateWebLinkResponse> getCreateWebLinkMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreateWebLinkRequest, ai.wellapp.gateway.v1.CreateWebLinkResponse> getCreateWebLinkMethod;
    if ((getCreateWebLinkMethod = ContactServiceGrpc.getCreateWebLinkMethod) == null) {
      synchronized (ContactServiceGrpc.class) {
        if ((getCreateWebLinkMethod = ContactServiceGrpc.getCreateWebLinkMethod) == null) {
          ContactServiceGrpc.getCreateWebLinkMethod = getCreateWebLinkMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.CreateWebLinkRequest, ai.wellapp.gateway.v1.CreateWebLinkResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateWebLink"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.CreateWebLinkRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.CreateWebLinkResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ContactServiceMethodDescriptorSupplier("CreateWebLink"))
              .build();
        }
      }
    }
    return getCreateWebLinkMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetWebLinkRequest,
      ai.wellapp.gateway.v1.GetWebLinkResponse> getGetWebLinkMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetWebLink",
      requestType = ai.wellapp.gateway.v1.GetWebLinkRequest.class,
      responseType = ai.wellapp.gateway.v1.GetWebLinkResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetWebLinkRequest,
      ai.wellapp.gateway.v1.GetWebLinkResponse> getGetWebLinkMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetWebLinkRequest, ai.wellapp.gateway.v1.GetWebLinkResponse> getGetWebLinkMethod;
    if ((getGetWebLinkMethod = ContactServiceGrpc.getGetWebLinkMethod) == null) {
      synchronized (ContactServiceGrpc.class) {
        if ((getGetWebLinkMethod = ContactServiceGrpc.getGetWebLinkMethod) == null) {
          ContactServiceGrpc.getGetWebLinkMethod = getGetWebLinkMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.GetWebLinkRequest, ai.wellapp.gateway.v1.GetWebLinkResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetWebLink"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetWebLinkRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetWebLinkResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ContactServiceMethodDescriptorSupplier("GetWebLink"))
              .build();
        }
      }
    }
    return getGetWebLinkMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.DeleteWebLinkRequest,
      ai.wellapp.gateway.v1.DeleteWebLinkResponse> getDeleteWebLinkMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteWebLink",
      requestType = ai.wellapp.gateway.v1.DeleteWebLinkRequest.class,
      responseType = ai.wellapp.gateway.v1.DeleteWebLinkResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.DeleteWebLinkRequest,
      ai.wellapp.gateway.v1.DeleteWebLinkResponse> getDeleteWebLinkMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.DeleteWebLinkRequest, ai.wellapp.gateway.v1.DeleteWebLinkResponse> getDeleteWebLinkMethod;
    if ((getDeleteWebLinkMethod = ContactServiceGrpc.getDeleteWebLinkMethod) == null) {
      synchronized (ContactServiceGrpc.class) {
        if ((getDeleteWebLinkMethod = ContactServiceGrpc.getDeleteWebLinkMethod) == null) {
          ContactServiceGrpc.getDeleteWebLinkMethod = getDeleteWebLinkMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.DeleteWebLinkRequest, ai.wellapp.gateway.v1.DeleteWebLinkResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteWebLink"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.DeleteWebLinkRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.DeleteWebLinkResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ContactServiceMethodDescriptorSupplier("DeleteWebLink"))
              .build();
        }
      }
    }
    return getDeleteWebLinkMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreateMediaRequest,
      ai.wellapp.gateway.v1.CreateMediaResponse> getCreateMediaMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateMedia",
      requestType = ai.wellapp.gateway.v1.CreateMediaRequest.class,
      responseType = ai.wellapp.gateway.v1.CreateMediaResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreateMediaRequest,
      ai.wellapp.gateway.v1.CreateMediaResponse> getCreateMediaMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreateMediaRequest, ai.wellapp.gateway.v1.CreateMediaResponse> getCreateMediaMethod;
    if ((getCreateMediaMethod = ContactServiceGrpc.getCreateMediaMethod) == null) {
      synchronized (ContactServiceGrpc.class) {
        if ((getCreateMediaMethod = ContactServiceGrpc.getCreateMediaMethod) == null) {
          ContactServiceGrpc.getCreateMediaMethod = getCreateMediaMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.CreateMediaRequest, ai.wellapp.gateway.v1.CreateMediaResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateMedia"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.CreateMediaRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.CreateMediaResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ContactServiceMethodDescriptorSupplier("CreateMedia"))
              .build();
        }
      }
    }
    return getCreateMediaMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static ContactServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ContactServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ContactServiceStub>() {
        @java.lang.Override
        public ContactServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ContactServiceStub(channel, callOptions);
        }
      };
    return ContactServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static ContactServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ContactServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ContactServiceBlockingV2Stub>() {
        @java.lang.Override
        public ContactServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ContactServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return ContactServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static ContactServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ContactServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ContactServiceBlockingStub>() {
        @java.lang.Override
        public ContactServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ContactServiceBlockingStub(channel, callOptions);
        }
      };
    return ContactServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static ContactServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ContactServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ContactServiceFutureStub>() {
        @java.lang.Override
        public ContactServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ContactServiceFutureStub(channel, callOptions);
        }
      };
    return ContactServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Contact points: e-mail addresses, phone numbers, postal addresses, addresses in the web,
   * pictures.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Lists the e-mail addresses of a workspace. The route is not documented; its neighbours have
     * one.
     * </pre>
     */
    default void listEmails(ai.wellapp.gateway.v1.ListEmailsRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListEmailsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListEmailsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Creates an e-mail address. Well may answer one that is there. Errors: INVALID_ARGUMENT when
     * Well refuses a value, ALREADY_EXISTS when it is taken.
     * </pre>
     */
    default void createEmail(ai.wellapp.gateway.v1.CreateEmailRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreateEmailResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateEmailMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one email. Errors: NOT_FOUND when it does not exist or lies outside of what the token
     * may see.
     * </pre>
     */
    default void getEmail(ai.wellapp.gateway.v1.GetEmailRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetEmailResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetEmailMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes what the mask names. Well documents PATCH and says that the route is registered as
     * PUT: where PATCH is not found, PUT follows.
     * </pre>
     */
    default void updateEmail(ai.wellapp.gateway.v1.UpdateEmailRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.UpdateEmailResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateEmailMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes an email; Well keeps it for a while, marked as deleted.
     * </pre>
     */
    default void deleteEmail(ai.wellapp.gateway.v1.DeleteEmailRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.DeleteEmailResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteEmailMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the phone numbers of a workspace. The route is not documented; its neighbours have one.
     * </pre>
     */
    default void listPhones(ai.wellapp.gateway.v1.ListPhonesRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListPhonesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListPhonesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Creates a phone. Errors: INVALID_ARGUMENT when Well refuses a value, ALREADY_EXISTS when it
     * is there. A create is never repeated by the gateway; give a `request_id` to repeat it
     * yourself.
     * </pre>
     */
    default void createPhone(ai.wellapp.gateway.v1.CreatePhoneRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreatePhoneResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreatePhoneMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one phone. Errors: NOT_FOUND when it does not exist or lies outside of what the token
     * may see.
     * </pre>
     */
    default void getPhone(ai.wellapp.gateway.v1.GetPhoneRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetPhoneResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetPhoneMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes a phone; Well keeps it for a while, marked as deleted.
     * </pre>
     */
    default void deletePhone(ai.wellapp.gateway.v1.DeletePhoneRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.DeletePhoneResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeletePhoneMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the locations of a workspace.
     * </pre>
     */
    default void listLocations(ai.wellapp.gateway.v1.ListLocationsRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListLocationsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListLocationsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Creates a location. Errors: INVALID_ARGUMENT when Well refuses a value, ALREADY_EXISTS when
     * it is there. A create is never repeated by the gateway; give a `request_id` to repeat it
     * yourself.
     * </pre>
     */
    default void createLocation(ai.wellapp.gateway.v1.CreateLocationRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreateLocationResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateLocationMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one location. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    default void getLocation(ai.wellapp.gateway.v1.GetLocationRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetLocationResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetLocationMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the web links of a workspace.
     * </pre>
     */
    default void listWebLinks(ai.wellapp.gateway.v1.ListWebLinksRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListWebLinksResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListWebLinksMethod(), responseObserver);
    }

    /**
     * <pre>
     * Creates a web link. Errors: INVALID_ARGUMENT when Well refuses a value, ALREADY_EXISTS when
     * it is there. A create is never repeated by the gateway; give a `request_id` to repeat it
     * yourself.
     * </pre>
     */
    default void createWebLink(ai.wellapp.gateway.v1.CreateWebLinkRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreateWebLinkResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateWebLinkMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one web link. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    default void getWebLink(ai.wellapp.gateway.v1.GetWebLinkRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetWebLinkResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetWebLinkMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes a web link; Well keeps it for a while, marked as deleted.
     * </pre>
     */
    default void deleteWebLink(ai.wellapp.gateway.v1.DeleteWebLinkRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.DeleteWebLinkResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteWebLinkMethod(), responseObserver);
    }

    /**
     * <pre>
     * Creates a picture. Well shows no sample of the request: the attributes that answers have are
     * sent.
     * </pre>
     */
    default void createMedia(ai.wellapp.gateway.v1.CreateMediaRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreateMediaResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateMediaMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service ContactService.
   * <pre>
   * Contact points: e-mail addresses, phone numbers, postal addresses, addresses in the web,
   * pictures.
   * </pre>
   */
  public static abstract class ContactServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return ContactServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service ContactService.
   * <pre>
   * Contact points: e-mail addresses, phone numbers, postal addresses, addresses in the web,
   * pictures.
   * </pre>
   */
  public static final class ContactServiceStub
      extends io.grpc.stub.AbstractAsyncStub<ContactServiceStub> {
    private ContactServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ContactServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ContactServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the e-mail addresses of a workspace. The route is not documented; its neighbours have
     * one.
     * </pre>
     */
    public void listEmails(ai.wellapp.gateway.v1.ListEmailsRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListEmailsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListEmailsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Creates an e-mail address. Well may answer one that is there. Errors: INVALID_ARGUMENT when
     * Well refuses a value, ALREADY_EXISTS when it is taken.
     * </pre>
     */
    public void createEmail(ai.wellapp.gateway.v1.CreateEmailRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreateEmailResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateEmailMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one email. Errors: NOT_FOUND when it does not exist or lies outside of what the token
     * may see.
     * </pre>
     */
    public void getEmail(ai.wellapp.gateway.v1.GetEmailRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetEmailResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetEmailMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes what the mask names. Well documents PATCH and says that the route is registered as
     * PUT: where PATCH is not found, PUT follows.
     * </pre>
     */
    public void updateEmail(ai.wellapp.gateway.v1.UpdateEmailRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.UpdateEmailResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateEmailMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes an email; Well keeps it for a while, marked as deleted.
     * </pre>
     */
    public void deleteEmail(ai.wellapp.gateway.v1.DeleteEmailRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.DeleteEmailResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteEmailMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the phone numbers of a workspace. The route is not documented; its neighbours have one.
     * </pre>
     */
    public void listPhones(ai.wellapp.gateway.v1.ListPhonesRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListPhonesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListPhonesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Creates a phone. Errors: INVALID_ARGUMENT when Well refuses a value, ALREADY_EXISTS when it
     * is there. A create is never repeated by the gateway; give a `request_id` to repeat it
     * yourself.
     * </pre>
     */
    public void createPhone(ai.wellapp.gateway.v1.CreatePhoneRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreatePhoneResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreatePhoneMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one phone. Errors: NOT_FOUND when it does not exist or lies outside of what the token
     * may see.
     * </pre>
     */
    public void getPhone(ai.wellapp.gateway.v1.GetPhoneRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetPhoneResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetPhoneMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes a phone; Well keeps it for a while, marked as deleted.
     * </pre>
     */
    public void deletePhone(ai.wellapp.gateway.v1.DeletePhoneRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.DeletePhoneResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeletePhoneMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the locations of a workspace.
     * </pre>
     */
    public void listLocations(ai.wellapp.gateway.v1.ListLocationsRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListLocationsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListLocationsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Creates a location. Errors: INVALID_ARGUMENT when Well refuses a value, ALREADY_EXISTS when
     * it is there. A create is never repeated by the gateway; give a `request_id` to repeat it
     * yourself.
     * </pre>
     */
    public void createLocation(ai.wellapp.gateway.v1.CreateLocationRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreateLocationResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateLocationMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one location. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    public void getLocation(ai.wellapp.gateway.v1.GetLocationRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetLocationResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetLocationMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the web links of a workspace.
     * </pre>
     */
    public void listWebLinks(ai.wellapp.gateway.v1.ListWebLinksRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListWebLinksResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListWebLinksMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Creates a web link. Errors: INVALID_ARGUMENT when Well refuses a value, ALREADY_EXISTS when
     * it is there. A create is never repeated by the gateway; give a `request_id` to repeat it
     * yourself.
     * </pre>
     */
    public void createWebLink(ai.wellapp.gateway.v1.CreateWebLinkRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreateWebLinkResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateWebLinkMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one web link. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    public void getWebLink(ai.wellapp.gateway.v1.GetWebLinkRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetWebLinkResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetWebLinkMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes a web link; Well keeps it for a while, marked as deleted.
     * </pre>
     */
    public void deleteWebLink(ai.wellapp.gateway.v1.DeleteWebLinkRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.DeleteWebLinkResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteWebLinkMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Creates a picture. Well shows no sample of the request: the attributes that answers have are
     * sent.
     * </pre>
     */
    public void createMedia(ai.wellapp.gateway.v1.CreateMediaRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreateMediaResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateMediaMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service ContactService.
   * <pre>
   * Contact points: e-mail addresses, phone numbers, postal addresses, addresses in the web,
   * pictures.
   * </pre>
   */
  public static final class ContactServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<ContactServiceBlockingV2Stub> {
    private ContactServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ContactServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ContactServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the e-mail addresses of a workspace. The route is not documented; its neighbours have
     * one.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListEmailsResponse listEmails(ai.wellapp.gateway.v1.ListEmailsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListEmailsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates an e-mail address. Well may answer one that is there. Errors: INVALID_ARGUMENT when
     * Well refuses a value, ALREADY_EXISTS when it is taken.
     * </pre>
     */
    public ai.wellapp.gateway.v1.CreateEmailResponse createEmail(ai.wellapp.gateway.v1.CreateEmailRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateEmailMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one email. Errors: NOT_FOUND when it does not exist or lies outside of what the token
     * may see.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetEmailResponse getEmail(ai.wellapp.gateway.v1.GetEmailRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetEmailMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes what the mask names. Well documents PATCH and says that the route is registered as
     * PUT: where PATCH is not found, PUT follows.
     * </pre>
     */
    public ai.wellapp.gateway.v1.UpdateEmailResponse updateEmail(ai.wellapp.gateway.v1.UpdateEmailRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateEmailMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes an email; Well keeps it for a while, marked as deleted.
     * </pre>
     */
    public ai.wellapp.gateway.v1.DeleteEmailResponse deleteEmail(ai.wellapp.gateway.v1.DeleteEmailRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteEmailMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the phone numbers of a workspace. The route is not documented; its neighbours have one.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListPhonesResponse listPhones(ai.wellapp.gateway.v1.ListPhonesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListPhonesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates a phone. Errors: INVALID_ARGUMENT when Well refuses a value, ALREADY_EXISTS when it
     * is there. A create is never repeated by the gateway; give a `request_id` to repeat it
     * yourself.
     * </pre>
     */
    public ai.wellapp.gateway.v1.CreatePhoneResponse createPhone(ai.wellapp.gateway.v1.CreatePhoneRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreatePhoneMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one phone. Errors: NOT_FOUND when it does not exist or lies outside of what the token
     * may see.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetPhoneResponse getPhone(ai.wellapp.gateway.v1.GetPhoneRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetPhoneMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a phone; Well keeps it for a while, marked as deleted.
     * </pre>
     */
    public ai.wellapp.gateway.v1.DeletePhoneResponse deletePhone(ai.wellapp.gateway.v1.DeletePhoneRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeletePhoneMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the locations of a workspace.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListLocationsResponse listLocations(ai.wellapp.gateway.v1.ListLocationsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListLocationsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates a location. Errors: INVALID_ARGUMENT when Well refuses a value, ALREADY_EXISTS when
     * it is there. A create is never repeated by the gateway; give a `request_id` to repeat it
     * yourself.
     * </pre>
     */
    public ai.wellapp.gateway.v1.CreateLocationResponse createLocation(ai.wellapp.gateway.v1.CreateLocationRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateLocationMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one location. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetLocationResponse getLocation(ai.wellapp.gateway.v1.GetLocationRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetLocationMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the web links of a workspace.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListWebLinksResponse listWebLinks(ai.wellapp.gateway.v1.ListWebLinksRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListWebLinksMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates a web link. Errors: INVALID_ARGUMENT when Well refuses a value, ALREADY_EXISTS when
     * it is there. A create is never repeated by the gateway; give a `request_id` to repeat it
     * yourself.
     * </pre>
     */
    public ai.wellapp.gateway.v1.CreateWebLinkResponse createWebLink(ai.wellapp.gateway.v1.CreateWebLinkRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateWebLinkMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one web link. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetWebLinkResponse getWebLink(ai.wellapp.gateway.v1.GetWebLinkRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetWebLinkMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a web link; Well keeps it for a while, marked as deleted.
     * </pre>
     */
    public ai.wellapp.gateway.v1.DeleteWebLinkResponse deleteWebLink(ai.wellapp.gateway.v1.DeleteWebLinkRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteWebLinkMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates a picture. Well shows no sample of the request: the attributes that answers have are
     * sent.
     * </pre>
     */
    public ai.wellapp.gateway.v1.CreateMediaResponse createMedia(ai.wellapp.gateway.v1.CreateMediaRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateMediaMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service ContactService.
   * <pre>
   * Contact points: e-mail addresses, phone numbers, postal addresses, addresses in the web,
   * pictures.
   * </pre>
   */
  public static final class ContactServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<ContactServiceBlockingStub> {
    private ContactServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ContactServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ContactServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the e-mail addresses of a workspace. The route is not documented; its neighbours have
     * one.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListEmailsResponse listEmails(ai.wellapp.gateway.v1.ListEmailsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListEmailsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates an e-mail address. Well may answer one that is there. Errors: INVALID_ARGUMENT when
     * Well refuses a value, ALREADY_EXISTS when it is taken.
     * </pre>
     */
    public ai.wellapp.gateway.v1.CreateEmailResponse createEmail(ai.wellapp.gateway.v1.CreateEmailRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateEmailMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one email. Errors: NOT_FOUND when it does not exist or lies outside of what the token
     * may see.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetEmailResponse getEmail(ai.wellapp.gateway.v1.GetEmailRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetEmailMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes what the mask names. Well documents PATCH and says that the route is registered as
     * PUT: where PATCH is not found, PUT follows.
     * </pre>
     */
    public ai.wellapp.gateway.v1.UpdateEmailResponse updateEmail(ai.wellapp.gateway.v1.UpdateEmailRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateEmailMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes an email; Well keeps it for a while, marked as deleted.
     * </pre>
     */
    public ai.wellapp.gateway.v1.DeleteEmailResponse deleteEmail(ai.wellapp.gateway.v1.DeleteEmailRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteEmailMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the phone numbers of a workspace. The route is not documented; its neighbours have one.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListPhonesResponse listPhones(ai.wellapp.gateway.v1.ListPhonesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListPhonesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates a phone. Errors: INVALID_ARGUMENT when Well refuses a value, ALREADY_EXISTS when it
     * is there. A create is never repeated by the gateway; give a `request_id` to repeat it
     * yourself.
     * </pre>
     */
    public ai.wellapp.gateway.v1.CreatePhoneResponse createPhone(ai.wellapp.gateway.v1.CreatePhoneRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreatePhoneMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one phone. Errors: NOT_FOUND when it does not exist or lies outside of what the token
     * may see.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetPhoneResponse getPhone(ai.wellapp.gateway.v1.GetPhoneRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetPhoneMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a phone; Well keeps it for a while, marked as deleted.
     * </pre>
     */
    public ai.wellapp.gateway.v1.DeletePhoneResponse deletePhone(ai.wellapp.gateway.v1.DeletePhoneRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeletePhoneMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the locations of a workspace.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListLocationsResponse listLocations(ai.wellapp.gateway.v1.ListLocationsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListLocationsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates a location. Errors: INVALID_ARGUMENT when Well refuses a value, ALREADY_EXISTS when
     * it is there. A create is never repeated by the gateway; give a `request_id` to repeat it
     * yourself.
     * </pre>
     */
    public ai.wellapp.gateway.v1.CreateLocationResponse createLocation(ai.wellapp.gateway.v1.CreateLocationRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateLocationMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one location. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetLocationResponse getLocation(ai.wellapp.gateway.v1.GetLocationRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetLocationMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the web links of a workspace.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListWebLinksResponse listWebLinks(ai.wellapp.gateway.v1.ListWebLinksRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListWebLinksMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates a web link. Errors: INVALID_ARGUMENT when Well refuses a value, ALREADY_EXISTS when
     * it is there. A create is never repeated by the gateway; give a `request_id` to repeat it
     * yourself.
     * </pre>
     */
    public ai.wellapp.gateway.v1.CreateWebLinkResponse createWebLink(ai.wellapp.gateway.v1.CreateWebLinkRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateWebLinkMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one web link. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetWebLinkResponse getWebLink(ai.wellapp.gateway.v1.GetWebLinkRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetWebLinkMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a web link; Well keeps it for a while, marked as deleted.
     * </pre>
     */
    public ai.wellapp.gateway.v1.DeleteWebLinkResponse deleteWebLink(ai.wellapp.gateway.v1.DeleteWebLinkRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteWebLinkMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates a picture. Well shows no sample of the request: the attributes that answers have are
     * sent.
     * </pre>
     */
    public ai.wellapp.gateway.v1.CreateMediaResponse createMedia(ai.wellapp.gateway.v1.CreateMediaRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateMediaMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service ContactService.
   * <pre>
   * Contact points: e-mail addresses, phone numbers, postal addresses, addresses in the web,
   * pictures.
   * </pre>
   */
  public static final class ContactServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<ContactServiceFutureStub> {
    private ContactServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ContactServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ContactServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the e-mail addresses of a workspace. The route is not documented; its neighbours have
     * one.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.ListEmailsResponse> listEmails(
        ai.wellapp.gateway.v1.ListEmailsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListEmailsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Creates an e-mail address. Well may answer one that is there. Errors: INVALID_ARGUMENT when
     * Well refuses a value, ALREADY_EXISTS when it is taken.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.CreateEmailResponse> createEmail(
        ai.wellapp.gateway.v1.CreateEmailRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateEmailMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one email. Errors: NOT_FOUND when it does not exist or lies outside of what the token
     * may see.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.GetEmailResponse> getEmail(
        ai.wellapp.gateway.v1.GetEmailRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetEmailMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes what the mask names. Well documents PATCH and says that the route is registered as
     * PUT: where PATCH is not found, PUT follows.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.UpdateEmailResponse> updateEmail(
        ai.wellapp.gateway.v1.UpdateEmailRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateEmailMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes an email; Well keeps it for a while, marked as deleted.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.DeleteEmailResponse> deleteEmail(
        ai.wellapp.gateway.v1.DeleteEmailRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteEmailMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the phone numbers of a workspace. The route is not documented; its neighbours have one.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.ListPhonesResponse> listPhones(
        ai.wellapp.gateway.v1.ListPhonesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListPhonesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Creates a phone. Errors: INVALID_ARGUMENT when Well refuses a value, ALREADY_EXISTS when it
     * is there. A create is never repeated by the gateway; give a `request_id` to repeat it
     * yourself.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.CreatePhoneResponse> createPhone(
        ai.wellapp.gateway.v1.CreatePhoneRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreatePhoneMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one phone. Errors: NOT_FOUND when it does not exist or lies outside of what the token
     * may see.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.GetPhoneResponse> getPhone(
        ai.wellapp.gateway.v1.GetPhoneRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetPhoneMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes a phone; Well keeps it for a while, marked as deleted.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.DeletePhoneResponse> deletePhone(
        ai.wellapp.gateway.v1.DeletePhoneRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeletePhoneMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the locations of a workspace.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.ListLocationsResponse> listLocations(
        ai.wellapp.gateway.v1.ListLocationsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListLocationsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Creates a location. Errors: INVALID_ARGUMENT when Well refuses a value, ALREADY_EXISTS when
     * it is there. A create is never repeated by the gateway; give a `request_id` to repeat it
     * yourself.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.CreateLocationResponse> createLocation(
        ai.wellapp.gateway.v1.CreateLocationRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateLocationMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one location. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.GetLocationResponse> getLocation(
        ai.wellapp.gateway.v1.GetLocationRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetLocationMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the web links of a workspace.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.ListWebLinksResponse> listWebLinks(
        ai.wellapp.gateway.v1.ListWebLinksRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListWebLinksMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Creates a web link. Errors: INVALID_ARGUMENT when Well refuses a value, ALREADY_EXISTS when
     * it is there. A create is never repeated by the gateway; give a `request_id` to repeat it
     * yourself.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.CreateWebLinkResponse> createWebLink(
        ai.wellapp.gateway.v1.CreateWebLinkRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateWebLinkMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one web link. Errors: NOT_FOUND when it does not exist or lies outside of what the
     * token may see.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.GetWebLinkResponse> getWebLink(
        ai.wellapp.gateway.v1.GetWebLinkRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetWebLinkMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes a web link; Well keeps it for a while, marked as deleted.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.DeleteWebLinkResponse> deleteWebLink(
        ai.wellapp.gateway.v1.DeleteWebLinkRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteWebLinkMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Creates a picture. Well shows no sample of the request: the attributes that answers have are
     * sent.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.CreateMediaResponse> createMedia(
        ai.wellapp.gateway.v1.CreateMediaRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateMediaMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_EMAILS = 0;
  private static final int METHODID_CREATE_EMAIL = 1;
  private static final int METHODID_GET_EMAIL = 2;
  private static final int METHODID_UPDATE_EMAIL = 3;
  private static final int METHODID_DELETE_EMAIL = 4;
  private static final int METHODID_LIST_PHONES = 5;
  private static final int METHODID_CREATE_PHONE = 6;
  private static final int METHODID_GET_PHONE = 7;
  private static final int METHODID_DELETE_PHONE = 8;
  private static final int METHODID_LIST_LOCATIONS = 9;
  private static final int METHODID_CREATE_LOCATION = 10;
  private static final int METHODID_GET_LOCATION = 11;
  private static final int METHODID_LIST_WEB_LINKS = 12;
  private static final int METHODID_CREATE_WEB_LINK = 13;
  private static final int METHODID_GET_WEB_LINK = 14;
  private static final int METHODID_DELETE_WEB_LINK = 15;
  private static final int METHODID_CREATE_MEDIA = 16;

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
        case METHODID_LIST_EMAILS:
          serviceImpl.listEmails((ai.wellapp.gateway.v1.ListEmailsRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListEmailsResponse>) responseObserver);
          break;
        case METHODID_CREATE_EMAIL:
          serviceImpl.createEmail((ai.wellapp.gateway.v1.CreateEmailRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreateEmailResponse>) responseObserver);
          break;
        case METHODID_GET_EMAIL:
          serviceImpl.getEmail((ai.wellapp.gateway.v1.GetEmailRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetEmailResponse>) responseObserver);
          break;
        case METHODID_UPDATE_EMAIL:
          serviceImpl.updateEmail((ai.wellapp.gateway.v1.UpdateEmailRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.UpdateEmailResponse>) responseObserver);
          break;
        case METHODID_DELETE_EMAIL:
          serviceImpl.deleteEmail((ai.wellapp.gateway.v1.DeleteEmailRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.DeleteEmailResponse>) responseObserver);
          break;
        case METHODID_LIST_PHONES:
          serviceImpl.listPhones((ai.wellapp.gateway.v1.ListPhonesRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListPhonesResponse>) responseObserver);
          break;
        case METHODID_CREATE_PHONE:
          serviceImpl.createPhone((ai.wellapp.gateway.v1.CreatePhoneRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreatePhoneResponse>) responseObserver);
          break;
        case METHODID_GET_PHONE:
          serviceImpl.getPhone((ai.wellapp.gateway.v1.GetPhoneRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetPhoneResponse>) responseObserver);
          break;
        case METHODID_DELETE_PHONE:
          serviceImpl.deletePhone((ai.wellapp.gateway.v1.DeletePhoneRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.DeletePhoneResponse>) responseObserver);
          break;
        case METHODID_LIST_LOCATIONS:
          serviceImpl.listLocations((ai.wellapp.gateway.v1.ListLocationsRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListLocationsResponse>) responseObserver);
          break;
        case METHODID_CREATE_LOCATION:
          serviceImpl.createLocation((ai.wellapp.gateway.v1.CreateLocationRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreateLocationResponse>) responseObserver);
          break;
        case METHODID_GET_LOCATION:
          serviceImpl.getLocation((ai.wellapp.gateway.v1.GetLocationRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetLocationResponse>) responseObserver);
          break;
        case METHODID_LIST_WEB_LINKS:
          serviceImpl.listWebLinks((ai.wellapp.gateway.v1.ListWebLinksRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListWebLinksResponse>) responseObserver);
          break;
        case METHODID_CREATE_WEB_LINK:
          serviceImpl.createWebLink((ai.wellapp.gateway.v1.CreateWebLinkRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreateWebLinkResponse>) responseObserver);
          break;
        case METHODID_GET_WEB_LINK:
          serviceImpl.getWebLink((ai.wellapp.gateway.v1.GetWebLinkRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetWebLinkResponse>) responseObserver);
          break;
        case METHODID_DELETE_WEB_LINK:
          serviceImpl.deleteWebLink((ai.wellapp.gateway.v1.DeleteWebLinkRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.DeleteWebLinkResponse>) responseObserver);
          break;
        case METHODID_CREATE_MEDIA:
          serviceImpl.createMedia((ai.wellapp.gateway.v1.CreateMediaRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreateMediaResponse>) responseObserver);
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
          getListEmailsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.ListEmailsRequest,
              ai.wellapp.gateway.v1.ListEmailsResponse>(
                service, METHODID_LIST_EMAILS)))
        .addMethod(
          getCreateEmailMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.CreateEmailRequest,
              ai.wellapp.gateway.v1.CreateEmailResponse>(
                service, METHODID_CREATE_EMAIL)))
        .addMethod(
          getGetEmailMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.GetEmailRequest,
              ai.wellapp.gateway.v1.GetEmailResponse>(
                service, METHODID_GET_EMAIL)))
        .addMethod(
          getUpdateEmailMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.UpdateEmailRequest,
              ai.wellapp.gateway.v1.UpdateEmailResponse>(
                service, METHODID_UPDATE_EMAIL)))
        .addMethod(
          getDeleteEmailMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.DeleteEmailRequest,
              ai.wellapp.gateway.v1.DeleteEmailResponse>(
                service, METHODID_DELETE_EMAIL)))
        .addMethod(
          getListPhonesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.ListPhonesRequest,
              ai.wellapp.gateway.v1.ListPhonesResponse>(
                service, METHODID_LIST_PHONES)))
        .addMethod(
          getCreatePhoneMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.CreatePhoneRequest,
              ai.wellapp.gateway.v1.CreatePhoneResponse>(
                service, METHODID_CREATE_PHONE)))
        .addMethod(
          getGetPhoneMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.GetPhoneRequest,
              ai.wellapp.gateway.v1.GetPhoneResponse>(
                service, METHODID_GET_PHONE)))
        .addMethod(
          getDeletePhoneMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.DeletePhoneRequest,
              ai.wellapp.gateway.v1.DeletePhoneResponse>(
                service, METHODID_DELETE_PHONE)))
        .addMethod(
          getListLocationsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.ListLocationsRequest,
              ai.wellapp.gateway.v1.ListLocationsResponse>(
                service, METHODID_LIST_LOCATIONS)))
        .addMethod(
          getCreateLocationMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.CreateLocationRequest,
              ai.wellapp.gateway.v1.CreateLocationResponse>(
                service, METHODID_CREATE_LOCATION)))
        .addMethod(
          getGetLocationMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.GetLocationRequest,
              ai.wellapp.gateway.v1.GetLocationResponse>(
                service, METHODID_GET_LOCATION)))
        .addMethod(
          getListWebLinksMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.ListWebLinksRequest,
              ai.wellapp.gateway.v1.ListWebLinksResponse>(
                service, METHODID_LIST_WEB_LINKS)))
        .addMethod(
          getCreateWebLinkMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.CreateWebLinkRequest,
              ai.wellapp.gateway.v1.CreateWebLinkResponse>(
                service, METHODID_CREATE_WEB_LINK)))
        .addMethod(
          getGetWebLinkMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.GetWebLinkRequest,
              ai.wellapp.gateway.v1.GetWebLinkResponse>(
                service, METHODID_GET_WEB_LINK)))
        .addMethod(
          getDeleteWebLinkMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.DeleteWebLinkRequest,
              ai.wellapp.gateway.v1.DeleteWebLinkResponse>(
                service, METHODID_DELETE_WEB_LINK)))
        .addMethod(
          getCreateMediaMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.CreateMediaRequest,
              ai.wellapp.gateway.v1.CreateMediaResponse>(
                service, METHODID_CREATE_MEDIA)))
        .build();
  }

  private static abstract class ContactServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    ContactServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return ai.wellapp.gateway.v1.Contacts.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("ContactService");
    }
  }

  private static final class ContactServiceFileDescriptorSupplier
      extends ContactServiceBaseDescriptorSupplier {
    ContactServiceFileDescriptorSupplier() {}
  }

  private static final class ContactServiceMethodDescriptorSupplier
      extends ContactServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    ContactServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (ContactServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new ContactServiceFileDescriptorSupplier())
              .addMethod(getListEmailsMethod())
              .addMethod(getCreateEmailMethod())
              .addMethod(getGetEmailMethod())
              .addMethod(getUpdateEmailMethod())
              .addMethod(getDeleteEmailMethod())
              .addMethod(getListPhonesMethod())
              .addMethod(getCreatePhoneMethod())
              .addMethod(getGetPhoneMethod())
              .addMethod(getDeletePhoneMethod())
              .addMethod(getListLocationsMethod())
              .addMethod(getCreateLocationMethod())
              .addMethod(getGetLocationMethod())
              .addMethod(getListWebLinksMethod())
              .addMethod(getCreateWebLinkMethod())
              .addMethod(getGetWebLinkMethod())
              .addMethod(getDeleteWebLinkMethod())
              .addMethod(getCreateMediaMethod())
              .build();
        }
      }
    }
    return result;
  }
}
