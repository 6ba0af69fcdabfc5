//! The gRPC server: one accept loop, one way in for every RPC.
//!
//! An RPC is looked up by its path: those with code of their own first, then the bindings. It
//! promises that every refusal is a well-formed gRPC status. It knows no HTTP status of Well.

pub mod auth;
mod chunk;
mod consumers;
pub mod dead_letters;
pub mod encode;
pub mod events;
pub mod frame;
mod gather;
pub mod health;
mod once;
mod reconcile;
pub mod server;
mod transfer;
pub mod watch;
pub mod web;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{Request, State};
use axum::routing::post;
use bytes::Bytes;
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::registry::Registry;
use secrecy::SecretString;
use tonic::Status;
use tonic::Streaming;
use tonic::codegen::http::HeaderMap;
use tonic::metadata::GRPC_CONTENT_TYPE;
use tower::service_fn;

use crate::error::Error;
use crate::idempotency::Requests;
use crate::proto::{ListWebhooksRequest, SubscribeRequest, WatchEventsRequest, subscribe_request};
use crate::registration::Registration;
use crate::rest::deadline::Deadline;
use crate::rest::{Asker, Authorization, CallerTokens};
use crate::secret::Secrets;
use crate::special::webhooks::Webhooks;
use crate::special::{self, gmail};
use crate::transcode::Engine;
use crate::transcode::table::{BINDINGS, Binding, SPECIALS};
use dead_letters::DeadLetters;
use events::Events;
use frame::{Frame, FrameCodec};
use once::Turn;
use server::Connection;
use watch::inbound::Inbound;

/// Bytes of a request of a stream: a filter with all its lists full has less.
const REQUEST_BYTES_MAX: usize = 4 * 1024 * 1024;

/// The one RPC that has a binding and code of its own beside it.
const CREATE_WORKSPACE: &str = "/well.gateway.v1.WorkspaceService/CreateWorkspace";

/// Where and for whom the gRPC API is served.
#[derive(Clone, Debug)]
pub struct Config {
    /// `WELL_GRPC_ADDR`.
    pub addr: Addr,
    /// `WELL_GRPC_TOKENS`: bearer tokens of callers; none: callers are not asked for one.
    pub tokens: Secrets,
    /// `WELL_GRPC_CONNECTION_AGE`: how long a connection lives; none: as long as its caller wants.
    pub connection_age: Option<Duration>,
    /// gRPC-Web; none: it is off.
    pub web: Option<web::Config>,
    /// `WELL_CONSUMER_REFUSALS`: after so many an event is parked.
    pub consumer_refusals: u32,
}

/// An address to listen on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Addr {
    /// TCP.
    Tcp(SocketAddr),
    /// A Unix domain socket.
    Unix(PathBuf),
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Labels {
    rpc: &'static str,
    code: i32,
}

/// What is counted of RPCs.
#[derive(Clone, Debug, Default)]
pub struct Metrics {
    rpcs: Family<Labels, Counter>,
}

impl Metrics {
    /// Makes the metrics and puts them into the registry.
    pub fn register(registry: &mut Registry) -> Self {
        let metrics = Self::default();
        registry.register(
            "well_gateway_rpcs",
            "RPCs answered, or begun where they are streams, by RPC and gRPC code; watches stand beside",
            metrics.rpcs.clone(),
        );
        metrics
    }
}

/// An RPC that is served.
#[derive(Clone, Copy, Debug)]
struct Rpc {
    /// `/package.Service/Method`.
    path: &'static str,
    /// What makes a call of it; none where all of its code is its own.
    binding: Option<&'static Binding>,
}

/// What serves the RPCs.
#[derive(Clone, Debug)]
pub struct Services {
    /// Runs the bindings.
    pub engine: Engine,
    /// WebhookService.
    pub webhooks: Webhooks,
    /// Keeps the gateway's own webhooks.
    pub registration: Registration,
    /// EventService.
    pub events: Events,
    /// Dead letters.
    pub dead_letters: DeadLetters,
    /// Request ids.
    pub requests: Requests,
    /// What is counted.
    pub metrics: Metrics,
}

/// All routes: ours, health and reflection, behind the check of the caller's token.
///
/// # Errors
/// When the descriptor set cannot be read by reflection.
pub fn router(
    config: &Config,
    services: Services,
    health: Router,
) -> Result<Router, tonic_reflection::server::Error> {
    let mut router = Router::new();
    for rpc in rpcs() {
        let serve = move |State(services), request| serve(rpc, services, request);
        router = router.route(rpc.path, post(serve));
    }
    // Health, and the details of errors, are shown as well: grpcurl knows neither by itself.
    let reflection = || {
        tonic_reflection::server::Builder::configure()
            .register_encoded_file_descriptor_set(crate::proto::DESCRIPTORS)
            .register_encoded_file_descriptor_set(tonic_health::pb::FILE_DESCRIPTOR_SET)
            .register_encoded_file_descriptor_set(tonic_types::pb::FILE_DESCRIPTOR_SET)
    };
    let mut routes = tonic::service::Routes::new(reflection().build_v1()?);
    routes = routes.add_service(reflection().build_v1alpha()?);
    let router = router
        .with_state(Arc::new(services))
        .merge(routes.into_axum_router().reset_fallback())
        .merge(health)
        .fallback(no_such_rpc)
        .layer(axum::middleware::from_fn_with_state(config.tokens.clone(), auth::check));
    Ok(router)
}

