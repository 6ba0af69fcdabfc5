//! The client of Well's REST API: one call, its attempts, and what became of them.
//!
//! It promises: an attempt takes no longer than its limit and a call no longer than the caller's
//! deadline; a call is repeated only when that cannot do it twice; redirects are not followed, so
//! the token goes nowhere else. It knows neither gRPC nor protobuf.

pub mod deadline;
pub mod failure;
mod metrics;
pub mod retry;
pub mod transfer;

use std::sync::Arc;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::header::{AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use http::{Method, StatusCode};
use secrecy::{ExposeSecret, SecretString};
use tokio::sync::{Semaphore, watch};
use url::Url;

use crate::secret::Secrets;
use deadline::Deadline;
use failure::{Credential, Failure};
pub use metrics::Metrics;

/// Calls that may be under way at once: beyond it Well is slow, and more would only make our own
/// memory grow.
const CALLS_IN_FLIGHT_MAX: usize = 256;

/// Largest answer that is read. gRPC clients stop at 4 MiB; JSON is up to twice as long.
const ANSWER_BYTES_MAX: usize = 8 * 1024 * 1024;

/// How Well is called.
#[derive(Clone, Debug)]
pub struct Config {
    /// `WELL_API_URL`: base address without `/v1`.
    pub api_url: Url,
    /// `WELL_API_TOKEN`: the bearer token for Well.
    pub api_token: Secrets,
    /// `WELL_CALLER_TOKENS`: whose token goes to Well.
    pub caller_tokens: CallerTokens,
    /// `WELL_CALL_TIMEOUT`: the limit of one attempt.
    pub call_timeout: Duration,
    /// `WELL_CALL_RETRIES`: attempts after the first one.
    pub call_retries: u32,
    /// `WELL_WEBHOOK_API`: which generation of webhook routes Well offers.
    pub webhook_api: WebhookApi,
    /// `WELL_IDEMPOTENCY_HEADER`: the header by which Well takes a create only once.
    pub idempotency_header: Option<HeaderName>,
    /// `WELL_GMAIL_ACCESS_PATH`: path of the installation link, with `{workspace_id}` in it.
    pub gmail_access_path: String,
    /// `WELL_GMAIL_STATUS_PATH`: path of the connector's status, with `{workspace_id}` in it.
    pub gmail_status_path: String,
}

/// Whose token goes to Well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CallerTokens {
    /// Always the gateway's own.
    Gateway,
    /// What the caller sent as `authorization`.
    Passthrough,
}

/// Which generation of webhook routes Well offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WebhookApi {
    /// Found out by a probe.
    Auto,
    /// `/v1/subscriptions/webhooks`, one event each.
    Subscriptions,
    /// `/v1/webhooks`, `url` and `events[]`.
    Webhooks,
}

/// One HTTP request to Well, with its attempts.
#[derive(Clone, Debug)]
pub struct Call {
    /// The method.
    pub method: Method,
    /// Path and query, already encoded.
    pub target: String,
    /// JSON body.
    pub body: Option<Bytes>,
    /// Whether a second attempt is harmless.
    pub repeatable: bool,
    /// What makes it one and the same with others, for the header of that setting.
    pub idempotency_key: Option<String>,
}

/// Who asks, and how long they wait.
#[derive(Clone, Debug, Default)]
pub struct Asker {
    /// When the caller stops waiting.
    pub deadline: Deadline,
    /// What the caller sent as `authorization`; used only in passthrough.
    pub authorization: Option<Authorization>,
}

/// A caller's `authorization` metadata.
#[derive(Clone, Debug)]
pub struct Authorization(pub SecretString);

/// What Well answered with success, or a redirect.
#[derive(Clone, Debug)]
pub struct Answer {
    /// 2xx or 3xx.
    pub status: StatusCode,
    /// All headers.
    pub headers: HeaderMap,
    /// The whole body.
    pub body: Bytes,
}

