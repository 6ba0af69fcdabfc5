//! `just soak`: an hour of ten thousand watchers, a thousand events a second, kills and restarts.
//!
//! Nine watchers in ten read one of a thousand workspaces each, one in ten reads nothing, ten read
//! everything. Each event carries a number that counts within its workspace: a watcher that misses
//! one, or gets one twice, ends the run. Figures of every twelfth of it go to docs/SOAK.md.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "a measurement that meets what it did not expect should end there"
)]

mod gateway;
mod report;
mod senders;
mod watcher;

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use gateway::Gateway;
use report::{Figures, Report};
use tokio_util::sync::CancellationToken;
use watcher::{Kind, Watcher};
use well_gateway::shutdown::Tasks;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

pub const WORKSPACES: usize = 1_000;
const WATCHERS: usize = 10_000;
const STREAMS_PER_CONNECTION: usize = 500;
const UNFILTERED: usize = 10;
/// Rows of the report; at the end of each the gateway is killed, or restarted.
const PERIODS: u32 = 12;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let minutes = arguments.iter().position(|argument| argument == "--minutes");
    let minutes = minutes.map_or(60, |at| arguments[at + 1].parse().unwrap());
    let _ = rustls::crypto::ring::default_provider().install_default();
    // One watcher that meets what it must not ends all.
    std::panic::set_hook(Box::new(|info| {
        eprintln!("{info}");
        std::process::exit(1);
    }));
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(run(Duration::from_secs(60 * minutes)));
}

async fn run(duration: Duration) {
    let mut gateway = Gateway::start();
    let (figures, tasks, stop) =
        (Arc::new(Figures::default()), Tasks::new(), CancellationToken::new());
    let idle_mb = gateway.memory_mb();
    open_watchers(&gateway, &figures, &tasks, &stop).await;
    println!("{WATCHERS} watchers are open; memory {idle_mb:.0} -> {:.0} MB", gateway.memory_mb());
    let mut report = Report::new(idle_mb, gateway.memory_mb());
    let senders = senders::start(&gateway, &figures, &tasks, &stop);
    let begun = Instant::now();
    let mut turn = 0;
    while begun.elapsed() < duration {
        let period = (duration / PERIODS).min(duration.saturating_sub(begun.elapsed()));
        let watched = report.period(&gateway, &figures, period).await;
        println!("{watched}");
        if begun.elapsed() < duration {
            turn += 1;
            gateway.restart(turn % 2 == 1);
            report.note(if turn % 2 == 1 { "kill -9" } else { "restart" });
        }
    }
    // What was sent must reach everybody who reads.
    stop.cancel();
    senders.finished().await;
    let sent = figures.sent.load(Ordering::Relaxed);
    let expected = sent * UNFILTERED as u64;
    let waiting = Instant::now();
    while figures.by_unfiltered.load(Ordering::Relaxed) < expected {
        assert!(waiting.elapsed() < Duration::from_secs(60), "the unfiltered lack events");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    println!("{}", report.write(&figures, duration));
    // Leaving at once would leave the gateway behind.
    drop(gateway);
    std::process::exit(0);
}

async fn open_watchers(
    gateway: &Gateway,
    figures: &Arc<Figures>,
    tasks: &Tasks,
    stop: &CancellationToken,
) {
    let mut channel = gateway.channel();
    for at in 0..WATCHERS {
        // Those that read nothing have connections of their own: what they leave unread fills the
        // window of the whole connection.
        let kind = if at < WATCHERS / 10 { Kind::Stalled } else { Kind::Reading };
        if at % STREAMS_PER_CONNECTION == 0 {
            channel = gateway.channel();
        }
        let workspace = Some(at % WORKSPACES);
        let watcher = Watcher::new(channel.clone(), kind, workspace, figures.clone());
        tasks.spawn("watcher", watcher.run(stop.clone()));
    }
    for _ in 0..UNFILTERED {
        let watcher = Watcher::new(gateway.channel(), Kind::Reading, None, figures.clone());
        tasks.spawn("watcher", watcher.run(stop.clone()));
    }
    let begun = Instant::now();
    while figures.open.load(Ordering::Relaxed) < WATCHERS + UNFILTERED {
        assert!(begun.elapsed() < Duration::from_secs(120), "the watchers do not open");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}
