//! The API's routes: one table of method and path, a short handler each.

mod documents;
mod exceptions;
pub mod gmail;
mod records;
mod resources;
mod webhooks;
mod workspaces;

use std::collections::BTreeMap;
use std::time::Duration;

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::response::Response;
use http::header::{AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, DATE, LOCATION, RETRY_AFTER};
use http::{HeaderName, HeaderValue, StatusCode};
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

use super::faults::Action;
use super::schema::Flaw;
use super::{Vendor, bodies, control};

/// Largest body that is read.
const BODY_BYTES_MAX: usize = 4 * 1024 * 1024;

/// What a handler is asked.
#[derive(Debug)]
pub struct Asked {
    /// The method.
    pub method: String,
    /// The path, cut at its slashes and decoded; a slash at the end leaves an empty last piece.
    pub path: Vec<String>,
    /// The query, decoded.
    pub query: BTreeMap<String, String>,
    /// The body; null when there is none.
    pub body: Value,
}

/// What a handler answers.
#[derive(Debug)]
pub enum Answer {
    /// JSON.
    Json(u16, Value),
    /// Nothing, with a status.
    Empty(u16),
    /// A redirect.
    Redirect(String),
}

impl Answer {
    /// 200 with a resource.
    pub fn data(status: u16, data: Value) -> Self {
        Self::Json(status, json!({ "data": data }))
    }

    /// An error with Well's body.
    pub fn error(status: u16, code: &str, message: &str) -> Self {
        let title = StatusCode::from_u16(status).ok().and_then(|status| status.canonical_reason());
        Self::Json(status, bodies::error(status, code, title.unwrap_or_default(), message, None))
    }

    /// 404.
    pub fn not_found(code: &str) -> Self {
        Self::error(404, code, "The resource does not exist or is outside of the scope.")
    }
}

impl From<Flaw> for Answer {
    fn from(flaw: Flaw) -> Self {
        let message = format!("{} is wrong: {}", flaw.path, flaw.issue);
        let details = Some(flaw.details());
        Self::Json(
            400,
            bodies::error(400, "SCHEMA_VALIDATION_ERROR", "Validation Error", &message, details),
        )
    }
}

/// A handler's result: a refusal is an answer too.
pub type Result<T = Answer> = std::result::Result<T, Answer>;

/// Serves every request.
pub async fn serve(State(vendor): State<Vendor>, request: Request) -> Response {
    let path = request.uri().path().to_owned();
    let is_own = path.starts_with("/_emulator/") || path.starts_with("/install/");
    let authorization = request
        .headers()
        .get(AUTHORIZATION)
        .and_then(|value| value.to_str().ok())
        .map(str::to_owned);
    if let Some(id) = path.strip_prefix("/_storage/") {
        let signed = request.uri().query().and_then(|query| query.strip_prefix("sig="));
        return documents::file(&vendor, id, signed, request.headers());
    }
    let is_upload = request.method() == http::Method::POST && path == "/v1/documents";
    let (request, upload) = if is_upload {
        let asked =
            Request::builder().method("POST").uri(request.uri().clone()).body(Body::empty());
        (asked.unwrap_or_default(), Some(request))
    } else {
        (request, None)
    };
    let key = request.headers().get("idempotency-key").and_then(|value| value.to_str().ok());
    let key = key.map(str::to_owned);
    let asked = match read(request).await {
        Ok(asked) => asked,
        Err(answer) => return response(answer, None).await,
    };
    if is_own {
        return response(control::answer(&vendor, &asked), None).await;
    }
    let body = if asked.body.is_null() { Value::Null } else { asked.body.clone() };
    let query = &asked.query;
    let mut seen = json!({ "method": asked.method, "path": path, "query": query, "body": body });
    if let (Some(key), Some(seen)) = (key, seen.as_object_mut()) {
        seen.insert("idempotency_key".to_owned(), json!(key));
    }
    vendor.state().remember_request(seen);
    let fault = vendor.state().faults.for_call(&asked.method, &path);
    let _counted = UnderWay::new(&vendor);
    match &fault {
        Some(Action::Status { status, body, headers }) => {
            return failed(*status, body.clone(), headers);
        }
        Some(Action::RateLimit { retry_after }) => {
            let headers = retry_after.map(|seconds| (RETRY_AFTER.to_string(), seconds.to_string()));
            return failed(429, None, &headers.into_iter().collect());
        }
        Some(
            Action::Delay { .. }
            | Action::CutBody
            | Action::BadJson
            | Action::Lose
            | Action::Late { .. }
            | Action::Double,
        )
        | None => {}
    }
    let answer = match authorized(&vendor, authorization.as_deref()) {
        Ok(()) => match upload {
            Some(request) => documents::upload(&vendor, &asked, request).await,
            None => route(&vendor, &asked),
        }
        .unwrap_or_else(|refused| refused),
        Err(refused) => refused,
    };
    dated(response(answer, fault).await, &vendor)
}

/// The clock may lead the real one; HTTP has whole seconds.
fn dated(mut response: Response, vendor: &Vendor) -> Response {
    if let Ok(date) = HeaderValue::try_from(vendor.state().http_date()) {
        response.headers_mut().insert(DATE, date);
    }
    response
}

/// Counts a call for as long as it takes.
struct UnderWay(Vendor);

impl UnderWay {
    fn new(vendor: &Vendor) -> Self {
        let mut state = vendor.state();
        let (now, most) = &mut state.under_way;
        *now += 1;
        *most = (*most).max(*now);
        Self(vendor.clone())
    }
}

