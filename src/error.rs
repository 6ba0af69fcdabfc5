//! Every failure to a gRPC status: the only place that knows gRPC's codes.
//!
//! The table is that of an origin, not of an intermediary: a 404 of Well is NOT_FOUND, a 429 is
//! RESOURCE_EXHAUSTED. Every status has exactly one `ErrorInfo`; it promises to be total over HTTP
//! statuses 100 to 599.

mod events;

use std::collections::HashMap;
use std::time::Duration;

use tonic::metadata::MetadataValue;
use tonic::{Code, Status};
use tonic_types::{ErrorDetails, StatusExt};

use crate::events::consumers;
use crate::events::cursor::CursorError;
use crate::rest;
use crate::rest::failure::{Credential, Failure};
use crate::rest::retry::may_have_happened;
use crate::special;
use crate::transcode::{self, Subject, Violation};
use events::{consumer_answer, cursor_answer, events_answer};

/// Domain of the reasons that are Well's codes.
const WELL: &str = "wellapp.ai";
/// Domain of our own reasons.
const OURS: &str = "well-gateway";
/// AIP-193's limit of a reason.
const REASON_CHARACTERS_MAX: usize = 63;

/// Any failure that a caller may see.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Of an RPC that becomes a call.
    #[error(transparent)]
    Transcode(#[from] transcode::Error),
    /// Of an RPC with code of its own.
    #[error(transparent)]
    Special(#[from] special::Error),
    /// Of the log.
    #[error(transparent)]
    Events(#[from] crate::events::log::Error),
    /// Of a cursor.
    #[error(transparent)]
    Cursor(#[from] CursorError),
    /// The request is at fault.
    #[error("{}", .0.iter().map(|v| format!("`{}` {}", v.field, v.text)).collect::<Vec<_>>().join("; "))]
    Invalid(Vec<Violation>),
    /// The request asks for what the contract has and this version does not.
    #[error("`{0}` is not built yet: leave it out")]
    NotBuilt(&'static str),
    /// Of a consumer.
    #[error(transparent)]
    Consumer(#[from] consumers::Error),
    /// The log does not hold the event.
    #[error("the log holds no event `{0}`, or no longer")]
    NoSuchEvent(String),
    /// There is no such dead letter.
    #[error("there is no dead letter `{0}`, or no longer")]
    NoSuchDeadLetter(String),
    /// A dead letter that cannot be read this time either.
    #[error(
        "the dead letter still cannot be read: {0}; name its event by `event_type`, if that is what it lacks"
    )]
    DeadLetterUnreadable(String),
    /// The caller's token is missing or wrong.
    #[error(
        "the gateway asks its callers for a bearer token: send `authorization: Bearer <token>`"
    )]
    CallerToken,
    /// Events belong to the gateway's own token: in passthrough nobody else may read them.
    #[error(
        "events are not served with WELL_CALLER_TOKENS=passthrough: there is no policy of who may read them"
    )]
    EventsPassthrough,
    /// Nobody knows what became of the first request with this id.
    #[error(
        "the outcome of the first request with the id `{0}` is unknown: look for what it should have made, then use another id"
    )]
    OutcomeUnknown(String),
    /// The first request with this id is still running.
    #[error("the first request with the id `{0}` is still running: ask again later")]
    RequestRunning(String),
    /// The request's bytes are not its message.
    #[error("{0}")]
    Malformed(String),
    /// The gateway is about to stop.
    #[error("the gateway is draining: call again, another instance or this one will answer")]
    Draining,
    /// Too many of something.
    #[error("{0}")]
    TooMany(String),
    /// The RPC does not exist.
    #[error("there is no RPC `{0}`")]
    NoSuchRpc(String),
}

impl Error {
    /// One violation.
    pub fn invalid(field: &str, text: &str) -> Self {
        Self::Invalid(vec![Violation { field: field.to_owned(), text: text.to_owned() }])
    }

    /// Whether what was asked for may have been done all the same.
    pub fn may_have_happened(&self) -> bool {
        match self {
            Self::Transcode(error) => error.may_have_happened(),
            Self::Special(error) => error.may_have_happened(),
            Self::Events(_)
            | Self::Cursor(_)
            | Self::Consumer(_)
            | Self::Invalid(_)
            | Self::NotBuilt(_)
            | Self::NoSuchEvent(_)
            | Self::NoSuchDeadLetter(_)
            | Self::DeadLetterUnreadable(_)
            | Self::CallerToken
            | Self::EventsPassthrough
            | Self::OutcomeUnknown(_)
            | Self::RequestRunning(_)
            | Self::Malformed(_)
            | Self::Draining
            | Self::TooMany(_)
            | Self::NoSuchRpc(_) => false,
        }
    }
}

