//! A gateway and an emulator of Well on free ports, and callers of both.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::{Value, json};
use tempfile::TempDir;
use tonic::Streaming;
use tonic::transport::Channel;
use well_gateway::app::{self, Addresses, App, Running};
use well_gateway::config::Config;
use well_gateway::emulator::{Args, Emulator, Generation, Vendor};
use well_gateway::events::log::OpenError;
use well_gateway::grpc::Addr;
use well_gateway::proto::connector_service_client::ConnectorServiceClient;
use well_gateway::proto::event_service_client::EventServiceClient;
use well_gateway::proto::watch_events_response::Message;
use well_gateway::proto::webhook_service_client::WebhookServiceClient;
use well_gateway::proto::workspace_service_client::WorkspaceServiceClient;
use well_gateway::proto::{
    CreateWebhookRequest, CreateWebhookResponse, CreateWorkspaceRequest, Event, WatchEventsRequest,
    WatchEventsResponse, Webhook, Workspace,
};
use well_gateway::shutdown::Tasks;

/// No step should come near it; without it a failure would hang.
pub(crate) const LIMIT: Duration = Duration::from_secs(20);
/// The shared secret of deliveries.
pub(crate) const TOKEN: &str = "story-webhook-token";

/// Gateway and emulator, both running.
pub(crate) struct Story {
    pub(crate) vendor: Vendor,
    pub(crate) addresses: Addresses,
    pub(crate) channel: Channel,
    pub(crate) http: reqwest::Client,
    settings: BTreeMap<String, String>,
    tune: fn(&mut Config),
    running: Option<Running>,
    tasks: Tasks,
    _folder: TempDir,
}

impl Story {
    /// An emulator of this generation, and a gateway with the settings of a story.
    pub(crate) async fn start(generation: Generation) -> Self {
        Self::with(Args::local(generation), &[]).await
    }

    /// Changes to both.
    pub(crate) async fn with(args: Args, settings: &[(&str, &str)]) -> Self {
        Self::tuned(args, settings, |_| {}).await
    }

    /// The same, and what the settings do not allow, as it would take too long.
    pub(crate) async fn tuned(
        args: Args,
        settings: &[(&str, &str)],
        tune: fn(&mut Config),
    ) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let tasks = Tasks::new();
        let emulator = Emulator::build(args).await.unwrap();
        let vendor = emulator.vendor();
        emulator.run(&tasks);
        let mut all = default_settings(&vendor, &folder);
        all.extend(settings.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        let (running, addresses, channel) = gateway(&all, tune).await;
        Self {
            vendor,
            addresses,
            channel,
            http: http(),
            settings: all,
            tune,
            running: Some(running),
            tasks,
            _folder: folder,
        }
    }

    pub(crate) fn workspaces(&self) -> WorkspaceServiceClient<Channel> {
        WorkspaceServiceClient::new(self.channel.clone())
    }

    pub(crate) fn webhooks(&self) -> WebhookServiceClient<Channel> {
        WebhookServiceClient::new(self.channel.clone())
    }

    pub(crate) fn connectors(&self) -> ConnectorServiceClient<Channel> {
        ConnectorServiceClient::new(self.channel.clone())
    }

    pub(crate) fn events(&self) -> EventServiceClient<Channel> {
        EventServiceClient::new(self.channel.clone())
    }

    /// A workspace with this external id.
    pub(crate) async fn workspace(&self, external_id: &str) -> Workspace {
        let workspace = Workspace {
            name: Some("A customer".to_owned()),
            external_workspace_id: Some(external_id.to_owned()),
            ..Workspace::default()
        };
        let request = CreateWorkspaceRequest {
            workspace: Some(workspace),
            ..CreateWorkspaceRequest::default()
        };
        let response = self.workspaces().create_workspace(request).await.unwrap();
        response.into_inner().workspace.unwrap()
    }

    /// This gateway subscribed to all events of a workspace.
    pub(crate) async fn subscribed(&self, workspace_id: &str) -> CreateWebhookResponse {
        let webhook = Webhook { workspace_id: Some(workspace_id.to_owned()), ..Webhook::default() };
        let request = CreateWebhookRequest { webhook: Some(webhook), ..Default::default() };
        self.webhooks().create_webhook(request).await.unwrap().into_inner()
    }

