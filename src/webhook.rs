//! The endpoint that takes Well's deliveries.
//!
//! It promises: a delivery answered 200 is in the log and synced, or was there already; one that
//! cannot be read is kept aside; all others are refused with a text that says how to mend them.
//! Nothing is read of a body before the sender has shown a right token. It knows the log, not gRPC.

mod answer;
mod credential;
pub mod delivery;
pub mod identity;
mod intake;
mod metrics;
mod own;
pub mod signature;

use std::future::Future;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, HttpBody};
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use http::request::Parts;
use http::{HeaderMap, HeaderName, Method, header};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use jiff::Timestamp;
use tokio::sync::Semaphore;
use tokio::time::{Instant, timeout};
use tokio_util::sync::CancellationToken;
use url::Url;

use self::answer::{Answer, Refusal};
pub use self::credential::Rule;
use self::credential::{Door, Matched};
use self::delivery::{Delivery, Unreadable};
pub use self::intake::{Appended, Intake};
pub use self::metrics::Metrics;
pub use self::own::{MASK, Own};
use crate::events::log;
use crate::secret::Secrets;
use crate::tls;

/// Bytes of a body. Bodies have some kilobytes; a whole document is never in one.
pub const BODY_BYTES_MAX: usize = 1024 * 1024;

/// Deliveries taken at once. Enough to fill a commit many times over; each may hold a whole body.
pub const DELIVERIES_MAX: usize = 1_024;

/// Bytes of bodies that are held at once. A sender that announces no length is counted with the
/// largest body.
const BODIES_BYTES_MAX: usize = 64 * 1024 * 1024;

/// The header in which a webhook that the gateway registered names the workspace it stands for.
pub const WORKSPACE_HEADER: &str = "x-well-gateway-workspace";

/// The same as a parameter of the registered URL, where Well keeps no headers.
pub const WORKSPACE_PARAMETER: &str = "workspace";

/// Wait for a body. Well itself gives up after 10 s, so longer serves nobody.
const BODY_WAIT: Duration = Duration::from_secs(10);

/// Wait for the log to sync. Well's shortest stated patience is 5 s; the answer must come before.
const APPEND_WAIT: Duration = Duration::from_secs(4);

/// How deliveries are taken.
#[derive(Clone, Debug)]
pub struct Config {
    /// `WELL_WEBHOOK_ADDR`; `None` is `off`.
    pub addr: Option<SocketAddr>,
    /// `WELL_WEBHOOK_PATH`: begins with `/`, does not end with it.
    pub path: String,
    /// `WELL_WEBHOOK_PUBLIC_URL`: base address at which Well reaches the endpoint.
    pub public_url: Option<Url>,
    /// `WELL_GATEWAY_ID`: tells this gateway's webhooks from another's.
    pub gateway_id: String,
    /// `WELL_WEBHOOK_EVENTS`: what a webhook asks for when its creator names no events.
    pub events: Vec<String>,
    /// `WELL_WEBHOOK_TOKENS`: shared secrets; empty only with `WELL_WEBHOOK_INSECURE=true`.
    pub tokens: Secrets,
    /// `WELL_WEBHOOK_TOKEN_HEADER`.
    pub token_header: HeaderName,
    /// `WELL_WEBHOOK_TOKEN_PLACE`: where a registered webhook carries the token.
    pub token_place: TokenPlace,
    /// Signatures.
    pub signature: signature::Config,
    /// `WELL_WEBHOOK_AUTH`.
    pub auth: Rule,
    /// `WELL_WEBHOOK_TLS_CERT` and `_KEY`; none: plain HTTP, behind a proxy that ends TLS.
    pub tls: Option<tls::Config>,
    /// `WELL_WEBHOOK_EVENT_ID_NAMES`: headers and body keys that may hold the vendor's event id.
    pub event_id_names: Vec<String>,
    /// `WELL_DEDUPE_WINDOW`: how long an equal body without any other identity is the same event.
    pub dedupe_window: Duration,
}

/// Where a registered webhook carries the token and the workspace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenPlace {
    /// In headers of their own.
    Header,
    /// In the URL, for versions of Well that send no headers along.
    Path,
}

/// All that the handler needs.
struct Endpoint {
    path: String,
    door: Door,
    intake: Intake,
    metrics: Metrics,
    draining: CancellationToken,
    slots: Semaphore,
    bytes: Semaphore,
}