/// Whether a client should try again after this status, as events.proto says.
pub fn is_worth_a_retry(status: &Status) -> bool {
    let codes = [
        Code::Unavailable,
        Code::DeadlineExceeded,
        Code::Internal,
        Code::ResourceExhausted,
        Code::Unknown,
    ];
    codes.contains(&status.code())
}

/// A status before it is one.
#[derive(Debug)]
struct Answer {
    code: Code,
    reason: String,
    domain: &'static str,
    metadata: HashMap<String, String>,
    violations: Vec<Violation>,
    retry_after: Option<Duration>,
    subject: Option<Subject>,
}

impl From<Error> for Status {
    fn from(error: Error) -> Self {
        let message = error.to_string();
        let answer = match error {
            Error::Transcode(error) => transcode_answer(error),
            Error::Special(error) => special_answer(error),
            Error::Events(error) => events_answer(&error),
            Error::Cursor(error) => cursor_answer(&error),
            Error::Consumer(error) => consumer_answer(error),
            Error::Invalid(violations) => invalid(violations),
            Error::NotBuilt(field) => ours(Code::Unimplemented, "NOT_BUILT").with("field", field),
            Error::NoSuchEvent(id) => {
                let subject = Subject { kind: "Event", id };
                Answer { subject: Some(subject), ..ours(Code::NotFound, "EVENT_NOT_FOUND") }
            }
            Error::NoSuchDeadLetter(id) => {
                let subject = Subject { kind: "DeadLetter", id };
                Answer { subject: Some(subject), ..ours(Code::NotFound, "DEAD_LETTER_NOT_FOUND") }
            }
            Error::DeadLetterUnreadable(_) => {
                ours(Code::FailedPrecondition, "DEAD_LETTER_UNREADABLE")
            }
            Error::CallerToken => {
                ours(Code::Unauthenticated, "CALLER_TOKEN_WRONG").with("credential", "caller")
            }
            Error::EventsPassthrough => ours(Code::PermissionDenied, "EVENTS_NEED_GATEWAY_TOKEN"),
            Error::OutcomeUnknown(_) => ours(Code::Aborted, "OUTCOME_UNKNOWN").outcome(true),
            Error::RequestRunning(_) => ours(Code::Aborted, "REQUEST_RUNNING"),
            Error::Malformed(_) => ours(Code::InvalidArgument, "REQUEST_MALFORMED"),
            Error::Draining => ours(Code::Unavailable, "DRAINING"),
            Error::TooMany(_) => ours(Code::ResourceExhausted, "TOO_MANY"),
            Error::NoSuchRpc(_) => ours(Code::Unimplemented, "NO_SUCH_RPC"),
        };
        answer.status(&message)
    }
}

fn transcode_answer(error: transcode::Error) -> Answer {
    match error {
        transcode::Error::Invalid(violations) => invalid(violations),
        transcode::Error::NotBuilt { field } => {
            ours(Code::Unimplemented, "NOT_BUILT").with("field", field)
        }
        transcode::Error::Off { setting } => {
            ours(Code::Unimplemented, "RPC_OFF").with("setting", setting)
        }
        transcode::Error::Malformed { .. } => ours(Code::InvalidArgument, "REQUEST_MALFORMED"),
        transcode::Error::Call { error, field, resource } => call_answer(&error, field, resource),
        transcode::Error::Shape { maybe_done, .. } => {
            ours(Code::Internal, "ANSWER_MALFORMED").outcome(maybe_done)
        }
    }
}

fn special_answer(error: special::Error) -> Answer {
    match error {
        special::Error::Call { error, field, resource } => call_answer(&error, field, resource),
        special::Error::Engine(error) => transcode_answer(error),
        special::Error::Log(error) => events_answer(&error),
        special::Error::Invalid(violations) => invalid(violations),
        special::Error::NoPublicUrl => ours(Code::FailedPrecondition, "NO_PUBLIC_URL"),
        special::Error::RegistrationOff => ours(Code::FailedPrecondition, "REGISTRATION_OFF"),
        special::Error::NoLink { .. } => ours(Code::Internal, "ANSWER_MALFORMED"),
        special::Error::NoDownloadLink { .. } => ours(Code::FailedPrecondition, "NO_DOWNLOAD_LINK"),
        special::Error::DownloadRefused { http_status } => {
            let code =
                if http_status >= 500 { Code::Unavailable } else { Code::FailedPrecondition };
            ours(code, "DOWNLOAD_REFUSED").with("http_status", &http_status.to_string())
        }
        special::Error::DownloadBroken(_) => ours(Code::Unavailable, "DOWNLOAD_BROKEN"),
        special::Error::Shape { maybe_done, .. } => {
            ours(Code::Internal, "ANSWER_MALFORMED").outcome(maybe_done)
        }
    }
}

