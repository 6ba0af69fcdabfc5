//! The built binary as its users run it: separate processes, signals, kill -9.

use std::io::{BufRead, BufReader};
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tempfile::TempDir;
use tonic::transport::Channel;
use well_gateway::proto::document_service_client::DocumentServiceClient;
use well_gateway::proto::download_document_response::Part as Down;
use well_gateway::proto::event_service_client::EventServiceClient;
use well_gateway::proto::upload_document_request::Part;
use well_gateway::proto::watch_events_request::Start;
use well_gateway::proto::watch_events_response::Message;
use well_gateway::proto::webhook_service_client::WebhookServiceClient;
use well_gateway::proto::workspace_service_client::WorkspaceServiceClient;
use well_gateway::proto::{
    CreateWebhookRequest, CreateWorkspaceRequest, DownloadDocumentRequest, StartPosition,
    UploadDocumentMetadata, UploadDocumentRequest, WatchEventsRequest, Webhook, Workspace,
};

use crate::story::{LIMIT, TOKEN, http};

/// The binary that was built with the tests, without the environment of who runs them.
pub(crate) fn binary() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_well-gateway"));
    command.env_clear();
    command
}

/// A process that ends with the test.
pub(crate) struct Process(pub(crate) Child);

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Process {
    pub(crate) fn signal(&self, name: &str) {
        let id = self.0.id().to_string();
        assert!(Command::new("kill").args([name, &id]).status().unwrap().success());
    }

    pub(crate) async fn ended(&mut self) -> i32 {
        let begun = Instant::now();
        loop {
            if let Some(status) = self.0.try_wait().unwrap() {
                return status.code().unwrap_or(-1);
            }
            assert!(begun.elapsed() < LIMIT, "the process does not end");
            tokio::task::yield_now().await;
        }
    }
}

/// A gateway in a process of its own, on ports that stay the same over restarts.
pub(crate) struct Gateway {
    pub(crate) folder: TempDir,
    api: String,
    settings: Vec<(&'static str, &'static str)>,
    pub(crate) grpc: SocketAddr,
    pub(crate) webhook: SocketAddr,
    admin: SocketAddr,
}

impl Gateway {
    pub(crate) fn new(api: &str) -> Self {
        Self::with(api, &[])
    }

    /// One with more settings.
    pub(crate) fn with(api: &str, settings: &[(&'static str, &'static str)]) -> Self {
        let [grpc, webhook, admin] = free_ports();
        let (folder, settings) = (tempfile::tempdir().unwrap(), settings.to_vec());
        Self { folder, api: api.to_owned(), settings, grpc, webhook, admin }
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = binary();
        command.args(arguments);
        command.env("WELL_API_URL", &self.api).env("WELL_API_TOKEN", "process-api-token");
        command.env("WELL_GRPC_ADDR", self.grpc.to_string());
        command.env("WELL_WEBHOOK_ADDR", self.webhook.to_string());
        command.env("WELL_WEBHOOK_PUBLIC_URL", format!("http://{}", self.webhook));
        command.env("WELL_WEBHOOK_TOKENS", TOKEN);
        command.env("WELL_ADMIN_ADDR", self.admin.to_string());
        command.env("WELL_DATA_DIR", self.folder.path().join("data"));
        command.envs(self.settings.iter().copied());
        command
    }

    /// Starts it and waits until it says that it is ready.
    pub(crate) fn start(&self) -> Process {
        let mut child = self.command(&["serve"]).stderr(Stdio::piped()).spawn().unwrap();
        let lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let process = Process(child);
        let mut seen = Vec::new();
        let mut lines = lines.map_while(Result::ok);
        for line in lines.by_ref() {
            let is_ready = line.contains("\"message\":\"ready\"");
            seen.push(line);
            if is_ready {
                // The rest is read too, or the process would stop at a full pipe.
                std::thread::spawn(move || lines.for_each(|line| eprintln!("{line}")));
                return process;
            }
        }
        panic!("the gateway did not become ready: {}", seen.join("\n"));
    }

    pub(crate) async fn channel(&self) -> Channel {
        Channel::from_shared(format!("http://{}", self.grpc)).unwrap().connect().await.unwrap()
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }
}

fn free_ports() -> [SocketAddr; 3] {
    let listeners = [(); 3].map(|()| TcpListener::bind("127.0.0.1:0").unwrap());
    listeners.map(|listener| listener.local_addr().unwrap())
}

fn emulator(generation: &str) -> (Process, String) {
    let mut command = binary();
    let mut child = command
        .args(["emulator", "--addr", "127.0.0.1:0", "--generation", generation])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    stdout.read_line(&mut line).unwrap();
    let url = line.trim().rsplit(' ').next().unwrap().to_owned();
    std::thread::spawn(move || stdout.lines().for_each(drop));
    (Process(child), url)
}

