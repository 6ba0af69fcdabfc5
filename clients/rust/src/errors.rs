//! What stands in the status of a failed call, as plain values.

use std::collections::HashMap;
use std::time::Duration;

use tonic::{Code, Status};
use tonic_types::StatusExt;

/// What the status of a failed call says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorDetails {
    /// The code of gRPC.
    pub code: Code,
    /// Why, as a stable word such as `CURSOR_TRIMMED`; empty when the status has no details.
    pub reason: String,
    /// Who says so: the gateway, or Well behind it; empty when the status has no details.
    pub domain: String,
    /// What happened, for people.
    pub message: String,
    /// More about it, such as `oldest_cursor`.
    pub metadata: HashMap<String, String>,
    /// The fields of the request that were refused.
    pub field_violations: Vec<FieldViolation>,
    /// How long to wait before the same call may do better.
    pub retry_delay: Option<Duration>,
}

/// A field of a request that was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldViolation {
    /// Its path in the request.
    pub field: String,
    /// What is wrong with it.
    pub description: String,
}

impl ErrorDetails {
    /// The code as gRPC writes it, such as `INVALID_ARGUMENT`.
    pub fn code_name(&self) -> &'static str {
        code_name(self.code)
    }
}

/// The details of a status, whoever made it: one without details has neither reason nor domain.
pub fn error_details(status: &Status) -> ErrorDetails {
    let details = status.get_error_details();
    let info = details.error_info().cloned();
    let (reason, domain, metadata) =
        info.map(|info| (info.reason, info.domain, info.metadata)).unwrap_or_default();
    let violations = details.bad_request().map(|bad| bad.field_violations.as_slice());
    let field_violations = violations.unwrap_or_default().iter().map(|violation| FieldViolation {
        field: violation.field.clone(),
        description: violation.description.clone(),
    });
    ErrorDetails {
        code: status.code(),
        reason,
        domain,
        message: status.message().to_owned(),
        metadata,
        field_violations: field_violations.collect(),
        retry_delay: details.retry_info().and_then(|info| info.retry_delay),
    }
}

pub(crate) fn code_name(code: Code) -> &'static str {
    match code {
        Code::Ok => "OK",
        Code::Cancelled => "CANCELLED",
        Code::Unknown => "UNKNOWN",
        Code::InvalidArgument => "INVALID_ARGUMENT",
        Code::DeadlineExceeded => "DEADLINE_EXCEEDED",
        Code::NotFound => "NOT_FOUND",
        Code::AlreadyExists => "ALREADY_EXISTS",
        Code::PermissionDenied => "PERMISSION_DENIED",
        Code::ResourceExhausted => "RESOURCE_EXHAUSTED",
        Code::FailedPrecondition => "FAILED_PRECONDITION",
        Code::Aborted => "ABORTED",
        Code::OutOfRange => "OUT_OF_RANGE",
        Code::Unimplemented => "UNIMPLEMENTED",
        Code::Internal => "INTERNAL",
        Code::Unavailable => "UNAVAILABLE",
        Code::DataLoss => "DATA_LOSS",
        Code::Unauthenticated => "UNAUTHENTICATED",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_without_details_has_empty_ones() {
        let details = error_details(&Status::aborted("later"));
        assert_eq!((details.code_name(), details.message.as_str()), ("ABORTED", "later"));
        assert_eq!((details.reason.as_str(), details.domain.as_str()), ("", ""));
        assert!(details.metadata.is_empty() && details.field_violations.is_empty());
        assert_eq!(details.retry_delay, None);
    }
}
