//! gRPC-Web: the same RPCs for browsers, over HTTP/1.1 at an address of its own.
//!
//! Browsers speak no plain HTTP/2 and read no trailers, so their requests are translated here; who
//! may call is what CORS and the caller's token say. It knows nothing of RPCs.

use std::net::SocketAddr;
use std::time::Duration;

use axum::Router;
use axum::extract::Request;
use axum::middleware::{Next, from_fn};
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderName, HeaderValue, Method};
use tokio_util::sync::CancellationToken;
use tonic_web::GrpcWebLayer;
use tower_http::cors::{AllowOrigin, CorsLayer};

use super::server::Connection;

/// How long a browser may remember what it was allowed: browsers keep it two hours at most.
const PREFLIGHT_AGE: Duration = Duration::from_secs(7_200);
/// Headers of requests: those of gRPC-Web itself, and the caller's token.
const REQUEST_HEADERS: [HeaderName; 5] = [
    CONTENT_TYPE,
    AUTHORIZATION,
    HeaderName::from_static("x-grpc-web"),
    HeaderName::from_static("x-user-agent"),
    HeaderName::from_static("grpc-timeout"),
];
/// Headers that a page may read: the status of a response without messages stands in them.
const RESPONSE_HEADERS: [HeaderName; 4] = [
    HeaderName::from_static("grpc-status"),
    HeaderName::from_static("grpc-message"),
    HeaderName::from_static("grpc-status-details-bin"),
    HeaderName::from_static("grpc-retry-pushback-ms"),
];

/// Where and for which pages gRPC-Web is served.
#[derive(Clone, Debug)]
pub struct Config {
    /// `WELL_GRPC_WEB_ADDR`.
    pub addr: SocketAddr,
    /// `WELL_GRPC_WEB_ORIGINS`: origins of pages that may call.
    pub origins: Origins,
}

/// Origins of pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origins {
    /// Every page.
    Any,
    /// Pages of these.
    These(Vec<HeaderValue>),
}

/// The routes of gRPC as gRPC-Web; watchers are told to go when the gateway drains.
pub fn router(config: &Config, rpcs: Router, draining: &CancellationToken) -> Router {
    let draining = draining.clone();
    let connect = from_fn(move |mut request: Request, next: Next| {
        // HTTP/1.1 has one request at a time, so each is a connection of its own.
        request.extensions_mut().insert(Connection::new(draining.child_token()));
        next.run(request)
    });
    // CORS stands outside: a browser asks it without a token.
    rpcs.layer(connect).layer(GrpcWebLayer::new()).layer(cors(&config.origins))
}

fn cors(origins: &Origins) -> CorsLayer {
    let origins = match origins {
        Origins::Any => AllowOrigin::any(),
        Origins::These(origins) => AllowOrigin::list(origins.iter().cloned()),
    };
    CorsLayer::new()
        .allow_origin(origins)
        .allow_methods([Method::POST])
        .allow_headers(REQUEST_HEADERS)
        .expose_headers(RESPONSE_HEADERS)
        .max_age(PREFLIGHT_AGE)
}
