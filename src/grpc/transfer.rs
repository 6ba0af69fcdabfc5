//! Files over gRPC: the two streams of DocumentService.

use std::pin::Pin;
use std::sync::Arc;

use bytes::Bytes;
use futures_util::{Stream, StreamExt};
use http::HeaderMap;
use prost::Message;
use prost::encoding::{WireType, encode_key, encode_varint};
use tonic::{Request, Response, Status, Streaming};

use super::once::{self, Turn};
use super::{Services, asker, decode, frame::Frame};
use crate::error::Error;
use crate::idempotency::{Sum, sum};
use crate::proto::download_document_response::Part;
use crate::proto::{DownloadDocumentRequest, DownloadDocumentResponse, UploadDocumentRequest};
use crate::rest::Asker;
use crate::special::documents;

/// The RPC that takes a file.
pub const UPLOAD: &str = "/well.gateway.v1.DocumentService/UploadDocument";
/// The RPC that gives a file.
pub const DOWNLOAD: &str = "/well.gateway.v1.DocumentService/DownloadDocument";

/// Messages of a download.
pub type Messages = Pin<Box<dyn Stream<Item = Result<Frame, Status>> + Send>>;

/// UploadDocument.
///
/// # Errors
/// Why the file is not known to be at Well.
pub async fn upload(
    services: Arc<Services>,
    request: Request<Streaming<Bytes>>,
) -> Result<Response<Frame>, Status> {
    let asker = asker(request.metadata().as_ref(), &services);
    let headers = request.metadata().clone().into_headers();
    let messages = request.into_inner().map(|message| {
        let bytes = message.map_err(|status| status.message().to_owned())?;
        UploadDocumentRequest::decode(bytes).map_err(|error| error.to_string())
    });
    let result = services.upload(messages, &headers, &asker).await.map_err(Status::from);
    services.count(UPLOAD, result.as_ref().err());
    Ok(Response::new(Frame::from(result?)))
}

impl Services {
    /// Takes a file; one with a `request_id` only once.
    async fn upload<S>(
        &self,
        mut messages: S,
        headers: &HeaderMap,
        asker: &Asker,
    ) -> Result<Bytes, Error>
    where
        S: Stream<Item = Result<UploadDocumentRequest, String>> + Send + Unpin + 'static,
    {
        let mut metadata = documents::metadata(&mut messages).await?;
        let id = std::mem::take(&mut metadata.request_id);
        if id.is_empty() {
            let (_, response) = documents::upload(&self.engine, metadata, messages, asker).await?;
            return Ok(response);
        }
        let request = sum([metadata.encode_to_vec().as_slice()]);
        match self.begin(UPLOAD, &id, request, headers).await? {
            Turn::Repeated(kept) => repeated(&id, &kept, documents::digest(messages).await?),
            Turn::First(ticket) => {
                let result = documents::upload(&self.engine, metadata, messages, asker).await;
                match &result {
                    Ok((digest, response)) => {
                        let response = documents::without_secrets(response);
                        ticket.done(&[digest.as_slice(), &response].concat()).await;
                    }
                    Err(error) if error.may_have_happened() => {}
                    Err(_) => ticket.undone().await,
                }
                Ok(result?.1)
            }
            Turn::Plain => Err(Error::invalid("metadata.request_id", "is empty")),
        }
    }
}

/// The first result, when the file is the same.
fn repeated(id: &str, kept: &Bytes, digest: Sum) -> Result<Bytes, Error> {
    match kept.split_first_chunk::<32>() {
        Some((first, response)) if *first == digest => Ok(Bytes::copy_from_slice(response)),
        _ => Err(once::other_request(id)),
    }
}

/// A message whose chunk is not copied once more.
fn frame(message: DownloadDocumentResponse) -> Frame {
    const CHUNK_FIELD: u32 = 2;
    match message.part {
        Some(Part::Chunk(chunk)) => {
            let mut head = Vec::with_capacity(8);
            encode_key(CHUNK_FIELD, WireType::LengthDelimited, &mut head);
            encode_varint(chunk.len() as u64, &mut head);
            Frame { head, shared: chunk }
        }
        part => Frame::from(Bytes::from(DownloadDocumentResponse { part }.encode_to_vec())),
    }
}

/// DownloadDocument.
///
/// # Errors
/// Why there is no file.
pub async fn download(
    services: Arc<Services>,
    request: Request<Bytes>,
) -> Result<Response<Messages>, Status> {
    let asker = asker(request.metadata().as_ref(), &services);
    let wanted: DownloadDocumentRequest = decode(request.get_ref())?;
    let result = documents::download(&services.engine, wanted, &asker).await;
    let result = result.map_err(|error| Status::from(Error::from(error)));
    services.count(DOWNLOAD, result.as_ref().err());
    let messages = result?.map(|message| match message {
        Ok(message) => Ok(frame(message)),
        Err(error) => Err(Status::from(Error::from(error))),
    });
    Ok(Response::new(Box::pin(messages)))
}
