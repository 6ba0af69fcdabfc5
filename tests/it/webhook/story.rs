//! A delivery endpoint on a free port, with a log behind it.

use std::net::SocketAddr;
use std::path::Path;
use std::time::Duration;

use prometheus_client::registry::Registry;
use reqwest::{Client, Method, RequestBuilder, StatusCode};
use serde_json::Value;
use tempfile::TempDir;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_util::sync::CancellationToken;
use well_gateway::events::log::{self, Log, PageLimit};
use well_gateway::events::{Event, Position, deadletter};
use well_gateway::http_server;
use well_gateway::secret::Secrets;
use well_gateway::shutdown::Tasks;
use well_gateway::tls::Tls;
use well_gateway::webhook::signature::{self, Algorithm, Encoding, SignedText};
use well_gateway::webhook::{Config, Intake, Metrics, Rule, TokenPlace, router};
use well_gateway::workspace_ids::WorkspaceIds;

pub(super) const PATH: &str = "/webhooks/well";
pub(super) const TOKEN: &str = "first-token";
pub(super) const TOKEN_HEADER: &str = "x-well-gateway-token";

/// No story should come near it; without it a failure would hang.
const LIMIT: Duration = Duration::from_secs(20);

pub(super) struct Story {
    pub(super) addr: SocketAddr,
    pub(super) log: Log,
    folder: TempDir,
    /// Stops new deliveries, as the gateway does before it stops to accept.
    pub(super) draining: CancellationToken,
    registry: Registry,
    tasks: Tasks,
    client: Client,
}

impl Story {
    pub(super) async fn start() -> Self {
        Self::with(|_| ()).await
    }

    pub(super) async fn open_to_all() -> Self {
        Self::with(|config| config.tokens = Secrets::default()).await
    }

    /// With changes to the settings of a story.
    pub(super) async fn with(change: impl FnOnce(&mut Config)) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let log = open_log(folder.path(), 0);
        Self::over(folder, log, change).await
    }

    /// With a log that lies in a folder of the caller's and leaves room on its disk.
    pub(super) async fn in_folder(path: &Path, reserve_bytes: u64) -> Self {
        let log = open_log(path, reserve_bytes);
        Self::over(tempfile::tempdir().unwrap(), log, |_| ()).await
    }

    async fn over(folder: TempDir, log: Log, change: impl FnOnce(&mut Config)) -> Self {
        // Plain HTTP only, but the client is not built without a provider; another test may have
        // installed it already.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let addr = listener.local_addr().unwrap();
        let (draining, tasks) = (CancellationToken::new(), Tasks::new());
        let mut registry = Registry::default();
        let metrics = Metrics::register(&mut registry);
        let mut config = config(addr);
        change(&mut config);
        let ids = WorkspaceIds::default();
        let tls = config.tls.clone().map(|tls| Tls::open(tls).unwrap());
        let intake = Intake::new(&config, log.clone(), ids);
        let router = router(&config, intake, metrics, draining.clone());
        let owner = tasks.clone();
        tasks.spawn("http server", async move {
            let stopping = owner.stopping();
            http_server::serve(listener, router, tls, owner, stopping).await;
        });
        Self { addr, log, folder, draining, registry, tasks, client: Client::new() }
    }

    pub(super) fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.client.request(method, format!("http://{}{path}", self.addr))
    }

    pub(super) fn post(&self, path: &str) -> RequestBuilder {
        self.request(Method::POST, path)
    }

    pub(super) async fn deliver(&self, body: &str) -> (StatusCode, Value) {
        let request = self.post(PATH).header(TOKEN_HEADER, TOKEN).body(body.to_owned());
        let response = request.send().await.unwrap();
        let status = response.status();
        (status, serde_json::from_str(&response.text().await.unwrap()).unwrap())
    }

    /// A request's head with the right token and one more header.
    pub(super) fn head(&self, header: &str) -> String {
        format!(
            "POST {PATH} HTTP/1.1\r\nhost: {}\r\n{TOKEN_HEADER}: {TOKEN}\r\n{header}\r\n\r\n",
            self.addr
        )
    }

    /// The beginning of what is answered to these bytes, while the connection stays open.
    pub(super) async fn raw(&self, bytes: &[u8]) -> String {
        let mut stream = TcpStream::connect(self.addr).await.unwrap();
        stream.write_all(bytes).await.unwrap();
        let mut answer = vec![0; 512];
        let length = tokio::time::timeout(LIMIT, stream.read(&mut answer)).await.unwrap().unwrap();
        String::from_utf8_lossy(&answer[..length]).into_owned()
    }

    /// What the log holds.
    pub(super) async fn events(&self) -> Vec<Event> {
        let limit = PageLimit { events: 1_000, bytes: usize::MAX };
        let page = self.log.read(Position(0), limit).await.unwrap();
        page.events.iter().map(|stored| stored.event.clone()).collect()
    }

    /// How many deliveries were kept aside.
    pub(super) fn dead_letter_count(&self) -> usize {
        deadletter::size(&self.folder.path().join("dead-letters")).unwrap().0
    }

    pub(super) fn metrics(&self) -> String {
        let mut text = String::new();
        prometheus_client::encoding::text::encode(&mut text, &self.registry).unwrap();
        text
    }

    pub(super) async fn end(self) {
        drop(self.client);
        self.tasks.drain(LIMIT).await.unwrap();
        assert_eq!(self.tasks.panic_count(), 0);
    }
}

fn config(addr: SocketAddr) -> Config {
    Config {
        addr: Some(addr),
        path: PATH.to_owned(),
        public_url: None,
        gateway_id: "test".to_owned(),
        events: Vec::new(),
        tokens: Secrets::fixed([TOKEN.to_owned(), "second-token/%".to_owned()]).unwrap(),
        token_header: TOKEN_HEADER.parse().unwrap(),
        token_place: TokenPlace::Header,
        signature: signature::Config {
            secrets: Secrets::default(),
            header: "x-well-signature".parse().unwrap(),
            algorithm: Algorithm::Sha256,
            encoding: Encoding::Hex,
            prefix: "sha256=".to_owned(),
            text: SignedText::parse("{body}").unwrap(),
            timestamp_header: "x-well-timestamp".parse().unwrap(),
            tolerance: Duration::from_secs(300),
        },
        auth: Rule::Any,
        tls: None,
        event_id_names: Vec::new(),
        dedupe_window: Duration::from_secs(3_600),
    }
}

fn open_log(folder: &Path, reserve_bytes: u64) -> Log {
    let config = log::Config {
        data_dir: folder.to_owned(),
        account: "https://api.example".to_owned(),
        adopt: false,
        retention: Duration::from_secs(3_600),
        retention_bytes: u64::MAX,
        segment: log::SegmentLimit::default(),
        memory: well_gateway::events::tail::Limit::default(),
        reserve_bytes,
    };
    Log::open(&config, log::Metrics::default()).unwrap()
}
