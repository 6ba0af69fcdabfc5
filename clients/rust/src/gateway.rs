//! The channel: the token, pings, deadlines that hold over repeats, and the service config.

use std::error::Error as _;
use std::fmt;
use std::iter::successors;
use std::mem;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use http::header::{AUTHORIZATION, HeaderMap, HeaderValue};
use http::{Request, Response};
use tonic::body::Body;
use tonic::transport::{self, Channel, Endpoint};
use tonic::{Status, TimeoutExpired};
use tower_service::Service;

use crate::retry::Retries;

/// The gRPC service config: which calls are repeated, after which failures and how often, as JSON.
///
/// A [`Gateway`] follows it by itself; this is for whoever goes without one.
pub const SERVICE_CONFIG: &str = include_str!("service_config.json");

/// Nothing but a ping finds out that the other side is gone without a word.
const PING_INTERVAL: Duration = Duration::from_secs(10);
const PING_TIMEOUT: Duration = Duration::from_secs(5);
/// As long as other gRPC libraries try.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(20);
/// All of HTTP/2: a watcher that is not asked holds back its own stream, never the connection.
const CONNECTION_WINDOW_BYTES: u32 = (1 << 31) - 1;

/// Why there is no [`Gateway`].
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The address is no `host:port`.
    Address(transport::Error),
    /// The token has characters that no header may have.
    Token(http::header::InvalidHeaderValue),
    /// The packaged service config cannot be read.
    ServiceConfig(serde_json::Error),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Address(_) => "the gateway's address is no `host:port`",
            Self::Token(_) => "the token has characters that no header may have",
            Self::ServiceConfig(_) => "the packaged service config cannot be read",
        })
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(match self {
            Self::Address(error) => error,
            Self::Token(error) => error,
            Self::ServiceConfig(error) => error,
        })
    }
}

/// A plaintext channel to the gateway at `host:port`, or `unix:/path`.
///
/// `token` is one of the gateway's `WELL_GRPC_TOKENS`, sent with every call. Nothing is dialled before
/// the first call, which fails with UNAVAILABLE where no gateway is. A dead connection is found out by
/// pings within 15 seconds, and replaced by the next call.
///
/// # Errors
///
/// When the address or the token is malformed.
pub async fn connect(address: &str, token: Option<&str>) -> Result<Gateway, Error> {
    let is_uri = address.contains("://") || address.starts_with("unix:");
    let uri = if is_uri { address.to_owned() } else { format!("http://{address}") };
    let endpoint = Endpoint::from_shared(uri)
        .map_err(Error::Address)?
        .connect_timeout(CONNECT_TIMEOUT)
        .http2_keep_alive_interval(PING_INTERVAL)
        .keep_alive_timeout(PING_TIMEOUT)
        .keep_alive_while_idle(true)
        .initial_connection_window_size(CONNECTION_WINDOW_BYTES);
    Gateway::over(endpoint.connect_lazy(), token)
}

/// A channel to a gateway: every client of [`v1`](crate::v1) takes it. Cheap to clone; clones share
/// one connection.
///
/// It repeats the calls that the service config names, as other gRPC libraries do by themselves. A call
/// without an answer fails with UNAVAILABLE, as everywhere in gRPC; for a call that creates something
/// this does not say that nothing was done.
#[derive(Clone)]
pub struct Gateway {
    channel: Channel,
    authorization: Option<HeaderValue>,
    retries: Arc<Retries>,
}

impl Gateway {
    /// A gateway behind a channel of your own, for TLS or other pings. Give it a large connection window
    /// (`initial_connection_window_size`): tonic's own one is full of what a few slow watchers leave lying,
    /// and then every other call waits.
    ///
    /// # Errors
    ///
    /// When the token is malformed.
    pub fn over(channel: Channel, token: Option<&str>) -> Result<Self, Error> {
        let authorization = token.map(bearer).transpose().map_err(Error::Token)?;
        let retries = Retries::parse(SERVICE_CONFIG).map_err(Error::ServiceConfig)?;
        Ok(Self { channel, authorization, retries: Arc::new(retries) })
    }
}

fn bearer(token: &str) -> Result<HeaderValue, http::header::InvalidHeaderValue> {
    let mut value = HeaderValue::from_str(&format!("Bearer {token}"))?;
    value.set_sensitive(true);
    Ok(value)
}

impl fmt::Debug for Gateway {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Gateway").finish_non_exhaustive()
    }
}

impl Service<Request<Body>> for Gateway {
    type Response = Response<Body>;
    type Error = Status;
    type Future = Pin<Box<dyn Future<Output = Result<Response<Body>, Status>> + Send>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Status>> {
        self.channel.poll_ready(cx).map_err(no_answer)
    }

    fn call(&mut self, mut request: Request<Body>) -> Self::Future {
        if let Some(authorization) = &self.authorization {
            request.headers_mut().insert(AUTHORIZATION, authorization.clone());
        }
        // The clone has to be made ready anew, so the one that is ready makes the call.
        let clone = self.channel.clone();
        let channel = mem::replace(&mut self.channel, clone);
        let retries = self.retries.clone();
        Box::pin(async move {
            // The channel's own deadline is for one attempt; this one is for all of them.
            let Some(timeout) = timeout(request.headers()) else {
                return retries.send(channel, request).await;
            };
            let answer = tokio::time::timeout(timeout, retries.send(channel, request)).await;
            answer.unwrap_or_else(|_| Err(deadline_exceeded()))
        })
    }
}

/// The deadline of a call, as the caller set it on its `tonic::Request`.
fn timeout(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get("grpc-timeout")?.to_str().ok()?;
    let (count, unit) = text.split_at_checked(text.len().checked_sub(1)?)?;
    let unit = match unit {
        "H" => Duration::from_secs(3600),
        "M" => Duration::from_secs(60),
        "S" => Duration::from_secs(1),
        "m" => Duration::from_millis(1),
        "u" => Duration::from_micros(1),
        "n" => Duration::from_nanos(1),
        _ => return None,
    };
    Some(unit.saturating_mul(count.parse().ok()?))
}

fn deadline_exceeded() -> Status {
    Status::deadline_exceeded("the call's deadline has passed")
}

/// tonic calls most lost connections UNKNOWN, and its own deadline CANCELLED.
pub(crate) fn no_answer(error: transport::Error) -> Status {
    let causes = || successors(error.source(), |&cause| cause.source());
    let mut status = if causes().any(|cause| cause.is::<TimeoutExpired>()) {
        deadline_exceeded()
    } else {
        let mut causes: Vec<_> = causes().map(ToString::to_string).collect();
        causes.dedup();
        Status::unavailable(format!("no answer: {}", causes.join(": ")))
    };
    status.set_source(Arc::new(error));
    status
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_deadline_is_read_as_callers_set_it() {
        for (text, expected) in [
            ("300m", Some(Duration::from_millis(300))),
            ("300000u", Some(Duration::from_millis(300))),
            ("99999999H", Some(Duration::from_secs(99_999_999 * 3600))),
            ("soon", None),
            ("", None),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert("grpc-timeout", HeaderValue::from_static(text));
            assert_eq!(timeout(&headers), expected, "{text}");
        }
        assert_eq!(timeout(&HeaderMap::new()), None);
    }

    #[tokio::test]
    async fn malformed_addresses_and_tokens_are_told_apart() {
        assert!(matches!(connect("no host", None).await, Err(Error::Address(_))));
        assert!(matches!(connect("127.0.0.1:1", Some("a\nb")).await, Err(Error::Token(_))));
        assert!(connect("127.0.0.1:1", Some("token")).await.is_ok());
    }
}
