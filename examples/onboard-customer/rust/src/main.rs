//! Onboards a customer of yours: a workspace, access to their mailbox, their first document with its
//! invoice, and the file.

use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use sha2::{Digest, Sha256};
use tokio::io::AsyncWriteExt;
use tonic::Status;
use well_gateway_client::v1::connector_service_client::ConnectorServiceClient;
use well_gateway_client::v1::document_service_client::DocumentServiceClient;
use well_gateway_client::v1::download_document_response::Part;
use well_gateway_client::v1::event_service_client::EventServiceClient;
use well_gateway_client::v1::invoice_service_client::InvoiceServiceClient;
use well_gateway_client::v1::watch_events_request::Start;
use well_gateway_client::v1::workspace_service_client::WorkspaceServiceClient;
use well_gateway_client::v1::{
    CreateWorkspaceRequest, Document, DownloadDocumentRequest, EventFilter, GetDocumentRequest,
    GetEventLogRequest, GetGmailAccessLinkRequest, GetGmailConnectorRequest, GetInvoiceRequest,
    GmailConnectorStatus, WatchEventsRequest, Workspace,
};
use well_gateway_client::{Gateway, WatchOptions, connect, error_details, watch};

type Failure = Box<dyn Error + Send + Sync>;

#[tokio::main]
async fn main() -> ExitCode {
    let Err(failure) = run().await else {
        return ExitCode::SUCCESS;
    };
    match failure.downcast_ref::<Status>().map(error_details) {
        Some(details) => {
            eprintln!("{} {}: {}", details.code_name(), details.reason, details.message)
        }
        None => eprintln!("{failure}"),
    }
    ExitCode::FAILURE
}

#[expect(clippy::disallowed_methods, reason = "an example reads its one setting where it is used")]
async fn run() -> Result<(), Failure> {
    let address = std::env::var("GATEWAY").map_err(|_| "set GATEWAY to the gateway's address")?;
    let gateway = connect(&address, None).await?;
    // Whatever comes from here on is seen, however long the customer takes.
    let log = EventServiceClient::new(gateway.clone()).get_event_log(GetEventLogRequest {}).await?;
    let external_id = format!("onboard-{:016x}", fastrand::u64(..));

    let workspace_id = create_workspace(&gateway, &external_id).await?;
    println!("workspace {workspace_id}");
    let link = gmail_access_link(&gateway, &external_id).await?;
    println!("open this link: {link}");
    gmail_is_active(&gateway, &external_id).await?;
    println!("gmail is active");
    println!("waiting for a document of {external_id}");
    let cursor = log.into_inner().head_cursor;
    let document = first_document(&gateway, &external_id, cursor).await?;
    println!("document {}: {}", document.id, document.filename());
    if let Some(invoice) = document.invoices.first() {
        println!("{}", invoice_line(&gateway, &external_id, &invoice.id).await?);
    }
    println!("{}", download(&gateway, &external_id, &document.id).await?);
    Ok(())
}

async fn create_workspace(gateway: &Gateway, external_id: &str) -> Result<String, Failure> {
    let workspace = Workspace {
        name: Some("Example Customer".to_owned()),
        external_workspace_id: Some(external_id.to_owned()),
        ..Workspace::default()
    };
    let request = CreateWorkspaceRequest { workspace: Some(workspace), ..Default::default() };
    let mut client = WorkspaceServiceClient::new(gateway.clone());
    let answer = client.create_workspace(request).await?.into_inner();
    Ok(answer.workspace.unwrap_or_default().id)
}

async fn gmail_access_link(gateway: &Gateway, external_id: &str) -> Result<String, Failure> {
    let request = GetGmailAccessLinkRequest {
        workspace_id: external_id.to_owned(),
        redirect_url: "https://example.com/done".to_owned(),
        state: external_id.to_owned(),
    };
    let mut client = ConnectorServiceClient::new(gateway.clone());
    Ok(client.get_gmail_access_link(request).await?.into_inner().url)
}

async fn gmail_is_active(gateway: &Gateway, external_id: &str) -> Result<(), Failure> {
    let mut client = ConnectorServiceClient::new(gateway.clone());
    loop {
        let request = GetGmailConnectorRequest { workspace_id: external_id.to_owned() };
        let answer = client.get_gmail_connector(request).await?.into_inner();
        if answer.gmail_connector.unwrap_or_default().status() == GmailConnectorStatus::Active {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(500)).await;
    }
}

async fn first_document(
    gateway: &Gateway,
    external_id: &str,
    after_cursor: String,
) -> Result<Document, Failure> {
    let filter = EventFilter {
        types: vec!["document.processed".to_owned()],
        external_workspace_ids: vec![external_id.to_owned()],
        ..EventFilter::default()
    };
    let request = WatchEventsRequest {
        filter: Some(filter),
        start: Some(Start::AfterCursor(after_cursor)),
        ..WatchEventsRequest::default()
    };
    let mut events = watch(gateway, request, WatchOptions::default());
    let event = events.next().await.ok_or("the watch ended")??;
    let request = GetDocumentRequest {
        document_id: event.resource_id,
        workspace_id: external_id.to_owned(),
        include: Vec::new(),
    };
    let mut client = DocumentServiceClient::new(gateway.clone());
    let answer = client.get_document(request).await?.into_inner();
    Ok(answer.document.unwrap_or_default())
}

async fn invoice_line(gateway: &Gateway, external_id: &str, id: &str) -> Result<String, Failure> {
    let request = GetInvoiceRequest {
        invoice_id: id.to_owned(),
        workspace_id: external_id.to_owned(),
        include: Vec::new(),
    };
    let mut client = InvoiceServiceClient::new(gateway.clone());
    let invoice = client.get_invoice(request).await?.into_inner().invoice.unwrap_or_default();
    let totals = invoice.totals.clone().unwrap_or_default();
    Ok(format!("invoice {}: {} {}", invoice.id, totals.grand_total(), invoice.currency()))
}

async fn download(gateway: &Gateway, external_id: &str, id: &str) -> Result<String, Failure> {
    let request = DownloadDocumentRequest {
        document_id: id.to_owned(),
        workspace_id: external_id.to_owned(),
    };
    let mut client = DocumentServiceClient::new(gateway.clone());
    let mut parts = client.download_document(request).await?.into_inner();
    let path: PathBuf = std::env::temp_dir().join(format!("{id}.download"));
    let mut file = tokio::fs::File::create(&path).await?;
    let mut hash = Sha256::new();
    while let Some(response) = parts.message().await? {
        match response.part {
            Some(Part::Chunk(chunk)) => {
                hash.update(&chunk);
                file.write_all(&chunk).await?;
            }
            Some(Part::Trailer(trailer)) => {
                file.flush().await?;
                let sha256: String =
                    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
                if sha256 != trailer.sha256 {
                    return Err("the file is not what was sent".into());
                }
                let size = trailer.size_bytes;
                return Ok(format!("downloaded {size} bytes to {}", path.display()));
            }
            Some(Part::Header(_)) | None => {}
        }
    }
    Err("the file ended without its trailer".into())
}
