package ai.wellapp.gateway.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Events: what Well delivered to this gateway, as one log that can be read, watched and resumed.
 * What the log and its watchers promise, by name:
 * - durable: a delivery answered 2xx is kept through any crash or power cut.
 * - ordered: every watcher sees events in log order, which is the order of receipt. Well itself
 *   promises no order: `document.processed` may precede `document.uploaded`, so use `occur_time`.
 * - unique: a repeated delivery of one event appears once in the log.
 * - reliable: no event that matches the filter is skipped; a hole is an error or a `gap`, never
 *   silence.
 * - resumable: `after_cursor` continues exactly after that event, across restarts.
 * - bookmarkable: heartbeats carry a cursor that advances even when nothing matches.
 * - filtered: nothing outside the filter arrives.
 * The loop that a client writes:
 *   1. Remember the cursor of every message that has one, after you have dealt with the message:
 *      of events, and of heartbeats, as these move on when nothing matches.
 *   2. Check that `sequence` is 1, 2, 3 and so on; after a hole, go on with 4.
 *   3. When nothing has come for three heartbeat intervals, give the stream up, and go on with 4.
 *   4. When the stream ends, call again with `after_cursor`, after a wait that doubles from a tenth of
 *      a second to half a minute and begins anew once a message has come. Draw it at random between
 *      half and all of that, so that many clients do not come at once.
 * The statuses UNAVAILABLE, DEADLINE_EXCEEDED, INTERNAL, UNKNOWN, RESOURCE_EXHAUSTED and CANCELLED (by
 * somebody else than you) lead to 4. The others end the loop, as the same request would end the same
 * way: INVALID_ARGUMENT, UNAUTHENTICATED, PERMISSION_DENIED, UNIMPLEMENTED, ABORTED
 * `CONSUMER_TAKEN_OVER`; and OUT_OF_RANGE and FAILED_PRECONDITION, where somebody has to decide whether
 * to go on at `oldest_cursor`. A client that names a consumer remembers no cursor: it commits them.
 * A message of a kind that your client does not know is passed over: kinds are added.
 * Consumers. A watch that names a `consumer` starts where that consumer has committed; the gateway
 * keeps the position. What is not committed comes again: at least once. Workspaces fall into 64 fixed
 * shares, and the streams of one consumer, its members, divide them, so that the events of one
 * workspace come to one member, in order. (An event that names its workspace by your own id alone
 * counts by that id.) Shares move when a member comes or leaves: who holds others than before gets
 * `assigned` with a new lease. Commit the cursor of a message under the lease of the last `assigned`
 * before that message: under an older one a commit changes nothing and is ABORTED `LEASE_LOST`, so that
 * an old stream cannot commit past what a newer one has not done. A stream that gained shares begins
 * anew at what is committed, so what it was sent and has not committed comes again.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class EventServiceGrpc {

  private EventServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "well.gateway.v1.EventService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.WatchEventsRequest,
      ai.wellapp.gateway.v1.WatchEventsResponse> getWatchEventsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "WatchEvents",
      requestType = ai.wellapp.gateway.v1.WatchEventsRequest.class,
      responseType = ai.wellapp.gateway.v1.WatchEventsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.WatchEventsRequest,
      ai.wellapp.gateway.v1.WatchEventsResponse> getWatchEventsMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.WatchEventsRequest, ai.wellapp.gateway.v1.WatchEventsResponse> getWatchEventsMethod;
    if ((getWatchEventsMethod = EventServiceGrpc.getWatchEventsMethod) == null) {
      synchronized (EventServiceGrpc.class) {
        if ((getWatchEventsMethod = EventServiceGrpc.getWatchEventsMethod) == null) {
          EventServiceGrpc.getWatchEventsMethod = getWatchEventsMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.WatchEventsRequest, ai.wellapp.gateway.v1.WatchEventsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "WatchEvents"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.WatchEventsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.WatchEventsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new EventServiceMethodDescriptorSupplier("WatchEvents"))
              .build();
        }
      }
    }
    return getWatchEventsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListEventsRequest,
      ai.wellapp.gateway.v1.ListEventsResponse> getListEventsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListEvents",
      requestType = ai.wellapp.gateway.v1.ListEventsRequest.class,
      responseType = ai.wellapp.gateway.v1.ListEventsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListEventsRequest,
      ai.wellapp.gateway.v1.ListEventsResponse> getListEventsMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListEventsRequest, ai.wellapp.gateway.v1.ListEventsResponse> getListEventsMethod;
    if ((getListEventsMethod = EventServiceGrpc.getListEventsMethod) == null) {
      synchronized (EventServiceGrpc.class) {
        if ((getListEventsMethod = EventServiceGrpc.getListEventsMethod) == null) {
          EventServiceGrpc.getListEventsMethod = getListEventsMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.ListEventsRequest, ai.wellapp.gateway.v1.ListEventsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListEvents"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListEventsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListEventsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new EventServiceMethodDescriptorSupplier("ListEvents"))
              .build();
        }
      }
    }
    return getListEventsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetEventRequest,
      ai.wellapp.gateway.v1.GetEventResponse> getGetEventMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetEvent",
      requestType = ai.wellapp.gateway.v1.GetEventRequest.class,
      responseType = ai.wellapp.gateway.v1.GetEventResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetEventRequest,
      ai.wellapp.gateway.v1.GetEventResponse> getGetEventMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetEventRequest, ai.wellapp.gateway.v1.GetEventResponse> getGetEventMethod;
    if ((getGetEventMethod = EventServiceGrpc.getGetEventMethod) == null) {
      synchronized (EventServiceGrpc.class) {
        if ((getGetEventMethod = EventServiceGrpc.getGetEventMethod) == null) {
          EventServiceGrpc.getGetEventMethod = getGetEventMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.GetEventRequest, ai.wellapp.gateway.v1.GetEventResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetEvent"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetEventRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetEventResponse.getDefaultInstance()))
              .setSchemaDescriptor(new EventServiceMethodDescriptorSupplier("GetEvent"))
              .build();
        }
      }
    }
    return getGetEventMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetEventLogRequest,
      ai.wellapp.gateway.v1.GetEventLogResponse> getGetEventLogMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetEventLog",
      requestType = ai.wellapp.gateway.v1.GetEventLogRequest.class,
      responseType = ai.wellapp.gateway.v1.GetEventLogResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetEventLogRequest,
      ai.wellapp.gateway.v1.GetEventLogResponse> getGetEventLogMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetEventLogRequest, ai.wellapp.gateway.v1.GetEventLogResponse> getGetEventLogMethod;
    if ((getGetEventLogMethod = EventServiceGrpc.getGetEventLogMethod) == null) {
      synchronized (EventServiceGrpc.class) {
        if ((getGetEventLogMethod = EventServiceGrpc.getGetEventLogMethod) == null) {
          EventServiceGrpc.getGetEventLogMethod = getGetEventLogMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.GetEventLogRequest, ai.wellapp.gateway.v1.GetEventLogResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetEventLog"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetEventLogRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetEventLogResponse.getDefaultInstance()))
              .setSchemaDescriptor(new EventServiceMethodDescriptorSupplier("GetEventLog"))
              .build();
        }
      }
    }
    return getGetEventLogMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.SubscribeRequest,
      ai.wellapp.gateway.v1.SubscribeResponse> getSubscribeMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "Subscribe",
      requestType = ai.wellapp.gateway.v1.SubscribeRequest.class,
      responseType = ai.wellapp.gateway.v1.SubscribeResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.BIDI_STREAMING)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.SubscribeRequest,
      ai.wellapp.gateway.v1.SubscribeResponse> getSubscribeMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.SubscribeRequest, ai.wellapp.gateway.v1.SubscribeResponse> getSubscribeMethod;
    if ((getSubscribeMethod = EventServiceGrpc.getSubscribeMethod) == null) {
      synchronized (EventServiceGrpc.class) {
        if ((getSubscribeMethod = EventServiceGrpc.getSubscribeMethod) == null) {
          EventServiceGrpc.getSubscribeMethod = getSubscribeMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.SubscribeRequest, ai.wellapp.gateway.v1.SubscribeResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.BIDI_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "Subscribe"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.SubscribeRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.SubscribeResponse.getDefaultInstance()))
              .setSchemaDescriptor(new EventServiceMethodDescriptorSupplier("Subscribe"))
              .build();
        }
      }
    }
    return getSubscribeMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CommitCursorRequest,
      ai.wellapp.gateway.v1.CommitCursorResponse> getCommitCursorMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CommitCursor",
      requestType = ai.wellapp.gateway.v1.CommitCursorRequest.class,
      responseType = ai.wellapp.gateway.v1.CommitCursorResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CommitCursorRequest,
      ai.wellapp.gateway.v1.CommitCursorResponse> getCommitCursorMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.CommitCursorRequest, ai.wellapp.gateway.v1.CommitCursorResponse> getCommitCursorMethod;
    if ((getCommitCursorMethod = EventServiceGrpc.getCommitCursorMethod) == null) {
      synchronized (EventServiceGrpc.class) {
        if ((getCommitCursorMethod = EventServiceGrpc.getCommitCursorMethod) == null) {
          EventServiceGrpc.getCommitCursorMethod = getCommitCursorMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.CommitCursorRequest, ai.wellapp.gateway.v1.CommitCursorResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CommitCursor"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.CommitCursorRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.CommitCursorResponse.getDefaultInstance()))
              .setSchemaDescriptor(new EventServiceMethodDescriptorSupplier("CommitCursor"))
              .build();
        }
      }
    }
    return getCommitCursorMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.RejectEventRequest,
      ai.wellapp.gateway.v1.RejectEventResponse> getRejectEventMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RejectEvent",
      requestType = ai.wellapp.gateway.v1.RejectEventRequest.class,
      responseType = ai.wellapp.gateway.v1.RejectEventResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.RejectEventRequest,
      ai.wellapp.gateway.v1.RejectEventResponse> getRejectEventMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.RejectEventRequest, ai.wellapp.gateway.v1.RejectEventResponse> getRejectEventMethod;
    if ((getRejectEventMethod = EventServiceGrpc.getRejectEventMethod) == null) {
      synchronized (EventServiceGrpc.class) {
        if ((getRejectEventMethod = EventServiceGrpc.getRejectEventMethod) == null) {
          EventServiceGrpc.getRejectEventMethod = getRejectEventMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.RejectEventRequest, ai.wellapp.gateway.v1.RejectEventResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RejectEvent"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.RejectEventRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.RejectEventResponse.getDefaultInstance()))
              .setSchemaDescriptor(new EventServiceMethodDescriptorSupplier("RejectEvent"))
              .build();
        }
      }
    }
    return getRejectEventMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListConsumersRequest,
      ai.wellapp.gateway.v1.ListConsumersResponse> getListConsumersMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListConsumers",
      requestType = ai.wellapp.gateway.v1.ListConsumersRequest.class,
      responseType = ai.wellapp.gateway.v1.ListConsumersResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListConsumersRequest,
      ai.wellapp.gateway.v1.ListConsumersResponse> getListConsumersMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListConsumersRequest, ai.wellapp.gateway.v1.ListConsumersResponse> getListConsumersMethod;
    if ((getListConsumersMethod = EventServiceGrpc.getListConsumersMethod) == null) {
      synchronized (EventServiceGrpc.class) {
        if ((getListConsumersMethod = EventServiceGrpc.getListConsumersMethod) == null) {
          EventServiceGrpc.getListConsumersMethod = getListConsumersMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.ListConsumersRequest, ai.wellapp.gateway.v1.ListConsumersResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListConsumers"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListConsumersRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListConsumersResponse.getDefaultInstance()))
              .setSchemaDescriptor(new EventServiceMethodDescriptorSupplier("ListConsumers"))
              .build();
        }
      }
    }
    return getListConsumersMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetConsumerRequest,
      ai.wellapp.gateway.v1.GetConsumerResponse> getGetConsumerMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetConsumer",
      requestType = ai.wellapp.gateway.v1.GetConsumerRequest.class,
      responseType = ai.wellapp.gateway.v1.GetConsumerResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetConsumerRequest,
      ai.wellapp.gateway.v1.GetConsumerResponse> getGetConsumerMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetConsumerRequest, ai.wellapp.gateway.v1.GetConsumerResponse> getGetConsumerMethod;
    if ((getGetConsumerMethod = EventServiceGrpc.getGetConsumerMethod) == null) {
      synchronized (EventServiceGrpc.class) {
        if ((getGetConsumerMethod = EventServiceGrpc.getGetConsumerMethod) == null) {
          EventServiceGrpc.getGetConsumerMethod = getGetConsumerMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.GetConsumerRequest, ai.wellapp.gateway.v1.GetConsumerResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetConsumer"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetConsumerRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetConsumerResponse.getDefaultInstance()))
              .setSchemaDescriptor(new EventServiceMethodDescriptorSupplier("GetConsumer"))
              .build();
        }
      }
    }
    return getGetConsumerMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ResetConsumerRequest,
      ai.wellapp.gateway.v1.ResetConsumerResponse> getResetConsumerMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ResetConsumer",
      requestType = ai.wellapp.gateway.v1.ResetConsumerRequest.class,
      responseType = ai.wellapp.gateway.v1.ResetConsumerResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ResetConsumerRequest,
      ai.wellapp.gateway.v1.ResetConsumerResponse> getResetConsumerMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ResetConsumerRequest, ai.wellapp.gateway.v1.ResetConsumerResponse> getResetConsumerMethod;
    if ((getResetConsumerMethod = EventServiceGrpc.getResetConsumerMethod) == null) {
      synchronized (EventServiceGrpc.class) {
        if ((getResetConsumerMethod = EventServiceGrpc.getResetConsumerMethod) == null) {
          EventServiceGrpc.getResetConsumerMethod = getResetConsumerMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.ResetConsumerRequest, ai.wellapp.gateway.v1.ResetConsumerResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ResetConsumer"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ResetConsumerRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ResetConsumerResponse.getDefaultInstance()))
              .setSchemaDescriptor(new EventServiceMethodDescriptorSupplier("ResetConsumer"))
              .build();
        }
      }
    }
    return getResetConsumerMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.DeleteConsumerRequest,
      ai.wellapp.gateway.v1.DeleteConsumerResponse> getDeleteConsumerMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteConsumer",
      requestType = ai.wellapp.gateway.v1.DeleteConsumerRequest.class,
      responseType = ai.wellapp.gateway.v1.DeleteConsumerResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.DeleteConsumerRequest,
      ai.wellapp.gateway.v1.DeleteConsumerResponse> getDeleteConsumerMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.DeleteConsumerRequest, ai.wellapp.gateway.v1.DeleteConsumerResponse> getDeleteConsumerMethod;
    if ((getDeleteConsumerMethod = EventServiceGrpc.getDeleteConsumerMethod) == null) {
      synchronized (EventServiceGrpc.class) {
        if ((getDeleteConsumerMethod = EventServiceGrpc.getDeleteConsumerMethod) == null) {
          EventServiceGrpc.getDeleteConsumerMethod = getDeleteConsumerMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.DeleteConsumerRequest, ai.wellapp.gateway.v1.DeleteConsumerResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteConsumer"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.DeleteConsumerRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.DeleteConsumerResponse.getDefaultInstance()))
              .setSchemaDescriptor(new EventServiceMethodDescriptorSupplier("DeleteConsumer"))
              .build();
        }
      }
    }
    return getDeleteConsumerMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListParkedEventsRequest,
      ai.wellapp.gateway.v1.ListParkedEventsResponse> getListParkedEventsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListParkedEvents",
      requestType = ai.wellapp.gateway.v1.ListParkedEventsRequest.class,
      responseType = ai.wellapp.gateway.v1.ListParkedEventsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListParkedEventsRequest,
      ai.wellapp.gateway.v1.ListParkedEventsResponse> getListParkedEventsMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListParkedEventsRequest, ai.wellapp.gateway.v1.ListParkedEventsResponse> getListParkedEventsMethod;
    if ((getListParkedEventsMethod = EventServiceGrpc.getListParkedEventsMethod) == null) {
      synchronized (EventServiceGrpc.class) {
        if ((getListParkedEventsMethod = EventServiceGrpc.getListParkedEventsMethod) == null) {
          EventServiceGrpc.getListParkedEventsMethod = getListParkedEventsMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.ListParkedEventsRequest, ai.wellapp.gateway.v1.ListParkedEventsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListParkedEvents"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListParkedEventsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListParkedEventsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new EventServiceMethodDescriptorSupplier("ListParkedEvents"))
              .build();
        }
      }
    }
    return getListParkedEventsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ReplayParkedEventRequest,
      ai.wellapp.gateway.v1.ReplayParkedEventResponse> getReplayParkedEventMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ReplayParkedEvent",
      requestType = ai.wellapp.gateway.v1.ReplayParkedEventRequest.class,
      responseType = ai.wellapp.gateway.v1.ReplayParkedEventResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ReplayParkedEventRequest,
      ai.wellapp.gateway.v1.ReplayParkedEventResponse> getReplayParkedEventMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ReplayParkedEventRequest, ai.wellapp.gateway.v1.ReplayParkedEventResponse> getReplayParkedEventMethod;
    if ((getReplayParkedEventMethod = EventServiceGrpc.getReplayParkedEventMethod) == null) {
      synchronized (EventServiceGrpc.class) {
        if ((getReplayParkedEventMethod = EventServiceGrpc.getReplayParkedEventMethod) == null) {
          EventServiceGrpc.getReplayParkedEventMethod = getReplayParkedEventMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.ReplayParkedEventRequest, ai.wellapp.gateway.v1.ReplayParkedEventResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ReplayParkedEvent"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ReplayParkedEventRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ReplayParkedEventResponse.getDefaultInstance()))
              .setSchemaDescriptor(new EventServiceMethodDescriptorSupplier("ReplayParkedEvent"))
              .build();
        }
      }
    }
    return getReplayParkedEventMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListDeadLettersRequest,
      ai.wellapp.gateway.v1.ListDeadLettersResponse> getListDeadLettersMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListDeadLetters",
      requestType = ai.wellapp.gateway.v1.ListDeadLettersRequest.class,
      responseType = ai.wellapp.gateway.v1.ListDeadLettersResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListDeadLettersRequest,
      ai.wellapp.gateway.v1.ListDeadLettersResponse> getListDeadLettersMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.ListDeadLettersRequest, ai.wellapp.gateway.v1.ListDeadLettersResponse> getListDeadLettersMethod;
    if ((getListDeadLettersMethod = EventServiceGrpc.getListDeadLettersMethod) == null) {
      synchronized (EventServiceGrpc.class) {
        if ((getListDeadLettersMethod = EventServiceGrpc.getListDeadLettersMethod) == null) {
          EventServiceGrpc.getListDeadLettersMethod = getListDeadLettersMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.ListDeadLettersRequest, ai.wellapp.gateway.v1.ListDeadLettersResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListDeadLetters"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListDeadLettersRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.ListDeadLettersResponse.getDefaultInstance()))
              .setSchemaDescriptor(new EventServiceMethodDescriptorSupplier("ListDeadLetters"))
              .build();
        }
      }
    }
    return getListDeadLettersMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetDeadLetterRequest,
      ai.wellapp.gateway.v1.GetDeadLetterResponse> getGetDeadLetterMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetDeadLetter",
      requestType = ai.wellapp.gateway.v1.GetDeadLetterRequest.class,
      responseType = ai.wellapp.gateway.v1.GetDeadLetterResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetDeadLetterRequest,
      ai.wellapp.gateway.v1.GetDeadLetterResponse> getGetDeadLetterMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.GetDeadLetterRequest, ai.wellapp.gateway.v1.GetDeadLetterResponse> getGetDeadLetterMethod;
    if ((getGetDeadLetterMethod = EventServiceGrpc.getGetDeadLetterMethod) == null) {
      synchronized (EventServiceGrpc.class) {
        if ((getGetDeadLetterMethod = EventServiceGrpc.getGetDeadLetterMethod) == null) {
          EventServiceGrpc.getGetDeadLetterMethod = getGetDeadLetterMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.GetDeadLetterRequest, ai.wellapp.gateway.v1.GetDeadLetterResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetDeadLetter"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetDeadLetterRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.GetDeadLetterResponse.getDefaultInstance()))
              .setSchemaDescriptor(new EventServiceMethodDescriptorSupplier("GetDeadLetter"))
              .build();
        }
      }
    }
    return getGetDeadLetterMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.RequeueDeadLetterRequest,
      ai.wellapp.gateway.v1.RequeueDeadLetterResponse> getRequeueDeadLetterMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RequeueDeadLetter",
      requestType = ai.wellapp.gateway.v1.RequeueDeadLetterRequest.class,
      responseType = ai.wellapp.gateway.v1.RequeueDeadLetterResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.RequeueDeadLetterRequest,
      ai.wellapp.gateway.v1.RequeueDeadLetterResponse> getRequeueDeadLetterMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.RequeueDeadLetterRequest, ai.wellapp.gateway.v1.RequeueDeadLetterResponse> getRequeueDeadLetterMethod;
    if ((getRequeueDeadLetterMethod = EventServiceGrpc.getRequeueDeadLetterMethod) == null) {
      synchronized (EventServiceGrpc.class) {
        if ((getRequeueDeadLetterMethod = EventServiceGrpc.getRequeueDeadLetterMethod) == null) {
          EventServiceGrpc.getRequeueDeadLetterMethod = getRequeueDeadLetterMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.RequeueDeadLetterRequest, ai.wellapp.gateway.v1.RequeueDeadLetterResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RequeueDeadLetter"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.RequeueDeadLetterRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.RequeueDeadLetterResponse.getDefaultInstance()))
              .setSchemaDescriptor(new EventServiceMethodDescriptorSupplier("RequeueDeadLetter"))
              .build();
        }
      }
    }
    return getRequeueDeadLetterMethod;
  }

  private static volatile io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.DeleteDeadLetterRequest,
      ai.wellapp.gateway.v1.DeleteDeadLetterResponse> getDeleteDeadLetterMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteDeadLetter",
      requestType = ai.wellapp.gateway.v1.DeleteDeadLetterRequest.class,
      responseType = ai.wellapp.gateway.v1.DeleteDeadLetterResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.DeleteDeadLetterRequest,
      ai.wellapp.gateway.v1.DeleteDeadLetterResponse> getDeleteDeadLetterMethod() {
    io.grpc.MethodDescriptor<ai.wellapp.gateway.v1.DeleteDeadLetterRequest, ai.wellapp.gateway.v1.DeleteDeadLetterResponse> getDeleteDeadLetterMethod;
    if ((getDeleteDeadLetterMethod = EventServiceGrpc.getDeleteDeadLetterMethod) == null) {
      synchronized (EventServiceGrpc.class) {
        if ((getDeleteDeadLetterMethod = EventServiceGrpc.getDeleteDeadLetterMethod) == null) {
          EventServiceGrpc.getDeleteDeadLetterMethod = getDeleteDeadLetterMethod =
              io.grpc.MethodDescriptor.<ai.wellapp.gateway.v1.DeleteDeadLetterRequest, ai.wellapp.gateway.v1.DeleteDeadLetterResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteDeadLetter"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.DeleteDeadLetterRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  ai.wellapp.gateway.v1.DeleteDeadLetterResponse.getDefaultInstance()))
              .setSchemaDescriptor(new EventServiceMethodDescriptorSupplier("DeleteDeadLetter"))
              .build();
        }
      }
    }
    return getDeleteDeadLetterMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static EventServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<EventServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<EventServiceStub>() {
        @java.lang.Override
        public EventServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new EventServiceStub(channel, callOptions);
        }
      };
    return EventServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static EventServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<EventServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<EventServiceBlockingV2Stub>() {
        @java.lang.Override
        public EventServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new EventServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return EventServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static EventServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<EventServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<EventServiceBlockingStub>() {
        @java.lang.Override
        public EventServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new EventServiceBlockingStub(channel, callOptions);
        }
      };
    return EventServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static EventServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<EventServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<EventServiceFutureStub>() {
        @java.lang.Override
        public EventServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new EventServiceFutureStub(channel, callOptions);
        }
      };
    return EventServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Events: what Well delivered to this gateway, as one log that can be read, watched and resumed.
   * What the log and its watchers promise, by name:
   * - durable: a delivery answered 2xx is kept through any crash or power cut.
   * - ordered: every watcher sees events in log order, which is the order of receipt. Well itself
   *   promises no order: `document.processed` may precede `document.uploaded`, so use `occur_time`.
   * - unique: a repeated delivery of one event appears once in the log.
   * - reliable: no event that matches the filter is skipped; a hole is an error or a `gap`, never
   *   silence.
   * - resumable: `after_cursor` continues exactly after that event, across restarts.
   * - bookmarkable: heartbeats carry a cursor that advances even when nothing matches.
   * - filtered: nothing outside the filter arrives.
   * The loop that a client writes:
   *   1. Remember the cursor of every message that has one, after you have dealt with the message:
   *      of events, and of heartbeats, as these move on when nothing matches.
   *   2. Check that `sequence` is 1, 2, 3 and so on; after a hole, go on with 4.
   *   3. When nothing has come for three heartbeat intervals, give the stream up, and go on with 4.
   *   4. When the stream ends, call again with `after_cursor`, after a wait that doubles from a tenth of
   *      a second to half a minute and begins anew once a message has come. Draw it at random between
   *      half and all of that, so that many clients do not come at once.
   * The statuses UNAVAILABLE, DEADLINE_EXCEEDED, INTERNAL, UNKNOWN, RESOURCE_EXHAUSTED and CANCELLED (by
   * somebody else than you) lead to 4. The others end the loop, as the same request would end the same
   * way: INVALID_ARGUMENT, UNAUTHENTICATED, PERMISSION_DENIED, UNIMPLEMENTED, ABORTED
   * `CONSUMER_TAKEN_OVER`; and OUT_OF_RANGE and FAILED_PRECONDITION, where somebody has to decide whether
   * to go on at `oldest_cursor`. A client that names a consumer remembers no cursor: it commits them.
   * A message of a kind that your client does not know is passed over: kinds are added.
   * Consumers. A watch that names a `consumer` starts where that consumer has committed; the gateway
   * keeps the position. What is not committed comes again: at least once. Workspaces fall into 64 fixed
   * shares, and the streams of one consumer, its members, divide them, so that the events of one
   * workspace come to one member, in order. (An event that names its workspace by your own id alone
   * counts by that id.) Shares move when a member comes or leaves: who holds others than before gets
   * `assigned` with a new lease. Commit the cursor of a message under the lease of the last `assigned`
   * before that message: under an older one a commit changes nothing and is ABORTED `LEASE_LOST`, so that
   * an old stream cannot commit past what a newer one has not done. A stream that gained shares begins
   * anew at what is committed, so what it was sent and has not committed comes again.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Streams events as they come, from the start that the request names. An empty request streams
     * what comes from now on. The first message comes at once and carries a cursor.
     * Errors with `oldest_cursor` and `newest_cursor` in the metadata: OUT_OF_RANGE
     * `CURSOR_TRIMMED` (the event after the cursor was removed) and `CURSOR_AHEAD` (the cursor lies
     * after the newest event); FAILED_PRECONDITION `CURSOR_OTHER_LOG` (the cursor is of another log,
     * or of this one before an older copy was restored); INVALID_ARGUMENT `CURSOR_MALFORMED`.
     * </pre>
     */
    default void watchEvents(ai.wellapp.gateway.v1.WatchEventsRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.WatchEventsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getWatchEventsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads a page of events. `cursor` of the answer is where WatchEvents goes on.
     * </pre>
     */
    default void listEvents(ai.wellapp.gateway.v1.ListEventsRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListEventsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListEventsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one event. Errors: NOT_FOUND when the log does not hold it, or no longer.
     * </pre>
     */
    default void getEvent(ai.wellapp.gateway.v1.GetEventRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetEventResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetEventMethod(), responseObserver);
    }

    /**
     * <pre>
     * What the log holds.
     * </pre>
     */
    default void getEventLog(ai.wellapp.gateway.v1.GetEventLogRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetEventLogResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetEventLogMethod(), responseObserver);
    }

    /**
     * <pre>
     * The same stream with a say for the client: it gives credits, and commits on the same stream. The
     * first message is a `watch`; without credits no event is sent, and all other messages are.
     * Errors: those of WatchEvents; INVALID_ARGUMENT when the first message is no `watch`, or a later
     * one is. The stream ends when the client ends its side.
     * </pre>
     */
    default io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.SubscribeRequest> subscribe(
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.SubscribeResponse> responseObserver) {
      return io.grpc.stub.ServerCalls.asyncUnimplementedStreamingCall(getSubscribeMethod(), responseObserver);
    }

    /**
     * <pre>
     * Commits, for a consumer, everything that one of its streams was sent up to a cursor, under that
     * stream's lease. Synced when answered; a commit may be repeated. Errors: ABORTED `LEASE_LOST`;
     * FAILED_PRECONDITION `CURSOR_NOT_SENT` when the cursor lies beyond what was sent under the lease;
     * NOT_FOUND; those of a cursor.
     * </pre>
     */
    default void commitCursor(ai.wellapp.gateway.v1.CommitCursorRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CommitCursorResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCommitCursorMethod(), responseObserver);
    }

    /**
     * <pre>
     * Says that an event could not be dealt with. The stream begins anew at what is committed, under a
     * new lease, so commit first what came before. After WELL_CONSUMER_REFUSALS refusals (default 5) the
     * event is parked instead: it does not come again, and the stream goes on as it was. Errors: ABORTED
     * `LEASE_LOST`; FAILED_PRECONDITION `EVENT_COMMITTED`; NOT_FOUND; RESOURCE_EXHAUSTED when 1,000
     * events of the consumer are refused or parked.
     * </pre>
     */
    default void rejectEvent(ai.wellapp.gateway.v1.RejectEventRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.RejectEventResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRejectEventMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the consumers by name.
     * </pre>
     */
    default void listConsumers(ai.wellapp.gateway.v1.ListConsumersRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListConsumersResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListConsumersMethod(), responseObserver);
    }

    /**
     * <pre>
     * Shows one consumer. Errors: NOT_FOUND.
     * </pre>
     */
    default void getConsumer(ai.wellapp.gateway.v1.GetConsumerRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetConsumerResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetConsumerMethod(), responseObserver);
    }

    /**
     * <pre>
     * Puts a consumer to another place: its open streams get a new lease and begin anew there. Refusals
     * are forgotten, parked events stay. Errors: NOT_FOUND; those of a cursor.
     * </pre>
     */
    default void resetConsumer(ai.wellapp.gateway.v1.ResetConsumerRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ResetConsumerResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getResetConsumerMethod(), responseObserver);
    }

    /**
     * <pre>
     * Forgets a consumer, its parked events too. Errors: NOT_FOUND; FAILED_PRECONDITION
     * `CONSUMER_IN_USE` while it has open streams.
     * </pre>
     */
    default void deleteConsumer(ai.wellapp.gateway.v1.DeleteConsumerRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.DeleteConsumerResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteConsumerMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the events that a consumer refused too often, in log order. Errors: NOT_FOUND.
     * </pre>
     */
    default void listParkedEvents(ai.wellapp.gateway.v1.ListParkedEventsRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListParkedEventsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListParkedEventsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lets a parked event come again: the stream that holds its share begins anew with it. It counts as
     * dealt with when its cursor, or a later one, is committed. Errors: NOT_FOUND.
     * </pre>
     */
    default void replayParkedEvent(ai.wellapp.gateway.v1.ReplayParkedEventRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ReplayParkedEventResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getReplayParkedEventMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the deliveries that were authentic and could not be read, oldest first, without their
     * bodies. They were answered 202, so Well does not send them again. At most 1,000, and 64 MiB, are
     * kept; beyond that such deliveries are answered 400.
     * </pre>
     */
    default void listDeadLetters(ai.wellapp.gateway.v1.ListDeadLettersRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListDeadLettersResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListDeadLettersMethod(), responseObserver);
    }

    /**
     * <pre>
     * Shows one of them with its bytes. Errors: NOT_FOUND.
     * </pre>
     */
    default void getDeadLetter(ai.wellapp.gateway.v1.GetDeadLetterRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetDeadLetterResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetDeadLetterMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one again, as a newer version may do better, and appends its event; the dead letter is
     * removed then. With `event_type` it needs to name no event itself. The event's `receive_time` is
     * now: the log keeps its order. Errors: NOT_FOUND; FAILED_PRECONDITION `DEAD_LETTER_UNREADABLE`
     * when it still cannot be read: nothing is changed then.
     * </pre>
     */
    default void requeueDeadLetter(ai.wellapp.gateway.v1.RequeueDeadLetterRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.RequeueDeadLetterResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRequeueDeadLetterMethod(), responseObserver);
    }

    /**
     * <pre>
     * Removes one for good. Errors: NOT_FOUND.
     * </pre>
     */
    default void deleteDeadLetter(ai.wellapp.gateway.v1.DeleteDeadLetterRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.DeleteDeadLetterResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteDeadLetterMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service EventService.
   * <pre>
   * Events: what Well delivered to this gateway, as one log that can be read, watched and resumed.
   * What the log and its watchers promise, by name:
   * - durable: a delivery answered 2xx is kept through any crash or power cut.
   * - ordered: every watcher sees events in log order, which is the order of receipt. Well itself
   *   promises no order: `document.processed` may precede `document.uploaded`, so use `occur_time`.
   * - unique: a repeated delivery of one event appears once in the log.
   * - reliable: no event that matches the filter is skipped; a hole is an error or a `gap`, never
   *   silence.
   * - resumable: `after_cursor` continues exactly after that event, across restarts.
   * - bookmarkable: heartbeats carry a cursor that advances even when nothing matches.
   * - filtered: nothing outside the filter arrives.
   * The loop that a client writes:
   *   1. Remember the cursor of every message that has one, after you have dealt with the message:
   *      of events, and of heartbeats, as these move on when nothing matches.
   *   2. Check that `sequence` is 1, 2, 3 and so on; after a hole, go on with 4.
   *   3. When nothing has come for three heartbeat intervals, give the stream up, and go on with 4.
   *   4. When the stream ends, call again with `after_cursor`, after a wait that doubles from a tenth of
   *      a second to half a minute and begins anew once a message has come. Draw it at random between
   *      half and all of that, so that many clients do not come at once.
   * The statuses UNAVAILABLE, DEADLINE_EXCEEDED, INTERNAL, UNKNOWN, RESOURCE_EXHAUSTED and CANCELLED (by
   * somebody else than you) lead to 4. The others end the loop, as the same request would end the same
   * way: INVALID_ARGUMENT, UNAUTHENTICATED, PERMISSION_DENIED, UNIMPLEMENTED, ABORTED
   * `CONSUMER_TAKEN_OVER`; and OUT_OF_RANGE and FAILED_PRECONDITION, where somebody has to decide whether
   * to go on at `oldest_cursor`. A client that names a consumer remembers no cursor: it commits them.
   * A message of a kind that your client does not know is passed over: kinds are added.
   * Consumers. A watch that names a `consumer` starts where that consumer has committed; the gateway
   * keeps the position. What is not committed comes again: at least once. Workspaces fall into 64 fixed
   * shares, and the streams of one consumer, its members, divide them, so that the events of one
   * workspace come to one member, in order. (An event that names its workspace by your own id alone
   * counts by that id.) Shares move when a member comes or leaves: who holds others than before gets
   * `assigned` with a new lease. Commit the cursor of a message under the lease of the last `assigned`
   * before that message: under an older one a commit changes nothing and is ABORTED `LEASE_LOST`, so that
   * an old stream cannot commit past what a newer one has not done. A stream that gained shares begins
   * anew at what is committed, so what it was sent and has not committed comes again.
   * </pre>
   */
  public static abstract class EventServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return EventServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service EventService.
   * <pre>
   * Events: what Well delivered to this gateway, as one log that can be read, watched and resumed.
   * What the log and its watchers promise, by name:
   * - durable: a delivery answered 2xx is kept through any crash or power cut.
   * - ordered: every watcher sees events in log order, which is the order of receipt. Well itself
   *   promises no order: `document.processed` may precede `document.uploaded`, so use `occur_time`.
   * - unique: a repeated delivery of one event appears once in the log.
   * - reliable: no event that matches the filter is skipped; a hole is an error or a `gap`, never
   *   silence.
   * - resumable: `after_cursor` continues exactly after that event, across restarts.
   * - bookmarkable: heartbeats carry a cursor that advances even when nothing matches.
   * - filtered: nothing outside the filter arrives.
   * The loop that a client writes:
   *   1. Remember the cursor of every message that has one, after you have dealt with the message:
   *      of events, and of heartbeats, as these move on when nothing matches.
   *   2. Check that `sequence` is 1, 2, 3 and so on; after a hole, go on with 4.
   *   3. When nothing has come for three heartbeat intervals, give the stream up, and go on with 4.
   *   4. When the stream ends, call again with `after_cursor`, after a wait that doubles from a tenth of
   *      a second to half a minute and begins anew once a message has come. Draw it at random between
   *      half and all of that, so that many clients do not come at once.
   * The statuses UNAVAILABLE, DEADLINE_EXCEEDED, INTERNAL, UNKNOWN, RESOURCE_EXHAUSTED and CANCELLED (by
   * somebody else than you) lead to 4. The others end the loop, as the same request would end the same
   * way: INVALID_ARGUMENT, UNAUTHENTICATED, PERMISSION_DENIED, UNIMPLEMENTED, ABORTED
   * `CONSUMER_TAKEN_OVER`; and OUT_OF_RANGE and FAILED_PRECONDITION, where somebody has to decide whether
   * to go on at `oldest_cursor`. A client that names a consumer remembers no cursor: it commits them.
   * A message of a kind that your client does not know is passed over: kinds are added.
   * Consumers. A watch that names a `consumer` starts where that consumer has committed; the gateway
   * keeps the position. What is not committed comes again: at least once. Workspaces fall into 64 fixed
   * shares, and the streams of one consumer, its members, divide them, so that the events of one
   * workspace come to one member, in order. (An event that names its workspace by your own id alone
   * counts by that id.) Shares move when a member comes or leaves: who holds others than before gets
   * `assigned` with a new lease. Commit the cursor of a message under the lease of the last `assigned`
   * before that message: under an older one a commit changes nothing and is ABORTED `LEASE_LOST`, so that
   * an old stream cannot commit past what a newer one has not done. A stream that gained shares begins
   * anew at what is committed, so what it was sent and has not committed comes again.
   * </pre>
   */
  public static final class EventServiceStub
      extends io.grpc.stub.AbstractAsyncStub<EventServiceStub> {
    private EventServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected EventServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new EventServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Streams events as they come, from the start that the request names. An empty request streams
     * what comes from now on. The first message comes at once and carries a cursor.
     * Errors with `oldest_cursor` and `newest_cursor` in the metadata: OUT_OF_RANGE
     * `CURSOR_TRIMMED` (the event after the cursor was removed) and `CURSOR_AHEAD` (the cursor lies
     * after the newest event); FAILED_PRECONDITION `CURSOR_OTHER_LOG` (the cursor is of another log,
     * or of this one before an older copy was restored); INVALID_ARGUMENT `CURSOR_MALFORMED`.
     * </pre>
     */
    public void watchEvents(ai.wellapp.gateway.v1.WatchEventsRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.WatchEventsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getWatchEventsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads a page of events. `cursor` of the answer is where WatchEvents goes on.
     * </pre>
     */
    public void listEvents(ai.wellapp.gateway.v1.ListEventsRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListEventsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListEventsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one event. Errors: NOT_FOUND when the log does not hold it, or no longer.
     * </pre>
     */
    public void getEvent(ai.wellapp.gateway.v1.GetEventRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetEventResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetEventMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * What the log holds.
     * </pre>
     */
    public void getEventLog(ai.wellapp.gateway.v1.GetEventLogRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetEventLogResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetEventLogMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * The same stream with a say for the client: it gives credits, and commits on the same stream. The
     * first message is a `watch`; without credits no event is sent, and all other messages are.
     * Errors: those of WatchEvents; INVALID_ARGUMENT when the first message is no `watch`, or a later
     * one is. The stream ends when the client ends its side.
     * </pre>
     */
    public io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.SubscribeRequest> subscribe(
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.SubscribeResponse> responseObserver) {
      return io.grpc.stub.ClientCalls.asyncBidiStreamingCall(
          getChannel().newCall(getSubscribeMethod(), getCallOptions()), responseObserver);
    }

    /**
     * <pre>
     * Commits, for a consumer, everything that one of its streams was sent up to a cursor, under that
     * stream's lease. Synced when answered; a commit may be repeated. Errors: ABORTED `LEASE_LOST`;
     * FAILED_PRECONDITION `CURSOR_NOT_SENT` when the cursor lies beyond what was sent under the lease;
     * NOT_FOUND; those of a cursor.
     * </pre>
     */
    public void commitCursor(ai.wellapp.gateway.v1.CommitCursorRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CommitCursorResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCommitCursorMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Says that an event could not be dealt with. The stream begins anew at what is committed, under a
     * new lease, so commit first what came before. After WELL_CONSUMER_REFUSALS refusals (default 5) the
     * event is parked instead: it does not come again, and the stream goes on as it was. Errors: ABORTED
     * `LEASE_LOST`; FAILED_PRECONDITION `EVENT_COMMITTED`; NOT_FOUND; RESOURCE_EXHAUSTED when 1,000
     * events of the consumer are refused or parked.
     * </pre>
     */
    public void rejectEvent(ai.wellapp.gateway.v1.RejectEventRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.RejectEventResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getRejectEventMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the consumers by name.
     * </pre>
     */
    public void listConsumers(ai.wellapp.gateway.v1.ListConsumersRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListConsumersResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListConsumersMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Shows one consumer. Errors: NOT_FOUND.
     * </pre>
     */
    public void getConsumer(ai.wellapp.gateway.v1.GetConsumerRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetConsumerResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetConsumerMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Puts a consumer to another place: its open streams get a new lease and begin anew there. Refusals
     * are forgotten, parked events stay. Errors: NOT_FOUND; those of a cursor.
     * </pre>
     */
    public void resetConsumer(ai.wellapp.gateway.v1.ResetConsumerRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ResetConsumerResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getResetConsumerMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Forgets a consumer, its parked events too. Errors: NOT_FOUND; FAILED_PRECONDITION
     * `CONSUMER_IN_USE` while it has open streams.
     * </pre>
     */
    public void deleteConsumer(ai.wellapp.gateway.v1.DeleteConsumerRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.DeleteConsumerResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteConsumerMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the events that a consumer refused too often, in log order. Errors: NOT_FOUND.
     * </pre>
     */
    public void listParkedEvents(ai.wellapp.gateway.v1.ListParkedEventsRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListParkedEventsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListParkedEventsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lets a parked event come again: the stream that holds its share begins anew with it. It counts as
     * dealt with when its cursor, or a later one, is committed. Errors: NOT_FOUND.
     * </pre>
     */
    public void replayParkedEvent(ai.wellapp.gateway.v1.ReplayParkedEventRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ReplayParkedEventResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getReplayParkedEventMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the deliveries that were authentic and could not be read, oldest first, without their
     * bodies. They were answered 202, so Well does not send them again. At most 1,000, and 64 MiB, are
     * kept; beyond that such deliveries are answered 400.
     * </pre>
     */
    public void listDeadLetters(ai.wellapp.gateway.v1.ListDeadLettersRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListDeadLettersResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListDeadLettersMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Shows one of them with its bytes. Errors: NOT_FOUND.
     * </pre>
     */
    public void getDeadLetter(ai.wellapp.gateway.v1.GetDeadLetterRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetDeadLetterResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetDeadLetterMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one again, as a newer version may do better, and appends its event; the dead letter is
     * removed then. With `event_type` it needs to name no event itself. The event's `receive_time` is
     * now: the log keeps its order. Errors: NOT_FOUND; FAILED_PRECONDITION `DEAD_LETTER_UNREADABLE`
     * when it still cannot be read: nothing is changed then.
     * </pre>
     */
    public void requeueDeadLetter(ai.wellapp.gateway.v1.RequeueDeadLetterRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.RequeueDeadLetterResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getRequeueDeadLetterMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Removes one for good. Errors: NOT_FOUND.
     * </pre>
     */
    public void deleteDeadLetter(ai.wellapp.gateway.v1.DeleteDeadLetterRequest request,
        io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.DeleteDeadLetterResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteDeadLetterMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service EventService.
   * <pre>
   * Events: what Well delivered to this gateway, as one log that can be read, watched and resumed.
   * What the log and its watchers promise, by name:
   * - durable: a delivery answered 2xx is kept through any crash or power cut.
   * - ordered: every watcher sees events in log order, which is the order of receipt. Well itself
   *   promises no order: `document.processed` may precede `document.uploaded`, so use `occur_time`.
   * - unique: a repeated delivery of one event appears once in the log.
   * - reliable: no event that matches the filter is skipped; a hole is an error or a `gap`, never
   *   silence.
   * - resumable: `after_cursor` continues exactly after that event, across restarts.
   * - bookmarkable: heartbeats carry a cursor that advances even when nothing matches.
   * - filtered: nothing outside the filter arrives.
   * The loop that a client writes:
   *   1. Remember the cursor of every message that has one, after you have dealt with the message:
   *      of events, and of heartbeats, as these move on when nothing matches.
   *   2. Check that `sequence` is 1, 2, 3 and so on; after a hole, go on with 4.
   *   3. When nothing has come for three heartbeat intervals, give the stream up, and go on with 4.
   *   4. When the stream ends, call again with `after_cursor`, after a wait that doubles from a tenth of
   *      a second to half a minute and begins anew once a message has come. Draw it at random between
   *      half and all of that, so that many clients do not come at once.
   * The statuses UNAVAILABLE, DEADLINE_EXCEEDED, INTERNAL, UNKNOWN, RESOURCE_EXHAUSTED and CANCELLED (by
   * somebody else than you) lead to 4. The others end the loop, as the same request would end the same
   * way: INVALID_ARGUMENT, UNAUTHENTICATED, PERMISSION_DENIED, UNIMPLEMENTED, ABORTED
   * `CONSUMER_TAKEN_OVER`; and OUT_OF_RANGE and FAILED_PRECONDITION, where somebody has to decide whether
   * to go on at `oldest_cursor`. A client that names a consumer remembers no cursor: it commits them.
   * A message of a kind that your client does not know is passed over: kinds are added.
   * Consumers. A watch that names a `consumer` starts where that consumer has committed; the gateway
   * keeps the position. What is not committed comes again: at least once. Workspaces fall into 64 fixed
   * shares, and the streams of one consumer, its members, divide them, so that the events of one
   * workspace come to one member, in order. (An event that names its workspace by your own id alone
   * counts by that id.) Shares move when a member comes or leaves: who holds others than before gets
   * `assigned` with a new lease. Commit the cursor of a message under the lease of the last `assigned`
   * before that message: under an older one a commit changes nothing and is ABORTED `LEASE_LOST`, so that
   * an old stream cannot commit past what a newer one has not done. A stream that gained shares begins
   * anew at what is committed, so what it was sent and has not committed comes again.
   * </pre>
   */
  public static final class EventServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<EventServiceBlockingV2Stub> {
    private EventServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected EventServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new EventServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Streams events as they come, from the start that the request names. An empty request streams
     * what comes from now on. The first message comes at once and carries a cursor.
     * Errors with `oldest_cursor` and `newest_cursor` in the metadata: OUT_OF_RANGE
     * `CURSOR_TRIMMED` (the event after the cursor was removed) and `CURSOR_AHEAD` (the cursor lies
     * after the newest event); FAILED_PRECONDITION `CURSOR_OTHER_LOG` (the cursor is of another log,
     * or of this one before an older copy was restored); INVALID_ARGUMENT `CURSOR_MALFORMED`.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, ai.wellapp.gateway.v1.WatchEventsResponse>
        watchEvents(ai.wellapp.gateway.v1.WatchEventsRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getWatchEventsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a page of events. `cursor` of the answer is where WatchEvents goes on.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListEventsResponse listEvents(ai.wellapp.gateway.v1.ListEventsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListEventsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one event. Errors: NOT_FOUND when the log does not hold it, or no longer.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetEventResponse getEvent(ai.wellapp.gateway.v1.GetEventRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetEventMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * What the log holds.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetEventLogResponse getEventLog(ai.wellapp.gateway.v1.GetEventLogRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetEventLogMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * The same stream with a say for the client: it gives credits, and commits on the same stream. The
     * first message is a `watch`; without credits no event is sent, and all other messages are.
     * Errors: those of WatchEvents; INVALID_ARGUMENT when the first message is no `watch`, or a later
     * one is. The stream ends when the client ends its side.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<ai.wellapp.gateway.v1.SubscribeRequest, ai.wellapp.gateway.v1.SubscribeResponse>
        subscribe() {
      return io.grpc.stub.ClientCalls.blockingBidiStreamingCall(
          getChannel(), getSubscribeMethod(), getCallOptions());
    }

    /**
     * <pre>
     * Commits, for a consumer, everything that one of its streams was sent up to a cursor, under that
     * stream's lease. Synced when answered; a commit may be repeated. Errors: ABORTED `LEASE_LOST`;
     * FAILED_PRECONDITION `CURSOR_NOT_SENT` when the cursor lies beyond what was sent under the lease;
     * NOT_FOUND; those of a cursor.
     * </pre>
     */
    public ai.wellapp.gateway.v1.CommitCursorResponse commitCursor(ai.wellapp.gateway.v1.CommitCursorRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCommitCursorMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Says that an event could not be dealt with. The stream begins anew at what is committed, under a
     * new lease, so commit first what came before. After WELL_CONSUMER_REFUSALS refusals (default 5) the
     * event is parked instead: it does not come again, and the stream goes on as it was. Errors: ABORTED
     * `LEASE_LOST`; FAILED_PRECONDITION `EVENT_COMMITTED`; NOT_FOUND; RESOURCE_EXHAUSTED when 1,000
     * events of the consumer are refused or parked.
     * </pre>
     */
    public ai.wellapp.gateway.v1.RejectEventResponse rejectEvent(ai.wellapp.gateway.v1.RejectEventRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getRejectEventMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the consumers by name.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListConsumersResponse listConsumers(ai.wellapp.gateway.v1.ListConsumersRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListConsumersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Shows one consumer. Errors: NOT_FOUND.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetConsumerResponse getConsumer(ai.wellapp.gateway.v1.GetConsumerRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetConsumerMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Puts a consumer to another place: its open streams get a new lease and begin anew there. Refusals
     * are forgotten, parked events stay. Errors: NOT_FOUND; those of a cursor.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ResetConsumerResponse resetConsumer(ai.wellapp.gateway.v1.ResetConsumerRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getResetConsumerMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Forgets a consumer, its parked events too. Errors: NOT_FOUND; FAILED_PRECONDITION
     * `CONSUMER_IN_USE` while it has open streams.
     * </pre>
     */
    public ai.wellapp.gateway.v1.DeleteConsumerResponse deleteConsumer(ai.wellapp.gateway.v1.DeleteConsumerRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteConsumerMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the events that a consumer refused too often, in log order. Errors: NOT_FOUND.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListParkedEventsResponse listParkedEvents(ai.wellapp.gateway.v1.ListParkedEventsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListParkedEventsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lets a parked event come again: the stream that holds its share begins anew with it. It counts as
     * dealt with when its cursor, or a later one, is committed. Errors: NOT_FOUND.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ReplayParkedEventResponse replayParkedEvent(ai.wellapp.gateway.v1.ReplayParkedEventRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getReplayParkedEventMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the deliveries that were authentic and could not be read, oldest first, without their
     * bodies. They were answered 202, so Well does not send them again. At most 1,000, and 64 MiB, are
     * kept; beyond that such deliveries are answered 400.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListDeadLettersResponse listDeadLetters(ai.wellapp.gateway.v1.ListDeadLettersRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListDeadLettersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Shows one of them with its bytes. Errors: NOT_FOUND.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetDeadLetterResponse getDeadLetter(ai.wellapp.gateway.v1.GetDeadLetterRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetDeadLetterMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one again, as a newer version may do better, and appends its event; the dead letter is
     * removed then. With `event_type` it needs to name no event itself. The event's `receive_time` is
     * now: the log keeps its order. Errors: NOT_FOUND; FAILED_PRECONDITION `DEAD_LETTER_UNREADABLE`
     * when it still cannot be read: nothing is changed then.
     * </pre>
     */
    public ai.wellapp.gateway.v1.RequeueDeadLetterResponse requeueDeadLetter(ai.wellapp.gateway.v1.RequeueDeadLetterRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getRequeueDeadLetterMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Removes one for good. Errors: NOT_FOUND.
     * </pre>
     */
    public ai.wellapp.gateway.v1.DeleteDeadLetterResponse deleteDeadLetter(ai.wellapp.gateway.v1.DeleteDeadLetterRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteDeadLetterMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service EventService.
   * <pre>
   * Events: what Well delivered to this gateway, as one log that can be read, watched and resumed.
   * What the log and its watchers promise, by name:
   * - durable: a delivery answered 2xx is kept through any crash or power cut.
   * - ordered: every watcher sees events in log order, which is the order of receipt. Well itself
   *   promises no order: `document.processed` may precede `document.uploaded`, so use `occur_time`.
   * - unique: a repeated delivery of one event appears once in the log.
   * - reliable: no event that matches the filter is skipped; a hole is an error or a `gap`, never
   *   silence.
   * - resumable: `after_cursor` continues exactly after that event, across restarts.
   * - bookmarkable: heartbeats carry a cursor that advances even when nothing matches.
   * - filtered: nothing outside the filter arrives.
   * The loop that a client writes:
   *   1. Remember the cursor of every message that has one, after you have dealt with the message:
   *      of events, and of heartbeats, as these move on when nothing matches.
   *   2. Check that `sequence` is 1, 2, 3 and so on; after a hole, go on with 4.
   *   3. When nothing has come for three heartbeat intervals, give the stream up, and go on with 4.
   *   4. When the stream ends, call again with `after_cursor`, after a wait that doubles from a tenth of
   *      a second to half a minute and begins anew once a message has come. Draw it at random between
   *      half and all of that, so that many clients do not come at once.
   * The statuses UNAVAILABLE, DEADLINE_EXCEEDED, INTERNAL, UNKNOWN, RESOURCE_EXHAUSTED and CANCELLED (by
   * somebody else than you) lead to 4. The others end the loop, as the same request would end the same
   * way: INVALID_ARGUMENT, UNAUTHENTICATED, PERMISSION_DENIED, UNIMPLEMENTED, ABORTED
   * `CONSUMER_TAKEN_OVER`; and OUT_OF_RANGE and FAILED_PRECONDITION, where somebody has to decide whether
   * to go on at `oldest_cursor`. A client that names a consumer remembers no cursor: it commits them.
   * A message of a kind that your client does not know is passed over: kinds are added.
   * Consumers. A watch that names a `consumer` starts where that consumer has committed; the gateway
   * keeps the position. What is not committed comes again: at least once. Workspaces fall into 64 fixed
   * shares, and the streams of one consumer, its members, divide them, so that the events of one
   * workspace come to one member, in order. (An event that names its workspace by your own id alone
   * counts by that id.) Shares move when a member comes or leaves: who holds others than before gets
   * `assigned` with a new lease. Commit the cursor of a message under the lease of the last `assigned`
   * before that message: under an older one a commit changes nothing and is ABORTED `LEASE_LOST`, so that
   * an old stream cannot commit past what a newer one has not done. A stream that gained shares begins
   * anew at what is committed, so what it was sent and has not committed comes again.
   * </pre>
   */
  public static final class EventServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<EventServiceBlockingStub> {
    private EventServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected EventServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new EventServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Streams events as they come, from the start that the request names. An empty request streams
     * what comes from now on. The first message comes at once and carries a cursor.
     * Errors with `oldest_cursor` and `newest_cursor` in the metadata: OUT_OF_RANGE
     * `CURSOR_TRIMMED` (the event after the cursor was removed) and `CURSOR_AHEAD` (the cursor lies
     * after the newest event); FAILED_PRECONDITION `CURSOR_OTHER_LOG` (the cursor is of another log,
     * or of this one before an older copy was restored); INVALID_ARGUMENT `CURSOR_MALFORMED`.
     * </pre>
     */
    public java.util.Iterator<ai.wellapp.gateway.v1.WatchEventsResponse> watchEvents(
        ai.wellapp.gateway.v1.WatchEventsRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getWatchEventsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a page of events. `cursor` of the answer is where WatchEvents goes on.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListEventsResponse listEvents(ai.wellapp.gateway.v1.ListEventsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListEventsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one event. Errors: NOT_FOUND when the log does not hold it, or no longer.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetEventResponse getEvent(ai.wellapp.gateway.v1.GetEventRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetEventMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * What the log holds.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetEventLogResponse getEventLog(ai.wellapp.gateway.v1.GetEventLogRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetEventLogMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Commits, for a consumer, everything that one of its streams was sent up to a cursor, under that
     * stream's lease. Synced when answered; a commit may be repeated. Errors: ABORTED `LEASE_LOST`;
     * FAILED_PRECONDITION `CURSOR_NOT_SENT` when the cursor lies beyond what was sent under the lease;
     * NOT_FOUND; those of a cursor.
     * </pre>
     */
    public ai.wellapp.gateway.v1.CommitCursorResponse commitCursor(ai.wellapp.gateway.v1.CommitCursorRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCommitCursorMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Says that an event could not be dealt with. The stream begins anew at what is committed, under a
     * new lease, so commit first what came before. After WELL_CONSUMER_REFUSALS refusals (default 5) the
     * event is parked instead: it does not come again, and the stream goes on as it was. Errors: ABORTED
     * `LEASE_LOST`; FAILED_PRECONDITION `EVENT_COMMITTED`; NOT_FOUND; RESOURCE_EXHAUSTED when 1,000
     * events of the consumer are refused or parked.
     * </pre>
     */
    public ai.wellapp.gateway.v1.RejectEventResponse rejectEvent(ai.wellapp.gateway.v1.RejectEventRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getRejectEventMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the consumers by name.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListConsumersResponse listConsumers(ai.wellapp.gateway.v1.ListConsumersRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListConsumersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Shows one consumer. Errors: NOT_FOUND.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetConsumerResponse getConsumer(ai.wellapp.gateway.v1.GetConsumerRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetConsumerMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Puts a consumer to another place: its open streams get a new lease and begin anew there. Refusals
     * are forgotten, parked events stay. Errors: NOT_FOUND; those of a cursor.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ResetConsumerResponse resetConsumer(ai.wellapp.gateway.v1.ResetConsumerRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getResetConsumerMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Forgets a consumer, its parked events too. Errors: NOT_FOUND; FAILED_PRECONDITION
     * `CONSUMER_IN_USE` while it has open streams.
     * </pre>
     */
    public ai.wellapp.gateway.v1.DeleteConsumerResponse deleteConsumer(ai.wellapp.gateway.v1.DeleteConsumerRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteConsumerMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the events that a consumer refused too often, in log order. Errors: NOT_FOUND.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListParkedEventsResponse listParkedEvents(ai.wellapp.gateway.v1.ListParkedEventsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListParkedEventsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lets a parked event come again: the stream that holds its share begins anew with it. It counts as
     * dealt with when its cursor, or a later one, is committed. Errors: NOT_FOUND.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ReplayParkedEventResponse replayParkedEvent(ai.wellapp.gateway.v1.ReplayParkedEventRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getReplayParkedEventMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the deliveries that were authentic and could not be read, oldest first, without their
     * bodies. They were answered 202, so Well does not send them again. At most 1,000, and 64 MiB, are
     * kept; beyond that such deliveries are answered 400.
     * </pre>
     */
    public ai.wellapp.gateway.v1.ListDeadLettersResponse listDeadLetters(ai.wellapp.gateway.v1.ListDeadLettersRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListDeadLettersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Shows one of them with its bytes. Errors: NOT_FOUND.
     * </pre>
     */
    public ai.wellapp.gateway.v1.GetDeadLetterResponse getDeadLetter(ai.wellapp.gateway.v1.GetDeadLetterRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetDeadLetterMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one again, as a newer version may do better, and appends its event; the dead letter is
     * removed then. With `event_type` it needs to name no event itself. The event's `receive_time` is
     * now: the log keeps its order. Errors: NOT_FOUND; FAILED_PRECONDITION `DEAD_LETTER_UNREADABLE`
     * when it still cannot be read: nothing is changed then.
     * </pre>
     */
    public ai.wellapp.gateway.v1.RequeueDeadLetterResponse requeueDeadLetter(ai.wellapp.gateway.v1.RequeueDeadLetterRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getRequeueDeadLetterMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Removes one for good. Errors: NOT_FOUND.
     * </pre>
     */
    public ai.wellapp.gateway.v1.DeleteDeadLetterResponse deleteDeadLetter(ai.wellapp.gateway.v1.DeleteDeadLetterRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteDeadLetterMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service EventService.
   * <pre>
   * Events: what Well delivered to this gateway, as one log that can be read, watched and resumed.
   * What the log and its watchers promise, by name:
   * - durable: a delivery answered 2xx is kept through any crash or power cut.
   * - ordered: every watcher sees events in log order, which is the order of receipt. Well itself
   *   promises no order: `document.processed` may precede `document.uploaded`, so use `occur_time`.
   * - unique: a repeated delivery of one event appears once in the log.
   * - reliable: no event that matches the filter is skipped; a hole is an error or a `gap`, never
   *   silence.
   * - resumable: `after_cursor` continues exactly after that event, across restarts.
   * - bookmarkable: heartbeats carry a cursor that advances even when nothing matches.
   * - filtered: nothing outside the filter arrives.
   * The loop that a client writes:
   *   1. Remember the cursor of every message that has one, after you have dealt with the message:
   *      of events, and of heartbeats, as these move on when nothing matches.
   *   2. Check that `sequence` is 1, 2, 3 and so on; after a hole, go on with 4.
   *   3. When nothing has come for three heartbeat intervals, give the stream up, and go on with 4.
   *   4. When the stream ends, call again with `after_cursor`, after a wait that doubles from a tenth of
   *      a second to half a minute and begins anew once a message has come. Draw it at random between
   *      half and all of that, so that many clients do not come at once.
   * The statuses UNAVAILABLE, DEADLINE_EXCEEDED, INTERNAL, UNKNOWN, RESOURCE_EXHAUSTED and CANCELLED (by
   * somebody else than you) lead to 4. The others end the loop, as the same request would end the same
   * way: INVALID_ARGUMENT, UNAUTHENTICATED, PERMISSION_DENIED, UNIMPLEMENTED, ABORTED
   * `CONSUMER_TAKEN_OVER`; and OUT_OF_RANGE and FAILED_PRECONDITION, where somebody has to decide whether
   * to go on at `oldest_cursor`. A client that names a consumer remembers no cursor: it commits them.
   * A message of a kind that your client does not know is passed over: kinds are added.
   * Consumers. A watch that names a `consumer` starts where that consumer has committed; the gateway
   * keeps the position. What is not committed comes again: at least once. Workspaces fall into 64 fixed
   * shares, and the streams of one consumer, its members, divide them, so that the events of one
   * workspace come to one member, in order. (An event that names its workspace by your own id alone
   * counts by that id.) Shares move when a member comes or leaves: who holds others than before gets
   * `assigned` with a new lease. Commit the cursor of a message under the lease of the last `assigned`
   * before that message: under an older one a commit changes nothing and is ABORTED `LEASE_LOST`, so that
   * an old stream cannot commit past what a newer one has not done. A stream that gained shares begins
   * anew at what is committed, so what it was sent and has not committed comes again.
   * </pre>
   */
  public static final class EventServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<EventServiceFutureStub> {
    private EventServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected EventServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new EventServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Reads a page of events. `cursor` of the answer is where WatchEvents goes on.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.ListEventsResponse> listEvents(
        ai.wellapp.gateway.v1.ListEventsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListEventsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one event. Errors: NOT_FOUND when the log does not hold it, or no longer.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.GetEventResponse> getEvent(
        ai.wellapp.gateway.v1.GetEventRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetEventMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * What the log holds.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.GetEventLogResponse> getEventLog(
        ai.wellapp.gateway.v1.GetEventLogRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetEventLogMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Commits, for a consumer, everything that one of its streams was sent up to a cursor, under that
     * stream's lease. Synced when answered; a commit may be repeated. Errors: ABORTED `LEASE_LOST`;
     * FAILED_PRECONDITION `CURSOR_NOT_SENT` when the cursor lies beyond what was sent under the lease;
     * NOT_FOUND; those of a cursor.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.CommitCursorResponse> commitCursor(
        ai.wellapp.gateway.v1.CommitCursorRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCommitCursorMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Says that an event could not be dealt with. The stream begins anew at what is committed, under a
     * new lease, so commit first what came before. After WELL_CONSUMER_REFUSALS refusals (default 5) the
     * event is parked instead: it does not come again, and the stream goes on as it was. Errors: ABORTED
     * `LEASE_LOST`; FAILED_PRECONDITION `EVENT_COMMITTED`; NOT_FOUND; RESOURCE_EXHAUSTED when 1,000
     * events of the consumer are refused or parked.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.RejectEventResponse> rejectEvent(
        ai.wellapp.gateway.v1.RejectEventRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getRejectEventMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the consumers by name.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.ListConsumersResponse> listConsumers(
        ai.wellapp.gateway.v1.ListConsumersRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListConsumersMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Shows one consumer. Errors: NOT_FOUND.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.GetConsumerResponse> getConsumer(
        ai.wellapp.gateway.v1.GetConsumerRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetConsumerMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Puts a consumer to another place: its open streams get a new lease and begin anew there. Refusals
     * are forgotten, parked events stay. Errors: NOT_FOUND; those of a cursor.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.ResetConsumerResponse> resetConsumer(
        ai.wellapp.gateway.v1.ResetConsumerRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getResetConsumerMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Forgets a consumer, its parked events too. Errors: NOT_FOUND; FAILED_PRECONDITION
     * `CONSUMER_IN_USE` while it has open streams.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.DeleteConsumerResponse> deleteConsumer(
        ai.wellapp.gateway.v1.DeleteConsumerRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteConsumerMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the events that a consumer refused too often, in log order. Errors: NOT_FOUND.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.ListParkedEventsResponse> listParkedEvents(
        ai.wellapp.gateway.v1.ListParkedEventsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListParkedEventsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lets a parked event come again: the stream that holds its share begins anew with it. It counts as
     * dealt with when its cursor, or a later one, is committed. Errors: NOT_FOUND.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.ReplayParkedEventResponse> replayParkedEvent(
        ai.wellapp.gateway.v1.ReplayParkedEventRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getReplayParkedEventMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the deliveries that were authentic and could not be read, oldest first, without their
     * bodies. They were answered 202, so Well does not send them again. At most 1,000, and 64 MiB, are
     * kept; beyond that such deliveries are answered 400.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.ListDeadLettersResponse> listDeadLetters(
        ai.wellapp.gateway.v1.ListDeadLettersRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListDeadLettersMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Shows one of them with its bytes. Errors: NOT_FOUND.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.GetDeadLetterResponse> getDeadLetter(
        ai.wellapp.gateway.v1.GetDeadLetterRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetDeadLetterMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one again, as a newer version may do better, and appends its event; the dead letter is
     * removed then. With `event_type` it needs to name no event itself. The event's `receive_time` is
     * now: the log keeps its order. Errors: NOT_FOUND; FAILED_PRECONDITION `DEAD_LETTER_UNREADABLE`
     * when it still cannot be read: nothing is changed then.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.RequeueDeadLetterResponse> requeueDeadLetter(
        ai.wellapp.gateway.v1.RequeueDeadLetterRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getRequeueDeadLetterMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Removes one for good. Errors: NOT_FOUND.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<ai.wellapp.gateway.v1.DeleteDeadLetterResponse> deleteDeadLetter(
        ai.wellapp.gateway.v1.DeleteDeadLetterRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteDeadLetterMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_WATCH_EVENTS = 0;
  private static final int METHODID_LIST_EVENTS = 1;
  private static final int METHODID_GET_EVENT = 2;
  private static final int METHODID_GET_EVENT_LOG = 3;
  private static final int METHODID_COMMIT_CURSOR = 4;
  private static final int METHODID_REJECT_EVENT = 5;
  private static final int METHODID_LIST_CONSUMERS = 6;
  private static final int METHODID_GET_CONSUMER = 7;
  private static final int METHODID_RESET_CONSUMER = 8;
  private static final int METHODID_DELETE_CONSUMER = 9;
  private static final int METHODID_LIST_PARKED_EVENTS = 10;
  private static final int METHODID_REPLAY_PARKED_EVENT = 11;
  private static final int METHODID_LIST_DEAD_LETTERS = 12;
  private static final int METHODID_GET_DEAD_LETTER = 13;
  private static final int METHODID_REQUEUE_DEAD_LETTER = 14;
  private static final int METHODID_DELETE_DEAD_LETTER = 15;
  private static final int METHODID_SUBSCRIBE = 16;

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
        case METHODID_WATCH_EVENTS:
          serviceImpl.watchEvents((ai.wellapp.gateway.v1.WatchEventsRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.WatchEventsResponse>) responseObserver);
          break;
        case METHODID_LIST_EVENTS:
          serviceImpl.listEvents((ai.wellapp.gateway.v1.ListEventsRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListEventsResponse>) responseObserver);
          break;
        case METHODID_GET_EVENT:
          serviceImpl.getEvent((ai.wellapp.gateway.v1.GetEventRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetEventResponse>) responseObserver);
          break;
        case METHODID_GET_EVENT_LOG:
          serviceImpl.getEventLog((ai.wellapp.gateway.v1.GetEventLogRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetEventLogResponse>) responseObserver);
          break;
        case METHODID_COMMIT_CURSOR:
          serviceImpl.commitCursor((ai.wellapp.gateway.v1.CommitCursorRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.CommitCursorResponse>) responseObserver);
          break;
        case METHODID_REJECT_EVENT:
          serviceImpl.rejectEvent((ai.wellapp.gateway.v1.RejectEventRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.RejectEventResponse>) responseObserver);
          break;
        case METHODID_LIST_CONSUMERS:
          serviceImpl.listConsumers((ai.wellapp.gateway.v1.ListConsumersRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListConsumersResponse>) responseObserver);
          break;
        case METHODID_GET_CONSUMER:
          serviceImpl.getConsumer((ai.wellapp.gateway.v1.GetConsumerRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetConsumerResponse>) responseObserver);
          break;
        case METHODID_RESET_CONSUMER:
          serviceImpl.resetConsumer((ai.wellapp.gateway.v1.ResetConsumerRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ResetConsumerResponse>) responseObserver);
          break;
        case METHODID_DELETE_CONSUMER:
          serviceImpl.deleteConsumer((ai.wellapp.gateway.v1.DeleteConsumerRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.DeleteConsumerResponse>) responseObserver);
          break;
        case METHODID_LIST_PARKED_EVENTS:
          serviceImpl.listParkedEvents((ai.wellapp.gateway.v1.ListParkedEventsRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListParkedEventsResponse>) responseObserver);
          break;
        case METHODID_REPLAY_PARKED_EVENT:
          serviceImpl.replayParkedEvent((ai.wellapp.gateway.v1.ReplayParkedEventRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ReplayParkedEventResponse>) responseObserver);
          break;
        case METHODID_LIST_DEAD_LETTERS:
          serviceImpl.listDeadLetters((ai.wellapp.gateway.v1.ListDeadLettersRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.ListDeadLettersResponse>) responseObserver);
          break;
        case METHODID_GET_DEAD_LETTER:
          serviceImpl.getDeadLetter((ai.wellapp.gateway.v1.GetDeadLetterRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.GetDeadLetterResponse>) responseObserver);
          break;
        case METHODID_REQUEUE_DEAD_LETTER:
          serviceImpl.requeueDeadLetter((ai.wellapp.gateway.v1.RequeueDeadLetterRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.RequeueDeadLetterResponse>) responseObserver);
          break;
        case METHODID_DELETE_DEAD_LETTER:
          serviceImpl.deleteDeadLetter((ai.wellapp.gateway.v1.DeleteDeadLetterRequest) request,
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.DeleteDeadLetterResponse>) responseObserver);
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
        case METHODID_SUBSCRIBE:
          return (io.grpc.stub.StreamObserver<Req>) serviceImpl.subscribe(
              (io.grpc.stub.StreamObserver<ai.wellapp.gateway.v1.SubscribeResponse>) responseObserver);
        default:
          throw new AssertionError();
      }
    }
  }

  public static final io.grpc.ServerServiceDefinition bindService(AsyncService service) {
    return io.grpc.ServerServiceDefinition.builder(getServiceDescriptor())
        .addMethod(
          getWatchEventsMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.WatchEventsRequest,
              ai.wellapp.gateway.v1.WatchEventsResponse>(
                service, METHODID_WATCH_EVENTS)))
        .addMethod(
          getListEventsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.ListEventsRequest,
              ai.wellapp.gateway.v1.ListEventsResponse>(
                service, METHODID_LIST_EVENTS)))
        .addMethod(
          getGetEventMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.GetEventRequest,
              ai.wellapp.gateway.v1.GetEventResponse>(
                service, METHODID_GET_EVENT)))
        .addMethod(
          getGetEventLogMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.GetEventLogRequest,
              ai.wellapp.gateway.v1.GetEventLogResponse>(
                service, METHODID_GET_EVENT_LOG)))
        .addMethod(
          getSubscribeMethod(),
          io.grpc.stub.ServerCalls.asyncBidiStreamingCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.SubscribeRequest,
              ai.wellapp.gateway.v1.SubscribeResponse>(
                service, METHODID_SUBSCRIBE)))
        .addMethod(
          getCommitCursorMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.CommitCursorRequest,
              ai.wellapp.gateway.v1.CommitCursorResponse>(
                service, METHODID_COMMIT_CURSOR)))
        .addMethod(
          getRejectEventMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.RejectEventRequest,
              ai.wellapp.gateway.v1.RejectEventResponse>(
                service, METHODID_REJECT_EVENT)))
        .addMethod(
          getListConsumersMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.ListConsumersRequest,
              ai.wellapp.gateway.v1.ListConsumersResponse>(
                service, METHODID_LIST_CONSUMERS)))
        .addMethod(
          getGetConsumerMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.GetConsumerRequest,
              ai.wellapp.gateway.v1.GetConsumerResponse>(
                service, METHODID_GET_CONSUMER)))
        .addMethod(
          getResetConsumerMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.ResetConsumerRequest,
              ai.wellapp.gateway.v1.ResetConsumerResponse>(
                service, METHODID_RESET_CONSUMER)))
        .addMethod(
          getDeleteConsumerMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.DeleteConsumerRequest,
              ai.wellapp.gateway.v1.DeleteConsumerResponse>(
                service, METHODID_DELETE_CONSUMER)))
        .addMethod(
          getListParkedEventsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.ListParkedEventsRequest,
              ai.wellapp.gateway.v1.ListParkedEventsResponse>(
                service, METHODID_LIST_PARKED_EVENTS)))
        .addMethod(
          getReplayParkedEventMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.ReplayParkedEventRequest,
              ai.wellapp.gateway.v1.ReplayParkedEventResponse>(
                service, METHODID_REPLAY_PARKED_EVENT)))
        .addMethod(
          getListDeadLettersMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.ListDeadLettersRequest,
              ai.wellapp.gateway.v1.ListDeadLettersResponse>(
                service, METHODID_LIST_DEAD_LETTERS)))
        .addMethod(
          getGetDeadLetterMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.GetDeadLetterRequest,
              ai.wellapp.gateway.v1.GetDeadLetterResponse>(
                service, METHODID_GET_DEAD_LETTER)))
        .addMethod(
          getRequeueDeadLetterMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.RequeueDeadLetterRequest,
              ai.wellapp.gateway.v1.RequeueDeadLetterResponse>(
                service, METHODID_REQUEUE_DEAD_LETTER)))
        .addMethod(
          getDeleteDeadLetterMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              ai.wellapp.gateway.v1.DeleteDeadLetterRequest,
              ai.wellapp.gateway.v1.DeleteDeadLetterResponse>(
                service, METHODID_DELETE_DEAD_LETTER)))
        .build();
  }

  private static abstract class EventServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    EventServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return ai.wellapp.gateway.v1.Events.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("EventService");
    }
  }

  private static final class EventServiceFileDescriptorSupplier
      extends EventServiceBaseDescriptorSupplier {
    EventServiceFileDescriptorSupplier() {}
  }

  private static final class EventServiceMethodDescriptorSupplier
      extends EventServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    EventServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (EventServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new EventServiceFileDescriptorSupplier())
              .addMethod(getWatchEventsMethod())
              .addMethod(getListEventsMethod())
              .addMethod(getGetEventMethod())
              .addMethod(getGetEventLogMethod())
              .addMethod(getSubscribeMethod())
              .addMethod(getCommitCursorMethod())
              .addMethod(getRejectEventMethod())
              .addMethod(getListConsumersMethod())
              .addMethod(getGetConsumerMethod())
              .addMethod(getResetConsumerMethod())
              .addMethod(getDeleteConsumerMethod())
              .addMethod(getListParkedEventsMethod())
              .addMethod(getReplayParkedEventMethod())
              .addMethod(getListDeadLettersMethod())
              .addMethod(getGetDeadLetterMethod())
              .addMethod(getRequeueDeadLetterMethod())
              .addMethod(getDeleteDeadLetterMethod())
              .build();
        }
      }
    }
    return result;
  }
}
