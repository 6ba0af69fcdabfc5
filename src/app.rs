//! The wiring: `build` opens and binds everything and runs nothing, `run` starts it, `drain` ends
//! it in a written order within a stated time.

use std::fmt;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use prometheus_client::registry::Registry;
use tokio::net::{TcpListener, UnixListener};
use tokio_stream::wrappers::UnixListenerStream;
use tokio_util::sync::CancellationToken;
use tonic::transport::server::TcpIncoming;

use crate::admin::Operator;
use crate::config::Config;
use crate::events::log::{Log, OpenError, Trim};
use crate::grpc::dead_letters::DeadLetters;
use crate::grpc::events::Events;
use crate::grpc::{Addr, Services};
use crate::idempotency::Requests;
use crate::registration::Registration;
use crate::repair::Repair;
use crate::rest::Rest;
use crate::shutdown::Tasks;
use crate::special::webhooks::Webhooks;
use crate::tls::Tls;
use crate::transcode::Engine;
use crate::webhook::Intake;
use crate::workspace_ids::WorkspaceIds;
use crate::workspaces::Workspaces;
use crate::{
    admin, events, grpc, http_server, registration, repair, rest, tls, transcode, webhook,
};

/// Time for RPCs and watchers to end, and again for deliveries. Orchestrators kill after 30 s.
const GRACE: Duration = Duration::from_secs(10);
/// How often old segments are looked for.
const RETENTION_INTERVAL: Duration = Duration::from_secs(300);

/// Why the gateway cannot be built. Nothing runs then.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The data folder.
    #[error(transparent)]
    Log(#[from] OpenError),
    /// An address is taken, or not ours.
    #[error("failed to listen on {addr} ({setting}): {error}")]
    Bind {
        /// The setting that names it.
        setting: &'static str,
        /// The address.
        addr: String,
        /// What the system says.
        error: std::io::Error,
    },
    /// The client of Well.
    #[error("failed to make the client of Well: {0}")]
    Client(#[from] reqwest::Error),
    /// The certificate of the delivery endpoint.
    #[error("WELL_WEBHOOK_TLS_CERT and WELL_WEBHOOK_TLS_KEY cannot be used")]
    Tls(#[from] tls::Error),
    /// Reflection.
    #[error("failed to read the descriptors: {0}")]
    Reflection(#[from] tonic_reflection::server::Error),
}

/// Where the gateway listens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Addresses {
    /// The gRPC API.
    pub grpc: Addr,
    /// Deliveries, unless they are off.
    pub webhook: Option<SocketAddr>,
    /// The operator.
    pub admin: SocketAddr,
}

/// A gateway with everything bound and nothing running.
#[derive(Debug)]
pub struct App {
    grpc: (Listener, Router),
    webhook: Option<(TcpListener, Router, Option<Tls>)>,
    admin: (TcpListener, Router),
    addresses: Addresses,
    log: Log,
    rest: Rest,
    registration: Registration,
    repair: Repair,
    health: tonic_health::server::HealthReporter,
    draining: CancellationToken,
}

#[derive(Debug)]
enum Listener {
    Tcp(TcpListener),
    Unix(UnixListener, PathBuf),
}

/// A running gateway.
#[derive(Debug)]
pub struct Running {
    log: Log,
    draining: CancellationToken,
    grpc: Tasks,
    webhook: Tasks,
    background: Tasks,
    admin: Tasks,
}

/// What did not end in time.
#[derive(Debug)]
pub struct Ungraceful(pub Vec<String>);

impl fmt::Display for Ungraceful {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "the drain was not graceful: {}", self.0.join("; "))
    }
}

impl std::error::Error for Ungraceful {}

