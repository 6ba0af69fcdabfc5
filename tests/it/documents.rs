//! Files: uploaded and downloaded as streams, once, and never with the token at another host.

use bytes::Bytes;
use futures_util::stream;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use tonic::transport::Channel;
use tonic::{Code, Status};
use tonic_types::StatusExt;
use well_gateway::emulator::Generation;
use well_gateway::proto::document_service_client::DocumentServiceClient;
use well_gateway::proto::download_document_response::Part as Down;
use well_gateway::proto::event::Resource;
use well_gateway::proto::upload_document_request::Part as Up;
use well_gateway::proto::{
    DownloadDocumentHeader, DownloadDocumentRequest, DownloadDocumentTrailer,
    UploadDocumentMetadata, UploadDocumentRequest, UploadDocumentResponse,
};

use crate::story::Story;

fn documents(story: &Story) -> DocumentServiceClient<Channel> {
    DocumentServiceClient::new(story.channel.clone())
}

fn metadata(request_id: &str) -> Up {
    Up::Metadata(UploadDocumentMetadata {
        filename: "invoice.pdf".to_owned(),
        content_type: "application/pdf".to_owned(),
        request_id: request_id.to_owned(),
        ..UploadDocumentMetadata::default()
    })
}

fn chunk(bytes: &'static [u8]) -> Up {
    Up::Chunk(Bytes::from_static(bytes))
}

async fn upload(story: &Story, parts: Vec<Up>) -> Result<UploadDocumentResponse, Status> {
    let messages = parts.into_iter().map(|part| UploadDocumentRequest { part: Some(part) });
    let call = documents(story).upload_document(stream::iter(messages.collect::<Vec<_>>())).await;
    call.map(tonic::Response::into_inner)
}

/// The header, the bytes and the trailer of a download.
async fn download(
    story: &Story,
    id: &str,
) -> Result<(DownloadDocumentHeader, Vec<u8>, DownloadDocumentTrailer), Status> {
    let request = DownloadDocumentRequest { document_id: id.to_owned(), ..Default::default() };
    let mut messages = documents(story).download_document(request).await?.into_inner();
    let Some(Down::Header(header)) = messages.message().await?.unwrap().part else {
        panic!("the header comes first")
    };
    let mut bytes = Vec::new();
    loop {
        match messages.message().await?.expect("a trailer ends it").part.unwrap() {
            Down::Chunk(chunk) => bytes.extend_from_slice(&chunk),
            Down::Trailer(trailer) => {
                assert!(messages.message().await?.is_none(), "nothing follows the trailer");
                return Ok((header, bytes, trailer));
            }
            Down::Header(_) => panic!("a second header"),
        }
    }
}

fn reason(status: &Status) -> String {
    status.get_error_details().error_info().unwrap().reason.clone()
}

fn uploads(story: &Story) -> usize {
    let is_upload = |call: &&Value| call["method"] == "POST" && call["path"] == "/v1/documents";
    story.calls().iter().filter(is_upload).count()
}