    /// An open watch.
    pub(crate) async fn watch(&self, request: WatchEventsRequest) -> Watch {
        let stream = self.events().watch_events(request).await.unwrap().into_inner();
        Watch { stream, sequence: 0, lease_id: String::new() }
    }

    /// Delivers a body once; the status of the answer.
    pub(crate) async fn deliver(&self, body: &Value) -> u16 {
        self.answered(body).await.0
    }

    /// Delivers a body as Well does: again after a 503, which is the right answer while the disk does
    /// not sync in time.
    pub(crate) async fn delivered(&self, body: &Value) {
        let begun = std::time::Instant::now();
        loop {
            match self.answered(body).await {
                (200, _) => return,
                (503, _) if begun.elapsed() < LIMIT => {}
                (status, text) => panic!("the delivery was answered {status}: {text}"),
            }
        }
    }

    async fn answered(&self, body: &Value) -> (u16, String) {
        let url = format!("http://{}/webhooks/well", self.addresses.webhook.unwrap());
        let request = self.http.post(url).header("x-well-gateway-token", TOKEN);
        let response = request.body(body.to_string()).send().await.unwrap();
        (response.status().as_u16(), response.text().await.unwrap())
    }

    /// Delivers an upload of this document in this workspace.
    pub(crate) async fn upload(&self, document: &str, workspace: &str) {
        let data = json!({ "document_id": document, "workspace_id": workspace });
        self.delivered(&json!({ "event": "document.uploaded", "data": data })).await;
    }

    /// What the customer does, by the emulator's own routes.
    pub(crate) async fn customer(&self, method: &str, path: &str, body: Value) -> Value {
        let url = format!("http://{}/_emulator/{path}", self.vendor.addr());
        let request = self.http.request(method.parse().unwrap(), url).body(body.to_string());
        let response = request.send().await.unwrap();
        assert!(response.status().is_success(), "{path}: {}", response.status());
        serde_json::from_slice(&response.bytes().await.unwrap()).unwrap_or_default()
    }

    /// The folder of the gateway's log.
    pub(crate) fn data_dir(&self) -> std::path::PathBuf {
        self.settings["WELL_DATA_DIR"].clone().into()
    }

    /// Makes something go wrong.
    pub(crate) fn fault(&self, rule: Value) {
        self.vendor.state().faults.add(serde_json::from_value(rule).unwrap());
    }

    /// The calls that reached the vendor, without those by which health is kept.
    pub(crate) fn calls(&self) -> Vec<Value> {
        let state = self.vendor.state();
        let is_probe = |call: &&Value| call["path"] == "/v1/records/workspaces";
        state.requests.iter().filter(|call| !is_probe(call)).cloned().collect()
    }

    /// A gateway that ends gracefully and starts again on the same folder.
    pub(crate) async fn restart(&mut self) {
        if self.running.is_some() {
            self.stop().await;
        }
        let (running, addresses, channel) = gateway(&self.settings, self.tune).await;
        (self.running, self.addresses, self.channel) = (Some(running), addresses, channel);
    }

    /// A gateway that is away, until `restart`; nothing of it touches its folder any more.
    pub(crate) async fn stop(&mut self) {
        self.running.take().unwrap().drain().await.unwrap();
        // A process would have ended; here the threads of the log end by themselves soon after.
        for lock in ["lock", "log/lock"] {
            let lock = std::fs::File::open(self.data_dir().join(lock)).unwrap();
            self.until("a free folder", |_| lock.try_lock().is_ok()).await;
        }
    }

    /// The same with other settings.
    pub(crate) async fn restart_with(&mut self, settings: &[(&str, &str)]) {
        let changes =
            settings.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        self.settings.extend(changes);
        self.restart().await;
    }

    /// Waits for a fact, looked at again and again.
    pub(crate) async fn until<F: Fn(&Self) -> bool>(&self, what: &str, fact: F) {
        let begun = std::time::Instant::now();
        while !fact(self) {
            assert!(begun.elapsed() < LIMIT, "{what} did not come about");
            tokio::task::yield_now().await;
        }
    }

    /// The gateway's drain, begun while the story goes on.
    pub(crate) fn begin_drain(
        &mut self,
    ) -> impl Future<Output = Result<(), well_gateway::app::Ungraceful>> + use<> {
        self.running.take().unwrap().drain()
    }

