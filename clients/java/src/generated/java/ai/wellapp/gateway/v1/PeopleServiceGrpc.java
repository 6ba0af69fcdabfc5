package ai.wellapp.gateway.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * People: users of Well and contacts at companies.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class PeopleServiceGrpc {

  private PeopleServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "well.gateway.v1.PeopleService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListPeopleRequest,
      ai.wellapp.gateway.v1.ListPeopleResponse> getListPeopleMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListPeople",
      requestType = ai.wellapp.gateway.v1.ListPeopleRequest.class,
      responseType = ai.wellapp.gateway.v1.ListPeopleResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListPeopleRequest,
      ai.wellapp.gateway.v1.ListPeopleResponse> getListPeopleMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListPeopleRequest, ai.wellapp.gateway.v1.ListPeopleResponse> getListPeopleMethod;
    if ((getListPeopleMethod = PeopleServiceGrpc.getListPeopleMethod) == null) {
      synchronized (PeopleServiceGrpc.class) {
        if ((getListPeopleMethod = PeopleServiceGrpc.getListPeopleMethod) == null) {
          PeopleServiceGrpc.getListPeopleMethod = getListPeopleMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.ListPeopleRequest, ai.wellapp.gateway.v1.ListPeopleResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListPeople"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListPeopleRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListPeopleResponse.getDefaultInstance()))
              .setSchemaDescriptor(new PeopleServiceMethodDescriptorSupplier("ListPeople"))
              .build();
        }
      }
    }
    return getListPeopleMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreatePersonRequest,
      ai.wellapp.gateway.v1.CreatePersonResponse> getCreatePersonMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreatePerson",
      requestType = ai.wellapp.gateway.v1.CreatePersonRequest.class,
      responseType = ai.wellapp.gateway.v1.CreatePersonResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreatePersonRequest,
      ai.wellapp.gateway.v1.CreatePersonResponse> getCreatePersonMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CreatePersonRequest, ai.wellapp.gateway.v1.CreatePersonResponse> getCreatePersonMethod;
    if ((getCreatePersonMethod = PeopleServiceGrpc.getCreatePersonMethod) == null) {
      synchronized (PeopleServiceGrpc.class) {
        if ((getCreatePersonMethod = PeopleServiceGrpc.getCreatePersonMethod) == null) {
          PeopleServiceGrpc.getCreatePersonMethod = getCreatePersonMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.CreatePersonRequest, ai.wellapp.gateway.v1.CreatePersonResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreatePerson"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.CreatePersonRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.CreatePersonResponse.getDefaultInstance()))
              .setSchemaDescriptor(new PeopleServiceMethodDescriptorSupplier("CreatePerson"))
              .build();
        }
      }
    }
    return getCreatePersonMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetPersonRequest,
      ai.wellapp.gateway.v1.GetPersonResponse> getGetPersonMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetPerson",
      requestType = ai.wellapp.gateway.v1.GetPersonRequest.class,
      responseType = ai.wellapp.gateway.v1.GetPersonResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetPersonRequest,
      ai.wellapp.gateway.v1.GetPersonResponse> getGetPersonMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetPersonRequest, ai.wellapp.gateway.v1.GetPersonResponse> getGetPersonMethod;
    if ((getGetPersonMethod = PeopleServiceGrpc.getGetPersonMethod) == null) {
      synchronized (PeopleServiceGrpc.class) {
        if ((getGetPersonMethod = PeopleServiceGrpc.getGetPersonMethod) == null) {
          PeopleServiceGrpc.getGetPersonMethod = getGetPersonMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.GetPersonRequest, ai.wellapp.gateway.v1.GetPersonResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetPerson"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetPersonRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetPersonResponse.getDefaultInstance()))
              .setSchemaDescriptor(new PeopleServiceMethodDescriptorSupplier("GetPerson"))
              .build();
        }
      }
    }
    return getGetPersonMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.UpdatePersonRequest,
      ai.wellapp.gateway.v1.UpdatePersonResponse> getUpdatePersonMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdatePerson",
      requestType = ai.wellapp.gateway.v1.UpdatePersonRequest.class,
      responseType = ai.wellapp.gateway.v1.UpdatePersonResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.UpdatePersonRequest,
      ai.wellapp.gateway.v1.UpdatePersonResponse> getUpdatePersonMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.UpdatePersonRequest, ai.wellapp.gateway.v1.UpdatePersonResponse> getUpdatePersonMethod;
    if ((getUpdatePersonMethod = PeopleServiceGrpc.getUpdatePersonMethod) == null) {
      synchronized (PeopleServiceGrpc.class) {
        if ((getUpdatePersonMethod = PeopleServiceGrpc.getUpdatePersonMethod) == null) {
          PeopleServiceGrpc.getUpdatePersonMethod = getUpdatePersonMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.UpdatePersonRequest, ai.wellapp.gateway.v1.UpdatePersonResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdatePerson"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.UpdatePersonRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.UpdatePersonResponse.getDefaultInstance()))
              .setSchemaDescriptor(new PeopleServiceMethodDescriptorSupplier("UpdatePerson"))
              .build();
        }
      }
    }
    return getUpdatePersonMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.DeletePersonRequest,
      ai.wellapp.gateway.v1.DeletePersonResponse> getDeletePersonMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeletePerson",
      requestType = ai.wellapp.gateway.v1.DeletePersonRequest.class,
      responseType = ai.wellapp.gateway.v1.DeletePersonResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.DeletePersonRequest,
      ai.wellapp.gateway.v1.DeletePersonResponse> getDeletePersonMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.DeletePersonRequest, ai.wellapp.gateway.v1.DeletePersonResponse> getDeletePersonMethod;
    if ((getDeletePersonMethod = PeopleServiceGrpc.getDeletePersonMethod) == null) {
      synchronized (PeopleServiceGrpc.class) {
        if ((getDeletePersonMethod = PeopleServiceGrpc.getDeletePersonMethod) == null) {
          PeopleServiceGrpc.getDeletePersonMethod = getDeletePersonMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.DeletePersonRequest, ai.wellapp.gateway.v1.DeletePersonResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeletePerson"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.DeletePersonRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.DeletePersonResponse.getDefaultInstance()))
              .setSchemaDescriptor(new PeopleServiceMethodDescriptorSupplier("DeletePerson"))
              .build();
        }
      }
    }
    return getDeletePersonMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.AddPersonCompaniesRequest,
      ai.wellapp.gateway.v1.AddPersonCompaniesResponse> getAddPersonCompaniesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "AddPersonCompanies",
      requestType = ai.wellapp.gateway.v1.AddPersonCompaniesRequest.class,
      responseType = ai.wellapp.gateway.v1.AddPersonCompaniesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.AddPersonCompaniesRequest,
      ai.wellapp.gateway.v1.AddPersonCompaniesResponse> getAddPersonCompaniesMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.AddPersonCompaniesRequest, ai.wellapp.gateway.v1.AddPersonCompaniesResponse> getAddPersonCompaniesMethod;
    if ((getAddPersonCompaniesMethod = PeopleServiceGrpc.getAddPersonCompaniesMethod) == null) {
      synchronized (PeopleServiceGrpc.class) {
        if ((getAddPersonCompaniesMethod = PeopleServiceGrpc.getAddPersonCompaniesMethod) == null) {
          PeopleServiceGrpc.getAddPersonCompaniesMethod = getAddPersonCompaniesMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.AddPersonCompaniesRequest, ai.wellapp.gateway.v1.AddPersonCompaniesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "AddPersonCompanies"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.AddPersonCompaniesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.AddPersonCompaniesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new PeopleServiceMethodDescriptorSupplier("AddPersonCompanies"))
              .build();
        }
      }
    }
    return getAddPersonCompaniesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.EnrichPersonRequest,
      ai.wellapp.gateway.v1.EnrichPersonResponse> getEnrichPersonMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "EnrichPerson",
      requestType = ai.wellapp.gateway.v1.EnrichPersonRequest.class,
      responseType = ai.wellapp.gateway.v1.EnrichPersonResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.EnrichPersonRequest,
      ai.wellapp.gateway.v1.EnrichPersonResponse> getEnrichPersonMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.EnrichPersonRequest, ai.wellapp.gateway.v1.EnrichPersonResponse> getEnrichPersonMethod;
    if ((getEnrichPersonMethod = PeopleServiceGrpc.getEnrichPersonMethod) == null) {
      synchronized (PeopleServiceGrpc.class) {
        if ((getEnrichPersonMethod = PeopleServiceGrpc.getEnrichPersonMethod) == null) {
          PeopleServiceGrpc.getEnrichPersonMethod = getEnrichPersonMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.EnrichPersonRequest, ai.wellapp.gateway.v1.EnrichPersonResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "EnrichPerson"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.EnrichPersonRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.EnrichPersonResponse.getDefaultInstance()))
              .setSchemaDescriptor(new PeopleServiceMethodDescriptorSupplier("EnrichPerson"))
              .build();
        }
      }
    }
    return getEnrichPersonMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static PeopleServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<PeopleServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<PeopleServiceStub>() {
        @java.lang.Override
        public PeopleServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new PeopleServiceStub(channel, callOptions);
        }
      };
    return PeopleServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static PeopleServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<PeopleServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<PeopleServiceBlockingV2Stub>() {
        @java.lang.Override
        public PeopleServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new PeopleServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return PeopleServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static PeopleServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<PeopleServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<PeopleServiceBlockingStub>() {
        @java.lang.Override
        public PeopleServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new PeopleServiceBlockingStub(channel, callOptions);
        }
      };
    return PeopleServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static PeopleServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<PeopleServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<PeopleServiceFutureStub>() {
        @java.lang.Override
        public PeopleServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new PeopleServiceFutureStub(channel, callOptions);
        }
      };
    return PeopleServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * People: users of Well and contacts at companies.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Lists the people of a workspace.
     * </pre>
     */
    default void listPeople(ai.wellapp.gateway.v1.ListPeopleRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListPeopleResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListPeopleMethod(), responseObserver);
    }

    /**
     * <pre>
     * Creates a person. With an `external_person_id` that is known Well may answer the existing
     * person. Errors: INVALID_ARGUMENT when Well refuses a value. A create is never repeated by the
     * gateway; give a `request_id` to repeat it yourself.
     * </pre>
     */
    default void createPerson(ai.wellapp.gateway.v1.CreatePersonRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreatePersonResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreatePersonMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one person. Errors: NOT_FOUND when it does not exist or lies outside of what the token
     * may see.
     * </pre>
     */
    default void getPerson(ai.wellapp.gateway.v1.GetPersonRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetPersonResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetPersonMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes what the mask names.
     * </pre>
     */
    default void updatePerson(ai.wellapp.gateway.v1.UpdatePersonRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.UpdatePersonResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdatePersonMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes a person; Well keeps it for a while, marked as deleted.
     * </pre>
     */
    default void deletePerson(ai.wellapp.gateway.v1.DeletePersonRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.DeletePersonResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeletePersonMethod(), responseObserver);
    }

    /**
     * <pre>
     * Links a person to companies. The route stands in the older documentation only.
     * </pre>
     */
    default void addPersonCompanies(ai.wellapp.gateway.v1.AddPersonCompaniesRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.AddPersonCompaniesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getAddPersonCompaniesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Asks Well to find more about a person. Well documents that the route exists and nothing else:
     * what you give becomes the attributes.
     * </pre>
     */
    default void enrichPerson(ai.wellapp.gateway.v1.EnrichPersonRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.EnrichPersonResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getEnrichPersonMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service PeopleService.
   * <pre>
   * People: users of Well and contacts at companies.
   * </pre>
   */
  public static abstract class PeopleServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return PeopleServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service PeopleService.
   * <pre>
   * People: users of Well and contacts at companies.
   * </pre>
   */
  public static final class PeopleServiceStub
      extends io.grpc.stub.AbstractAsyncStub<PeopleServiceStub> {
    private PeopleServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected PeopleServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new PeopleServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the people of a workspace.
     * </pre>
     */
    public void listPeople(ai.wellapp.gateway.v1.ListPeopleRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListPeopleResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListPeopleMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Creates a person. With an `external_person_id` that is known Well may answer the existing
     * person. Errors: INVALID_ARGUMENT when Well refuses a value. A create is never repeated by the
     * gateway; give a `request_id` to repeat it yourself.
     * </pre>
     */
    public void createPerson(ai.wellapp.gateway.v1.CreatePersonRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreatePersonResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreatePersonMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one person. Errors: NOT_FOUND when it does not exist or lies outside of what the token
     * may see.
     * </pre>
     */
    public void getPerson(ai.wellapp.gateway.v1.GetPersonRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetPersonResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetPersonMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes what the mask names.
     * </pre>
     */
    public void updatePerson(ai.wellapp.gateway.v1.UpdatePersonRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.UpdatePersonResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdatePersonMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes a person; Well keeps it for a while, marked as deleted.
     * </pre>
     */
    public void deletePerson(ai.wellapp.gateway.v1.DeletePersonRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.DeletePersonResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeletePersonMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Links a person to companies. The route stands in the older documentation only.
     * </pre>
     */
    public void addPersonCompanies(ai.wellapp.gateway.v1.AddPersonCompaniesRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.AddPersonCompaniesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getAddPersonCompaniesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Asks Well to find more about a person. Well documents that the route exists and nothing else:
     * what you give becomes the attributes.
     * </pre>
     */
    public void enrichPerson(ai.wellapp.gateway.v1.EnrichPersonRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.EnrichPersonResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getEnrichPersonMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service PeopleService.
   * <pre>
   * People: users of Well and contacts at companies.
   * </pre>
   */
  public static final class PeopleServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<PeopleServiceBlockingV2Stub> {
    private PeopleServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected PeopleServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new PeopleServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the people of a workspace.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListPeopleResponse listPeople(ai.wellapp.gateway.v1.ListPeopleRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListPeopleMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates a person. With an `external_person_id` that is known Well may answer the existing
     * person. Errors: INVALID_ARGUMENT when Well refuses a value. A create is never repeated by the
     * gateway; give a `request_id` to repeat it yourself.
     * </pre>
     */
    public ai.wellapp.gateway.v1.CreatePersonResponse createPerson(ai.wellapp.gateway.v1.CreatePersonRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreatePersonMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one person. Errors: NOT_FOUND when it does not exist or lies outside of what the token
     * may see.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetPersonResponse getPerson(ai.wellapp.gateway.v1.GetPersonRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetPersonMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes what the mask names.
     * </pre>
     */
    public ai.wellapp.gateway.v1.UpdatePersonResponse updatePerson(ai.wellapp.gateway.v1.UpdatePersonRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdatePersonMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a person; Well keeps it for a while, marked as deleted.
     * </pre>
     */
    public ai.wellapp.gateway.v1.DeletePersonResponse deletePerson(ai.wellapp.gateway.v1.DeletePersonRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeletePersonMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Links a person to companies. The route stands in the older documentation only.
     * </pre>
     */
    public ai.wellapp.gateway.v1.AddPersonCompaniesResponse addPersonCompanies(ai.wellapp.gateway.v1.AddPersonCompaniesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getAddPersonCompaniesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Asks Well to find more about a person. Well documents that the route exists and nothing else:
     * what you give becomes the attributes.
     * </pre>
     */
    public ai.wellapp.gateway.v1.EnrichPersonResponse enrichPerson(ai.wellapp.gateway.v1.EnrichPersonRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getEnrichPersonMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service PeopleService.
   * <pre>
   * People: users of Well and contacts at companies.
   * </pre>
   */
  public static final class PeopleServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<PeopleServiceBlockingStub> {
    private PeopleServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected PeopleServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new PeopleServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the people of a workspace.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListPeopleResponse listPeople(ai.wellapp.gateway.v1.ListPeopleRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListPeopleMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates a person. With an `external_person_id` that is known Well may answer the existing
     * person. Errors: INVALID_ARGUMENT when Well refuses a value. A create is never repeated by the
     * gateway; give a `request_id` to repeat it yourself.
     * </pre>
     */
    public ai.wellapp.gateway.v1.CreatePersonResponse createPerson(ai.wellapp.gateway.v1.CreatePersonRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreatePersonMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one person. Errors: NOT_FOUND when it does not exist or lies outside of what the token
     * may see.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetPersonResponse getPerson(ai.wellapp.gateway.v1.GetPersonRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetPersonMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes what the mask names.
     * </pre>
     */
    public ai.wellapp.gateway.v1.UpdatePersonResponse updatePerson(ai.wellapp.gateway.v1.UpdatePersonRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdatePersonMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a person; Well keeps it for a while, marked as deleted.
     * </pre>
     */
    public ai.wellapp.gateway.v1.DeletePersonResponse deletePerson(ai.wellapp.gateway.v1.DeletePersonRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeletePersonMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Links a person to companies. The route stands in the older documentation only.
     * </pre>
     */
    public ai.wellapp.gateway.v1.AddPersonCompaniesResponse addPersonCompanies(ai.wellapp.gateway.v1.AddPersonCompaniesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getAddPersonCompaniesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Asks Well to find more about a person. Well documents that the route exists and nothing else:
     * what you give becomes the attributes.
     * </pre>
     */
    public ai.wellapp.gateway.v1.EnrichPersonResponse enrichPerson(ai.wellapp.gateway.v1.EnrichPersonRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getEnrichPersonMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service PeopleService.
   * <pre>
   * People: users of Well and contacts at companies.
   * </pre>
   */
  public static final class PeopleServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<PeopleServiceFutureStub> {
    private PeopleServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected PeopleServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new PeopleServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the people of a workspace.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.ListPeopleResponse> listPeople(
        ai.wellapp.gateway.v1.ListPeopleRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListPeopleMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Creates a person. With an `external_person_id` that is known Well may answer the existing
     * person. Errors: INVALID_ARGUMENT when Well refuses a value. A create is never repeated by the
     * gateway; give a `request_id` to repeat it yourself.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.CreatePersonResponse> createPerson(
        ai.wellapp.gateway.v1.CreatePersonRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreatePersonMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one person. Errors: NOT_FOUND when it does not exist or lies outside of what the token
     * may see.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.GetPersonResponse> getPerson(
        ai.wellapp.gateway.v1.GetPersonRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetPersonMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes what the mask names.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.UpdatePersonResponse> updatePerson(
        ai.wellapp.gateway.v1.UpdatePersonRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdatePersonMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes a person; Well keeps it for a while, marked as deleted.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.DeletePersonResponse> deletePerson(
        ai.wellapp.gateway.v1.DeletePersonRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeletePersonMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Links a person to companies. The route stands in the older documentation only.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.AddPersonCompaniesResponse> addPersonCompanies(
        ai.wellapp.gateway.v1.AddPersonCompaniesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getAddPersonCompaniesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Asks Well to find more about a person. Well documents that the route exists and nothing else:
     * what you give becomes the attributes.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.EnrichPersonResponse> enrichPerson(
        ai.wellapp.gateway.v1.EnrichPersonRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getEnrichPersonMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_PEOPLE = 0;
  private static final int METHODID_CREATE_PERSON = 1;
  private static final int METHODID_GET_PERSON = 2;
  private static final int METHODID_UPDATE_PERSON = 3;
  private static final int METHODID_DELETE_PERSON = 4;
  private static final int METHODID_ADD_PERSON_COMPANIES = 5;
  private static final int METHODID_ENRICH_PERSON = 6;

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
        case METHODID_LIST_PEOPLE:
          serviceImpl.listPeople((ai.wellapp.gateway.v1.ListPeopleRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListPeopleResponse>) responseObserver);
          break;
        case METHODID_CREATE_PERSON:
          serviceImpl.createPerson((ai.wellapp.gateway.v1.CreatePersonRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CreatePersonResponse>) responseObserver);
          break;
        case METHODID_GET_PERSON:
          serviceImpl.getPerson((ai.wellapp.gateway.v1.GetPersonRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetPersonResponse>) responseObserver);
          break;
        case METHODID_UPDATE_PERSON:
          serviceImpl.updatePerson((ai.wellapp.gateway.v1.UpdatePersonRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.UpdatePersonResponse>) responseObserver);
          break;
        case METHODID_DELETE_PERSON:
          serviceImpl.deletePerson((ai.wellapp.gateway.v1.DeletePersonRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.DeletePersonResponse>) responseObserver);
          break;
        case METHODID_ADD_PERSON_COMPANIES:
          serviceImpl.addPersonCompanies((ai.wellapp.gateway.v1.AddPersonCompaniesRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.AddPersonCompaniesResponse>) responseObserver);
          break;
        case METHODID_ENRICH_PERSON:
          serviceImpl.enrichPerson((ai.wellapp.gateway.v1.EnrichPersonRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.EnrichPersonResponse>) responseObserver);
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
          getListPeopleMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.ListPeopleRequest,
              ai.wellapp.gateway.v1.ListPeopleResponse>(
                service, METHODID_LIST_PEOPLE)))
        .addMethod(
          getCreatePersonMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.CreatePersonRequest,
              ai.wellapp.gateway.v1.CreatePersonResponse>(
                service, METHODID_CREATE_PERSON)))
        .addMethod(
          getGetPersonMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.GetPersonRequest,
              ai.wellapp.gateway.v1.GetPersonResponse>(
                service, METHODID_GET_PERSON)))
        .addMethod(
          getUpdatePersonMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.UpdatePersonRequest,
              ai.wellapp.gateway.v1.UpdatePersonResponse>(
                service, METHODID_UPDATE_PERSON)))
        .addMethod(
          getDeletePersonMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.DeletePersonRequest,
              ai.wellapp.gateway.v1.DeletePersonResponse>(
                service, METHODID_DELETE_PERSON)))
        .addMethod(
          getAddPersonCompaniesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.AddPersonCompaniesRequest,
              ai.wellapp.gateway.v1.AddPersonCompaniesResponse>(
                service, METHODID_ADD_PERSON_COMPANIES)))
        .addMethod(
          getEnrichPersonMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.EnrichPersonRequest,
              ai.wellapp.gateway.v1.EnrichPersonResponse>(
                service, METHODID_ENRICH_PERSON)))
        .build();
  }

  private static abstract class PeopleServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    PeopleServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return ai.wellapp.gateway.v1.People.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("PeopleService");
    }
  }

  private static final class PeopleServiceFileDescriptorSupplier
      extends PeopleServiceBaseDescriptorSupplier {
    PeopleServiceFileDescriptorSupplier() {}
  }

  private static final class PeopleServiceMethodDescriptorSupplier
      extends PeopleServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    PeopleServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (PeopleServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new PeopleServiceFileDescriptorSupplier())
              .addMethod(getListPeopleMethod())
              .addMethod(getCreatePersonMethod())
              .addMethod(getGetPersonMethod())
              .addMethod(getUpdatePersonMethod())
              .addMethod(getDeletePersonMethod())
              .addMethod(getAddPersonCompaniesMethod())
              .addMethod(getEnrichPersonMethod())
              .build();
        }
      }
    }
    return result;
  }
}
