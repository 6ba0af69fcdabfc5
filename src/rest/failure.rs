//! A failure that Well answered: its status, and what the body says, as far as it can be read.
//!
//! The HTTP status is trusted over the body: two of Well's samples hold `status` 0.

use std::time::Duration;

use http::header::RETRY_AFTER;
use http::{HeaderMap, StatusCode};
use jiff::Timestamp;
use jiff::fmt::rfc2822;
use serde_json::Value;

/// Longest piece of Well's text that is passed on, in characters: gRPC sends it in a trailer, and
/// trailers have limits.
const TEXT_CHARACTERS_MAX: usize = 500;

/// What Well answered in place of success.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// The HTTP status.
    pub http_status: u16,
    /// Well's `code`, as it came.
    pub code: Option<String>,
    /// Well's text for people.
    pub message: Option<String>,
    /// The path of the value at fault, in the body that was sent.
    pub path: Option<String>,
    /// What is wrong there.
    pub issue: Option<String>,
    /// Well's id of the request, for its support.
    pub trace_id: Option<String>,
    /// How long Well asks to wait.
    pub retry_after: Option<Duration>,
    /// Whether the call may have changed something all the same.
    pub maybe_done: bool,
    /// Whose credential the call carried.
    pub credential: Credential,
}

/// Whose credential a call carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Credential {
    /// The gateway's own.
    Gateway,
    /// The caller's.
    Caller,
}

impl Failure {
    /// Reads a failure; whatever the body is, it never fails itself.
    pub fn read(
        status: StatusCode,
        headers: &HeaderMap,
        body: &[u8],
        is_write: bool,
        credential: Credential,
    ) -> Self {
        let body: Value = serde_json::from_slice(body).unwrap_or(Value::Null);
        // The flat object of the newest documentation, or JSON:API's array of errors.
        let error =
            body.pointer("/errors/0").or_else(|| body.get("error").filter(|e| e.is_object()));
        let error = error.unwrap_or(&body);
        let http_status = status.as_u16();
        Self {
            http_status,
            code: text(error, &["/code", "/error"]),
            message: text(error, &["/message", "/detail", "/title"]),
            path: text(error, &["/details/path", "/details/0/path", "/source/pointer"]),
            issue: text(error, &["/details/issue", "/details/0/issue"]),
            trace_id: text(&body, &["/meta/trace_id", "/error/meta/trace_id", "/trace_id"]),
            retry_after: headers
                .get(RETRY_AFTER)
                .and_then(|value| retry_after(value.to_str().ok()?)),
            // Who does not know the route, or answers 503, says that nothing was done.
            maybe_done: is_write && http_status >= 500 && !matches!(http_status, 501 | 503),
            credential,
        }
    }
}

impl Failure {
    /// Well's text for people, to be put after the status.
    pub fn text(&self) -> String {
        self.message.as_ref().map(|message| format!(": {message}")).unwrap_or_default()
    }
}

fn text(body: &Value, pointers: &[&str]) -> Option<String> {
    let found = pointers.iter().filter_map(|pointer| body.pointer(pointer));
    found.filter_map(Value::as_str).map(clean).find(|text| !text.is_empty())
}

fn clean(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_control()).take(TEXT_CHARACTERS_MAX).collect()
}

/// Seconds, or a date of HTTP.
fn retry_after(text: &str) -> Option<Duration> {
    let text = text.trim();
    if let Ok(seconds) = text.parse::<u32>() {
        return Some(Duration::from_secs(seconds.into()));
    }
    let at = http_date(text)?;
    Some(Duration::try_from(at.duration_since(Timestamp::now())).unwrap_or_default())
}

/// A date as HTTP writes it.
pub fn http_date(text: &str) -> Option<Timestamp> {
    // HTTP writes GMT where RFC 2822 has an offset.
    let date = text.replace("GMT", "+0000");
    rfc2822::parse(&date).ok().map(|zoned| zoned.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(body: &str) -> Failure {
        Failure::read(
            StatusCode::BAD_REQUEST,
            &HeaderMap::new(),
            body.as_bytes(),
            false,
            Credential::Gateway,
        )
    }

    #[test]
    fn the_flat_body_and_the_array_of_errors_are_both_read() {
        let flat = r#"{"code":"X","status":0,"message":"m","details":{"path":"data.id","issue":"i"},"meta":{"trace_id":"t"}}"#;
        let failure = read(flat);
        assert_eq!(failure.http_status, 400);
        assert_eq!(failure.code.as_deref(), Some("X"));
        assert_eq!(failure.path.as_deref(), Some("data.id"));
        assert_eq!(failure.trace_id.as_deref(), Some("t"));
        let array = r#"{"errors":[{"code":"Y","detail":"d","source":{"pointer":"/data/attributes/name"}}]}"#;
        assert_eq!(read(array).code.as_deref(), Some("Y"));
        assert_eq!(read(array).path.as_deref(), Some("/data/attributes/name"));
    }

    #[test]
    fn a_body_that_is_not_json_leaves_the_status() {
        for body in ["", "<html>", "[]", "null", "{\"code\":7}", "\u{0}"] {
            let failure = read(body);
            assert_eq!((failure.http_status, failure.code), (400, None), "{body}");
        }
    }

    #[test]
    fn long_texts_and_control_characters_are_cut() {
        let body =
            serde_json::json!({"message": format!("a\r\nb{}", "x".repeat(9000))}).to_string();
        let message = read(&body).message.unwrap();
        assert!(message.starts_with("abx") && message.len() == TEXT_CHARACTERS_MAX);
    }

    #[test]
    fn retry_after_is_read_in_both_forms() {
        assert_eq!(retry_after("120"), Some(Duration::from_secs(120)));
        assert_eq!(retry_after("Wed, 21 Oct 2015 07:28:00 GMT"), Some(Duration::ZERO));
        assert!(retry_after("Wed, 21 Oct 2099 07:28:00 GMT").unwrap() > Duration::from_secs(86400));
        assert_eq!(retry_after("soon"), None);
        assert_eq!(retry_after("-1"), None);
    }
}
