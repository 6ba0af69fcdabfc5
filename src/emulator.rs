//! A stateful emulator of Well's API: routes, webhooks with Well's retry habits, faults on request.
//!
//! Its shapes come from the documentation's samples. It must not use the client, the bindings or
//! the delivery reader of the gateway, or it would agree with their mistakes.

mod bodies;
mod catalogue;
mod control;
mod deliveries;
pub mod faults;
mod routes;
mod samples;
mod schema;
pub mod state;

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::Router;
use tokio::net::TcpListener;
use tokio::sync::{mpsc, watch};

use crate::http_server;
use crate::shutdown::{Signals, Tasks};
use deliveries::Job;
use state::State;

/// Deliveries that may wait to be sent.
const JOBS_MAX: usize = 100_000;
/// Time for running deliveries to end.
const GRACE: Duration = Duration::from_secs(5);

/// How the emulator behaves.
#[derive(Clone, Debug, clap::Args)]
pub struct Args {
    /// Where it listens
    #[arg(long, default_value = "127.0.0.1:8790")]
    pub addr: SocketAddr,
    /// The bearer token that it takes; without it, any
    #[arg(long)]
    pub token: Option<String>,
    /// Which documentation of Well it follows
    #[arg(long, value_enum, default_value_t = Generation::A2)]
    pub generation: Generation,
    /// The form of delivery bodies
    #[arg(long, value_enum, default_value_t = DeliveryForm::Nested)]
    pub delivery_form: DeliveryForm,
    /// The form of the Gmail link's answer
    #[arg(long, value_enum, default_value_t = GmailForm::Json)]
    pub gmail_form: GmailForm,
    /// Which path of the Gmail status answers
    #[arg(long, value_enum, default_value_t = GmailSlash::Either)]
    pub gmail_slash: GmailSlash,
    /// Delay before the first repetition of a delivery, in milliseconds; doubled each time
    #[arg(long, default_value_t = 1_000)]
    pub retry_base_ms: u64,
    /// How long a delivery waits for its answer, in milliseconds
    #[arg(long, default_value_t = 10_000)]
    pub delivery_timeout_ms: u64,
}

/// Which documentation of Well is followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Generation {
    /// `/v1/webhooks`, six events.
    A2,
    /// `/v1/subscriptions/webhooks`, two events.
    C,
}

/// The form of delivery bodies. None is documented whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum DeliveryForm {
    /// Everything at the top.
    Flat,
    /// `event`, and everything else in `data`.
    Nested,
    /// `event`, and a JSON:API resource in `data`.
    JsonApi,
    /// `event` and ids.
    Thin,
}

/// The form of the Gmail link's answer. None is documented.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum GmailForm {
    /// `{"url": ...}`.
    Json,
    /// `{"data": {"attributes": {"link": ...}}}`.
    JsonApi,
    /// A 302 with `Location`.
    Redirect,
}

/// Which path of the Gmail status answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum GmailSlash {
    /// With and without a slash at the end.
    Either,
    /// Only with it.
    Required,
    /// Only without it.
    Refused,
}

impl Args {
    /// For tests and the demo: a free port, and repetitions soon.
    pub fn local(generation: Generation) -> Self {
        Self {
            addr: SocketAddr::from(([127, 0, 0, 1], 0)),
            token: None,
            generation,
            delivery_form: DeliveryForm::Nested,
            gmail_form: GmailForm::Json,
            gmail_slash: GmailSlash::Either,
            retry_base_ms: 100,
            delivery_timeout_ms: 10_000,
        }
    }
}

/// An emulator with its port bound and nothing running.
#[derive(Debug)]
pub struct Emulator {
    listener: TcpListener,
    vendor: Vendor,
    jobs: mpsc::Receiver<Job>,
}

/// The vendor that is played. Cheap to clone; tests reach into it.
#[derive(Clone, Debug)]
pub struct Vendor {
    args: Arc<Args>,
    addr: SocketAddr,
    state: Arc<Mutex<State>>,
    jobs: mpsc::Sender<Job>,
    pending: Arc<watch::Sender<u64>>,
}

impl Emulator {
    /// Binds the port.
    ///
    /// # Errors
    /// It is taken.
    pub async fn build(args: Args) -> std::io::Result<Self> {
        let listener = TcpListener::bind(args.addr).await?;
        let addr = listener.local_addr()?;
        let (sender, jobs) = mpsc::channel(JOBS_MAX);
        let vendor = Vendor {
            args: Arc::new(args),
            addr,
            state: Arc::new(Mutex::new(State::new())),
            jobs: sender,
            pending: Arc::new(watch::Sender::new(0)),
        };
        Ok(Self { listener, vendor, jobs })
    }

    /// The vendor that is played.
    pub fn vendor(&self) -> Vendor {
        self.vendor.clone()
    }

    /// Serves, and delivers, until the tasks are stopped.
    pub fn run(self, tasks: &Tasks) {
        let router = Router::new().fallback(routes::serve).with_state(self.vendor.clone());
        let serve =
            http_server::serve(self.listener, router, None, tasks.clone(), tasks.stopping());
        tasks.spawn("emulator", serve);
        tasks.spawn(
            "emulator-deliveries",
            deliveries::deliver(self.vendor, self.jobs, tasks.clone()),
        );
    }
}

impl Vendor {
    /// Where it listens.
    pub fn addr(&self) -> SocketAddr {
        self.addr
    }

    /// The state, to look at and to change.
    pub fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns when every delivery has been answered or given up.
    pub async fn idle(&self) {
        let mut pending = self.pending.subscribe();
        // The sender is ours, so the wait cannot fail.
        let _ = pending.wait_for(|count| *count == 0).await;
    }
}

/// Runs the command.
///
/// # Errors
/// The port is taken, or a delivery does not end.
pub async fn run(args: Args) -> anyhow::Result<()> {
    let mut signals = Signals::install()?;
    let emulator = Emulator::build(args).await?;
    let vendor = emulator.vendor();
    let tasks = Tasks::new();
    emulator.run(&tasks);
    println!("emulator of Well ({:?}) at http://{}", vendor.args.generation, vendor.addr());
    println!(
        "  events are made by its own routes, such as POST /_emulator/workspaces/{{id}}/documents"
    );
    signals.next().await;
    tasks.drain(GRACE).await?;
    Ok(())
}
