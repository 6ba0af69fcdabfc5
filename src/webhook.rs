//! The endpoint that takes Well's deliveries.
//!
//! It promises: a delivery answered 200 is in the log and synced, or was there already; one that
//! cannot be read is kept aside; all others are refused with a text that says how to mend them.
//! Nothing is read of a body before the sender has shown a right token. It knows the log, not gRPC.

mod answer;
mod credential;
pub mod delivery;
pub mod identity;
mod metrics;

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
use self::credential::{Door, Shut};
use self::delivery::{Delivery, Unreadable};
pub use self::metrics::Metrics;
use crate::events::deadletter::DeadLetter;
use crate::events::log::{self, Log};
use crate::events::{Appended, Event, Origin};
use crate::secret::Secrets;

/// Bytes of a body. Bodies have some kilobytes; a whole document is never in one.
pub const BODY_BYTES_MAX: usize = 1024 * 1024;

/// Deliveries taken at once. Enough to fill a commit many times over; each may hold a whole body.
pub const DELIVERIES_MAX: usize = 1_024;

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
    /// `WELL_WEBHOOK_EVENT_ID_NAMES`: headers and body keys that may hold the vendor's event id.
    pub event_id_names: Vec<String>,
    /// `WELL_DEDUPE_WINDOW`: how long an equal body without any other identity is the same event.
    pub dedupe_window: Duration,
}

impl Config {
    /// The URL under which this gateway is registered at Well.
    pub fn registered_url(&self, base: &Url) -> String {
        let base = base.as_str().trim_end_matches('/');
        format!("{base}{}?gateway={}", self.path, self.gateway_id)
    }
}

/// All that the handler needs.
struct Endpoint {
    path: String,
    door: Door,
    event_id_names: Vec<String>,
    dedupe_window: Duration,
    log: Log,
    metrics: Metrics,
    draining: CancellationToken,
    slots: Semaphore,
}

/// The endpoint, to be served at the address of the settings.
///
/// From the moment `draining` is cancelled new deliveries are told to come again; those that are
/// being taken are kept and answered.
pub fn router(config: &Config, log: Log, metrics: Metrics, draining: CancellationToken) -> Router {
    let endpoint = Endpoint {
        path: config.path.clone(),
        door: Door::new(config),
        event_id_names: config.event_id_names.clone(),
        dedupe_window: config.dedupe_window,
        log,
        metrics,
        draining,
        slots: Semaphore::new(DELIVERIES_MAX),
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
        self.admit(&head)?;
        let _slot = self.slots.try_acquire().map_err(|_| Refusal::Busy)?;
        let body = received(body, BODY_WAIT).await?;
        let receive_time = Timestamp::now();
        match delivery::read(&head.headers, &body, &self.event_id_names) {
            Ok(delivery) => self.keep(delivery, body, receive_time).await,
            Err(reason) => self.set_aside(reason, body, receive_time).await,
        }
    }

    /// All that can be judged without the body, the cheapest first.
    fn admit(&self, head: &Parts) -> Result<(), Refusal> {
        let segment = token_segment(&self.path, head.uri.path())?;
        if head.method != Method::POST {
            return Err(Refusal::NotPost);
        }
        if self.draining.is_cancelled() {
            return Err(Refusal::Draining);
        }
        self.door.admit(&head.headers, segment).map_err(|shut| match shut {
            Shut::Missing => Refusal::TokenMissing,
            Shut::Wrong => Refusal::TokenWrong,
        })?;
        require_json(&head.headers)
    }

    async fn keep(
        &self,
        delivery: Delivery,
        body: Bytes,
        receive_time: Timestamp,
    ) -> Result<Answer, Refusal> {
        let (event_id, identity) = identity::of(&delivery, &body, receive_time, self.dedupe_window);
        let event_type = delivery.event_type.clone();
        let event = event(event_id.clone(), delivery, body, receive_time);
        match synced(self.log.append(event, identity), APPEND_WAIT).await? {
            Appended::New(_) => Ok(Answer::Kept { event_id, event_type }),
            Appended::Duplicate(_) => Ok(Answer::Duplicate { event_id, event_type }),
        }
    }

    async fn set_aside(
        &self,
        reason: Unreadable,
        body: Bytes,
        receive_time: Timestamp,
    ) -> Result<Answer, Refusal> {
        let body_bytes = body.len();
        let letter = DeadLetter { receive_time, reason: reason.code().into(), body };
        match synced(self.log.keep_dead_letter(letter), APPEND_WAIT).await {
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

async fn received(body: Body, wait: Duration) -> Result<Bytes, Refusal> {
    let too_large = Refusal::TooLarge { bytes_max: BODY_BYTES_MAX };
    // The announced length already tells, before a byte of it is read.
    if body.size_hint().lower() > BODY_BYTES_MAX as u64 {
        return Err(too_large);
    }
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

fn event(id: String, delivery: Delivery, body: Bytes, receive_time: Timestamp) -> Event {
    Event {
        id,
        event_type: delivery.event_type,
        workspace_id: delivery.workspace_id,
        external_workspace_id: delivery.external_workspace_id,
        people_id: delivery.people_id,
        resource_id: delivery.resource_id,
        occur_time: delivery.occur_time,
        receive_time,
        origin: Origin::Webhook,
        body,
    }
}

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