async fn no_such_rpc(request: Request) -> http::Response<axum::body::Body> {
    into_http(Error::NoSuchRpc(request.uri().path().to_owned()).into())
}

/// All RPCs that are served.
fn rpcs() -> impl Iterator<Item = Rpc> {
    let bound = BINDINGS.iter().map(|binding| Rpc { path: binding.rpc, binding: Some(binding) });
    bound.chain(SPECIALS.iter().map(|path| Rpc { path, binding: None }))
}

async fn serve(
    rpc: Rpc,
    services: Arc<Services>,
    request: Request,
) -> http::Response<axum::body::Body> {
    let mut grpc = tonic::server::Grpc::new(FrameCodec);
    let response = match rpc.path {
        watch::WATCH | watch::SUBSCRIBE => {
            return Box::pin(watch(rpc, services, request)).await.unwrap_or_else(into_http);
        }
        transfer::UPLOAD => {
            // Boxed, here and below: every RPC would pay for the size of the largest future.
            let upload =
                service_fn(move |request| Box::pin(transfer::upload(services.clone(), request)));
            grpc.client_streaming(upload, request).await
        }
        transfer::DOWNLOAD => {
            let download =
                service_fn(move |request| Box::pin(transfer::download(services.clone(), request)));
            grpc.server_streaming(download, request).await
        }
        _ => {
            let unary = service_fn(move |request| unary(services.clone(), rpc, request));
            grpc.unary(unary, request).await
        }
    };
    response.map(axum::body::Body::new)
}

/// Has a body of its own: tonic's would hold several times as much for each stream.
async fn watch(
    rpc: Rpc,
    services: Arc<Services>,
    request: Request,
) -> Result<http::Response<axum::body::Body>, Status> {
    let (parts, body) = request.into_parts();
    let connection = parts.extensions.get::<Connection>().cloned().unwrap_or_default();
    let mut messages = Streaming::new_request(FrameCodec, body, None, Some(REQUEST_BYTES_MAX));
    let first = messages.message().await?.unwrap_or_default();
    let (request, inbound) = match rpc.path {
        watch::SUBSCRIBE => (subscribed(&first)?, Some(Inbound::new(messages))),
        _ => (decode(&first)?, None),
    };
    let watch = services.events.watch(request, connection, inbound).await?;
    let mut response = http::Response::new(watch.into_body());
    response.headers_mut().insert(http::header::CONTENT_TYPE, GRPC_CONTENT_TYPE);
    Ok(response)
}

fn subscribed(first: &Bytes) -> Result<WatchEventsRequest, Error> {
    match decode::<SubscribeRequest>(first)?.message {
        Some(subscribe_request::Message::Watch(request)) => Ok(request),
        Some(_) | None => Err(Error::invalid("watch", "must stand in the first message")),
    }
}

fn into_http(status: Status) -> http::Response<axum::body::Body> {
    status.into_http()
}

async fn unary(
    services: Arc<Services>,
    rpc: Rpc,
    request: tonic::Request<Bytes>,
) -> Result<tonic::Response<Frame>, Status> {
    let asker = asker(request.metadata().as_ref(), &services);
    let result = services.once(rpc, &request, &asker).await.map_err(Status::from);
    services.count(rpc.path, result.as_ref().err());
    result.map(|bytes| tonic::Response::new(Frame::from(bytes)))
}

impl Services {
    /// Runs a unary RPC; one with a `request_id` only once.
    async fn once(
        &self,
        rpc: Rpc,
        request: &tonic::Request<Bytes>,
        asker: &Asker,
    ) -> Result<Bytes, Error> {
        let bytes = request.get_ref();
        let turn = self.turn(rpc, bytes, request.metadata().as_ref()).await?;
        if let Turn::Repeated(response) = turn {
            return Ok(response);
        }
        let result = self.dispatch(rpc, bytes, asker).await;
        Self::keep(rpc, turn, &result).await;
        result
    }

    /// Counts an RPC. A failure is logged once, here, and quietly: what the caller did wrong is no
    /// trouble of the gateway's.
    fn count(&self, rpc: &'static str, failure: Option<&Status>) {
        let code = failure.map_or(0, |status| status.code() as i32);
        self.metrics.rpcs.get_or_create(&Labels { rpc, code }).inc();
        if let Some(status) = failure {
            let code = status.code();
            tracing::debug!(rpc, ?code, error = status.message(), "rpc failed");
        }
    }

