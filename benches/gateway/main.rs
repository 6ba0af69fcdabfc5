//! `just bench`: the gateway against the floor that the machine allows, in one run.
//!
//! Servers run as processes of their own, so that their CPU (user + system, from /proc) is theirs
//! alone. Rounds are interleaved; figures are medians with the lowest and highest round.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "a measurement that meets what it did not expect should end there"
)]

mod deliveries;
mod events_role;
mod floor;
mod latency;
mod memory;
mod process;
mod unary;
mod watchers;

use std::fmt::Write;

/// The floor must not lose by its allocator.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Rounds of each measurement.
const ROUNDS: usize = 5;

/// Figures of one thing, one for each round.
pub struct Figures(Vec<f64>);

impl Figures {
    fn median(&self) -> f64 {
        let mut sorted = self.0.clone();
        sorted.sort_by(f64::total_cmp);
        sorted[sorted.len() / 2]
    }

    fn shown(&self, digits: usize) -> String {
        let low = self.0.iter().copied().fold(f64::INFINITY, f64::min);
        let high = self.0.iter().copied().fold(0.0, f64::max);
        format!("{:.digits$} ({low:.digits$}-{high:.digits$})", self.median())
    }
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let _ = rustls::crypto::ring::default_provider().install_default();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    // A server of the floor is this program itself, in another role.
    if let Some(role) = arguments.iter().position(|argument| argument == "--role") {
        return runtime.block_on(floor::run(&arguments[role + 1], &arguments[role + 2..]));
    }
    if let Some(only) = arguments.iter().position(|argument| argument == "--only") {
        return println!("{}", runtime.block_on(section(&arguments[only + 1])));
    }
    let report = runtime.block_on(measure());
    println!("{report}");
    std::fs::write("docs/BENCHMARKS.md", report).unwrap();
}

/// Sections by name: `cargo bench --bench gateway -- --only replay` prints one of them.
async fn section(name: &str) -> String {
    match name {
        "unary" => unary::measure().await,
        "deliveries" => deliveries::measure().await,
        "fan-out" => watchers::measure().await,
        "replay" => watchers::replay().await,
        "latency" => latency::measure().await,
        "memory" => memory::measure().await,
        "start" => process::start_to_ready(),
        other => panic!("no section {other}"),
    }
}

async fn measure() -> String {
    let mut report = String::from(include_str!("head.md"));
    for name in ["unary", "deliveries", "fan-out", "replay", "latency", "memory", "start"] {
        println!("{name} ...");
        writeln!(report, "{}", section(name).await).unwrap();
    }
    report.push_str(include_str!("tail.md"));
    report
}
