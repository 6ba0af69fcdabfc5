//! Files of documents: what no binding can say, as they are streams.
//!
//! An upload is one multipart call whose body is the caller's stream. A download is a call for a
//! signed address, and a request to the host that it names.

use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use futures_util::{Stream, StreamExt};
use prost::Message;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use url::Url;

use super::{Error, well_workspace_id};
use crate::idempotency::Sum;
use crate::proto::download_document_response::Part as Down;
use crate::proto::upload_document_request::Part as Up;
use crate::proto::{
    DownloadDocumentHeader, DownloadDocumentRequest, DownloadDocumentResponse,
    DownloadDocumentTrailer, UploadDocumentMetadata, UploadDocumentRequest, UploadDocumentResponse,
};
use crate::rest::Asker;
use crate::rest::transfer::{Download, Upload};
use crate::transcode::{Drift, Engine, path, response, structs, table};

/// Largest chunk of an upload: a chunk is held whole.
const CHUNK_IN_BYTES_MAX: usize = 1024 * 1024;
/// Largest chunk of a download: larger ones are no cheaper, and each is held several times on its
/// way out.
const CHUNK_OUT_BYTES_MAX: usize = 64 * 1024;

/// What came of the caller's stream.
#[derive(Debug, Default)]
struct Seen {
    /// What is wrong with it.
    flaw: Option<String>,
    /// The digest of its bytes.
    digest: Sha256,
}

/// The metadata of an upload, checked: the first message of the stream.
///
/// # Errors
/// The first message is none, or something is wrong with it.
pub async fn metadata<S, E>(requests: &mut S) -> Result<UploadDocumentMetadata, Error>
where
    S: Stream<Item = Result<UploadDocumentRequest, E>> + Unpin,
    E: std::fmt::Display,
{
    let first = requests.next().await;
    let first = first.ok_or_else(|| Error::invalid("metadata", "is missing: it comes first"))?;
    let first = first.map_err(|error| Error::invalid("metadata", &error.to_string()))?;
    let Some(Up::Metadata(metadata)) = first.part else {
        return Err(Error::invalid("metadata", "must come first, before any chunk"));
    };
    check(&metadata)?;
    Ok(metadata)
}

/// The digest of a file that is not sent anywhere.
///
/// # Errors
/// Something is wrong with the caller's stream.
pub async fn digest<S, E>(mut requests: S) -> Result<Sum, Error>
where
    S: Stream<Item = Result<UploadDocumentRequest, E>> + Unpin,
    E: std::fmt::Display,
{
    let seen = Mutex::new(Seen::default());
    while let Some(request) = requests.next().await {
        chunk(request, &seen).map_err(|error| Error::invalid("chunk", &error.to_string()))?;
    }
    let seen = seen.into_inner().unwrap_or_else(PoisonError::into_inner);
    Ok(seen.digest.finalize().into())
}

/// UploadDocument: the digest of the file, and bytes of the response.
///
/// # Errors
/// Why the file is not known to be at Well.
pub async fn upload<S, E>(
    engine: &Engine,
    metadata: UploadDocumentMetadata,
    requests: S,
    asker: &Asker,
) -> Result<(Sum, Bytes), Error>
where
    S: Stream<Item = Result<UploadDocumentRequest, E>> + Send + 'static,
    E: std::fmt::Display + Send + 'static,
{
    let target = target(engine, "/v1/documents", &metadata.workspace_id, asker).await?;
    let seen = Arc::new(Mutex::new(Seen::default()));
    let chunks = requests.map({
        let seen = seen.clone();
        move |request| chunk(request, &seen)
    });
    let upload = Upload {
        target,
        filename: metadata.filename,
        content_type: metadata.content_type,
        description: metadata.attributes.map(description).transpose()?,
        chunks,
    };
    let result = engine.rest().upload(upload, asker).await;
    let Seen { flaw, digest } =
        std::mem::take(&mut *seen.lock().unwrap_or_else(PoisonError::into_inner));
    if let Some(flaw) = flaw {
        return Err(Error::invalid("chunk", &flaw));
    }
    let answer = result.map_err(Error::about("Document", ""))?;
    let response = uploaded(engine, &super::json(&answer, true)?)?;
    Ok((digest.finalize().into(), response))
}