/// The endpoint, to be served at the address of the settings.
///
/// From the moment `draining` is cancelled new deliveries are told to come again; those that are
/// being taken are kept and answered.
pub fn router(
    config: &Config,
    intake: Intake,
    metrics: Metrics,
    draining: CancellationToken,
) -> Router {
    let endpoint = Endpoint {
        path: config.path.clone(),
        door: Door::new(config),
        intake,
        metrics,
        draining,
        slots: Semaphore::new(DELIVERIES_MAX),
        bytes: Semaphore::new(BODIES_BYTES_MAX),
    };
    // Not a route: the path is a setting, and axum would read braces in it as captures.
    Router::new().fallback(take).with_state(Arc::new(endpoint))
}

async fn take(State(endpoint): State<Arc<Endpoint>>, request: Request) -> Response {
    let start = Instant::now();
    let verdict = endpoint.verdict(request).await;
    let outcome = verdict.as_ref().map_or_else(Refusal::outcome, Answer::outcome);
    endpoint.metrics.count(outcome, start.elapsed());
    match verdict {
        Ok(answer) => {
            answer.log();
            answer.into_response()
        }
        Err(refusal) => {
            refusal.log();
            refusal.into_response()
        }
    }
}

impl Endpoint {
    async fn verdict(&self, request: Request) -> Result<Answer, Refusal> {
        let (head, body) = request.into_parts();
        let token = self.admit(&head)?;
        let _slot = self.slots.try_acquire().map_err(|_| Refusal::Busy)?;
        let _bytes = self.bytes.try_acquire_many(room(&body)?).map_err(|_| Refusal::Busy)?;
        let body = received(body, BODY_WAIT).await?;
        let receive_time = Timestamp::now();
        let signed = self.door.admit_body(&head.headers, &body, receive_time)?;
        token.into_iter().chain(signed).for_each(|matched| self.metrics.matched(matched));
        let workspace = registered_workspace(&head);
        match self.intake.read(&head.headers, workspace, &body) {
            Ok(delivery) => self.keep(delivery, body, receive_time).await,
            Err(reason) => self.set_aside(reason, &head.headers, body, receive_time).await,
        }
    }

    /// All that can be judged without the body, the cheapest first.
    fn admit(&self, head: &Parts) -> Result<Option<Matched>, Refusal> {
        let segment = token_segment(&self.path, head.uri.path())?;
        if head.method != Method::POST {
            return Err(Refusal::NotPost);
        }
        if self.draining.is_cancelled() {
            return Err(Refusal::Draining);
        }
        let token = self.door.admit_head(&head.headers, segment)?;
        require_json(&head.headers)?;
        Ok(token)
    }

    async fn keep(
        &self,
        delivery: Delivery,
        body: Bytes,
        receive_time: Timestamp,
    ) -> Result<Answer, Refusal> {
        let event_type = delivery.event_type.clone();
        let append = self.intake.append(delivery, body, receive_time);
        let Appended { event_id, is_new } = synced(append, APPEND_WAIT).await?;
        match is_new {
            true => Ok(Answer::Kept { event_id, event_type }),
            false => Ok(Answer::Duplicate { event_id, event_type }),
        }
    }

    async fn set_aside(
        &self,
        reason: Unreadable,
        headers: &HeaderMap,
        body: Bytes,
        receive_time: Timestamp,
    ) -> Result<Answer, Refusal> {
        let body_bytes = body.len();
        let set_aside = self.intake.set_aside(reason, headers, body, receive_time);
        match synced(set_aside, APPEND_WAIT).await {
            Ok(()) => Ok(Answer::DeadLetter { reason, body_bytes }),
            Err(_) => Err(Refusal::Unreadable(reason)),
        }
    }
}

/// The path segment after the endpoint's own path, which holds a token; `None` when there is none.
fn token_segment<'a>(endpoint: &str, path: &'a str) -> Result<Option<&'a str>, Refusal> {
    let rest = path.strip_prefix(endpoint).ok_or(Refusal::UnknownPath)?;
    match rest.strip_prefix('/') {
        None if rest.is_empty() => Ok(None),
        None => Err(Refusal::UnknownPath),
        Some("") => Ok(None),
        Some(segment) if segment.contains('/') => Err(Refusal::UnknownPath),
        Some(segment) => Ok(Some(segment)),
    }
}

fn registered_workspace(head: &Parts) -> Option<String> {
    let by_header = head.headers.get(WORKSPACE_HEADER).and_then(|value| value.to_str().ok());
    let by_header = by_header.map(str::to_owned);
    let by_url = || {
        let pairs = url::form_urlencoded::parse(head.uri.query().unwrap_or_default().as_bytes());
        pairs
            .into_iter()
            .find_map(|(name, value)| (name == WORKSPACE_PARAMETER).then(|| value.into_owned()))
    };
    by_header.or_else(by_url).and_then(delivery::sound_id)
}