#[tokio::test]
async fn an_uploaded_file_comes_back_whole() {
    let story = Story::start(Generation::C).await;
    let parts = vec![metadata(""), chunk(b"%PDF-1.7 "), chunk(b"the rest")];
    let document = upload(&story, parts).await.unwrap().document.unwrap();
    assert_eq!(document.filename(), "invoice.pdf");
    assert_eq!(document.r#type(), "application/pdf");
    assert_eq!(document.size_bytes(), 17);
    let (header, bytes, trailer) = download(&story, &document.id).await.unwrap();
    assert_eq!(bytes, b"%PDF-1.7 the rest");
    assert_eq!(header.content_type, "application/pdf");
    assert_eq!((header.size_bytes, header.filename.as_str()), (Some(17), "invoice.pdf"));
    let sum: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!((trailer.size_bytes, trailer.sha256.as_str()), (17, sum.as_str()));
    assert_eq!(document.content_checksum(), sum);
    story.end().await;
}

#[tokio::test]
async fn metadata_and_attributes_stand_in_their_parts() {
    let story = Story::start(Generation::C).await;
    let workspace = story.workspace("customer-1").await;
    let text = prost_types::value::Kind::StringValue("380".to_owned());
    let fields = [("document_type".to_owned(), prost_types::Value { kind: Some(text) })];
    let metadata = Up::Metadata(UploadDocumentMetadata {
        filename: "a b\".txt".to_owned(),
        workspace_id: "customer-1".to_owned(),
        attributes: Some(prost_types::Struct { fields: fields.into() }),
        ..UploadDocumentMetadata::default()
    });
    let document = upload(&story, vec![metadata, chunk(b"x")]).await.unwrap().document.unwrap();
    assert_eq!(document.workspace_id(), workspace.id);
    assert_eq!(document.document_type(), "380");
    assert_eq!(document.filename(), "a b\".txt");
    story.end().await;
}

#[tokio::test]
async fn a_wrong_stream_is_refused_and_nothing_is_uploaded() {
    let story = Story::start(Generation::C).await;
    let large: &'static [u8] = vec![0; 1024 * 1024 + 1].leak();
    for (parts, field) in [
        (vec![], "metadata"),
        (vec![chunk(b"x")], "metadata"),
        (vec![metadata(""), chunk(b"x"), metadata("")], "chunk"),
        (vec![metadata(""), chunk(b"")], "chunk"),
        (vec![metadata(""), chunk(large)], "chunk"),
        (vec![Up::Metadata(UploadDocumentMetadata::default())], "metadata.filename"),
    ] {
        let status = upload(&story, parts).await.unwrap_err();
        assert_eq!(status.code(), Code::InvalidArgument, "{status:?}");
        let details = status.get_error_details();
        assert_eq!(details.bad_request().unwrap().field_violations[0].field, field);
    }
    let documents = story.vendor.state().resources.iter().filter(|r| r.kind == "document").count();
    assert_eq!(documents, 0);
    story.end().await;
}

#[tokio::test]
async fn an_upload_is_not_repeated_once_bytes_were_sent() {
    let story = Story::start(Generation::C).await;
    let on = json!({ "call": { "method": "POST", "path": "/v1/documents" } });
    story.fault(json!({ "on": on, "action": { "status": { "status": 502 } } }));
    let status = upload(&story, vec![metadata(""), chunk(b"x")]).await.unwrap_err();
    assert_eq!(status.code(), Code::Unavailable);
    assert_eq!(status.get_error_details().error_info().unwrap().metadata["outcome"], "unknown");
    assert_eq!(uploads(&story), 1);
    story.end().await;
}

#[tokio::test]
async fn a_request_id_uploads_a_file_once() {
    let story = Story::start(Generation::C).await;
    let parts = || vec![metadata("upload-1"), chunk(b"one"), chunk(b"two")];
    let first = upload(&story, parts()).await.unwrap().document.unwrap();
    // Other chunks, the same file.
    let again = vec![metadata("upload-1"), chunk(b"onetwo")];
    let second = upload(&story, again).await.unwrap().document.unwrap();
    assert_eq!(second.id, first.id);
    assert_eq!(second.download_url, None, "an address that opens the file is not kept");
    assert_eq!(uploads(&story), 1);
    let status = upload(&story, vec![metadata("upload-1"), chunk(b"other")]).await.unwrap_err();
    assert_eq!(status.code(), Code::InvalidArgument);
    story.end().await;
}

#[tokio::test]
async fn a_silent_caller_ends_an_upload() {
    let args = well_gateway::emulator::Args::local(Generation::C);
    let story = Story::with(args, &[("WELL_CALL_TIMEOUT", "200ms")]).await;
    let first = [metadata(""), chunk(b"x")].map(|part| UploadDocumentRequest { part: Some(part) });
    let messages = futures_util::StreamExt::chain(stream::iter(first), stream::pending());
    let status = documents(&story).upload_document(messages).await.unwrap_err();
    assert_eq!(status.code(), Code::DeadlineExceeded);
    let info = status.get_error_details().error_info().unwrap().clone();
    assert!(!info.metadata.contains_key("outcome"), "without its end a file is not uploaded");
    story.end().await;
}

#[tokio::test]
async fn a_download_says_why_there_is_no_file() {
    let story = Story::start(Generation::C).await;
    let unknown = "00000000-0000-4000-8000-000000000001";
    let status = download(&story, unknown).await.unwrap_err();
    assert_eq!((status.code(), reason(&status).as_str()), (Code::NotFound, "DOCUMENT_NOT_FOUND"));
    for (link, expected) in [
        (Value::Null, "NO_DOWNLOAD_LINK"),
        (json!("ftp://files.example/x"), "NO_DOWNLOAD_LINK"),
        (json!("http://files.example/x"), "NO_DOWNLOAD_LINK"),
        (json!(format!("http://{}/_storage/x?sig=no", story.vendor.addr())), "DOWNLOAD_REFUSED"),
    ] {
        let data =
            json!({ "data": { "type": "document", "id": unknown, "links": { "download": link } } });
        let on = json!({ "call": { "method": "GET", "path": "/v1/documents" } });
        story.fault(json!({ "on": on, "action": { "status": { "status": 200, "body": data } } }));
        let status = download(&story, unknown).await.unwrap_err();
        assert_eq!(status.code(), Code::FailedPrecondition);
        assert_eq!(reason(&status), expected);
    }
    story.end().await;
}

#[tokio::test]
async fn a_document_of_the_customer_can_be_read_by_its_link() {
    let story = Story::start(Generation::C).await;
    let document = upload(&story, vec![metadata(""), chunk(b"x")]).await.unwrap().document.unwrap();
    let request = well_gateway::proto::GetDocumentDownloadLinkRequest {
        document_id: document.id.clone(),
        ..Default::default()
    };
    let link = documents(&story).get_document_download_link(request).await.unwrap().into_inner();
    assert_eq!(link.document.clone().unwrap().id, document.id);
    assert!(!format!("{link:?}").contains("sig="), "the address opens the file");
    let body = story.http.get(&link.url).send().await.unwrap().bytes().await.unwrap();
    assert_eq!(&body[..], b"x");
    story.end().await;
}

#[tokio::test]
async fn an_upload_comes_back_as_an_event_with_its_document() {
    let story = Story::start(Generation::A2).await;
    let workspace = story.workspace("customer-1").await;
    story.subscribed(&workspace.id).await;
    let mut watch = story.watch(Default::default()).await;
    let metadata = Up::Metadata(UploadDocumentMetadata {
        filename: "invoice.pdf".to_owned(),
        workspace_id: "customer-1".to_owned(),
        ..UploadDocumentMetadata::default()
    });
    let document = upload(&story, vec![metadata, chunk(b"x")]).await.unwrap().document.unwrap();
    let event = watch.event().await;
    assert_eq!((event.r#type.as_str(), &event.resource_id), ("document.uploaded", &document.id));
    let Some(Resource::Document(told)) = event.resource else { panic!("a document is told") };
    assert_eq!((told.filename(), told.size_bytes()), ("invoice.pdf", 1));
    story.end().await;
}