fn check(metadata: &UploadDocumentMetadata) -> Result<(), Error> {
    let UploadDocumentMetadata {
        filename,
        content_type,
        workspace_id: _,
        attributes: _,
        request_id: _,
    } = metadata;
    if filename.is_empty() || filename.chars().count() > 255 {
        return Err(Error::invalid("metadata.filename", "must have 1 to 255 characters"));
    }
    if content_type.len() > 127 || !content_type.is_empty() && !content_type.contains('/') {
        return Err(Error::invalid(
            "metadata.content_type",
            "is no MIME type, as `application/pdf`",
        ));
    }
    Ok(())
}

fn description(attributes: prost_types::Struct) -> Result<String, Error> {
    let attributes =
        structs::object(attributes).map_err(|text| Error::invalid("metadata.attributes", &text))?;
    Ok(json!({ "data": { "type": "document", "attributes": attributes } }).to_string())
}

/// The bytes of a message; what is wrong with it ends the call, and is told to the caller.
fn chunk<E: std::fmt::Display>(
    request: Result<UploadDocumentRequest, E>,
    seen: &Mutex<Seen>,
) -> Result<Bytes, std::io::Error> {
    let flaw = match request.map(|request| request.part) {
        Ok(Some(Up::Chunk(chunk))) if chunk.is_empty() => "is empty".to_owned(),
        Ok(Some(Up::Chunk(chunk))) if chunk.len() > CHUNK_IN_BYTES_MAX => {
            format!("has {} bytes, must have at most {CHUNK_IN_BYTES_MAX}", chunk.len())
        }
        Ok(Some(Up::Chunk(chunk))) => {
            seen.lock().unwrap_or_else(PoisonError::into_inner).digest.update(&chunk);
            return Ok(chunk);
        }
        Ok(Some(Up::Metadata(_))) => "expected: metadata comes once, and first".to_owned(),
        Ok(None) => "is missing: the message holds nothing".to_owned(),
        Err(error) => format!("did not come: {error}"),
    };
    let error = std::io::Error::other(flaw.clone());
    seen.lock().unwrap_or_else(PoisonError::into_inner).flaw = Some(flaw);
    Err(error)
}

/// Bytes of an `UploadDocumentResponse`.
fn uploaded(engine: &Engine, body: &Value) -> Result<Bytes, Error> {
    const DOCUMENT_FIELD: u32 = 1;
    const INCLUDED_FIELD: u32 = 2;
    let mut drift = Drift::default();
    let mut bytes = Vec::new();
    let shape =
        || Error::Shape { expected: "a document", found: response::kind(body), maybe_done: true };
    let message = table::resource_of_type("document").ok_or_else(shape)?;
    let document = response::single(message, body, &mut drift).ok_or_else(shape)?;
    structs::put_bytes(DOCUMENT_FIELD, &document, &mut bytes);
    response::included(INCLUDED_FIELD, body, &mut drift, &mut bytes);
    engine.count(drift);
    Ok(bytes.into())
}

/// A response as it may be kept: whoever has a download address has the file.
pub fn without_secrets(response: &Bytes) -> Bytes {
    let Ok(mut kept) = UploadDocumentResponse::decode(response.clone()) else {
        return Bytes::new();
    };
    if let Some(document) = &mut kept.document {
        document.download_url = None;
    }
    kept.included.clear();
    kept.encode_to_vec().into()
}

