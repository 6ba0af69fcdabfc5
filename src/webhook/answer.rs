//! What the sender of a delivery is told, and what the operator reads of it.
//!
//! It promises: a small JSON text that says how to mend what was wrong, one log line for each
//! delivery, and neither body nor token nor path in either.

use axum::Json;
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header};
use serde_json::{Value, json};

use super::credential::Shut;
use super::delivery::Unreadable;
use super::metrics::Outcome;
use super::signature::Flaw;
use crate::events;

/// Seconds after which a sender may try again: longer than a full queue takes to drain, shorter
/// than Well's patience.
const RETRY_AFTER: HeaderValue = HeaderValue::from_static("5");

/// A delivery that is in our keeping.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Answer {
    /// Appended and synced.
    Kept { event_id: String, event_type: String },
    /// The log held it already.
    Duplicate { event_id: String, event_type: String },
    /// Set aside: no event could be read from it.
    DeadLetter { reason: Unreadable, body_bytes: usize },
}

/// A delivery that is not.
#[derive(Debug, thiserror::Error)]
pub(super) enum Refusal {
    #[error("nothing is served at this path")]
    UnknownPath,
    #[error("deliveries are sent with POST; this address has nothing to show in a browser")]
    NotPost,
    #[error("the gateway is shutting down; send the delivery again")]
    Draining,
    #[error("the token is missing; send it in the configured header or as last path segment")]
    TokenMissing,
    #[error("the token is wrong; compare it with the gateway's WELL_WEBHOOK_TOKENS")]
    TokenWrong,
    #[error("the signature is missing; sign the delivery, in the configured header")]
    SignatureMissing,
    #[error(
        "the signature is wrong; compare the secret with the gateway's WELL_WEBHOOK_SIGNING_SECRETS, and its form with the settings WELL_WEBHOOK_SIGNATURE_*"
    )]
    SignatureWrong,
    #[error("the signed time is missing, or not in seconds since 1970")]
    SignatureNoTime,
    #[error(
        "the signed time is too far from the gateway's clock; sign anew, or look at both clocks"
    )]
    SignatureOld,
    #[error("the content type is not JSON; send application/json")]
    NotJson,
    #[error("the body is compressed; send it without content-encoding")]
    Compressed,
    #[error("too many deliveries are being taken at once; send it again")]
    Busy,
    #[error("the body is larger than {bytes_max} bytes")]
    TooLarge { bytes_max: usize },
    #[error("the body did not arrive in time; send it again")]
    BodySlow,
    #[error("the body broke off; send it again")]
    BodyBroken,
    #[error("{0}, and it could not be kept aside; mend the body")]
    Unreadable(Unreadable),
    #[error("the event was not synced in time; send the delivery again")]
    LogSlow,
    #[error("the event log takes no events at present; send the delivery again")]
    Log(#[source] events::log::Error),
}

impl Answer {
    pub(super) fn outcome(&self) -> Outcome {
        match self {
            Self::Kept { .. } => Outcome::Kept,
            Self::Duplicate { .. } => Outcome::Duplicate,
            Self::DeadLetter { .. } => Outcome::DeadLetter,
        }
    }

    pub(super) fn log(&self) {
        match self {
            Self::Kept { event_id, event_type } => {
                tracing::debug!(event_id, event_type, "delivery kept");
            }
            Self::Duplicate { event_id, event_type } => {
                tracing::debug!(event_id, event_type, "delivery known already");
            }
            Self::DeadLetter { reason, body_bytes } => {
                tracing::warn!(reason = reason.code(), body_bytes, "delivery kept as dead letter");
            }
        }
    }

    fn body(&self) -> Value {
        match self {
            Self::Kept { event_id, event_type: _ } => {
                json!({ "status": "kept", "event_id": event_id })
            }
            Self::Duplicate { event_id, event_type: _ } => {
                json!({ "status": "duplicate", "event_id": event_id })
            }
            Self::DeadLetter { reason, body_bytes: _ } => json!({
                "status": "dead_letter",
                "reason": reason.code(),
                "message": format!("{reason}; it is kept aside and need not be sent again"),
            }),
        }
    }
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        let status = match self {
            Self::Kept { .. } | Self::Duplicate { .. } => StatusCode::OK,
            Self::DeadLetter { .. } => StatusCode::ACCEPTED,
        };
        (status, Json(self.body())).into_response()
    }
}

impl From<Shut> for Refusal {
    fn from(shut: Shut) -> Self {
        match shut {
            Shut::TokenMissing => Self::TokenMissing,
            Shut::TokenWrong => Self::TokenWrong,
            Shut::SignatureMissing => Self::SignatureMissing,
            Shut::Signature(Flaw::Wrong) => Self::SignatureWrong,
            Shut::Signature(Flaw::NoTime) => Self::SignatureNoTime,
            Shut::Signature(Flaw::Old) => Self::SignatureOld,
        }
    }
}

