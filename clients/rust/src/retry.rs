//! Repeats calls by the gRPC service config, which tonic itself does not know.
//!
//! As in gRPC's own design of retries: a call is repeated until something of its answer is there, and
//! by nobody while too many of them fail.

use std::collections::HashMap;
use std::future::poll_fn;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use http::request::Parts;
use http::{HeaderValue, Request, Response};
use http_body_util::{BodyExt, Full};
use serde::{Deserialize, Deserializer};
use tonic::body::Body;
use tonic::codegen::Bytes;
use tonic::transport::Channel;
use tonic::{Code, Status};
use tower_service::Service;

use crate::errors::code_name;
use crate::gateway::no_answer;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ServiceConfig {
    method_config: Vec<MethodConfig>,
    retry_throttling: RetryThrottling,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct MethodConfig {
    name: Vec<MethodName>,
    retry_policy: RetryPolicy,
}

#[derive(Deserialize)]
struct MethodName {
    service: String,
    method: String,
}

#[derive(Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
struct RetryPolicy {
    max_attempts: u32,
    #[serde(deserialize_with = "seconds")]
    initial_backoff: f64,
    #[serde(deserialize_with = "seconds")]
    max_backoff: f64,
    backoff_multiplier: f64,
    retryable_status_codes: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RetryThrottling {
    max_tokens: f64,
    token_ratio: f64,
}

/// Which calls are repeated, and whether just now.
pub(crate) struct Retries {
    /// By the path of the method.
    policies: HashMap<String, RetryPolicy>,
    throttling: RetryThrottling,
    /// Failures take one, successes bring back a part; at half of them nothing is repeated.
    tokens: Mutex<f64>,
}

type Answer = Result<Response<Body>, Status>;

impl Retries {
    pub(crate) fn parse(json: &str) -> Result<Self, serde_json::Error> {
        let ServiceConfig { method_config, retry_throttling } = serde_json::from_str(json)?;
        let policies = method_config.into_iter().flat_map(|MethodConfig { name, retry_policy }| {
            name.into_iter().map(move |MethodName { service, method }| {
                (format!("/{service}/{method}"), retry_policy.clone())
            })
        });
        let tokens = Mutex::new(retry_throttling.max_tokens);
        Ok(Self { policies: policies.collect(), throttling: retry_throttling, tokens })
    }

    /// Sends a call over a channel that is ready, as often as its policy says.
    pub(crate) async fn send(&self, mut channel: Channel, request: Request<Body>) -> Answer {
        let Some(policy) = self.policies.get(request.uri().path()) else {
            return channel.call(request).await.map_err(no_answer);
        };
        // Calls that are named have one message, which tonic has in memory anyway.
        let (mut parts, body) = request.into_parts();
        let body = body.collect().await?.to_bytes();
        let mut attempt = 1;
        loop {
            let answer = channel.call(copy(&parts, &body)).await.map_err(no_answer);
            if !self.repeats(policy, &answer) || attempt >= policy.max_attempts {
                return answer;
            }
            tokio::time::sleep(policy.backoff(attempt)).await;
            parts.headers.insert("grpc-previous-rpc-attempts", HeaderValue::from(attempt));
            attempt += 1;
            poll_fn(|cx| channel.poll_ready(cx)).await.map_err(no_answer)?;
        }
    }

    /// Counts an answer, and says whether the call may be made once more.
    fn repeats(&self, policy: &RetryPolicy, answer: &Answer) -> bool {
        let code = code_name(code(answer));
        let has_failed = policy.retryable_status_codes.iter().any(|retryable| retryable == code);
        let RetryThrottling { max_tokens, token_ratio } = self.throttling;
        let mut tokens = self.tokens.lock().unwrap_or_else(PoisonError::into_inner);
        if has_failed {
            *tokens = (*tokens - 1.0).max(0.0);
        } else if answer.is_ok() {
            *tokens = (*tokens + token_ratio).min(max_tokens);
        }
        has_failed && *tokens > max_tokens / 2.0
    }
}

impl RetryPolicy {
    /// Drawn from a fifth around what the policy says, so that not all callers come at once.
    fn backoff(&self, attempt: u32) -> Duration {
        let growth = (1..attempt).fold(1.0, |growth, _| growth * self.backoff_multiplier);
        let seconds = (self.initial_backoff * growth).min(self.max_backoff);
        Duration::from_secs_f64(seconds * (0.8 + 0.4 * fastrand::f64()))
    }
}

fn copy(parts: &Parts, body: &Bytes) -> Request<Body> {
    Request::from_parts(parts.clone(), Body::new(Full::new(body.clone())))
}

/// A failure without a message has its status in the headers; all others are successes so far.
fn code(answer: &Answer) -> Code {
    match answer {
        Ok(response) => {
            let status = response.headers().get("grpc-status");
            status.map_or(Code::Ok, |status| Code::from_bytes(status.as_bytes()))
        }
        Err(status) => status.code(),
    }
}

fn seconds<'de, D: Deserializer<'de>>(deserializer: D) -> Result<f64, D::Error> {
    let text = String::deserialize(deserializer)?;
    let seconds = text.strip_suffix('s').and_then(|seconds| seconds.parse().ok());
    let seconds = seconds.filter(|seconds| (0.0..=3600.0).contains(seconds));
    seconds.ok_or_else(|| serde::de::Error::custom(format!("`{text}` is no duration")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gateway::SERVICE_CONFIG;

    const GET: &str = "/well.gateway.v1.WorkspaceService/GetWorkspace";

    fn failed() -> Answer {
        Err(Status::unavailable("away"))
    }

    #[test]
    fn the_packaged_config_names_reads_and_no_creates() {
        let retries = Retries::parse(SERVICE_CONFIG).unwrap();
        let policy = &retries.policies[GET];
        assert_eq!(
            (policy.max_attempts, policy.initial_backoff, policy.max_backoff),
            (3, 0.2, 2.0)
        );
        assert_eq!(policy.retryable_status_codes, ["UNAVAILABLE"]);
        let create = "/well.gateway.v1.WorkspaceService/CreateWorkspace";
        assert!(!retries.policies.contains_key(create));
    }

    #[test]
    fn only_what_the_policy_names_is_repeated() {
        let retries = Retries::parse(SERVICE_CONFIG).unwrap();
        let policy = &retries.policies[GET];
        assert!(retries.repeats(policy, &failed()));
        assert!(!retries.repeats(policy, &Err(Status::not_found("none"))));
        let mut trailers_only = Response::new(Body::empty());
        assert!(!retries.repeats(policy, &Ok(trailers_only)));
        trailers_only = Status::unavailable("away").into_http();
        assert!(retries.repeats(policy, &Ok(trailers_only)));
    }

    #[test]
    fn nothing_is_repeated_while_too_much_fails() {
        let retries = Retries::parse(SERVICE_CONFIG).unwrap();
        let policy = &retries.policies[GET];
        let repeated = (0..20).filter(|_| retries.repeats(policy, &failed())).count();
        assert_eq!(repeated, 4);
        for _ in 0..61 {
            retries.repeats(policy, &Ok(Response::new(Body::empty())));
        }
        assert!(retries.repeats(policy, &failed()));
    }

    #[test]
    fn pauses_grow_and_stay_within_a_fifth() {
        let retries = Retries::parse(SERVICE_CONFIG).unwrap();
        let policy = &retries.policies[GET];
        for (attempt, seconds) in [(1, 0.2), (2, 0.4), (9, 2.0)] {
            let pause = policy.backoff(attempt).as_secs_f64();
            assert!((seconds * 0.8..=seconds * 1.2).contains(&pause), "{attempt}: {pause}");
        }
    }
}