/// DownloadDocument: the stream of its messages.
///
/// # Errors
/// Why there is no file.
pub async fn download(
    engine: &Engine,
    request: DownloadDocumentRequest,
    asker: &Asker,
) -> Result<impl Stream<Item = Result<DownloadDocumentResponse, Error>> + use<>, Error> {
    let id =
        path::segment(&request.document_id).map_err(|text| Error::invalid("document_id", &text))?;
    let scope = &request.workspace_id;
    let target = target(engine, &format!("/v1/documents/{id}"), scope, asker).await?;
    let sign = if target.contains('?') { '&' } else { '?' };
    let call = super::get(format!("{target}{sign}fields%5Blinks%5D=download"));
    let answer = engine.rest().call(&call, asker).await;
    let body =
        super::json(&answer.map_err(Error::about("Document", &request.document_id))?, false)?;
    let link = body.pointer("/data/links/download").and_then(Value::as_str);
    let url = link.and_then(|link| safe(link, &engine.rest().config().api_url));
    let url = url.ok_or(Error::NoDownloadLink { given: link.is_some() })?;
    let download = engine.rest().download(url, asker).await.map_err(Error::other_host)?;
    if download.http_status() != 200 {
        return Err(Error::DownloadRefused { http_status: download.http_status() });
    }
    let text = |name: &str| {
        let value = body.pointer("/data/attributes").and_then(|attributes| attributes.get(name));
        value.and_then(Value::as_str).map(str::to_owned)
    };
    let header = DownloadDocumentHeader {
        content_type: download
            .content_type()
            .map(str::to_owned)
            .or(text("type"))
            .unwrap_or_default(),
        size_bytes: download.size_bytes().and_then(|size| i64::try_from(size).ok()),
        filename: text("filename").or(text("file_name")).unwrap_or_default(),
    };
    Ok(messages(header, download))
}

/// An address to which a file may be asked: https, or a loopback address where Well is one too.
fn safe(link: &str, api_url: &Url) -> Option<Url> {
    let url = Url::parse(link).ok()?;
    let is_local = |url: &Url| {
        url.host_str().is_some_and(|host| matches!(host, "127.0.0.1" | "localhost" | "[::1]"))
    };
    let allowed =
        url.scheme() == "https" || url.scheme() == "http" && is_local(&url) && is_local(api_url);
    allowed.then_some(url)
}

/// A download on its way.
struct Sending {
    download: Download,
    left: Bytes,
    digest: Sha256,
    size_bytes: u64,
    stage: Stage,
}

enum Stage {
    Header(DownloadDocumentHeader),
    Chunks,
    Over,
}

fn messages(
    header: DownloadDocumentHeader,
    download: Download,
) -> impl Stream<Item = Result<DownloadDocumentResponse, Error>> {
    let sending = Sending {
        download,
        left: Bytes::new(),
        digest: Sha256::new(),
        size_bytes: 0,
        stage: Stage::Header(header),
    };
    futures_util::stream::unfold(sending, |mut sending| async move {
        let part = sending.next().await.transpose()?;
        if part.is_err() {
            sending.stage = Stage::Over;
        }
        Some((part.map(|part| DownloadDocumentResponse { part: Some(part) }), sending))
    })
}

impl Sending {
    async fn next(&mut self) -> Result<Option<Down>, Error> {
        match std::mem::replace(&mut self.stage, Stage::Chunks) {
            Stage::Header(header) => return Ok(Some(Down::Header(header))),
            Stage::Chunks => {}
            Stage::Over => {
                self.stage = Stage::Over;
                return Ok(None);
            }
        }
        while self.left.is_empty() {
            match self.download.chunk().await.map_err(Error::other_host)? {
                Some(bytes) => self.left = bytes,
                None => {
                    self.stage = Stage::Over;
                    return Ok(Some(Down::Trailer(self.trailer())));
                }
            }
        }
        let chunk = self.left.split_to(self.left.len().min(CHUNK_OUT_BYTES_MAX));
        self.digest.update(&chunk);
        self.size_bytes += chunk.len() as u64;
        Ok(Some(Down::Chunk(chunk)))
    }

    fn trailer(&mut self) -> DownloadDocumentTrailer {
        let digest = std::mem::take(&mut self.digest).finalize();
        DownloadDocumentTrailer {
            size_bytes: i64::try_from(self.size_bytes).unwrap_or(i64::MAX),
            sha256: digest.iter().map(|byte| format!("{byte:02x}")).collect(),
        }
    }
}

/// The path of a call in the scope of a workspace.
async fn target(
    engine: &Engine,
    path: &str,
    workspace_id: &str,
    asker: &Asker,
) -> Result<String, Error> {
    if workspace_id.is_empty() {
        return Ok(path.to_owned());
    }
    let id = well_workspace_id(engine, workspace_id, asker).await?;
    Ok(path::with_query(path, [("workspaceId", id.as_str())]))
}
