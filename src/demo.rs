//! The demo: an emulator and a gateway in one process, and "onboard a customer" through the public
//! gRPC API, step by step.

use std::net::SocketAddr;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, bail, ensure};
use serde_json::{Value, json};
use tonic::Streaming;
use tonic::transport::Channel;
use tracing::level_filters::LevelFilter;

use crate::app::{Addresses, App};
use crate::config::Config;
use crate::emulator::{self, Emulator, Generation};
use crate::grpc::Addr;
use crate::proto::connector_service_client::ConnectorServiceClient;
use crate::proto::event_service_client::EventServiceClient;
use crate::proto::watch_events_response::Message;
use crate::proto::webhook_service_client::WebhookServiceClient;
use crate::proto::workspace_service_client::WorkspaceServiceClient;
use crate::proto::{
    CreateWebhookRequest, CreateWorkspaceRequest, Event, EventFilter, GetGmailAccessLinkRequest,
    GetGmailConnectorRequest, WatchEventsRequest, WatchEventsResponse, Webhook, Workspace,
};
use crate::shutdown::{Signals, Tasks};

/// The customer of the demo, by the caller's own id.
const CUSTOMER: &str = "customer-1";
/// How long an event may take before the demo has failed.
const EVENT_TIMEOUT: Duration = Duration::from_secs(10);
const GRACE: Duration = Duration::from_secs(5);

/// What happens at the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Both end.
    Exit,
    /// Both stay up until a signal.
    KeepRunning,
}

/// Plays it.
///
/// # Errors
/// The step that failed.
pub async fn run(end: End) -> anyhow::Result<()> {
    let begun = Instant::now();
    let folder = Folder::new()?;
    let tasks = Tasks::new();
    let emulator = Emulator::build(emulator::Args::local(Generation::A2)).await?;
    let vendor = emulator.vendor().addr();
    emulator.run(&tasks);
    let app = App::build(config(vendor, folder.path())?).await?;
    let addresses = app.addresses().clone();
    let running = app.run();
    let result = play(vendor, &addresses).await;
    if result.is_ok() {
        println!("\nthe whole story took {:.1} s", begun.elapsed().as_secs_f64());
        if end == End::KeepRunning {
            keep_running(vendor, &addresses).await?;
        }
    }
    let drained = running.drain().await;
    tasks.drain(GRACE).await?;
    result?;
    Ok(drained?)
}

fn config(vendor: SocketAddr, folder: &Path) -> anyhow::Result<Config> {
    let settings = [
        ("WELL_API_URL", format!("http://{vendor}")),
        ("WELL_API_TOKEN", "demo-api-token".to_owned()),
        ("WELL_GRPC_ADDR", "127.0.0.1:0".to_owned()),
        ("WELL_WEBHOOK_ADDR", "127.0.0.1:0".to_owned()),
        ("WELL_WEBHOOK_PUBLIC_URL", "http://127.0.0.1:0".to_owned()),
        ("WELL_WEBHOOK_TOKENS", "demo-webhook-token".to_owned()),
        // Workspaces that the examples make have their webhook at once.
        ("WELL_WEBHOOK_WORKSPACES", "all".to_owned()),
        ("WELL_ADMIN_ADDR", "127.0.0.1:0".to_owned()),
        ("WELL_DATA_DIR", folder.display().to_string()),
    ];
    let settings = settings.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    let (mut config, _) = Config::parse(&settings, false)?;
    config.telemetry.level = LevelFilter::WARN;
    Ok(config)
}