fn call_answer(error: &rest::Error, field: Option<String>, resource: Option<Subject>) -> Answer {
    let maybe_done = may_have_happened(error);
    let answer = match error {
        rest::Error::Answered(failure) => failure_answer(failure, field, resource),
        rest::Error::Unreachable(_) => ours(Code::Unavailable, "WELL_UNREACHABLE"),
        rest::Error::Broken { .. } => ours(Code::Unavailable, "CONNECTION_BROKEN"),
        rest::Error::Timeout { .. } => ours(Code::DeadlineExceeded, "WELL_TIMEOUT"),
        rest::Error::DeadlineOver => ours(Code::DeadlineExceeded, "DEADLINE_OVER"),
        rest::Error::Overloaded => ours(Code::Unavailable, "TOO_MANY_CALLS"),
        rest::Error::AnswerTooLarge { .. } => ours(Code::Internal, "ANSWER_TOO_LARGE"),
        rest::Error::BadContentType => {
            let text = "is no MIME type, as `application/pdf`".to_owned();
            invalid(vec![Violation { field: "metadata.content_type".to_owned(), text }])
        }
        rest::Error::NoToken => {
            ours(Code::Unauthenticated, "NO_TOKEN").with("credential", "caller")
        }
        rest::Error::BadToken => ours(Code::Unauthenticated, "BAD_TOKEN"),
        rest::Error::BadTarget(_) => ours(Code::Internal, "BAD_TARGET"),
    };
    answer.outcome(maybe_done)
}

fn failure_answer(failure: &Failure, field: Option<String>, resource: Option<Subject>) -> Answer {
    let code = code_of(failure.http_status, failure.code.as_deref());
    let (reason, domain) = match &failure.code {
        Some(code) => (reason_of(code), WELL),
        None => ("WELL_ANSWERED".to_owned(), OURS),
    };
    let mut answer = Answer { reason, domain, ..ours(code, "") };
    answer = answer.with("http_status", &failure.http_status.to_string());
    if let Some(raw) = failure.code.as_deref().filter(|raw| *raw != answer.reason) {
        answer = answer.with("well_code", raw);
    }
    if let Some(trace_id) = &failure.trace_id {
        answer = answer.with("well_trace_id", trace_id);
    }
    if code == Code::Unauthenticated {
        answer = answer.with(
            "credential",
            match failure.credential {
                Credential::Gateway => "gateway",
                Credential::Caller => "caller",
            },
        );
    }
    if code == Code::InvalidArgument {
        let text = failure.issue.clone().or_else(|| failure.message.clone());
        let text = text.unwrap_or_else(|| "is refused by Well".to_owned());
        answer.violations = field.map(|field| Violation { field, text }).into_iter().collect();
    }
    answer.retry_after = failure.retry_after;
    answer.subject = resource.filter(|_| matches!(code, Code::NotFound | Code::PermissionDenied));
    answer
}

/// gRPC's code for an HTTP status of Well.
fn code_of(http_status: u16, well_code: Option<&str>) -> Code {
    match http_status {
        400 | 413 | 415 | 422 => Code::InvalidArgument,
        401 => Code::Unauthenticated,
        403 => Code::PermissionDenied,
        404 | 410 => Code::NotFound,
        409 if well_code.is_some_and(|code| code.ends_with("_ALREADY_EXISTS")) => {
            Code::AlreadyExists
        }
        409 => Code::Aborted,
        412 | 428 => Code::FailedPrecondition,
        429 => Code::ResourceExhausted,
        405 | 501 => Code::Unimplemented,
        500 => Code::Internal,
        504 => Code::DeadlineExceeded,
        402..=499 => Code::FailedPrecondition,
        501..=599 => Code::Unavailable,
        _ => Code::Internal,
    }
}

/// A code as AIP-193 allows a reason: capitals, digits and underscores, a letter first.
fn reason_of(code: &str) -> String {
    let letters = code.chars().map(|letter| letter.to_ascii_uppercase());
    let legal = letters.map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '_' });
    let reason: String = legal.take(REASON_CHARACTERS_MAX).collect();
    let reason = reason.trim_matches('_');
    match reason.chars().next() {
        Some(first) if first.is_ascii_uppercase() && reason.len() > 1 => reason.to_owned(),
        _ => "WELL_ANSWERED".to_owned(),
    }
}