    /// Ends both: nothing panicked, no fault was left unused, the shutdown was graceful.
    pub(crate) async fn end(mut self) {
        assert_eq!(self.vendor.state().faults.unused_count(), 0, "a fault was left unused");
        let Self { vendor, running, tasks, http, channel, .. } = {
            drop(std::mem::take(&mut self.http));
            self
        };
        drop((http, channel));
        tokio::time::timeout(LIMIT, vendor.idle()).await.unwrap();
        if let Some(running) = running {
            assert_eq!(running.panic_count(), 0);
            running.drain().await.unwrap();
        }
        tasks.drain(LIMIT).await.unwrap();
        assert_eq!(tasks.panic_count(), 0);
    }
}

/// Says that a proof was not made here, past the capture of the test's output.
pub(crate) fn skipped(why: &str) {
    use std::io::Write;
    let _ = writeln!(std::io::stderr(), "SKIPPED: {why}");
}

/// A client for loopback.
pub(crate) fn http() -> reqwest::Client {
    well_gateway::cli::client().unwrap()
}

/// An open watch that checks the sequence of its messages.
pub(crate) struct Watch {
    stream: Streaming<WatchEventsResponse>,
    sequence: i64,
    /// The lease of the last `assigned`.
    pub(crate) lease_id: String,
}

impl Watch {
    /// The next message, whatever it is.
    pub(crate) async fn next(&mut self) -> Result<Message, tonic::Status> {
        let response = tokio::time::timeout(LIMIT, self.stream.message()).await.unwrap()?;
        let response = response.expect("the stream ended without a status");
        if let Some(Message::Assigned(assigned)) = &response.message {
            self.lease_id.clone_from(&assigned.lease_id);
        }
        self.sequence += 1;
        assert_eq!(response.sequence, self.sequence, "a hole in the sequence");
        Ok(response.message.expect("a message says something"))
    }

    /// The next event; other messages are passed over.
    pub(crate) async fn event(&mut self) -> Event {
        loop {
            if let Message::Event(event) = self.next().await.unwrap() {
                return event;
            }
        }
    }

    /// The stream's last word.
    pub(crate) async fn end(mut self) -> tonic::Status {
        tokio::time::timeout(LIMIT, self.stream.message()).await.unwrap().unwrap_err()
    }
}

fn default_settings(vendor: &Vendor, folder: &TempDir) -> BTreeMap<String, String> {
    let settings = [
        ("WELL_API_URL", format!("http://{}", vendor.addr())),
        ("WELL_API_TOKEN", "story-api-token".to_owned()),
        ("WELL_GRPC_ADDR", "127.0.0.1:0".to_owned()),
        ("WELL_WEBHOOK_ADDR", "127.0.0.1:0".to_owned()),
        ("WELL_WEBHOOK_PUBLIC_URL", "http://127.0.0.1:0".to_owned()),
        ("WELL_WEBHOOK_TOKENS", TOKEN.to_owned()),
        // Stories count calls; those of registration say so.
        ("WELL_WEBHOOK_WORKSPACES", "none".to_owned()),
        ("WELL_ADMIN_ADDR", "127.0.0.1:0".to_owned()),
        ("WELL_DATA_DIR", folder.path().join("data").display().to_string()),
    ];
    settings.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// The threads of a log that was closed end by themselves; its folder is free soon after.
async fn when_free(config: Config) -> App {
    let begun = std::time::Instant::now();
    loop {
        match App::build(config.clone()).await {
            Err(app::Error::Log(OpenError::InUse(_))) if begun.elapsed() < LIMIT => {
                tokio::task::yield_now().await;
            }
            built => return built.unwrap(),
        }
    }
}

async fn gateway(
    settings: &BTreeMap<String, String>,
    tune: fn(&mut Config),
) -> (Running, Addresses, Channel) {
    let (mut config, _) = Config::parse(settings, false).unwrap();
    tune(&mut config);
    let app = when_free(config).await;
    let addresses = app.addresses().clone();
    let running = app.run();
    let Addr::Tcp(addr) = addresses.grpc else { panic!("a story listens on TCP") };
    let endpoint = Channel::from_shared(format!("http://{addr}")).unwrap();
    (running, addresses, endpoint.connect().await.unwrap())
}
