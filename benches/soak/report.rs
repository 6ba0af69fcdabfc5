//! What is counted, and the table of it.

use std::fmt::Write;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use super::gateway::Gateway;
use super::{UNFILTERED, WATCHERS, WORKSPACES};

/// Latencies are counted by their size, in steps of a quarter millisecond, the last one open.
const STEP_MICROS: u64 = 250;
const STEPS: usize = 20_000;

pub struct Figures {
    pub open: AtomicUsize,
    pub sent: AtomicU64,
    pub refused: AtomicU64,
    pub received: AtomicU64,
    pub by_unfiltered: AtomicU64,
    pub reconnects: AtomicU64,
    pub gaps: AtomicU64,
    latencies: Vec<AtomicU64>,
}

impl Default for Figures {
    fn default() -> Self {
        Self {
            open: AtomicUsize::new(0),
            sent: AtomicU64::new(0),
            refused: AtomicU64::new(0),
            received: AtomicU64::new(0),
            by_unfiltered: AtomicU64::new(0),
            reconnects: AtomicU64::new(0),
            gaps: AtomicU64::new(0),
            latencies: (0..STEPS).map(|_| AtomicU64::new(0)).collect(),
        }
    }
}

impl Figures {
    pub fn latency(&self, micros: u64) {
        let step = usize::try_from(micros / STEP_MICROS).unwrap().min(STEPS - 1);
        self.latencies[step].fetch_add(1, Ordering::Relaxed);
    }

    /// The latencies below which these thousandths of a period lie, in milliseconds; they are counted anew then.
    fn take_latencies(&self, shares: [u64; 3]) -> [f64; 3] {
        let counts: Vec<u64> =
            self.latencies.iter().map(|count| count.swap(0, Ordering::Relaxed)).collect();
        let total: u64 = counts.iter().sum();
        shares.map(|share| {
            let mut left = total * share / 1_000;
            let step = counts.iter().position(|count| {
                let is_here = *count > left;
                left = left.saturating_sub(*count);
                is_here
            });
            (step.unwrap_or(STEPS) as u64 * STEP_MICROS) as f64 / 1_000.0
        })
    }
}

pub struct Report {
    begun: Instant,
    idle_mb: f64,
    open_mb: f64,
    rows: String,
}

impl Report {
    pub fn new(idle_mb: f64, open_mb: f64) -> Self {
        Self { begun: Instant::now(), idle_mb, open_mb, rows: String::new() }
    }

    /// Watches for a period, and answers with its row.
    pub async fn period(
        &mut self,
        gateway: &Gateway,
        figures: &Figures,
        period: Duration,
    ) -> String {
        let begun = Instant::now();
        let count = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        let before = (count(&figures.sent), count(&figures.received), gateway.cpu_seconds());
        let (mut low, mut high) = (f64::INFINITY, 0.0_f64);
        while begun.elapsed() < period {
            tokio::time::sleep(Duration::from_secs(2)).await;
            let memory = gateway.memory_mb();
            (low, high) = (low.min(memory), high.max(memory));
        }
        let seconds = begun.elapsed().as_secs_f64();
        let sent = (count(&figures.sent) - before.0) as f64 / seconds;
        let received = (count(&figures.received) - before.1) as f64 / seconds;
        let cpu = (gateway.cpu_seconds() - before.2) / seconds * 100.0;
        let [p50, p99, p999] = figures.take_latencies([500, 990, 999]);
        let minute = self.begun.elapsed().as_secs_f64() / 60.0;
        let (open, files) = (figures.open.load(Ordering::Relaxed), gateway.file_count());
        let row = format!(
            "| {minute:.0} | {sent:.0} | {received:.0} | {p50:.2} / {p99:.2} / {p999:.1} | {low:.0}-{high:.0} | {cpu:.0} | {open} | {files} |"
        );
        writeln!(self.rows, "{row}").unwrap();
        row
    }

    pub fn note(&mut self, what: &str) {
        writeln!(self.rows, "| | | | *{what}* | | | | |").unwrap();
    }

    pub fn write(&self, figures: &Figures, duration: Duration) -> String {
        let count = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        let text = format!(
            "# Soak\n\nPrinted by `just soak` (release build; the clients, the senders and the gateway share 2 cores).\n\n\
             {WATCHERS} watchers of one of {WORKSPACES} workspaces each, one in ten of them reading nothing; {UNFILTERED} unfiltered ones; 1,000 \
             deliveries a second, each synced and answered; {} minutes; the log is trimmed at 512 MiB. An event carries a number \
             that counts within its workspace, and every watcher demands each number once and in order over all kills and \
             restarts.\n\n\
             {} events were delivered ({} attempts more, while the gateway was away), {} were received, {} streams were opened again, {} streams \
             that nobody read met a gap. No event was missed, none came twice.\n\n\
             Memory: {:.0} MB idle, {:.0} MB with all watchers open before traffic, {:.1} kB for each.\n\n\
             Latency is from before the webhook's POST to the event in a reading watcher. CPU is the gateway's, in percent of one core.\n\n\
             | minute | delivered/s | received/s | latency p50 / p99 / p99.9, ms | memory, MB | CPU, % | streams open | files open |\n\
             | --- | --- | --- | --- | --- | --- | --- | --- |\n{}",
            duration.as_secs() / 60,
            count(&figures.sent),
            count(&figures.refused),
            count(&figures.received),
            count(&figures.reconnects),
            count(&figures.gaps),
            self.idle_mb,
            self.open_mb,
            (self.open_mb - self.idle_mb) * 1024.0 / (WATCHERS + UNFILTERED) as f64,
            self.rows
        );
        std::fs::write("docs/SOAK.md", &text).unwrap();
        text
    }
}