    /// Runs a unary RPC: by its binding, or by code of its own.
    async fn dispatch(&self, rpc: Rpc, request: &Bytes, asker: &Asker) -> Result<Bytes, Error> {
        match rpc {
            Rpc { path: CREATE_WORKSPACE, .. } | Rpc { binding: None, .. } => {
                Box::pin(self.own(rpc.path, request, asker)).await
            }
            Rpc { path: _, binding: Some(binding) } => {
                Ok(self.engine.run(binding, request, asker).await?)
            }
        }
    }

    /// Runs a unary RPC that has code of its own: one line for each.
    async fn own(&self, rpc: &str, request: &Bytes, asker: &Asker) -> Result<Bytes, Error> {
        const CONNECTORS: &str = "/well.gateway.v1.ConnectorService/";
        const EVENTS: &str = "/well.gateway.v1.EventService/";
        const WEBHOOKS: &str = "/well.gateway.v1.WebhookService/";
        if rpc == CREATE_WORKSPACE {
            return Ok(
                special::create_workspace(&self.engine, &self.registration, request, asker).await?
            );
        }
        if let Some(name) = rpc.strip_prefix(WEBHOOKS) {
            return match name {
                "CreateWebhook" => encode(&self.webhooks.create(decode(request)?, asker).await?),
                "GetWebhook" => encode(&self.webhooks.get(decode(request)?, asker).await?),
                "ListWebhooks" => encode(
                    &self.webhooks.list(decode::<ListWebhooksRequest>(request)?, asker).await?,
                ),
                "UpdateWebhook" => encode(&self.webhooks.update(decode(request)?, asker).await?),
                "ReconcileWebhooks" => {
                    encode(&reconcile::reconcile(&self.registration, decode(request)?).await?)
                }
                "DeleteWebhook" => encode(&self.webhooks.delete(decode(request)?, asker).await?),
                _ => Err(Error::NoSuchRpc(rpc.to_owned())),
            };
        }
        if let Some(name) = rpc.strip_prefix(EVENTS) {
            return match name {
                "ListEvents" => Ok(self.events.list(decode(request)?).await?),
                "GetEvent" => Ok(self.events.get(decode(request)?).await?),
                "GetEventLog" => encode(&self.events.event_log().await?),
                "CommitCursor" => encode(&self.events.commit(decode(request)?).await?),
                "RejectEvent" => encode(&self.events.reject(decode(request)?).await?),
                "ListConsumers" => encode(&self.events.list_consumers(decode(request)?).await?),
                "GetConsumer" => encode(&self.events.get_consumer(decode(request)?).await?),
                "ResetConsumer" => encode(&self.events.reset_consumer(decode(request)?).await?),
                "DeleteConsumer" => encode(&self.events.delete_consumer(decode(request)?).await?),
                "ListParkedEvents" => encode(&self.events.list_parked(decode(request)?).await?),
                "ReplayParkedEvent" => encode(&self.events.replay_parked(decode(request)?).await?),
                "ListDeadLetters" => encode(&self.dead_letters.list(decode(request)?).await?),
                "GetDeadLetter" => encode(&self.dead_letters.get(decode(request)?).await?),
                "RequeueDeadLetter" => encode(&self.dead_letters.requeue(decode(request)?).await?),
                "DeleteDeadLetter" => encode(&self.dead_letters.delete(decode(request)?).await?),
                _ => Err(Error::NoSuchRpc(rpc.to_owned())),
            };
        }
        match rpc.strip_prefix(CONNECTORS) {
            Some("GetGmailAccessLink") => {
                encode(&gmail::access_link(&self.engine, decode(request)?, asker).await?)
            }
            Some("GetGmailConnector") => {
                encode(&gmail::connector(&self.engine, decode(request)?, asker).await?)
            }
            _ => Err(Error::NoSuchRpc(rpc.to_owned())),
        }
    }
}

fn decode<M: prost::Message + Default>(bytes: &Bytes) -> Result<M, Error> {
    M::decode(bytes.clone()).map_err(|error| {
        let name = std::any::type_name::<M>().rsplit("::").next().unwrap_or_default();
        Error::Malformed(format!("the request is not a {name}: {error}"))
    })
}

fn encode<M: prost::Message>(message: &M) -> Result<Bytes, Error> {
    Ok(message.encode_to_vec().into())
}

fn asker(headers: &HeaderMap, services: &Services) -> Asker {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let passthrough = services.engine.rest().config().caller_tokens == CallerTokens::Passthrough;
    Asker {
        deadline: text("grpc-timeout").map(Deadline::parse).unwrap_or_default(),
        authorization: text("authorization")
            .filter(|_| passthrough)
            .map(|text| Authorization(SecretString::from(text.to_owned()))),
    }
}
