//! Failures of the log, of its cursors and of its consumers.

use tonic::Code;

use super::{Answer, ours};
use crate::events::cursor::CursorError;
use crate::events::{consumers, log};
use crate::transcode::Subject;

pub(super) fn events_answer(error: &log::Error) -> Answer {
    match error.is_temporary() {
        true => ours(Code::Unavailable, "LOG_UNAVAILABLE"),
        false => ours(Code::Internal, "LOG_FAILED"),
    }
}

pub(super) fn consumer_answer(error: consumers::Error) -> Answer {
    match error {
        consumers::Error::NoSuchConsumer(id) => {
            let subject = Subject { kind: "Consumer", id };
            Answer { subject: Some(subject), ..ours(Code::NotFound, "CONSUMER_NOT_FOUND") }
        }
        consumers::Error::LeaseLost => ours(Code::Aborted, "LEASE_LOST"),
        consumers::Error::TakenOver => ours(Code::Aborted, "CONSUMER_TAKEN_OVER"),
        consumers::Error::NotSent => ours(Code::FailedPrecondition, "CURSOR_NOT_SENT"),
        consumers::Error::InUse(_) => ours(Code::FailedPrecondition, "CONSUMER_IN_USE"),
        consumers::Error::TooMany(_) => ours(Code::ResourceExhausted, "TOO_MANY"),
        consumers::Error::NotParked => ours(Code::NotFound, "PARKED_EVENT_NOT_FOUND"),
        consumers::Error::Committed => ours(Code::FailedPrecondition, "EVENT_COMMITTED"),
        consumers::Error::Log(error) => events_answer(&error),
    }
}

pub(super) fn cursor_answer(error: &CursorError) -> Answer {
    let (code, reason) = match error {
        CursorError::Malformed { .. } => (Code::InvalidArgument, "CURSOR_MALFORMED"),
        CursorError::Trimmed(_) => (Code::OutOfRange, "CURSOR_TRIMMED"),
        CursorError::Ahead(_) => (Code::OutOfRange, "CURSOR_AHEAD"),
        CursorError::OtherLog(_) => (Code::FailedPrecondition, "CURSOR_OTHER_LOG"),
        CursorError::Log(error) => return events_answer(error),
    };
    let mut answer = ours(code, reason);
    if let Some(range) = error.range() {
        answer = answer.with("oldest_cursor", &range.oldest.to_string());
        answer = answer.with("newest_cursor", &range.newest.to_string());
    }
    answer
}