async fn play(vendor: SocketAddr, addresses: &Addresses) -> anyhow::Result<()> {
    let Addr::Tcp(grpc) = addresses.grpc else { bail!("the demo listens on TCP") };
    println!("emulator of Well at http://{vendor}, gateway (gRPC) at {grpc}\n");
    let channel = Channel::from_shared(format!("http://{grpc}"))?.connect().await?;
    let customer =
        Customer { http: crate::cli::client()?, base: format!("http://{vendor}/_emulator") };

    let workspace = create_workspace(&channel).await?;
    create_webhook(&channel, &workspace).await?;
    let mut stream = watch(&channel).await?;
    install_gmail(&channel, &customer).await?;

    println!("6. the customer's documents arrive; events on the stream:");
    let document = customer.make("documents", json!({ "file_name": "invoice.pdf" })).await?;
    show(&mut stream, "document.uploaded", &workspace.id).await?;
    customer.post(&format!("documents/{document}/process"), json!({})).await?;
    show(&mut stream, "document.processed", &workspace.id).await?;
    let company = customer.make("companies", json!({ "name": "Example Supplier" })).await?;
    show(&mut stream, "company.created", &workspace.id).await?;
    customer
        .send(
            reqwest::Method::PATCH,
            &format!("companies/{company}"),
            json!({ "name": "Example Supplier SA" }),
        )
        .await?;
    show(&mut stream, "company.updated", &workspace.id).await?;
    customer.send(reqwest::Method::DELETE, &format!("companies/{company}"), Value::Null).await?;
    show(&mut stream, "company.deleted", &workspace.id).await?;
    customer.send(reqwest::Method::DELETE, &format!("documents/{document}"), Value::Null).await?;
    show(&mut stream, "document.deleted", &workspace.id).await?;
    Ok(())
}

async fn create_workspace(channel: &Channel) -> anyhow::Result<Workspace> {
    let workspace = Workspace {
        name: Some("Example Customer".to_owned()),
        external_workspace_id: Some(CUSTOMER.to_owned()),
        ..Workspace::default()
    };
    let request =
        CreateWorkspaceRequest { workspace: Some(workspace), ..CreateWorkspaceRequest::default() };
    let response =
        WorkspaceServiceClient::new(channel.clone()).create_workspace(request).await?.into_inner();
    let workspace = response.workspace.context("the response has no workspace")?;
    ensure!(workspace.external_workspace_id() == CUSTOMER, "the external id was not kept");
    println!("1. CreateWorkspace     {} ({CUSTOMER})", workspace.id);
    Ok(workspace)
}

async fn create_webhook(channel: &Channel, workspace: &Workspace) -> anyhow::Result<()> {
    let webhook = Webhook { workspace_id: Some(workspace.id.clone()), ..Webhook::default() };
    let request =
        CreateWebhookRequest { webhook: Some(webhook), ..CreateWebhookRequest::default() };
    let response =
        WebhookServiceClient::new(channel.clone()).create_webhook(request).await?.into_inner();
    ensure!(
        response.rejected_events.is_empty(),
        "Well refused events: {:?}",
        response.rejected_events
    );
    let webhook = response.webhooks.first().context("the response has no webhook")?;
    println!(
        "2. CreateWebhook       {} for {} events to this gateway",
        webhook.id,
        webhook.events.len()
    );
    Ok(())
}

async fn watch(channel: &Channel) -> anyhow::Result<Streaming<WatchEventsResponse>> {
    let filter =
        EventFilter { external_workspace_ids: vec![CUSTOMER.to_owned()], ..EventFilter::default() };
    let request = WatchEventsRequest { filter: Some(filter), ..WatchEventsRequest::default() };
    let mut stream =
        EventServiceClient::new(channel.clone()).watch_events(request).await?.into_inner();
    let first = stream.message().await?.context("the stream ended")?;
    ensure!(
        matches!(first.message, Some(Message::CaughtUp(_))),
        "the stream did not say that it is at the head"
    );
    println!("3. WatchEvents         open, only events of {CUSTOMER}");
    Ok(stream)
}

async fn install_gmail(channel: &Channel, customer: &Customer) -> anyhow::Result<()> {
    let mut client = ConnectorServiceClient::new(channel.clone());
    let request = GetGmailAccessLinkRequest {
        workspace_id: CUSTOMER.to_owned(),
        redirect_url: String::new(),
        state: "demo state + more".to_owned(),
    };
    let url = client.get_gmail_access_link(request).await?.into_inner().url;
    println!("4. GetGmailAccessLink  {url}");
    customer.http.get(&url).send().await?.error_for_status()?;
    let request = GetGmailConnectorRequest { workspace_id: CUSTOMER.to_owned() };
    let connector = client.get_gmail_connector(request).await?.into_inner().gmail_connector;
    let connector = connector.context("the response has no connector")?;
    ensure!(connector.raw_status == "active", "the connector is {}", connector.raw_status);
    println!(
        "5. GetGmailConnector   {} (the customer followed the link)\n",
        connector.status().as_str_name()
    );
    Ok(())
}