async fn all_events(channel: &Channel, start: Start, count: usize) -> Vec<(String, String)> {
    let request = WatchEventsRequest { start: Some(start), ..WatchEventsRequest::default() };
    let mut client = EventServiceClient::new(channel.clone());
    let mut stream = client.watch_events(request).await.unwrap().into_inner();
    let mut events = Vec::new();
    while events.len() < count {
        let response =
            tokio::time::timeout(LIMIT, stream.message()).await.unwrap().unwrap().unwrap();
        if let Some(Message::Event(event)) = response.message {
            events.push((event.resource_id, event.cursor));
        }
    }
    events
}

#[tokio::test]
async fn binary_serves_both_generations_of_an_emulator_in_another_process() {
    for (generation, webhook_count, event_count) in [("a2", 1, 6), ("c", 2, 2)] {
        let (_emulator, url) = emulator(generation);
        let gateway = Gateway::new(&url);
        let mut process = gateway.start();
        let channel = gateway.channel().await;
        let workspace = Workspace {
            name: Some("A".to_owned()),
            external_workspace_id: Some("customer-1".to_owned()),
            ..Workspace::default()
        };
        let request = CreateWorkspaceRequest { workspace: Some(workspace), ..Default::default() };
        WorkspaceServiceClient::new(channel.clone()).create_workspace(request).await.unwrap();
        let webhook = Webhook { workspace_id: Some("customer-1".to_owned()), ..Webhook::default() };
        let request = CreateWebhookRequest { webhook: Some(webhook), ..Default::default() };
        let made =
            WebhookServiceClient::new(channel.clone()).create_webhook(request).await.unwrap();
        assert_eq!(made.into_inner().webhooks.len(), webhook_count);
        let http = http();
        let control = |method: &str, path: &str| {
            http.request(method.parse().unwrap(), format!("{url}/_emulator/{path}"))
                .body("{}")
                .send()
        };
        let made = |body: bytes::Bytes| {
            let body: Value = serde_json::from_slice(&body).unwrap();
            body["id"].as_str().unwrap().to_owned()
        };
        let document = made(
            control("POST", "workspaces/customer-1/documents")
                .await
                .unwrap()
                .bytes()
                .await
                .unwrap(),
        );
        control("POST", &format!("documents/{document}/process")).await.unwrap();
        let company = made(
            control("POST", "workspaces/customer-1/companies")
                .await
                .unwrap()
                .bytes()
                .await
                .unwrap(),
        );
        control("PATCH", &format!("companies/{company}")).await.unwrap();
        control("DELETE", &format!("companies/{company}")).await.unwrap();
        control("DELETE", &format!("documents/{document}")).await.unwrap();
        let start = Start::StartPosition(StartPosition::Earliest.into());
        assert_eq!(all_events(&channel, start, event_count).await.len(), event_count);
        process.signal("-TERM");
        assert_eq!(process.ended().await, 0);
    }
}

#[tokio::test]
async fn binary_killed_under_deliveries_keeps_what_it_answered_and_its_watchers_resume() {
    kill_often(4).await;
}

#[tokio::test]
#[ignore = "long: `just crash`"]
async fn binary_killed_many_times_keeps_what_it_answered_and_its_watchers_resume() {
    kill_often(60).await;
}

async fn kill_often(rounds: usize) {
    let gateway = Gateway::new("http://127.0.0.1:9");
    let mut answered: Vec<String> = Vec::new();
    let mut seen: Vec<(String, String)> = Vec::new();
    for round in 0..rounds {
        let mut process = gateway.start();
        let senders: Vec<_> =
            (0..16).map(|sender| send(gateway.webhook, format!("{round}-{sender}"))).collect();
        let kill = async {
            // A watcher takes what it can get until the gateway is gone.
            let channel = gateway.channel().await;
            let start = seen
                .last()
                .map_or(Start::StartPosition(StartPosition::Earliest.into()), |(_, cursor)| {
                    Start::AfterCursor(cursor.clone())
                });
            let taken = all_events(&channel, start, 200).await;
            process.signal("-KILL");
            taken
        };
        let (sent, taken) = tokio::join!(futures_util::future::join_all(senders), kill);
        process.ended().await;
        answered.extend(sent.into_iter().flatten());
        seen.extend(taken);
    }
    let _process = gateway.start();
    let channel = gateway.channel().await;
    let stored_count = {
        let output = gateway.run(&["events", "stat"]);
        let stat: Value = serde_json::from_slice(&output.stdout).unwrap();
        usize::try_from(stat["event_count"].as_u64().unwrap()).unwrap()
    };
    let cursor = seen.last().unwrap().1.clone();
    let rest = stored_count - seen.len();
    seen.extend(all_events(&channel, Start::AfterCursor(cursor), rest).await);
    let from_start =
        all_events(&channel, Start::StartPosition(StartPosition::Earliest.into()), stored_count)
            .await;
    assert_eq!(seen, from_start, "a watcher that resumes misses none and repeats none");
    let stored: std::collections::BTreeSet<&String> = from_start.iter().map(|(id, _)| id).collect();
    assert_eq!(stored.len(), from_start.len(), "an event stands twice");
    let lost: Vec<&String> = answered.iter().filter(|id| !stored.contains(id)).collect();
    assert!(answered.len() > 400 && lost.is_empty(), "answered {}, lost {lost:?}", answered.len());
    let verified = gateway.run(&["events", "verify"]);
    assert!(verified.status.success(), "{}", String::from_utf8_lossy(&verified.stderr));
}