impl App {
    /// Opens the log, binds every port and makes all services.
    ///
    /// # Errors
    /// What stands in the way.
    pub async fn build(config: Config) -> Result<Self, Error> {
        let Config { rest, rpcs, grpc, webhook, admin, events, registration, repair, telemetry: _ } =
            config;
        let mut registry = Registry::default();
        let grpc_listener = bind_grpc(&grpc.addr).await?;
        let webhook_listener = match webhook.addr {
            Some(addr) => Some(bind("WELL_WEBHOOK_ADDR", addr).await?),
            None => None,
        };
        let admin_listener = bind("WELL_ADMIN_ADDR", admin.addr).await?;
        let addresses = Addresses {
            grpc: grpc_listener.addr(&grpc.addr),
            webhook: webhook_listener.as_ref().and_then(|listener| listener.local_addr().ok()),
            admin: admin_listener.local_addr().unwrap_or(admin.addr),
        };
        let webhook = with_bound_port(webhook, addresses.webhook);
        let log = Log::open(&events, events::log::Metrics::register(&mut registry))?;
        let caller_tokens = rest.caller_tokens;
        let rest = Rest::build(rest, rest::Metrics::register(&mut registry))?;
        let engine = Engine::new(rpcs, rest.clone(), transcode::Metrics::register(&mut registry));
        let draining = CancellationToken::new();
        let ids = WorkspaceIds::default();
        let intake = Intake::new(&webhook, log.clone(), ids.clone());
        let webhook = Arc::new(webhook);
        let webhooks = Webhooks::new(engine.clone(), webhook.clone());
        let (registration, kept) = registration;
        let workspaces = Workspaces::new(kept, rest.clone(), ids);
        let registration = Registration::new(
            registration,
            webhooks.clone(),
            workspaces.clone(),
            log.clone(),
            registration::Metrics::register(&mut registry),
        );
        let repair_metrics = repair::Metrics::register(&mut registry);
        let repair = Repair::new(repair, rest.clone(), workspaces, log.clone(), repair_metrics);
        let metrics = grpc::Metrics::register(&mut registry);
        let services = Services {
            webhooks,
            registration: registration.clone(),
            events: Events::new(log.clone(), caller_tokens, draining.clone(), metrics.clone()),
            dead_letters: DeadLetters::new(intake.clone(), caller_tokens),
            requests: Requests::new(log.clone()),
            engine,
            metrics,
        };
        let (health, health_service) = tonic_health::server::health_reporter();
        grpc::health::announce(&health).await;
        let health_router =
            tonic::service::Routes::new(health_service).into_axum_router().reset_fallback();
        let grpc_router = grpc::router(&grpc, services, health_router)?;
        let tls = webhook.tls.clone().map(Tls::open).transpose()?;
        let delivery_metrics = webhook::Metrics::register(&mut registry);
        let delivery_router = webhook::router(&webhook, intake, delivery_metrics, draining.clone());
        let registry = Arc::new(Mutex::new(registry));
        let operator = Operator { log: log.clone(), draining: draining.clone(), registry };
        Ok(Self {
            grpc: (grpc_listener, grpc_router),
            webhook: webhook_listener.map(|listener| (listener, delivery_router, tls)),
            admin: (admin_listener, admin::router(operator)),
            addresses,
            log,
            rest,
            registration,
            repair,
            health,
            draining,
        })
    }

    /// Where it listens.
    pub fn addresses(&self) -> &Addresses {
        &self.addresses
    }

    /// Starts everything.
    pub fn run(self) -> Running {
        let Self {
            grpc,
            webhook,
            admin,
            addresses: _,
            log,
            rest,
            registration,
            repair,
            health,
            draining,
        } = self;
        let running = Running {
            log: log.clone(),
            draining: draining.clone(),
            grpc: Tasks::new(),
            webhook: Tasks::new(),
            background: Tasks::new(),
            admin: Tasks::new(),
        };
        let (listener, router) = grpc;
        running.grpc.spawn("grpc", serve_grpc(listener, router, draining.clone()));
        if let Some((listener, router, tls)) = webhook {
            let tasks = running.webhook.clone();
            let serve = http_server::serve(listener, router, tls, tasks, draining.clone());
            running.webhook.spawn("webhook", serve);
        }
        running.background.spawn("health", grpc::health::keep(rest, health, draining.clone()));
        if registration.is_on() {
            running.background.spawn("registration", registration.keep(draining.clone()));
        }
        if repair.is_on() {
            running.background.spawn("repair", repair.keep(draining.clone()));
        }
        running.background.spawn("retention", keep_retention(log, draining));
        let (listener, router) = admin;
        // The operator may ask until the very end.
        let until = running.admin.stopping();
        running.admin.spawn(
            "admin",
            http_server::serve(listener, router, None, running.admin.clone(), until),
        );
        running
    }
}