/// Why a call has no answer.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Well answered with a failure.
    #[error("well answered {}{}", .0.http_status, .0.text())]
    Answered(Box<Failure>),
    /// No connection came about: the call never reached Well.
    #[error("no connection to well: {0}")]
    Unreachable(String),
    /// The connection broke before the answer was whole.
    #[error("the connection to well broke: {reason}")]
    Broken {
        /// What broke.
        reason: String,
        /// Whether the call may have changed something.
        maybe_done: bool,
    },
    /// No answer within the attempt's limit or the caller's deadline.
    #[error("well did not answer within {} ms", .waited.as_millis())]
    Timeout {
        /// The limit that ran out.
        waited: Duration,
        /// Whether the call may have changed something.
        maybe_done: bool,
    },
    /// The caller's deadline was over before the call began.
    #[error("the deadline was over before the call began")]
    DeadlineOver,
    /// Too many calls are under way.
    #[error("more than {CALLS_IN_FLIGHT_MAX} calls to well are under way")]
    Overloaded,
    /// The answer is larger than the limit.
    #[error("well's answer is larger than {ANSWER_BYTES_MAX} bytes")]
    AnswerTooLarge {
        /// Whether the call may have changed something.
        maybe_done: bool,
    },
    /// The content type of a file cannot stand in a header.
    #[error("the content type is no MIME type")]
    BadContentType,
    /// There is no token to call with.
    #[error("the call has no token for well: send it as `authorization` metadata")]
    NoToken,
    /// The token cannot stand in a header.
    #[error("the token for well holds a character that cannot stand in a header")]
    BadToken,
    /// The path of the call does not make an address.
    #[error("the call's path does not make an address: {0}")]
    BadTarget(url::ParseError),
}

/// How calls to Well do at present, by the last attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    /// Well answers.
    Good,
    /// Well does not answer, or only with 502, 503 or 504.
    NoAnswer,
    /// Well refuses the gateway's own token.
    TokenRefused,
}

impl Condition {
    /// Whether calls are worth making.
    pub fn is_good(self) -> bool {
        self == Self::Good
    }
}

/// The client. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Rest {
    config: Arc<Config>,
    client: reqwest::Client,
    in_flight: Arc<Semaphore>,
    condition: watch::Sender<Condition>,
    metrics: Metrics,
}

impl Rest {
    /// Makes the client; connects to nothing.
    ///
    /// # Errors
    /// When the TLS roots of the machine cannot be read.
    pub fn build(config: Config, metrics: Metrics) -> Result<Self, reqwest::Error> {
        // The provider is the process's; a second one of the same kind changes nothing.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .user_agent(concat!("well-gateway/", env!("CARGO_PKG_VERSION")))
            .tcp_nodelay(true)
            .build()?;
        let in_flight = Arc::new(Semaphore::new(CALLS_IN_FLIGHT_MAX));
        let condition = watch::Sender::new(Condition::Good);
        Ok(Self { config: Arc::new(config), client, in_flight, condition, metrics })
    }

    /// The settings of the client.
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// How calls do at present.
    pub fn condition(&self) -> watch::Receiver<Condition> {
        self.condition.subscribe()
    }

    /// Makes a call, again when that is safe, within the asker's deadline.
    ///
    /// # Errors
    /// Why there is no answer; the last attempt's reason.
    pub async fn call(&self, call: &Call, asker: &Asker) -> Result<Answer, Error> {
        let authorization = self.authorization(asker)?;
        let url = self.url(&call.target)?;
        let _permit = self.permit(asker).await?;
        let mut delays = retry::delays(self.config.call_retries);
        let mut maybe_deleted = false;
        loop {
            let limit =
                asker.deadline.shorten(self.config.call_timeout).ok_or(Error::DeadlineOver)?;
            let result = self.attempt(call, url.clone(), authorization.clone(), limit).await;
            self.metrics.count(&result);
            self.note(&result);
            let error = match result {
                Ok(answer) => return Ok(answer),
                Err(error) => error,
            };
            if maybe_deleted && retry::is_gone(&error) {
                return Ok(Answer::empty());
            }
            let Some(delay) = retry::delay(&error, call.repeatable, delays.next()) else {
                return Err(error);
            };
            if asker.deadline.ends_within(delay) {
                return Err(error);
            }
            // An attempt without an answer may have deleted what the next one does not find.
            maybe_deleted |= call.method == Method::DELETE && retry::may_have_happened(&error);
            tracing::debug!(method = %call.method, error = %error, delay_ms = delay.as_millis(), "call is repeated");
            tokio::time::sleep(delay).await;
        }
    }

