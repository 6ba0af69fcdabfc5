//! Scenarios of single calls.

use std::time::{Duration, Instant};

use futures_util::stream;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use tonic::{Code, Request, Response, Status};
use well_gateway_client::error_details;
use well_gateway_client::v1::document_service_client::DocumentServiceClient;
use well_gateway_client::v1::download_document_response::Part as DownloadPart;
use well_gateway_client::v1::upload_document_request::Part as UploadPart;
use well_gateway_client::v1::workspace_service_client::WorkspaceServiceClient;
use well_gateway_client::v1::{
    CreateWorkspaceRequest, CreateWorkspaceResponse, DownloadDocumentRequest, GetWorkspaceRequest,
    GetWorkspaceResponse, UploadDocumentMetadata, UploadDocumentRequest, Workspace,
};

use crate::world::{StatusRow, World};
use crate::{Failure, Outcome, ensure};

/// The workspace that `unary` creates, and others use.
const WORKSPACE: &str = "unary";
const FILE_BYTES: u32 = 700_000;
const CHUNK_BYTES: usize = 64 * 1024;

pub(crate) async fn unary(world: &World) -> Outcome {
    let created = create(world, WORKSPACE).await?.into_inner().workspace.unwrap_or_default();
    let got = get(world, None).await?.into_inner().workspace.unwrap_or_default();
    ensure!(!created.id.is_empty() && got.id == created.id, "`{}` is not `{}`", got.id, created.id);
    ensure!(got.name() == "A customer", "its name is `{}`", got.name());
    Ok(())
}

pub(crate) async fn statuses(world: &World) -> Outcome {
    for row in &world.statuses {
        world.fault("POST", &json!({ "status": row.fault })).await?;
        match create(world, "statuses").await {
            Ok(_) => return Err(format!("{} did not fail", row.fault).into()),
            Err(status) => compare(row, &status)?,
        }
    }
    Ok(())
}

fn compare(row: &StatusRow, status: &Status) -> Outcome {
    let details = error_details(status);
    let got = (details.code_name(), details.reason.as_str(), details.domain.as_str());
    let expected = (row.code.as_str(), row.reason.as_str(), row.domain.as_str());
    ensure!(got == expected, "{}: {got:?}, not {expected:?}", row.fault);
    let fields: Vec<_> = details.field_violations.into_iter().map(|each| each.field).collect();
    ensure!(fields == row.fields, "{}: {fields:?}, not {:?}", row.fault, row.fields);
    let delay = row.retry_delay_seconds.map(Duration::from_secs);
    ensure!(details.retry_delay == delay, "{}: {:?}", row.fault, details.retry_delay);
    Ok(())
}

pub(crate) async fn repeats(world: &World) -> Outcome {
    let away = json!({ "status": { "status": 503, "body": null } });
    world.fault("GET", &away).await?;
    get(world, None).await?;
    world.fault("POST", &away).await?;
    let outcome = create(world, "repeats").await;
    world.clear_faults().await?;
    ensure_code(outcome, Code::Unavailable)
}

pub(crate) async fn deadline(world: &World) -> Outcome {
    world.fault("GET", &late()).await?;
    let begin = Instant::now();
    let outcome = get(world, Some(Duration::from_millis(300))).await;
    world.clear_faults().await?;
    ensure!(begin.elapsed() < Duration::from_secs(3), "it took {:?}", begin.elapsed());
    ensure_code(outcome, Code::DeadlineExceeded)
}

/// Calls of tonic are cancelled by dropping their future, so there is nobody left to see CANCELLED.
pub(crate) async fn cancel(world: &World) -> Outcome {
    world.fault("GET", &late()).await?;
    let begin = Instant::now();
    let outcome = tokio::time::timeout(Duration::from_millis(100), get(world, None)).await;
    world.clear_faults().await?;
    ensure!(outcome.is_err(), "the call ended by itself with {outcome:?}");
    ensure!(begin.elapsed() < Duration::from_secs(3), "it took {:?}", begin.elapsed());
    get(world, None).await?;
    Ok(())
}

fn late() -> Value {
    json!({ "delay": { "ms": 5000 } })
}

pub(crate) async fn files(world: &World) -> Outcome {
    let file: Vec<u8> =
        (0..FILE_BYTES).map(|number| number.wrapping_mul(7).to_le_bytes()[0]).collect();
    let mut client = DocumentServiceClient::new(world.gateway.clone());
    let answer = client.upload_document(stream::iter(upload(&file))).await?.into_inner();
    let document_id = answer.document.unwrap_or_default().id;
    let request = DownloadDocumentRequest { document_id, workspace_id: WORKSPACE.to_owned() };
    let mut parts = client.download_document(request).await?.into_inner();
    let (mut order, mut got, mut sha256) = (String::new(), Vec::new(), String::new());
    while let Some(response) = parts.message().await? {
        match response.part.ok_or("a message says nothing")? {
            DownloadPart::Header(_) => order.push('h'),
            DownloadPart::Chunk(chunk) => {
                order.push('c');
                got.extend_from_slice(&chunk);
            }
            DownloadPart::Trailer(trailer) => {
                order.push('t');
                sha256 = trailer.sha256;
            }
        }
    }
    let chunks = order.strip_prefix('h').and_then(|rest| rest.strip_suffix('t'));
    ensure!(chunks.is_some_and(|chunks| !chunks.contains(['h', 't'])), "their order is {order}");
    ensure!(got == file, "{} bytes came back, and not the same", got.len());
    ensure!(sha256 == hex(&Sha256::digest(&got)), "the trailer's sha256 is `{sha256}`");
    Ok(())
}

fn upload(file: &[u8]) -> Vec<UploadDocumentRequest> {
    let metadata = UploadDocumentMetadata {
        filename: "conformance.bin".to_owned(),
        workspace_id: WORKSPACE.to_owned(),
        ..UploadDocumentMetadata::default()
    };
    let chunks = file.chunks(CHUNK_BYTES).map(|chunk| UploadPart::Chunk(chunk.to_vec().into()));
    let parts = std::iter::once(UploadPart::Metadata(metadata)).chain(chunks);
    parts.map(|part| UploadDocumentRequest { part: Some(part) }).collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

async fn create(
    world: &World,
    external_id: &str,
) -> Result<Response<CreateWorkspaceResponse>, Status> {
    let workspace = Workspace {
        name: Some("A customer".to_owned()),
        external_workspace_id: Some(external_id.to_owned()),
        ..Workspace::default()
    };
    let request = CreateWorkspaceRequest { workspace: Some(workspace), ..Default::default() };
    WorkspaceServiceClient::new(world.gateway.clone()).create_workspace(request).await
}

async fn get(
    world: &World,
    timeout: Option<Duration>,
) -> Result<Response<GetWorkspaceResponse>, Status> {
    let workspace_id = WORKSPACE.to_owned();
    let mut request = Request::new(GetWorkspaceRequest { workspace_id, include: Vec::new() });
    if let Some(timeout) = timeout {
        request.set_timeout(timeout);
    }
    WorkspaceServiceClient::new(world.gateway.clone()).get_workspace(request).await
}

fn ensure_code<T>(outcome: Result<T, Status>, code: Code) -> Outcome {
    let status = outcome.err().ok_or_else(|| Failure::from("it did not fail"))?;
    ensure!(status.code() == code, "it failed with {status}");
    Ok(())
}