fn invalid(violations: Vec<Violation>) -> Answer {
    Answer { violations, ..ours(Code::InvalidArgument, "REQUEST_INVALID") }
}

fn ours(code: Code, reason: &str) -> Answer {
    Answer {
        code,
        reason: reason.to_owned(),
        domain: OURS,
        metadata: HashMap::new(),
        violations: Vec::new(),
        retry_after: None,
        subject: None,
    }
}

impl Answer {
    fn with(mut self, name: &str, value: &str) -> Self {
        self.metadata.insert(name.to_owned(), value.to_owned());
        self
    }

    fn outcome(self, maybe_done: bool) -> Self {
        if maybe_done { self.with("outcome", "unknown") } else { self }
    }

    fn status(mut self, message: &str) -> Status {
        if self.code == Code::Unauthenticated {
            self.metadata.entry("credential".to_owned()).or_insert_with(|| "gateway".to_owned());
        }
        let mut details = ErrorDetails::with_error_info(self.reason, self.domain, self.metadata);
        for violation in &self.violations {
            details.add_bad_request_violation(&violation.field, &violation.text);
        }
        if let Some(subject) = &self.subject {
            details.set_resource_info(subject.kind, &subject.id, "", message);
        }
        if let Some(delay) = self.retry_after {
            details.set_retry_info(Some(delay));
        }
        let mut status = Status::with_error_details(self.code, message, details);
        // Stock clients act on this trailer without any code of their own.
        if let (Code::ResourceExhausted, Some(delay)) = (self.code, self.retry_after)
            && let Ok(value) = MetadataValue::try_from(delay.as_millis().to_string())
        {
            status.metadata_mut().insert("grpc-retry-pushback-ms", value);
        }
        status
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::events::cursor::{Cursor, Range};
    use crate::events::{Epoch, Position};

    #[test]
    fn every_http_status_has_a_code() {
        for status in 100..=599_u16 {
            let expected = match status {
                400 | 413 | 415 | 422 => Code::InvalidArgument,
                401 => Code::Unauthenticated,
                403 => Code::PermissionDenied,
                404 | 410 => Code::NotFound,
                405 | 501 => Code::Unimplemented,
                409 => Code::Aborted,
                429 => Code::ResourceExhausted,
                504 => Code::DeadlineExceeded,
                100..=399 | 500 => Code::Internal,
                400..=499 => Code::FailedPrecondition,
                _ => Code::Unavailable,
            };
            assert_eq!(code_of(status, None), expected, "{status}");
        }
        assert_eq!(code_of(409, Some("EMAIL_ALREADY_EXISTS")), Code::AlreadyExists);
    }

    #[test]
    fn every_cursor_error_has_its_status_and_its_range() {
        let cursor = |position| Cursor {
            epoch: Epoch([1; 8]),
            position: Position(position),
            digest: [0; 4],
        };
        let range = Range { oldest: cursor(3), newest: cursor(9) };
        for (error, code, reason) in [
            (CursorError::Trimmed(range), Code::OutOfRange, "CURSOR_TRIMMED"),
            (CursorError::Ahead(range), Code::OutOfRange, "CURSOR_AHEAD"),
            (CursorError::OtherLog(range), Code::FailedPrecondition, "CURSOR_OTHER_LOG"),
        ] {
            let status = Status::from(Error::from(error));
            let details = status.get_error_details();
            let info = details.error_info().unwrap();
            assert_eq!(
                (status.code(), info.reason.as_str(), info.domain.as_str()),
                (code, reason, OURS)
            );
            assert_eq!(info.metadata["oldest_cursor"], range.oldest.to_string());
            assert_eq!(info.metadata["newest_cursor"], range.newest.to_string());
        }
    }

    #[test]
    fn a_code_that_is_no_legal_reason_is_made_one() {
        for (code, reason) in [
            ("NOT_FOUND", "NOT_FOUND"),
            ("not-found", "NOT_FOUND"),
            ("webhook.not found!", "WEBHOOK_NOT_FOUND"),
            ("", "WELL_ANSWERED"),
            ("404", "WELL_ANSWERED"),
            ("\u{e9}\u{e9}", "WELL_ANSWERED"),
        ] {
            assert_eq!(reason_of(code), reason, "{code}");
        }
        assert_eq!(reason_of(&"A".repeat(100)).len(), REASON_CHARACTERS_MAX);
    }
}