    fn note(&self, result: &Result<Answer, Error>) {
        let own_token = self.config.caller_tokens == CallerTokens::Gateway;
        let now = match result {
            Err(Error::Answered(failure)) => match failure.http_status {
                401 if own_token => Condition::TokenRefused,
                502..=504 => Condition::NoAnswer,
                _ => Condition::Good,
            },
            Err(Error::Unreachable(_)) => Condition::NoAnswer,
            // A slow or broken answer is trouble of that call, until others share it.
            Ok(_) | Err(_) => Condition::Good,
        };
        self.condition.send_if_modified(|condition| std::mem::replace(condition, now) != now);
    }

    async fn permit(&self, asker: &Asker) -> Result<tokio::sync::SemaphorePermit<'_>, Error> {
        let limit = asker.deadline.shorten(self.config.call_timeout).ok_or(Error::DeadlineOver)?;
        match tokio::time::timeout(limit, self.in_flight.acquire()).await {
            Ok(Ok(permit)) => Ok(permit),
            Ok(Err(_)) | Err(_) => Err(Error::Overloaded),
        }
    }

    async fn attempt(
        &self,
        call: &Call,
        url: Url,
        authorization: HeaderValue,
        limit: Duration,
    ) -> Result<Answer, Error> {
        let is_write = call.method != Method::GET;
        let credential = self.credential();
        let mut request = self.client.request(call.method.clone(), url);
        request = request.header(AUTHORIZATION, authorization);
        if let (Some(name), Some(key)) = (&self.config.idempotency_header, &call.idempotency_key) {
            request = request.header(name, key);
        }
        if let Some(body) = &call.body {
            request = request.header(CONTENT_TYPE, "application/json").body(body.clone());
        }
        let exchange = async {
            let response = request.send().await.map_err(|error| sort(&error, is_write))?;
            read(response, is_write, credential).await
        };
        match tokio::time::timeout(limit, exchange).await {
            Ok(result) => result,
            Err(_) => Err(Error::Timeout { waited: limit, maybe_done: is_write }),
        }
    }

    fn credential(&self) -> Credential {
        match self.config.caller_tokens {
            CallerTokens::Gateway => Credential::Gateway,
            CallerTokens::Passthrough => Credential::Caller,
        }
    }

    fn url(&self, target: &str) -> Result<Url, Error> {
        let base = self.config.api_url.as_str().trim_end_matches('/');
        Url::parse(&format!("{base}{target}")).map_err(Error::BadTarget)
    }

    fn authorization(&self, asker: &Asker) -> Result<HeaderValue, Error> {
        let text = match (self.config.caller_tokens, &asker.authorization) {
            (CallerTokens::Gateway, _) => {
                let tokens = self.config.api_token.current();
                let token = tokens.first().ok_or(Error::NoToken)?;
                SecretString::from(format!("Bearer {}", token.expose_secret()))
            }
            (CallerTokens::Passthrough, Some(authorization)) => authorization.0.clone(),
            (CallerTokens::Passthrough, None) => return Err(Error::NoToken),
        };
        let mut value = HeaderValue::from_str(text.expose_secret()).map_err(|_| Error::BadToken)?;
        value.set_sensitive(true);
        Ok(value)
    }
}

impl Answer {
    fn empty() -> Self {
        Self { status: StatusCode::NO_CONTENT, headers: HeaderMap::new(), body: Bytes::new() }
    }
}

async fn read(
    mut response: reqwest::Response,
    is_write: bool,
    credential: Credential,
) -> Result<Answer, Error> {
    let status = response.status();
    let headers = std::mem::take(response.headers_mut());
    let mut body = BytesMut::new();
    while let Some(chunk) = response.chunk().await.map_err(|error| sort(&error, is_write))? {
        if body.len() + chunk.len() > ANSWER_BYTES_MAX {
            return Err(Error::AnswerTooLarge { maybe_done: is_write });
        }
        body.extend_from_slice(&chunk);
    }
    if status.is_success() || status.is_redirection() {
        return Ok(Answer { status, headers, body: body.freeze() });
    }
    Err(Error::Answered(Box::new(Failure::read(status, &headers, &body, is_write, credential))))
}

/// reqwest's texts name the address, which holds ids but no secret; the address is left out all
/// the same, as a caller has no use for it.
fn sort(error: &reqwest::Error, is_write: bool) -> Error {
    let mut reason = String::new();
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        reason = cause.to_string();
        source = cause.source();
    }
    if error.is_connect() {
        Error::Unreachable(reason)
    } else {
        Error::Broken { reason, maybe_done: is_write }
    }
}
