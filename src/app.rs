//! The wiring: `build` opens and binds everything and runs nothing, `run` starts it, `drain` ends
//! it in a written order within a stated time.

mod listeners;

use std::fmt;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use prometheus_client::registry::Registry;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

use crate::admin::Operator;
use crate::config::Config;
use crate::events::consumers::Consumers;
use crate::events::log::{Log, OpenError};
use crate::events::retention;
use crate::events::watchers::{self, Watchers};
use crate::grpc::dead_letters::DeadLetters;
use crate::grpc::events::Events;
use crate::grpc::server::Server;
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
use listeners::{Listener, Listeners, serve_grpc, with_bound_port};

/// Time for RPCs and watchers to end, and again for deliveries. Orchestrators kill after 30 s.
const GRACE: Duration = Duration::from_secs(10);

/// Why the gateway cannot be built. Nothing runs then.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The data folder.
    #[error(transparent)]
    Log(#[from] OpenError),
    /// What consumers have committed.
    #[error("failed to read what consumers have committed: {0}")]
    Consumers(#[from] events::log::Error),
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
    /// A bound address that the system does not name.
    #[error("failed to find out where the gateway listens: {0}")]
    Address(std::io::Error),
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
    /// gRPC-Web, where it is on.
    pub web: Option<SocketAddr>,
    /// Deliveries, unless they are off.
    pub webhook: Option<SocketAddr>,
    /// The operator.
    pub admin: SocketAddr,
}

/// A gateway with everything bound and nothing running.
#[derive(Debug)]
pub struct App {
    grpc: (Listener, Server),
    web: Option<(TcpListener, Router)>,
    webhook: Option<(TcpListener, Router, Option<Tls>)>,
    admin: (TcpListener, Router),
    addresses: Addresses,
    log: Log,
    watchers: Watchers,
    rest: Rest,
    registration: Registration,
    repair: Repair,
    health: tonic_health::server::HealthReporter,
    draining: CancellationToken,
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
        let listeners = Listeners::bind(&grpc, &webhook, &admin).await?;
        let addresses = listeners.addresses(&grpc.addr).map_err(Error::Address)?;
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
        let watchers = Watchers::new(log.clone(), watchers::Metrics::register(&mut registry));
        let consumers = Consumers::open(log.clone(), grpc.consumer_refusals).await?;
        let services = Services {
            webhooks,
            registration: registration.clone(),
            events: Events::new(log.clone(), consumers, caller_tokens, watchers.clone()),
            dead_letters: DeadLetters::new(intake.clone(), caller_tokens),
            requests: Requests::new(log.clone()),
            engine,
            metrics,
        };
        let (health, health_router) = grpc::health::service().await;
        let router = grpc::router(&grpc, services, health_router)?;
        let (server, web) = doors(&grpc, router, &watchers, &draining);
        let tls = webhook.tls.clone().map(Tls::open).transpose()?;
        let delivery_metrics = webhook::Metrics::register(&mut registry);
        let delivery_router = webhook::router(&webhook, intake, delivery_metrics, draining.clone());
        let registry = Arc::new(Mutex::new(registry));
        let operator = Operator {
            log: log.clone(),
            watchers: watchers.clone(),
            draining: draining.clone(),
            registry,
        };
        Ok(Self {
            grpc: (listeners.grpc, server),
            web: listeners.web.zip(web),
            webhook: listeners.webhook.map(|listener| (listener, delivery_router, tls)),
            admin: (listeners.admin, admin::router(operator)),
            addresses,
            log,
            watchers,
            rest,
            registration,
            repair,
            health,
            draining,
        })
    }

    /// The log that it serves.
    pub fn log(&self) -> Log {
        self.log.clone()
    }

    /// Where it listens.
    pub fn addresses(&self) -> &Addresses {
        &self.addresses
    }

    /// Starts everything.
    pub fn run(self) -> Running {
        let Self {
            grpc,
            web,
            webhook,
            admin,
            addresses: _,
            log,
            watchers,
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
        let (listener, server) = grpc;
        running.grpc.spawn("grpc", serve_grpc(listener, server, running.grpc.clone()));
        if let Some((listener, router)) = web {
            let tasks = running.grpc.clone();
            let serve = http_server::serve(listener, router, None, tasks, draining.clone());
            running.grpc.spawn("grpc-web", serve);
        }
        running.background.spawn("waking", watchers.clone().keep_waking(draining.clone()));
        running.background.spawn("overseer", watchers.clone().keep_overseeing(draining.clone()));
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
        running.background.spawn("retention", retention::keep(log, watchers, draining));
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

/// The ways in for callers: gRPC, and gRPC-Web where it is on.
fn doors(
    grpc: &grpc::Config,
    router: Router,
    watchers: &Watchers,
    draining: &CancellationToken,
) -> (Server, Option<Router>) {
    let web = grpc.web.as_ref().map(|web| grpc::web::router(web, router.clone(), draining));
    let server = Server {
        router,
        connection_age: grpc.connection_age,
        watchers: watchers.clone(),
        draining: draining.clone(),
    };
    (server, web)
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

impl fmt::Display for Addr {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Tcp(addr) => addr.fmt(formatter),
            Self::Unix(path) => write!(formatter, "unix:{}", path.display()),
        }
    }
}