/// Delivers one after the other until the gateway is gone; the documents that were answered 200.
async fn send(webhook: SocketAddr, name: String) -> Vec<String> {
    let client = http();
    let mut answered = Vec::new();
    for at in 0..100_000 {
        let document = format!("{name}-{at}");
        let body = json!({ "event": "document.uploaded", "data": { "document_id": document } });
        let request = client
            .post(format!("http://{webhook}/webhooks/well"))
            .header("x-well-gateway-token", TOKEN);
        match request.body(body.to_string()).send().await {
            Ok(response) if response.status() == 200 => answered.push(document),
            Ok(response) => panic!("answered {}", response.status()),
            Err(_) => break,
        }
    }
    answered
}

#[tokio::test]
async fn binary_says_whether_it_is_ready_and_what_its_log_holds() {
    let gateway = Gateway::new("http://127.0.0.1:9");
    assert_eq!(gateway.run(&["health"]).status.code(), Some(1));
    let mut process = gateway.start();
    assert_eq!(gateway.run(&["health"]).status.code(), Some(0));
    for arguments in
        [&["events", "stat"][..], &["events", "verify"], &["events", "trim", "--dry-run"]]
    {
        let by_gateway = gateway.run(arguments);
        assert!(by_gateway.status.success(), "{}", String::from_utf8_lossy(&by_gateway.stderr));
    }
    let metrics = http()
        .get(format!("http://{}/metrics", gateway.admin))
        .send()
        .await
        .unwrap()
        .text()
        .await
        .unwrap();
    for name in [
        "well_gateway_deliveries",
        "well_gateway_log_head",
        "well_gateway_watchers",
        "well_gateway_call_attempts",
    ] {
        assert!(metrics.contains(name), "{name}");
    }
    let live = http().get(format!("http://{}/livez", gateway.admin)).send().await.unwrap();
    assert_eq!(live.status(), 200);
    process.signal("-TERM");
    assert_eq!(process.ended().await, 0);
    let by_folder = gateway.run(&["events", "stat"]);
    assert!(by_folder.status.success(), "{}", String::from_utf8_lossy(&by_folder.stderr));
}