impl Drop for UnderWay {
    fn drop(&mut self) {
        self.0.state().under_way.0 -= 1;
    }
}

fn route(vendor: &Vendor, asked: &Asked) -> Result {
    let path: Vec<&str> = asked.path.iter().map(String::as_str).collect();
    let method = asked.method.as_str();
    match (method, path.as_slice()) {
        ("POST", ["v1", "workspaces"]) => workspaces::create(vendor, asked),
        ("GET", ["v1", "workspaces", id]) => workspaces::get(vendor, id),
        ("PATCH", ["v1", "workspaces", id]) => workspaces::update(vendor, id, asked),
        ("DELETE", ["v1", "workspaces", id]) => workspaces::delete(vendor, id),
        ("POST", ["v1", "records", "query"]) => records::query(vendor, asked),
        ("GET", ["v1", "workspaces", id, "connectors", "gmail", "access"]) => {
            gmail::access(vendor, id, asked)
        }
        ("GET", ["v1", "workspaces", id, "connectors", "gmail", rest @ ..]) => {
            gmail::status(vendor, id, rest)
        }
        (_, ["v1", "webhooks" | "subscriptions", ..]) => webhooks::route(vendor, asked, &path),
        ("GET", ["v1", "records", root]) => records::list(vendor, asked, root),
        ("POST", ["v1", "records", "statistics"]) => records::statistics(vendor, asked),
        _ => exceptions::route(vendor, asked, &path)
            .or_else(|| resources::route(vendor, asked, &path))
            .unwrap_or_else(|| other(&path)),
    }
}

fn other(path: &[&str]) -> Result {
    match path {
        ["v1", "workspaces", ..] => {
            Err(Answer::error(405, "METHOD_NOT_ALLOWED", "The route has no such method."))
        }
        _ => Err(Answer::error(404, "NOT_FOUND", "There is no such route.")),
    }
}

/// Well's id of the workspace that a request is scoped to.
pub fn scope(vendor: &Vendor, asked: &Asked) -> Result<String> {
    let mut state = vendor.state();
    match asked.query.get("workspaceId") {
        None => Ok(state.default_workspace()),
        Some(id) => match state.workspaces.iter_mut().find(|workspace| workspace.id == *id) {
            Some(workspace) => Ok(workspace.id.clone()),
            None => Err(Answer::error(403, "FORBIDDEN", "No membership in this workspace.")),
        },
    }
}

fn authorized(vendor: &Vendor, authorization: Option<&str>) -> Result<()> {
    let token = authorization
        .and_then(|text| text.strip_prefix("Bearer "))
        .filter(|token| !token.is_empty());
    match (token, &vendor.args.token) {
        (Some(_), None) => Ok(()),
        (Some(token), Some(right)) if token == right => Ok(()),
        _ => Err(Answer::error(401, "UNAUTHORIZED", "The credential is missing or invalid.")),
    }
}

async fn read(request: Request) -> Result<Asked> {
    let (parts, body) = request.into_parts();
    let decode = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
    let path = parts.uri.path().trim_start_matches('/').split('/').map(decode).collect();
    let query = url::form_urlencoded::parse(parts.uri.query().unwrap_or_default().as_bytes());
    let query = query.into_owned().collect();
    let bytes = to_bytes(body, BODY_BYTES_MAX).await;
    let bytes =
        bytes.map_err(|_| Answer::error(413, "PAYLOAD_TOO_LARGE", "The body is too large."))?;
    let body = match bytes.is_empty() {
        true => Value::Null,
        false => serde_json::from_slice(&bytes)
            .map_err(|_| Answer::error(400, "INVALID_JSON", "The body is not JSON."))?,
    };
    Ok(Asked { method: parts.method.to_string(), path, query, body })
}

fn failed(status: u16, body: Option<Value>, headers: &BTreeMap<String, String>) -> Response {
    let body = body.unwrap_or_else(|| {
        bodies::error(status, "EMULATED_FAULT", "Fault", "A fault was asked for.", None)
    });
    let mut response = json_response(status, body.to_string());
    for (name, value) in headers {
        if let (Ok(name), Ok(value)) = (name.parse::<HeaderName>(), value.parse::<HeaderValue>()) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

async fn response(answer: Answer, fault: Option<Action>) -> Response {
    if let Some(Action::Delay { ms } | Action::Late { ms }) = fault {
        tokio::time::sleep(Duration::from_millis(ms)).await;
    }
    let (status, text) = match answer {
        Answer::Json(status, body) => (status, body.to_string()),
        Answer::Empty(status) => return with_status(status, Body::empty()),
        Answer::Redirect(to) => {
            let mut response = with_status(302, Body::empty());
            if let Ok(to) = HeaderValue::try_from(to) {
                response.headers_mut().insert(LOCATION, to);
            }
            return response;
        }
    };
    match fault {
        Some(Action::BadJson) => json_response(status, format!("<html>{text}")),
        Some(Action::CutBody) => cut(status, text),
        _ => json_response(status, text),
    }
}

/// Half of the body, under the length of the whole.
fn cut(status: u16, text: String) -> Response {
    let length = text.len();
    let half = Bytes::from(text).slice(..length / 2);
    let broken = || std::io::Error::other("cut on purpose");
    let mut response = with_status(
        status,
        Body::from_stream(futures_util::stream::iter([Ok(half), Err(broken())])),
    );
    response.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from(length));
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}

fn json_response(status: u16, text: String) -> Response {
    let mut response = with_status(status, Body::from(text));
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}

fn with_status(status: u16, body: Body) -> Response {
    let mut response = Response::new(body);
    *response.status_mut() =
        StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    response
}