/// A delivery without a content type passes: its body says soon enough what it is.
fn require_json(headers: &HeaderMap) -> Result<(), Refusal> {
    let is_plain = |encoding: &[u8]| encoding.eq_ignore_ascii_case(b"identity");
    if headers.get(header::CONTENT_ENCODING).is_some_and(|it| !is_plain(it.as_bytes())) {
        return Err(Refusal::Compressed);
    }
    match headers.get(header::CONTENT_TYPE).map(|value| value.to_str()) {
        None => Ok(()),
        Some(Ok(media_type)) if is_json(media_type) => Ok(()),
        Some(_) => Err(Refusal::NotJson),
    }
}

fn is_json(media_type: &str) -> bool {
    let name = media_type.split(';').next().unwrap_or(media_type).trim().to_ascii_lowercase();
    match name.split_once('/') {
        Some(("application", "json")) => true,
        Some((_, subtype)) => subtype.ends_with("+json"),
        None => false,
    }
}

/// Bytes that a body may take: what it announces, or the most.
fn room(body: &Body) -> Result<u32, Refusal> {
    let hint = body.size_hint();
    // The announced length already tells, before a byte of it is read.
    if hint.lower() > BODY_BYTES_MAX as u64 {
        return Err(Refusal::TooLarge { bytes_max: BODY_BYTES_MAX });
    }
    let bytes = hint.exact().unwrap_or(BODY_BYTES_MAX as u64);
    Ok(u32::try_from(bytes).unwrap_or(u32::MAX))
}

async fn received(body: Body, wait: Duration) -> Result<Bytes, Refusal> {
    let too_large = Refusal::TooLarge { bytes_max: BODY_BYTES_MAX };
    match timeout(wait, Limited::new(body, BODY_BYTES_MAX).collect()).await {
        Ok(Ok(collected)) => Ok(collected.to_bytes()),
        Ok(Err(error)) if error.is::<LengthLimitError>() => Err(too_large),
        Ok(Err(_)) => Err(Refusal::BodyBroken),
        Err(_) => Err(Refusal::BodySlow),
    }
}

/// Waits for the log. An append that is given up may still succeed; the sender's next delivery of
/// the same event is then a duplicate.
async fn synced<T>(
    write: impl Future<Output = Result<T, log::Error>>,
    wait: Duration,
) -> Result<T, Refusal> {
    timeout(wait, write).await.map_err(|_| Refusal::LogSlow)?.map_err(Refusal::Log)
}

#[cfg(test)]
mod fuzz;

#[cfg(test)]
mod tests {
    use futures_util::stream;

    use super::*;

    const SHORT: Duration = Duration::from_millis(20);

    #[tokio::test]
    async fn a_body_that_stalls_is_given_up() {
        let body = Body::from_stream(stream::pending::<Result<Bytes, std::io::Error>>());
        assert!(matches!(received(body, SHORT).await, Err(Refusal::BodySlow)));
    }

    #[tokio::test]
    async fn a_body_that_breaks_off_is_refused() {
        let error = Err::<Bytes, _>(std::io::Error::other("gone"));
        let body = Body::from_stream(stream::iter([error]));
        assert!(matches!(received(body, SHORT).await, Err(Refusal::BodyBroken)));
    }

    #[tokio::test]
    async fn an_append_that_stalls_is_given_up() {
        let write = std::future::pending::<Result<(), log::Error>>();
        assert!(matches!(synced(write, SHORT).await, Err(Refusal::LogSlow)));
    }

    #[test]
    fn the_last_segment_is_the_token() {
        let segment = |path| token_segment("/hooks", path).ok();
        assert_eq!(segment("/hooks"), Some(None));
        assert_eq!(segment("/hooks/"), Some(None));
        assert_eq!(segment("/hooks/t"), Some(Some("t")));
        assert_eq!(segment("/hooks/t/u"), None);
        assert_eq!(segment("/hooksy"), None);
        assert_eq!(segment("/"), None);
    }

    #[test]
    fn every_json_media_type_passes() {
        for name in
            ["application/json", "Application/JSON; charset=utf-8", "application/vnd.api+json"]
        {
            assert!(is_json(name), "{name}");
        }
        for name in ["text/plain", "json", "application/jsonl", ""] {
            assert!(!is_json(name), "{name}");
        }
    }
}