#[tokio::test]
async fn binary_ends_at_once_on_a_second_signal() {
    let gateway = Gateway::new("http://127.0.0.1:9");
    let mut process = gateway.start();
    // A delivery that never ends holds the drain up.
    let mut stuck = tokio::net::TcpStream::connect(gateway.webhook).await.unwrap();
    let head = format!(
        "POST /webhooks/well HTTP/1.1\r\nhost: a\r\nx-well-gateway-token: {TOKEN}\r\nexpect: 100-continue\r\ncontent-length: 9\r\n\r\n"
    );
    tokio::io::AsyncWriteExt::write_all(&mut stuck, head.as_bytes()).await.unwrap();
    let mut answer = [0; 16];
    tokio::io::AsyncReadExt::read(&mut stuck, &mut answer).await.unwrap();
    process.signal("-TERM");
    let ready = format!("http://{}/readyz", gateway.admin);
    while http().get(&ready).send().await.unwrap().status() != 503 {}
    process.signal("-TERM");
    let begun = Instant::now();
    assert_eq!(process.ended().await, 130);
    assert!(begun.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn binary_drains_on_a_signal_that_comes_as_soon_as_it_is_ready() {
    for _ in 0..10 {
        let gateway = Gateway::new("http://127.0.0.1:9");
        let mut process = gateway.start();
        process.signal("-TERM");
        assert_eq!(process.ended().await, 0);
    }
}

#[test]
fn binary_refuses_wrong_settings_with_64_and_all_mistakes() {
    let gateway = Gateway::new("http://well.example");
    for command in ["serve", "check-config"] {
        let output = gateway
            .command(&[command])
            .env("WELL_RETENTION", "soon")
            .env("WELL_EVENT_STORE", "nats")
            .output()
            .unwrap();
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(64), "{text}");
        for name in ["WELL_API_URL", "WELL_RETENTION", "WELL_EVENT_STORE"] {
            assert!(text.contains(name), "{name}: {text}");
        }
    }
}

#[tokio::test]
async fn binary_refuses_the_folder_of_another_account() {
    let first = Gateway::new("http://127.0.0.1:9");
    let mut process = first.start();
    process.signal("-TERM");
    assert_eq!(process.ended().await, 0);
    let second =
        first.command(&["serve"]).env("WELL_API_URL", "http://127.0.0.1:10").output().unwrap();
    let text = String::from_utf8_lossy(&second.stderr).into_owned();
    assert_eq!(second.status.code(), Some(1), "{text}");
    assert!(text.contains("--adopt") && text.contains("127.0.0.1:10"), "{text}");
}

#[test]
fn binary_prints_its_documents() {
    for (document, file) in [("config", "docs/CONFIG.md"), ("api", "docs/API.md")] {
        let printed = binary().args(["generate", document]).output().unwrap().stdout;
        let kept = std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap();
        assert!(kept == printed, "{file} is old: run `just gen`");
    }
}

/// Most memory that the process has had, in bytes.
fn peak_memory(process: &Process) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", process.0.id())).unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse::<u64>().unwrap() * 1024
}

#[tokio::test]
async fn binary_passes_a_large_file_on_in_little_memory() {
    const FILE_BYTES: u64 = 200 * 1024 * 1024;
    const CHUNK: &[u8] = &[7; 256 * 1024];
    const EXTRA_BYTES_MAX: u64 = 32 * 1024 * 1024;
    let story = crate::story::Story::start(well_gateway::emulator::Generation::C).await;
    let gateway = Gateway::new(&format!("http://{}", story.vendor.addr()));
    let process = gateway.start();
    let mut documents = DocumentServiceClient::new(gateway.channel().await);
    let upload = |file_bytes: u64| {
        let metadata = UploadDocumentMetadata {
            filename: "large.bin".to_owned(),
            ..UploadDocumentMetadata::default()
        };
        let chunk = Part::Chunk(bytes::Bytes::from_static(CHUNK));
        let chunks = (0..file_bytes / CHUNK.len() as u64).map(move |_| chunk.clone());
        let parts = std::iter::once(Part::Metadata(metadata)).chain(chunks);
        futures_util::stream::iter(parts.map(|part| UploadDocumentRequest { part: Some(part) }))
    };
    // The first of each reads code and makes buffers that stay.
    let small = documents.upload_document(upload(CHUNK.len() as u64)).await.unwrap().into_inner();
    let small_size = downloaded(&mut documents, &small.document.unwrap().id).await;
    assert_eq!(small_size, CHUNK.len() as u64);

    let before = peak_memory(&process);
    let large = documents.upload_document(upload(FILE_BYTES)).await.unwrap().into_inner();
    let large = large.document.unwrap();
    assert_eq!(u64::try_from(large.size_bytes()).unwrap(), FILE_BYTES);
    let after_upload = peak_memory(&process);
    assert_eq!(downloaded(&mut documents, &large.id).await, FILE_BYTES);
    let after_download = peak_memory(&process);
    eprintln!(
        "extra bytes: {} after the upload, {} after the download",
        after_upload - before,
        after_download - before
    );
    assert!(
        after_download - before < EXTRA_BYTES_MAX,
        "{before} -> {after_upload} -> {after_download}"
    );
    story.end().await;
}

/// The size of a document's file, downloaded whole.
async fn downloaded(documents: &mut DocumentServiceClient<Channel>, id: &str) -> u64 {
    let request = DownloadDocumentRequest { document_id: id.to_owned(), ..Default::default() };
    let mut messages = documents.download_document(request).await.unwrap().into_inner();
    let (mut size_bytes, mut trailer) = (0, None);
    while let Some(message) = messages.message().await.unwrap() {
        match message.part.unwrap() {
            Down::Header(header) => assert!(header.size_bytes.is_some()),
            Down::Chunk(chunk) => size_bytes += chunk.len() as u64,
            Down::Trailer(last) => trailer = Some(last.size_bytes),
        }
    }
    assert_eq!(trailer, i64::try_from(size_bytes).ok(), "the trailer says what was sent");
    size_bytes
}
