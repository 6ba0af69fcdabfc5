//! Files of documents: multipart in, a signed address out.

use axum::body::{Body, Bytes};
use axum::extract::{DefaultBodyLimit, FromRequest, Multipart, Request};
use axum::response::Response;
use http::header::{AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use super::super::schema::Flaw;
use super::super::state::StoredFile;
use super::super::{Vendor, bodies, control};
use super::{Answer, Asked, Result, scope};

/// Bytes of a file that are kept; a larger one is answered by its first bytes, over and over.
const KEPT_BYTES_MAX: usize = 1024 * 1024;
/// Bytes of one piece of an answer.
const PIECE_BYTES: usize = 64 * 1024;

/// Takes a file.
pub async fn upload(vendor: &Vendor, asked: &Asked, mut request: Request) -> Result {
    DefaultBodyLimit::disable().apply(&mut request);
    let workspace_id = scope(vendor, asked)?;
    let refused = |text: &str| Answer::from(Flaw::new("file", text));
    let mut parts = Multipart::from_request(request, &())
        .await
        .map_err(|_| refused("must be multipart/form-data"))?;
    let mut attributes = Map::new();
    let mut file = None;
    while let Some(mut part) =
        parts.next_field().await.map_err(|_| refused("the multipart body is broken"))?
    {
        match part.name().unwrap_or_default() {
            "file" => {
                let name = part.file_name().map(str::to_owned);
                let name = name.ok_or_else(|| refused("has no filename"))?;
                let kind = part.content_type().unwrap_or("application/octet-stream").to_owned();
                let mut stored = StoredFile { kept: Vec::new(), size_bytes: 0, content_type: kind };
                let mut digest = Sha256::new();
                while let Some(chunk) =
                    part.chunk().await.map_err(|_| refused("ended too early"))?
                {
                    stored.size_bytes += chunk.len() as u64;
                    digest.update(&chunk);
                    let room = KEPT_BYTES_MAX - stored.kept.len();
                    stored.kept.extend(chunk.iter().take(room));
                }
                let sum: String =
                    digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
                attributes.insert("filename".to_owned(), json!(name));
                attributes.insert("content_checksum".to_owned(), json!(sum));
                file = Some(stored);
            }
            "document" => {
                let text = part.text().await.map_err(|_| refused("the description is no text"))?;
                let given: Value = serde_json::from_str(&text)
                    .map_err(|_| Answer::from(Flaw::new("document", "is not JSON")))?;
                let given = given.pointer("/data/attributes").and_then(Value::as_object).cloned();
                attributes.extend(given.unwrap_or_default());
            }
            other => return Err(Flaw::new(other, "unrecognized part").into()),
        }
    }
    let file = file.ok_or_else(|| refused("required"))?;
    let mut state = vendor.state();
    let now = state.now();
    for (name, value) in [
        ("type", json!(file.content_type)),
        ("size", json!(file.size_bytes)),
        ("workspace_id", json!(workspace_id)),
        ("uploaded_at", json!(now)),
    ] {
        attributes.insert(name.to_owned(), value);
    }
    let made = state.create("document", &workspace_id, attributes);
    state.files.insert(made.id.clone(), file);
    drop(state);
    control::tell(vendor, "document.uploaded", made.clone());
    let mut shown = bodies::resource(&made);
    if let Some(map) = shown.as_object_mut() {
        map.insert("document_id".to_owned(), json!(made.id));
        map.insert("links".to_owned(), json!({ "download": link(vendor, &made.id) }));
    }
    Ok(Answer::data(201, shown))
}

/// The signed address of a file.
pub fn link(vendor: &Vendor, id: &str) -> String {
    format!("http://{}/_storage/{id}?sig={}", vendor.addr(), signature(id))
}

fn signature(id: &str) -> String {
    Sha256::digest(id).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// Answers a signed address: another host in truth, which must never see the token.
pub fn file(vendor: &Vendor, id: &str, signed: Option<&str>, headers: &HeaderMap) -> Response {
    if headers.contains_key(AUTHORIZATION) {
        return super::with_status(400, Body::from("AUTHORIZATION_NOT_EXPECTED"));
    }
    if signed != Some(signature(id).as_str()) {
        return super::with_status(403, Body::from("SIGNATURE_WRONG"));
    }
    let Some(stored) = vendor.state().files.get(id).cloned() else {
        return super::with_status(404, Body::from("NO_SUCH_FILE"));
    };
    let StoredFile { kept, size_bytes, content_type } = stored;
    let kept = Bytes::from(kept);
    let pieces = (0..size_bytes).step_by(PIECE_BYTES).map(move |from| {
        let length = usize::try_from(size_bytes - from).unwrap_or(PIECE_BYTES).min(PIECE_BYTES);
        let at = usize::try_from(from).unwrap_or_default() % kept.len().max(1);
        Ok::<_, std::convert::Infallible>(kept.slice(at..(at + length).min(kept.len())))
    });
    let mut response =
        super::with_status(200, Body::from_stream(futures_util::stream::iter(pieces)));
    response.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from(size_bytes));
    if let Ok(value) = HeaderValue::from_str(&content_type) {
        response.headers_mut().insert(CONTENT_TYPE, value);
    }
    response
}