impl Refusal {
    /// The status, the stable word for it, and what is counted.
    fn facts(&self) -> (StatusCode, &'static str, Outcome) {
        match self {
            Self::UnknownPath => (StatusCode::NOT_FOUND, "unknown_path", Outcome::Unsupported),
            Self::NotPost => (StatusCode::METHOD_NOT_ALLOWED, "not_post", Outcome::Unsupported),
            Self::Draining => unavailable("draining"),
            Self::TokenMissing => unauthorized("token_missing"),
            Self::TokenWrong => unauthorized("token_wrong"),
            Self::SignatureMissing => unauthorized("signature_missing"),
            Self::SignatureWrong => unauthorized("signature_wrong"),
            Self::SignatureNoTime => unauthorized("signature_no_time"),
            Self::SignatureOld => unauthorized("signature_old"),
            Self::NotJson => unsupported("not_json"),
            Self::Compressed => unsupported("compressed"),
            Self::Busy => unavailable("busy"),
            Self::TooLarge { .. } => {
                (StatusCode::PAYLOAD_TOO_LARGE, "too_large", Outcome::TooLarge)
            }
            Self::BodySlow => (StatusCode::REQUEST_TIMEOUT, "body_slow", Outcome::Timeout),
            Self::BodyBroken => (StatusCode::BAD_REQUEST, "body_broken", Outcome::Unreadable),
            Self::Unreadable(reason) => {
                (StatusCode::BAD_REQUEST, reason.code(), Outcome::Unreadable)
            }
            Self::LogSlow => unavailable("log_slow"),
            Self::Log(_) => unavailable("log_unavailable"),
        }
    }

    pub(super) fn outcome(&self) -> Outcome {
        self.facts().2
    }

    pub(super) fn log(&self) {
        let (status, reason, _) = self.facts();
        let status = status.as_u16();
        match self {
            Self::Log(error) => {
                let error = error as &dyn std::error::Error;
                tracing::warn!(status, reason, error, "delivery refused");
            }
            Self::UnknownPath
            | Self::NotPost
            | Self::Draining
            | Self::TokenMissing
            | Self::TokenWrong
            | Self::SignatureMissing
            | Self::SignatureWrong
            | Self::SignatureNoTime
            | Self::SignatureOld
            | Self::NotJson
            | Self::Compressed
            | Self::Busy
            | Self::TooLarge { .. }
            | Self::BodySlow
            | Self::BodyBroken
            | Self::Unreadable(_)
            | Self::LogSlow => tracing::warn!(status, reason, "delivery refused"),
        }
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let (status, code, _) = self.facts();
        let body = Json(json!({ "error": code, "message": self.to_string() }));
        let mut response = (status, body).into_response();
        let headers = response.headers_mut();
        if status == StatusCode::SERVICE_UNAVAILABLE {
            headers.insert(header::RETRY_AFTER, RETRY_AFTER);
        }
        if status == StatusCode::METHOD_NOT_ALLOWED {
            headers.insert(header::ALLOW, HeaderValue::from_static("POST"));
        }
        response
    }
}

fn unavailable(code: &'static str) -> (StatusCode, &'static str, Outcome) {
    (StatusCode::SERVICE_UNAVAILABLE, code, Outcome::Unavailable)
}

fn unauthorized(code: &'static str) -> (StatusCode, &'static str, Outcome) {
    (StatusCode::UNAUTHORIZED, code, Outcome::Unauthorized)
}

fn unsupported(code: &'static str) -> (StatusCode, &'static str, Outcome) {
    (StatusCode::UNSUPPORTED_MEDIA_TYPE, code, Outcome::Unsupported)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_refusal_has_its_status_and_word() {
        let rows = [
            (Refusal::UnknownPath, 404, "unknown_path"),
            (Refusal::NotPost, 405, "not_post"),
            (Refusal::Draining, 503, "draining"),
            (Refusal::TokenMissing, 401, "token_missing"),
            (Refusal::TokenWrong, 401, "token_wrong"),
            (Refusal::SignatureMissing, 401, "signature_missing"),
            (Refusal::SignatureWrong, 401, "signature_wrong"),
            (Refusal::SignatureNoTime, 401, "signature_no_time"),
            (Refusal::SignatureOld, 401, "signature_old"),
            (Refusal::NotJson, 415, "not_json"),
            (Refusal::Compressed, 415, "compressed"),
            (Refusal::Busy, 503, "busy"),
            (Refusal::TooLarge { bytes_max: 1 }, 413, "too_large"),
            (Refusal::BodySlow, 408, "body_slow"),
            (Refusal::BodyBroken, 400, "body_broken"),
            (Refusal::Unreadable(Unreadable::NotAnObject), 400, "not_an_object"),
            (Refusal::LogSlow, 503, "log_slow"),
            (Refusal::Log(events::log::Error::Closed), 503, "log_unavailable"),
        ];
        for (refusal, status, word) in rows {
            assert_eq!(refusal.facts().1, word);
            let response = refusal.into_response();
            assert_eq!(response.status().as_u16(), status, "{word}");
            let has_retry = response.headers().contains_key(header::RETRY_AFTER);
            assert_eq!(has_retry, status == 503, "{word}");
        }
    }
}
