//! Files to and from Well: streams that are never held whole.
//!
//! The limit of an attempt is here the longest wait between two chunks, whichever side is slow.
//! Nothing is repeated: the bytes are gone once they were sent. A file comes from another host,
//! to which the token for Well never goes.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use bytes::Bytes;
use futures_util::{Stream, StreamExt};
use http::header::{AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, HeaderValue};
use reqwest::multipart::{Form, Part};
use tokio::sync::watch;
use url::Url;

use super::{Answer, Asker, Error, Rest, read, sort};

/// Longest time of a whole file: a caller without a deadline must not hold a permit for ever.
const TRANSFER_MAX: Duration = Duration::from_secs(24 * 60 * 60);

/// A file that goes to Well.
#[derive(Debug)]
pub struct Upload<S> {
    /// Path and query of the call.
    pub target: String,
    /// Name of the file.
    pub filename: String,
    /// Its MIME type; empty: by its name.
    pub content_type: String,
    /// JSON of the part that describes it.
    pub description: Option<String>,
    /// Its bytes.
    pub chunks: S,
}

/// A file that comes from another host.
#[derive(Debug)]
pub struct Download {
    response: reqwest::Response,
    limit: Duration,
    deadline: super::Deadline,
}

impl Rest {
    /// Sends a file.
    ///
    /// # Errors
    /// Why there is no answer. It may have happened only when all bytes had been sent.
    pub async fn upload<S, E>(&self, upload: Upload<S>, asker: &Asker) -> Result<Answer, Error>
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<Box<dyn std::error::Error + Send + Sync>> + 'static,
    {
        let authorization = self.authorization(asker)?;
        let url = self.url(&upload.target)?;
        let _permit = self.permit(asker).await?;
        let whole = asker.deadline.shorten(TRANSFER_MAX).ok_or(Error::DeadlineOver)?;
        let (moved, progress) = watch::channel(());
        let ended = Arc::new(AtomicBool::new(false));
        let form = form(upload, moved, ended.clone())?;
        let request = self.client.post(url).header(AUTHORIZATION, authorization).multipart(form);
        let credential = self.credential();
        let limit = self.config.call_timeout;
        let exchange = async {
            let response = request.send().await.map_err(|error| sort(&error, true))?;
            read(response, true, credential).await
        };
        let result = tokio::select! {
            result = tokio::time::timeout(whole, exchange) => result.unwrap_or(
                Err(Error::Timeout { waited: whole, maybe_done: true })
            ),
            () = stalled(progress, limit) => Err(Error::Timeout { waited: limit, maybe_done: true }),
        };
        self.metrics.count(&result);
        result.map_err(|error| undone_before(&ended, error))
    }

    /// Asks another host for a file; the token for Well stays here.
    ///
    /// # Errors
    /// Why there is no answer.
    pub async fn download(&self, url: Url, asker: &Asker) -> Result<Download, Error> {
        let limit = self.config.call_timeout;
        let wait = asker.deadline.shorten(limit).ok_or(Error::DeadlineOver)?;
        let response = tokio::time::timeout(wait, self.client.get(url).send()).await;
        let response = response.map_err(|_| Error::Timeout { waited: wait, maybe_done: false })?;
        let response = response.map_err(|error| sort(&error, false))?;
        Ok(Download { response, limit, deadline: asker.deadline })
    }
}

impl Download {
    /// The HTTP status of the other host.
    pub fn http_status(&self) -> u16 {
        self.response.status().as_u16()
    }

    /// The MIME type.
    pub fn content_type(&self) -> Option<&str> {
        header(self.response.headers(), CONTENT_TYPE.as_str())
    }

    /// The size, where the host says it.
    pub fn size_bytes(&self) -> Option<u64> {
        header(self.response.headers(), CONTENT_LENGTH.as_str())?.parse().ok()
    }

    /// The next bytes; `None` at the end.
    ///
    /// # Errors
    /// The host broke off, or was silent for too long.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        let wait = self.deadline.shorten(self.limit).ok_or(Error::DeadlineOver)?;
        match tokio::time::timeout(wait, self.response.chunk()).await {
            Ok(chunk) => chunk.map_err(|error| sort(&error, false)),
            Err(_) => Err(Error::Timeout { waited: wait, maybe_done: false }),
        }
    }
}

fn header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).map(HeaderValue::to_str)?.ok()
}

fn form<S, E>(
    upload: Upload<S>,
    moved: watch::Sender<()>,
    ended: Arc<AtomicBool>,
) -> Result<Form, Error>
where
    S: Stream<Item = Result<Bytes, E>> + Send + 'static,
    E: Into<Box<dyn std::error::Error + Send + Sync>> + 'static,
{
    let Upload { target: _, filename, content_type, description, chunks } = upload;
    let chunks = chunks.inspect(move |_| {
        moved.send_replace(());
    });
    let end = futures_util::stream::poll_fn(move |_| {
        ended.store(true, Ordering::Release);
        std::task::Poll::Ready(None)
    });
    let body = reqwest::Body::wrap_stream(chunks.chain(end));
    let mut part = Part::stream(body).file_name(filename);
    if !content_type.is_empty() {
        part = part.mime_str(&content_type).map_err(|_| Error::BadContentType)?;
    }
    let form = Form::new().part("file", part);
    let Some(description) = description else { return Ok(form) };
    let description = Part::text(description).mime_str("application/json");
    let description = description.map_err(|_| Error::BadContentType)?;
    Ok(form.part("document", description))
}

/// Returns when nothing has moved for so long: neither the caller nor Well, nor the answer.
async fn stalled(mut progress: watch::Receiver<()>, limit: Duration) {
    while let Ok(Ok(())) = tokio::time::timeout(limit, progress.changed()).await {}
    if progress.has_changed().is_err() {
        // All bytes are on their way; the answer has as long.
        tokio::time::sleep(limit).await;
    }
}

/// Well cannot have taken a file of which it does not have all bytes.
fn undone_before(ended: &AtomicBool, error: Error) -> Error {
    let maybe_done = ended.load(Ordering::Acquire);
    match error {
        Error::Broken { reason, maybe_done: _ } => Error::Broken { reason, maybe_done },
        Error::Timeout { waited, maybe_done: _ } => Error::Timeout { waited, maybe_done },
        error => error,
    }
}