/// Prints what comes until the expected event has. What the gateway noticed by itself may come before.
async fn show(
    stream: &mut Streaming<WatchEventsResponse>,
    expected: &str,
    workspace_id: &str,
) -> anyhow::Result<()> {
    let event = async {
        loop {
            let event = next_event(stream).await?;
            println!(
                "   {:<19} workspace_id={} external_workspace_id={} people_id={} resource_id={}",
                event.r#type,
                event.workspace_id,
                event.external_workspace_id,
                event.people_id,
                event.resource_id
            );
            if event.r#type == expected {
                return anyhow::Ok(event);
            }
        }
    };
    let event = tokio::time::timeout(EVENT_TIMEOUT, event).await;
    let event = event.with_context(|| format!("{expected} did not arrive"))??;
    ensure!(event.workspace_id == workspace_id, "{expected} has another workspace_id");
    ensure!(event.external_workspace_id == CUSTOMER, "{expected} has no external_workspace_id");
    ensure!(!event.people_id.is_empty(), "{expected} has no people_id");
    Ok(())
}

async fn next_event(stream: &mut Streaming<WatchEventsResponse>) -> anyhow::Result<Event> {
    loop {
        let response = stream.message().await?.context("the stream ended")?;
        if let Some(Message::Event(event)) = response.message {
            return Ok(event);
        }
    }
}

async fn keep_running(vendor: SocketAddr, addresses: &Addresses) -> anyhow::Result<()> {
    let webhook =
        addresses.webhook.map_or("off".to_owned(), |addr| format!("http://{addr}/webhooks/well"));
    println!("\nboth stay up until Ctrl-C:");
    println!("  gRPC      {}", addresses.grpc);
    println!("  webhook   {webhook}");
    println!("  operator  http://{}", addresses.admin);
    println!("  emulator  http://{vendor}");
    println!("\nfor the examples:\n  export GATEWAY={}", addresses.grpc);
    println!("  export WELL=http://{vendor}");
    println!(
        "\n  grpcurl -plaintext -d '{{}}' {} well.gateway.v1.EventService/WatchEvents",
        addresses.grpc
    );
    println!("  curl -X POST http://{vendor}/_emulator/workspaces/{CUSTOMER}/documents");
    Signals::install()?.next().await;
    Ok(())
}

/// What the customer does, by the emulator's own routes.
struct Customer {
    http: reqwest::Client,
    base: String,
}

impl Customer {
    async fn make(&self, kind: &str, body: Value) -> anyhow::Result<String> {
        let made = self.post(&format!("workspaces/{CUSTOMER}/{kind}"), body).await?;
        made.get("id")
            .and_then(Value::as_str)
            .map(str::to_owned)
            .context("the emulator made nothing")
    }

    async fn post(&self, path: &str, body: Value) -> anyhow::Result<Value> {
        self.send(reqwest::Method::POST, path, body).await
    }

    async fn send(
        &self,
        method: reqwest::Method,
        path: &str,
        body: Value,
    ) -> anyhow::Result<Value> {
        let request =
            self.http.request(method, format!("{}/{path}", self.base)).body(body.to_string());
        let response = request.send().await?.error_for_status()?;
        Ok(serde_json::from_slice(&response.bytes().await?)?)
    }
}

/// A folder that is removed at the end.
struct Folder(std::path::PathBuf);

impl Folder {
    fn new() -> std::io::Result<Self> {
        let path = crate::config::temporary_folder()
            .join(format!("well-gateway-demo-{}", uuid::Uuid::new_v4().simple()));
        std::fs::create_dir_all(&path)?;
        Ok(Self(path))
    }

    fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // A folder in the system's place for such is no harm if it stays.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