impl Running {
    /// Ends in this order: not ready, and nothing new is accepted; RPCs finish and watchers are
    /// told where to go on; running deliveries are appended and answered; the log is closed; the
    /// operator's endpoint ends last.
    ///
    /// # Errors
    /// What did not end in time.
    pub async fn drain(self) -> Result<(), Ungraceful> {
        let mut unfinished = Vec::new();
        self.draining.cancel();
        for (name, tasks) in
            [("gRPC", &self.grpc), ("deliveries", &self.webhook), ("background", &self.background)]
        {
            if let Err(error) = tasks.drain(GRACE).await {
                unfinished.push(format!("{name}: {error}"));
            }
        }
        if let Err(error) = self.log.close().await {
            unfinished.push(format!("log: {error}"));
        }
        if let Err(error) = self.admin.drain(GRACE).await {
            unfinished.push(format!("admin: {error}"));
        }
        if unfinished.is_empty() { Ok(()) } else { Err(Ungraceful(unfinished)) }
    }

    /// How many tasks have panicked.
    pub fn panic_count(&self) -> u64 {
        [&self.grpc, &self.webhook, &self.background, &self.admin]
            .iter()
            .map(|tasks| tasks.panic_count())
            .sum()
    }
}

impl Listener {
    fn addr(&self, asked: &Addr) -> Addr {
        match self {
            Self::Tcp(listener) => listener.local_addr().map_or_else(|_| asked.clone(), Addr::Tcp),
            Self::Unix(_, path) => Addr::Unix(path.clone()),
        }
    }
}

impl fmt::Display for Addr {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Tcp(addr) => addr.fmt(formatter),
            Self::Unix(path) => write!(formatter, "unix:{}", path.display()),
        }
    }
}

/// Port 0 of the public address stands for the port that was bound.
fn with_bound_port(mut webhook: webhook::Config, bound: Option<SocketAddr>) -> webhook::Config {
    if let (Some(url), Some(bound)) = (&mut webhook.public_url, bound)
        && url.port() == Some(0)
    {
        // It fails only for addresses without a host, and this one has a port.
        let _ = url.set_port(Some(bound.port()));
    }
    webhook
}

async fn bind(setting: &'static str, addr: SocketAddr) -> Result<TcpListener, Error> {
    let bind = |error| Error::Bind { setting, addr: addr.to_string(), error };
    TcpListener::bind(addr).await.map_err(bind)
}

async fn bind_grpc(addr: &Addr) -> Result<Listener, Error> {
    match addr {
        Addr::Tcp(addr) => bind("WELL_GRPC_ADDR", *addr).await.map(Listener::Tcp),
        Addr::Unix(path) => {
            let bind =
                |error| Error::Bind { setting: "WELL_GRPC_ADDR", addr: addr.to_string(), error };
            // A socket file that nobody listens on is left by a process that was killed.
            if path.exists() && std::os::unix::net::UnixStream::connect(path).is_err() {
                std::fs::remove_file(path).map_err(bind)?;
            }
            let listener = UnixListener::bind(path).map_err(bind)?;
            Ok(Listener::Unix(listener, path.clone()))
        }
    }
}

async fn serve_grpc(listener: Listener, router: Router, draining: CancellationToken) {
    let result = match listener {
        Listener::Tcp(listener) => {
            {
                // The server's own setting does not reach a listener that was bound by others.
                let incoming = TcpIncoming::from(listener).with_nodelay(Some(true));
                grpc::serve_on(incoming, router, draining).await
            }
        }
        Listener::Unix(listener, path) => {
            let result = grpc::serve_on(UnixListenerStream::new(listener), router, draining).await;
            // The next start makes its own.
            let _ = std::fs::remove_file(path);
            result
        }
    };
    if let Err(error) = result {
        tracing::error!(%error, "the gRPC server failed");
    }
}

async fn keep_retention(log: Log, draining: CancellationToken) {
    loop {
        match log.trim(Trim::Remove).await {
            Ok(report) if report.segment_count > 0 => {
                tracing::info!(
                    events = report.event_count,
                    bytes = report.size_bytes,
                    "old events were trimmed"
                );
            }
            Ok(_) => {}
            Err(error) => tracing::warn!(%error, "failed to trim old events"),
        }
        tokio::select! {
            () = tokio::time::sleep(RETENTION_INTERVAL) => {}
            () = draining.cancelled() => return,
        }
    }
}
